//! How many questions a conversation with an adult can have.

use super::Prover;
use super::solver::Answer;
use std::collections::BTreeMap;

/// The fewest and the most, each if decided within the budget.
pub(super) fn extremes(prover: &mut Prover<'_>) -> (Option<usize>, Option<usize>) {
    let mut asked: BTreeMap<_, u32> = BTreeMap::new();
    for lit in &prover.way.asked {
        *asked.entry(*lit).or_default() += 1;
    }
    let asked: Vec<_> = asked.into_iter().collect();
    let counts = prover.circuit.sums(&asked, prover.form.questions.len());
    let adult = prover.way.adult;
    // Both by halving: `at least k` holds up to the end and no further.
    let mut search = |fewest: bool| -> Option<usize> {
        let (mut low, mut high) = (0, prover.form.questions.len());
        while low < high {
            let middle = if fewest { (low + high) / 2 } else { (low + high).div_ceil(2) };
            let goal = match fewest {
                true => counts.get(middle + 1).map_or(prover.circuit.yes(), |more| !*more),
                false => counts[middle],
            };
            match (prover.circuit.can(&[adult, goal]), fewest) {
                (Answer::Undecided, _) => return None,
                (Answer::Possible(_), true) => high = middle,
                (Answer::Impossible(_), true) => low = middle + 1,
                (Answer::Possible(_), false) => low = middle,
                (Answer::Impossible(_), false) => high = middle - 1,
            }
        }
        Some(low)
    };
    (search(true), search(false))
}
