//! `lyhty check [PATH…]`: every problem of every file at once.

use super::{Context, Stream};
use crate::args::{CheckArgs, Deny};
use crate::check::proofs;
use crate::diagnostic::{Code, Severity};
use crate::failure::Failure;
use crate::load::{Languages, library_around};
use crate::model::{Kind, Library};
use crate::source::FileId;
use std::path::{Path, PathBuf};

/// `lyhty check [PATH…]`
pub(super) fn check(args: &CheckArgs, context: &mut Context) -> Result<(), Failure> {
    let own = match args.paths.first() {
        Some(path) => Some(library_of(path)?),
        None => context.own_library.clone(),
    };
    let (library, mut problems) = context.read_library(own.as_deref(), &Languages::All)?;
    // The bundled content is not the user's to mend.
    let paths = if args.paths.is_empty() { own.into_iter().collect() } else { args.paths.clone() };
    let asked = AskedFor::new(&paths)?;
    if let Some(path) = asked.nothing_of(&library, &paths) {
        let path = [("path", path.display().to_string().into())];
        return Err(Failure::Usage(context.words.say_with("usage-no-content", &path)));
    }
    let covered = |file: FileId| asked.covers(library.files.name(file));
    proofs(&library, |screening| covered(screening.file), &mut problems);
    problems.retain(|problem| covered(problem.at.file));

    let denied_drafts = args.deny.contains(&Deny::Drafts) && problems.contains(Code::Draft);
    // Every file of a translation may be a draft: people are told once, tools of each.
    let drafts = match args.format {
        None => problems.take(Code::Draft).len(),
        Some(_) => 0,
    };
    context.print_problems(&problems, &library, args.format, Stream::Output)?;
    let errors = problems.count(Severity::Error);
    let warnings = problems.count(Severity::Warning);
    let files = library.files.iter().filter(|file| asked.covers(&file.name)).count();
    context.note(&if errors + warnings == 0 {
        context.words.say_with("problems-none", &[("files", files.into())])
    } else {
        let counts = [("errors", errors.into()), ("warnings", warnings.into())];
        context.words.say_with("problems-summary", &counts)
    });
    if drafts > 0 {
        context.note(&context.words.say_with("problems-drafts", &[("files", drafts.into())]));
    }
    let denied = args.deny.contains(&Deny::Warnings) && warnings + drafts > 0 || denied_drafts;
    if errors > 0 || denied { Err(Failure::Content) } else { Ok(()) }
}

/// The files and folders named on the command line; everything if none is.
struct AskedFor(Vec<PathBuf>);

impl AskedFor {
    fn new(paths: &[PathBuf]) -> Result<AskedFor, Failure> {
        paths.iter().map(|path| whole(path)).collect::<Result<_, _>>().map(AskedFor)
    }

    /// The first path that no file of the library belongs to.
    fn nothing_of<'a>(&self, library: &Library, paths: &'a [PathBuf]) -> Option<&'a PathBuf> {
        let files: Vec<PathBuf> =
            library.files.iter().filter_map(|file| file.name.canonicalize().ok()).collect();
        let mut asked = self.0.iter().zip(paths);
        asked
            .find(|(path, _)| !files.iter().any(|file| file.starts_with(path)))
            .map(|(_, given)| given)
    }

    fn covers(&self, file: &Path) -> bool {
        let whole = file.canonicalize().unwrap_or_else(|_| file.to_owned());
        self.0.is_empty() || self.0.iter().any(|path| whole.starts_with(path))
    }
}

/// The library a file or folder belongs to: the folder of the nearest `lyhty.yaml` upwards, else
/// the folder above its `curricula`, `indicators`, …, else the folder itself.
fn library_of(path: &Path) -> Result<PathBuf, Failure> {
    let whole = whole(path)?;
    if let Some(folder) = library_around(&whole) {
        return Ok(folder);
    }
    let is_content_folder = |folder: &&Path| {
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name == "locales" || Kind::ALL.iter().any(|kind| kind.folder() == name)
    };
    let parent = whole.ancestors().filter(is_content_folder).last().and_then(Path::parent);
    Ok(match parent {
        Some(parent) => parent.to_owned(),
        None if whole.is_dir() => whole,
        None => whole.parent().map_or(whole.clone(), Path::to_owned),
    })
}

fn whole(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize().map_err(|error| Failure::Read { path: path.to_owned(), error })
}
