//! Text from content, made fit for a terminal.

use crate::diagnostic::clean;

/// The text without anything that steers a terminal.
pub(super) fn shown(text: &str) -> String {
    clean(text.trim())
}

/// The text of a document. The isolates that its writer puts around numbers in text that runs
/// from right to left stay.
pub(super) fn shown_document(text: &str) -> String {
    const ISOLATES: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    let pieces =
        text.trim().split_inclusive(ISOLATES).map(|piece| match piece.strip_suffix(ISOLATES) {
            Some(before) => clean(before) + &piece[before.len()..],
            None => clean(piece),
        });
    pieces.collect()
}

/// A Markdown text as it reads without markup: emphasis and code lose their signs, links show
/// their address behind them.
pub(super) fn shown_markdown(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let text = text.replace("**", "").replace('`', "");
    let mut rest = text.as_str();
    while let Some((before, name, address, after)) = next_link(rest) {
        plain.push_str(before);
        plain.push_str(name);
        if name != address.trim_start_matches("https://") {
            plain.push_str(&format!(" ({address})"));
        }
        rest = after;
    }
    shown(&(plain + rest))
}

/// The text before the next `[name](address)`, its parts, and the text after it.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let open = text[..middle].rfind('[')?;
    let close = middle + text[middle..].find(')')?;
    Some((&text[..open], &text[open + 1..middle], &text[middle + 2..close], &text[close + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let shown = shown("one\x1b[2J two\r\nthree\u{9b}2J\x07");
        assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown:?}");
    }

    #[test]
    fn documents_keep_the_order_of_their_numbers() {
        let document = "اتصل \u{2066}116 006\u{2069}.\x1b[2J";
        assert_eq!(shown_document(document), "اتصل \u{2066}116 006\u{2069}.␛[2J");
    }

    #[test]
    fn markdown_reads_without_markup() {
        let markdown = "Say **this**:\n\n- [rikosuhripäivystys.fi](https://rikosuhripäivystys.fi)\n- [RIKU](https://riku.fi), `116 006`";
        let plain = "Say this:\n\n- rikosuhripäivystys.fi\n- RIKU (https://riku.fi), 116 006";
        assert_eq!(shown_markdown(markdown), plain);
        assert_eq!(shown_markdown("a ](b [c"), "a ](b [c");
    }
}
