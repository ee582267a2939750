//! One screen: where this is, what is asked, a menu. Long texts are turned page by page.
//!
//! dialoguer's own menus know letters only as commands: a frightened person who types `exit`
//! would go nowhere, and then answer with Enter. They also count bytes where columns count, and
//! wipe too much in scripts beyond ASCII. So the menu is drawn here, with the keys of the terminal
//! library below dialoguer; whatever is typed as text is dialoguer's.

use super::wrap::wrapped;
use crate::localise::Words;
use crate::screen::terminal::Both;
use crate::screen::terminal::privacy;
use crate::screen::terminal::system::{CTRL_BACKSLASH, CTRL_Z};
use crate::write::wrap::width;
use console::{Key, Term, style};
use std::io;
use std::ops::RangeInclusive;

/// Longer lines are hard to read.
const WIDEST: usize = 72;

/// Columns before an item's text.
const INDENT: usize = 4;

/// Rows that are always free: after the heading, after the text, and where the cursor rests.
const BLANK: usize = 3;

/// Rows in which a menu can be shown in parts.
const SMALL: usize = 11;

/// The word that leaves at once.
pub(super) const EXIT: &str = "exit";

/// The columns of a text on this terminal.
pub(super) fn columns(terminal: &Term) -> usize {
    usize::from(terminal.size().1).saturating_sub(2).clamp(2 * INDENT, WIDEST)
}

/// What is on the screen.
pub(super) struct Screenful<'a> {
    /// Where this is; dimmed.
    pub(super) heading: &'a str,
    /// What is to be said first, in each language.
    pub(super) told: Option<&'a Both>,
    /// What is asked or said.
    pub(super) text: &'a str,
    /// The same in the language beside; each has lines of its own, so that its direction is its
    /// own too.
    pub(super) beside: Option<&'a str>,
    /// Whether the text is a question, in bold.
    pub(super) question: bool,
    /// What can be picked.
    pub(super) items: Vec<Item>,
    /// The item to stand on at first.
    pub(super) highlighted: usize,
}

/// Something to pick.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    text: String,
    beside: Option<String>,
    /// Whether it begins a new group.
    apart: bool,
    /// The key that picks it from anywhere.
    key: Option<char>,
    /// The row of a scale: ← and → move along it.
    scale: Option<Row>,
}

/// The numbers of a scale, and the one that is marked.
#[derive(Clone, Debug)]
struct Row {
    numbers: RangeInclusive<i64>,
    at: Option<i64>,
}

impl Item {
    pub(super) fn new(text: String) -> Self {
        Item { text, ..Item::default() }
    }

    /// The row of a scale; under it stands what its ends mean.
    pub(super) fn scale(numbers: RangeInclusive<i64>, at: Option<i64>, ends: String) -> Self {
        Item { text: ends, scale: Some(Row { numbers, at }), ..Item::default() }
    }

    /// The same in the language beside.
    pub(super) fn beside(self, text: Option<String>) -> Self {
        Item { beside: text, ..self }
    }

    pub(super) fn apart(self) -> Self {
        Item { apart: true, ..self }
    }

    pub(super) fn key(self, key: char) -> Self {
        Item { key: Some(key), ..self }
    }

    fn lines(&self, columns: usize) -> Vec<String> {
        let mut lines = match &self.scale {
            Some(row) => row.lines(columns),
            None => vec![],
        };
        let texts = [Some(&self.text), self.beside.as_ref()];
        lines.extend(texts.into_iter().flatten().flat_map(|text| wrapped(text, columns)));
        lines
    }
}

