//! The work of a translator, as they do it: with the program and a text editor.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const COURSE: &str = "\
lang: en
title: Coffee, tea and company
summary: Every night from { $phone-night-cafe }.
checked: 2026-11-01
verified: false
unverified-because: Invented for a test.
for: [shelter]
area: finland
anonymous: true
free: true
languages: [en]
channels:
  - id: call
    phone: 0800 100
    note: |
      Ask for the night shift.
      Somebody answers.
";

/// A library with one service, `night-cafe`.
struct Library(TempDir);

impl Library {
    fn new() -> Library {
        let library = Library(tempfile::tempdir().unwrap());
        library.write("lyhty.yaml", "title: Ours\n");
        library.write("services/night-cafe.yaml", COURSE);
        library
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).unwrap()
    }

    /// Changes a text in a file; it must be there once.
    fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
        self.write(path, &text.replace(from, to));
    }

    fn run(&self, args: &[&str]) -> Output {
        run(self.0.path(), args)
    }

    fn status(&self, lang: &str) -> serde_json::Value {
        let output =
            self.run(&["translate", "status", "night-cafe", "--lang", lang, "--format", "json"]);
        serde_json::from_slice::<Vec<serde_json::Value>>(&output.stdout).unwrap().remove(0)
    }
}

fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lyhty"))
        .args(args)
        .args(["--ui-lang", "en"])
        .current_dir(folder)
        .output()
        .unwrap()
}

