//! What editors are told of files: all that is right passes, and what is wrong does not.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use jsonschema::Validator;
use lyhty::model::Kind;
use lyhty::schema::{FOLDER, Subject, schema};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A YAML file as an editor reads it: by version 1.2 of YAML, where days are texts.
fn read(path: &Path) -> Value {
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn validator(subject: Subject) -> Validator {
    jsonschema::draft7::new(&schema(subject)).unwrap()
}

fn files(library: &Path, kind: Kind) -> Vec<PathBuf> {
    let entries = fs::read_dir(library.join(kind.folder())).into_iter().flatten();
    let files = entries.map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|e| e == "yaml")).collect()
}

#[test]
fn every_file_there_is_passes() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for kind in Kind::ALL {
        let validator = validator(Subject::Content(kind));
        for library in [here.to_owned(), here.join("examples/night-cafe")] {
            for path in files(&library, kind) {
                let wrong: Vec<String> = validator
                    .iter_errors(&read(&path))
                    .map(|error| format!("{}: {error}", error.instance_path()))
                    .collect();
                assert!(wrong.is_empty(), "{}: {wrong:#?}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 30, "{count}");
    for (subject, file) in [(Subject::Style, "style.yaml"), (Subject::Library, "lyhty.yaml")] {
        assert!(validator(subject).is_valid(&read(&here.join("examples/night-cafe").join(file))));
    }
}

#[test]
fn mistakes_do_not_pass() {
    // The file, what stands in it, and what somebody makes of it.
    let mistakes = [
        ("leaflets/rights.yaml", "title:", "titel:"),
        ("leaflets/rights.yaml", "checked: 2026", "checked: 26"),
        ("leaflets/rights.yaml", "lang: en", "lang: [en]"),
        ("leaflets/rights.yaml", "audience: [reader]", "audience: [readers]"),
        ("leaflets/rights.yaml", "panels:\n", "panels: none\nothers:\n"),
        ("leaflets/rights.yaml", "article-4: [", "article-4: [z, "),
        ("services/police.yaml", "for: [", "for: [robbery, "),
        ("services/police.yaml", "area: finland\n", ""),
        ("services/nollalinja.yaml", "- id: line", "- id: The line"),
        ("services/nollalinja.yaml", "free: true", "free: perhaps"),
        ("services/nollalinja.yaml", "[mon, tue, wed]", "[monday, tue, wed]"),
        ("indicators/sexual-exploitation.yaml", "strength: strong", "strength: very"),
        ("indicators/sexual-exploitation.yaml", "element: means", "element: mean"),
        ("indicators/screenings/first-conversation.yaml", "mode: conversation", "mode: talk"),
        ("indicators/screenings/first-conversation.yaml", "protects: safety", "protects: safe"),
        ("indicators/screenings/first-conversation.yaml", "{ at-most: 4 }", "{ at-mots: 4 }"),
        ("curricula/recognise-health-social.yaml", "method: discussion", "method: talking"),
        ("curricula/recognise-health-social.yaml", "minutes: ", "minutes: about "),
        ("curricula/recognise-health-social.yaml", "content-warning:", "warning:"),
        ("examples/night-cafe/style.yaml", "accent:", "akzent:"),
        ("examples/night-cafe/lyhty.yaml", "title:", "name:"),
    ];
    for (file, from, to) in mistakes {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        let kind = Kind::ALL.into_iter().find(|kind| {
            Path::new(file).parent().is_some_and(|folder| folder == Path::new(kind.folder()))
        });
        let subject = match kind {
            Some(kind) => Subject::Content(kind),
            None if file.ends_with("style.yaml") => Subject::Style,
            None => Subject::Library,
        };
        let wrong: Value = serde_yaml::from_str(&text.replace(from, to)).unwrap();
        assert!(!validator(subject).is_valid(&wrong), "{file} with {to} passes");
    }
}

#[test]
fn every_key_is_explained() {
    fn look(schema: &Value, path: &str, bare: &mut Vec<String>) {
        if let Some(properties) = schema["properties"].as_object() {
            for (name, property) in properties {
                let said = property["description"].as_str().unwrap_or("");
                if said.is_empty() {
                    bare.push(format!("{path}.{name}"));
                }
                assert!(!said.contains("::") && !said.contains("[`"), "{path}.{name}: {said}");
            }
        }
        match schema {
            Value::Object(keys) => {
                keys.iter().for_each(|(key, value)| look(value, &format!("{path}/{key}"), bare));
            }
            Value::Array(list) => list.iter().for_each(|value| look(value, path, bare)),
            _ => {}
        }
    }
    let mut bare = vec![];
    Subject::all().for_each(|subject| look(&schema(subject), subject.word(), &mut bare));
    assert!(bare.is_empty(), "{bare:#?}");
}

#[test]
fn what_is_new_names_its_schema_and_passes() {
    let folder = tempfile::tempdir().unwrap();
    let lyhty = |args: &[&str], folder: &Path| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lyhty"));
        let output = program.args(args).current_dir(folder).env("LC_ALL", "C").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    lyhty(&["new", "library", "ours"], folder.path());
    let library = folder.path().join("ours");
    for kind in ["curriculum", "module", "indicators", "screening", "leaflet"] {
        lyhty(&["new", kind, "first"], &library);
    }
    for subject in Subject::all().filter(|subject| *subject != Subject::Content(Kind::Service)) {
        let path = library.join(subject.path().replace('*', "first"));
        let text = fs::read_to_string(&path).unwrap();
        let named = text.lines().next().unwrap().split("$schema=").nth(1).unwrap();
        let named = path.parent().unwrap().join(named);
        let written: Value = serde_json::from_str(&fs::read_to_string(named).unwrap()).unwrap();
        assert_eq!(written, schema(subject), "{}", subject.word());
        assert!(validator(subject).is_valid(&read(&path)), "{}", path.display());
        let printed: Value =
            serde_json::from_str(&lyhty(&["schema", subject.word()], &library)).unwrap();
        assert_eq!(printed, written);
    }
    // Those of an earlier program are renewed.
    let old = library.join(FOLDER).join("leaflet.json");
    fs::write(&old, "{}").unwrap();
    lyhty(&["new", "leaflet", "second"], &library);
    assert!(fs::read_to_string(&old).unwrap().contains("panels"));
    assert_eq!(lyhty(&["schema", "--all", "schemas"], &library).lines().count(), 8);
}
