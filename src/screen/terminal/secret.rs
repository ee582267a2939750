//! What is typed without being shown, and questions of the program itself: around a conversation,
//! never in it. Enter alone always means *no*.

use super::privacy::{Privacy, Undo};
use super::shown::shown;
use super::system::{Keyboard, keep_memory_private};
use crate::failure::Failure;
use crate::localise::Words;
use crate::screen::record::seal::{Passphrase, SHORTEST_PASSPHRASE};
use console::Term;
use dialoguer::theme::Theme;
use dialoguer::{Input, Password};
use std::fmt;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Whether somebody is there to be asked.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Makes sure that somebody is there, that what is typed stays in memory, and that Ctrl-C gives
/// the keyboard back as it was.
fn alone() -> Result<Undo, Failure> {
    if !can_ask() {
        return Err(Failure::NotATerminal);
    }
    keep_memory_private();
    Privacy::None.enter(Keyboard::Lines)
}

/// Asks for a passphrase that opens something. Nothing typed is [`Failure::Cancelled`].
pub fn passphrase(prompt: &str) -> Result<Passphrase, Failure> {
    let _undo = alone()?;
    let typed = Password::with_theme(&Bare)
        .with_prompt(shown(prompt))
        .allow_empty_password(true)
        .report(false)
        .interact()
        .map_err(failure)?;
    if typed.is_empty() { Err(Failure::Cancelled) } else { Ok(Passphrase::new(typed)) }
}

/// Asks twice for a passphrase that seals something, until it is long enough and both times the
/// same.
pub fn new_passphrase(prompt: &str, words: &Words) -> Result<Passphrase, Failure> {
    loop {
        let first = passphrase(prompt)?;
        if first.length() < SHORTEST_PASSPHRASE {
            let shortest = [("shortest", SHORTEST_PASSPHRASE.into())];
            say(&words.say_with("records-passphrase-short", &shortest))?;
        } else if first.is(&passphrase(&words.say("records-passphrase-again"))?) {
            return Ok(first);
        } else {
            say(&words.say("records-passphrase-differs"))?;
        }
    }
}

/// Asks whether to do something.
pub fn confirm(question: &str, words: &Words) -> Result<bool, Failure> {
    let yes = words.say("records-yes").to_lowercase();
    let typed = line(&format!("{question} {}", words.say("records-yes-no")))?.to_lowercase();
    Ok(!typed.is_empty()
        && (typed == yes
            || yes.chars().next() == typed.chars().next() && typed.chars().count() == 1))
}

/// Asks for a line of text. It is overwritten when it is done with.
pub fn line(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    let _undo = alone()?;
    let typed: Zeroizing<String> = Input::with_theme(&Bare)
        .with_prompt(shown(prompt))
        .allow_empty(true)
        .report(false)
        .interact_text()
        .map(Zeroizing::new)
        .map_err(failure)?;
    Ok(Zeroizing::new(typed.trim().to_owned()))
}

/// Shows a text above the next question.
pub fn say(text: &str) -> Result<(), Failure> {
    let path = || PathBuf::from("<terminal>");
    Term::stderr().write_line(&shown(text)).map_err(|error| Failure::Write { path: path(), error })
}

/// A prompt without the marks of dialoguer's own looks.
struct Bare;

impl Theme for Bare {
    fn format_password_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt} ")
    }

    fn format_input_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        _default: Option<&str>,
    ) -> fmt::Result {
        write!(f, "{prompt} ")
    }
}

fn failure(dialoguer::Error::IO(error): dialoguer::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotConnected => Failure::NotATerminal,
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => Failure::Cancelled,
        _ => Failure::Read { path: PathBuf::from("<terminal>"), error },
    }
}
