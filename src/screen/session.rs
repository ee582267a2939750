//! The conversation as a pure state machine: no terminal, no clock, no files.

use super::condition::{Known, Truth, truth};
use super::{Answer, Answers, Score, leaves_open, score};
use crate::failure::Failure;
use crate::model::{Condition, Ending, GATE_VALUES, Gate, IndicatorSet, Question, Screening, YES};

/// A conversation under way.
///
/// Answers that a later change of mind makes irrelevant are set aside: they count for nothing,
/// and come back when they apply again.
#[derive(Clone, Debug)]
pub struct Session<'a> {
    screening: &'a Screening,
    set: &'a IndicatorSet,
    fallback: &'a Ending,
    notice_read: bool,
    /// Every answer given so far, also those set aside.
    given: Answers,
    /// The earlier step that is being answered again.
    revisited: Option<Place>,
}

/// What comes next.
#[derive(Clone, Debug)]
pub enum Step<'a, 's> {
    /// To be read before anything else. Any answer goes on.
    Notice(&'a str),
    /// A condition for going on.
    Gate {
        /// The gate.
        gate: &'a Gate,
        /// Its number, from 1.
        number: usize,
        /// How many gates there are.
        of: usize,
        /// The answer given before, if this is answered again.
        previous: Option<&'s Answer>,
    },
    /// A question.
    Question {
        /// The question.
        question: &'a Question,
        /// Its number, from 1.
        number: usize,
        /// How many more there can be after it, whatever is answered.
        at_most_left: usize,
        /// The answer given before, if this is answered again.
        previous: Option<&'s Answer>,
    },
    /// Nothing; this is where it ended.
    Done(&'a Ending),
}

/// A step by its position in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Notice,
    Gate(usize),
    Question(usize),
}

/// An answer that the current step does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongAnswer {
    /// The value that is wrong; empty if a value is missing.
    pub value: String,
    /// The values there are.
    pub values: Vec<String>,
}

impl<'a> Session<'a> {
    /// Begins a conversation. Fails only for a screening that `check` would refuse: one without
    /// an ending.
    pub fn new(screening: &'a Screening, set: &'a IndicatorSet) -> Result<Self, Failure> {
        let fallback = screening.endings.last().ok_or_else(|| {
            Failure::Internal("a screening without an ending reached the session".to_owned())
        })?;
        let given = Answers::new();
        Ok(Session { screening, set, fallback, notice_read: false, given, revisited: None })
    }

    /// The step to take now.
    pub fn step(&self) -> Step<'a, '_> {
        let way = self.way();
        match self.place(&way) {
            None => Step::Done(self.ending()),
            Some(Place::Notice) => Step::Notice(&self.screening.notice),
            Some(Place::Gate(i)) => {
                let gate = &self.screening.gates[i];
                let of = self.screening.gates.len();
                Step::Gate { gate, number: i + 1, of, previous: self.given.get(&gate.id) }
            }
            Some(Place::Question(i)) => {
                let question = &self.screening.questions[i];
                let asked_before = way.iter().filter(|p| matches!(p, Place::Question(k) if *k < i));
                Step::Question {
                    question,
                    number: asked_before.count() + 1,
                    at_most_left: self.at_most_after(i),
                    previous: self.given.get(&question.id),
                }
            }
        }
    }

    /// Answers the current step, and goes on to the first one that has no answer yet.
    ///
    /// An answer is one value; of a question that takes several it may be any number of the
    /// choices, or one of [`UNSURE`] and [`DECLINED`] alone.
    pub fn answer(&mut self, answer: Answer) -> Result<(), WrongAnswer> {
        let place = self.place(&self.way());
        let id = match place {
            None => return Ok(()),
            Some(Place::Notice) => {
                self.notice_read = true;
                self.revisited = None;
                return Ok(());
            }
            Some(Place::Gate(i)) => {
                valid(&answer, &GATE_VALUES, |v| GATE_VALUES.contains(&v), false)?;
                &self.screening.gates[i].id
            }
            Some(Place::Question(i)) => {
                let question = &self.screening.questions[i];
                valid(
                    &answer,
                    &question.values(),
                    |v| question.takes(v),
                    question.takes_several(),
                )?;
                &question.id
            }
        };
        self.given.insert(id.clone(), answer);
        self.revisited = None;
        Ok(())
    }

    /// Goes back to the step before the current one, whose answer can then be changed. Returns
    /// whether there was one.
    pub fn back(&mut self) -> bool {
        let way = self.way();
        let here = match self.place(&way) {
            Some(place) => way.iter().position(|p| *p == place).unwrap_or(0),
            None => way.len(),
        };
        match here.checked_sub(1).and_then(|before| way.get(before)) {
            Some(place) => {
                self.revisited = Some(*place);
                true
            }
            None => false,
        }
    }

