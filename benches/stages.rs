//! Where the time goes on the way from text to PDF, by stage, for the documents that
//! `against_typst` compares: `cargo bench --bench stages`, which needs valgrind.
//!
//! Each document is made once by a new process under callgrind, which counts instructions: unlike
//! time they are the same on every run, however busy the machine is. `cargo bench --bench stages
//! -- guide fi ar` measures these alone.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "a benchmark that cannot go on has failed, and tells its result"
)]

#[path = "../tests/pdf/sample.rs"]
#[allow(dead_code, reason = "made for tests")]
mod sample;
#[path = "typst/texts.rs"]
mod texts;

use std::fs;
use std::path::Path;
use std::process::Command;
use texts::{KINDS, chosen, make, source};

/// Functions, and what a program that is in one of them, or what it calls, is at.
const FUNCTIONS: [&str; 8] = [
    "texts::make",
    "sample::read",
    "Typesetter::new",
    "layout::lay_out",
    "paragraph::Paragraph::new",
    "pdf::write",
    "font::embed",
    "Deflater::deflate",
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.as_slice() {
        [make_one, text, output] if make_one == "--make" => {
            make(&fs::read_to_string(text).unwrap(), Path::new(output), &mut None, 0);
        }
        wanted => measure(wanted),
    }
}

fn measure(wanted: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    for (kind, _, langs) in KINDS {
        let langs = chosen(kind, langs, wanted);
        let mut sums = [0.0; FUNCTIONS.len()];
        for lang in &langs {
            let counts = count(&source(kind, lang), folder.path());
            sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        if !langs.is_empty() {
            report(kind, langs.len(), sums);
        }
    }
}

/// How many instructions each function and what it calls take.
fn count(text: &str, folder: &Path) -> [f64; FUNCTIONS.len()] {
    let (source, counts) = (folder.join("text.md"), folder.join("counts"));
    fs::write(&source, text).unwrap();
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", counts.display()))
        .arg(std::env::current_exe().unwrap())
        .arg("--make")
        .args([&source, &folder.join("out.pdf")])
        .status()
        .expect("valgrind");
    assert!(status.success());
    let output = Command::new("callgrind_annotate")
        .args(["--inclusive=yes", "--threshold=100", "--auto=no"])
        .arg(&counts)
        .output()
        .expect("callgrind_annotate");
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    FUNCTIONS.map(|function| inclusive(&table, function))
}

/// The count in the line of a function: `1,234,567 (12.3%)  file:function [program]`.
fn inclusive(table: &str, function: &str) -> f64 {
    let is_of = |line: &&str| {
        let name = line.split(" [").next().unwrap_or_default();
        let name = name.split("'2").next().unwrap_or_default();
        let name = name.split("::h").next().unwrap_or_default();
        name.ends_with(function)
    };
    let line = table.lines().find(is_of);
    let line = line.unwrap_or_else(|| panic!("{function} was not called, or is part of another"));
    line.split_whitespace().next().unwrap().replace(',', "").parse().unwrap()
}

fn report(kind: &str, documents: usize, counts: [f64; FUNCTIONS.len()]) {
    let [whole, read, fonts, lay_out, shape, write, embed, deflate] = counts;
    let serialise = write - embed - deflate;
    let stages = [
        ("reading the text", read),
        ("loading fonts", fonts),
        ("shaping", shape),
        ("layout", lay_out - shape),
        ("subsetting fonts", embed),
        ("serialising", serialise),
        ("deflate", deflate),
        ("the rest", whole - read - fonts - lay_out - write),
    ];
    let millions = whole / documents as f64 / 1e6;
    println!("{kind}, {documents} languages: {millions:.1} million instructions a document");
    for (stage, count) in stages {
        println!("  {stage:<18} {:>5.1} %", 100.0 * count / whole);
    }
}
