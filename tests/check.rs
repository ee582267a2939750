//! What the checker finds: each file or folder in `tests/check` and `tests/defects` is a small
//! library laid over `tests/check/base`, and says itself what is wrong with it.
//!
//! In `tests/defects` one sound form, `clean-conversation.yaml`, has one mistake planted in each
//! file: those called `planted-…` are mistakes that any form can have, those called `own-…` are about
//! what a conversation owes to the person it is held with. In those called `clean-…` there is
//! nothing to find.
//!
//! A single file says where it belongs, `#! in services` (the folder, or the whole path), and
//! each problem, `#! error dangling-reference 4:9-4:15` (lines and columns; `# ! …` in FTL), `with`
//! the other places of the same file that belong to it. A folder may list the problems in `expected.txt`, each after the path of its file.
//!
//! A new file or folder is a new test. `BLESS=1 cargo test --test check` writes what was found
//! into the files: read it before you keep it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use include_dir::{Dir, include_dir};
use lyhty::check::check;
use lyhty::diagnostic::{Code, Diagnostics, Severity};
use lyhty::load::{Languages, Layer, load_in};
use lyhty::model::Library;
use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use std::fs;
use std::path::{Path, PathBuf};

/// The program's words, for the phrases that some rules look for.
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
const CASES: &str = "tests/check";
const DEFECTS: &str = "tests/defects";
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

#[test]
fn each_case_finds_what_it_says() {
    let look = |case: PathBuf| {
        let (found, said) = (found_in(&case), said_by(&case));
        if found == said {
            return None;
        }
        if std::env::var_os("BLESS").is_some() {
            bless(&case, &found);
        }
        Some(format!("{}: says {said:#?}, found {found:#?}", case.display()))
    };
    let failed: Vec<String> = cases().into_par_iter().filter_map(look).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_base_is_sound() {
    let (library, problems) =
        checked(&[Layer::Folder(Path::new(CASES).join("base"))], &Languages::All);
    assert_eq!(lines(&problems, &library, Path::new(CASES)), Vec::<String>::new());
}

#[test]
fn each_code_has_a_case() {
    let said: Vec<String> = cases().iter().flat_map(|case| said_by(case)).collect();
    // Found when documents are made, and tested there.
    let documents = [Code::Template, Code::NoGlyph, Code::DoesNotFit, Code::UnknownFont];
    // Found in files of translators and of answers; see `tests/translate.rs`, `tests/evaluate.rs`.
    let documents = [&documents[..], &[Code::Exchange, Code::Answers]].concat();
    // Needs a questionnaire that is hard to prove; see `tests/prove.rs`.
    let later = [&documents[..], &[Code::NotDecided]].concat();
    for code in Code::ALL.iter().filter(|code| !later.contains(code)) {
        let word = format!(" {} ", code.word());
        assert!(said.iter().any(|line| line.contains(&word)), "`{}` has no case", code.word());
    }
}

/// The mistakes that any form can have, each planted in a form of its own, and what is said of it.
const PLANTED: [(&str, Code); 19] = [
    ("planted-01-condition-contradicts-itself", Code::UnreachableQuestion),
    ("planted-02-conditions-contradict-each-other", Code::UnreachableQuestion),
    ("planted-03-dead-through-a-chain", Code::UnreachableQuestion),
    ("planted-04-condition-always-true", Code::IdleCondition),
    ("planted-05-part-never-true", Code::IdleCondition),
    ("planted-06-condition-on-a-later-question", Code::LaterQuestion),
    ("planted-07-condition-on-itself", Code::CircularCondition),
    ("planted-08-conditions-in-a-circle", Code::CircularCondition),
    ("planted-09-value-is-no-choice", Code::ImpossibleAnswer),
    ("planted-10-number-is-not-on-the-scale", Code::ImpossibleAnswer),
    ("planted-11-range-is-empty", Code::ImpossibleRange),
    ("planted-12-choices-read-alike", Code::DuplicateChoice),
    ("planted-13-choices-have-one-name", Code::DuplicateId),
    ("planted-14-answer-nobody-uses", Code::UnusedAnswer),
    ("planted-15-question-is-not-there", Code::DanglingReference),
    ("planted-16-ending-never-comes", Code::NoEnding),
    ("planted-17-way-without-an-ending", Code::NoEnding),
    ("planted-18-gap-between-bands", Code::BandGap),
    ("planted-19-bands-overlap", Code::BandsOverlap),
];

#[test]
fn nineteen_planted_defects_are_found_and_nothing_else() {
    let is_planted = |name: &String| name.starts_with("planted-");
    let there: Vec<String> = names_in(DEFECTS).into_iter().filter(is_planted).collect();
    assert_eq!(there, PLANTED.map(|(name, _)| name), "files, and those named here");
    for (name, code) in PLANTED {
        let found = found_in(&Path::new(DEFECTS).join(format!("{name}.yaml")));
        assert!(!found.is_empty(), "{name}");
        for line in found {
            assert!(line.contains(&format!(" {} ", code.word())), "{line}");
        }
    }
}

#[test]
fn every_defect_is_found_and_clean_forms_give_no_finding() {
    let mut clean = 0;
    for name in names_in(DEFECTS) {
        let found = found_in(&Path::new(DEFECTS).join(format!("{name}.yaml")));
        let is_clean = name.starts_with("clean-");
        clean += usize::from(is_clean);
        assert_eq!(found.is_empty(), is_clean, "{name}: {found:#?}");
    }
    assert!(clean >= 6, "{clean} clean forms");
}

fn names_in(folder: &str) -> Vec<String> {
    let name = |case: PathBuf| case.file_stem().unwrap().to_str().unwrap().to_owned();
    cases_in(folder).into_iter().map(name).collect()
}

fn cases() -> Vec<PathBuf> {
    let cases: Vec<PathBuf> = [CASES, DEFECTS].into_iter().flat_map(cases_in).collect();
    assert!(cases.len() > 80);
    cases
}

fn cases_in(folder: &str) -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|case| !case.ends_with("base"));
    cases.sort();
    cases
}

