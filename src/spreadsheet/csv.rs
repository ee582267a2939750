//! Reads CSV: the only place that names the crate for it. Excel in Finnish and Swedish separates
//! with semicolons, so the heading decides what separates.

use super::{Cell, Grid};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

pub(super) fn read(text: &str) -> Grid {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new().delimiter(separator(text)).build();
    let mut rows = vec![];
    let mut row = vec![];
    let mut position = 0;
    // A cell is never longer than what is left of the file.
    let mut room = vec![0; text.len() + 1];
    while let Some((cell, read, row_ends)) =
        next(&mut reader, text, position, row.is_empty(), &mut room)
    {
        position += read;
        row.push(cell);
        if row_ends {
            rows.push(std::mem::take(&mut row));
        }
    }
    Grid { text: text.to_owned(), rows }
}

/// The cell at a position, how many bytes it takes with what separates it, and whether the row
/// ends with it.
fn next(
    reader: &mut Reader,
    text: &str,
    position: usize,
    is_first: bool,
    room: &mut [u8],
) -> Option<(Cell, usize, bool)> {
    let (mut read, mut written) = (0, 0);
    let row_ends = loop {
        // An empty input tells the reader that the file ends here.
        let input = &text.as_bytes()[position + read..];
        let (result, taken, given) = reader.read_field(input, &mut room[written..]);
        (read, written) = (read + taken, written + given);
        match result {
            ReadFieldResult::Field { record_end } => break record_end,
            ReadFieldResult::End | ReadFieldResult::OutputFull => return None,
            ReadFieldResult::InputEmpty => {}
        }
    };
    let raw = &text[position..position + read];
    // The line break before a row is read with its first cell, what separates cells with the
    // cell before.
    let start = if is_first { read - raw.trim_start_matches(['\r', '\n']).len() } else { 0 };
    let end = raw.trim_end_matches(['\r', '\n']).len();
    let ends_in_separator = !row_ends && read > start;
    let end = if ends_in_separator { read - 1 } else { end.max(start) };
    let content = std::str::from_utf8(&room[..written]).unwrap_or_default();
    let cell = Cell { text: content.trim().to_owned(), at: position + start..position + end };
    Some((cell, read, row_ends))
}

/// What separates the cells of the heading most often, outside of quotes.
fn separator(text: &str) -> u8 {
    let heading = text.trim_start().lines().next().unwrap_or_default();
    let outside: String = heading.split('"').step_by(2).collect();
    let count = |separator: &u8| outside.bytes().filter(|byte| byte == separator).count();
    // Of equally many the last, so commas where there are none.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<(String, String)>> {
        let grid = read(text);
        let cell = |cell: &Cell| (cell.text.clone(), grid.text[cell.at.clone()].to_owned());
        grid.rows.iter().map(|row| row.iter().map(cell).collect()).collect()
    }

    #[test]
    fn separators_quotes_and_line_breaks_of_spreadsheets_are_read() {
        for (text, separator) in [
            ("code,time,\"q, 1\"\nx,pre,a\n", ","),
            ("\u{feff}code;time;\"q, 1\"\r\nx;pre;a", ";"),
            ("code\ttime\tq, 1\r\n\r\nx\tpre\ta\r\n", "\t"),
        ] {
            let cells = cells(text);
            let texts: Vec<Vec<&str>> = cells
                .iter()
                .map(|row| row.iter().map(|(text, _)| text.as_str()).collect())
                .collect();
            assert_eq!(texts, [["code", "time", "q, 1"], ["x", "pre", "a"]], "{separator}");
            let places: Vec<&str> = cells[1].iter().map(|(_, place)| place.as_str()).collect();
            assert_eq!(places, ["x", "pre", "a"], "{separator}");
        }
    }

    #[test]
    fn empty_cells_are_cells() {
        let cells = cells("a;b;c\r\n;;\r\n1;;3");
        assert_eq!(cells.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 3]);
        assert!(
            cells[1].iter().all(|(text, place)| text.is_empty() && place.is_empty()),
            "{cells:?}"
        );
        assert_eq!(cells[2][2], ("3".to_owned(), "3".to_owned()));
    }
}
