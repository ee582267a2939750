//! Pictures: QR codes that can be read, icons that keep their place, words for those who cannot
//! see them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "pdf/consistency.rs"]
mod consistency;

use lyhty::document::{Block, Direction, Document, Figure, Folio, Inline};
use lyhty::layout::{Item, Mark, Pages, Role, Sheet, Typesetter, lay_out};
use lyhty::picture::{Icon, Picture, Qr, Segment};
use lyhty::write;
use rqrr::PreparedImage;

const ADDRESS: &str = "https://night-cafe.example/tule?kieli=fi";

fn document(lang: &str, direction: Direction, blocks: Vec<Block>) -> Document {
    let (title, foot) = ("Kuvia".to_owned(), String::new());
    let folio = Folio::default();
    Document {
        title,
        lang: lang.to_owned(),
        direction,
        mark: None,
        drafts: vec![],
        foot,
        words_lang: None,
        folio,
        blocks,
    }
}

fn qr() -> Block {
    Block::Figure(Figure {
        picture: Picture::Qr(Qr::new(ADDRESS).unwrap()),
        alt: Some(format!("QR: {ADDRESS}")),
        caption: vec![Inline::Link {
            url: ADDRESS.to_owned(),
            text: vec![Inline::Literal("night-cafe.example".into())],
        }],
    })
}

fn icon(alt: Option<&str>) -> Inline {
    let picture = Picture::Icon(Icon::of("phone").unwrap());
    Inline::Figure(Figure { picture, alt: alt.map(str::to_owned), caption: vec![] })
}

fn lay(document: &Document) -> Pages {
    lay_out(document, Sheet::A4, &mut Typesetter::new()).unwrap()
}

/// What a camera would read on a page: its rectangles, painted at eight dots a point.
fn read_codes(pages: &Pages) -> Vec<String> {
    const DOTS: f32 = 4.0;
    let (width, height) = pages.size;
    let (columns, rows) = ((width * DOTS) as usize, (height * DOTS) as usize);
    let mut image = vec![255_u8; columns * rows];
    let items = pages.pages[0].pieces.iter().flat_map(|piece| &piece.items);
    for item in items {
        let Item::Shape(shape) = item else { continue };
        let value = (pages.rgb(shape.colour)[0] * 255.0) as u8;
        for ring in shape.outline.chunks(4) {
            let corners: Vec<[f32; 2]> = ring
                .iter()
                .map(|segment| match *segment {
                    Segment::Move(to) | Segment::Line(to) => to,
                    Segment::Curve(..) => panic!("a code has straight edges"),
                })
                .collect();
            let dot = |length: f32| (length * DOTS).round() as usize;
            for row in dot(corners[0][1])..dot(corners[2][1]) {
                image[row * columns..][dot(corners[0][0])..dot(corners[2][0])].fill(value);
            }
        }
    }
    let mut prepared =
        PreparedImage::prepare_from_greyscale(columns, rows, |x, y| image[y * columns + x]);
    prepared.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
}

#[test]
fn a_qr_code_reads_back_its_address() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let pages = lay(&document("fi", direction, vec![qr()]));
        assert_eq!(read_codes(&pages), [ADDRESS]);
    }
    let long = format!("https://night-cafe.example/{}", "a".repeat(200));
    assert!(Qr::new(&long).is_ok() && Qr::new(&long.repeat(2)).is_err() && Qr::new("").is_err());
}

#[test]
fn figures_have_words_in_every_format() {
    let line = vec![icon(Some("Puhelin")), Inline::Text(" 0800".into())];
    let document = document("fi", Direction::LeftToRight, vec![qr(), Block::Paragraph(line)]);
    let pages = lay(&document);
    let figures: Vec<_> = pages.nodes.iter().filter(|node| node.role == Role::Figure).collect();
    let alts: Vec<&str> = figures.iter().filter_map(|node| node.alt.as_deref()).collect();
    assert_eq!(alts, [format!("QR: {ADDRESS}").as_str(), "Puhelin"]);
    let bytes = write::pdf::write(&pages).unwrap();
    assert_eq!(consistency::problems(&bytes), Vec::<String>::new());

    let html = write::html::write(&document);
    assert!(html.contains(&format!("aria-label=\"QR: {ADDRESS}\"")), "{html}");
    assert!(html.contains("aria-label=\"Puhelin\"") && !html.contains("<img"));
    for text in [write::text::write(&document), write::markdown::write(&document)] {
        assert!(text.contains("night-cafe.example") && text.contains("Puhelin 0800"), "{text}");
    }
}