fn says(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

const FI: &str = "locales/fi/services/night-cafe.ftl";

#[test]
fn a_new_language_is_ready_to_be_filled() {
    let library = Library::new();
    assert!(library.run(&["translate", "extract", "night-cafe", "--lang", "fi"]).status.success());
    assert_eq!(
        library.read(FI),
        "\
### translation: draft

# source .title: Coffee, tea and company
# source .summary: Every night from { $phone-night-cafe }.
# source .unverified-because: Invented for a test.
# of: ac6a1afd
about =
    .title = { \"\" }
    .summary = { \"\" }
    .unverified-because = { \"\" }

# source .note: Ask for the night shift.
# source .note: Somebody answers.
# of: ca2b8480
call =
    .note = { \"\" }
"
    );
    let status = library.status("fi");
    assert_eq!((&status["texts"], &status["missing"]), (&4.into(), &4.into()));
    let again = library.run(&["translate", "extract"]);
    assert!(says(&again).contains("Nothing to do."), "{}", says(&again));
}

/// A translation as somebody may write it by hand.
const WRITTEN: &str = "\
### translation: draft
### Ours.

# A note that stays.
about =
    .summary = Joka yö { $phone-night-cafe }.
    .title = Kahvia, teetä ja seuraa
    .unverified-because = Keksitty testiksi.
# Another.

## A group
call =
  .note =
    Kysy yövuoroa.
    Joku vastaa.
";

#[test]
fn what_is_there_stays_as_it_is() {
    let library = Library::new();
    library.write(FI, WRITTEN);
    library.run(&["translate", "extract"]);
    let stamped = library.read(FI);
    let without: String =
        stamped.split_inclusive('\n').filter(|line| !line.starts_with("# of: ")).collect();
    assert_eq!(without, WRITTEN);
    assert_eq!(stamped.matches("# of: ").count(), 2);

    // The source changes: one text is another, one is new, one is gone.
    library.change("services/night-cafe.yaml", "Every night from", "Every evening from");
    library.change(
        "services/night-cafe.yaml",
        "    note: |\n      Ask for the night shift.\n      Somebody answers.\n",
        "  - { id: visit, web: harbour.example, note: Open to all. }\n",
    );
    let status = library.status("fi");
    assert_eq!((&status["outdated"], &status["missing"]), (&3.into(), &1.into()));
    library.run(&["translate", "extract"]);
    let marked = library.read(FI);
    assert!(marked.contains("# A note that stays.\n# source .title: Coffee, tea and company\n# source .summary: Every evening from { $phone-night-cafe }.\n"), "{marked}");
    assert!(marked.contains("# outdated: bring the text up to date, then delete this comment\n# of: ac6a1afd\nabout =\n    .summary = Joka yö"), "{marked}");
    assert!(
        marked.contains("# obsolete call =\n# obsolete   .note =\n# obsolete     Kysy yövuoroa.\n"),
        "{marked}"
    );
    assert!(marked.contains("# source .note: Open to all.\n# of: "), "{marked}");
    library.run(&["translate", "extract"]);
    assert_eq!(library.read(FI), marked, "extracting again changes nothing");

    // The translator does it, and deletes the comment.
    library.change(FI, "Joka yö", "Joka ilta");
    library.change(
        FI,
        "# outdated: bring the text up to date, then delete this comment\n# of: ac6a1afd\n",
        "",
    );
    library.change(FI, "{ \"\" }", "Kaikille avoin.");
    library.run(&["translate", "extract"]);
    let done = library.read(FI);
    assert!(!done.contains("# source") && !done.contains("# outdated"), "{done}");
    assert_eq!(library.status("fi")["complete"], true);
}

#[test]
fn a_signature_is_for_what_stands_there() {
    let library = Library::new();
    let accept = |by: &str, date: &str| {
        library.run(&[
            "translate",
            "accept",
            "night-cafe",
            "--lang",
            "fi",
            "--by",
            by,
            "--date",
            date,
        ])
    };
    library.run(&["translate", "extract", "night-cafe", "--lang", "fi"]);
    let refused = accept("Maija M., RN", "2026-11-20");
    assert_eq!(refused.status.code(), Some(2));
    assert!(says(&refused).contains("4 texts are not translated yet"), "{}", says(&refused));

    library.write(FI, WRITTEN);
    assert_eq!(accept("\u{1b}[2J", "2026-11-20").status.code(), Some(2));
    assert_eq!(accept("Maija M., RN", "yesterday").status.code(), Some(2));
    let done = accept("Maija M., RN", "2026-11-20");
    assert!(done.status.success(), "{}", says(&done));
    let signed = library.read(FI);
    assert!(
        signed.starts_with("### translation: reviewed by Maija M., RN, 2026-11-20 ("),
        "{signed}"
    );
    assert_eq!(signed.lines().count(), WRITTEN.lines().count() + 2);
    let status = library.status("fi");
    assert_eq!(
        (&status["state"], &status["reviewer"]),
        (&"reviewed".into(), &"Maija M., RN".into())
    );
    let denied = ["translate", "status", "--deny", "missing,outdated,drafts"];
    assert!(library.run(&denied).status.success());

    // Neither text can change behind the reviewer's back.
    library.change(FI, "Joku vastaa.", "Kukaan ei vastaa.");
    assert_eq!(library.status("fi")["state"], "changed");
    assert_eq!(library.run(&denied).status.code(), Some(1));
    library.write(FI, &signed);
    assert_eq!(library.status("fi")["state"], "reviewed");
    library.change("services/night-cafe.yaml", "0800 100", "0800 200");
    assert_eq!(library.status("fi")["state"], "reviewed");
    library.change("services/night-cafe.yaml", "Somebody answers.", "Nobody answers.");
    assert_eq!(library.status("fi")["state"], "changed");
    let found = library.run(&["check", FI]);
    assert!(
        says(&found)
            .contains("warning[changed-since-review]: Maija M., RN signed this on 2026-11-20")
    );
    let refused = accept("Maija M., RN", "2026-11-21");
    assert!(says(&refused).contains("has changed since it was translated"), "{}", says(&refused));
}

const FORMATS: [(&str, &str); 3] = [("xliff", "xlf"), ("po", "po"), ("xlsx", "xlsx")];

/// A library with a translated service and words with plural forms.
fn translated() -> Library {
    let library = Library::new();
    library.write(FI, WRITTEN);
    library.write(
        "locales/en/glossary.ftl",
        "### translation: original\n-night-shift = night shift\n",
    );
    library.write("locales/be/documents.ftl", "### translation: draft\nlist-comma = { \", \" }\n");
    library.run(&["translate", "extract", "night-cafe", "documents"]);
    library
}

impl Library {
    fn export(&self, lang: &str, format: &str, file: &str) {
        let args =
            ["translate", "export", "--lang", lang, "--format", format, "--out", file, "--force"];
        let output = self.run(&args);
        assert!(output.status.success(), "{}", says(&output));
    }

    fn import(&self, file: &str) -> Output {
        self.run(&["translate", "import", file])
    }
}

#[test]
fn what_comes_back_unchanged_changes_nothing() {
    let library = translated();
    let before = (library.read(FI), library.read("locales/be/documents.ftl"));
    for (format, ending) in FORMATS {
        for lang in ["fi", "be"] {
            let file = format!("{lang}.{ending}");
            library.export(lang, format, &file);
            let bytes = fs::read(library.0.path().join(&file)).unwrap();
            library.export(lang, format, &file);
            assert_eq!(
                bytes,
                fs::read(library.0.path().join(&file)).unwrap(),
                "not the same: {file}"
            );
            let back = library.import(&file);
            assert!(says(&back).contains("Nothing to do."), "{}", says(&back));
        }
        let after = (library.read(FI), library.read("locales/be/documents.ftl"));
        assert_eq!(after, before, "{format}");
    }
}

#[test]
fn what_translators_change_comes_into_the_file_and_nothing_else() {
    for (format, ending) in [("xliff", "xlf"), ("po", "po")] {
        let library = translated();
        let file = format!("fi.{ending}");
        library.export("fi", format, &file);
        library.change(&file, "Kahvia, teetä ja seuraa", "Kahvia &amp; [teetä]");
        library.change(&file, "A note that stays.", "Another note.");
        let before = library.read(FI);
        let back = library.import(&file);
        assert!(back.status.success(), "{}", says(&back));
        let ampersand = if format == "xliff" { "&" } else { "&amp;" };
        let expected = before
            .replace("Kahvia, teetä ja seuraa", &format!("Kahvia {ampersand} [teetä]"))
            .replace("A note that stays.", "Another note.");
        assert_eq!(library.read(FI), expected, "{format}");
    }
}

#[test]
fn each_plural_form_is_a_text_of_its_own() {
    let library = translated();
    library.export("be", "po", "be.po");
    let po = library.read("be.po");
    // Two forms in English, three in Belarusian.
    for form in ["one", "few", "many"] {
        assert!(po.contains(&format!("msgctxt \"documents:condition-count#{form}\"\n")), "{form}");
    }
    assert!(!po.contains("condition-count#other"));
    let empty = |form: &str| {
        let at = po.find(&format!("documents:condition-count#{form}\"")).unwrap();
        let at = at + po[at..].find("msgstr \"\"").unwrap();
        at + "msgstr \"".len()
    };
    let mut filled = po.clone();
    for (form, text) in [("many", "silnych"), ("few", "silne")] {
        filled.insert_str(empty(form), &format!("{{ $count }} {text}"));
    }
    library.write("be.po", &filled);
    let refused = library.import("be.po");
    assert_eq!(refused.status.code(), Some(1));
    assert!(says(&refused).contains("translated, and these are not: one"), "{}", says(&refused));

    filled.insert_str(empty("one"), "{ $count } silny");
    library.write("be.po", &filled);
    let back = library.import("be.po");
    assert!(back.status.success(), "{}", says(&back));
    let be = library.read("locales/be/documents.ftl");
    assert!(be.contains("condition-count = { $count ->\n        [one] { $count } silny\n        [few] { $count } silne\n       *[many] { $count } silnych\n    }\n"), "{be}");
    assert!(library.run(&["check", "locales/be/documents.ftl"]).status.success());
}

#[test]
fn what_would_lose_or_break_something_is_refused_where_it_stands() {
    let library = translated();
    let before = library.read(FI);
    for (format, ending) in [("xliff", "xlf"), ("po", "po")] {
        let file = format!("fi.{ending}");
        library.export("fi", format, &file);
        let exported = library.read(&file);
        let variable = match format {
            "xliff" => "Joka yö <ph id=\"p0-1\" dataRef=\"d0\" disp=\"{ $phone-night-cafe }\"/>",
            _ => "Joka yö { $phone-night-cafe }",
        };
        for (from, to, problem) in [
            (variable, "Joka yö", "error[variables-differ]"),
            ("Kahvia, teetä ja", "Kahvia { ja", "error[fluent-syntax]"),
            ("Kahvia, teetä ja", "Kahvia { -teet } ja", "error[unknown-term]"),
            ("Kahvia, teetä ja", "Soita 0800 123 tai", "error[value-differs]"),
            ("Kahvia, teetä ja", "\u{202e}Kahvia ja", "error[hidden-character]"),
            ("about.title", "about.titel", "error[unknown-message]"),
            ("about.title", "about.summary", "error[duplicate-message]"),
        ] {
            assert_eq!(exported.matches(from).count(), 1, "{from} in {exported}");
            library.write(&file, &exported.replace(from, to));
            let refused = library.import(&file);
            let said = says(&refused);
            assert_eq!(refused.status.code(), Some(1), "{problem}: {said}");
            assert!(said.contains(problem) && said.starts_with(&format!("{file}:")), "{said}");
            assert_eq!(library.read(FI), before, "{problem}");
        }
    }
}

#[test]
fn hostile_files_are_refused() {
    let library = translated();
    let xliff = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fi\">";
    let unit = "<file original=\"services/night-cafe\"><unit name=\"about.title\"><segment><source>a</source><target>";
    for (file, text) in [
        ("a.xlf", "".to_owned()),
        ("a.xlf", "<html/>".to_owned()),
        ("a.xlf", xliff.to_owned()),
        ("a.xlf", format!("{xliff}{unit}")),
        ("a.xlf", format!("{xliff}{unit}<pc id=\"1\">x</pc></target></segment></unit></file></xliff>")),
        ("a.xlf", format!("{xliff}{unit}<ph id=\"1\" dataRef=\"d9\"/></target></segment></unit></file></xliff>")),
        ("a.xlf", format!("{xliff}{unit}&lol;</target></segment></unit></file></xliff>")),
        ("a.xlf", format!("<!DOCTYPE x [<!ENTITY lol \"lol\">]>{xliff}</xliff>")),
        ("a.xlf", format!("{xliff}<file original=\"x\"><unit name=\"a.b\"></file></xliff>")),
        ("a.po", "msgid \"\n".to_owned()),
        ("a.po", "msgid".to_owned()),
        ("a.po", "\"text\"".to_owned()),
        ("a.po", "msgid \"\"\nmsgstr \"Language: fi\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n".to_owned()),
        ("a.po", "msgid \"\"\nmsgstr \"Language: fi\\q\"\n".to_owned()),
        ("a.po", "msgid \"\"\nmsgstr \"Language: fi\\n\"\n\nmsgctxt \"x:a\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"b\"\n".to_owned()),
        ("a.xlsx", "PK not a sheet".to_owned()),
    ] {
        library.write(file, &text);
        let refused = library.import(file);
        assert_eq!(refused.status.code(), Some(1), "{text}: {}", says(&refused));
        assert!(says(&refused).contains("error[exchange]"), "{text}: {}", says(&refused));
    }
    let unknown = library.import("lyhty.yaml");
    assert_eq!(unknown.status.code(), Some(2));
}
