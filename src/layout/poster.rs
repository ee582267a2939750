//! Posters: one page, a title across it, the rest in columns, in text as large as fits: panels that
//! are marked for it, or all if none is. What follows a page break is for those who hang it up: it
//! comes on pages of its own.

use super::assemble::Assembly;
use super::flow::Flow;
use super::fold::parts;
use super::format;
use super::margin::Margins;
use super::page::{Area, Gutter, Item, Mark, Pages};
use super::paginate::{Set, paginate};
use super::strip::{ROOT, Strip, Tree};
use super::style::{Frame, MM};
use super::text::{Script, Typesetter};
use super::{LayoutProblem, Setup, fit};
use crate::document::{Block, Direction, Document};

/// Space between the title's band and the columns.
const BELOW_BAND: f32 = 11.0 * MM;
/// Space in the band below the title.
const IN_BAND: f32 = 9.0 * MM;
/// How far from the top the draft mark stands.
const MARK_TOP: f32 = 9.0 * MM;

/// Lays a document out as a poster.
pub(super) fn lay_out(
    document: &Document,
    format: &format::Poster,
    setup: &Setup<'_>,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let page_break = document.blocks.iter().position(|block| *block == Block::PageBreak);
    let (hung, beside) = document.blocks.split_at(page_break.unwrap_or(document.blocks.len()));
    let job = Job { document, format, setup };
    let mut problem = None;
    for size in format.sizes {
        let style = format.pages.style.with_size(*size);
        let mut flow = Flow::new(setter, script, style, job.page().width);
        let mut parts = parts(hung, &document.title);
        if parts.iter().any(|part| part.poster) {
            parts.retain(|part| part.poster || part.cover);
        }
        // What is read first stands in a band across the page.
        let head = match parts.first() {
            Some(part) if part.cover && parts.len() > 1 => {
                let strips = parts.remove(0).strips(&mut flow)?;
                paginate(strips, f32::MAX, &flow.stacking()).into_iter().flatten().collect()
            }
            _ => vec![],
        };
        flow.set_width(job.column_width());
        let mut body = vec![];
        let column_each = parts.len() == format.columns;
        for (index, part) in parts.iter().enumerate() {
            let mut strips = part.strips(&mut flow)?;
            if let Some(first) = strips.first_mut() {
                first.gap = 1.6 * size;
                first.forced = column_each && index > 0;
            }
            body.extend(strips);
        }
        match job.fit(&head, body, &flow) {
            Ok(columns) => {
                let beside = if setup.print_shop { &[] } else { beside };
                return job.assemble(head, columns, beside, flow);
            }
            Err(found) => problem = Some(found),
        }
    }
    Err(problem.unwrap_or(LayoutProblem::DoesNotFit { panel: document.title.clone(), by_mm: 0.0 }))
}

struct Job<'a> {
    document: &'a Document,
    format: &'a format::Poster,
    setup: &'a Setup<'a>,
}

/// What stands in a column, from the top.
type Sets = Vec<Set>;

