//! Documents as PDF: what is on the pages, and that the file is consistent.
//!
//! Set LYHTY_TEST_OUT to a folder to have the samples written there, with their text beside
//! them; LYHTY_TEST_BLESS=1 accepts the layouts in tests/pdf/*.txt as they are.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests, which clippy does not take for tests"
)]

#[path = "pdf/consistency.rs"]
mod consistency;
#[path = "pdf/drawing.rs"]
mod drawing;
#[path = "pdf/faults.rs"]
mod faults;
#[path = "pdf/sample.rs"]
mod sample;
#[path = "pdf/typography.rs"]
mod typography;

use lyhty::document::{Block, Chart, Direction, Document, Folio, Inline, Table};
use lyhty::layout::font::Fonts;
use lyhty::layout::{
    Fence, Item, Kid, LayoutProblem, Mark, Pages, Role, Run, Sheet, Typesetter, lay_out,
};
use lyhty::write::pdf;
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

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

/// One that knows the fonts for Chinese, Japanese and Korean too.
fn setter() -> Typesetter {
    static FONTS: LazyLock<Arc<Fonts>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts/cjk");
        Fonts::load(Some(&folder), false).unwrap()
    });
    Typesetter::with(&FONTS)
}

fn is_leaflet(document: &Document) -> bool {
    document.blocks.iter().any(|block| matches!(block, Block::Panel { .. }))
}

/// Each sample on A4, and folded if it has panels.
fn all_pages() -> Vec<(String, Document, Pages)> {
    let mut setter = setter();
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

fn lay(document: &Document, sheet: Sheet) -> Result<Pages, LayoutProblem> {
    lay_out(document, sheet, &mut setter())
}

/// A document in English, or in Arabic if `lang` says so.
fn document(lang: &str, body: &str) -> Document {
    let direction = if lang == "ar" { "rtl" } else { "ltr" };
    sample::read(&format!("title: Test\nlang: {lang}\ndir: {direction}\nfoot: Foot\n\n{body}"))
}

fn runs(pages: &Pages, page: usize) -> impl Iterator<Item = (Mark, &Run)> {
    pages.pages[page].pieces.iter().flat_map(|piece| {
        piece.items.iter().filter_map(move |item| match item {
            Item::Text(run) => Some((piece.mark, run)),
            Item::Area(_) | Item::Shape(_) => None,
        })
    })
}

fn role(pages: &Pages, mark: Mark) -> Option<Role> {
    match mark {
        Mark::Node(node) => Some(pages.nodes[node].role),
        Mark::Head | Mark::Foot | Mark::Pagination | Mark::Decoration => None,
    }
}

#[test]
fn samples_are_consistent() {
    let out = std::env::var_os("LYHTY_TEST_OUT");
    for (name, document, pages) in all_pages() {
        let bytes = pdf::write(&pages).unwrap();
        assert_eq!(consistency::problems(&bytes), Vec::<String>::new(), "{name}");
        if let Some(out) = &out {
            let out = Path::new(out);
            fs::create_dir_all(out).unwrap();
            fs::write(out.join(format!("{name}.pdf")), bytes).unwrap();
            fs::write(out.join(format!("{name}.txt")), sample::plain(&document.blocks)).unwrap();
        }
    }
}

/// The text below a node, without notes, tables of contents and paragraphs that say `mark`.
fn read(pages: &Pages, node: usize, mark: &str) -> String {
    let kids = |node: usize| pages.nodes[node].kids.iter();
    let mut text = String::new();
    for kid in kids(node) {
        match *kid {
            Kid::Node(child) => match pages.nodes[child].role {
                Role::Note(_) | Role::Contents | Role::Reference => {}
                Role::Paragraph if squeeze(&own_text(pages, child)) == squeeze(mark) => {}
                _ => text += &read(pages, child, mark),
            },
            Kid::Piece { page, piece } => {
                text.extend(pages.pages[page].pieces[piece].items.iter().filter_map(Item::text));
            }
            Kid::Link { .. } => {}
        }
    }
    text
}

/// The text of a node itself.
fn own_text(pages: &Pages, node: usize) -> String {
    let pieces = pages.nodes[node].kids.iter().filter_map(|kid| match *kid {
        Kid::Piece { page, piece } => Some(&pages.pages[page].pieces[piece].items),
        _ => None,
    });
    pieces.flatten().filter_map(Item::text).collect()
}

fn squeeze(text: &str) -> String {
    text.replace(['•', '☐', ' ', '\u{a0}', '\n'], "")
}

/// Readers see texts, people see outlines: they must belong together.
#[test]
fn every_code_draws_what_was_laid_out() {
    for (name, _, pages) in all_pages() {
        let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
        let drawn = drawing::in_file(&file);
        let wanted = drawing::laid_out(&pages);
        assert!(!wanted.is_empty(), "{name}");
        for (font, glyphs) in &wanted {
            let found = drawn.get(font).unwrap_or_else(|| panic!("{name}: no {font}"));
            for glyph in glyphs {
                let like = found.iter().any(|drawn| drawn.is_like(glyph));
                assert!(like, "{name}: {font} does not draw {glyph:?}");
            }
        }
    }
}

/// Readers that follow the content, as screen readers do, get each word as it is written.
#[test]
fn characters_are_shown_in_the_order_of_reading() {
    let invisible = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}');
    let mut checked = 0;
    for (name, document, pages) in all_pages() {
        if document.direction == Direction::LeftToRight {
            continue;
        }
        let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
        let shown = drawing::shown(&file).replace('\u{a0}', " ").replace(invisible, "");
        for word in sample::plain(&document.blocks).replace(invisible, "").split_whitespace() {
            assert!(shown.contains(word), "{name}: {word} is not in {shown}");
            checked += 1;
        }
    }
    assert!(checked > 500);
}

