//! `lyhty translate status`: how far the translations are, by language and document.

use super::super::table::table;
use super::{Context, asked_for, is_own, pairs_of, top};
use crate::args::{DenyStatus, TableFormat, TranslateStatusArgs};
use crate::failure::Failure;
use crate::localise::TranslationState;
use crate::model::Lang;
use crate::translate::Status;
use serde_json::{Value, json};

/// A document in a language.
struct Row {
    lang: Lang,
    document: String,
    status: Status,
}

/// `lyhty translate status [DOCUMENT…]`
pub(super) fn status(args: &TranslateStatusArgs, context: &mut Context) -> Result<(), Failure> {
    let library = context.readable_library()?;
    let mut rows = vec![];
    let pairs = pairs_of(&args.langs, &library, top(context));
    for pair in asked_for(&pairs, &args.documents, &library, context)? {
        if is_own(pair, top(context))
            && let Some(status) = pair.status()
        {
            rows.push(Row { lang: pair.lang.clone(), document: pair.part.path(), status });
        }
    }
    match args.format {
        TableFormat::Json => context.print_json(&rows.iter().map(json_of).collect::<Vec<_>>())?,
        TableFormat::Table if args.langs.is_empty() && args.documents.is_empty() => {
            context.print(&by_language(&rows, context))?;
        }
        TableFormat::Table => context.print(&by_document(&rows, context))?,
    }
    let denied = |row: &Row| {
        args.deny.iter().any(|deny| match deny {
            DenyStatus::Missing => row.status.missing > 0,
            DenyStatus::Outdated => row.status.outdated > 0,
            DenyStatus::Drafts => !row.status.is_reviewed(),
        })
    };
    if rows.iter().any(denied) { Err(Failure::Content) } else { Ok(()) }
}

fn json_of(row: &Row) -> Value {
    let Row { lang, document, status } = row;
    let (word, by, on) = match &status.state {
        TranslationState::Original => ("original", None, None),
        TranslationState::Draft | TranslationState::Unstated => ("draft", None, None),
        TranslationState::Reviewed { by, on } => ("reviewed", Some(by), Some(on)),
        TranslationState::Changed { by, on } => ("changed", Some(by), Some(on)),
    };
    json!({
        "language": lang,
        "document": document,
        "texts": status.texts,
        "missing": status.missing,
        "outdated": status.outdated,
        "complete": status.is_complete(),
        "state": word,
        "reviewer": by,
        "date": on,
    })
}

fn headings(ids: &[&str], context: &Context) -> Vec<String> {
    ids.iter().map(|id| context.words.say(id)).collect()
}

fn by_document(rows: &[Row], context: &Context) -> String {
    let ids = [
        "table-language",
        "table-output",
        "table-texts",
        "table-missing",
        "table-outdated",
        "table-status",
    ];
    let cells = rows.iter().map(|row| {
        vec![
            row.lang.clone(),
            row.document.clone(),
            row.status.texts.to_string(),
            some(row.status.missing),
            some(row.status.outdated),
            signed(&row.status.state, context),
        ]
    });
    table(&headings(&ids, context), &cells.collect::<Vec<_>>())
}

/// One line a language; `--lang` and documents tell more.
fn by_language(rows: &[Row], context: &Context) -> String {
    let ids = [
        "table-language",
        "table-documents",
        "table-complete",
        "table-missing",
        "table-outdated",
        "table-drafts",
        "table-reviewed",
    ];
    let mut cells: Vec<Vec<String>> = vec![];
    for rows in rows.chunk_by(|one, next| one.lang == next.lang) {
        let count = |counts: &dyn Fn(&Status) -> bool| {
            some(rows.iter().filter(|row| counts(&row.status)).count())
        };
        let sum =
            |of: &dyn Fn(&Status) -> usize| some(rows.iter().map(|row| of(&row.status)).sum());
        cells.push(vec![
            rows[0].lang.clone(),
            rows.len().to_string(),
            count(&Status::is_complete),
            sum(&|status| status.missing),
            sum(&|status| status.outdated),
            count(&|status| !status.is_reviewed()),
            count(&Status::is_reviewed),
        ]);
    }
    table(&headings(&ids, context), &cells)
}

/// A number, and nothing for none: what there is to do is seen at once.
fn some(number: usize) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

fn signed(state: &TranslationState, context: &Context) -> String {
    let words = &context.words;
    match state {
        TranslationState::Original => words.say("status-original"),
        TranslationState::Draft | TranslationState::Unstated => words.say("status-draft"),
        TranslationState::Reviewed { by, on } => {
            format!("{}: {by}, {on}", words.say("status-reviewed"))
        }
        TranslationState::Changed { by, on } => {
            format!("{}: {by}, {on}", words.say("status-changed"))
        }
    }
}
