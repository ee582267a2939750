//! `::: box` … `:::`: gives nested fences the numbers of colons that Markdown needs, so that
//! whoever writes a template need not count, and finds those that do not pair.

use super::problem::{MarkdownProblem, Wrong};

/// How deep boxes may be nested.
const DEPTH: usize = 8;

/// Whether `::: <info>` has nothing inside and is not closed.
pub(super) fn is_leaf(info: &str) -> bool {
    matches!(info.split(' ').next(), Some("lines" | "page-break" | "contents"))
}

/// Rewrites all fences.
pub(super) fn nest(markdown: &str) -> Result<String, MarkdownProblem> {
    let mut nested = String::with_capacity(markdown.len());
    let mut open: Vec<&str> = vec![];
    for line in markdown.lines() {
        let text = line.trim_start();
        let indent = &line[..line.len() - text.len()];
        if !text.starts_with(":::") {
            nested.push_str(line);
            nested.push('\n');
            continue;
        }
        let info = text.trim_start_matches(':').trim();
        if info.is_empty() {
            open.pop().ok_or_else(|| problem(Wrong::StrayFence, line))?;
            push_fence(&mut nested, indent, open.len(), "");
        } else {
            if open.len() == DEPTH {
                return Err(problem(Wrong::TooDeep, line));
            }
            push_fence(&mut nested, indent, open.len(), info);
            if is_leaf(info) {
                push_fence(&mut nested, indent, open.len(), "");
            } else {
                open.push(line);
            }
        }
    }
    match open.pop() {
        Some(line) => Err(problem(Wrong::OpenFence, line)),
        None => Ok(nested),
    }
}

/// A line of what [`nest`] made, as it was before.
pub(super) fn as_written(line: &str) -> String {
    match line.trim_start().strip_prefix(":::") {
        Some(rest) => format!("::: {}", rest.trim_start_matches(':').trim()),
        None => line.to_owned(),
    }
}

/// Outer fences have more colons than inner ones.
fn push_fence(nested: &mut String, indent: &str, depth: usize, info: &str) {
    let colons = ":".repeat(3 + DEPTH - depth);
    nested.push_str(&format!("{indent}{colons} {info}\n"));
}

fn problem(wrong: Wrong, line: &str) -> MarkdownProblem {
    MarkdownProblem { wrong, detail: line.trim().to_owned(), markdown: line.to_owned() }
}
