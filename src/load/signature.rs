//! What a reviewer has signed, and whether it is still what stands there.

use super::{messages, originals};
use crate::localise::{Translation, TranslationState, origin};
use crate::model::Library;
use crate::source::FileId;
use std::collections::BTreeSet;

/// A hash over all texts of a translation and what they were made from.
pub fn signature(translation: &Translation) -> String {
    let source = translation.resource.source();
    let mut signed = vec![];
    for message in messages(translation) {
        if let Some((of, _)) = &message.of {
            signed.push((message.id.clone(), of.clone()));
        }
        for (field, _, text) in message.texts() {
            signed.push((format!("{}.{field}", message.id), source[text.at.clone()].to_owned()));
        }
    }
    origin(signed.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// A signature holds no longer when the translation has changed, or the text it was made from.
pub(super) fn hold_against_texts(library: &mut Library) {
    let is_signed = |file: &Translation| matches!(file.state, TranslationState::Reviewed { .. });
    if !library.translations().any(is_signed) {
        return;
    }
    let mut changed: BTreeSet<FileId> = BTreeSet::new();
    for file in library.translations().filter(|file| is_signed(file)) {
        let hash = super::ftl::signed_hash(&library.files.get(file.file).text);
        if hash.is_some_and(|hash| hash != signature(file)) {
            changed.insert(file.file);
        }
    }
    let originals = originals(library);
    for lang in library.catalogues.keys() {
        for original in originals.iter().filter(|original| original.lang != *lang) {
            for file in original.translations(lang, library) {
                let outdated = messages(file).into_iter().any(|message| {
                    let mut originals = original.messages.iter();
                    let original = originals.find(|original| original.id == message.id);
                    let (Some(original), Some((of, _))) = (original, &message.of) else {
                        return false;
                    };
                    *of != original.hash()
                });
                if outdated && is_signed(file) {
                    changed.insert(file.file);
                }
            }
        }
    }
    for catalogue in library.catalogues.values_mut() {
        let files = catalogue.glossary.iter_mut().chain(&mut catalogue.words);
        for file in files.chain(catalogue.content.values_mut()) {
            if let TranslationState::Reviewed { by, on } = &file.state
                && changed.contains(&file.file)
            {
                file.state = TranslationState::Changed { by: by.clone(), on: *on };
            }
        }
    }
}
