//! FTL text → Fluent, and what the file says about its own state. Beside `message.rs` and
//! `localise` the only file that names Fluent.

use crate::diagnostic::{Code, Diagnostics, is_hidden};
use crate::localise::{Translation, TranslationState};
use crate::source::{FileId, Span};
use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::ops::Range;
use std::sync::Arc;

/// Curly brackets inside each other.
const MAX_DEPTH: usize = 30;
/// Problems of one kind in a file after which no more are reported.
const MAX_PROBLEMS: usize = 100;

/// Reads an FTL text. What cannot be read is reported and left out.
pub(super) fn translation(
    file: FileId,
    layer: usize,
    text: &str,
    out: &mut Diagnostics,
) -> Translation {
    for (at, c) in text.char_indices().filter(|(_, c)| is_hidden(*c)).take(MAX_PROBLEMS) {
        if c != '\r' || !text[at..].starts_with("\r\n") {
            let name = format!("U+{:04X}", u32::from(c));
            out.report(Code::HiddenCharacter, Span::new(file, at..at + c.len_utf8()))
                .arg("character", name);
        }
    }
    for (at, c) in escapes(text).filter(|(_, c)| is_hidden(*c)).take(MAX_PROBLEMS) {
        let name = format!("U+{:04X}", u32::from(c));
        out.report(Code::HiddenCharacter, Span::new(file, at)).arg("character", name);
    }
    let too_deep = too_deep(text);
    if let Some(at) = too_deep {
        out.report(Code::TooLarge, Span::new(file, at..at + 1))
            .arg("what", "depth")
            .arg("limit", MAX_DEPTH);
    }
    let readable = if too_deep.is_some() { "" } else { text };
    let resource = match FluentResource::try_new(readable.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors.into_iter().take(MAX_PROBLEMS) {
                syntax(file, text, &error, out);
            }
            resource
        }
    };
    Translation { file, layer, state: state(text), resource: Arc::new(resource) }
}

/// A text as Fluent reads it, without what is wrong in it.
pub fn translation_of_text(text: &str) -> Arc<FluentResource> {
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => Arc::new(resource),
    }
}

/// Characters written as `\u001B` or `\U01F602`, and where.
fn escapes(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    text.match_indices('\\').filter_map(|(at, _)| {
        let digits = match text.get(at + 1..at + 2)? {
            "u" => 4,
            "U" => 6,
            _ => return None,
        };
        let range = at..at + 2 + digits;
        let code = u32::from_str_radix(text.get(range.start + 2..range.end)?, 16).ok()?;
        Some((range, char::from_u32(code)?))
    })
}

/// Where curly brackets stand too deep inside each other: the parser calls itself for each.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = true;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A message begins.
            c if line_start && c.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
        line_start = c == '\n';
    }
    None
}

fn syntax(file: FileId, text: &str, error: &ParserError, out: &mut Diagnostics) {
    let what = match error.kind {
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => "brace",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "value",
        ErrorKind::UnterminatedStringLiteral => "quote",
        ErrorKind::ExpectedCharRange { .. } => "name",
        _ => "other",
    };
    let start = text.floor_char_boundary(error.pos.start);
    let end = text.ceil_char_boundary(error.pos.end);
    let at = Span::new(file, start..end.max(start));
    out.report(Code::FluentSyntax, at).arg("what", what);
}

/// What the head of a file declares: `### translation: …` before the first message.
fn declared(text: &str) -> Option<&str> {
    let head = text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
    let declared = head
        .filter_map(|line| line.strip_prefix("###"))
        .find_map(|line| line.trim().strip_prefix("translation:"));
    declared.map(str::trim)
}

/// The hash of what a reviewer signed, if the head of the file tells it.
pub(super) fn signed_hash(text: &str) -> Option<&str> {
    let (_, hash) = declared(text)?.rsplit_once('(')?;
    hash.strip_suffix(')')
}

fn state(text: &str) -> TranslationState {
    match declared(text) {
        Some("original") => TranslationState::Original,
        Some("draft") => TranslationState::Draft,
        Some(review) => reviewed(review).unwrap_or(TranslationState::Unstated),
        None => TranslationState::Unstated,
    }
}

/// `reviewed by <name>, <YYYY-MM-DD>`, and perhaps ` (<hash>)`
fn reviewed(review: &str) -> Option<TranslationState> {
    let (by, on) = review.strip_prefix("reviewed by")?.rsplit_once(',')?;
    let on = on.split_once('(').map_or(on, |(on, _)| on).trim().parse().ok()?;
    let by = by.trim().to_owned();
    (!by.is_empty()).then_some(TranslationState::Reviewed { by, on })
}
