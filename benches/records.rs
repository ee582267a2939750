//! Keeping a conversation: `cargo bench --bench records`.
//!
//! *Once* is done before the first question: making a passphrase hard to guess, which is meant to
//! take about a second. *After every answer* is what somebody waits for: adding up, sealing, and
//! writing the file so that it is on the disk. The passphrase is not needed for that.

#![expect(clippy::unwrap_used, reason = "what cannot be read cannot be measured")]

use divan::{Bencher, black_box};
use jiff::civil::date;
use lyhty::bundled;
use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use lyhty::localise::{Localised, localised};
use lyhty::model::{IndicatorSet, Screening};
use lyhty::screen::record::Record;
use lyhty::screen::record::seal::{Key, Opener, Passphrase, Sealed, Sealer, WORK_FACTOR};
use lyhty::screen::record::summary::summary;
use lyhty::screen::{Answers, Session, Step};
use std::fs;
use std::io::Write;

fn main() {
    divan::main();
}

fn passphrase() -> Passphrase {
    Passphrase::new("lamp river moss ladder".to_owned())
}

#[divan::bench(sample_count = 5)]
fn once_with_a_passphrase() -> Sealer {
    Sealer::with_passphrase(&passphrase(), WORK_FACTOR).unwrap()
}

#[divan::bench(sample_count = 5)]
fn once_to_resume(bencher: Bencher) {
    let sealer = Sealer::with_passphrase(&passphrase(), WORK_FACTOR).unwrap();
    let record = record();
    let sealed = sealer.seal(&record.to_bytes(), record.delete_by).unwrap();
    let opener = Opener::Passphrase(passphrase());
    bencher.bench(|| Sealed::read(&sealed).unwrap().open(&opener).unwrap().content.len());
}

/// For how many recipients; 0 is a passphrase, whose hard part is done.
#[divan::bench(args = [0, 1, 2, 10])]
fn after_every_answer(bencher: Bencher, recipients: usize) {
    let sealer = sealer(recipients);
    let (screening, set, given) = conversation();
    let mut record = Record::begin(&screening, date(2026, 11, 26), 90);
    let folder = tempfile::tempdir().unwrap();
    bencher.bench_local(|| {
        record.update(&given, &screening.value, &set.value).unwrap();
        let sealed = sealer.seal(&record.to_bytes(), record.delete_by).unwrap();
        let mut file = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
        file.write_all(sealed.as_bytes()).unwrap();
        file.as_file().sync_all().unwrap();
        file.persist(folder.path().join("one.age")).unwrap();
        fs::File::open(folder.path()).unwrap().sync_all().unwrap();
    });
}

/// The same without the disk.
#[divan::bench(args = [0, 1, 2, 10])]
fn sealing_alone(bencher: Bencher, recipients: usize) {
    let (sealer, record) = (sealer(recipients), record());
    bencher.bench(|| sealer.seal(&black_box(&record).to_bytes(), record.delete_by).unwrap());
}

/// Counting so many records, once they are open.
#[divan::bench(args = [100, 1000], sample_count = 5)]
fn counting(bencher: Bencher, count: usize) {
    let (screening, set, given) = conversation();
    let record = |number: usize| {
        let mut record = Record::begin(&screening, date(2026, 11, 26), 90);
        let mut given = given.clone();
        // Different conversations: every so many questions are answered otherwise.
        for (at, answer) in given.values_mut().enumerate() {
            if (at * 7 + number).is_multiple_of(5) && answer.iter().all(|value| value == "yes") {
                *answer = vec!["unsure".to_owned()];
            }
        }
        record.update(&given, &screening.value, &set.value).unwrap();
        record
    };
    let records: Vec<Record> = (0..count).map(record).collect();
    bencher.bench(|| summary(black_box(&records), 11));
}

fn sealer(recipients: usize) -> Sealer {
    match recipients {
        0 => Sealer::with_passphrase(&passphrase(), 4).unwrap(),
        _ => Sealer::for_recipients((0..recipients).map(|_| Key::generate().recipient()).collect()),
    }
}

fn record() -> Record {
    let (screening, set, given) = conversation();
    let mut record = Record::begin(&screening, date(2026, 11, 26), 90);
    record.update(&given, &screening.value, &set.value).unwrap();
    record
}

/// A conversation in which everything was answered.
fn conversation() -> (Localised<Screening>, Localised<IndicatorSet>, Answers) {
    let library = load(&[Layer::Embedded(bundled::LIBRARY)], &mut Diagnostics::default()).unwrap();
    let screening = localised(&library.screenings["first-conversation"], &library, "en");
    let set = localised(&library.indicators[&screening.value.uses], &library, "en");
    let mut session = Session::new(&screening.value, &set.value).unwrap();
    loop {
        let answer = match session.step() {
            Step::Notice(_) => vec![],
            Step::Gate { .. } => vec!["yes".to_owned()],
            Step::Question { question, .. } => vec![question.values()[0].to_owned()],
            Step::Done(_) => break,
        };
        session.answer(answer).unwrap();
    }
    let given = session.given().clone();
    drop(session);
    (screening, set, given)
}
