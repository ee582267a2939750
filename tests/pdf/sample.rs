//! Sample documents, written in the little Markdown that this file reads. Telephone numbers in
//! them are made up, but for 112.

use lyhty::document::{
    Block, BoxRole, Chart, Direction, Document, Folio, Inline, Marker, Table, plain_text,
};
use lyhty::localise::direction;

/// Reads a sample: `key: value` lines, an empty line, blocks.
pub(crate) fn read(text: &str) -> Document {
    let (head, body) = text.split_once("\n\n").expect("a head and a body");
    let value = |key: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
        line.map(str::to_owned)
    };
    Document {
        title: value("title").expect("a title"),
        lang: value("lang").expect("a language"),
        direction: match value("dir").as_deref() {
            Some("rtl") => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        },
        mark: value("mark"),
        drafts: vec![],
        foot: value("foot").unwrap_or_default(),
        words_lang: None,
        folio: Folio::default(),
        blocks: numbered(blocks(&body.lines().collect::<Vec<_>>())),
    }
}

/// Numbers the notes in paragraphs, cells and items.
fn numbered(mut blocks: Vec<Block>) -> Vec<Block> {
    fn text(text: &mut [Inline], next: &mut u32) {
        for inline in text {
            if let Inline::Note { number, .. } = inline {
                *number = *next;
                *next += 1;
            }
        }
    }
    fn number(blocks: &mut [Block], next: &mut u32) {
        for block in blocks {
            match block {
                Block::Paragraph(inlines) => text(inlines, next),
                Block::Table(Table { rows, .. })
                | Block::Chart(Chart { table: Table { rows, .. }, .. }) => {
                    rows.iter_mut().flatten().for_each(|cell| text(cell, next));
                }
                Block::List { items, .. } => items.iter_mut().for_each(|item| number(item, next)),
                Block::Box { blocks, .. }
                | Block::Panel { blocks, .. }
                | Block::Columns { blocks, .. } => number(blocks, next),
                _ => {}
            }
        }
    }
    number(&mut blocks, &mut 1);
    blocks
}

/// Reads blocks.
pub(crate) fn blocks(mut lines: &[&str]) -> Vec<Block> {
    let mut blocks = vec![];
    while let [line, rest @ ..] = lines {
        let many = |test: fn(&str) -> bool| lines.iter().take_while(|line| test(line)).count();
        if line.is_empty() {
            lines = rest;
        } else if *line == "---" {
            blocks.push(Block::Rule);
            lines = rest;
        } else if let Some(fence) = line.strip_prefix("::: ") {
            lines = rest;
            let words: Vec<&str> = fence.split(' ').collect();
            match words.as_slice() {
                ["lines", count] => {
                    blocks.push(Block::WriteLines(count.parse().expect("a number")))
                }
                ["page-break"] => blocks.push(Block::PageBreak),
                ["contents", depth] => {
                    blocks.push(Block::Contents { depth: depth.parse().expect("a number") });
                }
                [name, more @ ..] => {
                    let (inner, after) = fenced(lines);
                    lines = after;
                    let blocks_inside = self::blocks(inner);
                    blocks.push(match *name {
                        "columns" => {
                            let count = more[0].parse().expect("a number");
                            Block::Columns { count, blocks: blocks_inside }
                        }
                        "lang" => Block::Language {
                            lang: more[0].to_owned(),
                            direction: direction(more[0]),
                            blocks: blocks_inside,
                        },
                        "bars" => match blocks_inside.as_slice() {
                            [Block::Paragraph(says), Block::Table(table)] => Block::Chart(Chart {
                                alt: plain_text(says),
                                full: more[0].parse().expect("a number"),
                                series: more.get(1).map_or(1, |n| n.parse().expect("a number")),
                                table: table.clone(),
                            }),
                            other => panic!("no bars: {other:?}"),
                        },
                        "panel" => Block::Panel {
                            cover: more.contains(&"cover"),
                            poster: more.contains(&"poster"),
                            blocks: blocks_inside,
                        },
                        name => Block::Box { role: role(name), blocks: blocks_inside },
                    });
                }
                [] => {}
            }
        } else if line.starts_with('#') {
            let level = line.bytes().take_while(|byte| *byte == b'#').count();
            let text = inlines(line[level..].trim());
            blocks.push(Block::Heading { level: level as u8, text });
            lines = rest;
        } else if line.starts_with('|') {
            let (table, after) = lines.split_at(many(|line| line.starts_with('|')));
            let row = |line: &&str| -> Vec<Vec<Inline>> {
                line.trim_matches('|').split('|').map(|cell| inlines(cell.trim())).collect()
            };
            let rows: Vec<_> = table.iter().skip(2).map(row).collect();
            let row_headers =
                rows.iter().all(|row| matches!(row[0].as_slice(), [Inline::Strong(_)]));
            blocks.push(Block::Table(Table { header: row(&table[0]), rows, row_headers }));
            lines = after;
        } else if item(line).is_some() {
            let (list, after) =
                lines.split_at(many(|line| item(line).is_some() || line.starts_with("  ")));
            lines = after;
            let marker = item(list[0]).expect("an item").0;
            let mut items: Vec<Vec<&str>> = vec![];
            for line in list {
                match item(line) {
                    Some((_, text)) => items.push(vec![text]),
                    None => items.last_mut().expect("an item").push(&line[2..]),
                }
            }
            let items = items.iter().map(|item| self::blocks(item)).collect();
            blocks.push(Block::List { marker, items });
        } else {
            let special = |line: &str| {
                line.is_empty() || line.starts_with(['#', '|', ':']) || item(line).is_some()
            };
            let count = lines.iter().take_while(|line| !special(line)).count();
            let (paragraph, after) = lines.split_at(count);
            blocks.push(Block::Paragraph(inlines(&paragraph.join(" "))));
            lines = after;
        }
    }
    blocks
}

