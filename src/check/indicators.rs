//! Indicator sets: names of the data standard, and facts that must not count as signs.

use super::must_be_word;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Entry, HTCDS, IndicatorSet};

pub(super) fn check(entry: &Entry<IndicatorSet>, out: &mut Diagnostics) {
    for (i, indicator) in entry.value.indicators.iter().enumerate() {
        let path = format!("indicators[{i}]");
        if let Some(name) = &indicator.htcds {
            must_be_word(name, HTCDS, entry.at(&format!("{path}.htcds")), out);
        }
        // An indicator that says no more than a fact which is never a sign would count it.
        for (k, fact) in entry.value.context.iter().enumerate() {
            if plain(&fact.text) == plain(&indicator.text) {
                out.report(Code::ContextCounted, entry.at(&format!("{path}.text")))
                    .arg("id", fact.id.as_str())
                    .related(entry.at(&format!("context[{k}].text")));
            }
        }
    }
}

/// The letters of a text, so that punctuation and capitals make no difference.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
