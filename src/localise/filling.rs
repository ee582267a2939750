//! What stands in curly brackets in prose: `{ $phone-riku }` is a value, `{ -assistance-system }`
//! a term of the language's glossary, `{ -assistance-system(case: "genitive") }` one of its forms
//! and `{ CAPITAL(-assistance-system) }` the same at the beginning of a sentence.

use super::words::bundle;
use crate::model::Library;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::Arc;

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

    /// The names of the variables in a text.
    pub fn used_in(text: &str) -> Vec<&str> {
        placeables(text).filter_map(|inside| inside.strip_prefix('$')).map(str::trim).collect()
    }

    /// The values as Fluent takes them.
    pub(super) fn args(&self) -> FluentArgs<'static> {
        self.0
            .iter()
            .map(|(name, value)| (name.clone(), FluentValue::from(value.clone())))
            .collect()
    }
}

/// The curly brackets in a text that stand for something, without the brackets.
pub fn placeables(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, inside, after) = next_placeable(rest)?;
        rest = after;
        Some(inside)
    })
}

/// Fills prose of the language it was written in.
pub(super) struct Filling {
    variables: Variables,
    terms: FluentBundle<Arc<FluentResource>>,
}

impl Filling {
    /// With the values and the glossary of a library.
    pub(super) fn of(library: &Library, lang: &str) -> Filling {
        let glossary = library.catalogues.get(lang).into_iter().flat_map(|one| &one.glossary);
        Filling {
            variables: Variables::of(library),
            terms: bundle(lang, glossary.map(|file| file.resource.clone())),
        }
    }

    /// Puts values and terms into a text. What nothing fills stays as it is; checking reports it.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, inside, after)) = next_placeable(rest) {
            filled.push_str(before);
            match self.value(inside) {
                Some(value) => filled.push_str(&value),
                None => filled.push_str(&rest[before.len()..rest.len() - after.len()]),
            }
            rest = after;
        }
        filled + rest
    }

    fn value(&self, inside: &str) -> Option<String> {
        if let Some(name) = inside.strip_prefix('$') {
            return self.variables.0.get(name.trim()).cloned();
        }
        let message = FluentResource::try_new(format!("text = {{ {inside} }}\n")).ok()?;
        let pattern = message.get_entry(0).and_then(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => message.value.as_ref(),
            _ => None,
        })?;
        let mut errors = vec![];
        let value = self.terms.format_pattern(pattern, None, &mut errors);
        errors.is_empty().then(|| value.into_owned())
    }
}

/// The text before the next placeable, what is in it, and the text after it.
fn next_placeable(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + text[from..].find('{')?;
        let close = open + text[open..].find('}')?;
        let inside = text[open + 1..close].trim();
        let letter = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic());
        let variable = inside.strip_prefix('$').is_some_and(|name| letter(name.trim()));
        let term = inside.strip_prefix('-').is_some_and(letter);
        let function = inside.split_once('(').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase())
        });
        if variable || term || function {
            return Some((&text[..open], inside, &text[close + 1..]));
        }
        from = open + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filling() -> Filling {
        let glossary = "-system = Assistance System\n-office = { $case ->\n   *[nominative] virasto\n    [genitive] viraston\n }\n";
        let glossary = Arc::new(FluentResource::try_new(glossary.to_owned()).unwrap());
        Filling {
            variables: Variables(BTreeMap::from([("phone-riku".into(), "116 006".into())])),
            terms: bundle("fi", [glossary].into_iter()),
        }
    }

    #[test]
    fn variables_are_found_and_filled() {
        let filling = filling();
        assert_eq!(filling.fill("Call { $phone-riku }."), "Call 116 006.");
        assert_eq!(filling.fill("{$phone-riku} or {$nobody}"), "116 006 or {$nobody}");
        assert_eq!(filling.fill("a { b } { $phone-riku"), "a { b } { $phone-riku");
        assert_eq!(Variables::used_in("{ $a } {x} {$b} { -c }"), ["a", "b"]);
    }

    #[test]
    fn terms_are_filled_in_the_form_asked_for() {
        let filling = filling();
        assert_eq!(filling.fill("the { -system } helps"), "the Assistance System helps");
        assert_eq!(filling.fill("{ CAPITAL(-office) } on"), "Virasto on");
        assert_eq!(filling.fill("{ -office(case: \"genitive\") } apu"), "viraston apu");
        assert_eq!(filling.fill("{ CAPITAL(-office(case: \"genitive\")) }"), "Viraston");
        assert_eq!(filling.fill("{ -nobody } and {-}"), "{ -nobody } and {-}");
    }
}
