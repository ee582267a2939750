//! Tables that people keep in spreadsheets: cells out of CSV and XLSX files, each with its place,
//! and an XLSX file to fill in.

mod csv;
mod xlsx;

pub use xlsx::{Column, Form, write_form, xlsx_rows};

use std::ops::Range;
use std::path::Path;

/// The file formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values (RFC 4180), in UTF-8; semicolons and tabs separate too.
    Csv,
    /// Office Open XML; its first sheet.
    Xlsx,
}

impl Format {
    /// The format that a file's name says it has.
    pub fn of(path: &Path) -> Option<Format> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "csv" | "tsv" => Some(Format::Csv),
            "xlsx" => Some(Format::Xlsx),
            _ => None,
        }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it, without the quotes of a file format and without space around it.
    pub text: String,
    /// Where, in [`Grid::text`].
    pub at: Range<usize>,
}

/// The rows of a table that are not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The text that places stand in: the file itself, or the rows of a spreadsheet, one a line.
    pub text: String,
    /// The rows, the first of them the headings.
    pub rows: Vec<Vec<Cell>>,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not UTF-8 text.
    Encoding,
    /// It is no spreadsheet.
    Format,
}

/// The cells of a file.
///
/// # Errors
/// If it is not what it says it is.
pub fn read(bytes: &[u8], format: Format) -> Result<Grid, Unreadable> {
    let mut grid = match format {
        Format::Csv => csv::read(std::str::from_utf8(bytes).map_err(|_| Unreadable::Encoding)?),
        Format::Xlsx => xlsx::read(bytes).ok_or(Unreadable::Format)?,
    };
    grid.rows.retain(|row| row.iter().any(|cell| !cell.text.is_empty()));
    Ok(grid)
}

impl Grid {
    /// The same with stars for what stands below the heading of some columns, so that it cannot
    /// be shown with a problem.
    #[must_use]
    pub fn hiding(mut self, columns: impl Fn(usize) -> bool) -> Grid {
        let mut text = String::with_capacity(self.text.len());
        let mut copied = 0;
        for (number, row) in self.rows.iter_mut().enumerate() {
            for (column, cell) in row.iter_mut().enumerate() {
                text.push_str(&self.text[copied..cell.at.start]);
                copied = cell.at.end;
                let start = text.len();
                let shown = &self.text[cell.at.clone()];
                if number > 0 && columns(column) {
                    // As many letters, so that columns are the file's; lines stay lines.
                    text.extend(shown.chars().map(|c| if c == '\n' { '\n' } else { '*' }));
                    cell.text = "*".repeat(cell.text.chars().count());
                } else {
                    text.push_str(shown);
                }
                cell.at = start..text.len();
            }
        }
        text.push_str(&self.text[copied..]);
        Grid { text, rows: self.rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_gone_and_places_are_right() {
        let text = "code;time\r\nsäde;pre\r\n\r\n\"a\nb\";post\r\n";
        let grid = read(text.as_bytes(), Format::Csv).unwrap();
        let grid = grid.hiding(|column| column == 0);
        assert_eq!(grid.text, "code;time\r\n****;pre\r\n\r\n**\n**;post\r\n");
        let cells: Vec<(&str, &str)> = grid
            .rows
            .iter()
            .flatten()
            .map(|cell| (cell.text.as_str(), &grid.text[cell.at.clone()]))
            .collect();
        assert_eq!(
            cells,
            [
                ("code", "code"),
                ("time", "time"),
                ("****", "****"),
                ("pre", "pre"),
                ("***", "**\n**"),
                ("post", "post")
            ]
        );
    }
}
