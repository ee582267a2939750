//! Problems as text in the user's language: with an excerpt for people, a line each for editors
//! and screen readers, JSON Lines for programs. The only file that names annotate-snippets.

use super::{Arg, Code, Diagnostic, Diagnostics, Severity, clean_line};
use crate::failure::Failure;
use crate::localise::Words;
use crate::source::{File, Files, Span};
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;

/// Problems of one file that are printed; it is said how many more there are.
const MAX_PER_FILE: usize = 50;
/// Lines shown around a problem.
const AROUND: usize = 1;
/// Lines shown of a place that goes over many.
const MAX_LINES: usize = 4;

/// How problems are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// With an excerpt of the file.
    #[default]
    Human,
    /// A line each: `file:line:col: error[code]: text. Help: text`.
    Short,
    /// A JSON object a line.
    Json,
}

/// What the place of output can do.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The format.
    pub format: Format,
    /// Whether to use colours.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// Writes all problems, sorted by file and place, and in [`Format::Human`] how many there are.
pub fn print(
    diagnostics: &Diagnostics,
    files: &Files,
    words: &Words,
    look: Look,
    to: &mut dyn Write,
) -> io::Result<()> {
    let printer = Printer { files, words, look };
    let mut in_file: BTreeMap<_, usize> = BTreeMap::new();
    let sorted = diagnostics.sorted(files);
    for diagnostic in &sorted {
        let count = in_file.entry(files.name(diagnostic.at.file)).or_default();
        *count += 1;
        match look.format {
            Format::Json => printer.json(diagnostic, to)?,
            _ if *count > MAX_PER_FILE => {}
            Format::Human => printer.human(diagnostic, to)?,
            Format::Short => printer.short(diagnostic, to)?,
        }
    }
    if look.format == Format::Json {
        return Ok(());
    }
    for (name, count) in in_file.iter().filter(|(_, count)| **count > MAX_PER_FILE) {
        let name = clean_line(&name.to_string_lossy()).into_owned();
        let args = [("file", Arg::Text(name)), ("count", Arg::from(count - MAX_PER_FILE))];
        writeln!(to, "{}", words.say_with("problems-more", &args))?;
    }
    if look.format == Format::Human && !sorted.is_empty() {
        writeln!(to, "{}", summary(&sorted, words))?;
    }
    Ok(())
}

/// How many problems there are, in a line.
fn summary(problems: &[&Diagnostic], words: &Words) -> String {
    let count = |severity| {
        let of_severity = problems.iter().filter(|d| d.code.severity() == severity);
        Arg::from(of_severity.count())
    };
    let args = [("errors", count(Severity::Error)), ("warnings", count(Severity::Warning))];
    words.say_with("problems-summary", &args)
}

/// Writes why a command could not do its work, in two lines: what, and what to do.
pub fn print_failure(failure: &Failure, words: &Words, to: &mut dyn Write) -> io::Result<()> {
    let (word, args) = failure_args(failure, words);
    let args: Vec<(&str, Arg)> =
        args.into_iter().map(|(name, text)| (name, Arg::Text(clean_line(&text).into()))).collect();
    let id = format!("failure-{word}");
    writeln!(to, "{}: {}", words.say("problem-level-error"), words.say_with(&id, &args))?;
    if let Some(help) = words.find(&format!("{id}.help"), &args) {
        writeln!(to, "  {}: {help}", words.say("problem-level-help"))?;
    }
    Ok(())
}

/// The word of a failure's message, and its values.
fn failure_args<'a>(
    failure: &'a Failure,
    words: &Words,
) -> (&'static str, Vec<(&'static str, Cow<'a, str>)>) {
    match failure {
        Failure::Read { path, error } => {
            ("read", vec![("path", path.to_string_lossy()), ("reason", reason(error, words))])
        }
        Failure::Write { path, error } => {
            ("write", vec![("path", path.to_string_lossy()), ("reason", reason(error, words))])
        }
        Failure::NotInLibrary { path } => {
            ("not-in-library", vec![("path", path.to_string_lossy())])
        }
        Failure::UnknownId { given, suggestion } => {
            let suggestion = suggestion.as_deref().unwrap_or("none");
            ("unknown-id", vec![("given", given.into()), ("suggestion", suggestion.into())])
        }
        Failure::UnknownLanguage { given, known } => {
            ("unknown-language", vec![("given", given.into()), ("known", known.join(", ").into())])
        }
        Failure::Usage(text) => ("usage", vec![("text", text.into())]),
        Failure::NotATerminal => ("not-a-terminal", vec![]),
        Failure::Exists { path } => ("exists", vec![("path", path.to_string_lossy())]),
        Failure::Content => ("content", vec![]),
        Failure::Cancelled => ("cancelled", vec![]),
        Failure::Answers { path, what } => {
            ("answers", vec![("path", path.to_string_lossy()), ("what", what.into())])
        }
        Failure::Internal(what) => ("internal", vec![("what", what.into())]),
    }
}