/// Nothing but a space stands between right-to-left words, so that a search finds several of them;
/// what pdf.js needs is beside the page.
#[test]
fn right_to_left_words_are_shown_with_a_space_between_them() {
    let is_word = |word: &&str| word.chars().all(|c| c.is_alphabetic() && c > '\u{590}');
    let mut checked = 0;
    for (name, document, pages) in all_pages() {
        // Numbers of notes stand between the words of this one.
        if document.direction == Direction::LeftToRight || name.starts_with("parts") {
            continue;
        }
        let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
        let shown = drawing::shown(&file).replace("\u{34f} ", "");
        for line in sample::plain(&document.blocks).lines() {
            let words: Vec<&str> = line.split(' ').collect();
            for pair in words.windows(2).filter(|pair| pair.iter().all(is_word)) {
                assert!(shown.contains(&pair.join(" ")), "{name}: {pair:?} is not in {shown}");
                checked += 1;
            }
        }
    }
    assert!(checked > 300);
}

#[test]
fn the_structure_reads_like_the_document() {
    for (name, document, pages) in all_pages() {
        let text = read(&pages, 0, document.mark.as_deref().unwrap_or("no mark"));
        assert_eq!(squeeze(&text), squeeze(&sample::plain(&document.blocks)), "{name}");
    }
}

#[test]
fn drafts_say_so_on_every_page_between_blocks() {
    for (name, document, pages) in all_pages() {
        let Some(mark) = &document.mark else { continue };
        let mut marked = vec![0; pages.pages.len()];
        for (index, node) in pages.nodes.iter().enumerate() {
            if node.role == Role::Paragraph && squeeze(&own_text(&pages, index)) == squeeze(mark) {
                let holder = pages.nodes[node.parent].role;
                let blocks = matches!(holder, Role::Document | Role::Section | Role::Group);
                assert!(blocks, "{name}: the mark stands in {holder:?}");
                for kid in &node.kids {
                    let Kid::Piece { page, .. } = kid else { panic!("{name}: {kid:?}") };
                    marked[*page] += 1;
                }
            }
        }
        assert!(marked.iter().all(|marks| *marks == 1), "{name}: {marked:?}");
    }
}

#[test]
fn everything_is_on_the_paper() {
    for (name, _, pages) in all_pages() {
        let (width, height) = pages.size;
        for page in 0..pages.pages.len() {
            for glyph in runs(&pages, page).flat_map(|(_, run)| &run.glyphs) {
                assert!(glyph.x > 20.0 && glyph.x + glyph.advance < width - 20.0, "{name}");
                assert!(glyph.y > 15.0 && glyph.y < height - 15.0, "{name}");
            }
        }
    }
}

#[test]
fn the_same_document_makes_the_same_bytes() {
    let make = || -> Vec<Vec<u8>> {
        all_pages().iter().map(|(_, _, pages)| pdf::write(pages).unwrap()).collect()
    };
    let (one, two) = std::thread::scope(|scope| {
        let (one, two) = (scope.spawn(make), scope.spawn(make));
        (one.join().unwrap(), two.join().unwrap())
    });
    assert!(one == two && one == make());
}

#[test]
fn pages_look_as_before() {
    let file = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf").join(name);
    for name in ["small", "parts-en", "parts-ar"] {
        let document = sample::read(&fs::read_to_string(file(&format!("{name}.md"))).unwrap());
        let dump = lay(&document, Sheet::A4).unwrap().dump();
        let golden = file(&format!("{name}.txt"));
        if std::env::var_os("LYHTY_TEST_BLESS").is_some() {
            fs::write(&golden, &dump).unwrap();
        }
        assert_eq!(dump, fs::read_to_string(golden).unwrap(), "{name}");
    }
}

