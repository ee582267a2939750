//! Numbers that identify nobody: which of them may be printed.
//!
//! A number from 1 to k − 1 is *small*: it could point to somebody. A printed table must not let
//! anyone read, add or subtract their way to one. What follows is after the practice of official
//! statistics (primary and secondary suppression, see *Handbook on Statistical Disclosure Control*,
//! ESSnet 2010), made strict where it could be made simple:
//!
//! 1. **Totals** ([`withhold`]). In a line of numbers with a printed total, small numbers are
//!    withheld, and then the next smallest too, until at least two are withheld that add up to at
//!    least k. What is missing in the line then says no more than that: each withheld number may be
//!    anything from 0 to a sum that is not small.
//! 2. **Whole rows** ([`publishable`]). A fact (an ending, an element, a sign …) divides the same
//!    conversations into groups. It is printed with all its groups or not at all, and only if no
//!    group is small. If one is, groups are joined (*not known or not asked*; then *all others*);
//!    if that does not help, the fact is withheld.
//! 3. **Between rows**. Facts depend on each other: whoever shows a sign group shows its element.
//!    So for any two printed groups, or sums of groups of a row, of which one lies within the
//!    other, what lies between them must not be small; and where a printed group is two others
//!    together, what those share must not be small; and where two that share nobody lie within a
//!    third, what they leave of it must not be small. A row that would break this is joined or
//!    withheld; rows printed first (endings, elements) stay. This looks at the conversations
//!    themselves, so it holds for every relation, known to a reader or not.
//!
//! Not covered: sums of three groups and more of different facts; that a withheld row holds a small
//! group somewhere (that is why it is withheld); what readers know from elsewhere, and several
//! summaries of almost the same records compared with each other. Whoever publishes every month
//! publishes differences.

use std::collections::BTreeSet;

/// The usual least size of a printed number.
pub const K: usize = 11;

/// Which numbers of a line with a printed total must be withheld.
pub fn withhold(numbers: &[usize], k: usize) -> Vec<bool> {
    let mut withheld: Vec<bool> = numbers.iter().map(|number| small(*number, k)).collect();
    if !withheld.contains(&true) {
        return withheld;
    }
    loop {
        let hidden = || numbers.iter().zip(&withheld).filter(|(_, withheld)| **withheld);
        if hidden().count() >= 2 && hidden().map(|(number, _)| number).sum::<usize>() >= k {
            return withheld;
        }
        let shown = (0..numbers.len()).filter(|i| !withheld[*i] && numbers[*i] > 0);
        match shown.min_by_key(|i| numbers[*i]) {
            Some(next) => withheld[next] = true,
            // Nothing can hide it: the whole line, and its total with it.
            None => return vec![true; numbers.len()],
        }
    }
}

fn small(number: usize, k: usize) -> bool {
    (1..k).contains(&number)
}

/// Some of the conversations, by their number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group(Vec<u64>);

impl Group {
    /// Those of these numbers, out of `of`.
    pub fn new(members: impl IntoIterator<Item = usize>, of: usize) -> Group {
        let mut words = vec![0; of.div_ceil(64)];
        for member in members {
            words[member / 64] |= 1 << (member % 64);
        }
        Group(words)
    }

    /// How many there are.
    pub fn size(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Those in either.
    pub fn union(&self, other: &Group) -> Group {
        Group(self.0.iter().zip(&other.0).map(|(a, b)| a | b).collect())
    }

    fn shared(&self, other: &Group) -> usize {
        self.0.iter().zip(&other.0).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }
}

/// A way of printing a fact: its groups, by a name the caller gives them. Together they are all
/// conversations, each in one.
pub type Row<N> = Vec<(N, Group)>;

/// For each fact the first of its rows, from fine to coarse, that may be printed beside those of
/// the facts before it; `None` if there is none. A row with one group says nothing and is never
/// printed.
pub fn publishable<N: Clone>(facts: &[Vec<Row<N>>], k: usize) -> Vec<Option<Row<N>>> {
    let mut printed = Printed::default();
    facts.iter().map(|rows| rows.iter().find(|row| printed.takes(row, k)).cloned()).collect()
}

/// Everything that can be read off the rows printed so far: groups, and sums of groups of a row.
#[derive(Default)]
struct Printed(BTreeSet<Group>);

impl Printed {
    /// Adds a row if nothing small could then be worked out.
    fn takes<N>(&mut self, row: &Row<N>, k: usize) -> bool {
        let groups: Vec<&Group> = row.iter().map(|(_, group)| group).collect();
        if groups.len() < 2 || groups.iter().any(|group| small(group.size(), k)) {
            return false;
        }
        let before = self.0.len();
        let sums: Vec<Group> = sums(&groups).into_iter().filter(|s| !self.0.contains(s)).collect();
        self.0.extend(sums.iter().cloned());
        let safe = self.0.len() == before || self.is_safe(&sums, k);
        if !safe {
            for sum in &sums {
                self.0.remove(sum);
            }
        }
        safe
    }

