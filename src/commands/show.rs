//! `lyhty show ID`: one thing whole, as tables or JSON.

use super::Context;
use super::list::{audiences, status};
use super::table::table;
use crate::args::{ShowArgs, TableFormat};
use crate::compose::ServiceView;
use crate::failure::Failure;
use crate::localise::{Localised, course, localised};
use crate::model::{
    Activity, Course, DECLINED, Entry, Id, IndicatorSet, Kind, Leaflet, Library, Objective, Prose,
    Screening, Service, SharedModule, UNSURE,
};
use crate::screen::screening_fingerprint;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// `lyhty show ID`: every kind of content may have something of that id.
pub(super) fn show(args: &ShowArgs, context: &mut Context) -> Result<(), Failure> {
    let library = context.library_for(args.lang.as_slice())?;
    let lang = context.language(&library, args.lang.as_deref())?;
    let id = args.id.as_str();
    let course = library.curricula.get(id).map(|entry| course(entry, &library, &lang));
    let course = course.map(|course| view_of(&course, Kind::Curriculum, context, curriculum));
    let views: Vec<View> = [
        course,
        view(&library.modules, id, &library, &lang, context, module),
        view(&library.indicators, id, &library, &lang, context, indicators),
        view(&library.screenings, id, &library, &lang, context, screening),
        view(&library.leaflets, id, &library, &lang, context, leaflet),
        view(&library.services, id, &library, &lang, context, service),
    ]
    .into_iter()
    .flatten()
    .collect();
    if views.is_empty() {
        return Err(context.unknown_id(id, library.heads().map(|(_, id, _)| id.as_str())));
    }
    match args.format {
        TableFormat::Json => {
            let json: Vec<&Value> = views.iter().map(|view| &view.json).collect();
            context.print_json(&json)
        }
        TableFormat::Table => {
            views.iter().flat_map(|view| &view.tables).try_for_each(|table| context.print(table))
        }
    }
}

struct View {
    tables: Vec<String>,
    json: Value,
}

type Rows = Vec<Vec<String>>;
/// Titles of columns as message ids, and rows.
type Details = (&'static [&'static str], Rows);

fn view<T: Prose + Clone + Serialize>(
    entries: &BTreeMap<Id, Entry<T>>,
    id: &str,
    library: &Library,
    lang: &str,
    context: &Context,
    details: impl Fn(&Localised<T>, &Context) -> Vec<Details>,
) -> Option<View> {
    let entry = localised(entries.get(id)?, library, lang);
    Some(view_of(&entry, T::KIND, context, details))
}

fn view_of<T: Serialize>(
    entry: &Localised<T>,
    kind: Kind,
    context: &Context,
    details: impl Fn(&Localised<T>, &Context) -> Vec<Details>,
) -> View {
    let mut tables = vec![table(
        &[context.words.say("table-field"), context.words.say("table-value")],
        &head(entry, kind, context),
    )];
    for (headings, rows) in details(entry, context).into_iter().filter(|(_, r)| !r.is_empty()) {
        let headings: Vec<String> = headings.iter().map(|id| context.words.say(id)).collect();
        tables.push(table(&headings, &rows));
    }
    let mut json = json!({ "kind": kind, "id": entry.id, "lang": entry.lang });
    for part in [json!(entry.about), json!(entry.value)] {
        if let (Value::Object(json), Value::Object(part)) = (&mut json, part) {
            json.extend(part);
        }
    }
    View { tables, json }
}

fn head<T>(entry: &Localised<T>, kind: Kind, context: &Context) -> Rows {
    let about = &entry.about;
    let say = |id: &str| context.words.say(id);
    let sources = about.sources.iter().map(|source| {
        let parts = [Some(&source.title), source.date.as_ref(), source.url.as_ref()];
        parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
    });
    let rows = [
        (say("table-kind"), say(&format!("kind-{}", kind.word()))),
        (say("table-id"), entry.id.clone()),
        (say("table-title"), about.title.clone()),
        (say("table-summary"), about.summary.clone().unwrap_or_default()),
        (say("table-audience"), audiences(about, context)),
        (say("table-checked"), context.words.date(about.checked)),
        (say("table-status"), status(entry, context)),
        (say("table-because"), about.unverified_because.clone().unwrap_or_default()),
        (say("table-source"), sources.collect::<Vec<_>>().join("\n")),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).map(|(k, v)| vec![k, v]).collect()
}

fn curriculum(course: &Localised<Course>, context: &Context) -> Vec<Details> {
    let mut rows = vec![];
    for module in &course.value.modules {
        rows.push(vec![module.title.clone(), String::new(), module.minutes.to_string()]);
        let activities = activities(&module.activities, context).into_iter();
        rows.extend(activities.map(|mut row| {
            row[0].insert_str(0, "  ");
            row
        }));
    }
    vec![
        (&["table-id", "table-objective"], objectives(&course.value.objectives)),
        (&["table-title", "table-method", "table-minutes"], rows),
    ]
}

