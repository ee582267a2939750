//! The fonts there are, and which of them a language is set in.
//!
//! They are parsed once, when they are first needed, and shared by all documents and threads.

use super::family::{self, EMBEDDED, Habits};
use crate::failure::BadFont;
use icu_locale::{LanguageIdentifier, LocaleExpander};
use parley::FontData;
use parley::fontique::{
    Blob, Collection, CollectionOptions, FontInfo, FontInfoOverride, FontStyle, FontWeight,
    FontWidth,
};
use skrifa::attribute::{Stretch, Style};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, NormalizedCoord, Size};
use skrifa::metrics::{BoundingBox, GlyphMetrics, Metrics};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::{FileRef, TableProvider};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider, Tag};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, LazyLock, OnceLock};

/// A font family.
#[derive(Clone, Debug)]
struct Family {
    name: String,
    /// The scripts (ISO 15924) whose languages are set in it.
    scripts: Vec<&'static str>,
}

/// The fonts that text is set in.
#[derive(Clone)]
pub struct Fonts {
    families: Vec<Family>,
    faces: Vec<Arc<Face>>,
    /// The faces by the number that the shaper has for their file, and their place in the file.
    by_file: BTreeMap<(u64, u32), usize>,
    /// What files from outside hold.
    files: Vec<&'static [u8]>,
    /// Files from outside that cannot be used.
    pub(super) left_out: Vec<BadFont>,
    collection: Collection,
}

