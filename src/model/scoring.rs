//! How answers add up: the published rule as data, with what is known of its accuracy.

use super::{Condition, Id, Texts, Visit};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How answers add up.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scoring {
    /// The rule.
    pub method: ScoringMethod,
    /// For `count`: how many indicators make it worth a closer look. For `weighted`: which sum
    /// does.
    pub at_least: Option<u32>,
    /// For `ilo-dimensions` and `elements`: what makes a dimension positive, any one of these.
    /// The published rule if not given: 2 strong; 1 strong and 1 other; 3 medium; 2 medium and
    /// 1 weak.
    #[serde(default)]
    pub dimension_rule: Vec<Minimums>,
    /// What dimensions amount to together; the first that holds is named.
    #[serde(default)]
    pub combinations: Vec<Combination>,
    /// For `count` and `weighted`: what ranges of the count or the sum are called.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// For `yes-or-maybe`: how many signs make it worth a closer look; 1 if not given.
    pub yes_at_least: Option<u32>,
    /// For `yes-or-maybe`: how many questions answered with *don't know* do; 2 if not given.
    pub maybe_at_least: Option<u32>,
    /// Whether the rule was validated on people like those it is used with.
    #[serde(default)]
    pub validated: bool,
    /// On whom it was validated.
    pub validated_on: Option<String>,
    /// What studies found: how often the rule is right.
    #[serde(default)]
    pub accuracy: Vec<Accuracy>,
    /// How many of a hundred people like those it is used with are concerned, in percent.
    pub prevalence: Option<f64>,
    /// Where that is known from: the id of one of the file's sources.
    pub prevalence_source: Option<Id>,
    /// Where the rule comes from: ids of the file's sources.
    pub sources: Vec<Id>,
    /// What the result can and cannot say (Markdown).
    pub note: String,
}

/// A published way of adding up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScoringMethod {
    /// ILO/European Commission 2009: a dimension is positive by `dimension-rule`. An element is
    /// seen if one of its dimensions is positive. One positive dimension is worth a closer look.
    IloDimensions,
    /// Directive 2011/36/EU Art. 2 over the same dimensions: a closer look if the act, the means
    /// and the purpose were seen; under 18 the act and the purpose, unless the only purpose is the
    /// exploitation of surrogacy and the child is not the surrogate mother.
    Elements,
    /// At least `at-least` different indicators.
    Count,
    /// Finnish instruction card 2022: 1 yes, or 2 unsure.
    YesOrMaybe,
    /// The sum of the weights of what was answered, at least `at-least`.
    Weighted,
}

impl ScoringMethod {
    /// Whether it says when a dimension is positive. The others only add up signs.
    pub fn has_dimension_rule(self) -> bool {
        match self {
            ScoringMethod::IloDimensions | ScoringMethod::Elements => true,
            ScoringMethod::Count | ScoringMethod::YesOrMaybe | ScoringMethod::Weighted => false,
        }
    }
}

/// How many indicators of a dimension make it positive: these, and so many more of any strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Minimums {
    /// Strong ones.
    pub strong: u32,
    /// Medium ones.
    pub medium: u32,
    /// Weak ones.
    pub weak: u32,
    /// Others, whatever their strength.
    pub any_other: u32,
}

impl Minimums {
    /// The published rule: 2 strong; 1 strong and 1 other; 3 medium; 2 medium and 1 weak. Source:
    /// ILO and European Commission, Operational indicators of trafficking in human beings, 2009.
    pub const PUBLISHED: [Minimums; 4] = [
        Minimums { strong: 2, medium: 0, weak: 0, any_other: 0 },
        Minimums { strong: 1, medium: 0, weak: 0, any_other: 1 },
        Minimums { strong: 0, medium: 3, weak: 0, any_other: 0 },
        Minimums { strong: 0, medium: 2, weak: 1, any_other: 0 },
    ];
}

/// What dimensions amount to together, such as *exploitation without control at the destination*.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Combination {
    /// Its name.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// When it holds: about dimensions, elements and the count only.
    pub when: Condition,
    /// Where it comes from: the id of one of the file's sources.
    pub source: Id,
}

/// A range of the count or the sum.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Band {
    /// Its name.
    pub id: Id,
    /// The lowest number in it.
    pub from: u32,
    /// The highest number in it; the last band may leave it open.
    pub to: Option<u32>,
    /// What it is called.
    pub title: String,
}

impl Band {
    /// Whether a number lies in it.
    pub fn contains(&self, number: u64) -> bool {
        number >= u64::from(self.from) && self.to.is_none_or(|to| number <= u64::from(to))
    }
}

/// What a study found. Percentages are those published.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Accuracy {
    /// On whom it was tried.
    pub on: String,
    /// How many people.
    pub sample: u32,
    /// How many of them were concerned, by the measure of the study.
    pub positives: u32,
    /// How many of a hundred people concerned the rule finds, in percent.
    pub sensitivity: f64,
    /// How many of a hundred people not concerned the rule passes over, in percent.
    pub specificity: f64,
    /// Where it was published: the id of one of the file's sources.
    pub source: Id,
}

impl Scoring {
    /// What makes a dimension positive.
    pub fn dimension_rule(&self) -> &[Minimums] {
        match self.dimension_rule.as_slice() {
            [] => &Minimums::PUBLISHED,
            own => own,
        }
    }

    pub(super) fn each_text(&mut self, visit: &mut Visit<'_>) {
        let mut texts = Texts::new("scoring", "scoring", visit);
        texts.text("note", &mut self.note);
        texts.maybe("validated-on", &mut self.validated_on);
        for (i, accuracy) in self.accuracy.iter_mut().enumerate() {
            let field = format!("accuracy-{}", i + 1);
            texts.text_at(&field, format!("scoring.accuracy[{i}].on"), &mut accuracy.on);
        }
        for (i, combination) in self.combinations.iter_mut().enumerate() {
            let path = format!("scoring.combinations[{i}]");
            Texts::new(&combination.id, &path, visit).text("title", &mut combination.title);
        }
        for (i, band) in self.bands.iter_mut().enumerate() {
            let path = format!("scoring.bands[{i}]");
            Texts::new(&band.id, &path, visit).text("title", &mut band.title);
        }
    }
}
