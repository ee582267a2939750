//! Folded leaflets: a panel of the document on each panel of the sheet, in text as large as fits.
//! What follows a page break is not folded: it comes on a sheet of its own, in columns.

use super::LayoutProblem;
use super::assemble::Assembly;
use super::flow::Flow;
use super::margin::Margins;
use super::page::{Pages, Role};
use super::paginate::{self, paginate};
use super::strip::{ROOT, Strip};
use super::style::{Frame, MM, Style, TriFold};
use super::text::{Script, Typesetter};
use crate::document::{Block, Direction, Document, plain_text};

/// Lays a document out as a tri-fold leaflet.
pub(super) fn lay_out(
    document: &Document,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let page_break = document.blocks.iter().position(|block| *block == Block::PageBreak);
    let (folded, beside) = document.blocks.split_at(page_break.unwrap_or(document.blocks.len()));
    let parts = parts(folded, &document.title);
    let mut problem = None;
    for size in TriFold::TEXT_SIZES {
        let mut flow =
            Flow::new(setter, script, Style::PANEL.with_size(size), TriFold::frame(1, false).width);
        let strips =
            parts.iter().map(|part| part.strips(&mut flow)).collect::<Result<Vec<_>, _>>()?;
        match fit(&parts, strips, &flow) {
            Ok(panels) => {
                let beside = columns(beside, &mut flow)?;
                return assemble(document, panels, beside, flow);
            }
            Err(found) => problem = Some(found),
        }
    }
    Err(problem.unwrap_or(LayoutProblem::DoesNotFit { panel: document.title.clone(), by_mm: 0.0 }))
}

/// What stands on one panel.
struct Part<'a> {
    heading: String,
    cover: bool,
    /// Blocks, and whether they are a section of their own.
    blocks: Vec<(&'a [Block], bool)>,
}

/// Blocks cut at their panels. What comes before the first, the title, belongs on the cover.
fn parts<'a>(blocks: &'a [Block], title: &str) -> Vec<Part<'a>> {
    let is_panel = |block: &Block| matches!(block, Block::Panel { .. });
    let first = blocks.iter().position(is_panel).unwrap_or(blocks.len());
    let (leading, rest) = blocks.split_at(first);
    let mut parts: Vec<Part<'_>> = vec![];
    for block in rest {
        match block {
            Block::Panel { cover, blocks } => parts.push(Part {
                heading: heading(blocks).unwrap_or_else(|| title.to_owned()),
                cover: *cover,
                blocks: vec![(blocks, true)],
            }),
            other => {
                if let Some(part) = parts.last_mut() {
                    part.blocks.push((std::slice::from_ref(other), false));
                }
            }
        }
    }
    if let Some(at) = parts.iter().position(|part| part.cover) {
        let mut cover = parts.remove(at);
        cover.blocks.insert(0, (leading, false));
        parts.insert(0, cover);
    } else if !leading.is_empty() {
        let (heading, cover) = (title.to_owned(), true);
        parts.insert(0, Part { heading, cover, blocks: vec![(leading, false)] });
    }
    parts
}

fn heading(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(|block| match block {
        Block::Heading { text, .. } => Some(plain_text(text)),
        _ => None,
    })
}

impl Part<'_> {
    fn strips(&self, flow: &mut Flow<'_>) -> Result<Vec<Strip>, LayoutProblem> {
        flow.begin();
        for (blocks, section) in &self.blocks {
            let parent = if *section { flow.tree.node(Role::Section, ROOT) } else { ROOT };
            flow.blocks(blocks, parent)?;
        }
        Ok(std::mem::take(&mut flow.strips))
    }
}

type Panel = Vec<paginate::Set>;

