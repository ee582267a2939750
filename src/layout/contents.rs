//! Tables of contents: their lines are set with the other blocks, their page numbers when the
//! pages are known.

use super::LayoutProblem;
use super::flow::Flow;
use super::page::{Goal, Mark, Role};
use super::paginate::Set;
use super::strip::{Entry, Placed, Strip};
use super::style;
use super::text::{Align, Ink, Line, Paragraph, Script, Text, Typesetter};
use crate::document::Folio;

/// Room for page numbers, in em.
const NUMBER: f32 = 2.6;
/// Space between the entries' levels, in em.
const INDENT: f32 = 1.4;
/// From one dot of a leader to the next, in em.
const DOT: f32 = 0.55;

impl Flow<'_> {
    /// The headings that follow, down to a level.
    pub(super) fn contents(&mut self, depth: u8, parent: usize) -> Result<(), LayoutProblem> {
        let entries: Vec<(usize, u8, String)> = (self.headings_so_far()..)
            .zip(self.outline.get(self.headings_so_far()..).unwrap_or_default())
            .filter(|(_, (level, _))| *level <= depth)
            .map(|(index, (level, text))| (index, *level, text.clone()))
            .collect();
        let Some(top) = entries.iter().map(|(_, level, _)| *level).min() else { return Ok(()) };
        let deep = entries.iter().any(|(_, level, _)| *level > top);
        let size = self.style.size;
        self.space(self.style.paragraph_space());
        // The list that each level's entries go into.
        let mut lists = vec![self.tree.node(Role::Contents, parent)];
        for (heading, level, text) in entries {
            let depth = usize::from(level - top);
            lists.truncate(depth + 1);
            while lists.len() <= depth {
                let outer = lists[lists.len() - 1];
                lists.push(self.tree.node(Role::Contents, outer));
            }
            let item = self.tree.node(Role::ContentsItem, lists[depth]);
            let reference = self.tree.node(Role::Reference, item);
            let ink = Ink::new(size, style::INK, reference);
            let bold = depth == 0 && deep;
            let ink = if bold { ink.bold() } else { ink };
            let (text, node) =
                Text::entry(&text, Goal::Heading(heading), ink, self.script, &mut self.tree);
            if depth == 0 && deep {
                self.space(0.5 * size);
            }
            self.entry(
                text,
                Entry { heading, node, bold, text_end: 0.0, end: 0.0 },
                INDENT * size * depth as f32,
            )?;
        }
        self.space(self.style.block_space());
        Ok(())
    }

    fn entry(&mut self, text: Text, mut entry: Entry, indent: f32) -> Result<(), LayoutProblem> {
        let (x, width) = self.column();
        let room = width - indent - NUMBER * self.style.size;
        let rtl = self.script.right_to_left;
        let left = if rtl { x + width - indent - room } else { x + indent };
        let lines = self.lines(text, room, Align::Start)?;
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let (start, end) = line.extent();
            let mut strip = Strip { on_grid: true, keep: index + 1 < count, ..Strip::default() };
            strip.add_line(line, left, 0.0);
            if index + 1 == count {
                entry.text_end = left + if rtl { start } else { end };
                entry.end = if rtl { x } else { x + width };
                strip.entry = Some(entry.clone());
            }
            self.push(strip);
        }
        Ok(())
    }
}

/// Puts the numbers of pages into the lines of tables of contents.
pub(super) fn number_entries(
    frames: &mut [Vec<Set>],
    size: f32,
    folio: &Folio,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<(), LayoutProblem> {
    let pages: Vec<usize> = (1..)
        .zip(frames.iter())
        .flat_map(|(page, sets)| sets.iter().map(move |set| (page, set)))
        .filter(|(_, set)| set.strip.bookmark.is_some())
        .map(|(page, _)| page)
        .collect();
    for Set { strip, .. } in frames.iter_mut().flatten() {
        let Some(entry) = strip.entry.take() else { continue };
        let Some(page) = pages.get(entry.heading) else { continue };
        let ink = Ink::new(size, style::INK, entry.node).whole_words();
        let ink = if entry.bold { ink.bold() } else { ink };
        let mut set = |text: &str, ink| {
            let text = Text::plain(text, ink, script);
            Paragraph::new(text, script, setter).lines(NUMBER * size, Align::Start)
        };
        let number = set(&folio.number(*page), ink)?;
        let dot = set(".", Ink::new(size, style::MUTED, entry.node))?;
        let (Some(number), Some(dot)) = (number.into_iter().next(), dot.into_iter().next()) else {
            continue;
        };
        let (left, right) = number.extent();
        let to = match script.right_to_left {
            true => entry.end - left,
            false => entry.end - right,
        };
        let between = match script.right_to_left {
            true => (entry.end + right - left, entry.text_end),
            false => (entry.text_end, entry.end - (right - left)),
        };
        lead(strip, &dot, between, size);
        let bottom = strip.height;
        strip.add_line(number, to, 0.0);
        strip.height = bottom;
        // The number is part of what can be clicked.
        if let Some(link) = strip.links.last_mut() {
            link.area[0] = link.area[0].min(entry.end);
            link.area[2] = link.area[2].max(entry.end);
        }
    }
    Ok(())
}

/// Dots from one place to another, below each other in all entries.
fn lead(strip: &mut Strip, dot: &Line, (from, to): (f32, f32), size: f32) {
    let step = DOT * size;
    let mut place = ((from + 0.6 * size) / step).ceil();
    while (place + 1.0) * step < to - 0.4 * size {
        for item in dot.fragments.iter().flat_map(|fragment| &fragment.items) {
            let mut item = item.clone();
            let (left, _) = dot.extent();
            item.shift(place * step - left, 0.0);
            strip.placed.push(Placed { mark: Mark::Decoration, item });
        }
        place += 1.0;
    }
}
