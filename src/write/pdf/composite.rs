//! New glyphs for a TrueType font, put together of those it has (OpenType, table `glyf`,
//! "Composite Glyph Description").

use subsetter::GlyphRemapper;

/// Glyphs drawn together as one. Lengths are in units of the font.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Composite {
    /// What is drawn; nothing, for a blank.
    pub parts: Vec<Part>,
    /// Whether a speck is drawn that is too small to be seen.
    pub speck: bool,
    /// How far the next glyph stands.
    pub advance: u16,
}

/// A glyph in a composite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// Its number in the whole font.
    pub glyph: u16,
    /// To the right.
    pub x: i16,
    /// Up.
    pub y: i16,
}

impl Composite {
    /// Left, bottom, right and top edge.
    fn bounds(&self, own: &Own<'_>) -> [i16; 4] {
        let parts = self.parts.iter().filter_map(|part| {
            let edges = own.edges.get(usize::from(own.number(part.glyph)))?.as_ref()?;
            let by = [part.x, part.y, part.x, part.y];
            Some(std::array::from_fn(|at| edges[at].saturating_add(by[at])))
        });
        let around = |a: [i16; 4], b: [i16; 4]| {
            [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
        };
        let speck = self.speck.then_some([0, 0, SPECK_SIZE, SPECK_SIZE]);
        parts.chain(speck).reduce(around).unwrap_or_default()
    }

    /// Its description in the table `glyf`; nothing, for a blank.
    fn description(&self, own: &Own<'_>) -> Vec<u8> {
        const WORDS: u16 = 0x0001;
        const OFFSETS: u16 = 0x0002;
        const MORE: u16 = 0x0020;
        let mut bytes = vec![];
        if self.speck {
            return speck();
        }
        if self.parts.is_empty() {
            return bytes;
        }
        let numbers = [-1].into_iter().chain(self.bounds(own));
        bytes.extend(numbers.flat_map(i16::to_be_bytes));
        for (index, part) in self.parts.iter().enumerate() {
            let more = if index + 1 < self.parts.len() { MORE } else { 0 };
            let glyph = own.number(part.glyph);
            bytes.extend([WORDS | OFFSETS | more, glyph].into_iter().flat_map(u16::to_be_bytes));
            bytes.extend([part.x, part.y].into_iter().flat_map(i16::to_be_bytes));
        }
        bytes
    }
}

/// The glyphs that a small font has before composites come to them.
struct Own<'f> {
    remapper: &'f GlyphRemapper,
    /// Left, bottom, right and top edge of each; `None` if it shows nothing.
    edges: Vec<Option<[i16; 4]>>,
}

impl Own<'_> {
    /// The number of a glyph, by that in the whole font.
    fn number(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }
}

/// The width and height of a speck, in units of the font: at the size of text a hundredth of what
/// a printer can show.
const SPECK_SIZE: i16 = 4;

/// A square as a simple glyph (OpenType, table `glyf`, "Simple Glyph Description").
fn speck() -> Vec<u8> {
    const ON_CURVE: u8 = 0x01;
    const SIZE: i16 = SPECK_SIZE;
    let (contours, last_point, instructions) = (1, 3, 0);
    let head = [contours, 0, 0, SIZE, SIZE, last_point, instructions];
    let (across, up) = ([0, 0, SIZE, 0], [0, SIZE, 0, -SIZE]);
    let mut bytes: Vec<u8> = head.into_iter().flat_map(i16::to_be_bytes).collect();
    bytes.extend([ON_CURVE; 4]);
    bytes.extend(across.into_iter().chain(up).flat_map(i16::to_be_bytes));
    bytes
}

/// How many glyphs a font has.
pub(super) fn count(font: &[u8]) -> Option<u16> {
    let tables = tables(font)?;
    word(&tables.iter().find(|table| table.0 == *b"maxp")?.1, 4)
}

