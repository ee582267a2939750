//! The program `lyhty`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let argv: Vec<_> = std::env::args_os().collect();
    ExitCode::from(lyhty::commands::run(&argv))
}
