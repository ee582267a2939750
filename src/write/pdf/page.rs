//! One page → drawing operations, cut into marked content (ISO 32000-1, 14.6).

use super::glyphs::FontUses;
use super::rounded;
use super::show::TextWriter;
use super::tags::type_name;
use crate::document::Direction;
use crate::layout::{Area, Colour, Fence, Item, Mark, Page, Pages, Run, Shape};
use crate::picture::Segment;
use lopdf::{Document, Object, ObjectId, Stream};
use printpdf::{
    Color, DictItem, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder,
};

/// The operations that draw a page.
pub(super) fn operations(page: &Page, pages: &Pages, uses: &mut FontUses) -> Vec<Op> {
    let mut writer = PageWriter {
        operations: Vec::with_capacity(1024),
        pages,
        height: pages.size.1,
        colour: None,
        text: TextWriter::new(pages.size.1),
    };
    let mut number = 0;
    for piece in &page.pieces {
        let begin = match piece.mark {
            Mark::Node(node) => {
                number += 1;
                let tag = type_name(pages.nodes[node].role);
                begin(tag, &[("MCID", DictItem::Int(number - 1))])
            }
            Mark::Head => artifact("Pagination", Some("Header")),
            Mark::Foot => artifact("Pagination", Some("Footer")),
            Mark::Pagination => artifact("Pagination", None),
            Mark::Decoration => artifact("Layout", None),
        };
        writer.operations.push(begin);
        piece.items.iter().for_each(|item| writer.item(item, uses));
        writer.end_text();
        writer.operations.push(Op::EndMarkedContent);
    }
    writer.tip_the_balance(page, uses);
    writer.operations
}

/// Begins marked content with properties.
pub(super) fn begin(tag: &str, properties: &[(&str, DictItem)]) -> Op {
    let map = properties.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    let properties = DictItem::Dict { map };
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties }
}

/// Begins what is not read.
fn artifact(kind: &str, part: Option<&str>) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let part = part.map(|part| ("Subtype", name(part)));
    let properties: Vec<_> = [("Type", name(kind))].into_iter().chain(part).collect();
    begin("Artifact", &properties)
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
    operations: Vec<Op>,
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
                self.text.begin(&mut self.operations);
                self.colour(run.colour);
                self.text.run(run, uses, &mut self.operations);
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
        let runs: Vec<&Run> = items
            .filter_map(|item| match item {
                Item::Text(run) => Some(run),
                _ => None,
            })
            .collect();
        let letters = |run: &Run| {
            let texts = run.clusters.iter().filter_map(|cluster| run.text.get(cluster.text()));
            let marks = [run.fences.left, run.fences.right].into_iter();
            let marks = marks.filter(|fence| *fence == Fence::Apart).count();
            marks + texts.flat_map(str::chars).filter(|c| c.is_alphabetic()).count()
        };
        let (mut leftwards, mut rightwards) = (0, 0);
        for run in &runs {
            *(if run.right_to_left { &mut leftwards } else { &mut rightwards }) += letters(run);
        }
        if rightwards >= leftwards
            && let Some(run) = runs.last()
        {
            self.operations.push(artifact("Layout", None));
            self.text.begin(&mut self.operations);
            let missing = rightwards - leftwards + 1;
            self.text.nothing_to_see(missing, run, uses, &mut self.operations);
            self.end_text();
            self.operations.push(Op::EndMarkedContent);
        }
    }

    fn end_text(&mut self) {
        self.text.end(&mut self.operations);
    }

    fn colour(&mut self, colour: Colour) {
        if self.colour.replace(colour) != Some(colour) {
            let [r, g, b] = self.pages.rgb(colour).map(rounded);
            let col = Color::Rgb(Rgb { r, g, b, icc_profile: None });
            self.operations.push(Op::SetFillColor { col });
        }
    }

    fn shape(&mut self, shape: &Shape) {
        let polygon = Polygon {
            rings: rings(shape, self.height),
            mode: PaintMode::Fill,
            winding_order: match shape.even_odd {
                true => WindingOrder::EvenOdd,
                false => WindingOrder::NonZero,
            },
        };
        self.operations.push(Op::DrawPolygon { polygon });
    }

    fn area(&mut self, area: &Area) {
        let polygon = Polygon {
            rings: vec![PolygonRing { points: outline(area, self.height) }],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.operations.push(Op::DrawPolygon { polygon });
    }
}

/// The closed curves of a shape.
fn rings(shape: &Shape, page_height: f32) -> Vec<PolygonRing> {
    let point = |[x, y]: [f32; 2], bezier| LinePoint {
        p: Point { x: Pt(rounded(x)), y: Pt(rounded(page_height - y)) },
        bezier,
    };
    let mut rings: Vec<PolygonRing> = vec![];
    for segment in &shape.outline {
        let points: &[LinePoint] = match *segment {
            Segment::Move(to) => {
                rings.push(PolygonRing { points: vec![point(to, false)] });
                continue;
            }
            Segment::Line(to) => &[point(to, false)],
            Segment::Curve(one, two, to) => &[point(one, true), point(two, true), point(to, false)],
        };
        if let Some(ring) = rings.last_mut() {
            ring.points.extend_from_slice(points);
        }
    }
    rings
}

/// A rectangle with rounded corners, from its top left corner clockwise.
fn outline(area: &Area, page_height: f32) -> Vec<LinePoint> {
    // A cubic curve with handles this far from the corner is nearly a quarter of a circle.
    const HANDLE: f32 = 1.0 - 0.5523;
    let (left, right) = (area.x, area.x + area.width);
    let (top, bottom) = (page_height - area.y, page_height - area.y - area.height);
    let point = |x: f32, y: f32, bezier| LinePoint {
        p: Point { x: Pt(rounded(x)), y: Pt(rounded(y)) },
        bezier,
    };
    if area.radius == 0.0 {
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
            .map(|(x, y)| point(x, y, false))
            .to_vec();
    }
    let radius = area.radius.min(area.width / 2.0).min(area.height / 2.0);
    let handle = radius * HANDLE;
    // Each corner: where it is, and the directions of the edges that lead to it and away.
    let corners = [
        ((right, top), (-1.0, 0.0), (0.0, -1.0)),
        ((right, bottom), (0.0, 1.0), (-1.0, 0.0)),
        ((left, bottom), (1.0, 0.0), (0.0, 1.0)),
        ((left, top), (0.0, -1.0), (1.0, 0.0)),
    ];
    let mut points = vec![point(left + radius, top, false)];
    for ((x, y), (back_x, back_y), (on_x, on_y)) in corners {
        points.push(point(x + back_x * radius, y + back_y * radius, false));
        points.push(point(x + back_x * handle, y + back_y * handle, true));
        points.push(point(x + on_x * handle, y + on_y * handle, true));
        points.push(point(x + on_x * radius, y + on_y * radius, false));
    }
    points
}
