//! Strips → frames: where pages and columns end.

use super::page::{Area, Item, Mark};
use super::strip::{Boxes, Columns, Placed, Strip};
use super::style;
use std::collections::BTreeMap;

/// A strip and where its top stands in its frame.
#[derive(Debug)]
pub(super) struct Set {
    pub y: f32,
    pub strip: Strip,
}

/// What strips are stacked by.
#[derive(Clone, Copy)]
pub(super) struct Stacking<'a> {
    pub boxes: &'a Boxes,
    /// Header rows of tables.
    pub headers: &'a [Strip],
    /// The lines of notes, by number.
    pub notes: &'a BTreeMap<u32, Vec<Strip>>,
    /// What running text begins on a multiple of.
    pub grid: f32,
    /// The size of running text.
    pub size: f32,
    /// The width of frames.
    pub width: f32,
    pub right_to_left: bool,
}

/// Fills frames of a height, one after the other. A page ends at the last place that allows it;
/// a table goes on below its repeated header, a box with some padding. Notes stand at the foot of
/// the frame that refers to them.
pub(super) fn paginate(
    mut strips: Vec<Strip>,
    height: f32,
    stacking: &Stacking<'_>,
) -> Vec<Vec<Set>> {
    let mut frames = vec![];
    let mut start = 0;
    let mut notes = Notes::new(stacking);
    while start < strips.len() || notes.any() {
        let mut frame = Opening::at(start, &strips, stacking);
        let Fill { mut end, room } = fill(&strips, start, frame.y, height, &notes, stacking);
        let parts = strips.get(end).and_then(|next| cut(next, end == start, room, stacking));
        if let Some((upper, lower)) = parts {
            strips[end] = upper;
            strips.insert(end + 1, lower);
            end += 1;
        } else if end == start && start < strips.len() {
            // It is too high for any frame, and cannot be cut.
            end += 1;
        }
        for (index, slot) in strips[start..end].iter_mut().enumerate() {
            let strip = std::mem::take(slot);
            let y = stacking.top(frame.y + if index == 0 { 0.0 } else { strip.gap }, &strip);
            frame.y = y + strip.height;
            // What is left behind still tells the next frame which boxes it continues.
            *slot = Strip { inside: strip.inside, ..Strip::default() };
            strip.notes.iter().for_each(|number| notes.add(*number));
            frame.place(y, strip, stacking);
        }
        notes.place(height, &mut frame, stacking);
        frames.push(frame.sets);
        start = end;
    }
    frames
}

/// The height of strips that stand in one frame, with their notes.
pub(super) fn height(strips: &[Strip], stacking: &Stacking<'_>) -> f32 {
    let mut notes = Notes::new(stacking);
    let mut y = 0.0;
    for (index, strip) in strips.iter().enumerate() {
        y = stacking.top(y + if index == 0 { 0.0 } else { strip.gap }, strip) + strip.height;
        strip.notes.iter().for_each(|number| notes.add(*number));
    }
    y + notes.height()
}

impl Stacking<'_> {
    /// Where the top of a strip stands that may stand at `y`.
    fn top(&self, y: f32, strip: &Strip) -> f32 {
        const TOLERANCE: f32 = 0.02;
        match strip.on_grid {
            true => ((y - TOLERANCE) / self.grid).ceil() * self.grid,
            false => y,
        }
    }
}

/// The beginning of a frame: what is repeated there, and where the first strip stands.
struct Opening {
    y: f32,
    sets: Vec<Set>,
}

impl Opening {
    fn at(start: usize, strips: &[Strip], stacking: &Stacking<'_>) -> Opening {
        let Stacking { boxes, headers, .. } = stacking;
        let Some(first) = strips.get(start) else { return Opening { y: 0.0, sets: vec![] } };
        let before = start.checked_sub(1).and_then(|before| strips[before].inside);
        let continued = |index: usize| boxes.around(before).any(|(outer, _)| outer == index);
        let mut y: f32 = boxes
            .around(first.inside)
            .filter(|(index, _)| continued(*index))
            .map(|(_, frame)| frame.padding)
            .sum();
        let mut sets = vec![];
        if let Some(header) = first.header.and_then(|header| headers.get(header)) {
            let strip = Strip { inside: first.inside, ..header.clone() };
            sets.push(Set { y, strip });
            y += header.height;
        }
        Opening { y, sets }
    }

