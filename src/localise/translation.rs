//! FTL files as they were read, and what they say about their own state.

use crate::model::{Id, Kind};
use crate::source::FileId;
use fluent_bundle::FluentResource;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Everything there is in one language.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// `locales/<lang>/glossary.ftl`: the terms of the field, each chosen once, which all other
    /// texts of the language refer to.
    pub glossary: Vec<Translation>,
    /// `locales/<lang>/*.ftl`: the program's words and the words around content.
    pub words: Vec<Translation>,
    /// `locales/<lang>/<kind folder>/<id>.ftl`: content.
    pub content: BTreeMap<(Kind, Id), Translation>,
}

impl Catalogue {
    /// Every file.
    pub fn files(&self) -> impl Iterator<Item = &Translation> {
        self.glossary.iter().chain(&self.words).chain(self.content.values())
    }
}

/// One FTL file.
#[derive(Clone)]
pub struct Translation {
    /// Where it was read from.
    pub file: FileId,
    /// The layer of the library; see [`Entry::layer`](crate::model::Entry::layer).
    pub layer: usize,
    /// Whether a person has signed it.
    pub state: TranslationState,
    /// The messages.
    pub resource: Arc<FluentResource>,
}

impl fmt::Debug for Translation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Translation").field("file", &self.file).field("state", &self.state).finish()
    }
}

/// Whether a person has signed a translation: the comment `### translation: draft` or
/// `### translation: reviewed by <name>, <YYYY-MM-DD>` (or `original`) at the head of the file.
/// A hash in brackets behind the date tells what exactly was signed; without one, what stands in
/// the file is taken for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationState {
    /// The language the content was written in.
    Original,
    /// Nobody has signed it yet.
    Draft,
    /// A named person has.
    Reviewed {
        /// Who.
        by: String,
        /// When.
        on: jiff::civil::Date,
    },
    /// A named person has, but the source text or the translation has changed since: as good as
    /// a draft.
    Changed {
        /// Who.
        by: String,
        /// When.
        on: jiff::civil::Date,
    },
    /// The file does not say.
    Unstated,
}

impl TranslationState {
    /// Whether a person answers for the texts as they stand: who wrote them, or who signed the
    /// translation.
    pub fn is_signed(&self) -> bool {
        matches!(self, TranslationState::Original | TranslationState::Reviewed { .. })
    }
}
