//! Document → DOCX (ISO/IEC 29500): a file that a trainer edits in Word or LibreOffice.
//!
//! Real styles, headings, lists, tables with header rows, footnotes and alternative texts; the
//! language and direction of every text; no author, no dates, no macros, nothing loaded from
//! anywhere. Boxes and panels are paragraphs with a ground, so that their headings stay in the
//! outline. Columns are for paper that is not edited; here their content stands in one.

mod body;
mod drawing;
mod styles;

use super::escaped::Escaped;
use super::package::{Part, XML, links, package, properties, relationship, relationships};
use crate::document::{Direction, Document, Folio};
use crate::failure::Failure;
use crate::look::Look;
use body::Body;

/// The namespaces of the parts that hold text.
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

/// The document as the bytes of a DOCX file, in an organisation's look.
///
/// # Errors
/// If the package cannot be put together: a bug.
pub fn write_in(document: &Document, look: &Look) -> Result<Vec<u8>, Failure> {
    let body = Body::write(document, look);
    let numbering = styles::numbering(&body.numbered_lists);
    let parts = [
        Part::xml("word/document.xml", "wordprocessingml.document.main", body.document()),
        Part::xml("word/styles.xml", "wordprocessingml.styles", styles::styles(document, look)),
        Part::xml("word/numbering.xml", "wordprocessingml.numbering", numbering),
        Part::xml("word/footnotes.xml", "wordprocessingml.footnotes", body.footnotes()),
        Part::xml("word/settings.xml", "wordprocessingml.settings", settings()),
        Part::xml("word/header1.xml", "wordprocessingml.header", header(document)),
        Part::xml("word/footer1.xml", "wordprocessingml.footer", footer(document)),
        Part::plain("word/_rels/document.xml.rels", document_relationships(&body.links)),
        Part::plain("word/_rels/footnotes.xml.rels", relationships(&links(&body.links))),
        properties(document),
    ];
    package(&parts)
}

/// Word 2013's way of laying out, and footnotes that have their separators.
fn settings() -> String {
    format!(
        "{XML}<w:settings {NAMESPACES}><w:footnotePr><w:footnote w:id=\"-1\"/>\
         <w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting \
         w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" \
         w:val=\"15\"/></w:compat></w:settings>"
    )
}

/// The mark of a draft stands above every page.
fn header(document: &Document) -> String {
    let mark = document.mark.as_deref().unwrap_or_default();
    let style = if mark.is_empty() { "Header" } else { "Mark" };
    let (direction, voice) = words_voice(document);
    let bidi = body::paragraph_direction(direction);
    let run = body::run(mark, &voice);
    format!(
        "{XML}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>{run}</w:p></w:hdr>"
    )
}

/// The direction of what the program says around a document, and the properties of its runs: it
/// may be in another language than the document.
fn words_voice(document: &Document) -> (Direction, String) {
    let (lang, direction) = match &document.words_lang {
        Some((lang, direction)) => (styles::language(lang), *direction),
        None => (String::new(), document.direction),
    };
    (direction, body::run_direction(direction == Direction::RightToLeft).to_owned() + &lang)
}

/// The foot of every page and its number.
fn footer(document: &Document) -> String {
    let rtl = body::run_direction(document.direction == Direction::RightToLeft);
    let run = |text: &str| body::run(text, rtl);
    let field = |name: &str| {
        let result = run("1");
        format!("<w:fldSimple w:instr=\" {name} \">{result}</w:fldSimple>")
    };
    let mut number = String::new();
    let mut rest = document.folio.pattern.as_str();
    while let Some(at) = rest.find('#') {
        let (before, after) = rest.split_at(at);
        number += &run(before);
        if let Some(after) = after.strip_prefix(Folio::PAGES) {
            number += &field("NUMPAGES");
            rest = after;
        } else if let Some(after) = after.strip_prefix(Folio::PAGE) {
            number += &field("PAGE");
            rest = after;
        } else {
            number += &run("#");
            rest = &after[1..];
        }
    }
    number += &run(rest);
    let foot = body::run(&document.foot, &words_voice(document).1);
    let bidi = body::paragraph_direction(document.direction);
    let tab = if document.foot.is_empty() { "" } else { "<w:r><w:tab/></w:r>" };
    format!(
        "{XML}<w:ftr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{bidi}</w:pPr>\
         {foot}{tab}{number}</w:p></w:ftr>"
    )
}

/// The other parts, and where links go.
fn document_relationships(urls: &[String]) -> String {
    let parts = ["styles", "numbering", "footnotes", "settings", "header1", "footer1"];
    let part = |part: &&str| relationship(part, part.trim_end_matches('1'), &format!("{part}.xml"));
    relationships(&(parts.iter().map(part).collect::<String>() + &links(urls)))
}
