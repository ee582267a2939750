//! A leaflet as one page for phones, in one or several languages: a file that asks for nothing
//! from anywhere, keeps nothing, and can be left at once.
//!
//! The languages are switched by style alone: no script, no address, nothing in the history. Where
//! a browser is too old for that (`:has`, 2022), they stand one below the other.
//!
//! The button to leave empties the page and puts a blank one in its place in the history, so that
//! “back” does not lead here again. It asks for no page from the network: there may be none, and a
//! request would be a trace. What it cannot do, it does not claim: the list of visited pages of the
//! browser and the file itself stay, and the page says so. Without scripts it is a link to a blank
//! page. The script is the only one that may run: the page's policy names its hash.

use super::escaped::{Escaped, language};
use super::html::{Page, policy, words_lang};
use crate::document::Document;
use crate::look::Look;
use std::fmt::Write;

const LEAVE: &str = include_str!("../../assets/html/leave.js");

/// A leaflet in one language, with the words of that language around it.
#[derive(Clone, Debug)]
pub struct Side {
    /// The leaflet.
    pub document: Document,
    /// What the language calls itself.
    pub language: String,
    /// “Language”: what is chosen.
    pub choose: String,
    /// “Leave this page”.
    pub leave: String,
    /// What leaving does, and what it does not.
    pub leave_note: String,
}

/// The page. The first language is the one it opens with; there has to be one.
pub fn write(sides: &[Side], look: &Look) -> String {
    let Some(first) = sides.first() else { return String::new() };
    let mut page = Page::of(&first.document, "");
    page.head(&first.document, look, &policy(LEAVE));
    page.line(format_args!("<style>\n{}</style>", switch(sides.len())));
    page.line("</head>\n<body class=\"phone\">\n<header class=\"top\">");
    page.push("<a class=\"leave\" href=\"about:blank\" rel=\"noreferrer\">");
    for (number, side) in sides.iter().enumerate() {
        let (place, text) = (place(side), Escaped(&side.leave));
        page.push(format_args!("<span class=\"in in-{number}\"{place}>{text}</span>"));
    }
    page.line("</a>\n</header>");
    if sides.len() > 1 {
        let legend = Escaped(&first.choose);
        page.line("<nav class=\"languages\" aria-labelledby=\"language\">\n<fieldset>");
        page.line(format_args!("<legend id=\"language\">{legend}</legend>"));
        for (number, side) in sides.iter().enumerate() {
            let (place, name) = (place(side), Escaped(&side.language));
            let checked = if number == 0 { " checked" } else { "" };
            page.line(format_args!(
                "<label{place}><input type=\"radio\" name=\"language\" id=\"language-{number}\" \
                 autocomplete=\"off\"{checked}> {name}</label>"
            ));
        }
        page.line("</fieldset>\n</nav>");
    }
    for (number, side) in sides.iter().enumerate() {
        let prefix = format!("{}-", side.document.lang);
        let place = place(side);
        page.line(format_args!("<main class=\"in in-{number}\"{place}>"));
        if let Some(mark) = &side.document.mark {
            page.line(format_args!(
                "<p class=\"mark\"{}>{}</p>",
                words_lang(&side.document),
                Escaped(mark)
            ));
        }
        let mut text = Page::of(&side.document, &prefix);
        text.blocks(&side.document.blocks);
        text.all_notes();
        page.push(text.html);
        page.line(format_args!("<p class=\"leave-note\">{}</p>", Escaped(&side.leave_note)));
        page.line(format_args!("<p class=\"foot\">{}</p>", Escaped(&side.document.foot)));
        page.line("</main>");
    }
    page.line(format_args!("<script>{LEAVE}</script>\n</body>\n</html>"));
    page.html
}

/// The language and direction of a part of the page.
fn place(side: &Side) -> String {
    format!(" {}", language(&side.document.lang, side.document.direction))
}

/// Shows the language that is chosen, and no other.
fn switch(languages: usize) -> String {
    let mut style = String::new();
    if languages > 1 {
        for number in 0..languages {
            let _ = writeln!(
                style,
                "body:has(#language-{number}:checked) .in:not(.in-{number}) {{ display: none; }}"
            );
        }
        style.push_str("@supports not selector(:has(*)) { .languages { display: none; } }\n");
    }
    style
}
