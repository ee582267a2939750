//! The texts that are measured, and lyhty's way from text to file.

use lyhty::document::{Block, Document, Inline};
use lyhty::layout::{Sheet, Typesetter, lay_out};
use lyhty::write::pdf;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The kinds of documents: so many pages, in these languages.
pub(crate) const KINDS: [(&str, usize, &[&str]); 2] = [
    ("leaflet", 2, &["fi", "sv", "en", "ru", "uk", "ar", "fa", "he", "th", "vi", "am", "hi"]),
    (
        "guide",
        85,
        &["fi", "sv", "en", "ru", "uk", "ar", "fa", "he", "th", "vi", "am", "hi", "el", "ka"],
    ),
];

/// The languages that are wanted of a kind: all, if nothing is said of kinds or of languages.
pub(crate) fn chosen(
    kind: &str,
    langs: &'static [&'static str],
    wanted: &[String],
) -> Vec<&'static str> {
    let is_kind = |word: &&String| KINDS.iter().any(|(kind, ..)| *kind == **word);
    let (kinds, wanted): (Vec<_>, Vec<_>) = wanted.iter().partition(is_kind);
    let of_kind = kinds.is_empty() || kinds.iter().any(|it| **it == kind);
    let is_wanted = |lang: &str| wanted.is_empty() || wanted.iter().any(|it| *it == lang);
    langs.iter().copied().filter(|lang| of_kind && is_wanted(lang)).collect()
}

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

/// lyhty's way from text to file. Gives the seconds that it takes.
#[inline(never)]
pub(crate) fn make(
    text: &str,
    output: &Path,
    setter: &mut Option<Typesetter>,
    round: usize,
) -> f64 {
    let begin = processor_time();
    let document = document(text, round);
    let setter = setter.get_or_insert_with(Typesetter::new);
    let pages = lay_out(&document, Sheet::A4, setter).unwrap();
    fs::write(output, pdf::write(&pages).unwrap()).unwrap();
    processor_time() - begin
}

/// How long this thread has been at work, in seconds. What else the machine does is not in it.
fn processor_time() -> f64 {
    // Linux adds up when a thread pauses.
    std::thread::sleep(Duration::from_nanos(1));
    let counts = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    let nanoseconds: f64 = counts.split(' ').next().unwrap().parse().unwrap();
    nanoseconds / 1e9
}
