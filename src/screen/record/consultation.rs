//! A request for advice on a case, without anything that tells whose it is.

use super::{Record, Unreadable, padded, parsed};
use crate::model::Lang;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

const VERSION: u32 = 1;
const VERSION_KEY: &str = "lyhty-consultation";

/// A short note for a specialist, whole in itself: whoever gets it needs no library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Consultation {
    /// The version of the format.
    #[serde(rename = "lyhty-consultation")]
    pub version: u32,
    /// The language it is written in.
    pub language: Lang,
    /// The title of the screening.
    pub title: String,
    /// The month of the conversation.
    pub month: String,
    /// When it is to be deleted.
    pub delete_by: Date,
    /// What was seen: elements with groups of signs, then signs.
    pub seen: Vec<String>,
    /// What was asked about and not seen.
    pub not_seen: Vec<String>,
    /// What is not known.
    pub not_known: Vec<String>,
    /// What is asked of the specialist.
    pub asked: Vec<String>,
    /// What has been agreed with the person.
    pub agreed: Vec<String>,
    /// What the sender typed.
    pub words: Option<String>,
}

impl Drop for Consultation {
    fn drop(&mut self) {
        self.words.zeroize();
        self.seen.zeroize();
    }
}

impl Consultation {
    /// One about a record, still without what is seen and asked.
    pub fn about(record: &Record, title: &str, language: &str) -> Consultation {
        Consultation {
            version: VERSION,
            language: language.to_owned(),
            title: title.to_owned(),
            month: record.month.clone(),
            delete_by: record.delete_by,
            seen: vec![],
            not_seen: vec![],
            not_known: vec![],
            asked: vec![],
            agreed: vec![],
            words: None,
        }
    }

    /// What is sealed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        padded(self)
    }

    /// The request in an opened content.
    pub fn from_bytes(content: &[u8]) -> Result<Consultation, Unreadable> {
        parsed(content, (VERSION_KEY, VERSION), |request: &Consultation| request.version)
    }
}
