//! Pictures as drawings of Word: curves, sharp at any size, with their alternative text.

use super::Escaped;
use crate::document::Figure;
use crate::look::Palette;
use crate::picture::{Drawing, Picture};
use crate::write::office::{decorative, hex, path};

/// Word's unit for drawings, in a millimetre.
const EMU: f32 = 36_000.0;

const GROUP: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/// A figure as a run. Programs that draw no shapes show its alternative text.
pub(super) fn drawing(figure: &Figure, number: usize, palette: &Palette) -> String {
    let drawing = figure.picture.drawing();
    let (width, height) = size(&figure.picture, drawing);
    let alt = figure.alt.as_deref().unwrap_or_default();
    let text = Escaped(alt);
    let decorative = decorative(figure);
    let frame =
        format!("<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>");
    let group_frame = format!(
        "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/>\
         <a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"{width}\" cy=\"{height}\"/></a:xfrm>"
    );
    let shapes: String = drawing
        .shapes
        .iter()
        .enumerate()
        .map(|(index, shape)| {
            let id = number * 1000 + index + 1;
            let colour = hex(shape.colour.unwrap_or(palette.text));
            let path = path(shape, drawing);
            format!(
                "<wps:wsp><wps:cNvPr id=\"{id}\" name=\"{id}\"/><wps:cNvSpPr/><wps:spPr>{frame}\
                 {path}<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill><a:ln><a:noFill/>\
                 </a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
            )
        })
        .collect();
    format!(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\" xmlns:wpg=\"{GROUP}\"><w:drawing>\
         <wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
         <wp:extent cx=\"{width}\" cy=\"{height}\"/>\
         <wp:docPr id=\"{number}\" name=\"{number}\" descr=\"{text}\">{decorative}</wp:docPr>\
         <wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"{GROUP}\"><wpg:wgp>\
         <wpg:cNvGrpSpPr/><wpg:grpSpPr>{group_frame}</wpg:grpSpPr>{shapes}</wpg:wgp>\
         </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
         <mc:Fallback><w:t>{text}</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
}

/// Width and height in Word's unit: codes large enough for any phone, icons as high as the text.
fn size(picture: &Picture, drawing: &Drawing) -> (i64, i64) {
    let high = match picture {
        Picture::Qr(_) => 32.0,
        Picture::Icon(_) => 4.0,
        Picture::Logo(_) => 16.0,
    };
    let wide = high * drawing.width / drawing.height;
    // A logo is never wider than the half of a page.
    let shrink = (80.0 / wide).min(1.0);
    let emu = |mm: f32| (mm * shrink * EMU).round() as i64;
    (emu(wide), emu(high))
}
