//! Witnesses: a concrete way through that reaches something, the shortest there is.
//!
//! Shortest means: the fewest questions asked; among those, the fewest answers that count as a
//! sign. What is left free is filled in order with the plainest answer that still gets there
//! (*no* before *yes*, an answer before *don't know*, none of the choices before one), so that the
//! same questionnaire always gives the same witness, whatever the solver came upon first.

use super::encode::Way;
use super::form::{Form, Meaning};
use super::solver::{Answer, Circuit, Lit, Model};
use crate::model::GATE_VALUES;
use std::collections::BTreeMap;

/// Finds shortest ways to things.
pub(super) struct Shortest {
    /// How many questions are asked: item *k* says at least *k*.
    asked: Vec<Lit>,
    /// How many answers count as a sign.
    signs: Vec<Lit>,
}

/// What a search for a way gives.
pub(super) enum Found {
    /// A way, and whether it is known that none is shorter.
    Way { model: Model, shortest: bool },
    /// There is none.
    Never,
    /// The budget ran out.
    Undecided,
}

impl Shortest {
    pub(super) fn new(form: &Form, way: &Way, circuit: &mut Circuit) -> Shortest {
        // Questions that are always asked together share a literal: they weigh as one.
        let mut asked: BTreeMap<Lit, u32> = BTreeMap::new();
        for lit in way.asked.iter().filter(|lit| **lit != circuit.no()) {
            *asked.entry(*lit).or_default() += 1;
        }
        let asked: Vec<(Lit, u32)> = asked.into_iter().collect();
        let asked = circuit.sums(&asked, form.questions.len());
        let signs = way.signs(form);
        Shortest { asked, signs: circuit.counts(&signs, signs.len()) }
    }

    /// The shortest way on which all of `goal` holds.
    pub(super) fn find(
        &self,
        form: &Form,
        way: &Way,
        circuit: &mut Circuit,
        goal: &[Lit],
    ) -> Found {
        let mut model = match circuit.can(goal) {
            Answer::Possible(model) => model,
            Answer::Impossible(_) => return Found::Never,
            Answer::Undecided => return Found::Undecided,
        };
        let mut fixed = goal.to_vec();
        let fewest_questions = minimise(&self.asked, &mut fixed, &mut model, circuit);
        let fewest_signs = minimise(&self.signs, &mut fixed, &mut model, circuit);
        plainest(form, way, &mut fixed, &mut model, circuit);
        Found::Way { model, shortest: fewest_questions && fewest_signs }
    }
}

/// Brings a count down as far as it goes, and fixes it there. Whether the end is known.
fn minimise(
    counts: &[Lit],
    fixed: &mut Vec<Lit>,
    model: &mut Model,
    circuit: &mut Circuit,
) -> bool {
    let mut known = true;
    loop {
        let reached = counts.iter().rposition(|at_least| model.holds(*at_least)).unwrap_or(0);
        if reached == 0 {
            break;
        }
        fixed.push(!counts[reached]);
        match circuit.can(fixed) {
            Answer::Possible(better) => {
                *model = better;
                fixed.pop();
                continue;
            }
            Answer::Impossible(_) => {}
            Answer::Undecided => known = false,
        }
        fixed.pop();
        break;
    }
    let reached = counts.iter().rposition(|at_least| model.holds(*at_least)).unwrap_or(0);
    fixed.extend(counts.get(reached + 1).map(|more| !*more));
    known
}

/// Fixes every answer, in order, to the plainest that is possible.
pub(super) fn plainest(
    form: &Form,
    way: &Way,
    fixed: &mut Vec<Lit>,
    model: &mut Model,
    circuit: &mut Circuit,
) {
    for (asked, answers) in way.gate_asked.iter().zip(&way.gate_answers) {
        if model.holds(*asked) {
            first_possible(answers.iter().copied(), fixed, model, circuit);
        }
    }
    for (i, question) in form.questions.iter().enumerate() {
        if !model.holds(way.asked[i]) {
            continue;
        }
        let answers = &way.answers[i];
        if question.several {
            for answer in answers {
                first_possible([!*answer, *answer], fixed, model, circuit);
            }
        } else {
            let answers = question.plainest_first().into_iter().map(|value| answers[value]);
            first_possible(answers, fixed, model, circuit);
        }
    }
}

/// Fixes the first of these that can hold.
fn first_possible(
    candidates: impl IntoIterator<Item = Lit>,
    fixed: &mut Vec<Lit>,
    model: &mut Model,
    circuit: &mut Circuit,
) {
    for candidate in candidates {
        fixed.push(candidate);
        if model.holds(candidate) {
            return;
        }
        if let Answer::Possible(other) = circuit.can(fixed) {
            *model = other;
            return;
        }
        fixed.pop();
    }
}

/// The answers of a way, in the order they are asked for. `several` says which are lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// Each gate and question asked with its answer.
    pub answers: Vec<(String, Vec<String>)>,
    /// The questions that take several values.
    pub several: Vec<String>,
}

impl Replay {
    pub(super) fn of(form: &Form, way: &Way, model: &Model) -> Replay {
        let mut replay = Replay { answers: vec![], several: vec![] };
        for (i, gate) in
            form.gates.iter().enumerate().filter(|(i, _)| model.holds(way.gate_asked[*i]))
        {
            let values = GATE_VALUES.iter().zip(&way.gate_answers[i]);
            let given = values.filter(|(_, lit)| model.holds(**lit));
            let given = given.map(|(word, _)| (*word).to_owned()).collect();
            replay.answers.push((gate.id.clone(), given));
        }
        for (i, question) in form.questions.iter().enumerate() {
            if model.holds(way.asked[i]) {
                replay.several.extend(question.several.then(|| question.id.clone()));
                replay.answers.push((question.id.clone(), answer(form, way, model, i)));
            }
        }
        replay
    }

    /// As a file of answers: what `lyhty screen --answers` reads.
    pub fn file(&self) -> String {
        let mut file = "answers:\n".to_owned();
        for (id, values) in &self.answers {
            let listed = self.several.contains(id);
            let values = values.join(", ");
            file += &if listed {
                format!("  {id}: [{values}]\n")
            } else {
                format!("  {id}: {values}\n")
            };
        }
        file
    }
}

/// The values that the model answers a question with.
pub(super) fn answer(form: &Form, way: &Way, model: &Model, question: usize) -> Vec<String> {
    let values = form.questions[question].values.iter().zip(&way.answers[question]);
    values.filter(|(_, lit)| model.holds(**lit)).map(|(value, _)| value.word.clone()).collect()
}

/// The answers worth telling: those that count, and those that some condition asks about.
pub(super) fn told(form: &Form, way: &Way, model: &Model, but: &[usize]) -> String {
    let mut asked_about = std::collections::BTreeSet::new();
    form.conditions().for_each(|condition| asked_about.extend(condition.questions()));
    let mut told = vec![];
    for (i, question) in form.questions.iter().enumerate() {
        if !model.holds(way.asked[i]) || but.contains(&i) {
            continue;
        }
        let counts = (0..question.values.len())
            .any(|value| question.counts(value) && model.holds(way.answers[i][value]));
        let values = answer(form, way, model, i);
        let open = question.values.iter().zip(&way.answers[i]);
        let declined =
            open.clone().any(|(v, lit)| v.meaning == Meaning::Declined && model.holds(*lit));
        if counts || (asked_about.contains(&i) && !declined && !values.is_empty()) {
            told.push(format!("{}: {}", question.id, values.join(" + ")));
        }
    }
    told.join(", ")
}
