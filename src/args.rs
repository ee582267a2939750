//! The command line: what can be typed. What each option is for is said in messages; see
//! `help.rs`.

#![expect(missing_docs, reason = "the messages say it, to users and to us")]

use crate::compose::Output;
use crate::model::Sheet;
use crate::schema::Subject;
use clap::builder::{PossibleValuesParser, TypedValueParser};
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
    /// Shows documents in a browser, always as their content is now.
    Watch(WatchArgs),
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
    /// Tells what the answers to a course's tests show.
    Evaluate(EvaluateArgs),
    /// Starts a new piece of content.
    New(NewArgs),
    /// What may stand in files, for editors.
    Schema(SchemaArgs),
    /// What shells complete.
    Completions(CompletionsArgs),
    /// Manual pages.
    Man(ManArgs),
    /// Works with encrypted records of conversations.
    Records(RecordsArgs),
    /// What translators do.
    Translate(TranslateArgs),
    /// Services to and from directories kept elsewhere.
    Services(ServicesArgs),
}

/// File formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Format {
    Pdf,
    Html,
    Docx,
    Markdown,
    Text,
    /// Slides.
    Pptx,
    /// The appointment of an agenda, for calendars.
    Ics,
}

/// Which documents are meant.
#[derive(Clone, Debug, Args)]
pub struct WhichDocuments {
    /// Ids; everything if none.
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    #[arg(long, short, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    /// Words of [`Output`]; all there are if none.
    #[arg(long, value_name = "DOCUMENT", value_delimiter = ',', value_parser = outputs())]
    pub output: Vec<String>,
    #[arg(long = "for", value_name = "AUDIENCE")]
    pub audience: Option<String>,
    /// The time there is for a course, which is fitted to it.
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(1..))]
    pub minutes: Option<u32>,
    /// When a course begins: its agenda has times of day, and there is a file for calendars.
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM", value_parser = str::parse::<jiff::civil::DateTime>)]
    pub start: Option<jiff::civil::DateTime>,
    /// A4 if none is given; leaflets as they say.
    #[arg(long, short, value_name = "PAPER", value_delimiter = ',')]
    pub paper: Vec<Paper>,
    #[arg(long)]
    pub print_shop: bool,
}

/// `lyhty build`
#[derive(Debug, Args)]
pub struct BuildArgs {
    #[command(flatten)]
    pub which: WhichDocuments,
    /// PDF and HTML if none is given; with a start also for calendars.
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',')]
    pub format: Vec<Format>,
    #[arg(long, short, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// Makes everything, whatever is there already.
    #[arg(long)]
    pub fresh: bool,
    #[command(flatten)]
    pub signed: SignedOnly,
}

/// For those who must not print what nobody has signed.
#[derive(Debug, Args)]
pub struct SignedOnly {
    #[arg(id = "unsigned", long = "deny", value_name = "WHAT")]
    pub deny: Option<Unsigned>,
}

/// What is not to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Unsigned {
    /// Documents with texts that no named person has signed in their language.
    Drafts,
}

/// `lyhty watch`
#[derive(Debug, Args)]
pub struct WatchArgs {
    #[command(flatten)]
    pub which: WhichDocuments,
    /// One that is free if none is given.
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub port: Option<u16>,
}

/// The words of everything that is made from a library.
fn outputs() -> PossibleValuesParser {
    PossibleValuesParser::new(Output::all().map(Output::word))
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
    Notes,
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
            Paper::Notes => Sheet::Notes,
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
    /// HTML is one page for phones, with all languages in it.
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',', default_value = "pdf")]
    pub format: Vec<Format>,
    /// Two languages side by side.
    #[arg(long, value_name = "LANG", conflicts_with = "print_shop")]
    pub beside: Option<String>,
    #[command(flatten)]
    pub which: WhichServices,
    /// In place of those that the leaflet names.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub services: Vec<String>,
    #[arg(long)]
    pub print_shop: bool,
    #[arg(long, short, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,
    #[command(flatten)]
    pub signed: SignedOnly,
}

