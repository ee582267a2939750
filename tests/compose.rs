//! Every document of the bundled library can be made in every language and format, and no text
//! is lost on the way.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use lyhty::compose::{
    ComposeProblem, Frame, Output, Request, Templates, Wrong, compose, from_template,
};
use lyhty::diagnostic::Diagnostics;
use lyhty::document::{Block, Direction, Document, Inline, Marker, Table, plain_text};
use lyhty::load::{Layer, load};
use lyhty::localise::Words;
use lyhty::model::{Kind, Library};
use lyhty::write;
use serde_json::json;
use std::fs;

fn bundled() -> Library {
    let root = env!("CARGO_MANIFEST_DIR").into();
    load(&[Layer::Folder(root)], &mut Diagnostics::default()).unwrap()
}

/// All documents of the library, with what they are of.
fn documents(library: &Library) -> Vec<(String, Document)> {
    let templates = Templates::new(library);
    let mut documents = vec![];
    for output in Output::all() {
        let ids: Vec<&String> = match output.kind() {
            Kind::Curriculum => library.curricula.keys().collect(),
            Kind::Module => vec![],
            Kind::Indicators => library.indicators.keys().collect(),
            Kind::Screening => library.screenings.keys().collect(),
            Kind::Leaflet => library.leaflets.keys().collect(),
            Kind::Service => library.services.keys().take(1).collect(),
        };
        for id in ids {
            for lang in ["en", "fi", "sv"] {
                let request = Request { output, id, lang, audience: None, minutes: None };
                let document = compose(library, &request, &templates)
                    .unwrap_or_else(|problem| panic!("{id} in {lang}: {problem}"));
                documents.push((format!("{id}-{}.{lang}", output.word()), document));
            }
        }
    }
    documents
}

#[test]
fn everything_bundled_can_be_made() {
    let documents = documents(&bundled());
    assert!(!documents.is_empty());
    for (name, document) in documents {
        let headings = levels(&document.blocks);
        assert_eq!(headings.first(), Some(&1), "{name} has no title");
        assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{name}: titles");
        for pair in headings.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{name}: headings jump {pair:?}");
        }
        let text = write::text::write(&document);
        assert!(!text.contains(['\u{FDD0}', '\u{FDD1}']), "{name}: a marker was left");
        if let Ok(folder) = std::env::var("OUT") {
            std::fs::write(format!("{folder}/{name}.html"), write::html::write(&document)).unwrap();
            std::fs::write(format!("{folder}/{name}.md"), write::markdown::write(&document))
                .unwrap();
            std::fs::write(format!("{folder}/{name}.txt"), text).unwrap();
        }
    }
}

fn levels(blocks: &[Block]) -> Vec<u8> {
    let mut all = vec![];
    for block in blocks {
        match block {
            Block::Heading { level, .. } => all.push(*level),
            Block::Box { blocks, .. }
            | Block::Panel { blocks, .. }
            | Block::Columns { blocks, .. } => all.extend(levels(blocks)),
            Block::Slide(slide) => {
                all.extend(levels(&slide.blocks).into_iter().chain(levels(&slide.notes)));
            }
            Block::List { items, .. } => items.iter().for_each(|item| all.extend(levels(item))),
            _ => {}
        }
    }
    all
}

/// Composes with a template that stands in for the one of screening results.
fn composed(template: &str, content: &serde_json::Value) -> Result<Document, ComposeProblem> {
    let mut library = Library::default();
    let file = library.files.add("templates/screening/result.md.j2", template.to_owned());
    library.templates.insert("screening/result.md.j2".into(), file);
    let words = Words::new(&library.catalogues, "en");
    let frame = Frame {
        title: "Test".into(),
        lang: "en".into(),
        direction: words.direction(),
        mark: None,
        drafts: vec![],
        foot: String::new(),
    };
    from_template(&Templates::new(&library), Output::Result, content, frame, &words)
}

