//! `lyhty watch`: documents in a browser on this computer, always as their content is now.
//!
//! When a file changes, the library is read again; a document is made anew when somebody looks at
//! it. While there are errors, the last good pages stay, with the errors above them. Nothing is
//! written anywhere.

mod changes;
mod page;
mod preview;
mod server;

use super::build::{read, tasks};
use super::{Context, Stream};
use crate::args::{Format, WatchArgs};
use crate::diagnostic::{Code, Printer, Severity};
use crate::failure::Failure;
use crate::load::{Layer, SETTINGS, each_file};
use crate::model::Lang;
use changes::Event;
use preview::{Good, Preview};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::sync::Arc;

/// What every document can be seen as.
const FORMATS: &[Format] = &[Format::Html, Format::Pdf];

/// `lyhty watch [ID…]`
pub(super) fn watch(args: &WatchArgs, context: &mut Context) -> Result<(), Failure> {
    let own = context.own_library.clone();
    let own = own.ok_or_else(|| Failure::Usage(context.words.say("usage-no-library")))?;
    // Its files are told from those of the program by their paths.
    let own = std::path::absolute(&own).map_err(|error| Failure::Read { path: own, error })?;
    context.own_library = Some(own.clone());
    let events = changes::notice(&own, context.style.as_deref())?;
    let mut seen = read(context).ok();
    let preview = Arc::new(Preview::new(context.words.clone(), context.fonts()?));
    // A mistake on the command line ends it; one in the content is shown.
    match look(args, context)? {
        Look::Good(good) => preview.show(good),
        Look::Bad(problems) => preview.keep(problems),
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
        match look(args, context) {
            Ok(Look::Good(good)) => {
                preview.show(good);
                context.note(&context.words.say("watch-shown"));
            }
            Ok(Look::Bad(problems)) => preview.keep(problems),
            Err(failure) => {
                context.explain(&failure);
                preview.keep(told(&failure, context));
            }
        }
    }
    Ok(())
}

/// What there is to see.
enum Look {
    /// Documents can be made; there may be warnings.
    Good(Arc<Good>),
    /// They cannot, for these reasons.
    Bad(String),
}

/// Reads everything again. Problems of the user's own files are printed too.
fn look(args: &WatchArgs, context: &Context) -> Result<Look, Failure> {
    let own = context.own_library.as_deref();
    let mut which = args.which.clone();
    if which.lang.is_empty() {
        which.lang = languages(context)?;
    }
    let read = context.languages_read(&which.lang);
    let (library, mut problems) = context.read_library(own, &read)?;
    let errors = problems.has_errors();
    problems.retain(|problem| {
        let name = library.files.name(problem.at.file);
        let is_own = own.is_some_and(|own| name.starts_with(own));
        problem.code.severity() == Severity::Error || is_own && problem.code != Code::Draft
    });
    context.print_problems(&problems, &library, None, Stream::Errors)?;
    let text = preview::printed(&problems, &library, &context.words);
    if errors {
        return Ok(Look::Bad(text));
    }
    let tasks = tasks(&which, FORMATS, &library, context)?;
    Ok(Look::Good(Arc::new(Good::new(library, tasks, text))))
}

/// The languages of the user's own library: those that something is written in, or translated into.
/// The user's own language if there is nothing yet.
fn languages(context: &Context) -> Result<Vec<Lang>, Failure> {
    let mut languages = BTreeSet::new();
    for layer in context.own_library.iter().cloned().map(Layer::Folder) {
        each_file(&layer, |path, bytes| {
            let text = String::from_utf8_lossy(bytes);
            let written_in = text.lines().find_map(|line| line.strip_prefix("lang:"));
            let below = path.strip_prefix("locales/").and_then(|below| below.split_once('/'));
            let lang = below.map(|(lang, _)| lang).or(written_in.filter(|_| path != SETTINGS));
            languages.extend(lang.map(|lang| lang.trim().trim_matches(['"', '\'']).to_owned()));
        })?;
    }
    if languages.is_empty() {
        languages.insert(context.words.lang().to_owned());
    }
    Ok(languages.into_iter().collect())
}

/// What went wrong, as people read it.
fn told(failure: &Failure, context: &Context) -> String {
    let mut text = vec![];
    // Writing to memory cannot fail.
    let _ = Printer::new(&context.words).failure(failure, &mut text);
    String::from_utf8_lossy(&text).into_owned()
}
