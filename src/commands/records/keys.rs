//! Keys, their public halves, and passphrases that seal.

use super::open::{passphrase_in, read_text};
use crate::args::{RecordsNewKeyArgs, RecordsRecipientArgs, ToArgs};
use crate::commands::Context;
use crate::commands::save::{Existing, save_private};
use crate::failure::Failure;
use crate::screen::record::seal::{
    Key, Passphrase, Recipient, SHORTEST_PASSPHRASE, Unreadable, WORK_FACTOR,
};
use crate::screen::terminal::secret;
use std::path::Path;

/// `lyhty records new-key FILE`: makes a key, and shows what to give to those who will seal.
pub(super) fn new_key(args: &RecordsNewKeyArgs, context: &mut Context) -> Result<(), Failure> {
    unless_there(&args.file)?;
    let prompt = context.words.say("records-passphrase-new-key");
    let passphrase = new_passphrase(&prompt, args.passphrase_file.as_deref(), context)?;
    let key = Key::generate();
    let text = key.to_file(&passphrase, work_factor());
    let text = text.map_err(|error| Failure::Internal(error.to_string()))?;
    save_private(&args.file, text.as_bytes(), Existing::Keep)?;
    context.print(&key.recipient().to_string())?;
    let file = [("file", args.file.display().to_string().into())];
    context.note(&context.words.say_with("records-key-made", &file));
    Ok(())
}

/// `lyhty records recipient FILE`: shows it again.
pub(super) fn recipient(args: &RecordsRecipientArgs, context: &mut Context) -> Result<(), Failure> {
    let key = open_key(&args.file, args.passphrase_file.as_deref(), context)?;
    context.print(&key.recipient().to_string())
}

/// The key in a file; asks for its passphrase if it has one.
pub(super) fn open_key(
    file: &Path,
    passphrase_file: Option<&Path>,
    context: &Context,
) -> Result<Key, Failure> {
    let at = |problem: Unreadable| Failure::Sealed { path: file.into(), why: problem.word() };
    let text = read_text(file)?;
    match Key::from_file(&text, None) {
        Err(Unreadable::NeedsPassphrase) => {
            let passphrase = match passphrase_file {
                Some(passphrase_file) => passphrase_in(passphrase_file, context)?,
                None => {
                    let file = [("file", file.display().to_string().into())];
                    secret::passphrase(&context.words.say_with("records-passphrase-key", &file))
                        .map_err(needs_passphrase_file)?
                }
            };
            Key::from_file(&text, Some(&passphrase)).map_err(at)
        }
        key => key.map_err(at),
    }
}

/// A new passphrase, from a file or typed twice.
pub(in crate::commands) fn new_passphrase(
    prompt: &str,
    file: Option<&Path>,
    context: &Context,
) -> Result<Passphrase, Failure> {
    let Some(file) = file else {
        return secret::new_passphrase(prompt, &context.words).map_err(needs_passphrase_file);
    };
    let passphrase = passphrase_in(file, context)?;
    if passphrase.length() < SHORTEST_PASSPHRASE {
        let shortest = [("shortest", SHORTEST_PASSPHRASE.into())];
        let text = context.words.say_with("records-passphrase-short", &shortest);
        return Err(Failure::Usage(text));
    }
    Ok(passphrase)
}

/// Where nobody can be asked, a file is what helps.
pub(super) fn needs_passphrase_file(failure: Failure) -> Failure {
    match failure {
        Failure::NotATerminal => {
            Failure::Sealed { path: "--passphrase-file".into(), why: "sealed-no-terminal" }
        }
        other => other,
    }
}

/// Those who shall be able to open what is sealed: `age1…`, or files with one on each line.
pub(in crate::commands) fn recipients(
    args: &ToArgs,
    context: &Context,
) -> Result<Vec<Recipient>, Failure> {
    let wrong = |given: &str| {
        let given = [("given", given.into())];
        Failure::Usage(context.words.say_with("usage-not-a-recipient", &given))
    };
    let mut recipients: Vec<Recipient> = vec![];
    for given in &args.to {
        if given.starts_with("AGE-SECRET-KEY-") {
            return Err(Failure::Usage(context.words.say("usage-secret-recipient")));
        }
        if let Ok(recipient) = given.parse() {
            recipients.push(recipient);
            continue;
        }
        if given.starts_with("age1") || !Path::new(given).exists() {
            return Err(wrong(given));
        }
        let text = read_text(Path::new(given))?;
        let lines = text.lines().map(str::trim);
        let before = recipients.len();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            recipients.push(line.parse().map_err(|_| wrong(given))?);
        }
        if recipients.len() == before {
            return Err(wrong(given));
        }
    }
    Ok(recipients)
}

/// Fails if a new file would stand in the place of another.
pub(in crate::commands) fn unless_there(file: &Path) -> Result<(), Failure> {
    match file.symlink_metadata() {
        Ok(_) => Err(Failure::Sealed { path: file.into(), why: "sealed-exists" }),
        Err(_) => Ok(()),
    }
}

/// How hard guessing is made. Tests of a program built for debugging may make it quick; a
/// released program has no such door.
pub(in crate::commands) fn work_factor() -> u8 {
    if cfg!(debug_assertions) {
        let factor = std::env::var("LYHTY_TEST_WORK_FACTOR").ok();
        return factor.and_then(|factor| factor.parse().ok()).unwrap_or(WORK_FACTOR);
    }
    WORK_FACTOR
}
