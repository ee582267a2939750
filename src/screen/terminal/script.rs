//! The conversation with answers from a file: for tests, training and trying a screening out.
//!
//! `answers:` maps the id of each gate and question to a value or a list of values. Every answer
//! must be needed, and every one needed must be there. A file may say which `screening` it is for,
//! and which `version` of it ([`screening_fingerprint`]): then it is refused by another.

use super::prompt::NOTICE;
use super::{Asker, Finish, Prompt, Reply, Said, Takes, Text};
use crate::diagnostic::{Diagnostics, Printer, clean_line, nearest};
use crate::failure::Failure;
use crate::load::yaml;
use crate::localise::{Localised, Words};
use crate::model::{GATE_VALUES, Question, Screening};
use crate::screen::{Answer, Answers, leaves_open, screening_fingerprint};
use crate::source::{FileId, Files, Places};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Columns of a result on standard output.
const COLUMNS: usize = 80;

/// No file of answers is longer, in bytes.
const LONGEST: u64 = 1_000_000;

/// Answers from a file.
pub struct Script<'w> {
    path: PathBuf,
    files: Files,
    file: FileId,
    places: Places,
    answers: Answers,
    used: BTreeSet<String>,
    words: &'w Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    screening: Option<String>,
    version: Option<String>,
    answers: BTreeMap<String, Value>,
}

/// Something wrong, and where in the file: the byte at which it begins.
type Problem = (usize, String);

impl<'w> Script<'w> {
    /// Reads a file of answers to a screening. All values that do not fit are told at once.
    pub fn read(
        path: &Path,
        screening: &Localised<Screening>,
        words: &'w Words,
    ) -> Result<Self, Failure> {
        let failed = |error| Failure::Read { path: path.to_owned(), error };
        let wrong = |message: &str| {
            Err(Failure::Answers { path: path.to_owned(), what: words.say(message) })
        };
        if fs::metadata(path).map_err(failed)?.len() > LONGEST {
            return wrong("answers-too-large");
        }
        match fs::read_to_string(path) {
            Ok(text) => Script::new(path, text, screening, words),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => wrong("answers-not-text"),
            Err(error) => Err(failed(error)),
        }
    }

