//! Blocks → strips: what stands below what in a column of a given width.

use super::LayoutProblem;
use super::page::{Area, Colour, Fence, Goal, Item, Mark, Numbering, Role, Run};
use super::paginate::Stacking;
use super::strip::{BoxFrame, Boxes, Columns, Placed, Strip, Tree};
use super::style::{self, BoxLook, Style};
use super::text::{Align, Ink, Line, Paragraph, Script, Text, Typesetter};
use crate::document::{Block, BoxRole, Inline, Marker, Slide, plain_text};
use std::collections::BTreeMap;

/// Turns blocks into strips, from top to bottom.
pub(super) struct Flow<'a> {
    pub setter: &'a mut Typesetter,
    pub script: &'a Script,
    pub style: Style,
    pub tree: Tree,
    pub strips: Vec<Strip>,
    pub boxes: Boxes,
    /// Header rows of tables, to be repeated.
    pub headers: Vec<Strip>,
    /// The lines of notes, by number.
    pub notes: BTreeMap<u32, Vec<Strip>>,
    /// Levels and texts of all headings, for tables of contents.
    pub outline: Vec<(u8, String)>,
    /// How many headings there are so far.
    headings: usize,
    /// The width of the whole column.
    whole: f32,
    /// Whether it is inside of columns.
    in_column: bool,
    /// Left edge and width of the column. Both shrink inside of boxes and lists.
    x: f32,
    width: f32,
    inside: Option<usize>,
    gap: f32,
    at_top: bool,
    page_break: bool,
    in_list: bool,
}

