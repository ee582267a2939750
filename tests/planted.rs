//! Defects as they happen to translators, planted one by one into a clean translation: each is
//! found where it is, as what it is, and nothing else; and the clean one is let pass.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lyhty::check::check;
use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use std::fs;
use std::path::Path;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);
const SERVICE: &str = "locales/ru/services/harbour.ftl";
const WORDS: &str = "locales/ru/documents.ftl";

/// A defect: what it is, the file, what is replaced by what, and what is found at line and column.
type Defect = (&'static str, &'static str, &'static str, &'static str, &'static str);

const DEFECTS: &[Defect] = &[
    ("variable missing", SERVICE, "{ $phone-harbour } или ", "", "variables-differ 5:6"),
    (
        "variable misspelt",
        SERVICE,
        "$phone-harbour",
        "$phone-harbor",
        "variables-differ 5:6 variables-differ 5:45",
    ),
    ("variable extra", SERVICE, "Ответят", "Ответят { $phone-harbour }", "variables-differ 12:24"),
    ("plural form missing", WORDS, "    [few] { $count } дня\n", "", "plural-forms 3:11"),
    ("number changed", SERVICE, "30 дней", "20 дней", "value-differs 5:6"),
    ("telephone number changed", SERVICE, "116 006", "116 060", "value-differs 5:6"),
    ("e-mail address changed", SERVICE, "help@harbour", "help@harbor", "value-differs 5:6"),
    ("address changed", SERVICE, "example/en", "example/ru", "value-differs 5:6"),
    (
        "left untranslated",
        SERVICE,
        "Ответят в течение дня.",
        "Somebody answers within a day.",
        "untranslated 12:6",
    ),
    ("scripts mixed in a word", SERVICE, "Ответят", "\u{41e}твe\u{442}ят", "mixed-scripts 12:6"),
    ("direction marks unbalanced", SERVICE, "116 006", "\u{2066}116 006", "hidden-character 5:65"),
    ("empty", SERVICE, "Ответят в течение дня.", "{ \"\" }", "empty-translation 12:6"),
    (
        "unknown term",
        SERVICE,
        "-interpreter",
        "-interpretor",
        "term-not-used 9:6 unknown-term 9:26",
    ),
    ("unknown form of a term", SERVICE, "accusative", "acusative", "unknown-term 9:26"),
    (
        "glossary term not used",
        SERVICE,
        "{ -interpreter(case: \"accusative\") }",
        "толмача",
        "term-not-used 9:6",
    ),
    (
        "duplicate",
        SERVICE,
        "    .note = Ответят",
        "    .note = Ответят.\n    .note = Ответят",
        "duplicate-message 13:6",
    ),
    ("syntax", SERVICE, "\") }.", "\").", "fluent-syntax 8:1 missing-translation 12:35"),
    (
        "source text changed since",
        SERVICE,
        "77468d31",
        "00000000",
        "changed-since-review 1:1 outdated 10:1",
    ),
    (
        "missing",
        SERVICE,
        "    .unverified-because = Выдумано для проверки.\n",
        "",
        "missing-translation 3:1",
    ),
    (
        "of nothing",
        SERVICE,
        "\nsite =",
        "\nsiet =",
        "unknown-message 12:6 missing-translation 12:35",
    ),
];

/// What is found in a copy of the library with a change: codes with line and column.
fn found(change: impl Fn(&str, String) -> String) -> String {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("tests/planted"), folder.path(), Path::new(""), &change);
    let mut problems = Diagnostics::default();
    let library = load(&[Layer::Folder(folder.path().to_owned())], &mut problems).unwrap();
    check(&library, TODAY, &mut problems);
    let found = problems.sorted(&library.files).into_iter().map(|problem| {
        let (line, column) = library.files.get(problem.at.file).position(problem.at.start);
        format!("{} {line}:{column}", problem.code.word())
    });
    found.collect::<Vec<_>>().join(" ")
}

fn copy(from: &Path, to: &Path, below: &Path, change: &impl Fn(&str, String) -> String) {
    for entry in fs::read_dir(from.join(below)).unwrap() {
        let entry = entry.unwrap();
        let below = below.join(entry.file_name());
        if entry.path().is_dir() {
            copy(from, to, &below, change);
        } else {
            let text = fs::read_to_string(entry.path()).unwrap();
            let path = to.join(&below);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, change(&below.to_string_lossy().replace('\\', "/"), text)).unwrap();
        }
    }
}

#[test]
fn a_clean_translation_passes() {
    assert_eq!(found(|_, text| text), "");
}

#[test]
fn each_defect_is_found() {
    let mut wrong = vec![];
    for (name, file, from, to, expected) in DEFECTS {
        let found = found(|path, text| {
            if path != *file {
                return text;
            }
            assert_eq!(text.matches(from).count(), 1, "{name}: {from}");
            text.replace(from, to)
        });
        if found != *expected {
            wrong.push(format!("{name}: expected {expected}, found {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
