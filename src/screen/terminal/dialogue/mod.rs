//! The conversation as menus in a terminal. Every screen is drawn anew on an empty one, so that
//! no answer stays in sight.

mod menu;
mod typing;
mod wrap;

use super::{Asker, Finish, Prompt, Reply, Said, Takes, Text, privacy};
use crate::failure::Failure;
use crate::localise::Words;
use crate::model::NOTED;
use console::Term;
use menu::{Item, Pick, Screenful};
use std::io;
use std::path::PathBuf;
use typing::Typed;

/// A scale of more numbers than this is typed.
const LONGEST_SCALE: i64 = 21;

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
    /// Opens a line to type on, or is the row of a scale.
    Type,
    Back,
    Earlier,
    Help,
    Pause,
    Stop,
}

impl<'w> Dialogue<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Dialogue { terminal: Term::buffered_stderr(), words }
    }

    /// Shows a screen and waits for what is picked. A terminal that has been closed, or Ctrl-C, is
    /// a way out.
    fn show(&self, screenful: &Screenful<'_>) -> Result<Pick, Failure> {
        read(screenful.show(&self.terminal, self.words)).map(|picked| picked.unwrap_or(Pick::Exit))
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
    fn menu(&self, prompt: &Prompt, ticked: &[bool]) -> Vec<(Item, Do)> {
        let mut menu: Vec<(Item, Do)> = vec![];
        if let Some(item) = self.to_type(prompt) {
            menu.push((item, Do::Type));
        }
        for (i, offer) in prompt.offers.iter().enumerate() {
            let beside = offer.text.beside.clone();
            if i < ticked.len() {
                let tick = if ticked[i] { "[x]" } else { "[ ]" };
                let beside = beside.map(|text| format!("    {text}"));
                let item = Item::new(format!("{tick} {}", offer.text.own));
                menu.push((item.beside(beside), Do::Tick(i)));
                continue;
            }
            if i == ticked.len() && i > 0 {
                let item = match ticked.contains(&true) {
                    true => self.item("conversation-ticked"),
                    false => Item::new(prompt.none.own.clone()).beside(prompt.none.beside.clone()),
                };
                menu.push((item.apart(), Do::Ticked));
            }
            let text = match prompt.was_given(offer) {
                true => self.given_before(&offer.text.own),
                false => offer.text.own.clone(),
            };
            menu.push((Item::new(text).beside(beside), Do::Answer(i)));
        }
        let mut around = vec![];
        if prompt.is_question() {
            around.push((self.item("conversation-back").key('b'), Do::Back));
        }
        if !prompt.earlier.is_empty() {
            around.push((self.item("conversation-earlier").key('l'), Do::Earlier));
        }
        if prompt.help.is_some() {
            let id = match prompt.is_question() {
                true => "conversation-help",
                false => "conversation-prepare",
            };
            around.push((self.item(id).key('?'), Do::Help));
        }
        around.push((self.item("conversation-pause").key('p'), Do::Pause));
        let stop = if prompt.kept { "conversation-stop-kept" } else { "conversation-stop" };
        around.push((self.item(stop), Do::Stop));
        if let Some((first, _)) = around.first_mut() {
            *first = first.clone().apart();
        }
        menu.extend(around);
        menu
    }

    /// The item for an answer that is typed, or the row of a scale.
    fn to_type(&self, prompt: &Prompt) -> Option<Item> {
        let given = prompt.number_given();
        match &prompt.takes {
            Takes::Number { numbers, ends: Some((low, high)), .. }
                if numbers.end() - numbers.start() < LONGEST_SCALE =>
            {
                let ends = |low: &str, high: &str| {
                    format!("{} = {low}\n{} = {high}", numbers.start(), numbers.end())
                };
                let beside = low.beside.as_deref().zip(high.beside.as_deref());
                let item = Item::scale(numbers.clone(), given, ends(&low.own, &high.own));
                Some(item.beside(beside.map(|(low, high)| ends(low, high))))
            }
            Takes::Number { numbers, unit, ends } => {
                let unit = unit.clone().unwrap_or_else(|| "none".to_owned());
                let args = [
                    ("from", numbers.start().to_string().into()),
                    ("to", numbers.end().to_string().into()),
                    ("unit", unit.into()),
                ];
                let mut text = self.words.say_with("conversation-type-number", &args);
                if let Some((low, high)) = ends {
                    let (from, to) = (numbers.start(), numbers.end());
                    text = format!("{text}\n{from} = {}\n{to} = {}", low.own, high.own);
                }
                Some(Item::new(match given {
                    Some(given) => format!("{text}\n{}", self.given_before(&given.to_string())),
                    None => text,
                }))
            }
            Takes::Note => Some(self.item("conversation-type-note")),
            _ => None,
        }
    }

    fn given_before(&self, answer: &str) -> String {
        self.words.say_with("conversation-given-before", &[("answer", answer.into())])
    }

    /// Lets an answer be typed. `None` if nothing was.
    fn type_answer(
        &self,
        prompt: &Prompt,
        screenful: &Screenful<'_>,
    ) -> Result<Option<Reply>, Failure> {
        let note = prompt.takes == Takes::Note;
        let id = if note { "conversation-typing-note" } else { "conversation-typing-number" };
        let wrong = self.words.say("conversation-not-a-number");
        let fits = |text: &str| note || prompt.number(text).is_some();
        let typed = typing::line(&self.terminal, screenful, &self.words.say(id), &wrong, fits);
        Ok(match read(typed)?.unwrap_or(Typed::Exit) {
            Typed::Exit => Some(Reply::QuickExit),
            Typed::Nothing => None,
            Typed::Hide => Some(Reply::Pause),
            // It has been said; nobody keeps it.
            Typed::Text(_) if note => Some(Reply::Answer(vec![NOTED.to_owned()])),
            Typed::Text(text) => {
                prompt.number(&text).map(|number| Reply::Answer(vec![number.to_string()]))
            }
        })
    }

    /// Lists the steps before. `None` if to none of them.
    fn choose_earlier(&self, prompt: &Prompt) -> Result<Option<Reply>, Failure> {
        let heading = self.words.say("conversation-earlier-heading");
        let steps = prompt.earlier.iter();
        let mut items: Vec<Item> =
            steps.map(|step| Item::new(format!("{}\n→ {}", step.text, step.answer))).collect();
        items.push(self.item("conversation-to-question").apart().key('b'));
        let screenful = Screenful {
            heading: &heading,
            told: None,
            text: "",
            beside: None,
            question: false,
            highlighted: items.len() - 1,
            items,
        };
        Ok(match self.show(&screenful)? {
            Pick::Item(number) => {
                prompt.earlier.get(number).map(|step| Reply::BackTo(step.id.clone()))
            }
            Pick::Hide => Some(Reply::Pause),
            Pick::Exit => Some(Reply::QuickExit),
            _ => None,
        })
    }

    /// Stops; but not by one key too many, when there are answers to lose. `None` to stay.
    fn stop(&self, prompt: &Prompt) -> Result<Option<Reply>, Failure> {
        if prompt.kept || prompt.earlier.is_empty() {
            return Ok(Some(Reply::Stop));
        }
        let text = self.words.say("conversation-really-stop");
        let items = ["conversation-to-question", "conversation-stop"];
        let screenful = Screenful {
            heading: &prompt.heading,
            told: None,
            text: &text,
            beside: None,
            question: true,
            items: items.iter().map(|id| self.item(id)).collect(),
            highlighted: 0,
        };
        Ok(match self.show(&screenful)? {
            Pick::Item(1) => Some(Reply::Stop),
            Pick::Hide => Some(Reply::Pause),
            Pick::Exit => Some(Reply::QuickExit),
            _ => None,
        })
    }
}

