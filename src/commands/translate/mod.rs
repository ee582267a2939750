//! `lyhty translate`: what there is to translate, into the files of translators and back.

mod extract;

use super::Context;
use crate::args::{TranslateArgs, TranslateCommand};
use crate::failure::Failure;
use crate::model::{Lang, Library};
use crate::translate::Pair;
use std::path::{Path, PathBuf};

/// `lyhty translate COMMAND`
pub(super) fn translate(args: &TranslateArgs, context: &mut Context) -> Result<(), Failure> {
    match &args.command {
        TranslateCommand::Extract(args) => extract::extract(args, context),
    }
}

/// The number of the topmost layer, whose files are worked on.
fn top(context: &Context) -> usize {
    usize::from(context.own_library.is_some())
}

/// The folder whose files are worked on: a library of one's own.
fn folder(context: &Context) -> Result<PathBuf, Failure> {
    let own = context.own_library.clone();
    own.ok_or_else(|| Failure::Usage(context.words.say("usage-no-library")))
}

/// The path of a translation within a library.
fn path_of(pair: &Pair<'_>) -> PathBuf {
    Path::new("locales").join(&pair.lang).join(format!("{}.ftl", pair.part.path()))
}

/// The languages there is something in, or those asked for; a new one is as good as a known one.
fn languages(given: &[Lang], library: &Library) -> Vec<Lang> {
    if given.is_empty() { library.catalogues.keys().cloned().collect() } else { given.to_vec() }
}

/// Whether a pair is one of those asked for, by path (`leaflets/rights`) or id (`rights`).
fn is_asked_for(pair: &Pair<'_>, documents: &[String]) -> bool {
    let path = pair.part.path();
    let id = path.rsplit_once('/').map_or(path.as_str(), |(_, id)| id);
    documents.is_empty() || documents.iter().any(|asked| *asked == path || asked == id)
}
