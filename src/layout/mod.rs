//! Laying out: a [`Document`] becomes [`Pages`], where every glyph has its place.
//!
//! 1. `flow` (with `table`) turns blocks into strips, the lines of a column, through `text`
//! 2. `paginate` decides where pages end
//! 3. `assemble` and `margin` put everything at its place on the page
//!
//! `leaflet` does the same for folded sheets, panel by panel. `style` says how it all looks.

mod assemble;
mod contents;
mod dump;
mod family;
mod flow;
mod folder;
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

use crate::document::{Block, Document, headings, plain_text};
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
    /// No font has a character.
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
    let script = Script::new(&document.lang, document.direction, typesetter.fonts());
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
    const MARK_TOP: f32 = 7.5 * MM;
    let area = paper.frame(0);
    let mut flow = Flow::new(setter, script, paper.style.clone(), area.width);
    let headings = headings(&document.blocks).into_iter();
    let headings = headings.map(|(level, text)| (level, plain_text(text).replace('\n', " ")));
    flow.outline = headings.filter(|(_, text)| !text.is_empty()).collect();
    cover_and_rest(&document.blocks, &mut flow)?;
    let strips = std::mem::take(&mut flow.strips);
    let mut frames = paginate::paginate(strips, area.height, &flow.stacking());
    let (size, folio) = (flow.style.size, &document.folio);
    contents::number_entries(&mut frames, size, folio, script, flow.setter)?;

    let Flow { setter, mut tree, boxes, .. } = flow;
    let count = frames.len().max(1);
    let heads = if has_heads(document, count) { parts(&frames) } else { vec![] };
    let mut assembly = Assembly::new(count, document.direction);
    let mut frames = frames.into_iter();
    for page in 0..count {
        let frame = paper.frame(page);
        let mut margins = Margins { assembly: &mut assembly, tree: &mut tree, script, setter };
        if let Some(mark) = &document.mark {
            margins.mark(mark, frame, MARK_TOP, MARK_SIZE)?;
        }
        if let (Some(part), true) = (heads.get(page), page > 0) {
            margins.head(&document.title, part.as_deref(), frame)?;
        }
        margins.assembly.fill(frame, frames.next().unwrap_or_default(), &boxes, margins.tree);
        margins.foot(&document.foot, &folio.of(page + 1, count), frame)?;
    }
    Ok(finish(document, paper.size, assembly, tree))
}

/// Whether pages say at their head what they belong to: where there are so many that they can be
/// mixed up. Leaflets never do; their cover says as little as it can.
fn has_heads(document: &Document, pages: usize) -> bool {
    let is_panel = |block: &Block| matches!(block, Block::Panel { .. });
    pages > 2 && !document.blocks.iter().any(is_panel)
}

/// For each page the heading of level 2 that its text begins under.
fn parts(frames: &[Vec<paginate::Set>]) -> Vec<Option<String>> {
    let mut part: Option<String> = None;
    let heading = |set: &paginate::Set| match &set.strip.bookmark {
        Some((title, 2)) => Some(title.clone()),
        _ => None,
    };
    let mut parts = vec![];
    for sets in frames {
        // A page that begins with a heading belongs to what it says.
        let opens = sets.first().and_then(heading);
        part = opens.or(part);
        parts.push(part.clone());
        part = sets.iter().rev().find_map(heading).or(part);
    }
    parts
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

fn finish(document: &Document, size: (f32, f32), assembly: Assembly, mut tree: Tree) -> Pages {
    tree.hang_waiting(ROOT);
    Pages {
        title: document.title.clone(),
        lang: document.lang.clone(),
        direction: document.direction,
        size,
        palette: Palette::default(),
        pages: assembly.pages,
        nodes: tree.nodes,
        bookmarks: assembly.bookmarks,
        notes: assembly.notes,
    }
}
