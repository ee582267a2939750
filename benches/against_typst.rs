//! lyhty beside Typst: the same texts and fonts, as PDF/UA-1, in one run, each document by one
//! program and then by the other.
//!
//! `pip install typst`, then `cargo bench --bench against_typst`. Everything runs on one core:
//! start it with `taskset -c 0`. Times are from the text in memory (lyhty) or in a file (Typst)
//! to the PDF on the disk.
//!
//! - *cold*: a new process for each document; the time in the program alone, without starting
//!   Python, and the peak memory of the process
//! - *warm*: one process for all documents. Each round is changed in one word, so that nothing
//!   can be taken from the round before as a whole

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "a benchmark that cannot go on has failed, and tells its result"
)]

#[path = "typst/markup.rs"]
mod markup;
#[path = "../tests/pdf/sample.rs"]
#[allow(dead_code, reason = "made for tests")]
mod sample;

use lyhty::document::{Block, Document, Inline};
use lyhty::layout::{Sheet, Typesetter, lay_out};
use lyhty::write::pdf;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

const ROUNDS: usize = 5;
const COLD_ROUNDS: usize = 2;

/// The kinds of documents: so many pages, in these languages.
const KINDS: [(&str, usize, &[&str]); 2] = [
    ("leaflet", 2, &["fi", "sv", "en", "ru", "uk", "ar", "fa", "he", "th", "vi", "am", "hi"]),
    (
        "guide",
        85,
        &["fi", "sv", "en", "ru", "uk", "ar", "fa", "he", "th", "vi", "am", "hi", "el", "ka"],
    ),
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.as_slice() {
        [cold, text, output] if cold == "--cold" => {
            let text = fs::read_to_string(text).unwrap();
            let took = make(&text, Path::new(output), &mut None, 0);
            println!("{} {}", took.as_secs_f64(), peak_memory());
        }
        _ => compare(),
    }
}

/// The text of a document, before any program has read it: a sample of the tests, as often as it
/// takes to fill so many pages, under chapters.
fn source(kind: &str, lang: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf");
    let read = |name| fs::read_to_string(folder.join(format!("{name}-{lang}.md")));
    let text = read("leaflet").or_else(|_| read("coffee")).unwrap();
    let (_, pages, _) = KINDS.into_iter().find(|(name, ..)| *name == kind).unwrap();
    let (head, body) = text.split_once("\n\n").unwrap();
    let (title, body) = body.split_once('\n').unwrap();
    let repeated = |times: usize| {
        let chapters = (1..=times).map(|chapter| format!("\n## {chapter}\n{body}\n"));
        format!("{head}\n\n{title}\n{}", chapters.collect::<String>())
    };
    let mut setter = Typesetter::new();
    let mut count = |times| {
        lay_out(&document(&repeated(times), 0), Sheet::A4, &mut setter).unwrap().pages.len()
    };
    // A first guess from ten chapters, then as many as fit.
    let mut times = (pages * 10 / count(10)).max(1);
    while count(times) > pages && times > 1 {
        times -= 1;
    }
    while count(times + 1) <= pages {
        times += 1;
    }
    repeated(times)
}

/// The document of a text. `round` stands in the first paragraph.
fn document(text: &str, round: usize) -> Document {
    let mut document = sample::read(text);
    document.blocks.insert(1, Block::Paragraph(vec![Inline::Text(format!("{round}"))]));
    document
}

/// lyhty's way from text to file.
fn make(text: &str, output: &Path, setter: &mut Option<Typesetter>, round: usize) -> Duration {
    let begin = Instant::now();
    let document = document(text, round);
    let setter = setter.get_or_insert_with(Typesetter::new);
    let pages = lay_out(&document, Sheet::A4, setter).unwrap();
    fs::write(output, pdf::write(&pages).unwrap()).unwrap();
    begin.elapsed()
}

/// The most memory that this process has had, in kilobytes.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn compare() {
    let folder = tempfile::tempdir().unwrap();
    for (kind, _, langs) in KINDS {
        println!("\n{kind}, {} languages", langs.len());
        let texts: Vec<_> = langs.iter().map(|lang| (*lang, source(kind, lang))).collect();
        cold(&texts, folder.path());
        warm(kind, &texts, folder.path());
    }
}

fn typst_source(text: &str, round: usize, folder: &Path) -> PathBuf {
    let path = folder.join("source.typ");
    fs::write(&path, markup::document(&document(text, round))).unwrap();
    path
}

