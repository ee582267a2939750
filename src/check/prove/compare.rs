//! Two ways through the same questionnaire, and which of the two results asks for more.
//!
//! **The order of results.** An ending is more urgent than those after it in the file: the first
//! whose condition holds is taken, and the last is for when nothing else does. Only the ending of
//! a conversation in which everything was declined is below all others, wherever it stands (if it
//! is a gentle one: see `skipping.rs`). Besides the ending, the result is lowered when the scoring
//! no longer asks to look closer, when a dimension or an element is no longer seen, and when the
//! sum falls into a lower band.

use super::encode::Way;
use super::form::{Condition, Form, Meaning, Rule, Test};
use super::skipping;
use super::solver::{Answer, Circuit, Lit, Model};
use super::witness::{Found, Replay, Shortest, answer, told};
use super::{Claim, Example};
use crate::diagnostic::Diagnostic;
use crate::model::{Element, Entry, Screening};
use std::collections::BTreeSet;

/// Two ways through a questionnaire, both past all gates.
pub(super) struct Pair<'a> {
    pub(super) form: &'a Form,
    pub(super) entry: &'a Entry<Screening>,
    pub(super) circuit: Circuit,
    pub(super) a: Way,
    pub(super) b: Way,
    /// By question: the answers differ.
    pub(super) differs: Vec<Lit>,
    /// By question: it is declined on this way.
    pub(super) declined: [Vec<Lit>; 2],
    /// Questions about which something wrong was found already.
    pub(super) spoiled: BTreeSet<usize>,
    /// The ending of a conversation in which everything is declined.
    pub(super) all_declined: Option<usize>,
    /// The endings that answers lead to, the most urgent first.
    order: Vec<usize>,
    shortest: Option<Shortest>,
}

/// What two ways show.
pub(super) struct Shown {
    pub(super) model: Model,
    /// What of the result differs: a word of messages.
    pub(super) what: &'static str,
    /// The same on each way.
    pub(super) results: [String; 2],
}

