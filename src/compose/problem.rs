//! What can be wrong with a template, or with the Markdown an author wrote.

use crate::diagnostic::{Code, Diagnostics};
use crate::failure::Failure;
use crate::model::Library;
use crate::source::Span;
use std::fmt;

/// A template that cannot be run, or that makes something no document can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComposeProblem {
    /// The template, as `curriculum/handout.md.j2`.
    pub template: String,
    /// The line of the template, from 1.
    pub line: usize,
    /// What is wrong.
    pub wrong: Wrong,
    /// The words it is about: a name, a line, what the template engine said.
    pub detail: String,
}

/// What is wrong. The word selects the text of the message `problem-template`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The template engine refuses it, or stopped it.
    Engine,
    /// There is no content of that id.
    NoContent,
    /// `::: word` with a word that means nothing.
    UnknownBox,
    /// `:::` that closes nothing.
    StrayFence,
    /// `::: word` that is never closed.
    OpenFence,
    /// Boxes in boxes in boxes …
    TooDeep,
    /// A heading more than one level below the one before it.
    HeadingGap,
    /// Markdown that documents do not know: block quotes, code blocks …
    Unsupported,
    /// A link to something other than `https:`, `tel:` or `mailto:`.
    BadLink,
    /// A picture that is neither an icon of the program nor a QR code.
    UnknownPicture,
    /// A QR code of an address that is too long to be read from paper.
    LongQr,
    /// A note without text, or text of a note that nothing refers to.
    LooseNote,
    /// Several paragraphs or a list in the middle of a line.
    BlocksInLine,
    /// Bars that lack the paragraph saying what they show, or the table of their numbers.
    NoBars,
}

impl Wrong {
    /// Every one there is.
    pub const ALL: [Wrong; 14] = [
        Wrong::Engine,
        Wrong::NoContent,
        Wrong::UnknownBox,
        Wrong::StrayFence,
        Wrong::OpenFence,
        Wrong::TooDeep,
        Wrong::HeadingGap,
        Wrong::Unsupported,
        Wrong::BadLink,
        Wrong::UnknownPicture,
        Wrong::LongQr,
        Wrong::LooseNote,
        Wrong::BlocksInLine,
        Wrong::NoBars,
    ];

    /// The kebab-case word.
    pub fn word(self) -> &'static str {
        match self {
            Wrong::Engine => "engine",
            Wrong::NoContent => "no-content",
            Wrong::UnknownBox => "unknown-box",
            Wrong::StrayFence => "stray-fence",
            Wrong::OpenFence => "open-fence",
            Wrong::TooDeep => "too-deep",
            Wrong::HeadingGap => "heading-gap",
            Wrong::Unsupported => "unsupported",
            Wrong::BadLink => "bad-link",
            Wrong::UnknownPicture => "unknown-picture",
            Wrong::LongQr => "long-qr",
            Wrong::LooseNote => "loose-note",
            Wrong::BlocksInLine => "blocks-in-line",
            Wrong::NoBars => "no-bars",
        }
    }
}

impl ComposeProblem {
    pub(super) fn new(
        template: impl Into<String>,
        line: usize,
        wrong: Wrong,
        detail: impl Into<String>,
    ) -> Self {
        ComposeProblem { template: template.into(), line, wrong, detail: detail.into() }
    }

    /// Reports it where the template stands, with the arguments `template`, `wrong` (the word)
    /// and `detail`.
    ///
    /// # Errors
    /// A problem in a template that the program brings itself is a bug.
    pub fn report(&self, library: &Library, diagnostics: &mut Diagnostics) -> Result<(), Failure> {
        let Some(&file) = library.templates.get(&self.template) else {
            return Err(Failure::Internal(self.to_string()));
        };
        let text = &library.files.get(file).text;
        let start: usize =
            text.split_inclusive('\n').take(self.line.saturating_sub(1)).map(str::len).sum();
        let length = text[start..].find('\n').unwrap_or(text.len() - start);
        diagnostics
            .report(Code::Template, Span::new(file, start..start + length))
            .arg("template", self.template.as_str())
            .arg("wrong", self.wrong.word())
            .arg("detail", self.detail.as_str());
        Ok(())
    }
}

impl fmt::Display for ComposeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ComposeProblem { template, line, wrong, detail } = self;
        write!(f, "{template}:{line}: {}: {detail}", wrong.word())
    }
}

impl std::error::Error for ComposeProblem {}

/// A problem in Markdown, before it is known which line of which template made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MarkdownProblem {
    /// What is wrong.
    pub(super) wrong: Wrong,
    /// What it is about.
    pub(super) detail: String,
    /// The line of Markdown it stands in.
    pub(super) markdown: String,
}

impl fmt::Display for MarkdownProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.wrong.word(), self.detail)
    }
}

impl std::error::Error for MarkdownProblem {}
