//! The command line: what can be typed. What each option is for is said in messages; see
//! `help.rs`.

#![expect(missing_docs, reason = "the messages say it, to users and to us")]

use crate::model::Sheet;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Everything that can be typed.
#[derive(Debug, Parser)]
#[command(name = "lyhty", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub struct Common {
    /// Your own library, laid over the bundled one; else the folder of the nearest `lyhty.yaml`.
    #[arg(long, global = true, value_name = "DIR")]
    pub library: Option<PathBuf>,
    /// A style file in place of the library's own.
    #[arg(long, global = true, value_name = "FILE")]
    pub style: Option<PathBuf>,
    /// More fonts.
    #[arg(long, global = true, value_name = "DIR")]
    pub fonts: Option<PathBuf>,
    #[arg(long, global = true)]
    pub system_fonts: bool,
    /// The language the program speaks.
    #[arg(long, global = true, value_name = "LANG")]
    pub ui_lang: Option<String>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes documents of the library's content.
    Build(BuildArgs),
    /// Makes leaflets.
    Leaflet(LeafletArgs),
    /// Holds a screening conversation.
    Screen(ScreenArgs),
    /// Lists what there is.
    List(ListArgs),
    /// Shows one thing whole.
    Show(ShowArgs),
    /// Finds problems in content.
    Check(CheckArgs),
    /// Proves what holds of a screening for all answers.
    Prove(ProveArgs),
    /// Starts a new piece of content.
    New(NewArgs),
}

/// File formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Format {
    Pdf,
    Html,
    Markdown,
    Text,
}

/// `lyhty build`
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// Ids; everything if none.
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    #[arg(long, short, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',', default_value = "pdf,html")]
    pub format: Vec<Format>,
    #[arg(long = "for", value_name = "AUDIENCE")]
    pub audience: Option<String>,
    /// A4 if none is given; leaflets as they say.
    #[arg(long, short, value_name = "PAPER", value_delimiter = ',')]
    pub paper: Vec<Paper>,
    #[arg(long)]
    pub print_shop: bool,
    #[arg(long, short, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

/// What PDFs are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    A4,
    Large,
    TriFold,
    Card,
    Booklet,
    Poster,
    Slides,
}

impl From<Paper> for Sheet {
    fn from(paper: Paper) -> Sheet {
        match paper {
            Paper::A4 => Sheet::A4,
            Paper::Large => Sheet::Large,
            Paper::TriFold => Sheet::TriFold,
            Paper::Card => Sheet::Card,
            Paper::Booklet => Sheet::Booklet,
            Paper::Poster => Sheet::Poster,
            Paper::Slides => Sheet::Slides,
        }
    }
}

/// `lyhty leaflet`
#[derive(Debug, Args)]
pub struct LeafletArgs {
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,
    #[arg(long, short, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    /// As the leaflet says if none is given. Its earlier name still works.
    #[arg(long, short, alias = "fold", value_name = "PAPER", value_delimiter = ',')]
    pub paper: Vec<Paper>,
    #[arg(long)]
    pub print_shop: bool,
    #[arg(long, short, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,
}

/// `lyhty screen`
#[derive(Debug, Args)]
pub struct ScreenArgs {
    #[arg(value_name = "ID", default_value = "first-conversation")]
    pub id: String,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    /// Shows the questions in this language too.
    #[arg(long, value_name = "LANG")]
    pub beside: Option<String>,
    /// Answers from a file instead of a person.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    #[arg(long, conflicts_with = "answers")]
    pub plain: bool,
    /// Makes a form to fill in and its key, and asks nothing.
    #[arg(long, conflicts_with_all = ["answers", "plain"])]
    pub paper: bool,
    /// Writes the result here; nothing is written otherwise. With `paper` a folder.
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Of the paper.
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',', requires = "paper")]
    pub format: Vec<Format>,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    Curricula,
    Indicators,
    Screenings,
    Leaflets,
    Services,
    Sources,
    Languages,
}

/// How a table comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    Table,
    Json,
}

/// `lyhty list`
#[derive(Debug, Args)]
pub struct ListArgs {
    /// All kinds of content if none is given.
    #[arg(value_name = "WHAT")]
    pub what: Option<Listing>,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
}

/// `lyhty show`
#[derive(Debug, Args)]
pub struct ShowArgs {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    Human,
    Short,
    Json,
}

/// What `--deny` turns into errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    Warnings,
    Drafts,
}

/// `lyhty check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Files or folders; the whole library if none.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// `human` in a terminal, `short` elsewhere.
    #[arg(long, short, value_name = "FORMAT")]
    pub format: Option<ProblemFormat>,
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub deny: Vec<Deny>,
}

/// `lyhty prove`
#[derive(Debug, Args)]
pub struct ProveArgs {
    #[arg(value_name = "ID")]
    pub id: String,
    /// Prints the shortest answers that lead to a question, an ending or a band.
    #[arg(long, short, value_name = "NAME", conflicts_with = "format")]
    pub witness: Option<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
}

/// What can be started anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NewKind {
    Curriculum,
    Indicators,
    Screening,
    Leaflet,
    Library,
}

/// `lyhty new`
#[derive(Debug, Args)]
pub struct NewArgs {
    #[arg(value_name = "KIND")]
    pub kind: NewKind,
    #[arg(value_name = "ID")]
    pub id: String,
    /// The language its prose is written in.
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
}
