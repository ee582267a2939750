//! Every language has what is promised of it, and the program's own words are complete: every language has every message, with the same
//! attributes and variables, and every message the code or a template asks for exists.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what cannot be read fails the test")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use lyhty::bundled;
use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use lyhty::localise::{PROMISES, Promise};
use lyhty::model::Library;
use lyhty::translate::{Pair, State};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use unicode_width::UnicodeWidthStr;

/// Message or `message.attribute` → the variables in it.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_says_everything() {
    let english = messages_of("en");
    assert!(english.len() > 100, "the English words were not found");
    for lang in ui_languages() {
        let messages = messages_of(&lang);
        let missing: Vec<_> = english.keys().filter(|id| !messages.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:#?}");
        let extra: Vec<_> = messages.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(extra.is_empty(), "{lang} has what English lacks: {extra:#?}");
        for (id, variables) in &messages {
            assert_eq!(variables, &english[id], "variables of {id} in {lang}");
        }
    }
}

#[test]
fn every_language_keeps_its_promise() {
    let library = bundled_library();
    for (lang, promise) in PROMISES {
        assert!(library.catalogues.contains_key(*lang), "{lang} is promised and not there");
        for pair in Pair::all(&library, lang, 0) {
            let missing = pair.entries().into_iter().flat_map(|entry| {
                let texts = entry.original.texts.iter();
                let missing = texts.filter(|text| entry.state(&text.field) == State::Missing);
                missing
                    .map(|text| format!("{}.{}", entry.original.id, text.field))
                    .collect::<Vec<_>>()
            });
            let missing: Vec<String> = missing.collect();
            let promised = promise.covers(&pair.part);
            assert!(!promised || missing.is_empty(), "{lang} {}: {missing:?}", pair.part.path());
        }
    }
    for lang in library.catalogues.keys() {
        assert!(Promise::of(lang).is_some(), "say in `PROMISES` how much there is in {lang}");
    }
}

fn bundled_library() -> Library {
    let mut problems = Diagnostics::default();
    let library = load(&[Layer::Embedded(bundled::LIBRARY)], &mut problems).unwrap();
    assert!(!problems.has_errors());
    library
}

#[test]
fn every_message_asked_for_exists() {
    let english = messages_of("en");
    let mut asked = 0;
    for file in files_below(Path::new("src")).into_iter().chain(files_below(Path::new("assets"))) {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        for call in ["say(\"", "say_with(\"", "say('", "words.find(\""] {
            for (at, _) in text.match_indices(call) {
                let rest = &text[at + call.len()..];
                let id: String = rest
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "-.".contains(*c))
                    .collect();
                // Ids put together from parts end in a hyphen; the other test covers the parts.
                if !id.is_empty() && rest[id.len()..].starts_with(['"', '\'']) && !id.ends_with('-')
                {
                    assert!(english.contains_key(&id), "{} asks for `{id}`", file.display());
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 50, "only {asked} messages are asked for: the search is broken");
}

fn ui_languages() -> Vec<String> {
    let folders = fs::read_dir("locales").unwrap().map(|entry| entry.unwrap().path());
    let speaks = folders.filter(|folder| folder.join("commands.ftl").exists());
    let mut languages: Vec<String> =
        speaks.map(|f| f.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    languages.sort();
    languages
}

fn messages_of(lang: &str) -> Messages {
    let mut messages = Messages::new();
    let mut files: Vec<PathBuf> =
        fs::read_dir(format!("locales/{lang}")).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    // Lists of what a language says, for the check of courses: see `Promise::covers`.
    files.retain(|file| !file.ends_with("teaching.ftl"));
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            if let Some(value) = &message.value {
                let twice = messages.insert(id.clone(), variables(value));
                assert!(twice.is_none(), "{id} stands twice in {lang}");
            }
            for attribute in &message.attributes {
                let id = format!("{id}.{}", attribute.id.name);
                messages.insert(id, variables(&attribute.value));
            }
        }
    }
    messages
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, &mut found);
        }
    }
    found
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = vec![];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "j2") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn help_fits_into_a_terminal() {
    for lang in ui_languages() {
        let mut command = lyhty::help::command(&bundled::words(&lang)).term_width(80);
        command.build();
        let mut all = vec![command];
        while let Some(mut command) = all.pop() {
            let help = command.render_help().to_string();
            // Where no word ends, as in Thai, it is the terminal that breaks a line.
            let long = help.lines().filter(|line| line.contains(' ') && line.width() > 80);
            assert_eq!(Vec::from_iter(long), Vec::<&str>::new(), "{lang}: {}", command.get_name());
            all.extend(command.get_subcommands().cloned());
        }
    }
}
