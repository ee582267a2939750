//! The files of one layer of a library, in a fixed order. Symbolic links are not followed: what a
//! library says must stand in its own folder.

use crate::failure::Failure;
use include_dir::Dir;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Where a layer of the library comes from.
#[derive(Clone, Debug)]
pub enum Layer<'a> {
    /// Folders embedded in the program, each under its name in a library.
    Embedded(&'a [(&'a str, &'a Dir<'a>)]),
    /// A folder on disk.
    Folder(PathBuf),
}

/// Bytes of the largest file that is read. Content files have some ten thousand.
pub(super) const MAX_BYTES: u64 = 4 << 20;

/// How deep folders may lie inside each other; deeper ones are not content.
const MAX_FOLDERS: usize = 6;

/// A file found in a layer.
pub(super) struct Found<'a> {
    /// The name it is shown under.
    pub(super) name: PathBuf,
    /// Its path within the library, with `/`.
    pub(super) path: String,
    pub(super) content: Content<'a>,
}

/// How to get at the bytes.
pub(super) enum Content<'a> {
    Bytes(&'a [u8]),
    OnDisk(PathBuf),
    /// A symbolic link, or something else that is no plain file.
    Special,
}

impl Found<'_> {
    /// The bytes; `None` if there are more than [`MAX_BYTES`].
    pub(super) fn read(&self) -> Result<Option<Vec<u8>>, Failure> {
        match &self.content {
            Content::Bytes(bytes) => Ok((bytes.len() as u64 <= MAX_BYTES).then(|| bytes.to_vec())),
            Content::OnDisk(path) => {
                read(path).map_err(|error| Failure::Read { path: path.clone(), error })
            }
            Content::Special => Ok(Some(vec![])),
        }
    }
}

/// Asks for the size first, and does not trust it.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = fs::File::open(path)?;
    if file.metadata()?.len() > MAX_BYTES {
        return Ok(None);
    }
    let mut bytes = vec![];
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= MAX_BYTES).then_some(bytes))
}

/// All files of the parts of a library: `folders` at its top, and single `files`.
pub(super) fn files<'a>(
    layer: &Layer<'a>,
    folders: &[&str],
    files: &[&str],
) -> Result<Vec<Found<'a>>, Failure> {
    let mut found = vec![];
    match layer {
        Layer::Embedded(dirs) => {
            for (folder, dir) in *dirs {
                embedded(folder, dir, &mut found);
            }
        }
        Layer::Folder(root) => on_disk(root, "", folders, &mut found)?,
    }
    found.retain(|file| {
        let top = file.path.split_once('/').map(|(top, _)| top);
        top.map_or(files.contains(&file.path.as_str()), |top| folders.contains(&top))
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn embedded<'a>(folder: &str, dir: &'a Dir<'a>, found: &mut Vec<Found<'a>>) {
    for file in dir.files() {
        let below = file.path().to_string_lossy().replace('\\', "/");
        let path = super::slash(folder, &below);
        found.push(Found {
            name: path.clone().into(),
            path,
            content: Content::Bytes(file.contents()),
        });
    }
    for inner in dir.dirs() {
        embedded(folder, inner, found);
    }
}

fn on_disk(
    root: &Path,
    folder: &str,
    folders: &[&str],
    found: &mut Vec<Found<'_>>,
) -> Result<(), Failure> {
    let here = root.join(folder);
    let failed = |error| Failure::Read { path: here.clone(), error };
    for entry in fs::read_dir(&here).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let file_name = entry.file_name();
        let file_name = file_name.to_string_lossy();
        if file_name.starts_with('.') {
            continue;
        }
        let path = super::slash(folder, &file_name);
        if kind.is_dir() {
            let wanted = !folder.is_empty() || folders.contains(&&*file_name);
            if wanted && path.matches('/').count() < MAX_FOLDERS {
                on_disk(root, &path, folders, found)?;
            }
        } else {
            let name = root.strip_prefix(".").unwrap_or(root).join(&path);
            let content =
                if kind.is_file() { Content::OnDisk(entry.path()) } else { Content::Special };
            found.push(Found { name, path, content });
        }
    }
    Ok(())
}
