//! The fonts there are, and which of them a language is set in.
//!
//! They are parsed once, when they are first needed, and shared by all documents and threads.

use super::family::{self, EMBEDDED, Habits};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};

/// A font family.
#[derive(Debug)]
struct Family {
    name: String,
    /// The scripts (ISO 15924) whose languages are set in it.
    scripts: Vec<&'static str>,
}

/// The fonts that text is set in.
pub struct Fonts {
    families: Vec<Family>,
    faces: Vec<Arc<Face>>,
    by_file: BTreeMap<u64, usize>,
    collection: Collection,
}

static OWN: LazyLock<Arc<Fonts>> = LazyLock::new(|| {
    let mut fonts = Fonts::empty();
    for family in EMBEDDED {
        for data in family.files {
            // Embedded files that cannot be parsed are left out; a test counts them.
            if let Some(face) = Face::parse(data) {
                fonts.add(family.name, family.scripts, face);
            }
        }
    }
    Arc::new(fonts)
});

impl Fonts {
    /// The fonts that the program brings.
    pub fn embedded() -> Arc<Fonts> {
        OWN.clone()
    }

    fn empty() -> Fonts {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let collection = Collection::new(options);
        Fonts { families: vec![], faces: vec![], by_file: BTreeMap::new(), collection }
    }

    /// The program's own, to add others to.
    pub(super) fn own() -> Fonts {
        let mut fonts = Fonts::empty();
        for face in &OWN.faces {
            let family = &OWN.families[face.family];
            fonts.add(&family.name, &family.scripts, Face::clone(face));
        }
        fonts
    }

    /// Adds a font file. The first of two for the same purpose counts.
    pub(super) fn add_file(&mut self, font: &Examined, data: Vec<u8>) {
        if let Some(face) = Face::parse(data.leak()) {
            self.add(&font.family, &font.scripts, face);
        }
    }

    fn add(&mut self, family: &str, scripts: &[&'static str], mut face: Face) {
        let known = self.families.iter().position(|known| known.name == family);
        if let Some(known) = known
            && self.faces.iter().any(|other| other.family == known && other.weight == face.weight)
        {
            return;
        }
        face.family = known.unwrap_or_else(|| {
            self.families.push(Family { name: family.to_owned(), scripts: scripts.to_vec() });
            self.families.len() - 1
        });
        face.id = FaceId(self.faces.len() as u16);
        let name = FontInfoOverride { family_name: Some(family), ..Default::default() };
        self.collection.register_fonts(face.blob.clone(), Some(name));
        self.by_file.insert(face.blob.id(), self.faces.len());
        self.faces.push(Arc::new(face));
    }

    /// Whether a family is for languages of a script.
    pub(super) fn are_for(&self, script: &str) -> bool {
        self.families.iter().any(|family| family.scripts.contains(&script))
    }

    /// All faces.
    pub fn faces(&self) -> impl Iterator<Item = &Arc<Face>> {
        self.faces.iter()
    }

    /// Whether some face has a character.
    pub(super) fn have(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.has(character))
    }

    /// The face of a file, by the number that the shaper has for the file.
    pub(super) fn face(&self, file: u64) -> Option<&Arc<Face>> {
        self.faces.get(*self.by_file.get(&file)?)
    }

    /// The fonts as the shaper wants them.
    pub(super) fn collection(&self) -> Collection {
        self.collection.clone()
    }

    /// The names of all families.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.families.iter().map(|family| family.name.as_str())
    }

    /// The faces of a family.
    pub(super) fn faces_of(&self, family: &str) -> Vec<Arc<Face>> {
        let of = |face: &&Arc<Face>| self.families[face.family].name == family;
        self.faces.iter().filter(of).cloned().collect()
    }

    /// A face of the first of some families that is for a script.
    pub(super) fn first_face(&self, script: &str, families: &[String]) -> Option<Arc<Face>> {
        let is_for = |face: &&Arc<Face>| self.families[face.family].scripts.contains(&script);
        let of = |name: &String| {
            let mut faces = self.faces.iter().filter(is_for);
            faces.find(|face| self.families[face.family].name == *name)
        };
        families.iter().find_map(of).or(self.faces.first()).cloned()
    }

    /// The families for text in a script: those named first, then the script's own, so that
    /// spaces and punctuation come from it, then the others.
    pub(super) fn families(&self, script: &str, named: &[String]) -> Vec<String> {
        let rank = |family: &&Family| {
            let asked = named.iter().position(|name| *name == family.name).unwrap_or(named.len());
            let covers = family.scripts.contains(&script);
            (asked, !covers, covers && is_for_another_region(&family.name, script))
        };
        let mut families: Vec<&Family> = self.families.iter().collect();
        families.sort_by_key(rank);
        families.into_iter().map(|family| family.name.clone()).collect()
    }
}

