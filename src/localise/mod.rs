//! One language at a time: the program's words, and content with its texts replaced.
//!
//! [`Words`] are messages of the program; [`localised`] gives an entry in a language. Directions,
//! likely scripts, aliases of language tags and date formats come from CLDR through ICU4X.

mod course;
mod entry;
mod filling;
mod language;
mod origin;
mod plural;
mod promise;
mod translation;
mod words;

pub use course::{course, together};
pub use entry::{Localised, localised};
pub use filling::{Variables, placeables};
pub use language::{direction, negotiate, script, script_of, system_language};
pub use origin::origin;
pub use plural::numbers_of_form;
pub use promise::{GLOSSARY, PROMISES, Part, Promise};
pub use translation::{Catalogue, Translation, TranslationState};
pub use words::{CAPITAL, Words};
