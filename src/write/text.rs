//! Document → plain text, for the terminal and for mail.

use super::wrap::{padded, width, wrapped};
use crate::document::{
    Block, BoxRole, Chart, Direction, Document, Folio, Inline, Marker, Slide, Table, headings,
    in_words, plain_text,
};
use crate::layout::isolate;
use std::cell::{Cell, RefCell};

/// The widest line.
pub const COLUMNS: usize = 80;

/// The document as plain text in lines of at most [`COLUMNS`].
pub fn write(document: &Document) -> String {
    write_within(document, COLUMNS)
}

/// The same in lines of at most so many columns.
pub fn write_within(document: &Document, columns: usize) -> String {
    let writer = Writer {
        folio: &document.folio,
        isolate: Cell::new(document.direction == Direction::RightToLeft),
        outline: headings(&document.blocks),
        headings: Cell::default(),
        notes: RefCell::default(),
    };
    let mut parts = vec![];
    if let Some(mark) = &document.mark {
        parts.push(wrapped(&format!("[ {mark} ]"), columns));
    }
    parts.extend(writer.blocks(&document.blocks, columns));
    let notes = writer.notes.take();
    if !notes.is_empty() {
        parts.push(vec!["─".repeat(columns / 4)]);
        parts.push(notes.iter().flat_map(|note| wrapped(note, columns)).collect());
    }
    if !document.foot.is_empty() {
        parts.push(vec!["─".repeat(columns / 4)]);
        parts.push(wrapped(&document.foot, columns));
    }
    joined(parts).join("\n") + "\n"
}

type Lines = Vec<String>;

/// Blocks with an empty line between them.
fn joined(parts: Vec<Lines>) -> Lines {
    let mut lines = vec![];
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}

