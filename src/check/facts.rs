//! Facts: when they were checked, and where they come from.

use super::Content;
use super::references::is_source_reference;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{About, Kind};
use crate::source::Span;
use jiff::civil::Date;

pub(super) fn check(content: &Content<'_>, today: Date, out: &mut Diagnostics) {
    if content.broken {
        return;
    }
    dates(content, today, out);
    missing_sources(content, out);
    if content.kind != Kind::Service {
        unused_sources(content, out);
    }
}

/// Whether facts are not to be relied on any more.
pub fn past(about: &About, today: Date) -> bool {
    about.good_until() <= today
}

fn dates(content: &Content<'_>, today: Date, out: &mut Diagnostics) {
    let about = content.about;
    future(about.checked, content.at("checked"), today, out);
    let at = content.at(if about.expires.is_some() { "expires" } else { "checked" });
    let expires = about.good_until();
    if expires <= today {
        out.report(Code::PastDate, at)
            .arg("checked", about.checked.to_string())
            .arg("expires", expires.to_string());
    }
}

/// Reports a date that is still to come.
pub(super) fn future(date: Date, at: Span, today: Date, out: &mut Diagnostics) {
    if date > today {
        out.report(Code::FutureDate, at).arg("date", date.to_string());
    }
}

/// Elements that state facts must name a source: their list of sources must not be empty.
fn missing_sources(content: &Content<'_>, out: &mut Diagnostics) {
    let lists = content.written().filter(|(path, _)| {
        path.rsplit_once('.')
            .is_some_and(|(element, key)| key == "sources" && !element.starts_with("context["))
    });
    for (path, _) in lists.filter(|(path, _)| content.places.get(&format!("{path}[0]")).is_none()) {
        out.report(Code::MissingSource, content.at(path));
    }
}

fn unused_sources(content: &Content<'_>, out: &mut Diagnostics) {
    let used: Vec<&str> =
        content.written().filter(|(path, _)| is_source_reference(path)).map(|(_, id)| id).collect();
    for (i, source) in content.about.sources.iter().enumerate() {
        if !used.contains(&source.id.as_str()) {
            let at = content.at(&format!("sources[{i}].id"));
            out.report(Code::UnusedSource, at).arg("id", source.id.as_str());
        }
    }
}
