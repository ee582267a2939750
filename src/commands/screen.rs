//! `lyhty screen`.
use super::Context;
use crate::args::ScreenArgs;
use crate::failure::Failure;
pub(super) fn screen(_args: &ScreenArgs, _context: &mut Context) -> Result<(), Failure> {
    Err(Failure::NotATerminal)
}
