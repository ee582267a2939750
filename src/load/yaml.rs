//! A YAML text as a tree of values: guarded, then read by serde_yaml. The only file besides
//! `typed.rs` that names that crate.

use super::guard::guard;
use super::typed::{Keys, Source, typed};
use crate::diagnostic::{Code, Diagnostics};
use crate::failure::Failure;
use crate::model::About;
use crate::source::{FileId, Places, Span};
use serde::de::DeserializeOwned;
use serde_yaml::Value;

/// A YAML file that has been read: its values, and where they stand.
pub(super) struct Yaml<'t> {
    file: FileId,
    text: &'t str,
    value: Value,
    pub(super) places: Places,
}

impl<'t> Yaml<'t> {
    /// Reads a text. `None` if it cannot be read; then the problems are in `out`.
    pub(super) fn read(file: FileId, text: &'t str, out: &mut Diagnostics) -> Option<Yaml<'t>> {
        let places = guard(file, text, out)?;
        match serde_yaml::from_str(text) {
            Ok(value) => Some(Yaml { file, text, value, places }),
            Err(error) => {
                // What the guard's parser allows and this one does not: corners of the language.
                let at = error.location().map_or(0, |location| location.index());
                let at = text.floor_char_boundary(at);
                let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
                let tab = text[at..].starts_with('\t');
                let code = if tab { Code::Tab } else { Code::Syntax };
                let problem = out.report(code, Span::new(file, at..end));
                if !tab {
                    problem.arg("what", "other");
                }
                None
            }
        }
    }

    /// The head of a content file and what its kind adds.
    pub(super) fn content<T: DeserializeOwned>(
        &self,
        out: &mut Diagnostics,
    ) -> (Option<About>, Option<T>) {
        let about = typed(self.source(Keys::Only(About::KEYS)), out);
        (about, typed(self.source(Keys::Except(About::KEYS)), out))
    }

    /// A file without a head.
    pub(super) fn settings<T: DeserializeOwned>(&self, out: &mut Diagnostics) -> Option<T> {
        typed(self.source(Keys::Except(&[])), out)
    }

    fn source(&self, keys: Keys) -> Source<'_> {
        Source { file: self.file, text: self.text, places: &self.places, value: &self.value, keys }
    }
}

/// Values as the text of a YAML file.
///
/// # Errors
/// If they cannot be written as YAML.
pub fn yaml_text(value: &serde_json::Value) -> Result<String, Failure> {
    serde_yaml::to_string(value).map_err(|error| Failure::Internal(error.to_string()))
}
