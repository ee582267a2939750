//! How documents look: sizes, distances, colours, and the formats of paper. Data only.

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
    /// Sizes of headings of level 1 to 6, in em.
    headings: [f32; 6],
    /// Space above and below headings of level 1 to 6, in em.
    heading_space: [(f32, f32); 6],
}

impl Style {
    /// For pages read at a table.
    const PAGE: Style = Style {
        size: 11.0,
        headings: [2.2, 1.42, 1.16, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 1.0), (1.9, 0.5), (1.3, 0.35), (1.0, 0.3), (1.0, 0.3), (1.0, 0.3)],
    };

    /// For the narrow panels of folded sheets.
    pub(super) const PANEL: Style = Style {
        size: 10.0,
        headings: [2.1, 1.3, 1.1, 1.0, 1.0, 1.0],
        heading_space: [(0.0, 0.9), (1.2, 0.45), (0.9, 0.3), (0.8, 0.2), (0.8, 0.2), (0.8, 0.2)],
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
            BoxRole::Contact => BoxLook { fill: Colour::Tint, bar: None },
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
}

/// Paper that text runs through page by page.
#[derive(Clone, Debug)]
pub(super) struct Paper {
    /// Width and height.
    pub size: (f32, f32),
    /// Margins at the sides, at the top and at the bottom.
    margins: (f32, f32, f32),
    /// How text looks on it.
    pub style: Style,
}

/// Upright A4.
pub(super) const A4: Paper = Paper {
    size: (210.0 * MM, 297.0 * MM),
    margins: (25.0 * MM, 24.0 * MM, 24.0 * MM),
    style: Style::PAGE,
};

impl Paper {
    /// The text area of a page.
    pub(super) fn frame(&self, page: usize) -> Frame {
        let ((width, height), (side, top, bottom)) = (self.size, self.margins);
        Frame { page, x: side, y: top, width: width - 2.0 * side, height: height - top - bottom }
    }
}

/// A4 on its side, folded twice to a leaflet of six panels. The panel that is folded in is 3 mm
/// narrower than the other two; text is equally wide on all.
pub(super) struct TriFold;

impl TriFold {
    pub(super) const SIZE: (f32, f32) = (A4.size.1, A4.size.0);
    /// Sizes of running text, from the one wanted to the smallest that is still readable.
    pub(super) const TEXT_SIZES: [f32; 7] = [11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0];
    pub(super) const PANELS: usize = 6;
    /// The panels side by side on the inner side.
    pub(super) const INSIDE: [usize; 3] = [2, 3, 4];
    const WIDE: f32 = 100.0;
    const NARROW: f32 = 97.0;
    const MARGIN: f32 = 8.5;
    const TOP: f32 = 15.0;
    const BOTTOM: f32 = 13.0;
    /// Length of the fold marks.
    pub(super) const FOLD_MARK: f32 = 4.0 * MM;

    /// The panels of each side from left to right: their number in reading order, and width.
    /// Outside: flap, back, cover; inside: 2, 3, 4.
    const SIDES: [[(usize, f32); 3]; 2] = [
        [(5, Self::NARROW), (6, Self::WIDE), (1, Self::WIDE)],
        [(2, Self::WIDE), (3, Self::WIDE), (4, Self::NARROW)],
    ];

    /// The text area of a panel (1 is the cover). Sides are mirrored for right-to-left scripts,
    /// so that the leaflet opens the other way.
    pub(super) fn frame(panel: usize, mirrored: bool) -> Frame {
        let width = Self::NARROW - 2.0 * Self::MARGIN;
        let (page, left, panel_width) = Self::place(panel, mirrored);
        Frame {
            page,
            x: (left + (panel_width - width) / 2.0) * MM,
            y: Self::TOP * MM,
            width: width * MM,
            height: Self::SIZE.1 - (Self::TOP + Self::BOTTOM) * MM,
        }
    }

    /// The page of a panel, its left edge and width in millimetres.
    fn place(panel: usize, mirrored: bool) -> (usize, f32, f32) {
        for (page, side) in Self::SIDES.iter().enumerate() {
            let mut left = 0.0;
            for (number, width) in side {
                if *number == panel {
                    let left = if mirrored { 297.0 - left - width } else { left };
                    return (page, left, *width);
                }
                left += width;
            }
        }
        (0, 0.0, Self::WIDE)
    }

    /// Where each side is folded.
    pub(super) fn folds(page: usize, mirrored: bool) -> [f32; 2] {
        let [first, second, _] = Self::SIDES[page.min(1)];
        [first.1, first.1 + second.1].map(|x| if mirrored { 297.0 - x } else { x } * MM)
    }
}
