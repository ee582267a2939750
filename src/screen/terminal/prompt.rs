//! What is asked at a step, in words, the same for every face.

use super::shown::{shown, shown_markdown};
use crate::localise::Words;
use crate::model::{DECLINED, GATE_VALUES, Gate, Question, UNSURE, YES};
use crate::screen::Answer;

/// A question ready to be shown: all texts are clean.
#[derive(Clone, Debug)]
pub struct Prompt<'s> {
    /// The id of the gate or question; `notice` for the notice.
    pub id: String,
    /// Where in the conversation this is.
    pub heading: String,
    /// What is asked or said.
    pub text: String,
    /// The answers there are. A notice has one: to go on.
    pub offers: Vec<Offer>,
    /// How many of the first offers can be chosen together; 0 if one offer is the answer.
    pub together: usize,
    /// The answer given before, if this is asked again.
    pub previous: Option<&'s Answer>,
    /// Why this is asked, and how to ask it gently.
    pub help: Option<String>,
    /// Whether there is a step before this one.
    pub can_go_back: bool,
}

/// An answer that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its value.
    pub value: String,
    /// What is shown.
    pub text: String,
}

/// The id of the notice among prompts, and the value that passes it.
pub(super) const NOTICE: &str = "notice";

impl<'s> Prompt<'s> {
    /// The notice before everything.
    pub(super) fn notice(title: &str, text: &str, words: &Words) -> Prompt<'s> {
        Prompt {
            id: NOTICE.to_owned(),
            heading: shown(title),
            text: shown(text),
            offers: vec![Offer { value: NOTICE.into(), text: words.say("conversation-on") }],
            together: 0,
            previous: None,
            help: None,
            can_go_back: false,
        }
    }

    /// A gate: its number and how many there are.
    pub(super) fn gate(
        gate: &Gate,
        (number, of): (usize, usize),
        previous: Option<&'s Answer>,
        words: &Words,
    ) -> Prompt<'s> {
        let progress = [("number", number.into()), ("of", of.into())];
        Prompt {
            id: gate.id.clone(),
            heading: words.say_with("conversation-gate", &progress),
            text: shown(&gate.ask),
            offers: GATE_VALUES.iter().map(|value| general(value, words)).collect(),
            together: 0,
            previous,
            help: gate.guidance().as_deref().map(shown_markdown),
            can_go_back: true,
        }
    }

    /// A question: its number and how many there can be after it.
    pub(super) fn question(
        question: &Question,
        (number, left): (usize, usize),
        previous: Option<&'s Answer>,
        words: &Words,
    ) -> Prompt<'s> {
        let progress = [("number", number.into()), ("left", left.into())];
        Prompt {
            id: question.id.clone(),
            heading: words.say_with("conversation-question", &progress),
            text: shown(&question.ask),
            offers: offers(question, words),
            together: question.choose_several.len(),
            previous,
            help: question.help.as_deref().map(shown_markdown),
            can_go_back: true,
        }
    }

    /// The offer to stand on at first: the answer given before, else *don't know*. Never an
    /// answer that nobody has given.
    pub fn highlighted(&self) -> usize {
        let given = self.previous.and_then(|answer| answer.first());
        let wanted = given.map_or(UNSURE, |value| value.as_str());
        self.offers.iter().position(|offer| offer.value == wanted).unwrap_or(0)
    }

    /// Whether the offer was the answer before.
    pub(super) fn was_given(&self, offer: &Offer) -> bool {
        self.previous.is_some_and(|answer| answer.contains(&offer.value))
    }
}

fn offers(question: &Question, words: &Words) -> Vec<Offer> {
    let offer = |value: &str| match question.choices().iter().find(|choice| choice.id == value) {
        Some(choice) => Offer { value: value.to_owned(), text: shown(&choice.text) },
        None => general(value, words),
    };
    question.values().into_iter().map(offer).collect()
}

/// An answer that any question may have.
fn general(value: &str, words: &Words) -> Offer {
    let text = match value {
        UNSURE => words.say("answer-unsure"),
        DECLINED => words.say("answer-declined"),
        YES => words.say("answer-yes"),
        _ => words.say("answer-no"),
    };
    Offer { value: value.to_owned(), text }
}
