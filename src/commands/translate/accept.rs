//! `lyhty translate accept`: a reviewer signs translations.

use super::super::Stream;
use super::super::save::{Made, save};
use super::{Context, asked_for, no_pair, path_of, top};
use crate::args::TranslateAcceptArgs;
use crate::diagnostic::{Severity, clean_line};
use crate::failure::Failure;
use crate::load::Languages;
use crate::localise::TranslationState;
use crate::translate::{Pair, Unsigned, accepted};

/// `lyhty translate accept DOCUMENT… --lang LANG --by NAME --date DATE`
pub(super) fn accept(args: &TranslateAcceptArgs, context: &mut Context) -> Result<(), Failure> {
    let folder = context.own_folder()?;
    let by = args.by.trim();
    if by.is_empty() || clean_line(by) != by {
        return Err(Failure::Usage(context.words.say("usage-not-a-name")));
    }
    let languages = Languages::These(vec![args.lang.clone()]);
    let (library, problems) = context.read_library(Some(&folder), &languages)?;
    let pairs = Pair::all(&library, &args.lang, top(context));
    let mut asked = asked_for(&pairs, &args.documents, &library, context)?;
    if asked.is_empty() {
        return Err(no_pair(&args.documents, &pairs, context));
    }
    // With a folder (`services`) those that are signed already stay as they are.
    asked.retain(|pair| {
        let signed = |own: &_| matches!(own, TranslationState::Reviewed { .. });
        !pair.own.is_some_and(|own| signed(&own.state))
    });
    let mut files = vec![];
    for pair in &asked {
        let mut errors = problems.only(Severity::Error);
        errors.retain(|problem| pair.own.is_some_and(|own| own.file == problem.at.file));
        if errors.has_errors() {
            context.print_problems(&errors, &library, None, Stream::Errors)?;
            return Err(Failure::Content);
        }
        match accepted(pair, by, args.date, &library) {
            Ok(text) => files.push(Made { path: path_of(pair), bytes: text.into() }),
            Err(why) => return Err(unsigned(pair, &why, context)),
        }
    }
    if files.is_empty() {
        return context.print(&context.words.say("accept-nothing"));
    }
    save(&folder, &files)?;
    for file in &files {
        let values = [("file", folder.join(&file.path).display().to_string().into())];
        context.print(&context.words.say_with("accept-done", &values))?;
    }
    Ok(())
}

fn unsigned(pair: &Pair<'_>, why: &Unsigned, context: &Context) -> Failure {
    let (word, count) = match why {
        Unsigned::NotHere => ("usage-accept-not-here", 0),
        Unsigned::Missing(count) => ("usage-accept-missing", *count),
        Unsigned::Outdated(count) => ("usage-accept-outdated", *count),
    };
    let path = path_of(pair).display().to_string();
    let values = [("file", path.into()), ("count", count.into())];
    Failure::Usage(context.words.say_with(word, &values))
}
