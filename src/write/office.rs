//! What files for Word and PowerPoint have in common: colours, pictures, and the order of text that
//! runs from the right.

use crate::document::Figure;
use crate::layout::isolate;
use crate::picture::{Colour, Drawing, Segment, Shape, hexadecimal};
use std::fmt::Write;

/// Parts of a unit of a drawing: coordinates are whole numbers.
const FINE: f32 = 1000.0;

/// A mark that is a left-to-right letter without a shape.
pub(super) const LTR_MARK: char = '\u{200e}';

/// Isolates as marks: not every version of Word knows isolates. Those of a direction of their own
/// go without: what is in them is in order already.
pub(super) fn in_order(text: &str) -> String {
    let mut ordered = String::with_capacity(text.len());
    let mut open = vec![];
    for c in text.chars() {
        let mark = match c {
            isolate::LTR => {
                open.push(true);
                true
            }
            isolate::FIRST_STRONG | isolate::RTL => {
                open.push(false);
                false
            }
            isolate::POP => open.pop().unwrap_or(false),
            c => {
                ordered.push(c);
                false
            }
        };
        if mark {
            ordered.push(LTR_MARK);
        }
    }
    ordered
}

/// A colour as office programs write it.
pub(super) fn hex(colour: Colour) -> String {
    hexadecimal(colour).trim_start_matches('#').to_owned()
}

/// What only decorates says so, and is passed over by screen readers.
pub(super) fn decorative(figure: &Figure) -> &'static str {
    match figure.alt {
        Some(_) => "",
        None => {
            "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative \
             xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" \
             val=\"1\"/></a:ext></a:extLst>"
        }
    }
}

/// The curves of a shape in the box of its drawing.
pub(super) fn path(shape: &Shape, drawing: &Drawing) -> String {
    let whole = |length: f32| (length * FINE).round() as i64;
    let point = |[x, y]: [f32; 2]| format!("<a:pt x=\"{}\" y=\"{}\"/>", whole(x), whole(y));
    let (width, height) = (whole(drawing.width), whole(drawing.height));
    let mut path = format!(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" \
         b=\"b\"/><a:pathLst><a:path w=\"{width}\" h=\"{height}\">"
    );
    for (index, segment) in shape.outline.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = match *segment {
            Segment::Move(to) => {
                let close = if index == 0 { "" } else { "<a:close/>" };
                write!(path, "{close}<a:moveTo>{}</a:moveTo>", point(to))
            }
            Segment::Line(to) => write!(path, "<a:lnTo>{}</a:lnTo>", point(to)),
            Segment::Curve(one, two, to) => {
                let points = [one, two, to].map(point).concat();
                write!(path, "<a:cubicBezTo>{points}</a:cubicBezTo>")
            }
        };
    }
    path + "<a:close/></a:path></a:pathLst></a:custGeom>"
}
