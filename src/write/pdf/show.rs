//! Runs of glyphs → text operations from which the text can be read back.
//!
//! Characters are shown in the order in which they are read (ISO 32000-1, 14.8.2.3.3). In
//! right-to-left runs each stands at a place of its own, further and further to the left: readers
//! that follow the content get the text as it is, and those that sort by place what they see.

use super::composite::{Composite, Part};
use super::content::Content;
use super::glyphs::{FontUse, FontUses};
use super::rounded;
use crate::layout::font::FaceId;
use crate::layout::{Cluster, Fence, Fences, Glyph, Gutter, Run, SOFT_HYPHEN};
use std::borrow::Cow;
use unicode_width::UnicodeWidthChar;

/// Slant of upright glyphs that are to look oblique: the tangent of 12 degrees.
const SLANT: f32 = 0.2126;

/// How far apart marks over the same letter stand for readers, in em; they are drawn where they
/// belong.
const MARK_STEP: f32 = 0.02;

/// By how much the size of marks is told apart from that of letters, in points.
const MARK_SIZE: f32 = 0.001;

/// Letters of either direction that show nothing.
const RTL_MARK: &str = "\u{200f}";
const LTR_MARK: &str = "\u{200e}";

/// A space that shows nothing, where a line may end.
const APART: &str = "\u{200b}";

/// By how much, in em, the marks at the edges of what is set apart stand above its line.
///
/// PDFium puts a line into order letter class by letter class (`CFX_BidiString`): in right-to-left
/// lines it reads `a.org/b` as `b/org.a`, and the words of a name from the last to the first. As a
/// line of its own the same text comes out right. PDFium begins one where the next sign stands
/// higher or lower by more than a fraction of the two signs that meet, and by a unit of the text
/// space of the first (`CPDF_TextPage::ProcessInsertObject`). So signs of next to no width that show
/// nothing are put at these places, in a small text space. It takes signs from left to right, so
/// that what is beside something set apart has such a sign at either end, too.
const RAISE: f32 = 0.006;

/// The text space of these signs, in points.
const TEXT_SPACE: f32 = 0.01;

/// What nobody sees, and has no width, but is not left out by PDFium.
const SPECK: Composite = Composite { parts: vec![], speck: true, advance: 0 };

/// Whether a character only tells whether its neighbours join.
fn is_joiner(text: &str) -> bool {
    matches!(text, "\u{200c}" | "\u{200d}")
}

/// Whether a character has no direction of its own. In right-to-left runs a letter that shows
/// nothing stands before it: poppler takes a comma for left-to-right without, and the space after it.
fn is_weak(text: &str) -> bool {
    text.chars().any(|c| !is_alphabetic(c) && !c.is_numeric() && c.width().unwrap_or(0) > 0)
}

/// What goes with a space for pdf.js alone: a mark that shows nothing, and a space.
///
/// pdf.js forgets a space that the next sign stands to the left of, unless something else comes
/// first in the same code; and between a letter and a space its search overlooks nothing but marks.
/// Other readers overlook no mark, and would find a word only by itself. But they leave out what is
/// shown beside the page, and where a sign with a mark stands does not matter to pdf.js.
fn beside_page(space: &str) -> String {
    format!("\u{34f}{space}")
}

/// How far to the left of a space that is, in thousandths of an em: left of every page.
const BESIDE_PAGE: f32 = 300_000.0;

/// What is to be read at the left and right edge of a left-to-right run besides its text: letters
/// that show nothing, where the order of reading turns. Readers that work out the order of a line
/// then take no comma after a number for a part of it, and no plus sign before it for a part of
/// what is around.
fn turns(run: &Run) -> (&'static [&'static str], &'static [&'static str]) {
    let is_letter = |c: char| c.is_alphanumeric() && !is_arabic_digit(c);
    let is_letter = |cluster: Option<&Cluster>| {
        cluster.is_some_and(|cluster| parts(cluster, run).1.starts_with(is_letter))
    };
    let left: &[_] = match run.fences.left {
        Fence::None => &[],
        _ if is_letter(run.clusters.first()) => &[RTL_MARK],
        _ => &[RTL_MARK, LTR_MARK],
    };
    let right: &[_] = match run.fences.right {
        Fence::None => &[],
        _ if is_letter(run.clusters.last()) => &[RTL_MARK],
        _ => &[LTR_MARK, RTL_MARK],
    };
    (left, right)
}

