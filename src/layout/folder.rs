//! Fonts from outside: a folder that the user names, and those of the system.

use super::font::{Examined, FontProblem, Fonts, examine};
use crate::failure::Failure;
use parley::fontique::{Blob, SourceCache, SourceId, SourceInfo, SourceKind};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Fonts {
    /// The program's own fonts, then those in a folder and the folders in it, then those of the
    /// system. Font files stay open until the program ends.
    ///
    /// A file in the folder that cannot be used is an error. Of the system's fonts only those
    /// are taken that can be used, and only for scripts that no other font is for.
    pub fn load(folder: Option<&Path>, system: bool) -> Result<Arc<Fonts>, Failure> {
        if folder.is_none() && !system {
            return Ok(Fonts::embedded());
        }
        let mut fonts = Fonts::clone(&Fonts::embedded());
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
            let file = open(&path)?;
            match examine(file.data()) {
                Ok(_) => self.add_file(file),
                Err(problem) => return Err(Failure::BadFont { path, problem: problem.word() }),
            }
        }
        Ok(())
    }

    fn add_what_is_missing(&mut self, folder: &Path) {
        let mut wanted = vec![];
        for path in font_files(folder).unwrap_or_default() {
            let Ok(file) = open(&path) else { continue };
            let Ok(mut fonts) = examine(file.data()) else { continue };
            fonts.retain(|font| font.plain);
            let is_new = |script: &&str| !self.are_for(script);
            let is_wanted =
                |font: &Examined| font.scripts.iter().any(is_new) || wanted.contains(&font.family);
            if fonts.iter().any(is_wanted) {
                wanted.extend(fonts.into_iter().map(|font| font.family));
                self.add_file(file);
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

/// A font file as it lies on the disk: those for Chinese have tens of megabytes, of which a document
/// needs few.
fn open(path: &Path) -> Result<Blob<u8>, Failure> {
    fs::File::open(path).map_err(|error| Failure::Read { path: path.to_owned(), error })?;
    let source = SourceInfo::new(SourceId::new(), SourceKind::Path(path.into()));
    let problem = FontProblem::Unreadable.word();
    let unreadable = || Failure::BadFont { path: path.to_owned(), problem };
    SourceCache::default().get(&source).ok_or_else(unreadable)
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
