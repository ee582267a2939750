//! `lyhty records`: what was kept of conversations, and only if somebody wanted that.

mod consult;
mod forget;
mod htcds;
mod keys;
mod names;
mod open;
mod show;
mod summary;

pub(super) use consult::seal_request;
pub(super) use keys::{new_passphrase, recipients, unless_there, work_factor};
pub(super) use open::Openers;

use super::Context;
use crate::args::{RecordsArgs, RecordsCommand};
use crate::failure::Failure;

/// `lyhty records …`
pub(super) fn records(args: &RecordsArgs, context: &mut Context) -> Result<(), Failure> {
    match &args.command {
        RecordsCommand::Show(args) => show::show(args, context),
        RecordsCommand::Forget(args) => forget::forget(args, context),
        RecordsCommand::Summary(args) => summary::summary(args, context),
        RecordsCommand::Htcds(args) => htcds::htcds(args, context),
        RecordsCommand::Consult(args) => consult::consult(args, context),
        RecordsCommand::NewKey(args) => keys::new_key(args, context),
        RecordsCommand::Recipient(args) => keys::recipient(args, context),
    }
}