fn module(module: &Localised<SharedModule>, context: &Context) -> Vec<Details> {
    let activities = activities(&module.value.activities, context);
    vec![
        (&["table-id", "table-objective"], objectives(&module.value.objectives)),
        (&["table-title", "table-method", "table-minutes"], activities),
    ]
}

fn objectives(objectives: &[Objective]) -> Rows {
    objectives.iter().map(|o| vec![o.id.clone(), o.text.clone()]).collect()
}

fn activities(activities: &[Activity], context: &Context) -> Rows {
    let row = |activity: &Activity| {
        let method = context.words.say(&format!("method-{}", serde_word(&activity.method)));
        vec![activity.title.clone(), method, activity.minutes.to_string()]
    };
    activities.iter().map(row).collect()
}

fn indicators(set: &Localised<IndicatorSet>, context: &Context) -> Vec<Details> {
    let title =
        |id: &Id| set.value.dimensions.iter().find(|d| d.id == *id).map(|d| d.title.clone());
    let signs = set.value.indicators.iter().map(|sign| {
        let strength = context.words.say(&format!("strength-{}", serde_word(&sign.strength)));
        vec![
            title(&sign.dimension).unwrap_or_default(),
            sign.text.clone(),
            strength,
            sign.also_seen_when.clone().unwrap_or_default(),
        ]
    });
    let context_facts = set
        .value
        .context
        .iter()
        .map(|fact| vec![fact.text.clone(), fact.because.clone().unwrap_or_default()]);
    vec![
        (&["table-never-a-sign", "table-why"], context_facts.collect()),
        (&["table-dimension", "table-sign", "table-strength", "table-also-seen"], signs.collect()),
    ]
}

fn screening(screening: &Localised<Screening>, context: &Context) -> Vec<Details> {
    let gates = screening.value.gates.iter().map(|gate| {
        let protects = context.words.say(&format!("gate-{}", serde_word(&gate.protects)));
        vec![gate.id.clone(), protects, gate.ask.clone(), gate.otherwise.clone()]
    });
    let questions = screening.value.questions.iter().map(|question| {
        // The values are what files of answers are written with.
        let text = |value: &str| question.choices().iter().find(|choice| choice.id == value);
        let value = |value: &str| match text(value) {
            Some(choice) => format!("{value}: {}", choice.text),
            None => value.to_owned(),
        };
        let numbers = question.numbers().map(|n| format!("{}–{}", n.start(), n.end()));
        let named = question.values().into_iter().filter(|v| ![UNSURE, DECLINED].contains(v));
        let values: Vec<String> = numbers.into_iter().chain(named.map(value)).collect();
        vec![question.id.clone(), question.ask.clone(), values.join("\n")]
    });
    let endings = screening.value.endings.iter().map(|e| vec![e.id.clone(), e.title.clone()]);
    let version = vec![vec![screening_fingerprint(&screening.value)]];
    vec![
        (&["table-version"], version),
        (&["table-id", "table-gate", "table-question", "table-otherwise"], gates.collect()),
        (&["table-id", "table-question", "table-choices"], questions.collect()),
        (&["table-id", "table-ending"], endings.collect()),
    ]
}

fn leaflet(leaflet: &Localised<Leaflet>, _: &Context) -> Vec<Details> {
    let mut rows = vec![];
    for panel in &leaflet.value.panels {
        rows.push(vec![panel.title.clone(), String::new(), panel.text.clone().unwrap_or_default()]);
        rows.extend(panel.items.iter().map(|item| {
            let letters: String = item.article_4.iter().collect();
            let title = item.title.clone().map(|title| title + ": ").unwrap_or_default();
            vec![String::new(), letters, title + &item.text]
        }));
    }
    vec![(&["table-panel", "table-article-4", "table-text"], rows)]
}

fn service(service: &Localised<Service>, context: &Context) -> Vec<Details> {
    let view = ServiceView::new(service, &context.words);
    let channels = view.channels.into_iter().map(|channel| {
        vec![channel.contact, channel.hours.join("\n"), channel.note.unwrap_or_default()]
    });
    let yes_no = |known: Option<bool>| match known {
        Some(true) => context.words.say("answer-yes"),
        Some(false) => context.words.say("answer-no"),
        None => context.words.say("status-unknown"),
    };
    let facts = [
        ("table-for", view.needs.join(", ")),
        ("table-area", view.area),
        ("table-anonymous", yes_no(view.anonymous)),
        ("table-free", yes_no(view.free)),
        ("table-languages", view.languages.join(", ")),
    ];
    let facts = facts.into_iter().map(|(id, value)| vec![context.words.say(id), value]);
    vec![
        (&["table-contact", "table-hours", "table-note"], channels.collect()),
        (&["table-field", "table-value"], facts.collect()),
    ]
}

/// The kebab-case word of a unit variant.
fn serde_word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}
