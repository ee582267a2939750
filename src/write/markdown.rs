//! Document → Markdown: CommonMark with tables and task lists.
//!
//! Boxes become block quotes, panels are set apart by rules, lines to write on are underscores.

use super::escaped::language;
use crate::document::{
    Block, Chart, Direction, Document, Figure, Inline, Marker, Slide, Table, headings, in_words,
    plain_text,
};
use crate::layout::isolate;
use std::cell::{Cell, RefCell};

/// The document as Markdown.
pub fn write(document: &Document) -> String {
    let mut markdown = String::new();
    if let Some(mark) = &document.mark {
        markdown.push_str(&format!("> **{}**\n\n", escaped(mark)));
    }
    let writer = Writer::new(document);
    markdown.push_str(&writer.blocks(&document.blocks).join("\n\n"));
    for note in writer.notes.take() {
        markdown.push_str(&format!("\n\n{note}"));
    }
    if !document.foot.is_empty() {
        markdown.push_str(&format!("\n\n---\n\n{}", escaped(&document.foot)));
    }
    markdown.push('\n');
    markdown
}

struct Writer<'a> {
    /// All headings, and how many of them are written.
    outline: Vec<(u8, &'a [Inline])>,
    headings: Cell<usize>,
    /// Whether the text being written is.
    right_to_left: Cell<bool>,
    /// The notes so far.
    notes: RefCell<Vec<String>>,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document) -> Writer<'a> {
        let outline = headings(&document.blocks);
        let right_to_left = Cell::new(document.direction == Direction::RightToLeft);
        Writer { outline, headings: Cell::default(), right_to_left, notes: RefCell::default() }
    }

    fn blocks(&self, all: &[Block]) -> Vec<String> {
        let mut written: Vec<String> = vec![];
        for (i, one) in all.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|i| all.get(i));
            if let (Some(Block::List { .. }), Block::List { .. }) = (before, one) {
                // Two lists in a row would be one.
                written.push("<!-- -->".to_owned());
            }
            written.push(self.block(one, before));
        }
        written
    }

    fn block(&self, block: &Block, before: Option<&Block>) -> String {
        match block {
            Block::Heading { level, text } => {
                self.headings.set(self.headings.get() + 1);
                format!("{} {}", "#".repeat((*level).into()), self.in_one_line(text))
            }
            Block::Paragraph(text) => self.paragraph(text),
            Block::List { marker, items } => {
                let items =
                    items.iter().enumerate().map(|(i, item)| self.list_item(*marker, i, item));
                items.collect::<Vec<_>>().join("\n")
            }
            // Bars are for paper and screens; here the table says the same.
            Block::Table(table) | Block::Chart(Chart { table, .. }) => self.table(table),
            Block::Box { blocks, .. } => self.boxed(blocks),
            Block::Panel { blocks, .. } => {
                let panel = self.blocks(blocks).join("\n\n");
                if before.is_some() { format!("---\n\n{panel}") } else { panel }
            }
            Block::Language { lang, direction, blocks } => {
                let right_to_left = *direction == Direction::RightToLeft;
                let around = self.right_to_left.replace(right_to_left);
                let text = self.blocks(blocks).join("\n\n");
                self.right_to_left.set(around);
                format!("<div {}>\n\n{text}\n\n</div>", language(lang, *direction))
            }
            Block::Slide(Slide { blocks, notes, .. }) => {
                let slide = self.blocks(blocks).join("\n\n");
                let parts = [slide, self.boxed(notes)]
                    .into_iter()
                    .filter(|part| !part.trim_matches(['>', ' ']).is_empty());
                let slide = parts.collect::<Vec<_>>().join("\n\n");
                if before.is_some() { format!("---\n\n{slide}") } else { slide }
            }
            // Columns are for paper.
            Block::Columns { blocks, .. } => self.blocks(blocks).join("\n\n"),
            Block::Contents { depth } => self.contents(*depth),
            Block::Figure(figure) => match figure.caption.is_empty() {
                true => figure_text(figure),
                false => self.paragraph(&figure.caption),
            },
            Block::WriteLines(count) => vec!["\\_".repeat(30); (*count).into()].join("\n\n"),
            Block::Rule | Block::PageBreak => "---".to_owned(),
        }
    }

    /// What is set apart.
    fn boxed(&self, blocks: &[Block]) -> String {
        prefixed("> ", "> ", &self.blocks(blocks).join("\n\n"))
    }

    fn list_item(&self, marker: Marker, index: usize, item: &[Block]) -> String {
        let marker = match marker {
            Marker::Bullet => "- ".to_owned(),
            Marker::Number(first) => format!("{}. ", first as usize + index),
            Marker::CheckBox => "- [ ] ".to_owned(),
        };
        let indent =
            if marker.starts_with('-') { "  ".to_owned() } else { " ".repeat(marker.len()) };
        let text = self.blocks(item).join("\n\n");
        prefixed(&marker, &indent, &text)
    }

    fn table(&self, Table { header, rows, .. }: &Table) -> String {
        let row = |cells: &[Vec<Inline>]| {
            let cells: Vec<String> =
                cells.iter().map(|cell| self.inlines(cell, "<br>").trim().to_owned()).collect();
            format!("| {} |", cells.join(" | "))
        };
        let rule = format!("|{}", " --- |".repeat(header.len()));
        let rows = rows.iter().map(|cells| row(cells));
        [row(header), rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
    }

    /// The headings that follow.
    fn contents(&self, depth: u8) -> String {
        let following = self.outline.iter().skip(self.headings.get());
        let lines = following.filter(|(level, _)| *level <= depth).map(|(level, text)| {
            let indent = "  ".repeat(usize::from(level.saturating_sub(2)));
            format!("{indent}- {}", escaped(&plain_text(text)))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn paragraph(&self, text: &[Inline]) -> String {
        // Spaces at the beginning of a line would make it code, and a number a list.
        self.inlines(text, "\\\n").trim().to_owned()
    }

    fn in_one_line(&self, text: &[Inline]) -> String {
        self.inlines(text, " ").trim().to_owned()
    }

    fn inlines(&self, all: &[Inline], line_break: &str) -> String {
        let said = in_words(all);
        let written = said.iter().map(|inline| match inline {
            Inline::Text(text) if self.right_to_left.get() => escaped(&isolate::groups(text)),
            Inline::Text(text) => escaped(text),
            Inline::Strong(inner) => self.emphasised("**", inner, line_break),
            Inline::Emphasis(inner) => self.emphasised("*", inner, line_break),
            Inline::Link { url, text } => {
                let alone =
                    self.right_to_left.get() && !isolate::has_right_to_left(&plain_text(text));
                let (before, after) = match alone {
                    true => (String::from(isolate::LTR), String::from(isolate::POP)),
                    false => Default::default(),
                };
                format!(
                    "{before}[{}](<{}>){after}",
                    self.inlines(text, line_break),
                    url.replace(['<', '>', '\n'], "")
                )
            }
            Inline::Literal(text) if self.right_to_left.get() => {
                format!("{}{}{}", isolate::LTR, literal(text), isolate::POP)
            }
            Inline::Literal(text) => literal(text),
            Inline::Language { lang, direction, text } => {
                let right_to_left = *direction == Direction::RightToLeft;
                let around = self.right_to_left.replace(right_to_left);
                let text = self.inlines(text, line_break);
                self.right_to_left.set(around);
                format!("<span {}>{text}</span>", language(lang, *direction))
            }
            Inline::Blank(width) => "\\_".repeat((*width).into()),
            Inline::Note { number, text } => {
                let text = self.inlines(text, " ");
                self.notes.borrow_mut().push(format!("[^{number}]: {}", text.trim()));
                format!("[^{number}]")
            }
            Inline::Figure(figure) => figure_text(figure),
            Inline::Break => line_break.to_owned(),
        });
        written.collect()
    }

    /// Emphasis begins and ends with a letter, or Markdown does not see it.
    fn emphasised(&self, mark: &str, inner: &[Inline], line_break: &str) -> String {
        let text = self.inlines(inner, line_break);
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return text;
        }
        let start = text.len() - text.trim_start().len();
        format!("{}{mark}{trimmed}{mark}{}", &text[..start], &text[start + trimmed.len()..])
    }
}

/// Puts `first` before the first line of a text and `other` before the others.
fn prefixed(first: &str, other: &str, text: &str) -> String {
    let lines = text.lines().enumerate().map(|(i, line)| {
        let prefix = if i == 0 { first } else { other };
        format!("{prefix}{line}").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A picture as words: Markdown has no place for drawings of its own.
fn figure_text(figure: &Figure) -> String {
    figure.alt.as_deref().map(escaped).unwrap_or_default()
}

/// A code span, with more backticks around it than in it.
fn literal(text: &str) -> String {
    let text = text.replace('\n', " ");
    if text.trim().is_empty() {
        return text;
    }
    // In a table a bar would end the cell, and outside one it may not be escaped.
    if text.contains('|') {
        return escaped(&text);
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Text that Markdown takes for nothing but text: the only escaping there is.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut line_start = true;
    let mut number = false;
    for c in text.chars() {
        let special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' => true,
            '+' | '-' | '=' | ':' => line_start,
            '.' | ')' => number,
            _ => false,
        };
        if special {
            safe.push('\\');
        }
        safe.push(if c == '\n' { ' ' } else { c });
        number = c.is_ascii_digit() && (line_start || number);
        line_start = line_start && c.is_whitespace();
    }
    safe
}
