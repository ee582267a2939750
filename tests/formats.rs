//! The formats: where everything stands, what a print shop needs, and that nothing is cut off.
//!
//! `tests/formats/<sample>-<format>.txt` are layouts; LYHTY_TEST_BLESS=1 accepts them as they
//! are. Set LYHTY_TEST_OUT to a folder to have the PDFs written there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests, which clippy does not take for tests"
)]

#[path = "pdf/consistency.rs"]
mod consistency;
#[path = "pdf/sample.rs"]
mod sample;

use lyhty::document::{Block, Document, Slide, SlideRole};
use lyhty::layout::{
    Item, Kid, LayoutProblem, Mark, Pages, Run, Setup, Sheet, Typesetter, lay_out,
};
use lyhty::look::{Look, PageMargins};
use lyhty::write::pdf;
use std::fs;
use std::path::{Path, PathBuf};

const MM: f32 = 72.0 / 25.4;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats")
}

fn sample_of(lang: &str) -> Document {
    sample::read(&fs::read_to_string(folder().join(format!("cafe-{lang}.md"))).unwrap())
}

/// A leaflet with this in a panel called *Full*.
fn leaflet(lang: &str, panel: &str) -> Document {
    let direction = if lang == "ar" { "rtl" } else { "ltr" };
    let head = format!("title: Test\nlang: {lang}\ndir: {direction}\nfoot: Foot\nmark: Draft");
    let cover = "# Title\n\n::: panel cover\nCover\n:::";
    sample::read(&format!("{head}\n\n{cover}\n\n::: panel\n## Full\n\n{panel}\n:::\n"))
}

fn lay(document: &Document, sheet: Sheet, print_shop: bool) -> Result<Pages, LayoutProblem> {
    let look = Look::default();
    lay_out(document, Setup { sheet, print_shop, look: &look }, &mut Typesetter::new())
}

/// Each sample in each format, for an office printer and for a print shop.
fn all_pages() -> impl Iterator<Item = (String, Document, Sheet, Pages)> {
    ["en", "ar", "th"].into_iter().flat_map(|lang| {
        let document = sample_of(lang);
        let setups = Sheet::ALL.into_iter().flat_map(|sheet| [(sheet, false), (sheet, true)]);
        setups.map(move |(sheet, print_shop)| {
            let shop = if print_shop { "-print-shop" } else { "" };
            let name = format!("cafe-{lang}-{}{shop}", sheet.word());
            let pages = lay(&document, sheet, print_shop);
            let pages = pages.unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
            (name, document.clone(), sheet, pages)
        })
    })
}

fn runs(pages: &Pages, page: usize) -> impl Iterator<Item = (Mark, &Run)> {
    pages.pages[page].pieces.iter().flat_map(|piece| {
        piece.items.iter().filter_map(move |item| match item {
            Item::Text(run) => Some((piece.mark, run)),
            Item::Area(_) | Item::Shape(_) => None,
        })
    })
}

fn all_runs(pages: &Pages) -> impl Iterator<Item = (Mark, &Run)> {
    (0..pages.pages.len()).flat_map(|page| runs(pages, page))
}