impl Job<'_> {
    fn page(&self) -> Frame {
        self.format.pages.frame(0, self.setup.slug())
    }

    fn column_width(&self) -> f32 {
        let gaps = (self.format.columns - 1) as f32 * self.format.gap * MM;
        (self.page().width - gaps) / self.format.columns as f32
    }

    /// The band's height below the top of the text area; 0 without one.
    fn band(&self, head: &[Set]) -> f32 {
        if head.is_empty() { 0.0 } else { fit::bottom(head) + IN_BAND }
    }

    /// A column below the band.
    fn column(&self, page: usize, index: usize, head: &[Set]) -> Frame {
        let whole = self.page();
        let last = self.format.columns - 1;
        let mirrored = self.document.direction == Direction::RightToLeft;
        let place = if mirrored { last - index.min(last) } else { index };
        let width = self.column_width();
        let band = self.band(head);
        let below = if band > 0.0 { band + BELOW_BAND } else { 0.0 };
        Frame {
            page,
            x: whole.x + place as f32 * (width + self.format.gap * MM),
            y: whole.y + below,
            width,
            height: whole.height - below,
            scale: whole.scale,
        }
    }

    /// Columns of about equal height, or what does not fit.
    fn fit(
        &self,
        head: &[Set],
        body: Vec<Strip>,
        flow: &Flow<'_>,
    ) -> Result<Vec<Sets>, LayoutProblem> {
        const PRECISION: f32 = 6.0;
        let frame = self.column(0, 0, head);
        let panel = self.document.title.clone();
        let wide = fit::overhang(head.iter().map(|set| &set.strip), self.page().width);
        let wide = wide.max(fit::overhang(&body, frame.width));
        if wide > 0.0 {
            return Err(LayoutProblem::TooWide { panel, by_mm: fit::tenths(wide) });
        }
        let columns = |height| paginate(body.clone(), height, &flow.stacking());
        let all = columns(frame.height.max(1.0));
        if let Some(over) = all.get(self.format.columns..).filter(|over| !over.is_empty()) {
            let by: f32 = over.iter().map(|sets| fit::bottom(sets)).sum();
            let headings = all.iter().take(self.format.columns).flatten();
            let last = headings.filter_map(|set| set.strip.bookmark.as_ref()).next_back();
            let panel = last.map_or(panel, |(title, _)| title.clone());
            return Err(LayoutProblem::DoesNotFit { panel, by_mm: fit::tenths(by) });
        }
        let over = all.iter().map(|sets| fit::overflow(sets, frame.height));
        if let Some(by) = over.into_iter().find(|by| *by > 0.0) {
            return Err(LayoutProblem::DoesNotFit { panel, by_mm: fit::tenths(by) });
        }
        let (mut low, mut high) = (0.0, frame.height);
        while high - low > PRECISION {
            let middle = (low + high) / 2.0;
            match columns(middle).len() <= self.format.columns {
                true => high = middle,
                false => low = middle,
            }
        }
        Ok(columns(high))
    }

    fn assemble(
        &self,
        head: Sets,
        columns: Vec<Sets>,
        beside: &[Block],
        mut flow: Flow<'_>,
    ) -> Result<Pages, LayoutProblem> {
        flow.begin();
        flow.style = self.format.pages.style.with_size(self.format.beside);
        flow.blocks(beside, ROOT)?;
        let mut strips = std::mem::take(&mut flow.strips);
        if let Some(first) = strips.first_mut() {
            first.forced = false;
        }
        let height = self.page().height;
        let beside = paginate(strips, height, &flow.stacking());

        let Flow { setter, script, mut tree, boxes, .. } = flow;
        let pages = 1 + beside.len().div_ceil(self.format.columns);
        let mut assembly = Assembly::new(pages, self.document.direction);
        self.draw_band(&head, &mut assembly, &mut tree);
        let small = self.format.pages.small;
        let mut margins =
            Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
        if let Some(mark) = &self.document.mark {
            let top = self.setup.slug() * MM + MARK_TOP;
            margins.mark(mark, self.page(), top)?;
        }
        let frames: Vec<Frame> =
            (0..columns.len()).map(|index| self.column(0, index, &head)).collect();
        let below = self.column(0, 0, &head).y;
        assembly.fill(self.page(), head, &boxes, &mut tree);
        for (frame, sets) in frames.into_iter().zip(columns) {
            assembly.fill(frame, sets, &boxes, &mut tree);
        }
        for page in 0..pages {
            assembly.pages[page].gutters = self.gutters(page, below);
        }
        let mut margins =
            Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
        margins.back(&self.document.foot, self.page())?;
        for (index, sets) in beside.into_iter().enumerate() {
            let page = 1 + index / self.format.columns;
            let column = index % self.format.columns;
            if let Some(mark) = &self.document.mark
                && column == 0
            {
                let mut margins =
                    Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
                margins.mark(mark, Frame { page, ..self.page() }, MARK_TOP)?;
            }
            let frame = self.column(page, column, &[]);
            assembly.fill(frame, sets, &boxes, &mut tree);
        }
        Ok(super::finish_pages(self.document, self.format.pages.size, self.setup, assembly, tree))
    }

    /// The spaces between the columns of a page, on the first one below the band.
    fn gutters(&self, page: usize, below: f32) -> Vec<Gutter> {
        let whole = self.page();
        let (width, gap) = (self.column_width(), self.format.gap * MM);
        let top = if page == 0 { below } else { whole.y };
        let gutter = |place: usize| Gutter {
            x: whole.x + place as f32 * (width + gap) - gap / 2.0,
            top,
            bottom: whole.y + whole.height,
        };
        (1..self.format.columns).map(gutter).collect()
    }

    /// The tinted ground of the title, over the edges where it is cut.
    fn draw_band(&self, head: &[Set], assembly: &mut Assembly, tree: &mut Tree) {
        let band = self.band(head);
        if band == 0.0 {
            return;
        }
        let page = self.setup.ground(self.format.pages.size);
        let area = Area { height: self.page().y + band - page.y, ..page };
        assembly.add(0, Mark::Decoration, Item::Area(area), tree);
    }
}
