//! Running text: inlines → one styled string → lines of placed glyphs.
//!
//! The only file besides `font.rs` that names parley. Text is laid out at the origin; `flow`
//! moves it to its place.

use super::LayoutProblem;
use super::family::Habits;
use super::font::{self, Face, Fonts};
use super::hyphen::{Patterns, SOFT_HYPHEN};
use super::isolate::{self, LTR, POP, RTL, RTL_MARK};
use super::page::{Area, Cluster, Colour, Fences, Glyph, Goal, Item, Mark, Role, Run};
use super::picture;
use super::strip::Tree;
use super::style;
use crate::document::{Direction, Figure, Inline, plain_text};
use crate::picture::Picture;
use parley::fontique::{SourceCache, SourceCacheOptions};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, BreakReason, FontContext, FontFamily,
    FontFamilyName, FontFeatures, FontWeight, InlineBox, InlineBoxKind, Language, LayoutContext,
    LineHeight, OverflowWrap, PositionedLayoutItem, StyleProperty, TextWrapMode, VerticalAlign,
};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Sets text. Holds scratch memory, so each thread has its own; the fonts are shared.
pub struct Typesetter {
    fonts: Arc<Fonts>,
    shaper: FontContext,
    scratch: LayoutContext<SpanIndex>,
}

impl Default for Typesetter {
    fn default() -> Self {
        Typesetter::new()
    }
}

impl Typesetter {
    /// One that knows the embedded fonts and no others.
    pub fn new() -> Typesetter {
        Typesetter::with(&Fonts::embedded())
    }

    /// One that knows these fonts.
    pub fn with(fonts: &Arc<Fonts>) -> Typesetter {
        let source_cache = SourceCache::new(SourceCacheOptions { shared: false });
        let shaper = FontContext { collection: fonts.collection(), source_cache };
        Typesetter { fonts: fonts.clone(), shaper, scratch: LayoutContext::new() }
    }

    /// The fonts it knows.
    pub(super) fn fonts(&self) -> &Arc<Fonts> {
        &self.fonts
    }
}

/// The language of a document or of a part of it, and what follows from it.
#[derive(Clone)]
pub(super) struct Script {
    fonts: Arc<Fonts>,
    /// The family asked for, before those of the script.
    named: Vec<String>,
    families: Vec<FontFamilyName<'static>>,
    /// A face of the first.
    face: Option<Arc<Face>>,
    /// Those for left-to-right stretches in right-to-left text.
    latin: Vec<FontFamilyName<'static>>,
    habits: &'static Habits,
    patterns: Option<Patterns>,
    language: Option<Language>,
    pub right_to_left: bool,
}

impl Script {
    pub(super) fn new(
        lang: &str,
        direction: Direction,
        named: &[String],
        fonts: &Arc<Fonts>,
    ) -> Script {
        let script = font::script_of(lang);
        let family = |name| FontFamilyName::Named(Cow::Owned(name));
        let families = |script| fonts.families(script, named).into_iter().map(family).collect();
        let right_to_left = direction == Direction::RightToLeft;
        Script {
            fonts: fonts.clone(),
            named: named.to_vec(),
            families: families(&script),
            face: fonts.first_face(&script, &fonts.families(&script, named)),
            latin: if right_to_left { families("Latn") } else { vec![] },
            habits: font::habits(&script),
            patterns: Patterns::of(lang),
            language: Language::parse(lang).ok(),
            right_to_left,
        }
    }

    /// The distance of lines in text of a size.
    pub(super) fn line_height(&self, size: f32) -> f32 {
        size * self.habits.leading
    }

    /// Height above and depth below (negative) the baseline of its first font, in em.
    fn extent(&self) -> (f32, f32) {
        let Some(face) = self.face.as_ref() else { return (1.0, -0.3) };
        let (ascent, descent) = face.extent();
        let em = f32::from(face.units_per_em());
        (f32::from(ascent) / em, f32::from(descent) / em)
    }

    /// Another language in the same fonts.
    pub(super) fn other(&self, lang: &str, direction: Direction) -> Script {
        Script::new(lang, direction, &self.named, &self.fonts)
    }

