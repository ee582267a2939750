//! Ids: their form, and that each is there once. They become message ids in translations.

use super::Content;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{CONDITION_WORDS, DECLINED, UNSURE};
use crate::source::Span;
use std::collections::BTreeMap;

/// Message ids of texts that belong to no element.
const RESERVED: &[&str] = &["about", "safety", "scoring", "cover"];

pub(super) fn check(content: &Content<'_>, out: &mut Diagnostics) {
    if !is_kebab_case(content.id) {
        out.report(Code::BadId, content.file).arg("id", content.id).arg("why", "file");
    }
    let mut ids: Vec<(&str, &str, Span)> = content
        .written()
        .filter(|(path, _)| path.ends_with(".id") && !is_condition(path))
        .map(|(path, id)| (path, id, content.at(path)))
        .filter(|(.., at)| at.start < at.end)
        .collect();
    ids.sort_by_key(|(.., at)| at.start);
    let mut seen: BTreeMap<(&str, &str), Span> = BTreeMap::new();
    for (path, id, at) in ids {
        if !is_kebab_case(id) {
            out.report(Code::BadId, at).arg("id", id).arg("why", "form");
        } else if is_reserved(path, id) {
            out.report(Code::BadId, at).arg("id", id).arg("why", "reserved");
        }
        match seen.get(&(scope(path), id)) {
            Some(first) => {
                out.report(Code::DuplicateId, at).arg("id", id).related(*first);
            }
            None => {
                seen.insert((scope(path), id), at);
            }
        }
    }
}

/// Whether it is lower-case words joined by hyphens, the first beginning with a letter.
pub(super) fn is_kebab_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn is_reserved(path: &str, id: &str) -> bool {
    match list(path) {
        "sources" => false,
        "choices" | "choose" | "choose-several" => [UNSURE, DECLINED].contains(&id),
        "questions" | "gates" if CONDITION_WORDS.contains(&id) => true,
        _ => RESERVED.contains(&id),
    }
}

/// Where an id is unique: sources and the choices of a question have names of their own.
fn scope(path: &str) -> &str {
    match list(path) {
        "sources" => "sources",
        "choices" | "choose" | "choose-several" => path
            .rsplit_once(']')
            .and_then(|(before, _)| before.rsplit_once('['))
            .map_or(path, |p| p.0.rsplit_once('.').map_or(p.0, |(question, _)| question)),
        _ => "",
    }
}

/// The list that an element stands in: `choose` for `questions[3].choose[0].id`.
fn list(path: &str) -> &str {
    let list = path.rsplit_once('[').map_or(path, |(before, _)| before);
    list.rsplit_once('.').map_or(list, |(_, name)| name)
}

/// A question called `id` in a condition is no id.
fn is_condition(path: &str) -> bool {
    path.contains(".ask-if.") || path.contains(".when.")
}
