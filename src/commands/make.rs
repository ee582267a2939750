//! From the library to files: the documents asked for are composed, laid out and written side
//! by side, each independent of the others.

use super::cache::{Cache, Hash};
use super::save::unless_cancelled;
use super::{Context, Stream};
use crate::args::{Format, Paper};
use crate::compose::{
    ComposeProblem, LeafletChoice, Output, Request, Templates, agenda, calendar, compose, language,
    leaflet,
};
use crate::diagnostic::{Code, Diagnostics};
use crate::document::Document;
use crate::failure::Failure;
use crate::layout::font::Fonts;
use crate::layout::{LayoutProblem, Setup, Sheet, Typesetter, lay_out};
use crate::localise::Words;
use crate::look::Look;
use crate::model::{Id, Kind, Lang, Library};
use crate::source::{FileId, Span};
use crate::write;
use crate::write::phone::Side;
use crate::write::slides::SlideWords;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::DateTime;
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A document to make, and the files to make of it.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub output: Output,
    pub id: Id,
    pub lang: Lang,
    pub audience: Option<String>,
    /// The time there is for a course.
    pub minutes: Option<u32>,
    /// When a course begins.
    pub start: Option<DateTime>,
    /// Whether there is a file for calendars besides.
    pub calendar: bool,
    /// Other languages that the page of a leaflet for phones has besides.
    pub together: Vec<Lang>,
    /// How a leaflet is wanted.
    pub wanted: LeafletChoice,
    pub shapes: Vec<Shape>,
    /// Whether PDFs are for a print shop.
    pub print_shop: bool,
}

/// A file of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Laid out on this sheet.
    Pdf(Sheet),
    /// One self-contained page.
    Html,
    /// For Word and LibreOffice.
    Docx,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// For PowerPoint and LibreOffice.
    Pptx,
}

/// The shapes a format stands for, of a document that it is of use for; PDFs are made for each of
/// these papers.
pub(super) fn shapes(format: Format, output: Output, papers: &[Sheet]) -> Vec<Shape> {
    match format {
        _ if !is_for(format, output) => vec![],
        Format::Pdf => papers.iter().map(|sheet| Shape::Pdf(*sheet)).collect(),
        Format::Html => vec![Shape::Html],
        Format::Docx => vec![Shape::Docx],
        Format::Markdown => vec![Shape::Markdown],
        Format::Text => vec![Shape::Text],
        Format::Pptx => vec![Shape::Pptx],
        // No document, but what goes with an agenda: `Task::calendar`.
        Format::Ics => vec![],
    }
}

/// Whether a format is of use for a document: slides are for showing, and nothing else is.
fn is_for(format: Format, output: Output) -> bool {
    match format {
        Format::Docx => output != Output::Slides,
        Format::Pptx => output == Output::Slides,
        Format::Ics => output == Output::Agenda,
        Format::Pdf | Format::Html | Format::Markdown | Format::Text => true,
    }
}

/// The papers to make something for: those asked for; else what a leaflet says, and A4 for
/// everything else. Each once. Of a course its slides are shown, with notes for the one who shows
/// them, and everything else is on paper.
pub(super) fn papers(asked: &[Paper], output: Output, id: &str, library: &Library) -> Vec<Sheet> {
    let kind = output.kind();
    let own = library.leaflets.get(id).filter(|_| kind == Kind::Leaflet);
    let for_slides = |sheet: &Sheet| matches!(sheet, Sheet::Slides | Sheet::Notes);
    let mut papers: Vec<Sheet> = match (asked, own) {
        ([], Some(leaflet)) => leaflet.value.papers.clone(),
        ([], None) => vec![Sheet::A4],
        (asked, _) => asked.iter().map(|paper| Sheet::from(*paper)).collect(),
    };
    if output == Output::Slides {
        papers.retain(for_slides);
        if papers.is_empty() {
            papers = vec![Sheet::Slides, Sheet::Notes];
        }
    } else if kind == Kind::Curriculum {
        papers.retain(|sheet| !for_slides(sheet));
    }
    papers.sort();
    papers.dedup();
    papers
}

