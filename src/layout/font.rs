//! The fonts the program brings, and which of them a script needs.
//!
//! A new script is its files in `assets/fonts` and a row in [`FAMILIES`].

use icu_locale::{LanguageIdentifier, LocaleExpander};
use parley::fontique::Blob;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, OnceLock};

/// A font family and what to know about the script it is for.
#[derive(Debug)]
pub struct Family {
    /// Its name, as the files have it.
    pub name: &'static str,
    /// The scripts (ISO 15924) whose languages are set in it. Every family also stands in for
    /// characters that the families before it lack.
    scripts: &'static [&'static str],
    /// OpenType features to switch on or off, in CSS syntax.
    pub(super) features: &'static str,
    /// Distance of lines in em.
    pub(super) leading: f32,
    /// Whether stress may be shown by slanting; otherwise it is shown in bold.
    pub(super) slants: bool,
    /// Whether shaping changes the order of characters (Devanagari, Khmer, …), so that a
    /// cluster's glyphs cannot be paired with its characters.
    pub reorders: bool,
    /// Regular, then bold if there is one.
    files: &'static [&'static [u8]],
}

macro_rules! files {
    ($($name:literal)*) => { &[$(include_bytes!(concat!("../../assets/fonts/", $name, ".ttf"))),*] };
}

/// The families, in the order in which they stand in for one another.
static FAMILIES: [Family; 6] = [
    Family {
        name: "Noto Sans",
        scripts: &["Latn", "Grek", "Cyrl"],
        features: "",
        leading: 1.42,
        slants: true,
        reorders: false,
        files: files!["NotoSans-Regular" "NotoSans-Bold"],
    },
    Family {
        name: "Noto Sans Arabic",
        scripts: &["Arab"],
        // Its optional ligatures join whole words, which cannot be searched for afterwards.
        features: "\"liga\" 0, \"dlig\" 0",
        leading: 1.62,
        slants: false,
        reorders: false,
        files: files!["NotoSansArabic-Regular" "NotoSansArabic-Bold"],
    },
    Family {
        name: "Noto Sans Thai",
        scripts: &["Thai"],
        features: "",
        leading: 1.58,
        slants: false,
        reorders: false,
        files: files!["NotoSansThai-Regular" "NotoSansThai-Bold"],
    },
    symbols("Noto Sans Symbols", files!["NotoSansSymbols-Regular"]),
    symbols("Noto Sans Symbols2", files!["NotoSansSymbols2-Regular"]),
    symbols("Noto Sans Math", files!["NotoSansMath-Regular"]),
];

const fn symbols(name: &'static str, files: &'static [&'static [u8]]) -> Family {
    Family {
        name,
        scripts: &[],
        features: "",
        leading: 1.42,
        slants: false,
        reorders: false,
        files,
    }
}

/// The families for text in a language: its script's own first, so that spaces and punctuation
/// come from it, then the others.
pub(super) fn families(lang: &str) -> Vec<&'static Family> {
    let script = script_of(lang);
    let mut families: Vec<&Family> = FAMILIES.iter().collect();
    families.sort_by_key(|family| !family.scripts.contains(&script.as_str()));
    families
}

/// The script a language is usually written in; Latin if nothing is known.
fn script_of(lang: &str) -> String {
    let Ok(mut id) = LanguageIdentifier::try_from_str(lang) else { return "Latn".to_owned() };
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map_or_else(|| "Latn".to_owned(), |script| script.as_str().to_owned())
}

/// A font file. Parsed once, shared by all threads.
#[derive(Debug)]
pub struct Face {
    /// The family it belongs to.
    pub family: &'static Family,
    /// Its PostScript name.
    pub name: String,
    /// The file.
    pub data: &'static [u8],
    pub(super) blob: Blob<u8>,
    parsed: ttf_parser::Face<'static>,
    characters: OnceLock<BTreeMap<u16, char>>,
}

