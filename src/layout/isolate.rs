//! Left-to-right stretches in right-to-left text.
//!
//! By the bidirectional algorithm the groups of "0800 05058" change places in Arabic text. A
//! number that is dialled must not: isolates (Unicode Standard Annex 9, 2.4) keep its order.

use super::hyphen::{SOFT_HYPHEN, WORD_JOINER};
use std::ops::Range;

/// Begins a stretch that is ordered left to right by itself.
pub(crate) const LTR: char = '\u{2066}';
/// Begins a stretch that is ordered right to left by itself.
pub(crate) const RTL: char = '\u{2067}';
/// A letter of a right-to-left script that shows nothing.
pub(super) const RTL_MARK: char = '\u{200f}';
/// Begins a stretch whose characters all run left to right, whatever they are.
const LTR_OVERRIDE: char = '\u{202d}';
/// Ends it.
const END_OVERRIDE: char = '\u{202c}';
/// Begins a stretch that is ordered like its first letter.
pub(crate) const FIRST_STRONG: char = '\u{2068}';
/// Ends an isolate.
pub(crate) const POP: char = '\u{2069}';

/// Whether a character only steers the direction of text, or where it may be divided, and shows
/// nothing.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, SOFT_HYPHEN | WORD_JOINER | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without such characters.
pub(super) fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Whether there are letters of a right-to-left script: the blocks set aside for them.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(
        |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'),
    )
}

