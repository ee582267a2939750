//! Why something is impossible: the fewest conditions that together rule it out.
//!
//! In a circuit of its own each part of each `ask-if` is assumed separately ([`Guards::Loose`]).
//! The assumptions that a refutation used are a set of guilty parts; it is then made irreducible
//! by leaving out one after another: without any one of those that stay, the thing would be
//! possible.

use super::encode::{Guard, Guards, Way};
use super::form::Form;
use super::solver::{Answer, Circuit, Lit};

/// Finds reasons.
pub(super) struct Reasons {
    circuit: Circuit,
    way: Way,
    guards: Vec<Guard>,
}

/// A part of a condition that is guilty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Guilty {
    /// The question whose `ask-if` it is part of, or none for an ending.
    pub(super) question: Option<usize>,
    pub(super) path: String,
}

impl Reasons {
    pub(super) fn new(form: &Form, budget: u64) -> Reasons {
        let mut circuit = Circuit::new(budget);
        let (way, guards) = Way::with_guards(form, &mut circuit, Guards::Loose);
        Reasons { circuit, way, guards }
    }

    /// Why a question is never asked.
    pub(super) fn of_question(&mut self, question: usize) -> Vec<Guilty> {
        self.of(vec![], &[self.way.asked[question]])
    }

    /// Why an ending is never taken: parts of its `when`, and endings before it.
    pub(super) fn of_ending(&mut self, form: &Form, ending: usize) -> Vec<Guilty> {
        let mut parts = vec![];
        for earlier in form.open_endings().take_while(|earlier| *earlier < ending) {
            let path = match &form.endings[earlier].when {
                Some(when) => when.path.clone(),
                None => format!("endings[{earlier}].id"),
            };
            parts.push((Guilty { question: None, path }, !self.way.when[earlier]));
        }
        for part in form.endings[ending].when.iter().flat_map(|when| when.conjuncts()) {
            if let Some(lit) = self.condition(&part.path) {
                parts.push((Guilty { question: None, path: part.path.clone() }, lit));
            }
        }
        self.of(parts, &[self.way.adult])
    }

    /// Why a condition never holds, or (`holds` false) always does. Empty if by itself.
    pub(super) fn of_condition(&mut self, path: &str, holds: bool, goal: Goal) -> Vec<Guilty> {
        let Some(lit) = self.condition(path) else { return vec![] };
        let on_way = match goal {
            Goal::Adult => self.way.adult,
            Goal::Anyone => self.circuit.yes(),
        };
        self.of(vec![], &[if holds { lit } else { !lit }, on_way])
    }

    fn condition(&self, path: &str) -> Option<Lit> {
        self.way.conditions.iter().find(|(known, _)| known == path).map(|(_, lit)| *lit)
    }

    /// The fewest of `parts` and of all conditions that rule `goal` out.
    fn of(&mut self, mut parts: Vec<(Guilty, Lit)>, goal: &[Lit]) -> Vec<Guilty> {
        parts.extend(self.guards.iter().map(|guard| {
            (Guilty { question: Some(guard.question), path: guard.path.clone() }, guard.holds)
        }));
        let assumed: Vec<Lit> = goal.iter().copied().chain(parts.iter().map(|(_, l)| *l)).collect();
        let Answer::Impossible(core) = self.circuit.can(&assumed) else { return vec![] };
        let mut guilty: Vec<(Guilty, Lit)> =
            parts.into_iter().filter(|(_, lit)| core.contains(lit)).collect();
        let mut i = 0;
        while i < guilty.len() {
            let without = guilty.iter().enumerate().filter(|(k, _)| *k != i).map(|(_, (_, l))| *l);
            let assumed: Vec<Lit> = goal.iter().copied().chain(without).collect();
            match self.circuit.can(&assumed) {
                Answer::Impossible(core) => {
                    guilty.remove(i);
                    guilty.retain(|(_, lit)| core.contains(lit));
                    i = 0;
                }
                Answer::Possible(_) | Answer::Undecided => i += 1,
            }
        }
        let mut guilty: Vec<Guilty> = guilty.into_iter().map(|(part, _)| part).collect();
        guilty.sort();
        guilty.dedup();
        guilty
    }
}

/// Whose ways are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// Those that pass all gates.
    Adult,
    /// All.
    Anyone,
}
