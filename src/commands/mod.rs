//! The commands: each file is one command's whole story.

mod build;
mod cache;
mod check;
mod completions;
mod evaluate;
mod keep;
mod leaflet;
mod list;
mod make;
mod man;
mod new;
mod paper;
mod prove;
mod records;
mod save;
mod schema;
mod screen;
mod services;
mod show;
mod table;
mod translate;
mod watch;

use crate::args::{Cli, Command, ProblemFormat, SignedOnly};
use crate::diagnostic::{Diagnostics, Printer, Severity, is_hidden, meant};
use crate::failure::{BadFont, Failure};
use crate::help::{self, Parsed};
use crate::layout::font::Fonts;
use crate::load::{self, Languages, Layer, library_around, load, load_in};
use crate::localise::{Words, negotiate, system_language};
use crate::model::{Id, Lang, Library};
use crate::{bundled, check as checks, complete};
use serde::Serialize;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Runs a command line and gives the exit code: 0 fine, 1 content has errors, 2 usage, 3 could
/// not be done, 130 cancelled.
pub fn run(argv: &[OsString]) -> u8 {
    let spoken = bundled::ui_languages();
    let wanted = help::early(argv, "--ui-lang");
    let asked = wanted.clone().or_else(system_language);
    let lang = asked.and_then(|lang| negotiate(&lang, &spoken).cloned());
    let words = bundled::words(lang.as_deref().unwrap_or("en"));
    match complete::answer(argv, &words) {
        Ok(false) => {}
        // A shell reads what it is told, and no explanations.
        Ok(true) => return 0,
        Err(_) => return 2,
    }
    let result = match (wanted, lang) {
        (Some(given), None) => Err(Failure::UnknownLanguage { given, known: spoken }),
        _ => help::parse(argv, &words),
    };
    let mut context = Context {
        words,
        own_library: None,
        fonts: (None, false),
        loaded_fonts: OnceCell::new(),
        hash_of_fonts: OnceCell::new(),
        style: None,
    };
    let result = result.and_then(|parsed| match parsed {
        Parsed::Read(text) => context.print(text.trim_end()),
        Parsed::Run(cli) => context.run(*cli),
    });
    match result {
        Ok(()) => 0,
        // Whoever read our output has had enough of it: `lyhty list | head`.
        Err(Failure::Write { error, .. }) if error.kind() == ErrorKind::BrokenPipe => 0,
        Err(failure) => {
            context.explain(&failure);
            failure.exit_code()
        }
    }
}

/// Where problems are printed: they are the result of `check`, and beside it elsewhere.
#[derive(Clone, Copy)]
enum Stream {
    Output,
    Errors,
}

/// What every command works with.
struct Context {
    /// The program's words in the user's language.
    words: Words,
    /// The user's own library, laid over the bundled one.
    own_library: Option<PathBuf>,
    /// A folder of fonts, and whether those of the system may be used.
    fonts: (Option<PathBuf>, bool),
    /// Those fonts, once somebody has needed them.
    loaded_fonts: OnceCell<Arc<Fonts>>,
    /// Their hash, once somebody has needed that.
    hash_of_fonts: OnceCell<cache::Hash>,
    /// A style file in place of the library's own.
    style: Option<PathBuf>,
}

