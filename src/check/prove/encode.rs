//! One way through a questionnaire as a circuit: which answers there are, what is asked, what it
//! adds up to, where it ends.
//!
//! | literal | true exactly when |
//! |---|---|
//! | `answers[q][v]` | the answer to question *q*, given or thought of, is (or has) value *v* |
//! | `asked[q]` | *q* is asked: the way leads there, and its condition holds |
//! | `given[q][v]` | *q* is asked and its answer has *v* |
//! | `seen[i]` | some given value counts as indicator *i* |
//! | `ending[e]` | the way ends at *e* |
//!
//! The answer to a question that is not asked is free and has no effect, since conditions and
//! scores look at `given` only. So each assignment of the answers is a way through, and each way
//! through is an assignment: what holds of all assignments holds of all ways. Two of them in one
//! circuit make a comparison: see [`Way::differs`].

use super::form::{Condition, Form, Indicator, Meaning, Rule, Test};
use super::solver::{Circuit, Lit};
use crate::model::{Element, GATE_VALUES, Minimums, Strength};

/// A way through a questionnaire.
pub(super) struct Way {
    /// By gate, for each of [`GATE_VALUES`].
    pub(super) gate_answers: Vec<Vec<Lit>>,
    /// By gate: all before it were passed.
    pub(super) gate_asked: Vec<Lit>,
    /// All gates were passed.
    pub(super) adult: Lit,
    /// The way is the child path.
    pub(super) child: Lit,
    pub(super) answers: Vec<Vec<Lit>>,
    pub(super) asked: Vec<Lit>,
    pub(super) given: Vec<Vec<Lit>>,
    pub(super) seen: Vec<Lit>,
    pub(super) dimensions: Vec<Lit>,
    /// Act, means, purpose.
    pub(super) elements: [Lit; 3],
    pub(super) look_closer: Lit,
    /// By band: the sum lies in it.
    pub(super) bands: Vec<Lit>,
    /// By question: its `ask-if` holds.
    pub(super) ask_if: Vec<Lit>,
    /// By ending: its `when` holds.
    pub(super) when: Vec<Lit>,
    pub(super) ending: Vec<Lit>,
    /// The way passes the gates, and no `when` holds.
    pub(super) without_ending: Lit,
    /// Every condition with its literal, by path.
    pub(super) conditions: Vec<(String, Lit)>,
    /// How many different indicators were seen: item *k* says at least *k*.
    counts: Vec<Lit>,
}

/// How `asked` hangs on conditions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Guards {
    /// Always.
    Fixed,
    /// Only as far as assumed: each part of a condition can be let go, to find out which parts an
    /// impossibility is due to. See `explain.rs`.
    Loose,
}

/// A part of a condition that can be let go.
pub(super) struct Guard {
    /// The label of the part.
    pub(super) path: String,
    pub(super) question: usize,
    /// Assumed, the part has its effect.
    pub(super) holds: Lit,
}

impl Way {
    /// Adds a way through the form to the circuit.
    pub(super) fn new(form: &Form, circuit: &mut Circuit) -> Way {
        Way::with_guards(form, circuit, Guards::Fixed).0
    }

    /// The same, with the parts of conditions that can be let go.
    pub(super) fn with_guards(
        form: &Form,
        circuit: &mut Circuit,
        guards: Guards,
    ) -> (Way, Vec<Guard>) {
        let no = circuit.no();
        let mut way = Way {
            gate_answers: vec![],
            gate_asked: vec![],
            adult: circuit.yes(),
            child: no,
            answers: vec![],
            asked: vec![],
            given: vec![],
            seen: vec![],
            dimensions: vec![],
            elements: [no; 3],
            look_closer: no,
            bands: vec![],
            ask_if: vec![],
            when: vec![],
            ending: vec![],
            without_ending: no,
            conditions: vec![],
            counts: vec![],
        };
        way.gates(form, circuit);
        let guards = way.questions(form, circuit, guards);
        way.score(form, circuit);
        way.endings(form, circuit);
        (way, guards)
    }

