//! Conditions that say something: neither always true nor never.
//!
//! Each condition and each part of one is looked at over all ways that reach it. A part is
//! reported only if the whole is not, and never twice: what makes a whole question or ending
//! unreachable is reported there.

use super::explain::{Goal, Guilty};
use super::form::{Condition, Test};
use super::solver::{Answer, Lit};
use super::{Claim, Prover, place};
use crate::diagnostic::Code;

pub(super) fn matter(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    claim.waits = form.incomplete;
    if claim.waits {
        return;
    }
    for (i, question) in form.questions.iter().enumerate() {
        if let Some(condition) = &question.ask_if {
            let reached = match question.of_children {
                true => prover.circuit.any([prover.way.adult, prover.way.child]),
                false => prover.way.adult,
            };
            let never = matches!(prover.can(&[prover.way.asked[i]]), Answer::Impossible(_));
            if !never {
                let whose = if question.of_children { Goal::Anyone } else { Goal::Adult };
                look(prover, condition, reached, whose, claim);
            }
        }
    }
    for (i, ending) in form.endings.iter().enumerate().filter(|(_, ending)| !ending.of_gate) {
        if let Some(condition) = &ending.when {
            let never = matches!(prover.can(&[prover.way.ending[i]]), Answer::Impossible(_));
            if !never {
                look(prover, condition, prover.way.adult, Goal::Adult, claim);
            }
        }
    }
}

fn look(
    prover: &mut Prover<'_>,
    condition: &Condition,
    reached: Lit,
    whose: Goal,
    claim: &mut Claim,
) {
    if let Test::Answer { question, .. } = condition.test
        && matches!(prover.can(&[prover.way.asked[question]]), Answer::Impossible(_))
    {
        // That the question is never asked is said there.
        return;
    }
    claim.about += 1;
    let of_path = |(path, _): &&(String, Lit)| *path == condition.path;
    let Some((_, lit)) = prover.way.conditions.iter().find(of_path) else { return };
    let lit = *lit;
    for (wanted, why) in [(lit, "never"), (!lit, "always")] {
        match prover.can(&[reached, wanted]) {
            Answer::Possible(_) => {}
            Answer::Undecided => claim.undecided.push(condition.path.clone()),
            Answer::Impossible(_) => {
                let guilty = prover.reasons().of_condition(&condition.path, why == "never", whose);
                report(prover, condition, why, &guilty, claim);
                return;
            }
        }
    }
    match &condition.test {
        Test::All(parts) | Test::Any(parts) => {
            parts.iter().for_each(|part| look(prover, part, reached, whose, claim));
        }
        Test::Not(part) => look(prover, part, reached, whose, claim),
        _ => {}
    }
}

fn report(
    prover: &mut Prover<'_>,
    condition: &Condition,
    why: &'static str,
    guilty: &[Guilty],
    claim: &mut Claim,
) {
    prover.spoiled.extend(condition.questions());
    let problem =
        claim.refute(Code::IdleCondition, place(prover.entry, &condition.path)).arg("why", why);
    for part in guilty.iter().filter(|part| !part.path.starts_with(&condition.path)) {
        problem.related(place(prover.entry, &part.path));
    }
}
