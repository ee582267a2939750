//! Problems as text in the user's language: with an excerpt for people, a line each for editors
//! and screen readers, JSON Lines for programs. The only file that names annotate-snippets.

use super::{Arg, Code, Diagnostic, Severity, clean, clean_line, clean_said, is_hidden};
use crate::failure::{BadFont, Failure};
use crate::localise::Words;
use crate::source::{File, FileId, Files, Span};
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};
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

/// Writes problems and failures in the user's language.
pub struct Printer<'a> {
    words: &'a Words,
    colour: bool,
    width: usize,
}

impl<'a> Printer<'a> {
    /// Without colours, for lines of 100 columns.
    pub fn new(words: &'a Words) -> Self {
        Printer { words, colour: false, width: 100 }
    }

    /// With colours or without. No meaning depends on them.
    pub fn colour(self, colour: bool) -> Self {
        Printer { colour, ..self }
    }

    /// For a terminal of so many columns.
    pub fn width(self, columns: usize) -> Self {
        Printer { width: columns.max(40), ..self }
    }

    /// With an excerpt of the file, for people.
    pub fn human(
        &self,
        problems: &[&Diagnostic],
        files: &Files,
        to: &mut dyn Write,
    ) -> io::Result<()> {
        self.limited(problems, files, to, |problem, to| {
            writeln!(to, "{}\n", self.report(problem, files))
        })
    }

    /// A line each, for editors, screen readers and logs:
    /// `file:line:col: error[code]: text. Help: text`.
    pub fn short(
        &self,
        problems: &[&Diagnostic],
        files: &Files,
        to: &mut dyn Write,
    ) -> io::Result<()> {
        self.limited(problems, files, to, |problem, to| {
            let file = files.get(problem.at.file);
            let (line, column) = file.position(problem.at.start);
            writeln!(
                to,
                "{}:{line}:{column}: {}[{}]: {}. {}: {}",
                name(file),
                self.words.say(level_word(problem)),
                problem.code.word(),
                self.message(problem),
                capitalised(&self.words.say("problem-level-help")),
                self.help(problem),
            )
        })
    }

