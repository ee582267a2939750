//! The formats, as data: how large pages and panels are, where panels stand on a sheet, how
//! large text may be. Lengths are in millimetres, sizes of text in points.
//!
//! A new format is a word in [`Sheet`](crate::model::Sheet), a table here, and a line in
//! `layout::lay_out`.

use super::style::{Frame, MM, Style};
use crate::look::Look;

/// How far colour reaches over the edge where a print shop cuts.
pub(super) const BLEED: f32 = 3.0;
/// Room around the finished page for a print shop's marks.
pub(super) const SLUG: f32 = 10.0;

/// Pages that text runs through.
#[derive(Clone)]
pub(super) struct Pages {
    /// Width and height.
    pub size: (f32, f32),
    /// Margins at the sides, at the top and at the bottom.
    pub margins: (f32, f32, f32),
    /// How text looks.
    pub style: Style,
    /// Size of what stands in the margins.
    pub small: f32,
}

pub(super) const A4: Pages =
    Pages { size: (210.0, 297.0), margins: (25.0, 24.0, 24.0), style: Style::PAGE, small: 8.5 };

/// Text in tables is a little smaller than running text: 19 points keep it above 18.
pub(super) const LARGE: Pages =
    Pages { size: (210.0, 297.0), margins: (20.0, 27.0, 30.0), style: Style::LARGE, small: 18.0 };

/// Slides: as large as a part of the document allows, within limits; what is longer goes on on
/// another slide.
pub(super) struct Slides {
    pub pages: Pages,
    /// Sizes of running text, from the one wanted to the smallest.
    pub sizes: &'static [f32],
}

/// As wide as a screen of 13⅓ × 7½ inches.
pub(super) const SLIDES: Slides = Slides {
    pages: Pages {
        size: (338.667, 190.5),
        margins: (22.0, 20.0, 17.0),
        style: Style::SLIDE,
        small: 12.0,
    },
    sizes: &[28.0, 26.0, 24.0, 22.0, 20.0],
};

/// Slides on paper, with what is said to them: each at the head of a page.
pub(super) const NOTES: Pages =
    Pages { size: (210.0, 297.0), margins: (25.0, 24.0, 24.0), style: Style::PAGE, small: 8.5 };

/// One page with a title across it and columns below.
pub(super) struct Poster {
    pub pages: Pages,
    pub columns: usize,
    /// Space between columns.
    pub gap: f32,
    /// Size of running text on the pages for those who hang it up.
    pub beside: f32,
    /// Sizes of running text, from the largest to the smallest that is read from a step away.
    pub sizes: &'static [f32],
}

pub(super) const POSTER: Poster = Poster {
    pages: Pages {
        size: (297.0, 420.0),
        margins: (22.0, 24.0, 22.0),
        style: Style::POSTER,
        small: 14.0,
    },
    columns: 2,
    gap: 14.0,
    beside: 11.0,
    sizes: &[
        34.0, 32.0, 30.0, 28.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0, 21.0, 20.0, 19.0, 18.0, 17.0,
        16.0, 15.0, 14.0,
    ],
};

/// Panels on sheets that are folded or cut.
pub(super) struct Panels {
    /// Margins of a panel at the sides, at the top and at the bottom.
    pub margins: (f32, f32, f32),
    /// How text looks.
    pub style: Style,
    /// Sizes of running text, from the one wanted to the smallest that is still readable.
    pub sizes: &'static [f32],
    /// Size of what stands in the margins.
    pub small: f32,
    /// Whether a panel that is too full may go on on the next one.
    pub goes_on: bool,
    /// What can be folded of it, from the one with the fewest panels to the one with the most.
    pub foldings: &'static [Folding],
}

/// A number of panels, and the sheets they are placed on.
pub(super) struct Folding {
    pub panels: usize,
    /// On an office printer.
    pub office: Imposition,
    /// At a print shop, which places single pieces on its own sheets.
    pub shop: Imposition,
}

/// Where panels stand on a sheet, for left-to-right scripts. For right-to-left ones each side is
/// mirrored, so that the leaflet opens the other way.
pub(super) struct Imposition {
    /// Width and height of the sheet.
    pub sheet: (f32, f32),
    /// Left and top edge of the first row.
    pub origin: (f32, f32),
    /// Height of a row.
    pub row: f32,
    /// The sides, each as rows from the top, each as panels from the left: the number of the
    /// panel in reading order, and its width. A panel that stands there several times is a copy.
    pub sides: &'static [&'static [&'static [(usize, f32)]]],
    /// What is done between panels that stand side by side.
    pub beside: Edge,
    /// What is done between rows.
    pub below: Edge,
}

/// What is done along an edge between panels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Fold,
    Cut,
}

