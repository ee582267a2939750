//! Translations: complete, of something that exists, made from the text as it is now, and saying
//! whether a person has signed them.

use super::wording::{self, Wording};
use super::{Texts, facts};
use crate::diagnostic::{Code, Diagnostics};
use crate::load::{Message, Original, OriginalMessage, OriginalText, Text};
use crate::localise::{Part, Promise, Translation, TranslationState};
use crate::model::{Kind, Lang, Library};
use crate::source::{FileId, Files, Span};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub(super) fn check(texts: &Texts, library: &Library, today: Date, out: &mut Diagnostics) {
    for translation in library.translations() {
        state(translation, today, &library.files, out);
        duplicates(translation, texts, out);
    }
    for (lang, file) in library
        .catalogues
        .iter()
        .flat_map(|(lang, catalogue)| catalogue.files().map(move |file| (lang, file)))
    {
        for (_, at, text) in texts.messages(file).iter().flat_map(Message::texts) {
            wording::check_alone(text, lang, Span::new(file.file, at), out);
        }
    }
    for original in texts.originals.iter().filter(|original| !original.broken) {
        for lang in library.catalogues.keys().filter(|lang| **lang != original.lang) {
            let files = original.translations(lang, library);
            match files.first() {
                Some(main) => {
                    Comparison { original, lang, main, files: &files, texts, library, out }.all()
                }
                None => not_translated(original, lang, out),
            }
        }
    }
    of_nothing(&texts.originals, library, out);
    for catalogue in library.catalogues.values() {
        twice(&catalogue.words, texts, out);
    }
}

fn state(translation: &Translation, today: Date, files: &Files, out: &mut Diagnostics) {
    let first_line = files.get(translation.file).text.lines().next().unwrap_or("").len();
    let at = Span::new(translation.file, 0..first_line);
    match &translation.state {
        TranslationState::Unstated => {
            out.report(Code::NoTranslationState, at);
        }
        TranslationState::Draft => {
            out.report(Code::Draft, at);
        }
        TranslationState::Changed { by, on } => {
            out.report(Code::ChangedSinceReview, at)
                .arg("by", by.as_str())
                .arg("on", on.to_string());
            facts::future(*on, at, today, out);
        }
        TranslationState::Reviewed { on, .. } => facts::future(*on, at, today, out),
        TranslationState::Original => {}
    }
}

fn duplicates(translation: &Translation, texts: &Texts, out: &mut Diagnostics) {
    let file = translation.file;
    let mut seen: BTreeMap<(String, String), Range<usize>> = BTreeMap::new();
    let mut once = |message: &str, attribute: &str, at: &Range<usize>| {
        let name = (message.to_owned(), attribute.to_owned());
        match seen.get(&name) {
            Some(first) => {
                let dotted = name_of(message, attribute);
                out.report(Code::DuplicateMessage, Span::new(file, at.clone()))
                    .arg("id", dotted)
                    .related(Span::new(file, first.clone()));
            }
            None => {
                seen.insert(name, at.clone());
            }
        }
    };
    let mut ids = BTreeSet::new();
    for message in texts.messages(translation) {
        once(&message.id, "", &message.at);
        // A message that is there twice is one problem, not one for each attribute.
        if ids.insert(message.id.clone()) {
            for (name, at, _) in &message.attributes {
                once(&message.id, name, at);
            }
        }
    }
}

/// Messages that two files of one layer have: the later would silently win.
fn twice(files: &[Translation], texts: &Texts, out: &mut Diagnostics) {
    let mut seen: BTreeMap<(usize, String), Span> = BTreeMap::new();
    for translation in files {
        for message in texts.messages(translation) {
            let at = Span::new(translation.file, message.at.clone());
            match seen.get(&(translation.layer, message.id.clone())) {
                Some(first) if first.file != at.file => {
                    out.report(Code::DuplicateMessage, at)
                        .arg("id", message.id.as_str())
                        .related(*first);
                }
                Some(_) => {}
                None => {
                    seen.insert((translation.layer, message.id.clone()), at);
                }
            }
        }
    }
}

/// Only what is promised is missed: see [`Promise`].
fn not_translated(original: &Original, lang: &str, out: &mut Diagnostics) {
    let Some(first) = original.messages.first().and_then(|message| message.texts.first()) else {
        return;
    };
    if original.layer == 0 && Promise::is_made(lang, &original.part) {
        let count = original.messages.iter().map(|message| message.texts.len()).sum::<usize>();
        out.report(Code::MissingTranslation, first.at)
            .arg("lang", lang)
            .arg("id", "")
            .arg("count", count);
    }
}

/// A text and its translation side by side.
struct Comparison<'a> {
    original: &'a Original,
    lang: &'a str,
    /// The file that a missing message would be added to.
    main: &'a Translation,
    /// All files with translations of it.
    files: &'a [&'a Translation],
    texts: &'a Texts,
    library: &'a Library,
    out: &'a mut Diagnostics,
}

