//! Runs of glyphs → text operations from which the text can be read back.
//!
//! Readers turn codes into text by a table in the font. So each pair of a glyph and the text it
//! stands for here gets a code of its own; the code's glyph is found through another table
//! (`font`). Only where glyphs and characters cannot be paired at all is the text given beside
//! them (`ActualText`), which not every reader honours.

use super::page::begin;
use super::{rounded, utf16};
use crate::layout::font::{Face, FaceId};
use crate::layout::{Cluster, Glyph, Run};
use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The fonts of a file.
pub(super) type FontUses = BTreeMap<FaceId, FontUse>;

/// What a file uses of a font.
#[derive(Default)]
pub(super) struct FontUse {
    /// The glyphs of the small font.
    pub remapper: GlyphRemapper,
    /// For each code from 1 on: the glyph in the small font and its width.
    pub codes: Vec<(u16, u16)>,
    /// The codes of each glyph of the whole font, by text.
    by_glyph: BTreeMap<u16, Vec<(Box<str>, u16)>>,
}

impl FontUse {
    /// The code of a glyph that stands for a text, and the glyph's width.
    fn code(&mut self, glyph: u16, text: &str, face: &Face) -> (u16, u16) {
        let texts = self.by_glyph.entry(glyph).or_default();
        if let Some((_, code)) = texts.iter().find(|(known, _)| **known == *text) {
            return (*code, self.codes[usize::from(*code) - 1].1);
        }
        let width = face.advance(glyph);
        self.codes.push((self.remapper.remap(glyph), width));
        let code = self.codes.len() as u16;
        texts.push((text.into(), code));
        (code, width)
    }

    /// Whether every code is the number of its glyph in the small font.
    pub(super) fn is_identity(&self) -> bool {
        self.codes.iter().zip(1..).all(|((glyph, _), code)| *glyph == code)
    }
}

/// The name of a font in this file.
pub(super) fn font_id(face: FaceId) -> FontId {
    FontId(format!("E{}", face.index()))
}

/// Slant of upright glyphs that are to look oblique: the tangent of 12 degrees.
const SLANT: f32 = 0.2126;

/// Begins glyphs that are to be read as a text, whatever their codes say.
fn actual_text(text: &str) -> Op {
    begin("Span", &[("ActualText", DictItem::String { data: utf16(text), literal: false })])
}

/// What is to be skipped by readers stands for a space without width.
const UNREAD: &str = "\u{200b}";

/// Writes runs; knows which font is set, and collects glyphs that follow one another.
pub(super) struct TextWriter {
    page_height: f32,
    open: bool,
    font: Option<(FaceId, f32)>,
    line: Vec<Codepoint>,
    start: (f32, f32),
    slanted: bool,
    /// Where the next glyph would stand by itself.
    pen: f32,
}

/// A glyph and what it stands for.
struct Sign<'t> {
    glyph: Glyph,
    text: &'t str,
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
        let face = run.face.face();
        if self.font.replace((run.face, run.size)) != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(font_id(run.face));
            out.push(Op::SetFont { font, size: Pt(run.size) });
        }
        self.slanted = run.slanted;
        let font = uses.entry(run.face).or_default();
        let mut apart = vec![];
        for cluster in &run.clusters {
            let (signs, paired) = signs(run, cluster, &mut apart);
            let text = run.text.get(cluster.text.clone()).unwrap_or_default();
            if !paired {
                self.flush(out);
                out.push(actual_text(text));
            }
            for sign in signs {
                self.sign(&sign, run.size, face, font, out);
            }
            if !paired {
                self.flush(out);
                out.push(Op::EndMarkedContent);
            }
        }
        self.flush(out);
        if !apart.is_empty() {
            out.push(actual_text(""));
            for glyph in apart {
                self.sign(&Sign { glyph, text: UNREAD }, run.size, face, font, out);
            }
            self.flush(out);
            out.push(Op::EndMarkedContent);
        }
    }

    fn sign(
        &mut self,
        sign: &Sign<'_>,
        size: f32,
        face: &Face,
        font: &mut FontUse,
        out: &mut Vec<Op>,
    ) {
        let text = if sign.text == "\n" { " " } else { sign.text };
        let (gid, width) = font.code(sign.glyph.id, text, face);
        let Glyph { x, y, .. } = sign.glyph;
        match self.line.last_mut() {
            Some(last) if self.start.1 == y => {
                let adjust = ((self.pen - x) * 1000.0 / size).round();
                last.offset += adjust;
                self.pen -= adjust * size / 1000.0;
            }
            _ => {
                self.flush(out);
                self.start = (x, y);
                self.pen = x;
            }
        }
        self.line.push(Codepoint { gid, offset: 0.0, cid: Some(text.to_owned()) });
        self.pen += f32::from(width) * size / f32::from(face.units_per_em());
    }

    fn flush(&mut self, out: &mut Vec<Op>) {
        if self.line.is_empty() {
            return;
        }
        let (x, y) = (rounded(self.start.0), rounded(self.page_height - self.start.1));
        let slant = if self.slanted { SLANT } else { 0.0 };
        out.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, slant, 1.0, x, y]) });
        let items = vec![TextItem::GlyphIds(std::mem::take(&mut self.line))];
        out.push(Op::ShowText { items });
    }
}

/// The glyphs of a cluster with their texts, and whether these say all of it in order.
fn signs<'r>(run: &'r Run, cluster: &Cluster, apart: &mut Vec<Glyph>) -> (Vec<Sign<'r>>, bool) {
    let face = run.face.face();
    let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
    let text = run.text.get(cluster.text.clone()).unwrap_or_default();
    let mut characters: Vec<&str> = characters(text).collect();
    if run.right_to_left {
        characters.reverse();
    }
    match glyphs {
        // An Arabic ligature: its later characters get blanks, which stand before it, and are
        // so read after it.
        [glyph] if run.right_to_left && characters.len() > 1 && !face.family.reorders => {
            let blank = Glyph { id: face.space(), ..*glyph };
            let (last, blanks) = characters.split_last().unwrap_or((&"", &[]));
            let blanks = blanks.iter().map(|text| Sign { glyph: blank, text });
            (blanks.chain([Sign { glyph: *glyph, text: last }]).collect(), true)
        }
        [glyph] => (vec![Sign { glyph: *glyph, text }], true),
        _ if glyphs.len() == characters.len() && !face.family.reorders => {
            // Readers take a mark that stands above or below the line for a line of its own: it
            // is drawn later, and a blank on the line is read in its place.
            let sign = |(glyph, text): (&Glyph, &'r str)| {
                if (glyph.y - run.baseline).abs() < 0.01 {
                    return Sign { glyph: *glyph, text };
                }
                apart.push(*glyph);
                Sign { glyph: Glyph { id: face.nothing(), y: run.baseline, ..*glyph }, text }
            };
            (glyphs.iter().zip(characters).map(sign).collect(), true)
        }
        _ => {
            let signs = glyphs.iter().map(|glyph| {
                let own = face.character(glyph.id);
                let own = own.and_then(|c| characters.iter().find(|text| text.contains(c)));
                let text = own.or(characters.last()).copied().unwrap_or(text);
                Sign { glyph: *glyph, text }
            });
            (signs.collect(), false)
        }
    }
}

/// The characters of a text, as texts.
fn characters(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|_: char| true)
}