/// Which services are meant.
#[derive(Debug, Args)]
pub struct WhichServices {
    /// What for: words of [`NEEDS`](crate::model::NEEDS).
    #[arg(long = "for", value_name = "NEED", value_delimiter = ',')]
    pub needs: Vec<String>,
    /// A town or region, besides the whole country.
    #[arg(long, value_name = "AREA")]
    pub area: Option<String>,
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
    #[arg(long, conflicts_with_all = ["answers", "plain", "save", "resume"])]
    pub paper: bool,
    /// Writes the result here; nothing is written otherwise. With `paper` a folder.
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Of the paper.
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',', requires = "paper")]
    pub format: Vec<Format>,
    #[command(flatten)]
    pub signed: SignedOnly,
    /// At the end seals a request for advice; no record is kept.
    #[arg(long, value_name = "FILE", requires = "to", conflicts_with_all = ["paper", "save", "resume"])]
    pub consult: Option<PathBuf>,
    #[command(flatten)]
    pub keep: KeepArgs,
}

/// What is kept of a conversation: nothing, unless this says so.
#[derive(Debug, Args)]
pub struct KeepArgs {
    /// An encrypted record, written after every answer.
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub save: Option<PathBuf>,
    /// Goes on with a record.
    #[arg(long, value_name = "FILE", conflicts_with = "answers")]
    pub resume: Option<PathBuf>,
    #[command(flatten)]
    pub to: ToArgs,
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..=3660), conflicts_with = "resume")]
    pub keep_days: Option<u16>,
    #[command(flatten)]
    pub open: OpenArgs,
    /// Overwrites a file; goes on with changed questions.
    #[arg(long)]
    pub force: bool,
}

/// Who can open what is sealed.
#[derive(Debug, Args)]
pub struct ToArgs {
    /// `age1…`, or a file of such lines.
    #[arg(long, value_name = "RECIPIENT")]
    pub to: Vec<String>,
}

/// What opens something sealed.
#[derive(Debug, Args)]
pub struct OpenArgs {
    /// A file made by `records new-key`.
    #[arg(long, value_name = "FILE")]
    pub key: Vec<PathBuf>,
    /// Where there is no terminal to ask in.
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    Curricula,
    /// Parts that several courses include.
    Modules,
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
    /// Of services.
    #[command(flatten)]
    pub which: WhichServices,
    /// Services that are known to serve in this language.
    #[arg(long, value_name = "LANG")]
    pub speaks: Option<String>,
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
    /// Which screening; without it the program says which there are.
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    /// Prints the shortest answers that lead to a question, an ending or a band.
    #[arg(long, short, value_name = "NAME", conflicts_with = "format")]
    pub witness: Option<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
}

/// `lyhty evaluate`
#[derive(Debug, Args)]
pub struct EvaluateArgs {
    #[arg(value_name = "COURSE")]
    pub course: String,
    /// CSV or XLSX.
    #[arg(long, short, value_name = "FILE", num_args = 1.., required_unless_present = "new_answers")]
    pub answers: Vec<PathBuf>,
    /// Writes an empty table to enter answers in, and evaluates nothing.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["answers", "invited", "out"])]
    pub new_answers: Option<PathBuf>,
    /// How many could have answered, as `pre=20`.
    #[arg(long, value_name = "TIME=NUMBER", value_delimiter = ',')]
    pub invited: Vec<String>,
    /// Below so many percent of right answers something is to be taught again.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100), default_value = "80")]
    pub mark: u8,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
    /// A table on standard output otherwise.
    #[arg(long, short, value_name = "FILE", conflicts_with = "format")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

/// What can be started anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NewKind {
    Curriculum,
    /// A part that several courses include.
    Module,
    Indicators,
    Screening,
    Leaflet,
    Library,
    /// A folder of translations; its id is the language.
    Language,
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

/// What there are schemas of, by its word.
fn subjects() -> impl TypedValueParser<Value = Subject> {
    PossibleValuesParser::new(Subject::all().map(Subject::word)).try_map(|given| {
        Subject::all().find(|subject| subject.word() == given).ok_or("no schema of that word")
    })
}

/// `lyhty schema`
#[derive(Debug, Args)]
pub struct SchemaArgs {
    #[arg(value_name = "KIND", required_unless_present = "all", value_parser = subjects())]
    pub kind: Option<Subject>,
    /// Writes all of them.
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    pub all: Option<PathBuf>,
}

/// Shells that can complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
    Elvish,
}