const WIDE: f32 = 100.0;
/// The panel that is folded in is a little narrower.
const FLAP: f32 = 97.0;

const TRI_FOLD_SHEET: Imposition = Imposition {
    sheet: (297.0, 210.0),
    origin: (0.0, 0.0),
    row: 210.0,
    sides: &[
        // Outside: the flap, the back, the cover.
        &[&[(5, FLAP), (6, WIDE), (1, WIDE)]],
        &[&[(2, WIDE), (3, WIDE), (4, FLAP)]],
    ],
    beside: Edge::Fold,
    below: Edge::Cut,
};

/// A4 on its side, folded twice to six panels; turned on the short edge between the sides.
pub(super) const TRI_FOLD: Panels = Panels {
    margins: (8.5, 15.0, 13.0),
    style: Style::PANEL,
    sizes: &[11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0],
    small: 7.5,
    goes_on: false,
    foldings: &[Folding { panels: 6, office: TRI_FOLD_SHEET, shop: TRI_FOLD_SHEET }],
};

const A6: f32 = 105.0;

/// A4 upright, turned on the long edge between the sides; cut across the middle, the lower half
/// laid on the upper one, folded once. Nothing stands upside down.
pub(super) const BOOKLET: Panels = Panels {
    margins: (9.0, 13.0, 12.0),
    style: Style::PANEL,
    sizes: &[12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5],
    small: 7.0,
    goes_on: true,
    foldings: &[Folding {
        panels: 8,
        office: Imposition {
            sheet: (210.0, 297.0),
            origin: (0.0, 0.0),
            row: 148.5,
            sides: &[
                &[&[(8, A6), (1, A6)], &[(6, A6), (3, A6)]],
                &[&[(2, A6), (7, A6)], &[(4, A6), (5, A6)]],
            ],
            beside: Edge::Fold,
            below: Edge::Cut,
        },
        shop: Imposition {
            sheet: (A6, 148.0),
            origin: (0.0, 0.0),
            row: 148.0,
            sides: &[
                &[&[(1, A6)]],
                &[&[(2, A6)]],
                &[&[(3, A6)]],
                &[&[(4, A6)]],
                &[&[(5, A6)]],
                &[&[(6, A6)]],
                &[&[(7, A6)]],
                &[&[(8, A6)]],
            ],
            beside: Edge::Fold,
            below: Edge::Cut,
        },
    }],
};

const CARD_WIDTH: f32 = 85.0;
const CARD_HEIGHT: f32 = 55.0;

/// Cards on A4, turned on the long edge between the sides: ten of two sides, or five that are
/// folded to four.
pub(super) const CARD: Panels = Panels {
    margins: (5.0, 4.0, 5.9),
    style: Style::CARD,
    sizes: &[10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0],
    small: 5.5,
    goes_on: true,
    foldings: &[
        Folding {
            panels: 2,
            office: card_sheet(
                &[
                    &[FRONT_FRONT, FRONT_FRONT, FRONT_FRONT, FRONT_FRONT, FRONT_FRONT],
                    &[BACK_BACK, BACK_BACK, BACK_BACK, BACK_BACK, BACK_BACK],
                ],
                Edge::Cut,
            ),
            shop: single_card(CARD_WIDTH, &[&[&[(1, CARD_WIDTH)]], &[&[(2, CARD_WIDTH)]]]),
        },
        Folding {
            panels: 4,
            office: card_sheet(
                &[
                    &[OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE],
                    &[INSIDE, INSIDE, INSIDE, INSIDE, INSIDE],
                ],
                Edge::Fold,
            ),
            shop: single_card(2.0 * CARD_WIDTH, &[&[OUTSIDE], &[INSIDE]]),
        },
    ],
};

const FRONT_FRONT: &[(usize, f32)] = &[(1, CARD_WIDTH), (1, CARD_WIDTH)];
const BACK_BACK: &[(usize, f32)] = &[(2, CARD_WIDTH), (2, CARD_WIDTH)];
const OUTSIDE: &[(usize, f32)] = &[(4, CARD_WIDTH), (1, CARD_WIDTH)];
const INSIDE: &[(usize, f32)] = &[(2, CARD_WIDTH), (3, CARD_WIDTH)];

