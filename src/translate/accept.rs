//! A reviewer signs a translation.

use super::{Entry, Pair, State, extracted};
use crate::load::{signature, translation_of_text};
use crate::localise::Translation;
use crate::model::Library;
use jiff::civil::Date;

/// Why nobody can sign a translation yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsigned {
    /// It stands in another library, or nowhere.
    NotHere,
    /// So many texts are missing.
    Missing(usize),
    /// So many texts were made from others than those of now.
    Outdated(usize),
}

/// The text of the pair's own file, signed. What is wrong in it is for checking to say.
///
/// # Errors
/// If there is something left to do: a signature is for the whole.
pub fn accepted(
    pair: &Pair<'_>,
    by: &str,
    on: Date,
    library: &Library,
) -> Result<String, Unsigned> {
    let own = pair.own.ok_or(Unsigned::NotHere)?;
    let entries = pair.entries();
    let count = |wanted| entries.iter().flat_map(Entry::states).filter(|s| *s == wanted).count();
    match (count(State::Missing), count(State::Outdated)) {
        (0, 0) => {}
        (0, outdated) => return Err(Unsigned::Outdated(outdated)),
        (missing, _) => return Err(Unsigned::Missing(missing)),
    }
    let there = library.files.get(own.file).text.clone();
    // What nobody has noted yet was made from the texts as they are: that is what is signed.
    let text = extracted(pair, library).unwrap_or(there);
    let read = Translation { resource: translation_of_text(&text), ..own.clone() };
    let head = format!("### translation: reviewed by {by}, {on} ({})", signature(&read));
    let is_head = |line: &str| {
        line.strip_prefix("###").is_some_and(|rest| rest.trim().starts_with("translation:"))
    };
    let mut signed = false;
    let lines = text.split_inclusive('\n').map(|line| {
        if is_head(line) && !signed {
            signed = true;
            format!("{head}\n")
        } else {
            line.to_owned()
        }
    });
    let text: String = lines.collect();
    Ok(if signed { text } else { format!("{head}\n{text}") })
}
