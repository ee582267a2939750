//! Inlines → one string, and how its stretches look.

use super::Script;
use crate::document::{Figure, Inline, plain_text};
use crate::layout::hyphen;
use crate::layout::isolate::{self, LTR, POP, RTL, RTL_MARK};
use crate::layout::page::{Colour, Goal, Mark, Role};
use crate::layout::strip::Tree;
use crate::layout::{picture, style};
use crate::picture::Picture;
use std::ops::Range;

/// How a stretch of text looks, and where it belongs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::layout) struct Ink {
    pub size: f32,
    pub colour: Colour,
    pub bold: bool,
    pub slanted: bool,
    /// Distance of lines, where 1 is what the script is used to.
    pub leading: f32,
    /// The node of the structure it belongs to.
    pub node: usize,
    /// The link it is part of, as an index into [`Text::links`].
    pub(super) link: Option<usize>,
    /// Whether a link is left without its line.
    pub(super) plain_link: bool,
    /// The language it is in, as an index into [`Text::languages`]; the paragraph's if none.
    pub(super) language: Option<usize>,
    /// Whether it stays on one line.
    pub(super) unbroken: bool,
    /// How far it stands above the line, in points.
    pub(super) rise: f32,
    /// The size of raised numbers in it, in em.
    signs: f32,
    /// Whether its words may be divided at the ends of lines.
    divided: bool,
}

impl Ink {
    /// Regular text of a colour.
    pub(in crate::layout) fn new(size: f32, colour: Colour, node: usize) -> Ink {
        let (bold, slanted, leading) = (false, false, 1.0);
        Ink {
            size,
            colour,
            bold,
            slanted,
            leading,
            node,
            link: None,
            plain_link: false,
            language: None,
            unbroken: false,
            rise: 0.0,
            signs: 0.62,
            divided: true,
        }
    }

    /// The same, of whole words only.
    pub(in crate::layout) fn whole_words(self) -> Ink {
        Ink { divided: false, ..self }
    }

    /// The same, with raised numbers of a size in em.
    pub(in crate::layout) fn with_signs(self, signs: f32) -> Ink {
        Ink { signs, ..self }
    }

    /// The same, bold.
    pub(in crate::layout) fn bold(self) -> Ink {
        Ink { bold: true, ..self }
    }
}

/// A number that reaches above the line.
fn raised(ink: Ink, node: usize) -> Ink {
    const TOP: f32 = 0.8;
    const DIGITS: f32 = 0.71;
    let (size, rise) = (ink.signs * ink.size, (TOP - DIGITS * ink.signs) * ink.size);
    Ink { size, rise, node, bold: false, slanted: false, ..ink }
}

/// Where a link goes and what it says.
#[derive(Clone, Debug)]
pub(in crate::layout) struct Target {
    pub node: usize,
    pub goal: Goal,
    pub text: String,
}

/// Styled text, ready to be set.
#[derive(Default)]
pub(in crate::layout) struct Text {
    pub(super) string: String,
    pub(super) spans: Vec<(Range<usize>, Ink)>,
    pub(super) links: Vec<Target>,
    pub(super) languages: Vec<Script>,
    pub(super) pictures: Vec<Inset>,
}

/// A picture within a line.
pub(super) struct Inset {
    /// Its place among the spans: they are read in their order.
    pub(super) span: u16,
    pub(super) picture: Picture,
    pub(super) mark: Mark,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Inset {
    /// Whether it stays within a line of that height and baseline.
    pub(super) fn has_room(&self, (height, baseline): (f32, f32)) -> bool {
        let above = picture::BASELINE * self.height;
        above <= baseline && self.height - above <= height - baseline
    }
}

impl Text {
    /// Collects inlines. Links get nodes of their own below `ink.node`.
    pub(in crate::layout) fn new(
        inlines: &[Inline],
        ink: Ink,
        script: &Script,
        tree: &mut Tree,
    ) -> Text {
        let mut text = Text::default();
        text.collect(inlines, ink, script, tree);
        text
    }

    /// A plain string.
    pub(in crate::layout) fn plain(string: &str, ink: Ink, script: &Script) -> Text {
        let mut text = Text::default();
        text.push_prose(string, ink, script);
        text
    }

    /// A link within the document.
    pub(in crate::layout) fn link(
        text: String,
        goal: Goal,
        size: f32,
        node: usize,
        tree: &mut Tree,
    ) -> Text {
        let mut link = Text::default();
        link.push_link(&text, goal, Ink::new(size, style::INK, node), tree);
        link
    }

    /// A link within the document that reads like text, and its node.
    pub(in crate::layout) fn entry(
        text: &str,
        goal: Goal,
        ink: Ink,
        script: &Script,
        tree: &mut Tree,
    ) -> (Text, usize) {
        let node = tree.node(Role::Link, ink.node);
        let target = Target { node, goal, text: text.to_owned() };
        let mut entry = Text { links: vec![target], ..Text::default() };
        entry.push_prose(text, Ink { node, link: Some(0), plain_link: true, ..ink }, script);
        (entry, node)
    }

