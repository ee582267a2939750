//! A leaflet with chosen services, in one language or in two side by side.

use super::context::Maker;
use super::problem::ComposeProblem;
use super::view::language;
use super::{Output, Request, Templates, from_template, nothing};
use crate::document::Document;
use crate::localise::Words;
use crate::model::{Lang, Library, ServiceChoice};
use serde_json::{Map, Value, json};

/// How a leaflet is wanted.
#[derive(Clone, Debug, Default)]
pub struct LeafletChoice {
    /// Also in this language, so that two people see the same line.
    pub beside: Option<Lang>,
    /// With these services in place of its own.
    pub services: ServiceChoice,
}

/// A leaflet as it is wanted.
///
/// # Errors
/// As [`compose`](super::compose).
pub fn leaflet(
    library: &Library,
    id: &str,
    lang: &str,
    choice: &LeafletChoice,
    templates: &Templates,
) -> Result<Document, ComposeProblem> {
    let output = if choice.beside.is_some() { Output::Beside } else { Output::Leaflet };
    let request = Request { output, id, lang, audience: None, minutes: None };
    let words = Words::new(&library.catalogues, lang);
    let mut maker = Maker::new(library, &request, &words);
    let entry = library.leaflets.get(id).ok_or_else(|| nothing(&request))?;
    let own = maker.localised(entry);
    let mut content = maker.side(&own, &choice.services, &words);
    content.extend(around(&words));
    if let Some(beside) = &choice.beside {
        let words = Words::new(&library.catalogues, beside);
        let mut other = {
            let other = maker.localised_in(entry, beside);
            maker.side(&other, &choice.services, &words)
        };
        other.extend(around(&words));
        content.insert("other".into(), json!(other));
    }
    let (frame, content) = maker.leaflet_framed(&own, content);
    from_template(templates, output, &content, frame, &words)
}

/// The words around one of two languages that stand side by side, where `say` speaks the first.
fn around(words: &Words) -> Map<String, Value> {
    let say = |id: &str| Value::from(words.say(id));
    [
        ("lang", words.lang().into()),
        ("name", language(words, words.lang()).into()),
        ("not_verified", say("not-verified")),
        ("free", say("service-free")),
        ("anonymous", say("service-anonymous")),
        ("comma", say("list-comma")),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into_iter()
    .collect()
}
