//! What the answers to a course's tests tell, and what they do not.
//!
//! In: sheets of answers, from before a course, after it, and some months later. Out: figures,
//! [`Evaluation`], without words. Each method is named with its source where it is computed, and
//! in `docs/evaluation.md`.

pub mod answers;
pub mod chance;
pub mod interval;
pub mod people;
pub mod question;

use crate::model::{Course, Id, TestQuestion, TestTime};
use answers::{Answer, AnswerSheet};
use interval::{Interval, Mean};
use people::{People, people};
use question::{Discrimination, discrimination};
use serde::Serialize;
use std::collections::BTreeSet;

/// Of fewer people nothing is told: everybody in the room would know who it was.
pub const FEW: usize = 5;

/// Of fewer people there are counts and nothing that generalises: no interval, no test, no
/// discrimination.
pub const TESTABLE: usize = 20;

/// How many times there are.
pub const TIMES: usize = TestTime::ALL.len();

/// The times that can be compared, by their places, earlier and later.
const PAIRS: [(usize, usize); 3] = [(0, 1), (0, 2), (1, 2)];

/// How many were invited to answer at each time, where that is known.
pub type Invited = [Option<usize>; TIMES];

/// The figures of a course. What is told of a time stands in lists that are as long as
/// [`Evaluation::times`]; `None` there is not known or not told.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Evaluation {
    /// The times there are sheets of.
    pub times: Vec<Returned>,
    /// How much is known by objective and, last, in all. Only of questions asked at all times that
    /// figures are told of.
    pub knowledge: Vec<Knowledge>,
    /// How much that changed between two times.
    pub changes: Vec<Change>,
    /// The questions.
    pub questions: Vec<QuestionFigures>,
    /// What to teach again, the least known first.
    pub again: Vec<Again>,
    /// The time that this is told of.
    pub again_at: Option<TestTime>,
    /// Questions that were not asked at all times, and are not compared.
    pub not_compared: Vec<Id>,
    /// Questions that a test has and a file lacks; no figures are told of them.
    pub not_entered: Vec<Id>,
}

/// The sheets of a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Returned {
    /// The time.
    pub time: TestTime,
    /// How many came back with an answer on them.
    pub sheets: usize,
    /// How many of them are left out of all figures, so that they do not stand out.
    pub left_out: usize,
    /// How many could have come back.
    pub invited: Option<usize>,
    /// Whether there are enough for figures.
    pub is_told: bool,
}

impl Returned {
    /// How many figures are made of.
    pub fn used(&self) -> usize {
        self.sheets - self.left_out
    }
}

/// How much was right.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Share {
    /// Right answers. An empty one is not right: who knew, would have answered.
    pub right: usize,
    /// Answers there could be.
    pub of: usize,
    /// People.
    pub people: usize,
    /// Where the share is likely to lie, if there are enough people.
    pub interval: Option<Interval>,
}

impl Share {
    /// Of so many questions, from how many of them each person has right.
    fn new(right: &[usize], questions: usize) -> Share {
        let people = right.len();
        let mut share =
            Share { right: right.iter().sum(), of: questions * people, people, interval: None };
        if people >= TESTABLE {
            share.interval = Some(mean(right, questions).interval());
        }
        share
    }

    /// From 0 to 1.
    pub fn share(&self) -> f64 {
        self.right as f64 / self.of as f64
    }
}

/// How much is known of something.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Knowledge {
    /// Of an objective; of everything if `None`.
    pub objective: Option<Id>,
    /// By how many questions that was tested.
    pub questions: usize,
    /// At each time.
    pub at: Vec<Option<Share>>,
}

/// Who is compared with whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// So many people with themselves.
    People(usize),
    /// All of one time with all of another, whoever they were.
    Groups,
    /// There are too few to compare.
    TooFew,
}

/// A change from one time to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// From this time.
    pub from: TestTime,
    /// To this time.
    pub to: TestTime,
    /// Who is compared.
    pub basis: Basis,
    /// By objective and, last, in all.
    pub rows: Vec<Difference>,
    /// How likely chance alone is to change the number of right answers at least as much; only of
    /// people compared with themselves.
    pub p: Option<f64>,
    /// The questions, of people compared with themselves.
    pub moves: Vec<Move>,
}