/// The problems in the files of a case, as lines `services/x.yaml error tab 1:1-1:2`.
fn found_in(case: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let root = if case.is_dir() {
        case
    } else {
        let file = folder.path().join(path_within(case));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::copy(case, &file).unwrap();
        folder.path()
    };
    let layers = [Layer::Folder(Path::new(CASES).join("base")), Layer::Folder(root.to_owned())];
    let (library, problems) = checked(&layers, &languages(root));
    lines(&problems, &library, root)
}

/// The languages that a case has something in, and those of the base: reading the program's words
/// in all others would take most of the time.
fn languages(root: &Path) -> Languages {
    let folders = fs::read_dir(root.join("locales")).into_iter().flatten();
    let own = folders.map(|folder| folder.unwrap().file_name().into_string().unwrap());
    Languages::These(own.chain(["en", "fi", "sv"].map(str::to_owned)).collect())
}

fn checked(layers: &[Layer<'_>], languages: &Languages) -> (Library, Diagnostics) {
    let words = [("locales", &LOCALES)];
    let mut all = vec![Layer::Embedded(&words)];
    all.extend(layers.iter().cloned());
    let mut problems = Diagnostics::default();
    let library = load_in(&all, languages, &mut problems).unwrap();
    check(&library, TODAY, &mut problems);
    (library, problems)
}

/// The problems in files below `root`.
fn lines(problems: &Diagnostics, library: &Library, root: &Path) -> Vec<String> {
    let sorted = problems.sorted(&library.files);
    let lines = sorted.iter().filter_map(|problem| {
        let file = library.files.get(problem.at.file);
        let name = file.name.strip_prefix(root).ok()?.to_str().unwrap();
        let severity = match problem.code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let (line, column) = file.position(problem.at.start);
        let (end_line, end_column) = file.position(problem.at.end);
        let code = problem.code.word();
        let mut text = format!("{name} {severity} {code} {line}:{column}-{end_line}:{end_column}");
        for related in problem.related.iter().filter(|related| related.file == problem.at.file) {
            let (line, column) = file.position(related.start);
            let (end_line, end_column) = file.position(related.end);
            text += &format!(" with {line}:{column}-{end_line}:{end_column}");
        }
        Some(text)
    });
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines
}

/// What a case says about itself.
fn said_by(case: &Path) -> Vec<String> {
    let mut said = vec![];
    if case.is_dir() {
        let listed = fs::read_to_string(case.join("expected.txt")).unwrap_or_default();
        said.extend(listed.lines().map(str::to_owned));
    } else {
        let name = path_within(case);
        said.extend(notes(case).filter(|n| !n.starts_with("in ")).map(|n| format!("{name} {n}")));
    }
    said.sort();
    said
}

/// Where a single file stands in its library.
fn path_within(case: &Path) -> String {
    let place = notes(case).find_map(|note| note.strip_prefix("in ").map(str::to_owned));
    let place = place.unwrap_or_else(|| panic!("{} does not say where it belongs", case.display()));
    let name = case.file_name().unwrap().to_str().unwrap();
    if place.contains('.') { place } else { format!("{place}/{name}") }
}

/// The comments `#! …` and `# ! …`.
fn notes(case: &Path) -> impl Iterator<Item = String> {
    let text = fs::read_to_string(case).unwrap();
    let notes: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("#! ").or(line.strip_prefix("# ! ")))
        .map(str::to_owned)
        .collect();
    notes.into_iter()
}

fn bless(case: &Path, found: &[String]) {
    if case.is_dir() {
        let lines: String = found.iter().map(|line| format!("{line}\n")).collect();
        fs::write(case.join("expected.txt"), lines).unwrap();
        return;
    }
    let text = fs::read_to_string(case).unwrap();
    let mark = if case.extension().unwrap() == "ftl" { "# !" } else { "#!" };
    let is_note = |line: &&str| line.starts_with("#! ") || line.starts_with("# ! ");
    let is_problem = |line: &&str| is_note(line) && !line.contains("! in ");
    let mut blessed: String = text.split_inclusive('\n').filter(|line| !is_problem(line)).collect();
    for line in found {
        let (_, problem) = line.split_once(' ').unwrap();
        blessed += &format!("{mark} {problem}\n");
    }
    fs::write(case, blessed).unwrap();
}
