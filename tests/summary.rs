//! Counts over many records: what is printed, what is withheld, and that nobody can work out what
//! is withheld.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "what cannot be set up fails the test")]

#[path = "records/desk.rs"]
mod desk;

use desk::{Desk, date, errors, passphrase};
use lyhty::load::{Layer, load};
use lyhty::localise::localised;
use lyhty::screen::record::seal::{Key, Sealer};
use lyhty::screen::record::summary::{About, FactSummary, summary};
use lyhty::screen::record::{Findings, Record};
use lyhty::screen::{Session, Step};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;
use std::sync::LazyLock;

/// The usual least number.
const K: usize = 11;

const IN: [&str; 6] = ["all", "--key", "key.age", "--passphrase-file", "pass", "--force"];

/// A folder with these records in `all`, sealed for a key.
fn desk_with(records: &[Record]) -> Desk {
    let desk = Desk::new();
    let key = Key::generate();
    desk.write("key.age", &key.to_file(&passphrase(desk::PASSPHRASE), desk::WORK).unwrap());
    let sealer = Sealer::for_recipients(vec![key.recipient()]);
    fs::create_dir(desk.path("all")).unwrap();
    for (number, record) in records.iter().enumerate() {
        let sealed = sealer.seal(&record.to_bytes(), date()).unwrap();
        desk.write(&format!("all/{number:03}.age"), &sealed);
    }
    desk
}

impl Desk {
    fn summary(&self, args: &[&str]) -> String {
        self.printed(&[&["records", "summary"], &IN[..], args].concat())
    }

    /// The lines of the summary as CSV, without its header.
    fn csv(&self, args: &[&str]) -> Vec<Vec<String>> {
        self.summary(&[&["--out", "out.csv"], args].concat());
        let text = self.read("out.csv");
        let mut lines = text.split("\r\n").filter(|line| !line.is_empty());
        assert_eq!(lines.next(), Some("screening,about,id,name,value,conversations,note"));
        lines.map(cells).collect()
    }
}

/// The cells of a line of CSV.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// A record of a conversation of the labour screening, so that its ids have names.
fn record(number: usize, ending: &str, states: [&str; 2]) -> Record {
    let [element, dimension] = states.map(str::to_owned);
    let findings = Findings {
        ending: ending.to_owned(),
        at_gate: ending == "at-gate",
        elements: BTreeMap::from([("means".to_owned(), element)]),
        dimensions: BTreeMap::from([("control".to_owned(), dimension)]),
        indicators: BTreeMap::new(),
        control_methods: BTreeMap::new(),
    };
    Record {
        version: 1,
        name: format!("{number:016x}"),
        screening: "first-conversation".to_owned(),
        fingerprint: "0123456789abcdef".to_owned(),
        language: "en".to_owned(),
        month: "2026-11".to_owned(),
        delete_by: date(),
        answers: BTreeMap::new(),
        findings: Some(findings),
    }
}

/// So many records of each kind.
fn records(kinds: &[(usize, &str, [&str; 2])]) -> Vec<Record> {
    let all = kinds
        .iter()
        .flat_map(|(count, ending, states)| std::iter::repeat_n((*ending, *states), *count));
    (0..).zip(all).map(|(i, (ending, states))| record(i, ending, states)).collect()
}

/// The CSV lines about this, without their names: id, value, number.
fn about<'a>(lines: &'a [Vec<String>], about: &str) -> Vec<[&'a str; 3]> {
    let lines = lines.iter().filter(|line| line[1] == about);
    lines.map(|line| [line[2].as_str(), line[4].as_str(), line[5].as_str()]).collect()
}