    /// What the shaper is to know.
    fn properties(&self, leading: f32) -> impl Iterator<Item = StyleProperty<'_, SpanIndex>> {
        let features = self.habits.features;
        let features = (!features.is_empty()).then(|| FontFeatures::Source(features.into()));
        [
            StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&self.families))),
            StyleProperty::LineHeight(LineHeight::FontSizeRelative(leading * self.habits.leading)),
            StyleProperty::Locale(self.language),
            StyleProperty::WordBreak(self.habits.word_break()),
        ]
        .into_iter()
        .chain(features.map(StyleProperty::FontFeatures))
    }
}

/// How a stretch of text looks, and where it belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink {
    pub size: f32,
    pub colour: Colour,
    pub bold: bool,
    pub slanted: bool,
    /// Distance of lines, where 1 is what the script is used to.
    pub leading: f32,
    /// The node of the structure it belongs to.
    pub node: usize,
    /// The link it is part of, as an index into [`Text::links`].
    link: Option<usize>,
    /// Whether a link is left without its line.
    plain_link: bool,
    /// The language it is in, as an index into [`Text::languages`]; the paragraph's if none.
    language: Option<usize>,
    /// Whether it stays on one line.
    unbroken: bool,
    /// How far it stands above the line, in points.
    rise: f32,
    /// Whether its words may be divided at the ends of lines.
    divided: bool,
}

impl Ink {
    /// Regular text of a colour.
    pub(super) fn new(size: f32, colour: Colour, node: usize) -> Ink {
        let (bold, slanted, leading) = (false, false, 1.0);
        Ink {
            size,
            colour,
            bold,
            slanted,
            leading,
            node,
            link: None,
            plain_link: false,
            language: None,
            unbroken: false,
            rise: 0.0,
            divided: true,
        }
    }

    /// The same, of whole words only.
    pub(super) fn whole_words(self) -> Ink {
        Ink { divided: false, ..self }
    }

    /// The same, bold.
    pub(super) fn bold(self) -> Ink {
        Ink { bold: true, ..self }
    }
}

/// A small number above the line.
fn raised(ink: Ink, node: usize) -> Ink {
    Ink { size: 0.62 * ink.size, rise: 0.36 * ink.size, node, bold: false, slanted: false, ..ink }
}

/// Where a link goes and what it says.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub node: usize,
    pub goal: Goal,
    pub text: String,
}

/// Styled text, ready to be set.
#[derive(Default)]
pub(super) struct Text {
    string: String,
    spans: Vec<(Range<usize>, Ink)>,
    links: Vec<Target>,
    languages: Vec<Script>,
    pictures: Vec<Inset>,
}

/// A picture within a line.
struct Inset {
    /// Its place among the spans: they are read in their order.
    span: u16,
    picture: Picture,
    mark: Mark,
    width: f32,
    height: f32,
}

/// The place of a span in [`Text`], which parley carries through layout.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct SpanIndex(u16);

impl Text {
    /// Collects inlines. Links get nodes of their own below `ink.node`.
    pub(super) fn new(inlines: &[Inline], ink: Ink, script: &Script, tree: &mut Tree) -> Text {
        let mut text = Text::default();
        text.collect(inlines, ink, script, tree);
        text
    }

    /// A plain string.
    pub(super) fn plain(string: &str, ink: Ink, script: &Script) -> Text {
        let mut text = Text::default();
        text.push_prose(string, ink, script);
        text
    }

    /// A link within the document.
    pub(super) fn link(text: String, goal: Goal, size: f32, node: usize, tree: &mut Tree) -> Text {
        let mut link = Text::default();
        link.push_link(&text, goal, Ink::new(size, style::INK, node), tree);
        link
    }

    /// A link within the document that reads like text, and its node.
    pub(super) fn entry(
        text: &str,
        goal: Goal,
        ink: Ink,
        script: &Script,
        tree: &mut Tree,
    ) -> (Text, usize) {
        let node = tree.node(Role::Link, ink.node);
        let target = Target { node, goal, text: text.to_owned() };
        let mut entry = Text { links: vec![target], ..Text::default() };
        entry.push_prose(text, Ink { node, link: Some(0), plain_link: true, ..ink }, script);
        (entry, node)
    }