#[test]
fn a_character_without_glyph_is_named() {
    let missing = |text: &str| lay(&document("en", text), Sheet::A4).unwrap_err();
    let problem = missing("Before.\n\nLanguage: **ᐃᓄᒃ**");
    let text = "Language: ᐃᓄᒃ".to_owned();
    assert_eq!(problem, LayoutProblem::NoGlyph { character: 'ᐃ', text });
    // A letter that fonts have under a mark that none has, and a mark that another font has.
    let problem = missing("Mark: a\u{1e08f}");
    let text = "Mark: a\u{1e08f}".to_owned();
    assert_eq!(problem, LayoutProblem::NoGlyph { character: '\u{1e08f}', text });
}

#[test]
fn a_panel_that_is_too_full_is_named() {
    let full = "Some words that fill a panel.\n\n".repeat(80);
    let body =
        format!("# Title\n\n::: panel cover\nCover\n:::\n\n::: panel\n## Full\n\n{full}:::\n");
    let Err(LayoutProblem::DoesNotFit { panel, by_mm }) =
        lay(&document("en", &body), Sheet::TriFold)
    else {
        panic!("it fits");
    };
    assert_eq!(panel, "Full");
    assert!((50.0..500.0).contains(&by_mm), "{by_mm}");
}

#[test]
fn a_poster_prints_the_panels_that_are_marked_for_it() {
    let panel =
        |mark: &str, text: &str| format!("::: panel{mark}\n## {text}\n\n{text} words.\n:::\n\n");
    let said = |body: &str| {
        let pages = lay(&document("en", body), Sheet::Poster).unwrap();
        read(&pages, 0, "no mark")
    };
    let cover = "# T\n\n::: panel cover\nCover\n:::\n\n";
    let marked = format!("{cover}{}{}", panel("", "Left out"), panel(" poster", "Printed"));
    assert!(said(&marked).contains("Printed") && !said(&marked).contains("Left out"));
    assert!(said(&marked).contains("Cover"));
    let none_marked = format!("{cover}{}{}", panel("", "One"), panel("", "Two"));
    assert!(said(&none_marked).contains("One") && said(&none_marked).contains("Two"));
    // Everything stands on other paper.
    let folded = lay(&document("en", &marked), Sheet::TriFold).unwrap();
    assert!(read(&folded, 0, "no mark").contains("Left out"));
}

/// In a cell that has no room for it, a number makes all text smaller; it is not cut in two.
#[test]
fn numbers_stay_whole_in_narrow_cells() {
    for number in ["0800 111 222", "+358 44 123 4567", "08:00–16:30"] {
        let row = format!("| A long name of a service | {number} | Somewhere else |\n");
        let table = format!("| Name | Number | Place |\n|---|---|---|\n{}", row.repeat(3));
        for sheet in [Sheet::Poster, Sheet::TriFold, Sheet::Booklet, Sheet::A4] {
            let body = format!("# T\n\n::: panel cover\nC\n:::\n\n::: panel\n## H\n\n{table}:::\n");
            let pages = lay(&document("en", &body), sheet).unwrap();
            let lines = (0..pages.pages.len()).flat_map(|page| runs(&pages, page));
            let whole = lines.filter(|(_, run)| run.logical_text().contains(number)).count();
            assert_eq!(whole, 3, "{number} on {sheet:?}");
        }
    }
}

/// A range is read like the text around it: from right to left the earlier hour comes first, at
/// the right (Unicode Standard Annex 9, rules N1 and L2). Each number keeps its own order.
#[test]
fn ranges_run_with_the_text() {
    for (lang, words) in RIGHT_TO_LEFT {
        let text =
            format!("title: T\nlang: {lang}\ndir: rtl\n\n{words} 9–12 {words} 08:00–16:30\n");
        let seen = as_seen(&lay(&sample::read(&text), Sheet::A4).unwrap());
        assert!(seen.contains("12–9") && seen.contains("16:30–08:00"), "{lang}: {seen}");
    }
    let latin = lay(&document("fi", "klo 9–12"), Sheet::A4).unwrap();
    assert!(as_seen(&latin).contains("9–12"));
}

/// What the program says in English for want of words, a screen reader says in English.
#[test]
fn the_draft_mark_is_in_the_language_it_is_said_in() {
    let words_lang = Some(("en".to_owned(), Direction::LeftToRight));
    let mark = Some("Draft (not verified).".to_owned());
    let arabic = Document { words_lang, mark, ..document("ar", "مقهى") };
    let pages = lay(&arabic, Sheet::A4).unwrap();
    let english = pages.nodes.iter().position(|node| node.lang.as_deref() == Some("en"));
    assert_eq!(own_text(&pages, english.unwrap()), "Draft (not verified).");
    assert!(as_seen(&pages).contains("Draft (not verified)."));
    let html = lyhty::write::html::write(&arabic);
    assert!(html.contains("lang=\"en\" dir=\"ltr\">Draft"), "{html}");
    assert!(html.contains("<footer lang=\"en\" dir=\"ltr\">Foot"), "{html}");
}

