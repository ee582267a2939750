//! What content is: curricula, indicator sets, screenings, leaflets and services.
//!
//! The structs here are the YAML files: a field is a key (with hyphens for underscores). Prose is
//! kept in `String` fields that [`Prose::each_text`] visits; localising an entry replaces them.

mod activity;
mod condition;
mod course;
mod curriculum;
mod indicators;
mod leaflet;
mod module;
mod scoring;
mod screening;
mod service;
mod settings;
mod sheet;
mod style;

pub use activity::*;
pub use condition::*;
pub use course::*;
pub use curriculum::*;
pub use indicators::*;
pub use leaflet::*;
pub use module::*;
pub use scoring::*;
pub use screening::*;
pub use service::*;
pub use settings::*;
pub use sheet::Sheet;
pub use style::*;

use crate::look::Look;
use crate::source::{FileId, Files, Places, Span};
use jiff::ToSpan;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The name of an element within its file, or of a file within its folder: lower-case words
/// joined by hyphens.
pub type Id = String;

/// A language as a BCP 47 tag (`fi`, `zh-Hans`).
pub type Lang = String;

/// The kinds of content. The kind of a file is its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A course for professionals.
    Curriculum,
    /// A part of courses that several of them include.
    Module,
    /// Signs of exploitation, with what they mean and what else they may mean.
    Indicators,
    /// Questions for a conversation, built on an indicator set.
    Screening,
    /// What a person is told about their rights.
    Leaflet,
    /// A place to turn to.
    Service,
}

impl Kind {
    /// Every kind, in the order in which things are listed.
    pub const ALL: [Kind; 6] = [
        Kind::Curriculum,
        Kind::Module,
        Kind::Indicators,
        Kind::Screening,
        Kind::Leaflet,
        Kind::Service,
    ];

    /// The folder of a library that holds this kind, and of a locale that holds its translations.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Curriculum => "curricula",
            Kind::Module => "curricula/modules",
            Kind::Indicators => "indicators",
            Kind::Screening => "indicators/screenings",
            Kind::Leaflet => "leaflets",
            Kind::Service => "services",
        }
    }

    /// The kind that a folder holds.
    pub fn of_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// The word used on the command line and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Curriculum => "curriculum",
            Kind::Module => "module",
            Kind::Indicators => "indicators",
            Kind::Screening => "screening",
            Kind::Leaflet => "leaflet",
            Kind::Service => "service",
        }
    }
}

/// What every content file begins with: the keys [`About::KEYS`], beside those of its kind.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct About {
    /// The language the prose of the file is written in.
    pub lang: Lang,
    /// The name shown to people.
    pub title: String,
    /// One or two sentences about it.
    pub summary: Option<String>,
    /// Whom it is for; empty means everyone.
    #[serde(default)]
    #[schemars(extend("items" = words(AUDIENCES)))]
    pub audience: Vec<Id>,
    /// The day a person last checked the facts, `YYYY-MM-DD`.
    #[schemars(with = "String", extend("format" = "date", "pattern" = DATE))]
    pub checked: jiff::civil::Date,
    /// The day from which the facts must not be relied on; 12 months after `checked` if not given.
    #[schemars(with = "Option<String>", extend("format" = "date", "pattern" = DATE))]
    pub expires: Option<jiff::civil::Date>,
    /// Whether what the file says was confirmed at its source. `false` is shown to the reader.
    #[serde(default = "yes")]
    pub verified: bool,
    /// Why it is not verified, in a sentence.
    pub unverified_because: Option<String>,
    /// Where the facts come from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A day, as it is written.
const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// The schema of one of some words.
fn words(words: &[impl Serialize]) -> serde_json::Value {
    serde_json::json!({ "type": "string", "enum": words })
}

fn yes() -> bool {
    true
}

/// Whom content may be for. Their names in a language are the messages `audience-<word>`.
pub const AUDIENCES: &[&str] = &[
    "health",
    "social",
    "police",
    "border",
    "reception",
    "outreach",
    "hotline",
    "volunteers",
    "trainers",
    "reader",
];

/// A publication that facts come from. Titles stay in the language they were published in.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Name used in `sources:` lists of the same file.
    pub id: Id,
    /// Title of the publication or page.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// When, as precisely as known: `2023`, `2020-05`, `2018-01-23`.
    pub date: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// Its licence, if it is an open one.
    pub licence: Option<String>,
}

