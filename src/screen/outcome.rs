//! The result in words: what was seen, what was not, what is not known, and what to do now.

use super::{Session, Sign, State};
use crate::localise::{Localised, Words};
use crate::model::{
    Amount, Element, Ending, Entry, Id, IndicatorSet, Question, QuestionKind, Screening, Service,
    Source,
};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// What a result document is made from. After a gate that was not passed only the ending and
/// the services are filled: nothing was asked, so nothing is said.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome<'a> {
    /// The title of the screening.
    pub title: String,
    /// Where it ended.
    pub ending: EndingOutcome,
    /// The elements of the definition: act, means, purpose.
    pub elements: Vec<ElementOutcome>,
    /// The dimensions of the indicator set.
    pub dimensions: Vec<DimensionOutcome>,
    /// The answers that count as a sign.
    pub signs: Vec<SignOutcome>,
    /// Questions answered with *don't know* or *rather not say*.
    pub unanswered: Vec<String>,
    /// What the result can and cannot say (Markdown); empty after a gate.
    pub scoring_note: String,
    /// Whether the scoring rule was validated on people like those it is used with.
    pub validated: bool,
    /// Where the rule and the signs come from.
    pub sources: Vec<Source>,
    /// Where to turn; their ids when serialised.
    #[serde(serialize_with = "ids")]
    pub services: Vec<&'a Entry<Service>>,
}

/// An ending.
#[derive(Clone, Debug, Serialize)]
pub struct EndingOutcome {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// What to say and do now (Markdown).
    pub say: String,
    /// What to do next, in order.
    pub next_steps: Vec<String>,
}

/// What can be said of an element.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ElementOutcome {
    /// The element.
    pub element: Element,
    /// What can be said of it.
    pub state: State,
}

/// What can be said of a dimension.
#[derive(Clone, Debug, Serialize)]
pub struct DimensionOutcome {
    /// Its title.
    pub title: String,
    /// The element it supports.
    pub element: Element,
    /// What can be said of it.
    pub state: State,
    /// What it would be if everything left open were a sign.
    pub worst: State,
    /// What it would be if nothing left open were a sign.
    pub best: State,
}

/// A sign with the answer that led to it.
#[derive(Clone, Debug, Serialize)]
pub struct SignOutcome {
    /// The sign.
    pub text: String,
    /// The ordinary situation in which the same can be seen.
    pub also_seen_when: Option<String>,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
}

/// The result of a conversation that has ended, in the language of `screening`.
pub fn outcome<'a>(
    screening: &Localised<Screening>,
    set: &Localised<IndicatorSet>,
    services: &'a BTreeMap<Id, Entry<Service>>,
    session: &Session<'_>,
    ending: &Ending,
    words: &Words,
) -> Outcome<'a> {
    let query = ending.services.as_ref();
    let mut outcome = Outcome {
        title: screening.about.title.clone(),
        ending: EndingOutcome {
            id: ending.id.clone(),
            title: ending.title.clone(),
            say: ending.say.clone(),
            next_steps: ending.next_steps.iter().map(|step| step.text.clone()).collect(),
        },
        elements: vec![],
        dimensions: vec![],
        signs: vec![],
        unanswered: vec![],
        scoring_note: String::new(),
        validated: screening.value.scoring.validated,
        sources: vec![],
        services: query.map(|query| query.select(services)).unwrap_or_default(),
    };
    if session.failed_gate().is_none() {
        add_score(&mut outcome, screening, set, session, words);
    }
    outcome
}

fn add_score(
    outcome: &mut Outcome<'_>,
    screening: &Localised<Screening>,
    set: &Localised<IndicatorSet>,
    session: &Session<'_>,
    words: &Words,
) {
    let score = session.score();
    for (element, state) in score.elements {
        outcome.elements.push(ElementOutcome { element, state });
    }
    for scored in &score.dimensions {
        let state_if = |positive| match (scored.state, positive) {
            (State::NotAsked, _) => State::NotAsked,
            (_, true) => State::Seen,
            (_, false) => State::NotSeen,
        };
        outcome.dimensions.push(DimensionOutcome {
            title: scored.dimension.title.clone(),
            element: scored.dimension.element,
            state: scored.state,
            worst: state_if(scored.positive.worst),
            best: state_if(scored.positive.best),
        });
    }
    outcome.signs = score.signs.iter().map(|sign| in_words(sign, words)).collect();
    outcome.unanswered = score.unanswered.iter().map(|question| question.ask.clone()).collect();
    outcome.scoring_note = screening.value.scoring.note.clone();
    let rule = cited(&screening.about.sources, |id| screening.value.scoring.sources.contains(id));
    let signs = cited(&set.about.sources, |id| {
        score.signs.iter().any(|sign| sign.indicator.sources.contains(id))
    });
    outcome.sources = rule;
    for source in signs {
        if !outcome.sources.iter().any(|known| known.title == source.title) {
            outcome.sources.push(source);
        }
    }
}

fn cited(sources: &[Source], used: impl Fn(&Id) -> bool) -> Vec<Source> {
    sources.iter().filter(|source| used(&source.id)).cloned().collect()
}

fn in_words(sign: &Sign<'_>, words: &Words) -> SignOutcome {
    let answer = answer_in_words(sign.question, &sign.value, words);
    SignOutcome {
        text: sign.indicator.text.clone(),
        also_seen_when: sign.indicator.also_seen_when.clone(),
        question: sign.question.ask.clone(),
        answer,
    }
}

/// A value as the person gave it: the text of a choice, a number with its unit.
fn answer_in_words(question: &Question, value: &str, words: &Words) -> String {
    match question.kind() {
        QuestionKind::Scale(scale) => words.say_with(
            "answer-on-scale",
            &[("value", value.into()), ("to", scale.to.to_string().into())],
        ),
        QuestionKind::Number(Amount { unit: Some(unit), .. }) => format!("{value} {unit}"),
        QuestionKind::Number(Amount { unit: None, .. }) => value.to_owned(),
        _ => match question.choices().iter().find(|choice| choice.id == value) {
            Some(choice) => choice.text.clone(),
            None => words.say(&format!("answer-{value}")),
        },
    }
}

fn ids<S: Serializer>(services: &[&Entry<Service>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(services.iter().map(|service| &service.id))
}
