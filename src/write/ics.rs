//! Appointments → iCalendar (RFC 5545): a file that every calendar takes.
//!
//! Times have no zone ("floating"): they are those of the clock on the wall where the course is.
//! Nobody is invited and nothing rings.

use crate::compose::Appointment;

/// The longest line, in bytes, without its end (section 3.1).
const LINE: usize = 75;

/// The appointments as a file.
pub fn write(appointments: &[Appointment]) -> String {
    let mut file = String::new();
    let mut line = |text: &str| push_folded(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//lyhty//lyhty//EN");
    for Appointment { uid, title, says, lang, begins, ends, checked } in appointments {
        line("BEGIN:VEVENT");
        line(&format!("UID:{uid}"));
        // When it was made would be the clock's; this is the last thing known of it.
        line(&format!("DTSTAMP:{}T000000Z", checked.strftime("%Y%m%d")));
        line(&format!("DTSTART:{}", begins.strftime("%Y%m%dT%H%M%S")));
        line(&format!("DTEND:{}", ends.strftime("%Y%m%dT%H%M%S")));
        line(&format!("SUMMARY;LANGUAGE={lang}:{}", escaped(title)));
        line(&format!("DESCRIPTION;LANGUAGE={lang}:{}", escaped(says)));
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// A value of the type TEXT (section 3.3.11). Control characters have no place there.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// Adds a line; one that is too long goes on behind a space, and no character is cut.
fn push_folded(file: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > LINE {
            file.push_str("\r\n ");
            used = 1;
        }
        used += c.len_utf8();
        file.push(c);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut file = String::new();
        push_folded(&mut file, &"ä".repeat(80));
        assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{file:?}");
        assert_eq!(file.replace("\r\n ", ""), format!("{}\r\n", "ä".repeat(80)));
    }

    #[test]
    fn text_keeps_its_commas_and_lines() {
        assert_eq!(escaped("a, b; c\\d\ne\u{7}"), "a\\, b\\; c\\\\d\\ne");
    }
}
