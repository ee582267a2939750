//! What the answers to a course's tests tell: figures worked out by hand, what is withheld, and
//! what is refused.

#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

use lyhty::diagnostic::{Diagnostics, Printer};
use lyhty::evaluate::answers::{Answers, Test};
use lyhty::load::{Layer, load};
use lyhty::spreadsheet;
use rust_xlsxwriter::Workbook;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder to evaluate in.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    fn with(name: &str, text: &str) -> Desk {
        let desk = Desk::new();
        desk.write(name, text);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn run(&self, args: &[&str]) -> Output {
        let library = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/evaluate/library");
        Command::new(env!("CARGO_BIN_EXE_lyhty"))
            .args(["evaluate", "lamp", "--library", library])
            .args(args)
            .args(["--ui-lang", "en"])
            .current_dir(self.0.path())
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// What it prints, if it can.
    #[track_caller]
    fn printed(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What it says if it cannot.
    #[track_caller]
    fn refused(&self, args: &[&str], code: i32) -> String {
        let output = self.run(args);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {errors}");
        assert!(output.stdout.is_empty(), "{args:?} printed something");
        errors
    }

    #[track_caller]
    fn figures(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.printed(&[args, &["--format", "json"]].concat())).unwrap()
    }
}

/// Sheets of 20 people, each with a code word, before and after: in `match` 8 are right both
/// times, 9 gained it, 1 lost it and 2 never had it; in `wick` 10 are right both times and 10 never;
/// in `wind` all are right, but that two leave it empty before.
fn twenty_people(separator: &str) -> String {
    let mut rows = vec!["code,time,match,wick,wind".to_owned()];
    for person in 0..20 {
        let (before, after) = match person {
            0..8 => ("flame", "B"),
            8..17 => ("a", "flame"),
            17 => ("b", "water"),
            _ => ("c", "hope"),
        };
        let wick = if person % 2 == 0 { "a" } else { "b" };
        let wind = if person < 2 { "" } else { "a" };
        rows.push(format!("Secret{person},pre,{before},{wick},{wind}"));
        rows.push(format!(" secret{person} ,post,{after},{wick},wind"));
    }
    rows.join("\r\n").replace(',', separator)
}

#[track_caller]
fn near(value: &Value, wanted: f64) {
    let found = value.as_f64().unwrap();
    assert!((found - wanted).abs() < 5e-5, "{found} is not {wanted}");
}

#[test]
fn people_are_compared_with_themselves() {
    let desk = Desk::with("all.csv", &twenty_people(","));
    let figures = desk.figures(&["--answers", "all.csv"]);
    let [of_light, of_keep, of_all] = [0, 1, 2].map(|row| &figures["knowledge"][row]["at"]);
    // 9 of 20 and 10 of 20, then 17 and 10; 18 of 20, then 20.
    assert_eq!((&of_light[0]["right"], &of_light[0]["of"]), (&19.into(), &40.into()));
    assert_eq!((&of_light[1]["right"], &of_light[1]["of"]), (&27.into(), &40.into()));
    assert_eq!((&of_keep[0]["right"], &of_keep[1]["right"]), (&18.into(), &20.into()));
    assert_eq!((&of_all[0]["right"], &of_all[1]["right"]), (&37.into(), &47.into()));
    // Wilson for 18 of 20.
    near(&of_keep[0]["interval"]["low"], 0.6990);
    near(&of_keep[0]["interval"]["high"], 0.9721);

    let change = &figures["changes"][0];
    assert_eq!(change["basis"]["people"], 20);
    near(&change["rows"][0]["difference"], 8.0 / 40.0);
    // 12 people have one more right, or two; the others' signs are worked out in the unit test.
    let moves = &change["moves"];
    assert_eq!((&moves[0]["gained"], &moves[0]["lost"]), (&9.into(), &1.into()));
    // McNemar: 2 · (1 + 10) / 2¹⁰, three times by Holm; 2 / 2² twice; nothing moved.
    near(&moves[0]["p"], 3.0 * 22.0 / 1024.0);
    near(&moves[1]["p"], 1.0);
    near(&moves[2]["p"], 1.0);
    // The questions.
    let wind = &figures["questions"][2]["at"];
    assert_eq!((&wind[0]["empty"], &wind[1]["empty"]), (&2.into(), &0.into()));
    assert_eq!(wind[1]["discrimination"], Value::Null, "all are right");
    let drawn_to = &figures["questions"][0]["at"][0]["drawn-to"];
    assert_eq!(*drawn_to, serde_json::json!(["water", 9]));
    // 67.5 % of lighting, which may be above the mark; keeping is known.
    assert_eq!(figures["again-at"], "post");
    assert_eq!(figures["again"].as_array().unwrap().len(), 1);
    assert_eq!(figures["again"][0]["objective"], "light");
    assert_eq!(figures["again"][0]["questions"], serde_json::json!(["wick"]));
}

#[test]
fn the_file_format_makes_no_difference() {
    let commas = Desk::with("all.csv", &twenty_people(","));
    let wanted = commas.printed(&["--answers", "all.csv", "--format", "json"]);
    let semicolons = format!("\u{feff}{}", twenty_people(";"));
    for (name, text) in [("all.csv", semicolons), ("all.tsv", twenty_people("\t"))] {
        let desk = Desk::with(name, &text);
        assert_eq!(desk.printed(&["--answers", name, "--format", "json"]), wanted, "{name}");
    }
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (row, line) in (0..).zip(twenty_people(",").lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            page.write_string(row, column, cell).unwrap();
        }
    }
    let desk = Desk::new();
    desk.write("all.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(desk.printed(&["--answers", "all.xlsx", "--format", "json"]), wanted);
    // In two files.
    let text = twenty_people(",");
    let of = |time: &str| {
        let rows = text.lines().filter(|line| line.contains(time) || line.starts_with("code"));
        rows.collect::<Vec<_>>().join("\n")
    };
    let desk = Desk::with("before.csv", &of(",pre,"));
    desk.write("after.csv", of(",post,"));
    let args = ["--answers", "before.csv", "after.csv", "--format", "json"];
    assert_eq!(desk.printed(&args), wanted);
}

#[test]
fn code_words_come_out_nowhere() {
    let desk = Desk::with("all.csv", &twenty_people(","));
    let mut said = desk.printed(&["--answers", "all.csv"]);
    said += &desk.printed(&["--answers", "all.csv", "--format", "json"]);
    for format in ["html", "md", "txt"] {
        let out = format!("out.{format}");
        desk.printed(&["--answers", "all.csv", "--out", &out]);
        said += &desk.read(&out);
    }
    // Nor with a problem.
    let wrong = twenty_people(",").replace("pre,c,", "pre,d,");
    desk.write("wrong.csv", format!("{wrong}\r\nsecret3,pre,a,a,a"));
    said += &desk.refused(&["--answers", "wrong.csv"], 1);
    assert!(said.contains("this code word is on another sheet"), "{said}");
    assert!(!said.to_lowercase().contains("secret"), "{said}");
}

/// So many sheets of a time, without code words; the first few have `match` right.
fn sheets(time: &str, count: usize, right: usize) -> String {
    let row = |i| format!("{time};{};a;a\n", if i < right { "flame" } else { "hope" });
    (0..count).map(row).collect()
}

#[test]
fn of_few_nothing_is_told_and_of_some_only_counts() {
    let heading = "time;match;wick;wind\n";
    let desk = Desk::with("few.csv", &format!("{heading}{}", sheets("pre", 4, 2)));
    let text = desk.printed(&["--answers", "few.csv", "--invited", "pre=4"]);
    assert!(text.contains("fewer than 5"), "{text}");
    assert!(!text.contains('%') && !text.contains("Knowledge"), "{text}");
    let figures = desk.figures(&["--answers", "few.csv"]);
    assert_eq!(figures["knowledge"], serde_json::json!([]));
    assert_eq!(figures["questions"], serde_json::json!([]));

    let some = format!("{heading}{}{}", sheets("pre", 19, 6), sheets("post", 20, 15));
    let desk = Desk::with("some.csv", &some);
    let figures = desk.figures(&["--answers", "some.csv"]);
    let at = &figures["questions"][0]["at"];
    assert_eq!((&at[0]["share"]["right"], &at[0]["share"]["interval"]), (&6.into(), &Value::Null));
    assert!(at[1]["share"]["interval"].is_object());
    assert_eq!(at[0]["discrimination"], Value::Null);
    assert_eq!(figures["changes"][0]["basis"], "too-few");
    assert_eq!(figures["changes"][0]["rows"], serde_json::json!([]));
    assert_eq!(figures["changes"][0]["p"], Value::Null);
    let text = desk.printed(&["--answers", "some.csv"]);
    assert!(
        text.contains("6\u{a0}of\u{a0}19") && text.contains("75\u{a0}%\u{a0}(53–89)"),
        "{text}"
    );
}

#[test]
fn groups_that_are_not_linked_are_compared_as_groups() {
    let text = format!("time;match;wick;wind\n{}{}", sheets("pre", 80, 48), sheets("post", 70, 56));
    let desk = Desk::with("groups.csv", &text);
    let figures = desk.figures(&["--answers", "groups.csv"]);
    let change = &figures["changes"][0];
    assert_eq!(change["basis"], "groups");
    assert_eq!((&change["p"], &change["moves"]), (&Value::Null, &serde_json::json!([])));
    // Of all questions: 48 + 160 of 240, then 56 + 140 of 210.
    near(&change["rows"][2]["difference"], 196.0 / 210.0 - 208.0 / 240.0);
    let text = desk.printed(&["--answers", "groups.csv"]);
    assert!(text.contains("No significance test is made"), "{text}");
}

#[test]
fn the_response_rate_stands_beside_every_figure() {
    let desk = Desk::with("all.csv", &twenty_people(","));
    let text = desk.printed(&["--answers", "all.csv", "--invited", "pre=25,post=40"]);
    let headings =
        text.lines().filter(|line| line.contains("│ Objective") || line.contains("│ Question"));
    let mut count = 0;
    for heading in headings {
        let is_moves = heading.contains("Wrong, then right");
        assert!(is_moves || heading.contains("invited"), "{heading}");
        count += 1;
    }
    assert_eq!(count, 5, "{text}");
    assert!(text.contains("20\u{a0}of\u{a0}25 invited, 80\u{a0}%"), "{text}");
    assert!(text.contains("Before → After: 20\u{a0}of\u{a0}40 invited, 50\u{a0}%"), "{text}");
    for (invited, says) in [
        ("pre=19", "only 19 were invited"),
        ("pre", "does not say how many were invited"),
        ("pre=20,pre=30", "`pre=30` does not say"),
        ("mid=20", "`mid=20` does not say"),
    ] {
        let said = desk.refused(&["--answers", "all.csv", "--invited", invited], 2);
        assert!(said.contains(says), "{said}");
    }
}

/// What is said of a CSV file, with an excerpt and without.
fn said_of(text: &str) -> String {
    let library = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/evaluate/library");
    let mut problems = Diagnostics::default();
    let mut library = load(&[Layer::Folder(library.into())], &mut problems).unwrap();
    let personal = lyhty::bundled::personal_headings;
    let questions = library.curricula["lamp"].value.questions.clone();
    let test = Test { course: "lamp", questions: &questions, personal };
    let grid = spreadsheet::read(text.as_bytes(), spreadsheet::Format::Csv).unwrap();
    let name = Path::new("a.csv");
    Answers::default().add(grid, name, test, &mut library.files, &mut problems);
    let words = lyhty::bundled::words("en");
    let (printer, problems) = (Printer::new(&words), problems.sorted(&library.files));
    let mut said = vec![];
    printer.short(&problems, &library.files, &mut said).unwrap();
    printer.human(&problems, &library.files, &mut said).unwrap();
    String::from_utf8(said).unwrap()
}

#[test]
fn what_cannot_be_evaluated_is_refused_where_it_stands() {
    let cases: &[(&str, &str)] = &[
        ("", "1:1: error[answers]: there are no answers here"),
        ("code,time,match\n", "1:1: error[answers]: there are no answers here"),
        ("code,match\nx,a\n", "1:1: error[answers]: there is no column `time`"),
        ("code,time\nx,pre\n", "there is no column for any question of this course"),
        (
            "time,mach\npre,a\n",
            "1:6: error[answers]: `mach` is no question of this course. Help: Did you mean `match`?",
        ),
        ("time,match,match\npre,a,a\n", "1:12: error[answers]: there is a second column `match`"),
        (
            "Nimi,time,match\nMaija,pre,a\n",
            "1:1: error[answers]: the column `Nimi` asks who somebody is",
        ),
        ("time,match,E-post\npre,a,x\n", "1:12: error[answers]: the column `E-post` asks"),
        ("time,match,Date of birth\npre,a,x\n", "the column `Date of birth` asks"),
        ("time,match,Sähköposti\npre,a,x\n", "the column `Sähköposti` asks"),
        ("time,match,\npre,a,x\n", "1:12: error[answers]: there is something below no heading"),
        ("time,match\npre,a,x\n", "2:7: error[answers]: there is something below no heading"),
        ("time,match\n,a\n", "2:1: error[answers]: it is not said which test this sheet is of"),
        ("time,match\nbefore,a\n", "2:1: error[answers]: `before` is no test"),
        (
            "time,match\npre,d\n",
            "2:5: error[answers]: `d` is no answer to `match`. Help: Write a letter from `a` to `c`",
        ),
        ("time,match\npre,flamme\n", "Did you mean `flame`?"),
        ("time;match\npre;1,5\n", "2:5: error[answers]: `1,5` is no answer"),
        (
            "time,wind\nfollow-up,a\n",
            "2:11: error[answers]: the question `wind` is not in the test `follow-up`",
        ),
        (
            "code,time,match\nmaija@x.fi,pre,a\n",
            "2:1: error[answers]: this code word looks like an address",
        ),
        ("code,time,match\n010203-1234,pre,a\n", "2:1: error[answers]: this code word looks like"),
        (
            "code,time,match\nmoon,pre,a\nMOON ,pre,b\n",
            "3:1: error[answers]: this code word is on another sheet of `pre`",
        ),
        (
            "course,time,match\nother,pre,a\n",
            "2:1: error[answers]: this is a sheet of the course `other`, not of `lamp`",
        ),
    ];
    for (text, says) in cases {
        let said = said_of(text);
        assert!(said.contains(says), "{text:?}:\n{said}");
        assert!(!said.contains("Maija") && !said.contains("maija"), "{said}");
    }
    let desk = Desk::new();
    desk.write("latin.csv", b"time;match\npre;hyv\xe4\n");
    desk.write("utf16.csv", b"\xff\xfet\0i\0m\0e\0");
    desk.write("broken.xlsx", b"PK\x03\x04nothing");
    for (name, says) in [
        ("latin.csv", "this is not UTF-8 text. Help: Save it as “CSV UTF-8”"),
        ("utf16.csv", "this is not UTF-8 text"),
        ("broken.xlsx", "this is no XLSX file that can be read"),
    ] {
        let said = desk.refused(&["--answers", name], 1);
        assert!(said.contains(says), "{said}");
    }
    let said = desk.refused(&["--answers", "answers.ods"], 2);
    assert!(said.contains("does not end in .csv or .xlsx"), "{said}");
}

#[test]
fn every_format_is_written_and_the_same_figures_make_the_same_file() {
    let desk = Desk::with("all.csv", &twenty_people(","));
    let invited = ["--answers", "all.csv", "--invited", "pre=25,post=25", "--force"];
    let make = |out: &str, lang: &str| {
        desk.printed(&[&invited[..], &["--out", out, "--lang", lang]].concat());
    };
    for lang in ["en", "fi", "sv"] {
        make("out.html", lang);
        let html = desk.read("out.html");
        assert_eq!(html.matches("class=\"bars several\" role=\"img\"").count(), 1, "{lang}");
        assert!(html.contains("<span class=\"bar series-1\"><i style=\"width:48.00%\"></i><s "));
        assert!(html.contains("<td>48\u{a0}%\u{a0}(33–63)</td>"), "{lang}: {html}");
        for id in ["evaluation-", "evaluate-"] {
            assert!(!html.contains(id), "{lang}: a message is missing");
        }
        keep(&desk, lang);
    }
    for out in ["out.pdf", "out.docx", "out.md", "out.txt"] {
        make(out, "en");
        let first = fs::read(desk.path(out)).unwrap();
        make(out, "en");
        assert_eq!(fs::read(desk.path(out)).unwrap(), first, "{out}");
    }
    assert!(desk.read("out.md").contains("| **Light a lamp. (2 questions)** | 48"));
    assert!(fs::read(desk.path("out.pdf")).unwrap().starts_with(b"%PDF-1.7"));
    // What is there already stays.
    let there = ["--answers", "all.csv", "--out", "out.pdf"];
    assert!(desk.refused(&there, 3).contains("out.pdf"));
}

/// Puts what was made where somebody can look at it.
fn keep(desk: &Desk, name: &str) {
    if let Ok(folder) = std::env::var("LYHTY_TEST_OUT") {
        let _ = fs::copy(desk.path("out.html"), format!("{folder}/evaluation-{name}.html"));
    }
}

#[test]
fn an_empty_table_to_enter_answers_in_is_what_is_read() {
    let desk = Desk::new();
    let key = desk.printed(&["--new-answers", "new.csv"]);
    assert!(key.contains("b) A flame.") && key.contains("What puts it out?"), "{key}");
    assert_eq!(desk.read("new.csv"), "code,time,match,wick,wind\r\n");
    let filled = format!("{}moon,pre,b,a,a\r\n", desk.read("new.csv"));
    desk.write("new.csv", filled);
    desk.printed(&["--answers", "new.csv"]);

    desk.printed(&["--new-answers", "new.xlsx"]);
    let first = fs::read(desk.path("new.xlsx")).unwrap();
    desk.printed(&["--new-answers", "new.xlsx", "--force"]);
    assert_eq!(fs::read(desk.path("new.xlsx")).unwrap(), first);
    // It has headings and nothing else, and can be read.
    let said = desk.refused(&["--answers", "new.xlsx"], 1);
    assert!(said.contains("there are no answers here"), "{said}");
    assert!(desk.refused(&["--new-answers", "new.xlsx"], 3).contains("new.xlsx"));
}
