//! How problems look: each format against a file in `tests/problems`, where `library` has one
//! problem of several kinds. `BLESS=1 cargo test --test problems` rewrites them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use include_dir::{Dir, include_dir};
use lyhty::bundled;
use lyhty::check::check;
use lyhty::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Printer};
use lyhty::failure::Failure;
use lyhty::load::{Layer, load};
use lyhty::source::{Files, Span};
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

type Print = fn(&Printer<'_>, &[&Diagnostic], &Files, &mut dyn Write) -> io::Result<()>;

#[test]
fn human() {
    golden("human.en.txt", "en", |p, problems, files, to| p.human(problems, files, to));
}

#[test]
fn human_in_finnish() {
    golden("human.fi.txt", "fi", |p, problems, files, to| p.human(problems, files, to));
}

#[test]
fn short() {
    golden("short.en.txt", "en", |p, problems, files, to| p.short(problems, files, to));
}

#[test]
fn short_in_swedish() {
    golden("short.sv.txt", "sv", |p, problems, files, to| p.short(problems, files, to));
}

#[test]
fn json() {
    golden("json.en.txt", "en", |p, problems, files, to| p.json(problems, files, to));
}

#[track_caller]
fn golden(name: &str, lang: &str, print: Print) {
    let words = [("locales", &LOCALES)];
    let layers = [
        Layer::Embedded(&words),
        Layer::Folder("tests/check/base".into()),
        Layer::Folder("tests/problems/library".into()),
    ];
    let mut problems = Diagnostics::default();
    let library = load(&layers, &mut problems).unwrap();
    check(&library, jiff::civil::date(2026, 11, 23), &mut problems);
    problems.retain(|p| library.files.name(p.at.file).starts_with("tests/problems"));
    let mut printed = vec![];
    let words = bundled::words(lang);
    let sorted = problems.sorted(&library.files);
    print(&Printer::new(&words).width(80), &sorted, &library.files, &mut printed).unwrap();
    let printed = String::from_utf8(printed).unwrap().replace('\\', "/");
    let path = format!("tests/problems/{name}");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &printed).unwrap();
    }
    assert_eq!(printed, fs::read_to_string(&path).unwrap(), "{name}");
}

#[test]
fn fifty_problems_of_a_file_are_printed_and_the_rest_counted() {
    let mut files = Files::default();
    let file = files.add("x.yaml", "line\n".repeat(60));
    let mut problems = Diagnostics::default();
    for line in 0..52 {
        problems.report(Code::Tab, Span::new(file, line * 5..line * 5 + 1));
    }
    let (words, mut printed) = (bundled::words("en"), vec![]);
    let sorted = problems.sorted(&files);
    Printer::new(&words).short(&sorted, &files, &mut printed).unwrap();
    let printed = String::from_utf8(printed).unwrap();
    assert_eq!(printed.lines().count(), 51);
    assert!(printed.contains("x.yaml: 2 more problems are not shown"), "{printed}");
}

#[test]
fn nothing_from_a_file_reaches_the_terminal_unseen() {
    let mut files = Files::default();
    let text = "key: \u{1b}[2J \u{202e} \u{2028} \u{9b}2J \u{ad}\u{e0041} \r x\n";
    let file = files.add("a\u{1b}]0;x\u{7}\n.yaml", text.to_owned());
    let mut problems = Diagnostics::default();
    problems.report(Code::UnknownKey, Span::new(file, 0..3)).arg("key", text).arg("allowed", text);
    let words = bundled::words("en");
    let sorted = problems.sorted(&files);
    let prints: [Print; 2] = [|p, d, f, to| p.human(d, f, to), |p, d, f, to| p.short(d, f, to)];
    for print in prints {
        let mut printed = vec![];
        print(&Printer::new(&words), &sorted, &files, &mut printed).unwrap();
        let printed = String::from_utf8(printed).unwrap();
        let hidden: Vec<char> =
            printed.chars().filter(|c| lyhty::diagnostic::is_hidden(*c)).collect();
        assert!(hidden.is_empty(), "{hidden:?} in {printed}");
    }
}

#[test]
fn a_very_long_line_is_cut() {
    let mut files = Files::default();
    let file = files.add("x.yaml", "ä".repeat(4_000));
    let mut problems = Diagnostics::default();
    problems.report(Code::Tab, Span::new(file, 4_000..4_002));
    let (words, mut printed) = (bundled::words("en"), vec![]);
    Printer::new(&words).human(&problems.sorted(&files), &files, &mut printed).unwrap();
    assert!(String::from_utf8(printed).unwrap().lines().all(|line| line.chars().count() < 200));
}

#[test]
fn each_failure_is_told_in_each_language() {
    let read = |kind| Failure::Read { path: "a\u{1b}b".into(), error: io::Error::from(kind) };
    let path = || PathBuf::from("out");
    let failures = [
        read(ErrorKind::NotFound),
        read(ErrorKind::PermissionDenied),
        read(ErrorKind::IsADirectory),
        read(ErrorKind::NotADirectory),
        Failure::Write { path: path(), error: io::Error::from(ErrorKind::StorageFull) },
        Failure::Write { path: path(), error: io::Error::from(ErrorKind::ReadOnlyFilesystem) },
        Failure::UnknownId { given: "right".into(), suggestions: vec!["rights".into()] },
        Failure::UnknownId { given: "x".into(), suggestions: vec![] },
        Failure::UnknownLanguage { given: "xx".into(), known: vec!["en".into(), "fi".into()] },
        Failure::Usage("text".into()),
        Failure::NotATerminal,
        Failure::Exists { path: path() },
        Failure::Content,
        Failure::Cancelled,
        Failure::Answers { path: path(), what: "one\ntwo".into() },
        Failure::Internal("what".into()),
    ];
    for lang in bundled::ui_languages() {
        let words = bundled::words(&lang);
        for failure in &failures {
            let mut printed = vec![];
            Printer::new(&words).failure(failure, &mut printed).unwrap();
            let printed = String::from_utf8(printed).unwrap();
            let unfilled = ["failure-", "{", "\u{1b}", "(os error"];
            assert!(!unfilled.iter().any(|part| printed.contains(part)), "{lang}: {printed}");
        }
    }
    // What was typed stands apart from Arabic words, and the marks that do it are no dirt.
    let arabic = bundled::words("ar");
    let given = [("argument", "scr\u{1b}een".into())];
    let failure = Failure::Usage(arabic.say_with("usage-unknown-command", &given));
    let mut printed = vec![];
    Printer::new(&arabic).failure(&failure, &mut printed).unwrap();
    let printed = String::from_utf8(printed).unwrap();
    assert!(printed.contains("\u{2068}scr␛een\u{2069}"), "{printed:?}");
    let mut printed = vec![];
    let failure = read(ErrorKind::NotFound);
    Printer::new(&bundled::words("fi")).failure(&failure, &mut printed).unwrap();
    assert_eq!(
        String::from_utf8(printed).unwrap(),
        "virhe: tiedostoa tai kansiota `a␛b` ei voitu lukea: sellaista tiedostoa tai kansiota ei ole\n  \
         ohje: Tarkista polku ja se, saatko lukea sitä.\n"
    );
}

#[test]
fn each_code_is_told_in_each_language() {
    for lang in bundled::ui_languages() {
        let words = bundled::words(&lang);
        for code in Code::ALL {
            let id = format!("problem-{}", code.word());
            assert!(words.find(&id, &[]).is_some(), "{lang}: {id}");
            assert!(words.find(&format!("{id}.help"), &[("x", Arg::Number(1))]).is_some(), "{id}");
        }
    }
}