impl Shape {
    fn is_pdf(self) -> bool {
        matches!(self, Shape::Pdf(_))
    }

    fn has_look(self) -> bool {
        !matches!(self, Shape::Markdown | Shape::Text)
    }

    pub(super) fn extension(self) -> &'static str {
        match self {
            Shape::Pdf(_) => "pdf",
            Shape::Html => "html",
            Shape::Docx => "docx",
            Shape::Markdown => "md",
            Shape::Text => "txt",
            Shape::Pptx => "pptx",
        }
    }
}

impl Task {
    /// `fi/recognise-health-social-handout-health.pdf`, `fi/rights-tri-fold-print-shop.pdf`.
    pub(super) fn path(&self, shape: Shape, library: &Library) -> PathBuf {
        let mut name = self.name(library);
        if let Shape::Pdf(sheet) = shape {
            let own = if self.output == Output::Slides { Sheet::Slides } else { Sheet::A4 };
            if sheet != own {
                name = format!("{name}-{}", sheet.word());
            }
            if self.print_shop {
                name += "-print-shop";
            }
        }
        self.named(name, shape.extension())
    }

    fn named(&self, name: String, extension: &str) -> PathBuf {
        let name = format!("{name}.{extension}");
        match self.together.is_empty() {
            true => Path::new(&self.lang).join(name),
            false => PathBuf::from(name),
        }
    }

    /// `recognise-health-social-handout-health`
    fn name(&self, library: &Library) -> String {
        let leaflet = library.leaflets.get(&self.id);
        let leaflet = leaflet.filter(|_| self.output.kind() == Kind::Leaflet);
        let neutral = leaflet.and_then(|leaflet| leaflet.value.cover.file_name.as_ref());
        let mut name = neutral.unwrap_or(&self.id).clone();
        if !matches!(self.output, Output::Leaflet | Output::Directory) {
            name = format!("{name}-{}", self.output.word());
        }
        if let Some(beside) = &self.wanted.beside {
            name = format!("{name}-{beside}");
        }
        if let Some(audience) = &self.audience {
            name = format!("{name}-{audience}");
        }
        if let Some(minutes) = self.minutes {
            name = format!("{name}-{minutes}-min");
        }
        name
    }

    /// Every language in it.
    pub(super) fn langs(&self) -> impl Iterator<Item = &Lang> {
        [&self.lang].into_iter().chain(&self.wanted.beside).chain(&self.together)
    }

    fn document(
        &self,
        lang: &str,
        library: &Library,
        templates: &Templates,
    ) -> Result<Document, ComposeProblem> {
        if self.output.kind() == Kind::Leaflet {
            return leaflet(library, &self.id, lang, &self.wanted, templates);
        }
        let request = self.request(lang);
        match self.start.filter(|_| self.output.kind() == Kind::Curriculum) {
            Some(start) => agenda(library, &request, start, templates),
            None => compose(library, &request, templates),
        }
    }

    fn request<'a>(&'a self, lang: &'a str) -> Request<'a> {
        let audience = self.audience.as_deref();
        Request { output: self.output, id: &self.id, lang, audience, minutes: self.minutes }
    }
}

/// A task with what was made of it.
pub(super) struct Done<'a> {
    pub task: &'a Task,
    /// Languages whose translation nobody has signed; its pages say so.
    pub drafts: BTreeSet<Lang>,
    pub files: Vec<Product>,
}

/// A file that is wanted.
pub(super) struct Product {
    /// Where, within the folder of all.
    pub path: PathBuf,
    /// The hash of all that its bytes follow from, where somebody remembers it.
    pub inputs: Option<Hash>,
    pub state: State,
}

/// What of a file.
pub(super) enum State {
    Made(Vec<u8>),
    /// It is there already, and would come out the same; so many bytes.
    Stands(usize),
}

