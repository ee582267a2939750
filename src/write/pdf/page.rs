//! One page → what draws it, cut into marked content (ISO 32000-1, 14.6).

use super::content::Content;
use super::glyphs::FontUses;
use super::rounded;
use super::show::{TextWriter, is_alphabetic};
use super::tags::type_name;
use crate::document::Direction;
use crate::layout::{Area, Colour, Fence, Item, Mark, Page, Pages, Run, Shape};
use crate::picture::Segment;
use lopdf::{Document, Object, ObjectId, Stream};

/// What draws a page.
pub(super) fn content(page: &Page, pages: &Pages, uses: &mut FontUses) -> Vec<u8> {
    let mut writer = PageWriter {
        content: Content::new(),
        pages,
        height: pages.size.1,
        colour: None,
        text: TextWriter::new(pages.size.1),
    };
    let mut number = 0;
    for piece in &page.pieces {
        match piece.mark {
            Mark::Node(node) => {
                let tag = type_name(pages.nodes[node].role);
                writer.content.begin_marked(tag, format_args!("/MCID {number}"));
                number += 1;
            }
            Mark::Head => writer.artifact("/Type/Pagination/Subtype/Header"),
            Mark::Foot => writer.artifact("/Type/Pagination/Subtype/Footer"),
            Mark::Pagination => writer.artifact("/Type/Pagination"),
            Mark::Decoration => writer.artifact("/Type/Layout"),
        }
        piece.items.iter().for_each(|item| writer.item(item, uses));
        writer.end_marked();
    }
    writer.keep_apart(page, uses);
    writer.tip_the_balance(page, uses);
    writer.content.into_bytes()
}

/// The boxes of the pages (ISO 32000-1, 14.11.2): all of it is shown; a print shop's file says
/// where it is cut, and how far colour reaches over that.
pub(super) fn set_boxes(file: &mut Document, pages: &Pages) -> lopdf::Result<()> {
    let (width, height) = pages.size;
    let numbers = |[left, top, right, bottom]: [f32; 4]| {
        let corners = [left, height - bottom, right, height - top];
        Object::Array(corners.map(|edge| Object::Real(rounded(edge))).to_vec())
    };
    let ids: Vec<ObjectId> = file.page_iter().collect();
    for id in ids {
        let entry = file.get_object_mut(id)?.as_dict_mut()?;
        entry.set("MediaBox", numbers([0.0, 0.0, width, height]));
        entry.remove(b"CropBox");
        entry.remove(b"TrimBox");
        if let Some(cut) = pages.cut {
            entry.set("TrimBox", numbers(cut.trim));
            entry.set("BleedBox", numbers(cut.bleed));
        }
    }
    Ok(())
}

/// Gives the pages what draws them.
pub(super) fn set_contents(file: &mut Document, contents: Vec<Stream>) -> lopdf::Result<()> {
    let ids: Vec<ObjectId> = file.page_iter().collect();
    for (id, content) in ids.into_iter().zip(contents) {
        let page = file.get_object(id)?.as_dict()?;
        let place = page.get(b"Contents").and_then(Object::as_reference)?;
        file.objects.insert(place, content.into());
    }
    Ok(())
}

struct PageWriter<'p> {
    pages: &'p Pages,
    content: Content,
    height: f32,
    colour: Option<Colour>,
    text: TextWriter,
}

