//! Each stage on the bundled library, and the whole way: `cargo bench`.

#![expect(clippy::unwrap_used, reason = "a broken library cannot be measured")]

use divan::{Bencher, black_box};
use lyhty::bundled;
use lyhty::check::check;
use lyhty::compose::{Output, Request, Templates, compose};
use lyhty::diagnostic::Diagnostics;
use lyhty::document::Document;
use lyhty::layout::{Pages, Sheet, Typesetter, lay_out};
use lyhty::load::{Layer, load};
use lyhty::model::Library;
use lyhty::write;

fn main() {
    divan::main();
}

/// The same day every time: what is past its date must not change the work.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 12, 1);

/// A long document and a short one, in Finnish.
const DOCUMENTS: [(Output, &str); 2] =
    [(Output::FacilitatorGuide, "recognise-health-social"), (Output::Leaflet, "rights")];

fn library() -> Library {
    load(&[Layer::Embedded(bundled::LIBRARY)], &mut Diagnostics::default()).unwrap()
}

fn document((output, id): (Output, &str), library: &Library) -> Document {
    let request = Request { output, id, lang: "fi", audience: None, minutes: None };
    compose(library, &request, &Templates::new(library)).unwrap()
}

fn pages(document: &Document, typesetter: &mut Typesetter) -> Pages {
    lay_out(document, Sheet::A4, typesetter).unwrap()
}

#[divan::bench]
fn a_load() -> Library {
    library()
}

#[divan::bench]
fn b_check(bencher: Bencher) {
    let library = library();
    bencher.bench(|| {
        let mut problems = Diagnostics::default();
        check(black_box(&library), TODAY, &mut problems);
        problems
    });
}

#[divan::bench(args = [0, 1])]
fn c_compose(bencher: Bencher, which: usize) {
    let library = library();
    bencher.bench(|| document(DOCUMENTS[which], black_box(&library)));
}

#[divan::bench(args = [0, 1])]
fn d_lay_out(bencher: Bencher, which: usize) {
    let document = document(DOCUMENTS[which], &library());
    let mut typesetter = Typesetter::new();
    bencher.bench_local(|| pages(black_box(&document), &mut typesetter));
}

#[divan::bench(args = [0, 1])]
fn e_write_pdf(bencher: Bencher, which: usize) {
    let pages = pages(&document(DOCUMENTS[which], &library()), &mut Typesetter::new());
    bencher.bench(|| write::pdf::write(black_box(&pages)).unwrap());
}

#[divan::bench(args = [0, 1])]
fn f_write_html(bencher: Bencher, which: usize) {
    let document = document(DOCUMENTS[which], &library());
    bencher.bench(|| write::html::write(black_box(&document)));
}

/// Everything in every language as PDF and HTML, on one core.
#[divan::bench(sample_count = 10)]
fn g_whole_build() -> usize {
    let library = library();
    let templates = Templates::new(&library);
    let mut typesetter = Typesetter::new();
    let mut bytes = 0;
    // The services are made into one document.
    let services = library.services.len() - 1;
    let once = |(at, _): &(usize, _)| *at < library.heads().count() - services;
    for (_, (kind, id, _)) in library.heads().enumerate().filter(once) {
        for &output in Output::of(kind) {
            for lang in library.languages_of(kind, id) {
                let request = Request { output, id, lang: &lang, audience: None, minutes: None };
                let document = compose(&library, &request, &templates).unwrap();
                bytes += write::html::write(&document).len();
                bytes += write::pdf::write(&pages(&document, &mut typesetter)).unwrap().len();
            }
        }
    }
    bytes
}
