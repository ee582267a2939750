//! Pictures: shapes of plain colours, which every writer can draw. Plain data.
//!
//! QR codes are made by `qr`, icons and logos are read from SVG by `svg`; both become a
//! [`Drawing`].

mod icon;
mod qr;
mod svg;

pub use icon::Icon;
pub use qr::{Qr, QrProblem};
pub use svg::{SvgProblem, read as read_svg};

use std::fmt::Write;
use std::sync::Arc;

/// Red, green, blue from 0 to 1.
pub type Colour = [f32; 3];

/// A colour as web pages write it: `#0b5563`.
pub fn hexadecimal(colour: Colour) -> String {
    let [red, green, blue] = colour.map(|part| (part * 255.0).round() as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// What a figure shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A QR code.
    Qr(Qr),
    /// One of the program's icons, in the colour of the text around it.
    Icon(Icon),
    /// An organisation's logo, in its own colours.
    Logo(Arc<Drawing>),
}

impl Picture {
    /// Its shapes.
    pub fn drawing(&self) -> &Drawing {
        match self {
            Picture::Qr(code) => code.drawing(),
            Picture::Icon(icon) => icon.drawing(),
            Picture::Logo(drawing) => drawing,
        }
    }
}

/// Filled shapes. x grows to the right and y downwards from the top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Width, in units of its own.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// What is drawn, in this order.
    pub shapes: Vec<Shape>,
}

/// A filled shape: closed curves.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its colour; `None` is that of the text around it.
    pub colour: Option<Colour>,
    /// Whether what lies within an even number of its curves is empty; otherwise their direction
    /// tells.
    pub even_odd: bool,
    /// Its curves.
    pub outline: Vec<Segment>,
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Begins a closed curve at a point.
    Move([f32; 2]),
    /// A straight line.
    Line([f32; 2]),
    /// A cubic curve: two handles and its end.
    Curve([f32; 2], [f32; 2], [f32; 2]),
}

impl Segment {
    /// The same with its points moved.
    pub fn map(self, point: impl Fn([f32; 2]) -> [f32; 2]) -> Segment {
        match self {
            Segment::Move(to) => Segment::Move(point(to)),
            Segment::Line(to) => Segment::Line(point(to)),
            Segment::Curve(one, two, to) => Segment::Curve(point(one), point(two), point(to)),
        }
    }
}

impl Shape {
    /// Its outline in the words of SVG: `M0 0L1 0…Z`.
    pub fn path_data(&self) -> String {
        let mut data = String::new();
        let number = |n: f32| (n * 1000.0).round() / 1000.0;
        for (index, segment) in self.outline.iter().enumerate() {
            // Writing to a string cannot fail.
            let _ = match segment.map(|point| point.map(number)) {
                Segment::Move([x, y]) if index == 0 => write!(data, "M{x} {y}"),
                Segment::Move([x, y]) => write!(data, "ZM{x} {y}"),
                Segment::Line([x, y]) => write!(data, "L{x} {y}"),
                Segment::Curve([a, b], [c, d], [x, y]) => {
                    write!(data, "C{a} {b} {c} {d} {x} {y}")
                }
            };
        }
        if !data.is_empty() {
            data.push('Z');
        }
        data
    }
}
