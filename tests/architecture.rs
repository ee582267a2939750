//! The shape of the code: a stage uses only earlier stages, and each large crate is named in one
//! place.

#![expect(clippy::unwrap_used, reason = "what cannot be read fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

/// The stages in order, but that `localise` comes first: its words and its FTL files are read by
/// all. The nouns (`source`, `diagnostic`, `failure`, `model`, `document`) are shared too.
const STAGES: &[&str] =
    &["localise", "load", "check", "translate", "compose", "layout", "write", "screen", "evaluate"];

#[test]
fn a_stage_uses_only_earlier_ones() {
    for (i, stage) in STAGES.iter().enumerate() {
        for file in sources(&format!("src/{stage}")) {
            let text = fs::read_to_string(&file).unwrap();
            for later in &STAGES[i + 1..] {
                assert!(
                    !text.contains(&format!("crate::{later}::"))
                        && !text.contains(&format!("crate::{later};")),
                    "{} uses the later stage {later}",
                    file.display()
                );
            }
            for front in ["crate::commands", "crate::args", "crate::help", "crate::bundled"] {
                assert!(!text.contains(front), "{} uses {front}", file.display());
            }
        }
    }
}

#[test]
fn each_large_crate_is_named_in_one_place() {
    let places: &[(&str, &[&str])] = &[
        ("saphyr_parser", &["src/load"]),
        ("serde_yaml", &["src/load"]),
        ("printpdf", &["src/write/pdf"]),
        ("lopdf", &["src/write/pdf"]),
        ("subsetter", &["src/write/pdf"]),
        ("flate2", &["src/write/pdf"]),
        ("zip", &["src/write/package.rs"]),
        ("parley", &["src/layout"]),
        ("hypher", &["src/layout/hyphen.rs"]),
        ("skrifa", &["src/layout/font.rs", "src/write/pdf/redraw.rs"]),
        ("kurbo", &["src/write/pdf/redraw.rs"]),
        ("write_fonts", &["src/write/pdf/redraw.rs"]),
        ("usvg", &["src/picture/svg.rs"]),
        ("qrcodegen", &["src/picture/qr.rs"]),
        ("minijinja", &["src/compose"]),
        ("comrak", &["src/compose"]),
        ("annotate_snippets", &["src/diagnostic"]),
        ("dialoguer", &["src/screen/terminal"]),
        ("console", &["src/screen/terminal"]),
        ("age", &["src/screen/record/seal.rs"]),
        ("comfy_table", &["src/commands/table.rs"]),
        ("indicatif", &["src/commands/make.rs"]),
        ("rayon", &["src/commands/make.rs"]),
        ("clap", &["src/args.rs", "src/help.rs", "src/complete.rs", "src/commands/man.rs"]),
        ("clap_complete", &["src/complete.rs"]),
        ("clap_mangen", &["src/commands/man.rs"]),
        ("include_dir", &["src/bundled.rs", "src/load"]),
        ("batsat", &["src/check/prove/solver.rs"]),
        ("schemars", &["src/model", "src/schema.rs"]),
        ("tempfile", &["src/commands/save.rs"]),
        ("notify", &["src/commands/watch/changes.rs"]),
        ("tiny_http", &["src/commands/watch/server.rs"]),
        ("icu_locale", &["src/localise", "src/layout/font.rs"]),
        ("icu_datetime", &["src/localise"]),
        ("icu_decimal", &["src/localise"]),
        ("quick_xml", &["src/translate/exchange/xliff.rs"]),
        ("csv_core", &["src/spreadsheet/csv.rs"]),
        ("calamine", &["src/spreadsheet/xlsx.rs"]),
        ("rust_xlsxwriter", &["src/spreadsheet/xlsx.rs", "src/translate/exchange/xlsx.rs"]),
        ("icu_plurals", &["src/localise"]),
        ("icu_properties", &["src/localise"]),
    ];
    for file in sources("src") {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.to_str().unwrap();
        for (library, allowed) in places {
            if allowed.iter().any(|place| name.starts_with(place)) {
                continue;
            }
            let used = names(&text, library);
            assert!(!used, "{name} names {library}, which belongs to {allowed:?}");
        }
    }
}

/// Whether a text names a crate: not as the end or the beginning of a longer name.
fn names(text: &str, library: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.match_indices(library).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + library.len()..]);
        !before.ends_with(is_name)
            && (after.starts_with("::") || before.ends_with("use ") && !after.starts_with(is_name))
    })
}

fn sources(folder: &str) -> Vec<PathBuf> {
    fn below(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let mut files = vec![];
    below(Path::new(folder), &mut files);
    assert!(!files.is_empty(), "{folder} is gone");
    files.sort();
    files
}
