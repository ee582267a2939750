//! Tables as comma-separated values (RFC 4180) that a spreadsheet opens as what they are.

/// The rows as CSV. A cell that a spreadsheet would take for a formula begins with an apostrophe.
pub fn write(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&harmless(cell))).collect();
        cells.join(",") + "\r\n"
    };
    rows.iter().map(line).collect()
}

/// The signs that formulas begin with, in spreadsheets of every language.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

fn harmless(cell: &str) -> String {
    let is_formula = cell.trim_start_matches(' ').starts_with(FORMULA);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text_and_text_is_quoted() {
        let cells = ["=1+1", "  @SUM(A1)", "-2", "＝A1", "a, b", "say \"x\"", "two\nlines", "12"];
        let row = cells.map(str::to_owned).to_vec();
        assert_eq!(
            write(&[row]),
            "'=1+1,'  @SUM(A1),'-2,'＝A1,\"a, b\",\"say \"\"x\"\"\",\"two\nlines\",12\r\n"
        );
    }
}
