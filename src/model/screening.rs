//! A screening: safety notice, gates, questions with conditions, scoring, endings.

use super::*;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use std::fmt;

/// A conversation or a reflection. `indicators/screenings/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Screening {
    /// Who answers.
    pub mode: Mode,
    /// The indicator set its questions count for.
    pub uses: Id,
    /// Shown before anything else: digital safety, who can see the screen.
    pub notice: String,
    /// Asked before the first question; each must be passed.
    pub gates: Vec<Gate>,
    /// The questions, in the order they are asked.
    pub questions: Vec<Question>,
    /// How answers add up.
    pub scoring: Scoring,
    /// How it may end.
    pub endings: Vec<Ending>,
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Asked with a person.
    Conversation,
    /// Filled in by a professional alone.
    Reflection,
}

/// What a gate protects (domain gates G1–G3 and G7, from the WHO recommendations of 2003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GateKind {
    /// Is the person safe now?
    Safety,
    /// Can nobody overhear?
    Privacy,
    /// Is the interpreter independent, or none needed?
    Interpreter,
    /// Has the person heard the purpose and agreed?
    Consent,
    /// Is the person an adult?
    Age,
}

/// A condition for going on. Answered like a yes/no question; anything but *yes* leads to
/// `otherwise`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Gate {
    /// Its name.
    pub id: Id,
    /// What it protects.
    pub protects: GateKind,
    /// The question to the professional, or to read out.
    pub ask: String,
    /// What to say and do first (Markdown).
    pub help: Option<String>,
    /// The ending when the answer is not *yes*.
    pub otherwise: Id,
}

/// A question. Without `choose` or `choose-several` it is answered yes or no. Every question
/// also takes [`UNSURE`] and [`DECLINED`].
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: Id,
    /// The question.
    pub ask: String,
    /// Why it is asked, and how to ask it gently.
    pub help: Option<String>,
    /// One of these is the answer.
    #[serde(default)]
    pub choose: Vec<Choice>,
    /// Any of these are the answer.
    #[serde(default)]
    pub choose_several: Vec<Choice>,
    /// The indicator that *yes* counts as. For choices, see [`Choice::indicator`].
    pub indicator: Option<Id>,
    /// Asked only if this holds; about earlier questions only.
    pub ask_if: Option<Condition>,
}

/// An answer to choose.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// Its name within the question.
    pub id: Id,
    /// The answer.
    pub text: String,
    /// The indicator that choosing it counts as.
    pub indicator: Option<Id>,
}

/// The answer *yes*.
pub const YES: &str = "yes";
/// The answer *no*.
pub const NO: &str = "no";
/// The answer *don't know*. Never counts as yes or no.
pub const UNSURE: &str = "unsure";
/// The answer *rather not say*. Never counts as yes or no.
pub const DECLINED: &str = "declined";

impl Question {
    /// All values an answer may have, in the order they are offered.
    pub fn values(&self) -> Vec<&str> {
        let own: Vec<&str> = match self.choices() {
            [] => vec![YES, NO],
            choices => choices.iter().map(|choice| choice.id.as_str()).collect(),
        };
        own.into_iter().chain([UNSURE, DECLINED]).collect()
    }

    /// The choices, of which one or several may be taken; empty for yes/no questions.
    pub fn choices(&self) -> &[Choice] {
        if self.choose.is_empty() { &self.choose_several } else { &self.choose }
    }
}

/// A condition over answers, or over the score. In YAML a map is *and*, a list of values is
/// *or*: `{ someone-decides: [yes, unsure], not: { alone: yes } }`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Condition {
    /// `all: [..]`, or a map with several keys.
    All(Vec<Condition>),
    /// `any: [..]`
    Any(Vec<Condition>),
    /// `not: {..}`
    Not(Box<Condition>),
    /// `<question>: <value>` or `<question>: [<value>, ..]`; false while not asked.
    Answer(Id, Vec<String>),
    /// `element: <element>`: the element was seen.
    Element(Element),
    /// `dimension: <dimension>`: the dimension is positive.
    Dimension(Id),
    /// `count-at-least: <n>`: at least so many indicators were seen.
    CountAtLeast(u32),
    /// `look-closer: true|false`: what the scoring method says as a whole.
    LookCloser(bool),
}

