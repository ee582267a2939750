//! Markdown → blocks of a document. The only place that knows a Markdown parser.
//!
//! What documents cannot hold is a problem, never dropped. Raw HTML is text.

use super::fences;
use super::pieces::{Piece, Pieces, Stretch, isolated, own_words, stretches};
use super::problem::{MarkdownProblem, Wrong};
use crate::document::{
    Block, BoxRole, Chart, Direction, Figure, Inline, Marker, Slide, SlideRole, Table, plain_text,
};
use crate::localise::direction;
use crate::model::Lang;
use crate::picture::{Icon, Picture, Qr};
use comrak::nodes::{ListType, Node, NodeLink, NodeList, NodeValue};
use comrak::{Arena, Options, parse_document};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How deep lists, boxes and emphasis may be nested.
const DEPTH: usize = 40;

/// What a panel may be besides.
const PANELS: [&str; 2] = ["cover", "poster"];

/// What a link may lead to.
const SCHEMES: [&str; 4] = ["https:", "http:", "tel:", "mailto:"];

/// The blocks of what a template made.
pub(super) fn blocks(
    markdown: &str,
    pieces: &Pieces,
    direction: Direction,
) -> Result<Vec<Block>, MarkdownProblem> {
    let markdown = fences::nest(markdown)?;
    Converter::new(Some(pieces), direction, &markdown).document(&markdown)
}

/// The blocks of what an author wrote. Headings keep their own levels.
pub(super) fn blocks_of_author(markdown: &str) -> Result<Vec<Block>, MarkdownProblem> {
    // Boxes are for templates: an author's colons are colons.
    let lines = markdown.lines().map(|line| match line.trim_start().strip_prefix(":::") {
        Some(rest) => format!("\\:::{rest}\n"),
        None => format!("{line}\n"),
    });
    let markdown: String = lines.collect();
    Converter::new(None, Direction::LeftToRight, &markdown).document(&markdown)
}

struct Converter<'a> {
    /// The values a template printed; `None` in an author's Markdown.
    pieces: Option<&'a Pieces>,
    direction: Direction,
    lines: Vec<&'a str>,
    /// Level of the last heading.
    level: u8,
    /// What the notes say, by name.
    notes: Notes,
}

/// The texts of notes by name.
type Notes = BTreeMap<String, Vec<Inline>>;

/// A run of text, and blocks that an author's Markdown at its end brought.
#[derive(Default)]
struct Run {
    inlines: Vec<Inline>,
    rest: Vec<Block>,
}

impl<'a> Converter<'a> {
    fn new(pieces: Option<&'a Pieces>, direction: Direction, markdown: &'a str) -> Self {
        let lines = markdown.lines().collect();
        Converter { pieces, direction, lines, level: 0, notes: Notes::new() }
    }

    fn document(&mut self, markdown: &str) -> Result<Vec<Block>, MarkdownProblem> {
        let mut options = Options::default();
        options.extension.table = true;
        options.extension.tasklist = true;
        options.extension.footnotes = true;
        options.extension.inline_footnotes = true;
        options.parse.leave_footnote_definitions = true;
        options.extension.block_directive = self.pieces.is_some();
        let arena = Arena::new();
        let root = parse_document(&arena, markdown, &options);
        self.notes = root
            .descendants()
            .filter_map(|node| self.note(node).transpose())
            .collect::<Result<_, _>>()?;
        self.blocks(root, 0)
    }

    /// The name of a note and what it says: a paragraph, or several on lines of their own.
    fn note(&self, node: Node<'_>) -> Result<Option<(String, Vec<Inline>)>, MarkdownProblem> {
        let NodeValue::FootnoteDefinition(definition) = &node.data().value else {
            return Ok(None);
        };
        if definition.total_references == 0 {
            return Err(self.problem(node, Wrong::LooseNote, &definition.name));
        }
        let mut text = vec![];
        for paragraph in node.children() {
            if !matches!(paragraph.data().value, NodeValue::Paragraph) {
                return Err(self.problem(paragraph, Wrong::BlocksInLine, &definition.name));
            }
            if !text.is_empty() {
                text.push(Inline::Break);
            }
            text.extend(self.inlines(paragraph, 1)?);
        }
        Ok(Some((definition.name.clone(), text)))
    }

    fn blocks(&mut self, parent: Node<'_>, depth: usize) -> Result<Vec<Block>, MarkdownProblem> {
        if depth > DEPTH {
            return Err(self.problem(parent, Wrong::TooDeep, ""));
        }
        let mut blocks = vec![];
        for node in parent.children() {
            self.block(node, depth + 1, &mut blocks)?;
        }
        Ok(blocks)
    }