    /// A JSON object a line, all of them, for programs.
    pub fn json(
        &self,
        problems: &[&Diagnostic],
        files: &Files,
        to: &mut dyn Write,
    ) -> io::Result<()> {
        for problem in problems {
            let line = Line {
                code: problem.code.word(),
                severity: match problem.code.severity() {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                message: self.message(problem),
                help: self.help(problem),
                suggestion: problem.suggestion.as_deref(),
                place: Place::of(files, problem.at),
                related: problem.related.iter().map(|at| Place::of(files, *at)).collect(),
            };
            serde_json::to_writer(&mut *to, &line)?;
            writeln!(to)?;
        }
        Ok(())
    }

    /// Why a command could not do its work, in two lines: what, and what to do.
    pub fn failure(&self, failure: &Failure, to: &mut dyn Write) -> io::Result<()> {
        let (message, help) = self.failure_words(failure);
        writeln!(to, "{}: {message}", self.words.say("problem-level-error"))?;
        if let Some(help) = help {
            writeln!(to, "  {}: {help}", self.words.say("problem-level-help"))?;
        }
        Ok(())
    }

    /// What a command goes on without, in a line.
    pub fn left_out(&self, failure: &Failure, to: &mut dyn Write) -> io::Result<()> {
        let (message, _) = self.failure_words(failure);
        writeln!(to, "{}: {message}", self.words.say("problem-level-warning"))
    }

    /// What is wrong, and what to do.
    fn failure_words(&self, failure: &Failure) -> (String, Option<String>) {
        let (word, args) = failure_args(failure, self.words);
        let clean = match failure {
            Failure::Usage(_) | Failure::Answers { .. } => clean_said,
            _ => clean,
        };
        let args: Vec<(&str, Arg)> =
            args.into_iter().map(|(name, text)| (name, Arg::Text(clean(&text)))).collect();
        let id = format!("failure-{word}");
        let help = self.words.find(&format!("{id}.help"), &args);
        (self.words.say_with(&id, &args), help)
    }

    /// Writes so many problems of each file, and says how many more there are.
    fn limited(
        &self,
        problems: &[&Diagnostic],
        files: &Files,
        to: &mut dyn Write,
        write: impl Fn(&Diagnostic, &mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut counts: BTreeMap<FileId, usize> = BTreeMap::new();
        for problem in problems {
            let count = counts.entry(problem.at.file).or_default();
            *count += 1;
            if *count <= MAX_PER_FILE {
                write(problem, to)?;
            }
        }
        for (file, count) in counts.into_iter().filter(|(_, count)| *count > MAX_PER_FILE) {
            let file = Arg::Text(name(files.get(file)));
            let args = [("file", file), ("count", Arg::from(count - MAX_PER_FILE))];
            writeln!(to, "{}", self.words.say_with("problem-more", &args))?;
        }
        Ok(())
    }

    fn report(&self, problem: &Diagnostic, files: &Files) -> String {
        let level = match problem.code.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let level = level.with_name(self.words.say(level_word(problem)));
        let label = self.words.find(&format!("{}.related", id(problem.code)), &[]);
        let excerpt = Excerpt::of(files.get(problem.at.file), problem.at);
        let mut places = vec![AnnotationKind::Primary.span(excerpt.within(problem.at))];
        // Places close by share an excerpt; others get their own.
        let (near, far): (Vec<&Span>, Vec<&Span>) = problem
            .related
            .iter()
            .partition(|span| span.file == problem.at.file && excerpt.holds(**span));
        places.extend(near.into_iter().map(|span| related(excerpt.within(*span), &label)));
        let mut elements = vec![excerpt.shown(places)];
        elements.extend(far.into_iter().map(|span| {
            let excerpt = Excerpt::of(files.get(span.file), *span);
            excerpt.shown(vec![related(excerpt.within(*span), &label)])
        }));
        let help = Level::HELP.with_name(self.words.say("problem-level-help"));
        let title = level.primary_title(self.message(problem)).id(problem.code.word());
        let group = title.elements(elements).element(help.message(self.help(problem)));
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        renderer.term_width(self.width).render(&[group])
    }

    fn message(&self, problem: &Diagnostic) -> String {
        self.words.say_with(&id(problem.code), &args(problem))
    }

    /// What to do; with the nearest right word if there is one, and what was left out that may
    /// have helped.
    fn help(&self, problem: &Diagnostic) -> String {
        let args = args(problem);
        let help = self.words.say_with(&format!("{}.help", id(problem.code)), &args);
        let said = |id: &str| self.words.say_with(id, &args);
        let suggestion = problem.suggestion.as_ref().map(|_| said("problem-suggestion"));
        let left_out = (!problem.left_out.is_empty()).then(|| said("problem-left-out"));
        Vec::from_iter([suggestion, Some(help), left_out].into_iter().flatten()).join(" ")
    }
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
        Failure::UnknownId { given, suggestions } => {
            // The message puts one name between backticks; of several each has its own.
            let between = format!("`{}`", words.say("list-comma"));
            let suggestion = match suggestions.as_slice() {
                [] => "none".to_owned(),
                several => several.join(&between),
            };
            ("unknown-id", vec![("given", given.into()), ("suggestion", suggestion.into())])
        }
        Failure::UnknownLanguage { given, known } => {
            ("unknown-language", vec![("given", given.into()), ("known", known.join(", ").into())])
        }
        Failure::Usage(text) => ("usage", vec![("text", text.into())]),
        Failure::NotATerminal => ("not-a-terminal", vec![]),
        Failure::Exists { path } => ("exists", vec![("path", path.to_string_lossy())]),
        Failure::BadFont(BadFont { path, problem }) => {
            ("bad-font", vec![("path", path.to_string_lossy()), ("problem", (*problem).into())])
        }
        Failure::NoFonts { path, .. } => ("no-fonts", vec![("path", path.to_string_lossy())]),
        Failure::Content => ("content", vec![]),
        Failure::Cancelled => ("cancelled", vec![]),
        Failure::Answers { path, what } => {
            ("answers", vec![("path", path.to_string_lossy()), ("what", what.into())])
        }
        Failure::Sealed { path, why } => (why, vec![("path", path.to_string_lossy())]),
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

fn level_word(problem: &Diagnostic) -> &'static str {
    match problem.code.severity() {
        Severity::Error => "problem-level-error",
        Severity::Warning => "problem-level-warning",
    }
}

/// The name of a file, made harmless.
fn name(file: &File) -> String {
    clean_line(&file.name.to_string_lossy())
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
    args.push(("left-out", shown(&diagnostic.left_out.join(", "))));
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
            name: name(file),
            text: visible(&text[first..last]),
            first_line: file.position(first).0,
            bytes: first..last,
        }
    }

    fn holds(&self, span: Span) -> bool {
        self.bytes.start <= span.start && span.end <= self.bytes.end
    }

    /// The excerpt with places marked in it, as the renderer takes it; of an empty file its name.
    fn shown<'a>(&self, places: Vec<Annotation<'a>>) -> Element<'a> {
        if self.text.is_empty() {
            return Origin::path(self.name.clone()).into();
        }
        let snippet = Snippet::source(self.text.clone()).path(self.name.clone());
        snippet.line_start(self.first_line).annotations(places).into()
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

/// The text with hidden characters made visible in as many bytes, so that places stay right.
/// Control characters of one byte are the renderer's.
fn visible(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut visible, c| {
        match c.len_utf8() {
            2 if is_hidden(c) => visible.push('¿'),
            3 if is_hidden(c) => visible.push(char::REPLACEMENT_CHARACTER),
            4 if is_hidden(c) => visible.extend([char::REPLACEMENT_CHARACTER, ' ']),
            _ => visible.push(c),
        }
        visible
    })
}

fn related<'a>(at: Range<usize>, label: &Option<String>) -> Annotation<'a> {
    AnnotationKind::Context.span(at).label(label.clone())
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
