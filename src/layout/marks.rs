//! Marks that tell where a sheet is cut and folded: lines along cuts, dashes along folds. For an
//! office printer they stand in the margins of the sheet; for a print shop around the finished
//! page, where they are cut off.

use super::assemble::Assembly;
use super::format::{BLEED, Edge, Imposition, SLUG};
use super::page::{Area, Colour, Item, Mark};
use super::strip::Tree;
use super::style::MM;
use crate::picture::Icon;

/// A short line: where it begins, in millimetres, and how long it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    x: f32,
    y: f32,
    length: f32,
    upright: bool,
    edge: Edge,
}

/// Length of a mark.
const LENGTH: f32 = 4.0;
/// Between a mark and what is cut.
const GAP: f32 = 1.5;

/// The marks of one side of a sheet.
pub(super) fn of_sheet(
    sheet: &Imposition,
    side: usize,
    mirrored: bool,
    print_shop: bool,
) -> Vec<Line> {
    let slots = sheet.slots(mirrored);
    let slots: Vec<_> = slots.iter().filter(|slot| slot.side == side).collect();
    let (width, height) = sheet.sheet;
    let (mut columns, mut rows) = (vec![], vec![]);
    for slot in slots {
        columns.extend([slot.x, slot.x + slot.width]);
        rows.extend([slot.y, slot.y + slot.height]);
    }
    let (columns, rows) = (distinct(columns), distinct(rows));
    let outer = |all: &[f32], at: f32| all.first() == Some(&at) || all.last() == Some(&at);
    let mut lines = vec![];
    for x in &columns {
        let edge = if outer(&columns, *x) { Edge::Cut } else { sheet.beside };
        if print_shop || (*x > 0.0 && *x < width) {
            let ends = ends(sheet.origin.1, *rows.last().unwrap_or(&height), height, print_shop);
            let line = |y| Line { x: *x, y, length: LENGTH, upright: true, edge };
            lines.extend(ends.map(line));
        }
    }
    for y in &rows {
        let edge = if outer(&rows, *y) { Edge::Cut } else { sheet.below };
        if print_shop || (*y > 0.0 && *y < height) {
            let ends = ends(sheet.origin.0, *columns.last().unwrap_or(&width), width, print_shop);
            let line = |x| Line { x, y: *y, length: LENGTH, upright: false, edge };
            lines.extend(ends.map(line));
        }
    }
    lines
}

/// The marks of a page that is cut out of a larger one.
pub(super) fn of_page(size: (f32, f32)) -> Vec<Line> {
    let mut lines = vec![];
    for x in [0.0, size.0] {
        let line = |y| Line { x, y, length: LENGTH, upright: true, edge: Edge::Cut };
        lines.extend(ends(0.0, size.1, size.1, true).map(line));
    }
    for y in [0.0, size.1] {
        let line = |x| Line { x, y, length: LENGTH, upright: false, edge: Edge::Cut };
        lines.extend(ends(0.0, size.0, size.0, true).map(line));
    }
    lines
}

/// Where the marks at both ends of an edge begin. Panels that reach the edge of the sheet have
/// them on the sheet.
fn ends(first: f32, last: f32, whole: f32, print_shop: bool) -> [f32; 2] {
    if print_shop {
        [-BLEED - GAP - LENGTH, whole + BLEED + GAP]
    } else if first > 0.0 {
        [first - GAP - LENGTH, last + GAP]
    } else {
        [0.0, whole - LENGTH]
    }
}

fn distinct(mut values: Vec<f32>) -> Vec<f32> {
    values.sort_by(f32::total_cmp);
    values.dedup();
    values
}

/// Draws marks on a page.
pub(super) fn draw(lines: Vec<Line>, page: usize, assembly: &mut Assembly, tree: &mut Tree) {
    const THICKNESS: f32 = 0.4;
    const DASH: f32 = 0.8;
    let slug = if lines.iter().any(|line| line.x < 0.0) { SLUG } else { 0.0 };
    for line in lines {
        let (dash, step) = match line.edge {
            Edge::Cut => (line.length, line.length),
            Edge::Fold => (DASH, 2.0 * DASH),
        };
        let mut at = 0.0;
        while at < line.length {
            let (x, y) = ((line.x + slug) * MM, (line.y + slug) * MM);
            let long = dash.min(line.length - at) * MM;
            let half = THICKNESS / 2.0;
            let (x, y, width, height) = match line.upright {
                true => (x - half, y + at * MM, THICKNESS, long),
                false => (x + at * MM, y - half, long, THICKNESS),
            };
            let area = Area { x, y, width, height, radius: 0.0, colour: Colour::WritingLine };
            assembly.add(page, Mark::Decoration, Item::Area(area), tree);
            at += step;
        }
    }
}

/// Scissors beside the place where a sheet of cards is cut first.
pub(super) fn scissors(page: usize, sheet: &Imposition, assembly: &mut Assembly, tree: &mut Tree) {
    const SIZE: f32 = 4.0;
    let Some(icon) = Icon::of("scissors") else { return };
    let picture = crate::picture::Picture::Icon(icon);
    let (x, y) = (sheet.origin.0 - GAP - LENGTH - SIZE - 1.0, sheet.origin.1 - SIZE / 2.0);
    let place = (x * MM, y * MM, SIZE * MM);
    for item in super::picture::items(&picture, place, Colour::WritingLine) {
        assembly.add(page, Mark::Decoration, item, tree);
    }
}