/// A font with composites after its own glyphs. `None` if the font lacks what it must have.
pub(super) fn add(
    font: &[u8],
    composites: &[Composite],
    remapper: &GlyphRemapper,
) -> Option<Vec<u8>> {
    const LONG_OFFSETS: u16 = 1;
    let mut tables = tables(font)?;
    let take = |tables: &[Table], tag: &[u8; 4]| {
        tables.iter().find(|table| table.0 == *tag).map(|table| table.1.clone())
    };
    let (mut head, mut maxp) = (take(&tables, b"head")?, take(&tables, b"maxp")?);
    let (mut hhea, hmtx) = (take(&tables, b"hhea")?, take(&tables, b"hmtx")?);
    let (loca, mut glyf) = (take(&tables, b"loca")?, take(&tables, b"glyf")?);

    let count = usize::from(word(&maxp, 4)?);
    let mut offsets = offsets(&loca, word(&head, 50)? == LONG_OFFSETS, count)?;
    let mut metrics = metrics(&hmtx, usize::from(word(&hhea, 34)?), count)?;
    let own = Own { remapper, edges: edges(&glyf, &offsets) };
    for composite in composites {
        pad(&mut glyf);
        *offsets.last_mut()? = glyf.len() as u32;
        glyf.extend(composite.description(&own));
        offsets.push(glyf.len() as u32);
        metrics.push((composite.advance, composite.bounds(&own)[0]));
    }

    set(&mut head, 50, LONG_OFFSETS)?;
    set(&mut maxp, 4, metrics.len() as u16)?;
    set(&mut hhea, 34, metrics.len() as u16)?;
    // The most points, contours, parts and levels that a composite has.
    let parts = composites.iter().map(|composite| composite.parts.len()).max().unwrap_or(0) as u16;
    for (single, composed) in [(6, 10), (8, 12)] {
        let most = word(&maxp, single)?.max(word(&maxp, composed)?).saturating_mul(parts.max(1));
        set(&mut maxp, composed, most)?;
    }
    let (elements, depth) = (word(&maxp, 28)?.max(parts), word(&maxp, 30)? + 1);
    set(&mut maxp, 28, elements)?;
    set(&mut maxp, 30, depth)?;

    let loca = offsets.into_iter().flat_map(u32::to_be_bytes).collect();
    let hmtx = metrics.into_iter().flat_map(|(advance, left)| {
        [advance.to_be_bytes(), left.to_be_bytes()].into_iter().flatten()
    });
    let new = [
        (*b"head", head),
        (*b"maxp", maxp),
        (*b"hhea", hhea),
        (*b"hmtx", hmtx.collect()),
        (*b"loca", loca),
        (*b"glyf", glyf),
    ];
    for (tag, bytes) in new {
        tables.iter_mut().filter(|table| table.0 == tag).for_each(|table| table.1 = bytes.clone());
    }
    file(font, tables)
}

type Table = ([u8; 4], Vec<u8>);

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_be_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

fn set(bytes: &mut [u8], at: usize, value: u16) -> Option<()> {
    bytes.get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
    Some(())
}

fn pad(bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// The tables of a font.
fn tables(font: &[u8]) -> Option<Vec<Table>> {
    let count = usize::from(word(font, 4)?);
    let table = |index: usize| {
        let record = 12 + 16 * index;
        let tag = font.get(record..record + 4)?.try_into().ok()?;
        let (start, length) = (long(font, record + 8)? as usize, long(font, record + 12)? as usize);
        Some((tag, font.get(start..start.checked_add(length)?)?.to_vec()))
    };
    (0..count).map(table).collect()
}

/// Where each glyph begins in `glyf`, and where the last one ends.
fn offsets(loca: &[u8], are_long: bool, count: usize) -> Option<Vec<u32>> {
    let offset = |index: usize| match are_long {
        true => long(loca, 4 * index),
        false => word(loca, 2 * index).map(|half| 2 * u32::from(half)),
    };
    (0..=count).map(offset).collect()
}

/// The edges of each glyph, as its description begins with them.
fn edges(glyf: &[u8], offsets: &[u32]) -> Vec<Option<[i16; 4]>> {
    let edges = |range: &[u32]| {
        let glyph = glyf.get(range[0] as usize..range[1] as usize)?;
        let edge = |at| word(glyph, at).map(|edge| edge as i16);
        Some([edge(2)?, edge(4)?, edge(6)?, edge(8)?])
    };
    offsets.windows(2).map(edges).collect()
}

/// Advance and left edge of each glyph. The last advances may be given once for many.
fn metrics(hmtx: &[u8], full: usize, count: usize) -> Option<Vec<(u16, i16)>> {
    let advance = |index: usize| word(hmtx, 4 * index.min(full.checked_sub(1)?));
    let left = |index: usize| match index < full {
        true => word(hmtx, 4 * index + 2),
        false => word(hmtx, 4 * full + 2 * (index - full)),
    };
    (0..count).map(|index| Some((advance(index)?, left(index)? as i16))).collect()
}

/// A font file of tables, with the header of another.
fn file(like: &[u8], tables: Vec<Table>) -> Option<Vec<u8>> {
    const ADJUSTMENT: usize = 8;
    const WHOLE: u32 = 0xb1b0_afba;
    let mut file = like.get(..12)?.to_vec();
    let mut place = 12 + 16 * tables.len();
    let mut head_place = None;
    let mut body = vec![];
    for (tag, mut bytes) in tables {
        if tag == *b"head" {
            bytes.get_mut(ADJUSTMENT..ADJUSTMENT + 4)?.fill(0);
            head_place = Some(place);
        }
        let length = bytes.len() as u32;
        pad(&mut bytes);
        file.extend(tag);
        for number in [checksum(&bytes), place as u32, length] {
            file.extend(number.to_be_bytes());
        }
        place += bytes.len();
        body.extend(bytes);
    }
    file.extend(body);
    let adjustment = WHOLE.wrapping_sub(checksum(&file)).to_be_bytes();
    let at = head_place? + ADJUSTMENT;
    file.get_mut(at..at + 4)?.copy_from_slice(&adjustment);
    Some(file)
}

fn checksum(bytes: &[u8]) -> u32 {
    let word = |chunk: &[u8]| chunk.try_into().map_or(0, u32::from_be_bytes);
    bytes.chunks(4).map(word).fold(0, u32::wrapping_add)
}
