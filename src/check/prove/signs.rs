//! More signs never lower the result.
//!
//! For each question about a sign: two ways that answer all other questions alike, and this one
//! without the sign on the first and with it on the second. If the result of the second can be
//! lower, the two ways are shown.
//!
//! Such single steps are enough: from any set of answers to one with more signs leads a chain of
//! them, and a result that no step lowers is not lowered by the chain.

use super::compare::Pair;
use super::form::{Meaning, Question};
use super::{Claim, at_question};
use crate::diagnostic::Code;

pub(super) fn never_lower(pair: &mut Pair<'_>, claim: &mut Claim) {
    let form = pair.form;
    let lowered = pair.lowered();
    let grows = pair.grows_by_form();
    for (i, question) in form.questions.iter().enumerate() {
        if !question.is_about_a_sign() {
            continue;
        }
        claim.about += 1;
        if grows && holds_by_form(pair, i, question) {
            claim.by_form += 1;
            continue;
        }
        let signs: Vec<usize> =
            (0..question.values.len()).filter(|value| question.counts(*value)).collect();
        for sign in signs {
            let mut goal = vec![pair.a.asked[i], !pair.a.answers[i][sign], pair.b.answers[i][sign]];
            let others = pair.differs.iter().enumerate().filter(|(k, _)| *k != i);
            goal.extend(others.map(|(_, differs)| !*differs));
            // Nothing that the first answer counts as is given up for it.
            for (value, _) in question.values.iter().enumerate().filter(|(v, _)| *v != sign) {
                let (without, with) = (pair.a.answers[i][value], pair.b.answers[i][value]);
                if !question.several {
                    goal.extend(question.counts(value).then_some(!without));
                } else if question.values[value].meaning == Meaning::Given {
                    // All that was ticked stays ticked.
                    goal.push(pair.circuit.any([!without, with]));
                    goal.push(pair.circuit.any([without, !with]));
                }
            }
            match pair.show(&goal, &lowered) {
                Ok(None) => {}
                Err(_) => claim.undecided.push(question.id.clone()),
                Ok(Some(shown)) => {
                    let closed = pair.asked_on_one(&shown);
                    let from = pair.said(&shown, false, i);
                    claim.examples.push(pair.example(&shown, i));
                    let problem = claim
                        .refute(Code::LowersResult, at_question(pair.entry, i))
                        .arg("id", question.id.as_str())
                        .arg("from", from)
                        .arg("to", pair.said(&shown, true, i));
                    pair.tell(&shown, &[i], problem);
                    for other in closed {
                        let path = format!("questions[{other}].ask-if");
                        problem.related(super::place(pair.entry, &path));
                    }
                    break;
                }
            }
        }
    }
}

/// The lemma of [`Pair::grows_by_form`], for the step from each answer without the sign to each
/// with it.
fn holds_by_form(pair: &Pair<'_>, i: usize, question: &Question) -> bool {
    let all = || 0..question.values.len();
    let signs = || all().filter(|value| question.counts(*value));
    signs().all(|sign| {
        let from = all().filter(|value| {
            // Of several, what was ticked stays: only an open answer is given up.
            !question.counts(*value)
                && (!question.several || question.values[*value].meaning != Meaning::Given)
        });
        from.into_iter().all(|from| pair.no_condition_prefers(i, from, sign))
    })
}
