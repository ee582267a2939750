//! What a published accuracy means for the people one meets.

use serde::Serialize;

/// How often a result is right, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PredictiveValues {
    /// Of a hundred people whose result says to look closer, how many are concerned.
    pub positive: f64,
    /// Of a hundred people whose result does not, how many are not concerned.
    pub negative: f64,
}

/// The predictive values of a test by Bayes' rule, all in percent: how common it is among the
/// people asked, how many of those concerned the test finds (sensitivity), how many of the others
/// it passes over (specificity). `None` for figures that are no percentages, or if the test gives
/// one result only.
pub fn predictive_values(
    prevalence: f64,
    sensitivity: f64,
    specificity: f64,
) -> Option<PredictiveValues> {
    let percent = 0.0..=100.0;
    if ![prevalence, sensitivity, specificity].iter().all(|figure| percent.contains(figure)) {
        return None;
    }
    let (concerned, others) = (prevalence, 100.0 - prevalence);
    let (found, missed) = (concerned * sensitivity, concerned * (100.0 - sensitivity));
    let (passed_over, false_alarms) = (others * specificity, others * (100.0 - specificity));
    let share = |part: f64, rest: f64| {
        let whole = part + rest;
        (whole > 0.0).then(|| 100.0 * part / whole)
    };
    Some(PredictiveValues {
        positive: share(found, false_alarms)?,
        negative: share(passed_over, missed)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published figures of four studies, and what they come to.
    #[test]
    fn published_accuracies_give_the_published_values() {
        let studies = [
            ("Greenbaum, on a tablet", 100.0 * 26.0 / 212.0, 84.6, 53.2, 20.2, Some(96.1)),
            ("AHTST, modified", 100.0 * 13.0 / 176.0, 76.9, 84.0, 27.7, None),
            ("RAFT, derivation", 1.1, 89.0, 74.0, 3.7, None),
            ("RAFT, validation", 1.4, 100.0, 61.0, 3.5, None),
            ("QYIT", 100.0 * 30.0 / 340.0, 86.7, 76.5, 26.3, None),
        ];
        for (study, prevalence, sensitivity, specificity, positive, negative) in studies {
            let found = predictive_values(prevalence, sensitivity, specificity);
            let rounded = |value: f64| (value * 10.0).round() / 10.0;
            assert_eq!(found.map(|found| rounded(found.positive)), Some(positive), "{study}");
            if negative.is_some() {
                assert_eq!(found.map(|found| rounded(found.negative)), negative, "{study}");
            }
        }
    }

    #[test]
    fn figures_that_are_none_give_none() {
        assert_eq!(predictive_values(101.0, 80.0, 80.0), None);
        assert_eq!(predictive_values(10.0, f64::NAN, 80.0), None);
        assert_eq!(predictive_values(0.0, 80.0, 100.0), None, "nobody gets this result");
        assert_eq!(predictive_values(100.0, 100.0, 50.0), None, "nobody gets the other result");
    }
}