/// Each part on its panel; a document without panels runs through them. Or what does not fit.
fn fit(
    parts: &[Part<'_>],
    strips: Vec<Vec<Strip>>,
    flow: &Flow<'_>,
) -> Result<Vec<Panel>, LayoutProblem> {
    let height = TriFold::frame(1, false).height;
    let running = matches!(parts, [only] if only.blocks.iter().all(|(_, section)| !section));
    let too_high = |part: &Part<'_>, by: f32| LayoutProblem::DoesNotFit {
        panel: part.heading.clone(),
        by_mm: (by / MM * 10.0).ceil() / 10.0,
    };
    for (index, (part, strips)) in parts.iter().zip(&strips).enumerate() {
        let needed = paginate::height(strips, &flow.stacking());
        if index >= TriFold::PANELS {
            return Err(too_high(part, needed));
        }
        if needed > height && !running {
            return Err(too_high(part, needed - height));
        }
    }
    let mut panels = vec![];
    for (part, strips) in parts.iter().zip(strips) {
        let needed = paginate::height(&strips, &flow.stacking());
        let mut strips = strips;
        if !running {
            strips.iter_mut().for_each(|strip| strip.forced = false);
        }
        panels.extend(paginate(strips, height, &flow.stacking()));
        if panels.len() > TriFold::PANELS {
            return Err(too_high(part, needed - height * TriFold::PANELS as f32));
        }
    }
    if parts.first().is_some_and(|part| part.cover) && !running {
        lower(&mut panels);
    }
    Ok(panels)
}

/// The cover's content stands somewhat below the top.
fn lower(panels: &mut [Panel]) {
    let Some(cover) = panels.first_mut() else { return };
    let used = cover.last().map_or(0.0, |set| set.y + set.strip.height);
    let spare = (TriFold::frame(1, false).height - used).max(0.0);
    cover.iter_mut().for_each(|set| set.y += 0.3 * spare);
}

/// What is not folded, in columns as wide and high as a panel.
fn columns(blocks: &[Block], flow: &mut Flow<'_>) -> Result<Vec<Panel>, LayoutProblem> {
    flow.begin();
    flow.blocks(blocks, ROOT)?;
    let mut strips = std::mem::take(&mut flow.strips);
    if let Some(first) = strips.first_mut() {
        first.forced = false;
    }
    Ok(paginate(strips, TriFold::frame(1, false).height, &flow.stacking()))
}

fn assemble(
    document: &Document,
    panels: Vec<Panel>,
    beside: Vec<Panel>,
    flow: Flow<'_>,
) -> Result<Pages, LayoutProblem> {
    const MARK_SIZE: f32 = 7.5;
    const MARK_TOP: f32 = 3.5 * MM;
    let mirrored = document.direction == Direction::RightToLeft;
    let Flow { setter, script, mut tree, boxes, .. } = flow;
    let sheets = 2 + beside.len().div_ceil(TriFold::INSIDE.len());
    let mut assembly = Assembly::new(sheets, document.direction);

    let on_sheets = (1..).zip(panels).map(|(panel, sets)| (TriFold::frame(panel, mirrored), sets));
    let on_columns = beside.into_iter().enumerate().map(|(index, sets)| {
        let page = 2 + index / TriFold::INSIDE.len();
        let like = TriFold::frame(TriFold::INSIDE[index % TriFold::INSIDE.len()], mirrored);
        (Frame { page, ..like }, sets)
    });
    let mut marked = vec![false; sheets];
    for (frame, sets) in on_sheets.chain(on_columns) {
        if let (Some(mark), false) = (&document.mark, marked[frame.page]) {
            let mut margins = Margins { assembly: &mut assembly, tree: &mut tree, script, setter };
            margins.mark(mark, frame, MARK_TOP, MARK_SIZE)?;
            marked[frame.page] = true;
        }
        assembly.fill(frame, sets, &boxes, &mut tree);
    }
    let mut margins = Margins { assembly: &mut assembly, tree: &mut tree, script, setter };
    margins.back(&document.foot, TriFold::frame(TriFold::PANELS, mirrored))?;
    margins.folds(0);
    margins.folds(1);
    Ok(super::finish(document, TriFold::SIZE, assembly, tree))
}