    /// The answers of a text; `path` is for messages.
    pub fn new(
        path: &Path,
        text: String,
        screening: &Localised<Screening>,
        words: &'w Words,
    ) -> Result<Self, Failure> {
        let mut files = Files::default();
        let file = files.add(path, text);
        let mut script = Script {
            path: path.to_owned(),
            files,
            file,
            places: Places::default(),
            answers: Answers::new(),
            used: BTreeSet::new(),
            words,
        };
        let content = script.content()?;
        script.is_for(&content, &screening.id, &screening.value)?;
        let mut problems = vec![];
        for (id, value) in content.answers {
            match script.answer(&id, &value, &screening.value) {
                Ok(answer) => drop(script.answers.insert(id, answer)),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(script) } else { Err(script.wrong(problems)) }
    }

    /// Reads the YAML behind the same guard as content.
    fn content(&mut self) -> Result<Content, Failure> {
        let mut found = Diagnostics::default();
        let read = yaml(self.file, &self.files.get(self.file).text, &mut found);
        match read {
            Some((content, places)) if !found.has_errors() => {
                self.places = places;
                Ok(content)
            }
            _ => {
                let mut said = vec![];
                Printer::new(self.words)
                    .short(&found.sorted(&self.files), &self.files, &mut said)
                    .map_err(|error| Failure::Internal(error.to_string()))?;
                let what = String::from_utf8_lossy(&said).trim_end().to_owned();
                Err(Failure::Answers { path: self.path.clone(), what })
            }
        }
    }

    /// Whether the file is for this screening, and for the version of it that is at hand.
    fn is_for(&self, content: &Content, id: &str, screening: &Screening) -> Result<(), Failure> {
        let version = screening_fingerprint(screening);
        let differs = |key: &str, message: &str, given: &Option<String>, here: &str| {
            let given = given.as_ref().filter(|given| *given != here)?;
            let args = [("given", given.as_str().into()), ("here", here.into())];
            Some((self.places.value(key).start, self.words.say_with(message, &args)))
        };
        let problem = differs("screening", "answers-other-screening", &content.screening, id)
            .or_else(|| differs("version", "answers-other-version", &content.version, &version));
        problem.map_or(Ok(()), |problem| Err(self.wrong(vec![problem])))
    }

    /// An answer, if the screening takes it.
    fn answer(&self, id: &str, value: &Value, screening: &Screening) -> Result<Answer, Problem> {
        let path = format!("answers.{id}");
        let at_key = self.places.key(&path).start;
        let at_value = |i: usize| match value {
            Value::Array(_) => self.places.value(&format!("{path}[{i}]")).start,
            _ => self.places.value(&path).start,
        };
        let say = |message: &str, args: &[(&str, String)]| {
            let args = args.iter().map(|(name, text)| (*name, text.as_str().into()));
            self.words.say_with(message, &args.collect::<Vec<_>>())
        };

        let question = screening.questions.iter().find(|question| question.id == id);
        if question.is_none() && !screening.gates.iter().any(|gate| gate.id == id) {
            let gates = screening.gates.iter().map(|gate| gate.id.as_str());
            let ids = gates.chain(screening.questions.iter().map(|q| q.id.as_str()));
            let near = nearest(id, ids).unwrap_or_else(|| "none".to_owned());
            let args = [("id", id.to_owned()), ("near", near)];
            return Err((at_key, say("answers-unknown-id", &args)));
        }
        let values = values(question, self.words);
        let args = |given: &str, near: String| {
            let given = given.to_owned();
            [("id", id.to_owned()), ("value", given), ("values", values.clone()), ("near", near)]
        };

        let answer: Answer = match value {
            Value::Array(list) => list.iter().map(as_text).collect(),
            // A key without a value.
            Value::String(text) if text.is_empty() => vec![],
            Value::Null => vec![],
            one => vec![as_text(one)],
        };
        let takes = |value: &str| match question {
            Some(question) => question.takes(value),
            None => GATE_VALUES.contains(&value),
        };
        if let Some(i) = answer.iter().position(|value| !takes(value)) {
            let named = question.map_or(GATE_VALUES.to_vec(), Question::values);
            let near = nearest(&answer[i], named).unwrap_or_else(|| "none".to_owned());
            return Err((at_value(i), say("answers-unknown-value", &args(&answer[i], near))));
        }
        let several = question.is_some_and(Question::takes_several);
        if answer.len() > 1 && (!several || leaves_open(&answer)) {
            return Err((at_value(1), say("answers-one-only", &args("", String::new()))));
        }
        if answer.is_empty() && (!several || !value.is_array()) {
            return Err((at_key, say("answers-no-value", &args("", String::new()))));
        }
        Ok(answer)
    }

    /// Fails if there are answers to questions that were never asked.
    fn all_used(&self) -> Result<(), Failure> {
        let unused = self.answers.keys().filter(|id| !self.used.contains(*id));
        let unused: Vec<Problem> = unused
            .map(|id| {
                let at = self.places.key(&format!("answers.{id}")).start;
                (at, self.words.say_with("answers-unused", &[("id", id.as_str().into())]))
            })
            .collect();
        if unused.is_empty() { Ok(()) } else { Err(self.wrong(unused)) }
    }

    /// All problems, each with its line and column.
    fn wrong(&self, mut problems: Vec<Problem>) -> Failure {
        problems.sort();
        let name = clean_line(&self.path.display().to_string());
        let line = |(at, problem): &Problem| {
            let (line, column) = self.files.get(self.file).position(*at);
            format!("{name}:{line}:{column}: {problem}")
        };
        let what = problems.iter().map(line).collect::<Vec<_>>().join("\n");
        Failure::Answers { path: self.path.clone(), what }
    }
}

/// The values of a question, or of a gate, for a message.
fn values(question: Option<&Question>, words: &Words) -> String {
    let named = question.map_or(GATE_VALUES.to_vec(), Question::values).join(", ");
    match question.and_then(Question::numbers) {
        Some(numbers) => {
            let args = [
                ("from", numbers.start().to_string().into()),
                ("to", numbers.end().to_string().into()),
                ("values", named.into()),
            ];
            words.say_with("answers-numbers", &args)
        }
        None => named,
    }
}

/// A value as an answer writes it; a mapping stays recognisable in messages.
fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

impl Asker for Script<'_> {
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Failure> {
        if prompt.id == NOTICE {
            return Ok(Reply::Answer(Answer::new()));
        }
        match self.answers.get(&prompt.id) {
            Some(answer) => {
                self.used.insert(prompt.id.clone());
                Ok(Reply::Answer(answer.clone()))
            }
            None => {
                let named = prompt.offers.iter().map(|offer| offer.value.as_str());
                let mut values = named.collect::<Vec<_>>().join(", ");
                if let Takes::Number { numbers, .. } = &prompt.takes {
                    let (from, to) = (numbers.start().to_string(), numbers.end().to_string());
                    let args =
                        [("from", from.into()), ("to", to.into()), ("values", values.into())];
                    values = self.words.say_with("answers-numbers", &args);
                }
                let args = [("id", prompt.id.as_str().into()), ("values", values.into())];
                let problem = self.words.say_with("answers-missing", &args);
                Err(self.wrong(vec![(self.places.key("answers").start, problem)]))
            }
        }
    }

    fn help(&mut self, _prompt: &Prompt) -> Result<Said, Failure> {
        Ok(Said::GoOn)
    }

    fn pause(&mut self) -> Result<Said, Failure> {
        Ok(Said::GoOn)
    }

    fn finish(&mut self, result: &mut Text<'_>, _now: bool) -> Result<Finish, Failure> {
        self.all_used()?;
        Ok(Finish::Show(result(COLUMNS)?))
    }
}
