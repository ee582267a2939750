//! Bars: a figure that shows the numbers of a table, a row for each.

use super::LayoutProblem;
use super::flow::Flow;
use super::page::{Area, Colour, Item, Mark, Role};
use super::strip::{Placed, Strip};
use super::style;
use super::text::{Align, Ink, Line, Paragraph, Text};
use crate::document::{Bar, Chart};

/// The widest that labels beside their bars are, as a part of the column.
const WIDEST_LABEL: f32 = 0.45;

/// In a narrower column, in em, labels stand above their bars.
const NARROW: f32 = 24.0;

/// Height of a bar, in em.
const HEIGHT: f32 = 0.72;

/// Space below a row, in em.
const BETWEEN: f32 = 0.5;

/// Where the parts of a row are: how far from the side where lines begin, and how wide.
struct Places {
    label: (f32, f32),
    bar: (f32, f32),
    number: (f32, f32),
    /// Whether the label stands above.
    above: bool,
}

impl Flow<'_> {
    /// The bars of a chart. A bar stands on a track, which is as long as a full one; what has no
    /// number has no track either, but says so.
    pub(super) fn bars(&mut self, chart: &Chart, parent: usize) -> Result<(), LayoutProblem> {
        let node = self.tree.node(Role::Figure, parent);
        self.tree.nodes[node].alt = Some(chart.alt.clone());
        let bars: Vec<Bar> = chart.bars().collect();
        let places = self.bar_places(&bars, node);
        self.space(self.style.block_space());
        let first = self.strips.len();
        for bar in &bars {
            let mut strip = self.bar_strip(bar, &places, node)?;
            // No row stands alone, and the last has the ends of the scale below it.
            let row = self.strips.len() - first;
            strip.keep = row == 0 || row + 2 >= bars.len();
            strip.height += BETWEEN * self.style.size;
            self.push(strip);
        }
        let ends = self.scale_ends(chart.full, places.bar, node)?;
        self.push(ends);
        self.keep_small(first, 20.0);
        self.space(self.style.block_space());
        Ok(())
    }

    fn bar_places(&mut self, bars: &[Bar], node: usize) -> Places {
        let (_, column) = self.column();
        let gap = 0.7 * self.style.size;
        let mut widest = |text: fn(&Bar) -> &str| {
            let widths = bars.iter().map(|bar| {
                let text = Text::plain(text(bar), self.bar_ink(style::INK, node), self.script);
                Paragraph::new(text, self.script, self.setter).widths().1
            });
            // Rounding in the shaper must not break a line.
            widths.fold(0.0, f32::max) + 0.5
        };
        let label = widest(|bar| &bar.label);
        let number = widest(|bar| if bar.share.is_some() { &bar.shown } else { "" });
        let above = column < NARROW * self.style.size;
        let label = if above { column } else { label.min(WIDEST_LABEL * column) };
        let start = if above { 0.0 } else { label + gap };
        let width = (column - start - gap - number).max(1.0);
        Places {
            label: (0.0, label),
            bar: (start, width),
            number: (start + width + gap, number),
            above,
        }
    }

    fn bar_strip(
        &mut self,
        bar: &Bar,
        places: &Places,
        node: usize,
    ) -> Result<Strip, LayoutProblem> {
        let mut strip = Strip::default();
        let line = self.script.line_height(self.bar_ink(style::INK, node).size);
        let label = self.bar_text(&bar.label, style::INK, node, places.label, Align::Start)?;
        let label_height: f32 = label.iter().map(|line| line.height).sum();
        let label_x = self.left_of(places.label);
        // Beside a label of several lines the bar stands at half its height.
        let (label_y, middle) = match places.above {
            true => (0.0, label_height + 0.5 * line),
            false => {
                let height = label_height.max(line);
                ((height - label_height) / 2.0, height / 2.0)
            }
        };
        let mut y = label_y;
        for line in label {
            let below = y + line.height;
            strip.add_line(line, label_x, y);
            y = below;
        }
        let (says, colour, place) = match bar.share {
            Some(share) => {
                self.bar(share, middle, places.bar, node, &mut strip);
                (&bar.shown, style::INK, places.number)
            }
            None => (&bar.shown, style::MUTED, places.bar),
        };
        for line in self.bar_text(says, colour, node, place, Align::Start)? {
            let top = middle - line.height / 2.0;
            strip.add_line(line, self.left_of(place), top);
        }
        strip.height = strip.height.max(middle + 0.5 * line);
        Ok(strip)
    }

    /// A bar on its track, at half the height of a row.
    fn bar(&self, share: f32, middle: f32, place: (f32, f32), node: usize, strip: &mut Strip) {
        let height = HEIGHT * self.style.size;
        let top = middle - height / 2.0;
        let (start, width) = place;
        let mut area = |start: f32, y: f32, width: f32, height: f32, colour: Colour| {
            let x = self.left_of((start, width));
            let area = Area { x, y, width, height, radius: 0.0, colour };
            strip.placed.push(Placed { mark: Mark::Node(node), item: Item::Area(area) });
        };
        let edge = style::THIN;
        area(start, top, width, height, style::HAIRLINE);
        area(start + edge, top + edge, width - 2.0 * edge, height - 2.0 * edge, Colour::Tint);
        if share > 0.0 {
            // However few there are, they are seen.
            area(start, top, (share * width).max(2.0 * edge), height, style::ACCENT);
        }
    }

    /// The numbers at both ends of the scale, below the bars.
    fn scale_ends(
        &mut self,
        full: u32,
        place: (f32, f32),
        node: usize,
    ) -> Result<Strip, LayoutProblem> {
        let mut strip = Strip::default();
        let x = self.left_of(place);
        for (end, align) in [("0".to_owned(), Align::Start), (full.to_string(), Align::End)] {
            for line in self.bar_text(&end, style::MUTED, node, place, align)? {
                strip.add_line(line, x, 0.0);
            }
        }
        Ok(strip)
    }

    fn bar_text(
        &mut self,
        text: &str,
        colour: Colour,
        node: usize,
        (_, width): (f32, f32),
        align: Align,
    ) -> Result<Vec<Line>, LayoutProblem> {
        let text = Text::plain(text, self.bar_ink(colour, node), self.script);
        self.lines(text, width, align)
    }

    fn bar_ink(&self, colour: Colour, node: usize) -> Ink {
        Ink::new(0.9 * self.style.size, colour, node)
    }

    /// The left edge of a place that is told from the side where lines begin.
    fn left_of(&self, (start, width): (f32, f32)) -> f32 {
        let (left, column) = self.column();
        if self.script.right_to_left { left + column - start - width } else { left + start }
    }
}
