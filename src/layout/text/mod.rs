//! Running text: inlines → one styled string → lines of placed glyphs.
//!
//! 1. `styled` makes inlines one string whose stretches look different; `script` says what is usual
//!    in its language
//! 2. `paragraph` shapes it, and breaks it into lines of a width
//! 3. `line` gives every glyph of a line its place
//!
//! The only folder that names parley, besides `font.rs`, `folder.rs` and `family.rs`. Text is laid out at the
//! origin; `flow` moves it to its place.

mod line;
mod paragraph;
mod script;
mod styled;

pub(super) use line::Line;
pub(super) use paragraph::{Align, Paragraph};
pub(super) use script::Script;
pub(super) use styled::{Ink, Target, Text};

use super::font::Fonts;
use parley::fontique::{SourceCache, SourceCacheOptions};
use parley::{FontContext, LayoutContext};
use std::sync::Arc;

/// Sets text. Holds scratch memory, so each thread has its own; the fonts are shared.
pub struct Typesetter {
    fonts: Arc<Fonts>,
    shaper: FontContext,
    scratch: LayoutContext<SpanIndex>,
}

impl Default for Typesetter {
    fn default() -> Self {
        Typesetter::new()
    }
}

impl Typesetter {
    /// One that knows the embedded fonts and no others.
    pub fn new() -> Typesetter {
        Typesetter::with(&Fonts::embedded())
    }

    /// One that knows these fonts.
    pub fn with(fonts: &Arc<Fonts>) -> Typesetter {
        let source_cache = SourceCache::new(SourceCacheOptions { shared: false });
        let shaper = FontContext { collection: fonts.collection(), source_cache };
        Typesetter { fonts: fonts.clone(), shaper, scratch: LayoutContext::new() }
    }

    /// The fonts it knows.
    pub fn fonts(&self) -> &Arc<Fonts> {
        &self.fonts
    }
}

/// The place of a span in [`Text`], which parley carries through layout.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct SpanIndex(u16);
