//! Laying out: a [`Document`] becomes [`Pages`], where every glyph has its place.
//!
//! 1. `flow` (with `table`) turns blocks into strips, the lines of a column, through `text`
//! 2. `paginate` decides where pages end
//! 3. `assemble` and `margin` put everything at its place on the page
//!
//! `leaflet` does the same for folded sheets, panel by panel. `style` says how it all looks.

mod assemble;
mod dump;
mod flow;
pub mod font;
mod isolate;
mod leaflet;
mod margin;
mod page;
mod paginate;
mod picture;
mod strip;
mod style;
mod table;
mod text;

pub use page::*;
pub use text::Typesetter;

use crate::document::{Block, Document};
use crate::look::Palette;
use assemble::Assembly;
use flow::Flow;
use margin::Margins;
use strip::{ROOT, Tree};
use style::{A4, BoxLook, MM, Paper};
use text::Script;

/// The paper to lay out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Upright A4 pages.
    A4,
    /// One A4 sheet, printed on both sides (flipped on the short edge) and folded twice.
    TriFold,
}

/// Why a document cannot be laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum LayoutProblem {
    /// No embedded font has a character.
    NoGlyph {
        /// The character.
        character: char,
        /// The text it stands in.
        text: String,
    },
    /// A panel is too full even in the smallest readable text.
    DoesNotFit {
        /// The heading of the panel.
        panel: String,
        /// How much of it does not fit, in millimetres.
        by_mm: f32,
    },
}

/// Lays a document out on paper. The same document always gives the same pages.
pub fn lay_out(
    document: &Document,
    sheet: Sheet,
    typesetter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let script = Script::new(&document.lang, document.direction);
    match sheet {
        Sheet::A4 => run_through(document, &A4, &script, typesetter),
        Sheet::TriFold => leaflet::lay_out(document, &script, typesetter),
    }
}

/// Lays a document out on as many pages as it needs.
fn run_through(
    document: &Document,
    paper: &Paper,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    const MARK_SIZE: f32 = 8.5;
    const MARK_TOP: f32 = 10.5 * MM;
    let area = paper.frame(0);
    let mut flow = Flow::new(setter, script, paper.style.clone(), area.width);
    cover_and_rest(&document.blocks, &mut flow)?;
    let frames = paginate::paginate(flow.strips, area.height, &flow.boxes, &flow.headers);

    let Flow { setter, mut tree, boxes, .. } = flow;
    let count = frames.len().max(1);
    let mut assembly = Assembly::new(count, document.direction);
    let mut frames = frames.into_iter();
    for page in 0..count {
        let frame = paper.frame(page);
        let mut margins = Margins { assembly: &mut assembly, tree: &mut tree, script, setter };
        if let Some(mark) = &document.mark {
            margins.mark(mark, frame, MARK_TOP, MARK_SIZE, page == 0)?;
        }
        margins.assembly.fill(frame, frames.next().unwrap_or_default(), &boxes, margins.tree);
        margins.foot(&document.foot, page + 1, count, frame)?;
    }
    Ok(finish(document, paper.size, assembly, tree))
}

/// The title stands on a tinted band together with the text of a cover, if there is one.
fn cover_and_rest(blocks: &[Block], flow: &mut Flow<'_>) -> Result<(), LayoutProblem> {
    match blocks {
        [
            title @ Block::Heading { level: 1, .. },
            cover @ Block::Panel { cover: true, .. },
            rest @ ..,
        ] => {
            flow.boxed(BoxLook::BAND, 1.9, |flow| {
                flow.blocks(std::slice::from_ref(title), ROOT)?;
                flow.blocks(std::slice::from_ref(cover), ROOT)
            })?;
            flow.blocks(rest, ROOT)
        }
        blocks => flow.blocks(blocks, ROOT),
    }
}

fn finish(document: &Document, size: (f32, f32), assembly: Assembly, tree: Tree) -> Pages {
    Pages {
        title: document.title.clone(),
        lang: document.lang.clone(),
        direction: document.direction,
        size,
        palette: Palette::default(),
        pages: assembly.pages,
        nodes: tree.nodes,
        bookmarks: assembly.bookmarks,
    }
}
