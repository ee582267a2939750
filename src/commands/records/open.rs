//! Finding sealed files and opening them.

use super::keys::{needs_passphrase_file, open_key};
use crate::args::OpenArgs;
use crate::commands::Context;
use crate::failure::Failure;
use crate::screen::record::seal::{
    Key, LONGEST, Opened, Opener, Passphrase, Sealed, Sealer, Unreadable,
};
use crate::screen::record::{Consultation, Record};
use crate::screen::terminal::secret;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What a sealed file holds.
pub(super) enum Content {
    Record(Box<Record>),
    Consultation(Box<Consultation>),
}

/// Passphrases and keys, asked for when they are first needed, and tried again on the next file.
pub(in crate::commands) struct Openers<'a> {
    args: &'a OpenArgs,
    context: &'a Context,
    passphrases: Vec<Passphrase>,
    keys: Option<Vec<Key>>,
}

impl<'a> Openers<'a> {
    pub(in crate::commands) fn new(args: &'a OpenArgs, context: &'a Context) -> Openers<'a> {
        Openers { args, context, passphrases: vec![], keys: None }
    }

    /// The content of a file.
    pub(super) fn content(&mut self, file: &Path) -> Result<Content, Failure> {
        let (opened, delete_by) = self.open(file)?;
        let record = Record::from_bytes(&opened.content);
        let (content, inside) = match record {
            Ok(record) => (Content::Record(Box::new(record.clone())), record.delete_by),
            Err(Unreadable::Foreign) => {
                let request = Consultation::from_bytes(&opened.content).map_err(at(file))?;
                let delete_by = request.delete_by;
                (Content::Consultation(Box::new(request)), delete_by)
            }
            Err(problem) => return Err(at(file)(problem)),
        };
        if delete_by.is_some_and(|date| date != inside) {
            let changed = [("file", file.display().to_string().into())];
            self.context.note(&self.context.words.say_with("records-date-changed", &changed));
        }
        Ok(content)
    }

    /// A record, and what seals it again for the same passphrase.
    pub(in crate::commands) fn record(
        &mut self,
        file: &Path,
    ) -> Result<(Record, Option<Sealer>), Failure> {
        let (opened, _) = self.open(file)?;
        let record = Record::from_bytes(&opened.content).map_err(at(file))?;
        Ok((record, opened.sealer))
    }

    fn open(&mut self, file: &Path) -> Result<(Opened, Option<jiff::civil::Date>), Failure> {
        let text = read_text(file)?;
        let sealed = Sealed::read(&text).map_err(at(file))?;
        let needs_passphrase = sealed.needs_passphrase().map_err(at(file))?;
        let opened = match needs_passphrase {
            true => self.with_passphrase(&sealed, file)?,
            false => {
                let opener = Opener::Keys(self.keys(file)?);
                sealed.open(&opener).map_err(at(file))?
            }
        };
        Ok((opened, sealed.delete_by))
    }

    fn keys(&mut self, file: &Path) -> Result<Vec<Key>, Failure> {
        if let Some(keys) = &self.keys {
            return Ok(keys.clone());
        }
        if self.args.key.is_empty() {
            return Err(at(file)(Unreadable::NeedsKey));
        }
        let passphrase_file = self.args.passphrase_file.as_deref();
        let open = |key: &PathBuf| open_key(key, passphrase_file, self.context);
        let keys: Vec<Key> = self.args.key.iter().map(open).collect::<Result<_, _>>()?;
        Ok(self.keys.insert(keys).clone())
    }

    /// Tries what was typed for earlier files first.
    fn with_passphrase(&mut self, sealed: &Sealed<'_>, file: &Path) -> Result<Opened, Failure> {
        for passphrase in &self.passphrases {
            match sealed.open(&Opener::Passphrase(passphrase.clone())) {
                Err(Unreadable::WrongPassphrase) => {}
                result => return result.map_err(at(file)),
            }
        }
        let passphrase = match &self.args.passphrase_file {
            Some(_) if !self.passphrases.is_empty() => {
                return Err(at(file)(Unreadable::WrongPassphrase));
            }
            Some(passphrase_file) => passphrase_in(passphrase_file, self.context)?,
            None => {
                let file = [("file", file.display().to_string().into())];
                let prompt = self.context.words.say_with("records-passphrase-open", &file);
                secret::passphrase(&prompt).map_err(needs_passphrase_file)?
            }
        };
        let opened = sealed.open(&Opener::Passphrase(passphrase.clone())).map_err(at(file))?;
        self.passphrases.push(passphrase);
        Ok(opened)
    }
}

pub(super) fn at(file: &Path) -> impl Fn(Unreadable) -> Failure + '_ {
    |problem| Failure::Sealed { path: file.to_owned(), why: problem.word() }
}

/// The files that are meant: those named, and of folders all that are sealed.
pub(super) fn sealed_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = vec![];
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let at = |error| Failure::Read { path: path.clone(), error };
        let mut inside = vec![];
        for entry in fs::read_dir(path).map_err(at)? {
            let file = entry.map_err(at)?.path();
            let hidden = file.file_name().is_some_and(|n| n.as_encoded_bytes().starts_with(b"."));
            if !hidden && file.is_file() && !is_foreign(&file) {
                inside.push(file);
            }
        }
        inside.sort();
        files.extend(inside);
    }
    Ok(files)
}

/// Whether a file of a folder is none of ours. One that is ours but damaged is not foreign.
fn is_foreign(file: &Path) -> bool {
    match read_text(file) {
        Ok(text) => matches!(Sealed::read(&text), Err(Unreadable::Foreign)),
        Err(Failure::Sealed { .. }) => true,
        Err(_) => false,
    }
}

/// The text of a file that should be sealed. What is too long, or no text, is none of ours.
pub(in crate::commands) fn read_text(path: &Path) -> Result<String, Failure> {
    let mut bytes = vec![];
    let read = File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes));
    read.map_err(|error| Failure::Read { path: path.to_owned(), error })?;
    if bytes.len() as u64 > LONGEST {
        return Err(at(path)(Unreadable::Foreign));
    }
    String::from_utf8(bytes).map_err(|_| at(path)(Unreadable::Foreign))
}

/// The passphrase that stands on the first line of a file.
pub(super) fn passphrase_in(path: &Path, context: &Context) -> Result<Passphrase, Failure> {
    let failed = |error| Failure::Read { path: path.to_owned(), error };
    let mut file = File::open(path).map_err(failed)?;
    tell_if_others_can_read(&file, path, context);
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    Read::by_ref(&mut file).take(4096).read_to_end(&mut bytes).map_err(failed)?;
    let text = std::str::from_utf8(&bytes);
    let text = text.map_err(|_| failed(io::Error::from(ErrorKind::InvalidData)))?;
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(Passphrase::new(line.to_owned())),
        _ => {
            let path = [("path", path.display().to_string().into())];
            Err(Failure::Usage(context.words.say_with("usage-no-passphrase", &path)))
        }
    }
}

#[cfg(unix)]
fn tell_if_others_can_read(file: &File, path: &Path, context: &Context) {
    use std::os::unix::fs::PermissionsExt;
    let open = |data: fs::Metadata| data.is_file() && data.permissions().mode() & 0o077 != 0;
    if file.metadata().is_ok_and(open) {
        let path = [("path", path.display().to_string().into())];
        context.note(&context.words.say_with("records-passphrase-readable", &path));
    }
}

#[cfg(not(unix))]
fn tell_if_others_can_read(_: &File, _: &Path, _: &Context) {}
