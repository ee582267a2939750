//! A slide: its title and text in the placeholders of a layout, tables and pictures in frames of
//! their own, and its page of notes.

use super::master::{BODY, frame};
use super::text::{Around, Text, plain_paragraph};
use super::{Escaped, NAMESPACES, Part, XML, links, relationship, relationships};
use crate::document::{Document, Figure, Slide, SlideRole, Table};
use crate::look::Look;
use crate::model::Lang;
use crate::picture::Picture;
use crate::write::office::{decorative, hex, path};
use std::mem::take;

/// Width and height in the unit of drawings: 13⅓ × 7½ inches.
pub(super) const SIZE: (i64, i64) = (12_192_000, 6_858_000);

/// The layouts. Their files are numbered in this order, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// A title and what is below it.
    Title,
    /// The beginning of a part.
    Section,
    /// A heading and text.
    Content,
    /// A heading alone.
    TitleOnly,
}

impl Layout {
    pub(super) const ALL: [Layout; 4] =
        [Layout::Title, Layout::Section, Layout::Content, Layout::TitleOnly];

    pub(super) fn number(self) -> usize {
        1 + Layout::ALL.iter().position(|layout| *layout == self).unwrap_or(0)
    }

    /// The type of the placeholder for the title.
    pub(super) fn title(self) -> &'static str {
        if self == Layout::Title { "ctrTitle" } else { "title" }
    }

    /// The placeholder for the text.
    pub(super) fn text(self) -> Option<&'static str> {
        match self {
            Layout::Title => Some("type=\"subTitle\" idx=\"1\""),
            Layout::Section => Some("type=\"body\" idx=\"1\""),
            Layout::Content => Some("idx=\"1\""),
            Layout::TitleOnly => None,
        }
    }
}

/// The parts of a slide and of its notes.
pub(super) fn parts(
    slide: &Slide,
    number: usize,
    document: &Document,
    look: &Look,
) -> Vec<Part<'static>> {
    let around = Around::of(document);
    let (title, rest) = slide.title_and_rest();
    // All texts of a slide share the numbers of their links.
    let mut text = Text::new(around.clone());
    text.title(title);
    let heading = take(&mut text.xml);
    text.blocks(rest);
    let (body, tables, figures) =
        (take(&mut text.xml), take(&mut text.tables), take(&mut text.figures));
    let is_bare = body.is_empty() && tables.is_empty() && figures.is_empty();
    let layout = match slide.role {
        SlideRole::Title => Layout::Title,
        SlideRole::Section | SlideRole::Break => Layout::Section,
        SlideRole::Content | SlideRole::Warning if is_bare => Layout::TitleOnly,
        SlideRole::Content | SlideRole::Warning => Layout::Content,
    };
    let title = format!("type=\"{}\"", layout.title());
    let mut shapes = placeholder(2, "Title", &title, "", &heading);
    if let (Some(holder), false) = (layout.text(), body.is_empty()) {
        let (x, y, width, height) = BODY;
        let place = match slide.role {
            // With a table below it the text has the upper part.
            _ if !tables.is_empty() => {
                format!("<p:spPr>{}</p:spPr>", frame(x, y, width, height / 3))
            }
            SlideRole::Warning => {
                let (place, ground) =
                    (frame(x, y, width, height / 2), hex(look.palette.warning_tint));
                format!(
                    "<p:spPr>{place}<a:solidFill><a:srgbClr val=\"{ground}\"/></a:solidFill></p:spPr>"
                )
            }
            _ => String::new(),
        };
        shapes += &placeholder(3, "Text", holder, &place, &body);
    }
    let (x, mut y, width, height) = BODY;
    if !body.is_empty() {
        y += height / 3;
    }
    for (index, (table, around)) in tables.iter().enumerate() {
        let (xml, high) = graphic_table(table, around, 10 + index, (x, y, width), &mut text);
        shapes += &xml;
        y += high + 100_000;
    }
    let mut right = x + width;
    for (index, figure) in figures.iter().enumerate() {
        let (xml, wide) = picture(figure, 100 * (index + 1), right, around.rtl, look);
        shapes += &xml;
        right -= wide + 200_000;
    }
    let [foot, page] = ["ftr", "sldNum"].map(|kind| format!("type=\"{kind}\" sz=\"quarter\""));
    shapes += &placeholder(4, "Footer", &format!("{foot} idx=\"11\""), "", &footer(document));
    let field = number_field(&number.to_string(), &document.lang);
    shapes += &placeholder(5, "Number", &format!("{page} idx=\"12\""), "", &field);
    let slide_xml = format!(
        "{XML}<p:sld {NAMESPACES}><p:cSld><p:spTree>{TREE}{shapes}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    );
    let layout = format!("../slideLayouts/slideLayout{}.xml", layout.number());
    let notes = format!("../notesSlides/notesSlide{number}.xml");
    let slide_relations = relationship("layout", "slideLayout", &layout)
        + &relationship("notes", "notesSlide", &notes)
        + &links(&text.links);
    let (notes_xml, notes_links) = notes_page(slide, &around);
    let notes_relations = relationship("notes", "notesMaster", "../notesMasters/notesMaster1.xml")
        + &relationship("slide", "slide", &format!("../slides/slide{number}.xml"))
        + &notes_links;
    vec![
        Part::xml(format!("ppt/slides/slide{number}.xml"), "presentationml.slide", slide_xml),
        Part::plain(
            format!("ppt/slides/_rels/slide{number}.xml.rels"),
            relationships(&slide_relations),
        ),
        Part::xml(
            format!("ppt/notesSlides/notesSlide{number}.xml"),
            "presentationml.notesSlide",
            notes_xml,
        ),
        Part::plain(
            format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"),
            relationships(&notes_relations),
        ),
    ]
}

