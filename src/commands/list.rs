//! `lyhty list`: what there is, as tables or JSON.

use super::Context;
use super::services::known;
use super::table::table;
use crate::args::{ListArgs, Listing, TableFormat, WhichServices};
use crate::failure::Failure;
use crate::localise::{Localised, TranslationState, localised, together};
use crate::model::{About, Course, Entry, Id, Library, Prose, Service, SharedModule, Source};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A table with a title, for people and for programs.
struct View {
    /// The word of what is listed.
    name: &'static str,
    headings: &'static [&'static str],
    rows: Vec<Row>,
}

struct Row {
    cells: Vec<String>,
    json: Value,
}

/// `lyhty list [WHAT]`
pub(super) fn list(args: &ListArgs, context: &mut Context) -> Result<(), Failure> {
    let library = match args.what {
        Some(Listing::Languages) => context.library()?,
        _ => context.library_for(args.lang.as_slice())?,
    };
    let lang = context.language(&library, args.lang.as_deref())?;
    known(&args.which, &library, context)?;
    let WhichServices { needs, area } = &args.which;
    let narrowed = !needs.is_empty() || area.is_some() || args.speaks.is_some();
    let meant = |service: &Service| {
        (needs.is_empty() || service.is_for(needs))
            && area.as_ref().is_none_or(|area| service.serves(area))
            && args.speaks.as_ref().is_none_or(|lang| service.speaks(lang))
    };
    let content = [
        Listing::Curricula,
        Listing::Indicators,
        Listing::Screenings,
        Listing::Leaflets,
        Listing::Services,
    ];
    let wanted = match args.what {
        Some(what) => vec![what],
        None if narrowed => vec![Listing::Services],
        None => content.to_vec(),
    };
    if narrowed && wanted != [Listing::Services] {
        return Err(Failure::Usage(context.words.say("usage-only-services")));
    }
    let mut library = library;
    library.services.retain(|_, entry| meant(&entry.value));
    let views: Vec<View> =
        wanted.into_iter().map(|what| view(what, &library, &lang, context)).collect();
    match args.format {
        TableFormat::Json => {
            let all: BTreeMap<&str, Vec<&Value>> = views
                .iter()
                .map(|view| (view.name, view.rows.iter().map(|row| &row.json).collect()))
                .collect();
            context.print_json(&all)
        }
        TableFormat::Table => views.iter().try_for_each(|view| {
            let headings: Vec<String> =
                view.headings.iter().map(|id| context.words.say(id)).collect();
            let rows: Vec<Vec<String>> = view.rows.iter().map(|row| row.cells.clone()).collect();
            let title = context.words.say(&format!("listing-{}", view.name));
            context.print(&format!("{title}\n{}", table(&headings, &rows)))
        }),
    }
}

fn view(what: Listing, library: &Library, lang: &str, context: &Context) -> View {
    match what {
        Listing::Curricula => View {
            name: "curricula",
            headings: &[
                "table-id",
                "table-title",
                "table-audience",
                "table-minutes",
                "table-checked",
                "table-status",
            ],
            rows: courses(library, lang)
                .map(|course| {
                    let audience = audiences(&course.about, context);
                    let minutes = course.value.minutes;
                    Head::of(&course, context)
                        .cells(&[audience, minutes.to_string()], json!({ "minutes": minutes }))
                })
                .collect(),
        },
        Listing::Modules => View {
            name: "modules",
            headings: &[
                "table-id",
                "table-title",
                "table-minutes",
                "table-used-by",
                "table-checked",
                "table-status",
            ],
            rows: entries(&library.modules, library, lang, context, |module, head| {
                let minutes = module.value.minutes;
                let users = library.curricula.values();
                let users = users.filter(|c| c.value.included().any(|i| i.include == module.id));
                let users: Vec<&str> = users.map(|course| course.id.as_str()).collect();
                head.cells(
                    &[minutes.to_string(), users.join("\n")],
                    json!({ "minutes": minutes, "used-by": users }),
                )
            }),
        },
        Listing::Indicators => View {
            name: "indicators",
            headings: &[
                "table-id",
                "table-title",
                "table-indicators",
                "table-checked",
                "table-status",
            ],
            rows: entries(&library.indicators, library, lang, context, |set, head| {
                let count = set.value.indicators.len();
                head.cells(&[count.to_string()], json!({ "indicators": count }))
            }),
        },
        Listing::Screenings => View {
            name: "screenings",
            headings: &[
                "table-id",
                "table-title",
                "table-questions",
                "table-checked",
                "table-status",
            ],
            rows: entries(&library.screenings, library, lang, context, |screening, head| {
                let count = screening.value.questions.len();
                let uses = &screening.value.uses;
                head.cells(&[count.to_string()], json!({ "questions": count, "uses": uses }))
            }),
        },
        Listing::Leaflets => View {
            name: "leaflets",
            headings: &["table-id", "table-title", "table-panels", "table-checked", "table-status"],
            rows: entries(&library.leaflets, library, lang, context, |leaflet, head| {
                let count = leaflet.value.panels.len();
                head.cells(&[count.to_string()], json!({ "panels": count }))
            }),
        },
        Listing::Services => View {
            name: "services",
            headings: &[
                "table-id",
                "table-title",
                "table-contact",
                "table-needs",
                "table-area",
                "table-languages",
                "table-checked",
                "table-status",
            ],
            rows: entries(&library.services, library, lang, context, |service, head| {
                let languages = service.value.languages.join(" ");
                let channels = &service.value.channels;
                let Service { needs, area, places, .. } = &service.value;
                let areas = [area].into_iter().chain(places).cloned().collect::<Vec<_>>();
                let areas = areas.join("\n");
                head.cells(
                    &[contacts(&service.value), needs.join("\n"), areas, languages],
                    json!({
                        "channels": channels,
                        "for": needs,
                        "area": area,
                        "places": places,
                        "languages": service.value.languages,
                        "anonymous": service.value.anonymous,
                        "free": service.value.free,
                    }),
                )
            }),
        },
        Listing::Sources => sources(library),
        Listing::Languages => languages(library, context),
    }
}

