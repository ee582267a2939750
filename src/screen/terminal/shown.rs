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

    /// Everything that Unicode calls a control (C0, DEL, C1) or that turns the direction of text.
    #[test]
    fn nothing_that_steers_a_terminal_or_turns_text_is_shown() {
        let controls = (0..=0x1f).chain(0x7f..=0x9f);
        let turns = (0x202a..=0x202e).chain(0x2066..=0x2069);
        for c in controls.chain(turns).filter_map(char::from_u32).filter(|c| !"\t\n".contains(*c)) {
            let text = format!("one{c}[31m]two");
            for shown in [shown(&text), shown_markdown(&text)] {
                assert!(!shown.contains(c), "U+{:04X}: {shown:?}", u32::from(c));
                assert!(shown.starts_with("one") && shown.ends_with("[31m]two"), "{shown:?}");
            }
            // The isolates of a document are its writer's own.
            if !('\u{2066}'..='\u{2069}').contains(&c) {
                assert!(!shown_document(&text).contains(c), "U+{:04X}", u32::from(c));
            }
        }
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
