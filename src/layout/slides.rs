//! Slides: `::: slide` is one; elsewhere a heading of level 2 begins one, and so does a panel. Text
//! is as large as the slide allows, within limits; what needs more goes on on another slide. On a
//! screen they are the pages; on paper each stands above its notes.

use super::assemble::Assembly;
use super::flow::{Flow, across};
use super::format;
use super::margin::Margins;
use super::page::{Area, Colour, Item, Mark, Pages, Role};
use super::paginate::{Set, paginate};
use super::strip::{ROOT, Strip, Tree};
use super::style::{self, Frame, MM};
use super::text::{Script, Typesetter};
use super::{LayoutProblem, MARK_TOP, Setup, fit};
use crate::document::{Block, Document, Slide, SlideRole, plain_text};

/// Lays a document out as slides.
pub(super) fn lay_out(
    document: &Document,
    format: &format::Slides,
    setup: &Setup<'_>,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let slug = setup.slug();
    let area = format.pages.frame(0, slug);
    let mut flow = Flow::new(setter, script, format.pages.style.clone(), area.width);
    let mut shown: Vec<Shown> = vec![];
    for part in parts(&document.blocks) {
        shown.extend(part.shown(format, (area.width, area.height), &mut flow)?);
    }

    let Flow { setter, mut tree, boxes, .. } = flow;
    let count = shown.len().max(1);
    if let [alone] = shown.as_mut_slice() {
        *alone = Shown { lower: 0.0, tinted: false, ..std::mem::take(alone) };
    }
    let mut assembly = Assembly::new(count, document.direction);
    let page_ground = setup.ground(format.pages.size);
    let mut shown = shown.into_iter();
    for page in 0..count {
        let frame = format.pages.frame(page, slug);
        let slide = shown.next().unwrap_or_default();
        if slide.tinted {
            assembly.add(page, Mark::Decoration, Item::Area(page_ground), &mut tree);
        }
        let small = format.pages.small;
        let mut margins =
            Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
        if let Some(mark) = &document.mark {
            margins.mark(mark, frame, slug * MM + MARK_TOP)?;
        }
        let lower = Frame { y: frame.y + slide.lower, ..frame };
        margins.assembly.fill(lower, slide.sets, &boxes, margins.tree);
        margins.foot(&document.foot, &document.folio.of(page + 1, count), frame)?;
    }
    Ok(super::finish_pages(document, format.pages.size, setup, assembly, tree))
}

/// Lays a document out on paper: each slide at the head of a page, its notes below.
pub(super) fn lay_out_with_notes(
    document: &Document,
    format: &format::Slides,
    paper: &format::Pages,
    setup: &Setup<'_>,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let slug = setup.slug();
    let (area, text) = (format.pages.frame(0, 0.0), paper.frame(0, slug));
    let scale = text.width / (format.pages.size.0 * MM);
    let picture_height = format.pages.size.1 * MM * scale;
    let mut flow = Flow::new(setter, script, format.pages.style.clone(), area.width);
    let mut pages: Vec<(Option<Shown>, Vec<Set>)> = vec![];
    for part in parts(&document.blocks) {
        let mut shown = part.shown(format, (area.width, area.height), &mut flow)?;
        let last = shown.pop();
        pages.extend(shown.into_iter().map(|slide| (Some(slide), vec![])));
        flow.style = paper.style.clone();
        flow.set_width(text.width);
        flow.begin();
        flow.blocks(part.notes, ROOT)?;
        let mut notes = vec![Strip { keep: true, ..Strip::space(picture_height) }];
        notes.extend(std::mem::take(&mut flow.strips));
        if let Some(first) = notes.get_mut(1) {
            first.gap = 1.6 * paper.style.size;
        }
        let sheets = paginate(notes, text.height, &flow.stacking());
        let slides = [last].into_iter().chain(std::iter::repeat_with(|| None));
        pages.extend(slides.zip(sheets));
    }

    let Flow { setter, mut tree, boxes, .. } = flow;
    let count = pages.len().max(1);
    let mut assembly = Assembly::new(count, document.direction);
    let mut pages = pages.into_iter();
    for page in 0..count {
        let frame = paper.frame(page, slug);
        let (slide, notes) = pages.next().unwrap_or_default();
        let mut margins = Margins {
            assembly: &mut assembly,
            tree: &mut tree,
            script,
            setter,
            small: paper.small,
        };
        if let Some(mark) = &document.mark {
            margins.mark(mark, frame, slug * MM + MARK_TOP)?;
        }
        if let Some(slide) = slide {
            let (x, y, width) = (frame.x, frame.y, frame.width);
            draw_edges(
                Area { x, y, width, height: picture_height, radius: 0.0, colour: Colour::Tint },
                slide.tinted,
                page,
                margins.assembly,
                margins.tree,
            );
            let top = y + (area.y + slide.lower) * scale;
            let small = Frame { x: x + area.x * scale, y: top, scale, ..frame };
            margins.assembly.fill(small, slide.sets, &boxes, margins.tree);
        }
        margins.assembly.fill(frame, notes, &boxes, margins.tree);
        margins.foot(&document.foot, &document.folio.of(page + 1, count), frame)?;
    }
    Ok(super::finish_pages(document, paper.size, setup, assembly, tree))
}

/// The edges of a slide on paper, and its ground.
fn draw_edges(slide: Area, tinted: bool, page: usize, assembly: &mut Assembly, tree: &mut Tree) {
    let mut draw = |item: Item| assembly.add(page, Mark::Decoration, item, tree);
    if tinted {
        draw(Item::Area(slide));
    }
    let Area { x, y, width, height, .. } = slide;
    let thin = style::THIN;
    for y in [y, y + height - thin] {
        draw(across(x, y, width, style::HAIRLINE, thin).item);
    }
    for x in [x, x + width - thin] {
        draw(across(x, y, thin, style::HAIRLINE, height).item);
    }
}

