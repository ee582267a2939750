//! The example library, copied and changed.

use std::fs;
use std::path::Path;

/// Copies it to a folder.
pub(crate) fn copy_to(folder: &Path) {
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/night-cafe")), folder);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).unwrap();
        }
    }
}

/// Puts other words in the place of those that a file has.
pub(crate) fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} has no {from}", file.display());
    fs::write(file, text.replace(from, to)).unwrap();
}
