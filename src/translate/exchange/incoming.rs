//! What comes back from translators, into the files of a library: all of it or nothing.

use super::forms::{Forms, joined};
use super::{Sheet, Unit, units};
use crate::check::Reviewer;
use crate::diagnostic::{Code, Diagnostics, is_hidden};
use crate::load::{OF, indented, messages_in, text_of, translation_of_text};
use crate::localise::Part;
use crate::model::Library;
use crate::source::{FileId, Span};
use crate::translate::extract::{brought_up_to_date, is_ours};
use crate::translate::{Pair, State};
use std::collections::BTreeMap;

/// The new texts of the pairs' own files, by the pair's number. What would lose or break something
/// is reported where it stands in `file`; with an error among it, nothing must be written.
pub fn imported(
    sheet: &Sheet,
    file: FileId,
    pairs: &[Pair<'_>],
    library: &Library,
    out: &mut Diagnostics,
) -> Vec<(usize, String)> {
    let mut by_part: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
    for unit in &sheet.units {
        by_part.entry(&unit.part).or_default().push(unit);
    }
    let mut texts = vec![];
    for (part, units) in by_part {
        let Some(number) = pairs.iter().position(|pair| pair.part.path() == part) else {
            let known: Vec<String> = pairs.iter().map(|pair| pair.part.path()).collect();
            out.report(Code::UnknownMessage, Span::new(file, units[0].at.clone()))
                .arg("id", part)
                .arg("why", "file")
                .suggest(part, known.iter().map(String::as_str));
            continue;
        };
        let pair = &pairs[number];
        let mut incoming = Incoming { pair, file, out, changes: vec![] };
        incoming.look_at(&units, &Reviewer::new(library, pair));
        let changes = incoming.changes;
        texts.extend(written(pair, &changes, library).map(|text| (number, text)));
    }
    texts
}

/// What is to be changed in a message.
struct Change {
    message: String,
    /// Texts by field.
    texts: Vec<(String, String)>,
    /// The hash of the source text it is now a translation of.
    of: Option<String>,
    /// What translators say about it, if that is new.
    comment: Option<String>,
}

struct Incoming<'a> {
    pair: &'a Pair<'a>,
    file: FileId,
    out: &'a mut Diagnostics,
    changes: Vec<Change>,
}