impl Row {
    fn lines(&self, columns: usize) -> Vec<String> {
        let number = |n: i64| match self.at == Some(n) {
            true => format!("[{n}]"),
            false => format!(" {n} "),
        };
        let mut lines = vec![String::new()];
        for n in self.numbers.clone() {
            let piece = number(n);
            match lines.last_mut() {
                Some(line) if line.is_empty() || width(line) + width(&piece) <= columns => {
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
        lines
    }

    /// Marks the number before or after the one that is marked.
    fn step(&mut self, by: i64) {
        let (first, last) = (*self.numbers.start(), *self.numbers.end());
        self.at = Some(match self.at {
            Some(at) => at.saturating_add(by).clamp(first, last),
            None => first,
        });
    }

    /// Marks the number that a digit makes: of the one marked before, or alone.
    fn digit(&mut self, digit: i64) {
        let longer = self.at.and_then(|at| at.checked_mul(10)?.checked_add(digit));
        let fits = |n: &i64| self.numbers.contains(n);
        self.at = longer.filter(fits).or(Some(digit).filter(fits)).or(self.at);
    }
}

/// What was picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// An item, by its number.
    Item(usize),
    /// A number of a scale.
    Number(i64),
    /// Esc.
    Escape,
    /// Ctrl-Z: away with it all for a while.
    Hide,
    /// Out of here at once.
    Exit,
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
        let lines = self.lines(columns);
        let below_heading = rows.saturating_sub(heading.len() + BLANK);

        let menu = Menu::new(&self.items, words, columns);
        let room = menu.room_above(below_heading);
        if lines.len() <= room {
            let above = Above { heading: &heading, text: &lines };
            let picked = menu.ask(&above, self.highlighted, terminal)?;
            return Ok(picked.map_or(Turn::To(page), Turn::Picked));
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
        let above = Above { heading: &heading, text: pages[page] };
        if page == last {
            let picked = last_menu.ask(&above, self.highlighted, terminal)?;
            return Ok(match picked {
                None => Turn::To(page),
                Some(Pick::Item(item)) if item >= self.items.len() => {
                    Turn::To(page.saturating_sub(1))
                }
                Some(picked) => Turn::Picked(picked),
            });
        }
        let turns = [page + 1, page.saturating_sub(1), last];
        let offered = match page {
            0 => vec![0, 2],
            _ => vec![0, 1, 2],
        };
        let items: Vec<Item> = offered.iter().map(|i| between[*i].clone()).collect();
        Ok(match Menu::new(&items, words, columns).ask(&above, 0, terminal)? {
            None => Turn::To(page),
            Some(Pick::Item(item)) => Turn::To(turns[offered[item]]),
            Some(Pick::Escape) if page > 0 => Turn::To(page - 1),
            Some(picked) => Turn::Picked(picked),
        })
    }

    /// Draws what stands above the menu, for something to be typed below it.
    pub(super) fn draw_above(&self, terminal: &Term) -> io::Result<()> {
        let columns = columns(terminal);
        let rows = usize::from(terminal.size().0);
        let heading = wrapped(self.heading, columns);
        let mut lines = self.lines(columns);
        lines.truncate(rows.saturating_sub(heading.len() + BLANK + SMALL).max(1));
        terminal.clear_screen()?;
        for line in (Above { heading: &heading, text: &lines }).lines() {
            terminal.write_line(&line)?;
        }
        Ok(())
    }

    /// The lines of the text, styled.
    fn lines(&self, columns: usize) -> Vec<String> {
        let bold = |line: String| match self.question && !line.is_empty() {
            true => style(line).bold().for_stderr().to_string(),
            false => line,
        };
        let mut lines: Vec<String> = vec![];
        let told = self.told.map(|told| [Some(&told.own), told.beside.as_ref()]);
        for text in told.iter().flatten().flatten() {
            lines.extend(wrapped(text, columns));
            lines.push(String::new());
        }
        lines.extend(wrapped(self.text, columns).into_iter().map(bold));
        if let Some(beside) = self.beside {
            lines.push(String::new());
            lines.extend(wrapped(beside, columns));
        }
        lines
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

/// What stands above a menu.
struct Above<'a> {
    heading: &'a [String],
    text: &'a [String],
}

impl Above<'_> {
    fn lines(&self) -> Vec<String> {
        let dim = |line: &String| style(line).dim().for_stderr().to_string();
        let mut lines: Vec<String> = self.heading.iter().map(dim).collect();
        lines.push(String::new());
        lines.extend_from_slice(self.text);
        lines.push(String::new());
        lines
    }
}

/// The items as drawn.
struct Menu<'a> {
    items: &'a [Item],
    columns: usize,
    /// Which keys there are, at the foot.
    foot: Vec<String>,
}

/// The last letters typed: they may be a word.
#[derive(Default)]
struct Typed(String);

impl Typed {
    /// Takes a letter; the answer is whether the word that leaves has been typed.
    fn is_exit(&mut self, c: char) -> bool {
        self.0.extend(c.to_lowercase());
        self.0.ends_with(EXIT)
    }
}

impl<'a> Menu<'a> {
    fn new(items: &'a [Item], words: &Words, columns: usize) -> Menu<'a> {
        Menu { items, columns, foot: wrapped(&words.say("conversation-keys"), columns) }
    }

    /// The lines of an item. Only what is marked depends on where one stands.
    fn height(&self, item: &Item) -> usize {
        item.lines(self.columns - INDENT).len() + usize::from(item.apart)
    }

    /// How many of so many rows a text above it can have. A tall menu leaves some too: it is
    /// rather shown in parts than a question.
    fn room_above(&self, rows: usize) -> usize {
        let items: usize = self.items.iter().map(|item| self.height(item)).sum();
        rows.saturating_sub((items + 1 + self.foot.len()).min(SMALL)).max(1)
    }

    /// Asks. `None` if the window has changed, and all must be laid out anew.
    fn ask(
        &self,
        above: &Above<'_>,
        highlighted: usize,
        terminal: &Term,
    ) -> io::Result<Option<Pick>> {
        terminal.hide_cursor()?;
        let picked = self.keys(above, highlighted, terminal);
        terminal.show_cursor()?;
        terminal.flush()?;
        picked
    }

    fn keys(
        &self,
        above: &Above<'_>,
        highlighted: usize,
        terminal: &Term,
    ) -> io::Result<Option<Pick>> {
        let above = above.lines();
        let size = terminal.size();
        let mut items = self.items.to_vec();
        let mut at = highlighted.min(items.len().saturating_sub(1));
        let scale = items.iter().position(|item| item.scale.is_some());
        let mut typed = Typed::default();
        let mut digits = false;
        loop {
            self.draw(&above, &items, at, terminal)?;
            // Not the reading that answers any interruption with SIGINT.
            let key = terminal.read_key_raw();
            if privacy::was_hidden() {
                // Nothing is in sight: this key, if there was one, answers nothing.
                return Ok(Some(Pick::Hide));
            }
            let key = key?;
            if terminal.size() != size {
                return Ok(None);
            }
            let last = items.len() - 1;
            let row = |items: &mut Vec<Item>, by: i64| {
                if let Some(row) = items[at].scale.as_mut() {
                    row.step(by);
                }
            };
            let is_digit = matches!(key, Key::Char('0'..='9'));
            match key {
                Key::ArrowDown | Key::Tab => at = if at == last { 0 } else { at + 1 },
                Key::ArrowUp | Key::BackTab => at = if at == 0 { last } else { at - 1 },
                Key::ArrowLeft => row(&mut items, -1),
                Key::ArrowRight => row(&mut items, 1),
                Key::Home | Key::PageUp => at = 0,
                Key::End | Key::PageDown => at = last,
                Key::Escape => return Ok(Some(Pick::Escape)),
                Key::Char(CTRL_Z) => return Ok(Some(Pick::Hide)),
                Key::CtrlC | Key::Char(CTRL_BACKSLASH) => return Ok(Some(Pick::Exit)),
                Key::Enter | Key::Char(' ') => match &items[at].scale {
                    None => return Ok(Some(Pick::Item(at))),
                    Some(Row { at: Some(number), .. }) => return Ok(Some(Pick::Number(*number))),
                    // No number is marked yet: nothing has been answered.
                    Some(_) => {}
                },
                Key::Char(c) if typed.is_exit(c) => return Ok(Some(Pick::Exit)),
                Key::Char(c) => {
                    if let Some(digit) = c.to_digit(10)
                        && let Some(item) = scale
                        && let Some(row) = items[item].scale.as_mut()
                    {
                        if !digits {
                            row.at = None;
                        }
                        row.digit(digit.into());
                        at = item;
                    }
                    if let Some(item) = items.iter().position(|item| item.key == Some(c)) {
                        return Ok(Some(Pick::Item(item)));
                    }
                }
                _ => {}
            }
            digits = is_digit;
        }
    }

    /// Draws all of it over what stood there. Where not all items fit, those around the
    /// highlighted one are shown.
    fn draw(&self, above: &[String], items: &[Item], at: usize, terminal: &Term) -> io::Result<()> {
        let rows = usize::from(terminal.size().0);
        let rows = rows.saturating_sub(above.len() + 1 + self.foot.len() + 1);
        let shown = self.shown(items, at, rows);
        let mut lines = above.to_vec();
        if shown.start > 0 {
            lines.push("    ↑ …".to_owned());
        }
        for number in shown.clone() {
            let item = &items[number];
            if item.apart && number > shown.start {
                lines.push(String::new());
            }
            let mut marker = if number == at { "  > " } else { "    " };
            for line in item.lines(self.columns - INDENT) {
                let text = style(format!("{marker}{line}")).for_stderr();
                lines.push(if number == at { text.bold() } else { text }.to_string());
                marker = "    ";
            }
        }
        if shown.end < items.len() {
            lines.push("    ↓ …".to_owned());
        }
        lines.push(String::new());
        let dim = |line: &String| style(line).dim().for_stderr().to_string();
        lines.extend(self.foot.iter().map(dim));
        // Each line wipes what stood behind it; at the end, all below.
        let drawn = lines.join("\x1b[K\r\n");
        terminal.write_str(&format!("\x1b[H{drawn}\x1b[K\x1b[J"))?;
        terminal.flush()
    }

    /// The items that fit in so many rows, among them the one at `at`.
    fn shown(&self, items: &[Item], at: usize, rows: usize) -> std::ops::Range<usize> {
        let height = |range: std::ops::Range<usize>| {
            items[range].iter().map(|item| self.height(item)).sum::<usize>()
        };
        if height(0..items.len()) <= rows {
            return 0..items.len();
        }
        // Two rows say that there are more.
        let rows = rows.saturating_sub(2);
        let (mut start, mut end) = (at, at + 1);
        loop {
            let before = (start, end);
            if end < items.len() && height(start..end + 1) <= rows {
                end += 1;
            }
            if start > 0 && height(start - 1..end) <= rows {
                start -= 1;
            }
            if (start, end) == before {
                return start..end;
            }
        }
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

    #[test]
    fn the_highlighted_item_is_always_shown() {
        let items: Vec<Item> = (0..9).map(|n| Item::new(n.to_string())).collect();
        let menu = Menu { items: &items, columns: 40, foot: vec![] };
        assert_eq!(menu.shown(&items, 8, 9), 0..9);
        for rows in 0..9 {
            for at in 0..9 {
                let shown = menu.shown(&items, at, rows);
                assert!(shown.contains(&at), "{rows} rows, {at}: {shown:?}");
                assert!(shown.len() <= rows.saturating_sub(2).max(1), "{rows} rows: {shown:?}");
            }
        }
    }

    #[test]
    fn digits_and_arrows_move_along_a_scale() {
        let mut row = Row { numbers: 0..=10, at: None };
        row.step(-1);
        assert_eq!(row.at, Some(0));
        row.digit(7);
        assert_eq!(row.at, Some(7), "07 is 7");
        row.digit(5);
        assert_eq!(row.at, Some(5), "75 is beyond the end");
        row.at = None;
        row.digit(1);
        row.digit(0);
        row.step(1);
        assert_eq!(row.at, Some(10));
        assert_eq!(row.lines(12), [" 0  1  2  3 ", " 4  5  6  7 ", " 8  9 [10]"]);
    }

    #[test]
    fn the_word_exit_is_found_among_letters() {
        let mut typed = Typed::default();
        assert!(!"eexi".chars().any(|c| typed.is_exit(c)));
        assert!(typed.is_exit('T'));
    }
}