    fn gates(&mut self, form: &Form, circuit: &mut Circuit) {
        for (i, _) in form.gates.iter().enumerate() {
            let answers = GATE_VALUES.iter().enumerate();
            let answers: Vec<Lit> = answers.map(|(v, _)| circuit.rather(v == 0)).collect();
            exactly_one(&answers, circuit);
            self.gate_asked.push(self.adult);
            if form.age_gate() == Some(i) {
                self.child = circuit.all([self.adult, !answers[0]]);
            }
            self.adult = circuit.all([self.adult, answers[0]]);
            self.gate_answers.push(answers);
        }
    }

    fn questions(&mut self, form: &Form, circuit: &mut Circuit, guards: Guards) -> Vec<Guard> {
        let mut loose = vec![];
        for (i, question) in form.questions.iter().enumerate() {
            // Where nothing else is asked for, answers are plain: few have to be made so later.
            let plainest = question.plainest_first().first().copied().filter(|_| !question.several);
            let answers = 0..question.values.len();
            let answers: Vec<Lit> =
                answers.map(|value| circuit.rather(Some(value) == plainest)).collect();
            if question.several {
                // *Don't know* and *rather not say* stand alone; of the others there may be any.
                for (v, value) in question.values.iter().enumerate() {
                    if value.meaning != Meaning::Given {
                        for other in (0..answers.len()).filter(|other| *other != v) {
                            circuit.require(&[!answers[v], !answers[other]]);
                        }
                    }
                }
            } else {
                exactly_one(&answers, circuit);
            }
            let of_adults = circuit.constant(question.of_adults);
            let of_children = circuit.constant(question.of_children);
            let adult = circuit.all([self.adult, of_adults]);
            let child = circuit.all([self.child, of_children]);
            let on_way = circuit.any([adult, child]);
            let asked = match &question.ask_if {
                None => {
                    self.ask_if.push(circuit.yes());
                    on_way
                }
                Some(condition) => {
                    let holds = self.condition(condition, circuit);
                    self.ask_if.push(holds);
                    match guards {
                        Guards::Fixed => circuit.all([on_way, holds]),
                        Guards::Loose => self.guarded(condition, i, on_way, circuit, &mut loose),
                    }
                }
            };
            self.given.push(answers.iter().map(|answer| circuit.all([asked, *answer])).collect());
            self.asked.push(asked);
            self.answers.push(answers);
        }
        loose
    }

    /// A question that is asked if its condition holds, as far as its guards are assumed.
    fn guarded(
        &mut self,
        condition: &Condition,
        question: usize,
        on_way: Lit,
        circuit: &mut Circuit,
        guards: &mut Vec<Guard>,
    ) -> Lit {
        let asked = circuit.free();
        circuit.require(&[!asked, on_way]);
        for part in condition.conjuncts() {
            let holds = circuit.free();
            let part_holds = self.condition(part, circuit);
            circuit.require(&[!holds, !asked, part_holds]);
            guards.push(Guard { path: part.path.clone(), question, holds });
        }
        let whole = circuit.free();
        let condition_holds = self.condition(condition, circuit);
        circuit.require(&[!whole, asked, !on_way, !condition_holds]);
        guards.push(Guard { path: condition.path.clone(), question, holds: whole });
        asked
    }