struct Writer<'a> {
    /// How numbers are written.
    folio: &'a Folio,
    /// Whether numbers and addresses need marks to keep their order.
    isolate: Cell<bool>,
    /// All headings, and how many of them are written.
    outline: Vec<(u8, &'a [Inline])>,
    headings: Cell<usize>,
    /// The notes so far.
    notes: RefCell<Vec<String>>,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block], columns: usize) -> Vec<Lines> {
        blocks.iter().map(|block| self.block(block, columns)).collect()
    }

    fn block(&self, block: &Block, columns: usize) -> Lines {
        match block {
            Block::Heading { level, text } => {
                self.headings.set(self.headings.get() + 1);
                let mut lines = wrapped(&self.inlines(text), columns);
                let widest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
                match level {
                    1 => lines.push("═".repeat(widest)),
                    2 => lines.push("─".repeat(widest)),
                    3 => lines.push("·".repeat(widest)),
                    _ => {}
                }
                lines
            }
            Block::Paragraph(text) => wrapped(&self.inlines(text), columns),
            Block::List { marker, items } => self.list(*marker, items, columns),
            // Bars are for paper and screens; here the table says the same.
            Block::Table(table) | Block::Chart(Chart { table, .. }) => self.table(table, columns),
            Block::Box { role, blocks } => self.boxed(*role, blocks, columns),
            Block::Panel { blocks, .. } => joined(self.blocks(blocks, columns)),
            Block::Language { direction, blocks, .. } => {
                let isolate = self.isolate.replace(*direction == Direction::RightToLeft);
                let lines = joined(self.blocks(blocks, columns));
                self.isolate.set(isolate);
                lines
            }
            Block::Slide(Slide { blocks, notes, .. }) => {
                let mut lines = joined(self.blocks(blocks, columns));
                let notes = self.boxed(BoxRole::Trainer, notes, columns);
                if !notes.is_empty() {
                    lines.push(String::new());
                }
                lines.extend(notes);
                lines
            }
            // Columns are for paper.
            Block::Columns { blocks, .. } => joined(self.blocks(blocks, columns)),
            Block::Contents { depth } => self.contents(*depth, columns),
            Block::Figure(figure) => match (&figure.alt, figure.caption.is_empty()) {
                (Some(alt), true) => wrapped(&format!("[ {alt} ]"), columns),
                _ => wrapped(&self.inlines(&figure.caption), columns),
            },
            Block::WriteLines(count) => {
                let line = "_".repeat(columns.min(60));
                vec![line; (*count).into()].join("\n\n").split('\n').map(String::from).collect()
            }
            Block::Rule | Block::PageBreak => vec!["─".repeat(columns.min(COLUMNS / 4))],
        }
    }

    /// What is set apart.
    fn boxed(&self, role: BoxRole, blocks: &[Block], columns: usize) -> Lines {
        let bar = match role {
            BoxRole::Warning => "┃ ",
            _ => "│ ",
        };
        let lines = joined(self.blocks(blocks, columns.saturating_sub(2)));
        lines.iter().map(|line| format!("{bar}{line}").trim_end().to_owned()).collect()
    }

    /// The headings that follow.
    fn contents(&self, depth: u8, columns: usize) -> Lines {
        let following = self.outline.iter().skip(self.headings.get());
        let shown = following.filter(|(level, _)| *level <= depth);
        shown
            .flat_map(|(level, text)| {
                let indent = "  ".repeat(usize::from(level.saturating_sub(2)));
                let text = plain_text(text).replace('\n', " ");
                let lines = wrapped(&text, columns.saturating_sub(width(&indent)));
                lines.into_iter().map(move |line| format!("{indent}{line}"))
            })
            .collect()
    }

    fn list(&self, marker: Marker, items: &[Vec<Block>], columns: usize) -> Lines {
        let last = items.len().saturating_sub(1);
        let mut list = vec![];
        for (i, item) in items.iter().enumerate() {
            let mark = match marker {
                Marker::Bullet => "• ".to_owned(),
                Marker::Number(first) => format!("{}. ", self.folio.number(first as usize + i)),
                Marker::CheckBox => "[ ] ".to_owned(),
            };
            let indent = width(&mark);
            let lines = item_lines(self.blocks(item, columns.saturating_sub(indent)));
            let many = lines.iter().any(String::is_empty);
            for (k, line) in lines.iter().enumerate() {
                let before = if k == 0 { mark.clone() } else { " ".repeat(indent) };
                list.push(format!("{before}{line}").trim_end().to_owned());
            }
            if many && i < last {
                list.push(String::new());
            }
        }
        list
    }

    fn table(&self, Table { header, rows, .. }: &Table, columns: usize) -> Lines {
        const GAP: usize = 2;
        let cells = |row: &[Vec<Inline>]| -> Vec<String> {
            row.iter().map(|cell| self.inlines(cell)).collect()
        };
        let header = cells(header);
        let rows: Vec<Vec<String>> = rows.iter().map(|row| cells(row)).collect();
        let natural = (0..header.len()).map(|i| {
            let column = std::iter::once(&header).chain(&rows).filter_map(|row| row.get(i));
            column.flat_map(|cell| cell.lines()).map(width).max().unwrap_or(0)
        });
        let room = columns.saturating_sub(GAP * header.len().saturating_sub(1));
        let widths = fitted(natural.collect(), room);
        let mut lines = row_lines(&header, &widths, GAP);
        let total = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        lines.push("─".repeat(total));
        lines.extend(rows.iter().flat_map(|row| row_lines(row, &widths, GAP)));
        lines
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        let said = in_words(inlines);
        let written = said.iter().map(|inline| match inline {
            Inline::Text(text) if self.isolate.get() => isolate::groups(text),
            Inline::Text(text) => text.clone(),
            Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
            Inline::Link { url, text } => {
                let text = self.inlines(text);
                let bare = !text.starts_with(isolate::LTR) && !isolate::has_right_to_left(&text);
                match self.isolate.get() && bare {
                    true => self.link(url, &format!("\u{2066}{text}\u{2069}")),
                    false => self.link(url, &text),
                }
            }
            Inline::Literal(text) => self.literal(text),
            Inline::Language { direction, text, .. } => {
                let right_to_left = *direction == Direction::RightToLeft;
                let outside = self.isolate.replace(right_to_left);
                let text = self.inlines(text);
                self.isolate.set(outside);
                match (outside, right_to_left) {
                    (false, false) => text,
                    (_, true) => format!("\u{2067}{text}\u{2069}"),
                    (true, false) => format!("\u{2066}{text}\u{2069}"),
                }
            }
            Inline::Blank(width) => "_".repeat((*width).into()),
            Inline::Note { number, text } => {
                let sign = raised(*number);
                let text = self.inlines(text);
                self.notes.borrow_mut().push(format!("{sign} {text}"));
                sign
            }
            Inline::Figure(figure) => figure.alt.clone().unwrap_or_default(),
            Inline::Break => "\n".to_owned(),
        });
        written.collect()
    }

    /// A link, with its address unless the text is the address.
    fn link(&self, url: &str, text: &str) -> String {
        let address = url.split_once(':').map_or(url, |(_, rest)| rest.trim_start_matches('/'));
        if url.starts_with("tel:") || text.contains(address) {
            return text.to_owned();
        }
        format!("{text} <{}>", self.literal(address))
    }

    fn literal(&self, text: &str) -> String {
        // A number is read as one: its spaces are no places to break a line.
        let text = if text.len() <= 30 { text.replace(' ', "\u{A0}") } else { text.to_owned() };
        match self.isolate.get() {
            true => format!("\u{2066}{text}\u{2069}"),
            false => text,
        }
    }
}