impl Incoming<'_> {
    fn look_at(&mut self, there: &[&Unit], reviewer: &Reviewer) {
        let mut incoming: BTreeMap<String, &Unit> = BTreeMap::new();
        for unit in there {
            if let Some(first) = incoming.insert(unit.name(), unit) {
                self.out
                    .report(Code::DuplicateMessage, self.place(unit))
                    .arg("id", unit.name())
                    .related(Span::new(self.file, first.at.clone()));
            }
        }
        let current = units(self.pair);
        for unit in there {
            if !current.iter().any(|known| known.name() == unit.name()) {
                let names: Vec<String> = current.iter().map(Unit::name).collect();
                self.out
                    .report(Code::UnknownMessage, self.place(unit))
                    .arg("id", unit.name())
                    .arg("why", "message")
                    .suggest(&unit.name(), names.iter().map(String::as_str));
            }
        }
        for message in current.chunk_by(|one, next| one.message == next.message) {
            let back: Vec<Option<&Unit>> =
                message.iter().map(|unit| incoming.get(&unit.name()).copied()).collect();
            self.message(message, &back, reviewer);
        }
    }

    fn place(&self, unit: &Unit) -> Span {
        Span::new(self.file, unit.at.clone())
    }

    /// A message as it is, and what came back for each of its units.
    fn message(&mut self, current: &[Unit], back: &[Option<&Unit>], reviewer: &Reviewer) {
        let mut change =
            Change { message: current[0].message.clone(), texts: vec![], of: None, comment: None };
        let mut at = 0;
        for field in current.chunk_by(|one, next| one.field == next.field) {
            let back = &back[at..at + field.len()];
            at += field.len();
            if let Some(text) = self.field(field, back, reviewer) {
                change.texts.push((field[0].field.clone(), text));
            }
        }
        let present: Vec<&Unit> = back.iter().flatten().copied().collect();
        let done = present.len() == current.len()
            && present.iter().all(|unit| unit.state == State::Current);
        let outdated = current.iter().any(|unit| unit.state == State::Outdated);
        if done && (outdated || !change.texts.is_empty()) {
            let of = Some(present[0].of.clone()).filter(|of| !of.is_empty());
            change.of = Some(of.unwrap_or_else(|| current[0].of.clone()));
        }
        if let Some(first) = back[0] {
            let comment = first.comment.trim();
            change.comment = (comment != current[0].comment).then(|| comment.to_owned());
        }
        if !change.texts.is_empty() || change.of.is_some() || change.comment.is_some() {
            self.changes.push(change);
        }
    }

    /// The new text of a field, if it is another than before. What is empty changes nothing.
    fn field(
        &mut self,
        current: &[Unit],
        back: &[Option<&Unit>],
        reviewer: &Reviewer,
    ) -> Option<String> {
        let changed = current.iter().zip(back).any(|(unit, back)| {
            back.is_some_and(|back| {
                !back.target.trim().is_empty() && back.target.trim() != unit.target.trim()
            })
        });
        if !changed {
            return None;
        }
        let texts: Vec<&str> = current
            .iter()
            .zip(back)
            .map(|(unit, back)| match back {
                Some(back) if !back.target.trim().is_empty() => back.target.trim(),
                _ => unit.target.trim(),
            })
            .collect();
        let first = back.iter().flatten().next()?;
        let original =
            self.pair.messages.iter().find(|message| message.id == current[0].message)?;
        let original = original.texts.iter().find(|text| text.field == current[0].field)?;
        let text = if current[0].form.is_empty() {
            texts[0].to_owned()
        } else {
            let missing = current.iter().zip(&texts).filter(|(_, text)| text.is_empty());
            let missing: Vec<&str> = missing.map(|(unit, _)| unit.form.as_str()).collect();
            let variable = Forms::of(&original.text)?.variable;
            if !missing.is_empty() {
                self.out
                    .report(Code::Exchange, self.place(first))
                    .arg("what", "forms")
                    .arg("forms", missing.join(", "));
                return None;
            }
            let forms: Vec<(&str, &str)> =
                current.iter().map(|unit| unit.form.as_str()).zip(texts).collect();
            joined(&variable, &forms)
        };
        let Some(read) = text_of(&text) else {
            self.out.report(Code::FluentSyntax, self.place(first)).arg("what", "brace");
            return None;
        };
        let mut found = Diagnostics::default();
        if let Some(hidden) = text.chars().find(|c| *c != '\n' && is_hidden(*c)) {
            found
                .report(Code::HiddenCharacter, self.place(first))
                .arg("character", format!("U+{:04X}", u32::from(hidden)));
        }
        reviewer.check(original, &read, self.place(first), &mut found);
        self.out.append(found.moved_to(self.place(first)));
        Some(text)
    }
}

/// The text of the pair's own file with the changes in it.
fn written(pair: &Pair<'_>, changes: &[Change], library: &Library) -> Option<String> {
    if changes.is_empty() {
        return None;
    }
    let there = pair.own.map(|own| library.files.get(own.file).text.as_str());
    let base = brought_up_to_date(pair, there);
    let resource = translation_of_text(&base);
    let mut edits = vec![];
    for message in messages_in(&resource) {
        let Some(change) = changes.iter().find(|change| change.message == message.id) else {
            continue;
        };
        for (field, at, old) in message.texts() {
            let Some((_, new)) = change.texts.iter().find(|(changed, _)| changed == field) else {
                continue;
            };
            let equals = base[at.end..].find('=').map_or(at.end, |equals| at.end + equals + 1);
            let indent = if field.is_empty() { 4 } else { 8 };
            edits.push((equals..old.at.end, format!(" {}", indented(new, indent))));
        }
        if let (Some(of), Some((_, at))) = (&change.of, &message.of) {
            edits.push((at.clone(), format!("{OF} {of}")));
        }
        if let Some(comment) = &change.comment {
            let mut at = message.comment.start;
            for line in base[message.comment.clone()].split_inclusive('\n') {
                if !is_ours(line) {
                    edits.push((at..at + line.len(), String::new()));
                }
                at += line.len();
            }
            let start = message.comment.start;
            let lines =
                comment.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n");
            edits.push((start..start, lines.collect()));
        }
    }
    edits.sort_by_key(|(at, _)| (at.start, at.end));
    let mut text = base.clone();
    for (at, new) in edits.into_iter().rev() {
        text.replace_range(at, &new);
    }
    let text = brought_up_to_date(pair, Some(&text));
    (there != Some(text.as_str())).then_some(text)
}

impl Reviewer {
    /// For the texts of a pair.
    fn new(library: &Library, pair: &Pair<'_>) -> Reviewer {
        let is_content = matches!(pair.part, Part::Content(..));
        Reviewer::of(library, &pair.from, &pair.lang, is_content)
    }
}
