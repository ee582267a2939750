//! Who answered when: which sheets belong to one person, and which few would stand out.

use super::answers::AnswerSheet;
use super::{FEW, PAIRS, TESTABLE, TIMES};
use std::collections::BTreeMap;

/// The number of a person's sheet at each time.
pub type Person = [Option<usize>; TIMES];

/// The sheets that figures are made of, and how they belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// For each person the number of their sheet at each time.
    pub people: Vec<Person>,
    /// How many sheets of each time are left out.
    pub left_out: [usize; TIMES],
}

/// Puts the sheets of one person together by their code word.
///
/// Code words are used only where they make a test possible, for some two times. Then figures are
/// told of all sheets of a time *and* of those that belong together, and from two such figures one
/// could work out the answers of those in one and not in the other: somebody who came late, say.
/// So people are divided by the times they answered at, and no part may have fewer than [`FEW`]:
/// the sheets of smaller ones are taken apart, and what is then still few without a partner is
/// left out. Whatever two sets of sheets figures are told of, they differ by nobody or by at least
/// [`FEW`].
pub fn people(sheets: &[AnswerSheet]) -> People {
    let mut by_code: BTreeMap<[u8; 32], Person> = BTreeMap::new();
    let mut people: Vec<Person> = vec![];
    for (number, sheet) in sheets.iter().enumerate() {
        match sheet.person {
            Some(code) => by_code.entry(code).or_default()[sheet.time as usize] = Some(number),
            None => people.push(alone(sheet.time as usize, number)),
        }
    }
    let (linked, single): (Vec<_>, Vec<_>) =
        by_code.into_values().partition(|person| times(person) > 1);
    people.extend(single);
    let both =
        |a: usize, b: usize| linked.iter().filter(|p| p[a].is_some() && p[b].is_some()).count();
    let is_of_use = PAIRS.into_iter().any(|(a, b)| both(a, b) >= TESTABLE);
    let alike =
        |person: &Person| linked.iter().filter(|other| pattern(other) == pattern(person)).count();
    let (keep, apart): (Vec<Person>, Vec<Person>) =
        linked.iter().partition(|person| is_of_use && alike(person) >= FEW);
    for person in apart {
        for (time, sheet) in person.iter().enumerate() {
            people.extend(sheet.map(|number| alone(time, number)));
        }
    }
    let mut left_out = [0; TIMES];
    if is_of_use {
        for (time, count) in left_out.iter_mut().enumerate() {
            let without = people.iter().filter(|person| person[time].is_some()).count();
            if without < FEW {
                *count = without;
                people.retain(|person| person[time].is_none());
            }
        }
    }
    people.extend(keep);
    // Not in the order of code words, even if they are hashed.
    people.sort_unstable();
    People { people, left_out }
}

fn alone(time: usize, number: usize) -> Person {
    let mut person = [None; TIMES];
    person[time] = Some(number);
    person
}

fn times(person: &Person) -> usize {
    person.iter().flatten().count()
}

fn pattern(person: &Person) -> [bool; TIMES] {
    person.map(|sheet| sheet.is_some())
}

impl People {
    /// The sheets of a time.
    pub fn sheets(&self, time: usize) -> impl Iterator<Item = usize> {
        self.people.iter().filter_map(move |person| person[time])
    }

    /// The sheets of those who answered at both times.
    pub fn pairs(&self, before: usize, after: usize) -> Vec<(usize, usize)> {
        self.people.iter().filter_map(|person| Some((person[before]?, person[after]?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TestTime;
    use std::collections::BTreeSet;

    /// Sheets of people by the times they answered at: "pre post" and so on.
    fn sheets(counts: &[(&str, usize)]) -> Vec<AnswerSheet> {
        let mut sheets = vec![];
        let mut code = 0_u8;
        for (times, count) in counts {
            for _ in 0..*count {
                code += 1;
                for time in times.split(' ') {
                    let time = match time {
                        "pre" => TestTime::Pre,
                        "post" => TestTime::Post,
                        _ => TestTime::FollowUp,
                    };
                    sheets.push(AnswerSheet { time, person: Some([code; 32]), answers: vec![] });
                }
            }
        }
        sheets
    }

    #[test]
    fn who_answered_twice_is_one_person() {
        let found = people(&sheets(&[("pre post", 20)]));
        assert_eq!((found.people.len(), found.pairs(0, 1).len()), (20, 20));
        assert_eq!(found.left_out, [0; 3]);
    }

    #[test]
    fn below_the_least_number_nothing_is_linked_and_nothing_left_out() {
        let found = people(&sheets(&[("pre post", 19), ("pre", 1)]));
        assert_eq!(found.pairs(0, 1).len(), 0);
        assert_eq!((found.sheets(0).count(), found.sheets(1).count()), (20, 19));
        assert_eq!(found.left_out, [0; 3]);
    }

    #[test]
    fn a_few_who_would_stand_out_are_left_out() {
        let found = people(&sheets(&[("pre post", 20), ("pre", 4), ("post", 5)]));
        assert_eq!(found.left_out, [4, 0, 0]);
        assert_eq!((found.sheets(0).count(), found.sheets(1).count()), (20, 25));
    }

    #[test]
    fn no_two_sets_of_sheets_differ_by_a_few() {
        let patterns =
            ["pre", "post", "later", "pre post", "pre later", "post later", "pre post later"];
        for seed in 0..400_usize {
            let counts: Vec<(&str, usize)> = (0..)
                .zip(patterns)
                .map(|(i, times)| {
                    (
                        times,
                        (seed * 7919 + i * 104_729 + seed * i * 31) % [9, 4, 30][(seed + i) % 3],
                    )
                })
                .collect();
            let sheets = sheets(&counts);
            let found = people(&sheets);
            let mut sets: Vec<BTreeSet<usize>> =
                (0..TIMES).map(|time| found.sheets(time).collect()).collect();
            for (a, b) in [(0, 1), (0, 2), (1, 2)] {
                let pairs = found.pairs(a, b);
                assert!(pairs.is_empty() || sheets.iter().all(|s| s.person.is_some()));
                sets.push(pairs.iter().map(|pair| pair.0).collect());
                sets.push(pairs.iter().map(|pair| pair.1).collect());
            }
            if sets[3..].iter().all(BTreeSet::is_empty) {
                continue;
            }
            for one in &sets {
                for other in &sets {
                    let only = one.difference(other).count();
                    assert!(only == 0 || only >= FEW, "{counts:?}: {one:?} {other:?}");
                }
            }
            for time in 0..TIMES {
                let all = sheets.iter().filter(|sheet| sheet.time as usize == time).count();
                assert_eq!(found.sheets(time).count() + found.left_out[time], all);
                assert!(found.left_out[time] < FEW);
            }
        }
    }
}