impl<'a> Flow<'a> {
    pub(super) fn new(
        setter: &'a mut Typesetter,
        script: &'a Script,
        style: Style,
        width: f32,
    ) -> Flow<'a> {
        Flow {
            setter,
            script,
            style,
            tree: Tree::new(),
            strips: vec![],
            boxes: Boxes::default(),
            headers: vec![],
            notes: BTreeMap::new(),
            outline: vec![],
            headings: 0,
            whole: width,
            in_column: false,
            x: 0.0,
            width,
            inside: None,
            gap: 0.0,
            at_top: true,
            page_break: false,
            in_list: false,
        }
    }

    /// What the strips are to be stacked by.
    pub(super) fn stacking(&self) -> Stacking<'_> {
        let (boxes, headers, notes) = (&self.boxes, &self.headers, &self.notes);
        let (grid, size, width) = (self.grid(), self.style.size, self.whole);
        let right_to_left = self.script.right_to_left;
        Stacking { boxes, headers, notes, grid, size, width, right_to_left }
    }

    /// A part of the distance of two lines of running text: on most paper half. All running text stands on a grid of
    /// this, so that lines side by side in columns and on facing pages meet.
    fn grid(&self) -> f32 {
        self.script.line_height(self.style.size) * self.style.grid
    }

    /// The nearest distance on the grid.
    fn on_grid(&self, points: f32) -> f32 {
        (points / self.grid()).round() * self.grid()
    }

    /// How many headings have been set.
    pub(super) fn headings_so_far(&self) -> usize {
        self.headings
    }

    /// Begins a column of its own.
    pub(super) fn begin(&mut self) {
        (self.gap, self.at_top, self.page_break) = (0.0, true, false);
    }

    /// Makes the columns that begin from now on so wide.
    pub(super) fn set_width(&mut self, width: f32) {
        (self.width, self.whole) = (width, width);
    }

    /// Blocks one below the other.
    pub(super) fn blocks(&mut self, blocks: &[Block], parent: usize) -> Result<(), LayoutProblem> {
        for (index, block) in blocks.iter().enumerate() {
            let first = self.strips.len();
            self.block(block, parent)?;
            match (block, blocks.get(index + 1)) {
                // A question is seen as a whole, with its answers.
                (Block::Paragraph(_), Some(answer)) if is_answer(answer) => {
                    self.keep_last();
                    self.keep_small(first, 9.0);
                }
                // So does whom it is for, which stands between it and how to answer.
                (Block::Paragraph(_), Some(Block::Paragraph(_)))
                    if blocks[..index].last().is_some_and(is_heading)
                        && blocks.get(index + 2).is_some_and(is_answer) =>
                {
                    self.keep_last();
                }
                // "… such as:" stays with the first item of its list.
                (Block::Paragraph(_), Some(Block::List { .. })) => self.keep_last(),
                // A warning below the heading of a part stays with what it warns of.
                (Block::Box { role: BoxRole::Warning, .. }, Some(_))
                    if blocks[index.saturating_sub(2)..index].iter().any(is_heading) =>
                {
                    self.keep_last();
                }
                _ => {}
            }
            // A line between a heading and its box stays with both.
            if let [Block::Heading { .. }, Block::Paragraph(_), Block::Box { .. }] =
                blocks.get(index.saturating_sub(1)..index + 2).unwrap_or_default()
            {
                self.keep_last();
            }
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, parent: usize) -> Result<(), LayoutProblem> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text, parent),
            Block::Paragraph(text) => {
                let node = self.tree.node(Role::Paragraph, parent);
                let ink = Ink::new(self.style.size, style::INK, node);
                self.space(self.paragraph_space());
                self.paragraph(text, ink)?;
                self.space(self.paragraph_space());
                Ok(())
            }
            Block::List { marker, items } => self.list(*marker, items, parent),
            Block::Table(table) => self.table(table, parent),
            Block::Chart(chart) => {
                self.bars(chart, parent)?;
                self.table(&chart.table, parent)
            }
            Block::Box { role, blocks } => {
                let node = self.tree.node(Role::Group, parent);
                let first = self.strips.len();
                self.boxed(BoxLook::of(*role), 1.0, |flow| flow.blocks(blocks, node))?;
                if *role == BoxRole::Card {
                    self.keep_small(first, f32::INFINITY);
                }
                Ok(())
            }
            Block::Panel { blocks, .. } => {
                let node = self.tree.node(Role::Section, parent);
                let first = self.strips.len();
                self.blocks(blocks, node)?;
                self.keep_small(first, 12.0);
                Ok(())
            }
            Block::Language { lang, direction, blocks } => {
                let node = self.tree.node(Role::Group, parent);
                self.tree.nodes[node].lang = Some(lang.clone());
                self.in_language(&self.script.other(lang, *direction), blocks, node)
            }
            Block::Columns { count, blocks } => self.columns(*count, blocks, parent),
            // On a page: what is shown, then what is said.
            Block::Slide(Slide { blocks, notes, .. }) => {
                self.blocks(blocks, parent)?;
                self.blocks(notes, parent)
            }
            Block::Contents { depth } => self.contents(*depth, parent),
            Block::Figure(figure) => self.figure(figure, parent),
            Block::WriteLines(count) => {
                self.write_lines(*count);
                Ok(())
            }
            Block::Rule => {
                self.space(1.1 * self.style.size);
                self.line_across(0.0, style::HAIRLINE);
                self.space(1.1 * self.style.size);
                Ok(())
            }
            Block::PageBreak => {
                self.page_break = true;
                Ok(())
            }
        }
    }

    /// Blocks in another language than the rest.
    fn in_language(
        &mut self,
        script: &Script,
        blocks: &[Block],
        parent: usize,
    ) -> Result<(), LayoutProblem> {
        let mut inner = Flow {
            setter: &mut *self.setter,
            script,
            style: self.style.clone(),
            tree: std::mem::replace(&mut self.tree, Tree::new()),
            strips: std::mem::take(&mut self.strips),
            boxes: std::mem::take(&mut self.boxes),
            headers: std::mem::take(&mut self.headers),
            notes: std::mem::take(&mut self.notes),
            outline: std::mem::take(&mut self.outline),
            ..*self
        };
        let done = inner.blocks(blocks, parent);
        let Flow { tree, strips, boxes, headers, notes, outline, .. } = inner;
        let Flow { headings, gap, at_top, page_break, .. } = inner;
        (self.tree, self.strips, self.boxes, self.headers) = (tree, strips, boxes, headers);
        (self.notes, self.outline, self.headings) = (notes, outline, headings);
        (self.gap, self.at_top, self.page_break) = (gap, at_top, page_break);
        done
    }

    fn heading(&mut self, level: u8, text: &[Inline], parent: usize) -> Result<(), LayoutProblem> {
        let (size, colour, above, below) = self.style.heading(level);
        let node = self.tree.node(Role::Heading(level), parent);
        self.space(above);
        let begin = self.strips.len();
        if level == 1 {
            self.title_bar();
        }
        let mut ink = Ink::new(size, colour, node).bold().whole_words();
        if level <= 2 {
            ink.leading = 0.88;
        }
        let title = plain_text(text).replace('\n', " ");
        let set = self.text(text, ink)?;
        let mut paragraph = Paragraph::new(set, self.script, self.setter);
        let width = paragraph.balanced(self.width);
        let x = self.side(self.x, width, self.width);
        let first = self.strips.len();
        for line in paragraph.lines(width, Align::Start)? {
            let mut strip = Strip { keep: true, ..Strip::default() };
            strip.add_line(line, x, 0.0);
            self.push(strip);
        }
        if let Some(strip) = self.strips.get_mut(first) {
            strip.bookmark = Some((title, level));
            self.headings += 1;
        }
        // Together with the space below it is as high as some lines of text.
        let used: f32 = self.strips[begin..].iter().map(|strip| strip.gap + strip.height).sum();
        let whole = self.on_grid(used + below) - used;
        self.gap = if whole < 0.1 * self.style.size { whole + self.grid() } else { whole };
        Ok(())
    }

    /// A short bar above the title.
    fn title_bar(&mut self) {
        let (width, height) = (3.2 * self.style.size, 0.28 * self.style.size);
        let mut strip = Strip::space(height);
        let x = self.side(self.x, width, self.width);
        let area = Area { x, y: 0.0, width, height, radius: 0.0, colour: style::ACCENT };
        strip.placed.push(Placed { mark: Mark::Decoration, item: Item::Area(area) });
        strip.keep = true;
        self.push(strip);
        self.gap = self.grid();
    }

    /// Lines of text. A page neither begins nor ends with a single line of a longer paragraph, nor
    /// within a word.
    fn paragraph(&mut self, text: &[Inline], ink: Ink) -> Result<(), LayoutProblem> {
        let text_has_lines = text.contains(&Inline::Break);
        let text = self.text(text, ink)?;
        let lines = self.lines(text, self.width, Align::Start)?;
        let (count, first) = (lines.len(), self.strips.len());
        for (index, line) in lines.into_iter().enumerate() {
            let mut strip = Strip { on_grid: true, ..Strip::default() };
            strip.keep = line.divided || (count > 1 && (index == 0 || index + 2 == count));
            strip.add_line(line, self.x, 0.0);
            self.push(strip);
        }
        // So does one that is made of lines: an address, a service with its numbers.
        if self.style.whole_paragraphs || text_has_lines {
            self.keep_small(first, 18.0);
        }
        Ok(())
    }

    /// Running text. Its notes are set as well.
    pub(super) fn text(&mut self, text: &[Inline], ink: Ink) -> Result<Text, LayoutProblem> {
        for (number, note) in notes(text) {
            self.note(number, note, ink.node)?;
        }
        let ink = ink.with_signs(self.style.signs);
        Ok(Text::new(text, ink, self.script, &mut self.tree))
    }

    /// Sets a note in lines as wide as the whole column: small, its number before it.
    fn note(&mut self, number: u32, text: &[Inline], from: usize) -> Result<(), LayoutProblem> {
        let size = self.style.notes * self.style.size;
        let parent = self.tree.block_holder(from);
        let note = self.tree.node(Role::Note(number), parent);
        let label = self.tree.node(Role::Label, note);
        let body = self.tree.node(Role::Paragraph, note);
        let indent = 1.9 * size;
        let (width, x) = (self.whole, if self.script.right_to_left { 0.0 } else { indent });
        let text = self.text(text, Ink::new(size, style::INK, body))?;
        let lines = self.lines(text, width - indent, Align::Start)?;
        let mut strips: Vec<Strip> = vec![];
        for line in lines {
            let mut strip = Strip::default();
            strip.add_line(line, x, 0.0);
            strips.push(strip);
        }
        let sign = Text::link(
            self.script.number(number as usize),
            Goal::Reference(number),
            size,
            label,
            &mut self.tree,
        );
        let sign = self.lines(sign, indent, Align::Start)?;
        if strips.is_empty() {
            strips.push(Strip::default());
        }
        if let Some(first) = strips.first_mut() {
            add_sign(first, sign, self.side(0.0, indent, width), size);
            first.note = Some(number);
        }
        self.notes.insert(number, strips);
        Ok(())
    }

    /// Blocks side by side in columns.
    fn columns(&mut self, count: u8, blocks: &[Block], parent: usize) -> Result<(), LayoutProblem> {
        let count = f32::from(count);
        let between = 2.0 * self.style.size;
        let width = (self.width - (count - 1.0) * between) / count;
        // Columns need room for some words, and cannot stand in each other.
        if self.in_column || width < 9.0 * self.style.size {
            return self.blocks(blocks, parent);
        }
        self.space(self.style.paragraph_space());
        let outer = (self.x, self.width, self.gap, self.at_top);
        let before = std::mem::take(&mut self.strips);
        if self.script.right_to_left {
            self.x += self.width - width;
        }
        (self.width, self.at_top, self.in_column) = (width, true, true);
        let result = self.blocks(blocks, parent);
        let mut strips = std::mem::replace(&mut self.strips, before);
        strips.iter_mut().for_each(|strip| strip.forced = false);
        (self.x, self.width, self.gap, self.at_top) = outer;
        self.in_column = false;
        result?;
        let step = if self.script.right_to_left { -(width + between) } else { width + between };
        let columns = Columns { strips, count: count as usize, step };
        let strip = columns.balanced(&self.stacking());
        if strip.height > 0.0 {
            self.push(strip);
        }
        self.space(self.style.paragraph_space());
        Ok(())
    }

    pub(super) fn lines(
        &mut self,
        text: Text,
        width: f32,
        align: Align,
    ) -> Result<Vec<Line>, LayoutProblem> {
        let mut paragraph = Paragraph::new(text, self.script, self.setter);
        paragraph.lines(width, align)
    }

    fn list(
        &mut self,
        marker: Marker,
        items: &[Vec<Block>],
        parent: usize,
    ) -> Result<(), LayoutProblem> {
        let size = self.style.size;
        let (numbering, last) = match marker {
            Marker::Bullet => (Numbering::Bullets, 0),
            Marker::Number(first) => (Numbering::Numbers, first as usize + items.len()),
            Marker::CheckBox => (Numbering::Squares, 0),
        };
        let indent = match marker {
            Marker::Bullet => 1.35 * size,
            Marker::CheckBox => 1.9 * size,
            Marker::Number(_) if last > 100 => 2.9 * size,
            Marker::Number(_) if last > 10 => 2.3 * size,
            Marker::Number(_) => 1.75 * size,
        };
        let list = self.tree.node(Role::List(numbering), parent);
        self.space(self.paragraph_space());
        const SIGN_GAP: f32 = 0.55;
        let nested = std::mem::replace(&mut self.in_list, true);
        let mut starts = vec![];
        for (number, blocks) in items.iter().enumerate() {
            let item = self.tree.node(Role::Item, list);
            let label = self.tree.node(Role::Label, item);
            let body = self.tree.node(Role::Body, item);
            let sign = match marker {
                Marker::Bullet => "•".to_owned(),
                Marker::CheckBox => "☐".to_owned(),
                Marker::Number(first) => {
                    format!("{}.", self.script.number(first as usize + number))
                }
            };
            let colour = if marker == Marker::CheckBox { style::INK } else { style::ACCENT };
            let sign_size = if marker == Marker::CheckBox { 1.2 * size } else { size };
            let ink = Ink::new(sign_size, colour, label);
            let ink = if numbering == Numbering::Numbers { ink.bold() } else { ink };
            let sign = Text::plain(&sign, ink, self.script);
            // Numbers end at one line. A wider gap would be one between columns to some readers.
            let room = indent - SIGN_GAP * size;
            let sign_x = self.side(self.x, room, self.width);
            let sign = self.lines(sign, room, Align::End)?;

            let first = self.strips.len();
            starts.push(first);
            self.inset(indent, 0.0, |flow| match blocks.as_slice() {
                [Block::Paragraph(text)] => flow.paragraph(text, Ink::new(size, style::INK, body)),
                blocks => flow.blocks(blocks, body),
            })?;
            if self.strips.len() == first {
                self.push(Strip::default());
            }
            if let Some(strip) = self.strips.get_mut(first) {
                add_sign(strip, sign, sign_x, size);
            }
        }
        self.space_items(&starts, nested);
        self.in_list = nested;
        self.keep_neighbours(&starts);
        if let (Marker::CheckBox, Some(first)) = (marker, starts.first()) {
            // The answers to a question are seen together.
            self.keep_small(*first, 16.0);
            self.space(2.0 * self.grid());
        }
        self.space(self.paragraph_space());
        Ok(())
    }

    /// Items of one line stand as close as lines do, others half a line apart, and from the text
    /// of the item that they are nested in.
    fn space_items(&mut self, starts: &[usize], nested: bool) {
        let long = starts.windows(2).any(|pair| pair[1] > pair[0] + 1)
            || starts.last().is_some_and(|last| self.strips.len() > last + 1);
        let gap = if long { self.grid() } else { 0.0 };
        for start in starts.iter().skip(1) {
            self.strips[*start].gap = gap;
        }
        if let (true, Some(first)) = (nested, starts.first()) {
            self.strips[*first].gap = self.strips[*first].gap.max(gap);
        }
    }

    /// The first item of a list is not left alone at the foot of a page, nor the last at the head
    /// of the next, unless they are of several lines and paragraphs may be cut too.
    fn keep_neighbours(&mut self, starts: &[usize]) {
        let [first, second, ..] = starts else { return };
        let whole = self.style.whole_paragraphs;
        let second = (whole || *second == first + 1).then_some(second);
        let last = starts.last().filter(|last| whole || **last + 1 == self.strips.len());
        for start in second.into_iter().chain(last) {
            if let Some(before) = start.checked_sub(1).and_then(|i| self.strips.get_mut(i)) {
                before.keep = true;
            }
        }
    }

    /// Content on a coloured ground.
    pub(super) fn boxed(
        &mut self,
        look: BoxLook,
        roominess: f32,
        content: impl FnOnce(&mut Self) -> Result<(), LayoutProblem>,
    ) -> Result<(), LayoutProblem> {
        let padding = self.on_grid(roominess * self.style.padding()).max(self.grid());
        let (x, width, in_column) = (self.x, self.width, self.in_column);
        let frame = BoxFrame { look, outer: self.inside, x, width, padding, in_column };
        self.space(self.style.block_space());
        let first = self.strips.len();
        let index = self.boxes.0.len();
        self.boxes.0.push(frame);
        let outer = self.inside.replace(index);
        self.push(Strip { keep: true, opens: Some(index), ..Strip::space(padding) });
        self.at_top = true;
        let start = padding * 1.1 + look.bar.map_or(0.0, |_| style::BAR);
        self.inset(start, padding * 1.1, content)?;
        self.keep_last();
        if let [_, first, _, ..] = &mut self.strips[first..] {
            first.keep = true;
        }
        self.gap = 0.0;
        self.push(Strip { closes: true, ..Strip::space(padding) });
        self.inside = outer;
        self.keep_small(first, 16.0);
        self.space(self.style.block_space());
        Ok(())
    }

    /// What was added from `first` on stays on one page if it is lower than so many em.
    pub(super) fn keep_small(&mut self, first: usize, limit: f32) {
        let strips = &mut self.strips[first..];
        let height: f32 = strips.iter().map(|strip| strip.gap + strip.height).sum();
        if let [rest @ .., _] = strips
            && height < limit * self.style.size
        {
            rest.iter_mut().for_each(|strip| strip.keep = true);
        }
    }

    fn write_lines(&mut self, count: u8) {
        let height = self.on_grid(2.3 * self.style.size);
        let first = self.strips.len();
        for _ in 0..count {
            self.line_across(height, style::WRITING_LINE);
        }
        // One or two alone at the top of a page look like a mistake.
        if let [.., third, second, _] = &mut self.strips[first..] {
            (third.keep, second.keep) = (true, true);
        }
        self.keep_small(first, 9.0);
        self.space(self.style.block_space());
    }

    fn line_across(&mut self, above: f32, colour: Colour) {
        let mut strip = Strip::space(above);
        strip.placed.push(across(self.x, above - style::THIN, self.width, colour, style::THIN));
        self.push(strip);
    }

    /// Asks for space before whatever comes next, as near to it as the grid has; the larger of
    /// two wishes counts.
    pub(super) fn space(&mut self, points: f32) {
        self.gap = self.gap.max(self.on_grid(points));
    }

    /// Space between paragraphs. Within lists they stand closer.
    fn paragraph_space(&self) -> f32 {
        if self.in_list { self.style.item_space() } else { self.style.paragraph_space() }
    }

    /// Adds a strip below the others.
    pub(super) fn push(&mut self, mut strip: Strip) {
        let gap = std::mem::take(&mut self.gap);
        strip.gap = if std::mem::take(&mut self.at_top) { 0.0 } else { gap };
        strip.forced = std::mem::take(&mut self.page_break);
        strip.inside = self.inside;
        self.strips.push(strip);
    }

    fn keep_last(&mut self) {
        if let Some(strip) = self.strips.last_mut() {
            strip.keep = true;
        }
    }

    /// The column the strips stand in: left edge and width.
    pub(super) fn column(&self) -> (f32, f32) {
        (self.x, self.width)
    }

    /// Makes the column narrower where lines begin and end.
    fn inset<T>(&mut self, start: f32, end: f32, content: impl FnOnce(&mut Self) -> T) -> T {
        let (x, width) = (self.x, self.width);
        self.x += if self.script.right_to_left { end } else { start };
        self.width -= start + end;
        let result = content(self);
        (self.x, self.width) = (x, width);
        result
    }

    /// The left edge of something `width` wide at the side where lines begin.
    pub(super) fn side(&self, x: f32, width: f32, whole: f32) -> f32 {
        if self.script.right_to_left { x + whole - width } else { x }
    }
}

