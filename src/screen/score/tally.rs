//! What answers count for, before any rule.

use super::figures::Seen;
use super::{Sign, Weight};
use crate::model::{IndicatorSet, Question, QuestionKind, UNSURE, YES};

/// A question with its values that count for something.
#[derive(Clone, Debug)]
pub(super) struct Countable<'a> {
    pub(super) question: &'a Question,
    pub(super) values: Vec<Counting<'a>>,
}

/// A value that counts for something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counting<'a> {
    /// The value; `None` for every number within `counts-when`.
    pub(super) value: Option<&'a str>,
    /// The place of its indicator in the set.
    pub(super) indicator: Option<usize>,
    pub(super) weight: u32,
}

impl<'a> Countable<'a> {
    pub(super) fn of(question: &'a Question, set: &IndicatorSet) -> Self {
        let counting = |value, indicator: &Option<_>, weight: Option<u32>| Counting {
            value,
            indicator: set
                .indicators
                .iter()
                .position(|known| Some(&known.id) == indicator.as_ref()),
            weight: weight.unwrap_or(0),
        };
        let Question { indicator, weight, .. } = question;
        let mut values = match question.kind() {
            // A fact that is never a sign, whatever else the file says.
            _ if question.context.is_some() => vec![],
            QuestionKind::YesNo => vec![counting(Some(YES), indicator, *weight)],
            QuestionKind::Choose(choices) | QuestionKind::ChooseSeveral(choices) => {
                let choices = choices.iter();
                choices.map(|c| counting(Some(c.id.as_str()), &c.indicator, c.weight)).collect()
            }
            QuestionKind::Scale(_) | QuestionKind::Number(_) => {
                vec![counting(None, indicator, *weight)]
            }
            QuestionKind::Note => vec![],
        };
        values.retain(|counting| counting.indicator.is_some() || counting.weight > 0);
        Countable { question, values }
    }

    /// What an answer counts for, with the value that does.
    pub(super) fn given<'s>(
        &'s self,
        answer: &'s [String],
    ) -> impl Iterator<Item = (&'s Counting<'a>, &'s str)> {
        let counts = |counting: &Counting<'_>, value: &str| match counting.value {
            Some(counted) => counted == value,
            None => self.question.counts(value),
        };
        self.values.iter().flat_map(move |counting| {
            let value = answer.iter().find(|value| counts(counting, value));
            value.map(|value| (counting, value.as_str()))
        })
    }

    /// Adds an answer to what was seen.
    pub(super) fn add(&self, answer: &[String], seen: &mut Seen) {
        for (counting, _) in self.given(answer) {
            counting.add(seen);
        }
        let about_a_sign = self.values.iter().any(|counting| counting.indicator.is_some());
        if about_a_sign && answer.iter().any(|value| value == UNSURE) {
            seen.unsure += 1;
        }
        if self.question.child_is_surrogate_mother && answer.iter().any(|value| value == YES) {
            seen.surrogate_mother = true;
        }
    }

    /// The answers of a question as signs.
    pub(super) fn signs(&self, answer: &[String], set: &'a IndicatorSet) -> Vec<Sign<'a>> {
        let sign = |(counting, value): (&Counting<'_>, &str)| {
            Some(Sign {
                indicator: set.indicators.get(counting.indicator?)?,
                question: self.question,
                value: value.to_owned(),
            })
        };
        self.given(answer).filter_map(sign).collect()
    }

    /// The answers of a question as weights.
    pub(super) fn weights(&self, answer: &[String]) -> Vec<Weight<'a>> {
        let weight = |(counting, value): (&Counting<'_>, &str)| {
            let (question, value) = (self.question, value.to_owned());
            (counting.weight > 0).then_some(Weight { question, value, weight: counting.weight })
        };
        self.given(answer).filter_map(weight).collect()
    }

    /// Whether one answer counts at most once: of several values that count only one is taken.
    pub(super) fn is_one_of_several(&self) -> bool {
        matches!(self.question.kind(), QuestionKind::Choose(_)) && self.values.len() > 1
    }
}

impl Counting<'_> {
    pub(super) fn add(&self, seen: &mut Seen) {
        if let Some(seen_before) = self.indicator.and_then(|i| seen.indicators.get_mut(i)) {
            *seen_before = true;
            seen.signs += 1;
        }
        seen.sum += u64::from(self.weight);
    }
}
