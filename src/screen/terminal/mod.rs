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
pub mod secret;
mod shown;
mod system;

pub use plain::Plain;
pub use prompt::{Beside, Both, Earlier, Offer, Prompt, Takes};
pub use script::Script;

use super::{Answer, Answers, Outcome, Session, Step, outcome};
use crate::failure::Failure;
use crate::localise::{Localised, Words};
use crate::model::{Entry, Id, IndicatorSet, Screening, Service};
use privacy::Privacy;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use system::Keyboard;

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
    /// The language in which the questions are shown too.
    pub beside: Option<Beside<'a>>,
}

/// What a conversation keeps beyond itself: nothing, unless the user wants that.
#[derive(Default)]
pub struct Keeping<'k> {
    /// Answers of an earlier part of the conversation, as [`Session::given`] gave them. The gates
    /// are asked again, because they are about now; of the questions only what is left.
    pub resumed: Answers,
    /// Said with the notice before the first question: that the conversation is kept, and where.
    pub notice: Option<String>,
    /// Told all answers after each one ([`Session::given`]): it can keep them, encrypted.
    pub after_each: Option<&'k mut AfterEach<'k>>,
}

/// Keeps the answers given so far.
pub type AfterEach<'k> = dyn FnMut(&Answers) -> Result<(), Failure> + 'k;

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
    /// The face for the terminal at hand: menus, unless it is no terminal, one that cannot place
    /// its cursor (`TERM` is `dumb` or not set), or `ACCESSIBLE` is set.
    ///
    /// `NO_COLOR` alone changes nothing but the colours: whoever sets it still has a screen.
    pub fn for_terminal() -> Face {
        let accessible = std::env::var_os("ACCESSIBLE").is_some_and(|value| !value.is_empty());
        let dialogue = io::stdin().is_terminal()
            && io::stderr().is_terminal()
            && can_be_cleared()
            && !accessible;
        if dialogue { Face::Dialogue } else { Face::Plain }
    }
}

/// Whether the terminal knows how to place its cursor and to clear its screen.
fn can_be_cleared() -> bool {
    // Windows sets no `TERM`, and its terminal can.
    let none = !cfg!(windows);
    !std::env::var_os("TERM").map_or(none, |term| term == "dumb" || term.is_empty())
}

/// A conversation that came to an end.
#[derive(Debug)]
pub struct Finished<'a> {
    /// The result.
    pub outcome: Outcome<'a>,
    /// The result as text for standard output, if the user wants it there.
    pub text: Option<String>,
    /// All answers ([`Session::given`]).
    pub given: Answers,
}

/// Makes the text of a result, with lines of at most so many columns.
pub type Render<'r> = dyn FnMut(&Outcome<'_>, usize) -> Result<String, Failure> + 'r;

/// Holds a conversation. Whoever leaves it before the end gets [`Failure::Cancelled`]; nothing
/// may be printed then. However it ends, the terminal is as it was, without what was asked and
/// answered; whoever leaves at once finds it empty.
pub fn converse<'a>(
    conversation: &Conversation<'a>,
    face: Face,
    keeping: Keeping<'_>,
    render: &mut Render<'_>,
) -> Result<Finished<'a>, Failure> {
    let words = conversation.words;
    system::keep_memory_private();
    match face {
        Face::Dialogue => {
            let _undo = Privacy::Screen.enter(Keyboard::Keys)?;
            drive(conversation, &mut dialogue::Dialogue::new(words), keeping, render)
        }
        Face::Plain => {
            let can_clear = io::stderr().is_terminal() && can_be_cleared();
            let privacy = if can_clear { Privacy::Clear } else { Privacy::None };
            let _undo = privacy.enter(Keyboard::Lines)?;
            let seen_by_a_person = io::stdin().is_terminal();
            let mut plain = Plain::new(io::stdin().lock(), io::stderr(), words);
            if can_clear {
                plain = plain.clearing();
            } else if seen_by_a_person {
                plain.say(&words.say("plain-cannot-clear"))?;
            }
            drive(conversation, &mut plain, keeping, render)
        }
        Face::Script(path) => {
            let mut script = Script::read(&path, conversation.screening, words)?;
            drive(conversation, &mut script, keeping, render)
        }
    }
}

/// One way of asking.
pub trait Asker {
    /// Asks. An answer is one the prompt takes.
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Failure>;

