//! Documents as files: HTML, Markdown and text from the document itself, PDF from its pages.

pub mod csv;
pub mod html;
pub mod markdown;
pub mod pdf;
pub mod text;
pub(crate) mod wrap;
