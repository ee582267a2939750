//! Pages as text, for people to compare: what stands where, and what belongs to what.

use super::isolate;
use super::page::{Goal, Item, Kid, Mark, Pages, Place, Run};
use crate::picture::hexadecimal;
use std::fmt::Write;

impl Pages {
    /// The structure, then every page. Places are rounded to points.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        self.dump_node(0, 0, &mut out);
        for (number, page) in self.pages.iter().enumerate() {
            let (width, height) = self.size;
            let _ = writeln!(out, "\npage {} ({width:.0} x {height:.0})", number + 1);
            for piece in &page.pieces {
                let mark = match piece.mark {
                    Mark::Node(node) => format!("{:?}", self.nodes[node].role),
                    other => format!("{other:?}"),
                };
                for item in &piece.items {
                    let _ = writeln!(out, "  {mark:<12} {}", line(item, self));
                }
            }
            for link in &page.links {
                let [left, top, right, bottom] = link.area;
                let place = format!("{left:.0},{top:.0} to {right:.0},{bottom:.0}");
                let goal = match (&link.goal, self.place(&link.goal)) {
                    (Goal::Address(url), _) => url.clone(),
                    (_, Some(Place { page, y })) => format!("page {}, {y:.0}", page + 1),
                    (goal, None) => format!("{goal:?}"),
                };
                let _ = writeln!(out, "  link at {place}: {goal} ({})", link.text);
            }
        }
        out
    }

    fn dump_node(&self, node: usize, depth: usize, out: &mut String) {
        let node = &self.nodes[node];
        let _ = writeln!(out, "{:indent$}{:?}", "", node.role, indent = 2 * depth);
        for kid in &node.kids {
            match kid {
                Kid::Node(child) => self.dump_node(*child, depth + 1, out),
                Kid::Piece { page, piece } => {
                    let items = &self.pages[*page].pieces[*piece].items;
                    let text: String = items.iter().filter_map(Item::text).collect();
                    let place = page + 1;
                    let _ = writeln!(out, "{:indent$}{place}: {text}", "", indent = 2 * depth + 2);
                }
                Kid::Link { page, .. } => {
                    let place = page + 1;
                    let _ = writeln!(out, "{:indent$}{place}: link", "", indent = 2 * depth + 2);
                }
            }
        }
    }
}

fn line(item: &Item, pages: &Pages) -> String {
    match item {
        Item::Text(run) => {
            let (x, y) = run.glyphs.first().map_or((0.0, 0.0), |glyph| (glyph.x, glyph.y));
            let (name, size) = (&run.face.name, run.size);
            let slanted = if run.slanted { " slanted" } else { "" };
            format!("{x:>4.0},{y:<4.0} {name} {size}{slanted} {:?}", run.logical_text())
        }
        Item::Area(area) => {
            let (x, y, width, height) = (area.x, area.y, area.width, area.height);
            format!(
                "{x:>4.0},{y:<4.0} {width:.0} x {height:.1} {}",
                hexadecimal(pages.rgb(area.colour))
            )
        }
        Item::Shape(shape) => {
            let [x, y, right, bottom] = item.bounds();
            let (width, height, colour) =
                (right - x, bottom - y, hexadecimal(pages.rgb(shape.colour)));
            format!("{x:>4.0},{y:<4.0} shape {width:.1} x {height:.1} {colour}")
        }
    }
}

impl Item {
    /// The text that it shows, in the order in which it is read.
    pub fn text(&self) -> Option<String> {
        self.run().map(Run::logical_text)
    }
}

impl Run {
    /// The text of the run, in the order in which it is read.
    pub fn logical_text(&self) -> String {
        let mut ranges: Vec<_> = self.clusters.iter().map(|cluster| cluster.text()).collect();
        ranges.sort_by_key(|range| range.start);
        let text = ranges.into_iter().filter_map(|range| self.text.get(range));
        isolate::without_marks(&text.collect::<String>()).replace('\n', " ")
    }
}
