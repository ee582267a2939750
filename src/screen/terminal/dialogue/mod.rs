//! The conversation as menus in a terminal. Every screen is drawn anew on an empty one, so that
//! no answer stays in sight.

mod menu;
mod wrap;

use super::{Asker, Finish, Prompt, Reply, Text};
use crate::failure::Failure;
use crate::localise::Words;
use console::Term;
use menu::{Item, Pick, Screenful};
use std::io;
use std::path::PathBuf;

/// Asks in menus on standard error.
pub(super) struct Dialogue<'w> {
    terminal: Term,
    words: &'w Words,
}

/// What an item of a prompt's menu does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Do {
    /// Gives an offer as the answer.
    Answer(usize),
    /// Takes a choice, or leaves it.
    Tick(usize),
    /// Gives the choices taken as the answer.
    Ticked,
    Back,
    Help,
    Stop,
}

impl<'w> Dialogue<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Dialogue { terminal: Term::buffered_stderr(), words }
    }

    /// Shows a screen and waits for what is picked.
    fn show(&self, screenful: &Screenful<'_>) -> Result<Pick, Failure> {
        screenful.show(&self.terminal, self.words).map_err(|error| match error.kind() {
            io::ErrorKind::NotConnected => Failure::NotATerminal,
            // A signal, or a terminal that has been closed.
            io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => Failure::Cancelled,
            _ => Failure::Read { path: PathBuf::from("<terminal>"), error },
        })
    }

    /// The columns of a text on this terminal.
    fn columns(&self) -> usize {
        menu::columns(&self.terminal)
    }

    fn item(&self, id: &str) -> Item {
        Item::new(self.words.say(id))
    }

    /// The menu of a prompt: what can be picked, and what that does. `ticked` are the choices
    /// taken so far of a question that takes several.
    fn menu(&self, prompt: &Prompt<'_>, ticked: &[bool]) -> Vec<(Item, Do)> {
        let mut menu: Vec<(Item, Do)> = vec![];
        for (i, offer) in prompt.offers.iter().enumerate() {
            if i < ticked.len() {
                let tick = if ticked[i] { "[x]" } else { "[ ]" };
                menu.push((Item::new(format!("{tick} {}", offer.text)), Do::Tick(i)));
                continue;
            }
            if i == ticked.len() && i > 0 {
                let any = ticked.contains(&true);
                let id = if any { "conversation-ticked" } else { "answer-none" };
                menu.push((self.item(id).apart(), Do::Ticked));
            }
            let text = match prompt.was_given(offer) {
                true => {
                    let args = [("answer", offer.text.as_str().into())];
                    self.words.say_with("conversation-given-before", &args)
                }
                false => offer.text.clone(),
            };
            menu.push((Item::new(text), Do::Answer(i)));
        }
        let mut around = vec![];
        if prompt.can_go_back {
            around.push((self.item("conversation-back"), Do::Back));
        }
        if prompt.help.is_some() {
            around.push((self.item("conversation-help"), Do::Help));
        }
        around.push((self.item("conversation-stop"), Do::Stop));
        if let Some((first, _)) = around.first_mut() {
            *first = first.clone().apart();
        }
        menu.extend(around);
        menu
    }
}

impl Asker for Dialogue<'_> {
    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, Failure> {
        let together = prompt.offers.iter().take(prompt.together);
        let mut ticked: Vec<bool> = together.map(|offer| prompt.was_given(offer)).collect();
        // Of several choices the first: taking one can be taken back.
        let mut at = match prompt.together {
            0 => Do::Answer(prompt.highlighted()),
            _ => Do::Tick(0),
        };
        loop {
            let (items, does): (Vec<Item>, Vec<Do>) =
                self.menu(prompt, &ticked).into_iter().unzip();
            let highlighted = does.iter().position(|d| *d == at).unwrap_or(0);
            let screenful = Screenful {
                heading: &prompt.heading,
                text: &prompt.text,
                question: prompt.can_go_back,
                items,
                highlighted,
            };
            let picked = match self.show(&screenful) {
                Err(Failure::Cancelled) => return Ok(Reply::QuickExit),
                picked => picked?,
            };
            let picked = match picked {
                Pick::Item(number) => does.get(number).copied(),
                Pick::Escape => prompt.can_go_back.then_some(Do::Back),
            };
            let chosen = |i: &usize| ticked.get(*i).copied().unwrap_or(false);
            let value = |i: usize| prompt.offers[i].value.clone();
            match picked {
                Some(Do::Answer(i)) => return Ok(Reply::Answer(vec![value(i)])),
                Some(Do::Ticked) => {
                    let all = (0..prompt.together).filter(chosen).map(value).collect();
                    return Ok(Reply::Answer(all));
                }
                Some(Do::Tick(i)) => {
                    ticked[i] = !ticked[i];
                    at = Do::Tick(i);
                }
                Some(Do::Back) => return Ok(Reply::Back),
                Some(Do::Help) => return Ok(Reply::Help),
                Some(Do::Stop) => return Ok(Reply::Stop),
                None => {}
            }
        }
    }

    fn say(&mut self, text: &str) -> Result<(), Failure> {
        let heading = self.words.say("conversation-help-heading");
        let items = vec![self.item("conversation-to-question")];
        let screenful =
            Screenful { heading: &heading, text, question: false, items, highlighted: 0 };
        self.show(&screenful).map(|_| ())
    }

    fn finish(&mut self, result: &mut Text<'_>, now: bool) -> Result<Finish, Failure> {
        let done = self.words.say("conversation-done");
        let mut reading = now;
        loop {
            let (first, text) = if reading {
                ("conversation-close", result(self.columns())?)
            } else {
                ("conversation-read", done.clone())
            };
            let mut does = vec![first, "conversation-print", "conversation-to-questions"];
            if !reading {
                does.push("conversation-close");
            }
            let items = does.iter().map(|id| self.item(id)).collect();
            let screenful = Screenful {
                heading: &self.words.say("conversation-result"),
                text: &text,
                question: false,
                items,
                highlighted: 0,
            };
            let picked = match self.show(&screenful) {
                Err(Failure::Cancelled) => return Ok(Finish::Leave),
                picked => picked?,
            };
            let picked = match picked {
                Pick::Item(number) => does.get(number).copied().unwrap_or_default(),
                Pick::Escape if reading && !now => {
                    reading = false;
                    continue;
                }
                Pick::Escape => "conversation-to-questions",
            };
            match picked {
                "conversation-read" => reading = true,
                "conversation-print" => return Ok(Finish::Show(result(self.columns())?)),
                "conversation-to-questions" => return Ok(Finish::Back),
                _ => return Ok(Finish::Close),
            }
        }
    }
}
