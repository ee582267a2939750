//! Yes/no circuits and the solver that decides them. The only place that names `batsat`.
//!
//! Everything is built from *and* and *not*. A gate is added with the clauses of an equivalence
//! (its literal is true exactly when its definition holds), never of an implication alone, so that
//! every literal may be asked for or ruled out in a query, whichever way it stands in a formula.
//! Equal gates are the same literal.

use batsat::{Callbacks, ClauseKind, SolverInterface, SolverOpts, lbool};
use std::collections::BTreeMap;
use std::ops::Not;

/// A yes/no value of a circuit, or its opposite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lit(batsat::Lit);

impl Not for Lit {
    type Output = Lit;

    fn not(self) -> Lit {
        Lit(!self.0)
    }
}

/// What a query gives.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// It can be so; one way in which it is.
    Possible(Model),
    /// It can never be so, because of these of the literals asked for.
    Impossible(Vec<Lit>),
    /// The budget ran out. Nothing is known.
    Undecided,
}

/// A value for every literal.
#[derive(Clone, Debug)]
pub(super) struct Model(Vec<bool>);

impl Model {
    /// Whether it holds. Of a literal that is newer than the model nothing is known: neither it
    /// nor its opposite holds.
    pub(super) fn holds(&self, lit: Lit) -> bool {
        self.0.get(lit.0.var().idx() as usize).is_some_and(|value| *value == lit.0.sign())
    }
}

/// How much work was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Work {
    /// Questions put to the solver.
    pub(super) queries: u64,
    /// Dead ends it met: the measure of the budget.
    pub(super) conflicts: u64,
}

/// Stops the search when a query has met so many dead ends. Counted, not timed: the same
/// questionnaire is decided or not on every machine.
#[derive(Default)]
struct Budget {
    met: u64,
    limit: u64,
}

impl Callbacks for Budget {
    fn on_new_clause(&mut self, _clause: &[batsat::Lit], kind: ClauseKind) {
        // One clause is learnt from each dead end.
        self.met += u64::from(kind == ClauseKind::Learnt);
    }

    fn stop(&self) -> bool {
        self.met >= self.limit
    }
}

/// Literals with their weights.
type Weighted = Vec<(Lit, u32)>;

/// A circuit that grows, and answers queries in between.
pub(super) struct Circuit {
    solver: batsat::Solver<Budget>,
    gates: BTreeMap<Vec<Lit>, Lit>,
    /// The sums there are, by their parts and the highest that was wanted.
    sums: BTreeMap<(Weighted, usize), Vec<Lit>>,
    yes: Lit,
    budget: u64,
    work: Work,
}

impl Circuit {
    /// An empty circuit. A query that meets more than `budget` dead ends is left undecided.
    pub(super) fn new(budget: u64) -> Circuit {
        let mut solver = batsat::Solver::new(SolverOpts::default(), Budget::default());
        let yes = Lit(batsat::Lit::new(solver.new_var_default(), true));
        solver.add_clause_reuse(&mut vec![yes.0]);
        Circuit {
            solver,
            gates: BTreeMap::new(),
            sums: BTreeMap::new(),
            yes,
            budget,
            work: Work::default(),
        }
    }

    /// The literal that is always true.
    pub(super) fn yes(&self) -> Lit {
        self.yes
    }

    /// The literal that is never true.
    pub(super) fn no(&self) -> Lit {
        !self.yes
    }

    /// The literal of a known truth.
    pub(super) fn constant(&self, holds: bool) -> Lit {
        if holds { self.yes } else { !self.yes }
    }

    /// A literal that may be either.
    pub(super) fn free(&mut self) -> Lit {
        Lit(batsat::Lit::new(self.solver.new_var_default(), true))
    }

    /// The same, but as this where nothing else is asked for.
    pub(super) fn rather(&mut self, holds: bool) -> Lit {
        let polarity = if holds { lbool::TRUE } else { lbool::FALSE };
        Lit(batsat::Lit::new(self.solver.new_var(polarity, true), true))
    }

    /// Rules out every assignment in which none of these holds.
    pub(super) fn require(&mut self, one_of: &[Lit]) {
        self.solver.add_clause_reuse(&mut one_of.iter().map(|lit| lit.0).collect());
    }

