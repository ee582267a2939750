//! Stage 2: what the library says, looked at by rules. Each rule reports what it finds and goes
//! on, so that one run shows all problems of all files. What follows from all answers to a
//! questionnaire together is proved in [`prove`].
//!
//! Rules are pure: the day is given, and nothing is read or written.

mod contact;
mod curriculum;
pub mod ethics;
mod facts;
mod ids;
mod indicators;
mod leaflet;
mod phrases;
mod plain;
pub mod prove;
mod references;
mod scoring;
mod screening;
mod service;
mod style;
mod teaching;
mod terms;
mod translations;
mod version;
mod wording;

pub use facts::past;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Message, Original, OriginalMessage, OriginalText, Text, messages, originals};
use crate::localise::{Part, Translation};
use crate::model::{About, Entry, Id, Kind, Lang, Library, Prose, Screening, TextKey};
use crate::source::{FileId, Places, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Reports every problem of the library: what the rules find, and what is refuted of any
/// questionnaire. `today` is the day to measure dates against.
pub fn check(library: &Library, today: jiff::civil::Date, out: &mut Diagnostics) {
    rules(library, today, out);
    proofs(library, |_| true, out);
}

/// Reports what is refuted or could not be decided of the questionnaires that are `wanted`. It
/// takes longer than all rules together, and matters only to who uses the questionnaire.
pub fn proofs(
    library: &Library,
    wanted: impl Fn(&Entry<Screening>) -> bool,
    out: &mut Diagnostics,
) {
    for (_, screening) in sound(library, &library.screenings).filter(|(_, one)| wanted(one)) {
        let set = library.indicators.get(&screening.value.uses);
        if let Some(set) = set.filter(|set| is_sound(library, set)) {
            prove::check(screening, &set.value, out);
        }
    }
}

/// Reports what the rules find: everything but the proofs.
pub fn rules(library: &Library, today: jiff::civil::Date, out: &mut Diagnostics) {
    let contents = Content::all(library);
    for content in &contents {
        ids::check(content, out);
        references::check(content, library, out);
        facts::check(content, today, out);
    }
    for (_, curriculum) in sound(library, &library.curricula) {
        curriculum::check(curriculum, library, out);
    }
    curriculum::check_order(library, out);
    for (_, module) in sound(library, &library.modules) {
        curriculum::check_module(module, out);
    }
    for (_, set) in sound(library, &library.indicators) {
        indicators::check(set, out);
    }
    for (_, leaflet) in sound(library, &library.leaflets) {
        leaflet::check(leaflet, out);
    }
    leaflet::check_file_names(library, out);
    for (_, screening) in sound(library, &library.screenings) {
        screening::check(screening, library, out);
        scoring::check(screening, out);
        ethics::check(screening, library, out);
    }
    for (_, service) in sound(library, &library.services) {
        service::check(service, out);
    }
    contact::check(&library.services, out);
    if let Some(own) = &library.style {
        style::check(own, &library.look, out);
    }
    let texts = Texts::of(library);
    translations::check(&texts, library, today, out);
    terms::check(&texts, library, out);
    phrases::check(&texts, library, out);
    plain::check(&texts, library, out);
}

/// What there is to translate and what is translated, read once for all rules.
struct Texts {
    originals: Vec<Original>,
    messages: BTreeMap<FileId, Vec<Message>>,
}

impl Texts {
    fn of(library: &Library) -> Texts {
        let messages = library.translations().map(|file| (file.file, messages(file)));
        Texts { originals: originals(library), messages: messages.collect() }
    }

    /// The messages of an entry, as it was written.
    fn original(&self, kind: Kind, id: &str) -> &[OriginalMessage] {
        let is_it = |part: &Part| matches!(part, Part::Content(k, i) if *k == kind && i == id);
        let found = self.originals.iter().find(|original| is_it(&original.part));
        found.map_or(&[], |original| &original.messages)
    }

    /// The messages of a file.
    fn messages(&self, file: &Translation) -> &[Message] {
        self.messages.get(&file.file).map_or(&[], Vec::as_slice)
    }
}

/// Looks at single translations as [`check`] does, before they are part of a library.
pub struct Reviewer {
    glossary: terms::Terms,
    from: Lang,
    lang: Lang,
    is_content: bool,
}

impl Reviewer {
    /// With the glossary of `lang`; `is_content` is false for the program's own words.
    pub fn of(library: &Library, from: &str, lang: &str, is_content: bool) -> Reviewer {
        let glossary = terms::glossary(library, lang);
        Reviewer { glossary, from: from.to_owned(), lang: lang.to_owned(), is_content }
    }

    /// Reports what is wrong with a text as translation of another.
    pub fn check(&self, original: &OriginalText, text: &Text, at: Span, out: &mut Diagnostics) {
        let Reviewer { glossary, from, lang, is_content } = self;
        wording::check_alone(text, lang, at, out);
        wording::Wording {
            original: &original.read,
            from,
            text,
            lang,
            is_content: *is_content,
            at,
        }
        .check(out);
        terms::look(text, |_| at, glossary, &BTreeSet::new(), out);
    }
}

/// The entries without stand-ins: of the others, sums and completeness mean nothing.
fn sound<'a, T: Prose>(
    library: &'a Library,
    entries: &'a BTreeMap<Id, Entry<T>>,
) -> impl Iterator<Item = (&'a Id, &'a Entry<T>)> {
    entries.iter().filter(|(_, entry)| is_sound(library, entry))
}

