//! The conversation in numbered lines: for screen readers, dumb terminals and pipes.

use super::system::{CTRL_BACKSLASH, CTRL_Z};
use super::{Asker, Both, Finish, Prompt, Reply, Said, Takes, Text, privacy};
use crate::failure::Failure;
use crate::localise::Words;
use crate::model::{DECLINED, NOTED, UNSURE};
use crate::screen::Answer;
use std::io::{BufRead, Read, Write};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Columns of a result on standard output.
const COLUMNS: usize = 80;

/// More than anybody types; what is longer is no answer.
const LONGEST_LINE: usize = 4096;

/// What says *don't know* and *rather not say* where a number is an answer itself.
const LETTERS: [(&str, &str); 2] = [("u", UNSURE), ("r", DECLINED)];

/// Asks in lines over any reader and writer.
pub struct Plain<'w, R, W> {
    reader: R,
    writer: W,
    words: &'w Words,
    can_clear: bool,
}

/// What a line says, before anybody looks at what it could be an answer to.
enum Line {
    Text(Zeroizing<String>),
    Back,
    List,
    Help,
    Pause,
    Stop,
    QuickExit,
    End,
}

impl<'w, R: BufRead, W: Write> Plain<'w, R, W> {
    /// Asks over `reader` and `writer`, in these words.
    pub fn new(reader: R, writer: W, words: &'w Words) -> Self {
        Plain { reader, writer, words, can_clear: false }
    }

    /// The same over a terminal that can be cleared.
    pub(super) fn clearing(self) -> Self {
        Plain { can_clear: true, ..self }
    }

