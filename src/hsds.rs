//! Services in the terms of the Human Services Data Specification (HSDS 3, Open Referral, CC BY-SA
//! 4.0, <https://docs.openreferral.org>), for those who keep a directory elsewhere, and back.
//!
//! What HSDS has a field for stands there. What it has none for (whether a name is asked, sources,
//! why something is not verified, ids) stands in one attribute with the label `lyhty`, so that a
//! service comes back as it went. What comes from elsewhere has not been confirmed by anybody here:
//! it says so.

use crate::hash::hexadecimal;
use crate::model::{Channel, Day, Entry, Hours, NEEDS, Service};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The label of the attribute with what HSDS has no field for.
const OWN: &str = "lyhty";
const DAYS: [(Day, &str); 7] = [
    (Day::Mon, "MO"),
    (Day::Tue, "TU"),
    (Day::Wed, "WE"),
    (Day::Thu, "TH"),
    (Day::Fri, "FR"),
    (Day::Sat, "SA"),
    (Day::Sun, "SU"),
];
/// Before the languages of some hours, in the notes of a schedule.
const LANGUAGES: &str = "languages: ";

/// Services as one page of a list of HSDS services. Confidential ones are left out.
pub fn export<'a>(services: impl IntoIterator<Item = &'a Entry<Service>>) -> Value {
    let open = services.into_iter().filter(|entry| !entry.value.confidential);
    let contents: Vec<Value> = open.map(exported).collect();
    json!({
        "total_items": contents.len(), "total_pages": 1, "page_number": 1, "size": contents.len(),
        "first_page": true, "last_page": true, "empty": contents.is_empty(), "contents": contents,
    })
}

fn exported(entry: &Entry<Service>) -> Value {
    let (about, service) = (&entry.about, &entry.value);
    let id = |part: &str| uuid(&format!("{}/{part}", entry.id));
    let of = |wanted: fn(&Channel) -> &Option<String>| {
        service.channels.iter().filter(move |channel| wanted(channel).is_some())
    };
    let phones: Vec<Value> = of(|channel| &channel.phone)
        .map(|channel| {
            let id = id(&channel.id);
            clean(json!({
                "id": id, "number": channel.phone, "type": "voice", "description": channel.note,
            }))
        })
        .collect();
    let urls: Vec<Value> = of(|channel| &channel.web)
        .map(|channel| {
            clean(json!({ "id": id(&channel.id), "label": channel.note, "url": channel.url() }))
        })
        .collect();
    let contacts: Vec<Value> = of(|channel| &channel.email)
        .map(|channel| {
            let id = id(&channel.id);
            clean(json!({ "id": id, "email": channel.email, "department": channel.note }))
        })
        .collect();
    let schedules: Vec<Value> = service
        .channels
        .iter()
        .flat_map(|channel| (0..).zip(&channel.hours).map(move |hours| (channel, hours)))
        .map(|(channel, (n, hours))| schedule(channel, hours, id(&format!("{}/{n}", channel.id))))
        .collect();
    let languages: Vec<Value> = service
        .languages
        .iter()
        .map(|code| json!({ "id": id(&format!("language/{code}")), "code": code }))
        .collect();
    let places: Vec<Value> = service
        .places
        .iter()
        .map(|place| {
            let location = json!({
                "id": uuid(&format!("place/{place}")), "location_type": "physical", "name": place,
            });
            json!({ "id": id(&format!("place/{place}")), "location": location })
        })
        .collect();
    let costs = match service.free {
        Some(true) => vec![json!({ "id": id("cost"), "amount": 0, "currency": "EUR" })],
        _ => vec![],
    };
    clean(json!({
        "id": uuid(&entry.id),
        "name": about.title,
        "description": about.summary,
        "url": urls.first().map(|url| url["url"].clone()),
        "additional_urls": urls,
        "email": contacts.first().map(|contact| contact["email"].clone()),
        "contacts": contacts,
        "status": "active",
        "alert": about.unverified_because,
        "assured_date": about.checked.to_string(),
        "phones": phones,
        "schedules": schedules,
        "languages": languages,
        "service_areas": [{ "id": id("area"), "name": service.area }],
        "service_at_locations": places,
        "cost_options": costs,
        "attributes": attributes(entry),
    }))
}

fn schedule(channel: &Channel, hours: &Hours, id: String) -> Value {
    let days = DAYS.iter().filter(|(day, _)| hours.days.contains(day)).map(|(_, name)| *name);
    let days: Vec<&str> = days.collect();
    let notes =
        (!hours.languages.is_empty()).then(|| format!("{LANGUAGES}{}", hours.languages.join(", ")));
    clean(json!({
        "id": id,
        "freq": "WEEKLY",
        "byday": (!days.is_empty()).then(|| days.join(",")),
        "opens_at": hours.from,
        "closes_at": hours.to,
        // There is no field for which number a schedule is of.
        "description": channel.contact(),
        "notes": notes,
    }))
}