/// Makes everything asked for, in the order of the tasks, but for files that stand already as far
/// as the cache knows. Problems in content are collected over all of them; if there are any, they
/// are printed and nothing is made.
pub(super) fn make<'a>(
    library: &Library,
    tasks: &'a [Task],
    jobs: Option<u16>,
    cache: Option<&Cache>,
    context: &Context,
) -> Result<Vec<Done<'a>>, Failure> {
    let fonts = match tasks.iter().flat_map(|task| &task.shapes).any(|shape| shape.is_pdf()) {
        true => context.fonts()?,
        false => Fonts::embedded(),
    };
    let bar = progress(tasks.len(), context);
    let mut problems = Diagnostics::default();
    font_problem(library, &fonts, &mut problems);
    let templates = Templates::new(library);
    let workshop = Workshop {
        library,
        templates: &templates,
        cache,
        fonts: if cache.is_some() { context.fonts_hash()? } else { None },
        problems: Mutex::new(problems),
    };
    let one = |typesetter: &mut Typesetter, task: &'a Task| {
        unless_cancelled()?;
        let done = workshop.make(task, typesetter);
        bar.inc(1);
        done
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(jobs.unwrap_or(0).into())
        .build()
        .map_err(|error| Failure::Internal(error.to_string()))?;
    let done: Result<Vec<Option<Done<'a>>>, Failure> = pool.install(|| {
        tasks
            .par_iter()
            .map_init(|| Typesetter::with(&fonts), |typesetter, task| one(typesetter, task))
            .collect()
    });
    bar.finish_and_clear();
    let done = done?;
    let problems = workshop.problems.into_inner().unwrap_or_default();
    if problems.has_errors() {
        context.print_problems(&problems, library, None, Stream::Errors)?;
        return Err(Failure::Content);
    }
    Ok(done.into_iter().flatten().collect())
}

/// Makes the only file of one task, for somebody who waits for it; or tells what is wrong.
pub(super) fn make_one(
    library: &Library,
    templates: &Templates,
    task: &Task,
    fonts: &Arc<Fonts>,
) -> Result<Result<Vec<u8>, Diagnostics>, Failure> {
    let problems = Mutex::default();
    let workshop = Workshop { library, templates, cache: None, fonts: None, problems };
    let done = workshop.make(task, &mut Typesetter::with(fonts))?;
    let files = done.into_iter().flat_map(|done| done.files);
    let mut made = files.filter_map(|file| match file.state {
        State::Made(bytes) => Some(bytes),
        State::Stands(_) => None,
    });
    Ok(made.next_back().ok_or_else(|| workshop.problems.into_inner().unwrap_or_default()))
}

/// What all documents are made with.
struct Workshop<'a> {
    library: &'a Library,
    templates: &'a Templates,
    cache: Option<&'a Cache>,
    /// Of fonts that are not the program's own.
    fonts: Option<Hash>,
    problems: Mutex<Diagnostics>,
}

