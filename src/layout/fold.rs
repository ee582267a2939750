//! Folded and cut sheets: a panel of the document on each panel of the sheet, in text as large as
//! fits. What follows a page break is for those who hand them out: it comes on a sheet of its
//! own, in columns.

use super::assemble::Assembly;
use super::flow::Flow;
use super::format::{Folding, Imposition, Panels, Slot};
use super::margin::{self, Margins};
use super::page::{Area, Colour, Gutter, Item, Mark, Pages, Piece, Role};
use super::paginate::{self, paginate};
use super::strip::{ROOT, Strip, Tree};
use super::style::{Frame, MM};
use super::text::{Script, Typesetter};
use super::{LayoutProblem, Setup, fit, marks};
use crate::document::{Block, Direction, Document, plain_text};

/// Lays a document out on panels.
pub(super) fn lay_out(
    document: &Document,
    format: &Panels,
    setup: &Setup<'_>,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let page_break = document.blocks.iter().position(|block| *block == Block::PageBreak);
    let (folded, beside) = document.blocks.split_at(page_break.unwrap_or(document.blocks.len()));
    let parts = parts(folded, &document.title);
    let mut problem = None;
    for folding in format.foldings {
        let sheet = if setup.print_shop { &folding.shop } else { &folding.office };
        let mut job = Job { document, format, folding, sheet, setup, mark_room: 0.0 };
        job.mark_room = job.mark_room(script, setter)?;
        // Better a little smaller than a panel that goes on on the next one.
        for goes_on in [false, true] {
            if goes_on && !format.goes_on {
                continue;
            }
            for size in format.sizes {
                let style = format.style.with_size(*size);
                let mut flow = Flow::new(setter, script, style, job.frame(1).width);
                let strips = parts.iter().map(|part| part.strips(&mut flow));
                let strips = strips.collect::<Result<Vec<_>, _>>()?;
                match job.fit(&parts, strips, goes_on, &flow) {
                    Ok(panels) => {
                        let beside = match setup.print_shop {
                            true => vec![],
                            false => job.columns(beside, &mut flow)?,
                        };
                        return job.assemble(panels, beside, flow);
                    }
                    Err(found) => problem = Some(found),
                }
            }
        }
    }
    Err(problem.unwrap_or(LayoutProblem::DoesNotFit { panel: document.title.clone(), by_mm: 0.0 }))
}

/// A document on its way to panels.
struct Job<'a> {
    document: &'a Document,
    format: &'a Panels,
    folding: &'a Folding,
    sheet: &'a Imposition,
    setup: &'a Setup<'a>,
    /// What the draft mark needs beyond the margin, in points.
    mark_room: f32,
}

/// What stands on one panel.
pub(super) struct Part<'a> {
    pub heading: String,
    pub cover: bool,
    /// Whether a poster prints it.
    pub poster: bool,
    /// Blocks, and whether they are a section of their own.
    blocks: Vec<(&'a [Block], bool)>,
}

