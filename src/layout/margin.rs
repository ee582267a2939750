//! What stands in the margins: the draft mark above the text, foot and page number below it.

use super::LayoutProblem;
use super::assemble::Assembly;
use super::page::{Area, Colour, Item, Mark};
use super::strip::{ROOT, Tree};
use super::style::{self, Frame};
use super::text::{Align, Ink, Line, Paragraph, Script, Text, Typesetter};
use crate::document::{Document, Inline};

/// Lines in margins, and the text, look, width and side they were made for: most of them stand on
/// every page.
pub(super) type Repeated = Vec<((String, Ink, f32, Align), Vec<Line>)>;

/// How many are kept besides the newest: those of one page, and some.
const REPEATED: usize = 7;

/// Draws in margins.
pub(super) struct Margins<'a> {
    pub assembly: &'a mut Assembly,
    pub tree: &'a mut Tree,
    pub script: &'a Script,
    pub setter: &'a mut Typesetter,
    /// Size of text there.
    pub small: f32,
}

/// How high a line at the head of a page is, with what parts it from the text.
pub(super) fn head_height(small: f32, script: &Script) -> f32 {
    script.line_height(small) + style::MM
}

/// How high the draft mark of a document is above a text of that width, if it has one.
pub(super) fn mark_height(
    document: &Document,
    small: f32,
    width: f32,
    script: &Script,
    setter: &mut Typesetter,
) -> Result<Option<f32>, LayoutProblem> {
    let Some(mark) = &document.mark else { return Ok(None) };
    let (mut assembly, mut tree) = (Assembly::new(0, document.direction), Tree::new());
    let mut margins = Margins { assembly: &mut assembly, tree: &mut tree, script, setter, small };
    margins.mark_height(mark, width).map(Some)
}

