//! A spreadsheet: one row a text, the languages as headings of their columns.

use super::{Sheet, Unit, Unreadable};
use crate::spreadsheet::xlsx_rows;
use crate::translate::State;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// The columns; those of the two languages are called by their tags.
const COLUMNS: [&str; 8] = ["document", "text", "", "", "state", "note", "comment", "of"];
const SOURCE: usize = 2;
const TARGET: usize = 3;
const STATE: usize = 4;
const NOTE: usize = 5;
const COMMENT: usize = 6;
const OF: usize = 7;

pub(super) fn write(sheet: &Sheet) -> Result<Vec<u8>, String> {
    workbook(sheet).map_err(|error| error.to_string())
}

fn workbook(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // No clock: the same texts make the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let heading = Format::new().set_bold();
    let page = book.add_worksheet();
    page.set_freeze_panes(1, 0)?;
    for (column, width) in (0..).zip([24, 28, 50, 50, 12, 30, 30, 10]) {
        page.set_column_width(column, width)?;
    }
    for (column, name) in (0..).zip(COLUMNS) {
        let name = match usize::from(column) {
            SOURCE => sheet.from.as_str(),
            TARGET => sheet.to.as_str(),
            _ => name,
        };
        page.write_string_with_format(0, column, name, &heading)?;
    }
    for (row, unit) in (1..).zip(&sheet.units) {
        let name = unit.name();
        let cells: [&str; 8] = [
            &unit.part,
            &name,
            &unit.source,
            &unit.target,
            word(unit.state),
            &unit.note,
            &unit.comment,
            &unit.of,
        ];
        for (column, text) in (0..).zip(cells) {
            page.write_string_with_format(row, column, text, &wrapped)?;
        }
    }
    book.save_to_buffer()
}

fn word(state: State) -> &'static str {
    match state {
        State::Missing => "missing",
        State::Outdated => "outdated",
        State::Current => "translated",
    }
}

/// The rows come back as lines of a text, so that a place in it is a row.
pub(super) fn read(bytes: &[u8]) -> (String, Result<Sheet, Unreadable>) {
    let whole = |what| (String::new(), Err(Unreadable { at: 0..0, what }));
    let Some((_, rows)) = xlsx_rows(bytes) else { return whole("sheet") };
    let line = |row: &Vec<String>| row.join("\t").replace(['\n', '\r'], " ");
    let lines: Vec<String> = rows.iter().map(line).collect();
    (lines.join("\n"), sheet(&rows, &lines))
}

fn sheet(rows: &[Vec<String>], lines: &[String]) -> Result<Sheet, Unreadable> {
    let headings = rows.first().map_or(&[][..], Vec::as_slice);
    let known = |column: usize| {
        let heading = headings.get(column).map_or("", String::as_str);
        if [SOURCE, TARGET].contains(&column) {
            !heading.is_empty()
        } else {
            heading == COLUMNS[column]
        }
    };
    if !(0..COLUMNS.len()).all(known) {
        let end = lines.first().map_or(0, String::len);
        return Err(Unreadable { at: 0..end, what: "headings" });
    }
    let mut units = vec![];
    let mut at = 0;
    for (row, line) in rows.iter().zip(lines) {
        let cell = |column: usize| row.get(column).cloned().unwrap_or_default();
        let place = at..at + line.len();
        at += line.len() + 1;
        if place.start == 0 || row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if cell(0).is_empty() || cell(1).is_empty() {
            return Err(Unreadable { at: place, what: "no-name" });
        }
        let mut unit = Unit::named(&cell(1), &cell(0), place);
        unit.state = match (cell(TARGET).trim().is_empty(), cell(STATE).as_str()) {
            (true, _) => State::Missing,
            (false, "outdated") => State::Outdated,
            _ => State::Current,
        };
        (unit.source, unit.target) = (cell(SOURCE), cell(TARGET));
        (unit.note, unit.comment, unit.of) = (cell(NOTE), cell(COMMENT), cell(OF));
        units.push(unit);
    }
    Ok(Sheet { from: headings[SOURCE].clone(), to: headings[TARGET].clone(), units })
}
