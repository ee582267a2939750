//! A line of shaped text → glyphs at their places.

use super::paragraph::{Paragraph, hyphen_width};
use super::styled::{Inset, Target};
use super::{Ink, SpanIndex};
use crate::layout::font::Face;
use crate::layout::page::{Area, Cluster, Fence, Fences, Glyph, Item, Mark, Run};
use crate::layout::{LayoutProblem, hyphen, isolate, picture};
use parley::PositionedLayoutItem;
use std::sync::Arc;

/// A line of text.
#[derive(Clone, Debug)]
pub(in crate::layout) struct Line {
    pub height: f32,
    /// Whether it ends with a part of a word.
    pub divided: bool,
    /// What each node shows on this line, in reading order. The line's top is at y = 0.
    pub fragments: Vec<Fragment>,
}

impl Line {
    /// Its left and right edge.
    pub(in crate::layout) fn extent(&self) -> (f32, f32) {
        let items = self.fragments.iter().flat_map(|fragment| &fragment.items);
        let edges = items
            .filter_map(Item::run)
            .flat_map(|run| &run.glyphs)
            .map(|glyph| (glyph.x, glyph.x + glyph.advance));
        let edges = edges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        edges.unwrap_or_default()
    }

    /// Notes that what stands beside it is to be a line of its own. PDFium takes both for one.
    pub(in crate::layout) fn part_from_next(&mut self) {
        let items = self.fragments.iter_mut().flat_map(|fragment| &mut fragment.items);
        let runs = items.filter_map(|item| match item {
            Item::Text(run) => Some(run),
            Item::Area(_) | Item::Shape(_) => None,
        });
        let left = |run: &&mut Run| run.glyphs.first().map_or(f32::MAX, |glyph| glyph.x);
        if let Some(last) = runs.min_by(|a, b| left(a).total_cmp(&left(b)))
            && last.right_to_left
            && last.fences.left == Fence::Turn
        {
            last.fences.left = Fence::Beside;
        }
    }
}

/// How the text of a line ends.
#[derive(Clone, Copy)]
struct End {
    /// The soft hyphen that it ends with.
    hyphen: Option<usize>,
    /// Where nothing but spaces and marks is left.
    blank: usize,
}

/// What a node shows on a line.
#[derive(Clone, Debug)]
pub(in crate::layout) struct Fragment {
    pub mark: Mark,
    pub items: Vec<Item>,
    /// The link it is part of, and its left and right edge.
    pub link: Option<(Target, f32, f32)>,
}

impl Paragraph {
    pub(super) fn line(&self, line: &parley::Line<'_, SpanIndex>) -> Result<Line, LayoutProblem> {
        let metrics = line.metrics();
        // Lines with words in another font stand no further apart than others.
        let insets = self.insets(line);
        let (height, baseline) = match self.pitch {
            Some(pitch) if insets.iter().all(|(inset, _)| inset.has_room(pitch)) => pitch,
            _ => (
                metrics.block_max_coord - metrics.block_min_coord,
                metrics.baseline - metrics.block_min_coord,
            ),
        };
        let end = self.end(line);
        let mut trapped = 0.0;
        for run in line.runs().filter(|run| self.runs_against(run)) {
            let blank = run.clusters().filter(|it| it.text_range().start >= end.blank);
            trapped += blank.map(|it| it.advance()).sum::<f32>();
        }
        let mut x = metrics.offset + if self.right_to_left { trapped } else { 0.0 };
        let mut runs: Vec<(u16, Run)> = vec![];
        for run in line.runs() {
            x += self.width_at(&insets, x);
            let Some(face) = self.fonts.face(run.font()) else { continue };
            self.place(&run, face, &mut x, baseline, end, &mut runs)?;
        }
        if self.right_to_left {
            fence(&mut runs);
        }
        if let Some(end) = self.own_hyphen(line) {
            let ends = |run: &Run| run.clusters.last().is_some_and(|last| last.text().end == end);
            runs.iter_mut().for_each(|(_, run)| run.own_hyphen = !run.right_to_left && ends(run));
        }
        let mut fragments = self.fragments(runs, baseline);
        for (inset, x) in insets {
            let Some(ink) = self.spans.get(usize::from(inset.span)) else { continue };
            let top = baseline - picture::BASELINE * inset.height;
            let place = (x, top, inset.width);
            let items = picture::items(&inset.picture, place, ink.colour);
            fragments.push((inset.span, Fragment { mark: inset.mark, items, link: None }));
        }
        fragments.sort_by_key(|(span, _)| *span);
        let fragments = fragments.into_iter().map(|(_, it)| it).collect();
        Ok(Line { height, divided: end.hyphen.is_some(), fragments })
    }

