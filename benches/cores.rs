//! Everything the program brings, in every language, as PDF: by one core, by two, and so on.
//! `cargo bench --bench cores` on a machine that has nothing else to do.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on has failed, and tells its result"
)]

use std::process::{Command, Stdio};
use std::thread::available_parallelism;
use std::time::Instant;

const ROUNDS: usize = 5;

fn main() {
    let most = available_parallelism().unwrap().get();
    // In turns, so that what else the machine does slows all down alike.
    let mut times = vec![vec![]; most];
    for _ in 0..ROUNDS {
        for (jobs, times) in (1..).zip(&mut times) {
            times.push(build(jobs));
        }
    }
    let mut alone = None;
    for (jobs, mut times) in (1..).zip(times) {
        times.sort_by(f64::total_cmp);
        let median = times[times.len() / 2];
        let alone = *alone.get_or_insert(median);
        println!("{jobs} jobs: {:.0} ms, {:.2} times as fast", 1e3 * median, alone / median);
    }
}

/// How many seconds it takes.
fn build(jobs: usize) -> f64 {
    let out = tempfile::tempdir().unwrap();
    let begin = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_lyhty"))
        .args(["build", "--format", "pdf", "--jobs", &jobs.to_string(), "--out"])
        .arg(out.path())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    begin.elapsed().as_secs_f64()
}