/// `tests/templates/*.md.j2`: what is wrong and in which line stands at their head.
#[test]
fn what_is_wrong_with_a_template_is_told_with_its_line() {
    let content = json!({ "title": "A title", "text": "A text", "list": ["a"], "sources": [] });
    let mut seen = vec![];
    for entry in fs::read_dir("tests/templates").unwrap() {
        let path = entry.unwrap().path();
        let template = fs::read_to_string(&path).unwrap();
        let head = template.lines().next().unwrap();
        let expected = head.trim_start_matches("{# problem: ").trim_end_matches(" #}");
        let problem = composed(&template, &content).unwrap_err();
        let found = format!("{} {}", problem.wrong.word(), problem.line);
        assert_eq!(found, expected, "{}: {problem}", path.display());
        assert_eq!(problem.template, "screening/result.md.j2");
        assert!(!problem.detail.is_empty(), "{}", path.display());
        seen.push(problem.wrong);
    }
    for wrong in Wrong::ALL.iter().filter(|wrong| **wrong != Wrong::NoContent) {
        assert!(seen.contains(wrong), "no template has the problem {wrong:?}");
    }
}

#[test]
fn all_templates_are_embedded() {
    let templates = Templates::new(&Library::default());
    let embedded: Vec<&str> = templates.each().map(|(name, _)| name).collect();
    for folder in fs::read_dir("assets/templates").unwrap().map(|entry| entry.unwrap().path()) {
        for file in fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            let name = file.strip_prefix("assets/templates").unwrap().to_str().unwrap().to_owned();
            assert!(embedded.contains(&name.as_str()), "{name} is not embedded");
        }
    }
}

/// Texts that look like anything but text, the same in every run.
fn awkward_texts() -> impl Iterator<Item = String> {
    const PIECES: &[&str] = &[
        "*",
        "**",
        "_",
        "`",
        "``",
        "#",
        "# ",
        "- ",
        "+ ",
        "1. ",
        "2) ",
        "> ",
        "|",
        "| a | b |",
        "---",
        "===",
        ":::",
        "::: box",
        "```",
        "~~~",
        "[",
        "]",
        "](",
        "![x](y)",
        "[x](https://a.example)",
        "<",
        ">",
        "<b>",
        "<!--",
        "<script>",
        "</main>",
        "&",
        "&amp;",
        "&#35;",
        "\\",
        "\\*",
        "\n",
        "\n\n",
        "    ",
        "\t",
        " ",
        "{{ x }}",
        "{% if %}",
        "[ ] ",
        "- [ ] ",
        "https://example.org",
        "a@b.example",
        "~~",
        "a",
        "Ä",
        "نص",
        "ไทย",
        "中",
        "👩‍👩‍👧",
        "\u{A0}",
        "\u{200B}",
        "0",
        "'",
        "\"",
        "$",
    ];
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    (0..3000).map(move |_| (0..=next(7)).map(|_| PIECES[next(PIECES.len())]).collect())
}

/// The text with its white space made even: what may differ after a way through Markdown.
fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn any_text_survives_a_template() {
    let template = "# {{ t }}\n\n- {{ t }}\n\n**{{ t }}**x\n\n::: box\n{{ t }}\n:::\n\n\
                    | {{ t }} |\n| --- |\n| `{{ t }}` |\n\n[{{ t }}](https://example.org)\n";
    for text in awkward_texts().filter(|text| !text.trim().is_empty()) {
        let document = composed(template, &json!({ "t": text })).unwrap();
        let [Block::Heading { level: 1, text: heading }, rest @ ..] = document.blocks.as_slice()
        else {
            panic!("{text:?} broke out: {:#?}", document.blocks)
        };
        let expected = words_of(&text);
        assert_eq!(words_of(&plain_text(heading)), expected);
        let table = rest.iter().find_map(|block| match block {
            Block::Table(Table { header, rows, .. }) => Some((header, rows)),
            _ => None,
        });
        let (header, rows) = table.unwrap();
        assert_eq!((header.len(), rows.len(), rows[0].len()), (1, 1, 1), "{text:?}");
        assert_eq!(words_of(&plain_text(&header[0])), expected);
        assert_eq!(words_of(&plain_text(&rows[0][0])), expected);
        let kinds: Vec<_> = rest.iter().map(std::mem::discriminant).collect();
        assert_eq!(kinds.len(), 5, "{text:?} broke out: {rest:#?}");
    }
}