/// A difference between two shares.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// Of an objective; of everything if `None`.
    pub objective: Option<Id>,
    /// From −1 to 1.
    pub difference: f64,
    /// Where it is likely to lie.
    pub interval: Interval,
}

/// How people moved between right and wrong in a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Move {
    /// The question.
    pub question: Id,
    /// People who had it wrong and then right.
    pub gained: usize,
    /// People who had it right and then wrong.
    pub lost: usize,
    /// How likely chance alone is to move at least as many more one way; raised for the number of
    /// questions.
    pub p: f64,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionFigures {
    /// Its id.
    pub question: Id,
    /// The objective it tests.
    pub objective: Id,
    /// At each time.
    pub at: Vec<Option<QuestionAt>>,
}

/// A question at a time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionAt {
    /// The share of people who had it right: its difficulty, of which more is easier.
    pub share: Share,
    /// How many left it empty.
    pub empty: usize,
    /// How well it tells people apart.
    pub discrimination: Option<Discrimination>,
    /// The wrong choice that most chose, and how many; if they are enough to be told.
    pub drawn_to: Option<(Id, usize)>,
}

/// Something to teach again.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Again {
    /// The objective.
    pub objective: Id,
    /// How much was right, of all its questions in that test.
    pub share: Share,
    /// Whether it is surely below the mark, and not only as these figures fell.
    pub is_sure: bool,
    /// Its questions below the mark, the least known first.
    pub questions: Vec<Id>,
}

/// The figures of a course.
///
/// `mark` is the share of right answers, from 0 to 1, below which something is to be taught again.
pub fn evaluate(
    course: &Course,
    sheets: &[AnswerSheet],
    invited: Invited,
    mark: f64,
) -> Evaluation {
    let questions = &course.questions;
    let answered = Answered { questions, sheets, people: people(sheets) };
    let times: Vec<Returned> = TestTime::ALL
        .into_iter()
        .map(|time| answered.returned(time, invited[time as usize]))
        .filter(|returned| returned.sheets > 0)
        .collect();
    let told: Vec<usize> =
        times.iter().filter(|time| time.is_told).map(|time| time.time as usize).collect();
    let asked: Vec<BTreeSet<usize>> = (0..TIMES).map(|time| answered.asked(time)).collect();
    let common: BTreeSet<usize> = (0..questions.len())
        .filter(|question| {
            !told.is_empty() && told.iter().all(|time| asked[*time].contains(question))
        })
        .collect();
    let is_told = |time: &Returned| time.is_told.then_some(time.time as usize);
    let knowledge = topics(course, &common);
    let at = |set: &BTreeSet<usize>| -> Vec<Option<Share>> {
        times.iter().map(|time| answered.share(set, is_told(time)?)).collect()
    };
    let knowledge = knowledge
        .iter()
        .map(|(objective, set)| Knowledge {
            objective: objective.clone(),
            questions: set.len(),
            at: at(set),
        })
        .collect();
    let changes = PAIRS
        .into_iter()
        .filter(|(from, to)| told.contains(from) && told.contains(to) && !common.is_empty())
        .map(|(from, to)| answered.change(course, &common, from, to))
        .collect();
    let figures = (0..questions.len()).map(|question| QuestionFigures {
        question: questions[question].id.clone(),
        objective: questions[question].objective.clone(),
        at: times
            .iter()
            .map(|time| answered.question(question, &asked[is_told(time)?], time.time as usize))
            .collect(),
    });
    let figures: Vec<QuestionFigures> =
        figures.filter(|question| question.at.iter().any(Option::is_some)).collect();
    let id = |question: usize| questions[question].id.clone();
    let is_asked = |question: &usize| told.iter().any(|time| asked[*time].contains(question));
    let is_lacking = |question: &usize| {
        told.iter().any(|time| {
            questions[*question].times.contains(&TestTime::ALL[*time])
                && !asked[*time].contains(question)
        })
    };
    let all = 0..questions.len();
    let not_compared = all.clone().filter(|q| is_asked(q) && !common.contains(q)).map(id).collect();
    let not_entered = all.filter(is_lacking).map(id).collect();
    // The latest time with enough people; else the latest.
    let is_enough = |time: &&usize| answered.people.sheets(**time).count() >= TESTABLE;
    let last = told.iter().rfind(is_enough).or(told.last()).copied();
    let again = last.map_or(vec![], |last| answered.again(course, &asked[last], last, mark));
    Evaluation {
        times,
        knowledge,
        changes,
        questions: figures,
        again,
        again_at: last.map(|last| TestTime::ALL[last]),
        not_compared,
        not_entered,
    }
}

