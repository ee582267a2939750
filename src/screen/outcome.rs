//! The result in words: what was seen, what was not, what is not known, and what to do now.

use super::{DimensionScore, Range, Score, Session, Sign, State, predictive_values};
use crate::localise::{Localised, Words};
use crate::model::{
    Accuracy, Amount, Band, Element, Ending, Entry, Id, IndicatorSet, Question, QuestionKind,
    Scoring, ScoringMethod, Screening, Service, Source,
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
    /// Whether the person is a child, or may be one.
    pub child: bool,
    /// The elements of the definition: act, means, purpose.
    pub elements: Vec<ElementOutcome>,
    /// The dimensions of the indicator set.
    pub dimensions: Vec<DimensionOutcome>,
    /// What the answers add up to by the rule of the screening; not after a gate, and not where a
    /// child is concerned.
    pub rule: Option<RuleOutcome>,
    /// The answers that count as a sign.
    pub signs: Vec<SignOutcome>,
    /// Questions answered with *don't know* or *rather not say*.
    pub unanswered: Vec<String>,
    /// What the result can and cannot say (Markdown); empty after a gate.
    pub scoring_note: String,
    /// Whether the scoring rule was validated on people like those it is used with.
    pub validated: bool,
    /// On whom it was validated.
    pub validated_on: Option<String>,
    /// How often such a result is right, study by study; empty where that is not known.
    pub accuracy: Vec<AccuracyOutcome>,
    /// Where the rule and the signs come from.
    pub sources: Vec<Source>,
    /// Where to turn, those first that can be asked without a name; their ids when serialised.
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
    /// What the law makes a duty of whoever asks (Markdown).
    pub duty: Option<String>,
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
    /// How many of its signs were seen, if the rule adds signs up and does not say when an element
    /// is there: then a sign seen is no more than that.
    pub signs: Option<u32>,
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
    /// As of an element.
    pub signs: Option<u32>,
}

/// What answers add up to as a whole. Never a verdict: at most, that it is worth a closer look.
#[derive(Clone, Debug, Serialize)]
pub struct RuleOutcome {
    /// The rule.
    pub method: ScoringMethod,
    /// Whether it says to look closer.
    pub look_closer: Range<bool>,
    /// How many different signs were seen.
    pub count: Range<usize>,
    /// The sum of the weights.
    pub sum: Range<u64>,
    /// The title of the band it lies in, if the rule has bands.
    pub band: Range<Option<String>>,
    /// Whether the rule names combinations of dimensions at all.
    pub names_combinations: bool,
    /// What the dimensions amount to together, as far as was seen.
    pub combination: Option<String>,
    /// What else they may amount to, if open questions were answered.
    pub other_combinations: Vec<String>,
    /// The answers that add to the sum.
    pub weights: Vec<WeightOutcome>,
}

/// A sign with the answer that led to it.
#[derive(Clone, Debug, Serialize)]
pub struct SignOutcome {
    /// The sign.
    pub text: String,
    /// The title of its dimension.
    pub dimension: Option<String>,
    /// The ordinary situation in which the same can be seen.
    pub also_seen_when: Option<String>,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
}

/// An answer that adds to the sum.
#[derive(Clone, Debug, Serialize)]
pub struct WeightOutcome {
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// What it adds.
    pub weight: u32,
}

