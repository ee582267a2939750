//! Each of the ten WHO recommendations and of the domain gates G1–G12 has its place in the bundled
//! first conversation, and `check` sees when it is missing. The table is in `src/check/ethics.rs`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lyhty::check::check;
use lyhty::diagnostic::{Diagnostics, Severity};
use lyhty::load::{Layer, load};
use serde_yaml::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const FILE: &str = "indicators/screenings/first-conversation.yaml";
const SET: &str = "indicators/sexual-exploitation.yaml";

/// A change to a file, and the code that must come of it.
struct Removal {
    /// The rows of the table that it concerns.
    rows: &'static [&'static str],
    file: &'static str,
    change: fn(&mut Value),
    code: &'static str,
}

fn list<'a>(value: &'a mut Value, key: &str) -> &'a mut Vec<Value> {
    value.get_mut(key).and_then(Value::as_sequence_mut).unwrap()
}

fn with<'a>(value: &'a mut Value, list_of: &str, key: &str, wanted: &str) -> &'a mut Value {
    list(value, list_of)
        .iter_mut()
        .find(|item| item.get(key).and_then(Value::as_str) == Some(wanted))
        .unwrap()
}

fn without_topic(value: &mut Value, topic: &str) {
    for item in list(value, "prepare") {
        list(item, "covers").retain(|covered| covered.as_str() != Some(topic));
    }
}

fn without_gate(value: &mut Value, gate: &str) {
    list(value, "gates").retain(|one| one.get("protects").and_then(Value::as_str) != Some(gate));
}

fn untold(value: &mut Value, what: &str) {
    let tells = with(value, "gates", "protects", "consent").get_mut("tells").unwrap();
    tells.as_mapping_mut().unwrap().remove(what).unwrap();
}

/// The ending that a gate leads to.
fn ending_of<'a>(value: &'a mut Value, gate: &str) -> &'a mut Value {
    let gate = with(value, "gates", "protects", gate);
    let id = gate.get("otherwise").and_then(Value::as_str).unwrap().to_owned();
    with(value, "endings", "id", &id)
}

fn say(value: &mut Value, text: &str) {
    let last = list(value, "endings").last_mut().unwrap();
    last["say"] = text.into();
}

fn question(value: &mut Value, yaml: &str) {
    list(value, "questions").insert(0, serde_yaml::from_str(yaml).unwrap());
}

