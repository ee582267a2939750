//! Problems in content: data first, words last.
//!
//! A stage reports a [`Diagnostic`] and goes on; the collector [`Diagnostics`] keeps them all.
//! `print.rs` turns them into text in the user's language. Problems of the machine, which end a
//! run, are a [`Failure`](crate::failure::Failure) instead.

mod clean;
mod print;

pub use clean::{clean, clean_line, clean_said, is_hidden};
pub use print::Printer;

use crate::source::{Files, Span};
use std::collections::BTreeSet;
use std::path::Path;

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $word:literal, $severity:ident;)*) => {
        /// What kind of problem it is. The word is the same in messages (`problem-<word>`), in
        /// machine output, and as the name of its test (`tests/check/<word>.yaml`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])* $name,)* }

        impl Code {
            /// Every code there is.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The kebab-case word of the code.
            pub fn word(self) -> &'static str {
                match self { $(Code::$name => $word,)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Reading YAML
    /// Not UTF-8, or it holds NUL bytes.
    NotText = "not-text", Error;
    /// Larger, deeper or with more values than a content file may be.
    TooLarge = "too-large", Error;
    /// The YAML parser refuses it.
    Syntax = "syntax", Error;
    /// A tab where YAML wants spaces.
    Tab = "tab", Error;
    /// Aliases, anchors, tags, merge keys, several documents: YAML that content does not need.
    ForbiddenYaml = "forbidden-yaml", Error;
    /// A character that is invisible or changes the direction of text.
    HiddenCharacter = "hidden-character", Error;
    /// The same key twice in one mapping.
    DuplicateKey = "duplicate-key", Error;
    /// A key that this kind of file does not know.
    UnknownKey = "unknown-key", Error;
    /// A key that must be there is not.
    MissingKey = "missing-key", Error;
    /// A value of the wrong type, or not one of the words allowed.
    WrongValue = "wrong-value", Error;
    /// A file in a content folder that is no content (wrong extension, bad name).
    StrayFile = "stray-file", Warning;
    // Ids and references
    /// Two elements of a file share an id.
    DuplicateId = "duplicate-id", Error;
    /// An id of a course that a module it includes has too.
    TakenId = "taken-id", Error;
    /// An id that is not lower-case words joined by hyphens, or is reserved.
    BadId = "bad-id", Error;
    /// An id that points to nothing.
    DanglingReference = "dangling-reference", Error;
    /// A variable in a text that nothing fills.
    UnknownVariable = "unknown-variable", Error;
    // Facts
    /// The facts of a file were last checked too long ago, or its `expires` has passed.
    PastDate = "past-date", Warning;
    /// A date that lies in the future.
    FutureDate = "future-date", Warning;
    /// An indicator, fact or right without a source.
    MissingSource = "missing-source", Error;
    /// A source that nothing refers to.
    UnusedSource = "unused-source", Warning;
    // Curricula
    /// Minutes that do not add up.
    MinutesDiffer = "minutes-differ", Error;
    /// An objective with no activity, or no test question.
    UncoveredObjective = "uncovered-objective", Error;
    /// A break that may be left out or shortened, or a shortest time that is not shorter.
    ShortTime = "short-time", Error;
    /// A test question without exactly one right answer.
    NoRightAnswer = "no-right-answer", Error;
    /// An objective that begins with a verb of what nobody can see, such as “understand”.
    VagueObjective = "vague-objective", Error;
    /// An objective that does not begin with a verb known for something that can be seen.
    UnknownVerb = "unknown-verb", Warning;
    /// More minutes without a break than people can listen.
    LongStretch = "long-stretch", Warning;
    /// A day of a course that is longer than a working day.
    LongDay = "long-day", Warning;
    /// Too much of a course is lecture.
    MuchLecture = "much-lecture", Warning;
    /// A course that speaks of sexual exploitation and does not tell sex work and trafficking apart.
    NoDistinction = "no-distinction", Error;
    /// Heavy material without a warning before it.
    NotWarned = "not-warned", Warning;
    /// A thing that the trainer is to use and the materials do not list.
    UnlistedMaterial = "unlisted-material", Warning;
    /// A material that is listed twice.
    MaterialTwice = "material-twice", Warning;
    /// A slide with more words than can be read while somebody speaks.
    LongSlide = "long-slide", Warning;
    /// Courses that are to be taken before each other.
    CircularPrerequisite = "circular-prerequisite", Error;
    // Leaflets
    /// A right of Directive 2012/29/EU Article 4 that a rights leaflet neither tells nor declares
    /// not applicable.
    MissingRight = "missing-right", Error;
    /// A sentence with more words than are easy to read.
    LongSentence = "long-sentence", Warning;
    // Services
    /// A phone number of a form that cannot be dialled.
    PhoneForm = "phone-form", Warning;
    /// An address of a form that leads nowhere.
    DeadAddress = "dead-address", Warning;
    /// A number or address of two services.
    DuplicateContact = "duplicate-contact", Warning;
    // Indicators
    /// An indicator that counts a fact which is never a sign.
    ContextCounted = "context-counted", Error;
    // Screenings
    /// A condition on a question that is asked later, or on itself.
    LaterQuestion = "later-question", Error;
    /// A condition on a value that the question cannot have.
    ImpossibleAnswer = "impossible-answer", Error;
    /// An ending that can never come, or a way through without an ending.
    NoEnding = "no-ending", Error;
    /// Conditions that wait for each other, or for themselves.
    CircularCondition = "circular-condition", Error;
    /// A question that no answers lead to.
    UnreachableQuestion = "unreachable-question", Error;
    /// A condition, or a part of one, that always holds or never does.
    IdleCondition = "idle-condition", Warning;
    /// A range that begins after its end.
    ImpossibleRange = "impossible-range", Error;
    /// Two bands with a number in common.
    BandsOverlap = "bands-overlap", Error;
    /// A sum that lies in no band.
    BandGap = "band-gap", Error;
    /// A band that no answers lead to.
    UnreachableBand = "unreachable-band", Error;
    /// One more sign that makes the result less urgent.
    LowersResult = "lowers-result", Error;
    /// Declining that makes the result more urgent.
    SkippingRaises = "skipping-raises", Error;
    /// A fact that is never a sign, and raises the result.
    ContextRaises = "context-raises", Error;
    /// A question whose answers nothing uses.
    UnusedAnswer = "unused-answer", Warning;
    /// A question that may hurt, asked before there is trust.
    TooEarly = "too-early", Error;
    /// Two choices of a question that say the same.
    DuplicateChoice = "duplicate-choice", Error;
    /// An ending that offers no service that can be had.
    NoService = "no-service", Error;
    /// A gate that comes after one that it should come before.
    GateOrder = "gate-order", Error;
    /// A claim about a questionnaire that was given up.
    NotDecided = "not-decided", Warning;
    /// A gate (safety, privacy, interpreter, consent, age) that a conversation must have.
    MissingGate = "missing-gate", Error;
    /// A consent gate that does not say what the person must hear before they agree.
    ConsentUntold = "consent-untold", Error;
    /// A conversation that does not say what to prepare.
    Unprepared = "unprepared", Error;
    /// The ending of the safety gate without an emergency service.
    NoEmergency = "no-emergency", Error;
    /// The ending of the age gate without the duty that follows.
    NoDuty = "no-duty", Error;
    /// More questions to a child than a few.
    LongChildPath = "long-child-path", Error;
    /// A question with keys of two kinds, or of another kind.
    QuestionKind = "question-kind", Error;
    /// Scoring with keys of another method, or without those of its own.
    ScoringKind = "scoring-kind", Error;
    /// Figures of accuracy that cannot be, or do not say where they are from.
    Accuracy = "accuracy", Error;
    /// Words that give a verdict on a person.
    Verdict = "verdict", Error;
    /// Words that promise what nobody here can keep.
    Promise = "promise", Error;
    /// That the Assistance System tells the police, which is false.
    FalseDuty = "false-duty", Error;
    /// A word that hurts those it is said of, where a better one is known.
    HarmfulWord = "harmful-word", Warning;
    /// A question after a name, an address or a date of birth.
    Identifying = "identifying", Error;
    /// A question that may hurt or endanger, and does not say so.
    UnmarkedSensitive = "unmarked-sensitive", Warning;
    // Translations
    /// Fluent syntax.
    FluentSyntax = "fluent-syntax", Error;
    /// A message or attribute twice.
    DuplicateMessage = "duplicate-message", Error;
    /// A text that is not there in a language.
    MissingTranslation = "missing-translation", Warning;
    /// A translation made from a source text that has changed since.
    Outdated = "outdated", Warning;
    /// A translation of something that does not exist.
    UnknownMessage = "unknown-message", Error;
    /// A translation with nothing in it.
    EmptyTranslation = "empty-translation", Warning;
    /// A translation that is still the source text.
    Untranslated = "untranslated", Warning;
    /// A plural form of the language that a text does not have.
    PluralForms = "plural-forms", Warning;
    /// A number, telephone number or address that is another in the translation.
    ValueDiffers = "value-differs", Error;
    /// A word of letters from two scripts that look alike.
    MixedScripts = "mixed-scripts", Error;
    /// A term, form, function or message that there is not.
    UnknownTerm = "unknown-term", Error;
    /// A term of the glossary that the source text uses and its translation does not.
    TermNotUsed = "term-not-used", Warning;
    /// Variables that differ between a text and its translation.
    VariablesDiffer = "variables-differ", Error;
    /// A translation file that does not say whether a person has reviewed it.
    NoTranslationState = "no-translation-state", Error;
    /// No reviewer has signed the translation.
    Draft = "draft", Warning;
    /// A reviewer has signed another text than the one that stands there now.
    ChangedSinceReview = "changed-since-review", Warning;
    /// A file of translators that cannot be taken back.
    Exchange = "exchange", Error;
    // Answers to a course's tests
    /// A table of answers that cannot be evaluated as it is.
    Answers = "answers", Error;
    // Style
    /// Text that cannot be read on its ground (WCAG 2.2, 1.4.3).
    Contrast = "contrast", Error;
    /// A logo that cannot be drawn.
    Logo = "logo", Error;
    /// A font family that is not there.
    UnknownFont = "unknown-font", Error;
    // Templates and pages
    /// A template that cannot be read or run.
    Template = "template", Error;
    /// A character that no font has.
    NoGlyph = "no-glyph", Error;
    /// Text that does not fit its panel.
    DoesNotFit = "does-not-fit", Error;
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content cannot be used as it is.
    Error,
    /// It can be used, but a person should look.
    Warning,
}

/// A value in a message: a number (for plural forms) or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Shown and counted.
    Number(i64),
    /// Shown as it is.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(number as i64)
    }
}