    /// The literal of a condition.
    fn condition(&mut self, condition: &Condition, circuit: &mut Circuit) -> Lit {
        let lit = match &condition.test {
            Test::All(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|p| self.condition(p, circuit)).collect();
                circuit.all(parts)
            }
            Test::Any(parts) => {
                let parts: Vec<Lit> = parts.iter().map(|p| self.condition(p, circuit)).collect();
                circuit.any(parts)
            }
            Test::Not(part) => !self.condition(part, circuit),
            Test::Answer { question, values } => {
                let given = &self.given[*question];
                let values: Vec<Lit> = values.iter().map(|value| given[*value]).collect();
                circuit.any(values)
            }
            Test::Gate { gate, values } => {
                let asked = self.gate_asked[*gate];
                let values: Vec<Lit> =
                    values.iter().map(|value| self.gate_answers[*gate][*value]).collect();
                let answered = circuit.any(values);
                circuit.all([asked, answered])
            }
            Test::Element(element) => self.elements[position(*element)],
            Test::Dimension(dimension) => self.dimensions[*dimension],
            Test::CountAtLeast(least) => {
                // More than there are can never be seen.
                self.counts.get(*least as usize).copied().unwrap_or(circuit.no())
            }
            Test::Band(band) => self.bands[*band],
            Test::LookCloser(true) => self.look_closer,
            Test::LookCloser(false) => !self.look_closer,
            Test::Unknown => circuit.free(),
        };
        self.conditions.push((condition.path.clone(), lit));
        lit
    }

    fn score(&mut self, form: &Form, circuit: &mut Circuit) {
        let mut ways_to_see: Vec<Vec<Lit>> = vec![vec![]; form.indicators.len()];
        let mut signs: Vec<Lit> = vec![];
        let mut unsure: Vec<Lit> = vec![];
        let mut weights: Vec<(Lit, u32)> = vec![];
        for (question, given) in form.questions.iter().zip(&self.given) {
            for (value, given) in question.values.iter().zip(given) {
                value.signs.iter().for_each(|sign| ways_to_see[*sign].push(*given));
                signs.extend(value.signs.iter().map(|_| *given));
                weights.extend((value.weight > 0).then_some((*given, value.weight)));
                let about_sign = question.values.iter().any(|value| !value.signs.is_empty());
                unsure.extend((value.meaning == Meaning::Unsure && about_sign).then_some(*given));
            }
        }
        self.seen = ways_to_see.into_iter().map(|ways| circuit.any(ways)).collect();
        self.counts = circuit.counts(&self.seen.clone(), most_wanted(form, self.seen.len()));
        for (d, _) in form.dimensions.iter().enumerate() {
            let positive = self.positive(d, form, circuit);
            self.dimensions.push(positive);
        }
        for element in [Element::Act, Element::Means, Element::Purpose] {
            let of_element = form.dimensions.iter().zip(&self.dimensions);
            let of_element: Vec<Lit> =
                of_element.filter(|(d, _)| d.element == element).map(|(_, lit)| *lit).collect();
            self.elements[position(element)] = circuit.any(of_element);
        }
        let sums = match form.rule {
            Rule::Weighted { .. } => {
                let all: u32 = weights.iter().map(|(_, weight)| weight).sum();
                circuit.sums(&weights, most_wanted(form, all as usize))
            }
            _ => self.counts.clone(),
        };
        let no = circuit.no();
        let at_least = |k: u32, sums: &[Lit]| sums.get(k as usize).copied().unwrap_or(no);
        for band in &form.bands {
            let from = at_least(band.from, &sums);
            let above = band.to.and_then(|to| to.checked_add(1));
            let above = above.map_or(no, |above| at_least(above, &sums));
            self.bands.push(circuit.all([from, !above]));
        }
        self.look_closer = match &form.rule {
            Rule::Dimensions { all: false, .. } => circuit.any(self.dimensions.clone()),
            Rule::Dimensions { all: true, .. } => circuit.all(self.elements),
            Rule::Count { at_least: least } | Rule::Weighted { at_least: least } => {
                at_least(*least, &sums)
            }
            Rule::YesOrMaybe { yes, maybe } => {
                let yes = circuit.counts(&signs, *yes as usize)[*yes as usize];
                let maybe = circuit.counts(&unsure, *maybe as usize)[*maybe as usize];
                circuit.any([yes, maybe])
            }
        };
    }

    /// Whether a dimension is positive: by one of the minimums, or with any sign where the rule
    /// has none.
    fn positive(&self, dimension: usize, form: &Form, circuit: &mut Circuit) -> Lit {
        let seen = |strength: Option<Strength>| -> Vec<Lit> {
            let is_counted = |indicator: &Indicator| {
                indicator.dimension == Some(dimension)
                    && strength.is_none_or(|strength| indicator.strength == strength)
            };
            let all = form.indicators.iter().zip(&self.seen);
            all.filter(|(indicator, _)| is_counted(indicator)).map(|(_, seen)| *seen).collect()
        };
        let any = [Minimums { strong: 0, medium: 0, weak: 0, any_other: 1 }];
        let minimums = match &form.rule {
            Rule::Dimensions { minimums, .. } => minimums.as_slice(),
            _ => &any,
        };
        let mut ways = vec![];
        for least in minimums {
            let sum = least.strong + least.medium + least.weak + least.any_other;
            let each = [
                (Some(Strength::Strong), least.strong),
                (Some(Strength::Medium), least.medium),
                (Some(Strength::Weak), least.weak),
                // No sign at all is never enough.
                (None, sum.max(1)),
            ];
            let each =
                each.map(|(strength, k)| circuit.counts(&seen(strength), k as usize)[k as usize]);
            ways.push(circuit.all(each));
        }
        circuit.any(ways)
    }

    fn endings(&mut self, form: &Form, circuit: &mut Circuit) {
        let mut ending = vec![vec![]; form.endings.len()];
        for (i, gate) in form.gates.iter().enumerate() {
            let stopped = circuit.all([self.gate_asked[i], !self.gate_answers[i][0]]);
            ending[gate.otherwise].push(stopped);
        }
        let mut left = self.adult;
        for (i, of) in form.endings.iter().enumerate() {
            let when = match &of.when {
                Some(condition) => self.condition(condition, circuit),
                None => circuit.yes(),
            };
            self.when.push(when);
            if !of.of_gate {
                ending[i].push(circuit.all([left, when]));
                left = circuit.all([left, !when]);
            }
        }
        self.without_ending = left;
        if let Some(last) = ending.last_mut() {
            last.push(left);
        }
        self.ending = ending.into_iter().map(|ways| circuit.any(ways)).collect();
    }

    /// Given values that count as something.
    pub(super) fn signs(&self, form: &Form) -> Vec<Lit> {
        let mut signs = vec![];
        for (question, given) in form.questions.iter().zip(&self.given) {
            let counting = (0..given.len()).filter(|value| question.counts(*value));
            signs.extend(counting.map(|value| given[value]));
        }
        signs
    }

    /// By question: whether it is answered otherwise on the other way, asked or not.
    pub(super) fn differs(&self, other: &Way, circuit: &mut Circuit) -> Vec<Lit> {
        let pairs = self.answers.iter().zip(&other.answers);
        pairs
            .map(|(a, b)| {
                let same: Vec<Lit> = a.iter().zip(b).map(|(a, b)| circuit.equal(*a, *b)).collect();
                !circuit.all(same)
            })
            .collect()
    }
}

/// Position among act, means, purpose.
fn position(element: Element) -> usize {
    match element {
        Element::Act => 0,
        Element::Means => 1,
        Element::Purpose => 2,
    }
}

/// The highest sum that anything asks for, plus one for the ends of bands; never more than can
/// come together.
fn most_wanted(form: &Form, all: usize) -> usize {
    let mut most = match form.rule {
        Rule::Count { at_least } | Rule::Weighted { at_least } => at_least,
        _ => 0,
    };
    for band in &form.bands {
        most = most.max(band.from).max(band.to.map_or(0, |to| to.saturating_add(1)));
    }
    for when in form.endings.iter().flat_map(|ending| &ending.when) {
        when.each(&mut |part| {
            if let Test::CountAtLeast(least) = part.test {
                most = most.max(least);
            }
        });
    }
    (most as usize).min(all)
}

fn exactly_one(lits: &[Lit], circuit: &mut Circuit) {
    circuit.require(lits);
    for (i, one) in lits.iter().enumerate() {
        for other in &lits[..i] {
            circuit.require(&[!*one, !*other]);
        }
    }
}
