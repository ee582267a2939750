//! Proofs about questionnaires of a hundred questions: `cargo bench --bench prove`.
//!
//! Twenty facts, eighty signs in six dimensions, six of ten questions with a condition. *Grouped*:
//! one dimension after another, conditions on the questions just before. *Interleaved*: dimensions
//! in turn. *Far*: conditions on any earlier question, a third of them under `not`.

#![expect(clippy::unwrap_used, reason = "what cannot be read cannot be measured")]

use divan::{Bencher, black_box};
use lyhty::bundled;
use lyhty::check::prove::{prove, witnesses};
use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use lyhty::model::Library;
use std::fmt::Write;
use std::fs;

fn main() {
    divan::main();
}

const QUESTIONS: usize = 100;
const DIMENSIONS: [(&str, &str); 6] = [
    ("deception", "means"),
    ("coercion", "means"),
    ("vulnerability", "means"),
    ("transport", "act"),
    ("conditions", "purpose"),
    ("control", "purpose"),
];
const KINDS: [&str; 3] = ["grouped", "interleaved", "far"];

#[divan::bench(args = KINDS, sample_count = 3)]
fn every_claim(bencher: Bencher, kind: &str) {
    let library = generated();
    let (entry, set) = (&library.screenings[kind], &library.indicators["signs"].value);
    // What is given up early would be quick.
    let decided = prove(entry, set).unwrap().claims.iter().all(|claim| claim.undecided.is_empty());
    assert!(decided, "{kind}");
    bencher.bench(|| prove(black_box(entry), set));
}

#[divan::bench(args = KINDS, sample_count = 3)]
fn every_witness(bencher: Bencher, kind: &str) {
    let library = generated();
    let (entry, set) = (&library.screenings[kind], &library.indicators["signs"].value);
    bencher.bench(|| witnesses(black_box(entry), set));
}

#[divan::bench]
fn bundled_first_conversation(bencher: Bencher) {
    let library = load(&[Layer::Embedded(bundled::LIBRARY)], &mut Diagnostics::default()).unwrap();
    let entry = &library.screenings["first-conversation"];
    let set = &library.indicators[&entry.value.uses].value;
    bencher.bench(|| prove(black_box(entry), set));
}

fn generated() -> Library {
    let folder = tempfile::tempdir().unwrap();
    let screenings = folder.path().join("indicators/screenings");
    fs::create_dir_all(&screenings).unwrap();
    let head = "lang: en\ntitle: T\nchecked: 2026-11-01\nsources: [{ id: s, title: S }]\n";
    let mut set = format!("{head}dimensions:\n");
    for (id, element) in DIMENSIONS {
        writeln!(set, "  - {{ id: {id}, element: {element}, title: T }}").unwrap();
    }
    set += "indicators:\n";
    let signs = QUESTIONS * 4 / 5;
    for i in 0..signs {
        let strength = ["medium", "strong", "weak", "medium"][i % 4];
        let dimension = DIMENSIONS[i * DIMENSIONS.len() / signs].0;
        writeln!(set, "  - {{ id: i{i}, dimension: {dimension}, strength: {strength}, text: T, sources: [s] }}").unwrap();
    }
    set += "context: [{ id: fact, text: F }]\n";
    fs::write(folder.path().join("indicators/signs.yaml"), set).unwrap();
    for kind in KINDS {
        let text = questionnaire(kind, signs, head);
        fs::write(screenings.join(format!("{kind}.yaml")), text).unwrap();
    }
    load(&[Layer::Folder(folder.path().to_owned())], &mut Diagnostics::default()).unwrap()
}

fn questionnaire(kind: &str, signs: usize, head: &str) -> String {
    // Numbers that look random and are the same every time: Lehmer's generator.
    let mut state: u64 = 20_261_125;
    let mut below = |limit: usize| {
        state = state * 48_271 % 0x7FFF_FFFF;
        state as usize % limit
    };
    let mut text = format!(
        "{head}mode: reflection\nuses: signs\nnotice: N\ngates:\n  - {{ id: agreed, protects: consent, ask: A, otherwise: stop }}\nquestions:\n"
    );
    let mut sign = 0;
    for i in 0..QUESTIONS {
        let counts = if i % 5 == 0 {
            ", context: fact".to_owned()
        } else {
            // Interleaved: the next sign is of the next dimension.
            let of_dimension = signs / DIMENSIONS.len();
            let next = match kind {
                "grouped" => sign,
                _ => (sign % DIMENSIONS.len() * of_dimension + sign / DIMENSIONS.len()) % signs,
            };
            sign += 1;
            format!(", indicator: i{next}")
        };
        let mut condition = String::new();
        if i > 0 && below(10) < 6 {
            let reach = if kind == "far" { i } else { i.min(4) };
            let mut about = |values: &str| format!("q{}: [{values}]", i - 1 - below(reach));
            let (one, other) = (about("yes, unsure"), about("no"));
            condition = match (kind, below(3)) {
                ("far", 0) => format!(", ask-if: {{ not: {{ {other} }} }}"),
                (_, 1) => format!(", ask-if: {{ any: [{{ {one} }}, {{ {other} }}] }}"),
                _ => format!(", ask-if: {{ {one} }}"),
            };
        }
        writeln!(text, "  - {{ id: q{i}, ask: A{counts}{condition} }}").unwrap();
    }
    text + "scoring: { method: ilo-dimensions, sources: [s], note: N }\nendings:\n  - { id: stop, title: T, say: S }\n  - { id: all, title: T, say: S, when: { all: [{ element: act }, { element: means }, { element: purpose }] } }\n  - { id: both, title: T, say: S, when: { all: [{ element: means }, { element: purpose }] } }\n  - { id: one, title: T, say: S, when: { look-closer: true } }\n  - { id: none, title: T, say: S }\n"
}
