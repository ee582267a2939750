//! Which parts of the bundled library are there in which language: the one list. A test holds
//! every language to it. A language that is not listed, or an organisation's own library, is
//! free to have as much as it has.

use crate::model::{Id, Kind};

/// What one FTL file translates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The terms of the field: `locales/<lang>/glossary.ftl`.
    Glossary,
    /// Words of the program or around content: `locales/<lang>/<name>.ftl`.
    Words(String),
    /// Content: `locales/<lang>/<kind folder>/<id>.ftl`.
    Content(Kind, Id),
}

impl Part {
    /// The path of the file within the folder of a language, without extension.
    pub fn path(&self) -> String {
        match self {
            Part::Glossary => GLOSSARY.to_owned(),
            Part::Words(name) => name.clone(),
            Part::Content(kind, id) => format!("{}/{id}", kind.folder()),
        }
    }
}

/// The name of the file of a language that holds its terms.
pub const GLOSSARY: &str = "glossary";

/// How much of the bundled library a language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Promise {
    /// A beginning: what can be written honestly, and no more.
    Begun,
    /// What a person in need reads: leaflets, services, the words around them, the
    /// phrases that the check looks for in them, and the glossary.
    Read,
    /// Also what a professional works with: the program's own words, indicators and screenings.
    Spoken,
    /// Everything, courses too.
    Whole,
}

/// The languages of the bundled library.
pub const PROMISES: &[(&str, Promise)] = &[
    ("ar", Promise::Spoken),
    ("bg", Promise::Read),
    ("ckb", Promise::Read),
    ("en", Promise::Whole),
    ("es", Promise::Spoken),
    ("et", Promise::Spoken),
    ("fa", Promise::Read),
    ("fi", Promise::Whole),
    ("fr", Promise::Read),
    ("pl", Promise::Read),
    ("pt", Promise::Read),
    ("ro", Promise::Read),
    ("ru", Promise::Spoken),
    ("se", Promise::Begun),
    ("so", Promise::Read),
    ("sv", Promise::Whole),
    ("th", Promise::Spoken),
    ("tr", Promise::Read),
    ("uk", Promise::Spoken),
    ("vi", Promise::Read),
    ("zh-Hans", Promise::Read),
];

impl Promise {
    /// What is promised of a language; nothing of one that is not listed.
    pub fn of(lang: &str) -> Option<Promise> {
        PROMISES.iter().find(|(listed, _)| *listed == lang).map(|(_, promise)| *promise)
    }

    /// Whether a part of the bundled library is promised in a language.
    pub fn is_made(lang: &str, part: &Part) -> bool {
        Promise::of(lang).is_some_and(|promise| promise.covers(part))
    }

    /// Whether a part of the library belongs to it.
    pub fn covers(self, part: &Part) -> bool {
        let least = match part {
            Part::Glossary | Part::Content(Kind::Leaflet | Kind::Service, _) => Promise::Read,
            Part::Words(name) if ["documents", "phrases"].contains(&name.as_str()) => Promise::Read,
            Part::Words(name) if ["courses", "teaching"].contains(&name.as_str()) => Promise::Whole,
            Part::Words(_) | Part::Content(Kind::Indicators | Kind::Screening, _) => {
                Promise::Spoken
            }
            Part::Content(Kind::Curriculum | Kind::Module, _) => Promise::Whole,
        };
        self >= least
    }
}
