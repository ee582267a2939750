//! The conversation as a pure state machine: no terminal, no clock, no files.
//!
//! First the notice, then the gates, then the questions that apply. A gate that is not passed
//! ends it; but the age gate leads children, and whoever may be one, to the few questions that
//! are meant for them, and then to its ending.

use super::condition::{Known, Truth, truth};
use super::{Answer, Answers, Score, leaves_open, score, wipe};
use crate::failure::Failure;
use crate::model::{
    Children, Condition, Ending, GATE_VALUES, Gate, GateKind, Id, IndicatorSet, Question,
    QuestionKind, Screening, YES,
};

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

impl Drop for Session<'_> {
    fn drop(&mut self) {
        wipe(&mut self.given);
    }
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

/// How far a conversation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The heading of the part that the current question is in.
    pub part: Option<&'a str>,
    /// How many questions on the way were answered.
    pub answered: usize,
    /// How many there can still be with the current one, whatever is answered. Before the first
    /// question: as if the person is an adult.
    pub at_most_left: usize,
}

/// Why an answer kept from earlier does not fit a screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// There is no such gate or question.
    Unknown(Id),
    /// The gate or question does not take it.
    Wrong(Id, WrongAnswer),
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
    /// The values there are; numbers as a range: `0–10`.
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

    /// Goes on with what [`Session::given`] gave, at the first step without an answer. Answers
    /// that do not fit are left out; [`misfits`] tells which. A place that was safe yesterday need
    /// not be today: whoever resumes on another day goes [`Session::back_to`] the first gate.
    pub fn resume(
        screening: &'a Screening,
        set: &'a IndicatorSet,
        mut given: Answers,
    ) -> Result<Self, Failure> {
        for misfit in misfits(screening, &given) {
            let (Misfit::Unknown(id) | Misfit::Wrong(id, _)) = misfit;
            given.remove(&id);
        }
        let mut session = Session::new(screening, set)?;
        session.notice_read = !given.is_empty();
        session.given = given;
        Ok(session)
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
                    at_most_left: self.at_most_from(i).saturating_sub(1),
                    previous: self.given.get(&question.id),
                }
            }
        }
    }

    /// Answers the current step, and goes on to the first one that has no answer yet.
    ///
    /// An answer is one value; of a question that takes several it may be any number of the
    /// choices, or one of [`UNSURE`](crate::model::UNSURE) and
    /// [`DECLINED`](crate::model::DECLINED) alone.
    pub fn answer(&mut self, answer: Answer) -> Result<(), WrongAnswer> {
        let id = match self.place(&self.way()) {
            None => return Ok(()),
            Some(Place::Notice) => {
                self.notice_read = true;
                self.revisited = None;
                return Ok(());
            }
            Some(Place::Gate(i)) => {
                gate_takes(&answer)?;
                &self.screening.gates[i].id
            }
            Some(Place::Question(i)) => {
                let question = &self.screening.questions[i];
                question_takes(question, &answer)?;
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
        match self.before().last() {
            Some(place) => {
                self.revisited = Some(*place);
                true
            }
            None => false,
        }
    }

    /// Goes back to an earlier gate or question, whose answer can then be changed. Returns whether
    /// it is one of [`Session::earlier`].
    pub fn back_to(&mut self, id: &str) -> bool {
        let place = self.before().into_iter().find(|place| self.id_of(*place) == Some(id));
        self.revisited = place.or(self.revisited);
        place.is_some()
    }

    /// Whether [`Session::back`] would go anywhere.
    pub fn can_go_back(&self) -> bool {
        !matches!(self.step(), Step::Notice(_))
    }

    /// The gates and questions before the current step, in the order they were asked: their ids
    /// and what was asked.
    pub fn earlier(&self) -> Vec<(&'a str, &'a str)> {
        let asked = |place: Place| match place {
            Place::Notice => None,
            Place::Gate(i) => self.screening.gates.get(i).map(|g| (g.id.as_str(), g.ask.as_str())),
            Place::Question(i) => {
                self.screening.questions.get(i).map(|q| (q.id.as_str(), q.ask.as_str()))
            }
        };
        self.before().into_iter().filter_map(asked).collect()
    }

    /// How far the conversation has come.
    pub fn progress(&self) -> Progress<'a> {
        let way = self.way();
        let questions = &self.screening.questions;
        let here = match self.place(&way) {
            Some(Place::Question(i)) => i,
            Some(_) => 0,
            None => questions.len(),
        };
        let before = way.iter().filter(|p| matches!(p, Place::Question(i) if *i < here));
        let parts = questions.iter().take(here + 1).rev();
        Progress {
            part: parts.filter_map(|question| question.part.as_deref()).next(),
            answered: before.count(),
            at_most_left: self.at_most_from(here),
        }
    }

    /// The answers that count: of the questions on the way, without gates and without answers
    /// set aside.
    pub fn answers(&self) -> Answers {
        let mut answers = self.known_answers();
        for gate in &self.screening.gates {
            answers.remove(&gate.id);
        }
        answers
    }

    /// Every answer given so far, to gates too, and also those set aside: what
    /// [`Session::resume`] takes.
    pub fn given(&self) -> &Answers {
        &self.given
    }

    /// What the answers so far add up to.
    pub fn score(&self) -> Score<'a> {
        score(self.screening, self.set, &self.known_answers())
    }

    /// The gate that was not passed, if one was not.
    pub fn failed_gate(&self) -> Option<&'a Gate> {
        self.screening.gates.iter().find(|gate| {
            self.given.get(&gate.id).is_some_and(|answer| !answer.iter().any(|v| v == YES))
        })
    }

    /// Whether the person is a child, or may be one: the gate not passed is that of the age.
    pub fn is_child_path(&self) -> bool {
        self.failed_gate().is_some_and(|gate| gate.protects == GateKind::Age)
    }

    /// The answers on the way, those to gates too.
    fn known_answers(&self) -> Answers {
        let ids = self.way().into_iter().filter_map(|place| self.id_of(place));
        ids.filter_map(|id| self.given.get_key_value(id))
            .map(|(id, answer)| (id.clone(), answer.clone()))
            .collect()
    }

    fn id_of(&self, place: Place) -> Option<&'a str> {
        match place {
            Place::Notice => None,
            Place::Gate(i) => self.screening.gates.get(i).map(|gate| gate.id.as_str()),
            Place::Question(i) => self.screening.questions.get(i).map(|q| q.id.as_str()),
        }
    }

    /// The steps of the way before the current one.
    fn before(&self) -> Vec<Place> {
        let mut way = self.way();
        let here = self.place(&way).and_then(|here| way.iter().position(|place| *place == here));
        way.truncate(here.unwrap_or(way.len()));
        way
    }

    /// The step being answered: the one gone back to, else the last of the way unless that is
    /// answered.
    fn place(&self, way: &[Place]) -> Option<Place> {
        let last = way.last().copied().filter(|place| match self.id_of(*place) {
            None => !self.notice_read,
            Some(id) => !self.given.contains_key(id),
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
        let mut known = Answers::new();
        let mut child = false;
        for (i, gate) in self.screening.gates.iter().enumerate() {
            way.push(Place::Gate(i));
            let Some(answer) = self.given.get(&gate.id) else { return way };
            known.insert(gate.id.clone(), answer.clone());
            if !answer.iter().any(|value| value == YES) {
                child = gate.protects == GateKind::Age;
                if child {
                    break;
                }
                return way;
            }
        }
        for (i, question) in self.screening.questions.iter().enumerate() {
            let asked = is_for(question, child)
                && question.ask_if.as_ref().is_none_or(|c| self.holds(c, &known));
            if !asked {
                continue;
            }
            way.push(Place::Question(i));
            match self.given.get(&question.id) {
                Some(answer) => known.insert(question.id.clone(), answer.clone()),
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
        let scored = std::cell::OnceCell::new();
        let of_score = |condition: &Condition| {
            let score = scored.get_or_init(|| score(self.screening, self.set, answers));
            score.holds(condition).into()
        };
        truth(condition, &known, &of_score) == Truth::Yes
    }

    /// How many questions from number `here` of the file on can still be asked, whatever the
    /// answers to them.
    fn at_most_from(&self, here: usize) -> usize {
        let answers = self.known_answers();
        let child = self.is_child_path();
        let mut possible: Vec<&str> = vec![];
        for question in self.screening.questions.iter().skip(here) {
            let known = |id: &str| match answers.get(id) {
                _ if possible.contains(&id) => Known::Open,
                Some(answer) => Known::Answered(answer),
                None if self.screening.gates.iter().any(|gate| gate.id == id) => Known::Open,
                None => Known::NotAsked,
            };
            let may_hold =
                |c: &Condition| truth(c, &known, &|_: &Condition| Truth::Maybe) != Truth::No;
            if is_for(question, child) && question.ask_if.as_ref().is_none_or(may_hold) {
                possible.push(&question.id);
            }
        }
        possible.len()
    }

    /// Where it ended: the ending of the gate not passed, else the first whose condition holds.
    fn ending(&self) -> &'a Ending {
        let endings = &self.screening.endings;
        let found = match self.failed_gate() {
            Some(gate) => endings.iter().find(|ending| ending.id == gate.otherwise),
            None => {
                let answers = self.known_answers();
                endings.iter().filter(|ending| !self.screening.is_gate_ending(&ending.id)).find(
                    |ending| ending.when.as_ref().is_none_or(|when| self.holds(when, &answers)),
                )
            }
        };
        found.unwrap_or(self.fallback)
    }
}

/// Whether a question is for the path: of children, or of adults.
pub(super) fn is_for(question: &Question, child: bool) -> bool {
    match question.children {
        Children::No => !child,
        Children::Too => true,
        Children::Only => child,
    }
}

/// The answers that do not fit a screening: of an earlier version of it, say, or of another one.
pub fn misfits(screening: &Screening, given: &Answers) -> Vec<Misfit> {
    let misfit = |(id, answer): (&Id, &Answer)| {
        let fits = if screening.gates.iter().any(|gate| gate.id == *id) {
            gate_takes(answer)
        } else {
            match screening.questions.iter().find(|question| question.id == *id) {
                Some(question) => question_takes(question, answer),
                None => return Some(Misfit::Unknown(id.clone())),
            }
        };
        fits.err().map(|wrong| Misfit::Wrong(id.clone(), wrong))
    };
    given.iter().filter_map(misfit).collect()
}

fn gate_takes(answer: &[String]) -> Result<(), WrongAnswer> {
    let values = GATE_VALUES.map(str::to_owned).to_vec();
    one_or_several(answer, values, |value| GATE_VALUES.contains(&value), false)
}

fn question_takes(question: &Question, answer: &[String]) -> Result<(), WrongAnswer> {
    let several = matches!(question.kind(), QuestionKind::ChooseSeveral(_));
    one_or_several(answer, question.values_in_words(), |value| question.takes(value), several)
}

/// Whether an answer is one value that is taken, or several of them.
fn one_or_several(
    answer: &[String],
    values: Vec<String>,
    takes: impl Fn(&str) -> bool,
    several: bool,
) -> Result<(), WrongAnswer> {
    let wrong = |value: &str| WrongAnswer { value: value.to_owned(), values: values.clone() };
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
