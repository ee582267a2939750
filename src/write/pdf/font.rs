//! The fonts of a file, reduced to the glyphs that it uses.

use super::composite;
use super::glyphs::{FontUse, FontUses, font_id};
use super::redraw;
use crate::failure::{BadFont, Failure};
use crate::layout::font::{Face, FaceId, FontProblem};
use lopdf::{Dictionary, Document, Object, Stream};
use printpdf::{FontMetrics, FontType, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub};

/// Adds the fonts to the file. Not inlined, so that `cargo bench --bench stages` can count it.
#[inline(never)]
pub(super) fn embed(pdf: &mut PdfDocument, uses: &mut FontUses) -> Result<(), Failure> {
    for (id, font) in uses {
        let failed = |what: &str| Failure::Internal(format!("{}: {what}", font.face.name));
        let mut subset = match font.face.is_truetype() {
            true => subsetter::subset(font.face.data, font.face.index, &font.remapper).ok(),
            false => redraw::font(&font.face, &font.remapper),
        }
        .ok_or_else(|| damaged(&font.face))?;
        font.own = composite::count(&subset).ok_or_else(|| failed("not a whole font"))?;
        if !font.composites.is_empty() {
            subset = composite::add(&subset, &font.composites, &font.remapper)
                .ok_or_else(|| failed("not a whole font"))?;
        }
        let parsed = parsed(*id, font, subset);
        pdf.resources.fonts.map.insert(font_id(*id), PdfFont::new(parsed));
    }
    Ok(())
}

/// An outline of a font is damaged, which only shows when it is drawn.
fn damaged(face: &Face) -> Failure {
    let problem = FontProblem::Unreadable.word();
    match &face.path {
        Some(path) => Failure::BadFont(BadFont { path: path.to_path_buf(), problem }),
        None => Failure::Internal(format!("{}: {problem}", face.name)),
    }
}

/// What printpdf needs to know of a font. It takes codes for glyphs.
fn parsed(id: FaceId, font: &FontUse, subset: Vec<u8>) -> ParsedFont {
    let face = &font.face;
    let (ascent, descent) = face.extent();
    let [x_min, y_min, x_max, y_max] = face.bounds();
    let widths = font.codes().zip(1..).map(|((_, width), code)| (code, width));
    ParsedFont {
        original_bytes: subset,
        font_index: 0,
        font_name: Some(base_name(id, face)),
        codepoint_to_glyph: Default::default(),
        glyph_widths: widths.collect(),
        units_per_em: face.units_per_em(),
        font_metrics: FontMetrics { ascent, descent },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: face.units_per_em(),
            x_min,
            y_min,
            x_max,
            y_max,
            us_weight_class: face.weight,
            ..PdfFontMetricsStub::default()
        },
    }
}

/// The name of a subset: six letters before the font's own name (ISO 32000-1, 9.6.4).
fn base_name(id: FaceId, face: &Face) -> String {
    let tag: String =
        (0..6).map(|at| char::from(b'A' + ((id.index() + 7 * at) % 26) as u8)).collect();
    format!("{tag}+{}", face.name)
}

/// Where a glyph has several codes, adds the table from codes to glyphs (`CIDToGIDMap`).
pub(super) fn map_codes(file: &mut Document, uses: &FontUses) -> lopdf::Result<()> {
    for (id, font) in uses.iter().filter(|(_, font)| !font.is_identity()) {
        let glyphs = font.codes().map(|(glyph, _)| glyph);
        let map: Vec<u8> = [0].into_iter().chain(glyphs).flat_map(u16::to_be_bytes).collect();
        let map = file.add_object(Stream::new(Dictionary::new(), map));
        let name = base_name(*id, &font.face).into_bytes();
        for descendant in file.objects.values_mut().filter_map(|object| descendant(object, &name)) {
            descendant.set("CIDToGIDMap", map);
        }
    }
    Ok(())
}

/// The inner part of a composite font of that name.
fn descendant<'o>(object: &'o mut Object, name: &[u8]) -> Option<&'o mut Dictionary> {
    let font = object.as_dict_mut().ok()?;
    let is = |key: &[u8], value: &[u8]| {
        font.get(key).and_then(Object::as_name).is_ok_and(|name| name == value)
    };
    if !is(b"Subtype", b"Type0") || !is(b"BaseFont", name) {
        return None;
    }
    font.get_mut(b"DescendantFonts").ok()?.as_array_mut().ok()?.first_mut()?.as_dict_mut().ok()
}
