//! Pages: placed text and rectangles, and the logical structure that they show. Plain data.
//!
//! Lengths are in points (1/72 inch); x grows to the right and y downwards from the top left
//! corner of the page.

use super::font::Face;
use crate::document::Direction;
use crate::look::Palette;
use crate::model::Lang;
use crate::picture::{self, Segment};
use std::ops::Range;
use std::sync::Arc;

/// A laid-out document.
#[derive(Clone, Debug)]
pub struct Pages {
    /// The title of the document.
    pub title: String,
    /// Its language.
    pub lang: Lang,
    /// The direction of that language.
    pub direction: Direction,
    /// Width and height of every page.
    pub size: (f32, f32),
    /// Where a print shop cuts; `None` for what is used as it is printed.
    pub cut: Option<Cut>,
    /// The pages (the sides of the sheets, if folded).
    pub pages: Vec<Page>,
    /// The logical structure. The first node is the root; parents stand before their children.
    pub nodes: Vec<Node>,
    /// What the colours are.
    pub palette: Palette,
    /// The headings, in reading order.
    pub bookmarks: Vec<Bookmark>,
    /// The notes, by number from 1.
    pub notes: Vec<NotePlaces>,
}

/// Where a note is referred to, and where it stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct NotePlaces {
    /// The line that refers to it.
    pub from: Place,
    /// Its first line.
    pub at: Place,
}

/// A height on a page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// The index of the page.
    pub page: usize,
    /// How far below its top.
    pub y: f32,
}

/// The finished page within a larger one: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    /// Where it is cut.
    pub trim: [f32; 4],
    /// How far colour reaches over that, so that no white edge is left if the knife slips.
    pub bleed: [f32; 4],
}

/// One side of a sheet.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What is drawn, in this order.
    pub pieces: Vec<Piece>,
    /// Where it can be clicked.
    pub links: Vec<LinkArea>,
    /// The spaces between panels or columns that stand side by side.
    pub gutters: Vec<Gutter>,
}

/// The space between two stretches of text that stand side by side and are not read across.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gutter {
    /// Its middle.
    pub x: f32,
    /// Where it begins.
    pub top: f32,
    /// Where it ends.
    pub bottom: f32,
}

/// Things drawn one after the other that belong to the same place in the structure.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Where they belong.
    pub mark: Mark,
    /// The things.
    pub items: Vec<Item>,
}

/// What a piece is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A node of the structure, by its index.
    Node(usize),
    /// Nothing that is read: what stands above the text of every page.
    Head,
    /// Nothing that is read: what stands below the text of every page.
    Foot,
    /// Nothing that is read: the header of a table, repeated.
    Pagination,
    /// Nothing that is read: it decorates.
    Decoration,
}

/// Something drawn.
#[derive(Clone, Debug)]
pub enum Item {
    /// Text.
    Text(Run),
    /// A filled rectangle.
    Area(Area),
    /// A filled shape.
    Shape(Shape),
}

/// Glyphs of one font, size and colour, from left to right.
#[derive(Clone, Debug)]
pub struct Run {
    /// The font.
    pub face: Arc<Face>,
    /// Its size.
    pub size: f32,
    /// Its colour.
    pub colour: Colour,
    /// The line it stands on. Marks may stand above or below.
    pub baseline: f32,
    /// Whether the upright font is to be slanted.
    pub slanted: bool,
    /// Whether it reads from right to left.
    pub right_to_left: bool,
    /// Where the order of reading turns.
    pub fences: Fences,
    /// Whether it ends a line with a hyphen that the text has anyway.
    pub own_hyphen: bool,
    /// The text that the clusters point into.
    pub text: Arc<str>,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// Which glyphs stand for which text, in the order of the glyphs.
    pub clusters: Vec<Cluster>,
}

/// What lies at the edges of a run in a line of right-to-left text. In left-to-right text nothing
/// is said of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fences {
    /// At the left edge.
    pub left: Fence,
    /// At the right edge.
    pub right: Fence,
}

/// What lies at an edge of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fence {
    /// More of the same direction.
    #[default]
    None,
    /// A turn of the order in which the line is read, or the end of the line.
    Turn,
    /// Such a turn, where something begins or ends that is to be a line of its own for readers that
    /// would take it to pieces, as an address or a name of two words, or what is beside it.
    Apart,
    /// The end of the number of an item whose text begins with such a thing.
    Beside,
}

