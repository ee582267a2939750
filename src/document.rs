//! What is to be said, without geometry: the tree that every writer starts from.
//!
//! Templates make Markdown, `compose` parses it into this; HTML, Markdown and text are written
//! from it directly, PDF after layout.

use crate::model::Lang;
use crate::picture::Picture;
use std::borrow::Cow;

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
    /// The languages in which texts of it have not been signed by anybody.
    pub drafts: Vec<Lang>,
    /// A few words at the foot of every page, beside the page number.
    pub foot: String,
    /// The language of [`Document::mark`] and [`Document::foot`], where it is not the document's.
    pub words_lang: Option<(Lang, Direction)>,
    /// How pages are numbered.
    pub folio: Folio,
    /// The content.
    pub blocks: Vec<Block>,
}

/// How pages are numbered in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Folio {
    /// What stands on a page, with [`Folio::PAGE`] and [`Folio::PAGES`] in it.
    pub pattern: String,
    /// The digits of the language from nought to nine.
    pub digits: [char; 10],
}

impl Default for Folio {
    fn default() -> Folio {
        // Without spaces the two keep their order in right-to-left text.
        let digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
        Folio { pattern: format!("{}/{}", Folio::PAGE, Folio::PAGES), digits }
    }
}

impl Folio {
    /// Stands in the pattern for the number of the page.
    pub const PAGE: &str = "#page#";
    /// Stands in the pattern for how many pages there are.
    pub const PAGES: &str = "#pages#";

    /// What stands on page `page` of `pages`.
    pub fn of(&self, page: usize, pages: usize) -> String {
        let pattern = self.pattern.replace(Folio::PAGES, &self.number(pages));
        pattern.replace(Folio::PAGE, &self.number(page))
    }

    /// A number in the digits of the language.
    pub fn number(&self, number: usize) -> String {
        in_digits(&number.to_string(), &self.digits)
    }
}

/// A number with other digits in place of European ones, which are those from nought to nine.
pub fn in_digits(number: &str, digits: &[char; 10]) -> String {
    let digit = |c: char| c.to_digit(10).map_or(c, |digit| digits[digit as usize]);
    number.chars().map(digit).collect()
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
    Table(Table),
    /// Numbers as bars, above the table they stand in, `::: bars 42`.
    Chart(Chart),
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
        /// Whether a poster prints it; if no panel says so, it prints all of them.
        poster: bool,
        /// The content.
        blocks: Vec<Block>,
    },
    /// Content side by side in columns of equal width and about equal height, `::: columns 2`.
    /// It is read down the first column, then the next.
    Columns {
        /// How many: 2 or 3. Where there is no room for them there is one.
        count: u8,
        /// The content.
        blocks: Vec<Block>,
    },
    /// What is shown at one time, `::: slide`, and what is said to it, `::: notes` in it.
    Slide(Slide),
    /// The headings that come after it, down to a level, with their pages: `::: contents 3`.
    Contents {
        /// The lowest level that is shown.
        depth: u8,
    },
    /// A picture that stands for itself, `![what it shows](qr:https://…)`.
    Figure(Figure),
    /// Content in another language than what is around it, `::: lang ar`.
    Language {
        /// The language.
        lang: Lang,
        /// The direction of that language.
        direction: Direction,
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

/// What is shown at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Slide {
    /// What kind of slide it is. Writers choose the look.
    pub role: SlideRole,
    /// What everybody sees; its title is a heading.
    pub blocks: Vec<Block>,
    /// What only the person sees who shows it.
    pub notes: Vec<Block>,
}

/// What a slide is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlideRole {
    /// The first: `::: slide title`.
    Title,
    /// The beginning of a part: `::: slide section`.
    Section,
    /// Something shown while it is spoken of: `::: slide`.
    Content,
    /// Said before heavy material: `::: slide warning`.
    Warning,
    /// Shown during a break: `::: slide break`.
    Break,
}

