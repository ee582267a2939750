//! Where words may be divided: soft hyphens in running text, by the patterns of the language.
//!
//! Only words of ordinary lower-case letters are divided, and neither part gets shorter than three
//! letters. Left whole are headings, numbers, codes, addresses, links, abbreviations, what has a
//! hyphen already, and languages without patterns or without division at line ends.
//!
//! Addresses are divided before their hyphens: after one, poppler and PDFium take it for the sign of
//! a divided word and leave it out, and people cannot tell either whether to type it.

use hypher::Lang;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// Marks a place where a word may be divided.
pub(crate) const SOFT_HYPHEN: char = '\u{ad}';

/// Keeps what stands on either side of it on one line.
pub(super) const WORD_JOINER: char = '\u{2060}';

/// A place where a line may end.
const CHANCE: char = '\u{200b}';

/// An address that may be divided before its hyphens, and not after them.
pub(super) fn address(text: &str) -> Cow<'_, str> {
    match text.contains('-') {
        true => Cow::Owned(text.replace('-', &format!("{CHANCE}-{WORD_JOINER}"))),
        false => Cow::Borrowed(text),
    }
}

/// Whether a stretch of a text is nothing but a place that [`address`] found before a hyphen.
pub(super) fn is_chance(text: &str, stretch: Range<usize>) -> bool {
    let is_chance = text.get(stretch.clone()).is_some_and(|it| it.chars().eq([CHANCE]));
    is_chance && text[stretch.end..].chars().take(2).eq(['-', WORD_JOINER])
}

/// The shortest word that is divided, in letters.
const SHORTEST_WORD: usize = 7;
/// The fewest letters before and after.
const SHORTEST_PART: usize = 3;

/// The patterns of a language, and where they divide what has been looked up: the words of a
/// document come again and again.
#[derive(Clone, Debug)]
pub(super) struct Patterns {
    lang: Lang,
    known: Rc<RefCell<HashMap<Box<str>, Vec<usize>>>>,
}

impl Patterns {
    /// Those of a language, if it has any.
    pub(super) fn of(lang: &str) -> Option<Patterns> {
        let code = match lang.split('-').next().unwrap_or_default() {
            "nb" | "nn" => *b"no",
            "kmr" => *b"ku",
            code => code.as_bytes().try_into().ok()?,
        };
        Some(Patterns { lang: Lang::from_iso(code)?, known: Rc::default() })
    }

    /// The text with soft hyphens.
    pub(super) fn divide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut divided = String::new();
        // How much of the text is in `divided`.
        let mut done = 0;
        let mut known = self.known.borrow_mut();
        for (start, token) in tokens(text) {
            if token.len() < SHORTEST_WORD {
                continue;
            }
            if !known.contains_key(token) {
                known.insert(token.into(), self.places(token));
            }
            for place in known.get(token).into_iter().flatten() {
                divided.push_str(&text[done..start + place]);
                divided.push(SOFT_HYPHEN);
                done = start + place;
            }
        }
        if done == 0 {
            return Cow::Borrowed(text);
        }
        divided.push_str(&text[done..]);
        Cow::Owned(divided)
    }

    /// After how many bytes of a token it may be divided.
    fn places(&self, token: &str) -> Vec<usize> {
        let mut places = vec![];
        if is_ordinary(token) {
            for (start, word) in words(token) {
                let parts =
                    hypher::hyphenate_bounded(word, self.lang, SHORTEST_PART, SHORTEST_PART);
                let mut end = start;
                for part in parts {
                    places.extend((end > start).then_some(end));
                    end += part.len();
                }
            }
        }
        places
    }
}

/// What stands between spaces, and where it begins.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut place = 0;
    text.split_inclusive(char::is_whitespace).map(move |token| {
        let start = place;
        place += token.len();
        (start, token.trim_end())
    })
}

/// Whether it is a word with its punctuation, and no number, address or compound with a hyphen.
fn is_ordinary(token: &str) -> bool {
    let special = |c: char| {
        c.is_numeric()
            || matches!(c, '@' | '/' | '\\' | '_' | '&' | '#' | '-' | '\u{2010}' | SOFT_HYPHEN)
    };
    let inside = token.trim_matches(|c: char| !c.is_alphanumeric());
    !token.contains(special) && !inside.contains(['.', ':'])
}

/// The words of a token that are long enough, in ordinary letters.
fn words(token: &str) -> impl Iterator<Item = (usize, &str)> {
    let not_letter = |c: char| !c.is_alphabetic();
    let mut place = 0;
    let words = token.split_inclusive(not_letter).map(move |part| {
        let start = place;
        place += part.len();
        (start, part.trim_end_matches(not_letter))
    });
    words.filter(|(_, word)| {
        word.chars().count() >= SHORTEST_WORD && !word.chars().skip(1).any(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(lang: &str, text: &str) -> String {
        Patterns::of(lang).unwrap().divide(text).replace(SOFT_HYPHEN, "·")
    }

    #[test]
    fn words_are_divided_as_the_language_does() {
        for (lang, text, expected) in [
            (
                "fi",
                "Ihmiskaupan uhrien auttamisjärjestelmä",
                "Ihmis·kau·pan uhrien aut·ta·mis·jär·jes·telmä",
            ),
            ("sv", "Du har rättigheter.", "Du har rät·tig·he·ter."),
            ("en", "“Confidential” conversation", "“Con·fi·den·tial” con·ver·sa·tion"),
            ("ru", "Конфиденциальная  помощь", "Кон·фи·ден·ци·аль·ная  помощь"),
        ] {
            assert_eq!(divided(lang, text), expected);
        }
    }

    #[test]
    fn numbers_addresses_and_names_with_hyphens_stay_whole() {
        let text = "0800 123456789 www.lyhty.example toimisto@example.org Pro-tukipiste HTCDSXYZ";
        assert_eq!(divided("fi", text), text);
    }

    #[test]
    fn languages_without_patterns_have_none() {
        assert!(
            ["ar", "th", "zh-Hans", "so", "??", ""].iter().all(|lang| Patterns::of(lang).is_none())
        );
    }
}
