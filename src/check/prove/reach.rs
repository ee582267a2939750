//! Every question, ending and band can be reached, or it is said why not.
//!
//! Sound: the ways of the circuit are exactly the ways through the questionnaire (`encode.rs`), so
//! a literal that no assignment makes true is something that no answers lead to. Conditions that
//! name what is not there are left open there, which only adds ways: never is never.

use super::explain::Guilty;
use super::form::{Form, Test};
use super::solver::{Answer, Lit};
use super::witness::{Found, Replay, Shortest};
use super::{Claim, Prover, at_ending, at_question, place};
use crate::diagnostic::Code;

/// Something to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A question.
    Question,
    /// An ending.
    Ending,
    /// A band of the score.
    Band,
}

/// The shortest way to something.
#[derive(Clone, Debug)]
pub struct Witness {
    /// What kind of thing it is.
    pub goal: Goal,
    /// Its id.
    pub id: String,
    /// The way, or none if the budget ran out.
    pub way: Option<Replay>,
    /// Whether it is known that no way is shorter.
    pub shortest: bool,
    /// How many questions are asked on it.
    pub questions: usize,
    /// How many of its answers count as a sign.
    pub signs: usize,
    /// The ending it leads to.
    pub ending: String,
}

pub(super) fn questions(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    claim.about = form.questions.len();
    let mut dead: Vec<usize> = vec![];
    for (i, question) in form.questions.iter().enumerate() {
        match prover.can(&[prover.way.asked[i]]) {
            Answer::Possible(_) => {}
            Answer::Undecided => claim.undecided.push(question.id.clone()),
            Answer::Impossible(_) => {
                let guilty = prover.reasons().of_question(i);
                unreachable(prover, i, &guilty, &dead, claim);
                dead.push(i);
                prover.spoiled.insert(i);
                prover.spoiled.extend(question.ask_if.iter().flat_map(|c| c.questions()));
            }
        }
    }
}

/// Reports a question that is never asked, at the part of its own condition that is guilty.
fn unreachable(
    prover: &Prover<'_>,
    question: usize,
    guilty: &[Guilty],
    dead: &[usize],
    claim: &mut Claim,
) {
    let entry = prover.entry;
    let own: Vec<&Guilty> = guilty.iter().filter(|part| part.question == Some(question)).collect();
    // A part that needs an answer to a question which is itself never asked.
    let chained = own.iter().find_map(|part| {
        let needs = needed(prover.form, question, &part.path);
        needs.into_iter().find(|needed| dead.contains(needed)).map(|needed| (*part, needed))
    });
    let whole = format!("questions[{question}].ask-if");
    let (at, why, by) = match (&chained, own.as_slice()) {
        (Some((part, needed)), _) => {
            (part.path.as_str(), "chain", prover.form.questions[*needed].id.as_str())
        }
        (None, [only]) if guilty.len() == 1 => (only.path.as_str(), "itself", ""),
        (None, [only]) => (only.path.as_str(), "others", ""),
        _ if guilty.len() == own.len() => (whole.as_str(), "itself", ""),
        _ => (whole.as_str(), "others", ""),
    };
    let problem = claim
        .refute(Code::UnreachableQuestion, place(entry, at))
        .arg("id", prover.form.questions[question].id.as_str())
        .arg("why", why)
        .arg("by", by);
    match chained {
        // Why that one is never asked is said there.
        Some((_, needed)) => {
            problem.related(at_question(entry, needed));
        }
        None => {
            for part in guilty.iter().filter(|part| part.path != at) {
                problem.related(place(entry, &part.path));
            }
        }
    }
}

/// The questions that part of a condition wants an answer to, none of them under `not` or `any`.
fn needed(form: &Form, question: usize, path: &str) -> Vec<usize> {
    let parts = form.questions[question].ask_if.iter().flat_map(|condition| condition.conjuncts());
    parts
        .filter(|part| part.path == path)
        .filter_map(|part| match part.test {
            Test::Answer { question, .. } => Some(question),
            _ => None,
        })
        .collect()
}