#[test]
fn layouts_are_as_before() {
    let bless = std::env::var_os("LYHTY_TEST_BLESS").is_some();
    let mut changed = vec![];
    for (name, _, _, pages) in all_pages().filter(|(name, ..)| !name.contains("-th-")) {
        let file = folder().join(format!("{name}.txt"));
        let dump = pages.dump();
        if bless {
            fs::write(&file, &dump).unwrap();
        } else if fs::read_to_string(&file).unwrap_or_default() != dump {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "{changed:?}: LYHTY_TEST_BLESS=1 rewrites them");
}

#[test]
fn every_format_is_consistent() {
    let out = std::env::var_os("LYHTY_TEST_OUT");
    for (name, _, _, pages) in all_pages() {
        let bytes = pdf::write(&pages).unwrap();
        assert_eq!(consistency::problems(&bytes), Vec::<String>::new(), "{name}");
        if let Some(out) = &out {
            fs::create_dir_all(out).unwrap();
            fs::write(Path::new(out).join(format!("{name}.pdf")), bytes).unwrap();
        }
    }
}

/// What the structure says, in its order: however panels stand on a sheet and however often.
#[test]
fn panels_are_read_in_their_order_and_once() {
    fn read(pages: &Pages, node: usize, out: &mut String) {
        for kid in &pages.nodes[node].kids {
            match *kid {
                Kid::Node(child) => read(pages, child, out),
                Kid::Piece { page, piece } => {
                    out.extend(pages.pages[page].pieces[piece].items.iter().filter_map(Item::text));
                }
                Kid::Link { .. } => {}
            }
        }
    }
    for (name, document, sheet, pages) in all_pages() {
        let mark = document.mark.clone().unwrap_or_default();
        let squeeze = |text: &str| text.replace(['•', ' ', '\n', '\u{a0}', '\u{200b}'], "");
        let mut text = String::new();
        read(&pages, 0, &mut text);
        let text = squeeze(&text).replace(&squeeze(&mark), "");
        let all = squeeze(&sample::plain(&document.blocks));
        // A print shop gets what is handed out, without what is said to those who hand it out.
        let expected = match name.contains("print-shop") && sheet.is_for_leaflets() {
            true => {
                let length = document
                    .blocks
                    .iter()
                    .position(|block| matches!(block, lyhty::document::Block::PageBreak));
                squeeze(&sample::plain(&document.blocks[..length.unwrap()]))
            }
            false => all,
        };
        assert_eq!(text, expected, "{name}");
    }
}

#[test]
fn drafts_say_so_on_every_side() {
    for (name, document, _, pages) in all_pages() {
        let mark = document.mark.clone().unwrap();
        for page in 0..pages.pages.len() {
            let text: String = runs(&pages, page)
                .filter(|(at, _)| matches!(at, Mark::Node(_)))
                .map(|(_, run)| run.logical_text())
                .collect();
            // A page of a booklet with nothing on it needs no mark.
            let empty = text.is_empty();
            assert!(empty || text.contains(&mark), "{name}, page {}: {text}", page + 1);
        }
    }
}

#[test]
fn large_print_is_large_throughout() {
    for lang in ["en", "ar", "th"] {
        let small =
            "Text^[A note.]\n\n| Who | Number |\n|---|---|\n| Us^[A note.] | 0800 000 001 |\n";
        for document in [sample_of(lang), leaflet(lang, small)] {
            let pages = lay(&document, Sheet::Large, false).unwrap();
            let smallest = all_runs(&pages).map(|(_, run)| run.size).fold(f32::MAX, f32::min);
            assert!(smallest >= 18.0, "{lang}: {smallest}");
        }
    }
}

/// Left and right edge of a run.
fn edges(run: &Run) -> (f32, f32) {
    let ends = run.glyphs.iter().map(|glyph| (glyph.x, glyph.x + glyph.advance));
    ends.fold((f32::MAX, f32::MIN), |(left, right), (from, to)| (left.min(from), right.max(to)))
}

#[test]
fn a_long_mark_and_a_long_title_leave_the_text_alone() {
    let title = "Meeting a person whom somebody controls: a course for reception centres";
    let mark = "Draft: no named person has reviewed this translation · Not verified";
    let body = "A paragraph of some length, so that there are many of its lines.\n\n".repeat(60);
    let text = format!(
        "title: {title}\nlang: en\ndir: ltr\nfoot: Foot\nmark: {mark}\n\n# {title}\n\n\
         ## Meeting a person for the very first time\n\n{body}"
    );
    let document = sample::read(&text);
    for sheet in [Sheet::A4, Sheet::Large] {
        let pages = lay(&document, sheet, false).unwrap();
        assert!(pages.pages.len() > 2);
        for page in 0..pages.pages.len() {
            let runs: Vec<&Run> = runs(&pages, page).map(|(_, run)| run).collect();
            for (i, one) in runs.iter().enumerate() {
                for other in &runs[i + 1..] {
                    let ((left, right), (from, to)) = (edges(one), edges(other));
                    let beside = right <= from + 0.1 || to <= left + 0.1;
                    let apart =
                        (one.baseline - other.baseline).abs() > 0.9 * one.size.min(other.size);
                    let (a, b) = (&one.text, &other.text);
                    assert!(beside || apart, "{sheet:?} page {page}: {a:?} on {b:?}");
                }
            }
        }
    }
}

#[test]
fn sizes_are_those_of_the_paper() {
    for (sheet, width, height) in [
        (Sheet::A4, 210.0, 297.0),
        (Sheet::Large, 210.0, 297.0),
        (Sheet::TriFold, 297.0, 210.0),
        (Sheet::Card, 210.0, 297.0),
        (Sheet::Booklet, 210.0, 297.0),
        (Sheet::Poster, 297.0, 420.0),
        (Sheet::Slides, 338.667, 190.5),
    ] {
        let pages = lay(&sample_of("en"), sheet, false).unwrap();
        let (w, h) = pages.size;
        assert!((w - width * MM).abs() < 0.1 && (h - height * MM).abs() < 0.1, "{sheet:?}");
        assert!(pages.cut.is_none());
    }
    let slides = lay(&sample_of("en"), Sheet::Slides, false).unwrap();
    assert!((slides.size.0 / slides.size.1 - 16.0 / 9.0).abs() < 0.001);
}

#[test]
fn a_print_shop_gets_bleed_boxes_and_marks_outside_of_them() {
    for (sheet, width, height, sides) in [
        (Sheet::A4, 210.0, 297.0, None),
        (Sheet::TriFold, 297.0, 210.0, Some(2)),
        (Sheet::Card, 170.0, 55.0, Some(2)),
        (Sheet::Booklet, 105.0, 148.0, Some(8)),
        (Sheet::Poster, 297.0, 420.0, Some(1)),
    ] {
        for lang in ["en", "ar"] {
            let pages = lay(&sample_of(lang), sheet, true).unwrap();
            let cut = pages.cut.unwrap();
            let [left, top, right, bottom] = cut.trim;
            assert!((right - left - width * MM).abs() < 0.1, "{sheet:?}");
            assert!((bottom - top - height * MM).abs() < 0.1, "{sheet:?}");
            for (trim, bleed) in cut.trim.iter().zip(cut.bleed) {
                assert!(((trim - bleed).abs() - 3.0 * MM).abs() < 0.1, "{sheet:?}");
            }
            assert!(sides.is_none_or(|sides| sides == pages.pages.len()), "{sheet:?}");
            // All text keeps away from the knife; marks stand outside of the bleed.
            const SAFE: f32 = 3.0 * MM;
            for (_, run) in all_runs(&pages) {
                for glyph in run.glyphs.iter().filter(|glyph| glyph.advance > 0.0) {
                    assert!(glyph.x >= left + SAFE && glyph.y >= top + SAFE / 2.0, "{sheet:?}");
                    assert!(glyph.x <= right - SAFE && glyph.y <= bottom - SAFE, "{sheet:?}");
                }
            }
            for page in &pages.pages {
                let thin = |item: &&Item| match item {
                    Item::Area(area) => area.width < 0.5 || area.height < 0.5,
                    _ => false,
                };
                let items = page.pieces.iter().flat_map(|piece| &piece.items);
                let marks: Vec<[f32; 4]> = items.filter(thin).map(Item::bounds).collect();
                let outside = |mark: &&[f32; 4]| {
                    let [l, t, r, b] = cut.bleed;
                    mark[2] <= l || mark[0] >= r || mark[3] <= t || mark[1] >= b
                };
                assert!(marks.iter().filter(outside).count() >= 8, "{sheet:?}: {marks:?}");
                let inside = |mark: &&[f32; 4]| !outside(mark);
                let folds = marks.iter().filter(inside).count();
                assert!(folds == 0 || sheet == Sheet::A4, "{sheet:?}: marks on the page");
            }
            // The file says the same.
            let file = lopdf::Document::load_mem(&pdf::write(&pages).unwrap()).unwrap();
            for id in file.page_iter() {
                let page = file.get_dictionary(id).unwrap();
                let numbers = |name: &[u8]| -> Vec<f32> {
                    let numbers = page.get(name).unwrap().as_array().unwrap();
                    numbers.iter().map(|number| number.as_float().unwrap()).collect()
                };
                let (media, bleed, trim) =
                    (numbers(b"MediaBox"), numbers(b"BleedBox"), numbers(b"TrimBox"));
                assert!(media[0] < bleed[0] && bleed[0] < trim[0] && trim[2] < bleed[2]);
                assert!(media[1] < bleed[1] && bleed[1] < trim[1] && trim[3] < bleed[3]);
                assert!((trim[2] - trim[0] - width * MM).abs() < 0.1);
            }
        }
    }
}

/// Colour that reaches the edge reaches over it, so that no white line is left.
#[test]
fn covers_bleed() {
    for sheet in [Sheet::TriFold, Sheet::Card, Sheet::Booklet, Sheet::Poster, Sheet::Slides] {
        for lang in ["en", "ar"] {
            let pages = lay(&sample_of(lang), sheet, true).unwrap();
            let bleed = pages.cut.unwrap().bleed;
            let bounds: Vec<[f32; 4]> = pages.pages[0]
                .pieces
                .iter()
                .flat_map(|piece| &piece.items)
                .filter(|item| matches!(item, Item::Area(_)))
                .map(Item::bounds)
                .collect();
            let side = if lang == "en" { 2 } else { 0 };
            let reaches =
                |edge: usize| bounds.iter().any(|bounds| (bounds[edge] - bleed[edge]).abs() < 0.1);
            assert!(reaches(1) && reaches(side), "{sheet:?} {lang}");
        }
    }
}

/// Every copy of a card looks like the first, and none but the first is read.
#[test]
fn cards_are_alike() {
    for (lang, copies) in [("en", 5), ("ar", 5)] {
        let pages = lay(&sample_of(lang), Sheet::Card, false).unwrap();
        let title = sample_of(lang).title;
        let places: Vec<(Mark, f32, f32)> = runs(&pages, 0)
            .filter(|(_, run)| run.logical_text() == title)
            .map(|(mark, run)| (mark, run.glyphs[0].x, run.baseline))
            .collect();
        assert_eq!(places.len(), copies, "{lang}");
        let read = places.iter().filter(|place| matches!(place.0, Mark::Node(_)));
        assert_eq!(read.count(), 1);
        for (index, (_, x, y)) in places.iter().enumerate() {
            assert!((x - places[0].1).abs() < 0.1);
            assert!((y - places[0].2 - index as f32 * 55.0 * MM).abs() < 0.1);
        }
    }
    // Cover and one panel: two sides, ten to a sheet.
    let pages = lay(&leaflet("en", "Short."), Sheet::Card, false).unwrap();
    let covers = runs(&pages, 0).filter(|(_, run)| run.logical_text() == "Title").count();
    assert_eq!((pages.pages.len(), covers), (2, 10));
}

/// Far too long text is an error that names the panel and says by how much, or goes on.
#[test]
fn too_long_text_is_never_cut_off() {
    let long = "Some words that fill a panel.\n\n".repeat(220);
    for sheet in Sheet::ALL {
        for print_shop in [false, true] {
            match lay(&leaflet("en", &long), sheet, print_shop) {
                Ok(pages) => {
                    assert!(!sheet.is_for_leaflets(), "{sheet:?} has room without end");
                    let words: String =
                        all_runs(&pages).map(|(_, run)| run.logical_text()).collect();
                    assert_eq!(words.matches("fill a panel").count(), 220, "{sheet:?}");
                }
                Err(LayoutProblem::DoesNotFit { panel, by_mm }) => {
                    assert!(sheet.is_for_leaflets(), "{sheet:?}");
                    assert!(panel == "Full" && by_mm > 100.0, "{sheet:?}: {panel} {by_mm}");
                }
                Err(other) => panic!("{sheet:?}: {other:?}"),
            }
        }
    }
}

#[test]
fn long_words_and_addresses_stay_on_the_paper() {
    let word = "Abc".repeat(60);
    let address = format!("https://example.org/{}", "long-".repeat(40));
    let number = "0800 000 001 000 000 0001";
    for lang in ["en", "ar"] {
        for text in [
            word.clone(),
            format!("[{address}]({address})"),
            format!("`{number}`"),
            format!("- `{number}`\n- {word}"),
            format!("| A | B |\n|---|---|\n| `{number}` | {word} |"),
        ] {
            for sheet in Sheet::ALL {
                let pages = match lay(&leaflet(lang, &text), sheet, false) {
                    Ok(pages) => pages,
                    // Where there is no room for it, that is said.
                    Err(LayoutProblem::TooWide { panel, by_mm })
                    | Err(LayoutProblem::DoesNotFit { panel, by_mm }) => {
                        assert!(panel == "Full" && by_mm > 0.0 && text.contains('|'));
                        assert!(sheet.is_for_leaflets(), "{sheet:?}: {text}");
                        continue;
                    }
                    Err(problem) => panic!("{sheet:?} {text}: {problem:?}"),
                };
                let (width, height) = pages.size;
                for (_, run) in all_runs(&pages) {
                    for glyph in &run.glyphs {
                        let right = glyph.x + glyph.advance.min(1.0);
                        assert!(glyph.x > 0.0 && right < width, "{sheet:?} {lang}: {text}");
                        assert!(glyph.y > 0.0 && glyph.y < height, "{sheet:?} {lang}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn numbers_keep_their_order_in_every_format() {
    for sheet in Sheet::ALL {
        let pages = lay(&sample_of("ar"), sheet, false).unwrap();
        let mut found = 0;
        for (mark, run) in all_runs(&pages).filter(|(_, run)| run.logical_text().contains("0800")) {
            let mut seen: Vec<(f32, &str)> = run
                .clusters
                .iter()
                .map(|it| (run.glyphs[it.glyphs().start].x, &run.text[it.text()]))
                .collect();
            seen.sort_by(|a, b| a.0.total_cmp(&b.0));
            let seen: String = seen.into_iter().map(|(_, text)| text).collect();
            let seen = seen.replace('\u{a0}', " ");
            assert!(seen.contains("0800 000 001"), "{sheet:?}: {seen}");
            found += usize::from(matches!(mark, Mark::Node(_)));
        }
        assert_eq!(found, 1, "{sheet:?}");
    }
}

#[test]
fn a_look_changes_a4() {
    let document = sample_of("en");
    let margins = Some(PageMargins { sides: 40.0, top: 30.0, bottom: 30.0 });
    let look = Look { text_size: Some(14.0), margins, ..Look::default() };
    let setup = Setup { sheet: Sheet::A4, print_shop: false, look: &look };
    let pages = lay_out(&document, setup, &mut Typesetter::new()).unwrap();
    let text = all_runs(&pages).find(|(_, run)| run.logical_text().starts_with("Coffee is free"));
    let (_, run) = text.unwrap();
    assert_eq!(run.size, 14.0);
    assert!((run.glyphs[0].x - 40.0 * MM).abs() < 1.0);
    // A font that is named stands before that of the script.
    let look = Look { font: Some("Noto Sans Thai".to_owned()), ..Look::default() };
    let setup = Setup { sheet: Sheet::A4, print_shop: false, look: &look };
    let named = lay_out(&document, setup, &mut Typesetter::new()).unwrap();
    assert_ne!(named.dump(), lay(&document, Sheet::A4, false).unwrap().dump());
}

/// Slides: a heading of level 2 begins one; text is at least 20 points large.
#[test]
fn slides_begin_with_their_headings() {
    let body = "# Title\n\nWords.\n\n## One\n\nText.\n\n## Two\n\nText.\n\n### Three\n\nText.\n";
    let head = "title: Title\nlang: en\ndir: ltr\nfoot: Foot\n\n";
    let pages = lay(&sample::read(&format!("{head}{body}")), Sheet::Slides, false).unwrap();
    let first = |page: usize| {
        let texts = runs(&pages, page).filter(|(mark, _)| matches!(mark, Mark::Node(_)));
        texts.map(|(_, run)| run.logical_text()).next().unwrap()
    };
    assert_eq!(pages.pages.len(), 3);
    assert_eq!([first(0), first(1), first(2)], ["Title", "One", "Two"]);
    let read = all_runs(&pages).filter(|(mark, _)| matches!(mark, Mark::Node(_)));
    assert!(read.map(|(_, run)| run.size).fold(f32::MAX, f32::min) >= 20.0);
}

/// What is said to a slide is never on it; on paper it stands below the slide, which is drawn small.
#[test]
fn notes_stand_below_their_slide_and_never_on_it() {
    let read = |body: &str| sample::read(&format!("title: T\nlang: en\nfoot: Foot\n\n{body}\n"));
    let (shown, said) = (read("# Shown\n\nShown too."), read("Said."));
    let slide =
        Slide { role: SlideRole::Content, blocks: shown.blocks.clone(), notes: said.blocks };
    let blocks = vec![Block::Slide(slide.clone()), Block::Slide(slide)];
    let document = Document { blocks, ..shown };
    let slides = lay(&document, Sheet::Slides, false).unwrap();
    let paper = lay(&document, Sheet::Notes, false).unwrap();
    assert_eq!((slides.pages.len(), paper.pages.len()), (2, 2));
    let of = |pages: &Pages, page: usize, words: &str| -> Vec<(f32, f32)> {
        let all = runs(pages, page).filter(|(_, run)| run.logical_text().starts_with(words));
        all.map(|(_, run)| (run.size, run.baseline)).collect()
    };
    for page in 0..2 {
        assert!(of(&slides, page, "Said").is_empty());
        let (large, small) = (of(&slides, page, "Shown"), of(&paper, page, "Shown"));
        assert_eq!((large.len(), small.len()), (2, 2));
        let scale = 160.0 / 338.667;
        assert!((small[0].0 - large[0].0 * scale).abs() < 0.01, "{large:?} {small:?}");
        let said = of(&paper, page, "Said");
        assert_eq!(said.len(), 1);
        assert!(small.iter().all(|shown| shown.1 < said[0].1) && said[0].0 == 11.0);
    }
}
