//! A screening on paper: the form and its key, as text and Markdown in `tests/paper`, and what
//! must never stand on the form.
//!
//! The files are rewritten with `UPDATE_GOLDEN=1`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Makes the sheets of the screening with every kind of question.
fn paper(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lyhty"));
    command.args(["screen", "--paper", "every-kind", "--ui-lang", "en"]);
    command.args(["--library", "tests/conversation/library", "--out"]).arg(folder).args(args);
    command.output().unwrap()
}

#[test]
fn sheets_read_as_expected() {
    let folder = tempfile::tempdir().unwrap();
    for args in [["--lang", "en", "--format", "text"], ["--lang", "fi", "--format", "text"]] {
        assert!(paper(folder.path(), &args).status.success(), "{args:?}");
    }
    let args = ["--lang", "fi", "--beside", "ar", "--format", "markdown,text"];
    assert!(paper(folder.path(), &args).status.success());
    for file in [
        "en/every-kind-form.txt",
        "en/every-kind-key.txt",
        "fi/every-kind-key.txt",
        "fi/every-kind-form-ar.md",
        "fi/every-kind-form-ar.txt",
    ] {
        let made = fs::read_to_string(folder.path().join(file)).unwrap();
        let golden = Path::new("tests/paper").join(file.replace('/', "-"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all("tests/paper").unwrap();
            fs::write(&golden, &made).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert!(made == expected, "{} differs:\n{made}", golden.display());
    }
}

#[test]
fn the_form_tells_nobody_what_its_answers_count_for() {
    let folder = tempfile::tempdir().unwrap();
    let formats = "pdf,html,markdown,text";
    assert!(paper(folder.path(), &["--lang", "en", "--format", formats]).status.success());
    for extension in ["html", "md", "txt"] {
        let form = folder.path().join(format!("en/every-kind-form.{extension}"));
        let form = fs::read_to_string(form).unwrap();
        for question in
            ["watch you?", "when you are tired?", "hours", "Rather not say", "very much"]
        {
            assert!(form.contains(question), "{extension}: no `{question}`");
        }
        // Titles, signs, groups, the rule, the endings, the gates.
        for hidden in [
            "Every kind of question",
            "Someone watches.",
            "Control",
            "Exploitation",
            "closer look",
            "Ask a specialist",
            "Are you safe here?",
            "made-up",
        ] {
            assert!(!form.contains(hidden), "{extension}: `{hidden}` is on the form");
        }
        assert!(!form.contains("Name:"), "{extension}: nobody is asked for a name");
    }
    let form = fs::read(folder.path().join("en/every-kind-form.pdf")).unwrap();
    let title = b"Every kind of question";
    assert!(form.starts_with(b"%PDF-"));
    assert!(!form.windows(title.len()).any(|piece| piece == title), "neither in the PDF's data");
}

#[test]
fn paper_asks_nothing_and_refuses_what_it_cannot_do() {
    let folder = tempfile::tempdir().unwrap();
    for (args, said) in [
        (&["--plain"][..], "--plain"),
        (&["--answers", "some.yaml"], "--answers"),
        (&["--beside", "xx"], "xx"),
        (&["--format", "rtf"], "rtf"),
    ] {
        let output = paper(folder.path(), args);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {error}");
        assert!(error.contains(said), "{args:?}: {error}");
    }
    let made = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(made, 0, "nothing half done");
    // Beside itself a language is alone.
    let output = paper(folder.path(), &["--lang", "en", "--beside", "en", "--format", "text"]);
    assert!(output.status.success());
    assert!(folder.path().join("en/every-kind-form.txt").exists());
}
