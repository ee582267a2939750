//! What a file draws for its codes, read with another library than wrote it.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use lyhty::layout::{Cluster, Glyph, Item, Pages};
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
        // What only steers the direction comes with other characters.
        let text = text.strip_prefix('\u{200f}').map_or(text.clone(), str::to_owned);
        let text = text.strip_suffix('\u{200b}').map_or(text.clone(), str::to_owned);
        Some(Drawn { text, extent })
    });
    drawn.collect()
}

/// The text of all pages in the order in which it is shown.
pub(crate) fn shown(file: &Document) -> String {
    let mut shown = String::new();
    for page in file.get_pages().into_values() {
        let tables: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = file
            .get_page_fonts(page)
            .unwrap()
            .into_iter()
            .map(|(name, font)| {
                let table = file.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1;
                let table = table.as_stream().unwrap().get_plain_content().unwrap();
                (name, texts(&String::from_utf8(table).unwrap()).into_iter().collect())
            })
            .collect();
        let mut table = None;
        let content = Content::decode(&file.get_page_content(page)).unwrap();
        for operation in content.operations {
            let operands = operation.operands.as_slice();
            match (operation.operator.as_str(), operands) {
                ("Tf", [name, _]) => table = tables.get(name.as_name().unwrap()),
                ("Tj", [string]) => shown += &decoded(string, table.unwrap()),
                ("TJ", [Object::Array(all)]) => {
                    shown.extend(all.iter().map(|piece| decoded(piece, table.unwrap())));
                }
                _ => {}
            }
        }
    }
    shown
}

fn decoded(string: &Object, table: &BTreeMap<u16, String>) -> String {
    let codes = string.as_str().unwrap_or_default().chunks(2);
    codes.map(|code| table[&u16::from_be_bytes([code[0], code[1]])].as_str()).collect()
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
        let known = fonts.entry(run.face.name.clone()).or_default();
        let units = |length: f32| length * f32::from(run.face.units_per_em()) / run.size;
        // Numbers in Arabic digits are drawn as one.
        let is_digit = |c: char| ('\u{660}'..='\u{669}').contains(&c);
        let is_number =
            |it: &Cluster| !run.right_to_left && run.text[it.text()].chars().all(is_digit);
        for together in run.clusters.chunk_by(|a, b| is_number(a) && is_number(b)) {
            let [first, .., last] = [&together[0], &together[together.len() - 1]];
            let glyphs = &run.glyphs[first.glyphs().start..last.glyphs().end];
            let text = &run.text[first.text().start..last.text().end];
            let mut add = |text: &str, glyphs: &[Glyph]| {
                let boxes = glyphs.iter().filter_map(|glyph| {
                    let [left, bottom, right, top] = run.face.outline(glyph.id)?.map(f32::from);
                    let (x, y) = (units(glyph.x), units(run.baseline - glyph.y));
                    Some([left + x, bottom + y, right + x, top + y])
                });
                let around = |a: [f32; 4], b: [f32; 4]| {
                    [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
                };
                let Some([left, bottom, right, top]) = boxes.reduce(around) else { return };
                let extent = [bottom, top, right - left].map(|edge| edge.round() as i16);
                // Letters drawn as one are read without the place between them.
                let text = if text == "\u{ad}" { text.into() } else { text.replace('\u{ad}', "") };
                let drawn = Drawn { text, extent };
                if !known.contains(&drawn) {
                    known.push(drawn);
                }
            };
            let characters: Vec<&str> = text.split_inclusive(|_: char| true).collect();
            match (run.right_to_left, characters.as_slice()) {
                // From right to left characters have a glyph each, or the first has them all.
                (true, all) if all.len() == glyphs.len() => {
                    for (text, glyph) in all.iter().zip(glyphs.iter().rev()) {
                        add(text, std::slice::from_ref(glyph));
                    }
                }
                (true, [first, ..]) => add(first, glyphs),
                _ => add(text, glyphs),
            }
        }
    }
    fonts
}