impl Comparison<'_> {
    fn all(mut self) {
        let mut translated: BTreeMap<&str, Vec<(FileId, &Message)>> = BTreeMap::new();
        for file in self.files {
            for message in self.texts.messages(file) {
                translated.entry(&message.id).or_default().push((file.file, message));
            }
        }
        for message in &self.original.messages {
            let found = translated.remove(message.id.as_str()).unwrap_or_default();
            self.message(message, &found);
        }
        for (file, message) in translated.into_values().flatten() {
            self.unknown_message(file, message);
        }
    }

    fn message(&mut self, original: &OriginalMessage, found: &[(FileId, &Message)]) {
        let Some((file, first)) = found.first() else {
            let end = end_of(self.main.file, &self.library.files);
            for text in &original.texts {
                self.missing(original, text, Span::new(self.main.file, end.clone()));
            }
            return;
        };
        let mut fields: BTreeMap<&str, (Span, &Text)> = BTreeMap::new();
        for (file, message) in found {
            for (field, at, text) in message.texts() {
                fields.entry(field).or_insert((Span::new(*file, at), text));
            }
        }
        for text in &original.texts {
            match fields.remove(text.field.as_str()) {
                // The parameters of a term are each language's own.
                Some(_) if self.original.part == Part::Glossary => {}
                Some((at, translation)) => Wording {
                    original: &text.read,
                    from: &self.original.lang,
                    text: translation,
                    lang: self.lang,
                    is_content: matches!(self.original.part, Part::Content(..)),
                    at,
                }
                .check(self.out),
                None => self.missing(original, text, Span::new(*file, first.at.clone())),
            }
        }
        for (field, (at, _)) in fields {
            self.unknown_field(original, field, at);
        }
        if let Some((of, at)) = &first.of
            && *of != original.hash()
        {
            let place = original.texts.first().map(|text| text.at);
            let problem = self.out.report(Code::Outdated, Span::new(*file, at.clone()));
            problem.arg("id", original.id.as_str()).arg("lang", self.lang);
            problem.related.extend(place);
        }
    }

    fn missing(&mut self, message: &OriginalMessage, text: &OriginalText, at: Span) {
        // A language that is only begun leaves out what nobody could write yet.
        if Promise::of(self.lang) == Some(Promise::Begun) {
            return;
        }
        self.out
            .report(Code::MissingTranslation, at)
            .arg("lang", self.lang)
            .arg("id", name_of(&message.id, &text.field))
            .arg("count", 1_usize)
            .related(text.at);
    }

    /// Texts of content are attributes; a text of the message itself is used for nothing.
    fn unknown_field(&mut self, message: &OriginalMessage, field: &str, at: Span) {
        let why = match (&self.original.part, field) {
            (Part::Content(..), "") => "value",
            _ => "message",
        };
        self.unknown(&name_of(&message.id, field), why, at);
    }

    fn unknown_message(&mut self, file: FileId, message: &Message) {
        // A term serves the file it stands in, and a glossary may have more than the original.
        if message.id.starts_with('-') {
            return;
        }
        let content = matches!(self.original.part, Part::Content(..));
        for (field, at, _) in message.texts() {
            let why = if content && field.is_empty() { "value" } else { "message" };
            self.unknown(&name_of(&message.id, field), why, Span::new(file, at));
        }
    }

    fn unknown(&mut self, name: &str, why: &'static str, at: Span) {
        let known =
            self.original.messages.iter().flat_map(|message| {
                message.texts.iter().map(|text| name_of(&message.id, &text.field))
            });
        let known: Vec<String> = known.collect();
        self.out
            .report(Code::UnknownMessage, at)
            .arg("id", name)
            .arg("why", why)
            .suggest(name, known.iter().map(String::as_str));
    }
}

/// Translations of files that are not there.
fn of_nothing(originals: &[Original], library: &Library, out: &mut Diagnostics) {
    let known = |kind: Kind| {
        originals.iter().filter_map(move |original| match &original.part {
            Part::Content(k, id) if *k == kind => Some(id.as_str()),
            _ => None,
        })
    };
    let catalogues: &BTreeMap<Lang, _> = &library.catalogues;
    for catalogue in catalogues.values() {
        for ((kind, id), translation) in &catalogue.content {
            let unreadable = library.broken.contains(&(*kind, id.clone()));
            if !unreadable && !known(*kind).any(|known| known == id) {
                out.report(Code::UnknownMessage, Span::new(translation.file, 0..0))
                    .arg("id", format!("{}/{id}.yaml", Kind::folder(*kind)))
                    .arg("why", "file")
                    .suggest(id, known(*kind));
            }
        }
    }
}

/// `element.field`, as it is spoken of.
pub(super) fn name_of(message: &str, attribute: &str) -> String {
    if attribute.is_empty() { message.to_owned() } else { format!("{message}.{attribute}") }
}

/// The end of the last line with something on it, where a missing message would be added.
fn end_of(file: FileId, files: &Files) -> Range<usize> {
    let end = files.get(file).text.trim_end().len();
    end..end
}
