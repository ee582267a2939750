//! One language at a time: the program's words, and content with its texts replaced.
//!
//! [`Words`] are messages of the program; [`localised`] gives an entry in a language. Directions,
//! likely scripts, aliases of language tags and date formats come from CLDR through ICU4X.

mod entry;
mod language;
mod translation;
mod words;

pub use entry::{Localised, Variables, localised};
pub use language::{direction, negotiate, system_language};
pub use translation::{Catalogue, Translation, TranslationState};
pub use words::Words;
