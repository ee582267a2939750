//! Styles and numberings: what a trainer changes once to change everything.

use super::{Escaped, NAMESPACES, XML};
use crate::document::Document;
use crate::look::Look;
use crate::model::Lang;
use crate::picture::Colour;
use crate::write::office::hex;

/// How much further in each level of a list stands, in twips.
pub(super) const INDENT: usize = 360;

/// The deepest level of a list that Word knows.
const LEVELS: usize = 9;

/// The language of a text, for spelling and for voices.
pub(super) fn language(lang: &Lang) -> String {
    let lang = Escaped(lang);
    format!("<w:lang w:val=\"{lang}\" w:eastAsia=\"{lang}\" w:bidi=\"{lang}\"/>")
}

/// All styles, in the colours and font of a look.
pub(super) fn styles(document: &Document, look: &Look) -> String {
    let palette = &look.palette;
    let font = Escaped(look.font.as_deref().unwrap_or("Calibri"));
    let complex = Escaped(look.font.as_deref().unwrap_or("Arial"));
    // Half-points.
    let size = (look.text_size.unwrap_or(11.0) * 2.0).round();
    let language = language(&document.lang);
    let text = hex(palette.text);
    let defaults = format!(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" \
         w:eastAsia=\"{font}\" w:cs=\"{complex}\"/><w:color w:val=\"{text}\"/>\
         <w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>{language}</w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults>"
    );
    let mut all = vec![
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
            .to_owned(),
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">\
         <w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr>\
         <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>\
         <w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
            .to_owned(),
    ];
    for (level, (half_points, before, after)) in (1..).zip([
        (40, 0, 200),
        (30, 320, 100),
        (25, 240, 80),
        (23, 200, 60),
        (22, 160, 60),
        (22, 160, 60),
    ]) {
        let colour = hex(if level == 1 { palette.title } else { palette.accent });
        let outline = level - 1;
        all.push(format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\">\
             <w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"Normal\"/><w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr><w:keepNext/>\
             <w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"{after}\"/>\
             <w:outlineLvl w:val=\"{outline}\"/></w:pPr><w:rPr><w:b/><w:bCs/>\
             <w:color w:val=\"{colour}\"/><w:sz w:val=\"{half_points}\"/>\
             <w:szCs w:val=\"{half_points}\"/></w:rPr></w:style>"
        ));
    }
    for level in 1..=6 {
        let indent = (level - 1) * INDENT / 2;
        let paragraph = format!("<w:spacing w:after=\"40\"/><w:ind w:left=\"{indent}\"/>");
        all.push(style(&format!("TOC{level}"), &format!("toc {level}"), &paragraph, ""));
    }
    let quiet = format!(
        "<w:color w:val=\"{}\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
        hex(palette.quiet)
    );
    let line = |colour: Colour| {
        let colour = hex(colour);
        format!(
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"{colour}\"/>\
             </w:pBdr>"
        )
    };
    let mark = format!(
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/><w:jc w:val=\"center\"/>",
        hex(palette.warning_tint)
    );
    let mark_text = format!(
        "<w:b/><w:bCs/><w:color w:val=\"{}\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
        hex(palette.warning)
    );
    let end = super::body::TEXT_WIDTH;
    let foot = format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{end}\"/></w:tabs>");
    let writing = line(palette.writing_line) + "<w:spacing w:before=\"240\" w:after=\"0\"/>";
    let rule = line(palette.hairline) + "<w:spacing w:before=\"120\" w:after=\"200\"/>";
    all.extend([
        style("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", ""),
        style(
            "TableText",
            "Table Text",
            "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/>",
            "",
        ),
        style("Gap", "Gap", "<w:spacing w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>", ""),
        style("WritingLine", "Writing Line", &writing, ""),
        style("Rule", "Rule", &rule, ""),
        style("Figure", "Figure", "<w:keepNext/><w:jc w:val=\"center\"/>", ""),
        style("Caption", "caption", "<w:jc w:val=\"center\"/>", &quiet),
        style("Header", "header", "", &quiet),
        style("Mark", "Mark", &mark, &mark_text),
        style("Footer", "footer", &foot, &quiet),
        style("FootnoteText", "footnote text", "<w:spacing w:after=\"40\"/>", &quiet),
        "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">\
         <w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>\
         </w:style>"
            .to_owned(),
        format!(
            "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
             <w:rPr><w:color w:val=\"{}\"/><w:u w:val=\"single\"/></w:rPr></w:style>",
            hex(palette.accent)
        ),
        table(look),
    ]);
    let all = all.concat();
    format!("{XML}<w:styles {NAMESPACES}>{defaults}{all}</w:styles>")
}

fn style(id: &str, name: &str, paragraph: &str, text: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
         <w:basedOn w:val=\"Normal\"/><w:pPr>{paragraph}</w:pPr><w:rPr>{text}</w:rPr></w:style>"
    )
}

/// Thin lines between rows, a ground under the header.
fn table(look: &Look) -> String {
    let line = hex(look.palette.hairline);
    let tint = hex(look.palette.tint);
    let border = |side: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{line}\"/>")
    };
    let borders = ["top", "bottom", "insideH"].map(border).concat();
    format!(
        "<w:style w:type=\"table\" w:styleId=\"Table\"><w:name w:val=\"Lined Table\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>\
         </w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" \
         w:color=\"auto\" w:fill=\"{tint}\"/></w:tcPr></w:tblStylePr></w:style>"
    )
}

/// The numberings: 1 has bullets, 2 has boxes to tick, the others count from the numbers given.
pub(super) fn numbering(starts: &[u32]) -> String {
    let kinds = [("bullet", "•"), ("bullet", "☐"), ("decimal", "")];
    let kinds = kinds.iter().enumerate().map(|(id, (format, sign))| {
        let levels: String = (0..LEVELS)
            .map(|level| {
                let start = (level + 1) * INDENT;
                let number = format!("%{}.", level + 1);
                let text = if sign.is_empty() { number.as_str() } else { sign };
                format!(
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/>\
                     <w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>\
                     <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{start}\" \
                     w:hanging=\"{INDENT}\"/></w:pPr></w:lvl>"
                )
            })
            .collect();
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
             {levels}</w:abstractNum>"
        )
    });
    let signs = (1..=2).map(|id| {
        let kind = id - 1;
        format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/></w:num>")
    });
    let counting = (3..).zip(starts).map(|(id, start)| {
        let levels: String = (0..LEVELS)
            .map(|level| {
                format!(
                    "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/>\
                     </w:lvlOverride>"
                )
            })
            .collect();
        format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"2\"/>{levels}</w:num>")
    });
    let all: String = kinds.chain(signs).chain(counting).collect();
    format!("{XML}<w:numbering {NAMESPACES}>{all}</w:numbering>")
}
