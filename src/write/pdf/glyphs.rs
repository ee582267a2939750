//! Runs of glyphs → text operations from which the text can be read back.
//!
//! Readers turn codes into text by a table in the font. So each pair of a look and the text it
//! stands for has a code of its own here. Where several glyphs show a text together (a letter and
//! its marks, a syllable of Khmer), they become one new glyph of the small font (`composite`):
//! readers then have neither marks off the line nor glyphs in another order than the letters to
//! cope with, and give back exactly the text.

use super::composite::{Composite, Part};
use super::rounded;
use crate::layout::font::{Face, FaceId};
use crate::layout::{Cluster, Fences, Glyph, Run};
use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix};
use std::collections::BTreeMap;
use std::sync::Arc;
use subsetter::GlyphRemapper;
use unicode_width::UnicodeWidthChar;

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
    by_glyph: BTreeMap<u16, Vec<(Box<str>, u16)>>,
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
    fn new(face: &Arc<Face>) -> FontUse {
        FontUse {
            face: face.clone(),
            remapper: GlyphRemapper::new(),
            own: 0,
            composites: vec![],
            codes: vec![],
            by_glyph: BTreeMap::new(),
            by_composite: BTreeMap::new(),
        }
    }

    /// The code of a glyph that stands for a text, and its width.
    fn code(&mut self, glyph: u16, text: &str) -> (u16, u16) {
        let texts = self.by_glyph.entry(glyph).or_default();
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
    fn code_of_composite(&mut self, composite: Composite, text: &str) -> u16 {
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
        let own = self.by_glyph.values().flatten().map(|(text, code)| (*code, &**text));
        own.chain(self.by_composite.iter().map(|((_, text), code)| (*code, &**text)))
    }

    /// Whether every code is the number of its glyph.
    pub(super) fn is_identity(&self) -> bool {
        self.codes().zip(1..).all(|((glyph, _), code)| glyph == code)
    }
}

/// The name of a font in this file.
pub(super) fn font_id(face: FaceId) -> FontId {
    FontId(format!("E{}", face.index()))
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

/// Slant of upright glyphs that are to look oblique: the tangent of 12 degrees.
const SLANT: f32 = 0.2126;

/// Letters of either direction that show nothing.
const RTL_MARK: &str = "\u{200f}";
const LTR_MARK: &str = "\u{200e}";

/// What is to be read at the left and right edge of a run besides its text.
fn turns(run: &Run) -> (&'static [&'static str], &'static [&'static str]) {
    let text = |cluster: Option<&Cluster>| {
        cluster.and_then(|cluster| run.text.get(cluster.text.clone())).unwrap_or_default()
    };
    let letter = |text: &str| text.starts_with(char::is_alphanumeric);
    let (left, right) = (letter(text(run.clusters.first())), letter(text(run.clusters.last())));
    match run.right_to_left {
        // Some readers begin at the left and take a full stop there for left to right.
        true => (if run.fences.left && !left { &[RTL_MARK] } else { &[] }, &[]),
        false => (
            match (run.fences.left, left) {
                (false, _) => &[],
                (true, true) => &[RTL_MARK],
                (true, false) => &[RTL_MARK, LTR_MARK],
            },
            match (run.fences.right, right) {
                (false, _) => &[],
                (true, true) => &[RTL_MARK],
                (true, false) => &[LTR_MARK, RTL_MARK],
            },
        ),
    }
}

/// Writes runs; knows which font is set, and collects glyphs that follow one another.
pub(super) struct TextWriter {
    page_height: f32,
    open: bool,
    font: Option<(FaceId, f32)>,
    /// Codes, and between them how far they are moved together.
    line: Vec<DictItem>,
    start: (f32, f32),
    slanted: bool,
    /// Where the next glyph would stand by itself.
    pen: f32,
}

impl TextWriter {
    pub(super) fn new(page_height: f32) -> TextWriter {
        let (line, start) = (vec![], (0.0, 0.0));
        TextWriter { page_height, open: false, font: None, line, start, slanted: false, pen: 0.0 }
    }

    pub(super) fn begin(&mut self, out: &mut Vec<Op>) {
        if !std::mem::replace(&mut self.open, true) {
            out.push(Op::StartTextSection);
        }
    }

    pub(super) fn end(&mut self, out: &mut Vec<Op>) {
        if std::mem::replace(&mut self.open, false) {
            out.push(Op::EndTextSection);
        }
    }

    pub(super) fn run(&mut self, run: &Run, uses: &mut FontUses, out: &mut Vec<Op>) {
        let id = run.face.id;
        if self.font.replace((id, run.size)) != Some((id, run.size)) {
            let font = PdfFontHandle::External(font_id(id));
            out.push(Op::SetFont { font, size: Pt(run.size) });
        }
        if run.fences != Fences::default() {
            // Some readers go on from run to run within a text object, whatever their direction.
            self.end(out);
            self.begin(out);
        }
        self.slanted = run.slanted;
        let font = uses.entry(id).or_insert_with(|| FontUse::new(&run.face));
        let (left, right) = turns(run);
        let edge = run.glyphs.first().map_or(0.0, |glyph| glyph.x);
        self.turn(edge, left, run, font, out);
        for cluster in &run.clusters {
            self.cluster(cluster, run, font, out);
        }
        let edge = run.glyphs.last().map_or(0.0, |glyph| glyph.x + glyph.advance);
        self.turn(edge, right, run, font, out);
        self.flush(out);
    }

