//! What is to be said, without geometry: the tree that every writer starts from.
//!
//! Templates make Markdown, `compose` parses it into this; HTML, Markdown and text are written
//! from it directly, PDF after layout.

use crate::model::Lang;

/// A whole document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Shown by readers, and the first heading.
    pub title: String,
    /// The language of all text that says nothing else.
    pub lang: Lang,
    /// The direction of that language.
    pub direction: Direction,
    /// A few words printed on every page in the document's language: that it is a draft, that it
    /// is unverified. `None` for signed-off documents.
    pub mark: Option<String>,
    /// A few words at the foot of every page, beside the page number.
    pub foot: String,
    /// The content.
    pub blocks: Vec<Block>,
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Latin, Cyrillic, Thai, …
    #[default]
    LeftToRight,
    /// Arabic, Hebrew, …
    RightToLeft,
}

/// A block of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; level 1 is the title. Levels have no gaps.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// How items are marked.
        marker: Marker,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table whose first row is a header.
    Table {
        /// The header cells.
        header: Vec<Vec<Inline>>,
        /// The other rows, each as long as the header.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Content set apart: `::: box`, `::: warning`, `::: trainer`, …
    Box {
        /// What it is set apart as.
        role: BoxRole,
        /// The content.
        blocks: Vec<Block>,
    },
    /// A part of a folded sheet, `::: panel`: begins on a panel of its own when folded, and is an
    /// ordinary section otherwise.
    Panel {
        /// Whether it is the cover.
        cover: bool,
        /// The content.
        blocks: Vec<Block>,
    },
    /// Lines to write on by hand, `::: lines 4`.
    WriteLines(u8),
    /// A thin line between parts, `---`.
    Rule,
    /// What follows begins on a new page, `::: page-break`.
    PageBreak,
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Dots.
    Bullet,
    /// Numbers from this one.
    Number(u32),
    /// Empty boxes to tick (`- [ ]`).
    CheckBox,
}

/// What a box is for. Writers choose the look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxRole {
    /// Worth noticing.
    Note,
    /// Read this first: safety, content warnings.
    Warning,
    /// For the trainer only.
    Trainer,
    /// A case or story.
    Case,
    /// A contact card of a service.
    Contact,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Important.
    Strong(Vec<Inline>),
    /// Stressed.
    Emphasis(Vec<Inline>),
    /// A link. Phone numbers and addresses are links too, and keep their own left-to-right order
    /// in right-to-left text.
    Link {
        /// Where it goes: `https:`, `tel:`, `mailto:`.
        url: String,
        /// What is read.
        text: Vec<Inline>,
    },
    /// A number, code or address that keeps its left-to-right order: `` `0800 05058` ``.
    Literal(String),
    /// A new line within the block.
    Break,
}

/// The text of inlines without their markup.
pub fn plain_text(inlines: &[Inline]) -> String {
    inlines.iter().fold(String::new(), |mut text, inline| {
        match inline {
            Inline::Text(piece) | Inline::Literal(piece) => text.push_str(piece),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                text.push_str(&plain_text(inner));
            }
            Inline::Break => text.push('\n'),
        }
        text
    })
}
