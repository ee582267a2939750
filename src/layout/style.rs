//! How documents look: sizes, distances, colours. Data only; the formats are in `format`.

use super::page::Colour;
use crate::document::BoxRole;

/// Points to the millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;

// Which colour is which is said in the palette; every pair of text and ground is checked there.
pub(super) const INK: Colour = Colour::Text;
pub(super) const ACCENT: Colour = Colour::Accent;
pub(super) const MUTED: Colour = Colour::Quiet;
pub(super) const HAIRLINE: Colour = Colour::Hairline;
pub(super) const WRITING_LINE: Colour = Colour::WritingLine;

/// Sizes and distances for a format.
#[derive(Clone, Debug)]
pub(super) struct Style {
    /// Size of running text. Distances grow and shrink with it.
    pub size: f32,
    /// The grid that running text stands on, in distances of lines: a half, or less where there
    /// is no room to keep to it.
    pub grid: f32,
    /// Whether a paragraph stands in one column whole.
    pub whole_paragraphs: bool,
    /// The size of notes, in em.
    pub notes: f32,
    /// The size of the raised numbers that refer to them, in em.
    pub signs: f32,
    /// Sizes of headings of level 1 to 6, in em.
    headings: [f32; 6],
    /// Space above and below headings of level 1 to 6, in em.
    heading_space: [(f32, f32); 6],
}

impl Style {
    /// For pages read at a table.
    pub(super) const PAGE: Style = Style {
        size: 11.0,
        grid: 0.5,
        whole_paragraphs: false,
        notes: 0.82,
        signs: 0.62,
        headings: [2.2, 1.42, 1.16, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 1.0), (1.9, 0.5), (1.3, 0.35), (1.0, 0.3), (1.0, 0.3), (1.0, 0.3)],
    };

    /// The same for large print, where headings need less to stand out, and notes and their numbers
    /// are large too.
    pub(super) const LARGE: Style = Style {
        size: 19.0,
        grid: 0.5,
        whole_paragraphs: false,
        notes: 0.95,
        signs: 1.0,
        headings: [1.7, 1.3, 1.12, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 0.9), (1.5, 0.5), (1.1, 0.35), (1.0, 0.3), (1.0, 0.3), (1.0, 0.3)],
    };

    /// For the narrow panels of folded sheets.
    pub(super) const PANEL: Style = Style {
        size: 10.0,
        grid: 0.5,
        whole_paragraphs: false,
        notes: 0.9,
        signs: 0.7,
        headings: [2.1, 1.3, 1.1, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 0.9), (1.2, 0.45), (0.9, 0.3), (0.8, 0.2), (0.8, 0.2), (0.8, 0.2)],
    };

    /// For cards, where every line counts.
    pub(super) const CARD: Style = Style {
        size: 8.0,
        grid: 0.125,
        whole_paragraphs: false,
        notes: 1.0,
        signs: 0.7,
        headings: [1.7, 1.15, 1.0, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 0.7), (0.8, 0.3), (0.6, 0.2), (0.5, 0.2), (0.5, 0.2), (0.5, 0.2)],
    };

    /// For a wall.
    pub(super) const POSTER: Style = Style {
        size: 20.0,
        grid: 0.5,
        whole_paragraphs: true,
        notes: 0.82,
        signs: 0.62,
        headings: [2.4, 1.35, 1.1, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 0.6), (1.5, 0.45), (1.0, 0.3), (0.8, 0.2), (0.8, 0.2), (0.8, 0.2)],
    };

    /// For a screen at the end of a room.
    pub(super) const SLIDE: Style = Style {
        size: 24.0,
        grid: 0.5,
        whole_paragraphs: false,
        notes: 0.82,
        signs: 0.62,
        headings: [1.75, 1.35, 1.12, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 0.7), (1.2, 0.7), (0.9, 0.3), (0.8, 0.2), (0.8, 0.2), (0.8, 0.2)],
    };

    /// The same with running text of another size.
    pub(super) fn with_size(&self, size: f32) -> Style {
        Style { size, ..self.clone() }
    }

    /// Size, colour, space above and below of a heading, in points.
    pub(super) fn heading(&self, level: u8) -> (f32, Colour, f32, f32) {
        let index = usize::from(level.clamp(1, 6)) - 1;
        let (above, below) = self.heading_space[index];
        let colour = match level {
            1 => Colour::Title,
            2 => ACCENT,
            _ => INK,
        };
        (self.size * self.headings[index], colour, self.size * above, self.size * below)
    }

    /// Space between paragraphs.
    pub(super) fn paragraph_space(&self) -> f32 {
        0.62 * self.size
    }

    /// Space between the items of a list.
    pub(super) fn item_space(&self) -> f32 {
        0.28 * self.size
    }

    /// Space around boxes, tables and the like.
    pub(super) fn block_space(&self) -> f32 {
        0.95 * self.size
    }

    /// Space between the edge of a box and what is in it.
    pub(super) fn padding(&self) -> f32 {
        0.85 * self.size
    }
}

/// How a box looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct BoxLook {
    pub fill: Colour,
    /// The bar at the side where lines begin.
    pub bar: Option<Colour>,
}

impl BoxLook {
    /// Behind the title of a document with a cover.
    pub(super) const BAND: BoxLook = BoxLook { fill: Colour::Tint, bar: None };

    pub(super) fn of(role: BoxRole) -> BoxLook {
        match role {
            BoxRole::Note => BoxLook { fill: Colour::Tint, bar: Some(ACCENT) },
            BoxRole::Warning => {
                BoxLook { fill: Colour::WarningTint, bar: Some(Colour::WarningBar) }
            }
            BoxRole::Trainer => BoxLook { fill: Colour::Grey, bar: Some(MUTED) },
            BoxRole::Case => BoxLook { fill: Colour::Grey, bar: Some(HAIRLINE) },
            BoxRole::Contact | BoxRole::Card => BoxLook { fill: Colour::Tint, bar: None },
        }
    }
}

/// Width of the bar of a box.
pub(super) const BAR: f32 = 3.0;
/// Radius of corners of boxes.
pub(super) const RADIUS: f32 = 3.0;
/// Thickness of thin lines.
pub(super) const THIN: f32 = 0.6;

/// Space between the edges of a table cell and its text, in em.
pub(super) const CELL_PADDING: f32 = 0.45;
/// The header row of a table.
pub(super) const HEADER_FILL: Colour = Colour::Tint;
/// The draft mark: background and text.
pub(super) const MARK: (Colour, Colour) = (Colour::WarningTint, Colour::Warning);

/// A rectangle on a page that text flows into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// The index of the page.
    pub page: usize,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// How large a point of what stands in it is drawn: less than 1 where a page is shown small.
    pub scale: f32,
}
