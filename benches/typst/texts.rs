//! The texts that are measured, and lyhty's way from text to file.

use lyhty::document::{Block, Document, Inline};
use lyhty::layout::{Sheet, Typesetter, lay_out};
use lyhty::write::pdf;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// The kinds of documents: so many pages, in these languages.
pub(crate) const KINDS: [(&str, usize, &[&str]); 2] = [
    ("leaflet", 2, &["fi", "sv", "en", "ru", "uk", "ar", "fa", "he", "th", "vi", "am", "hi"]),
    (
        "guide",
        85,
        &["fi", "sv", "en", "ru", "uk", "ar", "fa", "he", "th", "vi", "am", "hi", "el", "ka"],
    ),
];

/// The text of a document, before any program has read it: a sample of the tests, as often as it
/// takes to fill so many pages, under chapters.
pub(crate) fn source(kind: &str, lang: &str) -> String {
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
pub(crate) fn document(text: &str, round: usize) -> Document {
    let mut document = crate::sample::read(text);
    document.blocks.insert(1, Block::Paragraph(vec![Inline::Text(format!("{round}"))]));
    document
}

/// lyhty's way from text to file.
#[inline(never)]
pub(crate) fn make(
    text: &str,
    output: &Path,
    setter: &mut Option<Typesetter>,
    round: usize,
) -> Duration {
    let begin = Instant::now();
    let document = document(text, round);
    let setter = setter.get_or_insert_with(Typesetter::new);
    let pages = lay_out(&document, Sheet::A4, setter).unwrap();
    fs::write(output, pdf::write(&pages).unwrap()).unwrap();
    begin.elapsed()
}
