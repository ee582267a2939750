//! How documents look: colours, logo, fonts, margins. Plain data; the default is the program's
//! own look, a [`style.yaml`](crate::load) replaces parts of it.

use crate::picture::{Colour, Drawing};
use std::sync::Arc;

/// The look of an organisation's documents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// The colours.
    pub palette: Palette,
    /// The logo. Leaflets have it only where their author asks for it: it may betray who made
    /// them.
    pub logo: Option<Logo>,
    /// The font family that stands before those the program would choose.
    pub font: Option<String>,
    /// Size of running text on A4, in points. Other formats grow and shrink with it.
    pub text_size: Option<f32>,
    /// Margins of A4 pages, in millimetres.
    pub margins: Option<PageMargins>,
}

/// A logo.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// What it looks like.
    pub drawing: Arc<Drawing>,
    /// What it says, for those who cannot see it.
    pub says: String,
}

/// Space around the text of a page, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageMargins {
    /// Left and right.
    pub sides: f32,
    /// Above.
    pub top: f32,
    /// Below.
    pub bottom: f32,
}

/// Colours by their part in the design.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// Running text.
    pub text: Colour,
    /// The title: large text.
    pub title: Colour,
    /// Headings, links, bullets.
    pub accent: Colour,
    /// Small print.
    pub quiet: Colour,
    /// The ground of boxes and table headers.
    pub tint: Colour,
    /// The draft mark.
    pub warning: Colour,
    /// The ground of warnings and of the draft mark.
    pub warning_tint: Colour,
    /// The ground of boxes for trainers, and of cases.
    pub grey: Colour,
    /// Thin lines.
    pub hairline: Colour,
    /// Lines to write on.
    pub writing_line: Colour,
    /// The bar of a warning.
    pub warning_bar: Colour,
}

/// What everything is printed on.
pub const PAPER: Colour = [1.0; 3];

impl Default for Palette {
    fn default() -> Palette {
        Palette {
            text: rgb(0x1d2b2f),
            title: rgb(0x0b5563),
            accent: rgb(0x0b5563),
            quiet: rgb(0x55646a),
            tint: rgb(0xeaf3f4),
            warning: rgb(0x7a3c05),
            warning_tint: rgb(0xfcf2e4),
            grey: rgb(0xf2f4f5),
            hairline: rgb(0xc3d1d5),
            writing_line: rgb(0x8fa0a6),
            warning_bar: rgb(0xb55a0a),
        }
    }
}

/// A pair of colours that text and ground have somewhere.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// The name of the text's colour in a style file.
    pub text: &'static str,
    /// The name of the ground's colour; `paper` is white.
    pub ground: &'static str,
    /// The least contrast: 4.5, or 3 where text is always large (WCAG 2.2, 1.4.3: 18 points, or
    /// 14 points bold).
    pub least: f32,
}

/// Every pair there is.
pub const PAIRS: &[Pair] = &[
    pair("text", "paper", 4.5),
    pair("text", "tint", 4.5),
    pair("text", "grey", 4.5),
    pair("text", "warning-tint", 4.5),
    pair("title", "paper", 3.0),
    pair("title", "tint", 3.0),
    pair("accent", "paper", 4.5),
    pair("accent", "tint", 4.5),
    pair("accent", "grey", 4.5),
    pair("accent", "warning-tint", 4.5),
    pair("quiet", "paper", 4.5),
    pair("quiet", "tint", 4.5),
    pair("warning", "warning-tint", 4.5),
];

const fn pair(text: &'static str, ground: &'static str, least: f32) -> Pair {
    Pair { text, ground, least }
}

impl Palette {
    /// The colour of a name in a style file.
    pub fn named(&self, name: &str) -> Colour {
        match name {
            "text" => self.text,
            "title" => self.title,
            "accent" => self.accent,
            "quiet" => self.quiet,
            "tint" => self.tint,
            "warning" => self.warning,
            "warning-tint" => self.warning_tint,
            "grey" => self.grey,
            _ => PAPER,
        }
    }
}

/// The contrast of two colours, from 1 to 21: WCAG 2.2, "contrast ratio" and "relative
/// luminance".
pub fn contrast(one: Colour, other: Colour) -> f32 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    let [red, green, blue] = colour.map(|part| match part {
        ..=0.04045 => part / 12.92,
        _ => ((part + 0.055) / 1.055).powf(2.4),
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The colour nearest to `colour` that has enough contrast with each of its partners: the same
/// mixed with as much black, or white, as it takes. `None` if there is none.
pub fn nearest_readable(colour: Colour, partners: &[(Colour, f32)]) -> Option<Colour> {
    let readable = |candidate: &Colour| {
        partners.iter().all(|(partner, least)| contrast(*candidate, *partner) >= *least)
    };
    let shares = (0..=255_u8).map(|step| f32::from(step) / 255.0);
    shares.flat_map(|share| [0.0, 1.0].map(|to| mixed(colour, [to; 3], share))).find(readable)
}

/// A colour with a share of another one.
pub fn mixed(colour: Colour, other: Colour, share: f32) -> Colour {
    let part = |i: usize| colour[i] + (other[i] - colour[i]) * share;
    [0, 1, 2].map(|i| (part(i) * 255.0).round() / 255.0)
}

/// A colour by its number: `0x0b5563`.
pub const fn rgb(hex: u32) -> Colour {
    const fn part(byte: u32) -> f32 {
        (byte & 0xff) as f32 / 255.0
    }
    [part(hex >> 16), part(hex >> 8), part(hex)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::hexadecimal;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast(rgb(0), PAPER) - 21.0).abs() < 0.01);
        // The lightest grey that passes on white, and the next one.
        assert!(contrast(rgb(0x767676), PAPER) >= 4.5);
        assert!(contrast(rgb(0x777777), PAPER) < 4.5);
    }

    #[test]
    fn the_programs_own_colours_can_be_read() {
        let palette = Palette::default();
        for Pair { text, ground, least } in PAIRS {
            let found = contrast(palette.named(text), palette.named(ground));
            assert!(found >= *least, "{text} on {ground}: {found}");
        }
    }

    #[test]
    fn a_colour_that_cannot_be_read_has_a_near_one_that_can() {
        let near = |colour, ground| nearest_readable(rgb(colour), &[(rgb(ground), 4.5)]);
        assert_eq!(near(0x777777, 0xffffff).map(hexadecimal).as_deref(), Some("#767676"));
        let pink = near(0xff69b4, 0xffffff);
        assert!(pink.is_some_and(|pink| contrast(pink, PAPER) >= 4.5 && pink[0] > pink[1]));
        assert!(near(0x222222, 0x000000).is_some());
    }
}