/// What every tree of shapes begins with.
pub(super) const TREE: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>\
    </p:nvGrpSpPr><p:grpSpPr/>";

/// A text in the place that the layout, or the master, gives it.
pub(super) fn placeholder(
    id: usize,
    name: &str,
    holder: &str,
    place: &str,
    paragraphs: &str,
) -> String {
    placeholder_with(id, name, holder, place, "<a:bodyPr/><a:lstStyle/>", paragraphs)
}

/// The same with properties and styles of its own.
pub(super) fn placeholder_with(
    id: usize,
    name: &str,
    holder: &str,
    place: &str,
    body: &str,
    paragraphs: &str,
) -> String {
    let place = if place.is_empty() { "<p:spPr/>" } else { place };
    let paragraphs = if paragraphs.is_empty() { "<a:p/>" } else { paragraphs };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name} {id}\"/><p:cNvSpPr>\
         <a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {holder}/></p:nvPr></p:nvSpPr>{place}\
         <p:txBody>{body}{paragraphs}</p:txBody></p:sp>"
    )
}

/// The foot of every slide.
pub(super) fn footer(document: &Document) -> String {
    match document.foot.as_str() {
        "" => String::new(),
        foot => plain_paragraph(foot, &Around::of_words(document), "/>"),
    }
}

/// The number of a slide, which the program that shows it keeps right.
pub(super) fn number_field(number: &str, lang: &Lang) -> String {
    let lang = Escaped(lang);
    format!(
        "<a:p><a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" type=\"slidenum\">\
         <a:rPr lang=\"{lang}\"/><a:t>{number}</a:t></a:fld></a:p>"
    )
}

