//! From content in one language to a document: a template makes Markdown, the Markdown becomes
//! a [`Document`].
//!
//! One template serves every format and language. It sees texts as values that no Markdown in
//! them can break out of; see `pieces.rs`.

mod agenda;
mod condition;
mod context;
mod course;
mod engine;
mod fences;
mod fit;
mod leaflet;
mod logo;
mod markdown;
mod notes;
mod paper;
mod pieces;
mod problem;
mod view;

pub use agenda::{Appointment, agenda, calendar};
pub use engine::Templates;
pub use fit::{Cut, Cuts, TooShort, fit};
pub use leaflet::{LeafletChoice, leaflet};
pub use paper::{form, key};
pub use problem::{ComposeProblem, Wrong};
pub use view::{ChannelView, ServiceView, hours, language, services};

use crate::document::{Direction, Document};
use crate::localise::Words;
use crate::model::{Course, Kind, Lang, Library};
use jiff::civil::DateTime;
use serde::Serialize;

/// What can be made of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Output {
    /// A course, for the person who holds it.
    FacilitatorGuide,
    /// When what happens in a course. With times of day it is made by [`agenda()`].
    Agenda,
    /// A course, for those who take part.
    Handout,
    /// What is shown during a course, with notes.
    Slides,
    /// The exercises of a course, each on a sheet to write on.
    ExerciseSheets,
    /// The cases of a course, each on a card.
    CaseCards,
    /// The knowledge test of a course, without answers.
    Test,
    /// Its right answers.
    TestKey,
    /// What participants think of a course.
    Evaluation,
    /// Who took part in a course.
    Attendance,
    /// That somebody took part in a course.
    Certificate,
    /// What to bring to a course, and what to print.
    Materials,
    /// Where the facts of a course come from.
    ReadingList,
    /// Signs, and facts that are no signs, to read and tick.
    Checklist,
    /// A screening on paper.
    QuestionList,
    /// A leaflet.
    Leaflet,
    /// A leaflet in two languages side by side. Made by [`leaflet()`].
    Beside,
    /// All services there are.
    Directory,
    /// A screening to fill in, for the person who answers. Made by [`form`].
    Form,
    /// What goes with a [`Output::Form`], for the professional. Made by [`key`].
    Key,
    /// What the answers of a screening add up to. Made by
    /// [`from_template`]; not made from the library alone.
    Result,
    /// Counts over many records. Made like [`Output::Result`].
    Summary,
    /// What the answers to a course's tests tell. Made like [`Output::Result`].
    EvaluationReport,
}

/// What is made of a course, as it is needed: before it, in it, after it.
const OF_A_COURSE: [Output; 13] = [
    Output::FacilitatorGuide,
    Output::Agenda,
    Output::Slides,
    Output::Handout,
    Output::ExerciseSheets,
    Output::CaseCards,
    Output::Test,
    Output::TestKey,
    Output::Evaluation,
    Output::Attendance,
    Output::Certificate,
    Output::Materials,
    Output::ReadingList,
];

impl Output {
    /// Everything that is made from the library.
    pub fn all() -> impl Iterator<Item = Output> {
        Kind::ALL.into_iter().flat_map(|kind| Output::of(kind).iter().copied())
    }

