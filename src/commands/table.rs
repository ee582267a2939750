//! Tables for people: the only place that names comfy-table.

use comfy_table::presets::{ASCII_BORDERS_ONLY_CONDENSED, UTF8_FULL_CONDENSED};
use comfy_table::{Cell, CellAlignment, ContentArrangement, Table};

/// Rows under headings, fitted to the terminal. Screen readers and pipes get what they can use:
/// `ACCESSIBLE` gives one `heading: value` a line, `TERM=dumb` plain characters, and a pipe lines
/// that are not wrapped.
pub(super) fn table(headings: &[String], rows: &[Vec<String>]) -> String {
    let rows = rows.iter().map(|row| row.iter().map(|cell| shown(cell)).collect());
    let rows: Vec<Vec<String>> = rows.collect();
    if std::env::var_os("ACCESSIBLE").is_some() {
        return labelled(headings, &rows);
    }
    let mut table = Table::new();
    if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        table.load_style(ASCII_BORDERS_ONLY_CONDENSED);
    } else {
        table.load_style(UTF8_FULL_CONDENSED.with_rounded_corners());
    }
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(headings);
    for row in rows {
        table.add_row(row.into_iter().map(|cell| {
            let number = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || c == ' ');
            let alignment = if number { CellAlignment::Right } else { CellAlignment::Left };
            Cell::new(cell).set_alignment(alignment)
        }));
    }
    table.to_string()
}

fn labelled(headings: &[String], rows: &[Vec<String>]) -> String {
    let entry = |row: &Vec<String>| {
        let cells = headings.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
        cells.map(|(heading, cell)| format!("{heading}: {cell}\n")).collect::<String>()
    };
    rows.iter().map(entry).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// Text from content, without anything a terminal would obey.
fn shown(cell: &str) -> String {
    crate::diagnostic::clean(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_steers_no_terminal() {
        let hostile = "one\x1b]0;title\x07\x1b[2J\u{9b}2J\r\u{202e}two";
        let headings = ["Id".to_owned(), "Title".to_owned()];
        let rows = [vec!["id".to_owned(), hostile.to_owned()]];
        for text in
            [table(&headings, &rows), labelled(&headings, &[vec![shown("id"), shown(hostile)]])]
        {
            assert!(
                !text.chars().any(|c| c != '\n' && crate::diagnostic::is_hidden(c)),
                "{text:?}"
            );
            assert!(text.contains("one") && text.contains("two"));
        }
    }
}
