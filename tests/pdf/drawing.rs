//! What a file draws for its codes, read with another library than wrote it.

use lopdf::{Dictionary, Document, Object};
use lyhty::layout::{Item, Pages};
use std::collections::BTreeMap;

/// What stands for a text: its lower and upper edge and its width, in units of the font.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Drawn {
    pub text: String,
    pub extent: [i16; 3],
}

impl Drawn {
    /// Whether both are the same, but for rounding.
    pub(crate) fn is_like(&self, other: &Drawn) -> bool {
        let near = |(a, b): (&i16, &i16)| (a - b).abs() <= 2;
        self.text == other.text && self.extent.iter().zip(&other.extent).all(near)
    }
}

type Fonts = BTreeMap<String, Vec<Drawn>>;

/// What each font of a file draws. Panics where widths are not those of the glyphs.
pub(crate) fn in_file(file: &Document) -> Fonts {
    let mut fonts = Fonts::new();
    for object in file.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if !font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0") {
            continue;
        }
        let name = String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap());
        let name = name.split('+').nth(1).expect("the name of a subset").to_owned();
        fonts.insert(name, drawn_by(font, file));
    }
    fonts
}

fn drawn_by(font: &Dictionary, file: &Document) -> Vec<Drawn> {
    let descendants = file.dereference(font.get(b"DescendantFonts").unwrap()).unwrap().1;
    let inner = file.dereference(&descendants.as_array().unwrap()[0]).unwrap().1;
    let inner = inner.as_dict().unwrap();
    let descriptor = file.get_dict_in_dict(inner, b"FontDescriptor").unwrap();
    let stream = |dictionary: &Dictionary, key: &[u8]| {
        let object = file.dereference(dictionary.get(key).ok()?).ok()?.1;
        Some(object.as_stream().ok()?.get_plain_content().unwrap())
    };
    let data = stream(descriptor, b"FontFile2").expect("a TrueType font");
    let map = stream(inner, b"CIDToGIDMap");
    let face = ttf_parser::Face::parse(&data, 0).unwrap();
    let texts = texts(&String::from_utf8(stream(font, b"ToUnicode").unwrap()).unwrap());
    let widths = widths(file.dereference(inner.get(b"W").unwrap()).unwrap().1);
    let drawn = texts.into_iter().filter_map(|(code, text)| {
        let at = 2 * usize::from(code);
        let glyph = map.as_ref().map_or(code, |map| u16::from_be_bytes([map[at], map[at + 1]]));
        assert!(glyph < face.number_of_glyphs(), "{text:?} is no glyph");
        let advance = face.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap();
        let in_thousandths = i64::from(advance) * 1000 / i64::from(face.units_per_em());
        assert_eq!(widths.get(&code), Some(&in_thousandths), "the width of {text:?}");
        let bounds = face.glyph_bounding_box(ttf_parser::GlyphId(glyph))?;
        let extent = [bounds.y_min, bounds.y_max, bounds.x_max - bounds.x_min];
        Some(Drawn { text, extent })
    });
    drawn.collect()
}

/// The codes of a table of texts and what they stand for.
fn texts(table: &str) -> Vec<(u16, String)> {
    let sections = table.split("beginbfchar").skip(1);
    let lines = sections.flat_map(|section| section.split("endbfchar").next().unwrap().lines());
    let pair = |line: &str| {
        let mut parts = line.split(['<', '>']).filter(|part| !part.trim().is_empty());
        let code = u16::from_str_radix(parts.next()?, 16).unwrap();
        let text = parts.next()?.replace(' ', "");
        let units = text.as_bytes().chunks(4);
        let units =
            units.map(|four| u16::from_str_radix(std::str::from_utf8(four).unwrap(), 16).unwrap());
        Some((code, String::from_utf16(&units.collect::<Vec<_>>()).unwrap()))
    };
    lines.filter_map(pair).collect()
}

/// The widths of codes: `first [width …]` or `first last width`.
fn widths(object: &Object) -> BTreeMap<u16, i64> {
    let mut widths = BTreeMap::new();
    let mut rest = object.as_array().unwrap().as_slice();
    let number = |object: &Object| object.as_i64().unwrap();
    loop {
        rest = match rest {
            [first, Object::Array(all), rest @ ..] => {
                widths.extend((number(first) as u16..).zip(all.iter().map(number)));
                rest
            }
            [first, last, width, rest @ ..] => {
                let codes = number(first) as u16..=number(last) as u16;
                widths.extend(codes.map(|code| (code, number(width))));
                rest
            }
            _ => return widths,
        };
    }
}

/// What the layout asks for.
pub(crate) fn laid_out(pages: &Pages) -> Fonts {
    let mut fonts = Fonts::new();
    let items = pages.pages.iter().flat_map(|page| &page.pieces).flat_map(|piece| &piece.items);
    for item in items {
        let Item::Text(run) = item else { continue };
        let units = |length: f32| length * f32::from(run.face.units_per_em()) / run.size;
        for cluster in &run.clusters {
            let boxes = run.glyphs[cluster.glyphs.clone()].iter().filter_map(|glyph| {
                let [left, bottom, right, top] = run.face.outline(glyph.id)?.map(f32::from);
                let (x, y) = (units(glyph.x), units(run.baseline - glyph.y));
                Some([left + x, bottom + y, right + x, top + y])
            });
            let around = boxes
                .reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
            let Some([left, bottom, right, top]) = around else { continue };
            let text = &run.text[cluster.text.clone()];
            // From right to left the first character has the whole glyph.
            let count = if run.right_to_left { 1 } else { text.chars().count() };
            let text = text.chars().take(count).collect();
            let extent = [bottom, top, right - left].map(|edge| edge.round() as i16);
            let drawn = Drawn { text, extent };
            let known = fonts.entry(run.face.name.clone()).or_default();
            if !known.contains(&drawn) {
                known.push(drawn);
            }
        }
    }
    fonts
}
