//! The guard in front of the YAML reader: refuses what content does not need (aliases, tags,
//! hidden characters, size and depth without end), and notes where every key and value stands.
//!
//! YAML readers hang on some small files, take the last of two equal keys, and forget where a
//! value ended. So events of `saphyr-parser`, which was found to be quick and safe on hostile
//! input, are read first. The only file that names that crate.

use crate::diagnostic::{Code, Diagnostics, is_hidden};
use crate::source::{FileId, Place, Places, Span};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as Marks};
use std::collections::BTreeMap;
use std::ops::Range;

/// Lists and mappings inside each other.
const MAX_DEPTH: usize = 64;
/// Keys and values in a file.
const MAX_NODES: usize = 250_000;
/// Bytes of all paths together, so that long keys in deep nesting do not fill the memory.
const MAX_PATHS: usize = 64 << 20;
/// Problems of one file after which the guard stops looking.
const MAX_PROBLEMS: usize = 30;

/// The places of a YAML text, or `None` if it must not be read; then the problems are in `out`.
pub(super) fn guard(file: FileId, text: &str, out: &mut Diagnostics) -> Option<Places> {
    let mut guard = Guard {
        file,
        text,
        offsets: text.char_indices().map(|(at, _)| at).chain([text.len()]).collect(),
        places: Places::default(),
        open: vec![],
        documents: 0,
        nodes: 0,
        path_bytes: 0,
        problems: 0,
        out,
    };
    guard.hidden_characters();
    guard.events();
    (guard.problems == 0).then_some(guard.places)
}

struct Guard<'t, 'o> {
    file: FileId,
    text: &'t str,
    /// Byte offset of each character: the parser counts characters.
    offsets: Vec<usize>,
    places: Places,
    open: Vec<Open>,
    documents: usize,
    nodes: usize,
    path_bytes: usize,
    problems: usize,
    out: &'o mut Diagnostics,
}

/// A list or mapping that has begun.
struct Open {
    path: String,
    key: Option<Range<usize>>,
    start: usize,
    end: usize,
    kind: OpenKind,
}

enum OpenKind {
    List { next: usize },
    Mapping { seen: BTreeMap<String, Range<usize>>, key: Option<(String, Range<usize>)> },
}

impl Guard<'_, '_> {
    fn hidden_characters(&mut self) {
        let text = self.text;
        for (at, c) in text.char_indices().filter(|(_, c)| is_hidden(*c)) {
            if c == '\r' && text[at..].starts_with("\r\n") {
                continue;
            }
            if self.problems == MAX_PROBLEMS {
                break;
            }
            self.hidden(c, at..at + c.len_utf8());
        }
    }

    fn hidden(&mut self, c: char, at: Range<usize>) {
        let name = format!("U+{:04X}", u32::from(c));
        self.report(Code::HiddenCharacter, at).arg("character", name);
    }

    fn events(&mut self) {
        let mut parser = Parser::new_from_str(self.text);
        while self.problems < MAX_PROBLEMS {
            let go_on = match parser.next_event() {
                None | Some(Ok((Event::StreamEnd, _))) => return,
                Some(Ok((event, marks))) => self.event(event, self.bytes(marks)),
                Some(Err(error)) => return self.syntax(&error),
            };
            if !go_on {
                return;
            }
        }
    }

