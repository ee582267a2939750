//! Document → PPTX (ISO/IEC 29500): slides with notes that a trainer edits in PowerPoint or
//! LibreOffice.
//!
//! Real layouts and placeholders, so that a change of the master changes all slides; notes pages;
//! the language and direction of every text; pictures with their alternative texts; no author, no
//! dates, no macros, nothing loaded from anywhere. The mark of a draft stands on the master: it is
//! on every slide until whoever has reviewed them deletes it once.

mod master;
mod slide;
mod text;

use super::escaped::Escaped;
use super::package::{
    Part, XML, link_number, links, package, properties, relationship, relationships,
};
use crate::document::{Document, Slide};
use crate::failure::Failure;
use crate::look::Look;

/// The namespaces of the parts that hold slides.
const NAMESPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The slides of a document as the bytes of a PPTX file, in an organisation's look.
///
/// # Errors
/// If the package cannot be put together: a bug.
pub fn write_in(document: &Document, look: &Look) -> Result<Vec<u8>, Failure> {
    let slides: Vec<&Slide> = document.slides().collect();
    let mut parts = vec![
        Part::xml(
            "ppt/presentation.xml",
            "presentationml.presentation.main",
            presentation(slides.len()),
        ),
        Part::plain("ppt/_rels/presentation.xml.rels", presentation_relationships(slides.len())),
        properties(document),
    ];
    parts.extend(master::parts(document, look));
    for (number, slide) in (1..).zip(&slides) {
        parts.extend(slide::parts(slide, number, document, look));
    }
    package(&parts)
}

/// Which slides there are, in which order, of which size: 13⅓ × 7½ inches.
fn presentation(slides: usize) -> String {
    let slide = |number| format!("<p:sldId id=\"{}\" r:id=\"slide{number}\"/>", 255 + number);
    let ids: String = (1..=slides).map(slide).collect();
    let (width, height) = slide::SIZE;
    format!(
        "{XML}<p:presentation {NAMESPACES}><p:sldMasterIdLst>\
         <p:sldMasterId id=\"{}\" r:id=\"master\"/></p:sldMasterIdLst><p:notesMasterIdLst>\
         <p:notesMasterId r:id=\"notes\"/></p:notesMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst>\
         <p:sldSz cx=\"{width}\" cy=\"{height}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>\
         </p:presentation>",
        master::FIRST_ID
    )
}

fn presentation_relationships(slides: usize) -> String {
    let slide = |number| {
        relationship(&format!("slide{number}"), "slide", &format!("slides/slide{number}.xml"))
    };
    let slides: String = (1..=slides).map(slide).collect();
    let master = relationship("master", "slideMaster", "slideMasters/slideMaster1.xml");
    let notes = relationship("notes", "notesMaster", "notesMasters/notesMaster1.xml");
    let theme = relationship("theme", "theme", "theme/theme1.xml");
    relationships(&(master + &slides + &notes + &theme))
}