    /// The end of a line.
    fn end(&self, line: &parley::Line<'_, SpanIndex>) -> End {
        let range = line.text_range();
        let text = self.string.get(range.clone()).unwrap_or_default();
        let shown = text.trim_end_matches(|c: char| c.is_whitespace() || isolate::is_mark(c));
        End { hyphen: self.soft_hyphen(line), blank: range.start + shown.len() }
    }

    /// Whether a run reads in the other direction than its line does.
    fn runs_against(&self, run: &parley::layout::Run<'_, SpanIndex>) -> bool {
        run.is_rtl() != self.right_to_left
    }

    /// Runs in the order in which they are read, those of a span together.
    fn fragments(&self, mut runs: Vec<(u16, Run)>, baseline: f32) -> Vec<(u16, Fragment)> {
        if runs.len() > 1 {
            runs.sort_by_cached_key(|(span, run)| (*span, first_byte(run)));
        }
        let mut fragments = Vec::with_capacity(runs.len());
        let mut runs = runs.into_iter().peekable();
        while let Some((span, run)) = runs.next() {
            let more = std::iter::from_fn(|| runs.next_if(|(other, _)| *other == span));
            let of_span = [run].into_iter().chain(more.map(|(_, run)| run)).collect();
            let ink = self.spans.get(usize::from(span));
            let fragment = ink.and_then(|ink| self.fragment(*ink, of_span, baseline));
            fragments.extend(fragment.map(|fragment| (span, fragment)));
        }
        fragments
    }

    /// The pictures on a line, and where they begin.
    pub(super) fn insets(&self, line: &parley::Line<'_, SpanIndex>) -> Vec<(&Inset, f32)> {
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
    fn place(
        &self,
        run: &parley::layout::Run<'_, SpanIndex>,
        face: &Arc<Face>,
        x: &mut f32,
        baseline: f32,
        end: End,
        runs: &mut Vec<(u16, Run)>,
    ) -> Result<(), LayoutProblem> {
        let (first, clusters) = (runs.len(), run.len());
        // Where a ligature ends that begins further to the right.
        let mut ligature_end = None;
        for cluster in run.visual_clusters() {
            let mut range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                match runs.last_mut().and_then(|(_, piece)| piece.clusters.last_mut()) {
                    Some(start) if !run.is_rtl() => start.reach(range.end),
                    _ => ligature_end = ligature_end.or(Some(range.end)),
                }
                continue;
            }
            range.end = ligature_end.take().unwrap_or(range.end);
            let text = self.string.get(range.clone()).unwrap_or_default();
            let divided = end.hyphen == Some(range.start);
            let trapped = range.start >= end.blank && self.runs_against(run);
            let is_chance = || hyphen::is_chance(&self.string, range.clone());
            if !divided && (text.chars().all(isolate::is_mark) || is_chance()) {
                continue;
            }
            let span = if self.spans.len() == 1 { 0 } else { cluster.style().brush.0 };
            let Some(ink) = self.spans.get(usize::from(span)) else { continue };
            let baseline = baseline - ink.rise;
            if runs.len() == first || runs.last().is_none_or(|(last, _)| *last != span) {
                runs.push((span, self.empty_run(run, face, *ink, baseline, clusters)));
            }
            let Some((_, piece)) = runs.last_mut() else { continue };
            let first = piece.glyphs.len();
            if divided {
                let advance = hyphen_width(face, piece.size);
                let id = face.hyphen().unwrap_or_else(|| face.space());
                piece.glyphs.push(Glyph { id, x: *x, y: baseline, advance });
                *x += advance;
            } else if text == "\n" || trapped {
                // A line break is read as a space, and takes no room. Nor does a space at the end
                // of a line, which would stand within it where the order of reading turns (Unicode
                // Standard Annex 9, L1).
                let id = face.space();
                piece.glyphs.push(Glyph { id, x: *x, y: baseline, advance: 0.0 });
            } else {
                for glyph in cluster.glyphs() {
                    if glyph.id == 0 {
                        return Err(self.no_glyph(text, face));
                    }
                    let (gx, gy) = (*x + glyph.x, baseline + glyph.y);
                    let id = glyph.id as u16;
                    piece.glyphs.push(Glyph { id, x: gx, y: gy, advance: glyph.advance });
                    *x += glyph.advance;
                }
            }
            piece.clusters.push(Cluster::new(range, first..piece.glyphs.len()));
        }
        for (_, run) in &mut runs[first..] {
            run.glyphs.shrink_to_fit();
            run.clusters.shrink_to_fit();
        }
        Ok(())
    }

