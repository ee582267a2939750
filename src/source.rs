//! Texts the program has read, and places in them.
//!
//! Every file is kept once, whole, so that a problem found anywhere can be shown where it stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Number of a file in [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A piece of a file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file the piece is in.
    pub file: FileId,
    /// Byte offset of the first byte.
    pub start: usize,
    /// Byte offset after the last byte.
    pub end: usize,
}

impl Span {
    /// The piece `range` of `file`.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Span { file, start: range.start, end: range.end }
    }
}

/// One text with the name it is shown under.
#[derive(Debug)]
pub struct File {
    /// Path as the user would type it; for bundled content, relative to the library.
    pub name: PathBuf,
    /// The whole text.
    pub text: String,
    /// Byte offsets at which lines begin.
    lines: Vec<usize>,
}

impl File {
    /// Line and column of a byte offset, both counted from 1; columns count characters.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines[line - 1];
        (line, self.text[start..offset].chars().count() + 1)
    }
}

/// All texts of a run.
#[derive(Debug, Default)]
pub struct Files(Vec<File>);

impl Files {
    /// Keeps a text and gives it a number.
    pub fn add(&mut self, name: impl Into<PathBuf>, text: String) -> FileId {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = [0].into_iter().chain(after_breaks).collect();
        self.0.push(File { name: name.into(), text, lines });
        FileId(self.0.len() as u32 - 1)
    }

    /// The file with that number.
    pub fn get(&self, id: FileId) -> &File {
        &self.0[id.0 as usize]
    }

    /// Every file, in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    /// The name of a file, for messages and sorting.
    pub fn name(&self, id: FileId) -> &Path {
        &self.get(id).name
    }
}

/// Where each key and value of a YAML file stands: path (`questions[3].indicator`) → bytes.
#[derive(Clone, Debug, Default)]
pub struct Places(BTreeMap<String, Place>);

/// Where one value stands, and its key if it has one.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Bytes of the key; `None` for elements of a list and for the whole file.
    pub key: Option<Range<usize>>,
    /// Bytes of the value.
    pub value: Range<usize>,
}

impl Places {
    /// Remembers a place.
    pub fn insert(&mut self, path: String, place: Place) {
        self.0.insert(path, place);
    }

    /// The value at `path`, or the nearest enclosing value that is there.
    pub fn value(&self, path: &str) -> Range<usize> {
        self.nearest(path).map_or(0..0, |place| place.value.clone())
    }

    /// The key at `path`, or the value where there is no key (elements of a list).
    pub fn key(&self, path: &str) -> Range<usize> {
        self.nearest(path).map_or(0..0, |place| place.key.clone().unwrap_or(place.value.clone()))
    }

    /// The place of exactly this path.
    pub fn get(&self, path: &str) -> Option<&Place> {
        self.0.get(path)
    }

    /// Every path with its place, in the order of the paths' letters.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.0.iter().map(|(path, place)| (path.as_str(), place))
    }

    /// Whether the value at `path` is a mapping with more than one key.
    pub fn has_several_keys(&self, path: &str) -> bool {
        let below = format!("{path}.");
        let keys = self.0.range(below.clone()..).map(|(path, _)| path);
        let keys = keys.take_while(|path| path.starts_with(&below));
        keys.filter(|path| !path[below.len()..].contains(['.', '['])).nth(1).is_some()
    }

    fn nearest(&self, path: &str) -> Option<&Place> {
        let mut path = path;
        loop {
            if let Some(place) = self.0.get(path) {
                return Some(place);
            }
            path = &path[..path.rfind(['.', '['])?];
        }
    }
}
