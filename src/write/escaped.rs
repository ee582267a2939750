//! Text as it may stand in HTML and XML.

use crate::document::Direction;
use std::fmt::{Display, Formatter, Result, Write};

/// Text as it may stand between tags and in attributes: the only escaping there is.
pub(crate) struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// The language and direction of an element, as attributes.
pub(super) fn language(lang: &str, direction: Direction) -> String {
    let direction = match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!("lang=\"{}\" dir=\"{direction}\"", Escaped(lang))
}
