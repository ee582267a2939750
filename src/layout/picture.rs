//! Pictures: QR codes and logos that stand for themselves, icons within a line.

use super::LayoutProblem;
use super::flow::Flow;
use super::page::{Colour, Item, Mark, Role, Shape};
use super::strip::{Placed, Strip, Tree};
use super::style::{self, MM};
use super::text::{Align, Ink};
use crate::document::Figure;
use crate::picture::Picture;

/// Height of a picture within a line, in em, and where in it the line of text is.
pub(super) const LINE_HEIGHT: f32 = 1.1;
pub(super) const BASELINE: f32 = 0.82;

/// A module of a QR code is at least so large, for the cameras of old phones and poor light.
const MODULE: f32 = 0.5 * MM;

/// The mark of a figure: a node of its own, or decoration.
pub(super) fn mark(figure: &Figure, parent: usize, tree: &mut Tree) -> Mark {
    match &figure.alt {
        Some(alt) => {
            let node = tree.node(Role::Figure, parent);
            tree.nodes[node].alt = Some(alt.clone());
            Mark::Node(node)
        }
        None => Mark::Decoration,
    }
}

/// A picture with its top left corner at a place, so wide; `ink` colours what has no colour.
pub(super) fn items(picture: &Picture, place: (f32, f32, f32), ink: Colour) -> Vec<Item> {
    let (left, top, width) = place;
    let drawing = picture.drawing();
    let scale = width / drawing.width;
    let shapes = drawing.shapes.iter().map(|shape| {
        let placed = |[x, y]: [f32; 2]| [left + x * scale, top + y * scale];
        Item::Shape(Shape {
            colour: shape.colour.map_or(ink, Colour::Own),
            even_odd: shape.even_odd,
            outline: shape.outline.iter().map(|segment| segment.map(placed)).collect(),
        })
    });
    shapes.collect()
}

impl Flow<'_> {
    /// A picture at the side where lines begin, with its caption beside it.
    pub(super) fn figure(&mut self, figure: &Figure, parent: usize) -> Result<(), LayoutProblem> {
        let (left, column) = self.column();
        let (width, height) = self.figure_size(figure, column);
        let gap = 0.8 * self.style.size;
        let mark = mark(figure, parent, &mut self.tree);
        let x = self.side(left, width, column);
        let mut strip = Strip::space(height);
        let drawn = items(&figure.picture, (x, 0.0, width), style::INK);
        strip.placed.extend(drawn.into_iter().map(|item| Placed { mark, item }));

        let beside = column - width - gap;
        let node = self.tree.node(Role::Paragraph, parent);
        let ink = Ink::new(self.style.size, style::INK, node);
        let caption = self.text(&figure.caption, ink)?;
        self.space(self.style.block_space());
        // A narrow column has no room beside the picture.
        if beside < 9.0 * self.style.size {
            let lines = self.lines(caption, column, Align::Start)?;
            strip.keep = !lines.is_empty();
            self.push(strip);
            self.space(0.4 * self.style.size);
            for line in lines {
                let mut strip = Strip::default();
                strip.add_line(line, left, 0.0);
                self.push(strip);
            }
        } else {
            let lines = self.lines(caption, beside, Align::Start)?;
            let caption_x = if self.script.right_to_left { left } else { left + width + gap };
            let used: f32 = lines.iter().map(|line| line.height).sum();
            strip.add_lines(lines, caption_x, ((height - used) / 2.0).max(0.0));
            self.push(strip);
        }
        // A logo stands apart from the title below it.
        let is_logo = matches!(figure.picture, Picture::Logo(_));
        self.space(if is_logo { 1.8 } else { 1.0 } * self.style.block_space());
        Ok(())
    }

    /// A QR code is as large as its modules need and some lines of text are high; a logo is as
    /// high as a few lines, and no wider than a third of the column.
    fn figure_size(&self, figure: &Figure, column: f32) -> (f32, f32) {
        let drawing = figure.picture.drawing();
        let ratio = drawing.height / drawing.width;
        let width = match &figure.picture {
            Picture::Qr(code) => (code.modules() * MODULE).max(6.5 * self.style.size),
            Picture::Icon(_) => 2.4 * self.style.size,
            Picture::Logo(_) => (3.6 * self.style.size / ratio).min(column / 3.0),
        };
        (width.min(column), width.min(column) * ratio)
    }
}
