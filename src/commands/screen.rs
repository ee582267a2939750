//! `lyhty screen`: a conversation, and its result as a document like any other.

use super::Context;
use super::keep::{Keeper, Resumed};
use super::make::{Shape, result_bytes};
use super::paper::{paper, spoken};
use super::records::{recipients, seal_request, unless_there};
use super::save::{Existing, save_private};
use crate::args::{RequestArgs, ScreenArgs};
use crate::compose::{Frame, Output, Templates, from_template, services};
use crate::document::Document;
use crate::failure::Failure;
use crate::layout::Sheet;
use crate::localise::{Words, localised};
use crate::model::Library;
use crate::screen::record::seal::Recipient;
use crate::screen::record::{KEEP_DAYS, Record};
use crate::screen::terminal::{Beside, Conversation, Face, Finished, Keeping, converse, secret};
use crate::screen::{Answers, Outcome};
use crate::write;
use serde_json::{Value, json};
use std::path::Path;

/// `lyhty screen [ID]`
pub(super) fn screen(args: &ScreenArgs, context: &mut Context) -> Result<(), Failure> {
    if args.paper {
        return paper(args, context);
    }
    let consulted = Consulted::begin(args, context)?;
    let shape = args
        .out
        .as_deref()
        .map(|file| shape_of(file, "usage-result-format", context))
        .transpose()?;
    // A record that is gone on with has a language of its own.
    let library = match &args.keep.resume {
        Some(_) => context.library()?,
        None => context.library_for(&spoken(args))?,
    };
    let resumed = Resumed::open(&args.keep, context)?;
    if let Some(resumed) = &resumed {
        resumed.fits(&library, &args.keep)?;
    }
    let earlier = resumed.as_ref().map(|resumed| &resumed.record);
    let id = earlier.map_or(&args.id, |record| &record.screening);
    let lang = args.lang.as_deref().or(earlier.map(|record| record.language.as_str()));
    let lang = context.language(&library, lang)?;
    let Some(screening) = library.screenings.get(id) else {
        return Err(context.unknown_id(id, library.screenings.keys().map(String::as_str)));
    };
    context.must_be_proved([id], &library)?;
    let Some(set) = library.indicators.get(&screening.value.uses) else {
        return Err(Failure::Internal(format!("no indicator set `{}`", screening.value.uses)));
    };
    let words = Words::new(&library.catalogues, &lang);
    let beside = match &args.beside {
        Some(lang) => {
            let lang = context.language(&library, Some(lang))?;
            Some((localised(screening, &library, &lang), Words::new(&library.catalogues, &lang)))
        }
        None => None,
    };
    let (screening, set) = (localised(screening, &library, &lang), localised(set, &library, &lang));
    let results = Results { library: &library, words: &words, templates: Templates::new(&library) };

    let face = match &args.answers {
        Some(file) => Face::Script(file.clone()),
        None if args.plain => Face::Plain,
        None => Face::for_terminal(),
    };
    let conversation = Conversation {
        screening: &screening,
        set: &set,
        services: &library.services,
        words: &words,
        beside: beside.as_ref().map(|(screening, words)| Beside { screening, words }),
    };
    let mut keeper = Keeper::begin(&args.keep, resumed, &screening, &set, context)?;
    let mut render = |outcome: &Outcome<'_>, columns| {
        Ok(write::text::write_within(&results.document(outcome)?, columns))
    };
    let finished = match &mut keeper {
        None => converse(&conversation, face, Keeping::default(), &mut render),
        Some(keeper) => {
            let (resumed, notice) = (keeper.answers(), Some(keeper.notice(&words)));
            let mut keep = |given: &Answers| keeper.keep(given);
            let keeping = Keeping { resumed, notice, after_each: Some(&mut keep) };
            converse(&conversation, face, keeping, &mut render)
        }
    };
    let finished = match finished {
        Ok(finished) => finished,
        Err(failure) => {
            if let Some(keeper) = keeper {
                keeper.left();
            }
            return Err(failure);
        }
    };
    if let Some(text) = &finished.text {
        context.print(text)?;
    }
    // The one is not to be lost with the other.
    let kept = keeper.map_or(Ok(()), |keeper| keeper.end(context));
    if let (Some(file), Some(shape)) = (&args.out, shape) {
        write_result(&finished, (file, shape), &results, context)?;
    }
    kept?;
    let Some(consulted) = consulted else { return Ok(()) };
    let mut record = Record::begin(&screening, super::today(), KEEP_DAYS);
    record.update(&finished.given, &screening.value, &set.value)?;
    consulted.ask_about(&record, &library, &words, context)
}

