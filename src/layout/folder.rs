//! Fonts from outside: a folder that the user names, and those of the system.

use super::font::{Examined, FontProblem, Fonts, examine};
use crate::failure::{BadFont, Failure};
use parley::fontique::{Blob, SourceCache, SourceId, SourceInfo, SourceKind};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How the names of files end that hold fonts which can be used.
const USED: [&str; 4] = ["ttf", "otf", "ttc", "otc"];
/// Those of other kinds: of PostScript, of old Macintoshes, packed for web pages.
const OTHERS: [&str; 7] = ["pfa", "pfb", "t1", "dfont", "suit", "woff", "woff2"];
/// Those for screens, whose letters are pictures.
const PICTURES: [&str; 5] = ["pcf", "bdf", "fon", "fnt", "otb"];

impl Fonts {
    /// The program's own fonts, then those in a folder and the folders in it, then those of the
    /// system. Font files stay open until the program ends.
    ///
    /// What cannot be used of the folder is [left out](Fonts::left_out). Of the system's fonts only
    /// those are taken that can be used, and only for scripts that no other font is for.
    ///
    /// # Errors
    /// If the folder cannot be read, or nothing in it can be used.
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
        let others = self.files().count();
        let paths = font_files(folder);
        for path in paths.map_err(|error| Failure::Read { path: folder.to_owned(), error })? {
            if let Err(problem) = self.add_path(&path) {
                self.left_out.push(BadFont { path, problem: problem.word() });
            }
        }
        if self.files().count() == others {
            let left_out = std::mem::take(&mut self.left_out);
            return Err(Failure::NoFonts { path: folder.to_owned(), left_out });
        }
        Ok(())
    }

    fn add_path(&mut self, path: &Path) -> Result<(), FontProblem> {
        let file = open(path)?;
        examine(file.data())?;
        self.add_file(file, path);
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
                self.add_file(file, &path);
            }
        }
    }
}

/// The font files in a folder and the folders in it, in the order of their names; and those of
/// the folders that cannot be read.
fn font_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    const DEPTH: usize = 6;
    let mut files = vec![];
    collect(folder, DEPTH, &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth > 0 && collect(&path, depth - 1, files).is_err() {
                files.push(path);
            }
        } else if [&USED[..], &OTHERS, &PICTURES].iter().any(|kinds| is_one_of(kinds, &path)) {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether a file, which may be compressed, is called as those of some kinds are.
fn is_one_of(kinds: &[&str], path: &Path) -> bool {
    let ends_in = |path: &Path, ending: &str| {
        path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
    };
    let inner = if ends_in(path, "gz") { path.file_stem().map(Path::new) } else { Some(path) };
    kinds.iter().any(|kind| inner.is_some_and(|path| ends_in(path, kind)))
}

/// A font file as it lies on the disk: those for Chinese have tens of megabytes, of which a document
/// needs few.
fn open(path: &Path) -> Result<Blob<u8>, FontProblem> {
    fs::File::open(path).map_err(|_| FontProblem::Closed)?;
    if is_one_of(&PICTURES, path) {
        return Err(FontProblem::Outlines);
    }
    if is_one_of(&OTHERS, path) {
        return Err(FontProblem::Kind);
    }
    let source = SourceInfo::new(SourceId::new(), SourceKind::Path(path.into()));
    SourceCache::default().get(&source).ok_or(FontProblem::Unreadable)
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