    fn collect(&mut self, inlines: &[Inline], ink: Ink, script: &Script, tree: &mut Tree) {
        for inline in inlines {
            match inline {
                Inline::Text(piece) => self.push_prose(piece, ink, script),
                Inline::Strong(inner) => self.collect(inner, ink.bold(), script, tree),
                Inline::Emphasis(inner) => {
                    let stressed = match script.habits.slants {
                        true => Ink { slanted: true, ..ink },
                        false => ink.bold(),
                    };
                    self.collect(inner, stressed, script, tree);
                }
                Inline::Literal(piece) => {
                    let unbroken = piece.chars().count() <= LONGEST_UNBROKEN;
                    self.push_isolated(LTR, piece, Ink { unbroken, ..ink }, script);
                }
                Inline::Link { url, text: inner } => {
                    let node = tree.node(Role::Link, ink.node);
                    let text = plain_text(inner).replace('\n', " ");
                    let one = url.starts_with("tel:") || !text.contains(' ');
                    let unbroken = one && text.chars().count() <= LONGEST_UNBROKEN;
                    let link = Some(self.links.len());
                    let ink = Ink { node, link, unbroken, colour: style::ACCENT, ..ink };
                    let order = if isolate::has_right_to_left(&text) { RTL } else { LTR };
                    self.push_mark(order, ink, script);
                    self.collect(inner, ink, script, tree);
                    self.push_mark(POP, ink, script);
                    let goal = Goal::Address(url.clone());
                    self.links.push(Target { node, goal, text });
                }
                Inline::Language { lang, direction, text: inner } => {
                    let node = tree.node(Role::Span, ink.node);
                    tree.nodes[node].lang = Some(lang.clone());
                    let language = Some(self.languages.len());
                    let other = script.other(lang, *direction);
                    self.languages.push(other.clone());
                    let ink = Ink { node, language, ..ink };
                    let order = if other.right_to_left { RTL } else { LTR };
                    let mixed = script.right_to_left || other.right_to_left;
                    if mixed {
                        self.push(order.encode_utf8(&mut [0; 4]), ink);
                    }
                    self.collect(inner, ink, &other, tree);
                    if mixed {
                        self.push(POP.encode_utf8(&mut [0; 4]), ink);
                    }
                }
                Inline::Blank(width) => {
                    let (width, colour) = (usize::from(*width), style::MUTED);
                    let unbroken = width <= LONGEST_UNBROKEN;
                    self.push(&"_".repeat(width), Ink { unbroken, colour, ..ink });
                }
                Inline::Note { number, .. } => {
                    let reference = tree.node(Role::Reference, ink.node);
                    let number = *number;
                    self.push_link(
                        &number.to_string(),
                        Goal::Note(number),
                        raised(ink, reference),
                        tree,
                    );
                }
                Inline::Figure(figure) => self.push_picture(figure, ink, script, tree),
                Inline::Break => self.push("\n", ink),
            }
        }
    }

    /// A picture as high as the text.
    fn push_picture(&mut self, figure: &Figure, ink: Ink, script: &Script, tree: &mut Tree) {
        // A picture goes with the direction of what stands before it.
        self.push_mark(RTL_MARK, ink, script);
        let drawing = figure.picture.drawing();
        let height = picture::LINE_HEIGHT * ink.size;
        self.pictures.push(Inset {
            span: self.spans.len() as u16,
            picture: figure.picture.clone(),
            mark: picture::mark(figure, ink.node, tree),
            width: height * drawing.width / drawing.height,
            height,
        });
        self.spans.push((self.string.len()..self.string.len(), ink));
    }

    /// A link within the document, below `ink.node`.
    pub(super) fn push_link(&mut self, text: &str, goal: Goal, ink: Ink, tree: &mut Tree) {
        let node = tree.node(Role::Link, ink.node);
        let link = Some(self.links.len());
        let ink = Ink { plain_link: true, unbroken: true, colour: style::ACCENT, ..ink };
        self.push(text, Ink { node, link, ..ink });
        self.links.push(Target { node, goal, text: text.to_owned() });
    }

