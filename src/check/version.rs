//! The texts of an entry in each of its languages, by element and field.

use super::Texts;
use crate::localise::Translation;
use crate::model::{Entry, Id, Kind, Lang, Library, Prose, TextKey};
use crate::source::Span;
use std::collections::BTreeMap;

/// The texts of an entry in one language.
pub(super) struct Version {
    /// The language.
    pub(super) lang: Lang,
    /// By element and field, with their places.
    texts: BTreeMap<(Id, String), (String, Span)>,
}

impl Version {
    /// The entry as it was written, and each translation.
    pub(super) fn all<T: Prose + Clone>(
        entry: &Entry<T>,
        read: &Texts,
        library: &Library,
    ) -> Vec<Version> {
        let mut texts = BTreeMap::new();
        let mut keep = |key: TextKey, text: &mut String| {
            let at = entry.at(&key.path);
            texts.insert((key.element, key.field), (text.clone(), at));
        };
        entry.about.clone().each_text(&mut keep);
        entry.value.clone().each_text(&mut keep);
        let mut all = vec![Version { lang: entry.about.lang.clone(), texts }];
        for (lang, translation) in translations(T::KIND, &entry.id, library) {
            let mut texts = BTreeMap::new();
            for message in read.messages(translation) {
                for (field, place, text) in &message.attributes {
                    let written = translation.resource.source()[text.at.clone()].to_owned();
                    let at = Span::new(translation.file, place.clone());
                    texts.insert((message.id.clone(), field.clone()), (written, at));
                }
            }
            all.push(Version { lang: lang.to_owned(), texts });
        }
        all
    }

    /// Every text with its place.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, Span)> {
        self.texts.values().map(|(text, at)| (text.as_str(), *at))
    }

    /// A field of an element.
    pub(super) fn text(&self, element: &str, field: &str) -> Option<(&str, Span)> {
        let found = self.texts.get(&(element.to_owned(), field.to_owned()));
        found.map(|(text, at)| (text.as_str(), *at))
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
