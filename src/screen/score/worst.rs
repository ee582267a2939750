//! The worst case: the most that the answers may still come to, if what was left open were
//! answered.
//!
//! Open questions whose answer decides what else is asked, or that take one of several values that
//! count, are gone through value by value; the others may show everything at once. That is exact.
//! Beyond [`BUDGET`] combinations the rest is taken as if it could show everything, so that the
//! worst case may be too wide, never too narrow.

use super::Counts;
use super::figures::{Figures, Rule, Seen};
use super::tally::Countable;
use crate::model::{Condition, DECLINED, Minimums, Question, QuestionKind, Screening, UNSURE, YES};
use crate::screen::condition::{Known, Truth, truth};
use crate::screen::session::is_for;
use crate::screen::{Answer, Answers, leaves_open};
use std::collections::{BTreeMap, BTreeSet};

/// How many combinations of answers are gone through.
const BUDGET: usize = 1024;

/// The most that may come.
#[derive(Clone, Debug)]
pub(super) struct Worst {
    pub(super) positive: Vec<bool>,
    pub(super) count: usize,
    pub(super) sum: u64,
    pub(super) look_closer: bool,
}

/// What is known, and what of it is open.
pub(super) struct Open<'q, 'a> {
    screening: &'a Screening,
    parts: &'q [Countable<'a>],
    answers: &'q Answers,
    /// The places of the questions that are open, in their order.
    pub(super) questions: Vec<usize>,
}