    fn block(
        &mut self,
        node: Node<'_>,
        depth: usize,
        blocks: &mut Vec<Block>,
    ) -> Result<(), MarkdownProblem> {
        let value = &node.data().value;
        match value {
            NodeValue::Paragraph => {
                let Run { inlines, rest } = self.run(node, depth)?;
                match <[Inline; 1]>::try_from(inlines) {
                    Ok([Inline::Figure(figure)]) => blocks.push(Block::Figure(figure)),
                    Ok([inline]) => push_paragraph(blocks, vec![inline]),
                    Err(inlines) if inlines.iter().any(is_block) => {
                        return Err(self.problem(node, Wrong::BlocksInLine, ""));
                    }
                    Err(inlines) => push_paragraph(blocks, inlines),
                }
                blocks.extend(rest);
            }
            NodeValue::Heading(heading) => {
                if self.pieces.is_some() && heading.level > self.level + 1 {
                    return Err(self.problem(node, Wrong::HeadingGap, ""));
                }
                self.level = heading.level;
                let text = self.inlines(node, depth)?;
                blocks.push(Block::Heading { level: heading.level, text });
            }
            NodeValue::List(list) => blocks.push(self.list(node, list, depth)?),
            NodeValue::Table(_) => blocks.push(Block::Table(self.table(node, depth)?)),
            NodeValue::ThematicBreak => blocks.push(Block::Rule),
            // Its text stands where the note is referred to.
            NodeValue::FootnoteDefinition(_) => {}
            NodeValue::BlockDirective(directive) => {
                blocks.push(self.fenced(node, &directive.info, depth)?);
            }
            NodeValue::HtmlBlock(html) => {
                blocks.push(Block::Paragraph(vec![Inline::Text(html.literal.trim().to_owned())]));
            }
            other => return Err(self.problem(node, Wrong::Unsupported, other.xml_node_name())),
        }
        Ok(())
    }

    fn list(
        &mut self,
        node: Node<'_>,
        list: &NodeList,
        depth: usize,
    ) -> Result<Block, MarkdownProblem> {
        let mut marker = match list.list_type {
            ListType::Bullet => Marker::Bullet,
            ListType::Ordered => Marker::Number(u32::try_from(list.start).unwrap_or(1)),
        };
        let mut items = vec![];
        for item in node.children() {
            if let NodeValue::TaskItem(task) = &item.data().value {
                if task.symbol.is_some() {
                    return Err(self.problem(item, Wrong::Unsupported, "[x]"));
                }
                marker = Marker::CheckBox;
            }
            items.push(self.blocks(item, depth)?);
        }
        Ok(Block::List { marker, items })
    }

    fn table(&mut self, node: Node<'_>, depth: usize) -> Result<Table, MarkdownProblem> {
        let mut rows = vec![];
        for row in node.children() {
            let cells = row.children().map(|cell| self.inlines(cell, depth));
            rows.push(cells.collect::<Result<Vec<_>, _>>()?);
        }
        let mut rows = rows.into_iter();
        let header = rows.next().unwrap_or_default();
        let rows: Vec<Vec<Vec<Inline>>> = rows.collect();
        // Where the first cell of every row is bold, it says what the row is about.
        let row_headers = !rows.is_empty()
            && rows
                .iter()
                .all(|row| matches!(row.first().map(Vec::as_slice), Some([Inline::Strong(_)])));
        Ok(Table { header, rows, row_headers })
    }