/// A number in raised digits.
fn raised(number: u32) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = |c: char| c.to_digit(10).map_or(c, |digit| DIGITS[digit as usize]);
    number.to_string().chars().map(digit).collect()
}

/// The lines of a list item: only paragraphs after the first are set apart by an empty line.
fn item_lines(parts: Vec<Lines>) -> Lines {
    let single = parts.iter().all(|part| part.len() <= 2);
    if single { parts.into_iter().flatten().collect() } else { joined(parts) }
}

/// Widths that fit into `room`: the widest columns give way first.
fn fitted(mut widths: Vec<usize>, room: usize) -> Vec<usize> {
    while widths.iter().sum::<usize>() > room {
        let Some(widest) = widths.iter_mut().max() else { break };
        if *widest <= 8 {
            break;
        }
        *widest -= 1;
    }
    widths
}

/// The lines of a cell. One that is turned to another direction as a whole is so in each of its
/// lines, because other cells stand beside them.
fn cell_lines(cell: &str, columns: usize) -> Lines {
    let Some((turn, inside)) = turned(cell) else { return wrapped(cell, columns) };
    wrapped(inside, columns).iter().map(|line| format!("{turn}{line}\u{2069}")).collect()
}

/// The turn of direction that holds for a whole text, and the text in it.
fn turned(text: &str) -> Option<(char, &str)> {
    let turn = text.chars().next().filter(|c| matches!(c, '\u{2066}'..='\u{2068}'))?;
    let inside = text.strip_prefix(turn)?.strip_suffix('\u{2069}')?;
    let mut open = 0_usize;
    for c in inside.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.checked_sub(1)?,
            _ => {}
        }
    }
    Some((turn, inside))
}

fn row_lines(row: &[String], widths: &[usize], gap: usize) -> Lines {
    let cells: Vec<Lines> =
        row.iter().zip(widths).map(|(cell, width)| cell_lines(cell, *width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |k: usize| {
        let pieces = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| padded(cell.get(k).map_or("", String::as_str), *width));
        pieces.collect::<Vec<_>>().join(&" ".repeat(gap)).trim_end().to_owned()
    };
    (0..height).map(line).collect()
}
