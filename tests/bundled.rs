//! Everything that can be made of the bundled library, in every language and on every sheet.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests, which clippy does not take for tests"
)]

#[path = "pdf/consistency.rs"]
mod consistency;

use lyhty::bundled;
use lyhty::compose::{Output, Request, Templates, compose};
use lyhty::diagnostic::Diagnostics;
use lyhty::document::Document;
use lyhty::layout::{Item, Kid, Pages, Role, Setup, Sheet, Typesetter, lay_out};
use lyhty::load::{Layer, load};
use lyhty::model::{Kind, Library};
use lyhty::write;

/// A document, its name, and what it is made on.
struct Case {
    name: String,
    document: Document,
    sheets: Vec<Sheet>,
}

fn cases() -> Vec<Case> {
    let library = library();
    let templates = Templates::new(&library);
    let mut cases = vec![];
    for (output, id) in entries(&library) {
        let mut langs = library.languages_of(output.kind(), &id);
        if output.kind() == Kind::Curriculum {
            // Courses have many documents of the same make: each is looked at in one language,
            // and the languages take turns.
            langs = vec![langs.swap_remove(cases.len() % langs.len())];
        }
        for lang in &langs {
            let request = Request { output, id: &id, lang, audience: None, minutes: None };
            let document = compose(&library, &request, &templates)
                .unwrap_or_else(|problem| panic!("{id} {lang}: {problem}"));
            let name = format!("{id}-{}.{lang}", output.word());
            cases.push(Case { name, document, sheets: sheets(output, &id, &library) });
        }
    }
    assert!(cases.len() > 20, "the bundled library is gone");
    cases
}

/// The sheets a document is made on.
fn sheets(output: Output, id: &str, library: &Library) -> Vec<Sheet> {
    match output {
        Output::Leaflet => {
            let own = library.leaflets[id].value.papers.iter().copied();
            [Sheet::A4, Sheet::Large, Sheet::TriFold].into_iter().chain(own).collect()
        }
        Output::Slides => vec![Sheet::Slides, Sheet::Notes],
        Output::Handout => vec![Sheet::A4, Sheet::Large, Sheet::Slides],
        _ => vec![Sheet::A4],
    }
}

fn library() -> Library {
    let mut problems = Diagnostics::default();
    let library = load(&[Layer::Embedded(bundled::LIBRARY)], &mut problems).unwrap();
    assert!(!problems.has_errors());
    library
}

fn entries(library: &Library) -> Vec<(Output, String)> {
    let mut entries = vec![];
    for output in Output::all() {
        let ids: Vec<&String> = match output.kind() {
            Kind::Curriculum => library.curricula.keys().collect(),
            Kind::Module => vec![],
            Kind::Indicators => library.indicators.keys().collect(),
            Kind::Screening => library.screenings.keys().collect(),
            Kind::Leaflet => library.leaflets.keys().collect(),
            Kind::Service => library.services.keys().take(1).collect(),
        };
        entries.extend(ids.into_iter().map(|id| (output, id.clone())));
    }
    entries
}

/// What each page says of the document as a whole: the texts of paragraphs that are `mark`, by
/// page.
fn marks(pages: &Pages, mark: &str) -> Vec<usize> {
    let squeeze = |text: &str| text.replace([' ', '\u{ad}'], "");
    let mut marks = vec![0; pages.pages.len()];
    for node in pages.nodes.iter().filter(|node| node.role == Role::Paragraph) {
        let pieces = node.kids.iter().filter_map(|kid| match *kid {
            Kid::Piece { page, piece } => Some((page, &pages.pages[page].pieces[piece].items)),
            _ => None,
        });
        let pieces: Vec<_> = pieces.collect();
        let text: String =
            pieces.iter().flat_map(|(_, items)| items.iter()).filter_map(Item::text).collect();
        if squeeze(&text) == squeeze(mark) {
            marks[pieces[0].0] += 1;
        }
    }
    marks
}

/// Lays a document out for a sheet and looks at the file and its marks.
fn look_at(case: &Case, setup: Setup<'_>, setter: &mut Typesetter) {
    let name = format!("{} on {:?}", case.name, setup.sheet);
    let pages = lay_out(&case.document, setup, setter)
        .unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
    let problems = consistency::problems(&write::pdf::write(&pages).unwrap());
    assert_eq!(problems, Vec::<String>::new(), "{name}");
    if let Some(mark) = &case.document.mark {
        let marks = marks(&pages, mark);
        // The last panels of a booklet may be empty.
        let said = pages.pages.iter().map(|page| {
            page.pieces.iter().any(|piece| matches!(piece.mark, lyhty::layout::Mark::Node(_)))
        });
        let marked = marks.iter().zip(said).all(|(marks, says)| *marks >= 1 || !says);
        assert!(marked, "{name} is not marked: {marks:?}");
    }
}

#[test]
fn every_document_is_consistent_and_says_on_every_page_that_it_is_a_draft() {
    let cases = cases();
    let halves = cases.split_at(cases.len() / 2);
    std::thread::scope(|scope| {
        for half in [halves.0, halves.1] {
            scope.spawn(move || {
                let mut setter = Typesetter::default();
                for case in half {
                    for sheet in &case.sheets {
                        look_at(case, (*sheet).into(), &mut setter);
                        if sheet.is_for_leaflets() {
                            let setup = Setup { print_shop: true, ..(*sheet).into() };
                            look_at(case, setup, &mut setter);
                        }
                    }
                }
            });
        }
    });
}

#[test]
fn drafts_say_so_in_every_format() {
    let mut drafts = 0;
    for Case { name, document, .. } in cases() {
        let Some(mark) = &document.mark else { continue };
        drafts += 1;
        let first_words: Vec<&str> = mark.split(' ').take(2).collect();
        let first_words = first_words.join(" ");
        for text in [
            write::html::write(&document),
            write::markdown::write(&document),
            write::text::write(&document),
        ] {
            // In HTML it also stands in the margin of printed pages.
            assert!(text.contains(&first_words), "{name} says nothing of {mark}");
        }
    }
    assert!(drafts > 0, "nothing bundled is a draft; give this test one of its own");
}
