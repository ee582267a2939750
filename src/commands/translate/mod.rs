//! `lyhty translate`: what there is to translate, into the files of translators and back.

mod accept;
mod export;
mod extract;
mod status;

pub(super) use extract::begin;

use super::Context;
use crate::args::{TranslateArgs, TranslateCommand};
use crate::failure::Failure;
use crate::model::{Lang, Library};
use crate::translate::Pair;
use std::path::{Path, PathBuf};

/// `lyhty translate COMMAND`
pub(super) fn translate(args: &TranslateArgs, context: &mut Context) -> Result<(), Failure> {
    match &args.command {
        TranslateCommand::Status(args) => status::status(args, context),
        TranslateCommand::Export(args) => export::export(args, context),
        TranslateCommand::Import(args) => export::import(args, context),
        TranslateCommand::Accept(args) => accept::accept(args, context),
        TranslateCommand::Extract(args) => extract::extract(args, context),
    }
}

/// The number of the topmost layer, whose files are worked on.
fn top(context: &Context) -> usize {
    usize::from(context.own_library.is_some())
}

/// The path of a translation within a library.
fn path_of(pair: &Pair<'_>) -> PathBuf {
    Path::new("locales").join(&pair.lang).join(format!("{}.ftl", pair.part.path()))
}

/// The languages that the topmost layer has something in, or those asked for; a new one is as good
/// as a known one.
fn languages(given: &[Lang], library: &Library, top: usize) -> Vec<Lang> {
    let there = library.catalogues.iter();
    let there = there.filter(|(_, one)| one.files().any(|file| file.layer == top));
    match given {
        [] => there.map(|(lang, _)| lang.clone()).collect(),
        given => given.to_vec(),
    }
}

/// Whether a pair is of the topmost layer. In a library of one's own only that counts, not what it
/// is laid over.
fn is_own(pair: &Pair<'_>, top: usize) -> bool {
    pair.own.is_some() || pair.layer == top
}

/// Those of the pairs that are asked for. Fails if a document is none of them.
fn asked_for<'p, 'l>(
    pairs: &'p [Pair<'l>],
    documents: &[String],
    context: &Context,
) -> Result<Vec<&'p Pair<'l>>, Failure> {
    let is_none = |asked: &&String| !pairs.iter().any(|pair| is_asked_for(pair, &[asked]));
    match documents.iter().find(is_none) {
        Some(given) => Err(unknown(given, pairs, context)),
        None => Ok(pairs.iter().filter(|pair| is_asked_for(pair, documents)).collect()),
    }
}

/// Says that none of the pairs is what was asked for.
fn unknown(given: &str, pairs: &[Pair<'_>], context: &Context) -> Failure {
    let known: Vec<String> = pairs.iter().map(|pair| pair.part.path()).collect();
    let ids = known.iter().filter_map(|path| path.rsplit('/').next());
    context.unknown_id(given, known.iter().map(String::as_str).chain(ids))
}

/// Whether a pair is one of those asked for, by path (`leaflets/rights`), id (`rights`) or folder
/// (`leaflets`).
fn is_asked_for(pair: &Pair<'_>, documents: &[impl AsRef<str>]) -> bool {
    let path = pair.part.path();
    let (folder, id) = path.rsplit_once('/').unwrap_or(("", &path));
    documents.is_empty()
        || documents.iter().any(|asked| [path.as_str(), folder, id].contains(&asked.as_ref()))
}
