//! What shells complete, asked as they ask; and manual pages.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/night-cafe");

fn program(folder: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_lyhty"));
    program.current_dir(folder).env("LC_ALL", "C").stdin(Stdio::null());
    program
}

fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What fish is told of a line whose last word is being typed: a value a line, with its help.
fn fish(line: &[&str]) -> Vec<String> {
    let mut program = program(Path::new("/"));
    let told = said(program.env("COMPLETE", "fish").args(["--", "lyhty"]).args(line));
    told.lines().map(str::to_owned).collect()
}

fn values(line: &[&str]) -> Vec<String> {
    fish(line).iter().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn ids_languages_audiences_and_papers_are_completed() {
    assert!(fish(&["leaflet", ""]).iter().any(|line| line.starts_with("rights\t")));
    assert_eq!(values(&["leaflet", "sell"]), ["selling-sex"]);
    assert_eq!(values(&["screen", "first"]), ["first-conversation"]);
    assert_eq!(values(&["prove", "outreach"]), ["outreach-check"]);
    assert_eq!(values(&["show", "nolla"]), ["nollalinja"]);
    assert_eq!(values(&["build", "servi"]), ["services"]);
    assert_eq!(values(&["build", "--for", "rec"]), ["reception"]);
    assert_eq!(values(&["list", "services", "--for", "leg"]), ["legal-advice"]);
    assert_eq!(values(&["leaflet", "rights", "--paper", "tri"]), ["tri-fold"]);
    assert_eq!(values(&["schema", "sty"]), ["style"]);
    assert_eq!(values(&["translate", "extract", "leaflets/ri"]), ["leaflets/rights"]);
    let languages = values(&["build", "--lang", ""]);
    for lang in ["fi", "sv", "en", "ar", "zh-Hans", "all"] {
        assert!(languages.contains(&lang.to_owned()), "{lang}: {languages:?}");
    }
    // After a comma, the next one.
    assert_eq!(values(&["leaflet", "rights", "--lang", "fi,zh"]), ["fi,zh-Hans"]);
    assert_eq!(values(&["build", "--format", "pdf,doc"]), ["pdf,docx"]);
}

#[test]
fn the_own_library_counts_too() {
    let named = ["--library", EXAMPLE, "leaflet", "night"];
    assert_eq!(fish(&named), ["night-cafe\tYökahvila"]);
    let mut here = program(Path::new(EXAMPLE));
    let told = said(here.env("COMPLETE", "fish").args(["--", "lyhty", "build", "first-h"]));
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(values(&["leaflet", "night"]).is_empty());
    assert!(values(&["--library", "/nowhere", "leaflet", "rights"]).contains(&"rights".to_owned()));
}

#[test]
fn a_real_bash_completes() {
    let line = "source <(\"$0\" completions bash) && COMP_WORDS=(lyhty leaflet sell) && COMP_CWORD=2 \
                && COMP_TYPE=9 && _clap_complete_lyhty lyhty sell leaflet \
                && printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = Command::new("bash");
    let bash = bash.args(["-c", line, env!("CARGO_BIN_EXE_lyhty")]).env("LC_ALL", "C");
    assert_eq!(said(bash).trim(), "selling-sex");
}

#[test]
fn every_shell_is_told_how_to_ask() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let told = said(program(Path::new("/")).args(["completions", shell]));
        assert!(told.contains("COMPLETE") && told.contains("lyhty"), "{shell}: {told}");
    }
    let mut unknown = program(Path::new("/"));
    let output = unknown.env("COMPLETE", "nosh").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn manual_pages_speak_the_language_and_know_no_day() {
    let folder = tempfile::tempdir().unwrap();
    said(program(folder.path()).args(["man", "en"]));
    said(program(folder.path()).args(["--ui-lang", "fi", "man", "fi"]));
    let page = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    assert!(
        page("en/lyhty.1").contains("lyhty\\-build(1)") || page("en/lyhty.1").contains("build")
    );
    assert!(page("en/lyhty-build.1").contains(".SH \"OPTIONS\""), "{}", page("en/lyhty-build.1"));
    assert!(page("fi/lyhty-build.1").contains(".SH \"NIMI\""), "{}", page("fi/lyhty-build.1"));
    assert!(page("en/lyhty-records-show.1").contains("lyhty\\-records\\-show"));
    let title =
        page("en/lyhty-build.1").lines().find(|line| line.starts_with(".TH")).unwrap().to_owned();
    assert!(!title.contains("20"), "{title}");
    let count = |lang: &str| fs::read_dir(folder.path().join(lang)).unwrap().count();
    assert!(count("en") > 20 && count("en") == count("fi"), "{}", count("en"));
}