impl Word for Shell {}

/// `lyhty completions`
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// `lyhty man`
#[derive(Debug, Args)]
pub struct ManArgs {
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// `lyhty services`
#[derive(Debug, Args)]
pub struct ServicesArgs {
    #[command(subcommand)]
    pub command: ServicesCommand,
}

/// Services to and from directories kept elsewhere.
#[derive(Debug, Subcommand)]
pub enum ServicesCommand {
    /// Writes services as HSDS 3 (JSON).
    Export(ServicesExportArgs),
    /// Reads services from HSDS 3 (JSON).
    Import(ServicesImportArgs),
}

/// `lyhty services export`
#[derive(Debug, Args)]
pub struct ServicesExportArgs {
    /// All if none.
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// Standard output otherwise.
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `lyhty services import`
#[derive(Debug, Args)]
pub struct ServicesImportArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What services are for that do not say so.
    #[arg(long = "for", value_name = "NEED", value_delimiter = ',')]
    pub needs: Vec<String>,
    /// The language they are written in.
    #[arg(long, short, value_name = "LANG", default_value = "en")]
    pub lang: String,
    #[arg(long)]
    pub force: bool,
}

/// `lyhty translate`
#[derive(Debug, Args)]
pub struct TranslateArgs {
    #[command(subcommand)]
    pub command: TranslateCommand,
}

/// What translators do.
#[derive(Debug, Subcommand)]
pub enum TranslateCommand {
    /// How far the translations are.
    Status(TranslateStatusArgs),
    /// Puts new and changed texts into the files of translators.
    Extract(TranslateExtractArgs),
    /// Texts for translators who work with other programs.
    Export(TranslateExportArgs),
    /// Takes back what they have done.
    Import(TranslateImportArgs),
    /// A reviewer signs translations.
    Accept(TranslateAcceptArgs),
}

/// Formats of translators' programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExchangeFormat {
    Xliff,
    Po,
    Xlsx,
}

/// `lyhty translate export`
#[derive(Debug, Args)]
pub struct TranslateExportArgs {
    #[arg(value_name = "DOCUMENT")]
    pub documents: Vec<String>,
    #[arg(long, short, value_name = "LANG")]
    pub lang: String,
    #[arg(long, short, value_name = "FORMAT", default_value = "xliff")]
    pub format: ExchangeFormat,
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

/// `lyhty translate import`
#[derive(Debug, Args)]
pub struct TranslateImportArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

/// What `translate status` takes for a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DenyStatus {
    Missing,
    Outdated,
    Drafts,
}

/// `lyhty translate status`
#[derive(Debug, Args)]
pub struct TranslateStatusArgs {
    #[arg(value_name = "DOCUMENT")]
    pub documents: Vec<String>,
    #[arg(long = "lang", short = 'l', value_name = "LANG", value_delimiter = ',')]
    pub langs: Vec<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub deny: Vec<DenyStatus>,
}

/// `lyhty translate accept`
#[derive(Debug, Args)]
pub struct TranslateAcceptArgs {
    #[arg(value_name = "DOCUMENT", required = true)]
    pub documents: Vec<String>,
    #[arg(long, short, value_name = "LANG")]
    pub lang: String,
    /// The reviewer's own name.
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// The day of the review.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = str::parse::<jiff::civil::Date>)]
    pub date: jiff::civil::Date,
}

/// `lyhty translate extract`
#[derive(Debug, Args)]
pub struct TranslateExtractArgs {
    /// Documents; all if none.
    #[arg(value_name = "DOCUMENT")]
    pub documents: Vec<String>,
    /// Those there is a folder for, if none.
    #[arg(long = "lang", short = 'l', value_name = "LANG", value_delimiter = ',')]
    pub langs: Vec<String>,
}