/// Writes runs; knows which font is set, and collects glyphs that follow one another.
pub(super) struct TextWriter {
    page_height: f32,
    open: bool,
    font: Option<(FaceId, f32)>,
    /// Codes that follow one another, and after how many bytes of them which are moved together how
    /// far, in thousandths of an em.
    line: Vec<u8>,
    together: Vec<(usize, f32)>,
    start: (f32, f32),
    slanted: bool,
    /// Where the next glyph would stand by itself.
    pen: f32,
    /// Where and how slanted the last glyphs of this text object were shown.
    shown: Option<(f32, f32, bool)>,
}

impl TextWriter {
    pub(super) fn new(page_height: f32) -> TextWriter {
        let (line, together, start) = (vec![], vec![], (0.0, 0.0));
        let (open, font, slanted, pen, shown) = (false, None, false, 0.0, None);
        TextWriter { page_height, open, font, line, together, start, slanted, pen, shown }
    }

    pub(super) fn begin(&mut self, out: &mut Content) {
        if !std::mem::replace(&mut self.open, true) {
            self.shown = None;
            out.operator("BT");
        }
    }

    pub(super) fn end(&mut self, out: &mut Content) {
        if std::mem::replace(&mut self.open, false) {
            out.operator("ET");
        }
    }

    pub(super) fn run(&mut self, run: &Run, uses: &mut FontUses, out: &mut Content) {
        if run.fences != Fences::default() {
            // Some readers go on from run to run within a text object, whatever their direction.
            self.end(out);
            self.begin(out);
        }
        self.slanted = run.slanted;
        self.font(run.face.id, run.size, out);
        let font = uses.entry(run.face.id).or_insert_with(|| FontUse::new(&run.face));
        match run.right_to_left {
            true => self.leftwards(run, font, out),
            false => self.rightwards(run, font, out),
        }
    }

    /// At least so many letters that are read from the right and show nothing, where a run stands.
    pub(super) fn nothing_to_see(
        &mut self,
        count: usize,
        run: &Run,
        uses: &mut FontUses,
        out: &mut Content,
    ) {
        /// More for one code are more than poppler knows.
        const TOGETHER: usize = 8;
        self.font(run.face.id, 1.0, out);
        let font = uses.entry(run.face.id).or_insert_with(|| FontUse::new(&run.face));
        let wide = Composite { advance: run.face.units_per_em() / 2, ..Composite::default() };
        let code = font.code_of_composite(wide, &RTL_MARK.repeat(TOGETHER));
        let codes = code.to_be_bytes().repeat(count.div_ceil(TOGETHER));
        let x = run.glyphs.first().map_or(0.0, |glyph| glyph.x);
        self.unseen(codes, (x, run.baseline), out);
    }

    /// Signs that show nothing, one below the other, from the top to the bottom of a gutter.
    pub(super) fn gutter(
        &mut self,
        gutter: &Gutter,
        run: &Run,
        uses: &mut FontUses,
        out: &mut Content,
    ) {
        /// poppler takes lines less than one and a half times their size apart for one block, and
        /// what is less than this size away from it sideways for a part of it.
        const SIGNS: u16 = 3;
        const STEP: f32 = 1.25;
        let size = (gutter.bottom - gutter.top) / (1.0 + f32::from(SIGNS - 1) * STEP);
        self.font(run.face.id, size, out);
        let font = uses.entry(run.face.id).or_insert_with(|| FontUse::new(&run.face));
        // poppler finds no words of no width on the next line.
        let narrow = Composite { advance: run.face.units_per_em() / 500, ..Composite::default() };
        let code = font.code_of_composite(narrow, APART);
        for sign in 0..SIGNS {
            let below = (f32::from(sign) * STEP + 0.8) * size;
            self.unseen(code.to_be_bytes().to_vec(), (gutter.x, gutter.top + below), out);
        }
    }

    /// Codes of what shows nothing, at a place.
    fn unseen(&mut self, codes: Vec<u8>, at: (f32, f32), out: &mut Content) {
        self.slanted = false;
        (self.line, self.start) = (codes, at);
        self.flush(out);
    }

    fn font(&mut self, face: FaceId, size: f32, out: &mut Content) {
        if self.font.replace((face, size)) != Some((face, size)) {
            out.font(face).number(size).operator("Tf");
        }
    }

