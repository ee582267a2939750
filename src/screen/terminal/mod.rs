//! The conversation with a person, or with a file of answers: one loop over a [`Session`], and
//! three faces that ask. `dialogue` draws menus in a terminal, `plain` writes numbered lines for
//! screen readers, dumb terminals and pipes, `script` answers from a file.
//!
//! The conversation is written to standard error, so that the result alone is on standard output.

mod dialogue;
mod plain;
mod privacy;
mod prompt;
mod script;
mod shown;

pub use plain::Plain;
pub use prompt::{Offer, Prompt};
pub use script::Script;

use super::{Answer, Outcome, Session, Step, outcome};
use crate::failure::Failure;
use crate::localise::{Localised, Words};
use crate::model::{Ending, Entry, Id, IndicatorSet, Screening, Service};
use privacy::Privacy;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

/// What a conversation is made from, all in one language.
#[derive(Clone, Copy)]
pub struct Conversation<'a> {
    /// The questions.
    pub screening: &'a Localised<Screening>,
    /// The indicator set they count for: the one `screening.value.uses` names.
    pub set: &'a Localised<IndicatorSet>,
    /// Places to turn to, for the endings.
    pub services: &'a BTreeMap<Id, Entry<Service>>,
    /// The program's words in the language of the conversation.
    pub words: &'a Words,
}

/// Who answers, and how they are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Face {
    /// Menus in a terminal.
    Dialogue,
    /// Numbered lines.
    Plain,
    /// Nobody: the answers stand in this file.
    Script(PathBuf),
}

impl Face {
    /// The face for the terminal at hand: menus, unless it is no terminal, `TERM=dumb` or
    /// `ACCESSIBLE` is set.
    pub fn for_terminal() -> Face {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dialogue = io::stdin().is_terminal()
            && io::stderr().is_terminal()
            && !set("ACCESSIBLE")
            && !is_dumb();
        if dialogue { Face::Dialogue } else { Face::Plain }
    }
}

fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// A conversation that came to an end.
#[derive(Debug)]
pub struct Finished<'a> {
    /// The result.
    pub outcome: Outcome<'a>,
    /// The result as text for standard output, if the user wants it there.
    pub text: Option<String>,
}

/// Makes the text of a result, with lines of at most so many columns.
pub type Render<'r> = dyn FnMut(&Outcome<'_>, usize) -> Result<String, Failure> + 'r;

/// Holds a conversation. Whoever leaves it before the end gets [`Failure::Cancelled`]; nothing
/// may be printed then. However it ends, the terminal is as it was, without what was asked and
/// answered.
pub fn converse<'a>(
    conversation: &Conversation<'a>,
    face: Face,
    render: &mut Render<'_>,
) -> Result<Finished<'a>, Failure> {
    let words = conversation.words;
    match face {
        Face::Dialogue => {
            let _undo = Privacy::Screen.enter()?;
            drive(conversation, &mut dialogue::Dialogue::new(words), render)
        }
        Face::Plain => {
            let can_clear = io::stderr().is_terminal() && !is_dumb();
            let privacy = if can_clear { Privacy::Clear } else { Privacy::None };
            let _undo = privacy.enter()?;
            let seen_by_a_person = io::stdin().is_terminal();
            let mut plain = Plain::new(io::stdin().lock(), io::stderr(), words);
            if seen_by_a_person && !can_clear {
                plain.say(&words.say("plain-cannot-clear"))?;
            }
            drive(conversation, &mut plain, render)
        }
        Face::Script(path) => {
            let mut script = Script::read(&path, &conversation.screening.value, words)?;
            drive(conversation, &mut script, render)
        }
    }
}

/// One way of asking.
pub trait Asker {
    /// Asks. An answer is one the prompt offers.
    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, Failure>;

    /// Says something that is no question.
    fn say(&mut self, text: &str) -> Result<(), Failure>;

    /// Offers the result, once the last question is answered. `now` is given for endings that
    /// must not wait: the person is not safe, say.
    fn finish(&mut self, result: &mut Text<'_>, now: bool) -> Result<Finish, Failure>;
}

/// Makes a text with lines of at most so many columns.
pub type Text<'t> = dyn FnMut(usize) -> Result<String, Failure> + 't;

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// An answer.
    Answer(Answer),
    /// To the question before.
    Back,
    /// What is this question for?
    Help,
    /// Enough.
    Stop,
    /// Out of here at once, leaving no trace.
    QuickExit,
}

/// What came of offering the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finish {
    /// It is to be shown on standard output.
    Show(String),
    /// It has been read, or is not wanted.
    Close,
    /// To the last question.
    Back,
    /// Enough, or out of here at once.
    Leave,
}

/// The one loop: ask, answer, ask.
pub fn drive<'a>(
    conversation: &Conversation<'a>,
    asker: &mut dyn Asker,
    render: &mut Render<'_>,
) -> Result<Finished<'a>, Failure> {
    let Conversation { screening, set, words, .. } = *conversation;
    let mut session = Session::new(&screening.value, &set.value)?;
    loop {
        let prompt = match session.step() {
            Step::Notice(text) => Prompt::notice(&screening.about.title, text, words),
            Step::Gate { gate, number, of, previous } => {
                Prompt::gate(gate, (number, of), previous, words)
            }
            Step::Question { question, number, at_most_left, previous } => {
                Prompt::question(question, (number, at_most_left), previous, words)
            }
            Step::Done(ending) => {
                match conclude(conversation, &session, ending, asker, render)? {
                    Some(finished) => return Ok(finished),
                    None => session.back(),
                };
                continue;
            }
        };
        match asker.ask(&prompt)? {
            Reply::Answer(answer) => session.answer(answer).map_err(|wrong| {
                Failure::Internal(format!("`{}` was taken for an answer", wrong.value))
            })?,
            Reply::Back => drop(session.back()),
            Reply::Help => asker.say(prompt.help.as_deref().unwrap_or_default())?,
            Reply::Stop | Reply::QuickExit => return Err(Failure::Cancelled),
        }
    }
}

/// Makes the result and offers it; `None` if the last answer is to be changed.
fn conclude<'a>(
    conversation: &Conversation<'a>,
    session: &Session<'a>,
    ending: &'a Ending,
    asker: &mut dyn Asker,
    render: &mut Render<'_>,
) -> Result<Option<Finished<'a>>, Failure> {
    let Conversation { screening, set, services, words } = *conversation;
    let outcome = outcome(screening, set, services, session, ending, words);
    let mut text = |columns| Ok(shown::shown_document(&render(&outcome, columns)?));
    let text = match asker.finish(&mut text, session.failed_gate().is_some())? {
        Finish::Show(text) => Some(text),
        Finish::Close => None,
        Finish::Back => return Ok(None),
        Finish::Leave => return Err(Failure::Cancelled),
    };
    Ok(Some(Finished { outcome, text }))
}