    fn fenced(
        &mut self,
        node: Node<'_>,
        info: &str,
        depth: usize,
    ) -> Result<Block, MarkdownProblem> {
        let info = self.plain(info);
        let words: Vec<&str> = info.split_whitespace().collect();
        let role = match words.as_slice() {
            ["box"] => BoxRole::Note,
            ["warning"] => BoxRole::Warning,
            ["trainer"] => BoxRole::Trainer,
            ["case"] => BoxRole::Case,
            ["contact"] => BoxRole::Contact,
            ["card"] => BoxRole::Card,
            ["panel", more @ ..] if more.iter().all(|word| PANELS.contains(word)) => {
                let [cover, poster] = PANELS.map(|word| more.contains(&word));
                return Ok(Block::Panel { cover, poster, blocks: self.blocks(node, depth)? });
            }
            ["slide", role @ ..] => {
                let role = match role {
                    [] => SlideRole::Content,
                    ["title"] => SlideRole::Title,
                    ["section"] => SlideRole::Section,
                    ["warning"] => SlideRole::Warning,
                    ["break"] => SlideRole::Break,
                    _ => return Err(self.problem(node, Wrong::UnknownBox, &info)),
                };
                return self.slide(node, role, depth);
            }
            ["columns", count @ ("2" | "3")] => {
                let count = if *count == "3" { 3 } else { 2 };
                return Ok(Block::Columns { count, blocks: self.blocks(node, depth)? });
            }
            ["bars", numbers @ ..] => {
                let Some((full, series)) = bars(numbers) else {
                    return Err(self.problem(node, Wrong::UnknownBox, &info));
                };
                return self.chart(node, full, series, depth);
            }
            ["lang", lang] if language_tag(lang).is_some() => {
                let lang = (*lang).to_owned();
                let direction = direction(&lang);
                return Ok(Block::Language { lang, direction, blocks: self.blocks(node, depth)? });
            }
            ["contents"] => return Ok(Block::Contents { depth: 2 }),
            ["contents", depth]
                if depth.parse::<u8>().is_ok_and(|depth| (2..=6).contains(&depth)) =>
            {
                return Ok(Block::Contents { depth: depth.parse().unwrap_or(2) });
            }
            ["page-break"] => return Ok(Block::PageBreak),
            ["lines", count] if count.parse::<u8>().is_ok_and(|count| count > 0) => {
                return Ok(Block::WriteLines(count.parse().unwrap_or(1)));
            }
            _ => return Err(self.problem(node, Wrong::UnknownBox, &info)),
        };
        Ok(Block::Box { role, blocks: self.blocks(node, depth)? })
    }

    /// What is shown, and the notes to it.
    fn slide(
        &mut self,
        node: Node<'_>,
        role: SlideRole,
        depth: usize,
    ) -> Result<Block, MarkdownProblem> {
        let mut slide = Slide { role, blocks: vec![], notes: vec![] };
        for child in node.children() {
            match &child.data().value {
                NodeValue::BlockDirective(directive) if directive.info.trim() == "notes" => {
                    slide.notes.extend(self.blocks(child, depth + 1)?);
                }
                _ => self.block(child, depth + 1, &mut slide.blocks)?,
            }
        }
        Ok(Block::Slide(slide))
    }

    /// A paragraph that says what the bars show, and a table with their numbers.
    fn chart(
        &mut self,
        node: Node<'_>,
        full: u32,
        series: usize,
        depth: usize,
    ) -> Result<Block, MarkdownProblem> {
        let blocks = self.blocks(node, depth)?;
        match <[Block; 2]>::try_from(blocks) {
            Ok([Block::Paragraph(says), Block::Table(table)]) if table.header.len() > series => {
                let alt = plain_text(&says).trim().to_owned();
                Ok(Block::Chart(Chart { alt, full, series, table }))
            }
            _ => Err(self.problem(node, Wrong::NoBars, "")),
        }
    }

    /// Inlines where no blocks can follow.
    fn inlines(&self, parent: Node<'_>, depth: usize) -> Result<Vec<Inline>, MarkdownProblem> {
        let Run { inlines, rest } = self.run(parent, depth)?;
        match rest.is_empty() && !inlines.iter().any(is_block) {
            true => Ok(inlines),
            false => Err(self.problem(parent, Wrong::BlocksInLine, &plain_text(&inlines))),
        }
    }

    fn run(&self, parent: Node<'_>, depth: usize) -> Result<Run, MarkdownProblem> {
        if depth > DEPTH {
            return Err(self.problem(parent, Wrong::TooDeep, ""));
        }
        let mut run = Run::default();
        for node in parent.children() {
            if !run.rest.is_empty() {
                return Err(self.problem(parent, Wrong::BlocksInLine, &plain_text(&run.inlines)));
            }
            self.inline(node, depth + 1, &mut run)?;
        }
        Ok(run)
    }

    fn inline(&self, node: Node<'_>, depth: usize, run: &mut Run) -> Result<(), MarkdownProblem> {
        let inline = match &node.data().value {
            NodeValue::Text(text) => return self.text(node, text, run),
            NodeValue::HtmlInline(html) if html == "<br>" => Inline::Break,
            NodeValue::HtmlInline(html) => return self.text(node, html, run),
            NodeValue::SoftBreak => return self.text(node, " ", run),
            NodeValue::LineBreak => Inline::Break,
            NodeValue::FootnoteReference(note) => match self.notes.get(&note.name) {
                Some(text) => Inline::Note { number: 0, text: text.clone() },
                // A note within a note.
                None => {
                    return Err(self.problem(
                        node,
                        Wrong::Unsupported,
                        node.data().value.xml_node_name(),
                    ));
                }
            },
            NodeValue::Code(code) => Inline::Literal(self.plain(&code.literal)),
            NodeValue::Emph => Inline::Emphasis(self.inlines(node, depth)?),
            NodeValue::Strong => Inline::Strong(self.inlines(node, depth)?),
            NodeValue::Link(link) => self.link(node, link, depth)?,
            NodeValue::Image(image) => Inline::Figure(self.figure(node, &image.url, depth)?),
            other => return Err(self.problem(node, Wrong::Unsupported, other.xml_node_name())),
        };
        run.inlines.push(inline);
        Ok(())
    }

