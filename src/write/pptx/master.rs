//! The master, its layouts, the master of notes, and their colours and fonts: what a trainer
//! changes once to change every slide.

use super::slide::{self, Layout, SIZE, TREE, placeholder, placeholder_with};
use super::text::{Around, RTL, plain_paragraph};
use super::{Escaped, NAMESPACES, Part, XML, relationship, relationships};
use crate::document::{Direction, Document};
use crate::look::{Look, Palette};
use crate::picture::Colour;
use crate::write::office::hex;

/// The id of the master; those of its layouts follow.
pub(super) const FIRST_ID: u32 = 2_147_483_648;

/// Left, top, width and height of the text of a slide.
pub(super) const BODY: (i64, i64, i64, i64) = (792_000, 1_850_000, 10_608_000, 4_250_000);
const TITLE: (i64, i64, i64, i64) = (792_000, 580_000, 10_608_000, 1_050_000);

/// Where something stands.
pub(super) fn frame(x: i64, y: i64, width: i64, height: i64) -> String {
    format!("<a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>")
}

fn place((x, y, width, height): (i64, i64, i64, i64)) -> String {
    format!(
        "<p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>",
        frame(x, y, width, height)
    )
}

/// All of them as parts.
pub(super) fn parts(document: &Document, look: &Look) -> Vec<Part<'static>> {
    let rtl = document.direction == Direction::RightToLeft;
    let mut parts = vec![
        Part::xml(
            "ppt/slideMasters/slideMaster1.xml",
            "presentationml.slideMaster",
            master(document, rtl),
        ),
        Part::plain("ppt/slideMasters/_rels/slideMaster1.xml.rels", master_relationships()),
        Part::xml(
            "ppt/notesMasters/notesMaster1.xml",
            "presentationml.notesMaster",
            notes_master(rtl),
        ),
        Part::plain(
            "ppt/notesMasters/_rels/notesMaster1.xml.rels",
            relationships(&relationship("theme", "theme", "../theme/theme2.xml")),
        ),
        Part::xml("ppt/theme/theme1.xml", "theme", theme(look)),
        Part::xml("ppt/theme/theme2.xml", "theme", theme(look)),
    ];
    for layout in Layout::ALL {
        let number = layout.number();
        parts.push(Part::xml(
            format!("ppt/slideLayouts/slideLayout{number}.xml"),
            "presentationml.slideLayout",
            self::layout(layout, document, rtl),
        ));
        parts.push(Part::plain(
            format!("ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"),
            relationships(&relationship(
                "master",
                "slideMaster",
                "../slideMasters/slideMaster1.xml",
            )),
        ));
    }
    parts
}

/// Which colours of the theme stand for what.
const COLOURS: &str = "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" \
    accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" \
    accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"";

fn master(document: &Document, rtl: bool) -> String {
    let shapes = [
        placeholder_with(
            2,
            "Title",
            "type=\"title\"",
            &place(TITLE),
            "<a:bodyPr anchor=\"b\"/><a:lstStyle/>",
            "",
        ),
        placeholder(3, "Text", "type=\"body\" idx=\"1\"", &place(BODY), ""),
        feet(document, 3, rtl),
        mark(document),
    ];
    let layouts: String = Layout::ALL
        .iter()
        .map(|layout| {
            let number = layout.number();
            format!("<p:sldLayoutId id=\"{}\" r:id=\"layout{number}\"/>", FIRST_ID + number as u32)
        })
        .collect();
    let level = |size: u32| {
        let direction = direction(rtl);
        (1..=9)
            .map(|level| {
                let size = size.saturating_sub(200 * (level - 1)).max(1400);
                format!(
                    "<a:lvl{level}pPr marL=\"0\" indent=\"0\"{direction}><a:lnSpc>\
                     <a:spcPct val=\"105000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"900\"/></a:spcBef>\
                     <a:buNone/><a:defRPr sz=\"{size}\"><a:solidFill><a:schemeClr val=\"tx1\"/>\
                     </a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/>\
                     <a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl{level}pPr>"
                )
            })
            .collect::<String>()
    };
    let title = format!(
        "<a:lvl1pPr{}><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:buNone/>\
         <a:defRPr sz=\"3400\" b=\"1\"><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>\
         <a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mj-ea\"/><a:cs typeface=\"+mj-cs\"/>\
         </a:defRPr></a:lvl1pPr>",
        direction(rtl)
    );
    let (body, other) = (level(2400), level(1800));
    format!(
        "{XML}<p:sldMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill>\
         <a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{}\
         </p:spTree></p:cSld><p:clrMap {COLOURS}/><p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{body}</p:bodyStyle>\
         <p:otherStyle>{other}</p:otherStyle></p:txStyles></p:sldMaster>",
        shapes.concat()
    )
}

