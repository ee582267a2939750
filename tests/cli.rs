//! What the program says on the command line: transcripts, one file each. A new file is a new
//! test; `TRYCMD=overwrite cargo test --test cli` writes what the program says now.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .env("LC_ALL", "en_GB.UTF-8")
        .env("TERM", "xterm")
        .case("tests/cli/*.trycmd");
}