    fn line(&mut self) -> Result<Line, Failure> {
        // Large enough from the start: what grows leaves copies behind. The reader's own buffer is
        // out of reach.
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_LINE));
        let ends = [b'\n', CTRL_Z as u8, CTRL_BACKSLASH as u8];
        let failed = |error| Failure::Read { path: PathBuf::from("<stdin>"), error };
        // A terminal ends a line by these keys; they stand in it.
        while !bytes.last().is_some_and(|last| ends.contains(last)) && bytes.len() < LONGEST_LINE {
            let Some(byte) = (&mut self.reader).bytes().next() else { break };
            bytes.push(byte.map_err(failed)?);
        }
        let last = bytes.last().copied().map(char::from);
        let text = Zeroizing::new(String::from_utf8_lossy(&bytes).trim().to_lowercase());
        if privacy::was_hidden() {
            return Ok(Line::Pause);
        }
        Ok(match (last, text.as_str()) {
            (None, _) => Line::End,
            (Some(CTRL_BACKSLASH), _) | (_, "exit" | "qq") => Line::QuickExit,
            (Some(CTRL_Z), _) | (_, "p") => Line::Pause,
            (_, "b") => Line::Back,
            (_, "l") => Line::List,
            (_, "?") => Line::Help,
            (_, "q") => Line::Stop,
            _ => Line::Text(text),
        })
    }

    fn write(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.writer.write_all(text.as_bytes()).and_then(|()| self.writer.flush());
        written.map_err(|error| Failure::Write { path: PathBuf::from("<stderr>"), error })
    }

    fn write_line(&mut self, text: &str) -> Result<(), Failure> {
        self.write(&format!("{text}\n"))
    }

    /// Writes a text, and under it the same in the language beside.
    fn write_both(&mut self, text: &Both, between: &str) -> Result<(), Failure> {
        self.write_line(&text.own)?;
        match &text.beside {
            Some(beside) => self.write_line(&format!("{between}{beside}")),
            None => Ok(()),
        }
    }

    /// Says something that is no question.
    pub(super) fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.write(&format!("\n{text}\n"))
    }

    fn say_keys(&mut self) -> Result<(), Failure> {
        self.write_line(&self.words.say("plain-keys"))
    }

    fn stopped(&mut self, kept: bool) -> Result<(), Failure> {
        let id = if kept { "plain-stopped-kept" } else { "plain-stopped" };
        self.write(&format!("\n{}\n", self.words.say(id)))
    }

    /// Asks nothing: waits until what stands there has been read.
    fn ask_to_go_on(&mut self, prompt: &Prompt) -> Result<Reply, Failure> {
        self.say_keys()?;
        self.write("\n")?;
        loop {
            self.write(&format!("{} ", self.words.say("plain-go-on")))?;
            match self.line()? {
                Line::Text(_) => {
                    let value = prompt.offers.iter().map(|offer| offer.value.clone()).collect();
                    return Ok(Reply::Answer(value));
                }
                Line::Help if prompt.help.is_some() => return Ok(Reply::Help),
                Line::Back | Line::List | Line::Help => {}
                Line::Pause => return Ok(Reply::Pause),
                Line::Stop | Line::End => {
                    self.stopped(prompt.kept)?;
                    return Ok(Reply::Stop);
                }
                Line::QuickExit => return Ok(Reply::QuickExit),
            }
        }
    }

    /// Lists the answers there are.
    fn offer(&mut self, prompt: &Prompt) -> Result<(), Failure> {
        let together = prompt.together();
        if let Takes::Number { ends: Some((low, high)), numbers, .. } = &prompt.takes {
            for (number, end) in [(numbers.start(), low), (numbers.end(), high)] {
                self.write(&format!("{number} = "))?;
                self.write_both(end, "    ")?;
            }
        }
        for (i, offer) in prompt.offers.iter().enumerate() {
            if together > 0 && i == together {
                self.write(&format!("{}. ", i + 1))?;
                self.write_both(&prompt.none, "   ")?;
            }
            let mark = match &prompt.takes {
                Takes::Number { .. } => letter(&offer.value).to_owned(),
                _ if together > 0 && i >= together => (i + 2).to_string(),
                _ => (i + 1).to_string(),
            };
            let own = match prompt.was_given(offer) {
                true => self.given_before(&offer.text.own),
                false => offer.text.own.clone(),
            };
            self.write(&format!("{mark}. "))?;
            self.write_both(&Both { own, beside: offer.text.beside.clone() }, "   ")?;
        }
        if let Some(number) = prompt.number_given() {
            let before = self.given_before(&number.to_string());
            self.write_line(&before)?;
        }
        Ok(())
    }

    fn given_before(&self, answer: &str) -> String {
        self.words.say_with("conversation-given-before", &[("answer", answer.into())])
    }

    /// Asks which of the steps before to go to. `None` if to none.
    fn choose_earlier(&mut self, prompt: &Prompt) -> Result<Option<Reply>, Failure> {
        let heading = self.words.say("conversation-earlier-heading");
        self.write(&format!("\n{heading}\n\n"))?;
        for (i, step) in prompt.earlier.iter().enumerate() {
            self.write(&format!("{}. {}\n   → {}\n", i + 1, step.text, step.answer))?;
        }
        let last = prompt.earlier.len();
        loop {
            let choose = self.words.say_with("plain-choose-earlier", &[("last", last.into())]);
            self.write(&format!("{choose} "))?;
            return Ok(match self.line()? {
                Line::Text(line) if line.is_empty() => None,
                Line::Text(line) => match line.trim_end_matches('.').parse::<usize>() {
                    Ok(number) if (1..=last).contains(&number) => {
                        Some(Reply::BackTo(prompt.earlier[number - 1].id.clone()))
                    }
                    _ => continue,
                },
                Line::Back => None,
                Line::List | Line::Help => continue,
                Line::Pause => Some(Reply::Pause),
                Line::Stop | Line::End => {
                    self.stopped(prompt.kept)?;
                    Some(Reply::Stop)
                }
                Line::QuickExit => Some(Reply::QuickExit),
            });
        }
    }

    /// What is to be typed.
    fn wanted(&self, prompt: &Prompt) -> String {
        let last = prompt.offers.len() + usize::from(prompt.together() > 0);
        match &prompt.takes {
            Takes::Number { numbers, unit, .. } => {
                let (from, to) = (numbers.start().to_string(), numbers.end().to_string());
                let unit = unit.clone().unwrap_or_else(|| "none".to_owned());
                let args = [("from", from.into()), ("to", to.into()), ("unit", unit.into())];
                self.words.say_with("plain-number", &args)
            }
            Takes::Several(_) => {
                self.words.say_with("plain-choose-several", &[("last", last.into())])
            }
            Takes::Note => self.words.say_with("plain-note", &[("last", last.into())]),
            Takes::One | Takes::GoingOn => {
                self.words.say_with("plain-choose", &[("last", last.into())])
            }
        }
    }

    /// What is wrong with what was typed.
    fn wrong(&self, prompt: &Prompt) -> String {
        match &prompt.takes {
            Takes::Number { numbers, .. } => {
                let (from, to) = (numbers.start().to_string(), numbers.end().to_string());
                self.words
                    .say_with("plain-wrong-number", &[("from", from.into()), ("to", to.into())])
            }
            _ => {
                let last = prompt.offers.len() + usize::from(prompt.together() > 0);
                self.words.say_with("plain-wrong", &[("last", last.into())])
            }
        }
    }
}