impl PageWriter<'_> {
    fn item(&mut self, item: &Item, uses: &mut FontUses) {
        match item {
            Item::Area(area) => {
                self.end_text();
                self.colour(area.colour);
                self.area(area);
            }
            Item::Shape(shape) => {
                self.end_text();
                self.colour(shape.colour);
                self.shape(shape);
            }
            Item::Text(run) => {
                self.text.begin(&mut self.content);
                self.colour(run.colour);
                self.text.run(run, uses, &mut self.content);
            }
        }
    }

    /// poppler reads the parts of each line from the left if at least half of the letters of a page
    /// are such that do, as those in a list of sources are, whatever the language of the document.
    /// As many as are missing are added: letters of the other direction that show nothing.
    fn tip_the_balance(&mut self, page: &Page, uses: &mut FontUses) {
        if self.pages.direction != Direction::RightToLeft {
            return;
        }
        let items = page.pieces.iter().flat_map(|piece| &piece.items);
        let runs: Vec<&Run> = items.filter_map(Item::run).collect();
        let letters = |run: &Run| {
            let texts = run.clusters.iter().filter_map(|cluster| run.text.get(cluster.text()));
            let marks = [run.fences.left, run.fences.right].into_iter();
            let marks = marks.filter(|fence| *fence == Fence::Apart).count();
            marks + texts.flat_map(str::chars).filter(|c| is_alphabetic(*c)).count()
        };
        let (mut leftwards, mut rightwards) = (0, 0);
        for run in &runs {
            *(if run.right_to_left { &mut leftwards } else { &mut rightwards }) += letters(run);
        }
        if rightwards >= leftwards
            && let Some(run) = runs.last()
        {
            self.artifact("/Type/Layout");
            self.text.begin(&mut self.content);
            let missing = rightwards - leftwards + 1;
            self.text.nothing_to_see(missing, run, uses, &mut self.content);
            self.end_marked();
        }
    }

    /// poppler takes panels and columns side by side for a table, where lines or headings of theirs
    /// stand at the same height, and reads them across. Where something stands between them it
    /// finds no table: signs that show nothing, as high as the panels.
    fn keep_apart(&mut self, page: &Page, uses: &mut FontUses) {
        let mut items = page.pieces.iter().flat_map(|piece| &piece.items);
        let run = items.find_map(Item::run);
        let Some(run) = run.filter(|_| !page.gutters.is_empty()) else { return };
        self.artifact("/Type/Layout");
        self.text.begin(&mut self.content);
        for gutter in &page.gutters {
            self.text.gutter(gutter, run, uses, &mut self.content);
        }
        self.end_marked();
    }

    fn end_text(&mut self) {
        self.text.end(&mut self.content);
    }

    /// Begins what is not read.
    fn artifact(&mut self, properties: &str) {
        self.content.begin_marked("Artifact", format_args!("{properties}"));
    }

    fn end_marked(&mut self) {
        self.end_text();
        self.content.operator("EMC");
    }

    fn colour(&mut self, colour: Colour) {
        if self.colour.replace(colour) != Some(colour) {
            self.content.lengths(self.pages.rgb(colour)).operator("rg");
        }
    }

    fn shape(&mut self, shape: &Shape) {
        self.fill(&shape.outline, if shape.even_odd { "f*" } else { "f" });
    }

    fn area(&mut self, area: &Area) {
        self.fill(&outline(area), "f");
    }

    fn fill(&mut self, outline: &[Segment], operator: &str) {
        outline.iter().for_each(|segment| self.segment(segment));
        self.content.operator("h");
        self.content.operator(operator);
    }

    fn segment(&mut self, segment: &Segment) {
        let up = |[x, y]: [f32; 2]| [x, self.height - y];
        match *segment {
            Segment::Move(to) => self.content.lengths(up(to)).operator("m"),
            Segment::Line(to) => self.content.lengths(up(to)).operator("l"),
            Segment::Curve(one, two, to) => {
                let ([a, b], [c, d], [e, f]) = (up(one), up(two), up(to));
                self.content.lengths([a, b, c, d, e, f]).operator("c");
            }
        }
    }
}

/// A rectangle with rounded corners, from its top left corner clockwise.
fn outline(area: &Area) -> Vec<Segment> {
    // A cubic curve with handles this far from the corner is nearly a quarter of a circle.
    const HANDLE: f32 = 1.0 - 0.5523;
    let (left, right) = (area.x, area.x + area.width);
    let (top, bottom) = (area.y, area.y + area.height);
    if area.radius == 0.0 {
        let rest = [[right, top], [right, bottom], [left, bottom]].map(Segment::Line);
        return [Segment::Move([left, top])].into_iter().chain(rest).collect();
    }
    let radius = area.radius.min(area.width / 2.0).min(area.height / 2.0);
    let handle = radius * HANDLE;
    // Each corner: where it is, and the directions of the edges that lead to it and away.
    let corners = [
        ([right, top], [-1.0, 0.0], [0.0, 1.0]),
        ([right, bottom], [0.0, -1.0], [-1.0, 0.0]),
        ([left, bottom], [1.0, 0.0], [0.0, -1.0]),
        ([left, top], [0.0, 1.0], [1.0, 0.0]),
    ];
    let mut segments = vec![Segment::Move([left + radius, top])];
    for ([x, y], back, on) in corners {
        let along = |[to_x, to_y]: [f32; 2], far: f32| [x + to_x * far, y + to_y * far];
        segments.push(Segment::Line(along(back, radius)));
        segments.push(Segment::Curve(along(back, handle), along(on, handle), along(on, radius)));
    }
    segments
}
