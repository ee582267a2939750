//! Translations of content: complete, of something that exists, with the same variables, and
//! saying whether a person has signed them.

use super::{Content, facts};
use crate::diagnostic::{Code, Diagnostics};
use crate::load::{Message, Text, messages};
use crate::localise::{Translation, TranslationState, Variables};
use crate::model::{Kind, Lang, Library};
use crate::source::{FileId, Files, Span};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Languages that bundled content must be complete in.
pub(super) const BUNDLED: &[&str] = &["en", "fi", "sv"];

pub(super) fn check(
    contents: &[Content<'_>],
    library: &Library,
    today: Date,
    out: &mut Diagnostics,
) {
    for translation in all(library) {
        state(translation, today, &library.files, out);
        duplicates(translation, out);
    }
    for content in contents.iter().filter(|content| !content.broken) {
        for lang in languages(content, library) {
            match translation_of(content, lang, library) {
                Some(translation) => compare(content, lang, translation, library, out),
                None => not_translated(content, lang, out),
            }
        }
    }
    of_nothing(contents, library, out);
}

/// Every FTL file there is.
fn all(library: &Library) -> impl Iterator<Item = &Translation> {
    library.catalogues.values().flat_map(|one| one.words.iter().chain(one.content.values()))
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
        TranslationState::Reviewed { on, .. } => facts::future(*on, at, today, out),
        TranslationState::Original => {}
    }
}

fn duplicates(translation: &Translation, out: &mut Diagnostics) {
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
    for message in messages(translation) {
        once(&message.id, "", &message.at);
        // A message that is there twice is one problem, not one for each attribute.
        if ids.insert(message.id.clone()) {
            for (name, at, _) in &message.attributes {
                once(&message.id, name, at);
            }
        }
    }
}

/// The languages that an entry must be complete in: those that have a file for it, and for
/// bundled content the three that are always promised.
fn languages<'a>(content: &Content<'_>, library: &'a Library) -> BTreeSet<&'a str> {
    let with_file = library.catalogues.keys().map(Lang::as_str);
    let with_file = with_file.filter(|lang| translation_of(content, lang, library).is_some());
    let promised = BUNDLED.iter().copied().filter(|_| content.layer == 0);
    with_file.chain(promised).filter(|lang| *lang != content.about.lang).collect()
}

/// One from a lower layer than the entry is of another text.
fn translation_of<'a>(
    content: &Content<'_>,
    lang: &str,
    library: &'a Library,
) -> Option<&'a Translation> {
    let catalogue = library.catalogues.get(lang)?;
    let translation = catalogue.content.get(&(content.kind, content.id.to_owned()))?;
    (translation.layer >= content.layer).then_some(translation)
}

fn not_translated(content: &Content<'_>, lang: &str, out: &mut Diagnostics) {
    out.report(Code::MissingTranslation, content.at("title"))
        .arg("lang", lang)
        .arg("id", "")
        .arg("count", content.texts.len());
}

fn compare(
    content: &Content<'_>,
    lang: &str,
    translation: &Translation,
    library: &Library,
    out: &mut Diagnostics,
) {
    let messages = messages(translation);
    let file = translation.file;
    let mut translated: BTreeMap<(&str, &str), (Span, &Text)> = BTreeMap::new();
    for message in &messages {
        for (field, at, text) in &message.attributes {
            let at = Span::new(file, at.clone());
            translated.entry((&message.id, field)).or_insert((at, text));
        }
    }
    for (key, text) in &content.texts {
        let variables: BTreeSet<&str> = Variables::used_in(text).into_iter().collect();
        match translated.remove(&(key.element.as_str(), key.field.as_str())) {
            Some((at, text)) => variables_agree(&variables, text, at, out),
            None => {
                let message = messages.iter().find(|message| message.id == key.element);
                let at = message.map_or(end_of(file, &library.files), |message| message.at.clone());
                out.report(Code::MissingTranslation, Span::new(file, at))
                    .arg("lang", lang)
                    .arg("id", name_of(&key.element, &key.field))
                    .arg("count", 1_usize)
                    .related(content.at(&key.path));
            }
        }
    }
    let known: Vec<String> =
        content.texts.iter().map(|(key, _)| name_of(&key.element, &key.field)).collect();
    let known = known.iter().map(String::as_str);
    for ((element, field), (at, _)) in translated {
        let name = name_of(element, field);
        out.report(Code::UnknownMessage, at)
            .arg("id", name.as_str())
            .arg("why", "message")
            .suggest(&name, known.clone());
    }
    without_attribute(&messages, file, out);
}

/// Texts of content are attributes; a text of the message itself is used for nothing.
fn without_attribute(messages: &[Message], file: FileId, out: &mut Diagnostics) {
    let terms = |message: &&Message| !message.id.starts_with('-');
    for message in messages.iter().filter(terms).filter(|message| message.value.is_some()) {
        out.report(Code::UnknownMessage, Span::new(file, message.at.clone()))
            .arg("id", message.id.as_str())
            .arg("why", "value");
    }
}

/// Reports variables that only one of two texts has.
pub(super) fn variables_agree(
    original: &BTreeSet<&str>,
    translation: &Text,
    at: Span,
    out: &mut Diagnostics,
) {
    let translated: BTreeSet<&str> = translation.variables.iter().map(String::as_str).collect();
    let list = |names: Vec<&&str>| {
        names.into_iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
    };
    let lost = list(original.difference(&translated).collect());
    let added = list(translated.difference(original).collect());
    for (names, how) in [(lost, "lost"), (added, "added")] {
        if !names.is_empty() {
            out.report(Code::VariablesDiffer, at).arg("variables", names).arg("how", how);
        }
    }
}

/// Translations of files that are not there.
fn of_nothing(contents: &[Content<'_>], library: &Library, out: &mut Diagnostics) {
    for catalogue in library.catalogues.values() {
        for ((kind, id), translation) in &catalogue.content {
            let of_kind = |content: &&Content<'_>| content.kind == *kind;
            let known = contents.iter().filter(of_kind).map(|content| content.id);
            let unreadable = library.broken.contains(&(*kind, id.clone()));
            if !unreadable && !known.clone().any(|known| known == id) {
                out.report(Code::UnknownMessage, Span::new(translation.file, 0..0))
                    .arg("id", format!("{}/{id}.yaml", Kind::folder(*kind)))
                    .arg("why", "file")
                    .suggest(id, known);
            }
        }
    }
}

/// `element.field`, as it is spoken of.
pub(super) fn name_of(message: &str, attribute: &str) -> String {
    if attribute.is_empty() { message.to_owned() } else { format!("{message}.{attribute}") }
}

/// The end of the last line with something on it, where a missing message would be added.
pub(super) fn end_of(file: FileId, files: &Files) -> Range<usize> {
    let end = files.get(file).text.trim_end().len();
    end..end
}