    /// Takes one event; the answer is whether to go on.
    fn event(&mut self, event: Event<'_>, at: Range<usize>) -> bool {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return self.forbidden("documents", at);
                }
            }
            Event::Alias(_) => {
                self.forbidden("alias", at.clone());
                return self.value(at);
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.anchor_or_tag(anchor, tag.is_some(), &at);
                let at = if text.is_empty() && at.len() <= 1 && style == ScalarStyle::Plain {
                    self.empty_value(at.start)
                } else {
                    self.trimmed(at)
                };
                // Written as an escape: `"\u202e"`.
                if let Some(c) = text.chars().find(|c| is_hidden(*c))
                    && !self.text[at.clone()].contains(is_hidden)
                {
                    self.hidden(c, at.clone());
                }
                return if self.wants_key() {
                    self.key(text.into_owned(), style, at)
                } else {
                    self.value(at)
                };
            }
            Event::SequenceStart(anchor, tag) => {
                self.anchor_or_tag(anchor, tag.is_some(), &at);
                return self.begin(OpenKind::List { next: 0 }, at);
            }
            Event::MappingStart(anchor, tag) => {
                self.anchor_or_tag(anchor, tag.is_some(), &at);
                return self.begin(OpenKind::Mapping { seen: BTreeMap::new(), key: None }, at);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(at),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { kind: OpenKind::Mapping { key: None, .. }, .. }))
    }

    fn key(&mut self, name: String, style: ScalarStyle, at: Range<usize>) -> bool {
        if name == "<<" && style == ScalarStyle::Plain {
            self.forbidden("merge", at.clone());
        }
        let Some(Open { kind: OpenKind::Mapping { seen, key }, .. }) = self.open.last_mut() else {
            return true;
        };
        *key = Some((name.clone(), at.clone()));
        if let Some(first) = seen.get(&name).cloned() {
            let first = Span::new(self.file, first);
            self.report(Code::DuplicateKey, at).arg("key", name).related(first);
        } else {
            seen.insert(name, at);
        }
        true
    }

    fn value(&mut self, at: Range<usize>) -> bool {
        let (path, key) = self.next_path();
        self.ends_at(at.end);
        self.place(path, key, at)
    }

    fn begin(&mut self, kind: OpenKind, at: Range<usize>) -> bool {
        if self.wants_key() {
            return self.forbidden("key", at);
        }
        if self.open.len() == MAX_DEPTH {
            self.report(Code::TooLarge, at).arg("what", "depth").arg("limit", MAX_DEPTH);
            return false;
        }
        let (path, key) = self.next_path();
        self.open.push(Open { path, key, start: at.start, end: at.end, kind });
        true
    }

    fn end(&mut self, at: Range<usize>) {
        if let Some(ended) = self.open.pop() {
            // A list or mapping in block style ends where its last value does.
            let end = if at.is_empty() { ended.end } else { at.end.max(ended.end) };
            self.ends_at(end);
            self.place(ended.path, ended.key, ended.start..end);
        }
    }

    /// The path of the value that begins, and its key.
    fn next_path(&mut self) -> (String, Option<Range<usize>>) {
        match self.open.last_mut() {
            None => (String::new(), None),
            Some(Open { path, kind: OpenKind::List { next }, .. }) => {
                *next += 1;
                (format!("{path}[{}]", *next - 1), None)
            }
            Some(Open { path, kind: OpenKind::Mapping { key, .. }, .. }) => {
                let (name, at) = key.take().unwrap_or_default();
                (super::join(path, &name), Some(at))
            }
        }
    }

    fn ends_at(&mut self, end: usize) {
        if let Some(open) = self.open.last_mut() {
            open.end = open.end.max(end);
        }
    }

    fn place(&mut self, path: String, key: Option<Range<usize>>, value: Range<usize>) -> bool {
        self.nodes += 1;
        self.path_bytes += path.len();
        if self.nodes > MAX_NODES || self.path_bytes > MAX_PATHS {
            self.report(Code::TooLarge, value).arg("what", "values").arg("limit", MAX_NODES);
            return false;
        }
        self.places.insert(path, Place { key, value });
        true
    }

    fn anchor_or_tag(&mut self, anchor: usize, tag: bool, at: &Range<usize>) {
        if anchor != 0 {
            self.forbidden("anchor", at.clone());
        }
        if tag {
            self.forbidden("tag", at.clone());
        }
    }

    /// Reports YAML that content does not need. Without it the rest may mean something else, so
    /// the answer is not to go on.
    fn forbidden(&mut self, what: &'static str, at: Range<usize>) -> bool {
        self.report(Code::ForbiddenYaml, at).arg("what", what);
        false
    }

    fn syntax(&mut self, error: &ScanError) {
        let at = self.offset(error.marker().index());
        let line_start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text[line_start..].lines().next().unwrap_or("");
        let indent = line.len() - line.trim_start().len();
        if let Some(tab) = line[..indent].find('\t') {
            self.report(Code::Tab, line_start + tab..line_start + tab + 1);
            return;
        }
        let end = self.text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
        let what = syntax_word(error.info());
        if what == "tab" {
            // The parser points to the beginning of what the tab interrupts.
            let tab = self.text[at..].find('\t').map_or(at, |tab| at + tab);
            self.report(Code::Tab, tab..(tab + 1).min(self.text.len()));
        } else if error.info().contains("recursion limit") {
            self.report(Code::TooLarge, at..end).arg("what", "depth").arg("limit", MAX_DEPTH);
        } else if error.info().contains("unknown anchor") {
            self.forbidden("alias", at..end);
        } else {
            self.report(Code::Syntax, at..end).arg("what", what);
        }
    }

    fn report(&mut self, code: Code, at: Range<usize>) -> &mut crate::diagnostic::Diagnostic {
        self.problems += 1;
        self.out.report(code, Span::new(self.file, at))
    }

    fn bytes(&self, marks: Marks) -> Range<usize> {
        self.offset(marks.start.index())..self.offset(marks.end.index())
    }

    fn offset(&self, characters: usize) -> usize {
        self.offsets.get(characters).copied().unwrap_or(self.text.len())
    }

    /// The range without the white space after it, which the parser counts to block scalars.
    fn trimmed(&self, at: Range<usize>) -> Range<usize> {
        at.start..at.start + self.text[at].trim_end().len()
    }

    /// A value that is not there stands directly after its key.
    fn empty_value(&self, at: usize) -> Range<usize> {
        match self.open.last() {
            Some(Open { kind: OpenKind::Mapping { key: Some((_, key)), .. }, .. }) => {
                let colon = self.text[key.end..].find(':').map_or(key.end, |c| key.end + c + 1);
                colon..colon
            }
            _ => at..at,
        }
    }
}

/// What is wrong, as a word of the message `problem-syntax`.
fn syntax_word(info: &str) -> &'static str {
    let holds = |part: &str| info.contains(part);
    if holds("tab") {
        "tab"
    } else if holds("quoted scalar") || holds("double-quoted") {
        "quote"
    } else if holds("flow") || holds("bracket") || holds("',' or") {
        "bracket"
    } else if holds("mapping values") {
        "colon"
    } else if holds("indentation") {
        "indentation"
    } else if holds("simple key") || holds("expected key") || holds("block mapping") {
        "key"
    } else if holds("'-' indicator") {
        "list"
    } else if holds("unexpected character") {
        "character"
    } else {
        "other"
    }
}
