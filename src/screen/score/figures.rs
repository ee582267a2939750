//! From indicators that were seen to figures, by the rule of the screening.

use super::Counts;
use crate::model::{
    Dimension, Element, IndicatorSet, Minimums, Purpose, Scoring, ScoringMethod, Strength,
};

/// What a screening adds up by.
#[derive(Clone, Copy)]
pub(super) struct Rule<'a> {
    pub(super) scoring: &'a Scoring,
    pub(super) set: &'a IndicatorSet,
    /// Whether the person is a child, or may be one.
    pub(super) child: bool,
}

/// What was seen, before the rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// For each indicator of the set, whether it was seen.
    pub(super) indicators: Vec<bool>,
    /// How many answers count as a sign.
    pub(super) signs: usize,
    /// How many questions about a sign were answered with *don't know*.
    pub(super) unsure: usize,
    /// The weights of what was answered.
    pub(super) sum: u64,
    /// Whether the child was said to be the surrogate mother.
    pub(super) surrogate_mother: bool,
}

/// What it adds up to.
#[derive(Clone, Debug)]
pub(super) struct Figures {
    /// How many of each strength, in the order of the dimensions.
    pub(super) counts: Vec<Counts>,
    /// Whether each dimension is positive.
    pub(super) positive: Vec<bool>,
    /// How many different indicators.
    pub(super) count: usize,
    pub(super) sum: u64,
    pub(super) means_needed: bool,
    pub(super) look_closer: bool,
}

impl<'a> Rule<'a> {
    pub(super) fn figures(&self, seen: &Seen) -> Figures {
        let counts: Vec<Counts> =
            self.set.dimensions.iter().map(|d| self.counts(d, seen)).collect();
        let indicators = seen.indicators.iter().enumerate();
        let mut figures = Figures {
            positive: counts.iter().map(|counts| self.makes_positive(*counts)).collect(),
            counts,
            count: indicators.filter(|(i, seen)| **seen && self.counts_at_all(*i)).count(),
            sum: seen.sum,
            means_needed: true,
            look_closer: false,
        };
        self.conclude(&mut figures, seen);
        figures
    }

    /// Fills in what follows from dimensions, count and sum.
    pub(super) fn conclude(&self, figures: &mut Figures, seen: &Seen) {
        figures.means_needed = self.means_needed(&figures.positive, seen.surrogate_mother);
        figures.look_closer = self.look_closer(figures, seen);
    }

    /// Whether an indicator adds to the count: the means never do where a child is concerned.
    pub(super) fn counts_at_all(&self, indicator: usize) -> bool {
        let dimension = self.set.indicators.get(indicator).and_then(|indicator| {
            self.set.dimensions.iter().find(|dimension| dimension.id == indicator.dimension)
        });
        !self.child || dimension.is_none_or(|dimension| dimension.element != Element::Means)
    }

    fn counts(&self, dimension: &Dimension, seen: &Seen) -> Counts {
        let mut counts = Counts::default();
        for (indicator, seen) in self.set.indicators.iter().zip(&seen.indicators) {
            if *seen && indicator.dimension == dimension.id {
                counts.add(indicator.strength);
            }
        }
        counts
    }

    /// Whether so many indicators make a dimension positive.
    pub(super) fn makes_positive(&self, counts: Counts) -> bool {
        match self.scoring.method.has_dimension_rule() {
            true => counts.positive(self.scoring.dimension_rule()),
            // One sign in it is a sign seen.
            false => counts.total() > 0,
        }
    }

    /// Whether the means matter: for adults always, and for children only if the one purpose seen
    /// is the exploitation of surrogacy and the child is not the surrogate mother. Source:
    /// Directive 2011/36/EU Art. 2(5), as amended in 2024.
    fn means_needed(&self, positive: &[bool], surrogate_mother: bool) -> bool {
        let purposes = || {
            let of_set = self.set.dimensions.iter().zip(positive);
            of_set.filter(|(dimension, seen)| **seen && dimension.element == Element::Purpose)
        };
        let only_surrogacy = purposes().next().is_some()
            && purposes().all(|(dimension, _)| dimension.purpose == Some(Purpose::Surrogacy));
        !self.child || (only_surrogacy && !surrogate_mother)
    }

