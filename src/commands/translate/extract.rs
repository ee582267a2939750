//! `lyhty translate extract`: new and changed texts into the files of translators.

use super::super::save::Made;
use super::{Context, asked_for, pairs_of, path_of, top};
use crate::args::TranslateExtractArgs;
use crate::failure::Failure;
use crate::localise::{Promise, script};
use crate::translate::{Pair, extracted};

/// `lyhty translate extract [DOCUMENT…]`
pub(super) fn extract(args: &TranslateExtractArgs, context: &mut Context) -> Result<(), Failure> {
    let folder = context.own_folder()?;
    let library = context.readable_library()?;
    let pairs = pairs_of(&args.langs, &library, top(context));
    let mut files = vec![];
    for pair in asked_for(&pairs, &args.documents, &library, context)? {
        // What is translated elsewhere, or promised nowhere, is only begun when asked for.
        let promise = Promise::of(&pair.lang);
        let promised = promise.is_none_or(|promise| promise.covers(&pair.part));
        let begun = pair.own.is_some() || (pair.layer == top(context) && promised);
        if begun || !args.documents.is_empty() {
            let text = extracted(pair, &library);
            files.extend(text.map(|text| Made { path: path_of(pair), bytes: text.into() }));
        }
    }
    context.save_and_tell(&folder, &files)?;
    context.note(&context.words.say_with("extract-done", &[("files", files.len().into())]));
    Ok(())
}

/// `lyhty new language LANG`: every text that is promised of the language, or that people in need
/// read if nothing is, ready to be translated.
pub(in crate::commands) fn begin(lang: &str, context: &Context) -> Result<(), Failure> {
    let folder = context.own_folder()?;
    if script(lang).is_none() {
        let given = [("given", lang.into())];
        return Err(Failure::Usage(context.words.say_with("usage-not-a-language", &given)));
    }
    let library = context.readable_library()?;
    let promise = Promise::of(lang).unwrap_or(Promise::Read).max(Promise::Read);
    let pairs = Pair::all(&library, lang, top(context));
    let wanted = |pair: &&Pair<'_>| promise.covers(&pair.part) || pair.layer == top(context);
    let made = |pair: &Pair<'_>| {
        let text = extracted(pair, &library)?;
        Some(Made { path: path_of(pair), bytes: text.into() })
    };
    let files: Vec<Made> = pairs.iter().filter(wanted).filter_map(made).collect();
    context.save_and_tell(&folder, &files)?;
    context.print(&context.words.say("new-language-next"))
}
