//! How far the translations are, by language and document.

use super::{Entry, Pair, State};
use crate::localise::{Promise, TranslationState};

/// How far the translation of a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// How many texts there are to translate.
    pub texts: usize,
    /// How many of them are not translated.
    pub missing: usize,
    /// How many translations are of a text that has changed since.
    pub outdated: usize,
    /// Whether a person has signed it. The weakest counts where several layers have a part.
    pub state: TranslationState,
}

impl Pair<'_> {
    /// How far it is; `None` where nothing has been begun and nothing is promised.
    pub fn status(&self) -> Option<Status> {
        let files = self.own.iter().chain(&self.below);
        let states: Vec<&TranslationState> = files.map(|file| &file.state).collect();
        let promised = self.layer == 0 && Promise::is_made(&self.lang, &self.part);
        if states.is_empty() && !promised {
            return None;
        }
        let weakest = states.iter().find(|state| !state.is_signed()).or(states.first());
        let entries = self.entries();
        let count = |wanted: State| {
            let texts = entries.iter().flat_map(Entry::states);
            texts.filter(|state| *state == wanted).count()
        };
        Some(Status {
            texts: entries.iter().flat_map(Entry::states).count(),
            missing: count(State::Missing),
            outdated: count(State::Outdated),
            state: weakest.map_or(TranslationState::Draft, |state| (*state).clone()),
        })
    }
}

impl Status {
    /// Whether a named person has signed what stands there now.
    pub fn is_reviewed(&self) -> bool {
        matches!(self.state, TranslationState::Reviewed { .. })
    }

    /// Whether everything is translated, from the texts as they are now.
    pub fn is_complete(&self) -> bool {
        self.missing == 0 && self.outdated == 0
    }
}
