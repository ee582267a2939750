//! Facts that are never signs, and questions that are said to count for nothing, never raise a
//! result: not alone, and not together.
//!
//! Two ways that differ only in such answers, in as many of them as one likes. A question that
//! only the second asks is declined on it: what a person tells about control when asked further
//! is theirs to tell, but the fact alone must not tip anything. If nothing is more urgent on the
//! second, then no set of such facts raises a result, whatever else is answered.

use super::compare::Pair;
use super::solver::Lit;
use super::{Claim, at_question};
use crate::diagnostic::Code;

pub(super) fn never_raises(pair: &mut Pair<'_>, claim: &mut Claim) {
    let form = pair.form;
    let facts: Vec<usize> = (0..form.questions.len())
        .filter(|i| form.questions[*i].context || form.questions[*i].for_nothing)
        .collect();
    claim.about = facts.len();
    if facts.is_empty() {
        return;
    }
    let raised = pair.raised();
    let among = |pair: &mut Pair<'_>, free: &[usize]| -> Vec<Lit> {
        let mut goal = vec![];
        for i in 0..form.questions.len() {
            let new = pair.circuit.all([pair.b.asked[i], !pair.a.asked[i]]);
            let declined = pair.declined[1][i];
            let new_and_declined = pair.circuit.all([new, declined]);
            if !free.contains(&i) {
                goal.push(pair.circuit.any([!pair.differs[i], new_and_declined]));
            }
            goal.push(pair.circuit.any([!new, declined]));
        }
        goal
    };
    let mut alone = false;
    for fact in &facts {
        let goal = among(pair, &[*fact]);
        match pair.show(&goal, &raised) {
            Ok(None) => {}
            Err(_) => claim.undecided.push(form.questions[*fact].id.clone()),
            Ok(Some(shown)) => {
                alone = true;
                claim.examples.push(pair.example(&shown, *fact));
                let said = [false, true].map(|second| pair.said(&shown, second, *fact));
                let problem = claim
                    .refute(Code::ContextRaises, at_question(pair.entry, *fact))
                    .arg("why", "alone")
                    .arg("id", form.questions[*fact].id.as_str())
                    .arg("from", said[0].as_str())
                    .arg("to", said[1].as_str());
                pair.tell(&shown, &[*fact], problem);
            }
        }
    }
    if alone || facts.len() < 2 {
        return;
    }
    let goal = among(pair, &facts);
    match pair.show(&goal, &raised) {
        Ok(None) => {}
        Err(_) => claim.undecided.push("context".to_owned()),
        Ok(Some(shown)) => {
            let changed: Vec<usize> = facts
                .iter()
                .copied()
                .filter(|fact| pair.said(&shown, false, *fact) != pair.said(&shown, true, *fact))
                .collect();
            let said = [false, true].map(|second| {
                let said = changed.iter().map(|fact| {
                    format!("{}: {}", form.questions[*fact].id, pair.said(&shown, second, *fact))
                });
                said.collect::<Vec<_>>().join(", ")
            });
            let first = changed.first().copied().unwrap_or(facts[0]);
            claim.examples.push(pair.example(&shown, first));
            let problem = claim
                .refute(Code::ContextRaises, at_question(pair.entry, first))
                .arg("why", "together")
                .arg("id", form.questions[first].id.as_str())
                .arg("from", said[0].as_str())
                .arg("to", said[1].as_str());
            pair.tell(&shown, &changed, problem);
            for other in changed.into_iter().skip(1) {
                problem.related(at_question(pair.entry, other));
            }
        }
    }
}