    /// Gives the help of a prompt.
    fn help(&mut self, prompt: &Prompt) -> Result<Said, Failure>;

    /// Hides the conversation until somebody wants to go on.
    fn pause(&mut self) -> Result<Said, Failure>;

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
    /// To the one of the [`Prompt::earlier`] steps with that id.
    BackTo(Id),
    /// What is this question for?
    Help,
    /// Out of sight for a while.
    Pause,
    /// Enough.
    Stop,
    /// Out of here at once, leaving no trace.
    QuickExit,
}

/// What came of saying something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It has been read; on.
    GoOn,
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
    /// Out of sight for a while.
    Pause,
    /// Enough.
    Stop,
    /// Out of here at once, leaving no trace.
    QuickExit,
}

/// The one loop: ask, answer, ask.
pub fn drive<'a>(
    conversation: &Conversation<'a>,
    asker: &mut dyn Asker,
    keeping: Keeping<'_>,
    render: &mut Render<'_>,
) -> Result<Finished<'a>, Failure> {
    let Conversation { screening, set, .. } = *conversation;
    let Keeping { mut resumed, notice, mut after_each } = keeping;
    // Whether what has been answered is kept, as far as anybody can tell.
    let mut kept = after_each.is_some();
    let mut told_unkept = false;
    for gate in &screening.value.gates {
        resumed.remove(&gate.id);
    }
    let mut session = Session::resume(&screening.value, &set.value, resumed)?;
    loop {
        let Some(mut prompt) = Prompt::of(&session, conversation, kept) else {
            match conclude(conversation, &session, asker, render)? {
                Some(finished) => return Ok(finished),
                None => session.back(),
            };
            continue;
        };
        if let (Step::Notice(_), Some(notice)) = (session.step(), &notice) {
            prompt.text.own += &format!("\n\n{}", shown::shown(notice));
        }
        match asker.ask(&prompt)? {
            Reply::Answer(answer) => {
                session.answer(answer).map_err(|wrong| {
                    Failure::Internal(format!("`{}` was taken for an answer", wrong.value))
                })?;
                // A person is in the middle of telling something: a full disk does not end that.
                kept = after_each.as_mut().is_some_and(|keep| keep(session.given()).is_ok());
                if after_each.is_some() && !kept && !told_unkept {
                    told_unkept = true;
                    let own = conversation.words.say("conversation-not-kept");
                    prompt.help = Some(Both { own, beside: None });
                    go_on(asker.help(&prompt)?)?;
                }
            }
            Reply::Back => drop(session.back()),
            Reply::BackTo(id) => drop(session.back_to(&id)),
            Reply::Help => go_on(asker.help(&prompt)?)?,
            Reply::Pause => go_on(asker.pause()?)?,
            Reply::Stop => go_on(Said::Stop)?,
            Reply::QuickExit => go_on(Said::QuickExit)?,
        }
    }
}

/// Ends the conversation if that is wanted.
fn go_on(said: Said) -> Result<(), Failure> {
    match said {
        Said::GoOn => Ok(()),
        Said::Stop => Err(Failure::Cancelled),
        Said::QuickExit => {
            privacy::leave_at_once();
            Err(Failure::Cancelled)
        }
    }
}

/// Makes the result and offers it; `None` if the last answer is to be changed.
fn conclude<'a>(
    conversation: &Conversation<'a>,
    session: &Session<'a>,
    asker: &mut dyn Asker,
    render: &mut Render<'_>,
) -> Result<Option<Finished<'a>>, Failure> {
    let Conversation { screening, set, services, words, .. } = *conversation;
    let Step::Done(ending) = session.step() else {
        return Err(Failure::Internal("a result was made before the end".to_owned()));
    };
    let outcome = outcome(screening, set, services, session, ending, words);
    let now = session.failed_gate().is_some();
    let text = loop {
        let mut text = |columns| Ok(shown::shown_document(&render(&outcome, columns)?));
        match asker.finish(&mut text, now)? {
            Finish::Show(text) => break Some(text),
            Finish::Close => break None,
            Finish::Back => return Ok(None),
            Finish::Pause => go_on(asker.pause()?)?,
            Finish::Stop => go_on(Said::Stop)?,
            Finish::QuickExit => go_on(Said::QuickExit)?,
        }
    };
    Ok(Some(Finished { outcome, text, given: session.given().clone() }))
}
