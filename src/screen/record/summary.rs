//! Counting over many records, by the rules of [`disclosure`](super::disclosure): numbers that
//! identify nobody, and how much had to be withheld for that.

use super::disclosure::{Group, Row, publishable, withhold};
use super::{Findings, Record};
use crate::model::Id;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What many records add up to.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Numbers from 1 to below this are never printed, nor can they be computed.
    pub k: usize,
    /// All conversations that have ended; `None` if that must be withheld.
    pub conversations: Option<usize>,
    /// By screening.
    pub screenings: Vec<ScreeningSummary>,
    /// How many numbers and facts were withheld.
    pub withheld: usize,
    /// How many facts are printed with groups joined.
    pub joined: usize,
}

/// What the records of one screening add up to.
#[derive(Clone, Debug, Serialize)]
pub struct ScreeningSummary {
    /// Its id.
    pub screening: Id,
    /// Conversations that reached a result; `None` if withheld, and then `facts` is empty.
    pub results: Option<usize>,
    /// Conversations that ended before the questions; `None` if withheld.
    pub before_questions: Option<usize>,
    /// What can be said of the conversations that reached a result.
    pub facts: Vec<FactSummary>,
    /// With how many versions of the questionnaire they were held.
    pub versions: usize,
}

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// How it ended.
    Ending,
    /// An element of the definition.
    Element,
    /// A group of signs.
    Dimension,
    /// A sign.
    Indicator,
}

/// One fact, and in how many conversations it was what.
#[derive(Clone, Debug, Serialize)]
pub struct FactSummary {
    /// What it is about.
    pub about: About,
    /// The id of the element, dimension or indicator; of an ending that of the screening.
    pub id: Id,
    /// The numbers; `None` if withheld. Together they are all results.
    pub groups: Option<Vec<Number>>,
}

/// How many conversations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Number {
    /// In which it was one of these: states, or ids of endings.
    pub values: Vec<String>,
    /// How many.
    pub conversations: usize,
}

impl FactSummary {
    /// In how many conversations it was seen, if that is printed.
    pub fn seen(&self) -> Option<usize> {
        let seen = self.groups.as_ref()?.iter().find(|number| number.values == [SEEN]);
        seen.map(|number| number.conversations)
    }
}

const SEEN: &str = "seen";
const NOT_ASKED: &str = "not-asked";
/// States in the order they are printed; those after the second say that it is open.
const STATES: [&str; 5] = [SEEN, "not-seen", "not-known", NOT_ASKED, "not-needed"];

/// Each record once: of copies of the same one that is further on. Also how many were left out.
pub fn unique(records: Vec<Record>) -> (Vec<Record>, usize) {
    let all = records.len();
    let further = |record: &Record| (record.findings.is_some(), record.answers.len());
    let mut by_name: BTreeMap<String, Record> = BTreeMap::new();
    for record in records {
        match by_name.get(&record.name) {
            Some(known) if further(known) >= further(&record) => {}
            _ => drop(by_name.insert(record.name.clone(), record)),
        }
    }
    let copies = all - by_name.len();
    (by_name.into_values().collect(), copies)
}

/// Counts the records that have ended. Each must be there once; see [`unique`].
pub fn summary(records: &[Record], k: usize) -> Summary {
    let mut by_screening: BTreeMap<&Id, Vec<(&Record, &Findings)>> = BTreeMap::new();
    for record in records {
        if let Some(findings) = &record.findings {
            by_screening.entry(&record.screening).or_default().push((record, findings));
        }
    }
    // One line: of each screening those with a result, and those that ended before.
    let results = |all: &[(&Record, &Findings)]| all.iter().filter(|(_, f)| !f.at_gate).count();
    let line: Vec<usize> =
        by_screening.values().flat_map(|all| [results(all), all.len() - results(all)]).collect();
    let hidden = withhold(&line, k);
    let shown: Vec<Option<usize>> =
        line.iter().zip(&hidden).map(|(n, hidden)| (!hidden).then_some(*n)).collect();
    let nothing = hidden.iter().all(|hidden| *hidden);

    let mut summary = Summary {
        k,
        conversations: (!nothing).then(|| line.iter().sum()),
        screenings: vec![],
        withheld: hidden.iter().filter(|hidden| **hidden).count(),
        joined: 0,
    };
    for ((screening, all), numbers) in by_screening.into_iter().zip(shown.chunks(2)) {
        let versions: BTreeSet<&str> = all.iter().map(|(r, _)| r.fingerprint.as_str()).collect();
        let facts = match numbers[0] {
            Some(_) => facts(screening, &all, &mut summary, k),
            None => vec![],
        };
        summary.screenings.push(ScreeningSummary {
            screening: screening.clone(),
            results: numbers[0],
            before_questions: numbers[1],
            facts,
            versions: versions.len(),
        });
    }
    summary
}