/// A piece of content with the file it came from.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// The file's name without extension.
    pub id: Id,
    /// Where it was read from.
    pub file: FileId,
    /// Where each key and value stands.
    pub places: Places,
    /// Which layer of the library it is from: 0 is bundled, higher ones overlay it.
    pub layer: usize,
    /// The head of the file.
    pub about: About,
    /// The rest of the file.
    pub value: T,
}

impl<T> Entry<T> {
    /// The value at a path such as `questions[3].indicator`.
    pub fn at(&self, path: &str) -> Span {
        Span::new(self.file, self.places.value(path))
    }

    /// The key at a path.
    pub fn at_key(&self, path: &str) -> Span {
        Span::new(self.file, self.places.key(path))
    }
}

/// Where a text of an entry stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    /// The element's id: the message id in FTL. `about` for the head of the file.
    pub element: Id,
    /// The field: the attribute in FTL.
    pub field: String,
    /// The path in the YAML file.
    pub path: String,
}

/// The function that [`Prose::each_text`] calls with each text.
pub type Visit<'a> = dyn FnMut(TextKey, &mut String) + 'a;

/// Content with prose in it.
pub trait Prose {
    /// The kind of content it is.
    const KIND: Kind;

    /// Calls `visit` with every text there is, in the order of the file.
    ///
    /// This is the one list of translatable texts: localising, checking translations and
    /// extracting them all go through it.
    fn each_text(&mut self, visit: &mut Visit<'_>);
}

impl About {
    /// The keys of the head of a file; all other keys belong to the kind.
    pub const KEYS: &[&str] = &[
        "lang",
        "title",
        "summary",
        "audience",
        "checked",
        "expires",
        "verified",
        "unverified-because",
        "sources",
    ];

    /// The day from which the facts are not to be relied on.
    pub fn good_until(&self) -> jiff::civil::Date {
        self.expires.unwrap_or_else(|| self.checked.saturating_add(12.months()))
    }

    /// Calls `visit` with every text of the head; see [`Prose::each_text`].
    pub fn each_text(&mut self, visit: &mut Visit<'_>) {
        let mut head = Texts::new("about", "", visit);
        head.text("title", &mut self.title);
        head.maybe("summary", &mut self.summary);
        head.maybe("unverified-because", &mut self.unverified_because);
    }
}

/// Visits the texts of one element.
struct Texts<'a, 'v> {
    element: &'a str,
    path: &'a str,
    visit: &'a mut Visit<'v>,
}

impl<'a, 'v> Texts<'a, 'v> {
    fn new(element: &'a str, path: &'a str, visit: &'a mut Visit<'v>) -> Self {
        Texts { element, path, visit }
    }

    fn text(&mut self, field: &str, text: &mut String) {
        let path =
            if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) };
        self.text_at(field, path, text);
    }

    fn maybe(&mut self, field: &str, text: &mut Option<String>) {
        if let Some(text) = text {
            self.text(field, text);
        }
    }

    fn text_at(&mut self, field: &str, path: String, text: &mut String) {
        let key = TextKey { element: self.element.to_owned(), field: field.to_owned(), path };
        (self.visit)(key, text);
    }
}

/// Everything the program knows in a run: the bundled library and what overlays it.
#[derive(Debug, Default)]
pub struct Library {
    /// Every file read.
    pub files: Files,
    /// Courses by id.
    pub curricula: BTreeMap<Id, Entry<Curriculum>>,
    /// Shared modules by id.
    pub modules: BTreeMap<Id, Entry<SharedModule>>,
    /// Indicator sets by id.
    pub indicators: BTreeMap<Id, Entry<IndicatorSet>>,
    /// Screenings by id.
    pub screenings: BTreeMap<Id, Entry<Screening>>,
    /// Leaflets by id.
    pub leaflets: BTreeMap<Id, Entry<Leaflet>>,
    /// Services by id.
    pub services: BTreeMap<Id, Entry<Service>>,
    /// Files with problems in their form. Those that could be stood in for are among the entries
    /// too; the others are not.
    pub broken: BTreeSet<(Kind, Id)>,
    /// Translations and the words around content, by language.
    pub catalogues: BTreeMap<Lang, crate::localise::Catalogue>,
    /// Translations of content that are there but were not read, because nobody asked for their
    /// language.
    pub unread: BTreeMap<Lang, BTreeSet<(Kind, Id)>>,
    /// Templates that replace bundled ones: `curriculum/handout.md.j2` → text.
    pub templates: BTreeMap<String, FileId>,
    /// How documents look.
    pub look: Look,
    /// The file that says so, if there is one.
    pub style: Option<Style>,
}

