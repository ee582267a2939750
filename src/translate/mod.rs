//! The work of translators: what there is to do, put into their files, taken back, signed.
//!
//! Everything here looks at a [`Pair`]: a part of the library and its translation into one
//! language. Nothing here writes files; texts of files come out.

mod accept;
mod extract;
mod status;

pub use accept::{Unsigned, accepted};
pub use extract::extracted;
pub use status::Status;

use crate::load::{Message, OriginalMessage, Text, messages, originals};
use crate::localise::{Part, Translation};
use crate::model::{Lang, Library};
use std::collections::BTreeMap;

/// A part of the library and its translation into a language.
pub struct Pair<'a> {
    /// The part.
    pub part: Part,
    /// The language it is written in.
    pub from: Lang,
    /// The language it is translated into.
    pub lang: Lang,
    /// What there is to translate, in its order.
    pub messages: Vec<OriginalMessage>,
    /// The layer of the library its source text is from.
    pub layer: usize,
    /// The file of the topmost layer, which is the one that is worked on.
    pub own: Option<&'a Translation>,
    /// Files of the layers below, whose translations hold where `own` has none.
    pub below: Vec<&'a Translation>,
}

impl<'a> Pair<'a> {
    /// All pairs of a library with a language; those that are written in it are none.
    pub fn all(library: &'a Library, lang: &str, top: usize) -> Vec<Pair<'a>> {
        let mut pairs: BTreeMap<Part, Pair<'a>> = BTreeMap::new();
        // From the topmost layer down: what is said above replaces what is said below.
        let mut originals = originals(library);
        originals.sort_by_key(|original| std::cmp::Reverse(original.layer));
        for original in originals.into_iter().filter(|original| original.lang != lang) {
            let files = original.translations(lang, library);
            let pair = pairs.entry(original.part.clone()).or_insert_with(|| Pair {
                part: original.part,
                from: original.lang,
                lang: lang.to_owned(),
                messages: vec![],
                layer: original.layer,
                own: None,
                below: vec![],
            });
            for file in files {
                match &mut pair.own {
                    own if file.layer == top => *own = Some(file),
                    _ => pair.below.push(file),
                }
            }
            for message in original.messages {
                if !pair.messages.iter().any(|known| known.id == message.id) {
                    pair.messages.push(message);
                }
            }
        }
        pairs.into_values().collect()
    }

    /// What is wanted of each message, and what is there.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let own = self.own.map(messages).unwrap_or_default();
        let below: Vec<Message> = self.below.iter().flat_map(|file| messages(file)).collect();
        let find = |all: &[Message], id: &str| all.iter().find(|message| message.id == id).cloned();
        let entries = self.messages.iter().map(|original| {
            let own = find(&own, &original.id);
            let below = if own.is_none() { find(&below, &original.id) } else { None };
            Entry { original, own, below }
        });
        entries.collect()
    }
}

/// A message and its translation.
pub struct Entry<'a> {
    /// The message to translate.
    pub original: &'a OriginalMessage,
    /// Its translation in the file that is worked on.
    pub own: Option<Message>,
    /// Else that of a layer below.
    pub below: Option<Message>,
}

/// How far the translation of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none, or it is empty.
    Missing,
    /// It was made from a text that has changed since.
    Outdated,
    /// It is there, and of the text as it is now as far as anyone knows.
    Current,
}

impl Entry<'_> {
    /// The translation that holds.
    pub fn translation(&self) -> Option<&Message> {
        self.own.as_ref().or(self.below.as_ref())
    }

    /// The translation of a field.
    pub fn text(&self, field: &str) -> Option<&Text> {
        let found = self.translation()?.texts().find(|(name, ..)| *name == field);
        found.map(|(_, _, text)| text)
    }

    /// Whether it was made from a text that has changed since.
    pub fn is_outdated(&self) -> bool {
        let of = self.translation().and_then(|message| message.of.as_ref());
        of.is_some_and(|(of, _)| *of != self.original.hash())
    }

    /// How far the translation of each of its texts is.
    pub fn states(&self) -> impl Iterator<Item = State> {
        self.original.texts.iter().map(|text| self.state(&text.field))
    }

    /// How far the translation of a field is.
    pub fn state(&self, field: &str) -> State {
        match self.text(field) {
            Some(text) if !text.is_empty() => {
                if self.is_outdated() {
                    State::Outdated
                } else {
                    State::Current
                }
            }
            _ => State::Missing,
        }
    }
}