impl<'q, 'a> Open<'q, 'a> {
    /// The questions that were left open, those that were passed over only because of one of
    /// them, and those that were not reached.
    pub(super) fn of(
        screening: &'a Screening,
        parts: &'q [Countable<'a>],
        answers: &'q Answers,
        child: bool,
    ) -> Self {
        let mut open = Open { screening, parts, answers, questions: vec![] };
        for (i, question) in screening.questions.iter().enumerate() {
            let is_open = match answers.get(&question.id) {
                Some(answer) => leaves_open(answer),
                None => is_for(question, child) && open.may_be_asked(question, &BTreeMap::new()),
            };
            if is_open {
                open.questions.push(i);
            }
        }
        open
    }

    /// Whether the condition of a question holds, or may; `resolved` are answers supposed to open
    /// questions, `None` for those not asked.
    fn may_be_asked(
        &self,
        question: &Question,
        resolved: &BTreeMap<usize, Option<Answer>>,
    ) -> bool {
        let questions = &self.screening.questions;
        let passed = [YES.to_owned()];
        let known = |id: &str| {
            let place = questions.iter().position(|question| question.id == id);
            match place.and_then(|place| resolved.get(&place)) {
                Some(Some(answer)) => return Known::Answered(answer),
                Some(None) => return Known::NotAsked,
                None => {}
            }
            match (place, self.answers.get(id)) {
                (Some(place), _) if self.questions.contains(&place) => Known::Open,
                (_, Some(answer)) => Known::Answered(answer),
                // Whoever is asked questions has passed the gates.
                (None, None) => Known::Answered(&passed),
                (Some(_), None) => Known::NotAsked,
            }
        };
        let of_score = |_: &Condition| Truth::Maybe;
        question.ask_if.as_ref().is_none_or(|c| truth(c, &known, &of_score) != Truth::No)
    }

    /// The most that may come; never less than what was `seen`.
    pub(super) fn worst(&self, rule: Rule<'_>, seen: &Seen) -> Worst {
        let Figures { positive, count, sum, look_closer, .. } = rule.figures(seen);
        let mut search = Search {
            open: self,
            rule,
            values: self.values_to_go_through(),
            shared: self.shared(),
            worst: Worst { positive, count, sum, look_closer },
        };
        search.go(0, &mut BTreeMap::new(), seen.clone(), &mut vec![]);
        search.worst
    }

    fn part(&self, place: usize) -> Option<&'q Countable<'a>> {
        self.parts.get(place)
    }

    /// For the open questions that are gone through, the answers they may have.
    fn values_to_go_through(&self) -> BTreeMap<usize, Vec<Answer>> {
        let deciding = |place: &usize| {
            let id = &self.screening.questions[*place].id;
            let others = self.questions.iter().map(|other| &self.screening.questions[*other]);
            let mut conditions = others.filter_map(|question| question.ask_if.as_ref());
            conditions.any(|condition| names(condition, id))
        };
        let shared = self.shared();
        let one_of = |place: &usize| self.part(*place).is_some_and(Countable::is_one_of_several);
        let (first, rest): (Vec<usize>, Vec<usize>) =
            self.questions.iter().partition(|p| deciding(p));
        let (second, third): (Vec<usize>, Vec<usize>) =
            rest.into_iter().filter(one_of).partition(|place| shared.contains(place));
        let mut values = BTreeMap::new();
        let mut combinations = 1_usize;
        for place in first.into_iter().chain(second).chain(third) {
            let mine = self.values(&self.screening.questions[place]);
            combinations = combinations.saturating_mul(mine.len().max(1));
            if combinations > BUDGET {
                break;
            }
            values.insert(place, mine);
        }
        values
    }

    /// Open questions that take one of several values, with an indicator that another one has too.
    fn shared(&self) -> BTreeSet<usize> {
        let indicators = |place: usize| {
            let values = self.part(place).into_iter().flat_map(|part| &part.values);
            values.filter_map(|counting| counting.indicator)
        };
        let is_shared = |place: &usize| {
            let mut others = self.questions.iter().filter(|other| *other != place);
            others.any(|other| indicators(*other).any(|i| indicators(*place).any(|k| k == i)))
        };
        self.questions.iter().copied().filter(is_shared).collect()
    }

    /// Answers to a question, enough of them that every condition and every count comes out in
    /// each way it can.
    fn values(&self, question: &Question) -> Vec<Answer> {
        let conditions = || self.screening.questions.iter().filter_map(|q| q.ask_if.as_ref());
        let mut named = BTreeSet::new();
        let mut edges = BTreeSet::new();
        for condition in conditions() {
            gather(condition, &question.id, &mut named, &mut edges);
        }
        let open = [UNSURE, DECLINED].into_iter().filter(|value| named.contains(*value));
        let open = open.map(|value| vec![value.to_owned()]);
        let own: Vec<Answer> = match question.kind() {
            QuestionKind::ChooseSeveral(choices) => {
                let (named, other): (Vec<_>, Vec<_>) = choices
                    .iter()
                    .map(|choice| choice.id.clone())
                    .partition(|id| named.contains(id.as_str()));
                if named.len() > BUDGET.ilog2() as usize {
                    return vec![Answer::new(); BUDGET + 1];
                }
                let chosen = |set: usize| {
                    let named = named.iter().enumerate().filter(|(i, _)| set & (1 << i) != 0);
                    named.map(|(_, id)| id).chain(&other).cloned().collect()
                };
                (0..1 << named.len()).map(chosen).collect()
            }
            QuestionKind::Scale(_) | QuestionKind::Number(_) => {
                let numbers = question.numbers().unwrap_or(0..=0);
                let limits = question.counts_when.unwrap_or_default();
                edges.extend(limits.at_least.into_iter().chain(limits.at_most));
                let near =
                    edges.iter().flat_map(|n| [n.saturating_sub(1), *n, n.saturating_add(1)]);
                let ends = [*numbers.start(), *numbers.end()];
                let telling: BTreeSet<i64> =
                    near.chain(ends).filter(|n| numbers.contains(n)).collect();
                telling.into_iter().map(|n| vec![n.to_string()]).collect()
            }
            QuestionKind::YesNo | QuestionKind::Choose(_) | QuestionKind::Note => {
                let values = question.values().into_iter();
                let closed = values.filter(|value| *value != UNSURE && *value != DECLINED);
                closed.map(|value| vec![value.to_owned()]).collect()
            }
        };
        own.into_iter().chain(open).collect()
    }
}

struct Search<'s, 'q, 'a, 'r> {
    open: &'s Open<'q, 'a>,
    rule: Rule<'r>,
    values: BTreeMap<usize, Vec<Answer>>,
    shared: BTreeSet<usize>,
    worst: Worst,
}

impl Search<'_, '_, '_, '_> {
    /// Supposes answers to the open questions from number `at` on. `free` are those that are not
    /// gone through value by value.
    fn go(
        &mut self,
        at: usize,
        resolved: &mut BTreeMap<usize, Option<Answer>>,
        seen: Seen,
        free: &mut Vec<usize>,
    ) {
        let Some(&place) = self.open.questions.get(at) else { return self.look(seen, free) };
        let question = &self.open.screening.questions[place];
        let asked = self.open.answers.contains_key(&question.id)
            || self.open.may_be_asked(question, resolved);
        match self.values.get(&place).cloned() {
            _ if !asked => {
                resolved.insert(place, None);
                self.go(at + 1, resolved, seen, free);
                resolved.remove(&place);
            }
            Some(values) => {
                for answer in values {
                    let mut seen = seen.clone();
                    if let Some(part) = self.open.part(place).filter(|_| !leaves_open(&answer)) {
                        part.add(&answer, &mut seen);
                    }
                    resolved.insert(place, Some(answer));
                    self.go(at + 1, resolved, seen, free);
                }
                resolved.remove(&place);
            }
            None => {
                free.push(place);
                self.go(at + 1, resolved, seen, free);
                free.pop();
            }
        }
    }