/// Whether a font has the forms that characters have in another country of those that share them.
fn is_for_another_region(family: &str, script: &str) -> bool {
    const REGIONS: [(&str, &str); 5] =
        [("SC", "Hans"), ("TC", "Hant"), ("HK", "Hant"), ("JP", "Jpan"), ("KR", "Kore")];
    let region = |word: &str| REGIONS.iter().find(|(region, _)| *region == word);
    family.split(' ').filter_map(region).any(|(_, of)| *of != script)
}

/// The script a language is usually written in; Latin if nothing is known.
pub(super) fn script_of(lang: &str) -> String {
    let Ok(mut id) = LanguageIdentifier::try_from_str(lang) else { return "Latn".to_owned() };
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map_or_else(|| "Latn".to_owned(), |script| script.as_str().to_owned())
}

/// How text in a script is set.
pub(super) fn habits(script: &str) -> &'static Habits {
    family::habits_of(script)
}

/// A font file.
#[derive(Clone)]
pub struct Face {
    /// Its place among the fonts.
    pub id: FaceId,
    /// Its PostScript name.
    pub name: String,
    /// The file.
    pub data: &'static [u8],
    /// 400 is regular, 700 bold.
    pub weight: u16,
    family: usize,
    blob: Blob<u8>,
    parsed: ttf_parser::Face<'static>,
    /// Which characters of the basic plane it has, by 64, so far as anybody asked.
    coverage: OnceLock<Vec<OnceLock<u64>>>,
}

/// A face, by its place among the fonts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FaceId(u16);

impl FaceId {
    /// Its place among the fonts.
    pub fn index(self) -> u16 {
        self.0
    }
}

/// Why a font file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FontProblem {
    /// It is no font, or a damaged one.
    Unreadable,
    /// It is a collection of several fonts.
    Collection,
    /// Its outlines are not of the TrueType kind.
    Outlines,
    /// It is a variable font.
    Variable,
    /// Its licence does not allow embedding.
    Licence,
}

impl FontProblem {
    /// The word for it in messages to the user.
    pub fn word(self) -> &'static str {
        match self {
            FontProblem::Unreadable => "unreadable",
            FontProblem::Collection => "collection",
            FontProblem::Outlines => "outlines",
            FontProblem::Variable => "variable",
            FontProblem::Licence => "licence",
        }
    }
}

/// What a font file says about itself.
pub(super) struct Examined {
    pub family: String,
    pub scripts: Vec<&'static str>,
    /// Whether it is upright, of normal width, and regular or bold.
    pub plain: bool,
}

