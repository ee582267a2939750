//! Adding answers up by a published rule. What was not answered widens the result instead of
//! counting as a no: the best case takes it for no sign, the worst case for every sign it could be.

use super::condition::{Known, Truth, truth};
use super::{Answers, leaves_open};
use crate::model::{
    Condition, Dimension, Element, Id, Indicator, IndicatorSet, Question, Scoring, ScoringMethod,
    Screening, Strength, UNSURE, YES,
};
use serde::Serialize;
use std::collections::BTreeSet;

/// What answers add up to. Never more than what was seen and what was not.
#[derive(Clone, Debug)]
pub struct Score<'a> {
    /// Each dimension of the indicator set, in its order.
    pub dimensions: Vec<DimensionScore<'a>>,
    /// The elements of the definition, in its order: act, means, purpose.
    pub elements: [(Element, State); 3],
    /// The answers that count as a sign, in the order of the questions.
    pub signs: Vec<Sign<'a>>,
    /// The questions answered with *don't know* or *rather not say*.
    pub unanswered: Vec<&'a Question>,
    /// How many different indicators were seen.
    pub count: Range<usize>,
    /// Whether the scoring method as a whole says to look closer. For ILO dimensions: that at
    /// least one dimension is positive.
    pub look_closer: Range<bool>,
}

/// The same figure without and with everything that was left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range<T> {
    /// As if nothing left open were a sign. This is also what was seen.
    pub best: T,
    /// As if everything left open were a sign.
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
    pub counts: Range<Counts>,
    /// Whether it is positive.
    pub positive: Range<bool>,
    /// The same with what was not asked.
    pub state: State,
}

/// An answer that counts as a sign.
#[derive(Clone, Copy, Debug)]
pub struct Sign<'a> {
    /// The sign.
    pub indicator: &'a Indicator,
    /// The question.
    pub question: &'a Question,
    /// The value that was answered.
    pub value: &'a str,
}

/// Numbers of indicators by strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Strong ones.
    pub strong: u32,
    /// Medium ones.
    pub medium: u32,
    /// Weak ones.
    pub weak: u32,
}

impl Counts {
    /// Whether these make a dimension positive: 2 strong; 1 strong and 1 other; 3 medium; or 2
    /// medium and 1 weak. Source: ILO and European Commission, Operational indicators of
    /// trafficking in human beings, 2009.
    pub fn positive(self) -> bool {
        let Counts { strong, medium, weak } = self;
        strong >= 2
            || (strong >= 1 && medium + weak >= 1)
            || medium >= 3
            || (medium >= 2 && weak >= 1)
    }

    fn add(&mut self, strength: Strength) {
        match strength {
            Strength::Strong => self.strong += 1,
            Strength::Medium => self.medium += 1,
            Strength::Weak => self.weak += 1,
        }
    }

    fn total(self) -> u32 {
        self.strong + self.medium + self.weak
    }
}

/// Adds up the answers of the questions that were asked. Answers to gates do not count.
pub fn score<'a>(screening: &'a Screening, set: &'a IndicatorSet, answers: &Answers) -> Score<'a> {
    let tally = Tally::of(screening, set, answers);
    let dimensions: Vec<_> = set
        .dimensions
        .iter()
        .map(|dimension| tally.dimension(dimension, screening.scoring.method))
        .collect();
    let elements = [Element::Act, Element::Means, Element::Purpose].map(|element| {
        let of_element = dimensions.iter().filter(|d| d.dimension.element == element);
        (element, of_element.map(|d| d.state).max().unwrap_or(State::NotAsked))
    });
    let count = Range { best: tally.seen.len(), worst: tally.worst(|_| true).len() };
    let look_closer = look_closer(&screening.scoring, &tally, &dimensions, count);
    let Tally { signs, unanswered, .. } = tally;
    Score { dimensions, elements, signs, unanswered, count, look_closer }
}

