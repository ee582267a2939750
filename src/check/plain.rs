//! Plain language: sentences that are short enough for a reader who is tired, afraid, or reads in a
//! language they are still learning. Looked at in leaflets and in questions put to a person.
//!
//! The limit for English is 20 words. Tested with readers, an average of 14 words a sentence is
//! understood by more than nine in ten, 21 words are fairly difficult, 25 difficult (press studies
//! quoted by the UK Government Digital Service, “Sentence length: why 25 words is our limit”, 4
//! August 2014; the Australian Government Style Manual, “Sentence length”, 19 December 2024, asks
//! for 15 on average and never more than 25).
//!
//! Languages say the same in more or fewer words: Finnish needs 75 for a hundred English ones in
//! the leaflets here, because its endings say what English says with small words; French needs
//! about 120 (UN parallel texts, Language Log, 28 May 2022). The limits of other languages follow
//! from that; they are ours, and published nowhere. Scripts that write no spaces are measured in
//! letters.

use super::Texts;
use super::phrases::SENTENCE_ENDS;
use super::version::translations;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Entry, Library, Mode, Prose};
use crate::source::Span;

/// How long a sentence may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    Words(usize),
    Letters(usize),
}

/// The limit for a language.
fn limit(lang: &str) -> Limit {
    let language = lang.split('-').next().unwrap_or(lang);
    match language {
        // Endings instead of prepositions, articles and pronouns.
        "et" | "fi" | "se" | "hu" | "tr" | "az" | "uz" | "mn" | "ka" | "ta" | "sw" => {
            Limit::Words(15)
        }
        // No articles; cases.
        "ru" | "uk" | "pl" | "cs" | "sk" | "bs" | "hr" | "sr" | "lt" | "lv" => Limit::Words(17),
        // Prepositions, articles and pronouns are written as part of the next word.
        "ar" | "he" | "am" | "ti" => Limit::Words(17),
        "fr" | "es" | "pt" | "it" | "ro" | "vi" => Limit::Words(24),
        "zh" | "ja" => Limit::Letters(40),
        "th" | "lo" | "km" | "my" => Limit::Letters(110),
        _ => Limit::Words(20),
    }
}

pub(super) fn check(texts: &Texts, library: &Library, out: &mut Diagnostics) {
    for entry in library.leaflets.values() {
        short(entry, |_| true, texts, library, out);
    }
    let conversations =
        library.screenings.values().filter(|entry| entry.value.mode == Mode::Conversation);
    for entry in conversations {
        short(entry, |field| field == "ask" || field.starts_with("choice-"), texts, library, out);
    }
}

/// Reports long sentences in the texts of a file that `read` says are read, and in their
/// translations. Its head is for those who make documents of it.
fn short<T: Prose>(
    entry: &Entry<T>,
    read: fn(&str) -> bool,
    texts: &Texts,
    library: &Library,
    out: &mut Diagnostics,
) {
    let own = texts.original(T::KIND, &entry.id).iter().filter(|message| message.id != "about");
    for text in own.flat_map(|message| &message.texts).filter(|text| read(&text.field)) {
        look_at(&text.text, &entry.about.lang, text.at, out);
    }
    for (lang, translation) in translations(T::KIND, &entry.id, library) {
        let own = texts.messages(translation).iter().filter(|message| message.id != "about");
        for (field, place, text) in own.flat_map(|message| &message.attributes) {
            if read(field) {
                let written = &translation.resource.source()[text.at.clone()];
                look_at(written, lang, Span::new(translation.file, place.clone()), out);
            }
        }
    }
}

fn look_at(text: &str, lang: &str, at: Span, out: &mut Diagnostics) {
    let limit = limit(lang);
    let ends = |c: char| {
        // Thai, Lao and Khmer end a clause with a space.
        SENTENCE_ENDS.contains(&c) || (matches!(limit, Limit::Letters(_)) && c == ' ')
    };
    for sentence in filled(text).split(ends) {
        let words: Vec<&str> = sentence
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .collect();
        let letters = sentence.chars().filter(|c| c.is_alphanumeric()).count();
        let (unit, length, limit) = match limit {
            Limit::Words(limit) => ("words", words.len(), limit),
            Limit::Letters(limit) => ("letters", letters, limit),
        };
        if length > limit {
            let begin = match unit {
                "words" => words[..4].join(" "),
                _ => sentence.chars().take(20).collect(),
            };
            out.report(Code::LongSentence, at)
                .arg("length", length)
                .arg("limit", limit)
                .arg("unit", unit)
                .arg("begin", begin);
        }
    }
}

/// The text with a word in place of each `{ -reflection-period(case: "genitive") }`.
fn filled(text: &str) -> String {
    let pieces = text.split('{').map(|piece| match piece.split_once('}') {
        Some((_, after)) => format!("1{after}"),
        None => piece.to_owned(),
    });
    pieces.collect()
}
