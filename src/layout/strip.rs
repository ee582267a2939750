//! Strips: slices of a column, one line of text or one table row high, that `flow` makes and
//! `paginate` stacks on pages. And the structure tree that grows meanwhile.

use super::page::{Item, Kid, Mark, Node, Role};
use super::style::BoxLook;
use super::text::{Line, Target};

/// A slice of a column that is never cut. Its items stand relative to the top left corner of the
/// column.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    pub height: f32,
    /// Space above, dropped at the top of a page.
    pub gap: f32,
    pub placed: Vec<Placed>,
    pub links: Vec<Link>,
    /// Nodes that are there even if they show nothing: empty cells.
    pub begins: Vec<usize>,
    /// Whether no page may end after it.
    pub keep: bool,
    /// Whether it begins a page.
    pub forced: bool,
    /// The innermost box that it is in, as an index into [`Boxes`].
    pub inside: Option<usize>,
    /// The box whose upper edge it is.
    pub opens: Option<usize>,
    /// Whether it is the lower edge of the box that it is in.
    pub closes: bool,
    /// The table header to repeat when a page begins with it, as an index into the headers.
    pub header: Option<usize>,
    /// The title and level of the heading that begins here.
    pub bookmark: Option<(String, u8)>,
}

/// An item and what it is part of.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub mark: Mark,
    pub item: Item,
}

/// A clickable area: left, top, right, bottom.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub area: [f32; 4],
    pub target: Target,
}

/// A box that strips can be in.
#[derive(Clone, Copy, Debug)]
pub(super) struct BoxFrame {
    pub look: BoxLook,
    /// The box around it.
    pub outer: Option<usize>,
    pub x: f32,
    pub width: f32,
    /// Space between its edges and its content.
    pub padding: f32,
}

/// The boxes of a document.
#[derive(Debug, Default)]
pub(super) struct Boxes(pub(super) Vec<BoxFrame>);

impl Boxes {
    /// A box and the boxes around it, innermost first.
    pub(super) fn around(&self, inside: Option<usize>) -> impl Iterator<Item = (usize, BoxFrame)> {
        let at = |index: usize| self.0.get(index).map(|frame| (index, *frame));
        std::iter::successors(inside.and_then(at), move |(_, frame)| frame.outer.and_then(at))
    }

    /// The padding of a box and all boxes around it.
    pub(super) fn padding(&self, inside: Option<usize>) -> f32 {
        self.around(inside).map(|(_, frame)| frame.padding).sum()
    }
}

impl Strip {
    /// An empty slice.
    pub(super) fn space(height: f32) -> Strip {
        Strip { height, ..Strip::default() }
    }

    /// Puts a line of text in it.
    pub(super) fn add_line(&mut self, line: Line, x: f32, y: f32) {
        for fragment in line.fragments {
            if let Some((target, left, right)) = fragment.link {
                let area = [x + left, y, x + right, y + line.height];
                self.links.push(Link { area, target });
            }
            for mut item in fragment.items {
                item.shift(x, y);
                self.placed.push(Placed { mark: fragment.mark, item });
            }
        }
        self.height = self.height.max(y + line.height);
    }

    /// The upper part, as much of it as fits into `height` without cutting a line, and the rest.
    /// `None` if not even the first line fits.
    pub(super) fn split(self, height: f32) -> Option<(Strip, Strip)> {
        let mut tops: Vec<f32> = self.placed.iter().map(|placed| baseline(&placed.item)).collect();
        tops.sort_by(f32::total_cmp);
        let cut = tops.iter().copied().rfind(|top| *top + DEPTH <= height)? + DEPTH;
        let (mut upper, mut lower) = (self.clone(), self);
        upper.placed.retain(|placed| baseline(&placed.item) <= cut);
        upper.links.retain(|link| link.area[3] <= cut + DEPTH);
        upper.height = cut;
        upper.keep = false;
        lower.placed.retain(|placed| baseline(&placed.item) > cut);
        lower.links.retain(|link| link.area[3] > cut + DEPTH);
        lower.height -= cut;
        lower.placed.iter_mut().for_each(|placed| placed.item.shift(0.0, -cut));
        lower.links.iter_mut().for_each(|link| {
            link.area[1] -= cut;
            link.area[3] -= cut;
        });
        (lower.begins, lower.gap, lower.forced) = (vec![], 0.0, false);
        (!lower.placed.is_empty()).then_some((upper, lower))
    }
}

/// How far a line of text may reach below its baseline.
const DEPTH: f32 = 6.0;

fn baseline(item: &Item) -> f32 {
    match item {
        Item::Text(run) => run.baseline,
        Item::Area(area) => area.y,
        Item::Shape(_) => item.bounds()[3],
    }
}

/// The structure of a document while it is laid out. A node hangs on its parent from the moment
/// when something of it stands on a page, so children are in reading order and none is empty.
#[derive(Debug)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
    attached: Vec<bool>,
}

fn bare(role: Role, parent: usize) -> Node {
    Node { role, parent, kids: vec![], lang: None, alt: None }
}

/// The index of the root.
pub(super) const ROOT: usize = 0;

impl Tree {
    pub(super) fn new() -> Tree {
        let root = bare(Role::Document, ROOT);
        Tree { nodes: vec![root], attached: vec![true] }
    }

    /// A new node.
    pub(super) fn node(&mut self, role: Role, parent: usize) -> usize {
        self.nodes.push(bare(role, parent));
        self.attached.push(false);
        self.nodes.len() - 1
    }

    /// Hangs a node, and those above it, on their parents.
    pub(super) fn attach(&mut self, node: usize) {
        if !std::mem::replace(&mut self.attached[node], true) {
            let parent = self.nodes[node].parent;
            self.attach(parent);
            self.nodes[parent].kids.push(Kid::Node(node));
        }
    }

    /// Adds content to a node.
    pub(super) fn add(&mut self, node: usize, kid: Kid) {
        self.attach(node);
        self.nodes[node].kids.push(kid);
    }
}
