//! Tables: columns as wide as their content wants, rows that stay whole, a header that is
//! repeated on every page.

use super::LayoutProblem;
use super::flow::{Flow, across};
use super::page::{Area, Item, Mark, Role, Scope};
use super::strip::{Placed, Strip};
use super::style;
use super::text::{Align, Ink, Paragraph};
use crate::document::{Inline, Table};

type Cell = (usize, Paragraph);

impl Flow<'_> {
    /// A table.
    pub(super) fn table(&mut self, table: &Table, parent: usize) -> Result<(), LayoutProblem> {
        let Table { header, rows, row_headers } = table;
        let table = self.tree.node(Role::Table, parent);
        self.space(self.style.block_space());
        let mut header = self.row(header, table, |_| Role::HeaderCell(Scope::Column))?;
        let role = |column| match column {
            0 if *row_headers => Role::HeaderCell(Scope::Row),
            _ => Role::Cell,
        };
        let mut rows =
            rows.iter().map(|row| self.row(row, table, role)).collect::<Result<Vec<_>, _>>()?;

        let (_, width) = self.column();
        let wishes = wishes(std::iter::once(&mut header).chain(&mut rows).map(|(_, cells)| cells));
        let widths = share(&wishes, width, 2.0 * self.cell_padding());

        let mut strip = self.row_strip(&mut header.1, &widths, true)?;
        strip.keep = true;
        self.headers.push(repeated(&strip));
        let index = self.headers.len() - 1;
        self.push(strip);
        let count = rows.len();
        for (number, (row, cells)) in rows.iter_mut().enumerate() {
            let mut strip = self.row_strip(cells, &widths, false)?;
            strip.header = Some(index);
            // No row stands alone below a repeated header.
            strip.keep = number + 2 == count;
            strip.begins.insert(0, *row);
            self.push(strip);
        }
        self.space(self.style.block_space());
        Ok(())
    }

    fn row(
        &mut self,
        cells: &[Vec<Inline>],
        table: usize,
        role: impl Fn(usize) -> Role,
    ) -> Result<(usize, Vec<Cell>), LayoutProblem> {
        let row = self.tree.node(Role::Row, table);
        let size = 0.95 * self.style.size;
        let mut set = vec![];
        for (column, inlines) in cells.iter().enumerate() {
            let role = role(column);
            let node = self.tree.node(role, row);
            let ink = match role == Role::HeaderCell(Scope::Column) {
                true => Ink::new(size, style::ACCENT, node).bold(),
                false => Ink::new(size, style::INK, node),
            };
            let text = self.text(inlines, ink)?;
            let paragraph = match inlines.as_slice() {
                // A cell all in another language begins at the side where that one begins.
                [Inline::Language { lang, direction, .. }] => {
                    Paragraph::new(text, &self.script.other(lang, *direction), self.setter)
                }
                _ => Paragraph::new(text, self.script, self.setter),
            };
            set.push((node, paragraph));
        }
        Ok((row, set))
    }

    fn row_strip(
        &mut self,
        cells: &mut [Cell],
        widths: &[f32],
        header: bool,
    ) -> Result<Strip, LayoutProblem> {
        let (left, width) = self.column();
        let padding = self.cell_padding();
        let mut strip = Strip::default();
        let mut used = 0.0;
        for ((node, paragraph), cell_width) in cells.iter_mut().zip(widths) {
            let start = left + used;
            used += cell_width;
            let x = if self.script.right_to_left { left + width - used } else { start };
            let text_width = (cell_width - 2.0 * padding).max(1.0);
            strip.add_lines(paragraph.lines(text_width, Align::Start)?, x + padding, padding);
            strip.begins.push(*node);
        }
        strip.height += padding;
        let bottom = strip.height - style::THIN;
        strip.placed.push(across(left, bottom, width, style::HAIRLINE, style::THIN));
        if header {
            let (height, colour) = (strip.height, style::HEADER_FILL);
            let area = Area { x: left, y: 0.0, width, height, radius: 0.0, colour };
            strip.placed.insert(0, Placed { mark: Mark::Decoration, item: Item::Area(area) });
        }
        Ok(strip)
    }

    fn cell_padding(&self) -> f32 {
        style::CELL_PADDING * self.style.size
    }
}

/// The narrowest each column can be and the widest it would like to be.
fn wishes<'a>(rows: impl Iterator<Item = &'a mut Vec<Cell>>) -> Vec<(f32, f32)> {
    let mut wishes: Vec<(f32, f32)> = vec![];
    for cells in rows {
        wishes.resize(wishes.len().max(cells.len()), (0.0, 0.0));
        for (wish, (_, paragraph)) in wishes.iter_mut().zip(cells) {
            let (least, most) = paragraph.widths();
            *wish = (wish.0.max(least), wish.1.max(most));
        }
    }
    wishes
}

/// Shares a width among columns. A column that wants less than its fair share gets what it
/// wants; the others divide the rest by what they want, but none becomes narrower than its
/// longest word while there is room.
fn share(wishes: &[(f32, f32)], width: f32, padding: f32) -> Vec<f32> {
    // Rounding in the shaper must not break a word.
    const SLACK: f32 = 0.5;
    let wishes: Vec<_> = wishes
        .iter()
        .map(|(least, most)| (least + padding + SLACK, most.max(*least) + padding + SLACK))
        .collect();
    let mut widths: Vec<Option<f32>> = vec![None; wishes.len()];
    let rest = |widths: &[Option<f32>]| width - widths.iter().flatten().sum::<f32>();
    loop {
        let open: Vec<usize> = (0..widths.len()).filter(|at| widths[*at].is_none()).collect();
        let (left, wanted) = (rest(&widths), open.iter().map(|at| wishes[*at].1).sum::<f32>());
        let fair = left / open.len().max(1) as f32;
        let portion = |at: usize| left * wishes[at].1 / wanted.max(1.0);
        let settled =
            open.iter().find(|at| wishes[**at].1 <= fair).map(|at| (*at, wishes[*at].1)).or_else(
                || {
                    let narrow = |at: &&usize| portion(**at) < wishes[**at].0 && open.len() > 1;
                    open.iter().find(narrow).map(|at| (*at, wishes[*at].0.min(left)))
                },
            );
        match settled {
            Some((at, wish)) => widths[at] = Some(wish),
            None => {
                open.iter().for_each(|at| widths[*at] = Some(portion(*at)));
                break;
            }
        }
    }
    // A table is as wide as the column: what is left over is spread evenly.
    let spare = rest(&widths) / widths.len().max(1) as f32;
    widths.into_iter().map(|width| width.unwrap_or(0.0) + spare).collect()
}

/// A header row as it stands on later pages, where it is not read again.
fn repeated(strip: &Strip) -> Strip {
    let mut strip = strip.clone();
    strip.begins.clear();
    strip.links.clear();
    strip.notes.clear();
    for placed in &mut strip.placed {
        if matches!(placed.mark, Mark::Node(_)) {
            placed.mark = Mark::Pagination;
        }
    }
    strip
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_columns_get_what_they_want() {
        let widths = share(&[(60.0, 500.0), (40.0, 80.0)], 300.0, 0.0);
        assert!((widths[1] - 80.5).abs() < 0.1, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.1, "{widths:?}");
    }

    #[test]
    fn words_are_not_broken_while_there_is_room() {
        let widths = share(&[(150.0, 160.0), (20.0, 900.0), (20.0, 900.0)], 300.0, 0.0);
        assert!(widths[0] >= 150.0, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.1, "{widths:?}");
    }
}
