//! Lines that fit the terminal: a line that the terminal would wrap itself is lost when a menu is
//! drawn again.

use console::measure_text_width;

/// The text in lines of at most so many columns, broken at spaces where there are any. Lines of
/// a list (`- …`, `[ ] …`) go on under their text.
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
    let mut width = indent;
    for word in pieces(unmarked, columns - indent) {
        let fits = width + measure_text_width(word.trim_end()) <= columns;
        if !fits {
            lines.push(" ".repeat(indent));
            width = indent;
        }
        width += measure_text_width(word);
        if let Some(last) = lines.last_mut() {
            last.push_str(word);
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Words with the spaces after them; words wider than a line are cut.
fn pieces(line: &str, columns: usize) -> Vec<&str> {
    let mut pieces = vec![];
    for mut word in line.split_inclusive(' ') {
        while measure_text_width(word.trim_end()) > columns {
            let mut width = 0;
            let fitting = |(_, c): &(usize, char)| {
                width += measure_text_width(c.encode_utf8(&mut [0; 4]));
                width > columns
            };
            let cut = word.char_indices().find(fitting).map_or(word.len(), |(at, _)| at);
            pieces.push(&word[..cut]);
            word = &word[cut..];
        }
        pieces.push(word);
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
                assert!(measure_text_width(&line) <= 9, "{line}");
            }
            assert_eq!(wrapped(text, 9).concat(), text);
        }
        assert_eq!(wrapped("", 10), Vec::<String>::new());
    }
}
