//! What a folder of documents was made from, so that a build makes only what would come out
//! otherwise.
//!
//! It is kept in the folder itself. For each file there is a hash of everything that its bytes
//! follow from, and one of those bytes: a file stands only if both are as they were. So nothing
//! that a text, a style, a font or another program changes is passed over, and what somebody has
//! altered or deleted by hand is made again. For the whole run there is a hash of all that it
//! reads: as long as that is the same, nothing needs to be read at all.

use super::save::Made;
use crate::failure::Failure;
use crate::hash::hexadecimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Debug, Write};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The name of the file in the folder.
pub(super) const FILE: &str = ".lyhty-cache";

/// A SHA-256 in hexadecimal.
pub(super) type Hash = String;

/// What is known of a folder.
pub(super) struct Cache {
    folder: PathBuf,
    /// The program that runs; `None` if it cannot be told. Then everything is made.
    program: Option<Hash>,
    kept: Kept,
}

/// The file.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    files: BTreeMap<String, File>,
    run: Option<Run>,
}

/// A file that a build has made.
#[derive(Serialize, Deserialize)]
struct File {
    /// Of all that it follows from.
    inputs: Hash,
    /// Of itself.
    bytes: Hash,
}

/// A whole build.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Run {
    /// Of what was asked for.
    pub asked: Hash,
    /// Of all that was read.
    pub inputs: Hash,
    /// The files it made or found as they should be.
    pub files: BTreeSet<String>,
    /// What it told about them.
    pub told: Told,
}

/// What is not to be relied on in documents.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Told {
    /// How many documents are in a language that nobody has reviewed.
    pub drafts: usize,
    /// Those languages.
    pub languages: BTreeSet<String>,
    /// What has not been confirmed at its source.
    pub unverified: Vec<String>,
}

impl Cache {
    /// What is known of a folder; nothing if it is to be made afresh. A file that cannot be read,
    /// or is not one of ours, is the same as none.
    pub(super) fn open(folder: &Path, fresh: bool) -> Cache {
        let read = || serde_json::from_slice(&fs::read(folder.join(FILE)).ok()?).ok();
        let kept = if fresh { None } else { read() };
        Cache { folder: folder.to_owned(), program: program(), kept: kept.unwrap_or_default() }
    }

    /// The hash of what a file or a run follows from, and of the program that makes it.
    pub(super) fn inputs(&self, of: impl Debug) -> Hash {
        hash_of((&self.program, of))
    }

    /// The size of a file that need not be made: it was made from just this, and is as it was.
    pub(super) fn stands(&self, path: &Path, inputs: &Hash) -> Option<usize> {
        let known = self.kept.files.get(&name(path)).filter(|known| known.inputs == *inputs)?;
        self.program.as_ref()?;
        let bytes = fs::read(self.folder.join(path)).ok()?;
        (hash(&bytes) == known.bytes).then_some(bytes.len())
    }

    /// The last run, if it read just this and all its files are as they were.
    pub(super) fn unchanged(&self, asked: &Hash, inputs: &Hash) -> Option<&Run> {
        let run = self.kept.run.as_ref()?;
        let same = run.asked == *asked && run.inputs == *inputs;
        let stands = |name: &String| {
            let known = self.kept.files.get(name);
            known.is_some_and(|known| self.stands(Path::new(name), &known.inputs).is_some())
        };
        (same && run.files.iter().all(stands)).then_some(run)
    }

    /// Files of the last run that a new run of the same kind has no more, but the folder has.
    pub(super) fn left_over(&self, run: &Run) -> Vec<String> {
        let last = self.kept.run.iter().filter(|last| last.asked == run.asked);
        let files = last.flat_map(|last| last.files.difference(&run.files));
        files.filter(|name| self.folder.join(name).is_file()).cloned().collect()
    }

    /// Remembers a file that is made now.
    pub(super) fn remember(&mut self, path: &Path, inputs: Hash, bytes: &[u8]) {
        self.kept.files.insert(name(path), File { inputs, bytes: hash(bytes) });
    }

    /// The file to be kept in the folder after a run. `None` if the same is there already.
    pub(super) fn file(mut self, run: Option<Run>) -> Result<Option<Made>, Failure> {
        self.kept.run = run;
        let files = &self.kept.run.as_ref().map(|run| run.files.clone()).unwrap_or_default();
        let folder = &self.folder;
        self.kept.files.retain(|name, _| files.contains(name) || folder.join(name).is_file());
        let bytes = serde_json::to_vec_pretty(&self.kept);
        let bytes = bytes.map_err(|error| Failure::Internal(error.to_string()))?;
        let same = fs::read(folder.join(FILE)).is_ok_and(|there| there == bytes);
        Ok((!same).then(|| Made { path: FILE.into(), bytes }))
    }
}

/// The program itself, with all it brings: texts, templates, fonts.
fn program() -> Option<Hash> {
    let mut file = fs::File::open(std::env::current_exe().ok()?).ok()?;
    let mut hash = Sha256::new();
    // It is large: it is not held whole.
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece).ok()? {
            0 => return Some(hexadecimal(&hash.finalize())),
            read => hash.update(piece.get(..read)?),
        }
    }
}

/// A path in the file, with `/` on every system.
pub(super) fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The hash of bytes.
pub(super) fn hash(bytes: &[u8]) -> Hash {
    hexadecimal(&Sha256::digest(bytes))
}

/// The hash of a value. All the values of documents and looks are plain data that derive `Debug`,
/// which shows each part of them, and numbers to the last digit.
pub(super) fn hash_of(value: impl Debug) -> Hash {
    struct Into(Sha256);
    impl fmt::Write for Into {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.update(text);
            Ok(())
        }
    }
    let mut into = Into(Sha256::new());
    // A hash takes everything.
    let _ = write!(into, "{value:?}");
    hexadecimal(&into.0.finalize())
}