/// Whether it is the heading of a part.
fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Heading { level: 2.., .. })
}

/// Whether it is where a question is answered.
fn is_answer(block: &Block) -> bool {
    matches!(block, Block::WriteLines(_) | Block::List { marker: Marker::CheckBox, .. })
}

/// A line from one side to the other.
pub(super) fn across(x: f32, y: f32, width: f32, colour: Colour, height: f32) -> Placed {
    let area = Area { x, y, width, height, radius: 0.0, colour };
    Placed { mark: Mark::Decoration, item: Item::Area(area) }
}

/// The notes of running text.
fn notes(text: &[Inline]) -> Vec<(u32, &[Inline])> {
    let mut found = vec![];
    for inline in text {
        match inline {
            Inline::Note { number, text } => found.push((*number, text.as_slice())),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                found.extend(notes(inner));
            }
            _ => {}
        }
    }
    found
}

/// Puts the bullet, number or square of an item beside its first line, read before it.
fn add_sign(strip: &mut Strip, sign: Vec<Line>, x: f32, size: f32) {
    let mut beside = Strip::default();
    for mut line in sign.into_iter().take(1) {
        if begins_apart(strip) {
            line.part_from_next();
        }
        // A larger sign stands on the same baseline.
        let lift = strip_baseline(strip).map_or(0.0, |y| y - line_baseline(&line).unwrap_or(y));
        beside.add_line(line, x, lift.max(-size));
    }
    strip.height = strip.height.max(if strip.placed.is_empty() { beside.height } else { 0.0 });
    beside.placed.append(&mut strip.placed);
    beside.links.append(&mut strip.links);
    (strip.placed, strip.links) = (beside.placed, beside.links);
}

/// Whether its text begins with what is to be a line of its own for some readers.
fn begins_apart(strip: &Strip) -> bool {
    let first = strip.placed.iter().find_map(|placed| placed.item.run());
    let edges = |run: &Run| [run.fences.left, run.fences.right];
    first.is_some_and(|run| !run.right_to_left && edges(run).contains(&Fence::Apart))
}

fn strip_baseline(strip: &Strip) -> Option<f32> {
    strip.placed.iter().find_map(|placed| baseline_of(&placed.item))
}

fn line_baseline(line: &Line) -> Option<f32> {
    line.fragments.iter().flat_map(|fragment| &fragment.items).find_map(baseline_of)
}

fn baseline_of(item: &Item) -> Option<f32> {
    match item {
        Item::Text(run) => Some(run.baseline),
        Item::Area(_) | Item::Shape(_) => None,
    }
}
