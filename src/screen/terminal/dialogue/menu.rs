//! One screen: a heading, a text, a menu. Long texts are turned page by page.

use super::wrap::wrapped;
use crate::localise::Words;
use console::{Term, style};
use dialoguer::Select;
use dialoguer::theme::Theme;
use std::cell::Cell;
use std::fmt;
use std::io;

/// Longer lines are hard to read.
const WIDEST: usize = 72;

/// Columns before an item's text.
const INDENT: usize = 4;

/// Rows that are always free: after the heading, after the text, and where the cursor rests.
const BLANK: usize = 3;

/// Rows in which a menu can be shown in parts.
const SMALL: usize = 11;

/// The columns of a text on this terminal.
pub(super) fn columns(terminal: &Term) -> usize {
    usize::from(terminal.size().1).saturating_sub(2).clamp(2 * INDENT, WIDEST)
}

/// What is on the screen.
pub(super) struct Screenful<'a> {
    /// Where this is; dimmed.
    pub(super) heading: &'a str,
    /// What is asked or said.
    pub(super) text: &'a str,
    /// Whether the text is a question, in bold.
    pub(super) question: bool,
    /// What can be picked.
    pub(super) items: Vec<Item>,
    /// The item to stand on at first.
    pub(super) highlighted: usize,
}

/// Something to pick.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Its text.
    text: String,
    /// Whether it begins a new group.
    apart: bool,
}

impl Item {
    pub(super) fn new(text: String) -> Self {
        Item { text, apart: false }
    }

    pub(super) fn apart(self) -> Self {
        Item { apart: true, ..self }
    }
}

/// What was picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// An item, by its number.
    Item(usize),
    /// Esc.
    Escape,
}

/// Where turning pages goes.
enum Turn {
    To(usize),
    Picked(Pick),
}

impl Screenful<'_> {
    /// Shows it and waits for what is picked, through as many pages as it takes.
    pub(super) fn show(&self, terminal: &Term, words: &Words) -> io::Result<Pick> {
        let mut page = 0;
        loop {
            match self.show_page(page, terminal, words)? {
                Turn::To(other) => page = other,
                Turn::Picked(pick) => return Ok(pick),
            }
        }
    }

    fn show_page(&self, page: usize, terminal: &Term, words: &Words) -> io::Result<Turn> {
        let rows = usize::from(terminal.size().0);
        let columns = columns(terminal);
        let heading = wrapped(self.heading, columns);
        let lines = wrapped(self.text, columns);
        let below_heading = rows.saturating_sub(heading.len() + BLANK);

        let menu = Menu::new(&self.items, words, columns);
        let room = menu.room_above(below_heading);
        if lines.len() <= room {
            draw(terminal, &heading, &lines, self.question)?;
            let picked = menu.ask(self.highlighted, below_heading - lines.len(), terminal)?;
            return Ok(Turn::Picked(picked));
        }

        // Not all fits: the menu stands on the last page, the others lead there and back.
        let on = Item::new(words.say("conversation-more"));
        let to_last = Item::new(words.say("conversation-last-page"));
        let back = Item::new(words.say("conversation-less"));
        let own_and_back: Vec<Item> =
            self.items.iter().cloned().chain([back.clone().apart()]).collect();
        let last_menu = Menu::new(&own_and_back, words, columns);
        let between = [on, back, to_last];
        let between_menu = Menu::new(&between, words, columns);
        let pages = paged(
            &lines,
            between_menu.room_above(below_heading),
            last_menu.room_above(below_heading),
        );
        let last = pages.len() - 1;
        let page = page.min(last);
        let numbers = [("page", (page + 1).into()), ("pages", pages.len().into())];
        let progress = words.say_with("conversation-page", &numbers);
        let heading = wrapped(&format!("{} · {progress}", self.heading), columns);
        let lines = pages[page];
        draw(terminal, &heading, lines, self.question)?;
        let room = rows.saturating_sub(heading.len() + BLANK + lines.len());
        if page == last {
            return Ok(match last_menu.ask(self.highlighted, room, terminal)? {
                Pick::Item(item) if item >= self.items.len() => Turn::To(page.saturating_sub(1)),
                picked => Turn::Picked(picked),
            });
        }
        let turns = [page + 1, page.saturating_sub(1), last];
        let offered = match page {
            0 => vec![0, 2],
            _ => vec![0, 1, 2],
        };
        let items: Vec<Item> = offered.iter().map(|i| between[*i].clone()).collect();
        Ok(match Menu::new(&items, words, columns).ask(0, room, terminal)? {
            Pick::Item(item) => Turn::To(turns[offered[item]]),
            Pick::Escape if page == 0 => Turn::Picked(Pick::Escape),
            Pick::Escape => Turn::To(page - 1),
        })
    }
}

