//! An entry of the library in one language.

use super::words::{bundle, fluent_args};
use super::{Translation, TranslationState};
use crate::diagnostic::Arg;
use crate::model::{About, Entry, Id, Lang, Library, Prose, TextKey};
use std::collections::BTreeMap;

/// Content whose texts are in one language.
#[derive(Clone, Debug)]
pub struct Localised<T> {
    /// The entry's id.
    pub id: Id,
    /// The language of the texts.
    pub lang: Lang,
    /// The head of the file.
    pub about: About,
    /// The rest of the file.
    pub value: T,
    /// Whether a person has signed the translation.
    pub state: TranslationState,
    /// Texts that the translation lacks, and that are therefore still in the source language.
    pub missing: Vec<TextKey>,
}

/// What variables in prose stand for: name → text.
#[derive(Clone, Debug, Default)]
pub struct Variables(BTreeMap<String, String>);

impl Variables {
    /// `phone-<service>` for each service that has a phone number: its first one.
    pub fn of(library: &Library) -> Variables {
        let phones = library.services.values().filter_map(|service| {
            let phone = service.value.channels.iter().find_map(|c| c.phone.clone())?;
            Some((format!("phone-{}", service.id), phone))
        });
        Variables(phones.collect())
    }

    /// The names there are.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Puts the values into a text: `Call { $phone-riku }.`
    pub fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, inside, after)) = next_variable(rest) {
            filled.push_str(before);
            match self.0.get(inside) {
                Some(value) => filled.push_str(value),
                None => filled.push_str(&rest[before.len()..rest.len() - after.len()]),
            }
            rest = after;
        }
        filled + rest
    }

    /// The names of the variables in a text.
    pub fn used_in(text: &str) -> Vec<&str> {
        let mut names = vec![];
        let mut rest = text;
        while let Some((_, name, after)) = next_variable(rest) {
            names.push(name);
            rest = after;
        }
        names
    }
}

/// The text before the next `{ $name }`, the name, and the text after it.
fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + text[from..].find('{')?;
        let close = open + text[open..].find('}')?;
        if let Some(name) = text[open + 1..close].trim().strip_prefix('$') {
            return Some((&text[..open], name.trim(), &text[close + 1..]));
        }
        from = open + 1;
    }
}

/// The entry in `lang`. What the translation lacks stays in the source language and is listed.
pub fn localised<T: Prose + Clone>(
    entry: &Entry<T>,
    library: &Library,
    lang: &str,
) -> Localised<T> {
    let variables = Variables::of(library);
    let translation = translation_of(entry, library, lang);
    let mut missing = vec![];
    let mut about = entry.about.clone();
    let mut value = entry.value.clone();
    let mut each = |visit: &mut dyn FnMut(TextKey, &mut String)| {
        about.each_text(visit);
        value.each_text(visit);
    };
    let state = if lang == entry.about.lang {
        each(&mut |_, text| *text = variables.fill(text));
        TranslationState::Original
    } else {
        let bundle = bundle(lang, translation.iter().map(|t| t.resource.clone()));
        let values: Vec<(&str, Arg)> = variables
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().into()))
            .collect();
        let args = fluent_args(&values);
        each(&mut |key, text| {
            let message = bundle.get_message(&key.element);
            match message.as_ref().and_then(|message| message.get_attribute(&key.field)) {
                Some(found) => {
                    let pattern = found.value();
                    *text = bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned();
                }
                None => {
                    *text = variables.fill(text);
                    missing.push(key);
                }
            }
        });
        translation.map_or(TranslationState::Draft, |t| t.state.clone())
    };
    Localised { id: entry.id.clone(), lang: lang.to_owned(), about, value, state, missing }
}

/// The translation of an entry. One from a lower layer than the entry is of another text.
fn translation_of<'a, T: Prose>(
    entry: &Entry<T>,
    library: &'a Library,
    lang: &str,
) -> Option<&'a Translation> {
    let translation = library.catalogues.get(lang)?.content.get(&(T::KIND, entry.id.clone()))?;
    (translation.layer >= entry.layer).then_some(translation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_and_filled() {
        let variables = Variables(BTreeMap::from([("phone-riku".into(), "116 006".into())]));
        assert_eq!(variables.fill("Call { $phone-riku }."), "Call 116 006.");
        assert_eq!(variables.fill("{$phone-riku} or {$nobody}"), "116 006 or {$nobody}");
        assert_eq!(variables.fill("a { b } { $phone-riku"), "a { b } { $phone-riku");
        assert_eq!(Variables::used_in("{ $a } {x} {$b}"), ["a", "b"]);
    }
}
