//! The work of translators: what there is to do, put into their files, taken back, signed.
//!
//! Everything here looks at a [`Pair`]: a part of the library and its translation into one
//! language. Nothing here writes files; texts of files come out.

mod accept;
pub mod exchange;
mod extract;
mod status;

pub use accept::{Unsigned, accepted};
pub use extract::extracted;
pub use status::Status;

use crate::load::{Message, OriginalMessage, Text, messages_in, originals, outdented};
use crate::localise::{Part, Translation};
use crate::model::{Lang, Library};
use fluent_bundle::FluentResource;
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
        self.entries_in(self.own.map(|own| own.resource.as_ref()))
    }

    /// The same with another text for the file that is worked on.
    fn entries_in<'b>(&'b self, own: Option<&'b FluentResource>) -> Vec<Entry<'b>> {
        let files = self.below.iter().map(|file| file.resource.as_ref());
        let own: Vec<_> = own.map(|file| (file, messages_in(file))).into_iter().collect();
        let below: Vec<_> = files.map(|file| (file, messages_in(file))).collect();
        fn find<'b>(
            files: &[(&'b FluentResource, Vec<Message>)],
            id: &str,
        ) -> Option<(&'b FluentResource, Message)> {
            files.iter().find_map(|(file, messages)| {
                let found = messages.iter().find(|message| message.id == id)?;
                Some((*file, found.clone()))
            })
        }
        let entries = self.messages.iter().map(|original| {
            let (own, below) = match find(&own, &original.id) {
                Some(own) => (Some(own), None),
                None => (None, find(&below, &original.id)),
            };
            let file = own.as_ref().or(below.as_ref()).map(|(file, _)| *file);
            let message = |found: Option<(_, Message)>| found.map(|(_, message)| message);
            Entry { original, own: message(own), below: message(below), file }
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
    /// The file that one of them stands in.
    file: Option<&'a FluentResource>,
}

/// What lines of comment say.
fn said_in<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let lines = lines.map(|line| line.trim_start_matches('#').trim());
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
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

    /// The translation of a field as it is written.
    pub fn written(&self, field: &str) -> Option<String> {
        let text = self.text(field).filter(|text| !text.is_empty())?;
        Some(outdented(&self.file?.source()[text.at.clone()]))
    }

    /// What translators have noted above it.
    pub fn comment(&self) -> String {
        let comment = self.translation().zip(self.file);
        let comment = comment.map_or("", |(one, file)| &file.source()[one.comment.clone()]);
        said_in(comment.lines().filter(|line| !extract::is_ours(line)))
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