    /// Keeps what is more than before, with everything that the free questions can show.
    fn look(&mut self, mut seen: Seen, free: &[usize]) {
        let mut one_of: Vec<&Countable<'_>> = vec![];
        for place in free {
            let Some(part) = self.open.part(*place) else { continue };
            if part.is_one_of_several() && !self.shared.contains(place) {
                one_of.push(part);
            } else if part.question.counts_when.is_none() || can_count(part.question) {
                for counting in &part.values {
                    counting.add(&mut seen);
                }
            }
            seen.surrogate_mother |= part.question.child_is_surrogate_mother;
        }
        let rule = self.rule;
        let mut figures = rule.figures(&seen);
        for (i, dimension) in rule.set.dimensions.iter().enumerate() {
            let strengths = one_of.iter().map(|part| {
                let indicators = part.values.iter().filter_map(|counting| counting.indicator);
                let new = indicators.filter(|k| !seen.indicators[*k]);
                let within = new.map(|k| &rule.set.indicators[k]);
                within.filter(|one| one.dimension == dimension.id).map(|one| one.strength).collect()
            });
            let reached = reached(figures.counts[i], strengths, rule.scoring.dimension_rule());
            figures.positive[i] |= reached.into_iter().any(|counts| rule.makes_positive(counts));
        }
        for part in &one_of {
            let indicators = || part.values.iter().filter_map(|counting| counting.indicator);
            let new = indicators().any(|k| !seen.indicators[k] && rule.counts_at_all(k));
            figures.count += usize::from(new);
            seen.signs += usize::from(indicators().next().is_some());
            let weights = part.values.iter().map(|counting| u64::from(counting.weight));
            figures.sum += weights.max().unwrap_or(0);
        }
        rule.conclude(&mut figures, &seen);
        let worst = &mut self.worst;
        for (worst, positive) in worst.positive.iter_mut().zip(&figures.positive) {
            *worst |= *positive;
        }
        worst.count = worst.count.max(figures.count);
        worst.sum = worst.sum.max(figures.sum);
        worst.look_closer |= figures.look_closer;
    }
}

/// The counts that come about if of each list of strengths one or none is added, as far as they
/// make a difference to the rule.
fn reached(
    counts: Counts,
    choices: impl Iterator<Item = BTreeSet<crate::model::Strength>>,
    rule: &[Minimums],
) -> BTreeSet<Counts> {
    let most = rule.iter().map(|m| m.strong + m.medium + m.weak + m.any_other).max().unwrap_or(1);
    let mut reached = BTreeSet::from([counts]);
    for choice in choices {
        let mut more = reached.clone();
        for counts in &reached {
            for strength in &choice {
                let mut counts = *counts;
                counts.add(*strength);
                counts.strong = counts.strong.min(most.max(1));
                counts.medium = counts.medium.min(most.max(1));
                counts.weak = counts.weak.min(most.max(1));
                more.insert(counts);
            }
        }
        reached = more;
    }
    reached
}

/// Whether some number of the question counts.
fn can_count(question: &Question) -> bool {
    let limits = question.counts_when.unwrap_or_default();
    question.numbers().is_some_and(|numbers| {
        let least = limits.at_least.unwrap_or(i64::MIN).max(*numbers.start());
        least <= limits.at_most.unwrap_or(i64::MAX).min(*numbers.end())
    })
}

/// Whether a condition is about an answer to this question.
fn names(condition: &Condition, id: &str) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| names(part, id)),
        Condition::Not(part) => names(part, id),
        Condition::Answer(question, _) | Condition::Between(question, ..) => question == id,
        _ => false,
    }
}

/// Gathers the values that a condition names of a question, and the numbers where it turns.
fn gather<'c>(
    condition: &'c Condition,
    id: &str,
    named: &mut BTreeSet<&'c str>,
    edges: &mut BTreeSet<i64>,
) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| gather(part, id, named, edges));
        }
        Condition::Not(part) => gather(part, id, named, edges),
        Condition::Answer(question, values) if question == id => {
            named.extend(values.iter().map(String::as_str));
            edges.extend(values.iter().filter_map(|value| crate::model::number(value)));
        }
        Condition::Between(question, least, most) if question == id => {
            edges.extend(least.iter().chain(most));
        }
        _ => {}
    }
}