/// A slide as it is shown.
#[derive(Default)]
struct Shown {
    sets: Vec<Set>,
    /// How much lower than at the top it begins.
    lower: f32,
    /// Whether its ground has the colour of titles.
    tinted: bool,
}

/// What belongs on one slide.
struct Part<'a> {
    /// Blocks; those of a panel are a section of their own.
    runs: Vec<(&'a [Block], bool)>,
    role: SlideRole,
    notes: &'a [Block],
}

fn parts(blocks: &[Block]) -> Vec<Part<'_>> {
    let new = |role| Part { runs: vec![], role, notes: &[] };
    // What comes before the first heading of a document that is not made of slides is its title.
    let mut parts = vec![new(SlideRole::Title)];
    // Blocks that follow one another are laid out together: they may have to stay together.
    for run in blocks.chunk_by(|before, after| !is_panel(before) && !begins(after)) {
        if let [Block::Slide(Slide { role, blocks, notes }), rest @ ..] = run {
            parts.push(Part { runs: vec![(blocks, false)], role: *role, notes });
            if !rest.is_empty() {
                parts.push(Part { runs: vec![(rest, false)], ..new(SlideRole::Content) });
            }
            continue;
        }
        if run.first().is_some_and(begins) && parts.last().is_some_and(|part| !part.runs.is_empty())
        {
            parts.push(new(SlideRole::Content));
        }
        let Some(part) = parts.last_mut() else { continue };
        match run {
            [Block::PageBreak, rest @ ..] => part.runs.push((rest, false)),
            [Block::Panel { blocks, .. }] => part.runs.push((blocks, true)),
            run => part.runs.push((run, false)),
        }
    }
    parts.retain(|part| part.runs.iter().any(|(blocks, _)| !blocks.is_empty()));
    parts
}

fn is_panel(block: &Block) -> bool {
    matches!(block, Block::Panel { .. })
}

/// Whether a slide begins with a block. A cover stands with the title before it.
fn begins(block: &Block) -> bool {
    match block {
        Block::Heading { level: 2, .. } | Block::PageBreak | Block::Slide(_) => true,
        Block::Panel { cover, .. } => !cover,
        _ => false,
    }
}

impl Part<'_> {
    /// As slides of a size: one, unless it is too long even in the smallest text.
    fn shown(
        &self,
        format: &format::Slides,
        (width, height): (f32, f32),
        flow: &mut Flow<'_>,
    ) -> Result<Vec<Shown>, LayoutProblem> {
        flow.set_width(width);
        let size = self.size(format, (width, height), flow)?;
        flow.style = format.pages.style.with_size(size);
        let mut strips = self.strips(flow)?;
        strips.iter_mut().take(1).for_each(|strip| strip.forced = false);
        let slides = paginate(strips, height, &flow.stacking());
        let blocks = || self.runs.iter().flat_map(|(blocks, _)| *blocks);
        let alone = blocks().all(|block| matches!(block, Block::Heading { .. }));
        let is_title =
            matches!(self.role, SlideRole::Title | SlideRole::Section | SlideRole::Break);
        // A title stands above the middle of its slide.
        let lower = match slides.as_slice() {
            [slide] if is_title || alone => 0.38 * (height - fit::bottom(slide)).max(0.0),
            _ => 0.0,
        };
        let shown = |sets| Shown { sets, lower, tinted: is_title };
        Ok(slides.into_iter().map(shown).collect())
    }

    fn strips(&self, flow: &mut Flow<'_>) -> Result<Vec<Strip>, LayoutProblem> {
        flow.begin();
        for (blocks, section) in &self.runs {
            let parent = if *section { flow.tree.node(Role::Section, ROOT) } else { ROOT };
            flow.blocks(blocks, parent)?;
        }
        Ok(std::mem::take(&mut flow.strips))
    }

    /// The size in which it needs the fewest slides: the largest of these. Tried out beside the
    /// document.
    fn size(
        &self,
        format: &format::Slides,
        (width, height): (f32, f32),
        flow: &mut Flow<'_>,
    ) -> Result<f32, LayoutProblem> {
        let mut best: Option<(usize, f32)> = None;
        let mut wide = 0.0;
        for size in format.sizes {
            let style = format.pages.style.with_size(*size);
            let mut trial = Flow::new(&mut *flow.setter, flow.script, style, width);
            let mut strips = self.strips(&mut trial)?;
            wide = fit::overhang(&strips, width);
            if wide > 0.0 {
                continue;
            }
            strips.iter_mut().take(1).for_each(|strip| strip.forced = false);
            let slides = paginate(strips, height, &trial.stacking()).len();
            if best.is_none_or(|(fewest, _)| slides < fewest) {
                best = Some((slides, *size));
            }
            if slides <= 1 {
                break;
            }
        }
        best.map(|(_, size)| size).ok_or_else(|| {
            let (panel, by_mm) = (self.heading(), fit::tenths(wide));
            LayoutProblem::TooWide { panel, by_mm }
        })
    }

    fn heading(&self) -> String {
        let blocks = self.runs.iter().flat_map(|(blocks, _)| *blocks);
        let headings = blocks.filter_map(|block| match block {
            Block::Heading { text, .. } => Some(plain_text(text)),
            _ => None,
        });
        headings.into_iter().next().unwrap_or_default()
    }
}