impl Document {
    /// The slides, if it is made of slides.
    pub fn slides(&self) -> impl Iterator<Item = &Slide> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Slide(slide) => Some(slide),
            _ => None,
        })
    }
}

impl Slide {
    /// Its title, and what else it shows.
    pub fn title_and_rest(&self) -> (&[Inline], impl Iterator<Item = &Block>) {
        let first = self.blocks.iter().position(|block| matches!(block, Block::Heading { .. }));
        let (before, rest) = self.blocks.split_at(first.unwrap_or(self.blocks.len()));
        let (title, after) = match rest {
            [Block::Heading { text, .. }, after @ ..] => (text.as_slice(), after),
            rest => (Default::default(), rest),
        };
        (title, before.iter().chain(after))
    }
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
    /// A card to be cut out: on one page if one has room for it.
    Card,
}

/// A table whose first row is a header.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The header cells.
    pub header: Vec<Vec<Inline>>,
    /// The other rows, each as long as the header.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// Whether the first cell of each row says what the row is about.
    pub row_headers: bool,
}

/// Bars for the rows of a table: a row's first cell says what is counted, its next cells how many
/// there are. Writers that cannot draw write the table alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What the bars show, for those who cannot see them.
    pub alt: String,
    /// The number whose bar is full.
    pub full: u32,
    /// How many cells of each row are bars, after the first: [`Chart::SERIES`] at most.
    pub series: usize,
    /// The numbers, for everybody.
    pub table: Table,
}

/// The bars of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What is counted.
    pub label: String,
    /// The bars, one for each series.
    pub bars: Vec<Bar>,
}

/// A bar of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// How many there are, as the table has it; or in words that there is no number.
    pub shown: String,
    /// How much of a full bar that is, from 0 to 1; `None` where there is no number. That is not
    /// the same as nought.
    pub share: Option<f32>,
    /// From where to where the number may lie, as the table has it behind the number:
    /// `46 % (28–65)`.
    pub range: Option<(f32, f32)>,
}

impl Chart {
    /// The most series: so many can be told apart without colours.
    pub const SERIES: usize = 3;

    /// The bars, in the order of the rows.
    pub fn rows(&self) -> impl Iterator<Item = Bars> {
        self.table.rows.iter().map(|row| {
            let text = |column: usize| {
                row.get(column).map_or(String::new(), |cell| plain_text(cell).trim().to_owned())
            };
            let bars = (1..=self.series).map(|column| self.bar(text(column)));
            Bars { label: text(0), bars: bars.collect() }
        })
    }

    /// What each series is, if there are several: the headings of their columns.
    pub fn legend(&self) -> Vec<String> {
        let names = self.table.header.iter().skip(1).take(self.series);
        if self.series > 1 { names.map(|name| plain_text(name)).collect() } else { vec![] }
    }

    fn bar(&self, shown: String) -> Bar {
        // Languages written from the right keep the order of numbers with signs of their own.
        let plain = shown.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let number = |text: &str| {
            let text = text.trim().trim_end_matches('%').trim_end().replace(',', ".");
            text.parse::<f32>().ok().filter(|number| number.is_finite())
        };
        let of_full = |number: f32| (number / self.full.max(1) as f32).clamp(0.0, 1.0);
        let (value, range) = plain.split_once('(').unwrap_or((&plain, ""));
        let range = range.strip_suffix(')').and_then(|range| range.split_once('–'));
        let range = range.and_then(|(low, high)| Some((number(low)?, number(high)?)));
        let share = number(value).map(of_full);
        let range = range.map(|(low, high)| (of_full(low), of_full(high)));
        Bar { share, range: share.and(range), shown }
    }
}

