//! `lyhty records show`: what is in records and requests, in words.

use super::names::Names;
use super::open::{Content, Openers};
use crate::args::{RecordsShowArgs, TableFormat};
use crate::commands::Context;
use crate::commands::table::table;
use crate::failure::Failure;
use crate::localise::Words;
use crate::model::Library;
use crate::screen::record::summary::About;
use crate::screen::record::{Consultation, Record};
use crate::screen::screening_fingerprint;
use serde_json::{Value, json};

/// `lyhty records show FILE…`
pub(super) fn show(args: &RecordsShowArgs, context: &mut Context) -> Result<(), Failure> {
    let library = context.library()?;
    let mut openers = Openers::new(&args.open, context);
    let mut json: Vec<Value> = vec![];
    for file in &args.files {
        let content = openers.content(file)?;
        if args.format == TableFormat::Json {
            json.push(match content {
                Content::Record(record) => json!(record),
                Content::Consultation(request) => json!(request),
            });
            continue;
        }
        match content {
            Content::Record(record) => {
                let lang = args.lang.as_deref().or(Some(&record.language));
                let lang = context.language(&library, lang)?;
                let words = Words::new(&library.catalogues, &lang);
                for text in record_tables(&record, &library, &words) {
                    context.print(&text)?;
                }
            }
            Content::Consultation(request) => {
                context.print(&request_text(&request, &context.words))?
            }
        }
    }
    match args.format {
        TableFormat::Json => context.print_json(&json),
        TableFormat::Table => Ok(()),
    }
}

type Rows = Vec<Vec<String>>;

fn record_tables(record: &Record, library: &Library, words: &Words) -> Vec<String> {
    let names = Names::of(&record.screening, library, words.lang(), words);
    let say = |id: &str| words.say(id);
    let same = names.screening().map(screening_fingerprint).as_ref() == Some(&record.fingerprint);
    let ending = match &record.findings {
        Some(findings) => names.ending(&findings.ending),
        None => say("records-under-way"),
    };
    let mut head: Rows = vec![
        vec![say("table-title"), names.title()],
        vec![say("records-month"), record.month.clone()],
        vec![say("table-ending"), ending],
        vec![say("records-delete-by"), words.date(record.delete_by)],
    ];
    if !same {
        head.push(vec![say("table-note"), say("records-other-version")]);
    }
    let answers = record.answers.iter().map(|(id, answer)| {
        let values = answer.iter().map(|value| names.value(id, value));
        let values = match answer.is_empty() {
            true => say("answer-none"),
            false => values.collect::<Vec<_>>().join("\n"),
        };
        (place(&names, id), vec![names.question(id), values])
    });
    let mut answers: Vec<(usize, Vec<String>)> = answers.collect();
    answers.sort_by_key(|(place, _)| *place);
    let answers: Rows = answers.into_iter().map(|(_, row)| row).collect();
    let mut states: Rows = vec![];
    if let Some(findings) = &record.findings {
        let kinds = [
            (About::Element, &findings.elements),
            (About::Dimension, &findings.dimensions),
            (About::Indicator, &findings.indicators),
        ];
        for (about, facts) in kinds {
            states.extend(
                facts.iter().map(|(id, state)| vec![names.fact(about, id), names.state(state)]),
            );
        }
    }
    let parts = [
        (["table-field", "table-value"], head),
        (["table-question", "records-answer"], answers),
        (["records-finding", "result-state"], states),
    ];
    let parts = parts.into_iter().filter(|(_, rows)| !rows.is_empty());
    parts.map(|(headings, rows)| table(&headings.map(|id| words.say(id)), &rows)).collect()
}

/// Where a gate or question stands in its screening.
fn place(names: &Names<'_>, id: &str) -> usize {
    let Some(screening) = names.screening() else { return 0 };
    let mut ids =
        screening.gates.iter().map(|g| &g.id).chain(screening.questions.iter().map(|q| &q.id));
    ids.position(|known| known == id).unwrap_or(usize::MAX)
}

/// A request as it is read, and as it is shown before it is sealed.
pub(super) fn request_text(request: &Consultation, words: &Words) -> String {
    let list = |id: &str, items: &[String]| {
        let items = items.iter().map(|item| format!("- {item}\n")).collect::<String>();
        let none = || format!("- {}\n", words.say("consult-none"));
        format!("{}\n{}", words.say(id), if items.is_empty() { none() } else { items })
    };
    let mut parts = vec![
        format!("{}: {}, {}", words.say("consult-title"), request.title, request.month),
        list("consult-asked", &request.asked),
        list("consult-seen", &request.seen),
        list("consult-not-seen", &request.not_seen),
        list("consult-not-known", &request.not_known),
        list("consult-agreed", &request.agreed),
    ];
    if let Some(typed) = &request.words {
        parts.push(format!("{}\n{typed}\n", words.say("consult-words")));
    }
    let date = [("date", words.date(request.delete_by).into())];
    parts.push(words.say("consult-meaning"));
    parts.push(words.say_with("consult-delete-by", &date));
    crate::diagnostic::clean(&parts.join("\n"))
}
