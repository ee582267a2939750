//! Out of the cells of a table: sheets of answers. A row is a sheet; `time` says of which test,
//! `code` is the word that links a person's sheets, and every other column is a question.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{TestQuestion, TestTime};
use crate::source::{FileId, Files, Span};
use crate::spreadsheet::{Cell, Grid};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::iter::repeat;
use std::path::Path;

/// The heading of the column of code words.
pub const CODE: &str = "code";
/// The heading of the column that says which test it was.
pub const TIME: &str = "time";
/// The heading of a column that may name the course.
const COURSE: &str = "course";

/// Digits in a code word, from which on it may be a birthday, a number of a person or of a phone.
const DIGITS: usize = 6;

/// What answers are answers to.
#[derive(Clone, Copy, Debug)]
pub struct Test<'a> {
    /// The course.
    pub course: &'a str,
    /// Its questions.
    pub questions: &'a [TestQuestion],
    /// Parts of headings that ask for personal data, in all languages of the program; for when
    /// there is a heading that is not known.
    pub personal: fn() -> &'static [String],
}

/// What one person answered at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSheet {
    /// Of which test.
    pub time: TestTime,
    /// The hash of the code word; the word itself is not kept.
    pub person: Option<[u8; 32]>,
    /// For each question of the course.
    pub answers: Vec<Answer>,
}

/// What a sheet says to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The question is not in this test, or the file has no column for it.
    NotAsked,
    /// Nothing was chosen.
    Empty,
    /// This choice, counted from nought.
    Choice(usize),
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Code,
    Time,
    Course,
    Question(usize),
    Wrong,
}

/// The sheets of all files, in their order.
#[derive(Debug, Default)]
pub struct Answers {
    /// Those with at least one answer.
    pub sheets: Vec<AnswerSheet>,
    /// How many sheets had none.
    pub blank: usize,
    /// Where each code word was first used at a time.
    seen: BTreeMap<(usize, [u8; 32]), Span>,
}

impl Answers {
    /// Adds what a file holds. Its text is kept in `files` without code words and without columns
    /// that are no questions, so that no problem can show them.
    pub fn add(
        &mut self,
        grid: Grid,
        name: &Path,
        test: Test<'_>,
        files: &mut Files,
        problems: &mut Diagnostics,
    ) {
        let headings: Vec<Cell> = grid.rows.first().cloned().unwrap_or_default();
        let columns: Vec<Column> =
            headings.iter().map(|heading| test.column(&heading.text)).collect();
        let column = |wanted: Column| columns.iter().position(|column| *column == wanted);
        let codes: Vec<Option<String>> = grid
            .rows
            .iter()
            .map(|row| Some(row.get(column(Column::Code)?)?.text.to_lowercase()))
            .collect();
        let shown = |number: usize| {
            matches!(columns.get(number), Some(Column::Time | Column::Course | Column::Question(_)))
        };
        let grid = grid.hiding(|number| !shown(number));
        let file = files.add(name, grid.text);
        let mut out = Report { file, problems };
        let Some([first, rows @ ..]) = grid.rows.get(..) else {
            out.whole("empty");
            return;
        };
        if !out.headings(first, &columns, test) {
            return;
        }
        if rows.is_empty() {
            out.whole("empty");
        }
        for (row, code) in rows.iter().zip(codes.into_iter().skip(1)) {
            self.add_row(row, code, &columns, test, &mut out);
        }
    }

    fn add_row(
        &mut self,
        row: &[Cell],
        code: Option<String>,
        columns: &[Column],
        test: Test<'_>,
        out: &mut Report<'_>,
    ) {
        if let Some(cell) = row.iter().skip(columns.len()).find(|cell| !cell.text.is_empty()) {
            out.cell(cell, "no-heading");
            return;
        }
        let at = |wanted: Column| columns.iter().position(|column| *column == wanted);
        let cell = |wanted: Column| at(wanted).and_then(|at| row.get(at));
        let said = cell(Column::Time).unwrap_or(&row[0]);
        let Some(time) = cell(Column::Time).and_then(|cell| time(&cell.text)) else {
            let is_empty = cell(Column::Time).is_none_or(|cell| cell.text.is_empty());
            let what = if is_empty { "no-time" } else { "time" };
            out.cell(said, what).arg("value", said.text.as_str());
            return;
        };
        let mut answers = vec![Answer::NotAsked; test.questions.len()];
        // A short row ends in empty cells that were not written.
        let empty = Cell { text: String::new(), at: 0..0 };
        for (cell, column) in row.iter().chain(repeat(&empty)).zip(columns) {
            match column {
                Column::Question(number) => {
                    answers[*number] = out.answer(cell, &test.questions[*number], time);
                }
                Column::Course if !cell.text.is_empty() && cell.text != test.course => {
                    out.cell(cell, "other-course")
                        .arg("value", cell.text.as_str())
                        .arg("course", test.course);
                }
                _ => {}
            }
        }
        let code = code.filter(|code| !code.is_empty());
        let person = code.zip(cell(Column::Code)).and_then(|(code, cell)| {
            if code.contains('@') || code.chars().filter(|c| c.is_numeric()).count() >= DIGITS {
                out.cell(cell, "identifying-code");
                return None;
            }
            let person: [u8; 32] = Sha256::digest(code.as_bytes()).into();
            let span = Span::new(out.file, cell.at.clone());
            if let Some(first) = self.seen.get(&(time as usize, person)) {
                let first = *first;
                out.cell(cell, "code-twice").arg("time", time.word()).related(first);
            } else {
                self.seen.insert((time as usize, person), span);
            }
            Some(person)
        });
        if answers.iter().any(|answer| matches!(answer, Answer::Choice(_))) {
            self.sheets.push(AnswerSheet { time, person, answers });
        } else {
            self.blank += 1;
        }
    }
}

