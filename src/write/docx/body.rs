//! The text of a DOCX file: blocks as paragraphs and tables, inlines as runs.

use super::drawing::drawing;
use super::styles::{INDENT, language};
use super::{Escaped, NAMESPACES, XML};
use crate::document::{
    Block, BoxRole, Chart, Direction, Document, Figure, Inline, Marker, Slide, Table, headings,
    plain_text,
};
use crate::layout::isolate;
use crate::look::{Look, Palette};
use crate::model::Lang;
use crate::write::office::{LTR_MARK, hex, in_order};
use crate::write::package::link_number;

/// Twentieths of a point, Word's unit of length, in a millimetre.
const TWIPS: f32 = 1440.0 / 25.4;

/// The width of an A4 page between its margins of 20 mm, in twips.
pub(super) const TEXT_WIDTH: usize = 9638;

/// The text of a document as it grows.
pub(super) struct Body<'a> {
    look: &'a Look,
    xml: String,
    /// All headings, and how many of them are written.
    outline: Vec<(u8, &'a [Inline])>,
    headings: usize,
    /// Where links go, in the order of their relationships.
    pub(super) links: Vec<String>,
    /// Where numbered lists begin to count, in the order of their numberings.
    pub(super) numbered_lists: Vec<u32>,
    /// The footnotes so far.
    notes: Vec<String>,
    pictures: usize,
    /// What is around the block being written.
    around: Around,
    section: String,
}

/// What is around a block.
#[derive(Clone, Default)]
struct Around {
    rtl: bool,
    /// The language, where it is not the document's.
    lang: Option<Lang>,
    role: Option<BoxRole>,
    /// How deep in lists: 0 outside.
    depth: usize,
    /// The numbering of the item whose first paragraph is next.
    item: Option<usize>,
}

/// How a run of text is set apart from what is around it.
#[derive(Clone, Copy, Default)]
struct Voice {
    bold: bool,
    italic: bool,
    link: bool,
}

