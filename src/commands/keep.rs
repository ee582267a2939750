//! Keeping a conversation in an encrypted record, for those who ask for it: written before the
//! first question, replaced whole after every answer. Nothing else of it ever touches the disk.

use super::Context;
use super::records::{Openers, new_passphrase, recipients, unless_there, work_factor};
use super::save::{Existing, delete, save_private, sweep};
use crate::args::KeepArgs;
use crate::failure::Failure;
use crate::localise::{Localised, Words};
use crate::model::{IndicatorSet, Library, Screening};
use crate::screen::record::seal::Sealer;
use crate::screen::record::{KEEP_DAYS, Record};
use crate::screen::{Answers, misfits, screening_fingerprint};
use std::path::PathBuf;

/// A record opened to go on with.
pub(super) struct Resumed {
    file: PathBuf,
    pub(super) record: Record,
    /// Seals it again; `None` if those it is for have to be named.
    sealer: Option<Sealer>,
}

impl Resumed {
    /// Opens the record that `--resume` names, if it does.
    pub(super) fn open(args: &KeepArgs, context: &Context) -> Result<Option<Resumed>, Failure> {
        let Some(file) = &args.resume else { return Ok(None) };
        let (record, sealer) = Openers::new(&args.open, context).record(file)?;
        Ok(Some(Resumed { file: file.clone(), record, sealer }))
    }

    /// Fails if its questions are not those of the library; with `--force` only if it has none.
    pub(super) fn fits(&self, library: &Library, args: &KeepArgs) -> Result<(), Failure> {
        let failure = |why| Err(Failure::Sealed { path: self.file.clone(), why });
        match library.screenings.get(&self.record.screening) {
            None => failure("sealed-unknown-screening"),
            Some(screening) => {
                let same = screening_fingerprint(&screening.value) == self.record.fingerprint;
                let fits = same && misfits(&screening.value, &self.record.answers).is_empty();
                if fits || args.force { Ok(()) } else { failure("sealed-other-questions") }
            }
        }
    }
}

/// Writes the record of a conversation under way.
pub(super) struct Keeper<'a> {
    file: PathBuf,
    record: Record,
    sealer: Sealer,
    screening: &'a Screening,
    set: &'a IndicatorSet,
    /// Whether the file was there before this conversation.
    was_there: bool,
    /// What went wrong the last time it was written.
    failed: Option<Failure>,
}

impl<'a> Keeper<'a> {
    /// Begins to keep a conversation, if that is asked for. What would make it impossible (a file
    /// that is there, a folder that cannot be written to) is known before the first question.
    pub(super) fn begin(
        args: &KeepArgs,
        resumed: Option<Resumed>,
        screening: &'a Localised<Screening>,
        set: &'a Localised<IndicatorSet>,
        context: &Context,
    ) -> Result<Option<Keeper<'a>>, Failure> {
        let file = match (&resumed, &args.save) {
            (Some(resumed), _) => resumed.file.clone(),
            (None, Some(file)) => file.clone(),
            (None, None) => return Ok(None),
        };
        let to = recipients(&args.to, context)?;
        let was_there = resumed.is_some();
        if !was_there && !args.force {
            unless_there(&file)?;
        }
        let (record, sealer) = match resumed {
            Some(Resumed { record, .. }) if !to.is_empty() => (record, Sealer::for_recipients(to)),
            Some(Resumed { record, sealer: Some(sealer), .. }) => (record, sealer),
            Some(_) => {
                let file = [("file", file.display().to_string().into())];
                return Err(Failure::Usage(context.words.say_with("usage-resume-to", &file)));
            }
            None => {
                let keep_days = args.keep_days.unwrap_or(KEEP_DAYS);
                let record = Record::begin(screening, super::today(), keep_days);
                (record, sealer(args, to, context)?)
            }
        };
        let (screening, set) = (&screening.value, &set.value);
        let keeper = Keeper { file, record, sealer, screening, set, was_there, failed: None };
        sweep(&keeper.file);
        keeper.write(if was_there || args.force { Existing::Replace } else { Existing::Keep })?;
        Ok(Some(keeper))
    }

    /// The answers to go on with.
    pub(super) fn answers(&self) -> Answers {
        self.record.answers.clone()
    }

    /// What the person is to be told.
    pub(super) fn notice(&self, words: &Words) -> String {
        self.said("records-kept", words)
    }

    /// Keeps these answers. A conversation is not ended by a disk that is full: it is told, and
    /// tried again after the next answer.
    pub(super) fn keep(&mut self, given: &Answers) -> Result<(), Failure> {
        self.record.update(given, self.screening, self.set)?;
        self.record.fingerprint = screening_fingerprint(self.screening);
        self.failed = self.write(Existing::Replace).err();
        match &self.failed {
            None => Ok(()),
            Some(_) => Err(Failure::Sealed { path: self.file.clone(), why: "sealed-not-kept" }),
        }
    }

    /// Says where the record is; fails if its last version could not be written.
    pub(super) fn end(self, context: &Context) -> Result<(), Failure> {
        if self.failed.is_some() {
            self.write(Existing::Replace)?;
        }
        context.note(&self.said("records-saved", &context.words));
        Ok(())
    }

    /// The conversation was left. A record without an answer is of no use to anybody.
    pub(super) fn left(self) {
        if self.record.answers.is_empty() && !self.was_there {
            let _ = delete(&self.file);
        }
    }

    fn said(&self, id: &str, words: &Words) -> String {
        let file = ("file", self.file.display().to_string().into());
        words.say_with(id, &[file, ("date", words.date(self.record.delete_by).into())])
    }

    fn write(&self, existing: Existing) -> Result<(), Failure> {
        let sealed = self.sealer.seal(&self.record.to_bytes(), self.record.delete_by);
        let sealed = sealed.map_err(|error| Failure::Internal(error.to_string()))?;
        save_private(&self.file, sealed.as_bytes(), existing)
    }
}

/// For recipients if any are named, else with a passphrase.
fn sealer(
    args: &KeepArgs,
    to: Vec<crate::screen::record::seal::Recipient>,
    context: &Context,
) -> Result<Sealer, Failure> {
    if !to.is_empty() {
        return Ok(Sealer::for_recipients(to));
    }
    let words = &context.words;
    let prompt = format!(
        "{}\n{}",
        words.say("records-passphrase-hint"),
        words.say("records-passphrase-new")
    );
    let passphrase = new_passphrase(&prompt, args.open.passphrase_file.as_deref(), context)?;
    Sealer::with_passphrase(&passphrase, work_factor())
        .map_err(|error| Failure::Internal(error.to_string()))
}
