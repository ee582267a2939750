//! Reads and writes spreadsheets in Office Open XML.

use super::{Cell, Grid};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet,
    XlsxError,
};
use std::io::Cursor;

/// What stands in the first sheet, row by row, and how many empty rows are above; `None` if there
/// is none. What somebody typed may have become a number.
pub fn xlsx_rows(bytes: &[u8]) -> Option<(usize, Vec<Vec<String>>)> {
    let mut book = open_workbook_from_rs::<Xlsx<_>, _>(Cursor::new(bytes)).ok()?;
    let page = book.worksheet_range_at(0)?.ok()?;
    let content = |data: &Data| match data {
        Data::Empty | Data::Error(_) => String::new(),
        data => data.to_string().replace("\r\n", "\n"),
    };
    let rows = page.rows().map(|row| row.iter().map(content).collect()).collect();
    Some((page.start().map_or(0, |(row, _)| row as usize), rows))
}

/// The cells of the first sheet; `None` if there is none.
pub(super) fn read(bytes: &[u8]) -> Option<Grid> {
    let (above, rows) = xlsx_rows(bytes)?;
    let mut grid = Grid::default();
    // Lines of the text are rows of the sheet, also of one that begins further down.
    grid.text.push_str(&"\n".repeat(above));
    for row in rows {
        let mut cells = vec![];
        for text in row {
            let start = grid.text.len();
            grid.text.push_str(&text.replace(['\r', '\n', '\t'], " "));
            cells.push(Cell { text: text.trim().to_owned(), at: start..grid.text.len() });
            grid.text.push('\t');
        }
        grid.text.pop();
        grid.text.push('\n');
        grid.rows.push(cells);
    }
    Some(grid)
}

/// A sheet to fill in, and a second one that explains it.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The name of the first sheet.
    pub name: String,
    /// The columns of the first sheet.
    pub columns: Vec<Column>,
    /// How many rows there are to fill in.
    pub rows: u32,
    /// The name of the second sheet.
    pub key_name: String,
    /// The rows of the second sheet, the first of them headings.
    pub key: Vec<Vec<String>>,
}

/// A column to fill in.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// What can be chosen; anything can be typed if that is empty.
    pub choices: Vec<String>,
    /// A line said when a cell is chosen; nothing if that is empty.
    pub hint: String,
}

/// The bytes of a form. The same form gives the same bytes.
///
/// # Errors
/// If a sheet cannot hold so many columns or letters.
pub fn write_form(form: &Form) -> Result<Vec<u8>, String> {
    workbook(form).map_err(|error| error.to_string())
}

fn workbook(form: &Form) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // No clock: the same form makes the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let heading = Format::new().set_bold();
    let page = book.add_worksheet().set_name(&form.name)?;
    page.set_freeze_panes(1, 2)?;
    for (number, column) in (0..).zip(&form.columns) {
        page.write_string_with_format(0, number, &column.heading, &heading)?;
        page.set_column_width(number, column.heading.chars().count().max(10) as f64 + 2.0)?;
        if column.choices.is_empty() && column.hint.is_empty() {
            continue;
        }
        let mut rule = DataValidation::new();
        if !column.choices.is_empty() {
            rule = rule.allow_list_strings(&column.choices)?;
        }
        if !column.hint.is_empty() {
            rule = rule.set_input_message(&column.hint)?;
        }
        page.add_data_validation(1, number, form.rows, number, &rule)?;
    }
    let key = book.add_worksheet().set_name(&form.key_name)?;
    write_key(key, &form.key)?;
    book.save_to_buffer()
}

fn write_key(page: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    page.set_freeze_panes(1, 0)?;
    for (number, cells) in (0..).zip(rows) {
        let format = if number == 0 { &heading } else { &wrapped };
        for (column, text) in (0..).zip(cells) {
            page.write_string_with_format(number, column, text, format)?;
        }
    }
    for column in 0..rows.first().map_or(0, Vec::len) as u16 {
        let longest = rows.iter().filter_map(|row| row.get(usize::from(column)));
        let longest = longest.map(|text| text.chars().count()).max().unwrap_or(0);
        page.set_column_width(column, longest.clamp(8, 60) as f64 + 2.0)?;
    }
    Ok(())
}
