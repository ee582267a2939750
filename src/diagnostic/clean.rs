//! Text from files, made fit for a terminal: nothing in it can move the cursor, change colours or
//! turn the direction of the text around it.

/// Whether a character is invisible, steers a terminal, or turns the direction of text around it.
/// Tab and line feed are not hidden, nor are the joiners that Persian, Hindi and emoji need, the
/// plain direction marks, and the break mark of scripts without spaces (U+200B).
pub fn is_hidden(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text with each hidden character made visible; lines and tabs stay.
pub fn clean(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// The same of a text that the program has put together already: the marks that keep a value in it
/// apart from the direction of its words stay.
pub fn clean_said(text: &str) -> String {
    let isolates = ['\u{2068}', '\u{2069}'];
    text.chars().map(|c| if isolates.contains(&c) { c } else { shown(c) }).collect()
}

/// The text on one line, with each hidden character made visible.
pub fn clean_line(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\t') { ' ' } else { shown(c) }).collect()
}

/// A control character as its picture (`␛`), another hidden one as `�`.
fn shown(c: char) -> char {
    match c {
        '\u{7f}' => '\u{2421}',
        c if !is_hidden(c) => c,
        c if c < ' ' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}'),
        _ => '\u{fffd}',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_becomes_visible() {
        assert_eq!(clean("\x1b]0;title\x07\x1b[2J"), "␛]0;title␇␛[2J");
        assert_eq!(clean("a\rb\u{8}c\u{9b}2Jd"), "a␍b␈c�2Jd");
        assert_eq!(clean("safe \u{202e}txt.exe\u{2066}"), "safe �txt.exe�");
        assert_eq!(clean_line("one\n\ttwo"), "one  two");
        assert_eq!(clean_said("\u{2068}a\x1b\u{202e}b\u{2069}"), "\u{2068}a␛�b\u{2069}");
    }

    #[test]
    fn what_scripts_need_stays() {
        for text in
            ["می\u{200c}خواهم", "👩\u{200d}👧", "ab\u{200f}c", "ไทย\u{200b}ไทย", "line\n\tline"]
        {
            assert_eq!(clean(text), text);
        }
    }
}