/// The lines in pages of at most `room` lines, the last of at most `last_room`, broken between
/// paragraphs where that leaves no page half empty, and never right below a heading.
fn paged(lines: &[String], room: usize, last_room: usize) -> Vec<&[String]> {
    let mut pages = vec![];
    let mut rest = lines;
    while rest.len() > last_room {
        let most = room.min(rest.len() - 1).max(1);
        let ends = || ((most / 2).max(1)..=most).rev();
        // Contact cards have `│` at the side of their blank lines.
        let between =
            |blank: &str| ends().find(|end| rest[*end] == blank && !is_underline(&rest[*end - 1]));
        let end = between("").or_else(|| between("│")).unwrap_or(most);
        pages.push(&rest[..end]);
        rest = &rest[end..];
        while rest.len() > 1 && rest[0].is_empty() {
            rest = &rest[1..];
        }
    }
    pages.push(rest);
    pages
}

/// Whether the line marks the one above as a heading.
fn is_underline(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|c| "═─·".contains(c))
}

/// Empties the screen and writes what stands above the menu.
fn draw(terminal: &Term, heading: &[String], text: &[String], bold: bool) -> io::Result<()> {
    terminal.clear_screen()?;
    for line in heading {
        terminal.write_line(&style(line).dim().for_stderr().to_string())?;
    }
    terminal.write_line("")?;
    for line in text {
        let line = style(line).for_stderr();
        terminal.write_line(&if bold { line.bold() } else { line }.to_string())?;
    }
    terminal.write_line("")
}

/// The items as drawn. dialoguer gets only their numbers: it counts bytes where it should count
/// columns, and wipes too many lines when a text has letters beyond ASCII.
struct Menu {
    items: Vec<Vec<String>>,
    /// Which keys there are, at the foot.
    keys: Vec<String>,
    /// How many items are shown at a time.
    at_a_time: Cell<usize>,
}

impl Menu {
    fn new(items: &[Item], words: &Words, columns: usize) -> Menu {
        let lines = |item: &Item| {
            let mut lines = wrapped(&item.text, columns - INDENT);
            if item.apart {
                lines.insert(0, String::new());
            }
            lines
        };
        let items: Vec<_> = items.iter().map(lines).collect();
        let keys = wrapped(&words.say("conversation-keys"), columns);
        Menu { at_a_time: Cell::new(items.len()), items, keys }
    }

    /// Its lines, with a blank one and the keys at its foot.
    fn height(&self) -> usize {
        self.items.iter().map(Vec::len).sum::<usize>() + 1 + self.keys.len()
    }

    /// How many of so many rows a text above it can have. A tall menu leaves some too: it is
    /// rather shown in parts than a question.
    fn room_above(&self, rows: usize) -> usize {
        rows.saturating_sub(self.height().min(SMALL)).max(1)
    }

    /// Asks within so many rows.
    fn ask(&self, highlighted: usize, rows: usize, terminal: &Term) -> io::Result<Pick> {
        let numbers = (0..self.items.len()).map(|number| number.to_string());
        let mut select = Select::with_theme(self).items(numbers).default(highlighted).report(false);
        if self.height() > rows {
            let tallest = self.items.iter().map(Vec::len).max().unwrap_or(1);
            let around = 2 + 1 + self.keys.len();
            let fitting = (rows.saturating_sub(around) / tallest).max(1);
            self.at_a_time.set(fitting);
            select = select.max_length(fitting);
        }
        let picked = select.interact_on_opt(terminal);
        let picked = picked.map_err(|dialoguer::Error::IO(error)| error)?;
        Ok(picked.map_or(Pick::Escape, Pick::Item))
    }
}

impl Theme for Menu {
    fn format_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        number: &str,
        active: bool,
    ) -> fmt::Result {
        let number: usize = number.parse().unwrap_or(0);
        let at_a_time = self.at_a_time.get();
        let (is_top, is_bottom) =
            (number.is_multiple_of(at_a_time), (number + 1).is_multiple_of(at_a_time));
        let is_last = number + 1 == self.items.len();
        if is_top && number > 0 {
            writeln!(f, "    ↑ …")?;
        }
        let lines = self.items.get(number).map(Vec::as_slice).unwrap_or_default();
        let mut marker = if active { "  > " } else { "    " };
        for (i, line) in lines.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            if !line.is_empty() {
                let text = style(format!("{marker}{line}")).for_stderr();
                write!(f, "{}", if active { text.bold() } else { text })?;
                marker = "    ";
            }
        }
        if is_bottom && !is_last {
            write!(f, "\n    ↓ …")?;
        }
        if is_bottom || is_last {
            writeln!(f)?;
            for line in &self.keys {
                write!(f, "\n{}", style(line).dim().for_stderr())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn pages_break_between_paragraphs() {
        let text = lines("a\nb\nc\n\nd\ne\nf\ng");
        assert_eq!(paged(&text, 5, 4), [&text[0..3], &text[4..8]]);
        let text = lines("a\nb\n\nHeading\n───\n\nd\ne\nf\ng");
        assert_eq!(paged(&text, 5, 8), [&text[0..2], &text[3..10]]);
    }

    #[test]
    fn no_line_is_lost_and_no_page_too_long() {
        let text: Vec<String> = (0..50).map(|n| n.to_string()).collect();
        for room in 1..12 {
            for last_room in 1..12 {
                let pages = paged(&text, room, last_room);
                assert_eq!(pages.concat(), text);
                assert!(pages.iter().all(|page| page.len() <= room.max(last_room)));
                assert!(pages.last().is_some_and(|page| page.len() <= last_room));
            }
        }
    }
}
