//! A build makes only what would come out otherwise, and always what would.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

#[path = "watch/example.rs"]
mod example;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of the example, with a term of the glossary and a logo in what is built.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        example::copy_to(&desk.path(""));
        let term = "Kahvi on ilmaista, sanoo { -assistance-system }.";
        desk.edit("leaflets/night-cafe.yaml", "Kahvi on ilmaista.", term);
        desk
    }

    /// A copy from which everything has been made.
    fn built() -> Desk {
        let desk = Desk::new();
        assert!(desk.build(&[]).contains("15 files in out"));
        desk
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        example::edit(&self.path(file), from, to);
    }

    fn write(&self, file: &str, text: &str) {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), text).unwrap();
    }

    fn build_with(&self, program: &Path, out: &str, more: &[&str]) -> String {
        let output = Command::new(program)
            .args(["build", "night-cafe", "first-hour", "--lang", "fi,en", "--paper", "a4"])
            .args(["--output", "facilitator-guide,handout,test,leaflet"])
            .args(["--format", "pdf,html,markdown", "--out", out])
            .args(more)
            .current_dir(self.path(""))
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    }

    fn build(&self, more: &[&str]) -> String {
        self.build_with(Path::new(env!("CARGO_BIN_EXE_lyhty")), "out", more)
    }

    fn made(&self, out: &str) -> BTreeMap<String, Made> {
        let mut all = BTreeMap::new();
        for lang in ["fi", "en"] {
            for entry in fs::read_dir(self.path(out).join(lang)).unwrap() {
                let path = entry.unwrap().path();
                let name = format!("{lang}/{}", path.file_name().unwrap().to_str().unwrap());
                let written = fs::metadata(&path).unwrap().modified().unwrap();
                all.insert(name, Made { bytes: fs::read(&path).unwrap(), written });
            }
        }
        all
    }

    /// Builds again, and asserts that each file is as a clean build makes it; that those which
    /// differ now are these, by their beginnings; and that no other was touched.
    fn only_these_change(&self, wanted: &[&str]) {
        self.these_change(wanted, wanted);
    }

    /// The same, with others that are made again and come out as they were.
    fn these_change(&self, wanted: &[&str], made: &[&str]) {
        let before = self.made("out");
        let said = self.build(&[]);
        let after = self.made("out");
        self.build_with(Path::new(env!("CARGO_BIN_EXE_lyhty")), "clean", &[]);
        let clean = self.made("clean");
        assert_eq!(after.len(), clean.len());
        for (name, file) in &after {
            assert!(file.bytes == clean[name].bytes, "{name} is stale");
            let is_of = |names: &[&str]| names.iter().any(|wanted| name.starts_with(wanted));
            let changed = before[name].bytes != file.bytes;
            assert_eq!(changed, is_of(wanted), "{name} of {wanted:?}");
            let written = before[name].written != file.written;
            assert_eq!(written, is_of(made), "{name} was made again for {wanted:?}");
        }
        let stand = after.keys().filter(|name| !made.iter().any(|w| name.starts_with(w))).count();
        assert!(said.contains(&format!("{stand} of them unchanged")), "{said}");
        assert!(self.build(&[]).starts_with("Nothing has changed: all 15 files in out are"));
    }
}

