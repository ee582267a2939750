//! `lyhty evaluate COURSE --new-answers FILE`: an empty table to enter answers in.

use super::write as write_file;
use crate::commands::Context;
use crate::commands::table::table;
use crate::evaluate::answers::{CODE, TIME, letter};
use crate::failure::Failure;
use crate::localise::{Localised, Words};
use crate::model::{Course, TestQuestion, TestTime};
use crate::spreadsheet::{Column, Form, Format, write_form};
use crate::write::csv;
use std::path::Path;

/// Rows that can be filled in by choosing.
const ROWS: u32 = 300;

/// Writes the table, and says which column is which question: in a second sheet if it has one.
pub(super) fn write(
    file: &Path,
    course: &Localised<Course>,
    words: &Words,
    force: bool,
    context: &Context,
) -> Result<(), Failure> {
    let format = Format::of(file).ok_or_else(|| {
        let file = [("file", file.display().to_string().into())];
        Failure::Usage(context.words.say_with("usage-evaluate-file", &file))
    })?;
    let questions = &course.value.questions;
    let key = key(questions, words);
    let headings = [CODE, TIME].into_iter().chain(questions.iter().map(|q| q.id.as_str()));
    let bytes = match format {
        Format::Csv => csv::write(&[headings.map(str::to_owned).collect()]).into_bytes(),
        Format::Xlsx => xlsx(questions, &key, words).map_err(Failure::Internal)?,
    };
    write_file(file, &bytes, force)?;
    if format == Format::Csv {
        context.print(&table(&key[0], &key[1..]))?;
    }
    let written = [("file", file.display().to_string().into())];
    context.note(&words.say_with("evaluate-form-written", &written));
    Ok(())
}

fn xlsx(questions: &[TestQuestion], key: &[Vec<String>], words: &Words) -> Result<Vec<u8>, String> {
    let column = |heading: &str, choices: Vec<String>, hint: &str| Column {
        heading: heading.to_owned(),
        choices,
        hint: words.say(hint),
    };
    let times = TestTime::ALL.map(|time| time.word().to_owned()).to_vec();
    let mut columns =
        vec![column(CODE, vec![], "evaluate-form-code"), column(TIME, times, "evaluate-form-time")];
    columns.extend(questions.iter().map(|question| {
        let letters = (0..question.choices.len()).map(|choice| letter(choice).to_string());
        column(&question.id, letters.collect(), "evaluate-form-answer")
    }));
    write_form(&Form {
        name: words.say("evaluate-form-answers"),
        columns,
        rows: ROWS,
        key_name: words.say("evaluate-form-key"),
        key: key.to_vec(),
    })
}

/// Which column is which question, where it stands on the sheets, and what the letters are.
fn key(questions: &[TestQuestion], words: &Words) -> Vec<Vec<String>> {
    let mut headings = vec![words.say("evaluate-form-column")];
    let times = TestTime::ALL.map(|time| words.say(&format!("evaluation-time-{}", time.word())));
    headings.extend(times);
    headings.extend([words.say("evaluation-question"), words.say("evaluate-form-choices")]);
    let mut rows = vec![headings];
    for question in questions {
        let number = |time| {
            let mut on_sheet = questions.iter().filter(|other| other.times.contains(&time));
            let place = on_sheet.position(|other| other.id == question.id);
            place.map_or(String::new(), |place| (place + 1).to_string())
        };
        let choices = (0..).zip(&question.choices);
        let choices = choices.map(|(i, choice)| format!("{}) {}", letter(i), choice.text));
        let mut row = vec![question.id.clone()];
        row.extend(TestTime::ALL.map(number));
        row.extend([question.ask.clone(), choices.collect::<Vec<_>>().join("\n")]);
        rows.push(row);
    }
    rows
}
