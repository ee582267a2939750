//! Slides as one page of HTML, shown in a browser: by keys or buttons, with a second window for
//! the person who shows them. A file that asks for nothing from anywhere and keeps nothing.
//!
//! Without scripts all slides stand in a list with their notes. The script is the only one that may
//! run: the page's policy names its hash. The two windows of a file have no common origin, so they
//! speak through `opener`, and listen to nobody else.

use super::escaped::Escaped;
use super::html::{Page, declarations, policy, variables, words_lang};
use crate::document::{Document, Folio, SlideRole};
use crate::localise::Words;
use crate::look::{Look, PAPER};

const STYLE: &str = include_str!("../../assets/html/slides.css");
const SCRIPT: &str = include_str!("../../assets/html/slides.js");

/// The words around slides, in their language.
#[derive(Clone, Debug)]
pub struct SlideWords {
    controls: String,
    previous: String,
    next: String,
    all: String,
    presenter: String,
    keys: String,
    notes: String,
    clock: String,
    start: String,
    reset: String,
}

impl SlideWords {
    /// The words of a language.
    pub fn new(words: &Words) -> SlideWords {
        SlideWords {
            controls: words.say("slides-controls"),
            previous: words.say("slides-previous"),
            next: words.say("slides-next"),
            all: words.say("slides-all"),
            presenter: words.say("slides-presenter"),
            keys: words.say("slides-keys"),
            notes: words.say("slides-notes"),
            clock: words.say("slides-clock"),
            start: words.say("slides-clock-start"),
            reset: words.say("slides-clock-reset"),
        }
    }
}

/// The page.
pub fn write(document: &Document, words: &SlideWords, look: &Look) -> String {
    let mut page = Page::of(document, "");
    page.head(document, look, &policy(SCRIPT));
    page.line(format_args!("<style>\n{STYLE}{}</style>", colours(look)));
    page.line("</head>\n<body class=\"slides\">\n<main>");
    // What the page is stands on the first slide; where that is not shown, it is still said.
    page.line(format_args!("<h1 class=\"unseen\">{}</h1>", Escaped(&document.title)));
    let count = document.slides().count();
    let (other, foot, label) =
        (words_lang(document), Escaped(&document.foot), Escaped(&words.notes));
    for (number, slide) in (1..).zip(document.slides()) {
        let (title, mut rest) = slide.title_and_rest();
        let role = match slide.role {
            SlideRole::Title => "title",
            SlideRole::Section => "section",
            SlideRole::Content if rest.next().is_none() => "bare",
            SlideRole::Content => "content",
            SlideRole::Warning => "cautious",
            SlideRole::Break => "break",
        };
        let has_notes = if slide.notes.is_empty() { "" } else { " has-notes" };
        page.push(format_args!(
            "<div class=\"slide {role}{has_notes}\" role=\"group\" id=\"s{number}\""
        ));
        if !title.is_empty() {
            page.push(format_args!(" aria-labelledby=\"h{}\"", page.next_heading()));
        }
        page.line(" tabindex=\"-1\">\n<div class=\"page\"><div class=\"sheet\">");
        if let Some(mark) = &document.mark {
            page.line(format_args!("<p class=\"mark\"{other}>{}</p>", Escaped(mark)));
        }
        page.blocks(&slide.blocks);
        let folio = document.folio.of(number, count);
        let folio = Escaped(&folio);
        page.line(format_args!(
            "<p class=\"foot\"><span{other}>{foot}</span><span>{folio}</span></p>\n</div></div>"
        ));
        if !slide.notes.is_empty() {
            page.line(format_args!(
                "<div class=\"notes\" role=\"note\" aria-label=\"{label}\" tabindex=\"0\">"
            ));
            page.blocks(&slide.notes);
            page.line("</div>");
        }
        page.line("</div>");
    }
    page.all_notes();
    page.line("</main>");
    bar(&mut page, document, words);
    page.line(format_args!("<script>{SCRIPT}</script>\n</body>\n</html>"));
    page.html
}

/// What moves the slides: seen only where scripts run.
fn bar(page: &mut Page<'_>, document: &Document, words: &SlideWords) {
    let controls = Escaped(&words.controls);
    page.line(format_args!("<nav class=\"bar\" aria-label=\"{controls}\">"));
    let digits: String = document.folio.digits.iter().collect();
    let pattern = format!("{} / {}", Folio::PAGE, Folio::PAGES);
    let button = |page: &mut Page<'_>, action: &str, text: &str| {
        let text = Escaped(text);
        page.line(format_args!("<button type=\"button\" data-do=\"{action}\">{text}</button>"));
    };
    button(page, "previous", &words.previous);
    page.line(format_args!(
        "<span class=\"place\" dir=\"ltr\" data-pattern=\"{pattern}\" data-digits=\"{digits}\"></span>"
    ));
    button(page, "next", &words.next);
    button(page, "all", &words.all);
    button(page, "presenter", &words.presenter);
    page.line(format_args!("<span class=\"keys\">{}</span>", Escaped(&words.keys)));
    let clock = Escaped(&words.clock);
    page.line(format_args!(
        "<span class=\"clock\"><time role=\"timer\" aria-label=\"{clock}\">0:00:00</time>"
    ));
    button(page, "start", &words.start);
    button(page, "reset", &words.reset);
    page.line("</span>\n</nav>");
}

/// The colours of a look. Slides are the same in the dark: a room sees them.
fn colours(look: &Look) -> String {
    let mut colours = variables(&look.palette).to_vec();
    colours.insert(1, ("paper", PAPER));
    format!("body.slides {{ {} }}\n", declarations(&colours))
}
