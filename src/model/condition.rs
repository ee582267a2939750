//! Conditions over answers and scores.

use super::{Element, Id};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

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
    /// `<question>: <value>` or `<question>: [<value>, ..]`, of a gate too; false while not asked.
    Answer(Id, Vec<String>),
    /// `<question>: { at-least: <n>, at-most: <n> }` of a scale or number, one end or both; false
    /// while not asked.
    Between(Id, Option<i64>, Option<i64>),
    /// `element: <element>`: the element was seen.
    Element(Element),
    /// `dimension: <dimension>`: the dimension is positive.
    Dimension(Id),
    /// `count-at-least: <n>`: at least so many indicators were seen.
    CountAtLeast(u32),
    /// `band: <band>`: the sum or count lies in this band.
    Band(Id),
    /// `look-closer: true|false`: what the scoring method says as a whole.
    LookCloser(bool),
}

/// Words that conditions give a meaning; no question or gate may be called so.
pub const CONDITION_WORDS: &[&str] =
    &["all", "any", "not", "element", "dimension", "count-at-least", "band", "look-closer"];

impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let condition = generator.subschema_for::<Condition>();
        let element = generator.subschema_for::<Element>();
        let value = json_schema!({ "type": "string" });
        json_schema!({
            "description": "A condition over answers, or over the score. Several keys are *and*, a list \
                            of values is *or*.",
            "type": "object",
            "minProperties": 1,
            "properties": {
                "all": {
                    "description": "All of these hold.",
                    "type": "array", "items": condition,
                },
                "any": {
                    "description": "At least one of these holds.",
                    "type": "array", "items": condition,
                },
                "not": { "description": "This does not hold.", "allOf": [condition] },
                "element": { "description": "This element was seen.", "allOf": [element] },
                "dimension": { "description": "This dimension is positive.", "type": "string" },
                "count-at-least": {
                    "description": "At least so many indicators were seen.",
                    "type": "integer", "minimum": 0,
                },
                "band": { "description": "The sum or count lies in this band.", "type": "string" },
                "look-closer": {
                    "description": "What the scoring method says as a whole.",
                    "type": "boolean",
                },
            },
            "additionalProperties": {
                "description": "The answer to this question: a value, a list of values, or \
                                { at-least: 3, at-most: 5 } of a number.",
                "anyOf": [
                    value,
                    { "type": "array", "items": value },
                    {
                        "type": "object",
                        "properties": {
                            "at-least": { "description": "From this on.", "type": "integer" },
                            "at-most": { "description": "Up to this.", "type": "integer" },
                        },
                        "additionalProperties": false,
                        "minProperties": 1,
                    },
                ],
            },
        })
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ConditionVisitor;

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
                        "band" => Condition::Band(map.next_value()?),
                        _ => match map.next_value()? {
                            Wanted::Values(values) => Condition::Answer(key, values),
                            Wanted::Between(least, most) => Condition::Between(key, least, most),
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

/// What a condition wants of the answer to a question.
enum Wanted {
    Values(Vec<String>),
    Between(Option<i64>, Option<i64>),
}

impl<'de> Deserialize<'de> for Wanted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WantedVisitor;

        impl<'de> Visitor<'de> for WantedVisitor {
            type Value = Wanted;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an answer in a condition: a value, a list, or { at-least: 3 }")
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Wanted, E> {
                Ok(Wanted::Values(vec![value.to_owned()]))
            }

            fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Wanted, S::Error> {
                let mut values = vec![];
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(Wanted::Values(values))
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Wanted, M::Error> {
                let (mut least, mut most) = (None, None);
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "at-least" => least = Some(map.next_value()?),
                        "at-most" => most = Some(map.next_value()?),
                        other => {
                            return Err(de::Error::unknown_field(other, &["at-least", "at-most"]));
                        }
                    }
                }
                match (least, most) {
                    (None, None) => Err(de::Error::invalid_length(0, &self)),
                    _ => Ok(Wanted::Between(least, most)),
                }
            }
        }

        deserializer.deserialize_any(WantedVisitor)
    }
}
