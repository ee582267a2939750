//! `lyhty screen --paper`: a screening on two sheets, the form to fill in and its key.

use super::make::{Shape, bytes, layout_problem, shapes};
use super::save::Made;
use super::{Context, Stream};
use crate::args::{Format, ScreenArgs};
use crate::compose::{ComposeProblem, Output, Templates, form, key};
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::failure::Failure;
use crate::layout::{Sheet, Typesetter};
use crate::model::{Lang, Library};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where the sheets go if nothing else is said.
const FOLDER: &str = "out";

/// The languages of a conversation that are named on the command line.
pub(super) fn spoken(args: &ScreenArgs) -> Vec<Lang> {
    args.lang.iter().chain(&args.beside).cloned().collect()
}

/// `lyhty screen --paper [ID]`
pub(super) fn paper(args: &ScreenArgs, context: &mut Context) -> Result<(), Failure> {
    let library = context.library_for(&spoken(args))?;
    let lang = context.language(&library, args.lang.as_deref())?;
    let beside = args.beside.as_deref();
    let beside = beside.map(|lang| context.language(&library, Some(lang))).transpose()?;
    let beside = beside.filter(|beside| *beside != lang);
    if !library.screenings.contains_key(&args.id) {
        return Err(context.unknown_id(&args.id, library.screenings.keys().map(String::as_str)));
    }
    context.must_be_proved([&args.id], &library)?;

    let templates = Templates::new(&library);
    let formats = if args.format.is_empty() { &[Format::Pdf] } else { args.format.as_slice() };
    let mut sheets =
        Sheets { library: &library, formats, context, made: vec![], drafts: BTreeSet::new() };
    let filled_in = form(&library, &args.id, &lang, beside.as_deref(), &templates);
    sheets.add(Output::Form, &args.id, &lang, beside.as_ref(), filled_in)?;
    sheets.add(Output::Key, &args.id, &lang, None, key(&library, &args.id, &lang, &templates))?;

    let unsigned = [(&args.id, sheets.drafts)].into();
    context.refuse_unsigned(&args.signed, &unsigned)?;
    if sheets.made.is_empty() {
        context.note(&context.words.say("build-nothing"));
        return Ok(());
    }
    let folder = args.out.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
    context.save_and_tell(&folder, &sheets.made)?;
    context.note(&context.words.say("paper-apart"));
    for lang in unsigned.values().flatten() {
        let values = [("count", 1.into()), ("languages", lang.as_str().into())];
        context.note(&context.words.say_with("build-drafts", &values));
    }
    Ok(())
}

/// The files made so far.
struct Sheets<'a> {
    library: &'a Library,
    formats: &'a [Format],
    context: &'a Context,
    made: Vec<Made>,
    /// The languages in which nobody has signed what is in them.
    drafts: BTreeSet<Lang>,
}

impl Sheets<'_> {
    /// Adds a document in all formats, as `fi/first-conversation-form-ar.pdf`.
    fn add(
        &mut self,
        output: Output,
        id: &str,
        lang: &Lang,
        beside: Option<&Lang>,
        document: Result<Document, ComposeProblem>,
    ) -> Result<(), Failure> {
        let mut problems = Diagnostics::default();
        match document {
            Ok(document) => {
                self.drafts.extend(document.drafts.iter().cloned());
                let beside_in_name = beside.map(|lang| format!("-{lang}")).unwrap_or_default();
                let name = format!("{id}-{}{beside_in_name}", output.word());
                let fonts = self.context.fonts()?;
                let mut typesetter = Typesetter::with(&fonts);
                let wanted =
                    self.formats.iter().flat_map(|format| shapes(*format, output, &[Sheet::A4]));
                for shape in wanted {
                    match bytes(&document, shape, false, &self.library.look, &mut typesetter)? {
                        Ok(bytes) => {
                            let path = Path::new(lang).join(file_name(&name, shape));
                            self.made.push(Made { path, bytes });
                        }
                        Err(problem) => {
                            let of = (output, id, beside.unwrap_or(lang));
                            layout_problem(
                                &problem,
                                of,
                                shape,
                                self.library,
                                &fonts,
                                &mut problems,
                            );
                        }
                    }
                }
            }
            Err(problem) => problem.report(self.library, &mut problems)?,
        }
        if problems.has_errors() {
            self.context.print_problems(&problems, self.library, None, Stream::Errors)?;
            return Err(Failure::Content);
        }
        Ok(())
    }
}

fn file_name(name: &str, shape: Shape) -> String {
    format!("{name}.{}", shape.extension())
}