/// One problem in content, independent of any language.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of problem.
    pub code: Code,
    /// Where it is.
    pub at: Span,
    /// Values for its message.
    pub args: Vec<(&'static str, Arg)>,
    /// Other places that belong to it (the first of two duplicates, say).
    pub related: Vec<Span>,
    /// The nearest word that would be right: "did you mean".
    pub suggestion: Option<String>,
    /// Files that could not be used, one of which may have helped.
    pub left_out: Vec<String>,
}

impl Diagnostic {
    /// Adds a value for the message.
    pub fn arg(&mut self, name: &'static str, value: impl Into<Arg>) -> &mut Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a place that belongs to the problem.
    pub fn related(&mut self, at: Span) -> &mut Self {
        self.related.push(at);
        self
    }

    /// Suggests the candidate nearest to `wrong`, if one is near.
    pub fn suggest<'a>(
        &mut self,
        wrong: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> &mut Self {
        self.suggestion = nearest(wrong, candidates);
        self
    }

    /// Names files that could not be used, one of which may have helped.
    pub fn left_out<'a>(&mut self, files: impl IntoIterator<Item = &'a Path>) -> &mut Self {
        self.left_out = files.into_iter().map(|file| file.display().to_string()).collect();
        self
    }
}

/// The candidate nearest to `wrong` by edit distance, if it is near enough to be a slip.
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(wrong, candidate), candidate))
        .filter(|(distance, _)| *distance <= wrong.chars().count().max(3) / 3)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

