//! The conversation in numbered lines: for screen readers, dumb terminals and pipes.

use super::{Asker, Finish, Prompt, Reply, Text};
use crate::failure::Failure;
use crate::localise::Words;
use std::io::{BufRead, Read, Write};
use std::path::PathBuf;

/// Columns of a result on standard output.
const COLUMNS: usize = 80;

/// More than anybody types; what is longer is no answer.
const LONGEST_LINE: u64 = 4096;

/// Asks in lines over any reader and writer.
pub struct Plain<'w, R, W> {
    reader: R,
    writer: W,
    words: &'w Words,
}

/// What a line says, before anybody looks at what it could be an answer to.
enum Line {
    Text(String),
    Back,
    Help,
    Stop,
    QuickExit,
    End,
}

impl<'w, R: BufRead, W: Write> Plain<'w, R, W> {
    /// Asks over `reader` and `writer`, in these words.
    pub fn new(reader: R, writer: W, words: &'w Words) -> Self {
        Plain { reader, writer, words }
    }

    fn line(&mut self) -> Result<Line, Failure> {
        let mut bytes = vec![];
        let read = (&mut self.reader).take(LONGEST_LINE).read_until(b'\n', &mut bytes);
        let failed = |error| Failure::Read { path: PathBuf::from("<stdin>"), error };
        if read.map_err(failed)? == 0 {
            return Ok(Line::End);
        }
        let text = String::from_utf8_lossy(&bytes).trim().to_lowercase();
        Ok(match text.as_str() {
            "b" => Line::Back,
            "?" => Line::Help,
            "q" => Line::Stop,
            "exit" | "qq" => Line::QuickExit,
            _ => Line::Text(text),
        })
    }

    fn write(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.writer.write_all(text.as_bytes()).and_then(|()| self.writer.flush());
        written.map_err(|error| Failure::Write { path: PathBuf::from("<stderr>"), error })
    }

    /// Numbers the texts and asks for one.
    fn offer<'t>(&mut self, texts: impl Iterator<Item = &'t str>) -> Result<usize, Failure> {
        let mut count = 0;
        for text in texts {
            count += 1;
            self.write(&format!("{count}. {text}\n"))?;
        }
        Ok(count)
    }

    /// Asks nothing: waits until what stands there has been read.
    fn ask_to_go_on(&mut self, prompt: &Prompt<'_>) -> Result<Reply, Failure> {
        let keys = self.words.say("plain-keys");
        self.write(&format!("{keys}\n\n"))?;
        loop {
            let go_on = self.words.say("plain-go-on");
            self.write(&format!("{go_on} "))?;
            match self.line()? {
                Line::Text(_) => {
                    let value = prompt.offers.iter().map(|offer| offer.value.clone()).collect();
                    return Ok(Reply::Answer(value));
                }
                Line::Back | Line::Help => {}
                Line::Stop | Line::End => {
                    self.stopped()?;
                    return Ok(Reply::Stop);
                }
                Line::QuickExit => return Ok(Reply::QuickExit),
            }
        }
    }

    fn stopped(&mut self) -> Result<(), Failure> {
        let text = self.words.say("plain-stopped");
        self.write(&format!("\n{text}\n"))
    }
}

impl<R: BufRead, W: Write> Asker for Plain<'_, R, W> {
    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, Failure> {
        let Prompt { heading, text, offers, together, .. } = prompt;
        self.write(&format!("\n{heading}\n\n{text}\n\n"))?;
        if !prompt.can_go_back {
            return self.ask_to_go_on(prompt);
        }
        let none = (*together > 0).then(|| self.words.say("answer-none"));
        let mut texts: Vec<String> = offers
            .iter()
            .map(|offer| match prompt.was_given(offer) {
                true => self.words.say_with(
                    "conversation-given-before",
                    &[("answer", offer.text.as_str().into())],
                ),
                false => offer.text.clone(),
            })
            .collect();
        if let Some(none) = none {
            texts.insert(*together, none);
        }
        let last = self.offer(texts.iter().map(String::as_str))?;
        loop {
            let id = if *together > 0 { "plain-choose-several" } else { "plain-choose" };
            let choose = self.words.say_with(id, &[("last", last.into())]);
            self.write(&format!("{choose} "))?;
            match self.line()? {
                Line::Text(line) => match answer(&line, prompt) {
                    Some(answer) => return Ok(Reply::Answer(answer)),
                    None => {
                        let wrong = self.words.say_with("plain-wrong", &[("last", last.into())]);
                        self.write(&format!("{wrong}\n"))?;
                    }
                },
                Line::Back => return Ok(Reply::Back),
                Line::Help if prompt.help.is_some() => return Ok(Reply::Help),
                Line::Help => {
                    let keys = self.words.say("plain-keys");
                    self.write(&format!("{keys}\n"))?;
                }
                Line::Stop | Line::End => {
                    self.stopped()?;
                    return Ok(Reply::Stop);
                }
                Line::QuickExit => return Ok(Reply::QuickExit),
            }
        }
    }

    fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.write(&format!("\n{text}\n"))
    }

    fn finish(&mut self, result: &mut Text<'_>, now: bool) -> Result<Finish, Failure> {
        let done = self.words.say(if now { "conversation-not-now" } else { "conversation-done" });
        self.write(&format!("\n{done}\n\n"))?;
        let show = self.words.say("plain-show");
        self.offer([show.as_str()].into_iter())?;
        loop {
            let choose = self.words.say("plain-choose-last");
            self.write(&format!("{choose} "))?;
            match self.line()? {
                Line::End => {
                    self.write("\n")?;
                    return Ok(Finish::Show(result(COLUMNS)?));
                }
                Line::Text(line) if line == "1" => return Ok(Finish::Show(result(COLUMNS)?)),
                Line::Text(_) | Line::Help => {}
                Line::Back => return Ok(Finish::Back),
                Line::Stop => {
                    self.stopped()?;
                    return Ok(Finish::Leave);
                }
                Line::QuickExit => return Ok(Finish::Leave),
            }
        }
    }
}

/// The answer a line gives: the number of an offer, or the numbers of several that go together.
fn answer(line: &str, prompt: &Prompt<'_>) -> Option<Vec<String>> {
    let numbers: Vec<usize> = line
        .split([' ', ',', ';'])
        .filter(|word| !word.is_empty())
        .map(|word| word.trim_end_matches('.').parse().ok())
        .collect::<Option<_>>()?;
    // *None of these* stands between the choices and the general answers, and has no value.
    let none = if prompt.together > 0 { Some(prompt.together + 1) } else { None };
    let value = |number: usize| {
        let index = number.checked_sub(if none.is_some_and(|n| number > n) { 2 } else { 1 })?;
        Some(prompt.offers.get(index)?.value.clone())
    };
    match numbers.as_slice() {
        [number] if Some(*number) == none => Some(vec![]),
        [number] => Some(vec![value(*number)?]),
        [_, _, ..] if numbers.iter().all(|number| (1..=prompt.together).contains(number)) => {
            let mut chosen = numbers.clone();
            chosen.sort_unstable();
            chosen.dedup();
            chosen.into_iter().map(value).collect()
        }
        _ => None,
    }
}