/// What it is for as terms of a taxonomy, and what HSDS has no field for.
fn attributes(entry: &Entry<Service>) -> Vec<Value> {
    let (about, service) = (&entry.about, &entry.value);
    let needs = service.needs.iter().map(|need| {
        let term = json!({
            "id": uuid(&format!("need/{need}")), "code": need, "name": need, "taxonomy": OWN,
            "description": need,
        });
        let id = uuid(&format!("{}/need/{need}", entry.id));
        json!({ "id": id, "link_entity": "service", "taxonomy_term": term })
    });
    let channels = service.channels.iter();
    let channels: Vec<Value> =
        channels.map(|channel| json!({ "id": channel.id, "contact": channel.contact() })).collect();
    let own = clean(json!({
        "id": entry.id,
        "lang": about.lang,
        "verified": about.verified,
        "expires": about.expires,
        "audience": about.audience,
        "sources": about.sources.iter().map(|source| clean(json!(source))).collect::<Vec<_>>(),
        "anonymous": service.anonymous,
        "free": service.free,
        "channels": channels,
    }));
    let id = uuid(&format!("{}/{OWN}", entry.id));
    let own = json!({
        "id": id, "link_entity": "service", "label": OWN, "value": own.to_string(),
    });
    needs.chain([own]).collect()
}

/// A service that was read: its name, and what its file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The id it gets.
    pub id: String,
    /// The keys of a file in `services/`.
    pub file: Value,
}

/// Why a service cannot be taken over: its name, and the word of what it lacks (`name`,
/// `assured_date`, `taxonomy_term`, `contact`).
#[derive(Clone, Debug, PartialEq)]
pub struct Lacking {
    /// The name of the service, or its number in the list.
    pub service: String,
    /// The field of HSDS that is missing.
    pub field: &'static str,
}

/// Services of a list, a page of a list, or a single one. `lang` is the language they are written
/// in, `needs` what they are for, where they do not say so themselves.
///
/// # Errors
/// For every service without what a service here must have. Nothing is made up.
pub fn import(hsds: &Value, lang: &str, needs: &[String]) -> Result<Vec<Imported>, Vec<Lacking>> {
    let all: Vec<&Value> = match (hsds.get("contents"), hsds) {
        (Some(Value::Array(contents)), _) | (_, Value::Array(contents)) => {
            contents.iter().collect()
        }
        _ => vec![hsds],
    };
    let (mut read, mut lacking) = (vec![], vec![]);
    let mut taken = BTreeMap::new();
    for (number, service) in (1..).zip(all) {
        match imported(service, lang, needs) {
            Ok(mut one) => {
                let times = taken.entry(one.id.clone()).and_modify(|n| *n += 1).or_insert(1);
                if *times > 1 {
                    one.id = format!("{}-{times}", one.id);
                }
                read.push(one);
            }
            Err(field) => {
                let name = text(service, "name").unwrap_or_else(|| number.to_string());
                lacking.push(Lacking { service: name, field });
            }
        }
    }
    if lacking.is_empty() { Ok(read) } else { Err(lacking) }
}

fn imported(service: &Value, lang: &str, needs: &[String]) -> Result<Imported, &'static str> {
    let title = text(service, "name").ok_or("name")?;
    let checked = text(service, "assured_date").ok_or("assured_date")?;
    let own = list(service, "attributes")
        .find(|attribute| text(attribute, "label").as_deref() == Some(OWN))
        .and_then(|attribute| serde_json::from_str(&text(attribute, "value")?).ok())
        .unwrap_or(Value::Null);
    let codes = list(service, "attributes")
        .filter_map(|attribute| text(attribute.get("taxonomy_term")?, "code"));
    let mut own_needs: Vec<String> = codes.filter(|c| NEEDS.contains(&c.as_str())).collect();
    if own_needs.is_empty() {
        own_needs = needs.to_vec();
    }
    if own_needs.is_empty() {
        return Err("taxonomy_term");
    }
    let channels = channels(service, &own);
    if channels.is_empty() {
        return Err("contact");
    }
    let free = list(service, "cost_options").any(|cost| cost.get("amount") == Some(&json!(0)));
    let names = |key: &str, of: fn(&Value) -> Option<String>| -> Vec<String> {
        list(service, key).filter_map(of).collect()
    };
    let areas = names("service_areas", |area| text(area, "name"));
    let places = names("service_at_locations", |at| text(at.get("location")?, "name"));
    let here = !own.is_null();
    let because = match (text(service, "alert"), here) {
        (Some(alert), _) => Some(alert),
        (None, false) => {
            Some("Taken over from another directory and not checked since.".to_owned())
        }
        (None, true) => None,
    };
    let kept = |key: &str| own.get(key).cloned().unwrap_or(Value::Null);
    let id = kept("id").as_str().map_or_else(|| slug(&title), str::to_owned);
    let file = clean(json!({
        "lang": kept("lang").as_str().unwrap_or(lang),
        "title": title,
        "summary": text(service, "description"),
        "audience": kept("audience"),
        "checked": checked.get(..10).unwrap_or(&checked),
        "expires": kept("expires"),
        "verified": if here { kept("verified") } else { Value::Bool(false) },
        "unverified-because": because,
        "sources": kept("sources"),
        "for": own_needs,
        "area": areas.first().map_or_else(|| "finland".to_owned(), |area| slug(area)),
        "places": places.iter().map(|place| slug(place)).collect::<Vec<_>>(),
        "anonymous": kept("anonymous"),
        "free": if here { kept("free") } else { json!(free.then_some(true)) },
        "languages": names("languages", |language| text(language, "code")),
        "channels": channels,
    }));
    Ok(Imported { id, file })
}

