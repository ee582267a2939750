//! What readers see of good setting: notes at their place, lines that meet, columns, contents.

use super::{document, lay, role, runs};
use lyhty::document::{Document, Folio};
use lyhty::layout::{Goal, Mark, Pages, Role, Run, Scope, Sheet};

/// Half the distance of lines in text of 11 points: from here to there.
const GRID: (f32, f32) = (7.0, 8.5);

fn laid(lang: &str, body: &str) -> Pages {
    lay(&document(lang, body), Sheet::A4).unwrap()
}

fn words(count: usize) -> String {
    "Words that make a text of some lines. ".repeat(count)
}

/// What is below a node of the structure, itself included.
fn is_below(pages: &Pages, mark: Mark, wanted: impl Fn(Role) -> bool) -> bool {
    let Mark::Node(mut node) = mark else { return false };
    loop {
        if wanted(pages.nodes[node].role) {
            return true;
        }
        if node == 0 {
            return false;
        }
        node = pages.nodes[node].parent;
    }
}

fn is_note(role: Role) -> bool {
    matches!(role, Role::Note(_))
}

/// The text that is read on a page: its runs, and whether they belong to a note.
fn read_on(pages: &Pages, page: usize) -> Vec<(bool, &Run)> {
    let read = runs(pages, page).filter(|(mark, _)| matches!(mark, Mark::Node(_)));
    read.map(|(mark, run)| (is_below(pages, mark, is_note), run)).collect()
}

#[test]
fn notes_stand_at_the_foot_of_the_page_that_refers_to_them() {
    let mut moved = 0;
    for filler in 0..40 {
        let text: String = (0..30)
            .map(|n| {
                format!("{} Fact {n}.^[Source of fact {n}. {}]\n\n", words(n % 3), words(n % 2))
            })
            .collect();
        let body = format!("# Title\n\n{}{text}", "One line.\n\n".repeat(filler));
        let pages = laid("en", &body);
        assert_eq!(pages.notes.len(), 30);
        for places in &pages.notes {
            assert_eq!(places.from.page, places.at.page, "{filler} lines: {places:?}");
        }
        for page in 0..pages.pages.len() {
            let read = read_on(&pages, page);
            let text = read.iter().filter(|(note, _)| !note).map(|(_, run)| run.baseline);
            let notes = read.iter().filter(|(note, _)| *note).map(|(_, run)| run.baseline);
            let (last, first) = (text.fold(0.0, f32::max), notes.clone().fold(f32::MAX, f32::min));
            assert!(first > last + 12.0, "{filler} lines: a note at {first} below text at {last}");
            let bottom = notes.fold(0.0, f32::max);
            if bottom == 0.0 {
                continue;
            }
            assert!((765.0..774.0).contains(&bottom), "the notes end at {bottom}");
            moved += usize::from(last < 650.0);
        }
    }
    assert!(moved > 0, "no page was full");
}

#[test]
fn a_note_longer_than_its_page_goes_on_on_the_next() {
    let body = format!("# Title\n\nText.^[First {} last]\n\nAfter.\n", words(200));
    let pages = laid("en", &body);
    assert!(pages.pages.len() >= 2);
    let text: String = (0..pages.pages.len())
        .flat_map(|page| read_on(&pages, page))
        .filter(|(note, _)| *note)
        .map(|(_, run)| run.logical_text())
        .collect();
    assert_eq!(text.matches("Words that make").count(), 200);
    assert!(text.contains("First") && text.contains("last"));
    for page in 0..pages.pages.len() {
        assert!(read_on(&pages, page).iter().all(|(_, run)| run.baseline < 775.0));
    }
}

#[test]
fn notes_and_their_references_lead_to_each_other() {
    let pages = laid("en", "# Title\n\nText^[Of a note.] and more^[Of another.].\n");
    let goals: Vec<&Goal> = pages.pages[0].links.iter().map(|link| &link.goal).collect();
    for number in [1, 2] {
        assert!(goals.contains(&&Goal::Note(number)) && goals.contains(&&Goal::Reference(number)));
        let (from, at) = (
            pages.place(&Goal::Reference(number)).unwrap(),
            pages.place(&Goal::Note(number)).unwrap(),
        );
        assert!(from.y < 200.0 && at.y > 700.0, "{from:?} {at:?}");
    }
}