/// All faces. A [`FaceId`] is an index into it.
static FACES: LazyLock<Vec<Face>> = LazyLock::new(|| {
    FAMILIES
        .iter()
        .flat_map(|family| family.files.iter().filter_map(|data| Face::parse(family, data)))
        .collect()
});

/// A face, by its place in the table of fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FaceId(u16);

/// All faces with their ids.
pub fn faces() -> impl Iterator<Item = (FaceId, &'static Face)> {
    FACES.iter().enumerate().map(|(index, face)| (FaceId(index as u16), face))
}

impl FaceId {
    /// The face of this id.
    pub fn face(self) -> &'static Face {
        &FACES[usize::from(self.0)]
    }

    /// Its place in the table of fonts.
    pub fn index(self) -> u16 {
        self.0
    }
}

impl Face {
    /// Embedded files that cannot be parsed are left out; a test counts them.
    fn parse(family: &'static Family, data: &'static [u8]) -> Option<Face> {
        const POST_SCRIPT_NAME: u16 = 6;
        let parsed = ttf_parser::Face::parse(data, 0).ok()?;
        let name = parsed.names().into_iter().find(|name| name.name_id == POST_SCRIPT_NAME)?;
        Some(Face {
            family,
            name: name.to_string()?,
            data,
            blob: Blob::new(Arc::new(data)),
            parsed,
            characters: OnceLock::new(),
        })
    }

    /// The width of a glyph, in units of 1/[`Face::units_per_em`].
    pub fn advance(&self, glyph: u16) -> u16 {
        self.parsed.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or(0)
    }

    /// Units to the em.
    pub fn units_per_em(&self) -> u16 {
        self.parsed.units_per_em()
    }

    /// Height above and depth below (negative) the baseline, in units.
    pub fn extent(&self) -> (i16, i16) {
        (self.parsed.ascender(), self.parsed.descender())
    }

    /// Left, bottom, right, top of all glyphs, in units.
    pub fn bounds(&self) -> [i16; 4] {
        let bounds = self.parsed.global_bounding_box();
        [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
    }

    /// 400 is regular, 700 bold.
    pub fn weight(&self) -> u16 {
        self.parsed.weight().to_number()
    }

    /// The glyph of a space.
    pub fn space(&self) -> u16 {
        self.parsed.glyph_index(' ').map_or(0, |glyph| glyph.0)
    }

    /// A glyph without width and outline (U+200B); a space if there is none.
    pub fn nothing(&self) -> u16 {
        self.parsed.glyph_index('\u{200b}').map_or_else(|| self.space(), |glyph| glyph.0)
    }

    /// The first character that this glyph stands for on its own, if there is one.
    pub fn character(&self, glyph: u16) -> Option<char> {
        self.characters.get_or_init(|| self.read_characters()).get(&glyph).copied()
    }

    fn read_characters(&self) -> BTreeMap<u16, char> {
        let mut characters = BTreeMap::new();
        let tables = self.parsed.tables().cmap.iter().flat_map(|cmap| cmap.subtables);
        for table in tables.filter(|table| table.is_unicode()) {
            table.codepoints(|code| {
                if let (Some(glyph), Some(character)) =
                    (table.glyph_index(code), char::from_u32(code))
                {
                    let first = characters.entry(glyph.0).or_insert(character);
                    *first = character.min(*first);
                }
            });
        }
        characters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_face() {
        let files: usize = FAMILIES.iter().map(|family| family.files.len()).sum();
        assert_eq!(files, faces().count());
        assert!(faces().all(|(_, face)| face.units_per_em() == 1000));
    }

    #[test]
    fn a_language_gets_its_script_first() {
        for (lang, name) in [
            ("fi", "Noto Sans"),
            ("ru", "Noto Sans"),
            ("so", "Noto Sans"),
            ("fa", "Noto Sans Arabic"),
            ("ckb", "Noto Sans Arabic"),
            ("th", "Noto Sans Thai"),
        ] {
            assert_eq!(families(lang)[0].name, name, "{lang}");
        }
    }
}