fn direction(rtl: bool) -> &'static str {
    if rtl { RTL } else { " algn=\"l\"" }
}

const FOOTER: (i64, i64, i64, i64) = (792_000, 6_330_000, 8_600_000, 320_000);
const NUMBER: (i64, i64, i64, i64) = (9_600_000, 6_330_000, 1_800_000, 320_000);

/// What stands at the lower edge of slides: the foot where lines begin, the number where they end.
fn feet(document: &Document, first: usize, rtl: bool) -> String {
    let footer = format!("type=\"ftr\" sz=\"quarter\" idx=\"{first}\"");
    let number = format!("type=\"sldNum\" sz=\"quarter\" idx=\"{}\"", first + 1);
    small(4, "Footer", &footer, FOOTER, rtl, &slide::footer(document))
        + &small(5, "Number", &number, NUMBER, rtl, &slide::number_field("‹#›", &document.lang))
}

fn small(
    id: usize,
    name: &str,
    holder: &str,
    at: (i64, i64, i64, i64),
    rtl: bool,
    text: &str,
) -> String {
    let (x, y, width, height) = at;
    let x = if rtl { SIZE.0 - x - width } else { x };
    let side = if (at == FOOTER) == rtl { "r" } else { "l" };
    let body = format!(
        "<a:bodyPr lIns=\"0\" rIns=\"0\" anchor=\"ctr\"/><a:lstStyle>\
         <a:lvl1pPr algn=\"{side}\"><a:defRPr sz=\"1200\"><a:solidFill>\
         <a:schemeClr val=\"accent3\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>\
         <a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></a:lstStyle>"
    );
    placeholder_with(id, name, holder, &place((x, y, width, height)), &body, text)
}

/// The mark of a draft, above every slide.
fn mark(document: &Document) -> String {
    let Some(mark) = &document.mark else { return String::new() };
    let place = frame(792_000, 220_000, 10_608_000, 320_000);
    let text = plain_paragraph(
        mark,
        &Around::of_words(document),
        " sz=\"1200\" b=\"1\"><a:solidFill><a:schemeClr val=\"accent2\"/></a:solidFill></a:rPr>",
    );
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"6\" name=\"Mark 6\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr \
         userDrawn=\"1\"/></p:nvSpPr><p:spPr>{place}<a:prstGeom prst=\"rect\"><a:avLst/>\
         </a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr lIns=\"0\" rIns=\"0\" \
         anchor=\"ctr\"/><a:lstStyle/>{text}</p:txBody></p:sp>"
    )
}

fn master_relationships() -> String {
    let layouts: String = Layout::ALL
        .iter()
        .map(|layout| {
            let number = layout.number();
            relationship(
                &format!("layout{number}"),
                "slideLayout",
                &format!("../slideLayouts/slideLayout{number}.xml"),
            )
        })
        .collect();
    relationships(&(layouts + &relationship("theme", "theme", "../theme/theme1.xml")))
}

