//! `lyhty new`: a small, valid, commented start for new content.

use super::Context;
use super::save::{Made, save, unless_exists};
use super::schema::missing;
use super::today;
use crate::args::{NewArgs, NewKind};
use crate::bundled;
use crate::compose::Templates;
use crate::failure::Failure;
use crate::localise::negotiate;
use crate::model::{Kind, Library};
use crate::schema::Subject;
use std::path::{Path, PathBuf};

/// `lyhty new KIND ID`
pub(super) fn new(args: &NewArgs, context: &mut Context) -> Result<(), Failure> {
    if args.kind == NewKind::Language {
        return super::translate::begin(&args.id, context);
    }
    if !is_id(&args.id) {
        let given = [("given", args.id.as_str().into())];
        return Err(Failure::Usage(context.words.say_with("usage-not-an-id", &given)));
    }
    let lang = start_language(args, context)?;
    let (folder, files) = match args.kind {
        NewKind::Library => (PathBuf::from(&args.id), library(&args.id, &lang)?),
        kind => {
            let kind = content_kind(kind);
            let folder = context.own_folder()?;
            let path = Path::new(kind.folder()).join(format!("{}.yaml", args.id));
            let text = start(Subject::Content(kind), &args.id, &lang)?;
            (folder, vec![Made { path, bytes: text.into_bytes() }])
        }
    };
    files.iter().try_for_each(|file| unless_exists(&folder.join(&file.path)))?;
    // Editors know what may stand in the file.
    let count = files.len();
    let files: Vec<Made> = files.into_iter().chain(missing(&folder)?).collect();
    save(&folder, &files)?;
    for file in files.iter().take(count).filter(|file| !file.path.starts_with("templates")) {
        let path = folder.join(&file.path).display().to_string();
        context.print(&context.words.say_with("new-created", &[("file", path.into())]))?;
    }
    let next = if args.kind == NewKind::Library { "new-library-next" } else { "new-next" };
    context.print(&context.words.say_with(next, &[("folder", args.id.as_str().into())]))
}

/// The language of the start: as asked, else the program's, if there are starts in it.
fn start_language(args: &NewArgs, context: &Context) -> Result<String, Failure> {
    let known = bundled::ui_languages();
    match &args.lang {
        Some(given) => match negotiate(given, &known) {
            Some(lang) => Ok(lang.clone()),
            None => Err(Failure::UnknownLanguage { given: given.clone(), known }),
        },
        None => Ok(context.words.lang().to_owned()),
    }
}

fn content_kind(kind: NewKind) -> Kind {
    match kind {
        NewKind::Curriculum => Kind::Curriculum,
        NewKind::Module => Kind::Module,
        NewKind::Indicators => Kind::Indicators,
        NewKind::Screening => Kind::Screening,
        NewKind::Leaflet | NewKind::Library | NewKind::Language => Kind::Leaflet,
    }
}

/// A library of one's own: `lyhty.yaml`, `style.yaml`, and copies of the templates to change.
fn library(id: &str, lang: &str) -> Result<Vec<Made>, Failure> {
    let manifest = start(Subject::Library, id, lang)?;
    let style = start(Subject::Style, id, lang)?;
    let mut files = vec![
        Made { path: "lyhty.yaml".into(), bytes: manifest.into_bytes() },
        Made { path: "style.yaml".into(), bytes: style.into_bytes() },
    ];
    files.extend(Templates::new(&Library::default()).each().map(|(name, text)| Made {
        path: Path::new("templates").join(name),
        bytes: text.as_bytes().to_vec(),
    }));
    Ok(files)
}

/// The text of `assets/new/<lang>/<kind>.yaml` with the id and today's date in it, and above it
/// where editors find what may stand there.
fn start(subject: Subject, id: &str, lang: &str) -> Result<String, Failure> {
    let path = format!("{lang}/{}.yaml", subject.word());
    let text = bundled::STARTS.get_file(&path).and_then(|file| file.contents_utf8());
    let text = text.ok_or_else(|| Failure::Internal(format!("no start {path}")))?;
    let text = subject.comment() + text;
    Ok(text.replace("{{ id }}", id).replace("{{ today }}", &today().to_string()))
}

/// Lower-case words joined by hyphens.
fn is_id(text: &str) -> bool {
    text.split('-').all(|word| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    })
}
