//! The icons that the program brings. A new one is a file in `assets/icons` and its word here.

use super::{Drawing, svg};
use std::sync::OnceLock;

/// An icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(usize);

macro_rules! icons {
    ($($word:literal)*) => {
        const FILES: &[(&str, &str)] =
            &[$(($word, include_str!(concat!("../../assets/icons/", $word, ".svg")))),*];
    };
}

icons! {
    "chat" "check" "clock" "fold" "home" "info" "language" "law" "lock" "mail" "money" "person"
    "phone" "place" "scissors" "warning" "web"
}

static DRAWINGS: [OnceLock<Drawing>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];

impl Icon {
    /// The icon of a word.
    pub fn of(word: &str) -> Option<Icon> {
        FILES.iter().position(|(known, _)| *known == word).map(Icon)
    }

    /// All words there are.
    pub fn words() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(word, _)| *word)
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        FILES[self.0].0
    }

    /// Its shapes, without colours of their own. Parsed once.
    pub fn drawing(self) -> &'static Drawing {
        DRAWINGS[self.0].get_or_init(|| {
            // A test reads every file.
            let mut drawing = svg::read(FILES[self.0].1).unwrap_or_default();
            drawing.shapes.iter_mut().for_each(|shape| shape.colour = None);
            drawing
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_drawn() {
        for word in Icon::words() {
            let drawing = svg::read(FILES[Icon::of(word).map_or(0, |icon| icon.0)].1);
            assert!(drawing.is_ok_and(|drawing| !drawing.shapes.is_empty()), "{word}");
        }
    }
}