    /// Puts a strip in its place; columns are shared out.
    fn place(&mut self, y: f32, mut strip: Strip, stacking: &Stacking<'_>) {
        let Some(columns) = strip.columns.take() else {
            self.sets.push(Set { y, strip });
            return;
        };
        let frames = paginate(
            columns.strips,
            strip.height,
            &Stacking { notes: &BTreeMap::new(), ..*stacking },
        );
        for (column, sets) in frames.into_iter().enumerate() {
            for mut set in sets {
                set.strip.shift(column as f32 * columns.step);
                set.y += y;
                self.sets.push(set);
            }
        }
    }
}

/// How far a frame is filled.
struct Fill {
    /// The index of the first strip that no longer belongs to it.
    end: usize,
    /// The height that is left below the strip before it.
    room: f32,
}

fn fill(
    strips: &[Strip],
    start: usize,
    top: f32,
    height: f32,
    notes: &Notes<'_>,
    stacking: &Stacking<'_>,
) -> Fill {
    const TOLERANCE: f32 = 0.01;
    let boxes = stacking.boxes;
    let mut notes = notes.clone();
    let mut y = top;
    let mut best = None;
    let padding = boxes.padding(strips.get(start).and_then(|strip| strip.inside));
    let mut last = Fill { end: start, room: height - top - notes.height() - padding };
    for (index, strip) in strips.iter().enumerate().skip(start) {
        if index > start && strip.forced {
            return Fill { end: index, room: 0.0 };
        }
        let above = if index == start { 0.0 } else { strip.gap };
        let bottom = stacking.top(y + above, strip) + strip.height;
        // A box that is cut needs room for its padding; its own lower edge is padding.
        let around = if strip.closes {
            boxes.around(strip.inside).nth(1).map(|b| b.0)
        } else {
            strip.inside
        };
        let before = notes.height();
        let room = height - y - before - boxes.padding(strip.inside);
        strip.notes.iter().for_each(|number| notes.add(*number));
        let fits = |notes: f32| bottom + boxes.padding(around) + notes <= height + TOLERANCE;
        // A line at the top of a page stays there, though its notes go on to the next.
        let alone = index == start && fits(before.min(height / 2.0));
        if !fits(notes.height()) && !alone {
            return match cuttable(strip, room - above, stacking) {
                true => Fill { end: index, room },
                false => best.unwrap_or(last),
            };
        }
        y = bottom;
        last = Fill { end: index + 1, room: 0.0 };
        if !strip.keep {
            best = Some(Fill { end: index + 1, room: 0.0 });
        }
    }
    Fill { end: strips.len(), room: 0.0 }
}

/// Whether a strip goes on in the next frame rather than move there as a whole: columns, and rows
/// so high that they would leave a hole.
fn cuttable(strip: &Strip, room: f32, stacking: &Stacking<'_>) -> bool {
    // A question with its answers in two languages is lower.
    const HIGH: f32 = 16.0;
    const LEAST: f32 = 4.5;
    let high =
        strip.columns.is_some() || (strip.header.is_some() && strip.height > HIGH * stacking.size);
    high && room > LEAST * stacking.size
}

/// Cuts a strip for which there is too little `room` in the frame, or on any (`first` in it).
fn cut(strip: &Strip, first: bool, room: f32, stacking: &Stacking<'_>) -> Option<(Strip, Strip)> {
    let room = room - if first { 0.0 } else { strip.gap };
    if !first && (strip.forced || !cuttable(strip, room, stacking)) {
        return None;
    }
    if let Some(columns) = &strip.columns {
        let (upper, lower) = columns.split(room, stacking)?;
        let like = |made: Strip| Strip { inside: strip.inside, ..made };
        return Some((Strip { gap: strip.gap, ..like(upper) }, like(lower)));
    }
    let padding = if strip.header.is_some() { style::CELL_PADDING * stacking.size } else { 0.0 };
    strip.clone().split(room, padding)
}

impl Columns {
    /// As a strip, as low as it can be.
    pub(super) fn balanced(self, stacking: &Stacking<'_>) -> Strip {
        let whole = height(&self.strips, &Stacking { notes: &BTreeMap::new(), ..*stacking });
        let (mut low, mut high) = (whole / self.count as f32 - stacking.grid, whole);
        while high - low > stacking.grid / 4.0 {
            let middle = (low + high) / 2.0;
            if self.fit(middle, stacking) { high = middle } else { low = middle }
        }
        self.strip(high)
    }