/// Words that conditions give a meaning; no question may be called so.
pub const CONDITION_WORDS: &[&str] =
    &["all", "any", "not", "element", "dimension", "count-at-least", "look-closer"];

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ConditionVisitor;

        #[derive(Deserialize)]
        #[serde(untagged)]
        enum OneOrMore {
            One(String),
            More(Vec<String>),
        }

        impl<'de> Visitor<'de> for ConditionVisitor {
            type Value = Condition;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a condition such as { some-question: yes }")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Condition, M::Error> {
                let mut parts = vec![];
                while let Some(key) = map.next_key::<String>()? {
                    parts.push(match key.as_str() {
                        "all" => Condition::All(map.next_value()?),
                        "any" => Condition::Any(map.next_value()?),
                        "not" => Condition::Not(map.next_value()?),
                        "element" => Condition::Element(map.next_value()?),
                        "dimension" => Condition::Dimension(map.next_value()?),
                        "count-at-least" => Condition::CountAtLeast(map.next_value()?),
                        "look-closer" => Condition::LookCloser(map.next_value()?),
                        _ => match map.next_value()? {
                            OneOrMore::One(value) => Condition::Answer(key, vec![value]),
                            OneOrMore::More(values) => Condition::Answer(key, values),
                        },
                    });
                }
                match parts.len() {
                    0 => Err(de::Error::invalid_length(0, &self)),
                    1 => Ok(parts.remove(0)),
                    _ => Ok(Condition::All(parts)),
                }
            }
        }

        deserializer.deserialize_map(ConditionVisitor)
    }
}

/// How answers add up.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scoring {
    /// The rule.
    pub method: ScoringMethod,
    /// For `count`: how many indicators make it worth a closer look.
    pub at_least: Option<u32>,
    /// Whether the rule was validated on people like those it is used with.
    #[serde(default)]
    pub validated: bool,
    /// Where the rule comes from: ids of the file's sources.
    pub sources: Vec<Id>,
    /// What the result can and cannot say (Markdown).
    pub note: String,
}

/// A published way of adding up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScoringMethod {
    /// ILO/European Commission 2009: a dimension is positive with 2 strong; 1 strong and 1
    /// other; 3 medium; or 2 medium and 1 weak. An element is seen if one of its dimensions is
    /// positive.
    IloDimensions,
    /// At least `at-least` indicators.
    Count,
    /// Finnish instruction card 2022: 1 yes, or 2 unsure.
    YesOrMaybe,
}

/// How a screening may end. Endings that a gate names are reached only from there. Of the
/// others the first whose `when` holds is taken; the last has no `when`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ending {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// When it is taken.
    pub when: Option<Condition>,
    /// What to say and do now (Markdown).
    pub say: String,
    /// What to do next, in order.
    #[serde(default)]
    pub next_steps: Vec<Item>,
    /// Where to turn.
    pub services: Option<ServiceQuery>,
}

impl Screening {
    /// Whether a gate leads to this ending.
    pub fn is_gate_ending(&self, ending: &str) -> bool {
        self.gates.iter().any(|gate| gate.otherwise == ending)
    }
}

impl Prose for Screening {
    const KIND: Kind = Kind::Screening;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        Texts::new("about", "", visit).text("notice", &mut self.notice);
        for (i, gate) in self.gates.iter_mut().enumerate() {
            let path = format!("gates[{i}]");
            let mut texts = Texts::new(&gate.id, &path, visit);
            texts.text("ask", &mut gate.ask);
            texts.maybe("help", &mut gate.help);
        }
        for (i, question) in self.questions.iter_mut().enumerate() {
            let path = format!("questions[{i}]");
            let mut texts = Texts::new(&question.id, &path, visit);
            texts.text("ask", &mut question.ask);
            texts.maybe("help", &mut question.help);
            for (list, choices) in
                [("choose", &mut question.choose), ("choose-several", &mut question.choose_several)]
            {
                for (k, choice) in choices.iter_mut().enumerate() {
                    let field = format!("choice-{}", choice.id);
                    texts.text_at(&field, format!("{path}.{list}[{k}].text"), &mut choice.text);
                }
            }
        }
        Texts::new("scoring", "scoring", visit).text("note", &mut self.scoring.note);
        for (i, ending) in self.endings.iter_mut().enumerate() {
            let path = format!("endings[{i}]");
            let mut texts = Texts::new(&ending.id, &path, visit);
            texts.text("title", &mut ending.title);
            texts.text("say", &mut ending.say);
            for (k, step) in ending.next_steps.iter_mut().enumerate() {
                Texts::new(&step.id, &format!("{path}.next-steps[{k}]"), visit)
                    .text("text", &mut step.text);
            }
        }
    }
}