/// What the system said, in the user's language where it is something usual.
fn reason(error: &io::Error, words: &Words) -> Cow<'static, str> {
    use io::ErrorKind;
    let word = match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "permission-denied",
        ErrorKind::IsADirectory => "is-a-folder",
        ErrorKind::NotADirectory => "not-a-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero => "disk-full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::AlreadyExists => "exists",
        _ => return error.to_string().into(),
    };
    words.say(&format!("failure-reason-{word}")).into()
}

struct Printer<'a> {
    files: &'a Files,
    words: &'a Words,
    look: Look,
}

impl Printer<'_> {
    fn human(&self, diagnostic: &Diagnostic, to: &mut dyn Write) -> io::Result<()> {
        let level = match diagnostic.code.severity() {
            Severity::Error => Level::ERROR.with_name(self.words.say("problem-level-error")),
            Severity::Warning => Level::WARNING.with_name(self.words.say("problem-level-warning")),
        };
        let label = self.words.find(&format!("{}.related", id(diagnostic.code)), &[]);
        let title = level.primary_title(self.message(diagnostic)).id(diagnostic.code.word());
        let mut related = diagnostic.related.clone();
        let same = |span: &Span| span.file == diagnostic.at.file;
        let excerpt = Excerpt::of(self.files.get(diagnostic.at.file), diagnostic.at);
        // Places close by share an excerpt; others get their own.
        let mut annotations = vec![AnnotationKind::Primary.span(excerpt.within(diagnostic.at))];
        related.retain(|span| {
            let near = same(span) && excerpt.holds(*span);
            if near {
                annotations.push(annotation(excerpt.within(*span), label.clone()));
            }
            !near
        });
        let mut elements = group_snippet(&excerpt, annotations);
        for span in &related {
            let excerpt = Excerpt::of(self.files.get(span.file), *span);
            let place = annotation(excerpt.within(*span), label.clone());
            elements.extend(group_snippet(&excerpt, vec![place]));
        }
        let help = Level::HELP.with_name(self.words.say("problem-level-help"));
        let report = title.elements(elements).element(help.message(self.help(diagnostic)));
        let renderer = if self.look.colour { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.term_width(self.look.width.max(40));
        writeln!(to, "{}\n", renderer.render(&[report]))
    }

    fn short(&self, diagnostic: &Diagnostic, to: &mut dyn Write) -> io::Result<()> {
        let file = self.files.get(diagnostic.at.file);
        let (line, column) = file.position(diagnostic.at.start);
        writeln!(
            to,
            "{}:{line}:{column}: {}[{}]: {}. {}: {}",
            clean_line(&file.name.to_string_lossy()),
            self.level(diagnostic),
            diagnostic.code.word(),
            self.message(diagnostic),
            capitalised(&self.words.say("problem-level-help")),
            self.help(diagnostic),
        )
    }

    fn json(&self, diagnostic: &Diagnostic, to: &mut dyn Write) -> io::Result<()> {
        let line = Line {
            code: diagnostic.code.word(),
            severity: match diagnostic.code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            message: self.message(diagnostic),
            help: self.help(diagnostic),
            suggestion: diagnostic.suggestion.as_deref(),
            place: Place::of(self.files, diagnostic.at),
            related: diagnostic.related.iter().map(|at| Place::of(self.files, *at)).collect(),
        };
        serde_json::to_writer(&mut *to, &line)?;
        writeln!(to)
    }

    fn level(&self, diagnostic: &Diagnostic) -> String {
        self.words.say(match diagnostic.code.severity() {
            Severity::Error => "problem-level-error",
            Severity::Warning => "problem-level-warning",
        })
    }

    fn message(&self, diagnostic: &Diagnostic) -> String {
        self.words.say_with(&id(diagnostic.code), &args(diagnostic))
    }

    /// What to do; with the nearest right word if there is one.
    fn help(&self, diagnostic: &Diagnostic) -> String {
        let args = args(diagnostic);
        let help = self.words.say_with(&format!("{}.help", id(diagnostic.code)), &args);
        match &diagnostic.suggestion {
            Some(_) => format!("{} {help}", self.words.say_with("problem-suggestion", &args)),
            None => help,
        }
    }
}