impl Score<'_> {
    /// Whether a condition about the score holds. Conditions about answers do not.
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Element(wanted) => self.element(*wanted) == State::Seen,
            Condition::Dimension(id) => {
                self.dimensions.iter().any(|d| d.dimension.id == *id && d.state == State::Seen)
            }
            Condition::CountAtLeast(least) => self.count.best >= *least as usize,
            Condition::LookCloser(wanted) => self.look_closer.best == *wanted,
            Condition::Band(_)
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Answer(..)
            | Condition::Between(..) => false,
        }
    }

    /// What can be said of an element.
    pub fn element(&self, wanted: Element) -> State {
        let found = self.elements.iter().find(|(element, _)| *element == wanted);
        found.map_or(State::NotAsked, |(_, state)| *state)
    }
}

/// The indicators that answers count for, before any rule.
struct Tally<'a> {
    set: &'a IndicatorSet,
    signs: Vec<Sign<'a>>,
    unanswered: Vec<&'a Question>,
    /// Indicators seen.
    seen: BTreeSet<&'a str>,
    /// Indicators that questions left open could still show, each for itself.
    open: BTreeSet<&'a str>,
    /// For questions left open that have one answer: the indicators of which one could show.
    one_of: Vec<Vec<&'a str>>,
    /// Indicators that were asked about, answered or left open.
    asked: BTreeSet<&'a str>,
    /// How many questions about an indicator were answered with *don't know*.
    unsure: usize,
}

impl<'a> Tally<'a> {
    fn of(screening: &'a Screening, set: &'a IndicatorSet, answers: &Answers) -> Self {
        let mut tally = Tally {
            set,
            signs: vec![],
            unanswered: vec![],
            seen: BTreeSet::new(),
            open: BTreeSet::new(),
            one_of: vec![],
            asked: BTreeSet::new(),
            unsure: 0,
        };
        let mut open_questions: BTreeSet<&Id> = BTreeSet::new();
        for question in &screening.questions {
            let counts_as = indicators(question);
            match answers.get(&question.id) {
                Some(answer) if leaves_open(answer) => {
                    tally.unanswered.push(question);
                    if !counts_as.is_empty() && answer.iter().any(|value| value == UNSURE) {
                        tally.unsure += 1;
                    }
                    open_questions.insert(&question.id);
                    tally.leave_open(question, &counts_as);
                }
                Some(answer) => {
                    tally.asked.extend(counts_as.iter().map(|(_, indicator)| *indicator));
                    let given = counts_as.iter().filter(|(v, _)| answer.iter().any(|a| a == v));
                    for (value, indicator) in given {
                        tally.see(question, value, indicator);
                    }
                }
                None if could_have_been_asked(question, answers, &open_questions) => {
                    open_questions.insert(&question.id);
                    tally.leave_open(question, &counts_as);
                }
                None => {}
            }
        }
        tally
    }

    fn see(&mut self, question: &'a Question, value: &'a str, id: &'a str) {
        if let Some(indicator) = self.set.indicators.iter().find(|i| i.id == id) {
            self.seen.insert(id);
            self.signs.push(Sign { indicator, question, value });
        }
    }

    fn leave_open(&mut self, question: &'a Question, counts_as: &[(&'a str, &'a str)]) {
        let indicators = counts_as.iter().map(|(_, indicator)| *indicator);
        self.asked.extend(indicators.clone());
        if question.choose.is_empty() {
            self.open.extend(indicators);
        } else {
            self.one_of.push(indicators.collect());
        }
    }

    fn dimension(&self, dimension: &'a Dimension, method: ScoringMethod) -> DimensionScore<'a> {
        let of = |ids: &BTreeSet<&str>| {
            let mut counts = Counts::default();
            for indicator in &self.set.indicators {
                if indicator.dimension == dimension.id && ids.contains(indicator.id.as_str()) {
                    counts.add(indicator.strength);
                }
            }
            counts
        };
        let worst = self.worst(|indicator| indicator.dimension == dimension.id);
        let counts = Range { best: of(&self.seen), worst: of(&worst) };
        let rule = |counts: Counts| match method {
            ScoringMethod::IloDimensions | ScoringMethod::Elements => counts.positive(),
            // These methods have no rule for a dimension: one sign in it is a sign seen.
            ScoringMethod::Count | ScoringMethod::YesOrMaybe | ScoringMethod::Weighted => {
                counts.total() > 0
            }
        };
        let positive = Range { best: rule(counts.best), worst: rule(counts.worst) };
        let state = match positive {
            _ if of(&self.asked).total() == 0 => State::NotAsked,
            Range { best: true, .. } => State::Seen,
            Range { worst: true, .. } => State::NotKnown,
            _ => State::NotSeen,
        };
        DimensionScore { dimension, counts, positive, state }
    }

    /// The indicators of the worst case, of those that `within` admits.
    fn worst(&self, within: impl Fn(&Indicator) -> bool) -> BTreeSet<&'a str> {
        let mut worst: BTreeSet<&str> = self.seen.union(&self.open).copied().collect();
        for choices in &self.one_of {
            let choices = choices.iter().filter(|id| !worst.contains(*id));
            let found = choices.filter_map(|id| self.set.indicators.iter().find(|i| i.id == *id));
            // `Strong` comes first.
            let strongest = found.filter(|i| within(i)).min_by_key(|i| (i.strength, &i.id));
            worst.extend(strongest.map(|indicator| indicator.id.as_str()));
        }
        worst
    }
}

