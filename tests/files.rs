//! What the program leaves on the disk: whole files or nothing, the same bytes every time.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn lyhty(args: &[&str], folder: &Path) -> Output {
    let program = env!("CARGO_BIN_EXE_lyhty");
    Command::new(program).args(args).current_dir(folder).env("LC_ALL", "C").output().unwrap()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    all
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_same_bytes_with_any_number_of_jobs() {
    let folder = tempfile::tempdir().unwrap();
    let build = |jobs| {
        let args = ["build", "rights", "services", "--out", "out", "--jobs", jobs];
        let output = lyhty(&args, folder.path());
        assert!(output.status.success(), "{}", errors(&output));
        files(&folder.path().join("out"))
    };
    let one = build("1");
    assert_eq!(one.len(), 3 * 5, "leaflet twice folded and as HTML, directory as PDF and HTML");
    assert!(one == build("2"));
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_earlier_output() {
    let folder = tempfile::tempdir().unwrap();
    let output = lyhty(&["build", "rights", "--out", "out"], folder.path());
    assert!(output.status.success(), "{}", errors(&output));
    let before = files(folder.path());

    // A limit on the size of files is as a disk that is full, and needs no special rights.
    let line =
        format!("trap '' XFSZ; ulimit -f 8; '{}' build --out out", env!("CARGO_BIN_EXE_lyhty"));
    let mut shell = Command::new("bash");
    let output = shell.args(["-c", &line]).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
    assert!(errors(&output).contains("out"), "{}", errors(&output));
    assert!(files(folder.path()) == before);
}

#[test]
fn content_with_errors_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lyhty.yaml"), "title: Broken\n").unwrap();
    fs::create_dir(folder.path().join("leaflets")).unwrap();
    fs::write(folder.path().join("leaflets/a.yaml"), "lang: en\ntitel: A\n").unwrap();
    let output = lyhty(&["build"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("leaflets/a.yaml:2:1: error[unknown-key]"),
        "{}",
        errors(&output)
    );
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_broken_template_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("lyhty.yaml"), "title: Broken\n").unwrap();
    fs::create_dir_all(folder.path().join("templates/leaflet")).unwrap();
    let template = folder.path().join("templates/leaflet/leaflet.md.j2");
    fs::write(template, "# {{ cover.title }}\n{{ nobody }}\n").unwrap();
    let output = lyhty(&["leaflet", "rights"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("leaflet.md.j2:2"), "{}", errors(&output));
    assert!(!folder.path().join("out").exists());
}

#[test]
fn every_start_is_accepted_by_check_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    for lang in ["en", "fi", "sv"] {
        let library = format!("library-{lang}");
        assert!(
            lyhty(&["new", "library", &library, "--lang", lang], folder.path()).status.success()
        );
        let library = folder.path().join(library);
        for kind in ["curriculum", "indicators", "screening", "leaflet"] {
            let output = lyhty(&["new", kind, "first", "--lang", lang], &library);
            assert!(output.status.success(), "{kind} {lang}: {}", errors(&output));
        }
        let output = lyhty(&["check", "--deny", "warnings"], &library);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{lang}: {said}{}", errors(&output));
        let again = lyhty(&["new", "leaflet", "first"], &library);
        assert_eq!(again.status.code(), Some(3), "{}", errors(&again));
    }
}

#[test]
fn the_bundled_library_and_the_example_have_nothing_but_drafts() {
    let folder = tempfile::tempdir().unwrap();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/night-cafe");
    for args in [vec!["check"], vec!["check", "--library", example]] {
        let output = lyhty(&args, folder.path());
        assert!(output.status.success());
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        // Facts grow old by themselves; that must not break a test.
        let expected =
            |line: &&str| !line.contains("warning[draft]") && !line.contains("warning[past-date]");
        let other: Vec<_> = said.lines().filter(expected).collect();
        assert!(other.is_empty(), "{other:#?}");
    }
}