    fn link(
        &self,
        node: Node<'_>,
        link: &NodeLink,
        depth: usize,
    ) -> Result<Inline, MarkdownProblem> {
        let url = self.plain(&link.url);
        if let Some(lang) = url.strip_prefix("lang:").and_then(language_tag) {
            let direction = direction(&lang);
            return Ok(Inline::Language { lang, direction, text: self.inlines(node, depth)? });
        }
        if !SCHEMES.iter().any(|scheme| url.starts_with(scheme)) {
            return Err(self.problem(node, Wrong::BadLink, &url));
        }
        Ok(Inline::Link { url, text: self.inlines(node, depth)? })
    }

    /// `![what it shows](qr:https://…)`, `![](icon:phone)`: pictures are drawn here, never loaded.
    fn figure(&self, node: Node<'_>, url: &str, depth: usize) -> Result<Figure, MarkdownProblem> {
        let says = self.inlines(node, depth)?;
        let alt = plain_text(&says).trim().to_owned();
        let url = self.plain(url);
        let unknown = || self.problem(node, Wrong::UnknownPicture, &url);
        match url.split_once(':').ok_or_else(unknown)? {
            ("icon", word) => {
                let picture = Picture::Icon(Icon::of(word).ok_or_else(unknown)?);
                Ok(Figure { picture, alt: (!alt.is_empty()).then_some(alt), caption: vec![] })
            }
            ("logo", "") => {
                let picture = Picture::Logo(Arc::default());
                Ok(Figure { picture, alt: (!alt.is_empty()).then_some(alt), caption: vec![] })
            }
            ("qr", address) => self.qr(node, address, says, alt),
            _ => Err(unknown()),
        }
    }

    /// A QR code with its address in print, so that nobody has to trust it unseen.
    fn qr(
        &self,
        node: Node<'_>,
        address: &str,
        mut caption: Vec<Inline>,
        alt: String,
    ) -> Result<Figure, MarkdownProblem> {
        if !SCHEMES.iter().any(|scheme| address.starts_with(scheme)) {
            return Err(self.problem(node, Wrong::BadLink, address));
        }
        let code = Qr::new(address);
        let code = code.map_err(|_| self.problem(node, Wrong::LongQr, address))?;
        let shown = address.split_once(':').map_or(address, |(_, rest)| rest);
        let shown = shown.trim_start_matches("//").trim_end_matches('/').to_owned();
        if !caption.is_empty() {
            caption.push(Inline::Break);
        }
        let text = vec![Inline::Literal(shown)];
        caption.push(Inline::Link { url: address.to_owned(), text });
        let alt = match alt.is_empty() {
            true => format!("QR: {address}"),
            false => format!("{alt} – QR: {address}"),
        };
        Ok(Figure { picture: Picture::Qr(code), alt: Some(alt), caption })
    }

    /// Text with the values that the template printed into it.
    fn text(&self, node: Node<'_>, text: &str, run: &mut Run) -> Result<(), MarkdownProblem> {
        let name = text.split_once("[^").and_then(|(_, rest)| rest.split_once(']'));
        if let Some((name, _)) = name {
            return Err(self.problem(node, Wrong::LooseNote, name));
        }
        let Some(pieces) = self.pieces else {
            push_with_blanks(&mut run.inlines, text);
            return Ok(());
        };
        for piece in pieces.resolve(text) {
            match piece {
                Piece::Own(text) if run.rest.is_empty() => {
                    push_with_blanks(&mut run.inlines, &self.isolated(text));
                }
                Piece::Plain(text) if run.rest.is_empty() => {
                    self.push_value(&mut run.inlines, &text);
                }
                Piece::Rich(blocks) if run.rest.is_empty() => {
                    let mut blocks = self.demoted(blocks).into_iter();
                    match blocks.next() {
                        Some(Block::Paragraph(first)) => run.inlines.extend(first),
                        first => run.rest.extend(first),
                    }
                    run.rest.extend(blocks);
                }
                Piece::Own(text) | Piece::Plain(text) if text.trim().is_empty() => {}
                _ => return Err(self.problem(node, Wrong::BlocksInLine, own_words(text))),
            }
        }
        Ok(())
    }

