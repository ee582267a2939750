//! The language that text is in, and what follows from it.

use super::SpanIndex;
use crate::document::{Direction, Document, Folio, in_digits};
use crate::layout::family::Habits;
use crate::layout::font::{self, Face, Fonts};
use crate::layout::hyphen::Patterns;
use crate::layout::isolate;
use crate::model::Lang;
use parley::{FontFamily, FontFamilyName, FontFeatures, Language, LineHeight, StyleProperty};
use std::borrow::Cow;
use std::sync::Arc;

/// The language of a document or of a part of it, and what follows from it.
#[derive(Clone)]
pub(in crate::layout) struct Script {
    fonts: Arc<Fonts>,
    /// The family asked for, before those of the script.
    named: Vec<String>,
    families: Families,
    /// A face of the first that is for the script.
    face: Option<Arc<Face>>,
    /// Those for left-to-right stretches in right-to-left text.
    pub(super) latin: Families,
    pub(super) habits: &'static Habits,
    pub(super) patterns: Option<Patterns>,
    language: Option<Language>,
    pub(in crate::layout) right_to_left: bool,
    /// The digits that lists and notes are numbered with.
    digits: [char; 10],
    /// The language of what is said in the margins, where it is another.
    pub(in crate::layout) words: Option<(Lang, Direction)>,
}

impl Script {
    pub(in crate::layout) fn new(
        lang: &str,
        direction: Direction,
        named: &[String],
        fonts: &Arc<Fonts>,
    ) -> Script {
        let script = font::script_of(lang);
        let families = |script| Families::new(fonts.families(script, named), fonts);
        let right_to_left = direction == Direction::RightToLeft;
        Script {
            fonts: fonts.clone(),
            named: named.to_vec(),
            families: families(&script),
            face: fonts.first_face(&script, &fonts.families(&script, named)),
            latin: if right_to_left { families("Latn") } else { Families::default() },
            habits: font::habits(&script),
            patterns: Patterns::of(lang),
            language: Language::parse(lang).ok(),
            right_to_left,
            digits: Folio::default().digits,
            words: None,
        }
    }

    /// The language of a document.
    pub(in crate::layout) fn of(
        document: &Document,
        named: &[String],
        fonts: &Arc<Fonts>,
    ) -> Script {
        let words = document.words_lang.clone();
        let digits = document.folio.digits;
        Script { digits, words, ..Script::new(&document.lang, document.direction, named, fonts) }
    }

    /// A number in the digits of the language.
    pub(in crate::layout) fn number(&self, number: usize) -> String {
        in_digits(&number.to_string(), &self.digits)
    }

    /// The distance of lines in text of a size.
    pub(in crate::layout) fn line_height(&self, size: f32) -> f32 {
        size * self.habits.leading
    }

    /// Height above and depth below (negative) the baseline of its first font, in em.
    pub(super) fn extent(&self) -> (f32, f32) {
        let Some(face) = self.face.as_ref() else { return (1.0, -0.3) };
        let (ascent, descent) = face.extent();
        let em = f32::from(face.units_per_em());
        (f32::from(ascent) / em, f32::from(descent) / em)
    }

    /// Another language in the same fonts.
    pub(in crate::layout) fn other(&self, lang: &str, direction: Direction) -> Script {
        Script::new(lang, direction, &self.named, &self.fonts)
    }

    /// What the shaper is to know for a text.
    pub(super) fn properties(
        &self,
        text: &str,
        leading: f32,
    ) -> impl Iterator<Item = StyleProperty<'_, SpanIndex>> {
        let features = self.habits.features;
        let features = (!features.is_empty()).then(|| FontFeatures::Source(features.into()));
        [
            StyleProperty::FontFamily(self.families.needed(text)),
            StyleProperty::LineHeight(LineHeight::FontSizeRelative(leading * self.habits.leading)),
            StyleProperty::Locale(self.language),
            StyleProperty::WordBreak(self.habits.word_break()),
        ]
        .into_iter()
        .chain(features.map(StyleProperty::FontFeatures))
    }
}

/// Font families, in the order in which they stand in for one another.
#[derive(Clone, Default)]
pub(super) struct Families {
    names: Vec<FontFamilyName<'static>>,
    /// The faces of each.
    faces: Vec<Vec<Arc<Face>>>,
}

impl Families {
    fn new(names: Vec<String>, fonts: &Fonts) -> Families {
        let faces = names.iter().map(|name| fonts.faces_of(name)).collect();
        let name = |name| FontFamilyName::Named(Cow::Owned(name));
        Families { names: names.into_iter().map(name).collect(), faces }
    }

    /// Those up to the last that a text needs. Nearly every text is content with the first, and
    /// the shaper takes as long to find all by their names as to shape a line.
    pub(super) fn needed(&self, text: &str) -> FontFamily<'_> {
        let needed = text.chars().filter(|c| !isolate::is_mark(*c) && !c.is_control()).map(|c| {
            let has = |faces: &Vec<Arc<Face>>| faces.iter().all(|face| face.has(c));
            self.faces.iter().position(has).unwrap_or(self.faces.len())
        });
        let last = needed.max().unwrap_or(0);
        let names = self.names.get(..=last).unwrap_or(&self.names);
        FontFamily::List(Cow::Borrowed(names))
    }
}
