//! Adding answers up by a published rule. What was not answered widens the result instead of
//! counting as a no: the best case takes it for no sign, the worst case for the most it could be.
//!
//! [`tally`] tells what each answer counts for, [`figures`] holds the rules, [`worst`] goes through
//! what was left open, and [`accuracy`] says what a published accuracy means.

mod accuracy;
mod figures;
mod tally;
mod worst;

pub use accuracy::{PredictiveValues, predictive_values};

use super::condition::{Known, Truth, truth};
use super::{Answers, leaves_open};
use crate::model::{
    Band, Combination, Condition, Dimension, Element, GateKind, Indicator, IndicatorSet, Question,
    ScoringMethod, Screening, YES,
};
use figures::{Rule, Seen};
use serde::Serialize;
use tally::Countable;
use worst::Open;

/// What answers add up to. Never more than what was seen and what was not.
#[derive(Clone, Debug)]
pub struct Score<'a> {
    /// Each dimension of the indicator set, in its order.
    pub dimensions: Vec<DimensionScore<'a>>,
    /// The elements of the definition, in its order: act, means, purpose.
    pub elements: [(Element, State); 3],
    /// The answers that count as a sign, in the order of the questions.
    pub signs: Vec<Sign<'a>>,
    /// The answers that add to the sum, in the order of the questions.
    pub weights: Vec<Weight<'a>>,
    /// The questions answered with *don't know* or *rather not say*.
    pub unanswered: Vec<&'a Question>,
    /// How many different indicators were seen.
    pub count: Range<usize>,
    /// The sum of the weights.
    pub sum: Range<u64>,
    /// The band that the count lies in, or with method `weighted` the sum.
    pub band: Range<Option<&'a Band>>,
    /// Whether the scoring method as a whole says to look closer. For ILO dimensions: that at
    /// least one dimension is positive.
    pub look_closer: Range<bool>,
    /// What the dimensions amount to together, as far as was seen: the first combination that
    /// holds. On the child path there is none.
    pub combination: Option<&'a Combination>,
    /// The other combinations that may hold, if open questions were answered.
    pub other_combinations: Vec<&'a Combination>,
    /// Whether the person is a child, or may be one.
    pub child: bool,
}

/// The same figure without and with everything that was left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range<T> {
    /// As if nothing left open were a sign. This is also what was seen.
    pub best: T,
    /// As if everything left open were a sign, as far as one set of answers can be.
    pub worst: T,
}

/// What can be said of a dimension or an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It does not matter here: the means, where a child is concerned.
    NotNeeded,
    /// Nothing was asked about it.
    NotAsked,
    /// It was asked about and not seen, whatever was left open.
    NotSeen,
    /// What was left open could change it.
    NotKnown,
    /// It was seen.
    Seen,
}

/// What answers say about a dimension.
#[derive(Clone, Debug)]
pub struct DimensionScore<'a> {
    /// The dimension.
    pub dimension: &'a Dimension,
    /// How many indicators of each strength were seen.
    pub counts: Counts,
    /// Whether it is positive.
    pub positive: Range<bool>,
    /// The same with what was not asked, or not needed.
    pub state: State,
}

/// An answer that counts as a sign.
#[derive(Clone, Debug)]
pub struct Sign<'a> {
    /// The sign.
    pub indicator: &'a Indicator,
    /// The question.
    pub question: &'a Question,
    /// The value that was answered.
    pub value: String,
}

/// An answer that adds to the sum.
#[derive(Clone, Debug)]
pub struct Weight<'a> {
    /// The question.
    pub question: &'a Question,
    /// The value that was answered.
    pub value: String,
    /// What it adds.
    pub weight: u32,
}

/// Numbers of indicators by strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Counts {
    /// Strong ones.
    pub strong: u32,
    /// Medium ones.
    pub medium: u32,
    /// Weak ones.
    pub weak: u32,
}

