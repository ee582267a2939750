//! Documents as files: HTML, Word, Markdown and text from the document itself, PDF from its pages.

pub mod csv;
pub mod docx;
mod escaped;
pub mod html;
pub mod ics;
pub mod markdown;
mod office;
mod package;
pub mod pdf;
pub mod phone;
pub mod pptx;
pub mod slides;
pub mod text;
pub(crate) mod wrap;

pub(crate) use escaped::Escaped;
