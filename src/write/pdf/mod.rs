//! Pages → PDF: tagged (PDF/UA-1, ISO 14289-1), fit for archives (PDF/A-2a, ISO 19005-2), with
//! subset fonts, the same bytes every time.
//!
//! 1. `page` turns each page into what draws it, `show` does so for text, through `content`; `glyphs`
//!    notes which glyphs are used
//! 2. `font` (with `redraw` and `composite`) makes the small fonts; printpdf serialises pages and
//!    fonts
//! 3. `tags` adds the structure, `catalogue` everything about the document as a whole
//! 4. `file` makes the bytes
//!
//! This folder alone names printpdf, lopdf, subsetter and write-fonts.

mod catalogue;
mod colour;
mod composite;
mod content;
mod file;
mod font;
mod glyphs;
mod page;
mod redraw;
mod show;
mod tags;

use crate::failure::Failure;
use crate::layout::Pages;
use file::{Deflater, Written};
use glyphs::FontUses;
use lopdf::{Dictionary, Document, Object, Stream};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions};
use std::io;

/// Writes pages as a PDF file. Fails only if a font from outside is damaged, or by a bug.
pub fn write(pages: &Pages) -> Result<Vec<u8>, Failure> {
    let mut uses = FontUses::default();
    let mut deflater = Deflater::new();
    let failed = |error: lopdf::Error| Failure::Internal(format!("PDF: {error}"));
    let contents =
        contents(pages, &mut uses, &mut deflater).map_err(|error| failed(error.into()))?;
    let mut pdf = PdfDocument::new(&pages.title);
    pdf.metadata.info.producer = catalogue::PRODUCER.to_owned();
    pdf.pages = pages.pages.iter().map(|_| sheet(pages, vec![])).collect();
    font::embed(&mut pdf, &mut uses)?;
    pdf.pages.push(sheet(pages, glyphs::specimen(&uses)));
    let mut file = serialise(&pdf)?;
    drop(pdf);
    let structure = complete(&mut file, pages, contents, &uses).map_err(failed)?;
    file::save(file, &structure, &mut deflater).map_err(|error| failed(error.into()))
}

/// What draws each page, deflated.
fn contents(
    pages: &Pages,
    uses: &mut FontUses,
    deflater: &mut Deflater,
) -> io::Result<Vec<Stream>> {
    let deflated = |page| {
        let mut stream = Stream::new(Dictionary::new(), page::content(page, pages, uses));
        deflater.deflate(&mut stream).map(|()| stream)
    };
    pages.pages.iter().map(deflated).collect()
}

fn sheet(pages: &Pages, operations: Vec<Op>) -> PdfPage {
    let millimetres = |points: f32| Mm(points / 72.0 * 25.4);
    PdfPage::new(millimetres(pages.size.0), millimetres(pages.size.1), operations)
}

fn serialise(pdf: &PdfDocument) -> Result<Document, Failure> {
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        // Lines of text are operations that it does not look into.
        secure: false,
        image_optimization: None,
    };
    let mut warnings = vec![];
    let file = pdf.to_lopdf_document(&options, &mut warnings);
    match warnings.first() {
        Some(warning) => Err(Failure::Internal(format!("PDF: {warning:?}"))),
        None => Ok(file),
    }
}

/// What printpdf does not know. Gives the structure, which is written already.
fn complete(
    file: &mut Document,
    pages: &Pages,
    contents: Vec<Stream>,
    uses: &FontUses,
) -> lopdf::Result<Written> {
    file.version = "1.7".to_owned();
    remove_last_page(file)?;
    page::set_contents(file, contents)?;
    font::map_codes(file, uses)?;
    let structure = tags::add(file, pages)?;
    catalogue::complete(file, pages)?;
    page::set_boxes(file, pages)?;
    Ok(structure)
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

/// Thousandths are precise enough, and short.
fn rounded(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

/// Text as PDF strings outside of pages want it: UTF-16 with a byte order mark.
fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
}