    /// Prose; in right-to-left text its numbers keep their own order.
    fn push_prose(&mut self, piece: &str, ink: Ink, script: &Script) {
        if script.right_to_left && ink.unbroken {
            let unbroken: String = piece.chars().map(isolate::unbroken).collect();
            self.push(&isolate::numbers(&unbroken), ink);
        } else if script.right_to_left {
            self.push(&isolate::numbers(piece), ink);
        } else {
            match script.patterns {
                Some(patterns) if ink.divided && ink.link.is_none() && !ink.unbroken => {
                    self.push(&patterns.divide(piece), ink);
                }
                _ => self.push(piece, ink),
            }
        }
    }

    fn push_isolated(&mut self, order: char, piece: &str, ink: Ink, script: &Script) {
        self.push_mark(order, ink, script);
        if script.right_to_left && ink.unbroken {
            self.push(&piece.chars().map(isolate::unbroken).collect::<String>(), ink);
        } else {
            self.push(piece, ink);
        }
        self.push_mark(POP, ink, script);
    }

    fn push_mark(&mut self, mark: char, ink: Ink, script: &Script) {
        if script.right_to_left {
            self.push(mark.encode_utf8(&mut [0; 4]), ink);
        }
    }

    fn push(&mut self, piece: &str, ink: Ink) {
        if piece.is_empty() {
            return;
        }
        let start = self.string.len();
        if piece.chars().any(|c| c.is_control() && c != '\n') {
            self.string.extend(piece.chars().map(|c| match c.is_control() && c != '\n' {
                true => ' ',
                false => c,
            }));
        } else {
            self.string.push_str(piece);
        }
        self.spans.push((start..self.string.len(), ink));
    }
}

/// Phone numbers, codes and addresses up to this many characters stay on one line.
const LONGEST_UNBROKEN: usize = 24;

/// Text that has been shaped and can be broken into lines of any width.
pub(super) struct Paragraph {
    layout: parley::Layout<SpanIndex>,
    string: Arc<str>,
    spans: Vec<Ink>,
    links: Vec<Target>,
    pictures: Vec<Inset>,
    fonts: Arc<Fonts>,
    right_to_left: bool,
    /// The width of the longest word where words may be divided.
    least: Option<f32>,
    /// The height of a line, and where its baseline is.
    pitch: Option<(f32, f32)>,
}

/// A line of text.
#[derive(Debug)]
pub(super) struct Line {
    pub height: f32,
    /// What each node shows on this line, in reading order. The line's top is at y = 0.
    pub fragments: Vec<Fragment>,
}

impl Line {
    /// Its left and right edge.
    pub(super) fn extent(&self) -> (f32, f32) {
        let items = self.fragments.iter().flat_map(|fragment| &fragment.items);
        let runs = items.filter_map(|item| match item {
            Item::Text(run) => Some(run),
            Item::Area(_) | Item::Shape(_) => None,
        });
        let edges =
            runs.flat_map(|run| &run.glyphs).map(|glyph| (glyph.x, glyph.x + glyph.advance));
        let edges = edges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        edges.unwrap_or_default()
    }
}

/// What a node shows on a line.
#[derive(Debug)]
pub(super) struct Fragment {
    pub mark: Mark,
    pub items: Vec<Item>,
    /// The link it is part of, and its left and right edge.
    pub link: Option<(Target, f32, f32)>,
}