impl<R: BufRead, W: Write> Asker for Plain<'_, R, W> {
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Failure> {
        self.write(&format!("\n{}\n\n", prompt.heading))?;
        if let Some(told) = &prompt.told {
            self.write_both(told, "\n")?;
            self.write("\n")?;
        }
        self.write_both(&prompt.text, "")?;
        self.write("\n")?;
        if !prompt.is_question() {
            return self.ask_to_go_on(prompt);
        }
        self.offer(prompt)?;
        loop {
            let wanted = self.wanted(prompt);
            self.write(&format!("{wanted} "))?;
            match self.line()? {
                Line::Text(line) => match answer(&line, prompt) {
                    Some(answer) => return Ok(Reply::Answer(answer)),
                    None => self.write_line(&self.wrong(prompt))?,
                },
                Line::Back => return Ok(Reply::Back),
                Line::List if prompt.earlier.is_empty() => {
                    self.write_line(&self.words.say("conversation-none-earlier"))?;
                }
                Line::List => {
                    if let Some(reply) = self.choose_earlier(prompt)? {
                        return Ok(reply);
                    }
                }
                Line::Help if prompt.help.is_some() => return Ok(Reply::Help),
                Line::Help => self.say_keys()?,
                Line::Pause => return Ok(Reply::Pause),
                Line::Stop | Line::End => {
                    self.stopped(prompt.kept)?;
                    return Ok(Reply::Stop);
                }
                Line::QuickExit => return Ok(Reply::QuickExit),
            }
        }
    }

    fn help(&mut self, prompt: &Prompt) -> Result<Said, Failure> {
        if let Some(help) = &prompt.help {
            self.write("\n")?;
            self.write_both(help, "\n")?;
        }
        Ok(Said::GoOn)
    }

    fn pause(&mut self) -> Result<Said, Failure> {
        if self.can_clear {
            self.write(privacy::EMPTY)?;
        }
        loop {
            self.write(&format!("{} ", self.words.say("conversation-paused")))?;
            match self.line()? {
                Line::Text(line) if line.is_empty() => return Ok(Said::GoOn),
                Line::QuickExit => return Ok(Said::QuickExit),
                Line::Stop | Line::End => return Ok(Said::Stop),
                _ => {}
            }
        }
    }

    fn finish(&mut self, result: &mut Text<'_>, now: bool) -> Result<Finish, Failure> {
        let done = self.words.say(if now { "conversation-not-now" } else { "conversation-done" });
        let show = self.words.say("plain-show");
        self.write(&format!("\n{done}\n\n1. {show}\n"))?;
        loop {
            let choose = self.words.say("plain-choose-last");
            self.write(&format!("{choose} "))?;
            match self.line()? {
                Line::End => {
                    self.write("\n")?;
                    return Ok(Finish::Show(result(COLUMNS)?));
                }
                Line::Text(line) if *line == "1" => return Ok(Finish::Show(result(COLUMNS)?)),
                Line::Text(_) | Line::Help | Line::List => {}
                Line::Back => return Ok(Finish::Back),
                Line::Pause => return Ok(Finish::Pause),
                Line::Stop => return Ok(Finish::Stop),
                Line::QuickExit => return Ok(Finish::QuickExit),
            }
        }
    }
}

/// What is typed for an offer beside numbers.
fn letter(value: &str) -> &'static str {
    LETTERS.iter().find(|(_, v)| *v == value).map_or("u", |(letter, _)| letter)
}

/// The answer a line gives: a number, a letter or words, as the prompt takes them.
fn answer(line: &str, prompt: &Prompt) -> Option<Answer> {
    match &prompt.takes {
        Takes::Number { .. } => {
            let letter = LETTERS.iter().find(|(letter, _)| *letter == line);
            let named = letter.map(|(_, value)| (*value).to_owned());
            named.or_else(|| Some(prompt.number(line)?.to_string())).map(|value| vec![value])
        }
        Takes::Note => match numbered(line, prompt) {
            // Words are an observation. They are forgotten here.
            None if line.chars().any(char::is_alphabetic) => Some(vec![NOTED.to_owned()]),
            answer => answer,
        },
        _ => numbered(line, prompt),
    }
}

/// The answer a line gives: the number of an offer, or the numbers of several that go together.
fn numbered(line: &str, prompt: &Prompt) -> Option<Answer> {
    let together = prompt.together();
    let numbers: Vec<usize> = line
        .split([' ', ',', ';'])
        .filter(|word| !word.is_empty())
        .map(|word| word.trim_end_matches('.').parse().ok())
        .collect::<Option<_>>()?;
    // *None of these* stands between the choices and the general answers, and has no value.
    let none = if together > 0 { Some(together + 1) } else { None };
    let value = |number: usize| {
        let index = number.checked_sub(if none.is_some_and(|n| number > n) { 2 } else { 1 })?;
        Some(prompt.offers.get(index)?.value.clone())
    };
    match numbers.as_slice() {
        [number] if Some(*number) == none => Some(vec![]),
        [number] => Some(vec![value(*number)?]),
        [_, _, ..] if numbers.iter().all(|number| (1..=together).contains(number)) => {
            let mut chosen = numbers.clone();
            chosen.sort_unstable();
            chosen.dedup();
            chosen.into_iter().map(value).collect()
        }
        _ => None,
    }
}