/// Lists, notes and pages are numbered in the language's own digits.
#[test]
fn numbers_of_lists_and_notes_are_in_the_digits_of_the_language() {
    let body = "Text^[Note].\n\n1. one\n2. two\n";
    let digits = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];
    let folio = Folio { digits, ..Folio::default() };
    let persian = Document { lang: "fa".into(), folio, ..document("ar", body) };
    let pages = lay(&persian, Sheet::A4).unwrap();
    let texts: Vec<String> = runs(&pages, 0).map(|(_, run)| run.logical_text()).collect();
    for number in ["۱.", "۲."] {
        assert!(texts.concat().contains(number), "{texts:?}");
    }
    assert!(!texts.concat().contains(['1', '2']), "{texts:?}");
    let html = lyhty::write::html::write(&persian);
    assert!(html.contains("<ol class=\"persian\">"), "{html}");
}

#[test]
fn a_full_panel_makes_all_text_smaller() {
    let size = |paragraphs: usize| {
        let text = "Some words that fill a panel.\n\n".repeat(paragraphs);
        let body = format!("# T\n\n::: panel cover\nC\n:::\n\n::: panel\n## H\n\n{text}:::\n");
        let pages = lay(&document("en", &body), Sheet::TriFold).unwrap();
        let sizes =
            runs(&pages, 1).filter(|(mark, _)| role(&pages, *mark) == Some(Role::Paragraph));
        sizes.map(|(_, run)| run.size).fold(0.0, f32::max)
    };
    assert!(size(4) > size(24) && size(24) > size(28) && size(28) >= 8.0);
}

/// The page and the height of a line, and its texts with where they begin.
type SeenLine = (usize, i32, Vec<(f32, String)>);