    /// A run with room for so many clusters.
    fn empty_run(
        &self,
        run: &parley::layout::Run<'_, SpanIndex>,
        face: &Arc<Face>,
        ink: Ink,
        baseline: f32,
        clusters: usize,
    ) -> Run {
        Run {
            face: face.clone(),
            size: run.font_size(),
            colour: ink.colour,
            baseline,
            slanted: ink.slanted,
            right_to_left: run.is_rtl(),
            fences: Fences::default(),
            own_hyphen: false,
            text: self.string.clone(),
            glyphs: Vec::with_capacity(clusters),
            clusters: Vec::with_capacity(clusters),
        }
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
        let (mut left, mut right) = (f32::MAX, f32::MIN);
        for glyphs in runs.iter().map(|run| &run.glyphs) {
            for glyph in glyphs {
                left = left.min(glyph.x);
                right = right.max(glyph.x + glyph.advance);
            }
        }
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

/// Marks where the order of reading turns in a line of right-to-left text, given from left to
/// right, and which stretches of it are to be set apart.
fn fence(runs: &mut [(u16, Run)]) {
    let stretches = runs.chunk_by_mut(|(_, a), (_, b)| a.right_to_left == b.right_to_left);
    let mut stretches: Vec<(Stretch, &mut [(u16, Run)])> =
        stretches.map(|runs| (stretch(runs), runs)).collect();
    let kinds: Vec<Stretch> = stretches.iter().map(|(kind, _)| *kind).collect();
    let any = kinds.contains(&Stretch::Pieces);
    let shows = |kind: &Stretch| *kind != Stretch::Blank;
    let first = kinds.iter().position(shows).unwrap_or(0);
    let last = kinds.iter().rposition(shows).unwrap_or(0);
    let is_apart = |at: usize| match kinds.get(at) {
        Some(Stretch::Pieces) => true,
        Some(Stretch::Word) => any && (at == first || at == last),
        _ => false,
    };
    for (at, (kind, stretch)) in stretches.iter_mut().enumerate() {
        let fence = |beside: Option<usize>| {
            let ends = beside.is_none_or(|at| at < first || at > last || is_apart(at));
            match any && *kind != Stretch::Blank && (is_apart(at) || ends) {
                true => Fence::Apart,
                false => Fence::Turn,
            }
        };
        if let Some((_, run)) = stretch.first_mut() {
            run.fences.left = fence(at.checked_sub(1));
        }
        if let Some((_, run)) = stretch.last_mut() {
            run.fences.right = fence(Some(at + 1));
        }
    }
}

/// What is read in one direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretch {
    Blank,
    RightToLeft,
    /// Nothing but letters, or nothing but digits and what stands between them.
    Word,
    /// Words, numbers and signs that readers may put into another order.
    Pieces,
}

fn stretch(runs: &[(u16, Run)]) -> Stretch {
    let texts = || {
        let clusters =
            runs.iter().flat_map(|(_, run)| run.clusters.iter().map(move |it| (run, it)));
        clusters.flat_map(|(run, it)| run.text.get(it.text()).unwrap_or_default().chars())
    };
    let is_of_number = |c: char| c.is_numeric() || "+-,.:/#$%€£°\u{a0}\u{202f}".contains(c);
    if texts().all(char::is_whitespace) {
        Stretch::Blank
    } else if runs.iter().any(|(_, run)| run.right_to_left) {
        Stretch::RightToLeft
    } else if texts().all(char::is_alphabetic) || texts().all(is_of_number) {
        Stretch::Word
    } else {
        Stretch::Pieces
    }
}

fn first_byte(run: &Run) -> usize {
    run.clusters.iter().map(|cluster| cluster.text().start).min().unwrap_or(0)
}
