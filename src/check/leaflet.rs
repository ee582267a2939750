//! Leaflets: one that tells rights of Directive 2012/29/EU Article 4 tells them all, or says why it
//! leaves one out. Names of files: one each, made of the same letters as ids.

use super::ids::is_kebab_case;
use super::wrong_value;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{ARTICLE_4, Entry, Id, Leaflet, Library};
use crate::source::Span;
use std::collections::BTreeMap;

/// Names of files that are no ids, or that two leaflets have.
pub(super) fn check_file_names(library: &Library, out: &mut Diagnostics) {
    let ids = library.leaflets.values().filter(|entry| entry.value.cover.file_name.is_none());
    let mut taken: BTreeMap<&Id, Span> =
        ids.map(|entry| (&entry.id, entry.at_key("cover"))).collect();
    for entry in library.leaflets.values() {
        let Some(name) = &entry.value.cover.file_name else { continue };
        let at = entry.at("cover.file-name");
        if !is_kebab_case(name) {
            out.report(Code::BadId, at).arg("id", name.as_str()).arg("why", "form");
        }
        match taken.get(name) {
            Some(first) => {
                out.report(Code::DuplicateId, at).arg("id", name.as_str()).related(*first);
            }
            None => {
                taken.insert(name, at);
            }
        }
    }
}

pub(super) fn check(entry: &Entry<Leaflet>, out: &mut Diagnostics) {
    let mut mentioned: Vec<(char, Span)> = vec![];
    for (i, panel) in entry.value.panels.iter().enumerate() {
        for (k, item) in panel.items.iter().enumerate() {
            for (n, letter) in item.article_4.iter().enumerate() {
                let path = format!("panels[{i}].items[{k}].article-4[{n}]");
                mentioned.push((*letter, entry.at(&path)));
            }
        }
    }
    for (i, left_out) in entry.value.not_applicable.iter().enumerate() {
        let at = entry.at(&format!("not-applicable[{i}].article-4"));
        mentioned.push((left_out.article_4, at));
    }
    for (letter, at) in &mentioned {
        if !ARTICLE_4.contains(letter) {
            wrong_value(*at, "word", &["a", "b", "…", "k"], out);
        }
    }
    if mentioned.is_empty() {
        return;
    }
    for letter in ARTICLE_4 {
        if !mentioned.iter().any(|(told, _)| told == letter) {
            out.report(Code::MissingRight, entry.at_key("panels"))
                .arg("letter", letter.to_string());
        }
    }
}
