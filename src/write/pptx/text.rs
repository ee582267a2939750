//! Blocks as paragraphs of DrawingML.

use super::{Escaped, link_number};
use crate::document::{
    Block, Chart, Direction, Document, Figure, Inline, Marker, Slide, Table, plain_text,
};
use crate::layout::isolate;
use crate::model::Lang;
use crate::write::office::{LTR_MARK, in_order};
use std::fmt::Write;

/// How much further in each level of a list stands.
const INDENT: usize = 342_900;

/// The deepest level of a paragraph.
const DEEPEST: usize = 8;

/// What a paragraph that runs from the right says.
pub(super) const RTL: &str = " algn=\"r\" rtl=\"1\"";

/// Paragraphs as they grow, and what stands beside them.
pub(super) struct Text<'a> {
    pub(super) xml: String,
    /// Where links go, in the order of their relationships.
    pub(super) links: Vec<String>,
    /// Tables stand in frames of their own.
    pub(super) tables: Vec<(&'a Table, Around)>,
    /// Pictures do, too.
    pub(super) figures: Vec<&'a Figure>,
    pub(super) around: Around,
    /// The bullet of the item whose first paragraph is next.
    bullet: Option<String>,
    depth: usize,
}

/// The language and direction of a text.
#[derive(Clone)]
pub(super) struct Around {
    pub(super) lang: Lang,
    pub(super) rtl: bool,
}

impl Around {
    /// Of a document.
    pub(super) fn of(document: &Document) -> Around {
        Around { lang: document.lang.clone(), rtl: document.direction == Direction::RightToLeft }
    }

    /// Of what the program says in a document.
    pub(super) fn of_words(document: &Document) -> Around {
        match &document.words_lang {
            Some((lang, direction)) => {
                Around { lang: lang.clone(), rtl: *direction == Direction::RightToLeft }
            }
            None => Around::of(document),
        }
    }

    /// What a paragraph says of its direction.
    fn direction(&self) -> &'static str {
        if self.rtl { RTL } else { "" }
    }

    /// The properties of a paragraph that is not part of a list.
    fn properties(&self) -> String {
        if self.rtl { format!("<a:pPr{RTL}/>") } else { String::new() }
    }
}

#[derive(Clone, Copy, Default)]
struct Voice<'a> {
    bold: bool,
    italic: bool,
    link: Option<&'a str>,
}

