//! SVG → [`Drawing`], for pictures of plain shapes. The only file that names usvg.
//!
//! What a drawing cannot hold (text, photographs, gradients, masks, scripts) is a problem, never
//! left out: a logo without its letters is another logo. Nothing outside the file is read.

use super::{Colour, Drawing, Segment, Shape};
use usvg::roxmltree::{Document, Node};
use usvg::tiny_skia_path::{Path, PathSegment, PathStroker, Point};
use usvg::{FillRule, Group, ImageHrefResolver, Options, Paint, Tree};

/// Why an SVG is no drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SvgProblem {
    /// It is no SVG.
    Syntax {
        /// Where.
        at: usize,
        /// What the parser says, in English.
        detail: String,
    },
    /// It has something that a drawing cannot hold.
    Unsupported {
        /// Where.
        at: usize,
        /// The element or attribute.
        what: String,
    },
    /// It shows nothing.
    Empty,
}

/// The elements of drawings.
const ELEMENTS: &[&str] = &[
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "use",
    "symbol", "title", "desc", "metadata", "style",
];

/// Attributes that bring in more than a plain colour.
const ATTRIBUTES: &[&str] =
    &["clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end", "opacity"];

/// Reads a drawing. The answer is the same for the same text: no file, font or system is asked.
///
/// # Errors
/// If it is no SVG, or has more in it than filled and stroked shapes of plain colours.
pub fn read(text: &str) -> Result<Drawing, SvgProblem> {
    let syntax = |at, detail| SvgProblem::Syntax { at, detail };
    let document = Document::parse(text).map_err(|error| {
        let position = error.pos();
        syntax(offset(text, position.row, position.col), error.to_string())
    })?;
    if let Some(problem) = unsupported(&document) {
        return Err(problem);
    }
    let image_href_resolver = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { image_href_resolver, ..Options::default() };
    let tree = Tree::from_xmltree(&document, &options);
    let tree = tree.map_err(|error| syntax(0, error.to_string()))?;
    let size = tree.size();
    let mut drawing = Drawing { width: size.width(), height: size.height(), shapes: vec![] };
    collect(tree.root(), &mut drawing.shapes)?;
    if drawing.shapes.is_empty() { Err(SvgProblem::Empty) } else { Ok(drawing) }
}

/// The first thing that a drawing cannot hold.
fn unsupported(document: &Document<'_>) -> Option<SvgProblem> {
    // Editors leave notes of their own in foreign elements, which show nothing.
    const SVG: &str = "http://www.w3.org/2000/svg";
    let foreign = |node: &Node<'_, '_>| node.tag_name().namespace().is_some_and(|it| it != SVG);
    let elements = document.descendants().filter(|node| node.is_element());
    elements.filter(|node| !foreign(node)).find_map(|node| {
        let name = node.tag_name().name();
        let at = node.range().start;
        if !ELEMENTS.contains(&name) {
            return Some(SvgProblem::Unsupported { at, what: format!("<{name}>") });
        }
        let more = |name: &str, value: &str| match name {
            "opacity" => value.trim().parse::<f32>() != Ok(1.0),
            _ => ATTRIBUTES.contains(&name) && value.trim() != "none",
        };
        let attribute = node.attributes().find(|it| more(it.name(), it.value()))?;
        let what = format!("{}=\"{}\"", attribute.name(), attribute.value());
        Some(SvgProblem::Unsupported { at, what })
    })
}

fn collect(group: &Group, shapes: &mut Vec<Shape>) -> Result<(), SvgProblem> {
    let unsupported = |what: &str| SvgProblem::Unsupported { at: 0, what: what.to_owned() };
    if group.should_isolate() {
        return Err(unsupported("opacity"));
    }
    for node in group.children() {
        let path = match node {
            usvg::Node::Group(group) => {
                collect(group, shapes)?;
                continue;
            }
            usvg::Node::Path(path) => path,
            usvg::Node::Image(_) | usvg::Node::Text(_) => return Err(unsupported("<image>")),
        };
        let transform = path.abs_transform();
        let placed = path.data().clone().transform(transform);
        if let (Some(fill), Some(placed)) = (path.fill(), &placed) {
            let colour = plain(fill.paint(), fill.opacity().get())?;
            let even_odd = fill.rule() == FillRule::EvenOdd;
            shapes.push(Shape { colour: Some(colour), even_odd, outline: outline(placed) });
        }
        if let Some(stroke) = path.stroke() {
            let colour = plain(stroke.paint(), stroke.opacity().get())?;
            if stroke.dasharray().is_some() {
                return Err(unsupported("stroke-dasharray"));
            }
            // The finer the curves, the more points: a hundredth of a unit is fine enough.
            let drawn = PathStroker::new().stroke(path.data(), &stroke.to_tiny_skia(), 10.0);
            if let Some(drawn) = drawn.and_then(|path| path.transform(transform)) {
                let outline = outline(&drawn);
                shapes.push(Shape { colour: Some(colour), even_odd: false, outline });
            }
        }
    }
    Ok(())
}