#[test]
fn a_table_of_contents_tells_the_pages_of_its_headings() {
    for (lang, lines) in [("en", 12), ("ar", 14), ("en", 40)] {
        let parts: String = (1..12)
            .map(|part| {
                let text = "One line.\n\n".repeat(lines);
                format!("## Part {part}\n\n{text}### Section {part}\n\n{text}")
            })
            .collect();
        let pages = laid(lang, &format!("# Title\n\n::: contents 3\n\n{parts}"));
        let links: Vec<_> = pages.pages.iter().flat_map(|page| &page.links).collect();
        assert_eq!(links.len(), 22);
        for link in links {
            let place = pages.place(&link.goal).unwrap();
            let Goal::Heading(index) = link.goal else { panic!("{link:?}") };
            assert_eq!(pages.bookmarks[index].title, link.text);
            // The entry reads: the heading, then the number of its page.
            let entry: String = (0..pages.pages.len())
                .flat_map(|page| runs(&pages, page))
                .filter(|(mark, _)| *mark == Mark::Node(link.node))
                .map(|(_, run)| run.logical_text())
                .collect();
            assert_eq!(entry, format!("{}{}", link.text, place.page + 1));
        }
        let leaders = runs(&pages, 0)
            .filter(|(mark, run)| *mark == Mark::Decoration && run.logical_text() == ".");
        assert!(leaders.count() > 22 * 10, "no dots lead to the numbers");
    }
}

#[test]
fn a_last_page_with_next_to_nothing_on_it_is_spared() {
    let laid = |count| laid("en", &"A paragraph.\n\n".repeat(count));
    let pages = (10..90).map(laid).find(|pages| pages.pages.len() == 2).unwrap();
    assert!(read_on(&pages, 1).len() > 1, "a line that had room on the page before");
    // Not so that the text gets much smaller.
    let size = read_on(&pages, 0)[0].1.size;
    assert!((10.0..=11.0).contains(&size), "{size}");
}

#[test]
fn running_text_on_all_pages_stands_on_one_grid() {
    let part = |part: usize| {
        let text = words(3 + part % 5);
        format!(
            "## Part {part}\n\n{text}\n\n### A smaller part\n\n- One\n- Two\n\n{text}\n\n\
             | A | B |\n|---|---|\n| 1 | {text} |\n\n1. {text}\n2. Two\n\n::: note\n{text}\n:::\n\n---\n\n\
             {text}\n\n::: lines 2\n\n::: columns 2\n{text}\n\n- One\n\n{text}\n:::\n\n"
        )
    };
    let body: String = (0..14).map(part).collect();
    let pages = laid("en", &format!("# Title\n\n{body}"));
    let running: Vec<(usize, f32)> = (0..pages.pages.len())
        .flat_map(|page| runs(&pages, page).map(move |(mark, run)| (page, mark, run)))
        .filter(|(_, mark, run)| {
            matches!(role(&pages, *mark), Some(Role::Paragraph | Role::Body)) && run.size == 11.0
        })
        .map(|(page, _, run)| (page, run.baseline))
        .collect();
    // The grid is half the distance of two lines of a paragraph.
    let (one, two) = (running[0].1, running[1].1);
    let grid = (two - one) / 2.0;
    assert!((GRID.0..GRID.1).contains(&grid), "{grid}");
    assert!(running.len() > 300);
    for (page, baseline) in running {
        let steps = (baseline - one) / grid;
        let off = (steps - steps.round()).abs() * grid;
        assert!(off < 0.1, "page {page}: the line at {baseline} is off by {off}");
    }
}

