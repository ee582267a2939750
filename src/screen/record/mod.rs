//! What may be kept of a conversation, if the user asks for it: answers and what they add up to,
//! never who gave them.
//!
//! A record is JSON, sealed (see [`seal`]). It names no person, place or day: the month in which
//! the conversation was held is enough to count by, and a day could point to one visit. For the
//! same reason it is to be deleted at the end of a month. Notes are never part of it. Its length
//! is rounded up, so that the size of the file does not tell how much was answered.

pub mod disclosure;
pub mod htcds;
pub mod seal;
pub mod summary;

mod consultation;

pub use consultation::Consultation;
pub use seal::Unreadable;

use super::{Answers, Session, State, Step, screening_fingerprint};
use crate::failure::Failure;
use crate::localise::Localised;
use crate::model::{Id, IndicatorSet, Lang, Screening};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The version of the format that this program writes; it reads this and older ones.
const VERSION: u32 = 1;

/// The key of the version, which tells a record from anything else.
const VERSION_KEY: &str = "lyhty-record";

/// Lengths of sealed contents are a multiple of this, in bytes.
const BLOCK: usize = 4096;

/// How long a record is kept when the user does not say, in days.
pub const KEEP_DAYS: u16 = 90;

/// A conversation, under way or ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Record {
    /// The version of the format.
    #[serde(rename = "lyhty-record")]
    pub version: u32,
    /// A random name, the same in every copy of this record and in no other.
    pub name: String,
    /// The id of the screening.
    pub screening: Id,
    /// The fingerprint of the screening: tells whether its questions are still the same.
    pub fingerprint: String,
    /// The language the conversation was held in.
    pub language: Lang,
    /// The month in which it was begun: `2026-11`.
    pub month: String,
    /// When the record is to be deleted: the last day of a month.
    pub delete_by: Date,
    /// The answers. While it is under way also those set aside; once it has ended only those that
    /// count, and the gates.
    pub answers: Answers,
    /// What the answers add up to, once it has ended.
    pub findings: Option<Findings>,
}

/// What the answers of a record add up to, in the words of the screening's own ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Findings {
    /// The ending that was reached.
    pub ending: Id,
    /// Whether it ended at a gate, before the questions; nothing else is filled then.
    pub at_gate: bool,
    /// What can be said of each element: `seen`, `not-seen`, `not-known`, …
    pub elements: BTreeMap<Id, String>,
    /// The same of each dimension.
    pub dimensions: BTreeMap<Id, String>,
    /// The same of each indicator that the screening asks about.
    pub indicators: BTreeMap<Id, String>,
    /// The methods of control of the Human Trafficking Case Data Standard that the answers say
    /// something about. What is not here is not known.
    pub control_methods: BTreeMap<String, bool>,
}

impl Drop for Record {
    fn drop(&mut self) {
        super::wipe(&mut self.answers);
    }
}

impl Record {
    /// A record of a conversation that begins today.
    pub fn begin(screening: &Localised<Screening>, today: Date, keep_days: u16) -> Record {
        Record {
            version: VERSION,
            name: seal::random_name(),
            screening: screening.id.clone(),
            fingerprint: screening_fingerprint(&screening.value),
            language: screening.lang.clone(),
            month: today.strftime("%Y-%m").to_string(),
            delete_by: delete_by(today, keep_days),
            answers: Answers::new(),
            findings: None,
        }
    }

    /// Takes over the answers that the conversation has come to ([`Session::given`]).
    pub fn update(
        &mut self,
        given: &Answers,
        screening: &Screening,
        set: &IndicatorSet,
    ) -> Result<(), Failure> {
        let session = Session::resume(screening, set, given.clone())?;
        self.answers = given.clone();
        self.findings = None;
        if let Step::Done(ending) = session.step() {
            let counted = session.answers();
            let gates = screening.gates.iter().map(|gate| &gate.id);
            self.answers
                .retain(|id, _| counted.contains_key(id) || gates.clone().any(|gate| gate == id));
            self.findings = Some(match session.failed_gate() {
                Some(_) if counted.is_empty() => Findings::at_gate(&ending.id),
                _ => Findings::of(&ending.id, &session, screening, set),
            });
        }
        Ok(())
    }