impl Workshop<'_> {
    fn make<'t>(
        &self,
        task: &'t Task,
        typesetter: &mut Typesetter,
    ) -> Result<Option<Done<'t>>, Failure> {
        let library = self.library;
        let documents: Result<Vec<Document>, ComposeProblem> = [&task.lang]
            .into_iter()
            .chain(&task.together)
            .map(|lang| task.document(lang, library, self.templates))
            .collect();
        let documents = match documents {
            Ok(documents) => documents,
            Err(problem) => {
                return self.report(|problems| problem.report(library, problems)).map(|()| None);
            }
        };
        let mut files = vec![];
        for &shape in &task.shapes {
            // The first document is the one in the task's own language.
            let source = match (task.output, shape) {
                (Output::Leaflet, Shape::Html) => Source::Sides(sides(&documents, library)),
                (Output::Slides, Shape::Html) => {
                    let words = Words::new(&library.catalogues, &task.lang);
                    Source::Slides(&documents[0], SlideWords::new(&words).into())
                }
                _ => Source::Document(&documents[0]),
            };
            let inputs = self.inputs(&source, shape, task.print_shop);
            files.extend(self.product(task.path(shape, library), inputs, || {
                let made = match &source {
                    Source::Sides(sides) => write::phone::write(sides, &library.look).into_bytes(),
                    Source::Slides(document, words) => {
                        write::slides::write(document, words, &library.look).into_bytes()
                    }
                    Source::Document(document) => {
                        match bytes(document, shape, task.print_shop, &library.look, typesetter)? {
                            Ok(bytes) => bytes,
                            Err(problem) => {
                                let tell = |problems: &mut Diagnostics| {
                                    let of = (task.output, &*task.id, &task.lang);
                                    let fonts = typesetter.fonts();
                                    layout_problem(&problem, of, shape, library, fonts, problems);
                                    Ok(())
                                };
                                return self.report(tell).map(|()| None);
                            }
                        }
                    }
                };
                Ok(Some(made))
            })?);
        }
        if let (Some(start), true) = (task.start, task.calendar) {
            match calendar(library, &task.request(&task.lang), start) {
                Ok(appointment) => {
                    let path = task.named(task.name(library), "ics");
                    let inputs = self.cache.map(|cache| cache.inputs(&appointment));
                    let make = || Ok(Some(write::ics::write(&appointment).into_bytes()));
                    files.extend(self.product(path, inputs, make)?);
                }
                Err(problem) => self.report(|problems| problem.report(library, problems))?,
            }
        }
        let drafts = documents.iter().flat_map(|document| document.drafts.clone()).collect();
        Ok(Some(Done { task, drafts, files }))
    }

    /// A file, which is made only if it does not stand already. `None` if it cannot be made.
    fn product(
        &self,
        path: PathBuf,
        inputs: Option<Hash>,
        make: impl FnOnce() -> Result<Option<Vec<u8>>, Failure>,
    ) -> Result<Option<Product>, Failure> {
        let known = self.cache.zip(inputs.as_ref());
        let state = match known.and_then(|(cache, inputs)| cache.stands(&path, inputs)) {
            Some(size) => State::Stands(size),
            None => match make()? {
                Some(bytes) => State::Made(bytes),
                None => return Ok(None),
            },
        };
        Ok(Some(Product { path, inputs, state }))
    }

    /// The hash of everything that the bytes of a file follow from: all that [`bytes`] is given,
    /// and the fonts. `None` if nobody remembers it.
    fn inputs(&self, source: &Source<'_>, shape: Shape, print_shop: bool) -> Option<Hash> {
        // The logo is in the document, where it is printed.
        let Look { palette, logo: _, font, text_size, margins } = &self.library.look;
        let look = shape.has_look().then_some((palette, font, text_size, margins));
        let for_pdf = shape.is_pdf().then_some((print_shop, &self.fonts));
        self.cache.map(|cache| cache.inputs((source, shape, look, for_pdf)))
    }

    fn report(
        &self,
        report: impl FnOnce(&mut Diagnostics) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let problems = self.problems.lock();
        report(&mut *problems.map_err(|error| Failure::Internal(error.to_string()))?)
    }
}