impl Margins<'_> {
    /// The draft mark on a tinted ground above a frame, `top` points from the edge of the page.
    /// It is read before the first block that begins after it is drawn.
    pub(super) fn mark(&mut self, text: &str, frame: Frame, top: f32) -> Result<(), LayoutProblem> {
        let (ground, colour) = style::MARK;
        let node = self.tree.between_blocks();
        self.tree.nodes[node].lang = self.script.words.as_ref().map(|(lang, _)| lang.clone());
        let mark = Mark::Node(node);
        let size = self.small;
        let (inset_x, inset_y) = (0.8 * size, 0.25 * size);
        let lines = self.mark_lines(text, colour, frame.width)?;
        let (left, right) = extent(&lines);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let pill = Area {
            x: frame.x + left,
            y: top,
            width: right - left + 2.0 * inset_x,
            height: height + 2.0 * inset_y,
            radius: (height + 2.0 * inset_y).min(2.4 * size) / 2.0,
            colour: ground,
        };
        self.assembly.add(frame.page, Mark::Decoration, Item::Area(pill), self.tree);
        self.draw(lines, frame.page, frame.x + inset_x, top + inset_y, mark);
        Ok(())
    }

    /// The title of the document and of the part that a page belongs to, above its text and below
    /// `top`. Where both have no room, the part alone; where that has none, nothing: it is a help,
    /// and every heading stands in the text.
    pub(super) fn head(
        &mut self,
        title: &str,
        part: Option<&str>,
        frame: Frame,
        top: f32,
    ) -> Result<(), LayoutProblem> {
        let y = frame.y - (7.2 * style::MM).max(head_height(self.small, self.script));
        let half = frame.width / 2.1;
        let whole = frame.width;
        let heads = match part {
            Some(part) => {
                vec![
                    vec![(title, half, Align::Start), (part, half, Align::End)],
                    vec![(part, whole, Align::End)],
                ]
            }
            None => vec![vec![(title, whole, Align::Start)]],
        };
        for head in heads {
            let Some(set) = self.fitting(&head, y - top)? else { continue };
            for (lines, (_, room, align)) in set.into_iter().zip(head) {
                let at_right = (align == Align::End) != self.script.right_to_left;
                let shift = if at_right { whole - room } else { 0.0 };
                self.draw_last(lines, frame.page, frame.x + shift, y, Mark::Head);
            }
            break;
        }
        Ok(())
    }

    /// Texts of a head in lines, if none of them needs more than one line and `above` points. The
    /// margin may be just as high as a line and the mark above it.
    fn fitting(
        &mut self,
        head: &[(&str, f32, Align)],
        above: f32,
    ) -> Result<Option<Vec<Vec<Line>>>, LayoutProblem> {
        const TOLERANCE: f32 = 0.02;
        let ink = Ink::new(self.small, style::MUTED, ROOT).whole_words();
        let mut set = vec![];
        for (text, room, align) in head {
            match self.lines(text, ink, *room, *align) {
                Ok(lines) if above_last(&lines) <= above + TOLERANCE => set.push(lines),
                Ok(_) | Err(LayoutProblem::TooWide { .. } | LayoutProblem::DoesNotFit { .. }) => {
                    return Ok(None);
                }
                Err(problem) => return Err(problem),
            }
        }
        Ok(Some(set))
    }

    /// How high the draft mark is above a text of that width.
    pub(super) fn mark_height(&mut self, text: &str, width: f32) -> Result<f32, LayoutProblem> {
        let lines = self.mark_lines(text, style::MARK.1, width)?;
        Ok(lines.iter().map(|line| line.height).sum::<f32>() + 0.5 * self.small)
    }

    fn mark_lines(
        &mut self,
        text: &str,
        colour: Colour,
        width: f32,
    ) -> Result<Vec<Line>, LayoutProblem> {
        let ink = Ink::new(self.small, colour, ROOT).bold().whole_words();
        self.words(text, ink, width - 1.6 * self.small)
    }

    /// Foot and page number below the text of a page.
    pub(super) fn foot(
        &mut self,
        text: &str,
        folio: &str,
        frame: Frame,
    ) -> Result<(), LayoutProblem> {
        let y = frame.y + frame.height + 8.0 * style::MM;
        let ink = Ink::new(self.small, style::MUTED, ROOT).whole_words();
        let line = Area {
            x: frame.x,
            y: y - 2.2 * style::MM,
            width: frame.width,
            height: style::THIN,
            radius: 0.0,
            colour: style::HAIRLINE,
        };
        self.assembly.add(frame.page, Mark::Foot, Item::Area(line), self.tree);
        let lines = self.words(text, ink, 0.78 * frame.width)?;
        let shift = if self.script.right_to_left { 0.22 * frame.width } else { 0.0 };
        self.draw(lines, frame.page, frame.x + shift, y, Mark::Foot);
        let lines = self.lines(folio, ink, frame.width, Align::End)?;
        self.draw(lines, frame.page, frame.x, y, Mark::Foot);
        Ok(())
    }

    /// The foot of a leaflet, at the bottom of its back.
    pub(super) fn back(&mut self, text: &str, frame: Frame) -> Result<(), LayoutProblem> {
        let ink = Ink::new(self.small, style::MUTED, ROOT).whole_words();
        let lines = self.words(text, ink, frame.width)?;
        let y = frame.y + frame.height + 0.25 * self.small;
        self.draw(lines, frame.page, frame.x, y, Mark::Foot);
        Ok(())
    }

    /// What the program says, in its language.
    fn words(&mut self, text: &str, ink: Ink, width: f32) -> Result<Vec<Line>, LayoutProblem> {
        let Some((lang, direction)) = self.script.words.clone() else {
            return self.lines(text, ink, width, Align::Start);
        };
        let text = vec![Inline::Text(text.to_owned())];
        let text = [Inline::Language { lang, direction, text }];
        let text = Text::new(&text, ink, self.script, self.tree);
        Paragraph::new(text, self.script, self.setter).lines(width, Align::Start)
    }

    fn lines(
        &mut self,
        text: &str,
        ink: Ink,
        width: f32,
        align: Align,
    ) -> Result<Vec<Line>, LayoutProblem> {
        let key = (text.to_owned(), ink, width, align);
        let repeated = &mut self.assembly.repeated;
        if let Some((_, lines)) = repeated.iter().find(|(known, _)| *known == key) {
            return Ok(lines.clone());
        }
        let text = Text::plain(text, ink, self.script);
        let lines = Paragraph::new(text, self.script, self.setter).lines(width, align)?;
        repeated.truncate(REPEATED);
        repeated.insert(0, (key, lines.clone()));
        Ok(lines)
    }

    /// Draws lines so that the last of them stands at `y`.
    fn draw_last(&mut self, lines: Vec<Line>, page: usize, x: f32, y: f32, mark: Mark) {
        let above = above_last(&lines);
        self.draw(lines, page, x, y - above, mark);
    }

    fn draw(&mut self, lines: Vec<Line>, page: usize, x: f32, mut y: f32, mark: Mark) {
        for line in lines {
            for mut item in line.fragments.into_iter().flat_map(|fragment| fragment.items) {
                item.shift(x, y);
                self.assembly.add(page, mark, item, self.tree);
            }
            y += line.height;
        }
    }
}

/// How high the lines above the last one are.
fn above_last(lines: &[Line]) -> f32 {
    lines.iter().rev().skip(1).map(|line| line.height).sum()
}

/// Left and right edge of lines of text.
fn extent(lines: &[Line]) -> (f32, f32) {
    let items = lines.iter().flat_map(|line| &line.fragments).flat_map(|part| &part.items);
    let runs = items.filter_map(Item::run);
    let extent = runs.flat_map(|run| &run.glyphs).fold((f32::MAX, 0.0), |(left, right), glyph| {
        (glyph.x.min(left), (glyph.x + glyph.advance).max(right))
    });
    (extent.0.min(extent.1), extent.1)
}
