//! Writing files: all of them or none, each whole, earlier ones untouched until then.

use crate::failure::Failure;
use std::fs;
use std::io::{self, Write};
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

/// Writes one file that only its owner may read, whole or not at all.
pub(super) fn save_private(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let write = || -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| Failure::Write { path: path.to_owned(), error })
}