/// Adds up the answers of the questions that were asked. Answers to gates count for nothing, but
/// that to the age gate decides whether the means matter; without it the person is an adult.
pub fn score<'a>(screening: &'a Screening, set: &'a IndicatorSet, answers: &Answers) -> Score<'a> {
    let child = screening.gates.iter().any(|gate| {
        let answer = answers.get(&gate.id);
        gate.protects == GateKind::Age && answer.is_some_and(|a| !a.iter().any(|v| v == YES))
    });
    let rule = Rule { scoring: &screening.scoring, set, child };
    let parts: Vec<Countable<'_>> =
        screening.questions.iter().map(|question| Countable::of(question, set)).collect();
    let answered = || parts.iter().filter_map(|part| Some((part, answers.get(&part.question.id)?)));

    let mut seen = Seen { indicators: vec![false; set.indicators.len()], ..Seen::default() };
    let (mut signs, mut weights) = (vec![], vec![]);
    for (part, answer) in answered() {
        part.add(answer, &mut seen);
        signs.extend(part.signs(answer, set));
        weights.extend(part.weights(answer));
    }
    let open = Open::of(screening, &parts, answers, child);
    let (best, worst) = (rule.figures(&seen), open.worst(rule, &seen));

    // What was not reached yet was not asked; what an open question hid might have been.
    let hidden = open.questions.iter().filter_map(|place| parts.get(*place));
    let hidden = hidden.filter(|part| part.question.ask_if.is_some());
    let asked: Vec<usize> = answered()
        .map(|(part, _)| part)
        .chain(hidden)
        .flat_map(|part| part.values.iter().filter_map(|counting| counting.indicator))
        .collect();
    let dimensions: Vec<DimensionScore<'_>> = set
        .dimensions
        .iter()
        .enumerate()
        .map(|(i, dimension)| {
            let positive = Range { best: best.positive[i], worst: worst.positive[i] };
            let was_asked = asked.iter().any(|k| set.indicators[*k].dimension == dimension.id);
            let state = match positive {
                _ if dimension.element == Element::Means && !best.means_needed => State::NotNeeded,
                _ if !was_asked => State::NotAsked,
                Range { best: true, .. } => State::Seen,
                Range { worst: true, .. } => State::NotKnown,
                _ => State::NotSeen,
            };
            DimensionScore { dimension, counts: best.counts[i], positive, state }
        })
        .collect();
    let elements = [Element::Act, Element::Means, Element::Purpose].map(|element| {
        let of_element = dimensions.iter().filter(|d| d.dimension.element == element);
        let nothing = match element {
            Element::Means if !best.means_needed => State::NotNeeded,
            _ => State::NotAsked,
        };
        (element, of_element.map(|d| d.state).max().unwrap_or(nothing))
    });

    let count = Range { best: best.count, worst: worst.count };
    let sum = Range { best: best.sum, worst: worst.sum };
    let band_of = |count: usize, sum: u64| {
        let weighted = screening.scoring.method == ScoringMethod::Weighted;
        let number = if weighted { sum } else { count as u64 };
        screening.scoring.bands.iter().find(|band| band.contains(number))
    };
    let mut score = Score {
        dimensions,
        elements,
        signs,
        weights,
        unanswered: answered()
            .filter(|(_, answer)| leaves_open(answer))
            .map(|(part, _)| part.question)
            .collect(),
        count,
        sum,
        band: Range { best: band_of(count.best, sum.best), worst: band_of(count.worst, sum.worst) },
        look_closer: Range { best: best.look_closer, worst: worst.look_closer },
        combination: None,
        other_combinations: vec![],
        child,
    };
    if !child {
        score.combine(&screening.scoring.combinations);
    }
    score
}

impl<'a> Score<'a> {
    /// Whether a condition about the score holds. Conditions about answers do not.
    pub fn holds(&self, condition: &Condition) -> bool {
        self.truth_of(condition, &|condition| self.seen(condition).into()) == Truth::Yes
    }

    /// What can be said of an element.
    pub fn element(&self, wanted: Element) -> State {
        let found = self.elements.iter().find(|(element, _)| *element == wanted);
        found.map_or(State::NotAsked, |(_, state)| *state)
    }

    /// Names what the dimensions amount to, and what else they may.
    fn combine(&mut self, combinations: &'a [Combination]) {
        let holding = combinations.iter().find(|combination| self.holds(&combination.when));
        let may_hold = |combination: &&Combination| {
            let truth = self.truth_of(&combination.when, &|condition| self.may_be(condition));
            truth != Truth::No && holding.is_none_or(|holding| holding.id != combination.id)
        };
        let others = combinations.iter().filter(may_hold).collect();
        (self.combination, self.other_combinations) = (holding, others);
    }

    fn truth_of(&self, condition: &Condition, of_score: &dyn Fn(&Condition) -> Truth) -> Truth {
        truth(condition, &|_: &str| Known::NotAsked, &of_score)
    }

    /// Whether a condition about one thing holds, as far as was seen.
    fn seen(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Element(wanted) => self.element(*wanted) == State::Seen,
            Condition::Dimension(id) => {
                self.dimensions.iter().any(|d| d.dimension.id == *id && d.state == State::Seen)
            }
            Condition::CountAtLeast(least) => self.count.best >= *least as usize,
            Condition::Band(id) => self.band.best.is_some_and(|band| band.id == *id),
            Condition::LookCloser(wanted) => self.look_closer.best == *wanted,
            Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Answer(..)
            | Condition::Between(..) => false,
        }
    }

    /// Whether it may hold once open questions are answered.
    fn may_be(&self, condition: &Condition) -> Truth {
        let state = |state| match state {
            State::Seen => Truth::Yes,
            State::NotKnown => Truth::Maybe,
            State::NotNeeded | State::NotAsked | State::NotSeen => Truth::No,
        };
        let of_range = |best: bool, worst: bool| match (best, worst) {
            (true, true) => Truth::Yes,
            (false, false) => Truth::No,
            _ => Truth::Maybe,
        };
        match condition {
            Condition::Element(wanted) => state(self.element(*wanted)),
            Condition::Dimension(id) => self
                .dimensions
                .iter()
                .find(|scored| scored.dimension.id == *id)
                .map_or(Truth::No, |scored| state(scored.state)),
            Condition::CountAtLeast(least) => {
                let least = *least as usize;
                of_range(self.count.best >= least, self.count.worst >= least)
            }
            Condition::LookCloser(wanted) => {
                of_range(self.look_closer.best == *wanted, self.look_closer.worst == *wanted)
            }
            Condition::Band(id) => {
                let is = |band: Option<&Band>| band.is_some_and(|band| band.id == *id);
                match (is(self.band.best), is(self.band.worst)) {
                    (true, true) => Truth::Yes,
                    // A band between the best and the worst case is possible too.
                    _ if self.count.best == self.count.worst && self.sum.best == self.sum.worst => {
                        Truth::No
                    }
                    _ => Truth::Maybe,
                }
            }
            _ => self.seen(condition).into(),
        }
    }
}
