//! New and changed messages put into a translation file, with the source text as comment. What a
//! translator wrote stays where and as it is, comments too.
//!
//! ```ftl
//! # source .text: Who decides what happens to the money?
//! # of: 3f9a2c41
//! money =
//!     .text = { "" }
//! ```
//!
//! The lines that begin with `# source`, `# outdated` and `# of:` belong to the program: they
//! stand above messages with something to do, and go when it is done; `# of:` stays. Whoever has
//! brought an outdated text up to date deletes its comment; the next extraction notes anew what it
//! was made from. What the source no longer has is kept as a comment, `# obsolete`.

use super::{Entry, Pair, State};
use crate::load::{Message, OF, OriginalMessage, OriginalText, messages_in, translation_of_text};
use crate::model::Library;
use std::ops::Range;

const SOURCE: &str = "# source";
const OUTDATED: &str = "# outdated: bring the text up to date, then delete this comment";
const OBSOLETE: &str = "# obsolete ";
/// What stands where a text is yet to be written.
const EMPTY: &str = "{ \"\" }";
/// The beginning of a file that nobody has signed.
const HEAD: &str = "### translation: draft\n";

/// The text of the pair's own file with everything in it that there is to do; `None` if that is
/// what it says already. A new file is made of what no layer below has.
pub fn extracted(pair: &Pair<'_>, library: &Library) -> Option<String> {
    let before = pair.own.map(|own| library.files.get(own.file).text.as_str());
    let text = brought_up_to_date(pair, before);
    (before != Some(text.as_str()) && (before.is_some() || text != HEAD)).then_some(text)
}

/// The same for any text of the file.
pub(super) fn brought_up_to_date(pair: &Pair<'_>, before: Option<&str>) -> String {
    let resource = before.map(translation_of_text);
    let mut file = Editing { text: before.unwrap_or(HEAD), edits: vec![] };
    let mut after = None;
    for entry in pair.entries_in(resource.as_deref()) {
        match (&entry.own, &entry.below) {
            (Some(own), _) => {
                file.bring_up_to_date(&entry, own);
                after = Some(file.end_of(own));
            }
            (None, Some(_)) if !entry.is_outdated() && entry.is_complete() => {}
            (None, _) => {
                let at = after.unwrap_or(file.after_head());
                file.edits.push((at..at, format!("\n{}", fresh(entry.original))));
            }
        }
    }
    for message in resource.iter().flat_map(|resource| messages_in(resource)) {
        let known = pair.messages.iter().any(|original| original.id == message.id);
        if !known && !message.id.starts_with('-') {
            file.retire(&message);
        }
    }
    file.done()
}

impl Entry<'_> {
    fn is_complete(&self) -> bool {
        let mut texts = self.original.texts.iter();
        texts.all(|text| self.state(&text.field) != State::Missing)
    }
}

/// A message with nothing in it yet.
fn fresh(original: &OriginalMessage) -> String {
    let mut block = original.note.clone();
    for text in &original.texts {
        block += &source_lines(text);
    }
    block += &format!("{OF} {}\n{} =", original.hash(), original.id);
    for text in &original.texts {
        match text.field.as_str() {
            "" => block += &format!(" {EMPTY}"),
            field => block += &format!("\n    .{field} = {EMPTY}"),
        }
    }
    block + "\n"
}

/// The source text as comment; its lines stay lines.
fn source_lines(text: &OriginalText) -> String {
    let name = if text.field.is_empty() { String::new() } else { format!(" .{}", text.field) };
    text.text
        .lines()
        .map(|line| format!("{SOURCE}{name}: {line}").trim_end().to_owned() + "\n")
        .collect()
}

/// A text and the changes to be made in it.
struct Editing<'a> {
    text: &'a str,
    edits: Vec<(Range<usize>, String)>,
}

