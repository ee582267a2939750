//! A conversation, from the first question to what the answers add up to.
//!
//! [`Session`] is pure: it gives the next step and takes an answer. [`score()`] adds answers up by
//! the screening's published rule, [`Outcome`] says it in words, and [`terminal`] has the three
//! faces of the conversation: dialogue, plain and script. Nothing here stores an answer, and
//! nothing gives a verdict on a person.

mod condition;
mod fingerprint;
mod outcome;
pub mod record;
mod score;
mod session;
pub mod terminal;

pub use fingerprint::screening_fingerprint;
pub use outcome::{
    AccuracyOutcome, DimensionOutcome, ElementOutcome, EndingOutcome, Outcome, RuleOutcome,
    SignOutcome, WeightOutcome, outcome,
};
pub use score::{
    Counts, DimensionScore, PredictiveValues, Range, Score, Sign, State, Weight, predictive_values,
    score,
};
pub use session::{Misfit, Progress, Session, Step, WrongAnswer, misfits};

use crate::model::{DECLINED, Id, UNSURE};
use std::collections::BTreeMap;
use zeroize::Zeroize;

/// An answer: the value given, or all values ticked of a question that takes several. No value
/// at all means *none of these*.
pub type Answer = Vec<String>;

/// Answers by the id of their question.
pub type Answers = BTreeMap<Id, Answer>;

/// Overwrites answers that are no longer needed. A best effort: scoring works on copies, which are
/// freed as they are.
pub(crate) fn wipe(answers: &mut Answers) {
    answers.values_mut().for_each(Zeroize::zeroize);
}

/// Whether an answer leaves its question open: *don't know* and *rather not say*.
pub fn leaves_open(answer: &[String]) -> bool {
    answer.iter().any(|value| value == UNSURE || value == DECLINED)
}