    /// The columns that fill a height, and the rest; `None` if too little would stand in them.
    fn split(&self, height: f32, stacking: &Stacking<'_>) -> Option<(Strip, Strip)> {
        let mut ends = self.ends(height, stacking);
        let end = ends.nth(self.count - 1)?;
        let (upper, lower) = self.strips.split_at(end);
        if lower.is_empty() {
            return None;
        }
        let part = |strips: &[Strip]| Columns { strips: strips.to_vec(), ..*self };
        Some((part(upper).strip(height), part(lower).balanced(stacking)))
    }

    fn strip(self, height: f32) -> Strip {
        let notes = self.strips.iter().flat_map(|strip| strip.notes.clone()).collect();
        Strip { height, notes, on_grid: true, columns: Some(self), ..Strip::default() }
    }

    /// Whether it all stands in its columns if they are so high, none of which ends where no page
    /// would.
    fn fit(&self, height: f32, stacking: &Stacking<'_>) -> bool {
        let ends: Vec<usize> = self.ends(height, stacking).collect();
        let [before @ .., _] = ends.as_slice() else { return true };
        ends.len() <= self.count
            && before.iter().all(|end| !self.strips[end - 1].keep)
            && self.strips.iter().all(|strip| strip.height <= height)
    }

    /// Where columns of a height end, one after the other.
    fn ends(&self, height: f32, stacking: &Stacking<'_>) -> impl Iterator<Item = usize> {
        let none = BTreeMap::new();
        let stacking = Stacking { notes: &none, ..*stacking };
        let notes = Notes::new(&stacking);
        let mut start = 0;
        let mut ends = vec![];
        while start < self.strips.len() {
            let top = Opening::at(start, &self.strips, &stacking).y;
            start = fill(&self.strips, start, top, height, &notes, &stacking).end.max(start + 1);
            ends.push(start);
        }
        ends.into_iter()
    }
}

/// The notes at the foot of a frame.
#[derive(Clone)]
struct Notes<'a> {
    all: &'a BTreeMap<u32, Vec<Strip>>,
    size: f32,
    /// What stands in this frame, or waits for the next.
    lines: Vec<&'a Strip>,
}

impl<'a> Notes<'a> {
    /// Space above the notes in em; the line that sets them apart stands in it.
    const ABOVE: f32 = 1.3;
    const RULE: f32 = 0.75;

    fn new(stacking: &Stacking<'a>) -> Notes<'a> {
        Notes { all: stacking.notes, size: stacking.size, lines: vec![] }
    }

    fn any(&self) -> bool {
        !self.lines.is_empty()
    }

    fn add(&mut self, number: u32) {
        self.lines.extend(self.all.get(&number).into_iter().flatten());
    }

    fn height(&self) -> f32 {
        if self.lines.is_empty() { 0.0 } else { self.above() + self.lines_height(self.lines.len()) }
    }

    fn above(&self) -> f32 {
        Self::ABOVE * self.size
    }

    fn lines_height(&self, count: usize) -> f32 {
        self.lines[..count].iter().map(|line| line.height).sum()
    }

    /// Places as many lines as fit below what stands in a frame; the others wait.
    fn place(&mut self, height: f32, frame: &mut Opening, stacking: &Stacking<'_>) {
        const WIDTH: f32 = 9.0;
        let room = height - frame.y - self.above() + 0.05;
        let most = self.lines.len();
        let mut count = (0..=most).rfind(|count| self.lines_height(*count) <= room).unwrap_or(0);
        if frame.sets.is_empty() {
            count = count.max(1).min(most);
        }
        if count == 0 {
            return;
        }
        let mut y = height - self.lines_height(count);
        let mut rule = Strip::default();
        let width = WIDTH * self.size;
        let area = Area {
            x: if stacking.right_to_left { stacking.width - width } else { 0.0 },
            y: (Self::RULE - Self::ABOVE) * self.size,
            width,
            height: style::THIN,
            radius: 0.0,
            colour: style::WRITING_LINE,
        };
        rule.placed.push(Placed { mark: Mark::Decoration, item: Item::Area(area) });
        frame.sets.push(Set { y, strip: rule });
        for line in self.lines.drain(..count) {
            frame.sets.push(Set { y, strip: line.clone() });
            y += line.height;
        }
    }
}