/// What stands on each line of all pages, from left to right.
fn as_seen(pages: &Pages) -> String {
    let mut lines: Vec<SeenLine> = vec![];
    for page in 0..pages.pages.len() {
        for (_, run) in runs(pages, page) {
            let y = run.baseline.round() as i32;
            for cluster in &run.clusters {
                let x = run.glyphs[cluster.glyphs().start].x;
                let place = (x, run.text[cluster.text()].replace('\u{a0}', " "));
                match lines.iter_mut().find(|line| (line.0, line.1) == (page, y)) {
                    Some(line) => line.2.push(place),
                    None => lines.push((page, y, vec![place])),
                }
            }
        }
    }
    for line in &mut lines {
        line.2.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    lines.into_iter().flat_map(|line| line.2).map(|(_, text)| text).collect()
}

const RIGHT_TO_LEFT: [(&str, &str); 6] = [
    ("ar", "اتصلوا بالرقم"),
    ("fa", "تماس بگیرید با"),
    ("ckb", "پەیوەندی بکە بە"),
    ("ps", "دې شمېرې ته زنګ ووهئ"),
    ("ur", "فون"),
    ("he", "התקשרו למספר"),
];

/// In prose, as a literal, as a link and in a table; with a sign, in the script's digits, a code
/// and an address.
const NUMBERS: [&str; 8] = [
    "0800 111 222",
    "+358 44 123 4567",
    "0800 333 444",
    "+358 555 666",
    "0800 777 888",
    "۰۲۱ ۱۲۳ ۴۵۶",
    "A-12/7 b",
    "help@lyhty.example/x",
];

fn with_numbers(lang: &str, words: &str) -> Document {
    let body = format!(
        "# {words}\n\n::: panel cover\n{words}\n:::\n\n::: panel\n## {words}\n\n{words} 0800 111 222. \
         {words} +358 44 123 4567، {words} `0800 333 444` [+358 555 666](tel:+358555666) {words} \
         ۰۲۱ ۱۲۳ ۴۵۶ {words} `A-12/7 b` {words} \
         [help@lyhty.example/x](https://lyhty.example/x).\n\n\
         | {words} | {words} |\n|---|---|\n| {words} | 0800 777 888 |\n:::\n"
    );
    sample::read(&format!("title: {words}\nlang: {lang}\ndir: rtl\nfoot: {words}\n\n{body}"))
}

#[test]
fn numbers_keep_their_order_in_every_right_to_left_language_and_paper() {
    for (lang, words) in RIGHT_TO_LEFT {
        for sheet in Sheet::ALL {
            let pages = match lay(&with_numbers(lang, words), sheet) {
                Ok(pages) => pages,
                // It is too much for a card.
                Err(LayoutProblem::DoesNotFit { .. }) if sheet == Sheet::Card => continue,
                Err(problem) => panic!("{lang} {sheet:?}: {problem:?}"),
            };
            let seen = as_seen(&pages);
            for number in NUMBERS {
                assert!(seen.contains(number), "{lang} {sheet:?}: {number} in {seen}");
            }
        }
    }
    let card = "# כרטיס\n\n::: panel cover\nהתקשרו +358 44 123 4567\n:::\n";
    let text = format!("title: כרטיס\nlang: he\ndir: rtl\n\n{card}");
    assert!(as_seen(&lay(&sample::read(&text), Sheet::Card).unwrap()).contains("+358 44 123 4567"));
}

/// PDFium takes what is of several pieces for a line of its own; numbers and words stay in theirs.
#[test]
fn addresses_and_names_are_set_apart_in_right_to_left_lines() {
    for (lang, words) in RIGHT_TO_LEFT {
        let paragraphs = [
            ("112", "Lyhty", false),
            ("`example.org/a-b`", "+358 44 123 4567", true),
            ("Kahvila Lyhty", "24/7", true),
            ("`A-12/7`", "Testikatu", true),
        ];
        for (first, second, apart) in paragraphs {
            let body = format!("{words} {first} {words} {second} {words}");
            let text = format!("title: {words}\nlang: {lang}\ndir: rtl\n\n{body}\n");
            let pages = lay(&sample::read(&text), Sheet::A4).unwrap();
            let mut set_apart = String::new();
            let mut inside = false;
            for (_, run) in runs(&pages, 0).filter(|(_, run)| !run.right_to_left) {
                inside |= run.fences.left == Fence::Apart;
                if inside {
                    set_apart.extend(run.clusters.iter().map(|it| &run.text[it.text()]));
                }
                inside &= run.fences.right != Fence::Apart;
            }
            let wanted = if apart { first.trim_matches('`') } else { "" };
            assert_eq!(set_apart, wanted, "{lang}");
        }
    }
}

#[test]
fn numbers_of_items_are_parted_from_addresses_they_stand_beside() {
    for (lang, words) in RIGHT_TO_LEFT {
        for (item, wanted) in [("`a.org/b`", true), (words, false)] {
            let text = format!("title: {words}\nlang: {lang}\ndir: rtl\n\n1. {item}\n");
            let pages = lay(&sample::read(&text), Sheet::A4).unwrap();
            let parted = runs(&pages, 0).any(|(mark, run)| {
                role(&pages, mark) == Some(Role::Label) && run.fences.left == Fence::Beside
            });
            assert_eq!(parted, wanted, "{lang}: {item}");
        }
    }
}

/// The order of numbers is told in every format without pages as well.
#[test]
fn numbers_are_isolated_in_every_right_to_left_language_and_format() {
    for (lang, words) in RIGHT_TO_LEFT {
        let document = with_numbers(lang, words);
        let html = lyhty::write::html::write(&document);
        // A number in prose may go on in the next line; its order is told all the same.
        let text = lyhty::write::text::write(&document).replace(['\u{a0}', '\n'], " ");
        let markdown = lyhty::write::markdown::write(&document).replace('\\', "");
        for (format, written) in [("html", html), ("text", text), ("markdown", markdown)] {
            for number in NUMBERS {
                let places: Vec<usize> =
                    written.match_indices(number).map(|found| found.0).collect();
                assert!(!places.is_empty(), "{lang}: no {number} in {format}");
                for place in places {
                    let before = &written[..place];
                    let begun = before.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
                    let by_marks = begun > before.matches('\u{2069}').count();
                    // Or by the element that it is in, or it is an address for programs.
                    let tag = &before[before.rfind('<').unwrap_or(0)..];
                    let by_tag =
                        format == "html" && (tag.contains("dir=\"ltr\"") || !tag.contains('>'));
                    assert!(by_marks || by_tag, "{lang} {format}: …{number} in {written}");
                }
            }
        }
    }
}

/// Another language in a line, and in a block of another direction.
#[test]
fn parts_in_another_language_say_so() {
    let body = "Kahvila on auki. [مقهى 0800 111 222](lang:ar) ja [Café](lang:fr).\n\n\
                ::: lang ar\nأهلا وسهلا بكم\n\n- أولا\n- ثانيا\n:::\n\nTervetuloa.";
    let document = document("fi", body);
    let html = lyhty::write::html::write(&document);
    assert!(html.contains("<span lang=\"ar\" dir=\"rtl\">مقهى"), "{html}");
    assert!(html.contains("<span lang=\"fr\" dir=\"ltr\">Café</span>"), "{html}");
    assert!(html.contains("<div lang=\"ar\" dir=\"rtl\">\n<p>أهلا"), "{html}");
    let pages = lay(&document, Sheet::A4).unwrap();
    let langs: Vec<_> = pages.nodes.iter().filter_map(|node| node.lang.as_deref()).collect();
    assert_eq!(langs, ["ar", "fr", "ar"]);
    assert!(as_seen(&pages).contains("0800 111 222"));
    // The block stands at the right edge, and what follows at the left again.
    let edge = |text: &str| {
        let mut found = runs(&pages, 0).filter(|(_, run)| run.logical_text().contains(text));
        let (_, run) = found.next().unwrap();
        let last = run.glyphs[run.glyphs.len() - 1];
        (run.glyphs[0].x, last.x + last.advance)
    };
    let (left, right) = (25.0 / 25.4 * 72.0, 185.0 / 25.4 * 72.0);
    assert!((edge("أهلا").1 - right).abs() < 1.0, "{:?}", edge("أهلا"));
    assert!((edge("Tervetuloa").0 - left).abs() < 1.0);
    let file = pdf::write(&pages).unwrap();
    assert_eq!(consistency::problems(&file), Vec::<String>::new());
}

/// The lines of running text on a page, each with its right edge.
fn lines_of_text(pages: &Pages, page: usize) -> Vec<(String, f32)> {
    let mut lines: Vec<(f32, String, f32)> = vec![];
    for (mark, run) in runs(pages, page) {
        if !matches!(role(pages, mark), Some(Role::Paragraph | Role::Cell)) {
            continue;
        }
        let text: String = run.clusters.iter().map(|c| &run.text[c.text()]).collect();
        let last = run.glyphs[run.glyphs.len() - 1];
        let edge = last.x + if text.ends_with(' ') { 0.0 } else { last.advance };
        match lines.last_mut() {
            Some(line) if line.0 == run.baseline => {
                (line.1, line.2) = (line.1.clone() + &text, edge)
            }
            _ => lines.push((run.baseline, text, edge)),
        }
    }
    lines.into_iter().map(|(_, text, edge)| (text, edge)).collect()
}

#[test]
fn words_are_divided_where_a_line_would_be_short() {
    let words = "Auttamisjärjestelmään ohjautumisesta keskustellaan luottamuksellisesti ";
    let pages = lay(&document("fi", &words.repeat(30)), Sheet::A4).unwrap();
    let lines = lines_of_text(&pages, 0);
    let divided: Vec<bool> = lines.iter().map(|(text, _)| text.ends_with('\u{ad}')).collect();
    assert!(divided.iter().filter(|divided| **divided).count() > 5, "{lines:?}");
    assert!(divided.windows(3).all(|three| three != [true; 3]), "three hyphens in a row");
    let (left, right) = (25.0, 185.0);
    let [left, right] = [left, right].map(|millimetres: f32| millimetres / 25.4 * 72.0);
    for (text, edge) in &lines[..lines.len() - 1] {
        assert!(*edge <= right + 0.1 && *edge > left + 0.6 * (right - left), "{text}: {edge}");
    }
    // A hyphen nowhere but at the end, and the text is whole without it.
    let text: String = lines.iter().map(|(text, _)| text.as_str()).collect();
    let whole = text.replace('\u{ad}', "");
    assert_eq!(whole.replace(' ', ""), words.repeat(30).replace(' ', ""));
    assert!(lines.iter().all(|(text, _)| !text.trim_end_matches('\u{ad}').contains('\u{ad}')));
}

#[test]
fn a_piece_of_a_word_is_never_all_of_a_last_line() {
    let mut long = 0;
    for count in 1..60 {
        let text = format!("{}luottamuksellisesti", "sana ja ".repeat(count));
        let pages = lay(&document("fi", &text), Sheet::A4).unwrap();
        let lines = lines_of_text(&pages, 0);
        let [.., (before, _), (last, _)] = lines.as_slice() else { continue };
        long += usize::from(last == "luottamuksellisesti");
        assert!(last.contains(' ') || !before.ends_with('\u{ad}'), "{before} {last}");
    }
    assert!(long > 2, "no last word came to stand alone");
}

#[test]
fn a_space_at_the_end_of_a_line_leaves_no_gap_where_the_order_of_reading_turns() {
    let mut checked = 0;
    for filler in 1..24 {
        let text = "سلام ".repeat(filler) + &"Helsinki Tampere Turku سلام ".repeat(12);
        let pages = lay(&document("ar", &text), Sheet::A4).unwrap();
        let mut lines: Vec<(f32, Vec<(f32, f32)>)> = vec![];
        for (_, run) in runs(&pages, 0).filter(|(mark, _)| role(&pages, *mark).is_some()) {
            let shown = run.clusters.iter().filter(|it| !run.text[it.text()].trim().is_empty());
            let glyphs = shown.flat_map(|it| &run.glyphs[it.glyphs()]);
            let places = glyphs.map(|glyph| (glyph.x, glyph.x + glyph.advance));
            match lines.iter_mut().find(|line| line.0 == run.baseline) {
                Some(line) => line.1.extend(places),
                None => lines.push((run.baseline, places.collect())),
            }
        }
        for (_, places) in &mut lines {
            places.sort_by(|a, b| a.0.total_cmp(&b.0));
            // A space is a quarter of the size wide, and two are half of it.
            let widest = places.windows(2).map(|pair| pair[1].0 - pair[0].1).fold(0.0, f32::max);
            assert!(widest < 0.4 * 11.0, "{widest}: {text}");
            let right = places.iter().map(|place| place.1).fold(0.0, f32::max);
            assert!((right - 185.0 / 25.4 * 72.0).abs() < 0.1, "{right}: {text}");
            checked += 1;
        }
    }
    assert!(checked > 60, "{checked}");
}

#[test]
fn headings_numbers_and_addresses_are_not_divided() {
    let heading = "Luottamuksellisuusvaatimusten ".repeat(8);
    let code = "`ABCDEFGHIJKL-MNOPQRSTUVWXYZ` www.luottamuksellisuus.example ".repeat(12);
    let pages = lay(&document("fi", &format!("# {heading}\n\n{code}")), Sheet::A4).unwrap();
    let hyphens = runs(&pages, 0).filter(|(_, run)| run.text.contains('\u{ad}'));
    assert_eq!(hyphens.count(), 0);
}

/// Readers join what stands on either side of a hyphen at the end of a line.
#[test]
fn addresses_go_on_before_a_hyphen() {
    for lang in ["fi", "ar"] {
        let address = "www.example.org/mita-tehda-jos-joku-pakottaa-sinut-tyohon-josta-et-paase-\
                       pois-ja-turvaan-yksin";
        let body = format!("`{address}` ").repeat(20);
        let pages = lay(&document(lang, &body), Sheet::A4).unwrap();
        let lines = lines_of_text(&pages, 0);
        assert!(lines.iter().any(|(text, _)| text.starts_with('-')), "{lines:?}");
        assert!(lines.iter().all(|(text, _)| !text.ends_with('-')), "{lines:?}");
        let text: String = lines.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(text.replace(' ', ""), address.repeat(20), "{lang}");
    }
}

#[test]
fn hyphens_of_words_that_go_on_on_the_next_line_are_told_from_those_that_divide_them() {
    let pages = lay(&document("en", &"Pro-tukipiste ".repeat(60)), Sheet::A4).unwrap();
    let lines = lines_of_text(&pages, 0);
    let ends = lines.iter().filter(|(text, _)| text.ends_with('-')).count();
    assert!(ends > 0, "{lines:?}");
    let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
    let shown = drawing::shown(&file);
    assert_eq!(shown.matches("-\u{200b}").count(), ends, "{shown}");
    assert_eq!(shown.matches("Pro-tukipiste").count(), 60 - ends, "{shown}");
}

#[test]
fn letters_drawn_as_one_are_read_without_the_place_between_them() {
    let pages = lay(&document("en", "Trafficking and suffering."), Sheet::A4).unwrap();
    let divided = runs(&pages, 0).any(|(_, run)| run.text.contains("Traf\u{ad}fick"));
    assert!(divided, "these words have no such place");
    let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
    let shown = drawing::shown(&file);
    assert!(shown.contains("Trafficking and suffering."), "{shown}");
}

/// poppler reads across panels that nothing stands between.
#[test]
fn something_that_shows_nothing_stands_between_panels_and_columns() {
    for (name, document) in samples().into_iter().filter(|(_, document)| is_leaflet(document)) {
        for (sheet, count) in [(Sheet::TriFold, 2), (Sheet::Booklet, 2), (Sheet::A4, 0)] {
            let Ok(pages) = lay(&document, sheet) else { continue };
            let gutters = &pages.pages[0].gutters;
            assert_eq!(gutters.len(), count, "{name} {sheet:?}");
            let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
            let all: usize = pages.pages.iter().map(|page| page.gutters.len()).sum();
            let marks = drawing::shown(&file).replace("-\u{200b}", "").matches('\u{200b}').count();
            assert!(marks >= 2 * all && (marks > 0) == (all > 0), "{name} {sheet:?}: {marks}");
            for (_, run) in runs(&pages, 0) {
                let across = |x: f32| {
                    run.glyphs.iter().any(|glyph| glyph.x < x && glyph.x + glyph.advance > x)
                };
                assert!(!gutters.iter().any(|gutter| across(gutter.x)), "{name} {sheet:?}");
            }
        }
    }
}

#[test]
fn a_table_does_not_count_on_dividing_words() {
    let body = "| Mitä | Selitys |\n|---|---|\n| Luottamuksellisesti | Sanat ja sanat ja sanat ja \
                sanat ja sanat ja sanat ja sanat ja sanat ja sanat ja sanat ja sanat |\n";
    let pages = lay(&document("fi", body), Sheet::A4).unwrap();
    let lines = lines_of_text(&pages, 0);
    assert!(lines.iter().any(|(text, _)| text.contains("Luottamuksellisesti")), "{lines:?}");
}

#[test]
fn a_table_goes_on_below_its_header() {
    let rows: String = (0..90).map(|row| format!("| row {row} | text |\n")).collect();
    let body = format!("# Title\n\n| Heading | Other |\n|---|---|\n{rows}");
    let pages = lay(&document("en", &body), Sheet::A4).unwrap();
    assert!(pages.pages.len() > 2);
    for page in 1..pages.pages.len() {
        let (mark, first) = runs(&pages, page).find(|(mark, _)| *mark != Mark::Head).unwrap();
        assert_eq!((mark, first.logical_text().as_str()), (Mark::Pagination, "Heading"));
        let rows = runs(&pages, page).filter(|(mark, _)| role(&pages, *mark) == Some(Role::Cell));
        assert!(rows.count() >= 4, "a row stands alone");
    }
    let tables = pages.nodes.iter().filter(|node| node.role == Role::Table);
    assert_eq!(tables.map(|table| table.kids.len()).collect::<Vec<_>>(), [91]);
}

#[test]
fn pages_end_where_reading_can_pause() {
    let long = "Words that make a paragraph of several lines, ".repeat(8);
    let mut cut = 0;
    for lines in (20..60).step_by(3) {
        let filler = "One line.\n\n".repeat(lines);
        let body = format!("# Title\n\n{filler}## Heading\n\n{}", format!("{long}\n\n").repeat(4));
        let pages = lay(&document("en", &body), Sheet::A4).unwrap();
        // The nodes of the lines of text on each page.
        let read = |page: usize| -> Vec<usize> {
            let mut lines: Vec<(usize, f32)> = vec![];
            for (mark, run) in runs(&pages, page) {
                if let Mark::Node(node) = mark
                    && lines.last() != Some(&(node, run.baseline))
                {
                    lines.push((node, run.baseline));
                }
            }
            lines.into_iter().map(|(node, _)| node).collect()
        };
        for page in 1..pages.pages.len() {
            let (before, after) = (read(page - 1), read(page));
            let (last, first) = (before[before.len() - 1], after[0]);
            assert_eq!(pages.nodes[last].role, Role::Paragraph, "after {lines} lines");
            if last == first {
                let count = |lines: &[usize]| lines.iter().filter(|node| **node == last).count();
                assert!(count(&before) >= 2 && count(&after) >= 2, "after {lines} lines");
                cut += 1;
            }
        }
    }
    assert!(cut > 0);
}

#[test]
fn no_page_ends_within_a_word() {
    let words = "Auttamisjärjestelmään ohjautumisesta keskustellaan luottamuksellisesti ";
    let mut ends = 0;
    for lines in 10..30 {
        let body = "Yksi rivi.\n\n".repeat(lines) + &words.repeat(60);
        let pages = lay(&document("fi", &body), Sheet::A4).unwrap();
        for page in 1..pages.pages.len() {
            let (text, _) = lines_of_text(&pages, page - 1).pop().unwrap();
            assert!(!text.ends_with('\u{ad}'), "after {lines} lines: {text}");
            ends += 1;
        }
    }
    assert!(ends >= 20, "{ends}");
}

#[test]
fn any_document_is_laid_out() {
    let awkward = [
        vec![],
        vec![Block::Paragraph(vec![])],
        vec![Block::Table(Table { header: vec![], rows: vec![], row_headers: false })],
        vec![Block::Table(Table {
            header: vec![vec![], vec![]],
            rows: vec![vec![vec![], vec![]]],
            row_headers: true,
        })],
        vec![Block::Chart(Chart {
            alt: "Nothing.".into(),
            full: 0,
            series: 1,
            table: Table {
                header: vec![vec![], vec![]],
                rows: vec![vec![vec![], vec![]]],
                row_headers: false,
            },
        })],
        vec![Block::List { marker: lyhty::document::Marker::Bullet, items: vec![vec![], vec![]] }],
        vec![Block::Box { role: lyhty::document::BoxRole::Note, blocks: vec![] }],
        vec![Block::Panel { cover: false, poster: false, blocks: vec![] }],
        vec![Block::PageBreak, Block::PageBreak, Block::Rule, Block::WriteLines(200)],
        vec![Block::Paragraph(vec![Inline::Break, Inline::Text("a\tb\u{2028}".into())])],
        vec![Block::Paragraph(vec![Inline::Text("word ".repeat(4000))])],
        vec![Block::Paragraph(vec![Inline::Literal("x".repeat(3000))])],
        vec![Block::Table(Table {
            header: vec![vec![Inline::Text("h".into())]],
            rows: vec![vec![vec![Inline::Text("word ".repeat(3000))]]],
            row_headers: false,
        })],
        vec![Block::Chart(Chart {
            alt: "Much.".into(),
            full: 3,
            series: 1,
            table: Table {
                header: vec![vec![], vec![]],
                rows: vec![
                    vec![
                        vec![Inline::Text("word ".repeat(60))],
                        vec![Inline::Text("99".into())],
                    ];
                    80
                ],
                row_headers: false,
            },
        })],
    ];
    for blocks in awkward {
        let document = Document { blocks, ..document("en", "Nothing.") };
        let pages = lay(&document, Sheet::A4).unwrap();
        let problems = consistency::problems(&pdf::write(&pages).unwrap());
        assert_eq!(problems, Vec::<String>::new(), "{:.200?}", document.blocks);
        let (_, height) = pages.size;
        for page in 0..pages.pages.len() {
            assert!(runs(&pages, page).all(|(_, run)| run.baseline < height - 15.0));
        }
        let _ = lay(&document, Sheet::TriFold);
    }
}
