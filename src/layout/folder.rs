//! Fonts from outside: a folder that the user names, and those of the system.

use super::font::{FontProblem, Fonts, examine};
use crate::failure::Failure;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Fonts {
    /// The program's own fonts, then those in a folder and the folders in it, then those of the
    /// system. What is read stays in memory until the program ends.
    ///
    /// A file in the folder that cannot be used is an error. Of the system's fonts only those
    /// are taken that can be used, and only for scripts that no other font is for.
    pub fn load(folder: Option<&Path>, system: bool) -> Result<Arc<Fonts>, Failure> {
        if folder.is_none() && !system {
            return Ok(Fonts::embedded());
        }
        let mut fonts = Fonts::own();
        if let Some(folder) = folder {
            fonts.add_folder(folder)?;
        }
        if system {
            system_folders().iter().for_each(|folder| fonts.add_what_is_missing(folder));
        }
        Ok(Arc::new(fonts))
    }

    fn add_folder(&mut self, folder: &Path) -> Result<(), Failure> {
        let files = font_files(folder)?;
        if files.is_empty() {
            return Err(Failure::NoFonts { path: folder.to_owned() });
        }
        for path in files {
            let data = read(&path)?;
            match examine(&data) {
                Ok(font) => self.add_file(&font, data),
                Err(problem) => return Err(Failure::BadFont { path, problem: problem.word() }),
            }
        }
        Ok(())
    }

    fn add_what_is_missing(&mut self, folder: &Path) {
        let mut wanted = vec![];
        for path in font_files(folder).unwrap_or_default() {
            let Ok(data) = fs::read(&path) else { continue };
            let Ok(font) = examine(&data) else { continue };
            let new = font.scripts.iter().any(|script| !self.are_for(script));
            if font.plain && (new || wanted.contains(&font.family)) {
                self.add_file(&font, data);
                wanted.push(font.family);
            }
        }
    }
}

/// The font files in a folder and the folders in it, in the order of their names.
fn font_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    const DEPTH: usize = 6;
    let mut files = vec![];
    collect(folder, DEPTH, &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error| Failure::Read { path: folder.to_owned(), error };
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>().map_err(failed)?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth > 0 {
                collect(&path, depth - 1, files)?;
            }
        } else if is_font(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        ["ttf", "otf", "ttc", "otc"].iter().any(|font| extension.eq_ignore_ascii_case(font))
    })
}

/// Reads a file unless it is too large to be a font.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    const LARGEST: u64 = 64 << 20;
    let failed = |error| Failure::Read { path: path.to_owned(), error };
    if fs::metadata(path).map_err(failed)?.len() > LARGEST {
        let problem = FontProblem::Unreadable.word();
        return Err(Failure::BadFont { path: path.to_owned(), problem });
    }
    fs::read(path).map_err(failed)
}

/// Where systems keep their fonts.
fn system_folders() -> Vec<PathBuf> {
    let below = |variable: &str, folder: &str| {
        std::env::var_os(variable).map(|home| Path::new(&home).join(folder))
    };
    let fixed = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"];
    let own = [
        below("HOME", ".local/share/fonts"),
        below("HOME", ".fonts"),
        below("HOME", "Library/Fonts"),
        Some(PathBuf::from("/System/Library/Fonts")),
        below("WINDIR", "Fonts"),
        below("LOCALAPPDATA", "Microsoft\\Windows\\Fonts"),
    ];
    let folders = fixed.map(PathBuf::from).into_iter().chain(own.into_iter().flatten());
    folders.filter(|folder| folder.is_dir()).collect()
}
