//! The style file of a library, and the logo beside it.

use super::walk::{self, Content, Found};
use super::yaml::Yaml;
use crate::diagnostic::{Code, Diagnostics};
use crate::failure::Failure;
use crate::model::{Library, STYLE, Style, StyleFile};
use crate::picture::{Drawing, SvgProblem, read_svg};
use crate::source::{FileId, Span};
use std::path::{Component, Path};

/// Reads a style file anywhere on the disk, in place of the library's own.
///
/// Problems in it go to `out`; a file that cannot be read at all is a failure.
pub fn style(path: &Path, library: &mut Library, out: &mut Diagnostics) -> Result<(), Failure> {
    let content = Content::OnDisk(path.to_owned());
    let found = Found { name: path.to_owned(), path: STYLE.to_owned(), content };
    super::Reading { library, layer: 1, found, out }.style()
}

/// Takes a style file that has been read into the library.
pub(super) fn take(file: FileId, name: &Path, library: &mut Library, out: &mut Diagnostics) {
    let text = &library.files.get(file).text;
    let read = Yaml::read(file, text, out).and_then(|yaml| {
        let value: StyleFile = yaml.settings(out)?;
        Some(Style { file, value, places: yaml.places })
    });
    let Some(style) = read else { return };
    let folder = name.parent().unwrap_or(Path::new(""));
    let logo = style.value.logo.as_ref().and_then(|logo| {
        let at = style.at("logo.file");
        drawing(&folder.join(&logo.file), Path::new(&logo.file), at, out)
    });
    library.look = style.value.look(logo);
    library.style = Some(style);
}

/// The drawing in a file beside the style file.
fn drawing(path: &Path, given: &Path, at: Span, out: &mut Diagnostics) -> Option<Drawing> {
    let mut report = |what: &'static str, detail: String| {
        out.report(Code::Logo, at).arg("what", what).arg("detail", detail);
    };
    let inside = given.components().all(|part| matches!(part, Component::Normal(_)));
    let plain = path.symlink_metadata().is_ok_and(|it| it.is_file());
    if !inside {
        report("outside", given.display().to_string());
        return None;
    }
    let bytes = if plain { walk::read(path).ok().flatten() } else { None };
    let Some(text) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) else {
        report("missing", given.display().to_string());
        return None;
    };
    let line = |at: usize| text[..text.floor_char_boundary(at)].matches('\n').count() + 1;
    match read_svg(&text) {
        Ok(drawing) => return Some(drawing),
        Err(SvgProblem::Syntax { at, detail }) => {
            report("syntax", format!("{}:{}: {detail}", given.display(), line(at)));
        }
        Err(SvgProblem::Unsupported { at, what }) => {
            report("unsupported", format!("{}:{}: {what}", given.display(), line(at)));
        }
        Err(SvgProblem::Empty) => report("empty", given.display().to_string()),
    }
    None
}