/// The time of a word, however its parts are joined.
pub fn time(word: &str) -> Option<TestTime> {
    let letters = |word: &str| word.to_lowercase().replace([' ', '_', '-'], "");
    TestTime::ALL.into_iter().find(|time| letters(time.word()) == letters(word))
}

/// The letter of a choice on the printed test.
pub fn letter(choice: usize) -> char {
    (b'a'..=b'z').nth(choice).map_or('?', char::from)
}

impl Test<'_> {
    fn column(&self, heading: &str) -> Column {
        let heading = heading.to_lowercase();
        match heading.as_str() {
            CODE => Column::Code,
            TIME => Column::Time,
            COURSE => Column::Course,
            _ => {
                let number = self.questions.iter().position(|question| question.id == heading);
                number.map_or(Column::Wrong, Column::Question)
            }
        }
    }

    /// Whether a heading asks who somebody is.
    fn is_personal(&self, heading: &str) -> bool {
        let letters = |text: &str| -> String {
            text.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect()
        };
        let heading = letters(heading);
        (self.personal)().iter().any(|part| heading.contains(&letters(part)))
    }
}

/// Where problems of a file are noted.
struct Report<'a> {
    file: FileId,
    problems: &'a mut Diagnostics,
}

impl Report<'_> {
    fn cell(&mut self, cell: &Cell, what: &'static str) -> &mut Diagnostic {
        self.problems.report(Code::Answers, Span::new(self.file, cell.at.clone())).arg("what", what)
    }

    fn whole(&mut self, what: &'static str) {
        self.problems.report(Code::Answers, Span::new(self.file, 0..0)).arg("what", what);
    }

    /// Whether the headings can be worked with.
    fn headings(&mut self, headings: &[Cell], columns: &[Column], test: Test<'_>) -> bool {
        let mut are_fine = true;
        for (number, (heading, column)) in headings.iter().zip(columns).enumerate() {
            if *column == Column::Wrong {
                are_fine = false;
                let what = match heading.text.as_str() {
                    "" => "no-heading",
                    text if test.is_personal(text) => "personal",
                    _ => "column",
                };
                let ids = test.questions.iter().map(|question| question.id.as_str());
                let known = [CODE, TIME].into_iter().chain(ids);
                self.cell(heading, what)
                    .arg("value", heading.text.as_str())
                    .suggest(&heading.text.to_lowercase(), known);
            } else if columns[..number].contains(column) {
                are_fine = false;
                self.cell(heading, "column-twice").arg("value", heading.text.as_str());
            }
        }
        if !columns.contains(&Column::Time) {
            are_fine = false;
            self.whole("no-time-column");
        }
        if are_fine && !columns.iter().any(|column| matches!(column, Column::Question(_))) {
            are_fine = false;
            self.whole("no-questions");
        }
        are_fine
    }

    /// What a cell says to a question.
    fn answer(&mut self, cell: &Cell, question: &TestQuestion, time: TestTime) -> Answer {
        let is_asked = question.times.contains(&time);
        let given = cell.text.to_lowercase();
        let given = given.trim_end_matches(['.', ')']);
        if given.is_empty() {
            return if is_asked { Answer::Empty } else { Answer::NotAsked };
        }
        if !is_asked {
            self.cell(cell, "not-asked")
                .arg("question", question.id.as_str())
                .arg("time", time.word());
            return Answer::NotAsked;
        }
        let ids = || question.choices.iter().map(|choice| choice.id.as_str());
        let by_letter = || (0..question.choices.len()).position(|i| letter(i).to_string() == given);
        match ids().position(|id| id == given).or_else(by_letter) {
            Some(choice) => Answer::Choice(choice),
            None => {
                let last = letter(question.choices.len().saturating_sub(1)).to_string();
                let problem = self.cell(cell, "choice");
                problem.arg("value", cell.text.as_str()).arg("question", question.id.as_str());
                problem.arg("last", last).arg("choices", ids().collect::<Vec<_>>().join(", "));
                problem.suggestion = nearest(given, ids());
                Answer::Empty
            }
        }
    }
}