/// A layout: which placeholders there are, and where.
fn layout(layout: Layout, document: &Document, rtl: bool) -> String {
    let (kind, name) = match layout {
        Layout::Title => ("title", "Title Slide"),
        Layout::Section => ("secHead", "Section Header"),
        Layout::Content => ("obj", "Title and Content"),
        Layout::TitleOnly => ("titleOnly", "Title Only"),
    };
    let tinted = matches!(layout, Layout::Title | Layout::Section);
    let ground = match tinted {
        true => {
            "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill><a:effectLst/>\
             </p:bgPr></p:bg>"
        }
        false => "",
    };
    let holder = format!("type=\"{}\"", layout.title());
    let title = match layout {
        Layout::Content => placeholder(2, "Title", &holder, "", ""),
        _ => {
            let place = place((792_000, 1_500_000, 10_608_000, 1_700_000));
            let size = if layout == Layout::Title { 4400 } else { 3800 };
            let side = direction(rtl);
            let body = format!(
                "<a:bodyPr anchor=\"b\"/><a:lstStyle><a:lvl1pPr{side}><a:defRPr sz=\"{size}\"/>\
                 </a:lvl1pPr></a:lstStyle>"
            );
            placeholder_with(2, "Title", &holder, &place, &body, "")
        }
    };
    let text_place = match tinted {
        true => place((792_000, 3_350_000, 10_608_000, 1_500_000)),
        false => String::new(),
    };
    let text = layout.text().map(|holder| placeholder(3, "Text", holder, &text_place, ""));
    let feet = feet(document, 11, rtl);
    format!(
        "{XML}<p:sldLayout {NAMESPACES} type=\"{kind}\" preserve=\"1\"><p:cSld name=\"{name}\">\
         {ground}<p:spTree>{TREE}{title}{}{feet}</p:spTree></p:cSld><p:clrMapOvr>\
         <a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
        text.unwrap_or_default()
    )
}

/// The page of notes: the slide above, the text below.
fn notes_master(rtl: bool) -> String {
    let image = place((685_800, 685_800, 5_486_400, 3_086_100));
    let body = placeholder(
        3,
        "Notes",
        "type=\"body\" sz=\"quarter\" idx=\"1\"",
        &place((685_800, 3_950_000, 5_486_400, 4_700_000)),
        "",
    );
    let direction = direction(rtl);
    let levels: String = (1..=9)
        .map(|level| {
            format!(
                "<a:lvl{level}pPr{direction}><a:spcBef><a:spcPts val=\"400\"/></a:spcBef>\
                 <a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>\
                 <a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>\
                 </a:defRPr></a:lvl{level}pPr>"
            )
        })
        .collect();
    format!(
        "{XML}<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill>\
         <a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide 2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" \
         noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/>\
         </p:nvPr></p:nvSpPr>{image}</p:sp>{body}</p:spTree></p:cSld><p:clrMap {COLOURS}/>\
         <p:notesStyle>{levels}</p:notesStyle></p:notesMaster>"
    )
}

/// Colours and fonts by their names in the master.
fn theme(look: &Look) -> String {
    let Palette { text, title, accent, quiet, tint, warning, hairline, warning_bar, .. } =
        look.palette;
    let colours: [(&str, Colour); 12] = [
        ("dk1", text),
        ("lt1", crate::look::PAPER),
        ("dk2", title),
        ("lt2", tint),
        ("accent1", accent),
        ("accent2", warning),
        ("accent3", quiet),
        ("accent4", title),
        ("accent5", warning_bar),
        ("accent6", hairline),
        ("hlink", accent),
        ("folHlink", quiet),
    ];
    let colour = |(name, colour): (&str, Colour)| {
        let colour = hex(colour);
        format!("<a:{name}><a:srgbClr val=\"{colour}\"/></a:{name}>")
    };
    let colours: String = colours.map(colour).concat();
    let font = Escaped(look.font.as_deref().unwrap_or("Calibri"));
    let complex = Escaped(look.font.as_deref().unwrap_or("Arial"));
    let fonts = format!(
        "<a:latin typeface=\"{font}\"/><a:ea typeface=\"\"/><a:cs typeface=\"{complex}\"/>"
    );
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let fills = fill.repeat(3);
    let line = format!("<a:ln w=\"9525\">{fill}</a:ln>").repeat(3);
    let effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "{XML}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         name=\"lyhty\"><a:themeElements><a:clrScheme name=\"lyhty\">{colours}</a:clrScheme>\
         <a:fontScheme name=\"lyhty\"><a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}\
         </a:minorFont></a:fontScheme><a:fmtScheme name=\"lyhty\"><a:fillStyleLst>{fills}\
         </a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effects}\
         </a:effectStyleLst><a:bgFillStyleLst>{fills}</a:bgFillStyleLst></a:fmtScheme>\
         </a:themeElements></a:theme>"
    )
}