/// The first cells and the last ones, which every kind has.
struct Head<'a> {
    id: &'a Id,
    about: &'a About,
    status: String,
}

impl Head<'_> {
    fn of<'a, T>(entry: &'a Localised<T>, context: &Context) -> Head<'a> {
        Head { id: &entry.id, about: &entry.about, status: status(entry, context) }
    }

    fn cells(&self, middle: &[String], more: Value) -> Row {
        let first = [self.id.clone(), self.about.title.clone()];
        let last = [self.about.checked.to_string(), self.status.clone()];
        let mut json = json!({
            "id": self.id,
            "title": self.about.title,
            "checked": self.about.checked,
            "verified": self.about.verified,
            "status": self.status,
        });
        if let (Value::Object(json), Value::Object(more)) = (&mut json, more) {
            json.extend(more);
        }
        Row { cells: first.iter().chain(middle).chain(&last).cloned().collect(), json }
    }
}

/// The courses in a language. A module that several of them include is localised once.
fn courses(library: &Library, lang: &str) -> impl Iterator<Item = Localised<Course>> {
    let modules = library.modules.iter();
    let modules = modules.map(|(id, module)| (id.as_str(), localised(module, library, lang)));
    let modules: BTreeMap<&str, Localised<SharedModule>> = modules.collect();
    library
        .curricula
        .values()
        .map(move |entry| together(localised(entry, library, lang), |id| modules.get(id).cloned()))
}

fn entries<T: Prose + Clone>(
    entries: &BTreeMap<Id, Entry<T>>,
    library: &Library,
    lang: &str,
    context: &Context,
    row: impl Fn(&Localised<T>, Head<'_>) -> Row,
) -> Vec<Row> {
    entries
        .values()
        .map(|entry| {
            let entry = localised(entry, library, lang);
            row(&entry, Head::of(&entry, context))
        })
        .collect()
}

/// Whether the facts are confirmed and the translation signed, in words.
pub(super) fn status<T>(entry: &Localised<T>, context: &Context) -> String {
    let facts = if entry.about.verified { "status-verified" } else { "status-unverified" };
    let text = match entry.state {
        TranslationState::Original => "status-original",
        TranslationState::Reviewed { .. } => "status-reviewed",
        TranslationState::Changed { .. } => "status-changed",
        TranslationState::Draft | TranslationState::Unstated => "status-draft",
    };
    let mut status = vec![context.words.say(facts), context.words.say(text)];
    if !entry.missing.is_empty() {
        let missing = [("missing", entry.missing.len().into())];
        status.push(context.words.say_with("status-missing", &missing));
    }
    status.join(", ")
}

/// Whom it is for, in words.
pub(super) fn audiences(about: &About, context: &Context) -> String {
    let names = about.audience.iter().map(|word| context.words.say(&format!("audience-{word}")));
    names.collect::<Vec<_>>().join(", ")
}

/// All numbers and addresses of a service.
pub(super) fn contacts(service: &Service) -> String {
    let contacts = service.channels.iter().map(|channel| channel.contact());
    contacts.collect::<Vec<_>>().join("\n")
}

/// Every source once, with the content that uses it.
fn sources(library: &Library) -> View {
    #[derive(Serialize)]
    struct Used<'a> {
        #[serde(flatten)]
        source: &'a Source,
        used_by: Vec<&'a Id>,
    }
    let mut all: BTreeMap<(&str, Option<&str>), Used<'_>> = BTreeMap::new();
    for (_, id, about) in library.heads() {
        for source in &about.sources {
            let key = (source.title.as_str(), source.url.as_deref());
            let used = all.entry(key).or_insert(Used { source, used_by: vec![] });
            used.used_by.push(id);
        }
    }
    let rows = all.into_values().map(|used| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let Source { title, publisher, date, url, .. } = used.source;
        let users = used.used_by.iter().map(|id| id.as_str()).collect::<Vec<_>>().join("\n");
        Row {
            cells: vec![title.clone(), text(publisher), text(date), text(url), users],
            json: json!(used),
        }
    });
    View {
        name: "sources",
        headings: &[
            "table-source",
            "table-publisher",
            "table-date",
            "table-address",
            "table-used-by",
        ],
        rows: rows.collect(),
    }
}

/// The languages there is content in, with how much of it is translated.
fn languages(library: &Library, context: &Context) -> View {
    let all: Vec<&About> = library.heads().map(|(_, _, about)| about).collect();
    let rows = library.languages().into_iter().map(|lang| {
        let translations = library.catalogues.get(&lang).map(|c| c.content.values());
        let translations: Vec<_> = translations.into_iter().flatten().collect();
        let original = all.iter().filter(|about| about.lang == lang).count();
        let drafts = translations
            .iter()
            .filter(|t| !matches!(t.state, TranslationState::Reviewed { .. }))
            .count();
        let content = original + translations.len();
        let status = if drafts > 0 { "status-draft" } else { "status-original" };
        let name = context.words.say(&format!("language-{lang}"));
        Row {
            cells: vec![
                lang.clone(),
                name,
                format!("{content}/{}", all.len()),
                context.words.say(status),
            ],
            json: json!({ "id": lang, "content": content, "of": all.len(), "drafts": drafts }),
        }
    });
    View {
        name: "languages",
        headings: &["table-id", "table-language", "table-content", "table-status"],
        rows: rows.collect(),
    }
}
