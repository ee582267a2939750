//! `lyhty translate export` and `import`: texts for translators who work with other programs, and
//! back.

use super::super::save::{Made, save_one, unless_exists};
use super::super::{Context, Stream, read_within};
use super::{asked_for, is_own, languages, no_pair, path_of, top};
use crate::args::{ExchangeFormat, TranslateExportArgs, TranslateImportArgs};
use crate::diagnostic::{Code, Diagnostics};
use crate::failure::Failure;
use crate::localise::negotiate;
use crate::model::Library;
use crate::source::Span;
use crate::translate::Pair;
use crate::translate::exchange::{Format, exported, imported, read, write};
use std::path::Path;

/// Bytes of the largest file that is taken back.
const MAX_BYTES: u64 = 64 << 20;

/// `lyhty translate export [DOCUMENT…] --lang LANG`
pub(super) fn export(args: &TranslateExportArgs, context: &mut Context) -> Result<(), Failure> {
    let library = context.readable_library()?;
    let pairs = Pair::all(&library, &args.lang, top(context));
    let mut asked = asked_for(&pairs, &args.documents, &library, context)?;
    asked.retain(|pair| is_own(pair, top(context)) || !args.documents.is_empty());
    let Some(first) = asked.first() else {
        return Err(no_pair(&args.documents, &pairs, context));
    };
    // A file has one source language; what is written in another goes into another file.
    let from = first.from.clone();
    let same: Vec<&Pair<'_>> = asked.iter().copied().filter(|pair| pair.from == from).collect();
    let sheet = exported(&same);
    let extension = match args.format {
        ExchangeFormat::Xliff => "xlf",
        ExchangeFormat::Po => "po",
        ExchangeFormat::Xlsx => "xlsx",
    };
    let path = args.out.clone().unwrap_or_else(|| format!("{}.{extension}", args.lang).into());
    if !args.force {
        unless_exists(&path)?;
    }
    let bytes = write(&sheet, args.format.into()).map_err(Failure::Usage)?;
    save_one(&path, bytes)?;
    let values = [("file", path.display().to_string().into()), ("texts", sheet.units.len().into())];
    context.print(&context.words.say_with("export-done", &values))?;
    if same.len() < asked.len() {
        let others: Vec<String> =
            asked.iter().filter(|pair| pair.from != from).map(|pair| pair.part.path()).collect();
        let values = [("documents", others.join(", ").into()), ("lang", from.into())];
        context.note(&context.words.say_with("export-others", &values));
    }
    Ok(())
}

/// `lyhty translate import FILE…`
pub(super) fn import(args: &TranslateImportArgs, context: &mut Context) -> Result<(), Failure> {
    let folder = context.own_folder()?;
    let mut library = context.readable_library()?;
    let mut files: Vec<Made> = vec![];
    for path in &args.files {
        files.extend(import_one(path, &mut library, context)?);
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    if let Some(twice) = files.windows(2).find(|two| two[0].path == two[1].path) {
        let values = [("file", twice[0].path.display().to_string().into())];
        return Err(Failure::Usage(context.words.say_with("usage-import-twice", &values)));
    }
    context.save_and_tell(&folder, &files)?;
    context.note(&context.words.say_with("extract-done", &[("files", files.len().into())]));
    Ok(())
}

fn import_one(path: &Path, library: &mut Library, context: &Context) -> Result<Vec<Made>, Failure> {
    let format = match path.extension().and_then(|extension| extension.to_str()) {
        Some("xlf" | "xliff") => Format::Xliff,
        Some("po" | "pot") => Format::Po,
        Some("xlsx") => Format::Xlsx,
        _ => {
            let values = [("file", path.display().to_string().into())];
            return Err(Failure::Usage(context.words.say_with("usage-exchange-format", &values)));
        }
    };
    let (text, sheet) = read(&read_within(path, MAX_BYTES)?, format);
    let file = library.files.add(path, text);
    let mut problems = Diagnostics::default();
    let mut made = vec![];
    match sheet {
        Ok(sheet) => {
            let there = languages(&[], library, top(context));
            let lang = negotiate(&sheet.to, &there).cloned().unwrap_or(sheet.to.clone());
            let pairs = Pair::all(library, &lang, top(context));
            let texts = imported(&sheet, file, &pairs, library, &mut problems);
            made.extend(texts.into_iter().map(|(number, text)| Made {
                path: path_of(&pairs[number]),
                bytes: text.into_bytes(),
            }));
        }
        Err(unreadable) => {
            problems
                .report(Code::Exchange, Span::new(file, unreadable.at))
                .arg("what", unreadable.what);
        }
    }
    context.print_problems(&problems, library, None, Stream::Errors)?;
    if problems.has_errors() {
        context.note(&context.words.say("import-refused"));
        return Err(Failure::Content);
    }
    Ok(made)
}

impl From<ExchangeFormat> for Format {
    fn from(format: ExchangeFormat) -> Format {
        match format {
            ExchangeFormat::Xliff => Format::Xliff,
            ExchangeFormat::Po => Format::Po,
            ExchangeFormat::Xlsx => Format::Xlsx,
        }
    }
}
