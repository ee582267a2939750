//! `lyhty watch`: documents in a browser on this computer, always as their content is now.
//!
//! When a file changes, the library is read again; a document is made anew when somebody looks at
//! it. While files cannot be read, the last good pages stay, with what is wrong above them; what
//! only the rules find wrong is told above the new page. Nothing is
//! written anywhere.

mod changes;
mod page;
mod preview;
mod server;

use super::build::{read, tasks};
use super::{Context, Stream, today};
use crate::args::{Format, WatchArgs};
use crate::check::rules;
use crate::diagnostic::{Code, Diagnostics, Severity};
use crate::failure::Failure;
use crate::load::{Layer, SETTINGS, each_file, language_of};
use crate::model::{Lang, Library};
use changes::Event;
use preview::{Good, Preview};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::sync::Arc;

/// What every document can be seen as.
const FORMATS: &[Format] = &[Format::Html, Format::Pdf];

/// `lyhty watch [ID…]`
pub(super) fn watch(args: &WatchArgs, context: &mut Context) -> Result<(), Failure> {
    let own = context.own_folder()?;
    // Its files are told from those of the program by their paths.
    let own = std::path::absolute(&own).map_err(|error| Failure::Read { path: own, error })?;
    context.own_library = Some(own.clone());
    let events = changes::notice(&own, context.style.as_deref())?;
    let mut seen = read(context).ok();
    let preview = Arc::new(Preview::new(context.words.clone(), context.fonts()?));
    // A mistake on the command line ends it; one in the content is shown.
    match look(args, context, &preview) {
        Ok(()) | Err(Failure::Content) => {}
        Err(failure) => return Err(failure),
    }
    let address = server::serve(args.port, &preview).map_err(|error| {
        let values = [("port", args.port.unwrap_or(0).to_string().into())];
        match error.kind() {
            ErrorKind::AddrInUse => {
                Failure::Usage(context.words.say_with("usage-port-taken", &values))
            }
            _ => Failure::Internal(error.to_string()),
        }
    })?;
    context.print(&context.words.say_with("watch-serving", &[("address", address.into())]))?;
    while events.next() == Event::Changed {
        let now = read(context).ok();
        // Editors leave traces that say nothing, and other programs write here too.
        if now.is_some() && now == seen {
            continue;
        }
        seen = now;
        match look(args, context, &preview) {
            Ok(()) => context.note(&context.words.say("watch-shown")),
            Err(Failure::Content) => {}
            Err(failure) => {
                context.explain(&failure);
                preview.tell(preview::told(&failure, &context.words));
            }
        }
    }
    Ok(())
}

/// Reads everything again, shows it, and tells what is wrong, in the terminal too.
fn look(args: &WatchArgs, context: &Context, preview: &Preview) -> Result<(), Failure> {
    let own = context.own_library.as_deref();
    let mut which = args.which.clone();
    if which.lang.is_empty() {
        which.lang = languages(context)?;
    }
    let (library, mut problems) = context.load(own, &context.languages_read(&which.lang))?;
    if problems.has_errors() {
        return tell(problems, &library, context, preview);
    }
    let tasks = tasks(&which, FORMATS, &library, context)?;
    let good = Arc::new(Good::new(library, tasks));
    preview.show(good.clone());
    // The rules take longer than all else: the page is seen before they have found anything.
    rules(&good.library, today(), &mut problems);
    tell(problems, &good.library, context, preview)
}

/// Tells of errors, and of what else is to be known of the user's own files.
fn tell(
    mut problems: Diagnostics,
    library: &Library,
    context: &Context,
    preview: &Preview,
) -> Result<(), Failure> {
    problems.retain(|problem| {
        let is_own = library.files.name(problem.at.file).is_absolute();
        problem.code.severity() == Severity::Error || is_own && problem.code != Code::Draft
    });
    context.print_problems(&problems, library, None, Stream::Errors)?;
    preview.tell(preview::printed(&problems, library, &context.words));
    if problems.has_errors() { Err(Failure::Content) } else { Ok(()) }
}

/// The languages of the user's own library: those that something is written in, or translated into.
/// The user's own language if there is nothing yet.
fn languages(context: &Context) -> Result<Vec<Lang>, Failure> {
    let mut languages = BTreeSet::new();
    for layer in context.own_library.iter().cloned().map(Layer::Folder) {
        each_file(&layer, |path, bytes| {
            languages.extend(match language_of(path) {
                Some(lang) => Some(lang.to_owned()),
                None if path == SETTINGS => None,
                None => written_in(bytes),
            });
        })?;
    }
    if languages.is_empty() {
        languages.insert(context.words.lang().to_owned());
    }
    Ok(languages.into_iter().collect())
}

/// The language that content says it is written in.
fn written_in(content: &[u8]) -> Option<Lang> {
    let text = String::from_utf8_lossy(content);
    let lang = text.lines().find_map(|line| line.strip_prefix("lang:"))?;
    Some(lang.trim().trim_matches(['"', '\'']).to_owned())
}
