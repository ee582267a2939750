//! `lyhty man`: manual pages, in the language the program speaks. The only file that names
//! clap_mangen.

use super::Context;
use super::save::Made;
use crate::args::ManArgs;
use crate::failure::Failure;
use crate::help::command;
use crate::localise::Words;
use clap::Command;
use clap_mangen::Man;

/// The headings of a page, and the messages that say them.
const HEADINGS: &[(&str, &str)] = &[
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "help-options"),
    ("SUBCOMMANDS", "help-commands"),
    ("EXTRA", "man-examples"),
    ("VERSION", "man-version"),
];

/// `lyhty man DIR`
pub(super) fn man(args: &ManArgs, context: &Context) -> Result<(), Failure> {
    let mut pages = vec![];
    let mut tree = command(&context.words);
    tree.build();
    add(tree, "lyhty", &context.words, &mut pages)
        .map_err(|error| Failure::Write { path: args.folder.clone(), error })?;
    context.save_and_tell(&args.folder, &pages)
}

/// Adds the page of a command and those of its commands: `lyhty-records-show.1`.
fn add(command: Command, name: &str, words: &Words, pages: &mut Vec<Made>) -> std::io::Result<()> {
    let inner: Vec<Command> = command.get_subcommands().cloned().collect();
    let mut roff = vec![];
    // Neither a day nor a version: the same words are the same page.
    let page = Man::new(command.name(name.to_owned()).display_name(name.to_owned()));
    page.title(name.to_owned()).source("lyhty").render(&mut roff)?;
    let roff = String::from_utf8_lossy(&roff);
    let lines = roff.lines().map(|line| translated(line, words) + "\n");
    pages.push(Made { path: format!("{name}.1").into(), bytes: lines.collect::<String>().into() });
    inner.into_iter().try_for_each(|inner| {
        let name = format!("{name}-{}", inner.get_name());
        add(inner, &name, words, pages)
    })
}

fn translated(line: &str, words: &Words) -> String {
    let heading = line.strip_prefix(".SH ").map(|heading| heading.trim_matches('"'));
    match HEADINGS.iter().find(|(known, _)| Some(*known) == heading) {
        Some((_, message)) => format!(".SH \"{}\"", words.say(message).to_uppercase()),
        None => line.to_owned(),
    }
}