fn plain(paint: &Paint, opacity: f32) -> Result<Colour, SvgProblem> {
    match paint {
        Paint::Color(colour) if opacity >= 1.0 => {
            Ok([colour.red, colour.green, colour.blue].map(|part| f32::from(part) / 255.0))
        }
        Paint::Color(_) => Err(SvgProblem::Unsupported { at: 0, what: "opacity".to_owned() }),
        _ => Err(SvgProblem::Unsupported { at: 0, what: "gradient".to_owned() }),
    }
}

fn outline(path: &Path) -> Vec<Segment> {
    let at = |point: Point| [point.x, point.y];
    let mut last = [0.0; 2];
    let mut outline = vec![];
    for segment in path.segments() {
        let segment = match segment {
            PathSegment::MoveTo(to) => Segment::Move(at(to)),
            PathSegment::LineTo(to) => Segment::Line(at(to)),
            PathSegment::QuadTo(handle, to) => raised(last, at(handle), at(to)),
            PathSegment::CubicTo(one, two, to) => Segment::Curve(at(one), at(two), at(to)),
            PathSegment::Close => continue,
        };
        let (Segment::Move(to) | Segment::Line(to) | Segment::Curve(_, _, to)) = segment;
        last = to;
        outline.push(segment);
    }
    outline
}

/// A quadratic curve as a cubic one.
fn raised(from: [f32; 2], handle: [f32; 2], to: [f32; 2]) -> Segment {
    let toward = |end: [f32; 2]| [0, 1].map(|i| end[i] + (handle[i] - end[i]) * 2.0 / 3.0);
    Segment::Curve(toward(from), toward(to), to)
}

/// The byte at a row and column, counted from 1 in characters.
fn offset(text: &str, row: u32, column: u32) -> usize {
    let before: usize =
        text.split_inclusive('\n').take(row.saturating_sub(1) as usize).map(str::len).sum();
    let line = &text[before..];
    let column = column.saturating_sub(1) as usize;
    before + line.char_indices().nth(column).map_or(0, |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">{inside}</svg>")
    }

    #[test]
    fn shapes_keep_their_place_and_colour() {
        let text =
            svg("<g transform='translate(1 2)'><rect width='3' height='4' fill='#f00'/></g>");
        let Ok(Drawing { shapes, .. }) = read(&text) else { panic!("no drawing") };
        assert_eq!(shapes[0].colour, Some([1.0, 0.0, 0.0]));
        assert_eq!(shapes[0].path_data(), "M1 2L4 2L4 6L1 6Z");
    }

    #[test]
    fn a_line_has_the_width_of_its_stroke() {
        let text = svg("<path d='M1 5h8' fill='none' stroke='black' stroke-width='2'/>");
        let Ok(Drawing { shapes, .. }) = read(&text) else { panic!("no drawing") };
        let data = shapes[0].path_data();
        assert!(data.contains(" 4") && data.contains(" 6"), "{data}");
    }

    #[test]
    fn what_cannot_be_drawn_is_named() {
        for (inside, what) in [
            ("<text>A</text>", "<text>"),
            ("<image href='/etc/passwd'/>", "<image>"),
            ("<script>1</script>", "<script>"),
            ("<rect width='1' height='1' opacity='0.5'/>", "opacity=\"0.5\""),
            ("<rect width='1' height='1' style='opacity:0.5'/>", "opacity"),
            ("<rect width='1' height='1' fill-opacity='0.5'/>", "opacity"),
            ("<path d='M0 0h9' stroke='red' stroke-dasharray='1'/>", "stroke-dasharray"),
        ] {
            let found = read(&svg(inside));
            let Err(SvgProblem::Unsupported { what: named, .. }) = &found else {
                panic!("{inside}: {found:?}")
            };
            assert_eq!(named, what);
        }
        assert_eq!(read(&svg("")), Err(SvgProblem::Empty));
        assert!(matches!(read("<svg"), Err(SvgProblem::Syntax { .. })));
    }
}