fn fenced<'l, 't>(lines: &'l [&'t str]) -> (&'l [&'t str], &'l [&'t str]) {
    let mut depth = 1;
    for (at, line) in lines.iter().enumerate() {
        match line.strip_prefix(":::") {
            Some("") => depth -= 1,
            Some(" page-break") => {}
            Some(fence) if !fence.starts_with(" lines") && !fence.starts_with(" contents") => {
                depth += 1;
            }
            _ => {}
        }
        if depth == 0 {
            return (&lines[..at], &lines[at + 1..]);
        }
    }
    (lines, &[])
}

fn role(name: &str) -> BoxRole {
    match name {
        "warning" => BoxRole::Warning,
        "trainer" => BoxRole::Trainer,
        "case" => BoxRole::Case,
        "contact" => BoxRole::Contact,
        _ => BoxRole::Note,
    }
}

fn item(line: &str) -> Option<(Marker, &str)> {
    if let Some(text) = line.strip_prefix("- [ ] ") {
        return Some((Marker::CheckBox, text));
    }
    if let Some(text) = line.strip_prefix("- ") {
        return Some((Marker::Bullet, text));
    }
    let (number, text) = line.split_once(". ")?;
    Some((Marker::Number(number.parse().ok()?), text))
}

/// Reads `**strong**`, `*emphasis*`, `` `literal` ``, `[text](url)`, `^[note]`, `___` and `\` for
/// a new line.
pub(crate) fn inlines(text: &str) -> Vec<Inline> {
    let mut found = vec![];
    let mut rest = text;
    while let Some(at) = rest.find(['*', '`', '[', '\\', '^', '_']) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            found.push(Inline::Text(before.to_owned()));
        }
        let until = |open: &str, close: &str| from.strip_prefix(open)?.split_once(close);
        if let Some((inner, after)) = until("**", "**") {
            found.push(Inline::Strong(inlines(inner)));
            rest = after;
        } else if let Some((inner, after)) = until("*", "*") {
            found.push(Inline::Emphasis(inlines(inner)));
            rest = after;
        } else if let Some((inner, after)) = until("`", "`") {
            found.push(Inline::Literal(inner.to_owned()));
            rest = after;
        } else if let Some((inner, after)) = until("^[", "]") {
            found.push(Inline::Note { number: 0, text: inlines(inner) });
            rest = after;
        } else if from.starts_with('_') {
            let after = from.trim_start_matches('_');
            found.push(Inline::Blank((from.len() - after.len()) as u8));
            rest = after;
        } else if let Some((inner, after)) = until("[", "](") {
            let (url, after) = after.split_once(')').expect("an address");
            let text = inlines(inner);
            found.push(match url.strip_prefix("lang:") {
                Some(lang) => {
                    Inline::Language { lang: lang.to_owned(), direction: direction(lang), text }
                }
                None => Inline::Link { url: url.to_owned(), text },
            });
            rest = after;
        } else {
            found.push(Inline::Break);
            rest = from[1..].trim_start();
        }
    }
    if !rest.is_empty() {
        found.push(Inline::Text(rest.to_owned()));
    }
    found
}

/// All text of blocks, one paragraph a line, with the numbers of lists.
pub(crate) fn plain(blocks: &[Block]) -> String {
    let line = |text: &Vec<Inline>| lyhty::document::plain_text(text) + "\n";
    let text = |block: &Block| match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => line(text),
        Block::Table(Table { header, rows, .. }) => {
            header.iter().chain(rows.iter().flatten()).map(line).collect()
        }
        // Its words stand beside the bars, and in the table.
        Block::Chart(chart) => {
            let legend = chart.legend().join("\n");
            let rows = chart.rows().map(|row| {
                let shown = row.bars.iter().map(|bar| format!("{}\n", bar.shown));
                format!("{}\n{}", row.label, shown.collect::<String>())
            });
            let table = plain(&[Block::Table(chart.table.clone())]);
            format!("{legend}\n{}0\n{}\n{table}", rows.collect::<String>(), chart.full)
        }
        Block::List { marker, items } => (0..)
            .zip(items)
            .map(|(at, blocks)| match marker {
                Marker::Number(first) => format!("{}. {}", first + at, plain(blocks)),
                Marker::Bullet | Marker::CheckBox => plain(blocks),
            })
            .collect(),
        Block::Box { blocks, .. }
        | Block::Panel { blocks, .. }
        | Block::Columns { blocks, .. }
        | Block::Language { blocks, .. } => plain(blocks),
        Block::Slide(slide) => plain(&slide.blocks) + &plain(&slide.notes),
        Block::Contents { .. } | Block::WriteLines(_) | Block::Rule | Block::PageBreak => {
            String::new()
        }
        Block::Figure(figure) => line(&figure.caption),
    };
    blocks.iter().map(text).collect()
}
