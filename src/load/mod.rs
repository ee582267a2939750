//! Stage 1: YAML and FTL files → [`Library`], with the place of every value.
//!
//! What cannot be read is reported and stood in for, so that one run shows the problems of all
//! files. What a file means is looked at by [`check`](crate::check).

mod ftl;
mod guard;
mod message;
mod original;
mod signature;
mod style;
mod typed;
mod walk;
mod yaml;

pub use ftl::translation_of_text;
pub use message::{Choice, Message, OF, Term, Text, indented, messages, messages_in, text_of};
pub use original::{Original, OriginalMessage, OriginalText, originals, outdented};
pub use signature::signature;
pub use style::style;
pub use walk::Layer;
pub use yaml::yaml_text;

use crate::diagnostic::{Code, Diagnostics};
use crate::failure::Failure;
use crate::localise::{GLOSSARY, negotiate};
use crate::model::{Entry, Id, Kind, Lang, Library, Prose, STYLE, Settings};
use crate::source::{FileId, Places, Span};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use walk::{Content, Found};
use yaml::Yaml;

/// The file at the top of a library.
pub const SETTINGS: &str = "lyhty.yaml";

/// The folders at the top of a library.
pub const FOLDERS: &[&str] =
    &["curricula", "indicators", "leaflets", "services", "locales", "templates"];

/// Which languages are read.
#[derive(Clone, Debug)]
pub enum Languages {
    /// Every one there is.
    All,
    /// Those that serve somebody who asks for these, those that content is written in, and
    /// English, which everything falls back to.
    These(Vec<Lang>),
}

