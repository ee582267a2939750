//! Documents as PDF: what is on the pages, and that the file is consistent.
//!
//! Set LYHTY_TEST_OUT to a folder to have the samples written there, with their text beside them.

#[path = "pdf/sample.rs"]
mod sample;

use lyhty::document::Document;
use lyhty::layout::{LayoutProblem, Pages, Sheet, Typesetter, lay_out};
use lyhty::write::pdf;
use std::fs;
use std::path::Path;

/// Every sample in tests/pdf.
fn samples() -> Vec<(String, Document)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf");
    let mut samples: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, sample::read(&fs::read_to_string(path).unwrap()))
        })
        .collect();
    samples.sort_by(|a, b| a.0.cmp(&b.0));
    samples
}

fn is_leaflet(document: &Document) -> bool {
    document.blocks.iter().any(|block| matches!(block, lyhty::document::Block::Panel { .. }))
}

/// Each sample on A4, and folded if it has panels.
fn all_pages() -> Vec<(String, Document, Pages)> {
    let mut setter = Typesetter::new();
    let mut all = vec![];
    for (name, document) in samples() {
        let mut lay = |name: String, sheet| {
            let pages = lay_out(&document, sheet, &mut setter)
                .unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
            all.push((name, document.clone(), pages));
        };
        lay(name.clone(), Sheet::A4);
        if is_leaflet(&document) {
            lay(format!("{name}-folded"), Sheet::TriFold);
        }
    }
    all
}

#[test]
fn samples_are_written() {
    let out = std::env::var_os("LYHTY_TEST_OUT");
    for (name, document, pages) in all_pages() {
        let bytes = pdf::write(&pages).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
        if let Some(out) = &out {
            let out = Path::new(out);
            fs::create_dir_all(out).unwrap();
            fs::write(out.join(format!("{name}.pdf")), bytes).unwrap();
            fs::write(out.join(format!("{name}.dump")), pages.dump()).unwrap();
            fs::write(out.join(format!("{name}.txt")), sample::plain(&document.blocks)).unwrap();
        }
    }
}
