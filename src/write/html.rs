//! Document → HTML: one file that asks for nothing from anywhere and runs no scripts.

use super::escaped::{Escaped, language};
use crate::document::{
    Bar, Bars, Block, BoxRole, Chart, Direction, Document, Figure, Folio, Inline, Marker, Slide,
    Table, headings, plain_text,
};
use crate::layout::isolate;
use crate::look::{Look, Palette};
use crate::picture::{Colour, Picture, hexadecimal};
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::fmt::{Display, Write};

const STYLE: &str = include_str!("../../assets/html/style.css");

/// The document as a file of HTML, in the program's own look.
pub fn write(document: &Document) -> String {
    write_in(document, &Look::default())
}

/// The document as a file of HTML, in an organisation's look. In the dark its own colours would
/// not be readable, so there it has the program's.
pub fn write_in(document: &Document, look: &Look) -> String {
    let mut page = Page::of(document, "");
    page.head(document, look, "default-src 'none'; style-src 'unsafe-inline'");
    if let Some(mark) = &document.mark {
        // Above every page on paper, too.
        let mark = Quoted(mark);
        page.line(format_args!("<style>@page {{ @top-center {{ content: {mark} }} }}</style>"));
    }
    let other = words_lang(document);
    page.line("</head>\n<body>");
    if let Some(mark) = &document.mark {
        let mark = Escaped(mark);
        page.line(format_args!("<header class=\"mark\"{other}>{mark}</header>"));
    }
    page.line("<main>");
    page.blocks(&document.blocks);
    page.all_notes();
    page.line("</main>");
    if !document.foot.is_empty() {
        page.line(format_args!("<footer{other}>{}</footer>", Escaped(&document.foot)));
    }
    page.line("</body>\n</html>");
    page.html
}

/// The attributes of what the program says, where it is not in the document's language.
pub(super) fn words_lang(document: &Document) -> String {
    document
        .words_lang
        .as_ref()
        .map_or(String::new(), |(lang, direction)| format!(" {}", language(lang, *direction)))
}

/// The name that browsers have for the digits that begin with this nought (CSS Counter Styles 3).
fn counters(nought: char) -> Option<&'static str> {
    Some(match nought {
        '\u{660}' => "arabic-indic",
        '\u{6f0}' => "persian",
        '\u{966}' => "devanagari",
        '\u{9e6}' => "bengali",
        '\u{1040}' => "myanmar",
        _ => return None,
    })
}

/// The colours of a look in the terms of the style sheet; nothing for the program's own.
fn colours(look: &Look) -> String {
    if look.palette == Palette::default() {
        return String::new();
    }
    let set = declarations(&variables(&look.palette));
    format!("@media screen and (prefers-color-scheme: light) {{ :root {{ {set} }} }}\n")
}

/// The colours that style sheets know by a name.
pub(super) fn variables(palette: &Palette) -> [(&'static str, Colour); 8] {
    [
        ("ink", palette.text),
        ("title", palette.title),
        ("accent", palette.accent),
        ("quiet", palette.quiet),
        ("tint", palette.tint),
        ("line", palette.hairline),
        ("warning", palette.warning),
        ("warning-tint", palette.warning_tint),
    ]
}

/// Colours as variables of a style sheet.
pub(super) fn declarations(colours: &[(&str, Colour)]) -> String {
    let declared = |(name, colour): &(&str, Colour)| format!("--{name}: {};", hexadecimal(*colour));
    colours.iter().map(declared).collect::<Vec<_>>().join(" ")
}

/// The policy of a page that runs one script and no other, and asks for nothing from anywhere.
pub(super) fn policy(script: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(script));
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; \
         base-uri 'none'; form-action 'none'"
    )
}

/// Text as a string in a style sheet.
struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                ' ' => f.write_char(c)?,
                c if c.is_alphanumeric() => f.write_char(c)?,
                c => write!(f, "\\{:x} ", u32::from(c))?,
            }
        }
        f.write_char('"')
    }
}