    /// Whether all of these hold.
    pub(super) fn all(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        let mut parts: Vec<Lit> = parts.into_iter().filter(|part| *part != self.yes).collect();
        parts.sort();
        parts.dedup();
        // A literal and its opposite stand next to each other when sorted.
        if parts.contains(&self.no()) || parts.windows(2).any(|pair| pair[0] == !pair[1]) {
            return self.no();
        }
        match parts.as_slice() {
            [] => return self.yes,
            [only] => return *only,
            _ => {}
        }
        if let Some(known) = self.gates.get(&parts) {
            return *known;
        }
        let gate = self.free();
        for part in &parts {
            self.require(&[!gate, *part]);
        }
        let back: Vec<Lit> = parts.iter().map(|part| !*part).chain([gate]).collect();
        self.require(&back);
        self.gates.insert(parts, gate);
        gate
    }

    /// Whether at least one of these holds.
    pub(super) fn any(&mut self, parts: impl IntoIterator<Item = Lit>) -> Lit {
        let none: Vec<Lit> = parts.into_iter().map(|part| !part).collect();
        !self.all(none)
    }

    /// Whether both hold, or neither.
    pub(super) fn equal(&mut self, a: Lit, b: Lit) -> Lit {
        let both = self.all([a, b]);
        let neither = self.all([!a, !b]);
        self.any([both, neither])
    }

    /// Adds up the weights of those that hold: item *k* of the result says whether the sum is at
    /// least *k*, for *k* from 0 to `most`.
    ///
    /// A totalizer (Bailleux and Boufkhad, 2003): numbers are written in unary and added two by
    /// two. It has far fewer literals than adding one part after the other, and every search gives
    /// each of them a value.
    pub(super) fn sums(&mut self, parts: &[(Lit, u32)], most: usize) -> Vec<Lit> {
        let key = (parts.to_vec(), most);
        if let Some(known) = self.sums.get(&key) {
            return known.clone();
        }
        let parts = parts.iter().filter(|(part, _)| *part != self.no());
        let mut numbers: Vec<Vec<Lit>> =
            parts.map(|(part, weight)| vec![*part; most.min(*weight as usize)]).collect();
        while numbers.len() > 1 {
            let pairs = numbers.chunks(2);
            numbers = pairs
                .map(|pair| match pair {
                    [one, other] => self.added(one, other, most),
                    _ => pair.concat(),
                })
                .collect();
        }
        let mut sums = vec![self.yes];
        sums.extend(numbers.pop().unwrap_or_default());
        sums.resize(most + 1, self.no());
        self.sums.insert(key, sums.clone());
        sums
    }

    /// The sum of two numbers in unary, up to `most`: item *k* says whether it is more than *k*.
    fn added(&mut self, one: &[Lit], other: &[Lit], most: usize) -> Vec<Lit> {
        let sum: Vec<Lit> = (0..most.min(one.len() + other.len())).map(|_| self.free()).collect();
        for pair in sum.windows(2) {
            self.require(&[pair[0], !pair[1]]);
        }
        // Where a number goes on from at least `i` to at least `i + 1`: nowhere else is there
        // anything to say.
        let steps = |number: &[Lit]| -> Vec<usize> {
            let within = (1..number.len()).filter(|i| number[*i] != number[i - 1]);
            [0].into_iter().chain(within).chain([number.len()]).collect()
        };
        for &i in &steps(one) {
            for &k in &steps(other) {
                let at_least =
                    [i.checked_sub(1).map(|i| !one[i]), k.checked_sub(1).map(|k| !other[k])];
                let at_least = at_least.into_iter().flatten();
                if let Some(reached) = sum.get(..(i + k).min(sum.len())).and_then(|s| s.last()) {
                    let clause: Vec<Lit> = at_least.chain([*reached]).collect();
                    self.require(&clause);
                }
                if let Some(more) = sum.get(i + k) {
                    let clause: Vec<Lit> = [one.get(i), other.get(k)]
                        .into_iter()
                        .flatten()
                        .copied()
                        .chain([!*more])
                        .collect();
                    self.require(&clause);
                }
            }
        }
        sum
    }

