//! The glyphs that a file uses, and what each of them stands for.
//!
//! Readers turn codes into text by a table in the font. So each pair of a look and the text it
//! stands for has a code of its own here. Where several glyphs show a text together (a letter and
//! its marks, a syllable of Khmer), they become one new glyph of the small font (`composite`):
//! readers then have neither marks off the line nor glyphs in another order than the letters to
//! cope with, and give back exactly the text.

use super::composite::Composite;
use crate::layout::font::{Face, FaceId};
use printpdf::{Codepoint, FontId, Op, PdfFontHandle, Pt, TextItem};
use std::collections::BTreeMap;
use std::sync::Arc;
use subsetter::GlyphRemapper;

/// The fonts of a file.
pub(super) type FontUses = BTreeMap<FaceId, FontUse>;

/// What a file uses of a font.
pub(super) struct FontUse {
    /// The font.
    pub face: Arc<Face>,
    /// The glyphs of the small font.
    pub remapper: GlyphRemapper,
    /// How many glyphs the small font has: those, and the parts they are made of.
    pub own: u16,
    /// The glyphs it gets besides.
    pub composites: Vec<Composite>,
    /// For each code from 1 on: its glyph and width.
    codes: Vec<(Drawn, u16)>,
    /// The codes of each glyph of the whole font, by text.
    by_glyph: Vec<Vec<(Box<str>, u16)>>,
    /// The codes of composites, by composite and text.
    by_composite: BTreeMap<(Composite, Box<str>), u16>,
}

/// A glyph of the small font.
#[derive(Clone, Copy)]
enum Drawn {
    /// One of the font's own, by its number in the small font.
    Own(u16),
    /// One of [`FontUse::composites`].
    Composite(u16),
}

impl FontUse {
    pub(super) fn new(face: &Arc<Face>) -> FontUse {
        FontUse {
            face: face.clone(),
            remapper: GlyphRemapper::new(),
            own: 0,
            composites: vec![],
            codes: vec![],
            by_glyph: vec![],
            by_composite: BTreeMap::new(),
        }
    }

    /// The code of a glyph that stands for a text, and its width.
    pub(super) fn code(&mut self, glyph: u16, text: &str) -> (u16, u16) {
        let place = usize::from(glyph);
        self.by_glyph.resize(self.by_glyph.len().max(place + 1), vec![]);
        let texts = &mut self.by_glyph[place];
        if let Some((_, code)) = texts.iter().find(|(known, _)| **known == *text) {
            return (*code, self.codes[usize::from(*code) - 1].1);
        }
        let width = self.face.advance(glyph);
        self.codes.push((Drawn::Own(self.remapper.remap(glyph)), width));
        let code = self.codes.len() as u16;
        texts.push((text.into(), code));
        (code, width)
    }

    /// The code of a composite that stands for a text.
    pub(super) fn code_of_composite(&mut self, composite: Composite, text: &str) -> u16 {
        let key = (composite, text.into());
        if let Some(code) = self.by_composite.get(&key) {
            return *code;
        }
        let composite = &key.0;
        composite.parts.iter().for_each(|part| {
            self.remapper.remap(part.glyph);
        });
        let place = self.composites.iter().position(|known| known == composite);
        let place = place.unwrap_or_else(|| {
            self.composites.push(composite.clone());
            self.composites.len() - 1
        });
        self.codes.push((Drawn::Composite(place as u16), composite.advance));
        let code = self.codes.len() as u16;
        self.by_composite.insert(key, code);
        code
    }

    /// The codes from 1 on, as the numbers of their glyphs in the small font, and their widths.
    /// Its size must be known.
    pub(super) fn codes(&self) -> impl Iterator<Item = (u16, u16)> {
        let own = self.own;
        self.codes.iter().map(move |(drawn, width)| match drawn {
            Drawn::Own(glyph) => (*glyph, *width),
            Drawn::Composite(place) => (own + place, *width),
        })
    }

    /// Every code with its text.
    fn texts(&self) -> impl Iterator<Item = (u16, &str)> {
        let own = self.by_glyph.iter().flatten().map(|(text, code)| (*code, &**text));
        own.chain(self.by_composite.iter().map(|((_, text), code)| (*code, &**text)))
    }

    /// Whether every code is the number of its glyph.
    pub(super) fn is_identity(&self) -> bool {
        self.codes().zip(1..).all(|((glyph, _), code)| glyph == code)
    }
}

/// What the names of fonts in a file begin with; their number follows.
pub(super) const FONT_PREFIX: &str = "E";

/// The name of a font in this file.
pub(super) fn font_id(face: FaceId) -> FontId {
    FontId(format!("{FONT_PREFIX}{}", face.index()))
}

/// Shows every code of every font once, and what it stands for. printpdf learns from this which
/// codes are used; it would take a text for each glyph of each page else, which takes longer than
/// all other work on pages.
pub(super) fn specimen(uses: &FontUses) -> Vec<Op> {
    let mut operations = vec![Op::StartTextSection];
    for (id, font) in uses {
        let font_handle = PdfFontHandle::External(font_id(*id));
        operations.push(Op::SetFont { font: font_handle, size: Pt(1.0) });
        let code =
            |(gid, text): (u16, &str)| Codepoint { gid, offset: 0.0, cid: Some(text.into()) };
        let items = vec![TextItem::GlyphIds(font.texts().map(code).collect())];
        operations.push(Op::ShowText { items });
    }
    operations.push(Op::EndTextSection);
    operations
}
