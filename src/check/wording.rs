//! One text beside its translation: does it say the same with the same values, whole and in one
//! script? What cannot be told without knowing the language is left to reviewers.

use crate::diagnostic::{Code, Diagnostics};
use crate::load::{Choice, Text};
use crate::localise::{numbers_of_form, script, script_of};
use crate::source::Span;
use std::collections::BTreeSet;

/// A text, its translation, and where to point in it.
pub(super) struct Wording<'a> {
    /// The source text.
    pub(super) original: &'a Text,
    /// The language it is written in.
    pub(super) from: &'a str,
    /// The translation.
    pub(super) text: &'a Text,
    /// Its language.
    pub(super) lang: &'a str,
    /// Whether it is content. The program's own words give examples of values, and no facts.
    pub(super) is_content: bool,
    /// The name of the text: what is wrong with it as a whole is shown there.
    pub(super) at: Span,
}

impl Wording<'_> {
    pub(super) fn check(&self, out: &mut Diagnostics) {
        if self.text.is_empty() {
            // Nothing to say in either language, as in a list of phrases that has none.
            if !self.original.is_empty() {
                out.report(Code::EmptyTranslation, self.at);
            }
            return;
        }
        self.variables(out);
        self.terms(out);
        if self.is_content {
            self.values(out);
        }
        self.translated(out);
    }

    /// The place of something in the translation's file.
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(self.at.file, range.clone())
    }

    /// Variables that only one of the two texts has.
    fn variables(&self, out: &mut Diagnostics) {
        let (original, text) = (&self.original.variables, &self.text.variables);
        let lost: Vec<&String> = original.keys().filter(|name| !text.contains_key(*name)).collect();
        let added = text.iter().filter(|(name, _)| !original.contains_key(*name));
        for (name, at) in added {
            out.report(Code::VariablesDiffer, self.span(at))
                .arg("variables", format!("${name}"))
                .arg("how", "added")
                .suggest(name, original.keys().map(String::as_str));
        }
        if !lost.is_empty() {
            let names = lost.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
            out.report(Code::VariablesDiffer, self.at).arg("variables", names).arg("how", "lost");
        }
    }

    /// Terms that the source text takes from the glossary and the translation does not.
    fn terms(&self, out: &mut Diagnostics) {
        let used = |name: &str| self.text.terms.iter().any(|term| term.name == name);
        let unused = self.original.terms.iter().map(|term| term.name.as_str());
        for name in unused.filter(|name| !used(name)).collect::<BTreeSet<_>>() {
            out.report(Code::TermNotUsed, self.at).arg("term", name);
        }
    }

    /// Addresses, telephone numbers and numbers that are others in the translation.
    fn values(&self, out: &mut Diagnostics) {
        let (original, text) = (Values::of(&self.original.words), Values::of(&self.text.words));
        for (what, original, text) in [
            ("address", &original.addresses, &text.addresses),
            ("phone", &original.phones, &text.phones),
            ("number", &original.numbers, &text.numbers),
        ] {
            let lost: Vec<&str> = original.difference(text).map(String::as_str).collect();
            let added: Vec<&str> = text.difference(original).map(String::as_str).collect();
            // A small number may be written as a word: only one in the place of another tells.
            let changed = match what {
                "number" => !lost.is_empty() && !added.is_empty(),
                _ => !lost.is_empty() || !added.is_empty(),
            };
            if changed {
                out.report(Code::ValueDiffers, self.at)
                    .arg("what", what)
                    .arg("lost", listed(&lost))
                    .arg("added", listed(&added));
            }
        }
    }

    /// A text that is still the source text. Names and single words may be the same in both.
    fn translated(&self, out: &mut Diagnostics) {
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        if squeezed(&self.original.words) != squeezed(&self.text.words) {
            return;
        }
        let is_word = |word: &&str| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            word.chars().filter(|c| c.is_alphabetic()).count() > 1
                && word.starts_with(|c: char| c.is_lowercase())
                && !word.contains(['.', '@', '/', '-', '_'])
        };
        let words = self.text.words.split_whitespace().filter(is_word).count();
        let enough = if script(self.lang) == script(self.from) { 3 } else { 1 };
        if words >= enough {
            out.report(Code::Untranslated, self.at).arg("lang", self.lang);
        }
    }
}

/// What is wrong with a text of a language by itself. `at` is the name of the text.
pub(super) fn check_alone(text: &Text, lang: &str, at: Span, out: &mut Diagnostics) {
    plural_forms(text, lang, at, out);
    scripts(text, at, out);
}

/// Forms that whole numbers take in the language and the text has no variant for.
fn plural_forms(text: &Text, lang: &str, at: Span, out: &mut Diagnostics) {
    for choice in text.choices.iter().filter(|choice| choice.is_plural()) {
        let has = |key: &str| choice.keys.iter().any(|known| known == key);
        let missing = numbers_of_form(lang).into_iter().filter(|(form, numbers)| {
            !has(form) && numbers.iter().any(|number| !has(&number.to_string()))
        });
        let missing: Vec<&str> = missing.map(|(form, _)| form).collect();
        if !missing.is_empty() {
            out.report(Code::PluralForms, Span::new(at.file, choice.at.clone()))
                .arg("variable", choice.variable.as_str())
                .arg("forms", missing.join(", "))
                .arg("lang", lang);
        }
    }
}

