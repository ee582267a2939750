//! Strips in their frames → pages: everything at its final place, and the structure's content in
//! reading order.

use super::margin::Repeated;
use super::page::{Area, Bookmark, Item, Kid, LinkArea, Mark, NotePlaces, Page, Piece, Place};
use super::paginate::Set;
use super::strip::{BoxFrame, Boxes, Placed, Strip, Tree};
use super::style::{self, Frame};
use crate::document::Direction;
use std::collections::BTreeMap;

/// Pages in the making.
pub(super) struct Assembly {
    pub pages: Vec<Page>,
    pub bookmarks: Vec<Bookmark>,
    pub notes: Vec<NotePlaces>,
    pub direction: Direction,
    /// What was set in margins last.
    pub repeated: Repeated,
}

impl Assembly {
    pub(super) fn new(pages: usize, direction: Direction) -> Assembly {
        Assembly {
            pages: vec![Page::default(); pages],
            bookmarks: vec![],
            notes: vec![],
            direction,
            repeated: vec![],
        }
    }

    /// Puts strips into a frame. Frames are to be filled in reading order.
    pub(super) fn fill(&mut self, frame: Frame, sets: Vec<Set>, boxes: &Boxes, tree: &mut Tree) {
        for mut area in self.grounds(Frame { x: 0.0, y: 0.0, ..frame }, &sets, boxes) {
            area.scale(frame.scale);
            (area.x, area.y) = (area.x + frame.x, area.y + frame.y);
            self.add(frame.page, Mark::Decoration, Item::Area(area), tree);
        }
        for Set { y, strip } in sets {
            self.set(frame, y, strip, tree);
        }
    }

    fn set(&mut self, frame: Frame, y: f32, strip: Strip, tree: &mut Tree) {
        let scale = frame.scale;
        let (dx, dy) = (frame.x, frame.y + y * scale);
        strip.begins.iter().for_each(|node| tree.attach(*node));
        if let Some((title, level)) = strip.bookmark {
            self.bookmarks.push(Bookmark {
                title,
                level,
                place: Place { page: frame.page, y: dy },
            });
        }
        let place = Place { page: frame.page, y: dy };
        strip.notes.iter().for_each(|number| self.note(*number).from = place);
        if let Some(number) = strip.note {
            self.note(number).at = place;
        }
        for Placed { mark, mut item } in strip.placed {
            item.scale(scale);
            item.shift(dx, dy);
            self.add(frame.page, mark, item, tree);
        }
        for link in strip.links {
            let [left, top, right, bottom] = link.area.map(|edge| edge * scale);
            let links = &mut self.pages[frame.page].links;
            links.push(LinkArea {
                node: link.target.node,
                area: [left + dx, top + dy, right + dx, bottom + dy],
                goal: link.target.goal,
                text: link.target.text,
            });
            let kid = Kid::Link { page: frame.page, link: links.len() - 1 };
            tree.add(link.target.node, kid);
        }
    }

    fn note(&mut self, number: u32) -> &mut NotePlaces {
        let index = (number as usize).saturating_sub(1);
        if self.notes.len() <= index {
            self.notes.resize(index + 1, NotePlaces::default());
        }
        &mut self.notes[index]
    }

    /// Draws something on a page, in the last piece if it belongs there.
    pub(super) fn add(&mut self, page: usize, mark: Mark, item: Item, tree: &mut Tree) {
        let pieces = &mut self.pages[page].pieces;
        match pieces.last_mut() {
            Some(last) if last.mark == mark => last.items.push(item),
            _ => {
                pieces.push(Piece { mark, items: vec![item] });
                if let Mark::Node(node) = mark {
                    let kid = Kid::Piece { page, piece: pieces.len() - 1 };
                    tree.add(node, kid);
                }
            }
        }
    }

    /// The coloured grounds of the boxes in a frame, outer before inner.
    fn grounds(&self, frame: Frame, sets: &[Set], boxes: &Boxes) -> Vec<Area> {
        let mut grounds = vec![];
        let here = sets.iter().flat_map(|set| boxes.around(set.strip.inside));
        let here: BTreeMap<usize, BoxFrame> = here.collect();
        for (index, look) in &here {
            let is_inside =
                |set: &&Set| boxes.around(set.strip.inside).any(|(around, _)| around == *index);
            let inside: Vec<&Set> = sets.iter().filter(is_inside).collect();
            // A box in a column that ends is drawn anew in the next one.
            let same = |a: &&Set, b: &&Set| !look.in_column || a.strip.shifted == b.strip.shifted;
            for part in inside.chunk_by(same) {
                self.ground(frame, *index, look, part, &mut grounds);
            }
        }
        grounds
    }

    fn ground(
        &self,
        frame: Frame,
        index: usize,
        look: &BoxFrame,
        sets: &[&Set],
        grounds: &mut Vec<Area>,
    ) {
        let (Some(first), Some(last)) = (sets.first(), sets.last()) else { return };
        let begins = first.strip.opens == Some(index);
        let ends = last.strip.closes && last.strip.inside == Some(index);
        let top = first.y - if begins { 0.0 } else { look.padding };
        let bottoms = sets.iter().map(|set| set.y + set.strip.height);
        let bottom = bottoms.fold(0.0, f32::max) + if ends { 0.0 } else { look.padding };
        let area = Area {
            x: frame.x + look.x + first.strip.shifted,
            y: frame.y + top,
            width: look.width,
            height: bottom - top,
            radius: style::RADIUS,
            colour: look.look.fill,
        };
        grounds.push(area);
        if let Some(colour) = look.look.bar {
            let x = match self.direction {
                Direction::LeftToRight => area.x,
                Direction::RightToLeft => area.x + area.width - style::BAR,
            };
            grounds.push(Area { x, width: style::BAR, radius: style::BAR / 2.0, colour, ..area });
        }
    }
}
