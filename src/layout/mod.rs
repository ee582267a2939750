//! Laying out: a [`Document`] becomes [`Pages`], where every glyph has its place.
//!
//! 1. `flow` (with `table` and `picture`) turns blocks into strips, the lines of a column, through
//!    `text`
//! 2. `paginate` decides where pages end
//! 3. `assemble` and `margin` put everything at its place on the page
//!
//! The formats are tables in `format`. Pages that text runs through are made here; `fold` makes
//! folded and cut sheets, `poster` and `slides` their own; `marks` tells where to cut and fold.
//! `style` says how it all looks.

mod assemble;
mod bars;
mod contents;
mod dump;
mod family;
mod fit;
mod flow;
mod fold;
mod folder;
pub mod font;
mod format;
mod hyphen;
pub(crate) mod isolate;
mod margin;
mod marks;
mod page;
mod paginate;
mod picture;
mod poster;
mod slides;
mod strip;
mod style;
mod table;
mod text;

pub use crate::model::Sheet;
pub(crate) use hyphen::SOFT_HYPHEN;
pub use page::*;
pub use text::Typesetter;

use crate::document::{Block, Document, headings, plain_text};
use crate::look::Look;
use assemble::Assembly;
use flow::Flow;
use format::{A4, BLEED, BOOKLET, CARD, LARGE, NOTES, POSTER, SLIDES, SLUG, TRI_FOLD};
use margin::Margins;
use std::sync::LazyLock;
use strip::{Boxes, ROOT, Tree};
use style::{BoxLook, Frame, MM, Style};
use text::Script;

/// What to lay out for.
#[derive(Clone, Copy, Debug)]
pub struct Setup<'a> {
    /// The paper, or screen.
    pub sheet: Sheet,
    /// Whether a print shop prints it: with colour over the edge, boxes that tell where to cut,
    /// and marks around the finished page.
    pub print_shop: bool,
    /// How it looks.
    pub look: &'a Look,
}

static OWN_LOOK: LazyLock<Look> = LazyLock::new(Look::default);

/// For an office printer, in the program's own look.
impl From<Sheet> for Setup<'static> {
    fn from(sheet: Sheet) -> Setup<'static> {
        Setup { sheet, print_shop: false, look: &OWN_LOOK }
    }
}

impl Setup<'_> {
    /// Room around the finished page, in millimetres.
    fn slug(&self) -> f32 {
        if self.print_shop { SLUG } else { 0.0 }
    }

    /// How far colour goes over the edges of the finished page, in millimetres.
    fn bleed(&self) -> f32 {
        if self.print_shop { BLEED } else { 0.0 }
    }

    /// A tinted page, over the edges where it is cut.
    fn ground(&self, (width, height): (f32, f32)) -> Area {
        let bleed = self.bleed();
        Area {
            x: (self.slug() - bleed) * MM,
            y: (self.slug() - bleed) * MM,
            width: (width + 2.0 * bleed) * MM,
            height: (height + 2.0 * bleed) * MM,
            radius: 0.0,
            colour: Colour::Tint,
        }
    }
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
    /// Something that stays on one line is wider than its place, even in the smallest text.
    TooWide {
        /// The heading it stands under.
        panel: String,
        /// How much of it does not fit, in millimetres.
        by_mm: f32,
    },
}

/// Lays a document out. The same document always gives the same pages.
///
/// # Errors
/// If a character has no glyph, or text does not fit its place: nothing is ever cut off.
pub fn lay_out<'a>(
    document: &Document,
    setup: impl Into<Setup<'a>>,
    typesetter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let setup = &setup.into();
    let named = setup.look.font.as_slice();
    let script = Script::of(document, named, typesetter.fonts());
    let pages = match setup.sheet {
        Sheet::A4 => run_through(document, &A4.in_look(setup.look), setup, &script, typesetter),
        Sheet::Large => run_through(document, &LARGE, setup, &script, typesetter),
        Sheet::TriFold => fold::lay_out(document, &TRI_FOLD, setup, &script, typesetter),
        Sheet::Card => fold::lay_out(document, &CARD, setup, &script, typesetter),
        Sheet::Booklet => fold::lay_out(document, &BOOKLET, setup, &script, typesetter),
        Sheet::Poster => poster::lay_out(document, &POSTER, setup, &script, typesetter),
        Sheet::Slides => slides::lay_out(document, &SLIDES, setup, &script, typesetter),
        Sheet::Notes => {
            slides::lay_out_with_notes(document, &SLIDES, &NOTES, setup, &script, typesetter)
        }
    }?;
    fit::on_paper(pages)
}