pub(super) fn endings(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    claim.about = form.endings.len();
    claim.waits = form.incomplete;
    if claim.waits {
        return;
    }
    for (i, ending) in form.endings.iter().enumerate() {
        match prover.can(&[prover.way.ending[i]]) {
            Answer::Possible(_) => {}
            Answer::Undecided => claim.undecided.push(ending.id.clone()),
            Answer::Impossible(_) => {
                let guilty = prover.reasons().of_ending(form, i);
                let within = format!("endings[{i}].when");
                let own = guilty.iter().any(|part| part.path.starts_with(&within));
                let others = guilty.iter().any(|part| {
                    part.path.starts_with("endings[") && !part.path.starts_with(&within)
                });
                let why = match (own, others) {
                    (true, false) => "itself",
                    (false, true) => "covered",
                    _ => "never",
                };
                let problem = claim
                    .refute(Code::NoEnding, at_ending(prover.entry, i))
                    .arg("why", why)
                    .arg("id", ending.id.as_str());
                for part in &guilty {
                    problem.related(place(prover.entry, &part.path));
                }
            }
        }
    }
}

pub(super) fn bands(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    claim.about = form.bands.len();
    claim.waits = form.incomplete;
    if claim.waits {
        return;
    }
    for (i, band) in form.bands.iter().enumerate() {
        let empty = band.to.is_some_and(|to| to < band.from);
        // A range that is none is reported as such.
        if empty {
            continue;
        }
        let goal = [prover.way.adult, prover.way.bands[i]];
        match prover.can(&goal) {
            Answer::Possible(_) => {}
            Answer::Undecided => claim.undecided.push(band.id.clone()),
            Answer::Impossible(_) => {
                let at = prover.entry.at(&format!("scoring.bands[{i}].id"));
                claim.refute(Code::UnreachableBand, at).arg("id", band.id.as_str());
            }
        }
    }
}

/// Shortest ways to everything that can be reached.
pub(super) fn witnesses(prover: &mut Prover<'_>) -> Vec<Witness> {
    let form = prover.form;
    let shortest = Shortest::new(form, &prover.way, &mut prover.circuit);
    let mut goals: Vec<(Goal, &str, Vec<Lit>)> = vec![];
    for (question, asked) in form.questions.iter().zip(&prover.way.asked) {
        goals.push((Goal::Question, &question.id, vec![*asked]));
    }
    for (ending, taken) in form.endings.iter().zip(&prover.way.ending) {
        goals.push((Goal::Ending, &ending.id, vec![*taken]));
    }
    for (band, lies_in) in form.bands.iter().zip(&prover.way.bands) {
        goals.push((Goal::Band, &band.id, vec![prover.way.adult, *lies_in]));
    }
    let signs = prover.way.signs(form);
    let mut witnesses = vec![];
    for (goal, id, lits) in goals {
        let found = shortest.find(form, &prover.way, &mut prover.circuit, &lits);
        let (model, shortest) = match found {
            Found::Way { model, shortest } => (Some(model), shortest),
            Found::Never => continue,
            Found::Undecided => (None, false),
        };
        let count = |lits: &[Lit]| {
            lits.iter().filter(|lit| model.as_ref().is_some_and(|m| m.holds(**lit))).count()
        };
        let ending = prover.way.ending.iter();
        let ending = ending.zip(&form.endings).find(|(taken, _)| count(&[**taken]) == 1);
        witnesses.push(Witness {
            goal,
            id: id.to_owned(),
            shortest,
            questions: count(&prover.way.asked),
            signs: count(&signs),
            ending: ending.map(|(_, ending)| ending.id.clone()).unwrap_or_default(),
            way: model.as_ref().map(|model| Replay::of(form, &prover.way, model)),
        });
    }
    witnesses
}