    /// Glyphs that follow one another.
    fn rightwards(&mut self, run: &Run, font: &mut FontUse, out: &mut Content) {
        let (left, right) = turns(run);
        let edge = run.glyphs.first().map_or(0.0, |glyph| glyph.x);
        match run.fences.left {
            Fence::Apart => self.boundary((edge, RAISE), LTR_MARK, run, font, out),
            _ => self.turn(edge, left, run, font, out),
        }
        let end = |clusters: &[Cluster]| clusters.last().map(|last| last.text().end);
        let is_number = |cluster: &Cluster| parts(cluster, run).1.chars().all(is_arabic_digit);
        for together in run.clusters.chunk_by(|a, b| is_number(a) && is_number(b)) {
            let (glyphs, text) = parts_of(together, run);
            let own_hyphen = run.own_hyphen && end(together) == end(&run.clusters);
            let text = &*as_read(text, own_hyphen);
            let (x, code, width) = match glyphs {
                [] => continue,
                [glyph] if glyph.y == run.baseline => {
                    let (code, width) = font.code(glyph.id, text);
                    (glyph.x, code, width)
                }
                _ => {
                    let (x, whole) = composite(glyphs, run);
                    let width = whole.advance;
                    (x, font.code_of_composite(whole, text), width)
                }
            };
            self.sign(code, width, x, run, out);
        }
        let edge = run.glyphs.last().map_or(0.0, |glyph| glyph.x + glyph.advance);
        match run.fences.right {
            Fence::Apart => self.boundary((edge, RAISE), LTR_MARK, run, font, out),
            _ => self.turn(edge, right, run, font, out),
        }
        self.flush(out);
    }

    /// A mark by which PDFium ends a line and begins another: see [`RAISE`].
    fn boundary(
        &mut self,
        (x, above): (f32, f32),
        mark: &'static str,
        run: &Run,
        font: &mut FontUse,
        out: &mut Content,
    ) {
        self.flush(out);
        self.font(run.face.id, run.size / TEXT_SPACE, out);
        let code = font.code_of_composite(SPECK, mark);
        let (x, y) = (rounded(x), rounded(self.page_height - run.baseline + above * run.size));
        out.lengths([TEXT_SPACE, 0.0, 0.0, TEXT_SPACE, x, y]).operator("Tm");
        out.show(&code.to_be_bytes(), &[]);
        self.shown = None;
        self.font(run.face.id, run.size, out);
    }

    /// Characters one by one, from the right.
    fn leftwards(&mut self, run: &Run, font: &mut FontUse, out: &mut Content) {
        // MuPDF sees a space between a number and what shows nothing.
        let mut after_turn = run.fences.right != Fence::None;
        if run.fences.right == Fence::Apart {
            let edge = run.glyphs.last().map_or(0.0, |glyph| glyph.x + glyph.advance);
            self.boundary((edge, 0.0), RTL_MARK, run, font, out);
        }
        for cluster in run.clusters.iter().rev() {
            let (glyphs, text) = parts(cluster, run);
            let mut characters = text.chars();
            let single = characters.next().is_some() && characters.next().is_none();
            match glyphs {
                [] => {}
                [glyph] if is_joiner(text) => {
                    let code = font.code_of_composite(SPECK, text);
                    self.sign(code, 0, glyph.x, run, out);
                }
                [glyph] if single && text.trim().is_empty() => {
                    self.space(glyph, text, run, font, out);
                }
                [glyph] if glyph.y == run.baseline && single => {
                    let turns = is_weak(text);
                    let marked = match turns && !after_turn {
                        true => Cow::Owned(format!("{RTL_MARK}{text}")),
                        false => Cow::Borrowed(text),
                    };
                    let (code, width) = font.code(glyph.id, &marked);
                    self.sign(code, width, glyph.x, run, out);
                    if turns && after_turn {
                        self.flush(out);
                        let x = glyph.x - MARK_STEP * run.size;
                        self.turn(x, &[RTL_MARK], run, font, out);
                    }
                }
                _ => self.letters(letters(glyphs, text, run), run, font, out),
            }
            self.flush(out);
            after_turn = false;
        }
        let above = match run.fences.left {
            Fence::Apart => 0.0,
            // Lower than a mark that what stands beside it may end with.
            Fence::Beside => -RAISE,
            Fence::None | Fence::Turn => return,
        };
        let edge = run.glyphs.first().map_or(0.0, |glyph| glyph.x);
        self.boundary((edge - MARK_STEP * run.size, above), RTL_MARK, run, font, out);
    }