impl Editing<'_> {
    fn bring_up_to_date(&mut self, entry: &Entry<'_>, own: &Message) {
        let outdated = entry.is_outdated();
        let mut comment: String = self.text[own.comment.clone()]
            .split_inclusive('\n')
            .filter(|line| !is_ours(line))
            .collect();
        for (field, ..) in own.texts() {
            if !field.is_empty() && !entry.original.texts.iter().any(|text| text.field == field) {
                comment += &self.take_out(own, field);
            }
        }
        let mut end = own.at.end;
        for text in &entry.original.texts {
            let state = entry.state(&text.field);
            if outdated || state == State::Missing {
                comment += &source_lines(text);
            }
            match own.texts().find(|(field, ..)| *field == text.field) {
                Some((_, _, there)) => end = there.at.end.max(end),
                None if text.field.is_empty() => {
                    let equals = self.text[end..].find('=').map_or(end, |at| end + at + 1);
                    self.edits.push((equals..equals, format!(" {EMPTY}")));
                }
                None => {
                    let last = own.texts().map(|(_, _, text)| text.at.end).max().unwrap_or(end);
                    let line = format!("\n    .{} = {EMPTY}", text.field);
                    self.edits.push((last..last, line));
                }
            }
        }
        if outdated {
            comment += OUTDATED;
            comment += "\n";
        }
        let of = own.of.as_ref().filter(|_| outdated).map(|(of, _)| of.clone());
        let of = of.unwrap_or_else(|| entry.original.hash());
        comment += &format!("{OF} {of}\n");
        if self.text[own.comment.clone()] != comment {
            self.edits.push((own.comment.clone(), comment));
        }
    }

    /// Takes an attribute out of a message; the answer is what it said, as comment.
    fn take_out(&mut self, own: &Message, field: &str) -> String {
        let Some((_, at, text)) = own.attributes.iter().find(|(name, ..)| name == field) else {
            return String::new();
        };
        let start = self.text[..at.start].rfind('\n').unwrap_or(0);
        self.edits.push((start..text.at.end, String::new()));
        obsolete(&self.text[start..text.at.end])
    }

    /// Makes a message into a comment.
    fn retire(&mut self, message: &Message) {
        let start = message.comment.start;
        let kept = self.text[message.comment.clone()].split_inclusive('\n');
        let kept: String = kept.filter(|line| !is_ours(line)).collect();
        let end = self.end_of(message);
        let text = kept + &obsolete(&self.text[message.comment.end..end]) + "\n";
        self.edits.push((start..end, text));
    }

    /// Behind the last line of a message.
    fn end_of(&self, message: &Message) -> usize {
        let last = message.texts().map(|(_, at, text)| text.at.end.max(at.end)).max();
        let last = last.unwrap_or(message.at.end);
        self.text[last..].find('\n').map_or(self.text.len(), |at| last + at + 1)
    }

    /// Behind the comments of the whole file.
    fn after_head(&self) -> usize {
        let lines = self.text.split_inclusive('\n');
        lines.take_while(|line| line.starts_with("###")).map(str::len).sum()
    }

    fn done(mut self) -> String {
        // At one place, what was asked for first comes first.
        self.edits.sort_by_key(|(at, _)| (at.start, at.end));
        let mut text = String::new();
        let mut done = 0;
        for (at, new) in &self.edits {
            text.push_str(&self.text[done..at.start]);
            if !new.is_empty()
                && at.is_empty()
                && new.starts_with('\n')
                && !new.starts_with("\n ")
                && !text.is_empty()
                && !text.ends_with('\n')
            {
                text.push('\n');
            }
            text.push_str(new);
            done = at.end;
        }
        text + &self.text[done..]
    }
}

/// Whether a line of comment belongs to the program.
pub(super) fn is_ours(line: &str) -> bool {
    [OF, "# outdated:"].iter().any(|ours| line.starts_with(ours))
        || line.strip_prefix(SOURCE).is_some_and(|rest| {
            let (name, _) = rest.split_once(':').unwrap_or(("?", ""));
            name.is_empty() || name.starts_with(" .")
        })
}

fn obsolete(lines: &str) -> String {
    let lines = lines.trim_matches('\n').lines();
    lines.map(|line| format!("{OBSOLETE}{line}").trim_end().to_owned() + "\n").collect()
}
