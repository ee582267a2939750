//! Questions that may hurt or endanger come after some that do not.

use super::witness::{Found, Shortest, told};
use super::{Claim, Prover, at_question};
use crate::diagnostic::Code;

/// So many other questions come first, on every way. Source: domain gate G5 (the first block has
/// nothing about status, sexual acts or exploiters); the number is our own working rule.
pub(super) const QUESTIONS_FIRST: usize = 3;

pub(super) fn first(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    let sensitive = || form.questions.iter().enumerate().filter(|(_, question)| question.sensitive);
    claim.about = sensitive().count();
    if claim.about == 0 {
        return;
    }
    let shortest = Shortest::new(form, &prover.way, &mut prover.circuit);
    for (i, question) in sensitive() {
        let before = form.questions[..i].iter().zip(&prover.way.asked);
        let before: Vec<_> = before.filter(|(q, _)| !q.sensitive).map(|(_, lit)| *lit).collect();
        let asked = prover.circuit.counts(&before, QUESTIONS_FIRST);
        let goal = [prover.way.asked[i], !asked[QUESTIONS_FIRST]];
        match shortest.find(form, &prover.way, &mut prover.circuit, &goal) {
            Found::Never => {}
            Found::Undecided => claim.undecided.push(question.id.clone()),
            Found::Way { model, .. } => {
                let asked = before.iter().filter(|lit| model.holds(**lit)).count();
                claim
                    .refute(Code::TooEarly, at_question(prover.entry, i))
                    .arg("id", question.id.as_str())
                    .arg("asked", asked)
                    .arg("least", QUESTIONS_FIRST)
                    .arg("answers", told(form, &prover.way, &model, &[i]));
            }
        }
    }
}
