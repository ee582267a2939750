//! QR codes (ISO/IEC 18004). The only file that names the crate that makes them.

use super::{Drawing, Segment, Shape};
use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around the code, as the standard asks for.
const QUIET: i32 = 4;

/// The longest text that is still read well from paper: 62 bytes make 37 modules a side.
const LONGEST: usize = 300;

/// A QR code. Error correction is of level M at least: it can be read with 15 % of it soiled.
#[derive(Clone, Debug, PartialEq)]
pub struct Qr {
    address: String,
    drawing: Drawing,
}

/// Why there is no QR code of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QrProblem {
    /// There is no text.
    Empty,
    /// It has more than [`Qr::LONGEST`] bytes.
    TooLong,
}

impl Qr {
    /// The longest text, in bytes.
    pub const LONGEST: usize = LONGEST;

    /// The code that opens an address.
    ///
    /// # Errors
    /// If there is nothing to encode, or too much to be read from paper.
    pub fn new(address: &str) -> Result<Qr, QrProblem> {
        if address.is_empty() {
            return Err(QrProblem::Empty);
        }
        if address.len() > LONGEST {
            return Err(QrProblem::TooLong);
        }
        let code = QrCode::encode_text(address, QrCodeEcc::Medium);
        let code = code.map_err(|_| QrProblem::TooLong)?;
        Ok(Qr { address: address.to_owned(), drawing: drawing(&code) })
    }

    /// What it opens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Modules a side, with the white around them.
    pub fn modules(&self) -> f32 {
        self.drawing.width
    }

    /// Its shapes: black on a white ground, whatever the colours around it.
    pub fn drawing(&self) -> &Drawing {
        &self.drawing
    }
}

/// One unit a module; dark modules that touch in a row are one rectangle.
fn drawing(code: &QrCode) -> Drawing {
    let size = code.size() + 2 * QUIET;
    let mut outline = vec![];
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                outline.extend(rectangle(start + QUIET, y + QUIET, x - start, 1));
            }
            x += 1;
        }
    }
    let shape =
        |colour: f32, outline| Shape { colour: Some([colour; 3]), even_odd: false, outline };
    let shapes = vec![shape(1.0, rectangle(0, 0, size, size).to_vec()), shape(0.0, outline)];
    Drawing { width: size as f32, height: size as f32, shapes }
}

fn rectangle(x: i32, y: i32, width: i32, height: i32) -> [Segment; 4] {
    let point = |x: i32, y: i32| [x as f32, y as f32];
    [
        Segment::Move(point(x, y)),
        Segment::Line(point(x + width, y)),
        Segment::Line(point(x + width, y + height)),
        Segment::Line(point(x, y + height)),
    ]
}
