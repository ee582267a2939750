//! One language at a time: the program's words, and content with its texts replaced.

mod translation;

pub use translation::*;
