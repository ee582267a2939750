//! Values that a template prints, kept beside the Markdown it makes.
//!
//! Where a template prints a value, the Markdown gets a marker; the value itself goes straight
//! into the document. So no text can be taken for Markdown, open a fence or end a list, however
//! it looks, and `**{{ title }}**` is bold whatever the title begins or ends with.

use crate::document::Block;
use std::sync::{Arc, Mutex, PoisonError};

/// Unicode noncharacters: no text has them, and Markdown takes them for letters.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// What the template itself says.
    Own(String),
    /// A printed value: plain text.
    Plain(String),
    /// A printed value: an author's Markdown.
    Rich(Vec<Block>),
}

/// The values printed so far. Clones share them.
#[derive(Clone, Debug, Default)]
pub(super) struct Pieces(Arc<Mutex<Vec<Piece>>>);

impl Pieces {
    /// Keeps a value and gives the marker for it.
    pub(super) fn keep(&self, piece: Piece) -> String {
        let mut pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.push(piece);
        format!("{OPEN}{}{CLOSE}", pieces.len() - 1)
    }

    /// The text with its markers resolved.
    pub(super) fn resolve(&self, text: &str) -> Vec<Piece> {
        let pieces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut resolved = vec![];
        let mut rest = text;
        while let Some((before, number, after)) = next_marker(rest) {
            if !before.is_empty() {
                resolved.push(Piece::Own(before.to_owned()));
            }
            resolved.extend(number.parse::<usize>().ok().and_then(|n| pieces.get(n).cloned()));
            rest = after;
        }
        if !rest.is_empty() {
            resolved.push(Piece::Own(rest.to_owned()));
        }
        resolved
    }

    /// The text with plain values in place of their markers: for addresses and code.
    pub(super) fn resolve_plain(&self, text: &str) -> String {
        let plain = self.resolve(text).into_iter().map(|piece| match piece {
            Piece::Own(text) | Piece::Plain(text) => text,
            Piece::Rich(_) => String::new(),
        });
        without_language(&plain.collect::<String>())
    }
}

/// Stand around a text that is in another language than the document, and its language.
const FOREIGN: char = '\u{FDD2}';
const IN: char = '\u{FDD3}';
const BACK: char = '\u{FDD4}';

/// A stretch of a value.
pub(super) enum Stretch<'t> {
    /// In the language of the document.
    Own(&'t str),
    /// In another language.
    Foreign(&'t str, &'t str),
}

/// Marks a text as being in a language.
pub(super) fn in_language(lang: &str, text: &str) -> String {
    match text.is_empty() {
        true => String::new(),
        false => format!("{FOREIGN}{lang}{IN}{}{BACK}", without_language(text)),
    }
}

/// The stretches of a text.
pub(super) fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let (mut found, mut rest) = (vec![], text);
    while let Some((before, lang, inside, after)) = next_foreign(rest) {
        found.extend((!before.is_empty()).then_some(Stretch::Own(before)));
        found.push(Stretch::Foreign(lang, inside));
        rest = after;
    }
    found.extend((!rest.is_empty()).then_some(Stretch::Own(rest)));
    found
}

/// The text without what tells its languages.
pub(super) fn without_language(text: &str) -> String {
    let stretches = stretches(text).into_iter();
    let texts = stretches.map(|stretch| match stretch {
        Stretch::Own(text) | Stretch::Foreign(_, text) => text,
    });
    texts.collect()
}

fn next_foreign(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once(FOREIGN)?;
    let (lang, rest) = rest.split_once(IN)?;
    let (inside, after) = rest.split_once(BACK)?;
    Some((before, lang, inside, after))
}

/// The text between markers that is longest: what a template itself says in a line.
pub(super) fn own_words(line: &str) -> &str {
    let between = line.split(CLOSE).filter_map(|part| part.split(OPEN).next());
    between.map(str::trim).max_by_key(|part| part.len()).unwrap_or_default()
}

fn next_marker(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(OPEN)?;
    let (number, after) = rest.split_once(CLOSE)?;
    Some((before, number, after))
}

/// Plain text as one line: YAML's line breaks are spaces.
pub(super) fn one_line(text: &str) -> String {
    let is_break = |c| matches!(c, '\n' | '\r');
    let lines = text.split(is_break).map(str::trim).filter(|line| !line.is_empty());
    if text.contains(is_break) { lines.collect::<Vec<_>>().join(" ") } else { text.to_owned() }
}

/// Text for a right-to-left document: a title that is in Latin letters keeps its own order,
/// brackets and full stop included.
pub(super) fn isolated(text: String) -> String {
    let right_to_left =
        |c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    let first = text.chars().find(|c| c.is_alphabetic());
    if first.is_some_and(|first| !right_to_left(first)) && !text.starts_with(ISOLATE) {
        format!("{ISOLATE}{text}{END}")
    } else {
        text
    }
}

/// Text without isolates: a phrase of words and digits in one language needs none, and an
/// isolate that holds nothing but isolates would run left to right.
pub(super) fn without_isolates(text: &str) -> String {
    text.replace([ISOLATE, END], "")
}

/// First strong isolate, and its end.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';
