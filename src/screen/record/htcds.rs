//! Records in the words of the Human Trafficking Case Data Standard 2.0 (IOM, 24 January 2023,
//! CC BY 4.0): the seventeen fields of its methods of control. IOM has nothing to do with lyhty
//! and endorses nothing here.
//!
//! An indicator names the method it is a form of (`htcds:`). A method is true if one of its
//! indicators was seen; false only if every one of them was asked about and not seen; otherwise
//! nothing is known, and its field stays empty. No other field of the standard is filled: what
//! they ask for (who the person is, where, what the status is) is never in a record.

use super::{Record, State};
use crate::model::{HTCDS, Id, IndicatorSet};
use std::collections::BTreeMap;

/// The beginning of the standard's names of these fields.
const PREFIX: &str = "MethodsOfControl";

/// What is known of each method of control; those of which nothing is known are left out.
pub(super) fn control_methods(
    set: &IndicatorSet,
    states: &BTreeMap<Id, State>,
) -> BTreeMap<String, bool> {
    let mut methods = BTreeMap::new();
    for method in HTCDS {
        let of_method = set.indicators.iter().filter(|i| i.htcds.as_deref() == Some(method));
        let states: Vec<_> = of_method.map(|indicator| states.get(&indicator.id)).collect();
        if states.contains(&Some(&State::Seen)) {
            methods.insert((*method).to_owned(), true);
        } else if !states.is_empty() && states.iter().all(|s| *s == Some(&State::NotSeen)) {
            methods.insert((*method).to_owned(), false);
        }
    }
    methods
}

/// A table with one line for each record that has a result, its header first: the record's random
/// name, then the seventeen methods with `TRUE`, `FALSE` or nothing.
pub fn rows(records: &[Record]) -> Vec<Vec<String>> {
    let header = std::iter::once("CaseId".to_owned())
        .chain(HTCDS.iter().map(|method| format!("{PREFIX}{method}")));
    let mut rows = vec![header.collect()];
    for record in records {
        let Some(findings) = record.findings.as_ref().filter(|f| !f.at_gate) else { continue };
        let known = |method: &&str| match findings.control_methods.get(*method) {
            Some(true) => "TRUE".to_owned(),
            Some(false) => "FALSE".to_owned(),
            None => String::new(),
        };
        rows.push(std::iter::once(record.name.clone()).chain(HTCDS.iter().map(known)).collect());
    }
    rows
}
