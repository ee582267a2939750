//! Small TrueType fonts of glyphs that a font file describes in another way: by cubic curves (CFF),
//! or by what changes along the axes of a variable font.
//!
//! They are drawn anew as the file says, and each becomes a simple glyph of quadratic curves. So
//! whatever the font, the PDF has the kind in which codes can be mapped to glyphs.

use crate::layout::font::Face;
use kurbo::{BezPath, CubicBez, PathEl, Point};
use skrifa::outline::OutlinePen;
use subsetter::GlyphRemapper;
use write_fonts::FontBuilder;
use write_fonts::tables::glyf::{Bbox, GlyfLocaBuilder, Glyph, SimpleGlyph};
use write_fonts::tables::head::Head;
use write_fonts::tables::hhea::Hhea;
use write_fonts::tables::hmtx::{Hmtx, LongMetric};
use write_fonts::tables::loca::LocaFormat;
use write_fonts::tables::maxp::Maxp;

/// How far quadratic curves may be from cubic ones, in em: what makers of fonts use when they turn
/// one kind into the other (fontTools, `cu2qu`). At the size of text it is a tenth of a dot of an
/// office printer.
const TOLERANCE: f64 = 0.001;

/// A font of the glyphs of a face that have a new number. `None` if the face cannot be drawn.
pub(super) fn font(face: &Face, remapper: &GlyphRemapper) -> Option<Vec<u8>> {
    let mut glyphs = GlyfLocaBuilder::new();
    let mut metrics = vec![];
    let mut bounds: Option<Bbox> = None;
    let (mut points, mut contours) = (0, 0);
    for number in remapper.remapped_gids() {
        let glyph = glyph(face, number)?;
        glyphs.add_glyph(&glyph).ok()?;
        let side_bearing = glyph.bbox().map_or(0, |bounds| bounds.x_min);
        metrics.push(LongMetric { advance: face.advance(number), side_bearing });
        if let Glyph::Simple(simple) = &glyph {
            let of_all = simple.contours.iter().map(|contour| contour.len()).sum();
            (points, contours) = (points.max(of_all), contours.max(simple.contours.len()));
            bounds = Some(bounds.map_or(simple.bbox, |bounds| bounds.union(simple.bbox)));
        }
    }
    let bounds = bounds.unwrap_or_default();
    let (glyf, loca, format) = glyphs.build();
    let count = u16::try_from(metrics.len()).ok()?;
    let (ascent, descent) = face.extent();
    let head = Head {
        units_per_em: face.units_per_em(),
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        lowest_rec_ppem: 6,
        index_to_loc_format: match format {
            LocaFormat::Short => 0,
            LocaFormat::Long => 1,
        },
        ..Head::default()
    };
    let hhea = Hhea {
        ascender: ascent.into(),
        descender: descent.into(),
        advance_width_max: metrics.iter().map(|glyph| glyph.advance).max()?.into(),
        x_max_extent: bounds.x_max.into(),
        caret_slope_rise: 1,
        number_of_h_metrics: count,
        ..Hhea::default()
    };
    let maxp = Maxp {
        num_glyphs: count,
        max_points: Some(u16::try_from(points).ok()?),
        max_contours: Some(u16::try_from(contours).ok()?),
        max_composite_points: Some(0),
        max_composite_contours: Some(0),
        max_zones: Some(1),
        max_twilight_points: Some(0),
        max_storage: Some(0),
        max_function_defs: Some(0),
        max_instruction_defs: Some(0),
        max_stack_elements: Some(0),
        max_size_of_instructions: Some(0),
        max_component_elements: Some(0),
        max_component_depth: Some(0),
    };
    let mut font = FontBuilder::new();
    font.add_table(&head).ok()?.add_table(&hhea).ok()?.add_table(&maxp).ok()?;
    font.add_table(&Hmtx::new(metrics, vec![])).ok()?;
    font.add_table(&glyf).ok()?.add_table(&loca).ok()?;
    Some(font.build())
}

fn glyph(face: &Face, number: u16) -> Option<Glyph> {
    let tolerance = TOLERANCE * f64::from(face.units_per_em());
    let mut pen = Pen { path: BezPath::new(), last: Point::ZERO, tolerance };
    face.draw(number, &mut pen)?;
    // What is filled lies on the right of the curve here, and on its left in fonts of cubic curves.
    let path = if face.is_cubic() { pen.path.reverse_subpaths() } else { pen.path };
    match path.is_empty() {
        true => Some(Glyph::Empty),
        false => SimpleGlyph::from_bezpath(&path).ok().map(Glyph::Simple),
    }
}