/// A glyph at its place.
#[derive(Clone, Copy, Debug)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// Its origin.
    pub x: f32,
    /// Its origin.
    pub y: f32,
    /// How far the next glyph stands from it.
    pub advance: f32,
}

/// A stretch of text and the glyphs that show it. There is one for nearly every character of a
/// document, so it is small.
#[derive(Clone, Debug)]
pub struct Cluster {
    text: Range<u32>,
    glyphs: Range<u32>,
}

impl Cluster {
    /// Of bytes of [`Run::text`] and places in [`Run::glyphs`].
    pub(super) fn new(text: Range<usize>, glyphs: Range<usize>) -> Cluster {
        let small = |range: Range<usize>| range.start as u32..range.end as u32;
        Cluster { text: small(text), glyphs: small(glyphs) }
    }

    /// Makes it stand for the text up to a byte.
    pub(super) fn reach(&mut self, end: usize) {
        self.text.end = end as u32;
    }

    /// Bytes of [`Run::text`].
    pub fn text(&self) -> Range<usize> {
        self.text.start as usize..self.text.end as usize
    }

    /// Places in [`Run::glyphs`].
    pub fn glyphs(&self) -> Range<usize> {
        self.glyphs.start as usize..self.glyphs.end as usize
    }
}

/// A filled rectangle.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Radius of the corners.
    pub radius: f32,
    /// Its colour.
    pub colour: Colour,
}

/// A colour by its part in the design.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Colour {
    /// Running text.
    Text,
    /// The title.
    Title,
    /// Headings, links, bullets.
    Accent,
    /// Small print.
    Quiet,
    /// The ground of boxes and table headers.
    Tint,
    /// The ground of what is set apart without colour.
    Grey,
    /// The draft mark.
    Warning,
    /// The ground of warnings.
    WarningTint,
    /// The bar of warnings.
    WarningBar,
    /// Thin lines.
    Hairline,
    /// Lines to write on.
    WritingLine,
    /// Any other: a picture's own.
    Own(picture::Colour),
}

impl Pages {
    /// Red, green, blue from 0 to 1.
    pub fn rgb(&self, colour: Colour) -> picture::Colour {
        let palette = &self.palette;
        match colour {
            Colour::Text => palette.text,
            Colour::Title => palette.title,
            Colour::Accent => palette.accent,
            Colour::Quiet => palette.quiet,
            Colour::Tint => palette.tint,
            Colour::Grey => palette.grey,
            Colour::Warning => palette.warning,
            Colour::WarningTint => palette.warning_tint,
            Colour::WarningBar => palette.warning_bar,
            Colour::Hairline => palette.hairline,
            Colour::WritingLine => palette.writing_line,
            Colour::Own(colour) => colour,
        }
    }
}

/// A filled shape: closed curves.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its colour.
    pub colour: Colour,
    /// Whether what lies within an even number of its curves is empty; otherwise their direction
    /// tells.
    pub even_odd: bool,
    /// Its curves.
    pub outline: Vec<Segment>,
}

/// A rectangle that is a link.
#[derive(Clone, Debug)]
pub struct LinkArea {
    /// The link in the structure.
    pub node: usize,
    /// Left, top, right, bottom.
    pub area: [f32; 4],
    /// Where it goes.
    pub goal: Goal,
    /// What it says.
    pub text: String,
}

/// Where a link goes.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// To an address: `https:`, `tel:`, `mailto:`.
    Address(String),
    /// To a heading, by its index among the bookmarks.
    Heading(usize),
    /// To a note.
    Note(u32),
    /// Back to what refers to a note.
    Reference(u32),
}

impl Pages {
    /// The place in the document that a link goes to; `None` for addresses.
    pub fn place(&self, goal: &Goal) -> Option<Place> {
        let note = |number: u32| self.notes.get(usize::try_from(number).ok()?.checked_sub(1)?);
        match *goal {
            Goal::Address(_) => None,
            Goal::Heading(index) => self.bookmarks.get(index).map(|it| it.place),
            Goal::Note(number) => note(number).map(|note| note.at),
            Goal::Reference(number) => note(number).map(|note| note.from),
        }
    }
}

/// A node of the structure.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The index of its parent; the root's is its own.
    pub parent: usize,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
    /// The language of its text where that is not the document's.
    pub lang: Option<Lang>,
    /// What a figure shows, in words.
    pub alt: Option<String>,
}

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(usize),
    /// A piece of a page.
    Piece {
        /// The index of the page.
        page: usize,
        /// The index of the piece on it.
        piece: usize,
    },
    /// A clickable area of a page.
    Link {
        /// The index of the page.
        page: usize,
        /// The index of the area on it.
        link: usize,
    },
}