    /// Letters that show nothing and are only read, where the order of reading turns: readers that
    /// work out the order of a line then take no comma after a number for a part of it, and no
    /// plus sign before it for a part of what is around.
    fn turn(
        &mut self,
        x: f32,
        marks: &[&'static str],
        run: &Run,
        font: &mut FontUse,
        out: &mut Vec<Op>,
    ) {
        for mark in marks {
            let code = font.code_of_composite(Composite { parts: vec![], advance: 0 }, mark);
            self.sign(code, 0, x, run, out);
        }
    }

    fn cluster(&mut self, cluster: &Cluster, run: &Run, font: &mut FontUse, out: &mut Vec<Op>) {
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let text = run.text.get(cluster.text.clone()).unwrap_or_default();
        let text = if text == "\n" { " " } else { text };
        let mut characters = text.chars();
        let single = characters.next().is_some() && characters.next().is_none();
        match glyphs {
            [] => {}
            [glyph] if glyph.y == run.baseline && (single || !run.right_to_left) => {
                let (code, width) = font.code(glyph.id, text);
                self.sign(code, width, glyph.x, run, out);
            }
            _ => {
                let (x, whole) = composite(glyphs, run);
                let pieces =
                    if run.right_to_left { pieces(whole, text) } else { vec![(whole, text)] };
                let mut pen = x;
                for (piece, text) in pieces {
                    let width = piece.advance;
                    let code = font.code_of_composite(piece, text);
                    self.sign(code, width, pen, run, out);
                    pen += f32::from(width) * run.size / f32::from(run.face.units_per_em());
                }
            }
        }
    }

    fn sign(&mut self, code: u16, width: u16, x: f32, run: &Run, out: &mut Vec<Op>) {
        if self.line.is_empty() || self.start.1 != run.baseline {
            self.flush(out);
            self.start = (x, run.baseline);
            self.pen = x;
        }
        let together = ((self.pen - x) * 1000.0 / run.size).round();
        if together != 0.0 {
            self.line.push(DictItem::Real(together));
            self.pen -= together * run.size / 1000.0;
        }
        match self.line.last_mut() {
            Some(DictItem::String { data, .. }) => data.extend(code.to_be_bytes()),
            _ => {
                let data = code.to_be_bytes().to_vec();
                self.line.push(DictItem::String { data, literal: true });
            }
        }
        // Files know widths in whole thousandths.
        let width = u32::from(width) * 1000 / u32::from(run.face.units_per_em());
        self.pen += width as f32 * run.size / 1000.0;
    }

    fn flush(&mut self, out: &mut Vec<Op>) {
        if self.line.is_empty() {
            return;
        }
        let (x, y) = (rounded(self.start.0), rounded(self.page_height - self.start.1));
        let slant = if self.slanted { SLANT } else { 0.0 };
        out.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, slant, 1.0, x, y]) });
        let line = DictItem::Array(std::mem::take(&mut self.line));
        out.push(Op::Unknown { key: "TJ".to_owned(), value: vec![line] });
    }
}

/// Glyphs that stand for a text together as one, and where it stands.
fn composite(glyphs: &[Glyph], run: &Run) -> (f32, Composite) {
    let units = |length: f32| (length * f32::from(run.face.units_per_em()) / run.size).round();
    let first = glyphs.iter().find(|glyph| glyph.advance > 0.0).or(glyphs.first());
    let x = first.map_or(0.0, |glyph| glyph.x);
    let parts = glyphs.iter().map(|glyph| Part {
        glyph: glyph.id,
        x: units(glyph.x - x) as i16,
        y: units(run.baseline - glyph.y) as i16,
    });
    let parts = parts.filter(|part| run.face.outline(part.glyph).is_some()).collect();
    let advance: f32 = glyphs.iter().map(|glyph| glyph.advance).sum();
    (x, Composite { parts, advance: units(advance).max(0.0) as u16 })
}

/// A text of several characters written from right to left: readers put characters into the order
/// of reading one by one, so each has a glyph of its own. The last stands first; only the glyph of
/// the first shows anything.
fn pieces(whole: Composite, text: &str) -> Vec<(Composite, &str)> {
    // A mark is no wider than nothing, or readers see a space beside its letter.
    let spacing = |c: &char| c.width().unwrap_or(0) > 0;
    let count = text.chars().filter(spacing).count().max(1) as u16;
    let width = whole.advance / count;
    let mut characters = text.split_inclusive(|_: char| true).rev().collect::<Vec<_>>();
    let first = characters.pop();
    let mut before = 0;
    let mut pieces = vec![];
    for text in characters {
        let advance = if text.chars().any(|c| spacing(&c)) { width } else { 0 };
        before += advance;
        pieces.push((Composite { parts: vec![], advance }, text));
    }
    let shift = |part: &Part| Part { x: part.x - before as i16, ..*part };
    let parts = whole.parts.iter().map(shift).collect();
    let shown = Composite { parts, advance: whole.advance - before.min(whole.advance) };
    pieces.extend(first.map(|text| (shown, text)));
    pieces
}
