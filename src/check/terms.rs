//! What texts refer to by name is there: terms of the language's glossary and their forms,
//! functions, other messages.

use super::Texts;
use crate::diagnostic::{Code, Diagnostics};
use crate::load::{Message, Term, Text, messages};
use crate::localise::{CAPITAL, Catalogue, Part, Translation};
use crate::model::Library;
use crate::source::Span;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Terms by name, with the values of each parameter that chooses a form.
pub(super) type Terms = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

pub(super) fn check(texts: &Texts, library: &Library, out: &mut Diagnostics) {
    let none = Terms::new();
    let glossaries: BTreeMap<&str, Terms> = library
        .catalogues
        .iter()
        .map(|(lang, catalogue)| (lang.as_str(), terms(&catalogue.glossary, texts)))
        .collect();
    for (lang, catalogue) in &library.catalogues {
        let glossary = glossaries.get(lang.as_str()).unwrap_or(&none);
        files(catalogue, glossary, texts, out);
    }
    for original in &texts.originals {
        if let Part::Content(..) = original.part {
            let glossary = glossaries.get(original.lang.as_str()).unwrap_or(&none);
            for text in original.messages.iter().flat_map(|message| &message.texts) {
                look(&text.read, |_| text.at, glossary, &BTreeSet::new(), out);
            }
        }
    }
}

fn files(catalogue: &Catalogue, glossary: &Terms, texts: &Texts, out: &mut Diagnostics) {
    // The program's words may refer to each other across files; content only within its own.
    let words = catalogue.words.iter().flat_map(|file| texts.messages(file));
    let words: BTreeSet<&str> = words.map(|message| message.id.as_str()).collect();
    for file in catalogue.glossary.iter().chain(&catalogue.words) {
        of_file(file, glossary, &words, texts, out);
    }
    for file in catalogue.content.values() {
        of_file(file, glossary, &BTreeSet::new(), texts, out);
    }
}

fn of_file(
    file: &Translation,
    glossary: &Terms,
    words: &BTreeSet<&str>,
    texts: &Texts,
    out: &mut Diagnostics,
) {
    let messages = texts.messages(file);
    let own = terms(std::slice::from_ref(file), texts);
    let known = if own.is_empty() {
        Cow::Borrowed(glossary)
    } else {
        let mut known = glossary.clone();
        known.extend(own);
        Cow::Owned(known)
    };
    let own = messages.iter().map(|message| message.id.as_str());
    let named: BTreeSet<&str> = words.iter().copied().chain(own).collect();
    for (_, _, text) in messages.iter().flat_map(Message::texts) {
        look(text, |at| Span::new(file.file, at.clone()), &known, &named, out);
    }
}

pub(super) fn look(
    text: &Text,
    place: impl Fn(&std::ops::Range<usize>) -> Span,
    terms: &Terms,
    messages: &BTreeSet<&str>,
    out: &mut Diagnostics,
) {
    let mut report = |what: &'static str, name: &str, at: &_, known: Vec<&str>| {
        out.report(Code::UnknownTerm, place(at))
            .arg("what", what)
            .arg("name", name)
            .arg("known", known.join(", "))
            .suggest(name, known);
    };
    for Term { name, at, form } in &text.terms {
        let Some(forms) = terms.get(name) else {
            report("term", name, at, terms.keys().map(String::as_str).collect());
            continue;
        };
        for (parameter, value) in form {
            match forms.get(parameter) {
                None => {
                    report("parameter", parameter, at, forms.keys().map(String::as_str).collect())
                }
                Some(values) if !values.contains(value) => {
                    report("form", value, at, values.iter().map(String::as_str).collect());
                }
                Some(_) => {}
            }
        }
    }
    for (name, at) in text.functions.iter().filter(|(name, _)| name != CAPITAL) {
        report("function", name, at, vec![CAPITAL]);
    }
    for (name, at) in text.references.iter().filter(|(name, _)| !messages.contains(name.as_str())) {
        report("message", name, at, messages.iter().copied().collect());
    }
}

/// The terms of a language.
pub(super) fn glossary(library: &Library, lang: &str) -> Terms {
    let files = library.catalogues.get(lang).map_or(&[][..], |catalogue| &catalogue.glossary);
    terms_in(files.iter().flat_map(messages).collect::<Vec<_>>().iter())
}

fn terms(files: &[Translation], texts: &Texts) -> Terms {
    terms_in(files.iter().flat_map(|file| texts.messages(file)))
}

fn terms_in<'m>(messages: impl Iterator<Item = &'m Message>) -> Terms {
    let mut terms = Terms::new();
    for message in messages {
        let (Some(name), Some(text)) = (message.id.strip_prefix('-'), &message.value) else {
            continue;
        };
        let forms: &mut BTreeMap<_, BTreeSet<String>> = terms.entry(name.to_owned()).or_default();
        for choice in &text.choices {
            forms.entry(choice.variable.clone()).or_default().extend(choice.keys.iter().cloned());
        }
    }
    terms
}