fn facts(
    screening: &Id,
    all: &[(&Record, &Findings)],
    summary: &mut Summary,
    k: usize,
) -> Vec<FactSummary> {
    let findings: Vec<&Findings> =
        all.iter().map(|(_, findings)| *findings).filter(|f| !f.at_gate).collect();
    let mut facts: Vec<(About, Id)> = vec![(About::Ending, screening.clone())];
    let mut rows = vec![ending_rows(&findings, k)];
    type States = fn(&Findings) -> &BTreeMap<Id, String>;
    let of_kind: [(About, States); 3] = [
        (About::Element, |findings| &findings.elements),
        (About::Dimension, |findings| &findings.dimensions),
        (About::Indicator, |findings| &findings.indicators),
    ];
    for (about, states) in of_kind {
        let ids: BTreeSet<&Id> = findings.iter().flat_map(|f| states(f).keys()).collect();
        for id in ids {
            facts.push((about, id.clone()));
            // What a version of the questionnaire does not ask about was not asked.
            let state =
                findings.iter().map(|f| states(f).get(id).map_or(NOT_ASKED, |s| s.as_str()));
            rows.push(state_rows(&state.collect::<Vec<_>>()));
        }
    }
    let printed = publishable(&rows, k);
    let mut made: Vec<FactSummary> = vec![];
    for (((about, id), rows), row) in facts.into_iter().zip(&rows).zip(printed) {
        let groups = row.map(|row| {
            summary.joined += usize::from(rows.first().is_some_and(|r| r.len() > row.len()));
            let number = |(values, group): (Vec<String>, Group)| Number {
                values,
                conversations: group.size(),
            };
            row.into_iter().map(number).collect::<Vec<_>>()
        });
        summary.withheld += usize::from(groups.is_none());
        made.push(FactSummary { about, id, groups });
    }
    // What was seen most often first, what is withheld last.
    made.sort_by_key(|fact| (fact.about, fact.groups.is_none(), std::cmp::Reverse(fact.seen())));
    made
}

/// By ending, then with the rarest endings joined, more and more of them.
fn ending_rows(findings: &[&Findings], k: usize) -> Vec<Row<Vec<String>>> {
    let mut groups: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
    for (i, findings) in findings.iter().enumerate() {
        groups.entry(&findings.ending).or_default().push(i);
    }
    let mut row: Row<Vec<String>> = groups
        .into_iter()
        .map(|(id, members)| (vec![id.clone()], Group::new(members, findings.len())))
        .collect();
    row.sort_by_key(|(_, group)| std::cmp::Reverse(group.size()));
    let mut rows = vec![row.clone()];
    while row.len() > 2 {
        let rarest = row.split_off(row.len() - 2);
        let group = rarest[0].1.union(&rarest[1].1);
        let names = rarest.into_iter().flat_map(|(names, _)| names).collect();
        let enough = group.size() >= k;
        row.push((names, group));
        if enough {
            rows.push(row.clone());
        }
    }
    rows
}

/// By state, then with everything that is open joined, then only whether it was seen.
fn state_rows(states: &[&str]) -> Vec<Row<Vec<String>>> {
    let group = |values: &[&str]| {
        let members = states.iter().enumerate().filter(|(_, state)| values.contains(state));
        let names = values.iter().map(|value| (*value).to_owned()).collect();
        (names, Group::new(members.map(|(i, _)| i), states.len()))
    };
    let fine: Row<Vec<String>> = STATES
        .iter()
        .enumerate()
        .map(|(i, state)| (i, group(&[state])))
        .filter(|(i, (_, group))| *i < 2 || group.size() > 0)
        .map(|(_, row)| row)
        .collect();
    let open: Vec<&str> = STATES[2..].iter().copied().filter(|s| states.contains(s)).collect();
    let others: Vec<&str> =
        STATES[1..].iter().copied().filter(|s| *s == "not-seen" || states.contains(s)).collect();
    let mut rows = vec![fine];
    if open.len() > 1 {
        rows.push(vec![group(&[SEEN]), group(&["not-seen"]), group(&open)]);
    }
    if !open.is_empty() {
        rows.push(vec![group(&[SEEN]), group(&others)]);
    }
    rows
}
