//! What draws a page, as bytes: operands and the operators after them (ISO 32000-1, 7.8.2).
//!
//! printpdf serialises operations as well. But in right-to-left text each letter is two of them, and
//! the way of each over an object to its bytes took longer than all shaping.

use super::file::{write_natural, write_string, write_text};
use super::glyphs::FONT_PREFIX;
use super::rounded;
use crate::layout::font::FaceId;

/// A content stream as it grows.
pub(super) struct Content(Vec<u8>);

impl Content {
    pub(super) fn new() -> Content {
        Content(Vec::with_capacity(32 * 1024))
    }

    /// A number as exact as it is.
    pub(super) fn number(&mut self, value: f32) -> &mut Content {
        write_text(format_args!("{value} "), &mut self.0);
        self
    }

    /// Lengths, to thousandths.
    pub(super) fn lengths<const N: usize>(&mut self, values: [f32; N]) -> &mut Content {
        values.into_iter().for_each(|value| self.length(value));
        self
    }

    fn length(&mut self, value: f32) {
        let thousandths = (value * 1000.0).round();
        if thousandths.abs() >= 1e7 {
            self.number(rounded(value));
            return;
        }
        let (whole, part) = ((thousandths.abs() as u32) / 1000, (thousandths.abs() as u32) % 1000);
        if thousandths < 0.0 {
            self.0.push(b'-');
        }
        write_natural(whole, &mut self.0);
        if part > 0 {
            let digits = [part / 100, part / 10 % 10, part % 10].map(|digit| b'0' + digit as u8);
            let end = digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1);
            self.0.push(b'.');
            self.0.extend_from_slice(&digits[..end]);
        }
        self.0.push(b' ');
    }

    /// Marked content with properties, which are written as they stand.
    pub(super) fn begin_marked(&mut self, tag: &str, properties: std::fmt::Arguments<'_>) {
        write_text(format_args!("/{tag} <<{properties}>> BDC\n"), &mut self.0);
    }

    /// The name of a font.
    pub(super) fn font(&mut self, face: FaceId) -> &mut Content {
        self.0.push(b'/');
        self.0.extend_from_slice(FONT_PREFIX.as_bytes());
        write_natural(face.index().into(), &mut self.0);
        self.0.push(b' ');
        self
    }

    /// Codes as they are shown, with the distances that what follows after so many bytes of them is
    /// moved together by, in thousandths of an em.
    pub(super) fn show(&mut self, codes: &[u8], together: &[(usize, f32)]) {
        if together.is_empty() {
            write_string(codes, &mut self.0);
            self.operator(" Tj");
            return;
        }
        self.0.push(b'[');
        let mut shown = 0;
        for (at, distance) in together {
            write_string(&codes[shown..*at], &mut self.0);
            write_text(format_args!(" {distance}"), &mut self.0);
            shown = *at;
        }
        write_string(&codes[shown..], &mut self.0);
        self.operator("] TJ");
    }

    /// An operator ends its line.
    pub(super) fn operator(&mut self, operator: &str) {
        self.0.extend_from_slice(operator.as_bytes());
        self.0.push(b'\n');
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.0.pop();
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_to_thousandths() {
        let mut content = Content::new();
        content.lengths([0.0, -0.0004, 1.5, -2.07, 12.3456, 595.276, 1_190.551, -0.001]);
        content.lengths([20_000.5]).operator("re");
        let bytes = content.into_bytes();
        let written = String::from_utf8_lossy(&bytes);
        assert_eq!(written, "0 0 1.5 -2.07 12.346 595.276 1190.551 -0.001 20000.5 re");
    }
}