/// Whose advice is asked at the end, and where the request is put. No record is kept for it.
struct Consulted<'a> {
    to: Vec<Recipient>,
    out: &'a Path,
    existing: Existing,
}

impl<'a> Consulted<'a> {
    /// What would make it impossible is known before the first question.
    fn begin(args: &'a ScreenArgs, context: &Context) -> Result<Option<Consulted<'a>>, Failure> {
        let Some(out) = &args.consult else { return Ok(None) };
        let to = recipients(&args.keep.to, context)?;
        if !secret::can_ask() {
            return Err(Failure::Usage(context.words.say("usage-screen-consult")));
        }
        let existing = if args.keep.force { Existing::Replace } else { Existing::Keep };
        if existing == Existing::Keep {
            unless_there(out)?;
        }
        Ok(Some(Consulted { to, out, existing }))
    }

    /// Whoever sends nothing after all has held the conversation all the same.
    fn ask_about(
        self,
        record: &Record,
        library: &Library,
        words: &Words,
        context: &Context,
    ) -> Result<(), Failure> {
        let sealed = (self.to, self.out, self.existing);
        seal_request(record, (library, words), &RequestArgs::default(), sealed, context).map(drop)
    }
}

/// Writes the result to the file that was asked for.
fn write_result(
    finished: &Finished<'_>,
    (file, shape): (&Path, Shape),
    results: &Results<'_>,
    context: &Context,
) -> Result<(), Failure> {
    let document = results.document(&finished.outcome)?;
    let made = result_bytes(&document, shape, &results.library.look, context)?;
    save_private(file, &made, Existing::Replace).inspect_err(|_| {
        // The conversation cannot be held again: what it gave must not be lost with the file.
        if finished.text.is_none() {
            context.note(&write::text::write_within(&document, 80));
        }
    })?;
    let written = [("file", file.display().to_string().into())];
    context.note(&context.words.say_with("result-written", &written));
    Ok(())
}

/// The format of a result, by the ending of the file's name.
pub(super) fn shape_of(file: &Path, wrong: &str, context: &Context) -> Result<Shape, Failure> {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("pdf") => Ok(Shape::Pdf(Sheet::A4)),
        Some("html") => Ok(Shape::Html),
        Some("docx") => Ok(Shape::Docx),
        Some("md") => Ok(Shape::Markdown),
        Some("txt") => Ok(Shape::Text),
        _ => {
            let file = [("file", file.display().to_string().into())];
            Err(Failure::Usage(context.words.say_with(wrong, &file)))
        }
    }
}

/// Makes documents of outcomes.
struct Results<'a> {
    library: &'a Library,
    words: &'a Words,
    templates: Templates,
}

impl Results<'_> {
    fn document(&self, outcome: &Outcome<'_>) -> Result<Document, Failure> {
        let services = services(&outcome.services, self.library, self.words);
        let mut content = json!(outcome);
        if let Value::Object(content) = &mut content {
            content.insert("services".into(), json!(services));
        }
        let frame = Frame {
            title: outcome.title.clone(),
            lang: self.words.lang().to_owned(),
            direction: self.words.direction(),
            mark: None,
            drafts: vec![],
            foot: outcome.title.clone(),
        };
        from_template(&self.templates, Output::Result, &content, frame, self.words)
            .map_err(|problem| Failure::Internal(problem.to_string()))
    }
}