#[test]
fn what_is_large_enough_is_printed_in_every_format() {
    let all = records(&[
        (20, "open-door", ["not-seen", "not-seen"]),
        (16, "possible", ["seen", "seen"]),
        (14, "possible", ["seen", "not-known"]),
        (12, "at-gate", ["", ""]),
    ]);
    let desk = desk_with(&all);
    let lines = desk.csv(&[]);
    assert_eq!(about(&lines, "total"), [["", "", "62"]]);
    assert_eq!(
        about(&lines, "conversations"),
        [["", "result", "50"], ["", "before-questions", "12"]]
    );
    assert_eq!(
        about(&lines, "ending"),
        [["first-conversation", "possible", "30"], ["first-conversation", "open-door", "20"]]
    );
    assert_eq!(about(&lines, "element"), [["means", "seen", "30"], ["means", "not-seen", "20"]]);
    let states =
        [["control", "seen", "16"], ["control", "not-seen", "20"], ["control", "not-known", "14"]];
    assert_eq!(about(&lines, "dimension"), states);

    let table = desk.summary(&[]);
    for words in ["62 conversations", "With a result", "How they ended", "Means", "not known: 14"] {
        assert!(table.contains(words), "{words}:\n{table}");
    }
    assert!(!table.contains("withheld"), "{table}");

    // On a page and on a screen the numbers are bars too, and the table says the same.
    desk.summary(&["--out", "out.html"]);
    let html = desk.read("out.html");
    let alt = "role=\"img\" aria-label=\"Bars: Elements, out of 50 conversations with a result.";
    assert!(html.contains(alt), "{html}");
    let bar = "<span class=\"bar\"><i style=\"width:60.00%\"></i></span><b>30</b>";
    assert!(html.contains(bar), "{html}");
    assert!(html.contains("<td>30</td>"), "{html}");
    desk.summary(&["--out", "out.md"]);
    assert!(desk.read("out.md").contains("| Means | 30 | not seen: 20 |"));
    desk.summary(&["--out", "out.pdf"]);
    let pdf = fs::read(desk.path("out.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && figures(&pdf) == 3, "{}", figures(&pdf));
    // The same numbers make the same file.
    let before = pdf;
    desk.summary(&["--out", "out.pdf"]);
    assert_eq!(fs::read(desk.path("out.pdf")).unwrap(), before);
    keep(&desk, "plain");
}

/// How many figures with words for them a PDF has.
fn figures(pdf: &[u8]) -> usize {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let is_figure = |object: &&lopdf::Object| {
        let Ok(element) = object.as_dict() else { return false };
        element.get(b"S").and_then(|kind| kind.as_name()).is_ok_and(|kind| kind == b"Figure")
            && element.get(b"Alt").and_then(|alt| alt.as_str()).is_ok_and(|alt| alt.len() > 20)
    };
    file.objects.values().filter(is_figure).count()
}

/// Puts what was made where somebody can look at it.
fn keep(desk: &Desk, name: &str) {
    if let Ok(folder) = std::env::var("LYHTY_TEST_OUT") {
        for ending in ["csv", "html", "md", "pdf"] {
            let _ = fs::copy(
                desk.path(&format!("out.{ending}")),
                format!("{folder}/summary-{name}.{ending}"),
            );
        }
    }
}

#[test]
fn what_is_small_is_withheld_with_what_would_tell_it() {
    // Eight ended before the questions: the total would tell, so another number is withheld too.
    let kinds = [
        (40, "possible", ["seen", "seen"]),
        (30, "open-door", ["not-seen", "not-seen"]),
        (8, "at-gate", ["", ""]),
    ];
    let mut all = records(&kinds);
    all.extend((0..25).map(|i| {
        let mut other = record(100 + i, "possible", ["seen", "seen"]);
        other.screening = "labour-conversation".to_owned();
        other
    }));
    let desk = desk_with(&all);
    let lines = desk.csv(&[]);
    assert_eq!(about(&lines, "total"), [["", "", "103"]]);
    let counts = about(&lines, "conversations").into_iter().map(|line| line[2]);
    assert_eq!(counts.collect::<Vec<_>>(), ["70", "", "", "0"]);
    assert!(!lines.iter().any(|line| line[0] == "labour-conversation" && line[1] == "ending"));
    let table = desk.summary(&[]);
    assert!(table.contains("2 numbers or facts had to be withheld"), "{table}");
    assert!(!table.contains(" 8 ") && !table.contains(" 25 "), "{table}");

    // With nothing left beside it the total would be that of what is withheld.
    let lines = desk_with(&records(&kinds)).csv(&[]);
    assert!(lines.len() == 3 && lines.iter().all(|line| line[5].is_empty()), "{lines:?}");

    // Withheld is withheld, and never nought.
    let kinds = [
        (30, "possible", ["seen", "seen"]),
        (5, "possible", ["seen", "not-seen"]),
        (25, "open-door", ["not-seen", "not-seen"]),
    ];
    let desk = desk_with(&records(&kinds));
    let lines = desk.csv(&[]);
    assert_eq!(about(&lines, "element"), [["means", "seen", "35"], ["means", "not-seen", "25"]]);
    // Each number of the group of signs is large enough by itself; beside those of the element it
    // would tell of five people.
    assert_eq!(about(&lines, "dimension"), [["control", "", ""]]);
    for ending in ["html", "md", "pdf"] {
        desk.summary(&["--out", &format!("out.{ending}")]);
    }
    let html = desk.read("out.html");
    assert!(html.contains("<td>Control and deception</td>\n<td>withheld</td>"), "{html}");
    assert!(html.contains("1 number or fact had to be withheld"), "{html}");
    assert!(desk.read("out.md").contains("| withheld |"));
    assert_eq!(figures(&fs::read(desk.path("out.pdf")).unwrap()), 2, "nothing is drawn of it");
    keep(&desk, "withheld");
}

#[test]
fn groups_that_are_open_are_joined_before_anything_is_withheld() {
    let kinds = [
        (30, "possible", ["seen", "seen"]),
        (6, "open-door", ["not-seen", "not-known"]),
        (7, "open-door", ["not-seen", "not-asked"]),
        (24, "open-door", ["not-seen", "not-seen"]),
    ];
    let desk = desk_with(&records(&kinds));
    let lines = desk.csv(&[]);
    let joined = [
        ["control", "seen", "30"],
        ["control", "not-seen", "24"],
        ["control", "not-known / not-asked", "13"],
    ];
    assert_eq!(about(&lines, "dimension"), joined);
    let table = desk.summary(&[]);
    assert!(
        table.contains("nothing had to be withheld, and in 1 fact groups were joined"),
        "{table}"
    );
}

#[test]
fn eleven_is_the_least_number_unless_another_is_asked_for() {
    let with = |small| {
        records(&[
            (40, "possible", ["seen", "seen"]),
            (small, "open-door", ["not-seen", "not-seen"]),
        ])
    };
    for (small, printed) in [(10, false), (11, true)] {
        let lines = desk_with(&with(small)).csv(&[]);
        assert_eq!(about(&lines, "element")[0] == ["means", "seen", "40"], printed, "{small}");
    }
    let desk = desk_with(&with(15));
    for (k, printed) in [("15", true), ("16", false)] {
        let lines = desk.csv(&["--k", k]);
        assert_eq!(about(&lines, "element")[0] == ["means", "seen", "40"], printed, "{k}");
    }
    assert_eq!(
        desk.run(&[&["records", "summary"], &IN[..], &["--k", "0"]].concat()).status.code(),
        Some(2)
    );
    // So few that nothing can be told.
    let few = desk_with(&records(&[(9, "possible", ["seen", "seen"])]));
    let table = few.summary(&[]);
    assert!(table.contains("Fewer than 11 conversations"), "{table}");
    assert!(!table.contains('9'), "{table}");
    let lines = few.csv(&[]);
    assert_eq!(about(&lines, "total"), [["", "", ""]]);
}

#[test]
fn copies_and_unfinished_conversations_are_not_counted() {
    let mut all =
        records(&[(20, "possible", ["seen", "seen"]), (20, "open-door", ["not-seen"; 2])]);
    let mut copy = all[3].clone();
    copy.findings = None;
    let mut under_way = all[0].clone();
    (under_way.findings, under_way.name) = (None, "new".to_owned());
    all.extend([copy, under_way, all[5].clone()]);
    let desk = desk_with(&all);
    let output = desk.run(&[&["records", "summary"], &IN[..], &["--out", "out.csv"]].concat());
    let said = errors(&output);
    assert!(said.contains("2 files are copies of other records"), "{said}");
    assert!(said.contains("1 conversation has not ended"), "{said}");
    assert!(desk.read("out.csv").contains(",total,,,,40,"));
}

#[test]
fn files_are_not_written_over_and_have_known_endings() {
    let desk = desk_with(&records(&[(12, "possible", ["seen", "seen"])]));
    desk.write("there.csv", "mine");
    let summary = ["records", "summary", "all", "--key", "key.age", "--passphrase-file", "pass"];
    let said = desk.refused(&[&summary[..], &["--out", "there.csv"]].concat(), 3);
    assert!(said.contains("`there.csv` is there already"), "{said}");
    assert_eq!(desk.read("there.csv"), "mine");
    let said = desk.refused(&[&summary[..], &["--out", "counts.xlsx"]].concat(), 2);
    assert!(said.contains("does not end in .csv, .pdf, .html, .md or .txt"), "{said}");
}

// ---- Conversations as they are held

static LIBRARY: LazyLock<lyhty::model::Library> = LazyLock::new(|| {
    let root = env!("CARGO_MANIFEST_DIR").into();
    load(&[Layer::Folder(root)], &mut Default::default()).unwrap()
});

/// Records of conversations of the bundled screening, held by the engine with answers that dice
/// choose, the same in every run.
fn held(count: usize, seed: u64) -> Vec<Record> {
    let screening = localised(&LIBRARY.screenings["first-conversation"], &LIBRARY, "en");
    let set = localised(&LIBRARY.indicators[&screening.value.uses], &LIBRARY, "en");
    let mut state = seed | 1;
    let mut dice = move |sides: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % sides).unwrap()
    };
    let today = jiff::civil::date(2026, 11, 26);
    let one = |_| {
        let mut session = Session::new(&screening.value, &set.value).unwrap();
        // Some people tell of much, some of nothing.
        let trust = dice(10);
        loop {
            let answer = match session.step() {
                Step::Notice(_) => vec![],
                Step::Gate { .. } => {
                    vec![["yes", "yes", "yes", "yes", "no"][dice(40) / 9].to_owned()]
                }
                Step::Question { question, .. } => {
                    let mut values = question.values();
                    let numbers = question.numbers().map(|numbers| numbers.start().to_string());
                    values.extend(numbers.as_deref());
                    let at = if dice(10) < trust { 0 } else { dice(values.len() as u64) };
                    vec![values[at].to_owned()]
                }
                Step::Done(_) => break,
            };
            session.answer(answer).unwrap();
        }
        let mut record = Record::begin(&screening, today, 90);
        record.update(session.given(), &screening.value, &set.value).unwrap();
        record
    };
    (0..count).map(one).collect()
}

