//! Lines that fit the terminal: what the terminal would wrap itself is counted wrongly, and
//! pushes the question off the screen.

use crate::write::wrap::{self, width};

/// The text in lines of at most so many columns, broken where its script allows it. Lines of a
/// list (`- …`, `[ ] …`) go on under their text.
pub(super) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(8);
    text.lines().flat_map(|line| wrapped_line(line, columns)).collect()
}

fn wrapped_line(line: &str, columns: usize) -> Vec<String> {
    let unindented = line.trim_start();
    let ticks = ["- ", "[ ] ", "[x] "];
    let unmarked =
        ticks.iter().find_map(|tick| unindented.strip_prefix(tick)).unwrap_or(unindented);
    let indent = (line.len() - unmarked.len()).min(columns / 2);
    let mut lines = vec![line[..line.len() - unmarked.len()].to_owned()];
    let mut filled = indent;
    for piece in pieces(unmarked, columns - indent) {
        if filled + width(piece.trim_end()) > columns {
            lines.push(" ".repeat(indent));
            filled = indent;
        }
        filled += width(piece);
        if let Some(last) = lines.last_mut() {
            last.push_str(piece);
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The pieces of a line; those wider than `columns` are cut.
fn pieces(line: &str, columns: usize) -> Vec<&str> {
    let mut pieces = vec![];
    for mut piece in wrap::pieces(line) {
        while width(piece.trim_end()) > columns {
            let mut filled = 0;
            let too_far = |(_, c): &(usize, char)| {
                filled += width(c.encode_utf8(&mut [0; 4]));
                filled > columns
            };
            let cut = piece.char_indices().find(too_far).map_or(piece.len(), |(at, _)| at);
            pieces.push(&piece[..cut]);
            piece = &piece[cut..];
        }
        pieces.push(piece);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_never_exceed_the_width() {
        let text = "Does someone else decide when, where or with whom you work?";
        assert_eq!(
            wrapped(text, 24),
            ["Does someone else decide", "when, where or with whom", "you work?"]
        );
        assert_eq!(
            wrapped("one\n\n- two three four", 10),
            ["one", "", "- two", "  three", "  four"]
        );
        for text in ["ihmiskauppailmiöstä", "คุณอยู่คนเดียวหรือเปล่าตอนนี้", "你现在能自由说话吗？"]
        {
            for line in wrapped(text, 9) {
                assert!(width(&line) <= 9, "{line}");
            }
            assert_eq!(wrapped(text, 9).concat(), text);
        }
        assert_eq!(wrapped("", 10), Vec::<String>::new());
    }

    #[test]
    fn thai_breaks_between_words() {
        assert_eq!(wrapped("นายจ้างยึดหนังสือเดินทาง", 12), ["นายจ้างยึด", "หนังสือเดินทาง"]);
    }
}