    /// A printed value, each stretch in its language.
    fn push_value(&self, inlines: &mut Vec<Inline>, text: &str) {
        for stretch in stretches(text) {
            match stretch {
                Stretch::Own(text) => push_text(inlines, &self.isolated(text.to_owned())),
                Stretch::Foreign(lang, text) => match inlines.last_mut() {
                    Some(Inline::Language { lang: last, text: before, .. }) if last == lang => {
                        push_text(before, text);
                    }
                    _ => inlines.push(in_language(lang, text)),
                },
            }
        }
    }

    fn isolated(&self, text: String) -> String {
        match self.direction {
            Direction::LeftToRight => text,
            Direction::RightToLeft => isolated(text),
        }
    }

    fn plain(&self, text: &str) -> String {
        self.pieces.map_or_else(|| text.to_owned(), |pieces| pieces.resolve_plain(text))
    }

    /// An author's headings below the heading they stand under, without gaps.
    fn demoted(&self, blocks: Vec<Block>) -> Vec<Block> {
        let mut above: Vec<u8> = vec![];
        let demote = |block| match block {
            Block::Heading { level, text } => {
                above.retain(|&other| other < level);
                above.push(level);
                Block::Heading { level: (self.level + above.len() as u8).min(6), text }
            }
            other => other,
        };
        blocks.into_iter().map(demote).collect()
    }

    fn problem(&self, node: Node<'_>, wrong: Wrong, detail: &str) -> MarkdownProblem {
        let line = node.data().sourcepos.start.line;
        let line = self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let markdown = fences::as_written(line);
        let detail = if detail.is_empty() { own_words(&markdown) } else { detail };
        MarkdownProblem { wrong, detail: detail.to_owned(), markdown }
    }
}

/// QR codes and logos as small as a letter cannot be read: each stands in a paragraph of its own.
fn is_block(inline: &Inline) -> bool {
    matches!(inline, Inline::Figure(Figure { picture: Picture::Qr(_) | Picture::Logo(_), .. }))
}

/// A paragraph that shows something.
fn push_paragraph(blocks: &mut Vec<Block>, inlines: Vec<Inline>) {
    let pictures = inlines.iter().any(|inline| matches!(inline, Inline::Figure(_)));
    if pictures || !plain_text(&inlines).trim().is_empty() {
        blocks.push(Block::Paragraph(inlines));
    }
}

/// What bars are out of, and how many series of them there are: one if it is not said.
fn bars(numbers: &[&str]) -> Option<(u32, usize)> {
    let (full, series) = match numbers {
        [full] => (full, &"1"),
        [full, series] => (full, series),
        _ => return None,
    };
    let full = full.parse().ok().filter(|full| *full > 0)?;
    let series = series.parse().ok().filter(|series| (1..=Chart::SERIES).contains(series))?;
    Some((full, series))
}

/// A language tag (BCP 47): letters and digits between hyphens, letters first.
fn language_tag(tag: &str) -> Option<Lang> {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let language = tag.split('-').next().unwrap_or_default();
    let is_language =
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_language && tag.split('-').all(part)).then(|| tag.to_owned())
}

fn in_language(lang: &str, text: &str) -> Inline {
    let text = vec![Inline::Text(text.to_owned())];
    Inline::Language { lang: lang.to_owned(), direction: direction(lang), text }
}

/// Blocks that are in another language than what is around them.
pub(super) fn blocks_in_language(lang: &str, blocks: Vec<Block>) -> Vec<Block> {
    let direction = direction(lang);
    let inline = |text| vec![Inline::Language { lang: lang.to_owned(), direction, text }];
    let marked = |block| match block {
        Block::Paragraph(text) => Block::Paragraph(inline(text)),
        Block::Heading { level, text } => Block::Heading { level, text: inline(text) },
        other => Block::Language { lang: lang.to_owned(), direction, blocks: vec![other] },
    };
    blocks.into_iter().map(marked).collect()
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}

/// Text in which three low lines or more are room to write on.
fn push_with_blanks(inlines: &mut Vec<Inline>, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find("___") {
        let (before, blank) = rest.split_at(at);
        let after = blank.trim_start_matches('_');
        let width = blank.len() - after.len();
        if !before.is_empty() {
            push_text(inlines, before);
        }
        inlines.push(Inline::Blank(u8::try_from(width).unwrap_or(u8::MAX)));
        rest = after;
    }
    if !rest.is_empty() {
        push_text(inlines, rest);
    }
}
