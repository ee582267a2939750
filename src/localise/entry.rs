//! An entry of the library in one language.

use super::filling::{Filling, Variables};
use super::words::bundle;
use super::{Translation, TranslationState};
use crate::model::{About, Entry, Id, Lang, Library, Prose, TextKey};
use std::cell::LazyCell;

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

/// The entry in `lang`. What the translation lacks stays in the source language and is listed.
pub fn localised<T: Prose + Clone>(
    entry: &Entry<T>,
    library: &Library,
    lang: &str,
) -> Localised<T> {
    // Where everything is translated nobody needs it.
    let original = LazyCell::new(|| Filling::of(library, &entry.about.lang));
    let translation = translation_of(entry, library, lang);
    let mut missing = vec![];
    let mut about = entry.about.clone();
    let mut value = entry.value.clone();
    let mut each = |visit: &mut dyn FnMut(TextKey, &mut String)| {
        about.each_text(visit);
        value.each_text(visit);
    };
    let state = if lang == entry.about.lang {
        each(&mut |_, text| *text = original.fill(text));
        TranslationState::Original
    } else {
        let glossary = library.catalogues.get(lang).into_iter().flat_map(|one| &one.glossary);
        let files = glossary.chain(translation);
        let bundle = bundle(lang, files.map(|file| file.resource.clone()));
        let args = Variables::of(library).args();
        each(&mut |key, text| {
            let message = bundle.get_message(&key.element);
            let attribute = message.as_ref().and_then(|message| message.get_attribute(&key.field));
            let translated = attribute.map(|attribute| {
                bundle.format_pattern(attribute.value(), Some(&args), &mut vec![]).into_owned()
            });
            match translated.filter(|text| !text.trim().is_empty()) {
                Some(translated) => *text = translated,
                None => {
                    *text = original.fill(text);
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
