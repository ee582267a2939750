//! Help and usage errors in the user's language: clap parses, messages speak.
//!
//! A command's description is the message `help-<command>` (its attribute `.examples` follows the
//! options); an argument's is `arg-<command>-<id>`, or `arg-<id>` where commands share it.

use crate::args::Cli;
use crate::diagnostic::Arg as Value;
use crate::failure::Failure;
use crate::localise::Words;
use crate::model::AUDIENCES;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};
use std::ffi::OsString;
use unicode_width::UnicodeWidthStr;

/// What the command line asks for.
pub enum Parsed {
    /// To run a command.
    Run(Box<Cli>),
    /// To read this text.
    Read(String),
}

/// Parses a command line.
pub fn parse(argv: &[OsString], words: &Words) -> Result<Parsed, Failure> {
    let parsed = command(words)
        .try_get_matches_from(argv)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => Ok(Parsed::Run(Box::new(cli))),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            | ErrorKind::DisplayVersion => Ok(Parsed::Read(error.render().to_string())),
            _ => Err(Failure::Usage(explanation(&error, words))),
        },
    }
}

/// What is given with an option, `--ui-lang` say, before anything else is understood.
pub fn early(argv: &[OsString], option: &str) -> Option<String> {
    let mut argv = argv.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = argv.next() {
        match arg.strip_prefix(option) {
            Some("") => return argv.next().map(str::to_owned),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

/// The command tree with its words.
pub fn command(words: &Words) -> Command {
    let mut root = Cli::command().disable_version_flag(true).arg(
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(words.say("arg-version"))
            .help_heading(words.say("help-options")),
    );
    root = described(root, "lyhty", words);
    root = root.mut_subcommands(|command| {
        let name = command.get_name().to_owned();
        described(command, &name, words).mut_subcommands(|inner| {
            let name = format!("{name}-{}", inner.get_name());
            described(inner, &name, words)
        })
    });
    // clap composes usage lines only for a finished tree.
    let mut finished = root.clone();
    finished.build();
    let usage = |command: &mut Command| {
        let line = command.render_usage().to_string();
        let line = line
            .trim_start_matches("Usage: ")
            .replace("[OPTIONS]", &words.say("help-usage-options"))
            .replace("<COMMAND>", &words.say("help-usage-command"));
        in_lines(&line, &words.say("help-usage"))
    };
    root = root.override_usage(usage(&mut finished));
    root.mut_subcommands(|command| match finished.find_subcommand_mut(command.get_name()) {
        Some(finished) => {
            let line = usage(finished);
            let inner = command.mut_subcommands(|inner| {
                match finished.find_subcommand_mut(inner.get_name()) {
                    Some(finished) => inner.override_usage(usage(finished)),
                    None => inner,
                }
            });
            inner.override_usage(line)
        }
        None => command,
    })
}

/// A usage line in lines of at most 80 columns, as clap wraps all but these. It follows a label; no
/// option is parted from its value.
fn in_lines(usage: &str, label: &str) -> String {
    let indent = label.width() + 2;
    let (mut lines, mut column) = (String::new(), indent);
    let mut words = usage.split(' ').peekable();
    while let Some(word) = words.next() {
        let value = words.next_if(|next| word.starts_with("--") && next.starts_with('<'));
        let part = [Some(word), value].into_iter().flatten().collect::<Vec<_>>().join(" ");
        if column > indent && column + 1 + part.width() > 80 {
            lines.push_str(&format!("\n{}", " ".repeat(indent)));
            column = indent;
        } else if column > indent {
            lines.push(' ');
            column += 1;
        }
        column += part.width();
        lines.push_str(&part);
    }
    lines
}

/// Each paragraph of a text as one line, which is then wrapped where the terminal ends and nowhere
/// else. Indented lines, the examples, stay as they are.
fn in_paragraphs(text: &str) -> String {
    let stays = |line: &str| line.is_empty() || line.starts_with(' ');
    let mut lines: Vec<String> = vec![];
    for line in text.lines() {
        match lines.last_mut() {
            Some(last) if !stays(last) && !stays(line) => *last += &format!(" {line}"),
            _ => lines.push(line.to_owned()),
        }
    }
    lines.join("\n")
}

fn described(command: Command, name: &str, words: &Words) -> Command {
    let text = |id: &str| words.find(id, &[]).unwrap_or_default();
    let template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.say("help-usage")
    );
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(words.say("arg-help"));
    command
        .about(words.say(&format!("help-{name}")))
        .after_help(in_paragraphs(&text(&format!("help-{name}.examples"))))
        .help_template(template)
        .subcommand_help_heading(words.say("help-commands"))
        .disable_help_flag(true)
        .arg(help)
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let values = [("audiences", AUDIENCES.join(", ").into())];
            // What is watched is what would be built.
            let build = if name == "watch" { "build" } else { name };
            let of = |name: &str| words.find(&format!("arg-{name}-{id}"), &values);
            let specific = of(name).or_else(|| of(build));
            let help = specific.unwrap_or_else(|| words.say_with(&format!("arg-{id}"), &values));
            let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
            let takes_value = !matches!(
                arg.get_action(),
                ArgAction::SetTrue | ArgAction::Help | ArgAction::Version
            );
            arg.help(help)
                .help_heading(words.say(heading))
                .hide_default_value(takes_value)
                .hide_possible_values(takes_value)
        })
}

/// What is wrong with a command line, and what to do.
fn explanation(error: &clap::Error, words: &Words) -> String {
    let text = |kind| error.get(kind).map(shown).unwrap_or_default();
    let what = match error.kind() {
        ErrorKind::UnknownArgument => ("usage-unknown-argument", text(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => {
            ("usage-unknown-command", text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if text(ContextKind::InvalidValue).is_empty() =>
        {
            ("usage-missing-value", text(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("usage-wrong-value", text(ContextKind::InvalidArg))
        }
        ErrorKind::MissingRequiredArgument => {
            ("usage-missing-argument", text(ContextKind::InvalidArg))
        }
        ErrorKind::MissingSubcommand => ("usage-missing-command", String::new()),
        ErrorKind::ArgumentConflict => ("usage-conflict", text(ContextKind::InvalidArg)),
        _ => ("usage-other", text(ContextKind::InvalidArg)),
    };
    let args: Vec<(&str, Value)> = vec![
        ("argument", what.1.into()),
        ("value", text(ContextKind::InvalidValue).into()),
        ("other", text(ContextKind::PriorArg).into()),
    ];
    let mut lines = vec![words.say_with(what.0, &args)];
    let suggestion =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(near) = suggestion.into_iter().map(text).find(|text| !text.is_empty()) {
        lines.push(words.say_with("usage-did-you-mean", &[("suggestion", near.into())]));
    }
    let valid = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    if let Some(valid) = valid.into_iter().map(text).find(|text| !text.is_empty()) {
        lines.push(words.say_with("usage-valid-values", &[("values", valid.into())]));
    }
    lines.push(words.say("usage-see-help"));
    lines.join("\n")
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
