//! `lyhty records summary`: counts over many records, as a table, a list for spreadsheets or a
//! document with bars.

use super::keys::unless_there;
use super::names::Names;
use super::open::{Content, Openers, sealed_files};
use crate::args::RecordsSummaryArgs;
use crate::commands::Context;
use crate::commands::make::result_bytes;
use crate::commands::save::{Existing, save_private};
use crate::commands::screen::shape_of;
use crate::commands::table::table;
use crate::compose::{Frame, Output, Templates, from_template};
use crate::document::Document;
use crate::failure::Failure;
use crate::localise::Words;
use crate::model::Library;
use crate::screen::record::Record;
use crate::screen::record::summary::{
    About, FactSummary, Number, Summary, summary as count, unique,
};
use crate::write::csv;
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};

/// `lyhty records summary PATH…`
pub(super) fn summary(args: &RecordsSummaryArgs, context: &mut Context) -> Result<(), Failure> {
    let is_csv = |file: &Path| file.extension().is_some_and(|extension| extension == "csv");
    let shape = match &args.out {
        Some(file) if !is_csv(file) => Some(shape_of(file, "usage-summary-format", context)?),
        _ => None,
    };
    if let Some(file) = args.out.as_ref().filter(|_| !args.force) {
        unless_there(file)?;
    }
    let library = context.library_for(args.lang.as_slice())?;
    let lang = context.language(&library, args.lang.as_deref())?;
    let words = Words::new(&library.catalogues, &lang);
    let records = read_all(&args.paths, &mut Openers::new(&args.open, context), context)?;
    let summary = count(&records, args.k.into());
    let parts = parts(&summary, &library, &words);
    let Some(file) = &args.out else { return print(&summary, &parts, &words, context) };
    let made = match shape {
        None => csv::write(&csv_rows(&summary, &parts, &words)).into_bytes(),
        Some(shape) => {
            let document = document(&summary, &parts, &library, &words)?;
            result_bytes(&document, shape, &library.look, context)?
        }
    };
    save_private(file, &made, if args.force { Existing::Replace } else { Existing::Keep })?;
    let written = [("file", file.display().to_string().into())];
    context.note(&words.say_with("result-written", &written));
    Ok(())
}

/// All records meant, each once. What of a folder cannot be opened is told and left out; what was
/// named and cannot be opened ends it.
pub(super) fn read_all(
    paths: &[PathBuf],
    openers: &mut Openers<'_>,
    context: &Context,
) -> Result<Vec<Record>, Failure> {
    let mut records = vec![];
    let mut left_out = 0_usize;
    for file in sealed_files(paths)? {
        match openers.content(&file) {
            Ok(Content::Record(record)) => records.push(*record),
            Ok(Content::Consultation(_)) => {}
            Err(failure @ Failure::Sealed { .. }) if !paths.contains(&file) => {
                context.explain(&failure);
                left_out += 1;
            }
            Err(failure) => return Err(failure),
        }
    }
    let (records, copies) = unique(records);
    let under_way = records.iter().filter(|record| record.findings.is_none()).count();
    let notes = [
        ("records-left-out", left_out),
        ("records-copies", copies),
        ("records-not-ended", under_way),
    ];
    for (id, count) in notes.into_iter().filter(|(_, count)| *count > 0) {
        context.note(&context.words.say_with(id, &[("count", count.into())]));
    }
    Ok(records)
}

/// The summary of one screening, in words.
#[derive(Serialize)]
struct Part {
    id: String,
    title: String,
    /// Numbers, or that they are withheld.
    results: String,
    before_questions: String,
    /// How many results there are; nought if that is withheld, and then there is nothing else.
    of: usize,
    /// Made with questionnaires that differ.
    mixed: bool,
    tables: Vec<Table>,
}