/// Each objective with its questions among these, and all of them.
fn topics(course: &Course, among: &BTreeSet<usize>) -> Vec<(Option<Id>, BTreeSet<usize>)> {
    let of = |objective: &Id| {
        let is_its = |q: &&usize| course.questions[**q].objective == *objective;
        among.iter().filter(is_its).copied().collect::<BTreeSet<usize>>()
    };
    let objectives = course.objectives.iter().map(|objective| &objective.id);
    let each = objectives.map(|id| (Some(id.clone()), of(id)));
    each.chain([(None, among.clone())]).filter(|(_, set)| !set.is_empty()).collect()
}

/// The mean share of people who have so many right.
fn mean(right: &[usize], questions: usize) -> Mean {
    let shares: Vec<f64> = right.iter().map(|count| *count as f64 / questions as f64).collect();
    Mean::of(&shares, questions)
}

/// Everything that was answered.
struct Answered<'a> {
    questions: &'a [TestQuestion],
    sheets: &'a [AnswerSheet],
    people: People,
}

impl Answered<'_> {
    fn returned(&self, time: TestTime, invited: Option<usize>) -> Returned {
        let sheets = self.sheets.iter().filter(|sheet| sheet.time == time).count();
        let left_out = self.people.left_out[time as usize];
        Returned { time, sheets, left_out, invited, is_told: sheets - left_out >= FEW }
    }

    /// The questions that every sheet of a time was asked.
    fn asked(&self, time: usize) -> BTreeSet<usize> {
        let is_asked = |question: &usize| {
            self.people
                .sheets(time)
                .all(|sheet| self.sheets[sheet].answers[*question] != Answer::NotAsked)
        };
        let is_in =
            |question: &usize| self.questions[*question].times.contains(&TestTime::ALL[time]);
        (0..self.questions.len()).filter(is_in).filter(is_asked).collect()
    }

    fn is_right(&self, sheet: usize, question: usize) -> bool {
        match self.sheets[sheet].answers[question] {
            Answer::Choice(choice) => self.questions[question].choices[choice].right,
            Answer::Empty | Answer::NotAsked => false,
        }
    }

    /// How many of some questions a sheet has right.
    fn right(&self, sheet: usize, questions: &BTreeSet<usize>) -> usize {
        questions.iter().filter(|question| self.is_right(sheet, **question)).count()
    }

    /// How many of some questions each person has right.
    fn rights(&self, questions: &BTreeSet<usize>, time: usize) -> Vec<usize> {
        self.people.sheets(time).map(|sheet| self.right(sheet, questions)).collect()
    }

    fn share(&self, questions: &BTreeSet<usize>, time: usize) -> Option<Share> {
        let rights = || self.rights(questions, time);
        (!questions.is_empty()).then(|| Share::new(&rights(), questions.len()))
    }

    fn question(
        &self,
        question: usize,
        asked: &BTreeSet<usize>,
        time: usize,
    ) -> Option<QuestionAt> {
        let share = self.share(&asked.get(&question).copied().into_iter().collect(), time)?;
        let sheets: Vec<usize> = self.people.sheets(time).collect();
        let mut others = asked.clone();
        others.remove(&question);
        let answers: Vec<(bool, usize)> = sheets
            .iter()
            .map(|sheet| (self.is_right(*sheet, question), self.right(*sheet, &others)))
            .collect();
        let chose = |choice: usize| {
            let is_it =
                |sheet: &&usize| self.sheets[**sheet].answers[question] == Answer::Choice(choice);
            sheets.iter().filter(is_it).count()
        };
        let choices = self.questions[question].choices.iter().enumerate();
        let wrong = choices.filter(|(_, choice)| !choice.right);
        let counts = wrong.map(|(number, choice)| (choice.id.clone(), chose(number)));
        // Of equally many the first.
        let drawn_to =
            counts.rev().max_by_key(|(_, count)| *count).filter(|(_, count)| *count >= FEW);
        let is_empty = |sheet: &&usize| self.sheets[**sheet].answers[question] == Answer::Empty;
        Some(QuestionAt {
            share,
            empty: sheets.iter().filter(is_empty).count(),
            discrimination: (sheets.len() >= TESTABLE).then(|| discrimination(&answers)).flatten(),
            drawn_to,
        })
    }

    /// What changed between two times in questions that were asked at both.
    fn change(&self, course: &Course, common: &BTreeSet<usize>, from: usize, to: usize) -> Change {
        let pairs = self.people.pairs(from, to);
        let size = |time: usize| self.people.sheets(time).count();
        let basis = match pairs.len() {
            people if people >= TESTABLE => Basis::People(people),
            _ if size(from) >= TESTABLE && size(to) >= TESTABLE => Basis::Groups,
            _ => Basis::TooFew,
        };
        let rows = topics(course, common).into_iter().filter_map(|(objective, set)| {
            let (difference, interval) = match basis {
                Basis::People(_) => self.of_people(&pairs, &set),
                Basis::Groups => self.of_groups(&set, from, to),
                Basis::TooFew => return None,
            };
            Some(Difference { objective, difference, interval })
        });
        let rows = rows.collect();
        let are_linked = matches!(basis, Basis::People(_));
        let gain = |(before, after): &(usize, usize), set: &BTreeSet<usize>| {
            self.right(*after, set) as i32 - self.right(*before, set) as i32
        };
        let gains = || pairs.iter().map(|pair| gain(pair, common)).collect::<Vec<i32>>();
        Change {
            from: TestTime::ALL[from],
            to: TestTime::ALL[to],
            basis,
            rows,
            p: are_linked.then(|| chance::sign_flip(&gains())),
            moves: if are_linked { self.moves(&pairs, common) } else { vec![] },
        }
    }

    fn of_people(&self, pairs: &[(usize, usize)], set: &BTreeSet<usize>) -> (f64, Interval) {
        let share = |sheet: usize| self.right(sheet, set) as f64 / set.len() as f64;
        let shares: Vec<(f64, f64)> =
            pairs.iter().map(|(before, after)| (share(*before), share(*after))).collect();
        let sum: f64 = shares.iter().map(|(before, after)| after - before).sum();
        (sum / shares.len() as f64, interval::paired_difference(&shares, set.len()))
    }

    fn of_groups(&self, set: &BTreeSet<usize>, from: usize, to: usize) -> (f64, Interval) {
        let [before, after] = [from, to].map(|time| mean(&self.rights(set, time), set.len()));
        (after.share - before.share, interval::difference(before, after))
    }

    fn moves(&self, pairs: &[(usize, usize)], questions: &BTreeSet<usize>) -> Vec<Move> {
        let count = |question: usize, before: bool, after: bool| {
            let is_so = |pair: &&(usize, usize)| {
                self.is_right(pair.0, question) == before
                    && self.is_right(pair.1, question) == after
            };
            pairs.iter().filter(is_so).count()
        };
        let mut moves: Vec<Move> = questions
            .iter()
            .map(|question| {
                let (gained, lost) = (count(*question, false, true), count(*question, true, false));
                let steps = [vec![1; gained], vec![-1; lost]].concat();
                let p = chance::sign_flip(&steps);
                Move { question: self.questions[*question].id.clone(), gained, lost, p }
            })
            .collect();
        let adjusted = chance::holm(&moves.iter().map(|moved| moved.p).collect::<Vec<f64>>());
        moves.iter_mut().zip(adjusted).for_each(|(moved, p)| moved.p = p);
        moves
    }

    fn again(
        &self,
        course: &Course,
        asked: &BTreeSet<usize>,
        time: usize,
        mark: f64,
    ) -> Vec<Again> {
        let below =
            |set: &BTreeSet<usize>| self.share(set, time).filter(|share| share.share() < mark);
        let mut again: Vec<Again> = topics(course, asked)
            .into_iter()
            .filter_map(|(objective, set)| {
                let share = below(&set)?;
                let mut questions: Vec<(usize, &Id)> = set
                    .iter()
                    .filter_map(|q| Some((below(&[*q].into())?.right, &self.questions[*q].id)))
                    .collect();
                questions.sort_by_key(|(right, _)| *right);
                Some(Again {
                    objective: objective?,
                    share,
                    is_sure: share.interval.is_some_and(|interval| interval.high < mark),
                    questions: questions.into_iter().map(|(_, id)| id.clone()).collect(),
                })
            })
            .collect();
        again.sort_by(|one, other| one.share.share().total_cmp(&other.share.share()));
        again
    }
}
