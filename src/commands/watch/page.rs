//! The page around a document that is looked at: what else there is, and what is wrong.

use super::preview::{Good, Sight};
use crate::commands::make::{Shape, Task};
use crate::compose::Output;
use crate::document::Direction;
use crate::localise::Words;
use crate::write::Escaped;
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) const SCRIPT: &str = include_str!("../../../assets/html/preview.js");
pub(super) const STYLE: &str = include_str!("../../../assets/html/preview.css");

/// The page. Without a file, or with one that is not there, only the choice.
pub(super) fn shell(file: &str, sight: &Sight, words: &Words) -> String {
    let say = |id: &str| Escaped(&words.say(id)).to_string();
    let (lang, direction) = (words.lang(), words.direction());
    let direction = if direction == Direction::RightToLeft { "rtl" } else { "ltr" };
    let (have, page, list) = (sight.hash(), sight.page_hash(), sight.list_hash());
    let hidden = if sight.problems.is_empty() { " hidden" } else { "" };
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n\
         <link rel=\"stylesheet\" href=\"/preview.css\">\n<script src=\"/preview.js\" defer></script>\n</head>\n\
         <body data-file=\"{}\" data-have=\"{have}\" data-page=\"{page}\" data-list=\"{list}\">\n",
        title(file, words),
        Escaped(file),
    );
    let good = sight.good.as_deref();
    let _ = writeln!(html, "<nav aria-label=\"{}\">", say("watch-documents"));
    html.push_str(&good.map_or_else(String::new, |good| choice(good, file, words)));
    html.push_str("</nav>\n<main>\n");
    let _ = writeln!(
        html,
        "<p id=\"ended\" role=\"status\" hidden>{}</p>\n\
         <section id=\"problems\" aria-label=\"{}\" aria-live=\"polite\"{hidden}><pre>{}</pre></section>",
        say("watch-ended"),
        say("watch-problems"),
        Escaped(&sight.problems),
    );
    if let Some(task) = good.and_then(|good| good.task(file)) {
        html.push_str(&good.map_or_else(String::new, |good| shapes(good, task, file, words)));
    }
    if sight.made.is_some() {
        let (title, file) = (title(file, words), Escaped(file));
        let _ = writeln!(html, "<iframe title=\"{title}\" src=\"/view/{file}\"></iframe>");
    } else if file.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", say("watch-choose"));
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn title(file: &str, words: &Words) -> String {
    let file = if file.is_empty() { words.say("watch-documents") } else { file.to_owned() };
    Escaped(&format!("{file} – lyhty")).to_string()
}

/// Every document, by what it is made of, with a link for each language; the user's own come first.
fn choice(good: &Good, file: &str, words: &Words) -> String {
    let mut all: BTreeMap<(Output, &str), Vec<&Task>> = BTreeMap::new();
    for task in &good.tasks {
        all.entry((task.output, &task.id)).or_default().push(task);
    }
    let mut html = String::new();
    let mut of = "";
    let mut all: Vec<_> = all.into_iter().collect();
    let is_own = |tasks: &[&Task]| tasks.first().is_some_and(|task| good.is_own(task));
    all.sort_by_key(|((output, id), tasks)| (!is_own(tasks), output.kind(), *id, *output));
    for ((output, id), tasks) in all {
        if id != of {
            let _ = writeln!(html, "<h2>{}</h2>", Escaped(id));
            of = id;
        }
        let _ =
            write!(html, "<p>{}<br>", Escaped(&words.say(&format!("output-{}", output.word()))));
        for task in tasks {
            let name = good.name(task, Shape::Html);
            let shown = good.task(file).is_some_and(|shown| good.name(shown, Shape::Html) == name);
            link(&name, &task.lang, shown, &mut html);
        }
        html.push_str("</p>\n");
    }
    html
}

/// The forms of one document: a page, and a file for each paper.
fn shapes(good: &Good, task: &Task, file: &str, words: &Words) -> String {
    let mut html = format!("<p class=\"shapes\">{} ", Escaped(&words.say("watch-as")));
    for shape in &task.shapes {
        let name = good.name(task, *shape);
        let shown = match shape {
            Shape::Pdf(sheet) => format!("PDF {}", sheet.word()),
            _ => "HTML".to_owned(),
        };
        link(&name, &shown, name == file, &mut html);
    }
    html.push_str("</p>\n");
    html
}

fn link(name: &str, text: &str, is_here: bool, html: &mut String) {
    let here = if is_here { " aria-current=\"page\"" } else { "" };
    let _ = write!(html, "<a href=\"/show/{}\"{here}>{}</a> ", Escaped(name), Escaped(text));
}