/// The candidates that may have been meant: those of which `given` is the beginning, or the
/// beginning of a word in them; else the [`nearest`]. None if it is the beginning of too many to
/// read.
pub fn meant<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    const MOST: usize = 8;
    let candidates: BTreeSet<&str> = candidates.into_iter().collect();
    let beginning = given.to_lowercase();
    let begins = |candidate: &str| {
        let words = candidate.match_indices(['-', '/']).map(|(at, _)| &candidate[at + 1..]);
        words.chain([candidate]).any(|word| word.starts_with(&beginning))
    };
    let fitting = candidates.iter().filter(|candidate| !given.is_empty() && begins(candidate));
    let fitting: Vec<String> = fitting.map(|candidate| (*candidate).to_owned()).collect();
    match fitting.len() {
        0 => nearest(given, candidates).into_iter().collect(),
        1..=MOST => fitting,
        _ => vec![],
    }
}

/// Collects the problems of all files.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Notes a problem; the answer lets the caller add to it.
    pub fn report(&mut self, code: Code, at: Span) -> &mut Diagnostic {
        let (args, related, left_out) = (vec![], vec![], vec![]);
        self.0.push(Diagnostic { code, at, args, related, suggestion: None, left_out });
        let last = self.0.len() - 1;
        &mut self.0[last]
    }

    /// All problems in the order of files (by name) and places, each once.
    pub fn sorted(&self, files: &Files) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.0.iter().collect();
        all.sort_by_key(|d| (files.name(d.at.file), d.at, d.code, format!("{:?}", d.args)));
        all.dedup_by(|a, b| a.code == b.code && a.at == b.at && a.args == b.args);
        all
    }

    /// Whether a problem makes the content unusable.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.code.severity() == Severity::Error)
    }

    /// How many problems of that severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.code.severity() == severity).count()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All problems in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Whether there is a problem of that kind.
    pub fn contains(&self, code: Code) -> bool {
        self.0.iter().any(|d| d.code == code)
    }

    /// The problems of that severity.
    pub fn only(&self, severity: Severity) -> Diagnostics {
        let of_severity = self.0.iter().filter(|d| d.code.severity() == severity);
        Diagnostics(of_severity.cloned().collect())
    }

    /// Keeps the problems for which `keep` is true.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// Takes the problems of that code out.
    pub fn take(&mut self, code: Code) -> Diagnostics {
        let (taken, kept) = std::mem::take(&mut self.0).into_iter().partition(|d| d.code == code);
        self.0 = kept;
        Diagnostics(taken)
    }

    /// The same problems at another place.
    pub fn moved_to(mut self, at: Span) -> Diagnostics {
        for problem in &mut self.0 {
            problem.at = at;
        }
        self
    }

    /// Moves the problems of `other` here.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }
}