impl<'a> Body<'a> {
    /// Writes all blocks of a document.
    pub(super) fn write(document: &'a Document, look: &'a Look) -> Body<'a> {
        let rtl = document.direction == Direction::RightToLeft;
        let mut body = Body {
            look,
            xml: String::new(),
            outline: headings(&document.blocks),
            headings: 0,
            links: vec![],
            numbered_lists: vec![],
            notes: vec![],
            pictures: 0,
            around: Around { rtl, ..Around::default() },
            section: section(document.direction),
        };
        body.blocks(&document.blocks);
        body
    }

    /// The part that holds the text.
    pub(super) fn document(&self) -> String {
        let (text, section) = (&self.xml, &self.section);
        format!("{XML}<w:document {NAMESPACES}><w:body>{text}{section}</w:body></w:document>")
    }

    /// The part that holds the footnotes.
    pub(super) fn footnotes(&self) -> String {
        let separator = |id: i8, kind: &str, mark: &str| {
            format!(
                "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:r><w:{mark}/></w:r></w:p>\
                 </w:footnote>"
            )
        };
        let separators = separator(-1, "separator", "separator")
            + &separator(0, "continuationSeparator", "continuationSeparator");
        let notes = self.notes.concat();
        format!("{XML}<w:footnotes {NAMESPACES}>{separators}{notes}</w:footnotes>")
    }

    fn push(&mut self, xml: &str) {
        self.xml.push_str(xml);
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for (index, block) in blocks.iter().enumerate() {
            if index > 0 && matches!(block, Block::Panel { .. }) {
                self.paragraph("Rule", &[]);
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph("Normal", text),
            Block::List { marker, items } => self.list(*marker, items),
            // Bars are for paper and screens; here the table says the same.
            Block::Table(table) | Block::Chart(Chart { table, .. }) => self.table(table),
            Block::Box { role, blocks } => {
                // Two boxes in a row are two, and none sticks to what is above it.
                self.paragraph("Gap", &[]);
                self.within(|around| around.role = Some(*role), blocks);
                self.paragraph("Gap", &[]);
            }
            Block::Panel { blocks, .. } | Block::Columns { blocks, .. } => self.blocks(blocks),
            Block::Language { lang, direction, blocks } => {
                let (lang, rtl) = (lang.clone(), *direction == Direction::RightToLeft);
                let enter = |around: &mut Around| {
                    around.lang = Some(lang);
                    around.rtl = rtl;
                };
                self.within(enter, blocks);
            }
            Block::Slide(Slide { blocks, notes, .. }) => {
                self.blocks(blocks);
                self.within(|around| around.role = Some(BoxRole::Trainer), notes);
            }
            Block::Contents { depth } => self.contents(*depth),
            Block::Figure(figure) => self.figure(figure),
            Block::WriteLines(count) => {
                (0..*count).for_each(|_| self.paragraph("WritingLine", &[]));
            }
            Block::Rule => self.paragraph("Rule", &[]),
            Block::PageBreak => {
                self.push("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
        }
    }

    /// Writes blocks with something else around them.
    fn within(&mut self, enter: impl FnOnce(&mut Around), blocks: &'a [Block]) {
        let before = self.around.clone();
        enter(&mut self.around);
        self.blocks(blocks);
        self.around = before;
    }

    fn heading(&mut self, level: u8, text: &'a [Inline]) {
        self.headings += 1;
        let number = self.headings;
        self.open(&format!("Heading{level}"));
        self.push(&format!("<w:bookmarkStart w:id=\"{number}\" w:name=\"h{number}\"/>"));
        self.inlines(text, Voice::default());
        self.push(&format!("<w:bookmarkEnd w:id=\"{number}\"/></w:p>"));
    }

    fn paragraph(&mut self, style: &str, text: &'a [Inline]) {
        self.open(style);
        self.inlines(text, Voice::default());
        self.push("</w:p>");
    }

    /// Begins a paragraph: its style, its number in a list, its ground and direction, in the
    /// order that the standard asks for.
    fn open(&mut self, style: &str) {
        let depth = self.around.depth;
        let (list, indent) = match self.around.item.take() {
            Some(list) => {
                let level = depth.saturating_sub(1);
                let number = format!("<w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/>");
                (format!("<w:numPr>{number}</w:numPr>"), String::new())
            }
            None if depth > 0 => (String::new(), format!("<w:ind w:left=\"{}\"/>", depth * INDENT)),
            None => (String::new(), String::new()),
        };
        let style = match style {
            "Normal" if depth > 0 => "ListParagraph",
            style => style,
        };
        let ground = match self.around.role {
            Some(role) if style != "Gap" => ground(role, &self.look.palette),
            _ => String::new(),
        };
        let bidi = if self.around.rtl { "<w:bidi/>" } else { "" };
        self.push(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{list}{ground}{bidi}{indent}</w:pPr>"
        ));
    }

    fn list(&mut self, marker: Marker, items: &'a [Vec<Block>]) {
        let numbering = match marker {
            Marker::Bullet => 1,
            Marker::CheckBox => 2,
            Marker::Number(start) => {
                self.numbered_lists.push(start);
                2 + self.numbered_lists.len()
            }
        };
        for item in items {
            let enter = |around: &mut Around| {
                around.depth += 1;
                around.item = Some(numbering);
            };
            self.within(enter, item);
        }
    }

    fn table(&mut self, Table { header, rows, row_headers }: &'a Table) {
        let widths = widths(header, rows);
        let visual = if self.around.rtl { "<w:bidiVisual/>" } else { "" };
        let first = u8::from(*row_headers);
        self.push(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/>{visual}\
             <w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:val=\"0000\" w:firstRow=\"1\" \
             w:lastRow=\"0\" w:firstColumn=\"{first}\" w:lastColumn=\"0\" w:noHBand=\"1\" \
             w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
        ));
        for width in &widths {
            self.push(&format!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.push("</w:tblGrid>");
        self.row(header, &widths, "<w:cantSplit/><w:tblHeader/>", |_| true);
        for row in rows {
            self.row(row, &widths, "<w:cantSplit/>", |column| *row_headers && column == 0);
        }
        self.push("</w:tbl>");
        self.paragraph("Gap", &[]);
    }

    fn row(
        &mut self,
        cells: &'a [Vec<Inline>],
        widths: &[usize],
        properties: &str,
        is_header: impl Fn(usize) -> bool,
    ) {
        self.push(&format!("<w:tr><w:trPr>{properties}</w:trPr>"));
        for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
            self.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
            // The ground of a box is not that of the tables in it.
            let role = self.around.role.take();
            self.open("TableText");
            self.inlines(cell, Voice { bold: is_header(column), ..Voice::default() });
            self.push("</w:p></w:tc>");
            self.around.role = role;
        }
        self.push("</w:tr>");
    }

    /// A table of contents with its entries in place; Word adds the pages when it is asked to
    /// bring it up to date.
    fn contents(&mut self, depth: u8) {
        let following = (1..).zip(self.outline.clone()).skip(self.headings);
        let entries: Vec<_> = following.filter(|(_, (level, _))| *level <= depth).collect();
        let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        for (index, (number, (level, text))) in entries.iter().enumerate() {
            self.open(&format!("TOC{level}"));
            if index == 0 {
                let field = format!(
                    "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"2-{depth}\" \\h \
                     </w:instrText></w:r>"
                );
                self.push(&(mark("begin") + &field + &mark("separate")));
            }
            let text = plain_text(text).replace('\n', " ");
            let run = self.run(&text, Voice::default());
            self.push(&format!("<w:hyperlink w:anchor=\"h{number}\">{run}</w:hyperlink>"));
            if index + 1 == entries.len() {
                self.push(&mark("end"));
            }
            self.push("</w:p>");
        }
    }

    fn figure(&mut self, figure: &'a Figure) {
        self.open("Figure");
        self.picture(figure);
        self.push("</w:p>");
        if !figure.caption.is_empty() {
            self.paragraph("Caption", &figure.caption);
        }
    }

    fn picture(&mut self, figure: &Figure) {
        self.pictures += 1;
        let xml = drawing(figure, self.pictures, &self.look.palette);
        self.push(&xml);
    }

    fn inlines(&mut self, inlines: &'a [Inline], voice: Voice) {
        for inline in inlines {
            match inline {
                Inline::Text(text) if self.around.rtl => {
                    let run = self.run(&in_order(&isolate::groups(text)), voice);
                    self.push(&run);
                }
                Inline::Text(text) => {
                    let run = self.run(text, voice);
                    self.push(&run);
                }
                Inline::Strong(inner) => self.inlines(inner, Voice { bold: true, ..voice }),
                Inline::Emphasis(inner) => self.inlines(inner, Voice { italic: true, ..voice }),
                Inline::Link { url, text } => self.link(url, text, voice),
                Inline::Literal(text) => {
                    let run = self.left_to_right(text, voice);
                    self.push(&run);
                }
                Inline::Language { lang, direction, text } => {
                    let before = self.around.clone();
                    self.around.lang = Some(lang.clone());
                    self.around.rtl = *direction == Direction::RightToLeft;
                    self.inlines(text, voice);
                    self.around = before;
                }
                Inline::Blank(width) => {
                    let run = self.run(&"_".repeat((*width).into()), voice);
                    self.push(&run);
                }
                Inline::Note { text, .. } => self.note(text),
                Inline::Figure(figure) => self.picture(figure),
                Inline::Break => self.push("<w:r><w:br/></w:r>"),
            }
        }
    }

    fn link(&mut self, url: &str, text: &'a [Inline], voice: Voice) {
        let number = link_number(&mut self.links, url);
        self.push(&format!("<w:hyperlink r:id=\"link{number}\">"));
        let words = plain_text(text);
        let voice = Voice { link: true, ..voice };
        if self.around.rtl && !isolate::has_right_to_left(&words) {
            let run = self.left_to_right(&words, voice);
            self.push(&run);
        } else {
            self.inlines(text, voice);
        }
        self.push("</w:hyperlink>");
    }

    fn note(&mut self, text: &'a [Inline]) {
        let id = self.notes.len() + 1;
        self.push(&format!(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>\
             <w:footnoteReference w:id=\"{id}\"/></w:r>"
        ));
        let text_before = std::mem::take(&mut self.xml);
        let note_around =
            Around { rtl: self.around.rtl, lang: self.around.lang.clone(), ..Around::default() };
        let around = std::mem::replace(&mut self.around, note_around);
        self.open("FootnoteText");
        self.push(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>",
        );
        let gap = self.run(" ", Voice::default());
        self.push(&gap);
        self.inlines(text, Voice::default());
        self.push("</w:p>");
        self.around = around;
        let note = std::mem::replace(&mut self.xml, text_before);
        self.notes.push(format!("<w:footnote w:id=\"{id}\">{note}</w:footnote>"));
    }

    fn run(&self, text: &str, voice: Voice) -> String {
        run(text, &self.properties(voice, self.around.rtl))
    }

    /// A number, code or address. In right-to-left text a mark before it keeps its groups in
    /// order: it makes the digits part of a left-to-right stretch (Unicode Annex 9, rule W7).
    fn left_to_right(&self, text: &str, voice: Voice) -> String {
        match self.around.rtl {
            true => run(&format!("{LTR_MARK}{text}{LTR_MARK}"), &self.properties(voice, false)),
            false => self.run(text, voice),
        }
    }

    /// How a run looks, in the order that the standard asks for; direction and language follow.
    fn properties(&self, voice: Voice, rtl: bool) -> String {
        let mut properties = String::new();
        if voice.link {
            properties += "<w:rStyle w:val=\"Hyperlink\"/>";
        }
        if voice.bold {
            properties += "<w:b/><w:bCs/>";
        }
        if voice.italic {
            properties += "<w:i/><w:iCs/>";
        }
        properties += run_direction(rtl);
        if let Some(lang) = &self.around.lang {
            properties += &language(lang);
        }
        properties
    }
}

/// A run of text with properties.
pub(super) fn run(text: &str, properties: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let properties = match properties {
        "" => String::new(),
        properties => format!("<w:rPr>{properties}</w:rPr>"),
    };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", Escaped(text))
}

/// The direction of a run.
pub(super) fn run_direction(rtl: bool) -> &'static str {
    if rtl { "<w:rtl/>" } else { "" }
}

