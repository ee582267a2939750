//! Services: which are printed, and their way to other directories and back.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use lyhty::bundled;
use lyhty::diagnostic::Diagnostics;
use lyhty::hsds::{Lacking, export, import};
use lyhty::load::{Layer, load, yaml_text};
use lyhty::model::{Entry, Library, Service, ServiceChoice, ServiceQuery};
use serde_json::{Value, json};

fn bundled_library() -> Library {
    load(&[Layer::Embedded(bundled::LIBRARY)], &mut Diagnostics::default()).unwrap()
}

/// A library of these services.
fn library(files: &[(&str, &str)]) -> Library {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("services")).unwrap();
    for (id, text) in files {
        std::fs::write(folder.path().join(format!("services/{id}.yaml")), text).unwrap();
    }
    let mut problems = Diagnostics::default();
    let library = load(&[Layer::Folder(folder.path().to_owned())], &mut problems).unwrap();
    assert!(!problems.has_errors(), "{problems:?}");
    library
}

fn service(needs: &str, area: &str, more: &str) -> String {
    format!(
        "lang: en\ntitle: A\nchecked: 2026-11-01\nfor: [{needs}]\narea: {area}\n{more}\
         channels:\n  - {{ id: call, phone: \"112\" }}\n"
    )
}

fn ids(chosen: Vec<&Entry<Service>>) -> Vec<&str> {
    chosen.into_iter().map(|entry| entry.id.as_str()).collect()
}

fn says(entry: &Entry<Service>) -> Value {
    json!([entry.about, entry.value])
}

#[test]
fn every_bundled_service_comes_back_as_it_went() {
    let library = bundled_library();
    let open: Vec<_> = library.services.values().collect();
    let back = import(&export(open.iter().copied()), "fi", &[]).unwrap();
    let texts: Vec<(String, String)> =
        back.iter().map(|one| (one.id.clone(), yaml_text(&one.file).unwrap())).collect();
    let texts: Vec<_> = texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let again = self::library(&texts);
    assert_eq!(again.services.len(), library.services.len());
    for (id, entry) in &library.services {
        assert_eq!(says(&again.services[id]), says(entry), "{id}");
    }
}

#[test]
fn exported_services_have_what_the_specification_asks_for() {
    let library = bundled_library();
    let list = export(library.services.values());
    for service in list["contents"].as_array().unwrap() {
        for key in ["id", "name", "status"] {
            assert!(service[key].is_string(), "{key} of {service}");
        }
        let id = service["id"].as_str().unwrap();
        assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
    }
}

#[test]
fn confidential_services_are_neither_exported_nor_chosen() {
    let hidden = service("shelter", "finland", "confidential: true\n");
    let library = library(&[("safe", &hidden)]);
    assert_eq!(export(library.services.values())["total_items"], 0);
    let choice = ServiceChoice { ids: vec!["safe".into()], ..ServiceChoice::default() };
    assert!(choice.select(&ServiceQuery::default(), &library.services).is_empty());
}

#[test]
fn a_service_of_another_directory_is_read_and_said_to_be_unverified() {
    let elsewhere = json!([{
        "id": "9b2f…", "name": "Lämpö-kahvila", "status": "active", "assured_date": "2026-05-04",
        "description": "Coffee and talk.", "url": "https://kahvila.example/", "email": "a@b.example",
        "phones": [{ "id": "1", "number": "040 123 4567", "description": "Ask for the kitchen." }],
        "schedules": [{ "id": "2", "freq": "WEEKLY", "byday": "MO,1FR", "opens_at": "09:00:00",
            "closes_at": "12:30+02:00", "description": "We are open in the morning." }],
        "languages": [{ "id": "3", "code": "so", "name": "Somali" }],
        "service_areas": [{ "id": "4", "name": "Itä-Helsinki" }],
        "cost_options": [{ "id": "5", "amount": 0, "currency": "EUR" }],
        "attributes": [{ "id": "6", "taxonomy_term": { "id": "7", "code": "BD-1800" } }],
    }]);
    let read = import(&elsewhere, "fi", &["violence".into()]).unwrap();
    assert_eq!(read[0].id, "lampo-kahvila");
    let file = &read[0].file;
    assert_eq!(file["verified"], false);
    assert!(file["unverified-because"].is_string());
    assert_eq!(file["checked"], "2026-05-04");
    assert_eq!((&file["for"], &file["free"]), (&json!(["violence"]), &json!(true)));
    assert_eq!((&file["area"], &file["languages"]), (&json!("ita-helsinki"), &json!(["so"])));
    assert_eq!(
        file["channels"],
        json!([
            { "id": "phone-1", "phone": "040 123 4567", "note": "Ask for the kitchen.",
              "hours": [{ "days": ["mon", "fri"], "from": "09:00", "to": "12:30" }] },
            { "id": "email-1", "email": "a@b.example" },
            { "id": "web-1", "web": "kahvila.example" },
        ])
    );
    library(&[("x", &yaml_text(file).unwrap())]);
}

#[test]
fn what_a_service_lacks_is_told_and_never_made_up() {
    let lacks = |service: Value| import(&service, "fi", &[]).unwrap_err()[0].field;
    let mut service = json!({ "status": "active" });
    for (field, key, value) in [
        ("name", "name", json!("A")),
        ("assured_date", "assured_date", json!("2026-05-04")),
        ("taxonomy_term", "attributes", json!([{ "taxonomy_term": { "code": "shelter" } }])),
        ("contact", "email", json!("a@b.example")),
    ] {
        assert_eq!(lacks(service.clone()), field);
        service[key] = value;
    }
    assert!(import(&service, "fi", &[]).is_ok());
    let two = json!([{ "name": "A" }, {}]);
    let lacking = |service: &str, field| Lacking { service: service.into(), field };
    let both = vec![lacking("A", "assured_date"), lacking("2", "name")];
    assert_eq!(import(&two, "fi", &[]).unwrap_err(), both);
}

#[test]
fn an_area_adds_its_own_services_for_the_same_needs() {
    let library = library(&[
        ("national", &service("violence", "finland", "")),
        ("local", &service("violence", "oulu", "")),
        ("other-need", &service("workers", "oulu", "")),
        ("other-town", &service("violence", "turku", "")),
        ("call", &service("emergency", "finland", "")),
    ]);
    let names = vec!["other-town".to_owned(), "national".into(), "call".into()];
    let own = ServiceQuery { ids: names, ..ServiceQuery::default() };
    let chosen = |choice: ServiceChoice| ids(choice.select(&own, &library.services));
    let none = ServiceChoice::default();
    assert_eq!(chosen(none.clone()), ["other-town", "national", "call"]);
    let oulu = Some("oulu".to_owned());
    let area = ServiceChoice { area: oulu.clone(), ..none.clone() };
    assert_eq!(chosen(area), ["national", "call", "local"]);
    let needs = vec!["workers".to_owned()];
    assert_eq!(
        chosen(ServiceChoice { needs: needs.clone(), ..none.clone() }),
        ["call", "other-need"]
    );
    let both = ServiceChoice { needs, area: Some("turku".into()), ..none.clone() };
    assert_eq!(chosen(both), ["call"]);
    let named = ServiceChoice { ids: vec!["local".into()], area: oulu, ..none };
    assert_eq!(chosen(named), ["local"]);
}
