//! Documents as files. HTML, Markdown and text are written from the document itself.

pub mod html;
pub mod markdown;
pub mod text;
mod wrap;
