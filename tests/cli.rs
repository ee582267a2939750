//! What the program says on the command line: transcripts, one file each. A new file is a new
//! test; `TRYCMD=overwrite cargo test --test cli` writes what the program says now.

#[test]
fn transcripts() {
    // What an earlier run made would be called unchanged.
    let _ = std::fs::remove_dir_all(concat!(env!("CARGO_TARGET_TMPDIR"), "/cli"));
    trycmd::TestCases::new()
        .env("LC_ALL", "en_GB.UTF-8")
        .env("TERM", "xterm")
        .case("tests/cli/*.trycmd");
}