/// How often a result like this one is right, after one study. All figures are whole people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccuracyOutcome {
    /// On whom it was tried.
    pub on: String,
    /// How many people.
    pub sample: u32,
    /// How many of them were concerned.
    pub positives: u32,
    /// Whether the figure below is about results that say to look closer.
    pub look_closer: bool,
    /// Of a hundred people with this result, how many are concerned.
    pub of_hundred: u32,
    /// Of a thousand people asked, how many are concerned; the figure above was reckoned with it.
    pub per_thousand: u32,
    /// Whether that was stated for the people it is used with, and is not that of the study.
    pub stated: bool,
    /// The title of the study.
    pub source: String,
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
    let mut outcome = Outcome {
        title: screening.about.title.clone(),
        ending: EndingOutcome {
            id: ending.id.clone(),
            title: ending.title.clone(),
            say: ending.say.clone(),
            duty: ending.duty.clone(),
            next_steps: ending.next_steps.iter().map(|step| step.text.clone()).collect(),
        },
        child: session.is_child_path(),
        elements: vec![],
        dimensions: vec![],
        rule: None,
        signs: vec![],
        unanswered: vec![],
        scoring_note: String::new(),
        validated: screening.value.scoring.validated,
        validated_on: screening.value.scoring.validated_on.clone(),
        accuracy: vec![],
        sources: vec![],
        services: ending.services.as_ref().map(|query| query.select(services)).unwrap_or_default(),
    };
    // What is urgent after a gate stands in the order of the file.
    let passed = session.failed_gate().is_none();
    if passed {
        outcome.services.sort_by_key(|service| service.value.anonymous != Some(true));
    }
    if passed || !session.answers().is_empty() {
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
    let scoring = &screening.value.scoring;
    let signs_of = |scored: &DimensionScore<'_>| {
        (!scoring.method.has_dimension_rule()).then(|| scored.counts.total())
    };
    for (element, state) in score.elements {
        let of_element = score.dimensions.iter().filter(|d| d.dimension.element == element);
        let signs = of_element.map(signs_of).sum();
        outcome.elements.push(ElementOutcome { element, state, signs });
    }
    for scored in &score.dimensions {
        let state_if = |positive| match (scored.state, positive) {
            (State::NotAsked | State::NotNeeded, _) => scored.state,
            (_, true) => State::Seen,
            (_, false) => State::NotSeen,
        };
        outcome.dimensions.push(DimensionOutcome {
            title: scored.dimension.title.clone(),
            element: scored.dimension.element,
            state: scored.state,
            worst: state_if(scored.positive.worst),
            best: state_if(scored.positive.best),
            signs: signs_of(scored),
        });
    }
    outcome.signs = score.signs.iter().map(|sign| sign_in_words(sign, &score, words)).collect();
    outcome.unanswered = score.unanswered.iter().map(|question| question.ask.clone()).collect();
    if !score.child {
        outcome.rule = Some(rule(&score, scoring, words));
        outcome.accuracy = accuracy(&score, screening);
    }
    outcome.scoring_note = scoring.note.clone();
    let rule = cited(&screening.about.sources, |id| {
        let studies = outcome.rule.is_some()
            && (scoring.accuracy.iter().any(|accuracy| accuracy.source == *id)
                || scoring.prevalence_source.as_ref() == Some(id));
        let named = score.combination.is_some_and(|combination| combination.source == *id);
        scoring.sources.contains(id) || studies || named
    });
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

fn rule(score: &Score<'_>, scoring: &Scoring, words: &Words) -> RuleOutcome {
    let title = |band: Option<&Band>| band.map(|band| band.title.clone());
    let weights = score.weights.iter().map(|weight| WeightOutcome {
        question: weight.question.ask.clone(),
        answer: answer_in_words(weight.question, &weight.value, words),
        weight: weight.weight,
    });
    let others = score.other_combinations.iter().map(|combination| combination.title.clone());
    RuleOutcome {
        method: scoring.method,
        look_closer: score.look_closer,
        count: score.count,
        sum: score.sum,
        band: Range { best: title(score.band.best), worst: title(score.band.worst) },
        names_combinations: !scoring.combinations.is_empty(),
        combination: score.combination.map(|combination| combination.title.clone()),
        other_combinations: others.collect(),
        weights: weights.collect(),
    }
}

/// What each study says of a result like this one. While open questions could still change the
/// result, no figure fits it.
fn accuracy(score: &Score<'_>, screening: &Localised<Screening>) -> Vec<AccuracyOutcome> {
    let Range { best: look_closer, worst } = score.look_closer;
    let scoring = &screening.value.scoring;
    let of_study = |accuracy: &Accuracy| {
        let share = f64::from(accuracy.positives) / f64::from(accuracy.sample.max(1));
        let prevalence = scoring.prevalence.unwrap_or(100.0 * share);
        let values = predictive_values(prevalence, accuracy.sensitivity, accuracy.specificity)?;
        let concerned = if look_closer { values.positive } else { 100.0 - values.negative };
        let source = screening.about.sources.iter().find(|source| source.id == accuracy.source);
        Some(AccuracyOutcome {
            on: accuracy.on.clone(),
            sample: accuracy.sample,
            positives: accuracy.positives,
            look_closer,
            of_hundred: concerned.round() as u32,
            per_thousand: (10.0 * prevalence).round() as u32,
            stated: scoring.prevalence.is_some(),
            source: source.map_or_else(|| accuracy.source.clone(), |source| source.title.clone()),
        })
    };
    match look_closer == worst {
        true => scoring.accuracy.iter().filter_map(of_study).collect(),
        false => vec![],
    }
}

fn cited(sources: &[Source], used: impl Fn(&Id) -> bool) -> Vec<Source> {
    sources.iter().filter(|source| used(&source.id)).cloned().collect()
}

fn sign_in_words(sign: &Sign<'_>, score: &Score<'_>, words: &Words) -> SignOutcome {
    let mut dimensions = score.dimensions.iter().map(|scored| scored.dimension);
    let dimension = dimensions.find(|dimension| dimension.id == sign.indicator.dimension);
    let answer = answer_in_words(sign.question, &sign.value, words);
    SignOutcome {
        text: sign.indicator.text.clone(),
        dimension: dimension.map(|dimension| dimension.title.clone()),
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
