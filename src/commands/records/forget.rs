//! `lyhty records forget`: deletes records that are no longer needed, after asking.

use super::open::{at, read_text, sealed_files};
use crate::args::RecordsForgetArgs;
use crate::commands::save::delete;
use crate::commands::{Context, today};
use crate::failure::Failure;
use crate::screen::record::seal::{Sealed, Unreadable, delete_by};
use crate::screen::terminal::secret;
use std::io;
use std::path::{Path, PathBuf};

/// `lyhty records forget FILE… | --expired DIR`. No key is needed: when a record is to be deleted
/// stands on its first line.
pub(super) fn forget(args: &RecordsForgetArgs, context: &mut Context) -> Result<(), Failure> {
    let files = match &args.expired {
        Some(folder) => expired(folder, context)?,
        None => args.files.clone(),
    };
    if files.is_empty() {
        context.note(&context.words.say("records-nothing-expired"));
        return Ok(());
    }
    for file in files.iter().filter(|_| args.expired.is_none()) {
        // Only what is ours is deleted, even when it is broken.
        match read_text(file).map(|text| Sealed::read(&text).map(|_| ())) {
            Ok(Err(Unreadable::Foreign)) => return Err(at(file)(Unreadable::Foreign)),
            Ok(_) => {}
            Err(failure) => return Err(failure),
        }
    }
    let words = &context.words;
    if !args.yes {
        for file in &files {
            secret::say(&file.display().to_string())?;
        }
        let count = [("count", files.len().into())];
        let question = words.say_with("records-forget-question", &count);
        let sure = secret::confirm(&question, words).map_err(|failure| match failure {
            Failure::NotATerminal => Failure::Usage(words.say("usage-forget-yes")),
            other => other,
        })?;
        if !sure {
            context.note(&words.say("records-forget-kept"));
            return Err(Failure::Cancelled);
        }
    }
    for file in &files {
        delete(file)?;
    }
    let count = [("count", files.len().into())];
    context.note(&words.say_with("records-forgotten", &count));
    Ok(())
}

/// The records of a folder whose day to be deleted is over.
fn expired(folder: &Path, context: &Context) -> Result<Vec<PathBuf>, Failure> {
    if folder.is_file() {
        let error = io::Error::from(io::ErrorKind::NotADirectory);
        return Err(Failure::Read { path: folder.to_owned(), error });
    }
    let mut over = vec![];
    let mut undated = 0;
    for file in sealed_files(&[folder.to_owned()])? {
        match delete_by(&read_text(&file)?) {
            Some(date) if date < today() => over.push(file),
            Some(_) => {}
            None => undated += 1,
        }
    }
    if undated > 0 {
        let count = [("count", undated.into())];
        context.note(&context.words.say_with("records-undated", &count));
    }
    Ok(over)
}