#[test]
fn decoration_is_no_figure() {
    let line = vec![icon(None), Inline::Text(" 0800".into())];
    let pages = lay(&document("fi", Direction::LeftToRight, vec![Block::Paragraph(line)]));
    assert!(pages.nodes.iter().all(|node| node.role != Role::Figure));
    let decorations = pages.pages[0].pieces.iter().filter(|piece| piece.mark == Mark::Decoration);
    assert!(decorations.flat_map(|piece| &piece.items).any(|item| matches!(item, Item::Shape(_))));
}

#[test]
fn a_line_with_an_icon_holds_as_much_as_it_can() {
    const RIGHT: f32 = 185.0 / 25.4 * 72.0;
    const SPACE: f32 = 0.26 * 11.0;
    /// Left and right edge, and text.
    type Letter = (f32, f32, String);
    let mut broken = 0;
    for count in 5..30 {
        let text = format!(" {}luottamuksellisesti", "sana ja ".repeat(count));
        let line = vec![icon(None), Inline::Text(text)];
        let pages = lay(&document("fi", Direction::LeftToRight, vec![Block::Paragraph(line)]));
        // What is read, line by line, after the baseline of each.
        let mut lines: Vec<(f32, Vec<Letter>)> = vec![];
        for piece in &pages.pages[0].pieces {
            for item in &piece.items {
                let (Mark::Node(_), Item::Text(run)) = (piece.mark, item) else { continue };
                let letters = run.clusters.iter().map(|cluster| {
                    let last = run.glyphs[cluster.glyphs().end - 1];
                    (last.x, last.x + last.advance, run.text[cluster.text()].to_owned())
                });
                match lines.last_mut() {
                    Some(line) if line.0 == run.baseline => line.1.extend(letters),
                    _ => lines.push((run.baseline, letters.collect())),
                }
            }
        }
        for pair in lines.windows(2) {
            let shown = |letter: &&Letter| letter.2 != " " && letter.2 != "\u{ad}";
            let edge = pair[0].1.iter().rfind(shown).unwrap().1;
            let word: Vec<_> = pair[1].1.iter().take_while(shown).collect();
            let width = word[word.len() - 1].1 - word[0].0;
            assert!(edge + SPACE + width > RIGHT, "{count}: {edge}, and then {width}");
            broken += 1;
        }
    }
    assert!(broken > 15, "{broken}");
}

/// Left and right edge of the icon, and of the text beside it.
#[test]
fn an_icon_takes_its_place_in_the_line() {
    for (direction, before) in [(Direction::LeftToRight, true), (Direction::RightToLeft, false)] {
        let (lang, word) = if before { ("fi", "soita") } else { ("ar", "اتصل") };
        let line = vec![icon(None), Inline::Text(format!(" {word}"))];
        let pages = lay(&document(lang, direction, vec![Block::Paragraph(line)]));
        let items: Vec<&Item> =
            pages.pages[0].pieces.iter().flat_map(|piece| &piece.items).collect();
        let place = |wanted: fn(&Item) -> bool| {
            let item = items.iter().find(|item| wanted(item)).unwrap();
            let [left, _, right, _] = item.bounds();
            (left, right)
        };
        let drawn = place(|item| matches!(item, Item::Shape(_)));
        let text = place(|item| matches!(item, Item::Text(_)));
        match before {
            true => assert!(drawn.1 <= text.0 + 0.1, "{drawn:?} {text:?}"),
            false => assert!(text.1 <= drawn.0 + 0.1, "{drawn:?} {text:?}"),
        }
    }
}