fn id(code: Code) -> String {
    format!("problem-{}", code.word())
}

/// The values of a message, made harmless.
fn args(diagnostic: &Diagnostic) -> Vec<(&'static str, Arg)> {
    let shown = |text: &str| Arg::Text(shortened(&clean_line(text)));
    let mut args: Vec<_> = diagnostic
        .args
        .iter()
        .map(|(name, value)| match value {
            Arg::Text(text) => (*name, shown(text)),
            Arg::Number(number) => (*name, Arg::Number(*number)),
        })
        .collect();
    args.push(("suggestion", shown(diagnostic.suggestion.as_deref().unwrap_or("none"))));
    args
}

/// A value that a person can take in.
fn shortened(text: &str) -> String {
    const MAX: usize = 300;
    match text.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// A few lines of a file: the renderer takes long over whole ones.
struct Excerpt {
    name: String,
    text: String,
    first_line: usize,
    bytes: Range<usize>,
}

impl Excerpt {
    fn of(file: &File, span: Span) -> Excerpt {
        let text = &file.text;
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.floor_char_boundary(span.end.clamp(start, text.len()));
        let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |n| at + n);
        let mut first = line_start(start);
        let mut last = line_end(start);
        for _ in 1..MAX_LINES {
            if last < end {
                last = line_end(last + 1);
            }
        }
        for _ in 0..AROUND {
            first = line_start(first.saturating_sub(1));
            last = if last < text.len() { line_end(last + 1) } else { last };
        }
        Excerpt {
            name: clean_line(&file.name.to_string_lossy()).into_owned(),
            text: text[first..last].to_owned(),
            first_line: file.position(first).0,
            bytes: first..last,
        }
    }

    fn holds(&self, span: Span) -> bool {
        self.bytes.start <= span.start && span.end <= self.bytes.end
    }

    /// The span counted from the beginning of the excerpt, cut off where it ends.
    fn within(&self, span: Span) -> Range<usize> {
        let at = |offset: usize| {
            let inside = offset.clamp(self.bytes.start, self.bytes.end) - self.bytes.start;
            self.text.floor_char_boundary(inside)
        };
        at(span.start)..at(span.end)
    }
}

fn annotation<'a>(at: Range<usize>, label: Option<String>) -> Annotation<'a> {
    let annotation = AnnotationKind::Context.span(at);
    match label {
        Some(label) => annotation.label(label),
        None => annotation,
    }
}

/// An excerpt as the renderer takes it; of an empty file only its name.
fn group_snippet<'a>(
    excerpt: &Excerpt,
    annotations: Vec<Annotation<'a>>,
) -> Vec<annotate_snippets::Element<'a>> {
    if excerpt.text.is_empty() {
        return vec![annotate_snippets::Origin::path(excerpt.name.clone()).into()];
    }
    let snippet = Snippet::source(excerpt.text.clone())
        .path(excerpt.name.clone())
        .line_start(excerpt.first_line)
        .annotations(annotations);
    vec![snippet.into()]
}

/// A problem for programs. Lines and columns are counted from 1, columns in characters.
#[derive(Serialize)]
struct Line<'a> {
    code: &'static str,
    severity: &'static str,
    message: String,
    help: String,
    suggestion: Option<&'a str>,
    #[serde(flatten)]
    place: Place,
    related: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    bytes: [usize; 2],
}

impl Place {
    fn of(files: &Files, at: Span) -> Place {
        let file = files.get(at.file);
        let (line, column) = file.position(at.start);
        let (end_line, end_column) = file.position(at.end);
        let name = file.name.to_string_lossy().into_owned();
        Place { file: name, line, column, end_line, end_column, bytes: [at.start, at.end] }
    }
}