    fn is_safe(&self, new: &[Group], k: usize) -> bool {
        let between = |a: &Group, b: &Group| {
            let (a_size, b_size, shared) = (a.size(), b.size(), a.shared(b));
            let nested = shared == a_size.min(b_size);
            !(nested && small(a_size.abs_diff(b_size), k))
        };
        let overlap =
            |a: &Group, b: &Group| !(small(a.shared(b), k) && self.0.contains(&a.union(b)));
        let pair = |a: &Group, b: &Group| between(a, b) && overlap(a, b);
        if !new.iter().all(|a| self.0.iter().all(|b| pair(a, b))) {
            return false;
        }
        self.0.iter().all(|whole| {
            let (parts, size): (Vec<&Group>, usize) = (self.within(whole).collect(), whole.size());
            let is_new = new.contains(whole);
            // Two parts tell what they share if they are the whole, and what is left of the whole
            // if they share nobody.
            let tells = |a: &Group, b: &Group| match a.shared(b) {
                0 => small(size - a.size() - b.size(), k),
                shared => small(shared, k) && a.size() + b.size() - shared == size,
            };
            parts.iter().enumerate().all(|(i, a)| {
                let a_is_new = is_new || new.contains(a);
                let others = parts[i + 1..].iter().filter(|b| a_is_new || new.contains(b));
                others.into_iter().all(|b| !tells(a, b))
            })
        })
    }

