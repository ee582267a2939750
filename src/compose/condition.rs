//! Conditions of a screening, in words.

use super::pieces::without_isolates;
use crate::diagnostic::Arg;
use crate::localise::Words;
use crate::model::{Condition, DECLINED, Element, GateKind, Id, NO, Screening, UNSURE, YES};
use std::collections::BTreeMap;

/// What conditions speak of.
pub(super) struct Speaker<'a> {
    /// Its questions are named by their numbers in the list.
    pub(super) screening: &'a Screening,
    /// Titles of the dimensions of the indicator set.
    pub(super) dimensions: BTreeMap<Id, String>,
    /// The language.
    pub(super) words: &'a Words,
}

/// The condition as a phrase.
pub(super) fn in_words(condition: &Condition, speaker: &Speaker<'_>) -> String {
    let Speaker { screening, dimensions, words } = speaker;
    let each = |conditions: &[Condition]| -> Vec<String> {
        conditions.iter().map(|condition| in_words(condition, speaker)).collect()
    };
    let phrase = match condition {
        Condition::All(conditions) => each(conditions).join(&words.say("condition-and")),
        Condition::Any(conditions) => each(conditions).join(&words.say("condition-or")),
        Condition::Not(condition) => {
            let inner = in_words(condition, speaker);
            words.say_with("condition-not", &[("condition", inner.into())])
        }
        Condition::Answer(question, values) => answer(question, values, screening, words),
        Condition::Between(question, at_least, at_most) => {
            between(question, *at_least, *at_most, screening, words)
        }
        Condition::Element(element) => {
            words.say_with("condition-element", &[("element", element_name(*element, words))])
        }
        Condition::Dimension(id) => {
            let title = dimensions.get(id).unwrap_or(id).as_str();
            words.say_with("condition-dimension", &[("dimension", title.into())])
        }
        Condition::CountAtLeast(count) => {
            words.say_with("condition-count", &[("count", Arg::Number((*count).into()))])
        }
        Condition::Band(id) => {
            let band = screening.scoring.bands.iter().find(|band| band.id == *id);
            let title = band.map_or(id, |band| &band.title).as_str();
            words.say_with("condition-band", &[("band", title.into())])
        }
        Condition::LookCloser(true) => words.say("condition-look-closer"),
        Condition::LookCloser(false) => words.say("condition-not-look-closer"),
    };
    without_isolates(&phrase)
}

fn answer(id: &str, values: &[String], screening: &Screening, words: &Words) -> String {
    let found = screening.questions.iter().find(|question| question.id == id);
    let name = |value: &String| match value.as_str() {
        YES | NO | UNSURE | DECLINED => words.say(&format!("answer-{value}")),
        choice => found
            .and_then(|question| question.choices().iter().find(|other| other.id == choice))
            .map_or_else(|| choice.to_owned(), |choice| choice.text.clone()),
    };
    let answers: Vec<String> = values
        .iter()
        .map(|value| words.say_with("quoted", &[("text", name(value).into())]))
        .collect();
    let answers = Arg::from(answers.join(&words.say("condition-or")));
    match screening.gates.iter().find(|gate| gate.id == id) {
        Some(gate) => {
            let (_, word) = GateKind::ALL[gate.protects as usize];
            let gate = words.say(&format!("gate-{word}")).into();
            words.say_with("condition-gate", &[("gate", gate), ("answers", answers)])
        }
        None => {
            let number = number_of(id, screening);
            words.say_with("condition-answer", &[("number", number), ("answers", answers)])
        }
    }
}

fn between(
    id: &str,
    at_least: Option<i64>,
    at_most: Option<i64>,
    screening: &Screening,
    words: &Words,
) -> String {
    let number = ("number", number_of(id, screening));
    let least = ("least", Arg::Number(at_least.unwrap_or_default()));
    let most = ("most", Arg::Number(at_most.unwrap_or_default()));
    match (at_least, at_most) {
        (Some(_), Some(_)) => words.say_with("condition-between", &[number, least, most]),
        (Some(_), None) => words.say_with("condition-from", &[number, least]),
        (None, _) => words.say_with("condition-to", &[number, most]),
    }
}

/// The number of a question in the list; 0 if there is no such question.
fn number_of(id: &str, screening: &Screening) -> Arg {
    let place = screening.questions.iter().position(|question| question.id == id);
    place.map_or(0, |place| place + 1).into()
}

fn element_name(element: Element, words: &Words) -> Arg {
    let word = match element {
        Element::Act => "act",
        Element::Means => "means",
        Element::Purpose => "purpose",
    };
    words.say(&format!("element-{word}")).into()
}