/// `lyhty records`
#[derive(Debug, Args)]
pub struct RecordsArgs {
    #[command(subcommand)]
    pub command: RecordsCommand,
}

/// What can be done with records.
#[derive(Debug, Subcommand)]
pub enum RecordsCommand {
    /// Opens records and consultation requests, and shows them.
    Show(RecordsShowArgs),
    /// Deletes records.
    Forget(RecordsForgetArgs),
    /// Counts over many records.
    Summary(RecordsSummaryArgs),
    /// One line a record in the words of the Human Trafficking Case Data Standard.
    Htcds(RecordsHtcdsArgs),
    /// Makes an anonymous request for advice.
    Consult(RecordsConsultArgs),
    /// Makes a key that others can seal to.
    NewKey(RecordsNewKeyArgs),
    /// Shows the public half of a key.
    Recipient(RecordsRecipientArgs),
}

/// `lyhty records show`
#[derive(Debug, Args)]
pub struct RecordsShowArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, short, value_name = "FORMAT", default_value = "table")]
    pub format: TableFormat,
    #[command(flatten)]
    pub open: OpenArgs,
}

/// `lyhty records forget`
#[derive(Debug, Args)]
pub struct RecordsForgetArgs {
    #[arg(value_name = "FILE", required_unless_present = "expired")]
    pub files: Vec<PathBuf>,
    /// All of a folder whose day to be deleted is over.
    #[arg(long, value_name = "DIR", conflicts_with = "files")]
    pub expired: Option<PathBuf>,
    #[arg(long, short)]
    pub yes: bool,
}

/// `lyhty records summary`
#[derive(Debug, Args)]
pub struct RecordsSummaryArgs {
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(2..), default_value = "11")]
    pub k: u16,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    /// `.csv`, `.pdf`, `.html`, `.md` or `.txt`; a table on standard output otherwise.
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub open: OpenArgs,
    #[arg(long)]
    pub force: bool,
}

/// `lyhty records htcds`
#[derive(Debug, Args)]
pub struct RecordsHtcdsArgs {
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Standard output otherwise.
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub open: OpenArgs,
    #[arg(long)]
    pub force: bool,
}

/// `lyhty records consult`
#[derive(Debug, Args)]
pub struct RecordsConsultArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub to: ToArgs,
    #[arg(long, short, value_name = "FILE", required_unless_present = "show")]
    pub out: Option<PathBuf>,
    /// Only shows what would be sent.
    #[arg(long, conflicts_with = "out")]
    pub show: bool,
    #[command(flatten)]
    pub request: RequestArgs,
    #[arg(long, short, value_name = "LANG")]
    pub lang: Option<String>,
    #[command(flatten)]
    pub open: OpenArgs,
    #[arg(long)]
    pub force: bool,
}

/// What a request for advice says beside what was seen. What is not said here is asked for.
#[derive(Debug, Default, Args)]
pub struct RequestArgs {
    /// What is asked: words of a fixed list.
    #[arg(long, value_name = "QUESTION", value_delimiter = ',')]
    pub ask: Vec<Asked>,
    /// What has been agreed with the person: words of a fixed list.
    #[arg(long, value_name = "AGREEMENT", value_delimiter = ',')]
    pub agreed: Vec<Agreed>,
    #[arg(long, short)]
    pub yes: bool,
}

/// What can be asked of a specialist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Asked {
    HowToGoOn,
    Understanding,
    Safety,
    Services,
    Rights,
    Meeting,
}

/// What can have been agreed with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Agreed {
    Consultation,
    MeetAgain,
    Contact,
    NoContact,
    Nothing,
}

/// `lyhty records new-key`
#[derive(Debug, Args)]
pub struct RecordsNewKeyArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// `lyhty records recipient`
#[derive(Debug, Args)]
pub struct RecordsRecipientArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
}

/// The word of a value of the command line, and all there are.
pub trait Word: ValueEnum {
    /// As it is typed.
    fn word(&self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// All words, in their order.
    fn words() -> Vec<String> {
        Self::value_variants().iter().map(Word::word).collect()
    }
}

impl Word for Asked {}
impl Word for Agreed {}