    /// What is sealed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        padded(self)
    }

    /// The record in an opened content.
    pub fn from_bytes(content: &[u8]) -> Result<Record, Unreadable> {
        parsed(content, (VERSION_KEY, VERSION), |record: &Record| record.version)
    }
}

impl Findings {
    fn at_gate(ending: &Id) -> Findings {
        Findings {
            ending: ending.clone(),
            at_gate: true,
            elements: BTreeMap::new(),
            dimensions: BTreeMap::new(),
            indicators: BTreeMap::new(),
            control_methods: BTreeMap::new(),
        }
    }

    fn of(ending: &Id, session: &Session<'_>, screening: &Screening, set: &IndicatorSet) -> Self {
        let score = session.score();
        let indicators = indicator_states(session, screening, set);
        let word = |state: State| word_of(&state);
        Findings {
            ending: ending.clone(),
            at_gate: false,
            elements: score.elements.iter().map(|(e, state)| (word_of(e), word(*state))).collect(),
            dimensions: score
                .dimensions
                .iter()
                .map(|scored| (scored.dimension.id.clone(), word(scored.state)))
                .collect(),
            control_methods: htcds::control_methods(set, &indicators),
            indicators: indicators.into_iter().map(|(id, state)| (id, word(state))).collect(),
        }
    }
}

/// What can be said of each indicator that a question of the screening counts as.
fn indicator_states(
    session: &Session<'_>,
    screening: &Screening,
    set: &IndicatorSet,
) -> BTreeMap<Id, State> {
    let score = session.score();
    let answers = session.answers();
    let mut states = BTreeMap::new();
    for indicator in &set.indicators {
        let about = |question: &&crate::model::Question| {
            let choices = question.choices().iter().filter_map(|choice| choice.indicator.as_ref());
            question.indicator.iter().chain(choices).any(|id| *id == indicator.id)
        };
        let mut questions = screening.questions.iter().filter(about).peekable();
        if questions.peek().is_none() {
            continue;
        }
        let given: Vec<_> = questions.filter_map(|question| answers.get(&question.id)).collect();
        let state = if score.signs.iter().any(|sign| sign.indicator.id == indicator.id) {
            State::Seen
        } else if given.iter().any(|answer| super::leaves_open(answer)) {
            State::NotKnown
        } else if given.is_empty() {
            State::NotAsked
        } else {
            State::NotSeen
        };
        states.insert(indicator.id.clone(), state);
    }
    states
}

/// The last day of the month in which the days to keep are over: a day counted exactly would give
/// the day of the conversation away.
fn delete_by(today: Date, keep_days: u16) -> Date {
    today.saturating_add(i64::from(keep_days).days()).last_of_month()
}

/// The kebab-case word of a unit variant.
fn word_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A content as JSON, followed by spaces up to a round length.
fn padded(content: &impl Serialize) -> Zeroizing<Vec<u8>> {
    // Large enough from the start: a vector that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(16 * BLOCK));
    if serde_json::to_writer(&mut *bytes, content).is_err() {
        bytes.clear();
    }
    let length = bytes.len().next_multiple_of(BLOCK);
    bytes.resize(length, b' ');
    bytes
}

/// The content, if its version is known: the key of versions, and the newest there is.
fn parsed<T: DeserializeOwned>(
    content: &[u8],
    (key, known): (&str, u32),
    version: impl Fn(&T) -> u32,
) -> Result<T, Unreadable> {
    // Not by way of a tree of values: nobody could overwrite that.
    if let Ok(content) = serde_json::from_slice(content) {
        return if version(&content) <= known { Ok(content) } else { Err(Unreadable::Newer) };
    }
    let value: Value = serde_json::from_slice(content).map_err(|_| Unreadable::Foreign)?;
    match value.get(key).ok_or(Unreadable::Foreign)?.as_u64() {
        Some(version) if version > u64::from(known) => Err(Unreadable::Newer),
        _ => Err(Unreadable::Damaged),
    }
}