/// Notes what is drawn, all of it in quadratic curves.
struct Pen {
    path: BezPath,
    last: Point,
    tolerance: f64,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = point(x, y);
        self.path.move_to(self.last);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = point(x, y);
        self.path.line_to(self.last);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.last = point(x, y);
        self.path.quad_to(point(cx, cy), self.last);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let curve = CubicBez::new(self.last, point(ax, ay), point(bx, by), point(x, y));
        self.last = curve.p3;
        match curve.approx_spline(self.tolerance) {
            Some(spline) => spline.to_quads().for_each(|quad| self.path.quad_to(quad.p1, quad.p2)),
            None => self.path.line_to(self.last),
        }
    }

    fn close(&mut self) {
        match self.path.elements().last() {
            // A curve of one point shows nothing.
            Some(PathEl::MoveTo(_)) => drop(self.path.pop()),
            _ => self.path.close_path(),
        }
    }
}

fn point(x: f32, y: f32) -> Point {
    Point::new(x.into(), y.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::font::Fonts;
    use kurbo::Shape;
    use skrifa::instance::{LocationRef, Size};
    use skrifa::outline::DrawSettings;
    use skrifa::raw::TableProvider;
    use skrifa::{FontRef, GlyphId, MetadataProvider};
    use std::path::Path;
    use std::sync::Arc;

    /// Regular and bold of a family in `tests/fonts`.
    fn faces(family: &str) -> [Arc<Face>; 2] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts");
        let mut faces = Fonts::load(Some(&folder), false).unwrap().faces_of(family);
        faces.sort_by_key(|face| face.weight);
        faces.try_into().unwrap()
    }

    /// What is drawn, as it is.
    #[derive(Default)]
    struct Plain(BezPath);

    impl OutlinePen for Plain {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.move_to(point(x, y));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.line_to(point(x, y));
        }
        fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
            self.0.quad_to(point(cx, cy), point(x, y));
        }
        fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
            self.0.curve_to(point(ax, ay), point(bx, by), point(x, y));
        }
        fn close(&mut self) {
            self.0.close_path();
        }
    }

    /// Each glyph with what it looks like in the file and in the small font.
    fn glyphs(face: &Face) -> Vec<(BezPath, BezPath)> {
        let mut remapper = GlyphRemapper::new();
        let count = FontRef::from_index(face.data, face.index).unwrap().maxp().unwrap();
        for glyph in 0..count.num_glyphs() {
            remapper.remap(glyph);
        }
        let small = font(face, &remapper).unwrap();
        let small = FontRef::new(&small).unwrap();
        let (outlines, hmtx) = (small.outline_glyphs(), small.hmtx().unwrap());
        let both = |number: u16| {
            let id = GlyphId::from(remapper.get(number).unwrap());
            let (mut before, mut after) = (Plain::default(), Plain::default());
            face.draw(number, &mut before).unwrap();
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            outlines.get(id).unwrap().draw(settings, &mut after).unwrap();
            assert_eq!(hmtx.advance(id), Some(face.advance(number)));
            if !after.0.is_empty() {
                let left = after.0.control_box().x0;
                assert_eq!(hmtx.side_bearing(id).map(f64::from), Some(left));
            }
            (before.0, after.0)
        };
        (0..count.num_glyphs()).map(both).collect()
    }

    #[test]
    fn glyphs_look_as_before() {
        for family in ["Noto Sans CJK KR", "Inter", "Cantarell"] {
            for face in faces(family) {
                let turned = if face.is_cubic() { -1.0 } else { 1.0 };
                for (before, after) in glyphs(&face) {
                    let (was, is) = (before.area(), turned * after.area());
                    assert!((was - is).abs() <= 0.01 * was.abs(), "{family}: {was} {is}");
                    let contours = |path: &BezPath| {
                        path.elements()
                            .iter()
                            .filter(|element| matches!(element, PathEl::MoveTo(_)))
                            .count()
                    };
                    assert_eq!(contours(&before), contours(&after), "{family}");
                    let (was, is) = (before.bounding_box(), after.bounding_box());
                    let apart = [was.x0 - is.x0, was.y0 - is.y0, was.x1 - is.x1, was.y1 - is.y1];
                    let most = 0.6 + TOLERANCE * f64::from(face.units_per_em());
                    assert!(apart.iter().all(|by| by.abs() <= most), "{family}: {was:?} {is:?}");
                }
            }
        }
    }

    #[test]
    fn bold_is_bolder() {
        for family in ["Noto Sans CJK KR", "Inter", "Cantarell"] {
            let [regular, bold] = faces(family);
            assert_eq!([regular.weight, bold.weight], [400, 700], "{family}");
            let ink = |face: &Face| {
                glyphs(face).iter().skip(1).map(|(_, after)| after.area().abs()).sum::<f64>()
            };
            let (regular, bold) = (ink(&regular), ink(&bold));
            assert!(bold > 1.2 * regular, "{family}: {regular} {bold}");
        }
    }
}
