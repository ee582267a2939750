//! Strips: slices of a column, one line of text or one table row high, that `flow` makes and
//! `paginate` stacks on pages. And the structure tree that grows meanwhile.

use super::page::{Goal, Item, Kid, Mark, Node, Role};
use super::style::BoxLook;
use super::text::{Line, Target};

/// A slice of a column, cut only where a whole page has no room for it. Its items stand relative
/// to the top left corner of the column.
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
    /// Where its lines of text begin and end.
    pub lines: Vec<(f32, f32)>,
    /// Whether its top stands on the grid of lines.
    pub on_grid: bool,
    /// The notes that it refers to.
    pub notes: Vec<u32>,
    /// The note that begins here.
    pub note: Option<u32>,
    /// The heading whose page is to be told here.
    pub entry: Option<Entry>,
    /// What stands here side by side.
    pub columns: Option<Columns>,
    /// How far it was moved to the right, into its column.
    pub shifted: f32,
}

/// A line of a table of contents that lacks its page.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The index of the heading.
    pub heading: usize,
    /// The node of the link.
    pub node: usize,
    pub bold: bool,
    /// Where its text ends, and where the number does.
    pub text_end: f32,
    pub end: f32,
}

/// Strips to be shared out among columns.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub strips: Vec<Strip>,
    /// How many there are.
    pub count: usize,
    /// From one column to the next.
    pub step: f32,
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
    /// Whether it stands in one of several columns.
    pub in_column: bool,
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
                if let Goal::Note(number) = target.goal {
                    self.notes.push(number);
                }
                let area = [x + left, y, x + right, y + line.height];
                self.links.push(Link { area, target });
            }
            for mut item in fragment.items {
                item.shift(x, y);
                self.placed.push(Placed { mark: fragment.mark, item });
            }
        }
        self.lines.push((y, y + line.height));
        self.height = self.height.max(y + line.height);
    }

    /// Puts lines of text in it, one below the other.
    pub(super) fn add_lines(&mut self, lines: Vec<Line>, x: f32, mut y: f32) {
        for line in lines {
            let below = y + line.height;
            self.add_line(line, x, y);
            y = below;
        }
    }

    /// Moves all of it to the right.
    pub(super) fn shift(&mut self, x: f32) {
        self.shifted += x;
        self.placed.iter_mut().for_each(|placed| placed.item.shift(x, 0.0));
        for link in &mut self.links {
            link.area[0] += x;
            link.area[2] += x;
        }
        if let Some(entry) = &mut self.entry {
            entry.text_end += x;
            entry.end += x;
        }
    }

    /// The upper part, as much of it as fits into `height` without cutting a line, and the rest.
    /// `None` if not even the first line fits. Lines that touch both edges of a cell are
    /// repeated by nobody: the caller closes the upper part and opens the lower one.
    pub(super) fn split(self, height: f32, padding: f32) -> Option<(Strip, Strip)> {
        let crossed =
            |cut: f32| self.lines.iter().any(|(top, end)| *top < cut - 0.1 && cut + 0.1 < *end);
        let ends = self.lines.iter().map(|(_, end)| *end);
        let fitting = ends.filter(|end| end + padding <= height && !crossed(*end));
        let cut = fitting.max_by(f32::total_cmp)?;
        let (mut upper, mut lower) = (self.clone(), self);
        let text = |placed: &Placed| matches!(placed.mark, Mark::Node(_));
        upper.placed.retain(|placed| text(placed) && middle(&placed.item) <= cut);
        upper.links.retain(|link| link.area[1] < cut - 0.1);
        upper.lines.retain(|(top, _)| *top < cut - 0.1);
        upper.height = cut + padding;
        upper.keep = false;
        lower.placed.retain(|placed| !text(placed) || middle(&placed.item) > cut);
        lower.links.retain(|link| link.area[1] >= cut - 0.1);
        lower.lines.retain(|(top, _)| *top >= cut - 0.1);
        let up = cut - padding;
        lower.height -= up;
        lower.placed.iter_mut().for_each(|placed| placed.item.shift(0.0, -up));
        lower.lines.iter_mut().for_each(|(top, end)| (*top, *end) = (*top - up, *end - up));
        lower.links.iter_mut().for_each(|link| {
            link.area[1] -= up;
            link.area[3] -= up;
        });
        let notes = |strip: &Strip| {
            strip
                .links
                .iter()
                .filter_map(|link| match link.target.goal {
                    Goal::Note(number) => Some(number),
                    _ => None,
                })
                .collect()
        };
        (upper.notes, lower.notes) = (notes(&upper), notes(&lower));
        (lower.begins, lower.gap, lower.forced) = (vec![], 0.0, false);
        (lower.bookmark, lower.opens) = (None, None);
        (!lower.lines.is_empty()).then_some((upper, lower))
    }
}

/// A height that tells whether an item stands above or below a cut between two lines.
fn middle(item: &Item) -> f32 {
    match item {
        Item::Text(run) => run.baseline - 0.3 * run.size,
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
    /// Nodes to be hung up before the next block.
    waiting: Vec<usize>,
}

fn bare(role: Role, parent: usize) -> Node {
    Node { role, parent, kids: vec![], lang: None, alt: None }
}

/// The index of the root.
pub(super) const ROOT: usize = 0;

impl Tree {
    pub(super) fn new() -> Tree {
        let root = bare(Role::Document, ROOT);
        Tree { nodes: vec![root], attached: vec![true], waiting: vec![] }
    }

    /// A new node.
    pub(super) fn node(&mut self, role: Role, parent: usize) -> usize {
        self.nodes.push(bare(role, parent));
        self.attached.push(false);
        self.nodes.len() - 1
    }

    /// A paragraph that is no part of the text, such as a draft mark: it is read before the next
    /// block that begins, and so never within one.
    pub(super) fn between_blocks(&mut self) -> usize {
        let node = self.node(Role::Paragraph, ROOT);
        self.attached[node] = true;
        self.waiting.push(node);
        node
    }

    /// Hangs a node, and those above it, on their parents.
    pub(super) fn attach(&mut self, node: usize) {
        if !std::mem::replace(&mut self.attached[node], true) {
            let parent = self.nodes[node].parent;
            self.attach(parent);
            if self.nodes[parent].role.holds_blocks() {
                self.hang_waiting(parent);
            }
            self.nodes[parent].kids.push(Kid::Node(node));
        }
    }

    /// Hangs up what still waits for a block.
    pub(super) fn hang_waiting(&mut self, parent: usize) {
        for waiting in std::mem::take(&mut self.waiting) {
            self.nodes[waiting].parent = parent;
            self.nodes[parent].kids.push(Kid::Node(waiting));
        }
    }

    /// The innermost node around `node` that holds blocks.
    pub(super) fn block_holder(&self, mut node: usize) -> usize {
        while !self.nodes[node].role.holds_blocks() && node != ROOT {
            node = self.nodes[node].parent;
        }
        node
    }

    /// Adds content to a node.
    pub(super) fn add(&mut self, node: usize, kid: Kid) {
        self.attach(node);
        self.nodes[node].kids.push(kid);
    }
}