impl Context {
    fn run(&mut self, cli: Cli) -> Result<(), Failure> {
        self.own_library = match cli.common.library {
            Some(folder) if folder.is_dir() => Some(folder),
            Some(folder) => {
                let error = io::Error::from(ErrorKind::NotFound);
                return Err(Failure::Read { path: folder, error });
            }
            None => std::env::current_dir().ok().and_then(|here| library_around(&here)),
        };
        self.fonts = (cli.common.fonts, cli.common.system_fonts);
        self.style = cli.common.style;
        match cli.command {
            Command::Build(args) => build::build(&args, self),
            Command::Watch(args) => watch::watch(&args, self),
            Command::Leaflet(args) => leaflet::leaflet(&args, self),
            Command::Screen(args) => screen::screen(&args, self),
            Command::List(args) => list::list(&args, self),
            Command::Show(args) => show::show(&args, self),
            Command::Check(args) => check::check(&args, self),
            Command::Prove(args) => prove::prove_one(&args, self),
            Command::Evaluate(args) => evaluate::evaluate(&args, self),
            Command::New(args) => new::new(&args, self),
            Command::Schema(args) => schema::schema_of(&args, self),
            Command::Completions(args) => completions::completions(&args, self),
            Command::Man(args) => man::man(&args, self),
            Command::Records(args) => records::records(&args, self),
            Command::Translate(args) => translate::translate(&args, self),
            Command::Services(args) => services::services(&args, self),
        }
    }

    /// The fonts that PDFs are set in.
    fn fonts(&self) -> Result<Arc<Fonts>, Failure> {
        if let Some(fonts) = self.loaded_fonts.get() {
            return Ok(fonts.clone());
        }
        let (folder, system) = &self.fonts;
        let fonts = Fonts::load(folder.as_deref(), *system);
        match &fonts {
            Ok(fonts) => self.tell_left_out(fonts.left_out()),
            Err(Failure::NoFonts { left_out, .. }) => self.tell_left_out(left_out),
            Err(_) => {}
        }
        let fonts = fonts?;
        Ok(self.loaded_fonts.get_or_init(|| fonts).clone())
    }

    /// Names font files that cannot be used: a few of a folder that may have thousands.
    fn tell_left_out(&self, fonts: &[BadFont]) {
        const MOST: usize = 20;
        let printer = Printer::new(&self.words);
        for font in fonts.iter().take(MOST) {
            let _ = printer.left_out(&Failure::BadFont(font.clone()), &mut io::stderr());
        }
        if let Some(more) = fonts.len().checked_sub(MOST).filter(|more| *more > 0) {
            self.note(&self.words.say_with("problem-more-fonts", &[("count", more.into())]));
        }
    }

    /// The hash of the fonts that are not the program's own, if there are such.
    fn fonts_hash(&self) -> Result<Option<cache::Hash>, Failure> {
        if self.fonts == (None, false) {
            return Ok(None);
        }
        let fonts = self.fonts()?;
        let hash = self
            .hash_of_fonts
            .get_or_init(|| cache::hash_of(fonts.files().map(cache::hash).collect::<Vec<_>>()));
        Ok(Some(hash.clone()))
    }

    /// The bundled library with the user's own over it, and what the rules find in it.
    fn read_library(
        &self,
        own: Option<&Path>,
        languages: &Languages,
    ) -> Result<(Library, Diagnostics), Failure> {
        let (library, mut problems) = self.load(own, languages)?;
        checks::rules(&library, today(), &mut problems);
        Ok((library, problems))
    }

    /// The same, not looked at by the rules yet.
    fn load(
        &self,
        own: Option<&Path>,
        languages: &Languages,
    ) -> Result<(Library, Diagnostics), Failure> {
        let mut problems = Diagnostics::default();
        let mut library = load_in(&layers(own), languages, &mut problems)?;
        if let Some(path) = &self.style {
            load::style(path, &mut library, &mut problems)?;
        }
        Ok((library, problems))
    }

    /// The library in the user's language, and what the rules find in it.
    fn library_with_problems(&self) -> Result<(Library, Diagnostics), Failure> {
        let languages = Languages::These(vec![self.words.lang().to_owned()]);
        self.read_library(self.own_library.as_deref(), &languages)
    }

    /// The library, if its content can be used. Otherwise its errors are printed.
    fn library(&self) -> Result<Library, Failure> {
        self.library_in(&Languages::All)
    }

    /// The same in the languages asked for and the user's own.
    fn library_for(&self, asked: &[Lang]) -> Result<Library, Failure> {
        self.library_in(&self.languages_read(asked))
    }

