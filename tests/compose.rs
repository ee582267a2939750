//! Every document of the bundled library can be made in every language and format, and no text
//! is lost on the way.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use lyhty::compose::{Output, Request, Templates, compose};
use lyhty::diagnostic::Diagnostics;
use lyhty::document::{Block, Document};
use lyhty::load::{Layer, load};
use lyhty::model::{Kind, Library};
use lyhty::write;

fn bundled() -> Library {
    let root = env!("CARGO_MANIFEST_DIR").into();
    load(&[Layer::Folder(root)], &mut Diagnostics::default()).unwrap()
}

/// All documents of the library, with what they are of.
fn documents(library: &Library) -> Vec<(String, Document)> {
    let templates = Templates::new(library);
    let mut documents = vec![];
    for output in Output::ALL {
        let ids: Vec<&String> = match output.kind() {
            Kind::Curriculum => library.curricula.keys().collect(),
            Kind::Indicators => library.indicators.keys().collect(),
            Kind::Screening => library.screenings.keys().collect(),
            Kind::Leaflet => library.leaflets.keys().collect(),
            Kind::Service => library.services.keys().take(1).collect(),
        };
        for id in ids {
            for lang in ["en", "fi", "sv"] {
                let request = Request { output, id, lang, audience: None };
                let document = compose(library, &request, &templates)
                    .unwrap_or_else(|problem| panic!("{id} in {lang}: {problem}"));
                documents.push((format!("{id}-{}.{lang}", output.word()), document));
            }
        }
    }
    documents
}

#[test]
fn everything_bundled_can_be_made() {
    let documents = documents(&bundled());
    assert!(!documents.is_empty());
    for (name, document) in documents {
        let headings = levels(&document.blocks);
        assert_eq!(headings.first(), Some(&1), "{name} has no title");
        assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{name}: titles");
        for pair in headings.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{name}: headings jump {pair:?}");
        }
        let text = write::text::write(&document);
        assert!(!text.contains(['\u{FDD0}', '\u{FDD1}']), "{name}: a marker was left");
        if let Ok(folder) = std::env::var("OUT") {
            std::fs::write(format!("{folder}/{name}.html"), write::html::write(&document)).unwrap();
            std::fs::write(format!("{folder}/{name}.md"), write::markdown::write(&document))
                .unwrap();
            std::fs::write(format!("{folder}/{name}.txt"), text).unwrap();
        }
    }
}

fn levels(blocks: &[Block]) -> Vec<u8> {
    let mut all = vec![];
    for block in blocks {
        match block {
            Block::Heading { level, .. } => all.push(*level),
            Block::Box { blocks, .. } | Block::Panel { blocks, .. } => all.extend(levels(blocks)),
            Block::List { items, .. } => items.iter().for_each(|item| all.extend(levels(item))),
            _ => {}
        }
    }
    all
}