impl Paragraph {
    /// Shapes text.
    pub(super) fn new(text: Text, script: &Script, setter: &mut Typesetter) -> Paragraph {
        let Text { string, spans, links, languages, pictures } = text;
        let Typesetter { shaper, scratch, fonts } = setter;
        let mut builder = scratch.ranged_builder(shaper, &string, 1.0, false);
        let leading = spans.first().map_or(1.0, |(_, ink)| ink.leading);
        for property in script.properties(leading) {
            builder.push_default(property);
        }
        builder.push_default(OverflowWrap::BreakWord);
        if let Some((_, ink)) = spans.first() {
            builder.push_default(StyleProperty::FontSize(ink.size));
        }
        for inset in &pictures {
            let Some((range, _)) = spans.get(usize::from(inset.span)) else { continue };
            builder.push_inline_box(InlineBox {
                id: inset.span.into(),
                kind: InlineBoxKind::InFlow,
                index: range.start,
                width: inset.width,
                height: inset.height,
                baseline: Some(picture::BASELINE * inset.height),
                vertical_align: VerticalAlign::BASELINE,
            });
        }
        for (index, (range, ink)) in spans.iter().enumerate().filter(|(_, (r, _))| !r.is_empty()) {
            builder.push(StyleProperty::Brush(SpanIndex(index as u16)), range.clone());
            if ink.bold {
                builder.push(FontWeight::BOLD, range.clone());
            }
            if spans.first().is_some_and(|(_, first)| first.size != ink.size) {
                builder.push(StyleProperty::FontSize(ink.size), range.clone());
            }
            if let Some(language) = ink.language.and_then(|language| languages.get(language)) {
                for property in language.properties(ink.leading) {
                    builder.push(property, range.clone());
                }
            }
            if ink.unbroken {
                builder.push(TextWrapMode::NoWrap, range.clone());
            }
        }
        // One font for a whole number or address: its punctuation is not the script's.
        for range in isolate::left_to_right(&string) {
            let families = FontFamily::List(Cow::Borrowed(&script.latin));
            builder.push(StyleProperty::FontFamily(families), range);
        }
        builder.set_base_direction(match script.right_to_left {
            true => BaseDirection::Rtl,
            false => BaseDirection::Ltr,
        });
        let layout = builder.build(&string);
        let highest = languages.iter().map(|language| language.habits.leading);
        let highest = highest.fold(script.habits.leading, f32::max);
        let pitch = spans.first().map(|(_, ink)| {
            let height = ink.size * ink.leading * highest;
            let (ascent, descent) = script.extent();
            (height, (height + ink.size * (ascent + descent)) / 2.0)
        });
        let spans = spans.into_iter().map(|(_, ink)| ink).collect();
        let fonts = fonts.clone();
        let mut paragraph = Paragraph {
            layout,
            string: string.into(),
            spans,
            links,
            pictures,
            fonts,
            right_to_left: script.right_to_left,
            least: None,
            pitch,
        };
        if paragraph.string.contains(SOFT_HYPHEN) {
            paragraph.least = Some(paragraph.longest_word());
        }
        paragraph
    }

    /// The width of the longest word, as if no word could be divided.
    fn longest_word(&mut self) -> f32 {
        // In lines without room each holds as little as it can.
        self.layout.break_all_lines(Some(0.0));
        let (mut longest, mut word) = (0.0_f32, 0.0);
        for line in self.layout.lines() {
            let metrics = line.metrics();
            longest = longest.max(word + metrics.advance - metrics.hanging_advance);
            let goes_on = line.break_reason() == BreakReason::Emergency;
            word = match goes_on || self.soft_hyphen(&line).is_some() {
                true => word + metrics.advance,
                false => 0.0,
            };
        }
        longest
    }

    /// The width of the longest word, and of everything on one line.
    pub(super) fn widths(&self) -> (f32, f32) {
        let widths = self.layout.calculate_content_widths();
        (self.least.unwrap_or(widths.min), widths.max)
    }

    /// The smallest width that needs no more lines than `width`: lines are then about equally
    /// long, and no word stands alone on the last one.
    pub(super) fn balanced(&mut self, width: f32) -> f32 {
        const PRECISION: f32 = 4.0;
        let mut count = |width| {
            self.layout.break_all_lines(Some(width));
            self.layout.len()
        };
        let lines = count(width);
        let (mut narrow, mut wide) = (width / 2.0, width);
        while lines > 1 && wide - narrow > PRECISION {
            let middle = (narrow + wide) / 2.0;
            if count(middle) > lines { narrow = middle } else { wide = middle }
        }
        wide
    }

