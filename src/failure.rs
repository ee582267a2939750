//! Problems of the machine or the command line: one ends the run. Problems in content are
//! [`Diagnostic`](crate::diagnostic::Diagnostic)s instead.

use std::io;
use std::path::PathBuf;

/// Why a command could not do its work. The message is `failure-<word>` in the user's language.
#[derive(Debug)]
pub enum Failure {
    /// A file or folder could not be read.
    Read {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file or folder could not be written. What stood there before is still there.
    Write {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// No content, screening, leaflet … of that id.
    UnknownId {
        /// What was asked for.
        given: String,
        /// What may have been meant.
        suggestions: Vec<String>,
    },
    /// A language the library has nothing in.
    UnknownLanguage {
        /// What was asked for.
        given: String,
        /// The languages there are.
        known: Vec<String>,
    },
    /// Words on the command line that do not go together, or a value out of range. The text is
    /// in the user's language already.
    Usage(String),
    /// The command asks questions, and there is no terminal to ask in.
    NotATerminal,
    /// `new` would overwrite a file.
    Exists {
        /// Which.
        path: PathBuf,
    },
    /// The content has errors, which have been printed.
    Content,
    /// The user stopped it.
    Cancelled,
    /// A font that is needed cannot be used.
    BadFont(BadFont),
    /// There are no fonts that can be used in a folder that is said to hold some.
    NoFonts {
        /// The folder.
        path: PathBuf,
        /// The files in it that cannot be used.
        left_out: Vec<BadFont>,
    },
    /// An answer file does not fit the screening.
    Answers {
        /// The file.
        path: PathBuf,
        /// What is wrong, in the user's language.
        what: String,
    },
    /// A record or a key cannot be opened, or does not fit.
    Sealed {
        /// The file.
        path: PathBuf,
        /// Why; the message is `failure-<why>`.
        why: &'static str,
    },
    /// A bug: something that tests should have made impossible.
    Internal(String),
}

/// A font file that cannot be used.
#[derive(Clone, Debug)]
pub struct BadFont {
    /// The file.
    pub path: PathBuf,
    /// Why: `closed`, `kind`, `unreadable`, `outlines`, `licence`.
    pub problem: &'static str,
}

impl Failure {
    /// The exit code: 1 content has errors, 2 usage, 3 could not do it, 130 cancelled.
    pub fn exit_code(&self) -> u8 {
        match self {
            Failure::Content => 1,
            Failure::UnknownId { .. }
            | Failure::UnknownLanguage { .. }
            | Failure::Usage(_)
            | Failure::Answers { .. } => 2,
            Failure::Read { .. }
            | Failure::Write { .. }
            | Failure::NotATerminal
            | Failure::Exists { .. }
            | Failure::BadFont(_)
            | Failure::NoFonts { .. }
            | Failure::Sealed { .. }
            | Failure::Internal(_) => 3,
            Failure::Cancelled => 130,
        }
    }
}