#[test]
fn an_authors_markdown_cannot_break_out() {
    let template = "# A\n\n::: box\n{{ t | rich }}\n:::\n\n## B\n\nThe end.\n";
    let mut made = 0;
    for text in awkward_texts() {
        match composed(template, &json!({ "t": text })) {
            Ok(document) => {
                made += 1;
                let blocks = document.blocks.as_slice();
                let [_, Block::Box { .. }, Block::Heading { .. }, Block::Paragraph(end)] = blocks
                else {
                    panic!("{text:?} broke out: {blocks:#?}")
                };
                assert_eq!(plain_text(end), "The end.");
            }
            Err(problem) => {
                assert!(
                    matches!(
                        problem.wrong,
                        Wrong::Unsupported | Wrong::BadLink | Wrong::UnknownPicture
                    ),
                    "{text:?}: {problem}"
                );
                assert_eq!(problem.line, 4);
            }
        }
    }
    assert!(made > 1500, "{made}");
}

#[test]
fn any_text_survives_markdown_and_html() {
    for text in awkward_texts() {
        let plain = vec![Inline::Text(text.clone())];
        let cell = vec![Inline::Literal(words_of(&text))];
        let blocks = vec![
            Block::Heading { level: 1, text: vec![Inline::Text("A".into())] },
            Block::Paragraph(plain.clone()),
            Block::List { marker: Marker::Number(3), items: vec![vec![Block::Paragraph(plain)]] },
            Block::Table(Table {
                header: vec![vec![Inline::Text("B".into())]],
                rows: vec![vec![cell]],
                row_headers: false,
            }),
        ];
        let document = Document {
            title: text.clone(),
            lang: "en".into(),
            direction: Direction::LeftToRight,
            words_lang: None,
            mark: None,
            drafts: vec![],
            foot: String::new(),
            folio: Default::default(),
            blocks,
        };
        let markdown = write::markdown::write(&document);
        let again = composed(&format!("{{% raw %}}{markdown}{{% endraw %}}"), &json!({})).unwrap();
        let expected = words_of(&text);
        for block in &again.blocks {
            match block {
                Block::Paragraph(text) => assert_eq!(words_of(&plain_text(text)), expected),
                Block::List { items, .. } => match items.as_slice() {
                    [item] => match item.as_slice() {
                        [Block::Paragraph(text)] => {
                            assert_eq!(words_of(&plain_text(text)), expected);
                        }
                        other => assert!(expected.is_empty(), "{text:?}: {other:?}\n{markdown}"),
                    },
                    items => panic!("{text:?}: {items:?}\n{markdown}"),
                },
                Block::Table(Table { rows, .. }) => {
                    assert_eq!(words_of(&plain_text(&rows[0][0])), expected, "{markdown}");
                }
                Block::Heading { .. } => {}
                other => panic!("{text:?} became {other:?}\n{markdown}"),
            }
        }
        let html = write::html::write(&document);
        let body = &html[html.find("<main>").unwrap()..];
        assert_eq!(body.matches("<p>").count(), 1, "{text:?}");
        assert!(!body.contains("<script") && body.matches("</main>").count() == 1, "{text:?}");
        assert!(words_of(&text_of(body)).contains(&expected), "{text:?}\n{body}");
    }
}

