//! A set of indicators: signs by dimension, and facts that are never signs.

use super::*;

/// Signs of one form of exploitation. `indicators/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IndicatorSet {
    /// How to read the list, before anyone reads it (Markdown).
    pub reading: Option<String>,
    /// Groups of indicators, each of which supports one element of the definition.
    pub dimensions: Vec<Dimension>,
    /// The signs.
    pub indicators: Vec<Indicator>,
    /// Facts that are never signs.
    #[serde(default)]
    pub context: Vec<ContextFact>,
}

/// The elements of trafficking in human beings: Palermo Protocol Art. 3, Directive 2011/36/EU
/// Art. 2. For adults all three are needed; under 18 the means are not.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// Recruiting, transporting, housing, taking under control.
    Act,
    /// Force, threat, deception, abuse of a vulnerable position, payment to a controller.
    Means,
    /// Exploitation.
    Purpose,
}

/// Forms of exploitation: Directive 2011/36/EU Art. 2(3), as amended in 2024.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The prostitution of others, or other sexual exploitation.
    Sexual,
    /// Forced labour or services.
    Labour,
    /// Begging.
    Begging,
    /// Slavery, and what is like it.
    Slavery,
    /// Servitude.
    Servitude,
    /// Criminal activities.
    CriminalActivities,
    /// The removal of organs.
    OrganRemoval,
    /// The exploitation of surrogacy.
    Surrogacy,
    /// The exploitation of forced marriage.
    ForcedMarriage,
    /// The exploitation of illegal adoption.
    IllegalAdoption,
}

/// A group of indicators.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Dimension {
    /// Its name.
    pub id: Id,
    /// The element it supports.
    pub element: Element,
    /// For a purpose: which form of exploitation it is about.
    pub purpose: Option<Purpose>,
    /// Its title.
    pub title: String,
    /// What it means, in a sentence or two.
    pub summary: Option<String>,
}

/// How much an indicator weighs (ILO/European Commission 2009).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Alone never enough, but little else is needed.
    Strong,
    /// Counts together with others.
    Medium,
    /// Supports others, never enough by number.
    Weak,
}

/// A sign.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Indicator {
    /// Its name.
    pub id: Id,
    /// The dimension it belongs to.
    pub dimension: Id,
    /// How much it weighs.
    pub strength: Strength,
    /// The sign, as a statement.
    pub text: String,
    /// The ordinary situation in which the same can be seen.
    pub also_seen_when: Option<String>,
    /// A gentle way to ask about it.
    pub ask: Option<String>,
    /// Its name in the Human Trafficking Case Data Standard 2.0.
    #[schemars(extend("enum" = HTCDS))]
    pub htcds: Option<String>,
    /// Where it comes from: ids of the file's sources.
    pub sources: Vec<Id>,
    /// Whether its strength was confirmed in a published list.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// A fact that is never a sign.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ContextFact {
    /// Its name.
    pub id: Id,
    /// The fact.
    pub text: String,
    /// Why it says nothing.
    pub because: Option<String>,
    /// Where that is known from: ids of the file's sources.
    #[serde(default)]
    pub sources: Vec<Id>,
}

/// Names of control methods in the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0).
pub const HTCDS: &[&str] = &[
    "DebtBondage",
    "TakesEarnings",
    "RestrictsFinancialAccess",
    "Threats",
    "PsychologicalAbuse",
    "PhysicalAbuse",
    "SexualAbuse",
    "FalsePromises",
    "PsychoactiveSubstances",
    "RestrictsMovement",
    "RestrictsMedicalCare",
    "ExcessiveWorkingHours",
    "UsesChildren",
    "ThreatOfLawEnforcement",
    "WithholdsNecessities",
    "WithholdsDocuments",
    "Other",
];

impl Prose for IndicatorSet {
    const KIND: Kind = Kind::Indicators;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        Texts::new("about", "", visit).maybe("reading", &mut self.reading);
        for (i, dimension) in self.dimensions.iter_mut().enumerate() {
            let path = format!("dimensions[{i}]");
            let mut texts = Texts::new(&dimension.id, &path, visit);
            texts.text("title", &mut dimension.title);
            texts.maybe("summary", &mut dimension.summary);
        }
        for (i, indicator) in self.indicators.iter_mut().enumerate() {
            let path = format!("indicators[{i}]");
            let mut texts = Texts::new(&indicator.id, &path, visit);
            texts.text("text", &mut indicator.text);
            texts.maybe("also-seen-when", &mut indicator.also_seen_when);
            texts.maybe("ask", &mut indicator.ask);
        }
        for (i, fact) in self.context.iter_mut().enumerate() {
            let path = format!("context[{i}]");
            let mut texts = Texts::new(&fact.id, &path, visit);
            texts.text("text", &mut fact.text);
            texts.maybe("because", &mut fact.because);
        }
    }
}
