//! Strips → frames: where pages end.

use super::strip::{Boxes, Strip};

/// A strip and where its top stands in its frame.
#[derive(Debug)]
pub(super) struct Set {
    pub y: f32,
    pub strip: Strip,
}

/// Fills frames of a height, one after the other. A page ends at the last place that allows it;
/// a table goes on below its repeated header, a box with some padding.
pub(super) fn paginate(
    mut strips: Vec<Strip>,
    height: f32,
    boxes: &Boxes,
    headers: &[Strip],
) -> Vec<Vec<Set>> {
    let mut frames = vec![];
    let mut start = 0;
    while start < strips.len() {
        let mut frame = Opening::at(start, &strips, boxes, headers);
        let end = match fill(&strips, start, frame.y, height, boxes) {
            Some(end) => end,
            None => {
                // The first strip alone is too high: cut it if it can be cut.
                let room = height - frame.y - boxes.padding(strips[start].inside);
                let whole = std::mem::take(&mut strips[start]);
                match whole.clone().split(room) {
                    Some((upper, lower)) => {
                        strips[start] = upper;
                        strips.insert(start + 1, lower);
                    }
                    None => strips[start] = whole,
                }
                start + 1
            }
        };
        for (index, slot) in strips[start..end].iter_mut().enumerate() {
            let strip = std::mem::take(slot);
            let y = frame.y + if index == 0 { 0.0 } else { strip.gap };
            frame.y = y + strip.height;
            // What is left behind still tells the next frame which boxes it continues.
            *slot = Strip { inside: strip.inside, ..Strip::default() };
            frame.sets.push(Set { y, strip });
        }
        frames.push(frame.sets);
        start = end;
    }
    frames
}

/// The height of strips that stand in one frame.
pub(super) fn height(strips: &[Strip]) -> f32 {
    let gaps: f32 = strips.iter().skip(1).map(|strip| strip.gap).sum();
    strips.iter().map(|strip| strip.height).sum::<f32>() + gaps
}

/// The beginning of a frame: what is repeated there, and where the first strip stands.
struct Opening {
    y: f32,
    sets: Vec<Set>,
}

impl Opening {
    fn at(start: usize, strips: &[Strip], boxes: &Boxes, headers: &[Strip]) -> Opening {
        let before = start.checked_sub(1).and_then(|before| strips[before].inside);
        let continued = |index: usize| boxes.around(before).any(|(outer, _)| outer == index);
        let mut y: f32 = boxes
            .around(strips[start].inside)
            .filter(|(index, _)| continued(*index))
            .map(|(_, frame)| frame.padding)
            .sum();
        let mut sets = vec![];
        if let Some(header) = strips[start].header.and_then(|header| headers.get(header)) {
            let strip = Strip { inside: strips[start].inside, ..header.clone() };
            sets.push(Set { y, strip });
            y += header.height;
        }
        Opening { y, sets }
    }
}

/// Where the frame that begins with strip `start` ends: the index of the first strip that no
/// longer belongs to it. `None` if not even one fits.
fn fill(strips: &[Strip], start: usize, top: f32, height: f32, boxes: &Boxes) -> Option<usize> {
    const TOLERANCE: f32 = 0.01;
    let mut y = top;
    let mut best = None;
    for (index, strip) in strips.iter().enumerate().skip(start) {
        if index > start && strip.forced {
            return Some(index);
        }
        let bottom = y + strip.height + if index == start { 0.0 } else { strip.gap };
        // A box that is cut needs room for its padding; its own lower edge is padding.
        let around = if strip.closes {
            boxes.around(strip.inside).nth(1).map(|b| b.0)
        } else {
            strip.inside
        };
        if bottom + boxes.padding(around) > height + TOLERANCE {
            return best.or((index > start).then_some(index));
        }
        y = bottom;
        if !strip.keep {
            best = Some(index + 1);
        }
    }
    Some(strips.len())
}