/// One process a document.
fn cold(texts: &[(&str, String)], folder: &Path) {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut our_memory, mut their_memory, mut base) = (0.0_f64, 0.0_f64, 0.0_f64);
    for (_, text) in texts {
        let typ = typst_source(text, 0, folder);
        let own_text = folder.join("source.md");
        fs::write(&own_text, text).unwrap();
        let (mut a, mut b) = (vec![], vec![]);
        for _ in 0..COLD_ROUNDS {
            let own = run(Command::new(std::env::current_exe().unwrap())
                .arg("--cold")
                .arg(&own_text)
                .arg(folder.join("cold.pdf")));
            a.push(own[0]);
            our_memory = our_memory.max(own[1]);
            let other = run(python().arg(&typ).arg(folder.join("cold-typst.pdf")));
            b.push(other[0]);
            their_memory = their_memory.max(other[1]);
            base = base.max(other[2]);
        }
        ours.push(median(a));
        theirs.push(median(b));
    }
    report("cold", &ours, &theirs);
    println!(
        "  memory: lyhty {:.1} MB, Typst {:.1} MB ({:.1} MB of it Python): {:.2}",
        our_memory / 1e3,
        their_memory / 1e3,
        base / 1e3,
        our_memory / their_memory
    );
}

/// One process for all documents and rounds.
fn warm(kind: &str, texts: &[(&str, String)], folder: &Path) {
    let mut typst = Typst::start();
    let mut setter = None;
    let mut times: Vec<(Vec<f64>, Vec<f64>)> = vec![Default::default(); texts.len()];
    for round in 0..=ROUNDS {
        for (at, (lang, text)) in texts.iter().enumerate() {
            let typ = typst_source(text, round, folder);
            let (own, other) =
                (pdf_path(folder, kind, lang, "lyhty"), pdf_path(folder, kind, lang, "typst"));
            let ours = make(text, &own, &mut setter, round).as_secs_f64();
            let theirs = typst.compile(&typ, &other);
            if round > 0 {
                times[at].0.push(ours);
                times[at].1.push(theirs);
            }
        }
    }
    let (ours, theirs): (Vec<f64>, Vec<f64>) =
        times.into_iter().map(|(a, b)| (median(a), median(b))).unzip();
    report("warm", &ours, &theirs);
    for (lang, _) in texts {
        let paths = ["lyhty", "typst"].map(|by| pdf_path(folder, kind, lang, by));
        let [own, other] = paths.each_ref().map(|path| fs::metadata(path).unwrap().len());
        let pages = paths.each_ref().map(|path| page_count(path));
        println!(
            "  {lang:>3}: pages {} / {}, bytes {own} / {other}: {:.2}",
            pages[0],
            pages[1],
            own as f64 / other as f64
        );
    }
    if let Some(keep) = std::env::var_os("KEEP") {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, Path::new(&keep).join(path.file_name().unwrap())).unwrap();
        }
    }
}

fn pdf_path(folder: &Path, kind: &str, lang: &str, by: &str) -> PathBuf {
    folder.join(format!("{kind}-{lang}-{by}.pdf"))
}

fn report(what: &str, ours: &[f64], theirs: &[f64]) {
    let ratios = ours.iter().zip(theirs).map(|(a, b)| a / b).collect();
    let mean = |times: &[f64]| 1e3 * times.iter().sum::<f64>() / times.len() as f64;
    println!(
        "  {what}: lyhty {:.1} ms, Typst {:.1} ms a document; ratio of sums {:.3}, median of ratios {:.3}",
        mean(ours),
        mean(theirs),
        mean(ours) / mean(theirs),
        median(ratios)
    );
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn page_count(path: &Path) -> String {
    let info = Command::new("pdfinfo").arg(path).output().expect("pdfinfo (poppler-utils)");
    let text = String::from_utf8_lossy(&info.stdout).into_owned();
    let line = text.lines().find(|line| line.starts_with("Pages:")).expect("pages");
    line.split_whitespace().nth(1).unwrap().to_owned()
}

fn python() -> Command {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new("python3");
    command.arg(here.join("benches/typst/compile.py")).arg(here.join("assets/fonts"));
    command
}

/// The numbers that a command prints.
fn run(command: &mut Command) -> Vec<f64> {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

/// A Typst that stays.
struct Typst {
    _process: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Typst {
    fn start() -> Typst {
        let mut process =
            python().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python3");
        let ask = process.stdin.take().unwrap();
        let answers = BufReader::new(process.stdout.take().unwrap());
        Typst { _process: process, ask, answers }
    }

    fn compile(&mut self, source: &Path, output: &Path) -> f64 {
        writeln!(self.ask, "{} {}", source.display(), output.display()).unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        line.trim().parse().unwrap_or_else(|_| panic!("Typst failed on {}", source.display()))
    }
}
