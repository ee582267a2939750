//! Lines of plain text: where they may break, in any script, and how wide they are in a terminal.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_width::UnicodeWidthStr;

/// How many columns a text takes.
pub(crate) fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text in lines of at most `columns`. A word that is longer stands on a line of its own.
pub(crate) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrapped_line(line, columns)).collect()
}

/// The pieces of a line that stay together: words with the spaces after them, and what words are
/// in scripts that write no spaces.
pub(crate) fn pieces(line: &str) -> Vec<&str> {
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let breaks: Vec<usize> = segmenter.segment_str(line).collect();
    breaks.windows(2).map(|ends| &line[ends[0]..ends[1]]).collect()
}

fn wrapped_line(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![];
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && width(&line) + width(piece.trim_end()) > columns {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(piece);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The text with spaces to fill `columns`.
pub(super) fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}
