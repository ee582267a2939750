//! `lyhty schema`: what may stand in the files of a library, for editors.

use super::Context;
use super::save::Made;
use crate::args::SchemaArgs;
use crate::failure::Failure;
use crate::schema::{FOLDER, Subject, schema};
use std::path::{Path, PathBuf};

/// `lyhty schema KIND`, `lyhty schema --all DIR`
pub(super) fn schema_of(args: &SchemaArgs, context: &Context) -> Result<(), Failure> {
    if let Some(folder) = &args.all {
        context.save_and_tell(folder, &schemas()?)?;
    }
    match args.kind {
        Some(kind) => context.print_json(&schema(kind)),
        None => Ok(()),
    }
}

/// The schemas of all files, each under its name.
fn schemas() -> Result<Vec<Made>, Failure> {
    let file = |subject: Subject| {
        let text = serde_json::to_string_pretty(&schema(subject));
        let text = text.map_err(|error| Failure::Internal(error.to_string()))? + "\n";
        Ok(Made { path: subject.file().into(), bytes: text.into_bytes() })
    };
    Subject::all().map(file).collect()
}

/// The schemas that a library lacks, or has of another program, under their paths in it.
pub(super) fn missing(library: &Path) -> Result<Vec<Made>, Failure> {
    let files = schemas()?.into_iter().map(|file| {
        let path = PathBuf::from(FOLDER).join(file.path);
        Made { path, bytes: file.bytes }
    });
    let differs = |file: &Made| {
        std::fs::read(library.join(&file.path)).map_or(true, |there| there != file.bytes)
    };
    Ok(files.filter(differs).collect())
}