/// The text of HTML as our writer makes it.
fn text_of(html: &str) -> String {
    let outside = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    let text: String = outside.collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn blocks_and_inlines_of_templates_are_what_they_say() {
    let template = "# {{ title }}\n\n::: contents 3\n\n## A\n\n::: columns 2\nName: ____ {{ text }} \
                    and ^[A **note** of {{ text }}.] twice[^n]\n:::\n\n{{ rich | rich }}\n\n\
                    | Who | What |\n|---|---|\n| **Us** | 1 |\n| **Them** | 2[^n] |\n\n\
                    [^n]: Named.\n";
    let rich = "An author's[^own] ______ line.\n\n[^own]: Own note.\n";
    let content = json!({ "title": "T", "text": "____ ^[x] [^x]", "rich": rich, "sources": [] });
    let document = composed(template, &content).unwrap();
    let [
        Block::Heading { .. },
        Block::Contents { depth: 3 },
        Block::Heading { .. },
        Block::Columns { count: 2, blocks },
        Block::Paragraph(own),
        Block::Table(Table { row_headers: true, rows, .. }),
    ] = document.blocks.as_slice()
    else {
        panic!("{:#?}", document.blocks)
    };
    let [Block::Paragraph(text)] = blocks.as_slice() else { panic!("{blocks:?}") };
    // What a value says is text, whatever it looks like.
    assert_eq!(plain_text(text), "Name: ____ ____ ^[x] [^x] and  twice");
    assert_eq!(text.iter().filter(|inline| matches!(inline, Inline::Blank(4))).count(), 1);
    let notes = |inlines: &[Inline]| -> Vec<(u32, String)> {
        let note = |inline: &Inline| match inline {
            Inline::Note { number, text } => Some((*number, plain_text(text))),
            _ => None,
        };
        inlines.iter().filter_map(note).collect()
    };
    assert_eq!(notes(text), [(1, "A note of ____ ^[x] [^x].".into()), (2, "Named.".into())]);
    assert_eq!(notes(own), [(3, "Own note.".into())]);
    assert!(own.contains(&Inline::Blank(6)));
    assert_eq!(notes(&rows[1][1]), [(4, "Named.".into())]);
}

#[test]
fn notes_contents_and_blanks_are_in_every_format() {
    let template =
        "# {{ title }}\n\n::: contents\n\n## First\n\nText^[Of a note.] ____\n\n## Second\n";
    let document = composed(template, &json!({ "title": "T", "sources": [] })).unwrap();
    let html = write::html::write(&document);
    for piece in [
        "<li class=\"level-2\"><a href=\"#h2\">First</a></li>",
        "<h2 id=\"h2\">First</h2>",
        "<a href=\"#note-1\" id=\"note-1-from\" role=\"doc-noteref\">1</a>",
        "<p id=\"note-1\"><a href=\"#note-1-from\" role=\"doc-backlink\">1</a> Of a note.</p>",
        "<span class=\"blank\">____</span>",
    ] {
        assert!(html.contains(piece), "{piece} is not in {html}");
    }
    let markdown = write::markdown::write(&document);
    for piece in ["- First\n- Second\n", "Text[^1] \\_\\_\\_\\_", "\n[^1]: Of a note.\n"] {
        assert!(markdown.contains(piece), "{piece} is not in {markdown}");
    }
    let text = write::text::write(&document);
    for piece in ["First\nSecond\n\nFirst\n─", "Text¹ ____", "¹ Of a note."] {
        assert!(text.contains(piece), "{piece} is not in {text}");
    }
}

#[test]
fn steps_are_numbered_in_the_digits_of_the_language() {
    let step = |text: &str| vec![Block::Paragraph(vec![Inline::Text(text.into())])];
    let steps = Block::List { marker: Marker::Number(9), items: vec![step("A"), step("B")] };
    for (lang, numbers) in [("fi", ["9. A", "10. B"]), ("ckb", ["٩. A", "١٠. B"])] {
        let folio = Words::new(&bundled().catalogues, lang).folio();
        let blocks = vec![steps.clone()];
        let document = Document { folio, blocks, ..composed("A", &json!({})).unwrap() };
        assert_eq!(write::text::write(&document).lines().collect::<Vec<_>>(), numbers);
    }
}