    /// What is made of a kind of content.
    pub fn of(kind: Kind) -> &'static [Output] {
        match kind {
            Kind::Curriculum => &OF_A_COURSE,
            Kind::Module => &[],
            Kind::Indicators => &[Output::Checklist],
            Kind::Screening => &[Output::QuestionList],
            Kind::Leaflet => &[Output::Leaflet],
            Kind::Service => &[Output::Directory],
        }
    }

    /// The kind of content it is made of.
    pub fn kind(self) -> Kind {
        match self {
            Output::FacilitatorGuide
            | Output::Agenda
            | Output::Slides
            | Output::Handout
            | Output::ExerciseSheets
            | Output::CaseCards
            | Output::Test
            | Output::TestKey
            | Output::Evaluation
            | Output::Attendance
            | Output::Certificate
            | Output::Materials
            | Output::ReadingList
            | Output::EvaluationReport => Kind::Curriculum,
            Output::Checklist => Kind::Indicators,
            Output::QuestionList
            | Output::Form
            | Output::Key
            | Output::Result
            | Output::Summary => Kind::Screening,
            Output::Leaflet | Output::Beside => Kind::Leaflet,
            Output::Directory => Kind::Service,
        }
    }

    /// Whether there is something in a course for it to be made of.
    pub fn is_in(self, course: &Course) -> bool {
        match self {
            Output::CaseCards => course::has(course, course::has_case),
            Output::ExerciseSheets => course::has(course, course::is_worked_on),
            Output::Test | Output::TestKey => !course.questions.is_empty(),
            _ => true,
        }
    }

    /// Whether it says what has to be checked at its source, and so says when it was.
    fn states_facts(self) -> bool {
        !matches!(
            self,
            Output::Agenda
                | Output::Evaluation
                | Output::Attendance
                | Output::Certificate
                | Output::Materials
        )
    }

    /// The word for it in file names and on the command line. Its name in a language is the
    /// message `output-<word>`.
    pub fn word(self) -> &'static str {
        match self {
            Output::FacilitatorGuide => "facilitator-guide",
            Output::Agenda => "agenda",
            Output::Slides => "slides",
            Output::Handout => "handout",
            Output::ExerciseSheets => "exercise-sheets",
            Output::CaseCards => "case-cards",
            Output::Test => "test",
            Output::TestKey => "test-key",
            Output::Evaluation => "evaluation",
            Output::Attendance => "attendance",
            Output::Certificate => "certificate",
            Output::Materials => "materials",
            Output::ReadingList => "reading-list",
            Output::Checklist => "checklist",
            Output::QuestionList => "question-list",
            Output::Leaflet => "leaflet",
            Output::Beside => "beside",
            Output::Directory => "directory",
            Output::Form => "form",
            Output::Key => "key",
            Output::Result => "result",
            Output::Summary => "summary",
            Output::EvaluationReport => "evaluation-report",
        }
    }

    /// The name of its template.
    pub fn template(self) -> String {
        format!("{}/{}.md.j2", self.kind().word(), self.word())
    }
}

/// Which document to make.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// What to make.
    pub output: Output,
    /// Of which entry. A [`Output::Directory`] is of all services, whatever stands here.
    pub id: &'a str,
    /// In which language.
    pub lang: &'a str,
    /// For one audience only, a word of [`AUDIENCES`](crate::model::AUDIENCES); for all if `None`.
    pub audience: Option<&'a str>,
    /// A course in at most so many minutes; see [`fit()`]. One that cannot be made that short is
    /// made as short as it can.
    pub minutes: Option<u32>,
}

/// What stands around the content of a document.
#[derive(Clone, Debug)]
pub struct Frame {
    /// See [`Document::title`].
    pub title: String,
    /// See [`Document::lang`].
    pub lang: Lang,
    /// See [`Document::direction`].
    pub direction: Direction,
    /// See [`Document::mark`].
    pub mark: Option<String>,
    /// See [`Document::drafts`].
    pub drafts: Vec<Lang>,
    /// See [`Document::foot`].
    pub foot: String,
}

/// Makes a document of an entry of the library.
///
/// # Errors
/// If there is no such entry, or the template cannot be run or makes something that no document
/// can hold.
pub fn compose(
    library: &Library,
    request: &Request<'_>,
    templates: &Templates,
) -> Result<Document, ComposeProblem> {
    made(library, request, None, templates)
}

/// The same; a course begins at this time, if it is known when.
fn made(
    library: &Library,
    request: &Request<'_>,
    start: Option<DateTime>,
    templates: &Templates,
) -> Result<Document, ComposeProblem> {
    let words = Words::new(&library.catalogues, request.lang);
    let made = context::of(library, request, start, &words);
    let (frame, content) = made.ok_or_else(|| nothing(request))?;
    from_template(templates, request.output, &content, frame, &words)
}

/// There is no such entry.
fn nothing(request: &Request<'_>) -> ComposeProblem {
    ComposeProblem::new(request.output.template(), 1, Wrong::NoContent, request.id)
}

/// Makes a document of anything that the template of `output` understands. Keys are written
/// with underscores in templates, whatever they are here.
///
/// # Errors
/// As [`compose`].
pub fn from_template(
    templates: &Templates,
    output: Output,
    content: &impl Serialize,
    frame: Frame,
    words: &Words,
) -> Result<Document, ComposeProblem> {
    let name = output.template();
    let made = templates.render(&name, content, words)?;
    let mut blocks = markdown::blocks(&made.markdown, &made.pieces, frame.direction)
        .map_err(|problem| templates.locate(&name, problem))?;
    notes::number(&mut blocks);
    logo::place(&mut blocks, templates.logo.as_ref(), output);
    let Frame { title, lang, direction, mark, drafts, foot } = frame;
    let words_lang = words.foreign("mark-draft");
    let words_lang = words_lang.map(|lang| (lang.to_owned(), crate::localise::direction(lang)));
    let folio = words.folio();
    Ok(Document { title, lang, direction, mark, drafts, foot, words_lang, folio, blocks })
}