static OWN: LazyLock<Arc<Fonts>> = LazyLock::new(|| {
    let mut fonts = Fonts::empty();
    for family in EMBEDDED {
        for data in family.files {
            fonts.register(data, None, Some((family.name, family.scripts)), None);
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
        let (families, faces, files, left_out) = (vec![], vec![], vec![], vec![]);
        Fonts { families, faces, by_file: BTreeMap::new(), files, left_out, collection }
    }

    /// Adds the faces in a font file. Of those for the same purpose, the first one counts, and the
    /// others have what it lacks.
    pub(super) fn add_file(&mut self, file: Blob<u8>, path: &Path) {
        let data = Box::leak(Box::new(file)).data();
        let path = Some(Arc::from(path));
        self.files.push(data);
        let fonts = FileRef::new(data).into_iter().flat_map(|file| file.fonts());
        if fonts.flatten().any(|font| has_weights(&font)) {
            self.register(data, Some(REGULAR), None, path.clone());
            self.register(data, Some(BOLD), None, path);
        } else {
            self.register(data, None, None, path);
        }
    }

    /// Adds the faces in a file, which may vary in weight, in a family and for scripts that are
    /// known or that the file tells.
    fn register(
        &mut self,
        data: &'static [u8],
        weight: Option<FontWeight>,
        family: Option<(&str, &[&'static str])>,
        path: Option<Arc<Path>>,
    ) {
        let file = Blob::new(Arc::new(data));
        let number = file.id();
        let family_name = family.map(|(name, _)| name);
        let as_said = FontInfoOverride { family_name, weight, ..Default::default() };
        let families = self.collection.register_fonts(file, Some(as_said));
        let in_family = |(id, fonts): (_, Vec<FontInfo>)| fonts.into_iter().map(move |f| (id, f));
        let mut fonts: Vec<_> = families.into_iter().flat_map(in_family).collect();
        fonts.sort_by_key(|(_, font)| font.index());
        for (id, font) in fonts {
            let Some(name) = self.collection.family_name(id).map(str::to_owned) else { continue };
            let Some(mut face) = Face::parse(data, &font, weight) else { continue };
            let known = self.families.iter().position(|known| known.name == name);
            face.family = known.unwrap_or_else(|| {
                let scripts = family.map(|(_, scripts)| scripts.to_vec());
                let scripts = scripts.unwrap_or_else(|| family::scripts_with(|c| face.has(c)));
                self.families.push(Family { name, scripts });
                self.families.len() - 1
            });
            face.id = FaceId(self.faces.len() as u16);
            face.path = path.clone();
            self.by_file.insert((number, font.index()), self.faces.len());
            self.faces.push(Arc::new(face));
        }
    }

    /// Whether a family is for languages of a script.
    pub(super) fn are_for(&self, script: &str) -> bool {
        self.families.iter().any(|family| family.scripts.contains(&script))
    }

    /// Whether some face has a character.
    pub(super) fn have(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.has(character))
    }

    /// The face that the shaper has set text in.
    pub(super) fn face(&self, font: &FontData) -> Option<&Arc<Face>> {
        self.faces.get(*self.by_file.get(&(font.data.id(), font.index))?)
    }

    /// What the font files from outside hold.
    pub fn files(&self) -> impl Iterator<Item = &'static [u8]> {
        self.files.iter().copied()
    }

    /// Files of the folder that cannot be used.
    pub fn left_out(&self) -> &[BadFont] {
        &self.left_out
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
    pub fn faces_of(&self, family: &str) -> Vec<Arc<Face>> {
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

/// A font: one of those in a file, with its weight if the file leaves it open.
#[derive(Clone)]
pub struct Face {
    /// Its place among the fonts.
    pub id: FaceId,
    /// Its PostScript name.
    pub name: String,
    /// What is in the file.
    pub data: &'static [u8],
    /// The path of the file; `None` if the program brings it.
    pub path: Option<Arc<Path>>,
    /// Its place in the file.
    pub index: u32,
    /// 400 is regular, 700 bold.
    pub weight: u16,
    family: usize,
    font: FontRef<'static>,
    /// Its place on the axes of a variable font.
    location: &'static [NormalizedCoord],
    characters: Charmap<'static>,
    metrics: Metrics,
    glyphs: GlyphMetrics<'static>,
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
    /// The system does not give it.
    Closed,
    /// It is a font of another kind.
    Kind,
    /// It is no font, or a damaged one.
    Unreadable,
    /// It has pictures in place of outlines.
    Outlines,
    /// Its licence does not allow embedding.
    Licence,
}

impl FontProblem {
    /// The word for it in messages to the user.
    pub fn word(self) -> &'static str {
        match self {
            FontProblem::Closed => "closed",
            FontProblem::Kind => "kind",
            FontProblem::Unreadable => "unreadable",
            FontProblem::Outlines => "outlines",
            FontProblem::Licence => "licence",
        }
    }
}

/// What a font says about itself.
pub(super) struct Examined {
    pub family: String,
    pub scripts: Vec<&'static str>,
    /// Whether it is upright, of normal width, and regular or bold.
    pub plain: bool,
}

/// Looks into a font file, whether it can be used: at each font in it.
pub(super) fn examine(data: &[u8]) -> Result<Vec<Examined>, FontProblem> {
    let file = FileRef::new(data).map_err(|_| FontProblem::Unreadable)?;
    let fonts = file.fonts().map(|font| font.map_err(|_| FontProblem::Unreadable));
    let fonts = fonts.map(|font| examine_font(&font?)).collect::<Result<Vec<_>, _>>()?;
    if fonts.is_empty() { Err(FontProblem::Unreadable) } else { Ok(fonts) }
}

fn examine_font(font: &FontRef<'_>) -> Result<Examined, FontProblem> {
    let is_whole = font.maxp().is_ok() && font.hhea().is_ok() && font.hmtx().is_ok();
    let family = font.localized_strings(StringId::TYPOGRAPHIC_FAMILY_NAME).english_or_first();
    let family = family
        .or_else(|| font.localized_strings(StringId::FAMILY_NAME).english_or_first())
        .filter(|_| is_whole && has_units(font) && font.charmap().has_map())
        .ok_or(FontProblem::Unreadable)?
        .to_string();
    if font.outline_glyphs().format().is_none() {
        let has = |kind: &&[u8; 4]| font.table_data(Tag::new(kind)).is_some();
        let is_damaged = [b"glyf", b"CFF ", b"CFF2"].iter().any(has);
        return Err(if is_damaged { FontProblem::Unreadable } else { FontProblem::Outlines });
    }
    if is_restricted(font) {
        return Err(FontProblem::Licence);
    }
    let attributes = font.attributes();
    let weight = FontWeight::new(attributes.weight.value());
    let plain = attributes.style == Style::Normal
        && attributes.stretch == Stretch::NORMAL
        && (has_weights(font) || [REGULAR, BOLD].contains(&weight));
    let characters = font.charmap();
    let scripts = family::scripts_with(|c| characters.map(c).is_some());
    Ok(Examined { family, scripts, plain })
}

const REGULAR: FontWeight = FontWeight::NORMAL;
const BOLD: FontWeight = FontWeight::BOLD;

/// Whether the weight of a font varies.
fn has_weights(font: &FontRef<'_>) -> bool {
    font.axes().get_by_tag(Tag::new(b"wght")).is_some()
}

/// Whether its em is divided as OpenType has it (table `head`).
fn has_units(font: &FontRef<'_>) -> bool {
    font.head().is_ok_and(|head| (16..=16384).contains(&head.units_per_em()))
}

/// Whether a font says that it must not be embedded (OpenType, table `OS/2`, `fsType`). Old fonts
/// may say several things, of which the most generous holds.
fn is_restricted(font: &FontRef<'_>) -> bool {
    const RESTRICTED: u16 = 0x2;
    const ALLOWED: u16 = 0x4 | 0x8;
    let says = font.os2().map_or(0, |os2| os2.fs_type());
    says & RESTRICTED != 0 && says & ALLOWED == 0
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Face {
    /// A font of a file, as the shaper has it. Where its weight varies, it is set to the given one.
    fn parse(data: &'static [u8], info: &FontInfo, weight: Option<FontWeight>) -> Option<Face> {
        let font = FontRef::from_index(data, info.index()).ok()?;
        let as_asked = weight.unwrap_or(info.weight());
        // What the shaper makes of a variable font.
        let settings = info.synthesis(FontWidth::NORMAL, FontStyle::Normal, as_asked);
        let settings = settings.variation_settings();
        let location: &[_] = match settings {
            [] => &[],
            _ => Box::leak(font.axes().location(settings.iter().copied()).coords().into()),
        };
        let name = font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first();
        let name = name.map(|name| name.to_string()).unwrap_or_default();
        // In PDFs it stands between other words.
        let mut name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        if name.is_empty() {
            name.push_str("Font");
        }
        if let Some(weight) = weight {
            name = format!("{name}-{}", weight.value());
        }
        let location = LocationRef::new(location);
        Some(Face {
            id: FaceId::default(),
            name,
            data,
            path: None,
            index: info.index(),
            weight: as_asked.value() as u16,
            family: 0,
            location: location.coords(),
            characters: font.charmap(),
            metrics: font.metrics(Size::unscaled(), location),
            glyphs: font.glyph_metrics(Size::unscaled(), location),
            font,
            coverage: OnceLock::new(),
        })
    }

    fn glyph(&self, character: char) -> Option<u16> {
        u16::try_from(self.characters.map(character)?.to_u32()).ok()
    }

    /// Whether it has a character.
    pub(super) fn has(&self, character: char) -> bool {
        const GROUP: u32 = u64::BITS;
        const GROUPS: usize = 0x10000 / GROUP as usize;
        let code = u32::from(character);
        let groups = self.coverage.get_or_init(|| vec![OnceLock::new(); GROUPS]);
        let Some(group) = groups.get((code / GROUP) as usize) else {
            return self.glyph(character).is_some();
        };
        let looked_up = || {
            let at = |bit: u32| char::from_u32(code / GROUP * GROUP + bit);
            let has = |bit: &u32| at(*bit).is_some_and(|c| self.glyph(c).is_some());
            (0..GROUP).filter(has).fold(0, |bits, bit| bits | 1 << bit)
        };
        group.get_or_init(looked_up) >> (code % GROUP) & 1 == 1
    }

    /// The width of a glyph, in units of 1/[`Face::units_per_em`].
    pub fn advance(&self, glyph: u16) -> u16 {
        self.glyphs.advance_width(glyph.into()).map_or(0, |width| width.round() as u16)
    }

    /// Units to the em.
    pub fn units_per_em(&self) -> u16 {
        self.metrics.units_per_em
    }

    /// Height above and depth below (negative) the baseline, in units.
    pub fn extent(&self) -> (i16, i16) {
        (self.metrics.ascent.round() as i16, self.metrics.descent.round() as i16)
    }

    /// Left, bottom, right, top of all glyphs, in units.
    pub fn bounds(&self) -> [i16; 4] {
        edges(self.metrics.bounds.unwrap_or_default())
    }

    /// Left, bottom, right and top edge of a glyph, in units; `None` if it shows nothing.
    pub fn outline(&self, glyph: u16) -> Option<[i16; 4]> {
        let bounds = self.glyphs.bounds(glyph.into())?;
        (bounds != BoundingBox::default()).then(|| edges(bounds))
    }

    /// Whether its glyphs look as their TrueType outlines in the file do.
    pub fn is_truetype(&self) -> bool {
        !self.is_cubic() && LocationRef::new(self.location).is_default()
    }

    /// Whether its outlines are of cubic curves.
    pub fn is_cubic(&self) -> bool {
        self.font.glyf().is_err()
    }

    /// Draws a glyph, in units, y upwards. `None` if its outline is damaged.
    pub fn draw(&self, glyph: u16, pen: &mut impl OutlinePen) -> Option<()> {
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::new(self.location));
        let outline = self.font.outline_glyphs().get(glyph.into());
        outline.map_or(Some(()), |outline| outline.draw(settings, pen).ok().map(|_| ()))
    }

    /// The glyph of a hyphen.
    pub(super) fn hyphen(&self) -> Option<u16> {
        ['\u{2010}', '-'].into_iter().find_map(|c| self.glyph(c))
    }

    /// The glyph of a space.
    pub fn space(&self) -> u16 {
        self.glyph(' ').unwrap_or(0)
    }
}

fn edges(bounds: BoundingBox) -> [i16; 4] {
    [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|edge| edge.round() as i16)
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