    /// A space between words that are read from the right.
    fn space(
        &mut self,
        glyph: &Glyph,
        text: &str,
        run: &Run,
        font: &mut FontUse,
        out: &mut Content,
    ) {
        // pdf.js puts what has the same size into one text with the letter before, and turns it round.
        self.font(run.face.id, run.size + MARK_SIZE, out);
        let code = font.code_of_composite(Composite::default(), &beside_page(text));
        self.together.push((0, BESIDE_PAGE));
        self.sign(code, 0, glyph.x, run, out);
        self.flush(out);
        self.font(run.face.id, run.size, out);
        if glyph.advance > 0.0 {
            let (code, width) = font.code(glyph.id, text);
            self.sign(code, width, glyph.x, run, out);
        } else {
            // A line break, which is to cover no letter.
            let code = font.code_of_composite(Composite::default(), text);
            self.sign(code, 0, glyph.x - MARK_STEP * run.size / 2.0, run, out);
        }
    }

    fn letters(
        &mut self,
        letters: Vec<Letter<'_>>,
        run: &Run,
        font: &mut FontUse,
        out: &mut Content,
    ) {
        for Letter { text, x, is_mark, drawn } in letters {
            if is_mark {
                // pdf.js puts it before its letter if it looks the same.
                self.font(run.face.id, run.size + MARK_SIZE, out);
            }
            let width = drawn.advance;
            let code = font.code_of_composite(drawn, text);
            self.sign(code, width, x, run, out);
            self.flush(out);
            self.font(run.face.id, run.size, out);
        }
    }

    fn turn(
        &mut self,
        x: f32,
        marks: &[&'static str],
        run: &Run,
        font: &mut FontUse,
        out: &mut Content,
    ) {
        for mark in marks {
            let code = font.code_of_composite(Composite::default(), mark);
            self.sign(code, 0, x, run, out);
        }
    }

    fn sign(&mut self, code: u16, width: u16, x: f32, run: &Run, out: &mut Content) {
        if self.line.is_empty() || self.start.1 != run.baseline {
            self.flush(out);
            self.start = (x, run.baseline);
            self.pen = x;
        }
        let together = ((self.pen - x) * 1000.0 / run.size).round();
        if together != 0.0 {
            self.together.push((self.line.len(), together));
            self.pen -= together * run.size / 1000.0;
        }
        self.line.extend(code.to_be_bytes());
        // Files know widths in whole thousandths.
        let width = u32::from(width) * 1000 / u32::from(run.face.units_per_em());
        self.pen += width as f32 * run.size / 1000.0;
    }

    fn flush(&mut self, out: &mut Content) {
        if self.line.is_empty() {
            return;
        }
        let (x, y) = (rounded(self.start.0), rounded(self.page_height - self.start.1));
        match self.shown.replace((x, y, self.slanted)) {
            // What is left to say is shorter.
            Some((last, same, slanted)) if (same, slanted) == (y, self.slanted) => {
                out.lengths([x - last, 0.0]).operator("Td");
            }
            _ => {
                let slant = if self.slanted { SLANT } else { 0.0 };
                out.lengths([1.0, 0.0]).number(slant).lengths([1.0, x, y]).operator("Tm");
            }
        }
        out.show(&self.line, &self.together);
        self.line.clear();
        self.together.clear();
    }
}

/// [`char::is_alphabetic`], which takes a few hundred steps for the letters that most right-to-left
/// text is made of.
pub(super) fn is_alphabetic(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}') || c.is_alphabetic()
}

/// Whether MuPDF takes a digit for a letter that is read from the right, and turns numbers round
/// where each of their digits stands by itself (Unicode Annex 9, class AN).
fn is_arabic_digit(c: char) -> bool {
    ('\u{660}'..='\u{669}').contains(&c)
}

/// The text of a cluster as it is to be read: letters drawn as one without the place between them
/// where their word might have been divided, and a hyphen that stays marked as none that goes.
fn as_read(text: &str, own_hyphen: bool) -> Cow<'_, str> {
    let is_more = text.len() > SOFT_HYPHEN.len_utf8();
    match own_hyphen {
        true => Cow::Owned(format!("{text}{APART}")),
        false if is_more && text.contains(SOFT_HYPHEN) => Cow::Owned(text.replace(SOFT_HYPHEN, "")),
        false => Cow::Borrowed(text),
    }
}

