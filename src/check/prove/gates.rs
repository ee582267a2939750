//! Nothing is asked before the person is safe, has agreed, and is known to be an adult.

use super::solver::{Answer, Lit};
use super::{Claim, Prover};
use crate::diagnostic::Code;
use crate::model::{GateKind, Mode};

/// In a conversation the gates of safety, consent and age are there, in an order that protects,
/// and no question is asked on a way that does not pass them (on the child path: the age).
pub(super) fn first(prover: &mut Prover<'_>, claim: &mut Claim) {
    let (form, entry) = (prover.form, prover.entry);
    if entry.value.mode != Mode::Conversation {
        return;
    }
    claim.about = form.gates.len();
    // Those that are missing are reported as such; here they make the claim no less false.
    let needed = [GateKind::Safety, GateKind::Consent, GateKind::Age];
    claim.waits = needed.iter().any(|kind| form.gates.iter().all(|gate| gate.kind != *kind));
    for (i, gate) in form.gates.iter().enumerate() {
        if let Some(later) = form.gates[..i].iter().position(|before| before.kind > gate.kind) {
            claim
                .refute(Code::GateOrder, entry.at(&format!("gates[{i}].id")))
                .arg("id", gate.id.as_str())
                .arg("before", form.gates[later].id.as_str())
                .related(entry.at(&format!("gates[{later}].id")));
        }
    }
    for (i, gate) in form.gates.iter().enumerate() {
        let asked: Vec<Lit> = match gate.kind {
            GateKind::Age => {
                let adults = form.questions.iter().zip(&prover.way.asked);
                adults.filter(|(question, _)| !question.of_children).map(|(_, lit)| *lit).collect()
            }
            _ => prover.way.asked.clone(),
        };
        let asked = prover.circuit.any(asked);
        let not_passed = !prover.way.gate_answers[i][0];
        match prover.can(&[asked, not_passed]) {
            Answer::Impossible(_) => {}
            // A child is asked before a gate that stands after that of age: the order says so.
            Answer::Possible(_) if !claim.problems.is_empty() => {}
            _ => claim.undecided.push(gate.id.clone()),
        }
    }
}