/// The facts of one kind.
#[derive(Serialize)]
struct Table {
    heading: String,
    what: String,
    /// The heading of what is told of the others; nothing where the rows are all there is.
    others: Option<String>,
    rows: Vec<Row>,
    /// What its bars show, in words; nothing if it has none.
    bars: Option<String>,
    #[serde(skip)]
    about: About,
}

#[derive(Serialize)]
struct Row {
    name: String,
    number: String,
    others: String,
    /// The id of the fact.
    #[serde(skip)]
    fact: String,
    /// The same as ids and plain numbers; `None` is withheld.
    #[serde(skip)]
    numbers: Vec<(String, Option<usize>)>,
}

fn parts(summary: &Summary, library: &Library, words: &Words) -> Vec<Part> {
    let number = |number: Option<usize>| match number {
        Some(number) => number.to_string(),
        None => words.say("summary-withheld"),
    };
    let part = |screening: &crate::screen::record::summary::ScreeningSummary| {
        let names = Names::of(&screening.screening, library, words.lang(), words);
        let kinds = [About::Ending, About::Element, About::Dimension, About::Indicator];
        let tables = kinds.into_iter().map(|about| {
            let facts: Vec<&FactSummary> =
                screening.facts.iter().filter(|fact| fact.about == about).collect();
            table_of(about, &facts, screening.results, &names, words)
        });
        Part {
            id: screening.screening.clone(),
            title: names.title(),
            results: number(screening.results),
            before_questions: number(screening.before_questions),
            of: screening.results.unwrap_or_default(),
            mixed: screening.versions > 1,
            tables: tables.filter(|table| !table.rows.is_empty()).collect(),
        }
    };
    summary.screenings.iter().map(part).collect()
}

fn table_of(
    about: About,
    facts: &[&FactSummary],
    results: Option<usize>,
    names: &Names<'_>,
    words: &Words,
) -> Table {
    let several = |about, number: &Number| {
        let values = number.values.iter().map(|value| names.group(about, value));
        values.collect::<Vec<_>>().join(&words.say("summary-or"))
    };
    let plain = |number: &Number| (number.values.join(" / "), Some(number.conversations));
    let mut rows = vec![];
    for fact in facts {
        let row = |name: String, number: String, others: String, numbers: Vec<_>| Row {
            name,
            number,
            others,
            fact: fact.id.clone(),
            numbers,
        };
        let name = names.fact(about, &fact.id);
        match &fact.groups {
            None => {
                let none = vec![(String::new(), None)];
                rows.push(row(name, words.say("summary-withheld"), String::new(), none));
            }
            // Endings are groups of one fact: one line each.
            Some(groups) if about == About::Ending => rows.extend(groups.iter().map(|number| {
                let count = number.conversations.to_string();
                row(several(about, number), count, String::new(), vec![plain(number)])
            })),
            Some(groups) => {
                let others = groups.iter().filter(|number| number.values != ["seen"]);
                let others: Vec<String> = others
                    .map(|number| format!("{}: {}", several(about, number), number.conversations))
                    .collect();
                let seen = fact.seen().unwrap_or_default().to_string();
                let numbers = groups.iter().map(plain).collect();
                rows.push(row(name, seen, others.join("; "), numbers));
            }
        }
    }
    let drawn = rows.iter().any(|row| row.numbers.iter().any(|(_, number)| number.is_some()));
    let heading = match about {
        About::Ending => "summary-by-ending",
        About::Element => "summary-by-element",
        About::Dimension => "summary-by-dimension",
        About::Indicator => "summary-by-indicator",
    };
    let what = if about == About::Ending { "summary-conversations" } else { "summary-seen-in" };
    let heading = words.say(heading);
    let bars = results.filter(|_| drawn).map(|results| {
        let args = [("what", heading.as_str().into()), ("count", results.into())];
        words.say_with("summary-bars", &args)
    });
    let others = (about != About::Ending).then(|| words.say("summary-others"));
    Table { heading, what: words.say(what), others, bars, rows, about }
}