/// Looks into a font file, whether it can be used.
pub(super) fn examine(data: &[u8]) -> Result<Examined, FontProblem> {
    if ttf_parser::fonts_in_collection(data).is_some() {
        return Err(FontProblem::Collection);
    }
    let face = ttf_parser::Face::parse(data, 0).map_err(|_| FontProblem::Unreadable)?;
    if face.tables().glyf.is_none() {
        return Err(FontProblem::Outlines);
    }
    if face.is_variable() {
        return Err(FontProblem::Variable);
    }
    if face.permissions() == Some(ttf_parser::Permissions::Restricted) {
        return Err(FontProblem::Licence);
    }
    let family = name(&face, ttf_parser::name_id::TYPOGRAPHIC_FAMILY)
        .or_else(|| name(&face, ttf_parser::name_id::FAMILY))
        .ok_or(FontProblem::Unreadable)?;
    let plain = !face.is_italic()
        && face.width() == ttf_parser::Width::Normal
        && matches!(face.weight().to_number(), 400 | 700);
    let scripts = family::scripts_with(|c| face.glyph_index(c).is_some());
    Ok(Examined { family, scripts, plain })
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Face {
    fn parse(data: &'static [u8]) -> Option<Face> {
        let parsed = ttf_parser::Face::parse(data, 0).ok()?;
        let name = name(&parsed, ttf_parser::name_id::POST_SCRIPT_NAME).unwrap_or_default();
        // In PDFs it stands between other words.
        let name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        Some(Face {
            id: FaceId::default(),
            name: if name.is_empty() { "Font".to_owned() } else { name },
            data,
            weight: parsed.weight().to_number(),
            family: 0,
            blob: Blob::new(Arc::new(data)),
            parsed,
            coverage: OnceLock::new(),
        })
    }

    /// Whether it has a character.
    pub(super) fn has(&self, character: char) -> bool {
        const GROUP: u32 = u64::BITS;
        const GROUPS: usize = 0x10000 / GROUP as usize;
        let code = u32::from(character);
        let groups = self.coverage.get_or_init(|| vec![OnceLock::new(); GROUPS]);
        let Some(group) = groups.get((code / GROUP) as usize) else {
            return self.parsed.glyph_index(character).is_some();
        };
        let looked_up = || {
            let at = |bit: u32| char::from_u32(code / GROUP * GROUP + bit);
            let has = |bit: &u32| at(*bit).is_some_and(|c| self.parsed.glyph_index(c).is_some());
            (0..GROUP).filter(has).fold(0, |bits, bit| bits | 1 << bit)
        };
        group.get_or_init(looked_up) >> (code % GROUP) & 1 == 1
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

    /// Left, bottom, right and top edge of a glyph, in units; `None` if it shows nothing.
    pub fn outline(&self, glyph: u16) -> Option<[i16; 4]> {
        let bounds = self.parsed.glyph_bounding_box(ttf_parser::GlyphId(glyph))?;
        Some([bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max])
    }

    /// The glyph of a hyphen.
    pub(super) fn hyphen(&self) -> Option<u16> {
        ['\u{2010}', '-'].into_iter().find_map(|c| self.parsed.glyph_index(c)).map(|glyph| glyph.0)
    }

    /// The glyph of a space.
    pub fn space(&self) -> u16 {
        self.parsed.glyph_index(' ').map_or(0, |glyph| glyph.0)
    }
}

fn name(face: &ttf_parser::Face<'_>, id: u16) -> Option<String> {
    let names = || face.names().into_iter().filter(|name| name.name_id == id);
    const ENGLISH: u16 = 0x409;
    let english = names().find(|name| name.language_id == ENGLISH && name.is_unicode());
    english.and_then(|name| name.to_string()).or_else(|| names().find_map(|name| name.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_face() {
        let files: usize = EMBEDDED.iter().map(|family| family.files.len()).sum();
        assert_eq!(files, OWN.faces.len());
        assert!(OWN.faces.iter().all(|face| face.units_per_em() == 1000));
    }

    #[test]
    fn every_script_has_regular_and_bold() {
        for family in EMBEDDED.iter().filter(|family| !family.scripts.is_empty()) {
            let of = |face: &&Arc<Face>| OWN.families[face.family].name == family.name;
            let weights: Vec<u16> = OWN.faces.iter().filter(of).map(|face| face.weight).collect();
            assert_eq!(weights, [400, 700], "{}", family.name);
        }
    }

    #[test]
    fn a_language_gets_its_script_first() {
        for (lang, name) in [
            ("fi", "Noto Sans"),
            ("ru", "Noto Sans"),
            ("el", "Noto Sans"),
            ("vi", "Noto Sans"),
            ("so", "Noto Sans"),
            ("fa", "Noto Sans Arabic"),
            ("ckb", "Noto Sans Arabic"),
            ("ps", "Noto Sans Arabic"),
            ("ur", "Noto Sans Arabic"),
            ("he", "Noto Sans Hebrew"),
            ("th", "Noto Sans Thai"),
            ("lo", "Noto Sans Lao"),
            ("km", "Noto Sans Khmer"),
            ("my", "Noto Sans Myanmar"),
            ("ti", "Noto Sans Ethiopic"),
            ("ne", "Noto Sans Devanagari"),
            ("bn", "Noto Sans Bengali"),
            ("ta", "Noto Sans Tamil"),
            ("ka", "Noto Sans Georgian"),
            ("hy", "Noto Sans Armenian"),
        ] {
            assert_eq!(OWN.families(&script_of(lang), &[])[0], name, "{lang}");
        }
    }

    #[test]
    fn a_named_family_comes_before_all() {
        let named = ["Noto Sans Thai".to_owned()];
        assert_eq!(OWN.families("Latn", &named)[..2], ["Noto Sans Thai", "Noto Sans"]);
    }
}