impl<'a> Pair<'a> {
    pub(super) fn new(form: &'a Form, entry: &'a Entry<Screening>, budget: u64) -> Pair<'a> {
        let mut circuit = Circuit::new(budget);
        let (a, b) = (Way::new(form, &mut circuit), Way::new(form, &mut circuit));
        let differs = a.differs(&b, &mut circuit);
        for way in [&a, &b] {
            circuit.require(&[way.adult]);
        }
        let declined = [&a, &b].map(|way| {
            let questions = form.questions.iter().zip(&way.answers);
            let declined = questions.map(|(question, answers)| {
                question.open(Meaning::Declined).map_or(circuit.no(), |value| answers[value])
            });
            declined.collect::<Vec<Lit>>()
        });
        let order = form.open_endings().collect();
        let mut pair = Pair {
            form,
            entry,
            circuit,
            a,
            b,
            differs,
            declined,
            spoiled: BTreeSet::new(),
            all_declined: None,
            order,
            shortest: None,
        };
        pair.all_declined = skipping::ending_of_all_declined(&mut pair);
        if let Some(lowest) = pair.all_declined
            && skipping::is_gentle_ending(&mut pair, lowest) == Some(true)
        {
            pair.order.retain(|ending| *ending != lowest);
            pair.order.push(lowest);
        }
        pair
    }

    pub(super) fn claim(&mut self, word: &'static str, look: fn(&mut Self, &mut Claim)) -> Claim {
        let mut claim = Claim::new(word);
        let before = self.circuit.work();
        if self.form.has_unknowns || self.form.incomplete {
            claim.waits = true;
        } else {
            look(self, &mut claim);
        }
        claim.worked(before, self.circuit.work());
        claim
    }

    /// What of the result of the first way is lost or less on the second.
    pub(super) fn lowered(&mut self) -> Vec<(&'static str, Lit)> {
        let Pair { circuit, a, b, .. } = self;
        Pair::less(self.form, &self.order, circuit, a, b)
    }

    /// What of the result of the second way is new or more.
    pub(super) fn raised(&mut self) -> Vec<(&'static str, Lit)> {
        let Pair { circuit, a, b, .. } = self;
        Pair::less(self.form, &self.order, circuit, b, a)
    }

    fn less(
        form: &Form,
        order: &[usize],
        circuit: &mut Circuit,
        more: &Way,
        less: &Way,
    ) -> Vec<(&'static str, Lit)> {
        let mut ranked = |of_more: Vec<Lit>, of_less: Vec<Lit>| {
            // For each place in the order: the one has reached it, the other has not.
            let (mut reached, mut reached_less) = (circuit.no(), circuit.no());
            let mut lower = vec![];
            for (more, less) in of_more.into_iter().zip(of_less) {
                reached = circuit.any([reached, more]);
                reached_less = circuit.any([reached_less, less]);
                lower.push(circuit.all([reached, !reached_less]));
            }
            circuit.any(lower)
        };
        let endings = |way: &Way| order.iter().map(|ending| way.ending[*ending]).collect();
        // A sum in a gap is in no band, neither higher nor lower; the gap itself is reported.
        let complete = form.bands_are_complete();
        let mut bands: Vec<usize> = (0..form.bands.len()).filter(|_| complete).collect();
        bands.sort_by_key(|band| std::cmp::Reverse(form.bands[*band].from));
        let bands = |way: &Way| bands.iter().map(|band| way.bands[*band]).collect();
        let ending = ranked(endings(more), endings(less));
        let band = ranked(bands(more), bands(less));
        let closer = circuit.all([more.look_closer, !less.look_closer]);
        let mut lost = |more: &[Lit], less: &[Lit]| {
            let lost: Vec<Lit> =
                more.iter().zip(less).map(|(more, less)| circuit.all([*more, !*less])).collect();
            circuit.any(lost)
        };
        let element = lost(&more.elements, &less.elements);
        let dimension = lost(&more.dimensions, &less.dimensions);
        vec![
            ("ending", ending),
            ("element", element),
            ("look-closer", closer),
            ("band", band),
            ("dimension", dimension),
        ]
    }

    /// Whether all of `goal` and one of `changes` can be; if so, the shortest such first way.
    pub(super) fn show(
        &mut self,
        goal: &[Lit],
        changes: &[(&'static str, Lit)],
    ) -> Result<Option<Shown>, OverBudget> {
        let any = self.circuit.any(changes.iter().map(|(_, lit)| *lit));
        match self.circuit.can(&[goal, &[any]].concat()) {
            Answer::Impossible(_) => return Ok(None),
            Answer::Undecided => return Err(OverBudget),
            Answer::Possible(_) => {}
        }
        if self.shortest.is_none() {
            self.shortest = Some(Shortest::new(self.form, &self.a, &mut self.circuit));
        }
        let Pair { form, circuit, a, b, shortest, .. } = self;
        let Some(shortest) = shortest else { return Ok(None) };
        // The first kind of change there is, in the order of what matters most.
        for (what, change) in changes {
            let goal = [goal, &[*change]].concat();
            if let Found::Way { mut model, .. } = shortest.find(form, a, circuit, &goal) {
                // What the first way leaves free of the second is made plain too.
                let mut fixed = goal.clone();
                let questions = a.asked.iter().zip(&a.answers);
                fixed.extend(
                    questions
                        .filter(|(asked, _)| model.holds(**asked))
                        .flat_map(|(_, answers)| answers)
                        .map(|lit| if model.holds(*lit) { *lit } else { !*lit }),
                );
                super::witness::plainest(form, b, &mut fixed, &mut model, circuit);
                let results = [&*a, &*b].map(|way| result(form, way, &model, what));
                return Ok(Some(Shown { model, what, results }));
            }
        }
        Err(OverBudget)
    }

    /// Adds what the ways show to a problem.
    pub(super) fn tell(&self, shown: &Shown, but: &[usize], problem: &mut Diagnostic) {
        let [before, after] = &shown.results;
        problem
            .arg("what", shown.what)
            .arg("before", before.as_str())
            .arg("after", after.as_str())
            .arg("answers", told(self.form, &self.a, &shown.model, but));
    }

    /// Both ways, whole.
    pub(super) fn example(&self, shown: &Shown, question: usize) -> Example {
        let replay = |way: &Way| Replay::of(self.form, way, &shown.model);
        Example {
            question: self.form.questions[question].id.clone(),
            ways: [replay(&self.a), replay(&self.b)],
        }
    }

    /// The answer to a question on the first or second way, in words of the file.
    pub(super) fn said(&self, shown: &Shown, second: bool, question: usize) -> String {
        let way = if second { &self.b } else { &self.a };
        let values = answer(self.form, way, &shown.model, question);
        match values.is_empty() {
            true => "[]".to_owned(),
            false => values.join(" + "),
        }
    }

    /// The questions that only one of the ways asks.
    pub(super) fn asked_on_one(&self, shown: &Shown) -> Vec<usize> {
        let asked = |way: &Way, i: usize| shown.model.holds(way.asked[i]);
        let all = 0..self.form.questions.len();
        all.filter(|i| asked(&self.a, *i) != asked(&self.b, *i)).collect()
    }

    /// Whether the results of answers can be told from the form of the conditions: no `not`, no
    /// `look-closer: false`, no bands in conditions, endings from the most to the least urgent, and
    /// a rule in which more signs never lower anything.
    ///
    /// Then everything grows together. Call one way larger if it gives all answers of the other,
    /// and maybe more. All conditions are built by *and* and *or* from tests that a larger way
    /// passes as well, so by induction over the questions it asks at least the same ones, sees at
    /// least the same signs, and has every dimension, element and sum at least as high. So each
    /// `when` that held still holds, and the first that holds comes no later.
    pub(super) fn grows_by_form(&self) -> bool {
        let form = self.form;
        let grows = |condition: &Condition| {
            let mut grows = true;
            condition.each(&mut |part| {
                grows &= !matches!(
                    part.test,
                    Test::Not(_) | Test::LookCloser(false) | Test::Band(_) | Test::Unknown
                );
            });
            grows
        };
        let in_order = self.order.is_sorted();
        let rule = match form.rule {
            // From *don't know* to *yes* one maybe is lost; one yes must make up for it.
            Rule::YesOrMaybe { yes, .. } => yes <= 1,
            Rule::Dimensions { .. } | Rule::Count { .. } | Rule::Weighted { .. } => true,
        };
        in_order && rule && form.conditions().all(grows)
    }

    /// Whether every condition that takes the answer `from` to a question takes `to` as well.
    pub(super) fn no_condition_prefers(&self, question: usize, from: usize, to: usize) -> bool {
        self.each_test_of(question, |values| !values.contains(&from) || values.contains(&to))
    }

    /// Whether no condition takes this answer.
    pub(super) fn no_condition_takes(&self, question: usize, value: usize) -> bool {
        self.each_test_of(question, |values| !values.contains(&value))
    }

    /// Whether the values that conditions ask for of a question are all fine.
    fn each_test_of(&self, question: usize, fine: impl Fn(&[usize]) -> bool) -> bool {
        let mut all = true;
        for condition in self.form.conditions() {
            condition.each(&mut |part| {
                if let Test::Answer { question: about, values } = &part.test {
                    all &= *about != question || fine(values);
                }
            });
        }
        all
    }
}

/// The budget ran out.
pub(super) struct OverBudget;

/// What a way ends in, in ids of the file.
fn result(form: &Form, way: &Way, model: &Model, what: &str) -> String {
    let holding = |lits: &[Lit], names: Vec<&str>| -> String {
        let holding = lits.iter().zip(names).filter(|(lit, _)| model.holds(**lit));
        holding.map(|(_, name)| name.to_owned()).collect::<Vec<_>>().join(", ")
    };
    match what {
        "element" => {
            let word = |element| match element {
                Element::Act => "act",
                Element::Means => "means",
                Element::Purpose => "purpose",
            };
            holding(
                &way.elements,
                [Element::Act, Element::Means, Element::Purpose].map(word).to_vec(),
            )
        }
        "look-closer" => model.holds(way.look_closer).to_string(),
        "band" => holding(&way.bands, form.bands.iter().map(|band| band.id.as_str()).collect()),
        "dimension" => {
            holding(&way.dimensions, form.dimensions.iter().map(|d| d.id.as_str()).collect())
        }
        _ => holding(&way.ending, form.endings.iter().map(|e| e.id.as_str()).collect()),
    }
}
