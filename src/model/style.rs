//! How an organisation's documents look: `style.yaml` at the top of its library.

use super::*;
use crate::look::{Logo, PageMargins, Palette, mixed};
use crate::picture::{Colour, Drawing};
use std::sync::Arc;

/// The name of the file.
pub const STYLE: &str = "style.yaml";

/// What a style file may say. What it leaves out stays as it is.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StyleFile {
    /// Colours, written `"#0b5563"`.
    pub colours: Option<StyleColours>,
    /// A logo. It stands on everything but leaflets, where an author asks for it with
    /// `![Name](logo:)`: it may betray to others who gave the leaflet to its reader.
    pub logo: Option<StyleLogo>,
    /// A font family: one of those the program brings, or of the folder named with `--fonts`.
    pub font: Option<String>,
    /// Size of running text on A4, from 9 to 16 points.
    pub text_size: Option<f64>,
    /// Margins of A4 pages, from 10 to 40 millimetres.
    pub margins: Option<StyleMargins>,
}

/// Colours by their part in the design.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StyleColours {
    /// Running text.
    pub text: Option<String>,
    /// The title; the accent if not given.
    pub title: Option<String>,
    /// Headings, links, bullets.
    pub accent: Option<String>,
    /// Small print.
    pub quiet: Option<String>,
    /// The ground of boxes and table headers; a tint of the accent if not given.
    pub tint: Option<String>,
    /// The ground of what is set apart without colour.
    pub grey: Option<String>,
    /// The draft mark.
    pub warning: Option<String>,
    /// The ground of warnings.
    pub warning_tint: Option<String>,
}

/// A logo.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StyleLogo {
    /// An SVG of plain shapes, in the folder of the style file.
    pub file: String,
    /// What it says, for those who cannot see it.
    pub says: String,
}

/// Margins in millimetres.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StyleMargins {
    /// Left and right.
    pub sides: f64,
    /// Above.
    pub top: f64,
    /// Below.
    pub bottom: f64,
}

/// A style file with the place of every value.
#[derive(Clone, Debug)]
pub struct Style {
    /// Where it was read from.
    pub file: FileId,
    /// Where each key and value stands.
    pub places: Places,
    /// What it says.
    pub value: StyleFile,
}

impl Style {
    /// The value at a path such as `colours.accent`.
    pub fn at(&self, path: &str) -> Span {
        Span::new(self.file, self.places.value(path))
    }
}

impl StyleColours {
    /// Each colour that is given, with its name.
    pub fn given(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("text", &self.text),
            ("title", &self.title),
            ("accent", &self.accent),
            ("quiet", &self.quiet),
            ("tint", &self.tint),
            ("grey", &self.grey),
            ("warning", &self.warning),
            ("warning-tint", &self.warning_tint),
        ];
        all.into_iter().filter_map(|(name, colour)| Some((name, colour.as_deref()?))).collect()
    }
}

impl StyleFile {
    /// The look it asks for. What cannot be read stays as it is.
    pub fn look(&self, logo: Option<Drawing>) -> Look {
        let says = self.logo.as_ref().map(|logo| logo.says.clone()).unwrap_or_default();
        let margins = self.margins.as_ref().map(|margins| PageMargins {
            sides: margins.sides as f32,
            top: margins.top as f32,
            bottom: margins.bottom as f32,
        });
        Look {
            palette: self.palette(),
            logo: logo.map(|drawing| Logo { drawing: Arc::new(drawing), says }),
            font: self.font.clone(),
            text_size: self.text_size.map(|size| size as f32),
            margins,
        }
    }

    fn palette(&self) -> Palette {
        let own = Palette::default();
        let Some(colours) = &self.colours else { return own };
        let of = |colour: &Option<String>| colour.as_deref().and_then(colour_of);
        let accent = of(&colours.accent);
        let tint = |share: f32| accent.map(|accent| mixed(accent, crate::look::PAPER, share));
        Palette {
            text: of(&colours.text).unwrap_or(own.text),
            title: of(&colours.title).or(accent).unwrap_or(own.title),
            accent: accent.unwrap_or(own.accent),
            quiet: of(&colours.quiet).unwrap_or(own.quiet),
            tint: of(&colours.tint).or(tint(0.92)).unwrap_or(own.tint),
            grey: of(&colours.grey).unwrap_or(own.grey),
            warning: of(&colours.warning).unwrap_or(own.warning),
            warning_tint: of(&colours.warning_tint).unwrap_or(own.warning_tint),
            hairline: tint(0.75).unwrap_or(own.hairline),
            writing_line: own.writing_line,
            warning_bar: own.warning_bar,
        }
    }
}

/// The colour that a text like `#0b5563` stands for.
pub fn colour_of(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    u32::from_str_radix(digits, 16).ok().map(crate::look::rgb)
}
