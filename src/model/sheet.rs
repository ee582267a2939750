//! The kinds of paper that documents can be made for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a PDF is made for. The words are those of the command line and of `papers:` in leaflets.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sheet {
    /// Upright A4 pages.
    A4,
    /// Upright A4 pages in large print: no text is smaller than 18 points.
    Large,
    /// One A4 sheet, printed on both sides and folded twice.
    TriFold,
    /// Wallet cards of 85 × 55 mm, several to an A4 sheet: of two sides, or folded to four.
    Card,
    /// Eight A6 pages from one A4 sheet, printed on both sides, cut and folded once.
    Booklet,
    /// One A3 page to hang on a wall.
    Poster,
    /// Pages of 16 : 9 for a screen.
    Slides,
    /// Upright A4 pages, each with a slide and what is said to it.
    Notes,
}

impl Sheet {
    /// Every one there is.
    pub const ALL: [Sheet; 8] = [
        Sheet::A4,
        Sheet::Large,
        Sheet::TriFold,
        Sheet::Card,
        Sheet::Booklet,
        Sheet::Poster,
        Sheet::Slides,
        Sheet::Notes,
    ];

    /// Whether it is for short texts cut into panels.
    pub fn is_for_leaflets(self) -> bool {
        matches!(self, Sheet::TriFold | Sheet::Card | Sheet::Booklet | Sheet::Poster)
    }

    /// Its word in file names and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Sheet::A4 => "a4",
            Sheet::Large => "large",
            Sheet::TriFold => "tri-fold",
            Sheet::Card => "card",
            Sheet::Booklet => "booklet",
            Sheet::Poster => "poster",
            Sheet::Slides => "slides",
            Sheet::Notes => "notes",
        }
    }
}