    fn look_closer(&self, figures: &Figures, seen: &Seen) -> bool {
        let Scoring { at_least, yes_at_least, maybe_at_least, .. } = self.scoring;
        let element = |element: Element| {
            let dimensions = self.set.dimensions.iter().zip(&figures.positive);
            dimensions.filter(|(d, _)| d.element == element).any(|(_, positive)| *positive)
        };
        let (act, purpose) = (element(Element::Act), element(Element::Purpose));
        let means = element(Element::Means);
        match self.scoring.method {
            ScoringMethod::IloDimensions => act || purpose || (means && !self.child),
            ScoringMethod::Elements => act && purpose && (means || !figures.means_needed),
            ScoringMethod::Count => figures.count >= at_least.unwrap_or(1) as usize,
            ScoringMethod::Weighted => figures.sum >= u64::from(at_least.unwrap_or(1)),
            // Finnish instruction card, 2022: one yes, or two maybe.
            ScoringMethod::YesOrMaybe => {
                seen.signs >= yes_at_least.unwrap_or(1) as usize
                    || seen.unsure >= maybe_at_least.unwrap_or(2) as usize
            }
        }
    }
}

impl Counts {
    /// Whether these meet any of the minimums. No sign at all never does.
    pub fn positive(self, rule: &[Minimums]) -> bool {
        let some = self.total() > 0;
        rule.iter().any(|least| {
            let Minimums { strong, medium, weak, any_other } = *least;
            let wanted = u64::from(strong) + u64::from(medium) + u64::from(weak);
            some && self.strong >= strong
                && self.medium >= medium
                && self.weak >= weak
                && u64::from(self.total()) >= wanted + u64::from(any_other)
        })
    }

    pub(super) fn add(&mut self, strength: Strength) {
        match strength {
            Strength::Strong => self.strong += 1,
            Strength::Medium => self.medium += 1,
            Strength::Weak => self.weak += 1,
        }
    }

    /// How many, of any strength.
    pub fn total(self) -> u32 {
        self.strong + self.medium + self.weak
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn positive(strong: u32, medium: u32, weak: u32) -> bool {
        Counts { strong, medium, weak }.positive(&Minimums::PUBLISHED)
    }

    #[test]
    fn dimensions_follow_the_published_rule() {
        for (strong, medium, weak, expected) in [
            (0, 0, 0, false),
            (1, 0, 0, false),
            (2, 0, 0, true),
            (1, 1, 0, true),
            (1, 0, 1, true),
            (0, 2, 0, false),
            (0, 3, 0, true),
            (0, 2, 1, true),
            (0, 1, 7, false),
            (0, 0, 7, false),
        ] {
            assert_eq!(positive(strong, medium, weak), expected, "{strong}/{medium}/{weak}");
        }
    }

    #[test]
    fn one_more_sign_or_a_stronger_one_never_takes_a_dimension_away() {
        for strong in 0..6 {
            for medium in 0..6 {
                for weak in 0..6 {
                    if !positive(strong, medium, weak) {
                        continue;
                    }
                    assert!(positive(strong + 1, medium, weak));
                    assert!(positive(strong, medium + 1, weak));
                    assert!(positive(strong, medium, weak + 1));
                    assert!(medium == 0 || positive(strong + 1, medium - 1, weak));
                    assert!(weak == 0 || positive(strong, medium + 1, weak - 1));
                }
            }
        }
    }

    #[test]
    fn one_more_sign_never_takes_a_dimension_away_under_any_rule() {
        let few =
            || (0..3_u32).flat_map(|a| (0..3).flat_map(move |b| (0..3).map(move |c| (a, b, c))));
        for (strong, medium, weak) in few() {
            for any_other in 0..3 {
                let rule = [Minimums { strong, medium, weak, any_other }];
                for (s, m, w) in few() {
                    let positive =
                        |strong, medium, weak| Counts { strong, medium, weak }.positive(&rule);
                    if positive(s, m, w) {
                        assert!(
                            positive(s + 1, m, w) && positive(s, m + 1, w) && positive(s, m, w + 1)
                        );
                    }
                }
            }
        }
    }
}