    /// Breaks it into lines.
    pub(super) fn lines(&mut self, width: f32, align: Align) -> Result<Vec<Line>, LayoutProblem> {
        if self.string.is_empty() && self.pictures.is_empty() {
            return Ok(vec![]);
        }
        self.break_lines(width);
        let alignment = match align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
        };
        self.layout.align(alignment, AlignmentOptions::default());
        self.layout.lines().map(|line| self.line(&line)).collect()
    }

    /// Breaks it into lines. Words are divided only where the line would otherwise be much shorter,
    /// and not on more than two lines in a row.
    fn break_lines(&mut self, width: f32) {
        if !self.string.contains(SOFT_HYPHEN) {
            self.layout.break_all_lines(Some(width));
            return;
        }
        // How wide each line may be; those not listed, as wide as all.
        let mut widths: Vec<f32> = vec![];
        loop {
            let mut breaker = self.layout.break_lines();
            breaker.state_mut().set_layout_max_advance(width);
            for line in 0.. {
                let narrow = widths.get(line).copied().unwrap_or(width);
                breaker.state_mut().set_line_max_advance(narrow);
                if breaker.break_next().is_none() {
                    break;
                }
            }
            breaker.finish();
            let Some((line, narrow)) = self.better(width, &widths) else { return };
            widths.resize(line, width);
            widths.push(narrow);
        }
    }

    /// The first line from the last of `widths` on that is better narrower, and how wide.
    fn better(&self, width: f32, widths: &[f32]) -> Option<(usize, f32)> {
        const IN_A_ROW: usize = 2;
        const HAIR: f32 = 0.02;
        // A line may end so many em short before a word is divided.
        const ZONE: f32 = 3.0;
        let zone = ZONE * self.spans.first().map_or(0.0, |ink| ink.size);
        let mut row = 0;
        for (number, line) in self.layout.lines().enumerate() {
            row = if self.soft_hyphen(&line).is_some() { row + 1 } else { 0 };
            if row == 0 || number + 1 < widths.len() {
                continue;
            }
            let Ends { whole, hyphen, space, other } = self.ends(&line);
            let unneeded = space.is_some_and(|x| width - x < zone);
            let narrow = match (space, other) {
                (Some(x), _) if row > IN_A_ROW || unneeded => x + HAIR,
                (_, Some(x)) if whole + hyphen > width + HAIR => x + HAIR,
                _ => continue,
            };
            if narrow < widths.get(number).copied().unwrap_or(width) {
                return Some((number, narrow));
            }
        }
        None
    }

    /// Where a line that ends with a divided word might have ended.
    fn ends(&self, line: &parley::Line<'_, SpanIndex>) -> Ends {
        let mut ends = Ends::default();
        let last = self.soft_hyphen(line);
        for run in line.runs() {
            for cluster in run.clusters() {
                let range = cluster.text_range();
                let text = self.string.get(range.clone()).unwrap_or_default();
                if Some(range.start) == last {
                    let face = self.fonts.face(run.font().data.id());
                    ends.hyphen = face.map_or(0.0, |face| hyphen_width(face, run.font_size()));
                } else if text.starts_with(SOFT_HYPHEN) {
                    ends.other = Some(ends.whole);
                } else if text.starts_with(' ') {
                    (ends.space, ends.other) = (Some(ends.whole), Some(ends.whole));
                }
                ends.whole += cluster.advance();
            }
        }
        ends
    }

    /// The soft hyphen that a line ends with.
    fn soft_hyphen(&self, line: &parley::Line<'_, SpanIndex>) -> Option<usize> {
        let range = line.text_range();
        let text = self.string.get(range.clone())?;
        let ended = range.end < self.string.len() && text.ends_with(SOFT_HYPHEN);
        ended.then(|| range.end - SOFT_HYPHEN.len_utf8())
    }

    fn line(&self, line: &parley::Line<'_, SpanIndex>) -> Result<Line, LayoutProblem> {
        let metrics = line.metrics();
        // Lines with words in another font stand no further apart than others.
        let (height, baseline) = match self.pitch {
            Some(pitch) if self.pictures.is_empty() => pitch,
            _ => (
                metrics.block_max_coord - metrics.block_min_coord,
                metrics.baseline - metrics.block_min_coord,
            ),
        };
        let mut x = metrics.offset;
        let hyphen = self.soft_hyphen(line);
        let mut in_order: Vec<(u16, Run)> = vec![];
        let insets = self.insets(line);
        for run in line.runs() {
            x += self.width_at(&insets, x);
            let Some(face) = self.fonts.face(run.font().data.id()) else { continue };
            in_order.extend(self.split(&run, face, &mut x, baseline, hyphen)?);
        }
        if self.right_to_left {
            fence(&mut in_order);
        }
        let mut by_span: BTreeMap<u16, Vec<Run>> = BTreeMap::new();
        for (span, run) in in_order {
            by_span.entry(span).or_default().push(run);
        }
        let mut fragments: BTreeMap<u16, Fragment> = by_span
            .into_iter()
            .filter_map(|(span, mut runs)| {
                runs.sort_by_key(first_byte);
                let ink = *self.spans.get(usize::from(span))?;
                Some((span, self.fragment(ink, runs, baseline)?))
            })
            .collect();
        for (inset, x) in insets {
            let Some(ink) = self.spans.get(usize::from(inset.span)) else { continue };
            let top = baseline - picture::BASELINE * inset.height;
            let place = (x, top, inset.width);
            let items = picture::items(&inset.picture, place, ink.colour);
            fragments.insert(inset.span, Fragment { mark: inset.mark, items, link: None });
        }
        Ok(Line { height, fragments: fragments.into_values().collect() })
    }

    /// The pictures on a line, and where they begin.
    fn insets(&self, line: &parley::Line<'_, SpanIndex>) -> Vec<(&Inset, f32)> {
        if self.pictures.is_empty() {
            return vec![];
        }
        let boxes = line.items().filter_map(|item| match item {
            PositionedLayoutItem::InlineBox(inline) => Some((inline.id, inline.x)),
            PositionedLayoutItem::GlyphRun(_) => None,
        });
        let inset = |id: u64| self.pictures.iter().find(|inset| u64::from(inset.span) == id);
        boxes.filter_map(|(id, x)| Some((inset(id)?, x))).collect()
    }

    /// The width of the pictures that begin at `x`, one after the other.
    fn width_at(&self, insets: &[(&Inset, f32)], x: f32) -> f32 {
        insets.iter().fold(0.0, |width, (inset, start)| match (start - x - width).abs() < 0.01 {
            true => width + inset.width,
            false => width,
        })
    }

    /// A run of one font, cut where the span changes, in visual order.
    fn split(
        &self,
        run: &parley::layout::Run<'_, SpanIndex>,
        face: &Arc<Face>,
        x: &mut f32,
        baseline: f32,
        hyphen: Option<usize>,
    ) -> Result<Vec<(u16, Run)>, LayoutProblem> {
        let mut pieces: Vec<(u16, Run)> = vec![];
        for (span, range, glyphs) in clusters(run) {
            let text = self.string.get(range.clone()).unwrap_or_default();
            let divided = hyphen == Some(range.start);
            if !divided && text.chars().all(isolate::is_mark) {
                continue;
            }
            let Some(ink) = self.spans.get(usize::from(span)) else { continue };
            let baseline = baseline - ink.rise;
            if pieces.last().is_none_or(|(last, _)| *last != span) {
                let run = Run {
                    face: face.clone(),
                    size: run.font_size(),
                    colour: ink.colour,
                    baseline,
                    slanted: ink.slanted,
                    right_to_left: run.is_rtl(),
                    fences: Fences::default(),
                    text: self.string.clone(),
                    glyphs: vec![],
                    clusters: vec![],
                };
                pieces.push((span, run));
            }
            let Some((_, piece)) = pieces.last_mut() else { continue };
            let first = piece.glyphs.len();
            if divided {
                let advance = hyphen_width(face, piece.size);
                let id = face.hyphen().unwrap_or_else(|| face.space());
                piece.glyphs.push(Glyph { id, x: *x, y: baseline, advance });
                *x += advance;
            } else if text == "\n" {
                // A line break is read as a space, and takes no room.
                let id = face.space();
                piece.glyphs.push(Glyph { id, x: *x, y: baseline, advance: 0.0 });
            } else {
                for glyph in glyphs {
                    if glyph.id == 0 {
                        return Err(self.no_glyph(text, face));
                    }
                    let (gx, gy) = (*x + glyph.x, baseline + glyph.y);
                    let id = glyph.id as u16;
                    piece.glyphs.push(Glyph { id, x: gx, y: gy, advance: glyph.advance });
                    *x += glyph.advance;
                }
            }
            piece.clusters.push(Cluster { text: range, glyphs: first..piece.glyphs.len() });
        }
        Ok(pieces)
    }

    /// Names the character that no font has; in a cluster for which no font has all, the one that
    /// the font tried last lacks.
    fn no_glyph(&self, cluster: &str, face: &Face) -> LayoutProblem {
        let lacks = |test: &dyn Fn(char) -> bool| cluster.chars().find(|c| !test(*c));
        let character = lacks(&|c| self.fonts.have(c)).or_else(|| lacks(&|c| face.has(c)));
        let character = character.or(cluster.chars().next()).unwrap_or('\u{fffd}');
        LayoutProblem::NoGlyph { character, text: isolate::without_marks(&self.string) }
    }

    fn fragment(&self, ink: Ink, runs: Vec<Run>, baseline: f32) -> Option<Fragment> {
        let glyphs = || runs.iter().flat_map(|run| &run.glyphs);
        let left = glyphs().map(|glyph| glyph.x).fold(f32::MAX, f32::min);
        let right = glyphs().map(|glyph| glyph.x + glyph.advance).fold(f32::MIN, f32::max);
        let target = ink.link.and_then(|link| self.links.get(link));
        if left > right {
            return None;
        }
        let mut items = Vec::with_capacity(runs.len() + 1);
        if target.is_some() && !ink.plain_link {
            items.push(Item::Area(Area {
                x: left,
                y: baseline + 0.14 * ink.size,
                width: right - left,
                height: 0.05 * ink.size,
                radius: 0.0,
                colour: ink.colour,
            }));
        }
        items.extend(runs.into_iter().map(Item::Text));
        let link = target.map(|target| (target.clone(), left, right));
        Some(Fragment { mark: Mark::Node(ink.node), items, link })
    }
}

