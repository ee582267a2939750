//! Pages → PDF: tagged (PDF/UA-1, ISO 14289-1), fit for archives (PDF/A-2a, ISO 19005-2), with
//! subset fonts, the same bytes every time.
//!
//! 1. `page` turns each page into drawing operations; `show` does so for text, and `glyphs` notes
//!    which glyphs are used
//! 2. `font` (with `composite`) makes the small fonts; printpdf serialises operations and fonts
//! 3. `tags` adds the structure, `catalogue` everything about the document as a whole
//! 4. `file` makes the bytes
//!
//! This folder alone names printpdf, lopdf and subsetter.

mod catalogue;
mod colour;
mod composite;
mod file;
mod font;
mod glyphs;
mod page;
mod show;
mod tags;

use crate::failure::Failure;
use crate::layout::Pages;
use glyphs::FontUses;
use lopdf::{Document, Object};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

/// Writes pages as a PDF file. Fails only by a bug.
pub fn write(pages: &Pages) -> Result<Vec<u8>, Failure> {
    let mut uses = FontUses::default();
    let mut pdf = PdfDocument::new(&pages.title);
    pdf.metadata.info.producer = catalogue::PRODUCER.to_owned();
    let (width, height) = pages.size;
    for sheet in &pages.pages {
        let operations = page::operations(sheet, pages, &mut uses);
        pdf.pages.push(PdfPage::new(millimetres(width), millimetres(height), operations));
    }
    font::embed(&mut pdf, &mut uses)?;
    let specimen = glyphs::specimen(&uses);
    pdf.pages.push(PdfPage::new(millimetres(width), millimetres(height), specimen));

    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        // Lines of text are operations that it does not look into.
        secure: false,
        image_optimization: None,
    };
    let mut warnings = vec![];
    let mut file = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(Failure::Internal(format!("PDF: {warning:?}")));
    }
    finish(&mut file, pages, &uses).map_err(|error| Failure::Internal(format!("PDF: {error}")))
}

fn finish(file: &mut Document, pages: &Pages, uses: &FontUses) -> lopdf::Result<Vec<u8>> {
    file.version = "1.7".to_owned();
    remove_last_page(file)?;
    font::map_codes(file, uses)?;
    tags::add(file, pages)?;
    catalogue::complete(file, pages)?;
    page::set_boxes(file, pages)?;
    Ok(file::save(file)?)
}

/// Takes out the page that only showed the fonts.
fn remove_last_page(file: &mut Document) -> lopdf::Result<()> {
    let pages = file.catalog()?.get(b"Pages").and_then(Object::as_reference)?;
    let pages = file.get_object_mut(pages)?.as_dict_mut()?;
    let kids = pages.get_mut(b"Kids")?.as_array_mut()?;
    let last = kids.pop();
    let count = kids.len() as i64;
    pages.set("Count", count);
    if let Some(Object::Reference(last)) = last
        && let Some(Object::Dictionary(page)) = file.objects.remove(&last)
    {
        for key in [&b"Contents"[..], b"Resources"] {
            file.objects.remove(&page.get(key).and_then(Object::as_reference)?);
        }
    }
    Ok(())
}

fn millimetres(points: f32) -> Mm {
    Mm(points / 72.0 * 25.4)
}

/// Thousandths are precise enough, and short.
fn rounded(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

/// Text as PDF strings outside of pages want it: UTF-16 with a byte order mark.
fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}