/// What a file is written from.
#[derive(Debug)]
enum Source<'a> {
    Document(&'a Document),
    /// The page of a leaflet for phones.
    Sides(Vec<Side>),
    /// Slides for a browser, and the words around them.
    Slides(&'a Document, Box<SlideWords>),
}

/// A leaflet in each of its languages, with the words around it.
fn sides(documents: &[Document], library: &Library) -> Vec<Side> {
    let side = |document: &Document| {
        let words = Words::new(&library.catalogues, &document.lang);
        Side {
            document: document.clone(),
            language: language(&words, &document.lang),
            choose: words.say("choose-language"),
            leave: words.say("leave-page"),
            leave_note: words.say("leave-page-note"),
        }
    };
    documents.iter().map(side).collect()
}

/// A document as the bytes of a file.
pub(super) fn bytes(
    document: &Document,
    shape: Shape,
    print_shop: bool,
    look: &Look,
    typesetter: &mut Typesetter,
) -> Result<Result<Vec<u8>, LayoutProblem>, Failure> {
    Ok(Ok(match shape {
        Shape::Pdf(sheet) => match lay_out(document, Setup { sheet, print_shop, look }, typesetter)
        {
            Ok(pages) => write::pdf::write(&pages)?,
            Err(problem) => return Ok(Err(problem)),
        },
        Shape::Html => write::html::write_in(document, look).into_bytes(),
        Shape::Docx => write::docx::write_in(document, look)?,
        Shape::Markdown => write::markdown::write(document).into_bytes(),
        Shape::Text => write::text::write(document).into_bytes(),
        Shape::Pptx => write::pptx::write_in(document, look)?,
    }))
}

/// The bytes of a result, which the program has put into words itself: that it cannot be laid out
/// is a fault of the program.
pub(super) fn result_bytes(
    document: &Document,
    shape: Shape,
    look: &Look,
    context: &Context,
) -> Result<Vec<u8>, Failure> {
    let typesetter = &mut Typesetter::with(&context.fonts()?);
    let made = bytes(document, shape, false, look, typesetter)?;
    made.map_err(|problem| Failure::Internal(format!("{problem:?}")))
}

/// A bar on a terminal's error output; nothing elsewhere, and nothing for screen readers.
fn progress(length: usize, context: &Context) -> ProgressBar {
    if std::env::var_os("ACCESSIBLE").is_some() || length < 4 {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(length as u64);
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.with_message(context.words.say("build-progress"))
}

/// Tells of a font family in the style file that is not among the fonts.
fn font_problem(library: &Library, fonts: &Fonts, problems: &mut Diagnostics) {
    let (Some(style), Some(family)) = (&library.style, &library.look.font) else { return };
    if fonts.names().any(|name| name == family) {
        return;
    }
    // Families for symbols are of no use for running text.
    let names = fonts.names().filter(|name| !name.contains("Symbol") && !name.contains("Math"));
    let families = names.collect::<Vec<_>>().join(", ");
    problems
        .report(Code::UnknownFont, style.at("font"))
        .arg("family", family.as_str())
        .arg("families", families)
        .suggest(family, fonts.names())
        .left_out(left_out(fonts));
}

/// The font files that cannot be used.
fn left_out(fonts: &Fonts) -> impl Iterator<Item = &Path> {
    fonts.left_out().iter().map(|font| font.path.as_path())
}

/// Puts a problem of laying out where its cause stands: in the translation, or in the entry.
pub(super) fn layout_problem(
    problem: &LayoutProblem,
    (output, id, lang): (Output, &str, &Lang),
    shape: Shape,
    library: &Library,
    fonts: &Fonts,
    problems: &mut Diagnostics,
) {
    let kind = output.kind();
    let catalogue = library.catalogues.get(lang);
    let file_of = |kind: Kind, id: &Id| {
        let translation = catalogue.and_then(|one| one.content.get(&(kind, id.clone())));
        translation.map(|one| one.file).or_else(|| library.file_of(kind, id))
    };
    let parts = library.heads_of(kind, id).into_iter();
    let files: Vec<FileId> = parts.filter_map(|(kind, id, _)| file_of(kind, id)).collect();
    let Some(&file) = files.first() else { return };
    let place = |wanted: &str| {
        let found = files.iter().find_map(|file| {
            let start = library.files.get(*file).text.find(wanted)?;
            Some(Span::new(*file, start..start + wanted.len()))
        });
        found.unwrap_or_else(|| Span::new(file, 0..0))
    };
    let paper = match shape {
        Shape::Pdf(sheet) => sheet.word(),
        _ => "",
    };
    match problem {
        LayoutProblem::NoGlyph { character, text } => problems
            .report(Code::NoGlyph, place(&character.to_string()))
            .arg("character", character.to_string())
            .arg("codepoint", format!("U+{:04X}", u32::from(*character)))
            .arg("text", text.as_str())
            .left_out(left_out(fonts)),
        LayoutProblem::TooWide { panel, by_mm } => problems
            .report(Code::DoesNotFit, place(panel))
            .arg("panel", panel.as_str())
            .arg("what", "wide")
            .arg("paper", paper)
            .arg("by", format!("{:.0}", by_mm.ceil())),
        LayoutProblem::DoesNotFit { panel, by_mm } => problems
            .report(Code::DoesNotFit, place(panel))
            .arg("panel", panel.as_str())
            .arg("what", "high")
            .arg("paper", paper)
            .arg("by", format!("{:.0}", by_mm.ceil())),
    };
}