impl Library {
    /// The head of every entry, by kind and id.
    pub fn heads(&self) -> impl Iterator<Item = (Kind, &Id, &About)> {
        fn of<T: Prose>(
            entries: &BTreeMap<Id, Entry<T>>,
        ) -> impl Iterator<Item = (Kind, &Id, &About)> {
            entries.values().map(|entry| (T::KIND, &entry.id, &entry.about))
        }
        of(&self.curricula)
            .chain(of(&self.modules))
            .chain(of(&self.indicators))
            .chain(of(&self.screenings))
            .chain(of(&self.leaflets))
            .chain(of(&self.services))
    }

    /// Every FTL file.
    pub fn translations(&self) -> impl Iterator<Item = &crate::localise::Translation> {
        self.catalogues.values().flat_map(|catalogue| catalogue.files())
    }

    /// The file an entry was read from.
    pub fn file_of(&self, kind: Kind, id: &str) -> Option<FileId> {
        match kind {
            Kind::Curriculum => self.curricula.get(id).map(|entry| entry.file),
            Kind::Module => self.modules.get(id).map(|entry| entry.file),
            Kind::Indicators => self.indicators.get(id).map(|entry| entry.file),
            Kind::Screening => self.screenings.get(id).map(|entry| entry.file),
            Kind::Leaflet => self.leaflets.get(id).map(|entry| entry.file),
            Kind::Service => self.services.get(id).map(|entry| entry.file),
        }
    }

    /// A course with its modules, in the languages they are written in.
    pub fn course(&self, id: &str) -> Option<Course> {
        let own = self.curricula.get(id)?.value.clone();
        Some(Course::of(own, |id| {
            let module = self.modules.get(id)?;
            Some((module.about.title.clone(), module.value.clone()))
        }))
    }

    /// The heads of what is made into one document with an entry: its own, those of the shared
    /// modules that a course includes, and of services all.
    pub fn heads_of(&self, kind: Kind, id: &str) -> Vec<(Kind, &Id, &About)> {
        let course = self.curricula.get(id).filter(|_| kind == Kind::Curriculum);
        let included: BTreeSet<&Id> =
            course.into_iter().flat_map(|c| c.value.included()).map(|i| &i.include).collect();
        self.heads()
            .filter(|(k, known, _)| {
                let itself = *k == kind && (kind == Kind::Service || *known == id);
                itself || (*k == Kind::Module && included.contains(known))
            })
            .collect()
    }

    /// Whether all that an entry says was confirmed at its source; see [`Self::heads_of`].
    pub fn is_verified(&self, kind: Kind, id: &str) -> bool {
        self.heads_of(kind, id).iter().all(|(.., about)| about.verified)
    }

    /// The languages an entry can be had in: those that it and all it is made into one document
    /// with is written in or translated into.
    pub fn languages_of(&self, kind: Kind, id: &str) -> Vec<Lang> {
        let entries = self.heads_of(kind, id);
        let mut languages = self.languages();
        languages.retain(|lang| {
            entries.iter().all(|(kind, id, about)| {
                let key = (*kind, (*id).clone());
                let read = self.catalogues.get(lang);
                let translated = read.is_some_and(|one| one.content.contains_key(&key))
                    || self.unread.get(lang).is_some_and(|one| one.contains(&key));
                about.lang == *lang || translated
            })
        });
        languages
    }

    /// The languages there is content in: those it is written in, then those it is translated
    /// into, each in alphabetical order.
    pub fn languages(&self) -> Vec<Lang> {
        let mut languages: Vec<Lang> =
            self.heads().map(|(_, _, about)| about.lang.clone()).collect();
        languages.sort();
        languages.dedup();
        let read = self.catalogues.iter().filter(|(_, catalogue)| !catalogue.content.is_empty());
        let translated: BTreeSet<&Lang> =
            read.map(|(lang, _)| lang).chain(self.unread.keys()).collect();
        for lang in translated {
            if !languages.contains(lang) {
                languages.push(lang.clone());
            }
        }
        languages
    }
}
