//! The program's own words and those around content: each language has the messages that English
//! has, with the same variables.

use super::translations::{BUNDLED, end_of, name_of, variables_agree};
use crate::diagnostic::{Code, Diagnostics};
use crate::load::{Text, messages};
use crate::localise::Translation;
use crate::model::Library;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;

type Words<'a> = BTreeMap<String, (Span, Text)>;

pub(super) fn check(library: &Library, out: &mut Diagnostics) {
    let files = |lang: &str| library.catalogues.get(lang).map_or(&[][..], |one| &one.words);
    let name =
        |words: &Translation| library.files.name(words.file).file_name().map(OsStr::to_owned);
    for lang in library.catalogues.keys() {
        twice(files(lang), out);
    }
    for original in files("en").iter().filter(|words| words.layer == 0) {
        let original_words = words_of(original);
        for lang in library.catalogues.keys().filter(|lang| *lang != "en") {
            let translated: Vec<&Translation> =
                files(lang).iter().filter(|words| name(words) == name(original)).collect();
            match translated.first() {
                Some(first) => {
                    let all = translated.iter().flat_map(|words| words_of(words)).collect();
                    compare(lang, &original_words, all, first, library, out);
                }
                None if BUNDLED.contains(&lang.as_str()) => {
                    out.report(Code::MissingTranslation, Span::new(original.file, 0..0))
                        .arg("lang", lang.as_str())
                        .arg("id", "")
                        .arg("count", original_words.len());
                }
                None => {}
            }
        }
    }
}

fn words_of(translation: &Translation) -> Words<'_> {
    let mut words = BTreeMap::new();
    for message in messages(translation) {
        let at = |place: std::ops::Range<usize>| Span::new(translation.file, place);
        if message.id.starts_with('-') {
            continue;
        }
        if let Some(text) = message.value {
            words.insert(message.id.clone(), (at(message.at), text));
        }
        for (name, place, text) in message.attributes {
            words.insert(name_of(&message.id, &name), (at(place), text));
        }
    }
    words
}

fn compare(
    lang: &str,
    original: &Words<'_>,
    mut translated: Words<'_>,
    file: &Translation,
    library: &Library,
    out: &mut Diagnostics,
) {
    for (id, (source, text)) in original {
        match translated.remove(id) {
            Some((at, translation)) => {
                let variables: BTreeSet<&str> = text.variables.iter().map(String::as_str).collect();
                variables_agree(&variables, &translation, at, out);
            }
            None => {
                let end = Span::new(file.file, end_of(file.file, &library.files));
                out.report(Code::MissingTranslation, end)
                    .arg("lang", lang)
                    .arg("id", id.as_str())
                    .arg("count", 1_usize)
                    .related(*source);
            }
        }
    }
    for (id, (at, _)) in translated {
        out.report(Code::UnknownMessage, at)
            .arg("id", id.as_str())
            .arg("why", "message")
            .suggest(&id, original.keys().map(String::as_str));
    }
}

/// Messages that two files of one layer have: the later would silently win.
fn twice(files: &[Translation], out: &mut Diagnostics) {
    let mut seen: BTreeMap<(usize, String), Span> = BTreeMap::new();
    for translation in files {
        for message in messages(translation) {
            let at = Span::new(translation.file, message.at);
            match seen.get(&(translation.layer, message.id.clone())) {
                Some(first) if first.file != at.file => {
                    out.report(Code::DuplicateMessage, at).arg("id", message.id).related(*first);
                }
                Some(_) => {}
                None => {
                    seen.insert((translation.layer, message.id), at);
                }
            }
        }
    }
}
