//! What the program brings: content, languages and starts for new content.

use crate::localise::Words;
use include_dir::{Dir, include_dir};
use std::sync::LazyLock;

/// The folders of the bundled library, under the names they have in any library.
pub const LIBRARY: &[(&str, &Dir<'_>)] = &[
    ("curricula", &include_dir!("$CARGO_MANIFEST_DIR/curricula")),
    ("indicators", &include_dir!("$CARGO_MANIFEST_DIR/indicators")),
    ("leaflets", &include_dir!("$CARGO_MANIFEST_DIR/leaflets")),
    ("services", &include_dir!("$CARGO_MANIFEST_DIR/services")),
    ("locales", &LOCALES),
];

/// What `lyhty new` starts from: `<lang>/<kind>.yaml`.
pub static STARTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/new");

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The languages the program itself speaks.
pub fn ui_languages() -> Vec<String> {
    let speaks =
        LOCALES.dirs().filter(|dir| dir.get_file(dir.path().join("commands.ftl")).is_some());
    speaks.map(|dir| dir.path().display().to_string()).collect()
}

/// The program's own words in a language. They come with the program, so that it can speak
/// before it has read anything.
pub fn words(lang: &str) -> Words {
    Words::from_texts(lang, |lang| {
        let files = LOCALES.get_dir(lang).into_iter().flat_map(|dir| dir.files());
        files.filter_map(|file| file.contents_utf8()).collect()
    })
}

/// Parts of headings that ask who somebody is, in all languages that the program speaks. To know
/// them all its words are read, once.
pub fn personal_headings() -> &'static [String] {
    static PARTS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let lists = ui_languages().into_iter();
        let lists = lists.map(|lang| words(&lang).say("evaluate-personal-headings"));
        let parts = lists.flat_map(|list| list.lines().map(str::to_owned).collect::<Vec<_>>());
        parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    });
    &PARTS
}
