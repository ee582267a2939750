//! `lyhty completions`: what a shell reads at its start to complete ids and languages too.

use super::{Context, to_standard_output};
use crate::args::{CompletionsArgs, Shell, Word};
use crate::complete::registration;
use crate::failure::Failure;
use std::ffi::OsString;
use std::io::Write;

/// `lyhty completions SHELL`
pub(super) fn completions(args: &CompletionsArgs, _: &Context) -> Result<(), Failure> {
    let program = std::env::args_os().next().unwrap_or_else(|| OsString::from("lyhty"));
    let text = registration(&Shell::word(&args.shell), &program);
    let text = text.map_err(|error| Failure::Internal(error.to_string()))?;
    std::io::stdout().write_all(&text).map_err(to_standard_output)
}
