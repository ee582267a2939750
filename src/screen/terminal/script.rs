//! The conversation with answers from a file: for tests, training and trying a screening out.
//!
//! `answers:` maps the id of each gate and question to a value or a list of values. Every answer
//! must be needed, and every one needed must be there.

use super::prompt::NOTICE;
use super::{Asker, Finish, Prompt, Reply, Text};
use crate::diagnostic::{Diagnostics, Printer, nearest};
use crate::failure::Failure;
use crate::load::yaml;
use crate::localise::Words;
use crate::model::{GATE_VALUES, Question, Screening};
use crate::screen::{Answer, Answers, leaves_open};
use crate::source::Files;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Columns of a result on standard output.
const COLUMNS: usize = 80;

/// No file of answers is longer, in bytes.
const LONGEST: u64 = 1_000_000;

/// Answers from a file.
pub struct Script<'w> {
    path: PathBuf,
    text: String,
    answers: Answers,
    used: BTreeSet<String>,
    words: &'w Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    answers: std::collections::BTreeMap<String, Given>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    One(String),
    More(Vec<String>),
}

impl<'w> Script<'w> {
    /// Reads a file of answers to a screening. All values that do not fit are told at once.
    pub fn read(path: &Path, screening: &Screening, words: &'w Words) -> Result<Self, Failure> {
        let failed = |error| Failure::Read { path: path.to_owned(), error };
        let too_large = fs::metadata(path).map_err(failed)?.len() > LONGEST;
        let text = if too_large {
            return Err(Failure::Answers {
                path: path.to_owned(),
                what: words.say("answers-too-large"),
            });
        } else {
            fs::read_to_string(path).map_err(failed)?
        };
        Script::new(path, text, screening, words)
    }

    /// The answers of a text; `path` is for messages.
    pub fn new(
        path: &Path,
        text: String,
        screening: &Screening,
        words: &'w Words,
    ) -> Result<Self, Failure> {
        let mut script = Script {
            path: path.to_owned(),
            text,
            answers: Answers::new(),
            used: BTreeSet::new(),
            words,
        };
        let file = script.file()?;
        let mut problems = vec![];
        for (id, given) in file.answers {
            let answer = match given {
                Given::One(value) => vec![value],
                Given::More(values) => values,
            };
            problems.extend(script.problem(&id, &answer, screening));
            script.answers.insert(id, answer);
        }
        if problems.is_empty() { Ok(script) } else { Err(script.wrong(problems)) }
    }

    /// Reads the YAML behind the same guard as content.
    fn file(&self) -> Result<File, Failure> {
        let (mut files, mut found) = (Files::default(), Diagnostics::default());
        let file = files.add(&self.path, self.text.clone());
        let read = yaml(file, &self.text, &mut found);
        match read {
            Some(read) if !found.has_errors() => Ok(read),
            _ => {
                let mut said = vec![];
                Printer::new(self.words)
                    .short(&found.sorted(&files), &files, &mut said)
                    .map_err(|error| Failure::Internal(error.to_string()))?;
                let said = String::from_utf8_lossy(&said);
                Err(self.wrong(said.lines().map(str::to_owned).collect()))
            }
        }
    }

    /// Fails if there are answers to questions that were never asked.
    fn all_used(&self) -> Result<(), Failure> {
        let unused: Vec<String> = self
            .answers
            .keys()
            .filter(|id| !self.used.contains(*id))
            .map(|id| {
                self.at(id, &self.words.say_with("answers-unused", &[("id", id.as_str().into())]))
            })
            .collect();
        if unused.is_empty() { Ok(()) } else { Err(self.wrong(unused)) }
    }

    /// What is wrong with an answer, before anything is asked.
    fn problem(&self, id: &str, answer: &[String], screening: &Screening) -> Option<String> {
        let gates = screening.gates.iter().map(|gate| gate.id.as_str());
        let mut ids = gates.clone().chain(screening.questions.iter().map(|q| q.id.as_str()));
        let question = screening.questions.iter().find(|question| question.id == id);
        let values = match question {
            Some(question) => question.values(),
            None if gates.clone().any(|gate| gate == id) => GATE_VALUES.to_vec(),
            None => {
                let near = nearest(id, ids.by_ref()).unwrap_or_else(|| "none".to_owned());
                let args = [("id", id.into()), ("near", near.into())];
                return Some(self.at(id, &self.words.say_with("answers-unknown-id", &args)));
            }
        };
        let takes = |value: &str| match question {
            Some(question) => question.takes(value),
            None => values.contains(&value),
        };
        let wrong = answer.iter().find(|value| !takes(value));
        let several = question.is_some_and(Question::takes_several);
        let alone = answer.len() > 1 && (!several || leaves_open(answer));
        let message = match wrong {
            Some(_) => "answers-unknown-value",
            None if alone => "answers-one-only",
            None if answer.is_empty() && !several => "answers-no-value",
            None => return None,
        };
        let given = wrong.cloned().unwrap_or_default();
        let args =
            [("id", id.into()), ("value", given.into()), ("values", values.join(", ").into())];
        Some(self.at(id, &self.words.say_with(message, &args)))
    }

    /// A problem with the line it is in.
    fn at(&self, id: &str, problem: &str) -> String {
        let is_key = |line: &str| {
            let line = line.trim_start().trim_start_matches(['"', '\'']);
            line.strip_prefix(id).is_some_and(|rest| {
                rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':')
            })
        };
        match self.text.lines().position(is_key) {
            Some(line) => {
                let args = [("line", (line + 1).into()), ("problem", problem.into())];
                self.words.say_with("answers-in-line", &args)
            }
            None => problem.to_owned(),
        }
    }

    fn wrong(&self, problems: Vec<String>) -> Failure {
        Failure::Answers { path: self.path.clone(), what: problems.join("\n") }
    }
}

impl Asker for Script<'_> {
    fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Reply, Failure> {
        if prompt.id == NOTICE {
            return Ok(Reply::Answer(Answer::new()));
        }
        match self.answers.get(&prompt.id) {
            Some(answer) => {
                self.used.insert(prompt.id.clone());
                Ok(Reply::Answer(answer.clone()))
            }
            None => {
                let values: Vec<&str> = prompt.offers.iter().map(|o| o.value.as_str()).collect();
                let args =
                    [("id", prompt.id.as_str().into()), ("values", values.join(", ").into())];
                Err(self.wrong(vec![self.words.say_with("answers-missing", &args)]))
            }
        }
    }

    fn say(&mut self, _text: &str) -> Result<(), Failure> {
        Ok(())
    }

    fn finish(&mut self, result: &mut Text<'_>, _now: bool) -> Result<Finish, Failure> {
        self.all_used()?;
        Ok(Finish::Show(result(COLUMNS)?))
    }
}
