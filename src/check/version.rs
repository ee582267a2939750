//! The texts of an entry in each of its languages, by element and field.

use super::Texts;
use crate::localise::Translation;
use crate::model::{Entry, Id, Kind, Library, Prose};
use crate::source::Span;
use std::collections::BTreeMap;

/// The texts of an entry in one language.
pub(super) struct Version<'a> {
    /// The language.
    pub(super) lang: &'a str,
    /// By element and field, with their places.
    texts: BTreeMap<(&'a str, &'a str), (&'a str, Span)>,
}

impl<'a> Version<'a> {
    /// The entry as it was written, and each translation.
    pub(super) fn all<T: Prose>(
        entry: &'a Entry<T>,
        read: &'a Texts,
        library: &'a Library,
    ) -> Vec<Version<'a>> {
        let mut texts = BTreeMap::new();
        for message in read.original(T::KIND, &entry.id) {
            for text in &message.texts {
                texts.insert((&*message.id, &*text.field), (&*text.text, text.at));
            }
        }
        let mut all = vec![Version { lang: &entry.about.lang, texts }];
        for (lang, translation) in translations(T::KIND, &entry.id, library) {
            let mut texts = BTreeMap::new();
            for message in read.messages(translation) {
                for (field, place, text) in &message.attributes {
                    let written = &translation.resource.source()[text.at.clone()];
                    let at = Span::new(translation.file, place.clone());
                    texts.insert((&*message.id, &**field), (written, at));
                }
            }
            all.push(Version { lang, texts });
        }
        all
    }

    /// Every text with its place.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&'a str, Span)> {
        self.texts.values().copied()
    }

    /// A field of an element.
    pub(super) fn text(&self, element: &str, field: &str) -> Option<(&'a str, Span)> {
        self.texts.get(&(element, field)).copied()
    }
}

/// The translations of a file.
pub(super) fn translations<'a>(
    kind: Kind,
    id: &'a Id,
    library: &'a Library,
) -> impl Iterator<Item = (&'a str, &'a Translation)> {
    library.catalogues.iter().filter_map(move |(lang, catalogue)| {
        let translation = catalogue.content.get(&(kind, id.clone()))?;
        Some((lang.as_str(), translation))
    })
}