    /// The languages asked for, and the user's own.
    fn languages_read(&self, asked: &[Lang]) -> Languages {
        let own = [self.words.lang().to_owned()];
        match asked.iter().any(|lang| lang == "all") {
            true => Languages::All,
            false => Languages::These([asked, &own[..]].concat()),
        }
    }

    fn library_in(&self, languages: &Languages) -> Result<Library, Failure> {
        let own = self.own_library.as_deref();
        // The rules have seen what is bundled before it was bundled (tests/files.rs), and take
        // longer than reading it.
        let (library, problems) = match (own, &self.style) {
            (None, None) => self.load(None, languages)?,
            _ => self.read_library(own, languages)?,
        };
        self.refuse(&problems, &library)?;
        Ok(library)
    }

    /// The library for those who mend its texts: errors in what they say do not matter.
    fn readable_library(&self) -> Result<Library, Failure> {
        let mut problems = Diagnostics::default();
        let library = load(&layers(self.own_library.as_deref()), &mut problems)?;
        self.refuse(&problems, &library)?;
        Ok(library)
    }

    /// Nothing if these questionnaires hold what is to be proved of them. Otherwise prints what is
    /// refuted. For whatever lets people answer: a conversation, a form, a list of questions.
    fn must_be_proved<'a>(
        &self,
        ids: impl IntoIterator<Item = &'a Id>,
        library: &Library,
    ) -> Result<(), Failure> {
        let ids: BTreeSet<&Id> = ids.into_iter().collect();
        let mut problems = Diagnostics::default();
        checks::proofs(library, |screening| ids.contains(&screening.id), &mut problems);
        self.refuse(&problems, library)
    }

    /// Prints the errors, if there are any, and goes no further.
    fn refuse(&self, problems: &Diagnostics, library: &Library) -> Result<(), Failure> {
        if !problems.has_errors() {
            return Ok(());
        }
        self.print_problems(&problems.only(Severity::Error), library, None, Stream::Errors)?;
        Err(Failure::Content)
    }

    /// Refuses what is a draft in these languages, if that is asked for.
    fn refuse_unsigned(
        &self,
        signed: &SignedOnly,
        drafts: &BTreeMap<&Id, BTreeSet<Lang>>,
    ) -> Result<(), Failure> {
        let drafts = drafts.iter().filter(|(_, langs)| !langs.is_empty());
        if signed.deny.is_none() || drafts.clone().next().is_none() {
            return Ok(());
        }
        let listed = drafts.map(|(id, langs)| {
            format!("{id} ({})", Vec::from_iter(langs.iter().map(String::as_str)).join(" "))
        });
        let documents = listed.collect::<Vec<_>>().join(", ");
        self.note(&self.words.say_with("build-denied", &[("documents", documents.into())]));
        Err(Failure::Content)
    }

    /// The folder of the user's own library, whose files are worked on.
    fn own_folder(&self) -> Result<PathBuf, Failure> {
        let own = self.own_library.clone();
        own.ok_or_else(|| Failure::Usage(self.words.say("usage-no-library")))
    }

    /// Saves files into a folder, and tells which.
    fn save_and_tell(&self, folder: &Path, files: &[save::Made]) -> Result<(), Failure> {
        save::save(folder, files)?;
        files.iter().try_for_each(|file| self.print(&folder.join(&file.path).display().to_string()))
    }

    /// One language of the library, given or the user's own.
    fn language(&self, library: &Library, given: Option<&str>) -> Result<Lang, Failure> {
        let known = library.languages();
        match given {
            Some(given) => match negotiate(given, &known) {
                Some(lang) => Ok(lang.clone()),
                None => Err(Failure::UnknownLanguage { given: given.to_owned(), known }),
            },
            None => Ok(negotiate(self.words.lang(), &known).map_or("en".into(), Lang::clone)),
        }
    }

    /// Several languages; `all` is every one there is.
    fn languages(&self, library: &Library, given: &[String]) -> Result<Vec<Lang>, Failure> {
        if given.iter().any(|lang| lang == "all") {
            return Ok(library.languages());
        }
        let mut langs: Vec<Lang> = vec![];
        for lang in given {
            let lang = self.language(library, Some(lang))?;
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        Ok(langs)
    }

    fn unknown_id<'a>(&self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Failure {
        Failure::UnknownId { given: given.to_owned(), suggestions: meant(given, known) }
    }

    fn print(&self, text: &str) -> Result<(), Failure> {
        writeln!(io::stdout(), "{text}").map_err(to_standard_output)
    }

    fn print_json(&self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value);
        self.print(&escaped(&text.map_err(|error| Failure::Internal(error.to_string()))?))
    }

    /// Tells something beside the result. Nothing depends on it being read.
    fn note(&self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    fn explain(&self, failure: &Failure) {
        if !matches!(failure, Failure::Content | Failure::Cancelled) {
            let _ = Printer::new(&self.words).failure(failure, &mut io::stderr());
        }
    }

    /// Prints problems; without a format as people (in a terminal) or tools like it.
    fn print_problems(
        &self,
        problems: &Diagnostics,
        library: &Library,
        format: Option<ProblemFormat>,
        stream: Stream,
    ) -> Result<(), Failure> {
        let (to, terminal): (&mut dyn Write, bool) = match stream {
            Stream::Output => (&mut io::stdout(), io::stdout().is_terminal()),
            Stream::Errors => (&mut io::stderr(), io::stderr().is_terminal()),
        };
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let plain = set("ACCESSIBLE") || std::env::var_os("TERM").is_some_and(|t| t == "dumb");
        let for_people = terminal && !plain;
        let format = format.unwrap_or(match for_people {
            true => ProblemFormat::Human,
            false => ProblemFormat::Short,
        });
        let printer = Printer::new(&self.words).colour(for_people && !set("NO_COLOR"));
        let sorted = problems.sorted(&library.files);
        match format {
            ProblemFormat::Human => printer.human(&sorted, &library.files, to),
            ProblemFormat::Short => printer.short(&sorted, &library.files, to),
            ProblemFormat::Json => printer.json(&sorted, &library.files, to),
        }
        .map_err(to_standard_output)
    }
}