/// The left-to-right stretches that are not in another, so far as they need no digits of a
/// right-to-left script.
pub(super) fn left_to_right(text: &str) -> Vec<Range<usize>> {
    let mut found = vec![];
    let (mut depth, mut start) = (0, None);
    for (at, c) in text.char_indices() {
        match c {
            LTR | RTL | FIRST_STRONG => {
                if depth == 0 && c == LTR {
                    start = Some(at);
                }
                depth += 1;
            }
            POP if depth > 0 => {
                depth -= 1;
                if let (0, Some(start)) = (depth, start.take_if(|_| depth == 0)) {
                    let range = start..at;
                    if !text[range.clone()].contains(|c| is_digit(c) && !c.is_ascii()) {
                        found.push(range);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// The text with its numbers isolated: digits in groups ("+358 800 05058", "1.12.2026").
pub(super) fn numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for part in parts(text) {
        match part {
            Part::Other(text) => out.push_str(text),
            // A number stays on a line. Some readers, too, change places at spaces.
            Part::Number(number) => isolate(number.chars().map(unbroken), &mut out),
        }
    }
    out
}

/// The text with those of its numbers isolated that would change their order: the ones of several
/// groups, or with a sign.
pub(crate) fn groups(text: &str) -> String {
    // These keep two numbers together anyway (Annex 9, rule W4).
    let holds = |c: char| is_digit(c) || matches!(c, '.' | ',' | ':' | '/');
    let mut out = String::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Number(number) if !number.chars().all(holds) => {
                isolate(number.chars(), &mut out);
            }
            Part::Number(text) | Part::Other(text) => out.push_str(text),
        }
    }
    out
}

/// The stretches of a text, and whether each stays on one line: a number as people dial it, in
/// groups with spaces between them, or a range ("9–12").
pub(super) fn with_whole_numbers(text: &str) -> Vec<(&str, bool)> {
    const DIGITS: usize = 6;
    if !text.contains(is_digit) {
        return vec![(text, false)];
    }
    let is_dialled = |number: &str| {
        number.contains([' ', '\u{a0}'])
            && number.chars().filter(|c| is_digit(*c)).count() >= DIGITS
    };
    let parts = parts(text);
    let (mut stretches, mut start, mut at) = (vec![], 0, 0);
    let mut rest = parts.as_slice();
    while let [part, after @ ..] = rest {
        let whole = match rest {
            [Part::Number(from), Part::Other("–"), Part::Number(to), ..] => {
                Some((from.len() + "–".len() + to.len(), 3))
            }
            [Part::Number(number), ..] if is_dialled(number) => Some((number.len(), 1)),
            _ => None,
        };
        if let Some((length, count)) = whole {
            stretches.extend((start < at).then(|| (&text[start..at], false)));
            stretches.push((&text[at..at + length], true));
            at += length;
            start = at;
            rest = &rest[count..];
        } else {
            let (Part::Number(piece) | Part::Other(piece)) = part;
            at += piece.len();
            rest = after;
        }
    }
    stretches.extend((start < text.len()).then(|| (&text[start..], false)));
    stretches
}

fn isolate(number: impl Iterator<Item = char> + Clone, out: &mut String) {
    out.push(LTR);
    // Arabic digits are a right-to-left number each group; an override makes them one.
    let mixed = number.clone().any(is_arabic_digit);
    out.extend(mixed.then_some(LTR_OVERRIDE));
    out.extend(number);
    out.extend(mixed.then_some(END_OVERRIDE));
    out.push(POP);
}

/// A stretch of a text.
#[derive(Clone, Copy)]
enum Part<'t> {
    Number(&'t str),
    Other(&'t str),
}

/// The numbers in a text and what is between them.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = vec![];
    let (mut rest, mut from) = (text, 0);
    while let Some(start) = rest[from..].find(|c: char| is_digit(c) || c == '+') {
        let length = number_length(&rest[from + start..]);
        if length == 0 {
            // A plus sign by itself.
            from += start + 1;
            continue;
        }
        let (before, number) = rest.split_at(from + start);
        let (number, after) = number.split_at(length);
        parts.extend([Part::Other(before), Part::Number(number)]);
        (rest, from) = (after, 0);
    }
    parts.push(Part::Other(rest));
    parts
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || is_arabic_digit(c) || matches!(c, '\u{6f0}'..='\u{6f9}')
}

fn is_arabic_digit(c: char) -> bool {
    matches!(c, '\u{660}'..='\u{669}')
}

/// A space as one that no line ends at.
pub(super) fn unbroken(c: char) -> char {
    if c == ' ' { '\u{a0}' } else { c }
}

/// How many bytes of the text's beginning are a number: a plus sign or not, then groups of digits
/// with one separator between them.
fn number_length(text: &str) -> usize {
    let mut length = 0;
    let mut separators = usize::from(text.starts_with('+'));
    for (at, c) in text.char_indices().skip(separators) {
        match c {
            c if is_digit(c) => {
                length = at + c.len_utf8();
                separators = 0;
            }
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '/' | '.' | ':' | ','
                if length > 0 && separators == 0 =>
            {
                separators = 1;
            }
            _ => break,
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_isolated_whole() {
        let isolated = |text: &str| {
            let marked = numbers(text).replace(LTR, "<").replace(POP, ">").replace('\u{a0}', " ");
            marked.replace(LTR_OVERRIDE, "(").replace(END_OVERRIDE, ")")
        };
        assert_eq!(isolated("۰۲۱ ۱۲۳، ٠٨٠٠ ٠٥"), "<۰۲۱ ۱۲۳>، <(٠٨٠٠ ٠٥)>");
        assert_eq!(isolated("هاتف 0800 05058."), "هاتف <0800 05058>.");
        assert_eq!(isolated("+358 2954 63177، 24/7"), "<+358 2954 63177>، <24/7>");
        assert_eq!(isolated("1, + 2"), "<1>, + <2>");
        assert_eq!(isolated("1+"), "<1>+");
        let stretches = with_whole_numbers("at 9–12, 0800 05058 or +358 1 2345 by 10.12.2026");
        let whole = stretches.iter().filter(|(_, whole)| *whole).map(|(text, _)| *text);
        assert_eq!(whole.collect::<Vec<_>>(), ["9–12", "0800 05058", "+358 1 2345"]);
        let all = stretches.iter().map(|(text, _)| *text);
        assert_eq!(all.collect::<String>(), "at 9–12, 0800 05058 or +358 1 2345 by 10.12.2026");
        let grouped = groups("بين 9 و 16:30: +358 1").replace(LTR, "<").replace(POP, ">");
        assert_eq!(grouped, "بين 9 و 16:30: <+358 1>");
    }
}