#[test]
fn columns_are_read_one_after_the_other_and_end_together() {
    for lang in ["en", "ar"] {
        let word = if lang == "ar" { "كلمات في فقرة. " } else { "Words in a text. " };
        for count in [2, 3] {
            let text = format!("{}\n\n", word.repeat(9)).repeat(8);
            let pages = laid(lang, &format!("# T\n\n::: columns {count}\n{text}:::\n\nAfter.\n"));
            assert_eq!(pages.pages.len(), 1);
            // The lines of the text in the order in which they are read: side and height.
            let after =
                runs(&pages, 0).filter(|(mark, _)| role(&pages, *mark) == Some(Role::Paragraph));
            let mut lines: Vec<(i32, f32)> = vec![];
            for (_, run) in after {
                // Lines begin at the side of the column that their language begins at.
                let (left, right) = (run.glyphs[0].x, run.glyphs[run.glyphs.len() - 1].x);
                let x = if lang == "ar" { right } else { left };
                let column = ((x - 70.0) / 455.0 * count as f32) as i32;
                if lines.last() != Some(&(column, run.baseline)) {
                    lines.push((column, run.baseline));
                }
            }
            lines.pop();
            let mut order: Vec<i32> = lines.iter().map(|(column, _)| *column).collect();
            order.dedup();
            let expected: Vec<i32> =
                if lang == "ar" { (0..count).rev().collect() } else { (0..count).collect() };
            assert_eq!(order, expected, "{lang}");
            let bottom = |column: i32| {
                lines.iter().filter(|line| line.0 == column).map(|line| line.1).fold(0.0, f32::max)
            };
            let bottoms: Vec<f32> = (0..count).map(bottom).collect();
            let spread = bottoms.iter().fold(0.0, |a: f32, b| a.max(*b))
                - bottoms.iter().fold(f32::MAX, |a: f32, b| a.min(*b));
            assert!(spread < 8.0 * GRID.1, "{lang}: {bottoms:?}");
            assert!(lines.iter().all(|line| line.1 < 775.0));
        }
    }
}

#[test]
fn columns_go_on_on_the_next_page() {
    let text = format!("{}\n\n", words(6)).repeat(40);
    let pages = laid("en", &format!("# T\n\n## H\n\n::: columns 2\n{text}:::\n"));
    assert!(pages.pages.len() > 1);
    let all: String = (0..pages.pages.len())
        .flat_map(|page| read_on(&pages, page))
        .map(|(_, run)| run.logical_text())
        .collect();
    assert_eq!(all.matches("Words that make").count(), 240);
    // Both columns of the first page are full, and the heading is not alone.
    let on_first = read_on(&pages, 0);
    assert!(on_first.iter().filter(|(_, run)| run.glyphs[0].x > 297.0).count() > 20);
    for page in 0..pages.pages.len() {
        for (_, run) in read_on(&pages, page) {
            assert!(run.baseline < 775.0);
            assert!(run.glyphs.iter().all(|glyph| glyph.x < 530.0));
        }
    }
}

#[test]
fn a_high_row_is_cut_between_lines_and_its_header_told_once() {
    let rows: String = (0..12).map(|row| format!("| Row {row} | {} |\n", words(40))).collect();
    let pages = laid("en", &format!("# T\n\n| Heading | Text |\n|---|---|\n{rows}"));
    assert!(pages.pages.len() > 2);
    let mut text = String::new();
    for page in 0..pages.pages.len() {
        let read = read_on(&pages, page);
        text.extend(read.iter().map(|(_, run)| run.logical_text()));
        let lowest = read.iter().map(|(_, run)| run.baseline).fold(0.0, f32::max);
        assert!(lowest < 775.0);
        if page + 1 < pages.pages.len() {
            assert!(lowest > 640.0, "page {page} ends at {lowest}: a row left a hole");
        }
    }
    assert_eq!(text.matches("Words that make").count(), 480);
    let headers = pages.nodes.iter().filter(|node| matches!(node.role, Role::HeaderCell(_)));
    assert_eq!(headers.filter(|node| !node.kids.is_empty()).count(), 2);
    let repeated = (1..pages.pages.len()).filter(|page| {
        runs(&pages, *page)
            .any(|(mark, run)| mark == Mark::Pagination && run.logical_text() == "Heading")
    });
    assert_eq!(repeated.count(), pages.pages.len() - 1);
}

