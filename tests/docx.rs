//! Files for Word and PowerPoint: every part is sound XML, everything named in one part exists in the other, and
//! no text is lost. `tests/readers/office.py` opens them in LibreOffice.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use lyhty::compose::{Output, Request, Templates, compose};
use lyhty::diagnostic::Diagnostics;
use lyhty::document::{Block, BoxRole, Direction, Document, Folio, Inline, Marker, Table};
use lyhty::load::{Layer, load};
use lyhty::look::Look;
use lyhty::write;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use usvg::roxmltree::{Document as Xml, Node};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The parts of a file by their paths.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn made(document: &Document) -> BTreeMap<String, String> {
    let bytes = write::docx::write_in(document, &Look::default()).unwrap();
    assert_eq!(bytes, write::docx::write_in(document, &Look::default()).unwrap(), "the same bytes");
    parts(&bytes)
}

/// The values of an attribute of all elements of a name.
fn values<'a>(xml: &'a Xml<'_>, element: &str, attribute: &str) -> Vec<&'a str> {
    let named = xml.descendants().filter(|node| node.tag_name().name() == element);
    named.filter_map(|node| node.attribute((W, attribute))).collect()
}

/// What is read in a part: its runs, a line a paragraph.
fn text(xml: &Xml<'_>) -> String {
    let is = |node: &Node<'_, '_>, name: &str| node.has_tag_name((W, name));
    let paragraphs = xml.descendants().filter(|node| is(node, "p"));
    let lines = paragraphs.map(|paragraph| {
        let parts = paragraph.descendants().filter(|node| is(node, "t") || is(node, "br"));
        parts.map(|part| part.text().unwrap_or("\n")).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What has to hold for every file.
fn check(name: &str, files: &BTreeMap<String, String>) {
    let parsed: BTreeMap<&str, Xml<'_>> = files
        .iter()
        .map(|(path, text)| {
            let xml = Xml::parse(text).unwrap_or_else(|error| panic!("{name}, {path}: {error}"));
            (path.as_str(), xml)
        })
        .collect();
    let part = |path: &str| &parsed[path];
    let (body, notes) = (part("word/document.xml"), part("word/footnotes.xml"));

    let styles: BTreeSet<&str> =
        values(part("word/styles.xml"), "style", "styleId").into_iter().collect();
    for path in ["word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml"]
    {
        let xml = part(path);
        for element in ["pStyle", "rStyle", "tblStyle"] {
            for used in values(xml, element, "val") {
                assert!(styles.contains(used), "{name}: {path} uses the style {used}");
            }
        }
    }
    let numberings = values(part("word/numbering.xml"), "num", "numId");
    for used in values(body, "numId", "val") {
        assert!(numberings.contains(&used), "{name}: a list uses the numbering {used}");
    }
    let bookmarks = values(body, "bookmarkStart", "name");
    for goal in values(body, "hyperlink", "anchor") {
        assert!(bookmarks.contains(&goal), "{name}: a link to {goal}");
    }
    let footnotes = values(notes, "footnote", "id");
    for used in values(body, "footnoteReference", "id") {
        assert!(footnotes.contains(&used), "{name}: the note {used}");
    }
    for (xml, links) in
        [(body, "word/_rels/document.xml.rels"), (notes, "word/_rels/footnotes.xml.rels")]
    {
        let known: Vec<_> =
            part(links).descendants().filter_map(|node| node.attribute("Id")).collect();
        const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        for used in xml.descendants().filter_map(|node| node.attribute((R, "id"))) {
            assert!(known.contains(&used), "{name}: the relationship {used}");
        }
    }
    // Cells end with a paragraph, and no two tables touch: Word would repair such a file.
    for node in body.descendants() {
        if node.has_tag_name((W, "tc")) {
            assert!(node.last_element_child().unwrap().has_tag_name((W, "p")), "{name}");
        }
        if node.has_tag_name((W, "tbl")) {
            let next = node.next_sibling_element().expect("something after a table");
            assert!(next.has_tag_name((W, "p")), "{name}: two tables touch");
        }
    }
    let kinds = &files["[Content_Types].xml"];
    for path in files.keys().filter(|path| path.starts_with("word/") && !path.contains("_rels")) {
        assert!(kinds.contains(&format!("/{path}\"")), "{name}: {path} has no kind");
    }
    let all = files.values().cloned().collect::<String>();
    assert!(!all.contains("dc:creator") && !all.contains("lastModifiedBy"), "{name}: who made it");
}

#[test]
fn everything_bundled_is_sound_and_whole() {
    let root = env!("CARGO_MANIFEST_DIR").into();
    let library = load(&[Layer::Folder(root)], &mut Diagnostics::default()).unwrap();
    let templates = Templates::new(&library);
    let documents = [
        (Output::FacilitatorGuide, "recognise-health-social"),
        (Output::Checklist, "sexual-exploitation"),
        (Output::QuestionList, "first-conversation"),
        (Output::Leaflet, "rights"),
    ];
    for (output, id) in documents {
        for lang in ["fi", "sv", "en"] {
            let request = Request { output, id, lang, audience: None, minutes: None };
            let document = compose(&library, &request, &templates).unwrap();
            let files = made(&document);
            check(&format!("{id} in {lang}"), &files);
            let body = Xml::parse(&files["word/document.xml"]).unwrap();
            let words = |text: &str| -> BTreeMap<String, usize> {
                let mut count = BTreeMap::new();
                for word in
                    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
                {
                    *count.entry(word.to_owned()).or_default() += 1;
                }
                count
            };
            // What a picture shows is told apart from the text around it.
            let pictures = body.descendants().filter_map(|node| node.attribute("descr"));
            let pictures = pictures.collect::<Vec<_>>().join("\n");
            let found = words(&format!("{}\n{pictures}", text(&body)));
            let mark = document.mark.as_deref().unwrap_or_default();
            // The numbers of lists are no text in Word, and what is above and below is apart.
            let plain = Document { mark: None, foot: String::new(), ..document.clone() };
            let wanted = write::text::write(&plain);
            for (word, count) in words(&wanted) {
                let is_number = word.chars().all(|c| c.is_ascii_digit());
                let there = found.get(&word).copied().unwrap_or(0);
                assert!(
                    is_number || there >= count,
                    "{id} in {lang}: {word} {there} of {count} times"
                );
            }
            let header = Xml::parse(&files["word/header1.xml"]).unwrap();
            assert_eq!(text(&header), mark, "every page says that it is a draft");
            let footer = Xml::parse(&files["word/footer1.xml"]).unwrap();
            assert!(text(&footer).starts_with(&document.foot));
            assert_eq!(
                files["word/footer1.xml"].matches("w:fldSimple w:instr").count(),
                2,
                "page x of y"
            );
        }
    }
}

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

fn document(lang: &str, direction: Direction, blocks: Vec<Block>) -> Document {
    Document {
        title: "T".into(),
        lang: lang.into(),
        direction,
        mark: None,
        drafts: vec![],
        foot: String::new(),
        words_lang: None,
        folio: Folio::default(),
        blocks,
    }
}

#[test]
fn right_to_left_text_says_so_and_numbers_keep_their_order() {
    let header = vec![words("أ"), words("ب")];
    let table = Block::Table(Table { header, rows: vec![], row_headers: false });
    let blocks = vec![
        Block::Paragraph(vec![
            Inline::Text("هاتف ".into()),
            Inline::Literal("0800 05058".into()),
            Inline::Text(" أو 112 ".into()),
            Inline::Language {
                lang: "fi".into(),
                direction: Direction::LeftToRight,
                text: words("apu"),
            },
        ]),
        table,
    ];
    let files = made(&document("ar", Direction::RightToLeft, blocks));
    check("ar", &files);
    let xml = &files["word/document.xml"];
    assert!(xml.contains("<w:bidi/></w:pPr>"), "{xml}");
    assert!(xml.contains("<w:bidiVisual/>"), "columns from the right");
    assert!(
        xml.contains("<w:r><w:t xml:space=\"preserve\">\u{200e}0800 05058\u{200e}</w:t>"),
        "{xml}"
    );
    assert!(xml.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">هاتف </w:t>"), "{xml}");
    let finnish = "<w:rPr><w:lang w:val=\"fi\" w:eastAsia=\"fi\" w:bidi=\"fi\"/></w:rPr>";
    assert!(xml.contains(&format!("{finnish}<w:t xml:space=\"preserve\">apu</w:t>")), "{xml}");
    assert!(files["word/styles.xml"].contains("w:bidi=\"ar\""));
}

#[test]
fn what_the_program_says_in_another_language_says_so() {
    let around = Document {
        mark: Some("A draft".into()),
        foot: "Kept by us".into(),
        words_lang: Some(("en".into(), Direction::LeftToRight)),
        ..document("ar", Direction::RightToLeft, vec![])
    };
    let files = made(&around);
    check("around", &files);
    let english = "<w:r><w:rPr><w:lang w:val=\"en\" w:eastAsia=\"en\" w:bidi=\"en\"/></w:rPr>";
    for (part, said) in [("header1", "A draft"), ("footer1", "Kept by us")] {
        let xml = &files[&format!("word/{part}.xml")];
        let run = format!("{english}<w:t xml:space=\"preserve\">{said}</w:t>");
        assert!(xml.contains(&run), "{xml}");
    }
    assert!(files["word/footer1.xml"].contains("<w:bidi/>"), "the page number stays in its place");
}

#[test]
fn lists_boxes_and_notes_are_real_ones() {
    let numbered = |start| Block::List {
        marker: Marker::Number(start),
        items: vec![vec![Block::Paragraph(words("one")), Block::Paragraph(words("more"))]],
    };
    let note = Inline::Note { number: 1, text: words("said elsewhere") };
    let blocks = vec![
        Block::Heading { level: 1, text: words("T") },
        Block::Contents { depth: 2 },
        Block::Heading { level: 2, text: words("A & <b>") },
        numbered(1),
        numbered(4),
        Block::List {
            marker: Marker::CheckBox,
            items: vec![vec![Block::Paragraph(words("tick"))]],
        },
        Block::Box {
            role: BoxRole::Warning,
            blocks: vec![
                Block::Heading { level: 3, text: words("Inside") },
                Block::Paragraph(vec![Inline::Text("text".into()), note]),
            ],
        },
    ];
    let files = made(&document("en", Direction::LeftToRight, blocks));
    check("parts", &files);
    let body = Xml::parse(&files["word/document.xml"]).unwrap();
    assert_eq!(values(&body, "numId", "val"), ["3", "4", "2"], "each list counts by itself");
    let numbering = Xml::parse(&files["word/numbering.xml"]).unwrap();
    let starts = values(&numbering, "startOverride", "val");
    assert!(starts.contains(&"4") && starts.contains(&"1"), "{starts:?}");
    let said = text(&body);
    assert!(said.contains("A & <b>"), "{said}");
    let notes = Xml::parse(&files["word/footnotes.xml"]).unwrap();
    assert!(text(&notes).contains("said elsewhere"));
    assert!(!said.contains("said elsewhere"));
    let headings = values(&body, "pStyle", "val");
    for style in ["Heading1", "Heading2", "Heading3", "TOC2"] {
        assert!(headings.contains(&style), "{style}: {headings:?}");
    }
}

/// Slides: every part that is named exists, every slide has a layout, a title and notes in a
/// language, and no two things on a slide have one id: PowerPoint would repair such a file.
#[test]
fn slides_are_sound_and_whole() {
    let root = env!("CARGO_MANIFEST_DIR").into();
    let library = load(&[Layer::Folder(root)], &mut Diagnostics::default()).unwrap();
    let templates = Templates::new(&library);
    let id = "recognise-health-social";
    for lang in ["fi", "en"] {
        let request = Request { output: Output::Slides, id, lang, audience: None, minutes: None };
        let document = compose(&library, &request, &templates).unwrap();
        let made = || write::pptx::write_in(&document, &Look::default()).unwrap();
        let bytes = made();
        assert_eq!(bytes, made(), "the same bytes");
        let files = parts(&bytes);
        let slides: Vec<_> = document.slides().collect();
        assert!(slides.len() > 10);
        let kinds = &files["[Content_Types].xml"];
        for (path, text) in &files {
            let xml = Xml::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            let (folder, name) = path.rsplit_once('/').unwrap_or_default();
            if let Some(folder) = folder.strip_suffix("_rels") {
                for target in xml.descendants().filter_map(|node| {
                    node.attribute("Target").filter(|_| node.attribute("TargetMode").is_none())
                }) {
                    let place = match target.strip_prefix("../") {
                        Some(target) => format!("ppt/{target}"),
                        None => format!("{folder}{target}"),
                    };
                    assert!(files.contains_key(&place), "{path} names {place}");
                }
                continue;
            }
            assert!(path.starts_with('[') || kinds.contains(&format!("/{path}\"")), "{path}");
            let ids = xml.descendants().filter(|node| node.tag_name().name() == "cNvPr");
            let ids: Vec<_> = ids.filter_map(|node| node.attribute("id")).collect();
            let different: BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), different.len(), "{path}: {ids:?}");
            let properties = xml.descendants().filter(|node| node.tag_name().name() == "rPr");
            for run in properties {
                assert_eq!(run.attribute("lang"), Some(lang), "{path}");
            }
            if folder == "ppt/slides" {
                let number: usize = name[5..name.len() - 4].parse().unwrap();
                let (title, _) = slides[number - 1].title_and_rest();
                let shown: String = xml
                    .descendants()
                    .filter(|node| node.tag_name().name() == "t")
                    .filter_map(|node| node.text())
                    .collect();
                assert!(shown.starts_with(&lyhty::document::plain_text(title)), "{path}");
                let relations = &files[&format!("ppt/slides/_rels/{name}.rels")];
                assert!(relations.contains("slideLayout") && relations.contains("notesSlide"));
            }
        }
        let all: String = files.values().cloned().collect();
        assert!(!all.contains("dc:creator") && !all.contains("lastModifiedBy"), "who made it");
    }
}
