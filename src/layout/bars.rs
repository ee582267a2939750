//! Bars: a figure that shows the numbers of a table, a row for each.

use super::LayoutProblem;
use super::flow::Flow;
use super::page::{Area, Colour, Item, Mark, Role};
use super::strip::{Placed, Strip};
use super::style;
use super::text::{Align, Ink, Line, Paragraph, Text};
use crate::document::{Bars, Chart};

/// The widest that labels beside their bars are, as a part of the column.
const WIDEST_LABEL: f32 = 0.45;

/// In a narrower column, in em, labels stand above their bars.
const NARROW: f32 = 24.0;

/// Height of a bar, in em.
const HEIGHT: f32 = 0.72;

/// Space below a row, in em.
const BETWEEN: f32 = 0.5;

/// What bars that are not full show, and what makes a line seen on those that are.
const PAPER: Colour = Colour::Own([1.0; 3]);

/// The edge of a bar that is not full, in points.
const OUTLINE: f32 = 1.2;

/// The width of a stripe, in points.
const STRIPE: f32 = 1.8;

/// How the bars of a series look, so that they are told apart without colours too.
#[derive(Clone, Copy)]
enum Look {
    Full,
    Hollow,
    Striped,
}

impl Look {
    /// Of several series the first is hollow, the second full, the third striped.
    fn of(number: usize, series: usize) -> Look {
        match number {
            _ if series == 1 => Look::Full,
            0 => Look::Hollow,
            1 => Look::Full,
            _ => Look::Striped,
        }
    }
}

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
        let rows: Vec<Bars> = chart.rows().collect();
        let places = self.bar_places(&rows, node);
        self.space(self.style.block_space());
        let first = self.strips.len();
        let legend = chart.legend();
        for (name, series) in legend.iter().zip(0..) {
            let mut strip = self.legend_strip(name, Look::of(series, chart.series), node)?;
            strip.keep = true;
            if series + 1 == legend.len() {
                strip.height += BETWEEN * self.style.size;
            }
            self.push(strip);
        }
        let heading = self.strips.len();
        for row in &rows {
            let mut strip = self.bars_strip(row, &places, node)?;
            // No row stands alone, and the last has the ends of the scale below it.
            let number = self.strips.len() - heading;
            strip.keep = number == 0 || number + 2 >= rows.len();
            strip.height += BETWEEN * self.style.size;
            self.push(strip);
        }
        let ends = self.scale_ends(chart.full, places.bar, node)?;
        self.push(ends);
        self.keep_small(first, 20.0);
        self.space(self.style.block_space());
        Ok(())
    }

    fn bar_places(&mut self, rows: &[Bars], node: usize) -> Places {
        let (_, column) = self.column();
        let gap = 0.7 * self.style.size;
        let mut widest = |texts: &mut dyn Iterator<Item = &str>| {
            let widths = texts.map(|text| {
                let text = Text::plain(text, self.bar_ink(style::INK, node), self.script);
                Paragraph::new(text, self.script, self.setter).widths().1
            });
            // Rounding in the shaper must not break a line.
            widths.fold(0.0, f32::max) + 0.5
        };
        let label = widest(&mut rows.iter().map(|row| row.label.as_str()));
        let numbers = rows.iter().flat_map(|row| &row.bars).filter(|bar| bar.share.is_some());
        let number = widest(&mut numbers.map(|bar| bar.shown.as_str()));
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

    /// What the bars of a series are.
    fn legend_strip(
        &mut self,
        name: &str,
        look: Look,
        node: usize,
    ) -> Result<Strip, LayoutProblem> {
        let mut strip = Strip::default();
        let (_, column) = self.column();
        let swatch = (0.0, 2.0 * self.style.size);
        let place = (2.6 * self.style.size, column - 2.6 * self.style.size);
        let lines = self.bar_text(name, style::MUTED, node, place, Align::Start)?;
        strip.add_lines(lines, self.left_of(place), 0.0);
        let line = self.script.line_height(self.bar_ink(style::INK, node).size);
        self.bar((1.0, None), look, line / 2.0, swatch, node, &mut strip);
        Ok(strip)
    }

    fn bars_strip(
        &mut self,
        row: &Bars,
        places: &Places,
        node: usize,
    ) -> Result<Strip, LayoutProblem> {
        let mut strip = Strip::default();
        let line = self.script.line_height(self.bar_ink(style::INK, node).size);
        let label = self.bar_text(&row.label, style::INK, node, places.label, Align::Start)?;
        let label_height: f32 = label.iter().map(|line| line.height).sum();
        let label_x = self.left_of(places.label);
        let all = line * row.bars.len() as f32;
        // Beside a label of several lines the bars stand at half its height.
        let (label_y, first) = match places.above {
            true => (0.0, label_height),
            false => {
                let height = label_height.max(all);
                ((height - label_height) / 2.0, (height - all) / 2.0)
            }
        };
        strip.add_lines(label, label_x, label_y);
        for (number, bar) in row.bars.iter().enumerate() {
            let middle = first + (number as f32 + 0.5) * line;
            let (colour, place) = match bar.share {
                Some(share) => {
                    let look = Look::of(number, row.bars.len());
                    self.bar((share, bar.range), look, middle, places.bar, node, &mut strip);
                    (style::INK, places.number)
                }
                None => (style::MUTED, places.bar),
            };
            for line in self.bar_text(&bar.shown, colour, node, place, Align::Start)? {
                let top = middle - line.height / 2.0;
                strip.add_line(line, self.left_of(place), top);
            }
            strip.height = strip.height.max(middle + 0.5 * line);
        }
        Ok(strip)
    }

    /// A share of a full bar on its track around a height, with a line for where its number may lie.
    fn bar(
        &self,
        (share, range): (f32, Option<(f32, f32)>),
        look: Look,
        middle: f32,
        place: (f32, f32),
        node: usize,
        strip: &mut Strip,
    ) {
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
            let length = (share * width).max(2.0 * edge);
            area(start, top, length, height, style::ACCENT);
            let inside = length - 2.0 * OUTLINE;
            let (top, height) = (top + OUTLINE, height - 2.0 * OUTLINE);
            match look {
                Look::Full => {}
                Look::Hollow if inside > 0.0 => area(start + OUTLINE, top, inside, height, PAPER),
                Look::Striped => {
                    let mut at = OUTLINE;
                    while at + STRIPE <= length - OUTLINE {
                        area(start + at, top, STRIPE, height, PAPER);
                        at += 2.0 * STRIPE;
                    }
                }
                Look::Hollow => {}
            }
        }
        if let Some((low, high)) = range {
            let (from, to) = (start + low * width, start + high * width);
            let cap = 0.5 * height;
            // Dark on a light edge, so that it is seen on every bar.
            for (edge, colour) in [(1.5 * edge, PAPER), (0.0, style::INK)] {
                let thick = 1.5 * style::THIN + 2.0 * edge;
                area(from - edge, middle - thick / 2.0, to - from + 2.0 * edge, thick, colour);
                for end in [from, to - 1.5 * style::THIN] {
                    let (y, tall) = (middle - cap / 2.0 - edge, cap + 2.0 * edge);
                    area(end - edge, y, thick, tall, colour);
                }
            }
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
