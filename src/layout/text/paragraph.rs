//! Shaped text, and where its lines end.

use super::line::Line;
use super::styled::{Inset, Target};
use super::{Ink, Script, SpanIndex, Text, Typesetter};
use crate::layout::font::{Face, Fonts};
use crate::layout::hyphen::SOFT_HYPHEN;
use crate::layout::{LayoutProblem, isolate, picture};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, BreakReason, FontWeight, InlineBox, InlineBoxKind,
    OverflowWrap, StyleProperty, TextWrapMode, VerticalAlign,
};
use std::sync::Arc;

/// Text that has been shaped and can be broken into lines of any width.
pub(in crate::layout) struct Paragraph {
    layout: parley::Layout<SpanIndex>,
    pub(super) string: Arc<str>,
    pub(super) spans: Vec<Ink>,
    pub(super) links: Vec<Target>,
    pub(super) pictures: Vec<Inset>,
    pub(super) fonts: Arc<Fonts>,
    pub(super) right_to_left: bool,
    /// The height of a line, and where its baseline is.
    pub(super) pitch: Option<(f32, f32)>,
}

impl Paragraph {
    /// Shapes text.
    pub(in crate::layout) fn new(
        text: Text,
        script: &Script,
        setter: &mut Typesetter,
    ) -> Paragraph {
        let Text { string, spans, links, languages, pictures } = text;
        let Typesetter { shaper, scratch, fonts } = setter;
        let mut builder = scratch.ranged_builder(shaper, &string, 1.0, false);
        let leading = spans.first().map_or(1.0, |(_, ink)| ink.leading);
        for property in script.properties(&string, leading) {
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
                for property in language.properties(&string[range.clone()], ink.leading) {
                    builder.push(property, range.clone());
                }
            }
            if ink.unbroken {
                builder.push(TextWrapMode::NoWrap, range.clone());
            }
        }
        // One font for a whole number or address: its punctuation is not the script's.
        for range in isolate::left_to_right(&string) {
            let families = script.latin.needed(&string[range.clone()]);
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
        Paragraph {
            layout,
            string: string.into(),
            spans,
            links,
            pictures,
            fonts,
            right_to_left: script.right_to_left,
            pitch,
        }
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
    pub(in crate::layout) fn widths(&mut self) -> (f32, f32) {
        let widths = self.layout.calculate_content_widths();
        let divided = self.string.contains(SOFT_HYPHEN);
        (if divided { self.longest_word() } else { widths.min }, widths.max)
    }

    /// The smallest width that needs no more lines than `width`: lines are then about equally
    /// long, and no word stands alone on the last one.
    pub(in crate::layout) fn balanced(&mut self, width: f32) -> f32 {
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
    pub(in crate::layout) fn lines(
        &mut self,
        width: f32,
        align: Align,
    ) -> Result<Vec<Line>, LayoutProblem> {
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
    /// not on more than two lines in a row, and not so that a piece of one is all of the last line.
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
            let unneeded = space.is_some_and(|x| width - x < zone) || self.is_last_word(number + 1);
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

    /// Whether a line is the last one of the text, or before a line break, and has one word.
    fn is_last_word(&self, number: usize) -> bool {
        let Some(range) = self.layout.get(number).map(|line| line.text_range()) else {
            return false;
        };
        let text = self.string.get(range.clone()).unwrap_or_default();
        let is_last = range.end == self.string.len() || text.ends_with('\n');
        is_last && !text.trim().contains(' ')
    }

    /// Where a line that ends with a divided word might have ended.
    fn ends(&self, line: &parley::Line<'_, SpanIndex>) -> Ends {
        // Pictures stand before their words.
        let pictures: f32 = self.insets(line).iter().map(|(inset, _)| inset.width).sum();
        let mut ends = Ends { whole: pictures, ..Ends::default() };
        let last = self.soft_hyphen(line);
        for run in line.runs() {
            for cluster in run.clusters() {
                let range = cluster.text_range();
                let text = self.string.get(range.clone()).unwrap_or_default();
                if Some(range.start) == last {
                    let face = self.fonts.face(run.font());
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
    pub(super) fn soft_hyphen(&self, line: &parley::Line<'_, SpanIndex>) -> Option<usize> {
        let range = line.text_range();
        let text = self.string.get(range.clone())?;
        let ended = range.end < self.string.len() && text.ends_with(SOFT_HYPHEN);
        ended.then(|| range.end - SOFT_HYPHEN.len_utf8())
    }

    /// Where the hyphen ends that a line ends with, if it is one of a word that goes on.
    pub(super) fn own_hyphen(&self, line: &parley::Line<'_, SpanIndex>) -> Option<usize> {
        let range = line.text_range();
        let text = self.string.get(range.clone())?;
        (range.end < self.string.len() && text.ends_with('-')).then_some(range.end)
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

pub(super) fn hyphen_width(face: &Face, size: f32) -> f32 {
    let width = face.hyphen().map_or(0, |glyph| face.advance(glyph));
    f32::from(width) * size / f32::from(face.units_per_em())
}

/// Which side lines of text stand at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::layout) enum Align {
    /// Where lines begin.
    Start,
    /// Where lines end.
    End,
}
