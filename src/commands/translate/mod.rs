//! `lyhty translate`: what there is to translate, into the files of translators and back.

mod accept;
mod export;
mod extract;
mod status;

pub(super) use extract::begin;

use super::Context;
use crate::args::{TranslateArgs, TranslateCommand};
use crate::failure::Failure;
use crate::load::originals;
use crate::localise::Part;
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

/// The pairs of the languages that [`languages`] gives.
fn pairs_of<'l>(given: &[Lang], library: &'l Library, top: usize) -> Vec<Pair<'l>> {
    let langs = languages(given, library, top);
    langs.iter().flat_map(|lang| Pair::all(library, lang, top)).collect()
}

/// Those of the pairs that are asked for. Fails if the library has no such document; one that is
/// written in the language has no pair.
fn asked_for<'p, 'l>(
    pairs: &'p [Pair<'l>],
    documents: &[String],
    library: &Library,
    context: &Context,
) -> Result<Vec<&'p Pair<'l>>, Failure> {
    if documents.is_empty() {
        return Ok(pairs.iter().collect());
    }
    let parts: Vec<Part> = originals(library).into_iter().map(|original| original.part).collect();
    match documents.iter().find(|asked| !parts.iter().any(|part| is_called(part, asked))) {
        Some(given) => Err(unknown(given, &parts, context)),
        None => {
            let is_asked = |pair: &&Pair<'l>| documents.iter().any(|it| is_called(&pair.part, it));
            Ok(pairs.iter().filter(is_asked).collect())
        }
    }
}

/// Says that none of the parts is called so.
fn unknown<'p>(
    given: &str,
    parts: impl IntoIterator<Item = &'p Part>,
    context: &Context,
) -> Failure {
    let paths: Vec<String> = parts.into_iter().map(Part::path).collect();
    let ids = paths.iter().filter_map(|path| path.rsplit('/').next());
    context.unknown_id(given, paths.iter().map(String::as_str).chain(ids))
}

/// Says that nothing that is asked for can be translated into the language.
fn no_pair(documents: &[String], pairs: &[Pair<'_>], context: &Context) -> Failure {
    let given = documents.first().map_or("", String::as_str);
    unknown(given, pairs.iter().map(|pair| &pair.part), context)
}

/// Whether a part is meant, by path (`leaflets/rights`), id (`rights`) or folder (`leaflets`).
fn is_called(part: &Part, asked: &str) -> bool {
    let path = part.path();
    let (folder, id) = path.rsplit_once('/').unwrap_or(("", &path));
    [path.as_str(), folder, id].contains(&asked)
}