/// Ways to reach it: in the order they had here, else phones, addresses of mail, of the web.
fn channels(service: &Value, own: &Value) -> Vec<Value> {
    let mut found: Vec<(&'static str, String, Option<String>)> = vec![];
    let mut add = |kind, contact: Option<String>, note: Option<String>| {
        let Some(contact) = contact else { return };
        match found.iter_mut().find(|(_, known, _)| *known == contact) {
            Some((_, _, known)) => *known = known.take().or(note),
            None => found.push((kind, contact, note)),
        }
    };
    for phone in list(service, "phones") {
        add("phone", text(phone, "number"), text(phone, "description"));
    }
    for contact in list(service, "contacts") {
        add("email", text(contact, "email"), text(contact, "department"));
    }
    add("email", text(service, "email"), None);
    let web = |value: &Value| {
        let address = text(value, "url")?;
        let bare = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        Some(bare.unwrap_or(&address).trim_end_matches('/').to_owned())
    };
    for url in list(service, "additional_urls") {
        add("web", web(url), text(url, "label"));
    }
    add("web", web(service), None);
    let order: Vec<(String, String)> = list(own, "channels")
        .filter_map(|channel| Some((text(channel, "contact")?, text(channel, "id")?)))
        .collect();
    let place = |contact: &str| order.iter().position(|(known, _)| known == contact);
    found.sort_by_key(|(_, contact, _)| place(contact).unwrap_or(usize::MAX));
    let contacts: Vec<String> = found.iter().map(|(_, contact, _)| contact.clone()).collect();
    let mut counts = BTreeMap::new();
    let channel = |(at, (kind, contact, note)): (usize, (&str, String, Option<String>))| {
        let count = counts.entry(kind.to_owned()).and_modify(|n| *n += 1).or_insert(1);
        let id = match place(&contact) {
            Some(place) => order[place].1.clone(),
            None => format!("{kind}-{count}"),
        };
        let hours: Vec<Value> = list(service, "schedules")
            .filter(|schedule| match text(schedule, "description") {
                Some(of) if contacts.contains(&of) => of == contact,
                _ => at == 0,
            })
            .map(hours)
            .collect();
        clean(json!({ "id": id, kind: contact, "hours": hours, "note": note }))
    };
    found.into_iter().enumerate().map(channel).collect()
}

fn hours(schedule: &Value) -> Value {
    let days = text(schedule, "byday").unwrap_or_default();
    let days: Vec<Value> = DAYS
        .iter()
        .filter(|(_, name)| days.split(',').any(|day| day.trim().ends_with(name)))
        .map(|(day, _)| json!(day))
        .collect();
    let time = |key| text(schedule, key).map(|time| time.chars().take(5).collect::<String>());
    let languages = text(schedule, "notes")
        .and_then(|notes| notes.strip_prefix(LANGUAGES).map(str::to_owned))
        .map(|codes| codes.split(", ").map(str::to_owned).collect::<Vec<_>>());
    clean(json!({
        "days": days, "from": time("opens_at"), "to": time("closes_at"), "languages": languages,
    }))
}

/// A text that is there and not empty.
fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// Without what says nothing.
fn clean(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let says = |value: &Value| !value.is_null() && *value != json!([]);
            Value::Object(map.into_iter().filter(|(_, v)| says(v)).collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// Lower-case words joined by hyphens.
fn slug(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'ä' | 'å' | 'á' | 'à' => 'a',
            'ö' | 'ó' | 'ø' => 'o',
            'é' | 'è' => 'e',
            'ü' | 'ú' => 'u',
            c if c.is_ascii_alphanumeric() => c,
            _ => '-',
        })
        .collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let slug = words.join("-");
    if slug.starts_with(|c: char| c.is_ascii_lowercase()) {
        slug
    } else {
        format!("service-{slug}")
    }
}

/// A UUID (version 8, RFC 9562) of a name: the same whenever it is exported.
fn uuid(name: &str) -> String {
    let hash = Sha256::digest(format!("lyhty/{name}"));
    let hex = hexadecimal(&hash[..16]);
    format!("{}-{}-8{}-a{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
}