/// Where a line might end, from its left edge.
#[derive(Default)]
struct Ends {
    /// At the soft hyphen where it does, without the hyphen.
    whole: f32,
    /// The width of the hyphen.
    hyphen: f32,
    /// At the last space.
    space: Option<f32>,
    /// At the last space or other soft hyphen.
    other: Option<f32>,
}

fn hyphen_width(face: &Face, size: f32) -> f32 {
    let width = face.hyphen().map_or(0, |glyph| face.advance(glyph));
    f32::from(width) * size / f32::from(face.units_per_em())
}

/// Marks where the order of reading turns in a line of right-to-left text, given from left to
/// right.
fn fence(runs: &mut [(u16, Run)]) {
    let turns: Vec<bool> = runs.iter().map(|(_, run)| run.right_to_left).collect();
    let other = |at: Option<&bool>, this: bool| at.is_none_or(|at| *at != this);
    for (at, (_, run)) in runs.iter_mut().enumerate() {
        let this = run.right_to_left;
        let before = at.checked_sub(1).and_then(|before| turns.get(before));
        run.fences = Fences { left: other(before, this), right: other(turns.get(at + 1), this) };
    }
}

fn first_byte(run: &Run) -> usize {
    run.clusters.iter().map(|cluster| cluster.text.start).min().unwrap_or(0)
}

/// Which side lines of text stand at.
#[derive(Clone, Copy, Debug)]
pub(super) enum Align {
    /// Where lines begin.
    Start,
    /// Where lines end.
    End,
}

type Shaped = (u16, Range<usize>, Vec<parley::layout::Glyph>);

/// The clusters of a run from left to right; parts of a ligature are joined with its start.
fn clusters(run: &parley::layout::Run<'_, SpanIndex>) -> Vec<Shaped> {
    let mut clusters: Vec<Shaped> = vec![];
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match clusters.last_mut() {
            Some((_, whole, _)) if cluster.is_ligature_continuation() => {
                *whole = whole.start.min(range.start)..whole.end.max(range.end);
            }
            _ => clusters.push((cluster.style().brush.0, range, cluster.glyphs().collect())),
        }
    }
    if run.is_rtl() {
        clusters.reverse();
    }
    clusters
}