const REMOVALS: &[Removal] = &[
    Removal {
        rows: &["WHO 1"],
        file: FILE,
        change: |v| without_topic(v, "harm"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 2"],
        file: FILE,
        change: |v| without_topic(v, "risks"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 3"],
        file: FILE,
        change: |v| without_topic(v, "referral"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 3", "G6"],
        file: FILE,
        change: |v| say(v, "You will get a safe place."),
        code: "promise",
    },
    Removal {
        rows: &["WHO 4"],
        file: FILE,
        change: |v| without_topic(v, "interpreter"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 4", "G2"],
        file: FILE,
        change: |v| without_gate(v, "interpreter"),
        code: "missing-gate",
    },
    Removal {
        rows: &["WHO 5", "G1"],
        file: FILE,
        change: |v| without_gate(v, "privacy"),
        code: "missing-gate",
    },
    Removal {
        rows: &["WHO 5", "G11"],
        file: FILE,
        change: |v| question(v, "{ id: who, ask: What is your name? }"),
        code: "identifying",
    },
    Removal {
        rows: &["WHO 6", "G3"],
        file: FILE,
        change: |v| without_gate(v, "consent"),
        code: "missing-gate",
    },
    Removal {
        rows: &["WHO 6", "G3"],
        file: FILE,
        change: |v| {
            let gate = with(v, "gates", "protects", "consent");
            gate.as_mapping_mut().unwrap().remove("tells").unwrap();
        },
        code: "consent-untold",
    },
    Removal {
        rows: &["WHO 6", "G3"],
        file: FILE,
        change: |v| untold(v, "purpose"),
        code: "missing-key",
    },
    Removal {
        rows: &["WHO 6", "G3"],
        file: FILE,
        change: |v| untold(v, "kept"),
        code: "missing-key",
    },
    Removal {
        rows: &["WHO 6", "G3", "G12"],
        file: FILE,
        change: |v| untold(v, "skip-and-stop"),
        code: "missing-key",
    },
    Removal {
        rows: &["WHO 6", "G3"],
        file: FILE,
        change: |v| untold(v, "limits"),
        code: "missing-key",
    },
    Removal {
        rows: &["WHO 7"],
        file: FILE,
        change: |v| without_topic(v, "listening"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 8"],
        file: FILE,
        change: |v| without_topic(v, "distress"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 8", "G5"],
        file: FILE,
        change: |v| question(v, "{ id: permit, ask: How do you stay here?, sensitive: status }"),
        code: "too-early",
    },
    Removal {
        rows: &["WHO 8", "G5"],
        file: FILE,
        change: |v| question(v, "{ id: permit, ask: Do you have a residence permit? }"),
        code: "unmarked-sensitive",
    },
    Removal {
        rows: &["WHO 9"],
        file: FILE,
        change: |v| without_topic(v, "emergency"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 9", "G1"],
        file: FILE,
        change: |v| {
            let ending = ending_of(v, "safety");
            ending.as_mapping_mut().unwrap().remove("services").unwrap();
        },
        code: "no-emergency",
    },
    Removal {
        rows: &["WHO 10"],
        file: FILE,
        change: |v| without_topic(v, "use-of-information"),
        code: "unprepared",
    },
    Removal {
        rows: &["WHO 2", "G1"],
        file: FILE,
        change: |v| without_gate(v, "safety"),
        code: "missing-gate",
    },
    Removal {
        rows: &["G1", "G10"],
        file: FILE,
        change: |v| without_gate(v, "device"),
        code: "missing-gate",
    },
    Removal {
        rows: &["G1"],
        file: FILE,
        change: |v| list(v, "gates").reverse(),
        code: "gate-order",
    },
    Removal {
        rows: &["G4"],
        file: FILE,
        change: |v| {
            let yaml =
                "{ id: skip, ask: x, choose: [{ id: declined, text: x }, { id: b, text: y }] }";
            question(v, yaml);
        },
        code: "bad-id",
    },
    Removal {
        rows: &["G4"],
        file: FILE,
        change: |v| question(v, "{ id: must, ask: x, required: true }"),
        code: "unknown-key",
    },
    Removal { rows: &["G7"], file: FILE, change: |v| without_gate(v, "age"), code: "missing-gate" },
    Removal {
        rows: &["G7"],
        file: FILE,
        change: |v| {
            ending_of(v, "age").as_mapping_mut().unwrap().remove("duty").unwrap();
        },
        code: "no-duty",
    },
    Removal {
        rows: &["G7"],
        file: FILE,
        change: |v| {
            for i in 0..6 {
                question(v, &format!("{{ id: child-{i}, ask: How is it {i}?, children: only }}"));
            }
        },
        code: "long-child-path",
    },
    Removal {
        rows: &["G8"],
        file: FILE,
        change: |v| say(v, "This person is a victim."),
        code: "verdict",
    },
    Removal {
        rows: &["G8"],
        file: FILE,
        change: |v| {
            let last = list(v, "endings").last_mut().unwrap();
            last["when"] = serde_yaml::from_str("{ look-closer: true }").unwrap();
        },
        code: "no-ending",
    },
    Removal {
        rows: &["G9"],
        file: FILE,
        change: |v| question(v, "{ id: work, ask: Do you sell sex?, indicator: sells-sex }"),
        code: "context-counted",
    },
    Removal {
        rows: &["G9"],
        file: FILE,
        change: |v| question(v, "{ id: marks, ask: Do you have tattoos?, indicator: threats }"),
        code: "context-counted",
    },
    Removal {
        rows: &["G9"],
        file: SET,
        change: |v| list(v, "indicators")[0]["text"] = "The person carries condoms.".into(),
        code: "context-counted",
    },
    Removal {
        rows: &["G10"],
        file: FILE,
        change: |v| {
            v.as_mapping_mut().unwrap().remove("notice").unwrap();
        },
        code: "missing-key",
    },
    Removal {
        rows: &["G11"],
        file: FILE,
        change: |v| {
            question(v, "{ id: seen, ask: What did you see?, note: true, indicator: threats }")
        },
        code: "question-kind",
    },
];

/// The first conversation, with what it needs and no more, so that looking at it is quick.
fn library() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let copy = |file: &Path| {
        let to = folder.path().join(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    };
    copy(Path::new(FILE));
    copy(Path::new(SET));
    for folder in ["services", "locales/en"] {
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.filter(|file| file.is_file()).for_each(|file| copy(&file));
    }
    folder
}

/// The codes found in a file that was changed.
fn found(library: &Path, file: &str, text: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let changed = folder.path().join(file);
    fs::create_dir_all(changed.parent().unwrap()).unwrap();
    fs::write(&changed, text).unwrap();
    let layers = [Layer::Folder(library.to_owned()), Layer::Folder(folder.path().to_owned())];
    let mut problems = Diagnostics::default();
    let library = load(&layers, &mut problems).unwrap();
    check(&library, jiff::civil::date(2026, 11, 24), &mut problems);
    let here = |problem: &&lyhty::diagnostic::Diagnostic| {
        library.files.name(problem.at.file).starts_with(folder.path())
    };
    problems.iter().filter(here).map(|problem| problem.code.word().to_owned()).collect()
}

#[test]
fn what_is_taken_from_the_first_conversation_is_missed() {
    let library = library();
    for file in [FILE, SET] {
        let text = fs::read_to_string(file).unwrap();
        let written: Value = serde_yaml::from_str(&text).unwrap();
        let untouched = found(library.path(), file, &serde_yaml::to_string(&written).unwrap());
        for removal in REMOVALS.iter().filter(|removal| removal.file == file) {
            let name = format!("{:?}, {}", removal.rows, removal.code);
            assert!(!untouched.contains(removal.code), "{name}: is there already");
            let mut changed = written.clone();
            (removal.change)(&mut changed);
            let found = found(library.path(), file, &serde_yaml::to_string(&changed).unwrap());
            assert!(found.contains(removal.code), "{name}: found {found:?}");
        }
    }
}

#[test]
fn every_row_of_the_table_has_its_test_and_its_rules() {
    let rows: BTreeSet<String> = (1..=10)
        .map(|number| format!("WHO {number}"))
        .chain((1..=12).map(|number| format!("G{number}")))
        .collect();
    assert_eq!(rows.len(), 22);
    let tested: BTreeSet<String> =
        REMOVALS.iter().flat_map(|removal| removal.rows).map(|row| (*row).to_owned()).collect();
    assert_eq!(tested, rows);
    // The table of the documentation names the code of each test.
    let table = fs::read_to_string("src/check/ethics.rs").unwrap();
    let codes: Vec<&str> = lyhty::diagnostic::Code::ALL.iter().map(|code| code.word()).collect();
    for row in &rows {
        let line = table.lines().find(|line| line.contains(&format!("| {row} |")));
        let line = line.unwrap_or_else(|| panic!("no row {row}"));
        let rules = line.rsplit('|').nth(1).unwrap();
        for removal in REMOVALS.iter().filter(|removal| removal.rows.contains(&row.as_str())) {
            assert!(rules.contains(&format!("`{}`", removal.code)), "{row}: {}", removal.code);
        }
        for rule in rules.split('`').skip(1).step_by(2) {
            assert!(codes.contains(&rule), "{row}: there is no code {rule}");
        }
    }
}

#[test]
fn bundled_screenings_have_no_error() {
    let mut problems = Diagnostics::default();
    let library = load(&[Layer::Folder(".".into())], &mut problems).unwrap();
    check(&library, jiff::civil::date(2026, 11, 24), &mut problems);
    let errors = problems.only(Severity::Error);
    assert!(errors.is_empty(), "{:#?}", errors.sorted(&library.files));
}

#[test]
fn a_screening_begun_from_the_start_files_is_sound() {
    let library = library();
    for lang in ["en", "fi", "sv"] {
        let start = fs::read_to_string(format!("assets/new/{lang}/screening.yaml")).unwrap();
        let start = start.replace("{{ today }}", "2026-11-24");
        let found = found(library.path(), "indicators/screenings/own.yaml", &start);
        let unused = BTreeSet::from(["unused-answer".to_owned()]);
        assert!(found.is_subset(&unused), "{lang}: {found:?}");
    }
}