/// The values of a question that count as an indicator, and as which.
fn indicators(question: &Question) -> Vec<(&str, &str)> {
    match question.choices() {
        [] => question.indicator.iter().map(|indicator| (YES, indicator.as_str())).collect(),
        choices => choices
            .iter()
            .filter_map(|choice| Some((choice.id.as_str(), choice.indicator.as_deref()?)))
            .collect(),
    }
}

/// Whether a question was passed over only because an earlier one was left open.
fn could_have_been_asked(question: &Question, answers: &Answers, open: &BTreeSet<&Id>) -> bool {
    let known = |id: &str| match answers.get(id) {
        _ if open.iter().any(|o| *o == id) => Known::Open,
        Some(answer) => Known::Answered(answer),
        None => Known::NotAsked,
    };
    let of_score = |_: &Condition| if open.is_empty() { Truth::No } else { Truth::Maybe };
    let condition = question.ask_if.as_ref();
    condition.is_some_and(|condition| truth(condition, &known, &of_score) != Truth::No)
}

fn look_closer(
    scoring: &Scoring,
    tally: &Tally<'_>,
    dimensions: &[DimensionScore<'_>],
    count: Range<usize>,
) -> Range<bool> {
    match scoring.method {
        ScoringMethod::IloDimensions | ScoringMethod::Elements => Range {
            best: dimensions.iter().any(|d| d.positive.best),
            worst: dimensions.iter().any(|d| d.positive.worst),
        },
        ScoringMethod::Count | ScoringMethod::Weighted => {
            let least = scoring.at_least.unwrap_or(1) as usize;
            Range { best: count.best >= least, worst: count.worst >= least }
        }
        // Finnish instruction card, 2022: one yes, or two maybe.
        ScoringMethod::YesOrMaybe => {
            let best = !tally.signs.is_empty() || tally.unsure >= 2;
            Range { best, worst: best || count.worst > count.best }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn positive(strong: u32, medium: u32, weak: u32) -> bool {
        Counts { strong, medium, weak }.positive()
    }

    #[test]
    fn dimensions_follow_the_published_rule() {
        for (strong, medium, weak, expected) in [
            (0, 0, 0, false),
            (1, 0, 0, false),
            (2, 0, 0, true),
            (1, 1, 0, true),
            (1, 0, 1, true),
            (0, 2, 0, false),
            (0, 3, 0, true),
            (0, 2, 1, true),
            (0, 1, 7, false),
            (0, 0, 7, false),
        ] {
            assert_eq!(positive(strong, medium, weak), expected, "{strong}/{medium}/{weak}");
        }
    }

    #[test]
    fn one_more_sign_or_a_stronger_one_never_takes_a_dimension_away() {
        for strong in 0..6 {
            for medium in 0..6 {
                for weak in 0..6 {
                    if !positive(strong, medium, weak) {
                        continue;
                    }
                    assert!(positive(strong + 1, medium, weak));
                    assert!(positive(strong, medium + 1, weak));
                    assert!(positive(strong, medium, weak + 1));
                    assert!(medium == 0 || positive(strong + 1, medium - 1, weak));
                    assert!(weak == 0 || positive(strong, medium + 1, weak - 1));
                }
            }
        }
    }
}