/// A picture and what it shows in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The picture.
    pub picture: Picture,
    /// What it shows, for those who cannot see it. `None` for decoration, which nobody misses.
    pub alt: Option<String>,
    /// What stands beside it, for all: a QR code has its address here.
    pub caption: Vec<Inline>,
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
    /// Text in another language than what is around it: `[text](lang:ar)`.
    Language {
        /// The language.
        lang: Lang,
        /// The direction of that language.
        direction: Direction,
        /// The text.
        text: Vec<Inline>,
    },
    /// Room to write on by hand within a line, as many low lines wide: `____`.
    Blank(u8),
    /// A note: a small number here, and its text at the foot of the page or the end of the
    /// document. `text[^source]`.
    Note {
        /// From 1, in the order in which they are read.
        number: u32,
        /// What it says.
        text: Vec<Inline>,
    },
    /// A small picture in the line, as high as the text: `![](icon:phone)`.
    Figure(Figure),
    /// A new line within the block.
    Break,
}

/// The headings of blocks in the order in which they are read.
pub fn headings(blocks: &[Block]) -> Vec<(u8, &[Inline])> {
    let mut found = vec![];
    for block in blocks {
        match block {
            Block::Heading { level, text } => found.push((*level, text.as_slice())),
            Block::List { items, .. } => {
                found.extend(items.iter().flat_map(|item| headings(item)));
            }
            Block::Box { blocks, .. }
            | Block::Panel { blocks, .. }
            | Block::Columns { blocks, .. }
            | Block::Slide(Slide { blocks, .. })
            | Block::Language { blocks, .. } => found.extend(headings(blocks)),
            _ => {}
        }
    }
    found
}

/// Inlines as they are said in words: without pictures that only decorate, and the space after
/// them.
pub fn in_words(inlines: &[Inline]) -> Cow<'_, [Inline]> {
    let decorates = |inline: &Inline| matches!(inline, Inline::Figure(Figure { alt: None, .. }));
    if !inlines.iter().any(decorates) {
        return Cow::Borrowed(inlines);
    }
    let mut said: Vec<Inline> = vec![];
    let mut after_picture = false;
    for inline in inlines {
        let was_after = std::mem::replace(&mut after_picture, decorates(inline));
        match inline {
            _ if after_picture => {}
            Inline::Text(text) if was_after => {
                said.push(Inline::Text(text.trim_start().to_owned()));
            }
            other => said.push(other.clone()),
        }
    }
    Cow::Owned(said)
}

/// The text of inlines without their markup and notes.
pub fn plain_text(inlines: &[Inline]) -> String {
    inlines.iter().fold(String::new(), |mut text, inline| {
        match inline {
            Inline::Text(piece) | Inline::Literal(piece) => text.push_str(piece),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Language { text: inner, .. } => {
                text.push_str(&plain_text(inner));
            }
            Inline::Blank(width) => text.push_str(&"_".repeat((*width).into())),
            Inline::Note { .. } => {}
            Inline::Figure(Figure { alt, .. }) => text.extend(alt.as_deref()),
            Inline::Break => text.push('\n'),
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Share and range of a bar, of which 100 is full.
    fn bar(shown: &str) -> (Option<f32>, Option<(f32, f32)>) {
        let table = Table { header: vec![], rows: vec![], row_headers: false };
        let chart = Chart { alt: String::new(), full: 100, series: 1, table };
        let bar = chart.bar(shown.to_owned());
        assert_eq!(bar.shown, shown);
        (bar.share, bar.range)
    }

    #[test]
    fn a_bar_is_as_long_as_its_number_and_what_is_no_number_has_none() {
        assert_eq!(bar("25"), (Some(0.25), None));
        assert_eq!(bar("12,5"), (Some(0.125), None));
        assert_eq!(bar("50\u{a0}% (25–75)"), (Some(0.5), Some((0.25, 0.75))));
        assert_eq!(
            bar("\u{2068}50\u{2069} % (\u{2068}25\u{2069}–\u{2068}75\u{2069})"),
            (Some(0.5), Some((0.25, 0.75)))
        );
        assert_eq!(bar("250"), (Some(1.0), None));
        for words in ["withheld", "7 of 12", "", "(25–75)", "50 (75)"] {
            assert_eq!(bar(words).1, None, "{words}");
        }
        assert_eq!((bar("withheld").0, bar("7 of 12").0, bar("").0), (None, None, None));
    }
}
