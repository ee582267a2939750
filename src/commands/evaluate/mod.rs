//! `lyhty evaluate`: what the answers to a course's tests tell, as a table or a document.

mod form;
mod report;

use super::make::result_bytes;
use super::save::{Existing, save_private, unless_exists};
use super::screen::shape_of;
use super::table::table;
use super::{Context, Stream, read_within};
use crate::args::{EvaluateArgs, TableFormat};
use crate::bundled;
use crate::compose::{Frame, Output, Templates, from_template};
use crate::diagnostic::{Code, Diagnostics};
use crate::document::Document;
use crate::evaluate::answers::{Answers, Test, time};
use crate::evaluate::{Evaluation, Invited, evaluate as figures};
use crate::failure::Failure;
use crate::localise::{Localised, Words, course as whole};
use crate::model::{Course, Library};
use crate::source::Span;
use crate::spreadsheet::{Format, Unreadable, read};
use crate::write::wrap::wrapped;
use report::{Piece, Report};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

/// Bytes of the largest file of answers: far more than a course ever has.
const MAX_BYTES: u64 = 16 << 20;

/// The width of lines of text in a terminal.
const COLUMNS: usize = 80;

/// `lyhty evaluate COURSE --answers FILE…`
pub(super) fn evaluate(args: &EvaluateArgs, context: &mut Context) -> Result<(), Failure> {
    let shape = args.out.as_ref().map(|file| shape_of(file, "usage-result-format", context));
    let shape = shape.transpose()?;
    for file in [&args.out, &args.new_answers].into_iter().flatten().filter(|_| !args.force) {
        unless_exists(file)?;
    }
    let invited = invited(&args.invited, context)?;
    let mut library = context.library_for(args.lang.as_slice())?;
    let lang = context.language(&library, args.lang.as_deref())?;
    let Some(course) = library.curricula.get(&args.course) else {
        return Err(context.unknown_id(&args.course, library.curricula.keys().map(String::as_str)));
    };
    let course = whole(course, &library, &lang);
    let words = Words::new(&library.catalogues, &lang);
    if course.value.questions.is_empty() {
        let course = [("course", course.id.as_str().into())];
        return Err(Failure::Usage(context.words.say_with("usage-evaluate-no-test", &course)));
    }
    if let Some(file) = &args.new_answers {
        return form::write(file, &course, &words, args.force, context);
    }
    let answers = read_all(&args.answers, &course, &mut library, context)?;
    let mark = f64::from(args.mark) / 100.0;
    let evaluation = figures(&course.value, &answers.sheets, invited, mark);
    not_more_than_invited(&evaluation, context)?;
    if answers.blank > 0 {
        let count = [("count", answers.blank.into())];
        context.note(&context.words.say_with("evaluate-blank", &count));
    }
    if args.format == TableFormat::Json {
        return context.print_json(&evaluation);
    }
    let report = Report::new(&evaluation, &course, args.mark, &words);
    let (Some(file), Some(shape)) = (&args.out, shape) else { return print(&report, context) };
    let document = document(&report, &course, &library, &words)?;
    let made = result_bytes(&document, shape, &library.look, context)?;
    write(file, &made, args.force)?;
    let written = [("file", file.display().to_string().into())];
    context.note(&words.say_with("result-written", &written));
    Ok(())
}

/// The answers of all files. What is wrong in any of them is printed, and then nothing is
/// evaluated.
fn read_all(
    files: &[PathBuf],
    course: &Localised<Course>,
    library: &mut Library,
    context: &Context,
) -> Result<Answers, Failure> {
    let personal = bundled::personal_headings;
    let test = Test { course: &course.id, questions: &course.value.questions, personal };
    let mut answers = Answers::default();
    let mut problems = Diagnostics::default();
    for path in files {
        let Some(format) = Format::of(path) else {
            let file = [("file", path.display().to_string().into())];
            return Err(Failure::Usage(context.words.say_with("usage-evaluate-file", &file)));
        };
        match read(&read_within(path, MAX_BYTES)?, format) {
            Ok(grid) => answers.add(grid, path, test, &mut library.files, &mut problems),
            Err(unreadable) => {
                let what = match unreadable {
                    Unreadable::Encoding => "encoding",
                    Unreadable::Format => "format",
                };
                let file = library.files.add(path, String::new());
                problems.report(Code::Answers, Span::new(file, 0..0)).arg("what", what);
            }
        }
    }
    context.print_problems(&problems, library, None, Stream::Errors)?;
    if problems.has_errors() {
        context.note(&context.words.say("evaluate-refused"));
        return Err(Failure::Content);
    }
    Ok(answers)
}

/// How many were invited, from `pre=20`.
fn invited(given: &[String], context: &Context) -> Result<Invited, Failure> {
    let mut invited = Invited::default();
    for part in given {
        let split = part.split_once('=');
        let read = split.and_then(|(at, count)| Some((time(at)?, count.parse::<usize>().ok()?)));
        match read {
            Some((at, count)) if invited[at as usize].is_none() => {
                invited[at as usize] = Some(count);
            }
            _ => {
                let given = [("given", part.as_str().into())];
                let wrong = context.words.say_with("usage-evaluate-invited", &given);
                return Err(Failure::Usage(wrong));
            }
        }
    }
    Ok(invited)
}

fn not_more_than_invited(evaluation: &Evaluation, context: &Context) -> Result<(), Failure> {
    for returned in &evaluation.times {
        if let Some(invited) = returned.invited.filter(|invited| *invited < returned.sheets) {
            let values = [
                ("time", returned.time.word().into()),
                ("invited", invited.into()),
                ("sheets", returned.sheets.into()),
            ];
            let wrong = context.words.say_with("usage-evaluate-more-sheets", &values);
            return Err(Failure::Usage(wrong));
        }
    }
    Ok(())
}

fn print(report: &Report, context: &Context) -> Result<(), Failure> {
    // Screen readers and pipes get whole lines.
    let columns = match io::stdout().is_terminal() && std::env::var_os("ACCESSIBLE").is_none() {
        true => COLUMNS,
        false => usize::MAX,
    };
    let say = |text: &str| context.print(&wrapped(text, columns).join("\n"));
    say(&format!("{}: {}", report.title, report.course))?;
    for section in &report.sections {
        say("")?;
        say(&section.heading)?;
        for piece in &section.pieces {
            match piece {
                Piece::Topic(text) | Piece::Text(text) => say(text)?,
                Piece::List(items) => {
                    items.iter().try_for_each(|item| say(&format!("- {item}")))?
                }
                Piece::Table(figures) => context.print(&table(&figures.header, &figures.rows))?,
            }
        }
    }
    Ok(())
}

fn document(
    report: &Report,
    course: &Localised<Course>,
    library: &Library,
    words: &Words,
) -> Result<Document, Failure> {
    let is_draft = !course.state.is_signed();
    let frame = Frame {
        title: report.title.clone(),
        lang: words.lang().to_owned(),
        direction: words.direction(),
        mark: is_draft.then(|| words.say("mark-draft")),
        drafts: is_draft.then(|| words.lang().to_owned()).into_iter().collect(),
        foot: report.course.clone(),
    };
    from_template(&Templates::new(library), Output::EvaluationReport, report, frame, words)
        .map_err(|problem| Failure::Internal(problem.to_string()))
}

/// What comes of answers is nobody's business but its owner's.
fn write(file: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    save_private(file, bytes, if force { Existing::Replace } else { Existing::Keep })
}