    /// Whether [`Session::back`] would go anywhere.
    pub fn can_go_back(&self) -> bool {
        !matches!(self.step(), Step::Notice(_))
    }

    /// The answers that count: of the questions on the way, without gates and without answers
    /// set aside.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::new();
        for place in self.way() {
            if let Place::Question(i) = place {
                let id = &self.screening.questions[i].id;
                if let Some(answer) = self.given.get(id) {
                    answers.insert(id.clone(), answer.clone());
                }
            }
        }
        answers
    }

    /// What the answers so far add up to.
    pub fn score(&self) -> Score<'a> {
        score(self.screening, self.set, &self.answers())
    }

    /// The gate that was not passed, if one was not.
    pub fn failed_gate(&self) -> Option<&'a Gate> {
        self.screening.gates.iter().find(|gate| {
            self.given.get(&gate.id).is_some_and(|answer| !answer.iter().any(|v| v == YES))
        })
    }

    /// The step being answered: the one gone back to, else the last of the way unless that is
    /// answered.
    fn place(&self, way: &[Place]) -> Option<Place> {
        let last = way.last().copied().filter(|place| match place {
            Place::Notice => !self.notice_read,
            Place::Gate(i) => !self.given.contains_key(&self.screening.gates[*i].id),
            Place::Question(i) => !self.given.contains_key(&self.screening.questions[*i].id),
        });
        self.revisited.or(last)
    }

    /// Every step that applies, from the first to the first without an answer, or to a gate not
    /// passed.
    fn way(&self) -> Vec<Place> {
        let mut way = vec![Place::Notice];
        if !self.notice_read {
            return way;
        }
        for (i, gate) in self.screening.gates.iter().enumerate() {
            way.push(Place::Gate(i));
            match self.given.get(&gate.id) {
                Some(answer) if answer.iter().any(|value| value == YES) => {}
                _ => return way,
            }
        }
        let mut asked = Answers::new();
        for (i, question) in self.screening.questions.iter().enumerate() {
            let applies = question.ask_if.as_ref().is_none_or(|c| self.holds(c, &asked));
            if !applies {
                continue;
            }
            way.push(Place::Question(i));
            match self.given.get(&question.id) {
                Some(answer) => asked.insert(question.id.clone(), answer.clone()),
                None => return way,
            };
        }
        way
    }

    /// Whether a condition holds over these answers; false for questions that were not asked.
    fn holds(&self, condition: &Condition, answers: &Answers) -> bool {
        let known = |id: &str| match answers.get(id) {
            Some(answer) => Known::Answered(answer),
            None => Known::NotAsked,
        };
        let of_score = |condition: &Condition| {
            score(self.screening, self.set, answers).holds(condition).into()
        };
        truth(condition, &known, &of_score) == Truth::Yes
    }

    /// How many questions after number `here` of the file can still be asked, whatever the
    /// answer to it and to those.
    fn at_most_after(&self, here: usize) -> usize {
        let answers = self.answers();
        let mut possible: Vec<&str> = vec![];
        for (i, question) in self.screening.questions.iter().enumerate() {
            let known = |id: &str| match answers.get(id) {
                _ if possible.contains(&id) => Known::Open,
                Some(answer) => Known::Answered(answer),
                None => Known::NotAsked,
            };
            if i < here {
                continue;
            }
            let may_be_asked = i == here
                || question
                    .ask_if
                    .as_ref()
                    .is_none_or(|c| truth(c, &known, &|_| Truth::Maybe) != Truth::No);
            if may_be_asked {
                possible.push(&question.id);
            }
        }
        possible.len().saturating_sub(1)
    }

    /// Where it ended: the ending of the gate not passed, else the first whose condition holds.
    fn ending(&self) -> &'a Ending {
        let endings = &self.screening.endings;
        let found = match self.failed_gate() {
            Some(gate) => endings.iter().find(|ending| ending.id == gate.otherwise),
            None => {
                let answers = self.answers();
                endings.iter().filter(|ending| !self.screening.is_gate_ending(&ending.id)).find(
                    |ending| ending.when.as_ref().is_none_or(|when| self.holds(when, &answers)),
                )
            }
        };
        found.unwrap_or(self.fallback)
    }
}

/// Whether an answer is one of `values`, or several of them.
fn valid(
    answer: &[String],
    values: &[&str],
    takes: impl Fn(&str) -> bool,
    several: bool,
) -> Result<(), WrongAnswer> {
    let wrong = |value: &str| WrongAnswer {
        value: value.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    if let Some(unknown) = answer.iter().find(|value| !takes(value)) {
        return Err(wrong(unknown));
    }
    match answer {
        [_] => Ok(()),
        [] if several => Ok(()),
        [_, second, ..] if !several => Err(wrong(second)),
        [..] if several && !leaves_open(answer) => Ok(()),
        [_, second, ..] => Err(wrong(second)),
        [] => Err(wrong("")),
    }
}