fn is_sound<T: Prose>(library: &Library, entry: &Entry<T>) -> bool {
    !library.broken.contains(&(T::KIND, entry.id.clone()))
}

/// An entry of any kind, as the rules for all kinds look at it.
struct Content<'a> {
    kind: Kind,
    id: &'a str,
    /// The beginning of the file.
    file: Span,
    /// The text of the file.
    source: &'a str,
    places: &'a Places,
    about: &'a About,
    /// Every text, in the order of the file.
    texts: Vec<(TextKey, String)>,
    /// Whether it holds stand-ins.
    broken: bool,
}

impl<'a> Content<'a> {
    fn all(library: &'a Library) -> Vec<Content<'a>> {
        let mut all = vec![];
        all.extend(library.curricula.values().map(|entry| Content::of(entry, library)));
        all.extend(library.modules.values().map(|entry| Content::of(entry, library)));
        all.extend(library.indicators.values().map(|entry| Content::of(entry, library)));
        all.extend(library.screenings.values().map(|entry| Content::of(entry, library)));
        all.extend(library.leaflets.values().map(|entry| Content::of(entry, library)));
        all.extend(library.services.values().map(|entry| Content::of(entry, library)));
        all
    }

    fn of<T: Prose + Clone>(entry: &'a Entry<T>, library: &'a Library) -> Content<'a> {
        let mut texts = vec![];
        let mut keep = |key: TextKey, text: &mut String| texts.push((key, text.clone()));
        entry.about.clone().each_text(&mut keep);
        entry.value.clone().each_text(&mut keep);
        Content {
            kind: T::KIND,
            id: &entry.id,
            file: Span::new(entry.file, 0..0),
            source: &library.files.get(entry.file).text,
            places: &entry.places,
            about: &entry.about,
            texts,
            broken: !is_sound(library, entry),
        }
    }

    /// The value at a path.
    fn at(&self, path: &str) -> Span {
        Span::new(self.file.file, self.places.value(path))
    }

    /// Every path of the file with the value as it is written, without quotes.
    fn written(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let source = self.source;
        self.places.iter().map(move |(path, place)| {
            let text = &source[place.value.clone()];
            let quoted = text.len() > 1 && text.starts_with(['"', '\'']);
            (path, if quoted { &text[1..text.len() - 1] } else { text })
        })
    }
}

/// Reports an id that is not among `known`. What a stand-in says is passed over.
fn must_exist<'k>(
    id: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
    at: Span,
    what: &'static str,
    out: &mut Diagnostics,
) {
    if !id.is_empty() && !known.clone().into_iter().any(|candidate| candidate == id) {
        out.report(Code::DanglingReference, at).arg("id", id).arg("what", what).suggest(id, known);
    }
}

/// Reports a word that is not among those allowed. What a stand-in says is passed over.
fn must_be_word(word: &str, words: &[&str], at: Span, out: &mut Diagnostics) {
    if !word.is_empty() && !words.contains(&word) {
        wrong_value(at, "word", words, out).suggest(word, words.iter().copied());
    }
}

/// Reports a value of the wrong form; `words` are those that may stand there, if any.
fn wrong_value<'o>(
    at: Span,
    expected: &'static str,
    words: &[&str],
    out: &'o mut Diagnostics,
) -> &'o mut Diagnostic {
    let words = words.join(", ");
    out.report(Code::WrongValue, at).arg("expected", expected).arg("words", words)
}
