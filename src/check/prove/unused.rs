//! Every answer is used for something. What nobody uses should not be asked: each question costs
//! the person who is asked.
//!
//! An answer is used if it can count as a sign, if it is the sort of question that is meant to
//! count for nothing and says so, or if two ways that differ only in it can ask different
//! questions or end differently.

use super::compare::Pair;
use super::solver::{Answer, Lit};
use super::{Claim, at_question};
use crate::diagnostic::Code;

pub(super) fn answers_used(pair: &mut Pair<'_>, claim: &mut Claim) {
    let form = pair.form;
    claim.about = form.questions.len();
    for (i, question) in form.questions.iter().enumerate() {
        // What is asked on the child path only is for whoever looks after the child.
        let told = question.context || question.for_nothing || question.note || !question.of_adults;
        if question.is_about_a_sign() || question.has_use || told {
            claim.by_form += 1;
            continue;
        }
        let asked_about = form.conditions().any(|condition| condition.questions().contains(&i));
        let why = if asked_about {
            // A condition that is wrong says nothing about the answers it asks for.
            if pair.spoiled.contains(&i) {
                continue;
            }
            match changes_anything(pair, i) {
                Some(true) => continue,
                Some(false) => "no-effect",
                None => {
                    claim.undecided.push(question.id.clone());
                    continue;
                }
            }
        } else {
            "not-used"
        };
        claim
            .refute(Code::UnusedAnswer, at_question(pair.entry, i))
            .arg("why", why)
            .arg("id", question.id.as_str());
    }
}

/// Whether another answer to a question can change what is asked, or where it ends.
fn changes_anything(pair: &mut Pair<'_>, i: usize) -> Option<bool> {
    let mut goal: Vec<Lit> = vec![pair.a.asked[i]];
    let others = pair.differs.iter().enumerate().filter(|(k, _)| *k != i);
    goal.extend(others.map(|(_, differs)| !*differs));
    let mut changes = vec![];
    let pairs = pair.a.asked.iter().zip(&pair.b.asked);
    let pairs = pairs.chain(pair.a.ending.iter().zip(&pair.b.ending));
    for (a, b) in pairs.map(|(a, b)| (*a, *b)).collect::<Vec<_>>() {
        changes.push(!pair.circuit.equal(a, b));
    }
    goal.push(pair.circuit.any(changes));
    match pair.circuit.can(&goal) {
        Answer::Possible(_) => Some(true),
        Answer::Impossible(_) => Some(false),
        Answer::Undecided => None,
    }
}