#[test]
fn bold_first_cells_are_headers_of_their_rows() {
    let pages =
        laid("en", "# T\n\n| Who | Number |\n|---|---|\n| **Us** | 1 |\n| **They** | 2 |\n");
    let headers =
        |scope| pages.nodes.iter().filter(|node| node.role == Role::HeaderCell(scope)).count();
    assert_eq!((headers(Scope::Column), headers(Scope::Row)), (2, 2));
}

#[test]
fn a_question_stays_with_its_answers() {
    for filler in 20..45 {
        let body = format!(
            "# T\n\n{}{} question?\n\n- [ ] One\n- [ ] Two\n- [ ] Three\n\n{} task.\n\n::: lines 2\n",
            "One line.\n\n".repeat(filler),
            words(4),
            words(4)
        );
        let pages = laid("en", &body);
        let page_of = |wanted: &str| {
            (0..pages.pages.len()).find(|page| {
                read_on(&pages, *page).iter().any(|(_, run)| run.logical_text().contains(wanted))
            })
        };
        assert_eq!(page_of("question?"), page_of("Three"), "{filler}");
    }
}

#[test]
fn a_question_for_some_stays_with_its_answers() {
    for filler in 20..32 {
        let body = format!(
            "# T\n\n{}### Question?\n\n*Only if you are young.*\n\nTick one.\n\n- [ ] One\n- [ ] Two\n",
            "One line.\n\n".repeat(filler),
        );
        let pages = laid("en", &body);
        let page_of = |wanted: &str| {
            (0..pages.pages.len()).find(|page| {
                read_on(&pages, *page).iter().any(|(_, run)| run.logical_text().contains(wanted))
            })
        };
        assert_eq!(page_of("Question?"), page_of("Two"), "{filler}");
        assert_eq!(page_of("Only if"), page_of("Two"), "{filler}");
    }
}

/// What stands at the foot of a page, from left to right.
fn foot(document: &Document, page: usize) -> String {
    let pages = lay(document, Sheet::A4).unwrap();
    let mut glyphs: Vec<(f32, String)> = vec![];
    for (mark, run) in runs(&pages, page) {
        if mark == Mark::Foot {
            for cluster in &run.clusters {
                let x = run.glyphs[cluster.glyphs().start].x;
                glyphs.push((x, run.text[cluster.text()].to_owned()));
            }
        }
    }
    glyphs.sort_by(|a, b| a.0.total_cmp(&b.0));
    glyphs.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn the_number_of_a_page_keeps_its_order_in_right_to_left_text() {
    let body = format!("# T\n\n{}", "سطر.\n\n".repeat(70));
    let arabic = document("ar", &body);
    assert!(foot(&arabic, 1).starts_with("2/"), "{}", foot(&arabic, 1));
    let digits = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];
    let pattern = format!("صفحه {} از {}", Folio::PAGE, Folio::PAGES);
    let persian = Document { lang: "fa".into(), folio: Folio { pattern, digits }, ..arabic };
    let foot = foot(&persian, 1);
    // Read from the right: the word, the page, the word, all pages.
    let (page, pages) = (foot.find('۲').unwrap(), foot.find('۳').unwrap());
    assert!(pages < page, "{foot}");
    assert_eq!(persian.folio.of(12, 30), "صفحه ۱۲ از ۳۰");
}

#[test]
fn long_documents_have_running_heads_and_leaflets_none() {
    let part = |part: usize| format!("## Part {part}\n\n{}\n\n", words(60));
    let body: String = (1..6).map(part).collect();
    let pages = laid("en", &format!("# Title\n\n{body}"));
    let head = |pages: &Pages, page: usize| -> Vec<String> {
        let head = runs(pages, page).filter(|(mark, _)| *mark == Mark::Head);
        head.map(|(_, run)| run.logical_text()).collect()
    };
    assert!(head(&pages, 0).is_empty());
    assert_eq!(head(&pages, 2)[0], "Test");
    assert!(head(&pages, 2)[1].starts_with("Part "));
    let leaflet = laid("en", &format!("# T\n\n::: panel cover\nC\n:::\n\n::: panel\n{body}:::\n"));
    assert!((0..leaflet.pages.len()).all(|page| head(&leaflet, page).is_empty()));
}