/// The direction of a paragraph.
pub(super) fn paragraph_direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "",
        Direction::RightToLeft => "<w:bidi/>",
    }
}

/// The page: A4 with margins of 20 mm, and what stands above and below.
fn section(direction: Direction) -> String {
    let bidi = paragraph_direction(direction);
    let margin = (20.0 * TWIPS).round();
    let edge = (10.0 * TWIPS).round();
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>\
         <w:footerReference w:type=\"default\" r:id=\"footer1\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"{margin}\" w:right=\"{margin}\" \
         w:bottom=\"{margin}\" w:left=\"{margin}\" w:header=\"{edge}\" w:footer=\"{edge}\" \
         w:gutter=\"0\"/>{bidi}</w:sectPr>"
    )
}

/// The bar and the ground that set a box apart.
fn ground(role: BoxRole, palette: &Palette) -> String {
    let (bar, ground) = match role {
        BoxRole::Note | BoxRole::Contact | BoxRole::Card => (palette.accent, palette.tint),
        BoxRole::Warning => (palette.warning_bar, palette.warning_tint),
        BoxRole::Trainer | BoxRole::Case => (palette.quiet, palette.grey),
    };
    let (bar, ground) = (hex(bar), hex(ground));
    format!(
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"6\" w:color=\"{bar}\"/></w:pBdr>\
         <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{ground}\"/>"
    )
}

/// The widths of columns in twips, by their longest cells: none so narrow that words break, none
/// so wide that the others starve.
fn widths(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Vec<usize> {
    let length = |cell: &Vec<Inline>| {
        let text = plain_text(cell);
        let longest_word = text.split_whitespace().map(|word| word.chars().count()).max();
        // Room for the space around the text, and for letters wider than most.
        text.chars().count().clamp(8, 50).max(longest_word.unwrap_or(0) + 4)
    };
    let longest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).chain(header.get(column));
        cells.map(length).max().unwrap_or(8)
    };
    let longest: Vec<usize> = (0..header.len()).map(longest).collect();
    let all: usize = longest.iter().sum();
    longest.iter().map(|length| length * TEXT_WIDTH / all.max(1)).collect()
}