/// A cluster's glyphs and text.
fn parts<'r>(cluster: &Cluster, run: &'r Run) -> (&'r [Glyph], &'r str) {
    parts_of(std::slice::from_ref(cluster), run)
}

/// The glyphs and the text of clusters that follow one another.
fn parts_of<'r>(clusters: &[Cluster], run: &'r Run) -> (&'r [Glyph], &'r str) {
    let ([first, ..], [.., last]) = (clusters, clusters) else { return (&[], "") };
    let glyphs = first.glyphs().start..last.glyphs().end;
    let text = first.text().start..last.text().end;
    let text = run.text.get(text).unwrap_or_default();
    (run.glyphs.get(glyphs).unwrap_or_default(), if text == "\n" { " " } else { text })
}

/// Glyphs that stand for a text together as one, and where it stands.
fn composite(glyphs: &[Glyph], run: &Run) -> (f32, Composite) {
    let first = glyphs.iter().find(|glyph| glyph.advance > 0.0).or(glyphs.first());
    let x = first.map_or(0.0, |glyph| glyph.x);
    let advance: f32 = glyphs.iter().map(|glyph| glyph.advance).sum();
    (x, drawn_from(x, advance, glyphs, run))
}

/// Glyphs as one that stands at `x`.
fn drawn_from(x: f32, advance: f32, glyphs: &[Glyph], run: &Run) -> Composite {
    let units = |length: f32| (length * f32::from(run.face.units_per_em()) / run.size).round();
    let parts = glyphs.iter().map(|glyph| Part {
        glyph: glyph.id,
        x: units(glyph.x - x) as i16,
        y: units(run.baseline - glyph.y) as i16,
    });
    let parts = parts.filter(|part| run.face.outline(part.glyph).is_some()).collect();
    Composite { parts, speck: false, advance: units(advance).max(0.0) as u16 }
}

/// A character of a cluster.
struct Letter<'t> {
    text: &'t str,
    x: f32,
    is_mark: bool,
    drawn: Composite,
}

/// The characters of a right-to-left cluster, each with a glyph of its own: readers put characters
/// into order one by one. Marks are drawn by their own glyphs if the font has them; otherwise the
/// first character shows everything, and the others a speck that nobody sees: some readers leave
/// out what shows nothing.
fn letters<'t>(glyphs: &[Glyph], text: &'t str, run: &Run) -> Vec<Letter<'t>> {
    let is_mark = |text: &str| text.chars().all(|c| c.width().unwrap_or(0) == 0);
    let texts: Vec<&str> = text.split_inclusive(|_: char| true).collect();
    let paired = texts.len() == glyphs.len()
        && texts.iter().zip(glyphs.iter().rev()).enumerate().all(|(index, (text, glyph))| {
            is_mark(text) == (index > 0) && is_mark(text) == (glyph.advance == 0.0)
        });
    let (left, whole) = composite(glyphs, run);
    let width = glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
    let spacing = texts.iter().filter(|text| !is_mark(text)).count().max(1);
    let width = if paired { width } else { width / spacing as f32 };
    // The right edge of what is not yet placed.
    let mut edge = left + width * spacing as f32;
    let mut marks = 0;
    let mut letters = vec![];
    for (index, text) in texts.into_iter().enumerate() {
        let is_mark = index > 0 && is_mark(text);
        let own = glyphs.iter().rev().skip(index).take(1);
        let own: Vec<Glyph> = if paired { own.copied().collect() } else { vec![] };
        let advance = if is_mark { 0.0 } else { width };
        let x = match is_mark {
            true => {
                marks += 1;
                edge - MARK_STEP * run.size * marks as f32
            }
            false => {
                (edge, marks) = (edge - width, 0);
                edge
            }
        };
        let drawn = match (paired, index) {
            _ if is_joiner(text) => SPECK,
            (true, _) => drawn_from(x, advance, &own, run),
            (false, 0) => drawn_from(x, advance, glyphs, run),
            (false, _) => {
                let advance = drawn_from(x, advance, &[], run).advance;
                Composite { parts: vec![], speck: !whole.parts.is_empty(), advance }
            }
        };
        letters.push(Letter { text, x, is_mark, drawn });
    }
    letters
}
