//! What `check PATH` means: a library, or a part of one.

use super::{FOLDERS, Layer, SETTINGS};
use crate::diagnostic::Diagnostics;
use crate::failure::Failure;
use crate::source::Files;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A library on disk, and the part of it that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The top folder of the library.
    pub root: PathBuf,
    /// The file or folder asked for.
    pub part: PathBuf,
}

impl Target {
    /// The library that a file or folder belongs to: a folder with [`SETTINGS`] or one of
    /// [`FOLDERS`] in it is a library; a file or folder within one of them is a part of it.
    pub fn find(path: &Path) -> Result<Target, Failure> {
        let failed = |error| Failure::Read { path: path.to_owned(), error };
        let is_folder = fs::metadata(path).map_err(failed)?.is_dir();
        if is_folder && is_library(path) {
            return Ok(Target { root: path.to_owned(), part: path.to_owned() });
        }
        let absolute = std::path::absolute(path).map_err(failed)?;
        let parts: Vec<Component<'_>> = absolute.components().collect();
        let top = parts.iter().rposition(|part| {
            part.as_os_str().to_str().is_some_and(|name| FOLDERS.contains(&name))
        });
        if let Some(top) = top {
            return Ok(above(path, parts.len() - top));
        }
        if absolute.file_name().is_some_and(|name| name == SETTINGS) {
            return Ok(above(path, 1));
        }
        Err(Failure::NotInLibrary { path: path.to_owned() })
    }

    /// The library as a layer.
    pub fn layer(&self) -> Layer<'static> {
        Layer::Folder(self.root.clone())
    }

    /// Whether a file is in the part asked for.
    pub fn holds(&self, name: &Path) -> bool {
        let plain = |path: &Path| path.strip_prefix(".").unwrap_or(path).to_owned();
        plain(name).starts_with(plain(&self.part))
    }

    /// Drops the problems of other files.
    pub fn narrow(targets: &[Target], files: &Files, out: &mut Diagnostics) {
        out.retain(|problem| {
            let name = files.name(problem.at.file);
            targets.iter().any(|target| target.holds(name))
        });
    }
}

fn is_library(folder: &Path) -> bool {
    folder.join(SETTINGS).is_file() || FOLDERS.iter().any(|name| folder.join(name).is_dir())
}

/// The library `steps` folders above `path`, written as the user wrote the path where possible.
fn above(path: &Path, steps: usize) -> Target {
    let mut root = Some(path);
    for _ in 0..steps {
        root = root.and_then(Path::parent);
    }
    match root {
        Some(root) => {
            let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
            Target { root: root.to_owned(), part: path.to_owned() }
        }
        // Too few steps in what the user wrote: `.` within a library.
        None => {
            let part = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
            let root = part.ancestors().nth(steps).unwrap_or(&part).to_owned();
            Target { root, part }
        }
    }
}
