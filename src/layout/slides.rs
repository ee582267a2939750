//! Slides: a heading of level 2 begins one, and so does a panel. Text is as large as the slide
//! allows, within limits; what needs more goes on on another slide.

use super::assemble::Assembly;
use super::flow::Flow;
use super::format::{self, BLEED};
use super::margin::Margins;
use super::page::{Area, Colour, Item, Mark, Pages, Role};
use super::paginate::{Set, paginate};
use super::strip::{ROOT, Strip};
use super::style::MM;
use super::text::{Script, Typesetter};
use super::{LayoutProblem, Setup, fit};
use crate::document::{Block, Document, plain_text};

/// How far from the top the draft mark stands.
const MARK_TOP: f32 = 7.5 * MM;

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
    let style = &format.pages.style;
    let mut flow = Flow::new(setter, script, style.clone(), area.width);
    let mut slides: Vec<Vec<Set>> = vec![];
    for part in parts(&document.blocks) {
        let size = size(&part, format, (area.width, area.height), &mut flow)?;
        flow.style = style.with_size(size);
        let mut strips = strips(&part, &mut flow)?;
        strips.iter_mut().take(1).for_each(|strip| strip.forced = false);
        slides.extend(paginate(strips, area.height, &flow.stacking()));
    }
    if let [title, _, ..] = slides.as_mut_slice() {
        lower(title, area.height);
    }

    let Flow { setter, mut tree, boxes, .. } = flow;
    let count = slides.len().max(1);
    let mut assembly = Assembly::new(count, document.direction);
    if count > 1 {
        // The ground of the title.
        let bleed = if setup.print_shop { BLEED } else { 0.0 };
        let (width, height) = format.pages.size;
        let ground = Area {
            x: (slug - bleed) * MM,
            y: (slug - bleed) * MM,
            width: (width + 2.0 * bleed) * MM,
            height: (height + 2.0 * bleed) * MM,
            radius: 0.0,
            colour: Colour::Tint,
        };
        assembly.add(0, Mark::Decoration, Item::Area(ground), &mut tree);
    }
    let mut slides = slides.into_iter();
    for page in 0..count {
        let frame = format.pages.frame(page, slug);
        let small = format.pages.small;
        let mut margins =
            Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
        if let Some(mark) = &document.mark {
            margins.mark(mark, frame, slug * MM + MARK_TOP)?;
        }
        margins.assembly.fill(frame, slides.next().unwrap_or_default(), &boxes, margins.tree);
        margins.foot(&document.foot, &document.folio.of(page + 1, count), frame)?;
    }
    Ok(super::finish_pages(document, format.pages.size, setup, assembly, tree))
}

/// Blocks that belong on one slide; those of a panel are a section of their own.
struct Part<'a>(Vec<(&'a [Block], bool)>);

fn parts(blocks: &[Block]) -> Vec<Part<'_>> {
    let mut parts = vec![Part(vec![])];
    // Blocks that follow one another are laid out together: they may have to stay together.
    for run in blocks.chunk_by(|before, after| !is_panel(before) && !begins(after)) {
        if run.first().is_some_and(begins) && parts.last().is_some_and(|part| !part.0.is_empty()) {
            parts.push(Part(vec![]));
        }
        let Some(part) = parts.last_mut() else { continue };
        match run {
            [Block::PageBreak, rest @ ..] => part.0.push((rest, false)),
            [Block::Panel { blocks, .. }] => part.0.push((blocks, true)),
            run => part.0.push((run, false)),
        }
    }
    parts.retain(|part| part.0.iter().any(|(blocks, _)| !blocks.is_empty()));
    parts
}

fn is_panel(block: &Block) -> bool {
    matches!(block, Block::Panel { .. })
}

/// Whether a slide begins with a block. A cover stands with the title before it.
fn begins(block: &Block) -> bool {
    match block {
        Block::Heading { level: 2, .. } | Block::PageBreak => true,
        Block::Panel { cover, .. } => !cover,
        _ => false,
    }
}

fn strips(part: &Part<'_>, flow: &mut Flow<'_>) -> Result<Vec<Strip>, LayoutProblem> {
    flow.begin();
    for (blocks, section) in &part.0 {
        let parent = if *section { flow.tree.node(Role::Section, ROOT) } else { ROOT };
        flow.blocks(blocks, parent)?;
    }
    Ok(std::mem::take(&mut flow.strips))
}

/// The size in which a part needs the fewest slides: the largest of these. Tried out beside the
/// document.
fn size(
    part: &Part<'_>,
    format: &format::Slides,
    (width, height): (f32, f32),
    flow: &mut Flow<'_>,
) -> Result<f32, LayoutProblem> {
    let mut best: Option<(usize, f32)> = None;
    let mut wide = 0.0;
    for size in format.sizes {
        let style = format.pages.style.with_size(*size);
        let mut trial = Flow::new(&mut *flow.setter, flow.script, style, width);
        let mut strips = strips(part, &mut trial)?;
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
        let (panel, by_mm) = (part.heading(), fit::tenths(wide));
        LayoutProblem::TooWide { panel, by_mm }
    })
}

impl Part<'_> {
    fn heading(&self) -> String {
        let blocks = self.0.iter().flat_map(|(blocks, _)| *blocks);
        let headings = blocks.filter_map(|block| match block {
            Block::Heading { text, .. } => Some(plain_text(text)),
            _ => None,
        });
        headings.into_iter().next().unwrap_or_default()
    }
}

/// The title stands above the middle of its slide.
fn lower(title: &mut [Set], height: f32) {
    let spare = (height - fit::bottom(title)).max(0.0);
    title.iter_mut().for_each(|set| set.y += 0.38 * spare);
}