/// A table in a frame, and its height as far as it is known beforehand.
fn graphic_table<'a>(
    Table { header, rows, row_headers }: &'a Table,
    around: &Around,
    id: usize,
    (x, y, width): (i64, i64, i64),
    text: &mut Text<'a>,
) -> (String, i64) {
    const ROW: i64 = 400_000;
    let columns = header.len().max(1) as i64;
    let grid = format!("<a:gridCol w=\"{}\"/>", width / columns).repeat(columns as usize);
    let rtl = if around.rtl { " rtl=\"1\"" } else { "" };
    let first = u8::from(*row_headers);
    let mut body = String::new();
    let all = [header].into_iter().chain(rows);
    for (index, row) in all.enumerate() {
        body += &format!("<a:tr h=\"{ROW}\">");
        for cell in row {
            text.within(around.clone(), |text| text.cell(cell, index == 0));
            let inside = take(&mut text.xml);
            let ground = match index {
                0 => "<a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill>",
                _ => "<a:noFill/>",
            };
            body += &format!(
                "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{inside}</a:txBody><a:tcPr>\
                 <a:lnB w=\"9525\"><a:solidFill><a:schemeClr val=\"accent3\"/></a:solidFill></a:lnB>\
                 {ground}</a:tcPr></a:tc>"
            );
        }
        body += "</a:tr>";
    }
    let height = ROW * (rows.len() as i64 + 1);
    let xml = format!(
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table {id}\"/>\
         <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/>\
         </p:nvGraphicFramePr><p:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" \
         cy=\"{height}\"/></p:xfrm><a:graphic><a:graphicData \
         uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr \
         firstRow=\"1\" firstCol=\"{first}\"{rtl}/><a:tblGrid>{grid}</a:tblGrid>{body}</a:tbl>\
         </a:graphicData></a:graphic></p:graphicFrame>"
    );
    (xml, height)
}

/// A picture at the lower edge, ending at `right`, and its width.
fn picture(figure: &Figure, id: usize, right: i64, rtl: bool, look: &Look) -> (String, i64) {
    let drawing = figure.picture.drawing();
    let high: i64 = match figure.picture {
        Picture::Qr(_) => 2_000_000,
        Picture::Icon(_) => 400_000,
        Picture::Logo(_) => 700_000,
    };
    let ratio = f64::from(drawing.width) / f64::from(drawing.height);
    let wide = (high as f64 * ratio).round() as i64;
    let x = if rtl { SIZE.0 - right } else { right - wide };
    // A logo stands above the title, a code beside the text.
    let y = match figure.picture {
        Picture::Logo(_) => 420_000,
        _ => BODY.1 + BODY.3 - high,
    };
    let alt = Escaped(figure.alt.as_deref().unwrap_or_default());
    let decorative = decorative(figure);
    let place = frame(x, y, wide, high);
    let shapes: String = drawing
        .shapes
        .iter()
        .enumerate()
        .map(|(index, shape)| {
            let id = id + index + 1;
            let colour = hex(shape.colour.unwrap_or(look.palette.text));
            let outline = path(shape, drawing);
            format!(
                "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Part {id}\"/><p:cNvSpPr/><p:nvPr/>\
                 </p:nvSpPr><p:spPr>{place}{outline}<a:solidFill><a:srgbClr val=\"{colour}\"/>\
                 </a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
            )
        })
        .collect();
    let xml = format!(
        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"{id}\" name=\"Picture {id}\" descr=\"{alt}\">\
         {decorative}</p:cNvPr><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>\
         <a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/>\
         <a:chOff x=\"{x}\" y=\"{y}\"/><a:chExt cx=\"{wide}\" cy=\"{high}\"/></a:xfrm></p:grpSpPr>\
         {shapes}</p:grpSp>"
    );
    (xml, wide)
}

/// The page of notes, and where its links go.
fn notes_page(slide: &Slide, around: &Around) -> (String, String) {
    let mut text = Text::new(around.clone());
    text.blocks(&slide.notes);
    for (table, around) in take(&mut text.tables) {
        text.within(around, |text| text.rows(table));
    }
    let body = placeholder(3, "Notes", "type=\"body\" idx=\"1\"", "", &text.xml);
    let xml = format!(
        "{XML}<p:notes {NAMESPACES}><p:cSld><p:spTree>{TREE}<p:sp><p:nvSpPr>\
         <p:cNvPr id=\"2\" name=\"Slide 2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" \
         noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr>\
         <p:spPr/></p:sp>{body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/>\
         </p:clrMapOvr></p:notes>"
    );
    (xml, links(&text.links))
}