/// What is said about the numbers.
fn notes(summary: &Summary, words: &Words) -> Vec<String> {
    let k = || ("k", summary.k.into());
    let mut notes = vec![words.say_with("summary-note", &[k()])];
    if summary.withheld + summary.joined > 0 {
        let counts = [("withheld", summary.withheld.into()), ("joined", summary.joined.into())];
        notes.push(words.say_with("summary-how-much-withheld", &counts));
    }
    notes.push(words.say("summary-meaning"));
    notes
}

fn total(summary: &Summary, words: &Words) -> String {
    match summary.conversations {
        Some(number) => words.say_with("summary-total", &[("count", number.into())]),
        None => words.say_with("summary-too-few", &[("k", summary.k.into())]),
    }
}

fn print(
    summary: &Summary,
    parts: &[Part],
    words: &Words,
    context: &Context,
) -> Result<(), Failure> {
    context.print(&total(summary, words))?;
    for part in parts.iter().filter(|_| summary.conversations.is_some()) {
        let line = vec![
            vec![words.say("summary-results"), part.results.clone()],
            vec![words.say("summary-before-questions"), part.before_questions.clone()],
        ];
        context.print("")?;
        context.print(&table(&[part.title.clone(), words.say("summary-conversations")], &line))?;
        if part.mixed {
            context.print(&words.say("summary-mixed"))?;
        }
        for facts in &part.tables {
            let mut headings = vec![facts.heading.clone(), facts.what.clone()];
            headings.extend(facts.others.clone());
            let cells = |row: &Row| {
                let mut cells = vec![row.name.clone(), row.number.clone()];
                cells.extend(facts.others.as_ref().map(|_| row.others.clone()));
                cells
            };
            context.print(&table(&headings, &facts.rows.iter().map(cells).collect::<Vec<_>>()))?;
        }
    }
    context.print("")?;
    notes(summary, words).iter().try_for_each(|note| context.print(note))
}

/// One line a number, for spreadsheets: ids and words, and an empty number where it is withheld.
fn csv_rows(summary: &Summary, parts: &[Part], words: &Words) -> Vec<Vec<String>> {
    let header = ["screening", "about", "id", "name", "value", "conversations", "note"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    let number = |number: Option<usize>| match number {
        Some(number) => [number.to_string(), String::new()],
        None => [String::new(), words.say("summary-withheld")],
    };
    let mut add = |cells: [&str; 5], conversations: Option<usize>| {
        rows.push(cells.map(str::to_owned).into_iter().chain(number(conversations)).collect());
    };
    add(["", "total", "", "", ""], summary.conversations);
    for (part, counted) in parts.iter().zip(&summary.screenings) {
        let id = part.id.as_str();
        add([id, "conversations", "", &part.title, "result"], counted.results);
        add([id, "conversations", "", &part.title, "before-questions"], counted.before_questions);
        for table in &part.tables {
            let about = serde_json::to_value(table.about).unwrap_or_default();
            let about = about.as_str().unwrap_or_default();
            for row in &table.rows {
                for (value, conversations) in &row.numbers {
                    add([id, about, &row.fact, &row.name, value], *conversations);
                }
            }
        }
    }
    rows
}

fn document(
    summary: &Summary,
    parts: &[Part],
    library: &Library,
    words: &Words,
) -> Result<Document, Failure> {
    let shown: &[Part] = if summary.conversations.is_some() { parts } else { &[] };
    let title = words.say("summary-title");
    let content = json!({
        "title": title,
        "total": total(summary, words),
        "notes": notes(summary, words),
        "screenings": shown,
    });
    let frame = Frame {
        title: title.clone(),
        lang: words.lang().to_owned(),
        direction: words.direction(),
        mark: None,
        drafts: vec![],
        foot: title,
    };
    from_template(&Templates::new(library), Output::Summary, &content, frame, words)
        .map_err(|problem| Failure::Internal(problem.to_string()))
}