/// Blocks cut at their panels. What comes before the first, the title, belongs on the cover.
pub(super) fn parts<'a>(blocks: &'a [Block], title: &str) -> Vec<Part<'a>> {
    let is_panel = |block: &Block| matches!(block, Block::Panel { .. });
    let first = blocks.iter().position(is_panel).unwrap_or(blocks.len());
    let (leading, rest) = blocks.split_at(first);
    let mut parts: Vec<Part<'_>> = vec![];
    for block in rest {
        match block {
            Block::Panel { cover, poster, blocks } => parts.push(Part {
                heading: heading(blocks).unwrap_or_else(|| title.to_owned()),
                cover: *cover,
                poster: *poster,
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
        let blocks = vec![(leading, false)];
        parts.insert(0, Part { heading, cover, poster: false, blocks });
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
    /// Its strips, in a column of its own.
    pub(super) fn strips(&self, flow: &mut Flow<'_>) -> Result<Vec<Strip>, LayoutProblem> {
        flow.begin();
        for (blocks, section) in &self.blocks {
            let parent = if *section { flow.tree.node(Role::Section, ROOT) } else { ROOT };
            flow.blocks(blocks, parent)?;
        }
        Ok(std::mem::take(&mut flow.strips))
    }

    fn too_high(&self, by: f32) -> LayoutProblem {
        LayoutProblem::DoesNotFit { panel: self.heading.clone(), by_mm: fit::tenths(by) }
    }
}

/// Whether a document has no panels of its own and runs through those there are.
fn is_running(parts: &[Part<'_>]) -> bool {
    matches!(parts, [only] if only.blocks.iter().all(|(_, section)| !section))
}

type Panel = Vec<paginate::Set>;

impl Job<'_> {
    fn mirrored(&self) -> bool {
        self.document.direction == Direction::RightToLeft
    }

    /// The text area of a panel, where it is read.
    fn frame(&self, panel: usize) -> Frame {
        let slot = self.sheet.places(panel, self.mirrored())[0];
        let width = self.sheet.narrowest();
        let frame = slot.frame(self.format.margins, width, self.setup.slug());
        let (y, height) = (frame.y + self.mark_room, frame.height - self.mark_room);
        Frame { y, height, ..frame }
    }

    /// How far from the top of a panel the draft mark stands.
    fn mark_top(&self) -> f32 {
        const FOLDED: f32 = 3.5;
        FOLDED.min(0.6 * self.format.margins.1) * MM
    }

    fn mark_room(&self, script: &Script, setter: &mut Typesetter) -> Result<f32, LayoutProblem> {
        let (small, width) = (self.format.small, self.frame(1).width);
        let height = margin::mark_height(self.document, small, width, script, setter)?;
        let needed = height.map_or(0.0, |height| self.mark_top() + height + 0.6 * small);
        Ok((needed - self.format.margins.1 * MM).max(0.0))
    }

    /// Each part on its panel, or what does not fit.
    fn fit(
        &self,
        parts: &[Part<'_>],
        strips: Vec<Vec<Strip>>,
        goes_on: bool,
        flow: &Flow<'_>,
    ) -> Result<Vec<Panel>, LayoutProblem> {
        let Frame { width, height, .. } = self.frame(1);
        let goes_on = goes_on || is_running(parts);
        let mut panels = vec![];
        for (part, mut strips) in parts.iter().zip(strips) {
            let needed = paginate::height(&strips, &flow.stacking());
            let wide = fit::overhang(&strips, width);
            if wide > 0.0 {
                let by_mm = fit::tenths(wide);
                return Err(LayoutProblem::TooWide { panel: part.heading.clone(), by_mm });
            }
            if panels.len() >= self.folding.panels {
                return Err(part.too_high(needed));
            }
            if needed > height && !goes_on {
                return Err(part.too_high(needed - height));
            }
            if !is_running(parts) {
                strips.iter_mut().for_each(|strip| strip.forced = false);
            }
            let left = self.folding.panels - panels.len();
            let set = paginate(strips, height, &flow.stacking());
            let over = set.iter().map(|sets| fit::overflow(sets, height)).fold(0.0, f32::max);
            if over > 0.0 {
                return Err(part.too_high(over));
            }
            panels.extend(set);
            if panels.len() > self.folding.panels {
                let more = (needed - height * left as f32).max(height / 10.0);
                return Err(part.too_high(more));
            }
        }
        if parts.first().is_some_and(|part| part.cover) && !is_running(parts) {
            lower(&mut panels, height);
        }
        Ok(panels)
    }

    /// What is not folded, in columns about as wide as a panel, on sheets of its own.
    fn columns(&self, blocks: &[Block], flow: &mut Flow<'_>) -> Result<Vec<Panel>, LayoutProblem> {
        const SIZE: f32 = 8.5;
        flow.begin();
        flow.style = self.format.style.with_size(flow.style.size.min(SIZE));
        flow.blocks(blocks, ROOT)?;
        let mut strips = std::mem::take(&mut flow.strips);
        if let Some(first) = strips.first_mut() {
            first.forced = false;
        }
        Ok(paginate(strips, self.column(0, 0).height, &flow.stacking()))
    }

    /// How many columns stand on a sheet of their own.
    fn columns_on_sheet(&self) -> usize {
        (self.sheet.sheet.0 / self.sheet.narrowest()).floor().max(1.0) as usize
    }

    /// A column on a page of its own.
    fn column(&self, page: usize, index: usize) -> Frame {
        const TOP: f32 = 15.0;
        const BOTTOM: f32 = 13.0;
        let count = self.columns_on_sheet();
        let (sheet_width, sheet_height) = self.sheet.sheet;
        let width = self.frame(1).width;
        let place = if self.mirrored() { count - 1 - index } else { index };
        let share = sheet_width * MM / count as f32;
        let x = share * place as f32 + (share - width) / 2.0;
        let height = (sheet_height - TOP - BOTTOM) * MM;
        Frame { page, x, y: TOP * MM, width, height, scale: 1.0 }
    }

    fn assemble(
        &self,
        panels: Vec<Panel>,
        beside: Vec<Panel>,
        flow: Flow<'_>,
    ) -> Result<Pages, LayoutProblem> {
        let Flow { setter, script, mut tree, boxes, .. } = flow;
        let sides = self.sheet.sides.len();
        let columns = self.columns_on_sheet();
        let pages = sides + beside.len().div_ceil(columns);
        let mut assembly = Assembly::new(pages, self.document.direction);
        let small = self.format.small;
        let mirrored = self.mirrored();
        for page in 0..sides {
            self.covers(page, &mut assembly, &mut tree);
        }
        let on_sheet = (1..).zip(panels).map(|(panel, sets)| {
            let frame = self.frame(panel);
            (frame, frame.y - self.mark_room - self.format.margins.1 * MM, sets)
        });
        let on_columns = beside.into_iter().enumerate().map(|(index, sets)| {
            (self.column(sides + index / columns, index % columns), 0.0, sets)
        });
        let mut marked = vec![false; pages];
        for (frame, top, sets) in on_sheet.chain(on_columns) {
            let page = frame.page;
            if let Some(mark) = &self.document.mark
                && (!marked[page] || (self.read_apart() && page < sides))
            {
                let mut margins =
                    Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
                margins.mark(mark, frame, top + self.mark_top())?;
                marked[page] = true;
            }
            assembly.fill(frame, sets, &boxes, &mut tree);
        }
        let mut margins =
            Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
        margins.back(&self.document.foot, self.frame(self.folding.panels))?;
        self.copies(&mut assembly);
        self.gutters(&mut assembly);
        for side in 0..sides {
            let lines = marks::of_sheet(self.sheet, side, mirrored, self.setup.print_shop);
            marks::draw(lines, side, &mut assembly, &mut tree);
            if self.sheet.origin.0 > 0.0 {
                marks::scissors(side, self.sheet, &mut assembly, &mut tree);
            }
        }
        let (width, height) = self.sheet.sheet;
        Ok(super::finish(self.document, (width, height), self.setup, assembly, tree))
    }

    /// Whether panels are seen one by one, so that each bears the draft mark; otherwise the first
    /// of each side does.
    fn read_apart(&self) -> bool {
        self.sheet.row < self.sheet.sheet.1 || self.sheet.sides.len() > 2
    }

    /// The tinted ground of a cover, over the edge where it is cut.
    fn covers(&self, side: usize, assembly: &mut Assembly, tree: &mut Tree) {
        let slug = self.setup.slug();
        let (sheet_width, sheet_height) = self.sheet.sheet;
        // Copies are drawn with the rest of the panel.
        let first = self.sheet.places(1, self.mirrored()).into_iter().take(1);
        for slot in first.filter(|slot| slot.side == side) {
            let bleed = |at_edge: bool| if at_edge { self.setup.bleed() } else { 0.0 };
            let left = slot.x - bleed(slot.x <= 0.0);
            let top = slot.y - bleed(slot.y <= 0.0);
            let right = slot.x + slot.width;
            let right = right + bleed(right >= sheet_width);
            let bottom = slot.y + slot.height;
            let bottom = bottom + bleed(bottom >= sheet_height);
            let area = Area {
                x: (slug + left) * MM,
                y: (slug + top) * MM,
                width: (right - left) * MM,
                height: (bottom - top) * MM,
                radius: 0.0,
                colour: Colour::Tint,
            };
            assembly.add(side, Mark::Decoration, Item::Area(area), tree);
        }
    }

    /// Notes the spaces between panels, and between columns.
    fn gutters(&self, assembly: &mut Assembly) {
        let slug = self.setup.slug();
        let slots = self.sheet.slots(self.mirrored());
        for slot in &slots {
            let beside = |other: &Slot| (other.side, other.y) == (slot.side, slot.y);
            if slots.iter().any(|other| beside(other) && other.x > slot.x) {
                let (x, top) = ((slug + slot.x + slot.width) * MM, (slug + slot.y) * MM);
                let gutter = Gutter { x, top, bottom: top + slot.height * MM };
                assembly.pages[slot.side].gutters.push(gutter);
            }
        }
        let (width, height) = self.sheet.sheet;
        let columns = self.columns_on_sheet();
        for page in assembly.pages.iter_mut().skip(self.sheet.sides.len()) {
            let edges = (1..columns).map(|place| width * MM * place as f32 / columns as f32);
            let gutter = |x| Gutter { x, top: 0.0, bottom: height * MM };
            page.gutters.extend(edges.map(gutter));
        }
    }

    /// Draws the other copies of each panel: they look like the first and are not read again.
    fn copies(&self, assembly: &mut Assembly) {
        let slug = self.setup.slug();
        for panel in 1..=self.folding.panels {
            let places = self.sheet.places(panel, self.mirrored());
            let [first, others @ ..] = places.as_slice() else { continue };
            let within = |item: &Item| {
                let [left, top, right, bottom] = item.bounds();
                let (x, y) = ((left + right) / 2.0 / MM - slug, (top + bottom) / 2.0 / MM - slug);
                (first.x..first.x + first.width).contains(&x)
                    && (first.y..first.y + first.height).contains(&y)
            };
            let pieces = &mut assembly.pages[first.side].pieces;
            let items: Vec<Item> = pieces.iter().flat_map(|piece| &piece.items).cloned().collect();
            let items: Vec<Item> = items.into_iter().filter(within).collect();
            for other in others {
                let (dx, dy) = ((other.x - first.x) * MM, (other.y - first.y) * MM);
                let mut items = items.clone();
                items.iter_mut().for_each(|item| item.shift(dx, dy));
                pieces.push(Piece { mark: Mark::Decoration, items });
            }
        }
    }
}

/// The cover's content stands somewhat below the top.
fn lower(panels: &mut [Panel], height: f32) {
    let Some(cover) = panels.first_mut() else { return };
    let spare = (height - fit::bottom(cover)).max(0.0);
    cover.iter_mut().for_each(|set| set.y += 0.3 * spare);
}