/// The bytes of a file, if they are not more than these.
fn read_within(path: &Path, most: u64) -> Result<Vec<u8>, Failure> {
    let failed = |error| Failure::Read { path: path.to_owned(), error };
    if fs::metadata(path).map_err(failed)?.len() > most {
        return Err(failed(io::Error::from(ErrorKind::FileTooLarge)));
    }
    fs::read(path).map_err(failed)
}

/// The bundled library, and one's own over it.
fn layers(own: Option<&Path>) -> Vec<Layer<'static>> {
    let own = own.map(|folder| Layer::Folder(folder.to_owned()));
    [Layer::Embedded(bundled::LIBRARY)].into_iter().chain(own).collect()
}

/// JSON in which nothing steers a terminal: what JSON itself leaves as it is, is escaped too.
fn escaped(json: &str) -> String {
    let shown = |c: char| match c {
        '\n' => c.to_string(),
        c if is_hidden(c) => {
            c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
        }
        c => c.to_string(),
    };
    json.chars().map(shown).collect()
}

/// Today, for telling which facts are past their date. Only checking looks at the clock;
/// documents never do.
fn today() -> jiff::civil::Date {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |elapsed| elapsed.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or(0);
    jiff::civil::date(1970, 1, 1).saturating_add(jiff::Span::new().days(days))
}

fn to_standard_output(error: io::Error) -> Failure {
    Failure::Write { path: PathBuf::from("<stdout>"), error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_steers_no_terminal_and_says_the_same() {
        let hostile = "\x1b]0;title\x07 \u{9b}2J \u{202e}gnp.exe \u{e0041} سلام ไทย";
        let json = escaped(&serde_json::to_string_pretty(&[hostile]).unwrap());
        assert!(!json.chars().any(|c| c != '\n' && is_hidden(c)), "{json:?}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [hostile]);
    }
}