struct Made {
    bytes: Vec<u8>,
    written: std::time::SystemTime,
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn text_that_is_edited_is_made_again_and_nothing_else() {
    let desk = Desk::built();
    assert!(desk.build(&[]).contains("Nothing has changed"));

    desk.edit("leaflets/night-cafe.yaml", "Kahvi on ilmaista", "Kahvi ja tee ovat ilmaisia");
    desk.only_these_change(&["fi/night-cafe"]);

    desk.edit("curricula/first-hour.yaml", "4–10 vapaaehtoista", "4–12 vapaaehtoista");
    desk.only_these_change(&["fi/first-hour-facilitator-guide"]);
}

#[test]
fn a_service_of_ones_own_or_of_the_program_makes_what_prints_it_again() {
    let desk = Desk::built();
    desk.edit("services/night-cafe.yaml", "title: Yökahvila", "title: Sininen yökahvila");
    desk.only_these_change(&["fi/night-cafe"]);
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/services/nollalinja.yaml");
    let bundled = fs::read_to_string(bundled).unwrap();
    desk.write("services/nollalinja.yaml", &bundled.replace("080 005 005", "080 005 006"));
    desk.only_these_change(&["fi/night-cafe", "en/night-cafe"]);
}

#[test]
fn a_translation_a_term_and_a_word_make_their_language_again() {
    let desk = Desk::built();
    let english = "locales/en/leaflets/night-cafe.ftl";
    desk.edit(english, "Coffee is free", "Coffee and tea are free");
    desk.only_these_change(&["en/night-cafe"]);
    desk.write(
        "locales/fi/glossary.ftl",
        "### translation: draft\n-assistance-system = Autetaan\n",
    );
    desk.only_these_change(&["fi/night-cafe"]);
    desk.write(
        "locales/en/documents.ftl",
        "### translation: original\nservice-free = for nothing\n",
    );
    desk.only_these_change(&["en/night-cafe"]);
}

#[test]
fn a_template_the_style_and_the_logo_make_what_they_are_in_again() {
    let desk = Desk::built();
    let template = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates/leaflet/leaflet.md.j2");
    let template = fs::read_to_string(template).unwrap() + "\n\nHyvää yötä.\n";
    desk.write("templates/leaflet/leaflet.md.j2", &template);
    desk.only_these_change(&["fi/night-cafe", "en/night-cafe"]);
    desk.edit("style.yaml", "#5b2a4e", "#4e2a5b");
    let pages = |names: &[&str]| -> Vec<String> {
        names.iter().flat_map(|name| [format!("{name}.pdf"), format!("{name}.html")]).collect()
    };
    let course = ["fi/first-hour-facilitator-guide", "fi/first-hour-handout", "fi/first-hour-test"];
    let all = pages(&[&course[..], &["fi/night-cafe", "en/night-cafe"]].concat());
    desk.only_these_change(&all.iter().map(String::as_str).collect::<Vec<_>>());
    desk.edit("logo.svg", "#5b2a4e", "#4e2a5b");
    // Markdown does not show the logo, but is written from the same document.
    let all = pages(&course);
    desk.these_change(&all.iter().map(String::as_str).collect::<Vec<_>>(), &course);
}

#[test]
fn what_is_altered_or_deleted_by_hand_is_made_again() {
    let desk = Desk::built();
    let before = desk.made("out");
    let (one, other) = (desk.path("out/fi/night-cafe.pdf"), desk.path("out/en/night-cafe.html"));
    let mut altered = fs::read(&one).unwrap();
    altered[100] ^= 1;
    fs::write(&one, &altered).unwrap();
    fs::remove_file(&other).unwrap();
    assert!(desk.build(&[]).contains("13 of them unchanged"));
    let after = desk.made("out");
    assert!(before.iter().all(|(name, file)| file.bytes == after[name].bytes));

    // What is known of the folder is spoilt, in whatever way: it is the same as nothing.
    for spoilt in [&b""[..], b"{", b"\xff\xfe", b"[]", b"{\"files\":{\"x\":1},\"run\":null}"] {
        fs::write(desk.path("out/.lyhty-cache"), spoilt).unwrap();
        assert!(desk.build(&[]).contains("\n15 files in out"));
    }
}

#[test]
fn other_options_and_other_folders_are_other_builds() {
    let desk = Desk::built();
    assert!(desk.build(&["--format", "text"]).contains("\n20 files in out; 15 of them unchanged"));
    assert!(desk.build(&[]).contains("\n15 files in out; 15 of them unchanged"));
    assert!(desk.build(&["--fresh"]).contains("\n15 files in out\n"));
    assert!(desk.build(&["--jobs", "1"]).contains("Nothing has changed"));
    assert!(desk.build(&["--style", "style.yaml"]).contains("Nothing has changed"));

    // The file says nothing of who made it, when and where.
    desk.build_with(Path::new(env!("CARGO_BIN_EXE_lyhty")), "elsewhere", &["--jobs", "1"]);
    let known = |out: &str| fs::read(desk.path(out).join(".lyhty-cache")).unwrap();
    let other = desk.path("out/fi/first-hour-test.txt");
    assert!(other.is_file(), "what another build made is left alone");
    fs::remove_dir_all(desk.path("out")).unwrap();
    desk.build(&[]);
    assert!(known("out") == known("elsewhere"));
}

#[test]
fn what_is_no_longer_made_is_told() {
    let desk = Desk::new();
    let run = |more: &[&str]| -> Output {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lyhty"));
        let args = ["build", "--lang", "ar", "--format", "markdown", "night-cafe"];
        let args = program.args(args).args(more).current_dir(desk.path(""));
        args.env("LC_ALL", "C").output().unwrap()
    };
    run(&[]);
    desk.edit("leaflets/night-cafe.yaml", "cover:\n", "cover:\n  file-name: coffee\n");
    let output = run(&[]);
    let told = text(&output.stderr);
    assert!(told.contains("No longer made") && told.contains("ar/night-cafe.md"), "{told}");
    assert!(desk.path("out/ar/coffee.md").is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn another_program_makes_everything_again() {
    let desk = Desk::built();
    // The same program with a byte behind it: it runs, and is another file.
    let other = desk.path("lyhty");
    let mut bytes = fs::read(env!("CARGO_BIN_EXE_lyhty")).unwrap();
    bytes.push(0);
    fs::write(&other, bytes).unwrap();
    fs::set_permissions(&other, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    assert!(desk.build_with(&other, "out", &[]).contains("\n15 files in out\n"));
}
