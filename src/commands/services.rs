//! Services as the command line asks for them, and what is to be known of those that are printed.

use super::{Context, today};
use crate::args::WhichServices;
use crate::check::past;
use crate::failure::Failure;
use crate::model::{Entry, Id, Lang, Library, NEEDS, Service, ServiceChoice};
use std::collections::BTreeSet;

/// The services that are asked for in place of what a leaflet says.
pub(super) fn choice(
    which: &WhichServices,
    ids: &[String],
    library: &Library,
    context: &Context,
) -> Result<ServiceChoice, Failure> {
    known(which, library, context)?;
    for id in ids {
        let Some(service) = library.services.get(id) else {
            return Err(context.unknown_id(id, library.services.keys().map(String::as_str)));
        };
        if service.value.confidential {
            let id = [("id", id.as_str().into())];
            return Err(Failure::Usage(context.words.say_with("usage-confidential", &id)));
        }
    }
    let WhichServices { needs, area } = which;
    Ok(ServiceChoice { ids: ids.to_vec(), needs: needs.clone(), area: area.clone() })
}

/// Refuses needs and areas that no service has.
pub(super) fn known(
    which: &WhichServices,
    library: &Library,
    context: &Context,
) -> Result<(), Failure> {
    let refuse = |given: &str, message: &str, all: Vec<&str>| {
        let values = [("given", given.into()), ("known", all.join(", ").into())];
        Err(Failure::Usage(context.words.say_with(message, &values)))
    };
    if let Some(need) = which.needs.iter().find(|need| !NEEDS.contains(&need.as_str())) {
        return refuse(need, "usage-unknown-need", NEEDS.to_vec());
    }
    let of = |service: &'_ Entry<Service>| {
        let Service { area, places, .. } = service.value.clone();
        places.into_iter().chain([area])
    };
    let areas: BTreeSet<Id> = library.services.values().flat_map(of).collect();
    match &which.area {
        Some(area) if !areas.contains(area) => {
            refuse(area, "usage-unknown-area", areas.iter().map(String::as_str).collect())
        }
        _ => Ok(()),
    }
}

/// Tells which services of a leaflet are past their date, do not say that they serve in its
/// languages, or are left out because nobody may know of them. The leaflet itself shows the day
/// and the languages of each.
pub(super) fn flag(
    library: &Library,
    leaflet: &str,
    choice: &ServiceChoice,
    langs: &[&Lang],
    context: &Context,
) {
    let Some(entry) = library.leaflets.get(leaflet) else { return };
    let queries: Vec<_> = entry.value.panels.iter().filter_map(|p| p.services.as_ref()).collect();
    let printed: Vec<&Entry<Service>> =
        queries.iter().flat_map(|query| choice.select(query, &library.services)).collect();
    let say = |message: &str, ids: BTreeSet<&Id>, lang: &str| {
        if !ids.is_empty() {
            let ids = ids.into_iter().cloned().collect::<Vec<_>>().join(", ");
            let values = [("ids", ids.into()), ("lang", lang.into())];
            context.note(&context.words.say_with(message, &values));
        }
    };
    let past = printed.iter().filter(|entry| past(&entry.about, today()));
    say("services-past", past.map(|entry| &entry.id).collect(), "");
    for lang in langs {
        let elsewhere = printed
            .iter()
            .filter(|entry| !entry.value.languages.is_empty() && !entry.value.speaks(lang));
        say("services-language", elsewhere.map(|entry| &entry.id).collect(), lang);
    }
    let named = queries.iter().flat_map(|query| &query.ids);
    let hidden = named.filter(|id| library.services.get(*id).is_some_and(|s| s.value.confidential));
    say("services-confidential", hidden.collect(), "");
}