    /// How many of these hold: [`Circuit::sums`] with weights of 1.
    pub(super) fn counts(&mut self, parts: &[Lit], most: usize) -> Vec<Lit> {
        let parts: Vec<(Lit, u32)> = parts.iter().map(|part| (*part, 1)).collect();
        self.sums(&parts, most)
    }

    /// Whether all of these can hold at once.
    pub(super) fn can(&mut self, all_of: &[Lit]) -> Answer {
        self.work.queries += 1;
        let before = self.solver.cb().met;
        self.solver.cb_mut().limit = before + self.budget;
        let assumed: Vec<batsat::Lit> = all_of.iter().map(|lit| lit.0).collect();
        let found = self.solver.solve_limited(&assumed);
        self.work.conflicts += self.solver.cb().met - before;
        if found == lbool::TRUE {
            Answer::Possible(Model(
                self.solver.get_model().iter().map(|v| *v == lbool::TRUE).collect(),
            ))
        } else if found == lbool::FALSE {
            // The clause it learnt last: one of those assumed must be false.
            let core = self.solver.unsat_core();
            let guilty = all_of.iter().copied().filter(|lit| core.contains(&!lit.0));
            Answer::Impossible(guilty.collect())
        } else {
            Answer::Undecided
        }
    }

    /// The work done so far.
    pub(super) fn work(&self) -> Work {
        self.work
    }

    /// How large it is: literals and clauses.
    pub(super) fn size(&self) -> (u64, u64) {
        (u64::from(self.solver.num_vars()), self.solver.num_clauses())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: u64 = 1000;

    #[test]
    fn a_core_names_what_was_asked_for_and_no_more() {
        let mut circuit = Circuit::new(BUDGET);
        let (a, b, c) = (circuit.free(), circuit.free(), circuit.free());
        let both = circuit.all([a, b]);
        let Answer::Impossible(core) = circuit.can(&[c, both, !a]) else {
            unreachable!("`a and b` without `a`")
        };
        assert!(core.contains(&both) && core.contains(&!a) && !core.contains(&c));
        let Answer::Possible(model) = circuit.can(&[c, both]) else { unreachable!() };
        assert!(model.holds(a) && model.holds(b) && model.holds(c) && !model.holds(!c));
    }

    #[test]
    fn sums_are_the_sums() {
        for weights in [vec![], vec![1, 1, 1], vec![2, 3, 1, 5], vec![0, 4, 4]] {
            let mut circuit = Circuit::new(BUDGET);
            let parts: Vec<(Lit, u32)> = weights.iter().map(|w| (circuit.free(), *w)).collect();
            let sums = circuit.sums(&parts, 14);
            for chosen in 0..1_u32 << parts.len() {
                let is_chosen = |i: usize| chosen >> i & 1 == 1;
                let sum: u32 =
                    weights.iter().enumerate().filter(|(i, _)| is_chosen(*i)).map(|(_, w)| w).sum();
                let fixed: Vec<Lit> = parts
                    .iter()
                    .enumerate()
                    .map(|(i, (lit, _))| if is_chosen(i) { *lit } else { !*lit })
                    .collect();
                let Answer::Possible(model) = circuit.can(&fixed) else { unreachable!() };
                for (k, at_least) in sums.iter().enumerate() {
                    assert_eq!(model.holds(*at_least), sum as usize >= k, "{weights:?} {k}");
                }
            }
        }
    }

    #[test]
    fn a_query_over_its_budget_is_undecided_and_one_within_is_decided_later() {
        // Six pigeons in five holes: impossible, and long to see.
        let pigeons = |budget| {
            let mut circuit = Circuit::new(budget);
            let sits: Vec<Vec<Lit>> =
                (0..6).map(|_| (0..5).map(|_| circuit.free()).collect()).collect();
            sits.iter().for_each(|holes| circuit.require(holes));
            for (i, one) in sits.iter().enumerate() {
                for other in &sits[..i] {
                    for (one, other) in one.iter().zip(other) {
                        circuit.require(&[!*one, !*other]);
                    }
                }
            }
            circuit.can(&[])
        };
        assert!(matches!(pigeons(3), Answer::Undecided));
        assert!(matches!(pigeons(100_000), Answer::Impossible(_)));
    }
}
