//! What the ids in records mean, in words. What the library no longer has keeps its id.

use crate::localise::{Localised, Words, localised};
use crate::model::{IndicatorSet, Library, Screening};
use crate::screen::record::summary::About;

/// The words of one screening and its indicator set.
pub(super) struct Names<'a> {
    words: &'a Words,
    id: String,
    screening: Option<Localised<Screening>>,
    set: Option<Localised<IndicatorSet>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(id: &str, library: &Library, lang: &str, words: &'a Words) -> Names<'a> {
        let screening = library.screenings.get(id).map(|entry| localised(entry, library, lang));
        let set = screening.as_ref().and_then(|s| library.indicators.get(&s.value.uses));
        let set = set.map(|entry| localised(entry, library, lang));
        Names { words, id: id.to_owned(), screening, set }
    }

    pub(super) fn screening(&self) -> Option<&Screening> {
        self.screening.as_ref().map(|screening| &screening.value)
    }

    pub(super) fn title(&self) -> String {
        self.screening.as_ref().map_or_else(|| self.id.clone(), |s| s.about.title.clone())
    }

    pub(super) fn ending(&self, id: &str) -> String {
        let ending = self.screening().and_then(|s| s.endings.iter().find(|e| e.id == id));
        ending.map_or_else(|| id.to_owned(), |ending| ending.title.clone())
    }

    /// A gate or question.
    pub(super) fn question(&self, id: &str) -> String {
        let Some(screening) = self.screening() else { return id.to_owned() };
        let gate = screening.gates.iter().find(|gate| gate.id == id).map(|gate| &gate.ask);
        let question = || screening.questions.iter().find(|q| q.id == id).map(|q| &q.ask);
        gate.or_else(question).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// One value of an answer.
    pub(super) fn value(&self, question: &str, value: &str) -> String {
        let question = self.screening().and_then(|s| s.questions.iter().find(|q| q.id == question));
        let choice = question.and_then(|q| q.choices().iter().find(|choice| choice.id == value));
        match choice {
            Some(choice) => choice.text.clone(),
            None => self.words.find(&format!("answer-{value}"), &[]).unwrap_or(value.to_owned()),
        }
    }

    /// An element, dimension or indicator.
    pub(super) fn fact(&self, about: About, id: &str) -> String {
        let set = self.set.as_ref().map(|set| &set.value);
        let found = match about {
            About::Ending => Some(self.words.say("summary-endings")),
            About::Element => self.words.find(&format!("element-{id}"), &[]),
            About::Dimension => {
                set.and_then(|s| s.dimensions.iter().find(|d| d.id == id)).map(|d| d.title.clone())
            }
            About::Indicator => {
                set.and_then(|s| s.indicators.iter().find(|i| i.id == id)).map(|i| i.text.clone())
            }
        };
        found.unwrap_or_else(|| id.to_owned())
    }

    /// A state, or an ending.
    pub(super) fn group(&self, about: About, value: &str) -> String {
        match about {
            About::Ending => self.ending(value),
            _ => self.state(value),
        }
    }

    pub(super) fn state(&self, state: &str) -> String {
        self.words.find(&format!("state-{state}"), &[]).unwrap_or_else(|| state.to_owned())
    }
}
