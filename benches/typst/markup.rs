//! Documents as Typst markup, so that both programs set the same text.

use lyhty::document::{Block, Chart, Direction, Document, Inline, Marker, Table};
use std::fmt::Write;

/// Everything before the text: the page, sizes and distances of lyhty's A4.
const LOOK: &str = r##"
#set page(paper: "a4", margin: (x: 25mm, y: 24mm), footer: context [
  #set text(8.5pt, fill: rgb("#55646a"))
  #foot #h(1fr) #counter(page).display("1 / 1", both: true)
])
#set text(top-edge: 0.8em, bottom-edge: -0.2em)
#set heading(numbering: none)
#show heading: set text(fill: rgb("#0b5563"))
#show heading.where(level: 1): set text(24pt)
#show heading.where(level: 2): set text(15.6pt)
#show heading.where(level: 3): set text(12.8pt)
#show heading: set block(above: 1.6em, below: 0.9em)
#set table(stroke: none, inset: 5pt)
#show link: set text(fill: rgb("#0b5563"))
#let note(body) = block(fill: rgb("#eaf3f4"), inset: 10pt, radius: 3pt, width: 100%, body)
"##;

/// The whole document. Lines, and what is between paragraphs, stand `stretch` times as far apart
/// as lyhty's.
pub(super) fn document(document: &Document, stretch: f64) -> String {
    let mut out = String::new();
    let direction = match document.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let _ = writeln!(out, "#set document(title: {})", quoted(&document.title));
    let _ = writeln!(out, "#let foot = {}", quoted(&document.foot));
    let (language, region) = match document.lang.split_once('-') {
        Some((language, _)) => (language, ""),
        None => (document.lang.as_str(), ""),
    };
    let _ = writeln!(
        out,
        "#set text(font: ({}), size: 11pt, lang: {}, dir: {direction}, fill: rgb(\"#1d2b2f\")){region}",
        families(&document.lang),
        quoted(language),
    );
    out.push_str(LOOK);
    let lines = stretch * leading(language) - 1.0;
    let _ = writeln!(out, "#set par(leading: {lines}em, spacing: {}em)", lines + 0.62);
    if let Some(mark) = &document.mark {
        let _ = writeln!(out, "#set page(header: [#text(8.5pt)[#{}]])", quoted(mark));
    }
    blocks(&document.blocks, &mut out);
    out
}

/// The font of the language's script first, as in lyhty.
fn families(lang: &str) -> String {
    let own = match lang.split('-').next().unwrap_or(lang) {
        "ar" | "fa" | "ckb" | "ps" | "ur" => "Noto Sans Arabic",
        "he" => "Noto Sans Hebrew",
        "ka" => "Noto Sans Georgian",
        "th" => "Noto Sans Thai",
        "am" | "ti" => "Noto Sans Ethiopic",
        "hi" | "ne" => "Noto Sans Devanagari",
        _ => "Noto Sans",
    };
    ["Noto Sans", "Noto Sans Arabic", "Noto Sans Symbols2", "Noto Sans Symbols", "Noto Sans Math"]
        .iter()
        .filter(|family| **family != own)
        .fold(quoted(own), |list, family| list + ", " + &quoted(family))
}

/// The distance of lines in em that lyhty uses for the language's script.
fn leading(language: &str) -> f64 {
    match language {
        "ar" | "fa" | "ckb" | "ps" | "ur" => 1.62,
        "hi" | "ne" => 1.55,
        "am" | "ti" => 1.5,
        "he" | "ka" => 1.45,
        "th" => 1.58,
        _ => 1.42,
    }
}

fn blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        self::block(block, out);
        out.push('\n');
    }
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { level, text } => {
            let _ = write!(out, "#heading(level: {level})[");
            inlines(text, out);
            out.push_str("]\n");
        }
        Block::Paragraph(text) => {
            inlines(text, out);
            out.push('\n');
        }
        Block::List { marker, items } => {
            out.push_str(match marker {
                Marker::Number(_) => "#enum(",
                Marker::Bullet | Marker::CheckBox => "#list(",
            });
            for item in items {
                out.push('[');
                self::blocks(item, out);
                out.push_str("],");
            }
            out.push_str(")\n");
        }
        Block::Table(Table { header, rows, .. })
        | Block::Chart(Chart { table: Table { header, rows, .. }, .. }) => {
            let _ = write!(out, "#table(columns: {}, table.header(", header.len());
            cells(header, out);
            out.push_str("),");
            rows.iter().for_each(|row| cells(row, out));
            out.push_str(")\n");
        }
        Block::Box { blocks, .. } => {
            out.push_str("#note[");
            self::blocks(blocks, out);
            out.push_str("]\n");
        }
        Block::Panel { blocks, .. } => self::blocks(blocks, out),
        Block::WriteLines(count) => {
            for _ in 0..*count {
                out.push_str("#v(1.5em)#line(length: 100%, stroke: 0.6pt)\n");
            }
        }
        Block::Rule => out.push_str("#line(length: 100%, stroke: 0.6pt)\n"),
        Block::PageBreak => out.push_str("#pagebreak()\n"),
        other => panic!("the texts that are compared have none of these: {other:?}"),
    }
}

fn cells(row: &[Vec<Inline>], out: &mut String) {
    for cell in row {
        out.push('[');
        inlines(cell, out);
        out.push_str("],");
    }
}

fn inlines(text: &[Inline], out: &mut String) {
    for inline in text {
        match inline {
            Inline::Text(piece) | Inline::Literal(piece) => {
                let _ = write!(out, "#{};", quoted(piece));
            }
            Inline::Strong(inner) => wrapped("strong", inner, out),
            Inline::Emphasis(inner) => wrapped("emph", inner, out),
            Inline::Link { url, text } => {
                let _ = write!(out, "#link({})[", quoted(url));
                inlines(text, out);
                out.push_str("];");
            }
            Inline::Language { lang, text, .. } => {
                let _ = write!(out, "#text(lang: {})[", quoted(lang));
                inlines(text, out);
                out.push_str("];");
            }
            Inline::Break => out.push_str("#linebreak();"),
            other => panic!("the texts that are compared have none of these: {other:?}"),
        }
    }
}

fn wrapped(name: &str, inner: &[Inline], out: &mut String) {
    let _ = write!(out, "#{name}[");
    inlines(inner, out);
    out.push_str("];");
}

/// A Typst string. As markup, `#"…"` is text without any meaning.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