    fn collect(&mut self, inlines: &[Inline], ink: Ink, script: &Script, tree: &mut Tree) {
        for inline in inlines {
            match inline {
                Inline::Text(piece) => self.push_prose(piece, ink, script),
                Inline::Strong(inner) => self.collect(inner, ink.bold(), script, tree),
                Inline::Emphasis(inner) => {
                    let stressed = match script.habits.slants {
                        true => Ink { slanted: true, ..ink },
                        false => ink.bold(),
                    };
                    self.collect(inner, stressed, script, tree);
                }
                Inline::Literal(piece) => {
                    let unbroken = piece.chars().count() <= LONGEST_UNBROKEN;
                    self.push_isolated(LTR, piece, Ink { unbroken, ..ink }, script);
                }
                Inline::Link { url, text: inner } => {
                    let node = tree.node(Role::Link, ink.node);
                    let text = plain_text(inner).replace('\n', " ");
                    let one = url.starts_with("tel:") || !text.contains(' ');
                    let unbroken = one && text.chars().count() <= LONGEST_UNBROKEN;
                    let link = Some(self.links.len());
                    let ink = Ink { node, link, unbroken, colour: style::ACCENT, ..ink };
                    let order = if isolate::has_right_to_left(&text) { RTL } else { LTR };
                    self.push_mark(order, ink, script);
                    self.collect(inner, ink, script, tree);
                    self.push_mark(POP, ink, script);
                    let goal = Goal::Address(url.clone());
                    self.links.push(Target { node, goal, text });
                }
                Inline::Language { lang, direction, text: inner } => {
                    let node = tree.node(Role::Span, ink.node);
                    tree.nodes[node].lang = Some(lang.clone());
                    let language = Some(self.languages.len());
                    let other = script.other(lang, *direction);
                    self.languages.push(other.clone());
                    let ink = Ink { node, language, ..ink };
                    let order = if other.right_to_left { RTL } else { LTR };
                    let mixed = script.right_to_left || other.right_to_left;
                    if mixed {
                        self.push(order.encode_utf8(&mut [0; 4]), ink);
                    }
                    self.collect(inner, ink, &other, tree);
                    if mixed {
                        self.push(POP.encode_utf8(&mut [0; 4]), ink);
                    }
                }
                Inline::Blank(width) => {
                    let (width, colour) = (usize::from(*width), style::MUTED);
                    let unbroken = width <= LONGEST_UNBROKEN;
                    self.push(&"_".repeat(width), Ink { unbroken, colour, ..ink });
                }
                Inline::Note { number, .. } => {
                    let reference = tree.node(Role::Reference, ink.node);
                    let number = *number;
                    self.push_link(
                        &script.number(number as usize),
                        Goal::Note(number),
                        raised(ink, reference),
                        tree,
                    );
                }
                Inline::Figure(figure) => self.push_picture(figure, ink, script, tree),
                Inline::Break => self.push("\n", ink),
            }
        }
    }

    /// A picture as high as the text.
    fn push_picture(&mut self, figure: &Figure, ink: Ink, script: &Script, tree: &mut Tree) {
        // A picture goes with the direction of what stands before it.
        self.push_mark(RTL_MARK, ink, script);
        let drawing = figure.picture.drawing();
        let height = picture::LINE_HEIGHT * ink.size;
        self.pictures.push(Inset {
            span: self.spans.len() as u16,
            picture: figure.picture.clone(),
            mark: picture::mark(figure, ink.node, tree),
            width: height * drawing.width / drawing.height,
            height,
        });
        self.spans.push((self.string.len()..self.string.len(), ink));
    }

    /// A link within the document, below `ink.node`.
    pub(in crate::layout) fn push_link(
        &mut self,
        text: &str,
        goal: Goal,
        ink: Ink,
        tree: &mut Tree,
    ) {
        let node = tree.node(Role::Link, ink.node);
        let link = Some(self.links.len());
        let ink = Ink { plain_link: true, unbroken: true, colour: style::ACCENT, ..ink };
        self.push(text, Ink { node, link, ..ink });
        self.links.push(Target { node, goal, text: text.to_owned() });
    }

    /// Prose; in right-to-left text its numbers keep their own order.
    fn push_prose(&mut self, piece: &str, ink: Ink, script: &Script) {
        if script.right_to_left && ink.unbroken {
            let unbroken: String = piece.chars().map(isolate::unbroken).collect();
            return self.push(&isolate::numbers(&unbroken), ink);
        }
        let address = ink.link.is_some() && !ink.unbroken && !piece.contains(' ');
        for (stretch, whole) in isolate::with_whole_numbers(piece) {
            let ink = Ink { unbroken: ink.unbroken || whole, ..ink };
            match &script.patterns {
                _ if address && !whole && script.right_to_left => {
                    self.push(&hyphen::address(&isolate::numbers(stretch)), ink);
                }
                _ if address && !whole => self.push(&hyphen::address(stretch), ink),
                _ if script.right_to_left => self.push(&isolate::numbers(stretch), ink),
                Some(patterns) if ink.divided && ink.link.is_none() && !ink.unbroken => {
                    self.push(&patterns.divide(stretch), ink);
                }
                _ => self.push(stretch, ink),
            }
        }
    }

    fn push_isolated(&mut self, order: char, piece: &str, ink: Ink, script: &Script) {
        self.push_mark(order, ink, script);
        if script.right_to_left && ink.unbroken {
            self.push(&piece.chars().map(isolate::unbroken).collect::<String>(), ink);
        } else if ink.unbroken {
            self.push(piece, ink);
        } else {
            self.push(&hyphen::address(piece), ink);
        }
        self.push_mark(POP, ink, script);
    }

    fn push_mark(&mut self, mark: char, ink: Ink, script: &Script) {
        if script.right_to_left {
            self.push(mark.encode_utf8(&mut [0; 4]), ink);
        }
    }

    fn push(&mut self, piece: &str, ink: Ink) {
        if piece.is_empty() {
            return;
        }
        let start = self.string.len();
        if piece.chars().any(|c| c.is_control() && c != '\n') {
            self.string.extend(piece.chars().map(|c| match c.is_control() && c != '\n' {
                true => ' ',
                false => c,
            }));
        } else {
            self.string.push_str(piece);
        }
        self.spans.push((start..self.string.len(), ink));
    }
}

/// Phone numbers, codes and addresses up to this many characters stay on one line.
const LONGEST_UNBROKEN: usize = 24;