type Sides = &'static [&'static [&'static [(usize, f32)]]];

const fn card_sheet(sides: Sides, beside: Edge) -> Imposition {
    Imposition {
        sheet: (210.0, 297.0),
        origin: (20.0, 11.0),
        row: CARD_HEIGHT,
        sides,
        beside,
        below: Edge::Cut,
    }
}

const fn single_card(width: f32, sides: Sides) -> Imposition {
    Imposition {
        sheet: (width, CARD_HEIGHT),
        origin: (0.0, 0.0),
        row: CARD_HEIGHT,
        sides,
        beside: Edge::Fold,
        below: Edge::Cut,
    }
}

/// Where a panel stands, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slot {
    pub panel: usize,
    /// The side of the sheet.
    pub side: usize,
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Imposition {
    /// Every place of a panel, copies included, side by side and row by row.
    pub(super) fn slots(&self, mirrored: bool) -> Vec<Slot> {
        let mut slots = vec![];
        for (side, rows) in self.sides.iter().enumerate() {
            for (row, panels) in rows.iter().enumerate() {
                let mut left = self.origin.0;
                for (panel, width) in *panels {
                    let x = if mirrored { self.sheet.0 - left - width } else { left };
                    let y = self.origin.1 + row as f32 * self.row;
                    let (panel, width, height) = (*panel, *width, self.row);
                    slots.push(Slot { panel, side, x, y, width, height });
                    left += width;
                }
            }
        }
        slots
    }

    /// The places of one panel; the first is the one that is read.
    pub(super) fn places(&self, panel: usize, mirrored: bool) -> Vec<Slot> {
        self.slots(mirrored).into_iter().filter(|slot| slot.panel == panel).collect()
    }

    /// The width of the narrowest panel: text is equally wide on all.
    pub(super) fn narrowest(&self) -> f32 {
        let widths = self.sides.iter().copied().flatten().copied().flatten().map(|panel| panel.1);
        widths.fold(f32::MAX, f32::min)
    }
}

impl Slot {
    /// The text area on a panel, in points; `width` is that of the narrowest one, `slug` the
    /// room around the sheet.
    pub(super) fn frame(&self, margins: (f32, f32, f32), width: f32, slug: f32) -> Frame {
        let (side, top, bottom) = margins;
        let width = width - 2.0 * side;
        Frame {
            page: self.side,
            x: (slug + self.x + (self.width - width) / 2.0) * MM,
            y: (slug + self.y + top) * MM,
            width: width * MM,
            height: (self.height - top - bottom) * MM,
            scale: 1.0,
        }
    }
}

impl Pages {
    /// The same with an organisation's margins and size of text.
    pub(super) fn in_look(&self, look: &Look) -> Pages {
        let margins = look.margins.map_or(self.margins, |it| (it.sides, it.top, it.bottom));
        let style = self.style.with_size(look.text_size.unwrap_or(self.style.size));
        Pages { size: self.size, margins, style, small: self.small }
    }

    /// The same with at least so many points above the text.
    pub(super) fn with_top(&self, least: f32) -> Pages {
        let (sides, top, bottom) = self.margins;
        Pages { margins: (sides, top.max(least / MM), bottom), ..self.clone() }
    }

    /// The text area of a page, in points.
    pub(super) fn frame(&self, page: usize, slug: f32) -> Frame {
        let ((width, height), (side, top, bottom)) = (self.size, self.margins);
        Frame {
            page,
            x: (slug + side) * MM,
            y: (slug + top) * MM,
            width: (width - 2.0 * side) * MM,
            height: (height - top - bottom) * MM,
            scale: 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(imposition: &Imposition, mirrored: bool, side: usize) -> Vec<Vec<usize>> {
        let mut rows: Vec<(f32, Vec<(f32, usize)>)> = vec![];
        for slot in imposition.slots(mirrored).iter().filter(|slot| slot.side == side) {
            match rows.iter_mut().find(|row| row.0 == slot.y) {
                Some(row) => row.1.push((slot.x, slot.panel)),
                None => rows.push((slot.y, vec![(slot.x, slot.panel)])),
            }
        }
        let sorted = rows.into_iter().map(|(_, mut row)| {
            row.sort_by(|a, b| a.0.total_cmp(&b.0));
            row.into_iter().map(|(_, panel)| panel).collect()
        });
        sorted.collect()
    }

    #[test]
    fn a_tri_fold_opens_where_lines_begin() {
        let sheet = &TRI_FOLD.foldings[0].office;
        assert_eq!(at(sheet, false, 0), [[5, 6, 1]]);
        assert_eq!(at(sheet, false, 1), [[2, 3, 4]]);
        assert_eq!(at(sheet, true, 0), [[1, 6, 5]]);
        assert_eq!(at(sheet, true, 1), [[4, 3, 2]]);
    }

    #[test]
    fn a_booklet_nests() {
        let sheet = &BOOKLET.foldings[0].office;
        assert_eq!(at(sheet, false, 0), [[8, 1], [6, 3]]);
        assert_eq!(at(sheet, false, 1), [[2, 7], [4, 5]]);
        assert_eq!(at(sheet, true, 0), [[1, 8], [3, 6]]);
        assert_eq!(at(sheet, true, 1), [[7, 2], [5, 4]]);
    }

    #[test]
    fn a_folded_card_opens_where_lines_begin() {
        let sheet = &CARD.foldings[1].office;
        assert_eq!(at(sheet, false, 0), vec![[4, 1]; 5]);
        assert_eq!(at(sheet, false, 1), vec![[2, 3]; 5]);
        assert_eq!(at(sheet, true, 0), vec![[1, 4]; 5]);
        assert_eq!(at(sheet, true, 1), vec![[3, 2]; 5]);
    }

    /// Turned over, a sheet's left edge is its right one: what is printed behind a panel must be
    /// the panel that is read with it, at the same place and equally wide.
    #[test]
    fn both_sides_match() {
        // Turned on the short edge of a sheet on its side, or on the long edge of an upright one,
        // left and right change places.
        let leaves = [
            (&TRI_FOLD.foldings[0], &[(5, 4), (6, 3), (1, 2)][..]),
            (&BOOKLET.foldings[0], &[(8, 7), (1, 2), (6, 5), (3, 4)]),
            (&CARD.foldings[0], &[(1, 2)]),
            (&CARD.foldings[1], &[(1, 2), (4, 3)]),
        ];
        for (folding, pairs) in leaves {
            for mirrored in [false, true] {
                let sheet = &folding.office;
                for (front, back) in pairs {
                    let fronts = sheet.places(*front, mirrored);
                    let mut behind: Vec<(f32, f32, f32)> = fronts
                        .iter()
                        .map(|slot| (sheet.sheet.0 - slot.x - slot.width, slot.y, slot.width))
                        .collect();
                    let backs = sheet.places(*back, mirrored);
                    let mut backs: Vec<(f32, f32, f32)> =
                        backs.iter().map(|slot| (slot.x, slot.y, slot.width)).collect();
                    let order = |a: &(f32, f32, f32), b: &(f32, f32, f32)| {
                        (a.1, a.0).partial_cmp(&(b.1, b.0)).unwrap_or(std::cmp::Ordering::Equal)
                    };
                    behind.sort_by(order);
                    backs.sort_by(order);
                    assert_eq!(behind, backs, "panel {front} and {back}");
                    assert!(fronts.iter().all(|slot| slot.side == 0));
                }
            }
        }
    }

    #[test]
    fn panels_stand_on_the_sheet_and_on_nothing_else() {
        for format in [&TRI_FOLD, &BOOKLET, &CARD] {
            for folding in format.foldings {
                for sheet in [&folding.office, &folding.shop] {
                    let slots = sheet.slots(false);
                    for panel in 1..=folding.panels {
                        assert!(slots.iter().any(|slot| slot.panel == panel));
                    }
                    for (index, slot) in slots.iter().enumerate() {
                        assert!(slot.x + slot.width <= sheet.sheet.0);
                        assert!(slot.y + slot.height <= sheet.sheet.1);
                        let apart = |other: &Slot| {
                            other.side != slot.side
                                || other.x >= slot.x + slot.width
                                || slot.x >= other.x + other.width
                                || other.y >= slot.y + slot.height
                                || slot.y >= other.y + other.height
                        };
                        assert!(slots[index + 1..].iter().all(apart));
                    }
                }
            }
        }
    }
}