impl<'a> Text<'a> {
    pub(super) fn new(around: Around) -> Text<'a> {
        Text {
            xml: String::new(),
            links: vec![],
            tables: vec![],
            figures: vec![],
            around,
            bullet: None,
            depth: 0,
        }
    }

    pub(super) fn blocks(&mut self, blocks: impl IntoIterator<Item = &'a Block>) {
        blocks.into_iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { text, .. } => {
                self.paragraph(text, Voice { bold: true, ..Voice::default() })
            }
            Block::Paragraph(text) => self.paragraph(text, Voice::default()),
            Block::List { marker, items } => self.list(*marker, items),
            // Bars are for paper and screens; here the table says the same.
            Block::Table(table) | Block::Chart(Chart { table, .. }) => {
                self.tables.push((table, self.around.clone()));
            }
            Block::Box { blocks, .. }
            | Block::Panel { blocks, .. }
            | Block::Columns { blocks, .. }
            | Block::Slide(Slide { blocks, .. }) => self.blocks(blocks),
            Block::Language { lang, direction, blocks } => {
                let rtl = *direction == Direction::RightToLeft;
                self.within(Around { lang: lang.clone(), rtl }, |text| text.blocks(blocks));
            }
            Block::Figure(figure) => {
                self.figures.push(figure);
                if !figure.caption.is_empty() {
                    self.paragraph(&figure.caption, Voice::default());
                }
            }
            // Of no use on a screen.
            Block::Contents { .. } | Block::WriteLines(_) | Block::Rule | Block::PageBreak => {}
        }
    }

    /// Writes with something else around.
    pub(super) fn within(&mut self, around: Around, write: impl FnOnce(&mut Text<'a>)) {
        let outside = std::mem::replace(&mut self.around, around);
        write(self);
        self.around = outside;
    }

    fn list(&mut self, marker: Marker, items: &'a [Vec<Block>]) {
        let colour = "<a:buClr><a:schemeClr val=\"accent1\"/></a:buClr>";
        let sign = |sign: char| {
            format!("{colour}<a:buFont typeface=\"Arial\"/><a:buChar char=\"{sign}\"/>")
        };
        for (index, item) in items.iter().enumerate() {
            self.bullet = Some(match marker {
                Marker::Bullet => sign('•'),
                Marker::CheckBox => sign('☐'),
                Marker::Number(first) => {
                    let start = first as usize + index;
                    format!("{colour}<a:buAutoNum type=\"arabicPeriod\" startAt=\"{start}\"/>")
                }
            });
            self.depth += 1;
            self.blocks(item);
            self.depth -= 1;
            self.bullet = None;
        }
    }

    fn paragraph(&mut self, text: &'a [Inline], voice: Voice<'a>) {
        let properties = self.properties();
        self.push(&format!("<a:p>{properties}"));
        self.inlines(text, voice);
        self.push("</a:p>");
    }

    /// The level, direction and bullet of the next paragraph. Only the first of an item has one.
    fn properties(&mut self) -> String {
        let level = self.depth.saturating_sub(1).min(DEEPEST);
        let left = self.depth * INDENT;
        let direction = self.around.direction();
        match self.bullet.take() {
            Some(bullet) => format!(
                "<a:pPr marL=\"{left}\" lvl=\"{level}\" indent=\"-{INDENT}\"{direction}>{bullet}</a:pPr>"
            ),
            None => format!(
                "<a:pPr marL=\"{left}\" lvl=\"{level}\" indent=\"0\"{direction}><a:buNone/></a:pPr>"
            ),
        }
    }

    /// The text of a cell; that of a header is bold.
    pub(super) fn cell(&mut self, cell: &'a [Inline], header: bool) {
        self.paragraph(cell, Voice { bold: header, ..Voice::default() });
    }

    /// A table as lines, where there is room for text only.
    pub(super) fn rows(&mut self, Table { header, rows, .. }: &'a Table) {
        for row in [header].into_iter().chain(rows) {
            let properties = self.properties();
            self.push(&format!("<a:p>{properties}"));
            for (index, cell) in row.iter().enumerate() {
                self.run(if index > 0 { " · " } else { "" }, Voice::default());
                self.inlines(cell, Voice::default());
            }
            self.push("</a:p>");
        }
    }

    /// The title of a slide.
    pub(super) fn title(&mut self, text: &'a [Inline]) {
        self.push(&format!("<a:p>{}", self.around.properties()));
        self.inlines(text, Voice::default());
        self.push("</a:p>");
    }

    fn inlines(&mut self, inlines: &'a [Inline], voice: Voice<'a>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) if self.around.rtl => {
                    self.run(&in_order(&isolate::groups(text)), voice);
                }
                Inline::Text(text) => self.run(text, voice),
                Inline::Strong(inner) => self.inlines(inner, Voice { bold: true, ..voice }),
                Inline::Emphasis(inner) => self.inlines(inner, Voice { italic: true, ..voice }),
                Inline::Link { url, text } => {
                    let voice = Voice { link: Some(url), ..voice };
                    let words = plain_text(text);
                    match self.around.rtl && !isolate::has_right_to_left(&words) {
                        true => self.left_to_right(&words, voice),
                        false => self.inlines(text, voice),
                    }
                }
                Inline::Literal(text) => self.left_to_right(text, voice),
                Inline::Language { lang, direction, text } => {
                    let rtl = *direction == Direction::RightToLeft;
                    let inside = Around { lang: lang.clone(), rtl };
                    self.within(inside, |inside| inside.inlines(text, voice));
                }
                Inline::Blank(width) => self.run(&"_".repeat((*width).into()), voice),
                // There are no footnotes on slides: what a note says stands in brackets.
                Inline::Note { text, .. } => {
                    self.run(" (", voice);
                    self.inlines(text, voice);
                    self.run(")", voice);
                }
                // A picture in a line says what it shows, or decorates.
                Inline::Figure(figure) => {
                    self.run(figure.alt.as_deref().unwrap_or_default(), voice);
                }
                Inline::Break => self.push("<a:br/>"),
            }
        }
    }

    /// A number, code or address keeps its order in right-to-left text.
    fn left_to_right(&mut self, text: &str, voice: Voice<'a>) {
        match self.around.rtl {
            true => self.run(&format!("{LTR_MARK}{text}{LTR_MARK}"), voice),
            false => self.run(text, voice),
        }
    }

    fn run(&mut self, text: &str, voice: Voice<'a>) {
        if text.is_empty() {
            return;
        }
        let mut properties = format!("<a:rPr lang=\"{}\"", Escaped(&self.around.lang));
        if voice.bold {
            properties += " b=\"1\"";
        }
        if voice.italic {
            properties += " i=\"1\"";
        }
        match voice.link {
            Some(url) => {
                let number = link_number(&mut self.links, url);
                // Writing to a string cannot fail.
                let _ = write!(properties, "><a:hlinkClick r:id=\"link{number}\"/></a:rPr>");
            }
            None => properties += "/>",
        }
        let text = Escaped(text);
        self.push(&format!("<a:r>{properties}<a:t>{text}</a:t></a:r>"));
    }

    fn push(&mut self, xml: &str) {
        self.xml.push_str(xml);
    }
}

/// A paragraph of plain text; `rest` follows its language and ends its properties.
pub(super) fn plain_paragraph(text: &str, around: &Around, rest: &str) -> String {
    let (lang, text) = (Escaped(&around.lang), Escaped(text));
    let properties = around.properties();
    format!("<a:p>{properties}<a:r><a:rPr lang=\"{lang}\"{rest}<a:t>{text}</a:t></a:r></a:p>")
}
