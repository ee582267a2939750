//! Notes are numbered through the whole document, wherever they come from.

use crate::document::{Block, Chart, Inline, Table};

/// Numbers the notes of blocks from 1 in the order in which they are read.
pub(super) fn number(blocks: &mut [Block]) {
    let mut next = 1;
    in_blocks(blocks, &mut next);
}

fn in_blocks(blocks: &mut [Block], next: &mut u32) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => in_inlines(text, next),
            Block::List { items, .. } => items.iter_mut().for_each(|item| in_blocks(item, next)),
            Block::Table(Table { header, rows, .. })
            | Block::Chart(Chart { table: Table { header, rows, .. }, .. }) => {
                let cells = header.iter_mut().chain(rows.iter_mut().flatten());
                cells.for_each(|cell| in_inlines(cell, next));
            }
            Block::Box { blocks, .. }
            | Block::Panel { blocks, .. }
            | Block::Columns { blocks, .. }
            | Block::Language { blocks, .. } => in_blocks(blocks, next),
            Block::Slide(slide) => {
                in_blocks(&mut slide.blocks, next);
                in_blocks(&mut slide.notes, next);
            }
            Block::Figure(figure) => in_inlines(&mut figure.caption, next),
            Block::Contents { .. } | Block::WriteLines(_) | Block::Rule | Block::PageBreak => {}
        }
    }
}

fn in_inlines(inlines: &mut [Inline], next: &mut u32) {
    for inline in inlines {
        match inline {
            Inline::Note { number, .. } => {
                *number = *next;
                *next += 1;
            }
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Language { text: inner, .. } => in_inlines(inner, next),
            Inline::Text(_)
            | Inline::Literal(_)
            | Inline::Blank(_)
            | Inline::Figure(_)
            | Inline::Break => {}
        }
    }
}