pub(super) struct Page<'a> {
    pub(super) html: String,
    /// What ids begin with, where a file holds several documents.
    prefix: &'a str,
    /// How many headings there are so far.
    headings: usize,
    /// All headings.
    outline: Vec<(u8, &'a [Inline])>,
    /// The notes so far, with their numbers.
    notes: Vec<(u32, &'a [Inline])>,
    /// How they are numbered.
    folio: &'a Folio,
    /// Whether the text being written is.
    right_to_left: bool,
}

impl<'a> Page<'a> {
    pub(super) fn of(document: &'a Document, prefix: &'a str) -> Page<'a> {
        Page {
            html: String::new(),
            prefix,
            headings: 0,
            outline: headings(&document.blocks),
            notes: vec![],
            folio: &document.folio,
            right_to_left: document.direction == Direction::RightToLeft,
        }
    }

    /// Everything up to the title and the style; the head stays open.
    pub(super) fn head(&mut self, document: &Document, look: &Look, policy: &str) {
        let lang = language(&document.lang, document.direction);
        let title = Escaped(&document.title);
        self.line(format_args!("<!DOCTYPE html>\n<html {lang}>\n<head>"));
        self.line("<meta charset=\"utf-8\">");
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        self.line("<meta name=\"referrer\" content=\"no-referrer\">");
        self.line(format_args!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
        ));
        self.line("<meta name=\"color-scheme\" content=\"light dark\">");
        let own = colours(look);
        self.line(format_args!("<title>{title}</title>\n<style>\n{STYLE}{own}</style>"));
    }

    /// The number of the heading that comes next.
    pub(super) fn next_heading(&self) -> usize {
        self.headings + 1
    }

    pub(super) fn push(&mut self, html: impl Display) {
        // Writing to a string cannot fail.
        let _ = write!(self.html, "{html}");
    }

    pub(super) fn line(&mut self, html: impl Display) {
        self.push(html);
        self.html.push('\n');
    }

    pub(super) fn blocks(&mut self, blocks: &'a [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { level, text } => {
                self.headings += 1;
                let number = self.headings;
                let prefix = self.prefix;
                self.push(format_args!("<h{level} id=\"{prefix}h{number}\">"));
                self.inlines(text);
                self.line(format_args!("</h{level}>"));
            }
            Block::Paragraph(text) => {
                self.push("<p>");
                self.inlines(text);
                self.line("</p>");
            }
            Block::List { marker, items } => self.list(*marker, items),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Box { role, blocks } => self.boxed(*role, blocks),
            Block::Panel { cover, blocks, .. } => {
                let class = if *cover { "panel cover" } else { "panel" };
                self.section("section", class, "", blocks);
            }
            Block::Language { lang, direction, blocks } => {
                self.line(format_args!("<div {}>", language(lang, *direction)));
                let right_to_left = *direction == Direction::RightToLeft;
                let around = std::mem::replace(&mut self.right_to_left, right_to_left);
                self.blocks(blocks);
                self.right_to_left = around;
                self.line("</div>");
            }
            Block::Columns { count, blocks } => {
                self.line(format_args!("<div class=\"columns columns-{count}\">"));
                self.blocks(blocks);
                self.line("</div>");
            }
            Block::Slide(Slide { blocks, notes, .. }) => {
                self.blocks(blocks);
                self.boxed(BoxRole::Trainer, notes);
            }
            Block::Contents { depth } => self.contents(*depth),
            Block::Figure(figure) => self.figure(figure),
            Block::WriteLines(count) => {
                self.push("<div class=\"lines\" aria-hidden=\"true\">");
                self.push("<span></span>".repeat((*count).into()));
                self.line("</div>");
            }
            Block::Rule => self.line("<hr>"),
            Block::PageBreak => self.line("<div class=\"page-break\"></div>"),
        }
    }

    fn list(&mut self, marker: Marker, items: &'a [Vec<Block>]) {
        let close = match marker {
            Marker::Bullet => {
                self.line("<ul>");
                "</ul>"
            }
            Marker::Number(1) => {
                self.line(format_args!("<ol{}>", self.digits()));
                "</ol>"
            }
            Marker::Number(start) => {
                self.line(format_args!("<ol{} start=\"{start}\">", self.digits()));
                "</ol>"
            }
            Marker::CheckBox => {
                self.line("<ul class=\"checks\">");
                "</ul>"
            }
        };
        for item in items {
            self.push("<li>");
            match (marker, item.as_slice()) {
                // Ticks are not kept when the page is left or loaded again.
                (Marker::CheckBox, [Block::Paragraph(text), rest @ ..]) => {
                    self.push("<label><input type=\"checkbox\" autocomplete=\"off\"> <span>");
                    self.inlines(text);
                    self.push("</span></label>");
                    self.blocks(rest);
                }
                (_, [Block::Paragraph(text)]) => self.inlines(text),
                (_, blocks) => self.blocks(blocks),
            }
            self.line("</li>");
        }
        self.line(close);
    }

    /// Bars, and the table they are from. Who cannot see them is told what they show, and reads
    /// the table.
    fn chart(&mut self, chart: &'a Chart) {
        let alt = Escaped(&chart.alt);
        let several = if chart.series > 1 { " several" } else { "" };
        self.line(format_args!("<div class=\"bars{several}\" role=\"img\" aria-label=\"{alt}\">"));
        let legend = chart.legend();
        if !legend.is_empty() {
            self.push("<span class=\"legend\">");
            for (name, series) in legend.iter().zip(1..) {
                let name = Escaped(name);
                self.push(format_args!(
                    "<span><span class=\"bar series-{series}\"><i></i></span> {name}</span>"
                ));
            }
            self.line("</span>");
        }
        for Bars { label, bars } in chart.rows() {
            let label = Escaped(&label);
            match bars.len() {
                1 => self.push(format_args!("<span class=\"label\">{label}</span>")),
                count => self.push(format_args!(
                    "<span class=\"label\" style=\"grid-row-end:span {count}\">{label}</span>"
                )),
            }
            for (bar, series) in bars.iter().zip(1..) {
                self.bar(bar, if chart.series > 1 { series } else { 0 });
            }
        }
        let full = chart.full;
        self.line(format_args!("<span class=\"ends\"><span>0</span><span>{full}</span></span>"));
        self.line("</div>");
        self.table(&chart.table);
    }

    /// A bar on its track, the line for where its number may lie, and the number; or what stands
    /// in place of a number.
    fn bar(&mut self, Bar { shown, share, range }: &Bar, series: usize) {
        let shown = Escaped(shown);
        let Some(share) = share else {
            return self.line(format_args!("<span class=\"no-bar\">{shown}</span>"));
        };
        let class = if series > 0 { format!(" series-{series}") } else { String::new() };
        let width = 100.0 * share;
        self.push(format_args!("<span class=\"bar{class}\"><i style=\"width:{width:.2}%\"></i>"));
        if let Some((low, high)) = range {
            let (start, width) = (100.0 * low, 100.0 * (high - low));
            self.push(format_args!(
                "<s style=\"inset-inline-start:{start:.2}%;width:{width:.2}%\"></s>"
            ));
        }
        self.line(format_args!("</span><b>{shown}</b>"));
    }

    fn table(&mut self, Table { header, rows, row_headers }: &'a Table) {
        self.line("<table>\n<thead>\n<tr>");
        for cell in header {
            self.push("<th scope=\"col\">");
            self.inlines(cell);
            self.line("</th>");
        }
        self.line("</tr>\n</thead>\n<tbody>");
        for row in rows {
            self.line("<tr>");
            for (index, cell) in row.iter().enumerate() {
                let header = *row_headers && index == 0;
                self.push(if header { "<th scope=\"row\">" } else { "<td>" });
                self.inlines(cell);
                self.line(if header { "</th>" } else { "</td>" });
            }
            self.line("</tr>");
        }
        self.line("</tbody>\n</table>");
    }

    /// Links to the headings that follow.
    fn contents(&mut self, depth: u8) {
        let following = (1..).zip(self.outline.clone()).skip(self.headings);
        let prefix = self.prefix;
        self.line("<nav class=\"contents\">\n<ul>");
        for (number, (level, text)) in following.filter(|(_, (level, _))| *level <= depth) {
            let text = plain_text(text).replace('\n', " ");
            let text = Escaped(&text);
            self.line(format_args!(
                "<li class=\"level-{level}\"><a href=\"#{prefix}h{number}\">{text}</a></li>"
            ));
        }
        self.line("</ul>\n</nav>");
    }

    /// The class of a list that is numbered in other digits than European ones.
    fn digits(&self) -> String {
        let system = counters(self.folio.digits[0]);
        system.map_or(String::new(), |system| format!(" class=\"{system}\""))
    }

    /// The notes at the end, each with a link back to its place in the text.
    pub(super) fn all_notes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        self.line("<section class=\"notes\" role=\"doc-endnotes\">\n<hr>");
        let prefix = self.prefix;
        for (number, text) in std::mem::take(&mut self.notes) {
            let sign = self.folio.number(number as usize);
            self.push(format_args!(
                "<p id=\"{prefix}note-{number}\"><a href=\"#{prefix}note-{number}-from\" \
                 role=\"doc-backlink\">{sign}</a> "
            ));
            self.inlines(text);
            self.line("</p>");
        }
        self.line("</section>");
    }

    fn boxed(&mut self, role: BoxRole, blocks: &'a [Block]) {
        match role {
            BoxRole::Note => self.section("aside", "box", " role=\"note\"", blocks),
            BoxRole::Warning => self.section("aside", "box warning", " role=\"note\"", blocks),
            BoxRole::Trainer => self.section("aside", "box trainer", " role=\"note\"", blocks),
            BoxRole::Case => self.section("section", "box case", "", blocks),
            BoxRole::Contact => self.section("section", "box contact", "", blocks),
            BoxRole::Card => self.section("div", "box card", " role=\"group\"", blocks),
        }
    }

    /// A part of the page; its first heading is its name.
    fn section(&mut self, tag: &str, class: &str, role: &str, blocks: &'a [Block]) {
        self.push(format_args!("<{tag} class=\"{class}\"{role}"));
        if let Some(Block::Heading { .. }) = blocks.first() {
            let (prefix, number) = (self.prefix, self.headings + 1);
            self.push(format_args!(" aria-labelledby=\"{prefix}h{number}\""));
        }
        self.line(">");
        self.blocks(blocks);
        self.line(format_args!("</{tag}>"));
    }

    fn inlines(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) if self.right_to_left => {
                    self.push(Escaped(&isolate::groups(text)));
                }
                Inline::Text(text) => self.push(Escaped(text)),
                Inline::Strong(inner) => self.wrapped("strong", inner),
                Inline::Emphasis(inner) => self.wrapped("em", inner),
                Inline::Link { url, text } => {
                    let class = match plain_text(text).len() {
                        // Short names and numbers stay on one line.
                        ..=30 => " class=\"short\"",
                        _ => "",
                    };
                    let order = match self.right_to_left {
                        true if !isolate::has_right_to_left(&plain_text(text)) => " dir=\"ltr\"",
                        _ => "",
                    };
                    let url = Escaped(url);
                    self.push(format_args!(
                        "<a href=\"{url}\"{class}{order} rel=\"noreferrer noopener\">"
                    ));
                    self.inlines(text);
                    self.push("</a>");
                }
                Inline::Literal(text) => {
                    self.push(format_args!("<bdi dir=\"ltr\">{}</bdi>", Escaped(text)));
                }
                Inline::Language { lang, direction, text } => {
                    self.push(format_args!("<span {}>", language(lang, *direction)));
                    let right_to_left = *direction == Direction::RightToLeft;
                    let around = std::mem::replace(&mut self.right_to_left, right_to_left);
                    self.inlines(text);
                    self.right_to_left = around;
                    self.push("</span>");
                }
                Inline::Blank(width) => {
                    let line = "_".repeat((*width).into());
                    self.push(format_args!("<span class=\"blank\">{line}</span>"));
                }
                Inline::Note { number, text } => {
                    let sign = self.folio.number(*number as usize);
                    let prefix = self.prefix;
                    self.push(format_args!(
                        "<sup><a href=\"#{prefix}note-{number}\" id=\"{prefix}note-{number}-from\" \
                         role=\"doc-noteref\">{sign}</a></sup>"
                    ));
                    self.notes.push((*number, text));
                }
                Inline::Figure(figure) => self.drawing(figure),
                Inline::Break => self.push("<br>"),
            }
        }
    }

    fn figure(&mut self, figure: &'a Figure) {
        self.push("<figure>");
        self.drawing(figure);
        if !figure.caption.is_empty() {
            self.push("<figcaption>");
            self.inlines(&figure.caption);
            self.push("</figcaption>");
        }
        self.line("</figure>");
    }

    /// A picture as part of the page: nothing is loaded from anywhere.
    fn drawing(&mut self, figure: &Figure) {
        let drawing = figure.picture.drawing();
        let class = match figure.picture {
            Picture::Qr(_) => "qr",
            Picture::Icon(_) => "icon",
            Picture::Logo(_) => "logo",
        };
        let (width, height) = (drawing.width, drawing.height);
        let ratio = width / height;
        self.push(format_args!("<svg class=\"{class}\" viewBox=\"0 0 {width} {height}\""));
        match &figure.alt {
            Some(alt) => self.push(format_args!(" role=\"img\" aria-label=\"{}\"", Escaped(alt))),
            None => self.push(" aria-hidden=\"true\""),
        }
        self.push(format_args!(" style=\"aspect-ratio:{ratio:.3}\">"));
        for shape in &drawing.shapes {
            let rule = if shape.even_odd { " fill-rule=\"evenodd\"" } else { "" };
            let colour = shape.colour.map_or("currentColor".to_owned(), hexadecimal);
            let data = shape.path_data();
            self.push(format_args!("<path fill=\"{colour}\"{rule} d=\"{data}\"/>"));
        }
        self.push("</svg>");
    }

    fn wrapped(&mut self, tag: &str, inner: &'a [Inline]) {
        self.push(format_args!("<{tag}>"));
        self.inlines(inner);
        self.push(format_args!("</{tag}>"));
    }
}