/// Words with letters that look alike but are of different scripts: they cannot be searched, and
/// are read aloud wrongly.
fn scripts(text: &Text, at: Span, out: &mut Diagnostics) {
    let words = text.words.split(|c: char| !c.is_alphabetic());
    let mixed = words.filter(|word| !word.is_ascii()).find(|word| {
        let scripts: BTreeSet<&str> = word.chars().filter_map(script_of).collect();
        scripts.len() > 1
    });
    if let Some(word) = mixed {
        out.report(Code::MixedScripts, at).arg("word", word);
    }
}

/// Values one after another; a word of the messages for none.
fn listed(values: &[&str]) -> String {
    if values.is_empty() { "none".to_owned() } else { values.join(", ") }
}

impl Choice {
    /// Whether a number decides by its plural form.
    fn is_plural(&self) -> bool {
        const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        let is_form = |key: &&String| FORMS.contains(&key.as_str());
        let is_number = |key: &String| key.chars().all(|c| c.is_ascii_digit());
        self.keys.iter().all(|key| is_form(&key) || is_number(key))
            && self.keys.iter().filter(is_form).any(|key| key != "other")
    }
}

/// The values that a text gives, wherever they stand in it.
#[derive(Debug, Default, PartialEq)]
struct Values {
    /// E-mail addresses and those of pages.
    addresses: BTreeSet<String>,
    /// Runs of at least five digits, as they would be dialled.
    phones: BTreeSet<String>,
    /// Other numbers.
    numbers: BTreeSet<String>,
}

impl Values {
    fn of(words: &str) -> Values {
        let mut values = Values::default();
        let mut rest = String::new();
        for word in words.split_inclusive(char::is_whitespace) {
            match address(word) {
                Some(address) => {
                    values.addresses.insert(address);
                    rest.push(' ');
                }
                None => rest.push_str(word),
            }
        }
        let letters: Vec<char> = rest.chars().collect();
        let digits: Vec<Option<u32>> = letters.iter().copied().map(digit).chain([None]).collect();
        let mut run = String::new();
        for (at, value) in digits.iter().enumerate() {
            match value {
                Some(value) => run.push_str(&value.to_string()),
                None => {
                    let next = digits.iter().skip(at + 1).take_while(|next| next.is_some()).count();
                    if !letters.get(at).is_some_and(|between| goes_on(&run, *between, next)) {
                        values.number(&mut run);
                    }
                }
            }
        }
        values
    }

    fn number(&mut self, run: &mut String) {
        match run.len() {
            0 => {}
            1..5 => {
                self.numbers.insert(std::mem::take(run));
            }
            _ => {
                self.phones.insert(std::mem::take(run));
            }
        }
    }
}

/// Whether digits go on behind what stands between two groups: 116 006, 0800-161 177, 1.000.
fn goes_on(before: &str, between: char, next: usize) -> bool {
    match between {
        ' ' | '\u{a0}' | '\u{202f}' | '-' if before.starts_with('0') => next >= 2,
        ' ' | '\u{a0}' | '\u{202f}' | '-' => match before.len() {
            0 => false,
            1..=3 => next >= 3,
            4 => false,
            _ => next >= 2,
        },
        ',' | '.' | '\'' | '٬' => (1..=3).contains(&before.len()) && next == 3,
        _ => false,
    }
}

/// A word as an address: with an `@`, or a dot between Latin letters.
fn address(word: &str) -> Option<String> {
    let inside = |c: char| c.is_ascii_alphanumeric() || "@.-_/:?=&#%+~".contains(c);
    let start = word.find(|c: char| c.is_ascii_alphanumeric())?;
    let end = word[start..].find(|c| !inside(c)).map_or(word.len(), |at| start + at);
    let word = word[start..end].trim_end_matches(['.', ':', '?', '-']);
    let dotted = word.split('.').collect::<Vec<_>>().windows(2).any(|parts| {
        parts[0].ends_with(|c: char| c.is_ascii_alphanumeric())
            && parts[1].starts_with(|c: char| c.is_ascii_lowercase())
            && parts[1].chars().take_while(char::is_ascii_alphabetic).count() > 1
    });
    let lower = word.to_ascii_lowercase();
    let lower = lower.trim_start_matches("https://").trim_start_matches("http://");
    (dotted || word.contains('@'))
        .then(|| lower.trim_start_matches("www.").trim_end_matches('/').to_owned())
}

/// The value of a decimal digit of any script that the languages here use.
fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '٠', '۰', '०', '০', '๐', '０'];
    zeros.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(values: &[&str]) -> BTreeSet<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn values_are_found_however_they_are_written() {
        let values = Values::of("Call 116 006 or 0800-161 177 (24/7), within 3 years.");
        assert_eq!(values.phones, set(&["116006", "0800161177"]));
        assert_eq!(values.numbers, set(&["24", "7", "3"]));
        let values = Values::of("1,263 people, 1 263 people, 0295 50 2736, 2023 100 times");
        assert_eq!(values.numbers, set(&["1263", "2023", "100"]));
        assert_eq!(values.phones, set(&["0295502736"]));
        let values =
            Values::of("Write to help@riku.fi, see https://www.riku.fi/en/ or nollalinja.fi.");
        assert_eq!(values.addresses, set(&["help@riku.fi", "riku.fi/en", "nollalinja.fi"]));
        assert_eq!(Values::of("۱۱۶ ۰۰۶ و ٣").phones, set(&["116006"]));
        assert_eq!(Values::of("e.g. at 9.30, Mon.–Fri. See p. 5").addresses, set(&[]));
        assert_eq!(Values::of("+358 2954 63177").phones, Values::of("+358 295 463 177").phones);
    }
}