/// The conversations a printed number counts, which only the records tell.
fn counted(records: &[Record], fact: &FactSummary, values: &[String]) -> BTreeSet<usize> {
    let is = |findings: &&Findings| {
        let states = match fact.about {
            About::Ending => return values.contains(&findings.ending),
            About::Element => &findings.elements,
            About::Dimension => &findings.dimensions,
            About::Indicator => &findings.indicators,
        };
        values.iter().any(|v| v == states.get(&fact.id).map_or("not-asked", String::as_str))
    };
    let findings = records.iter().map(|record| record.findings.as_ref().unwrap());
    let counted = findings.enumerate().filter(|(_, f)| !f.at_gate && is(f));
    counted.map(|(i, _)| i).collect()
}

/// An attack: whoever has the file adds and subtracts what is printed, and knows which group of
/// conversations lies within which. That must never lead to a group of one to ten people.
#[test]
fn no_difference_of_printed_numbers_is_small() {
    let mut printed_in_all = 0;
    for seed in 1..=6 {
        let records = held(60 + 25 * usize::try_from(seed).unwrap(), seed);
        let all = summary(&records, K);
        let [screening] = all.screenings.as_slice() else { unreachable!("one was held") };
        let results = screening.results.unwrap();
        let totals = [results, screening.before_questions.unwrap(), all.conversations.unwrap()];
        assert!(totals.iter().all(|n| *n == 0 || *n >= K), "seed {seed}: {totals:?}");
        let mut groups: Vec<BTreeSet<usize>> = vec![];
        for fact in &screening.facts {
            let Some(row) = &fact.groups else { continue };
            // Every group that is printed is what it says, and a row is printed whole.
            let row = row.iter().map(|number| {
                let group = counted(&records, fact, &number.values);
                assert_eq!(group.len(), number.conversations, "seed {seed}: {fact:?}");
                group
            });
            let row: Vec<_> = row.collect();
            assert_eq!(row.iter().map(BTreeSet::len).sum::<usize>(), results, "{fact:?}");
            groups.extend(row);
        }
        printed_in_all += groups.len();
        let withheld = screening.facts.iter().filter(|fact| fact.groups.is_none()).count();
        assert_eq!(all.withheld, withheld, "seed {seed}: how much was withheld is told");
        // Of three groups: what is left of one without the others, and what two have in common.
        for a in groups.iter().filter(|a| !a.is_empty()) {
            assert!(a.len() >= K && results - a.len() == 0 || results - a.len() >= K);
            for b in groups.iter().filter(|b| b.is_subset(a)) {
                let between = a.len() - b.len();
                assert!(between == 0 || between >= K, "seed {seed}: {a:?} without {b:?}");
                for c in groups.iter().filter(|c| c.is_subset(a) && c.is_disjoint(b)) {
                    let rest = between - c.len();
                    assert!(rest == 0 || rest >= K, "seed {seed}: {a:?} less {b:?} less {c:?}");
                }
            }
        }
    }
    assert!(printed_in_all > 60, "{printed_in_all}");
}

