//! Answers that are typed, and waiting for Enter: dialoguer's line, below what is asked.

use super::menu::{EXIT, Screenful};
use crate::screen::terminal::privacy;
use crate::screen::terminal::system::{CTRL_BACKSLASH, CTRL_Z};
use console::{Key, Term, style};
use dialoguer::Input;
use dialoguer::theme::Theme;
use std::fmt;
use std::io;
use zeroize::Zeroizing;

/// What was typed.
pub(super) enum Typed {
    /// Words. They are overwritten when they are done with; the terminal libraries keep copies of
    /// what they read, which nobody else can reach.
    Text(Zeroizing<String>),
    /// Enter alone.
    Nothing,
    /// Away with it all for a while.
    Hide,
    /// The word that leaves at once.
    Exit,
}

/// A line to type on, without the marks of dialoguer's own looks.
struct Line;

impl Theme for Line {
    fn format_input_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        _default: Option<&str>,
    ) -> fmt::Result {
        write!(f, "{}\n  > ", style(prompt).dim().for_stderr())
    }

    fn format_error(&self, f: &mut dyn fmt::Write, error: &str) -> fmt::Result {
        write!(f, "{error}")
    }
}

/// Lets a line be typed that `fits`; others are told what is wrong with them.
pub(super) fn line(
    terminal: &Term,
    screenful: &Screenful<'_>,
    prompt: &str,
    wrong: &str,
    fits: impl Fn(&str) -> bool,
) -> io::Result<Typed> {
    screenful.draw_above(terminal)?;
    let passes = |text: &String| {
        let text = text.trim();
        match text.is_empty() || is_exit(text) || fits(text) {
            true => Ok(()),
            false => Err(wrong.to_owned()),
        }
    };
    let typed = Input::with_theme(&Line)
        .with_prompt(prompt)
        .allow_empty(true)
        .report(false)
        .validate_with(passes)
        .interact_text_on(terminal)
        .map(Zeroizing::<String>::new)
        .map_err(|dialoguer::Error::IO(error)| error);
    let typed = match typed {
        // The terminal library has sent SIGINT already, and whoever handles it leaves: nothing may
        // be drawn any more.
        Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error),
        _ if privacy::was_hidden() => return Ok(Typed::Hide),
        typed => typed?,
    };
    Ok(match typed.trim() {
        "" => Typed::Nothing,
        text if is_exit(text) => Typed::Exit,
        text => Typed::Text(Zeroizing::new(text.to_owned())),
    })
}

fn is_exit(text: &str) -> bool {
    text.to_lowercase() == EXIT
}

/// Clears everything with the sequence `empty`, says a few neutral words and waits for Enter.
pub(super) fn wait(terminal: &Term, empty: &str, words: &str) -> io::Result<Typed> {
    let show = || terminal.write_str(&format!("{empty}{words} ")).and_then(|()| terminal.flush());
    show()?;
    let mut letters = String::new();
    loop {
        let key = terminal.read_key_raw();
        if privacy::was_hidden() {
            show()?;
            continue;
        }
        match key? {
            Key::Enter => return Ok(Typed::Nothing),
            Key::CtrlC | Key::Char(CTRL_BACKSLASH) => return Ok(Typed::Exit),
            Key::Char(CTRL_Z) => {}
            Key::Char(c) => {
                letters.extend(c.to_lowercase());
                if letters.ends_with(EXIT) {
                    return Ok(Typed::Exit);
                }
            }
            _ => {}
        }
    }
}
