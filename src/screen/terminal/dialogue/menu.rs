//! One screen: a heading, a text, a menu. Long texts are turned page by page.

use super::wrap::wrapped;
use crate::localise::Words;
use console::{Term, style};
use dialoguer::Select;
use dialoguer::theme::Theme;
use std::fmt;
use std::io;

/// Longer lines are hard to read.
const WIDEST: usize = 72;

/// Columns before an item's text.
const INDENT: usize = 4;

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
        let lines = wrapped(self.text, columns);
        let heading = wrapped(self.heading, columns);
        let keys = wrapped(&words.say("conversation-keys"), columns);

        let items = Menu::new(&self.items, &keys, columns);
        // Blank lines after heading and text, and the line the cursor rests on.
        let room = |menu: &Menu| rows.saturating_sub(heading.len() + 3 + menu.height()).max(3);
        if lines.len() <= room(&items) {
            draw(terminal, &heading, &lines, self.question)?;
            return Ok(match items.ask(self.highlighted, rows, terminal)? {
                Some(item) => Turn::Picked(Pick::Item(item)),
                None => Turn::Picked(Pick::Escape),
            });
        }

        // Not all fits: the menu stands on the last page, with the way back; the others have
        // only ways on and back.
        let on_and_back =
            [Item::new(words.say("conversation-more")), Item::new(words.say("conversation-less"))];
        let turning = Menu::new(&on_and_back, &keys, columns);
        let with_back: Vec<Item> =
            self.items.iter().cloned().chain([on_and_back[1].clone().apart()]).collect();
        let last_menu = Menu::new(&with_back, &keys, columns);
        let pages = paged(&lines, room(&turning), room(&last_menu));
        let page = page.min(pages.len() - 1);
        let progress = words.say_with(
            "conversation-page",
            &[("page", (page + 1).into()), ("pages", pages.len().into())],
        );
        let heading = wrapped(&format!("{} · {progress}", self.heading), columns);
        draw(terminal, &heading, pages[page], self.question)?;
        let is_last = page + 1 == pages.len();
        if is_last {
            let picked = last_menu.ask(self.highlighted, rows, terminal)?;
            return Ok(match picked {
                Some(item) if item < self.items.len() => Turn::Picked(Pick::Item(item)),
                Some(_) => Turn::To(page.saturating_sub(1)),
                None => Turn::Picked(Pick::Escape),
            });
        }
        let shown = if page == 0 { &on_and_back[..1] } else { &on_and_back[..] };
        Ok(match Menu::new(shown, &keys, columns).ask(0, rows, terminal)? {
            Some(0) => Turn::To(page + 1),
            Some(_) => Turn::To(page - 1),
            None if page > 0 => Turn::To(page - 1),
            None => Turn::Picked(Pick::Escape),
        })
    }
}

/// The lines in pages of at most `room` lines, the last of at most `last_room`.
fn paged(lines: &[String], room: usize, last_room: usize) -> Vec<&[String]> {
    let mut pages = vec![];
    let mut rest = lines;
    while rest.len() > last_room {
        let (page, after) = rest.split_at(room.min(rest.len() - 1));
        pages.push(page);
        rest = after;
    }
    pages.push(rest);
    pages
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
    keys: Vec<String>,
}

impl Menu {
    fn new(items: &[Item], keys: &[String], columns: usize) -> Menu {
        let lines = |item: &Item| {
            let mut lines = wrapped(&item.text, columns - INDENT);
            if item.apart {
                lines.insert(0, String::new());
            }
            lines
        };
        Menu { items: items.iter().map(lines).collect(), keys: keys.to_vec() }
    }

    /// Its lines, with a blank one and the keys at its foot.
    fn height(&self) -> usize {
        self.items.iter().map(Vec::len).sum::<usize>() + 1 + self.keys.len()
    }

    /// The number of the item picked; `None` for Esc.
    fn ask(&self, highlighted: usize, rows: usize, terminal: &Term) -> io::Result<Option<usize>> {
        let tallest = self.items.iter().map(Vec::len).max().unwrap_or(1);
        let fitting = rows.saturating_sub(4 + self.keys.len()) / tallest;
        let numbers = (0..self.items.len()).map(|number| number.to_string());
        let mut select = Select::with_theme(self).items(numbers).default(highlighted).report(false);
        if self.height() + 3 > rows {
            select = select.max_length(fitting.max(1));
        }
        select.interact_on_opt(terminal).map_err(|dialoguer::Error::IO(error)| error)
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
        let lines = self.items.get(number).map(Vec::as_slice).unwrap_or_default();
        let mut first = true;
        for (i, line) in lines.iter().enumerate() {
            if i > 0 {
                f.write_char('\n')?;
            }
            if line.is_empty() && first {
                continue;
            }
            let marker = if active && first { "  > " } else { "    " };
            first = false;
            let text = style(format!("{marker}{line}")).for_stderr();
            write!(f, "{}", if active { text.bold() } else { text })?;
        }
        if number + 1 == self.items.len() {
            f.write_char('\n')?;
            for line in &self.keys {
                write!(f, "\n{}", style(line).dim().for_stderr())?;
            }
        }
        Ok(())
    }
}
