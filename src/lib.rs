//! lyhty: training material, screening conversations and rights leaflets against human
//! trafficking.
//!
//! One way through; a stage is a verb, its data a noun, and a stage imports only earlier ones and
//! the shared nouns ([`model`], [`document`], [`picture`],
//! [`look`], [`source`], [`spreadsheet`], [`diagnostic`], [`failure`]):
//!
//! 1. [`load`]: YAML and FTL files → [`model::Library`], with the place of every value
//! 2. [`check`]: all problems of all files at once → [`diagnostic::Diagnostics`]
//! 3. [`localise`]: one language → [`localise::Localised`]
//! 4. [`compose`]: templates → Markdown → [`document::Document`]
//! 5. [`layout`]: document → [`layout::Pages`], plain data
//! 6. [`write`](mod@write): HTML, Markdown, text from the document; PDF from the pages
//! 7. [`screen`]: questions → answers → score → a document like any other
//! 8. [`evaluate`]: answers to a course's tests → figures → a document like any other
//!
//! [`translate`] is beside this way: it goes from the library to the files of translators and back.
//!
//! [`hsds`] is too: it goes from services to the directories of others and back.
//!
//! [`schema`] tells editors what the files of a library may say.
//!
//! [`args`] and [`commands`] are the command line in front of it.

pub mod diagnostic;
pub mod document;
pub mod failure;
mod hash;
pub mod hsds;
pub mod look;
pub mod model;
pub mod picture;
pub mod source;
pub mod spreadsheet;

pub mod check;
pub mod compose;
pub mod evaluate;
pub mod layout;
pub mod load;
pub mod localise;
pub mod screen;
pub mod translate;
pub mod write;

pub mod args;
pub mod bundled;
pub mod commands;
pub mod complete;
pub mod help;
pub mod schema;