/// Reads a library: the first layer is bundled with the program, the others overlay it in order.
/// An entry, translation or template of a later layer replaces the one of the same name.
///
/// Problems in the files go to `out`; a file or folder that cannot be read at all ends it.
pub fn load(layers: &[Layer<'_>], out: &mut Diagnostics) -> Result<Library, Failure> {
    load_in(layers, &Languages::All, out)
}

/// The same with the files of some languages only: nobody who prints in one waits for twenty.
pub fn load_in(
    layers: &[Layer<'_>],
    languages: &Languages,
    out: &mut Diagnostics,
) -> Result<Library, Failure> {
    let mut library = Library::default();
    let mut translations = vec![];
    for (layer, folder) in layers.iter().enumerate() {
        for found in walk::files(folder, FOLDERS, &[SETTINGS, STYLE])? {
            match language_of(&found.path) {
                Some(lang) => translations.push((lang.to_owned(), layer, found)),
                None => Reading { library: &mut library, layer, found, out }.file()?,
            }
        }
    }
    let there: BTreeSet<Lang> = translations.iter().map(|(lang, ..)| lang.clone()).collect();
    let read = wanted(languages, &there, &library);
    for (lang, layer, found) in translations {
        if read.contains(&lang) {
            Reading { library: &mut library, layer, found, out }.file()?;
        } else if let Some((kind, id)) = translated_by(&found.path) {
            library.unread.entry(lang).or_default().insert((kind, id));
        }
    }
    signature::hold_against_texts(&mut library);
    Ok(library)
}

/// Calls `visit` with the path within its layer and the bytes of every file that [`load`] would
/// read of it. Of a file that is too large, or is no plain file, only the path counts.
pub fn each_file(layer: &Layer<'_>, mut visit: impl FnMut(&str, &[u8])) -> Result<(), Failure> {
    for found in walk::files(layer, FOLDERS, &[SETTINGS, STYLE])? {
        visit(&found.path, &found.read()?.unwrap_or_default());
    }
    Ok(())
}

/// The folder of the nearest `lyhty.yaml`, from `here` upwards.
pub fn library_around(here: &Path) -> Option<PathBuf> {
    here.ancestors().find(|folder| folder.join(SETTINGS).is_file()).map(Path::to_owned)
}

/// The language of a file of a language: `locales/fi/…`.
pub(crate) fn language_of(path: &str) -> Option<&str> {
    let (lang, _) = path.strip_prefix("locales/")?.split_once('/')?;
    Some(lang)
}

/// The content that a file translates.
fn translated_by(path: &str) -> Option<(Kind, Id)> {
    let (_, below) = path.strip_prefix("locales/")?.split_once('/')?;
    let (folder, name) = below.rsplit_once('/')?;
    let kind = Kind::of_folder(folder)?;
    Some((kind, name.strip_suffix(".ftl")?.to_owned()))
}

fn wanted(languages: &Languages, there: &BTreeSet<Lang>, library: &Library) -> BTreeSet<Lang> {
    match languages {
        Languages::All => there.clone(),
        Languages::These(asked) => {
            let written_in = library.heads().map(|(_, _, about)| about.lang.as_str());
            let asked = asked.iter().map(String::as_str).chain(["en"]).chain(written_in);
            let asked: BTreeSet<&str> = asked.collect();
            asked.into_iter().filter_map(|lang| negotiate(lang, there).cloned()).collect()
        }
    }
}

/// Reads a YAML text that is no content, such as a file of answers, behind the same guard. `None`
/// if it cannot be read at all; the problems go to `out`. With it comes where each value stands.
pub fn yaml<T: DeserializeOwned>(
    file: FileId,
    text: &str,
    out: &mut Diagnostics,
) -> Option<(T, Places)> {
    let yaml = Yaml::read(file, text, out)?;
    Some((yaml.settings(out)?, yaml.places))
}

/// One file on its way into the library.
struct Reading<'a, 'f> {
    library: &'a mut Library,
    layer: usize,
    found: Found<'f>,
    out: &'a mut Diagnostics,
}

impl Reading<'_, '_> {
    fn file(mut self) -> Result<(), Failure> {
        let path = self.found.path.clone();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", &path));
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        if matches!(self.found.content, Content::Special) {
            self.stray("link", None);
            return Ok(());
        }
        if path == SETTINGS {
            return self.settings();
        }
        if path == STYLE {
            return self.style();
        }
        let kind = Kind::of_folder(folder);
        let (top, below) = folder.split_once('/').unwrap_or((folder, ""));
        match (top, kind) {
            ("templates", _) => self.template(below, name),
            ("locales", _) if extension == "ftl" => self.translation(below, stem),
            (_, Some(kind)) if extension == "yaml" => self.content(kind, stem),
            _ if is_note(name) => Ok(()),
            ("locales", _) => {
                self.stray("extension", Some(format!("{stem}.ftl")));
                Ok(())
            }
            (_, Some(_)) => {
                self.stray("extension", Some(format!("{stem}.yaml")));
                Ok(())
            }
            (_, None) => {
                self.stray("folder", None);
                Ok(())
            }
        }
    }

    fn settings(mut self) -> Result<(), Failure> {
        if let Some(file) = self.text()? {
            let text = &self.library.files.get(file).text;
            yaml::<Settings>(file, text, self.out);
        }
        Ok(())
    }

    fn style(mut self) -> Result<(), Failure> {
        if let Some(file) = self.text()? {
            style::take(file, &self.found.name, self.library, self.out);
        }
        Ok(())
    }

    fn content(self, kind: Kind, id: &str) -> Result<(), Failure> {
        match kind {
            Kind::Curriculum => self.entry(id, |library| &mut library.curricula),
            Kind::Module => self.entry(id, |library| &mut library.modules),
            Kind::Indicators => self.entry(id, |library| &mut library.indicators),
            Kind::Screening => self.entry(id, |library| &mut library.screenings),
            Kind::Leaflet => self.entry(id, |library| &mut library.leaflets),
            Kind::Service => self.entry(id, |library| &mut library.services),
        }
    }

    fn entry<T: DeserializeOwned + Prose>(
        mut self,
        id: &str,
        entries: impl Fn(&mut Library) -> &mut BTreeMap<Id, Entry<T>>,
    ) -> Result<(), Failure> {
        entries(self.library).remove(id);
        self.library.broken.remove(&(T::KIND, id.to_owned()));
        let Some(file) = self.text()? else {
            self.library.broken.insert((T::KIND, id.to_owned()));
            return Ok(());
        };
        let mut problems = Diagnostics::default();
        let text = &self.library.files.get(file).text;
        let read = Yaml::read(file, text, &mut problems).and_then(|yaml| {
            let (about, value) = yaml.content::<T>(&mut problems);
            Some((about?, value?, yaml.places))
        });
        if let Some((about, value, places)) = read {
            let layer = self.layer;
            let entry = Entry { id: id.to_owned(), file, places, layer, about, value };
            entries(self.library).insert(id.to_owned(), entry);
        }
        if problems.has_errors() {
            self.library.broken.insert((T::KIND, id.to_owned()));
        }
        self.out.append(problems);
        Ok(())
    }

    /// `below` is the path within `locales`: a language, and the folder of a kind.
    fn translation(mut self, below: &str, stem: &str) -> Result<(), Failure> {
        let (lang, folder) = below.split_once('/').unwrap_or((below, ""));
        let kind = Kind::of_folder(folder);
        if lang.is_empty() || (kind.is_none() && !folder.is_empty()) {
            self.stray("folder", None);
            return Ok(());
        }
        let (lang, stem, layer) = (lang.to_owned(), stem.to_owned(), self.layer);
        let Some(file) = self.text()? else { return Ok(()) };
        let text = &self.library.files.get(file).text;
        let translation = ftl::translation(file, layer, text, self.out);
        let catalogue = self.library.catalogues.entry(lang).or_default();
        match kind {
            Some(kind) => {
                catalogue.content.insert((kind, stem), translation);
            }
            None if stem == GLOSSARY => catalogue.glossary.push(translation),
            None => catalogue.words.push(translation),
        }
        Ok(())
    }

    fn template(mut self, folder: &str, name: &str) -> Result<(), Failure> {
        if !name.ends_with(".j2") {
            if !is_note(name) {
                self.stray("extension", Some(format!("{name}.j2")));
            }
            return Ok(());
        }
        let key = slash(folder, name);
        if let Some(file) = self.text()? {
            self.library.templates.insert(key, file);
        }
        Ok(())
    }

    /// Keeps the text of the file. `None` if it is no text; then that is reported.
    fn text(&mut self) -> Result<Option<FileId>, Failure> {
        let files = &mut self.library.files;
        let name = self.found.name.clone();
        let Some(bytes) = self.found.read()? else {
            let file = files.add(name, String::new());
            let limit = (walk::MAX_BYTES >> 20) as usize;
            self.out
                .report(Code::TooLarge, Span::new(file, 0..0))
                .arg("what", "bytes")
                .arg("limit", limit);
            return Ok(None);
        };
        if bytes.contains(&0) {
            let file = files.add(name, String::new());
            self.out.report(Code::NotText, Span::new(file, 0..0)).arg("what", "binary");
            return Ok(None);
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                // A byte order mark at the head means nothing in UTF-8.
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                Ok(Some(files.add(name, text)))
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let file = files.add(name, text);
                let at = at..at + char::REPLACEMENT_CHARACTER.len_utf8();
                self.out.report(Code::NotText, Span::new(file, at)).arg("what", "encoding");
                Ok(None)
            }
        }
    }

    fn stray(&mut self, why: &'static str, suggestion: Option<String>) {
        let file = self.library.files.add(self.found.name.clone(), String::new());
        let problem = self.out.report(Code::StrayFile, Span::new(file, 0..0));
        problem.arg("why", why);
        problem.suggestion = suggestion;
    }
}

/// Files for people, which may lie anywhere.
fn is_note(name: &str) -> bool {
    ["README", "LICENSE", "LICENCE", "NOTICE"].iter().any(|note| name.starts_with(note))
}

/// The path of a key in a mapping.
fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// A file in a folder, with `/` on every system.
fn slash(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
