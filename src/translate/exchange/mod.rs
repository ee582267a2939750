//! Texts on their way to translators who work with other programs, and back: as XLIFF 2.1, as PO
//! and as a spreadsheet. Whatever the format, a file is a list of [`Unit`]s.
//!
//! A plural form is a unit of its own, with all forms that the language has. What is filled in
//! stands in curly brackets, `{ $phone-riku }`; in XLIFF it is a placeholder that tools protect.

mod forms;
mod incoming;
mod po;
mod xliff;
mod xlsx;

pub use incoming::imported;

use super::{Entry, Pair, State, said_in};
use crate::localise::Part;
use crate::model::Lang;
use forms::Forms;
use std::ops::Range;

/// A file format of translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.1 (OASIS).
    Xliff,
    /// Gettext PO.
    Po,
    /// A spreadsheet, Office Open XML.
    Xlsx,
}

/// A list of texts in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language of the sources.
    pub from: Lang,
    /// The language of the translations.
    pub to: Lang,
    /// The texts.
    pub units: Vec<Unit>,
}

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The file it belongs to: [`Part::path`].
    pub part: String,
    /// The message.
    pub message: String,
    /// The field; empty for the message's own text.
    pub field: String,
    /// The plural form; empty if there are none.
    pub form: String,
    /// The text.
    pub source: String,
    /// Its translation; empty if there is none.
    pub target: String,
    /// The hash of the message's source text.
    pub of: String,
    /// How far the translation is.
    pub state: State,
    /// What those who wrote the source tell translators.
    pub note: String,
    /// What translators tell each other; with the first text of a message.
    pub comment: String,
    /// Where it stands in the file it was read from.
    pub at: Range<usize>,
}

/// Why a file cannot be taken back, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The place in the file; in a spreadsheet, see [`read`].
    pub at: Range<usize>,
    /// What is wrong: a word of the message `problem-exchange`.
    pub what: &'static str,
}

impl Unit {
    /// `message.field#form`, as it is named in files.
    pub fn name(&self) -> String {
        let field = if self.field.is_empty() { "" } else { "." };
        let form = if self.form.is_empty() { "" } else { "#" };
        format!("{}{field}{}{form}{}", self.message, self.field, self.form)
    }

    /// An empty unit of that name.
    fn named(name: &str, part: &str, at: Range<usize>) -> Unit {
        let (name, form) = name.split_once('#').unwrap_or((name, ""));
        let (message, field) = name.split_once('.').unwrap_or((name, ""));
        let text = str::to_owned;
        Unit {
            part: text(part),
            message: text(message),
            field: text(field),
            form: text(form),
            source: String::new(),
            target: String::new(),
            of: String::new(),
            state: State::Missing,
            note: String::new(),
            comment: String::new(),
            at,
        }
    }
}

/// Everything of some pairs of one language.
pub fn exported(pairs: &[&Pair<'_>]) -> Sheet {
    let first = pairs.first();
    Sheet {
        from: first.map_or_else(Lang::new, |pair| pair.from.clone()),
        to: first.map_or_else(Lang::new, |pair| pair.lang.clone()),
        units: pairs.iter().flat_map(|pair| units(pair)).collect(),
    }
}

fn units(pair: &Pair<'_>) -> Vec<Unit> {
    pair.entries().iter().flat_map(|entry| of_entry(entry, &pair.part, &pair.lang)).collect()
}

fn of_entry(entry: &Entry<'_>, part: &Part, lang: &str) -> Vec<Unit> {
    let original = entry.original;
    let note = said_in(original.note.lines());
    let mut comment = entry.comment();
    let mut units = vec![];
    for text in &original.texts {
        let written = entry.written(&text.field).unwrap_or_default();
        let mut unit = |form: &str, source: String, target: String| {
            let state = if target.is_empty() { State::Missing } else { entry.state(&text.field) };
            units.push(Unit {
                part: part.path(),
                message: original.id.clone(),
                field: text.field.clone(),
                form: form.to_owned(),
                source,
                target,
                of: original.hash(),
                state,
                note: note.clone(),
                comment: std::mem::take(&mut comment),
                at: 0..0,
            });
        };
        let (source_forms, target_forms) = (Forms::of(&text.text), Forms::of(&written));
        match (source_forms, target_forms) {
            (Some(source), target) if target.is_some() || !written.contains("->") => {
                for key in forms::keys(&source, target.as_ref(), lang) {
                    let target = match &target {
                        Some(target) => target.exactly(&key).unwrap_or_default(),
                        None => &written,
                    };
                    unit(&key, source.nearest(&key).to_owned(), target.to_owned());
                }
            }
            _ if entry.state(&text.field) == State::Missing => {
                unit("", text.text.clone(), String::new());
            }
            _ => unit("", text.text.clone(), written),
        }
    }
    units
}

/// A list as the bytes of a file. The same list gives the same bytes.
///
/// # Errors
/// Only a spreadsheet can fail: with more rows or letters than one can hold.
pub fn write(sheet: &Sheet, format: Format) -> Result<Vec<u8>, String> {
    match format {
        Format::Xliff => Ok(xliff::write(sheet).into_bytes()),
        Format::Po => Ok(po::write(sheet).into_bytes()),
        Format::Xlsx => xlsx::write(sheet),
    }
}

/// A list out of the bytes of a file, with the text that places stand in: the file itself, or the
/// rows of the spreadsheet, one a line.
///
/// # Errors
/// Where the file is not what it says it is; the text comes with it.
pub fn read(bytes: &[u8], format: Format) -> (String, Result<Sheet, Unreadable>) {
    if format == Format::Xlsx {
        return xlsx::read(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let read = match format {
                Format::Po => po::read(text),
                _ => xliff::read(text),
            };
            (text.to_owned(), read)
        }
        Err(error) => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let at = text.floor_char_boundary(error.valid_up_to());
            (text, Err(Unreadable { at: at..at, what: "encoding" }))
        }
    }
}
