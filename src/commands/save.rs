//! Writing files: all of them or none, each whole, earlier ones untouched until then.

use crate::failure::Failure;
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// A file to be written.
pub(super) struct Made {
    /// Where, within the folder it is saved to.
    pub path: PathBuf,
    /// What.
    pub bytes: Vec<u8>,
}

/// Set by Ctrl-C and by the system's wish to end the program.
static CANCELLED: AtomicBool = AtomicBool::new(false);

/// From here on Ctrl-C is noticed instead of ending the program in the middle of something.
pub(super) fn notice_cancel() {
    // A second call fails, and the first handler stays: that is what is wanted.
    let _ = ctrlc::set_handler(|| CANCELLED.store(true, Ordering::Relaxed));
}

/// Fails if the user has cancelled.
pub(super) fn unless_cancelled() -> Result<(), Failure> {
    if CANCELLED.load(Ordering::Relaxed) { Err(Failure::Cancelled) } else { Ok(()) }
}

/// Writes files into a folder, which is made if need be. Everything is first written beside its
/// place and then moved there, so that a full disk or a Ctrl-C leaves what was there before.
pub(super) fn save(folder: &Path, files: &[Made]) -> Result<(), Failure> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error: io::Error| Failure::Write { path, error }
    };
    fs::create_dir_all(folder).map_err(at(folder))?;
    let staging =
        tempfile::Builder::new().prefix(".lyhty-").tempdir_in(folder).map_err(at(folder))?;
    for file in files {
        unless_cancelled()?;
        let path = staging.path().join(&file.path);
        let write = || -> io::Result<()> {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(&path, &file.bytes)
        };
        write().map_err(at(&folder.join(&file.path)))?;
    }
    for file in files {
        let path = folder.join(&file.path);
        let place = || -> io::Result<()> {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::rename(staging.path().join(&file.path), &path)
        };
        place().map_err(at(&path))?;
    }
    Ok(())
}

/// Writes one file the same way, wherever it is.
pub(super) fn save_one(path: &Path, bytes: Vec<u8>) -> Result<(), Failure> {
    let name = path.file_name().ok_or_else(|| Failure::Write {
        path: path.to_owned(),
        error: io::Error::from(ErrorKind::IsADirectory),
    })?;
    save(folder_of(path), &[Made { path: name.into(), bytes }])
}

/// Fails if there is a file already.
pub(super) fn unless_exists(path: &Path) -> Result<(), Failure> {
    match path.exists() {
        true => Err(Failure::Exists { path: path.to_owned() }),
        false => Ok(()),
    }
}

/// Whether a file that is there already may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Existing {
    /// It stays, and nothing is written.
    Keep,
    /// It is replaced, in one step.
    Replace,
}

/// Writes one file that only its owner may read, whole or not at all. When this returns it is on
/// the disk; when the machine stops before, what stood there is.
pub(super) fn save_private(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Failure> {
    let folder = folder_of(path);
    let write = || -> io::Result<()> {
        // A device or a folder is never replaced by a file.
        if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
            return Err(io::Error::from(ErrorKind::AlreadyExists));
        }
        // The mode of such a file is 0600 from its first moment.
        let mut file =
            tempfile::Builder::new().prefix(&part_prefix(path)).suffix(PART).tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        let placed = match existing {
            Existing::Keep => file.persist_noclobber(path),
            Existing::Replace => file.persist(path),
        };
        placed.map_err(|error| error.error)?;
        sync_folder(folder)
    };
    write().map_err(|error| Failure::Write { path: path.to_owned(), error })
}

/// What the name of a file being written ends in.
const PART: &str = ".part";

fn part_prefix(path: &Path) -> OsString {
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name().unwrap_or_default());
    prefix.push(".");
    prefix
}

/// Deletes what a save of this file has left that was killed in the middle.
pub(super) fn sweep(path: &Path) {
    let prefix = part_prefix(path);
    let Ok(entries) = fs::read_dir(folder_of(path)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let (name, prefix) = (name.as_encoded_bytes(), prefix.as_encoded_bytes());
        if name.starts_with(prefix) && name.ends_with(PART.as_bytes()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The folder a file stands in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A name in a folder is on the disk only when the folder is.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Deletes a file, so that its name is gone from the disk when this returns.
pub(super) fn delete(path: &Path) -> Result<(), Failure> {
    let delete = || {
        fs::remove_file(path)?;
        sync_folder(folder_of(path))
    };
    delete().map_err(|error| Failure::Write { path: path.to_owned(), error })
}