/// Lays a document out on as many pages as it needs.
fn run_through(
    document: &Document,
    format: &format::Pages,
    setup: &Setup<'_>,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Pages, LayoutProblem> {
    let slug = setup.slug();
    let format = &below_mark(document, format, script, setter)?;
    let mut poured = pour(document, format.style.clone(), format.frame(0, slug), script, setter)?;
    if setup.sheet == Sheet::A4 && setup.look.text_size.is_none() && poured.has_remnant {
        for factor in CLOSER {
            let style = format.style.with_size(format.style.size * factor);
            let closer = pour(document, style, format.frame(0, slug), script, setter)?;
            if closer.frames.len() < poured.frames.len() {
                poured = closer;
                break;
            }
        }
    }
    let Poured { frames, mut tree, boxes, .. } = poured;
    let folio = &document.folio;
    let count = frames.len().max(1);
    let heads = if has_heads(document, count) { parts(&frames) } else { vec![] };
    let mut assembly = Assembly::new(count, document.direction);
    let mut frames = frames.into_iter();
    for page in 0..count {
        let frame = format.frame(page, slug);
        let small = format.small;
        let mut margins =
            Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
        let mut top = slug * MM + MARK_TOP;
        if let Some(mark) = &document.mark {
            margins.mark(mark, frame, top)?;
            top += margins.mark_height(mark, frame.width)?;
        }
        if let (Some(part), true) = (heads.get(page), page > 0) {
            margins.head(&document.title, part.as_deref(), frame, top)?;
        }
        margins.assembly.fill(frame, frames.next().unwrap_or_default(), &boxes, margins.tree);
        margins.foot(&document.foot, &folio.of(page + 1, count), frame)?;
    }
    Ok(finish_pages(document, format.size, setup, assembly, tree))
}

/// How much smaller text may be if that spares a page with next to nothing on it.
const CLOSER: [f32; 2] = [0.975, 0.95];

/// A document in frames of a size, one after the other.
struct Poured {
    frames: Vec<Vec<paginate::Set>>,
    tree: Tree,
    boxes: Boxes,
    /// Whether there are few frames, one of them with next to nothing in it.
    has_remnant: bool,
}

fn pour(
    document: &Document,
    style: Style,
    area: Frame,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Poured, LayoutProblem> {
    // In many pages nobody minds one more.
    const FEW: usize = 12;
    const SHORT: f32 = 0.15;
    let mut flow = Flow::new(setter, script, style, area.width);
    flow.outline = outline(document);
    cover_and_rest(&document.blocks, &mut flow)?;
    let strips = std::mem::take(&mut flow.strips);
    let mut frames = paginate::paginate(strips, area.height, &flow.stacking());
    let size = flow.style.size;
    contents::number_entries(&mut frames, size, &document.folio, script, flow.setter)?;
    // A remnant of what stands before, and then the end or a break.
    let is_remnant = |sets: &&Vec<paginate::Set>| {
        let bottom = sets.iter().map(|set| set.y + set.strip.height).fold(0.0, f32::max);
        bottom < SHORT * area.height && sets.first().is_some_and(|set| !set.strip.forced)
    };
    let has_remnant = frames.len() <= FEW && frames.iter().skip(1).any(|sets| is_remnant(&sets));
    Ok(Poured { frames, tree: flow.tree, boxes: flow.boxes, has_remnant })
}

/// How far from the edge of a page the draft mark stands.
const MARK_TOP: f32 = 7.5 * MM;

/// The pages with a margin that is high enough for the draft mark and, if there may be one, a head
/// below it.
fn below_mark(
    document: &Document,
    format: &format::Pages,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<format::Pages, LayoutProblem> {
    let width = format.frame(0, 0.0).width;
    Ok(match margin::mark_height(document, format.small, width, script, setter)? {
        Some(height) => {
            let head = match is_leaflet(document) {
                true => format.small,
                false => margin::head_height(format.small, script),
            };
            format.with_top(MARK_TOP + height + head)
        }
        None => format.clone(),
    })
}

/// All headings with their levels, for tables of contents.
fn outline(document: &Document) -> Vec<(u8, String)> {
    let headings = headings(&document.blocks).into_iter();
    let headings = headings.map(|(level, text)| (level, plain_text(text).replace('\n', " ")));
    headings.filter(|(_, text)| !text.is_empty()).collect()
}

/// Whether pages say at their head what they belong to: where there are so many that they can be
/// mixed up. Leaflets never do; their cover says as little as it can.
fn has_heads(document: &Document, pages: usize) -> bool {
    pages > 2 && !is_leaflet(document)
}

/// Whether it is made of panels.
fn is_leaflet(document: &Document) -> bool {
    document.blocks.iter().any(|block| matches!(block, Block::Panel { .. }))
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

/// Completes single pages; a print shop gets marks around each.
fn finish_pages(
    document: &Document,
    size: (f32, f32),
    setup: &Setup<'_>,
    mut assembly: Assembly,
    mut tree: Tree,
) -> Pages {
    if setup.print_shop {
        for page in 0..assembly.pages.len() {
            marks::draw(marks::of_page(size), page, &mut assembly, &mut tree);
        }
    }
    finish(document, size, setup, assembly, tree)
}

/// Completes pages whose finished size is given in millimetres.
fn finish(
    document: &Document,
    size: (f32, f32),
    setup: &Setup<'_>,
    assembly: Assembly,
    mut tree: Tree,
) -> Pages {
    tree.hang_waiting(ROOT);
    let (slug, (width, height)) = (setup.slug(), size);
    let inset =
        |by: f32| [by, by, width + 2.0 * slug - by, height + 2.0 * slug - by].map(|x| x * MM);
    Pages {
        title: document.title.clone(),
        lang: document.lang.clone(),
        direction: document.direction,
        size: ((width + 2.0 * slug) * MM, (height + 2.0 * slug) * MM),
        cut: setup.print_shop.then(|| Cut { trim: inset(SLUG), bleed: inset(SLUG - BLEED) }),
        palette: setup.look.palette.clone(),
        pages: assembly.pages,
        nodes: tree.nodes,
        bookmarks: assembly.bookmarks,
        notes: assembly.notes,
    }
}