    /// The groups that lie within one, but are not all of it.
    fn within<'a>(&'a self, whole: &'a Group) -> impl Iterator<Item = &'a Group> {
        self.0.iter().filter(move |part| *part != whole && part.shared(whole) == part.size())
    }
}

/// All sums of groups of a row, but nothing and everything. Of rows with many groups only each
/// group, each two together, and what is left of all without them.
fn sums(groups: &[&Group]) -> Vec<Group> {
    let everything: BTreeSet<usize> = (0..groups.len()).collect();
    let mut choices: BTreeSet<BTreeSet<usize>> = BTreeSet::new();
    if groups.len() <= 6 {
        let taken = |choice: usize| (0..groups.len()).filter(move |i| choice >> i & 1 == 1);
        choices.extend((1..1 << groups.len()).map(|choice| taken(choice).collect()));
    } else {
        let twos = (0..groups.len()).flat_map(|a| (a..groups.len()).map(move |b| (a, b)));
        for (a, b) in twos {
            let two = BTreeSet::from([a, b]);
            choices.insert(everything.difference(&two).copied().collect());
            choices.insert(two);
        }
    }
    choices.remove(&everything);
    choices.remove(&BTreeSet::new());
    let sum = |choice: BTreeSet<usize>| {
        let mut taken = choice.into_iter().map(|i| groups[i].clone());
        let first = taken.next().unwrap_or_default();
        taken.fold(first, |sum, group| sum.union(&group))
    };
    choices.into_iter().map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All ways to put `n` conversations into `kinds` kinds.
    fn compositions(n: usize, kinds: usize) -> Vec<Vec<usize>> {
        if kinds == 1 {
            return vec![vec![n]];
        }
        let with_first = |first| {
            let rest = compositions(n - first, kinds - 1).into_iter();
            rest.map(move |rest| std::iter::once(first).chain(rest).collect())
        };
        (0..=n).flat_map(with_first).collect()
    }

    /// Every line of up to six numbers, against a reader who knows the total and adds and
    /// subtracts: each withheld number may still be nothing at all, or not small.
    #[test]
    fn no_withheld_number_of_a_line_can_be_computed() {
        let k = 3;
        for length in 1..=5 {
            for total in 0..=9 {
                for numbers in compositions(total, length) {
                    let withheld = withhold(&numbers, k);
                    let hidden: Vec<usize> = (0..length).filter(|i| withheld[*i]).collect();
                    let all_hidden = hidden.len() == length;
                    for i in 0..length {
                        assert!(withheld[i] || !small(numbers[i], k), "{numbers:?}: {withheld:?}");
                    }
                    // With everything withheld the total is not printed either.
                    if hidden.is_empty() || all_hidden {
                        continue;
                    }
                    let rest: usize = hidden.iter().map(|i| numbers[*i]).sum();
                    for i in &hidden {
                        let possible: Vec<usize> = compositions(rest, hidden.len())
                            .into_iter()
                            .map(|c| c[hidden.iter().position(|h| h == i).unwrap_or(0)])
                            .collect();
                        let (least, most) = (possible.iter().min(), possible.iter().max());
                        assert_eq!(least, Some(&0), "{numbers:?}: {withheld:?}");
                        assert!(most >= Some(&k), "{numbers:?}: {withheld:?}");
                    }
                }
            }
        }
    }

    /// A conversation is (first dimension, second dimension); the rest follows from that: the
    /// ending, the element they support, and each dimension.
    const KINDS: [(bool, bool); 4] = [(false, false), (false, true), (true, false), (true, true)];
    const FACTS: [fn((bool, bool)) -> bool; 4] =
        [|(a, b)| a && b, |(a, b)| a || b, |(a, _)| a, |(_, b)| b];

    /// In how many conversations each fact is not so and so.
    fn numbers(counts: &[usize]) -> [[usize; 2]; 4] {
        let count = |fact: fn((bool, bool)) -> bool, wanted: bool| {
            let of = KINDS.iter().zip(counts).filter(|(kind, _)| fact(**kind) == wanted);
            of.map(|(_, count)| count).sum()
        };
        FACTS.map(|fact| [count(fact, false), count(fact, true)])
    }

    /// Every set of up to 11 conversations, against a reader who knows how the facts depend on
    /// each other, and who therefore can leave out every other set that would not give the printed
    /// numbers: no small number is then certain, of any fact, or of any of the four kinds or what
    /// they are together.
    #[test]
    fn nothing_small_follows_from_what_is_printed_together() {
        let k = 3;
        let mut said_something = 0;
        for n in 3..=11 {
            let all = compositions(n, KINDS.len());
            let mut prints = BTreeSet::new();
            for counts in &all {
                let kinds = KINDS.iter().zip(counts);
                let members: Vec<(bool, bool)> =
                    kinds.flat_map(|(kind, count)| std::iter::repeat_n(*kind, *count)).collect();
                let rows: Vec<Vec<Row<bool>>> = FACTS
                    .iter()
                    .map(|fact| {
                        let group = |wanted| {
                            let of = (0..n).filter(|i| fact(members[*i]) == wanted);
                            (wanted, Group::new(of, n))
                        };
                        vec![vec![group(false), group(true)]]
                    })
                    .collect();
                let printed = publishable(&rows, k);
                let sizes = |row: Row<bool>| [row[0].1.size(), row[1].1.size()];
                prints.insert(printed.into_iter().map(|row| row.map(sizes)).collect::<Vec<_>>());
            }
            for print in prints {
                said_something += usize::from(print.iter().flatten().count() > 1);
                let agrees = |counts: &&Vec<usize>| {
                    let numbers = numbers(counts);
                    print.iter().zip(numbers).all(|(row, n)| row.is_none_or(|row| row == n))
                };
                let possible: Vec<&Vec<usize>> = all.iter().filter(agrees).collect();
                for chosen in 1..15_usize {
                    let size = |counts: &&Vec<usize>| -> usize {
                        (0..4).filter(|i| chosen >> i & 1 == 1).map(|i| counts[i]).sum()
                    };
                    let sizes: BTreeSet<usize> = possible.iter().map(size).collect();
                    let certain = sizes.iter().all(|size| small(*size, k));
                    assert!(!certain, "{print:?} gives away {sizes:?} of kinds {chosen:04b}");
                }
            }
        }
        assert!(said_something > 20, "hardly anything was printed: {said_something}");
    }

    #[test]
    fn a_coarser_row_is_taken_where_the_finer_is_not_safe() {
        let row = |sizes: &[usize]| -> Row<usize> {
            let mut from = 0;
            let groups = sizes.iter().map(|size| {
                from += size;
                Group::new(from - size..from, sizes.iter().sum())
            });
            groups.enumerate().collect()
        };
        let printed = publishable(&[vec![row(&[20, 3, 17]), row(&[20, 20])]], 11);
        let sizes: Option<Vec<usize>> =
            printed[0].as_ref().map(|row| row.iter().map(|(_, group)| group.size()).collect());
        assert_eq!(sizes, Some(vec![20, 20]));
        assert_eq!(publishable(&[vec![row(&[37, 3]), row(&[40])]], 11), [None]);
    }
}