#[test]
fn the_files_say_what_was_counted() {
    let records = held(150, 12);
    let all = summary(&records, K);
    let desk = desk_with(&records);
    let lines = desk.csv(&[]);
    let printed = lines.iter().filter_map(|line| line[5].parse::<usize>().ok());
    let facts = all.screenings[0].facts.iter();
    let groups = facts.filter_map(|fact| fact.groups.as_ref()).flatten();
    let counted: usize = groups.map(|number| number.conversations).sum();
    // The total, and its two parts.
    assert_eq!(printed.sum::<usize>(), counted + 2 * 150);
    desk.summary(&["--out", "out.pdf"]);
    for lang in ["fi", "sv", "en"] {
        desk.summary(&["--out", "out.html", "--lang", lang]);
        let html = desk.read("out.html");
        assert_eq!(html.matches("class=\"bars\"").count(), 4, "{lang}");
        keep(&desk, lang);
    }
}

#[test]
fn lines_of_the_case_data_standard_have_its_fields_and_no_others() {
    let methods = [
        "DebtBondage",
        "TakesEarnings",
        "RestrictsFinancialAccess",
        "Threats",
        "PsychologicalAbuse",
        "PhysicalAbuse",
        "SexualAbuse",
        "FalsePromises",
        "PsychoactiveSubstances",
        "RestrictsMovement",
        "RestrictsMedicalCare",
        "ExcessiveWorkingHours",
        "UsesChildren",
        "ThreatOfLawEnforcement",
        "WithholdsNecessities",
        "WithholdsDocuments",
        "Other",
    ];
    let mut one = record(1, "possible", ["seen", "seen"]);
    one.findings.as_mut().unwrap().control_methods =
        BTreeMap::from([("TakesEarnings".to_owned(), true), ("Threats".to_owned(), false)]);
    let gate = record(2, "at-gate", ["", ""]);
    let mut under_way = record(3, "", ["", ""]);
    under_way.findings = None;
    let desk = desk_with(&[one, gate, under_way]);
    let output = desk.run(&[&["records", "htcds"], &IN[..]].concat());
    assert!(output.status.success(), "{}", errors(&output));
    let csv = String::from_utf8_lossy(&output.stdout);
    let mut lines = csv.lines();
    let header = methods.iter().map(|method| format!("MethodsOfControl{method}"));
    let header: Vec<String> = std::iter::once("CaseId".to_owned()).chain(header).collect();
    assert_eq!(cells(lines.next().unwrap()), header);
    let line = cells(lines.next().unwrap());
    let known =
        |method: &str| line[1 + methods.iter().position(|m| *m == method).unwrap()].as_str();
    assert_eq!(line[0], "0000000000000001");
    assert_eq!(
        (known("TakesEarnings"), known("Threats"), known("UsesChildren")),
        ("TRUE", "FALSE", "")
    );
    assert_eq!(lines.next(), None, "no line without a result: {csv}");
    let said = errors(&output);
    assert!(said.contains("CC BY 4.0") && said.contains("do not publish"), "{said}");

    // In a file, that only its owner may read.
    let out = ["--out", "cases.csv"];
    assert!(desk.run(&[&["records", "htcds"], &IN[..], &out].concat()).status.success());
    assert_eq!(desk.read("cases.csv").lines().collect::<Vec<_>>(), csv.lines().collect::<Vec<_>>());
    let mode =
        Command::new("stat").args(["-c", "%a"]).arg(desk.path("cases.csv")).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&mode.stdout).trim(), "600");
}

#[test]
fn methods_of_control_follow_from_the_answers() {
    let records = held(80, 7);
    let screening = &LIBRARY.screenings["first-conversation"];
    let set = &LIBRARY.indicators[&screening.value.uses].value;
    let (mut yes, mut no, mut open) = (0, 0, 0);
    for findings in records.iter().filter_map(|record| record.findings.as_ref()) {
        for method in lyhty::model::HTCDS.iter().filter(|_| !findings.at_gate) {
            let of = set.indicators.iter().filter(|i| i.htcds.as_deref() == Some(method));
            let states: Vec<&str> = of
                .map(|i| findings.indicators.get(&i.id).map_or("not-asked", String::as_str))
                .collect();
            let known = findings.control_methods.get(*method);
            match known {
                Some(true) => assert!(states.contains(&"seen"), "{method}: {states:?}"),
                Some(false) => {
                    assert!(states.iter().all(|s| *s == "not-seen"), "{method}: {states:?}")
                }
                None => assert!(!states.contains(&"seen"), "{method}: {states:?}"),
            }
            match known {
                Some(true) => yes += 1,
                Some(false) => no += 1,
                None => open += 1,
            }
        }
    }
    assert!(yes > 20 && no > 20 && open > 20, "{yes} {no} {open}");
}