/// The kinds of nodes: the standard structure types of ISO 32000-1, 14.8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole.
    Document,
    /// A part with a subject of its own: a panel.
    Section,
    /// Blocks set apart: a box.
    Group,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List(Numbering),
    /// An item of a list.
    Item,
    /// The number or bullet of an item.
    Label,
    /// The content of an item.
    Body,
    /// A table.
    Table,
    /// A row.
    Row,
    /// A header cell.
    HeaderCell(Scope),
    /// Another cell.
    Cell,
    /// A link.
    Link,
    /// A stretch of text in another language.
    Span,
    /// A drawing; it needs [`Node::alt`].
    Figure,
    /// A table of contents.
    Contents,
    /// An entry of it.
    ContentsItem,
    /// What leads to a note, or from a table of contents to a page.
    Reference,
    /// A note, with its number.
    Note(u32),
}

impl Role {
    /// Whether paragraphs, headings and other blocks may stand in it side by side.
    pub(super) fn holds_blocks(self) -> bool {
        matches!(self, Role::Document | Role::Section | Role::Group)
    }
}

/// What a header cell is the header of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The cells below.
    Column,
    /// The cells beside.
    Row,
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// Dots.
    Bullets,
    /// Numbers.
    Numbers,
    /// Squares.
    Squares,
}

/// A heading for the list of contents that readers show.
#[derive(Clone, Debug)]
pub struct Bookmark {
    /// The heading.
    pub title: String,
    /// 1 to 6.
    pub level: u8,
    /// The top of the heading.
    pub place: Place,
}

impl Area {
    /// Draws it larger or smaller, seen from the corner that everything is measured from.
    pub(super) fn scale(&mut self, factor: f32) {
        let lengths =
            [&mut self.x, &mut self.y, &mut self.width, &mut self.height, &mut self.radius];
        lengths.into_iter().for_each(|length| *length *= factor);
    }
}

impl Item {
    /// The run, if it is text.
    pub(crate) fn run(&self) -> Option<&Run> {
        match self {
            Item::Text(run) => Some(run),
            Item::Area(_) | Item::Shape(_) => None,
        }
    }

    /// Draws it larger or smaller, seen from the corner that everything is measured from.
    pub(super) fn scale(&mut self, factor: f32) {
        if factor == 1.0 {
            return;
        }
        match self {
            Item::Text(run) => {
                run.size *= factor;
                run.baseline *= factor;
                for glyph in &mut run.glyphs {
                    glyph.x *= factor;
                    glyph.y *= factor;
                    glyph.advance *= factor;
                }
            }
            Item::Area(area) => area.scale(factor),
            Item::Shape(shape) => {
                let scaled = |segment: &Segment| segment.map(|[x, y]| [x * factor, y * factor]);
                shape.outline = shape.outline.iter().map(scaled).collect();
            }
        }
    }

    /// Moves it to the right and down.
    pub(super) fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Item::Text(run) => {
                run.baseline += dy;
                for glyph in &mut run.glyphs {
                    glyph.x += dx;
                    glyph.y += dy;
                }
            }
            Item::Area(area) => {
                area.x += dx;
                area.y += dy;
            }
            Item::Shape(shape) => {
                let moved = |segment: &Segment| segment.map(|[x, y]| [x + dx, y + dy]);
                shape.outline = shape.outline.iter().map(moved).collect();
            }
        }
    }

    /// Left, top, right and bottom of what is drawn; of text its glyphs' origins and size.
    pub fn bounds(&self) -> [f32; 4] {
        const NOTHING: [f32; 4] = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        let around = |bounds: [f32; 4], [x, y]: [f32; 2]| {
            [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)]
        };
        match self {
            Item::Text(run) => run.glyphs.iter().fold(NOTHING, |bounds, glyph| {
                let start = around(bounds, [glyph.x, glyph.y - run.size]);
                around(start, [glyph.x + glyph.advance, glyph.y])
            }),
            Item::Area(Area { x, y, width, height, .. }) => [*x, *y, x + width, y + height],
            Item::Shape(shape) => shape.outline.iter().fold(NOTHING, |bounds, segment| {
                let points = match *segment {
                    Segment::Move(to) | Segment::Line(to) => [to; 3],
                    Segment::Curve(one, two, to) => [one, two, to],
                };
                points.into_iter().fold(bounds, around)
            }),
        }
    }
}