/// What was read. `None` if there is nobody to read from any more, or Ctrl-C was pressed.
fn read<T>(result: io::Result<T>) -> Result<Option<T>, Failure> {
    match result {
        Ok(read) => Ok(Some(read)),
        Err(error) => match error.kind() {
            io::ErrorKind::NotConnected => Err(Failure::NotATerminal),
            io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => Ok(None),
            _ => Err(Failure::Read { path: PathBuf::from("<terminal>"), error }),
        },
    }
}

impl Asker for Dialogue<'_> {
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Failure> {
        let together = prompt.offers.iter().take(prompt.together());
        let mut ticked: Vec<bool> = together.map(|offer| prompt.was_given(offer)).collect();
        // Of several choices the first: taking one can be taken back.
        let mut at = match prompt.takes {
            Takes::Several(_) => Do::Tick(0),
            Takes::Number { .. } if prompt.number_given().is_some() => Do::Type,
            _ => Do::Answer(prompt.highlighted()),
        };
        loop {
            let (items, does): (Vec<Item>, Vec<Do>) =
                self.menu(prompt, &ticked).into_iter().unzip();
            let highlighted = does.iter().position(|d| *d == at).unwrap_or(0);
            let screenful = Screenful {
                heading: &prompt.heading,
                told: prompt.told.as_ref(),
                text: &prompt.text.own,
                beside: prompt.text.beside.as_deref(),
                question: prompt.is_question(),
                items,
                highlighted,
            };
            let picked = match self.show(&screenful)? {
                Pick::Item(number) => does.get(number).copied(),
                Pick::Number(number) => return Ok(Reply::Answer(vec![number.to_string()])),
                Pick::Escape => prompt.is_question().then_some(Do::Back),
                Pick::Hide => Some(Do::Pause),
                Pick::Exit => return Ok(Reply::QuickExit),
            };
            let chosen = |i: &usize| ticked.get(*i).copied().unwrap_or(false);
            let value = |i: usize| prompt.offers[i].value.clone();
            match picked {
                Some(Do::Answer(i)) => return Ok(Reply::Answer(vec![value(i)])),
                Some(Do::Ticked) => {
                    let all = (0..prompt.together()).filter(chosen).map(value).collect();
                    return Ok(Reply::Answer(all));
                }
                Some(Do::Tick(i)) => {
                    ticked[i] = !ticked[i];
                    at = Do::Tick(i);
                }
                Some(Do::Type) => {
                    at = Do::Type;
                    if let Some(reply) = self.type_answer(prompt, &screenful)? {
                        return Ok(reply);
                    }
                }
                Some(Do::Earlier) => {
                    if let Some(reply) = self.choose_earlier(prompt)? {
                        return Ok(reply);
                    }
                }
                Some(Do::Back) => return Ok(Reply::Back),
                Some(Do::Help) => return Ok(Reply::Help),
                Some(Do::Pause) => return Ok(Reply::Pause),
                Some(Do::Stop) => {
                    if let Some(reply) = self.stop(prompt)? {
                        return Ok(reply);
                    }
                }
                None => {}
            }
        }
    }

    fn help(&mut self, prompt: &Prompt) -> Result<Said, Failure> {
        let Some(text) = &prompt.help else { return Ok(Said::GoOn) };
        let (heading, back) = match prompt.is_question() {
            true => ("conversation-help-heading", "conversation-to-question"),
            false => ("conversation-prepare-heading", "conversation-to-notice"),
        };
        let heading = self.words.say(heading);
        loop {
            let screenful = Screenful {
                heading: &heading,
                told: None,
                text: &text.own,
                beside: text.beside.as_deref(),
                question: false,
                items: vec![self.item(back).key('b')],
                highlighted: 0,
            };
            match self.show(&screenful)? {
                Pick::Exit => return Ok(Said::QuickExit),
                Pick::Hide => match self.pause()? {
                    Said::GoOn => {}
                    left => return Ok(left),
                },
                _ => return Ok(Said::GoOn),
            }
        }
    }

    fn pause(&mut self) -> Result<Said, Failure> {
        let waited =
            typing::wait(&self.terminal, privacy::EMPTY, &self.words.say("conversation-paused"));
        Ok(match read(waited)?.unwrap_or(Typed::Exit) {
            Typed::Exit => Said::QuickExit,
            _ => Said::GoOn,
        })
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
            let mut items: Vec<Item> = does.iter().map(|id| self.item(id)).collect();
            items.push(self.item("conversation-pause").key('p'));
            does.push("conversation-pause");
            let screenful = Screenful {
                heading: &self.words.say("conversation-result"),
                told: None,
                text: &text,
                beside: None,
                question: false,
                items,
                highlighted: 0,
            };
            let picked = match self.show(&screenful)? {
                Pick::Item(number) => does.get(number).copied().unwrap_or_default(),
                Pick::Exit => return Ok(Finish::QuickExit),
                Pick::Hide => "conversation-pause",
                Pick::Escape if reading && !now => {
                    reading = false;
                    continue;
                }
                Pick::Escape | Pick::Number(_) => "conversation-to-questions",
            };
            match picked {
                "conversation-read" => reading = true,
                "conversation-print" => return Ok(Finish::Show(result(self.columns())?)),
                "conversation-to-questions" => return Ok(Finish::Back),
                "conversation-pause" => return Ok(Finish::Pause),
                _ => return Ok(Finish::Close),
            }
        }
    }
}
