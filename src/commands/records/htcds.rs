//! `lyhty records htcds`: records in the words of the Human Trafficking Case Data Standard.

use super::keys::unless_there;
use super::open::Openers;
use super::summary::read_all;
use crate::args::RecordsHtcdsArgs;
use crate::commands::Context;
use crate::commands::save::{Existing, save_private};
use crate::failure::Failure;
use crate::screen::record::htcds;
use crate::write::csv;

/// `lyhty records htcds PATH…`
pub(super) fn htcds(args: &RecordsHtcdsArgs, context: &mut Context) -> Result<(), Failure> {
    if let Some(file) = args.out.as_ref().filter(|_| !args.force) {
        unless_there(file)?;
    }
    let records = read_all(&args.paths, &mut Openers::new(&args.open, context), context)?;
    let made = csv::write(&htcds::rows(&records));
    match &args.out {
        Some(file) => {
            let existing = if args.force { Existing::Replace } else { Existing::Keep };
            save_private(file, made.as_bytes(), existing)?;
            let file = [("file", file.display().to_string().into())];
            context.note(&context.words.say_with("result-written", &file));
        }
        None => context.print(made.trim_end())?,
    }
    context.note(&context.words.say("htcds-note"));
    Ok(())
}
