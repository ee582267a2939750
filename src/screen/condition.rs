//! Conditions over answers, in three-valued logic: what is not known yet may still go either way.

use crate::model::{Condition, Limits, number};

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    /// It does not.
    No,
    /// It may.
    Maybe,
    /// It does.
    Yes,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }
}

/// What is known of a question.
pub(super) enum Known<'a> {
    /// It is not asked.
    NotAsked,
    /// Its answer is not known.
    Open,
    /// It was answered.
    Answered(&'a [String]),
}

/// Whether `condition` holds, given what is known of each question, and a reading of those
/// conditions that are about the score.
pub(super) fn truth<'a>(
    condition: &Condition,
    known: &impl Fn(&str) -> Known<'a>,
    of_score: &impl Fn(&Condition) -> Truth,
) -> Truth {
    let of = |condition: &Condition| truth(condition, known, of_score);
    match condition {
        Condition::All(parts) => parts.iter().map(of).min().unwrap_or(Truth::Yes),
        Condition::Any(parts) => parts.iter().map(of).max().unwrap_or(Truth::No),
        Condition::Not(part) => match of(part) {
            Truth::No => Truth::Yes,
            Truth::Maybe => Truth::Maybe,
            Truth::Yes => Truth::No,
        },
        Condition::Answer(question, values) => match known(question) {
            Known::NotAsked => Truth::No,
            Known::Open => Truth::Maybe,
            Known::Answered(answer) => answer.iter().any(|value| values.contains(value)).into(),
        },
        Condition::Between(question, at_least, at_most) => match known(question) {
            Known::NotAsked => Truth::No,
            Known::Open => Truth::Maybe,
            Known::Answered(answer) => {
                let limits = Limits { at_least: *at_least, at_most: *at_most };
                let within = |value: &String| number(value).is_some_and(|n| limits.contain(n));
                answer.iter().any(within).into()
            }
        },
        Condition::Element(_)
        | Condition::Dimension(_)
        | Condition::CountAtLeast(_)
        | Condition::Band(_)
        | Condition::LookCloser(_) => of_score(condition),
    }
}
