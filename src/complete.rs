//! What a shell can complete: commands, options, and the ids and languages that there are. The only
//! file that names clap_complete.
//!
//! A shell asks the program itself, each time. Only names of files are looked at, and their titles,
//! so that nobody waits.

use crate::bundled;
use crate::help;
use crate::load::{Layer, each_file, language_of};
use crate::localise::Words;
use crate::model::{AUDIENCES, Kind, NEEDS};
use clap::{Arg, Command};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use clap_complete::env::Shells;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The variable by which a shell says that it asks, and which shell it is.
const ASKS: &str = "COMPLETE";

/// Answers a shell that asks what could be typed. `false` if no shell asks.
///
/// # Errors
/// If the shell is not known, or does not listen.
pub fn answer(argv: &[OsString], words: &Words) -> io::Result<bool> {
    if std::env::var_os(ASKS).is_none_or(|asks| asks.is_empty()) {
        return Ok(false);
    }
    let library = named_library(argv);
    let command = || completing(words, library.clone());
    let answered = CompleteEnv::with_factory(command).var(ASKS).bin("lyhty");
    answered
        .try_complete(argv.to_vec(), std::env::current_dir().ok().as_deref())
        .map_err(io::Error::other)
}

/// What a shell reads at its start, so that it asks this program.
///
/// # Errors
/// If the shell is not known.
pub fn registration(shell: &str, program: &OsStr) -> io::Result<Vec<u8>> {
    let shells = Shells::builtins();
    let shell = shells.completer(shell).ok_or(io::ErrorKind::InvalidInput)?;
    // A program that is called by its path is not found by its name.
    let by_path = Path::new(program).components().count() > 1;
    let program = if by_path { std::env::current_exe()? } else { PathBuf::from(program) };
    let mut text = vec![];
    shell.write_registration(ASKS, "lyhty", "lyhty", &program.to_string_lossy(), &mut text)?;
    Ok(text)
}

/// The library named in a line that is being typed; else the one around this place.
fn named_library(argv: &[OsString]) -> Option<PathBuf> {
    let named = help::early(argv, "--library").map(PathBuf::from);
    named.or_else(|| crate::load::library_around(&std::env::current_dir().ok()?))
}

/// The command tree, with what values there are.
fn completing(words: &Words, library: Option<PathBuf>) -> Command {
    let there: std::sync::Arc<LazyLock<There, Box<dyn FnOnce() -> There + Send>>> =
        std::sync::Arc::new(LazyLock::new(Box::new(move || There::look(library.as_deref()))));
    let with = |command: &str, arg: Arg| {
        let Some(values) = values_of(command, arg.get_id().as_str()) else { return arg };
        let there = there.clone();
        arg.add(ArgValueCandidates::new(move || there.candidates(values)))
    };
    help::command(words).mut_subcommands(|command| {
        let name = command.get_name().to_owned();
        let command = command.mut_args(|arg| with(&name, arg));
        command.mut_subcommands(|inner| {
            let name = format!("{name}-{}", inner.get_name());
            inner.mut_args(|arg| with(&name, arg))
        })
    })
}

/// Values that clap does not know of.
#[derive(Clone, Copy, Debug)]
enum Values {
    /// Ids of content of these kinds.
    Ids(&'static [Kind]),
    /// The same, and the services together.
    Makeable,
    /// Ids with the folder of their kind.
    Documents,
    /// Languages, or all of them.
    Languages,
    /// Languages that the program speaks.
    Spoken,
    /// Words of a list.
    Words(&'static [&'static str]),
}

fn values_of(command: &str, arg: &str) -> Option<Values> {
    Some(match (command, arg) {
        ("build" | "watch", "ids") => Values::Makeable,
        ("build" | "watch", "audience") => Values::Words(AUDIENCES),
        ("leaflet", "ids") => Values::Ids(&[Kind::Leaflet]),
        ("screen" | "prove", "id") => Values::Ids(&[Kind::Screening]),
        ("show", "id") => Values::Ids(&Kind::ALL),
        ("services-export", "ids") | ("leaflet", "services") => Values::Ids(&[Kind::Service]),
        (_, "needs") => Values::Words(NEEDS),
        (_, "documents") if command.starts_with("translate") => Values::Documents,
        (_, "ui_lang") => Values::Spoken,
        (_, "lang" | "langs" | "beside" | "speaks") => Values::Languages,
        _ => return None,
    })
}

/// What there is, by the names of files.
#[derive(Default)]
struct There {
    /// The title of each content, as its author wrote it.
    titles: BTreeMap<(Kind, String), String>,
    languages: BTreeSet<String>,
}

impl There {
    fn look(library: Option<&Path>) -> There {
        let mut there = There::default();
        let layers = [Layer::Embedded(bundled::LIBRARY)].into_iter();
        for layer in layers.chain(library.map(|folder| Layer::Folder(folder.to_owned()))) {
            // What cannot be read cannot be completed.
            let _ = each_file(&layer, |path, bytes| there.take(path, bytes));
        }
        there
    }

    fn take(&mut self, path: &str, bytes: &[u8]) {
        if let Some(lang) = language_of(path) {
            self.languages.insert(lang.to_owned());
        }
        let Some((folder, name)) = path.rsplit_once('/') else { return };
        if let (Some(kind), Some(id)) = (Kind::of_folder(folder), name.strip_suffix(".yaml")) {
            let text = String::from_utf8_lossy(bytes);
            let title = text.lines().find_map(|line| line.strip_prefix("title:"));
            let title = title.unwrap_or("").trim().trim_matches(['"', '\'']);
            self.titles.insert((kind, id.to_owned()), crate::diagnostic::clean_line(title));
        }
    }

    fn candidates(&self, values: Values) -> Vec<CompletionCandidate> {
        let of = |kinds: &[Kind]| -> Vec<CompletionCandidate> {
            let titles = self.titles.iter().filter(|((kind, _), _)| kinds.contains(kind));
            titles.map(|((_, id), title)| candidate(id, title)).collect()
        };
        match values {
            Values::Ids(kinds) => of(kinds),
            Values::Makeable => {
                let kinds = [Kind::Curriculum, Kind::Indicators, Kind::Screening, Kind::Leaflet];
                of(&kinds).into_iter().chain([CompletionCandidate::new("services")]).collect()
            }
            Values::Documents => {
                let document = |((kind, id), title): (&(Kind, String), &String)| {
                    candidate(&format!("{}/{id}", kind.folder()), title)
                };
                self.titles.iter().map(document).collect()
            }
            Values::Languages => {
                self.languages.iter().map(String::as_str).chain(["all"]).map(Into::into).collect()
            }
            Values::Spoken => bundled::ui_languages().into_iter().map(Into::into).collect(),
            Values::Words(words) => words.iter().map(Into::into).collect(),
        }
    }
}

fn candidate(id: &str, title: &str) -> CompletionCandidate {
    CompletionCandidate::new(id).help(Some(title.to_owned().into()))
}
