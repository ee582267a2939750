//! lyhty beside Typst: the same texts and fonts, as PDF/UA-1, in one run, each document by one
//! program and then by the other.
//!
//! `pip install typst`, then `cargo bench --bench against_typst`. Everything runs on one core:
//! start it with `taskset -c 0`. Times are those of the processor, from the text in memory (lyhty)
//! or in a file (Typst) to the PDF on the disk. So that both fill as many pages, lines of Typst's
//! are set further apart, or nearer. `-- guide fi ar` compares these alone.
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
#[path = "typst/texts.rs"]
mod texts;

use std::cmp::Ordering;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use texts::{KINDS, chosen, document, make, source};

const ROUNDS: usize = 3;
const COLD_ROUNDS: usize = 2;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.as_slice() {
        [cold, text, output] if cold == "--cold" => {
            let text = fs::read_to_string(text).unwrap();
            let took = make(&text, Path::new(output), &mut None, 0);
            println!("{took} {}", peak_memory());
        }
        wanted => compare(wanted),
    }
}

/// The most memory that this process has had, in kilobytes.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// All documents, or those of the kinds and languages that are wanted.
fn compare(wanted: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    for (kind, _, langs) in KINDS {
        let langs = chosen(kind, langs, wanted);
        println!("\n{kind}, {} languages", langs.len());
        if langs.is_empty() {
            continue;
        }
        let mut typst = Typst::start();
        let texts: Vec<_> = langs
            .into_iter()
            .map(|lang| {
                let text = source(kind, lang);
                let stretch = same_pages(&text, folder.path(), &mut typst);
                Text { lang, text, stretch }
            })
            .collect();
        cold(&texts, folder.path());
        warm(kind, &texts, typst, folder.path());
    }
}

/// What both programs set.
struct Text {
    lang: &'static str,
    text: String,
    /// How much further apart Typst sets lines than lyhty, so that both fill as many pages.
    stretch: f64,
}

fn typst_source(text: &str, stretch: f64, round: usize, folder: &Path) -> PathBuf {
    let path = folder.join("source.typ");
    fs::write(&path, markup::document(&document(text, round), stretch)).unwrap();
    path
}

/// How much further apart Typst's lines are to be for as many pages as lyhty's, or nearly.
fn same_pages(text: &str, folder: &Path, typst: &mut Typst) -> f64 {
    let (own, other) = (folder.join("pages.pdf"), folder.join("pages-typst.pdf"));
    make(text, &own, &mut None, 0);
    let wanted = page_count(&own);
    let mut pages = |stretch| {
        typst.compile(&typst_source(text, stretch, 0, folder), &other);
        page_count(&other)
    };
    let (mut low, mut high) = (0.8, 1.5);
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        match pages(middle).cmp(&wanted) {
            Ordering::Less => low = middle,
            Ordering::Equal => return middle,
            Ordering::Greater => high = middle,
        }
    }
    low
}

/// One process a document.
fn cold(texts: &[Text], folder: &Path) {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut our_memory, mut their_memory, mut base) = (0.0_f64, 0.0_f64, 0.0_f64);
    for Text { text, stretch, .. } in texts {
        let typ = typst_source(text, *stretch, 0, folder);
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
fn warm(kind: &str, texts: &[Text], mut typst: Typst, folder: &Path) {
    let mut setter = None;
    let mut times: Vec<(Vec<f64>, Vec<f64>)> = vec![Default::default(); texts.len()];
    for round in 0..=ROUNDS {
        for (at, Text { lang, text, stretch }) in texts.iter().enumerate() {
            let typ = typst_source(text, *stretch, round, folder);
            let (own, other) =
                (pdf_path(folder, kind, lang, "lyhty"), pdf_path(folder, kind, lang, "typst"));
            let ours = make(text, &own, &mut setter, round);
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
    for Text { lang, .. } in texts {
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

fn page_count(path: &Path) -> u32 {
    let info = Command::new("pdfinfo").arg(path).output().expect("pdfinfo (poppler-utils)");
    let text = String::from_utf8_lossy(&info.stdout).into_owned();
    let line = text.lines().find(|line| line.starts_with("Pages:")).expect("pages");
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
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
