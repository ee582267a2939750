//! Writing: HTML, Markdown and text from the document, PDF from the pages.

pub mod pdf;
