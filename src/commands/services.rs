//! Services as the command line asks for them, and what is to be known of those that are printed;
//! `lyhty services`: to and from directories kept elsewhere.

use super::save::{Made, save_one};
use super::{Context, today};
use crate::args::{
    ServicesArgs, ServicesCommand, ServicesExportArgs, ServicesImportArgs, WhichServices,
};
use crate::check::past;
use crate::failure::Failure;
use crate::model::{Entry, Id, Lang, Library, NEEDS, Service, ServiceChoice};
use crate::{hsds, load};
use std::collections::BTreeSet;
use std::path::Path;

/// `lyhty services COMMAND`
pub(super) fn services(args: &ServicesArgs, context: &mut Context) -> Result<(), Failure> {
    match &args.command {
        ServicesCommand::Export(args) => export(args, context),
        ServicesCommand::Import(args) => import(args, context),
    }
}

/// `lyhty services export [ID…]`
fn export(args: &ServicesExportArgs, context: &Context) -> Result<(), Failure> {
    let library = context.library_for(&[])?;
    let which = WhichServices { needs: vec![], area: None };
    choice(&which, &args.ids, &library, context)?;
    let asked = |id: &Id| args.ids.is_empty() || args.ids.contains(id);
    let services = library.services.values().filter(|entry| asked(&entry.id));
    let list = hsds::export(services);
    let Some(path) = &args.out else { return context.print_json(&list) };
    let text = serde_json::to_string_pretty(&list);
    let text = text.map_err(|error| Failure::Internal(error.to_string()))? + "\n";
    save_one(path, text.into())?;
    context.print(&path.display().to_string())
}

/// `lyhty services import FILE`
fn import(args: &ServicesImportArgs, context: &Context) -> Result<(), Failure> {
    let which = WhichServices { needs: args.needs.clone(), area: None };
    known(&which, &context.library_for(&[])?, context)?;
    let folder = context.own_folder()?;
    let read = |error| Failure::Read { path: args.file.clone(), error };
    let text = std::fs::read_to_string(&args.file).map_err(read)?;
    let list: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| read(error.into()))?;
    let services = hsds::import(&list, &args.lang, &args.needs).map_err(|lacking| {
        let lines = lacking.into_iter().map(|one| {
            let values = [("service", one.service.into()), ("field", one.field.into())];
            context.words.say_with("services-lacking", &values)
        });
        Failure::Usage(lines.collect::<Vec<_>>().join("\n"))
    })?;
    let mut files = vec![];
    for service in services {
        let path = Path::new("services").join(format!("{}.yaml", service.id));
        if folder.join(&path).exists() && !args.force {
            let file = [("file", path.display().to_string().into())];
            return Err(Failure::Usage(context.words.say_with("services-exists", &file)));
        }
        files.push(Made { path, bytes: load::yaml_text(&service.file)?.into() });
    }
    context.save_and_tell(&folder, &files)?;
    context.note(&context.words.say("services-check"));
    Ok(())
}

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
