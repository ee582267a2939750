//! Words that must not be said: a verdict on a person, a promise, a question after a name; and
//! facts that are no signs, taken for one.
//!
//! What they are in a language stands in its messages `verdict-phrases`, `promise-phrases`,
//! `identifying-phrases`, `sensitive-phrases`, `context-phrases` and `control-phrases`, one phrase
//! a line; `*` at the end stands for any ending of the word. They are looked for sentence by
//! sentence, in whole words; a sentence with one of `verdict-exceptions` or `promise-exceptions`
//! only speaks of giving one.

use crate::diagnostic::{Code, Diagnostics};
use crate::load::messages;
use crate::localise::Translation;
use crate::model::{
    Choice, Entry, Id, IndicatorSet, Kind, Lang, Library, Prose, Question, QuestionKind, Screening,
};
use crate::source::Span;
use std::collections::BTreeMap;

/// The program's own words that stand in results and conversations begin so.
const OF_RESULTS: &[&str] = &[
    "result-",
    "accuracy-",
    "scoring-",
    "state-",
    "element-",
    "answer-",
    "condition-",
    "conversation-",
    "no-verdict",
];

pub(super) fn check(library: &Library, out: &mut Diagnostics) {
    let of = |lang: &Lang| (lang.clone(), Phrases::of(library, lang));
    let phrases = Languages(library.catalogues.keys().map(of).collect());
    for entry in library.screenings.values() {
        said(entry, library, &phrases, out);
        asked(entry, library, &phrases, out);
    }
    for entry in library.indicators.values() {
        said(entry, library, &phrases, out);
        counted(entry, &phrases, out);
    }
    for (lang, catalogue) in &library.catalogues {
        let phrases = phrases.of(lang);
        for file in &catalogue.words {
            for message in messages(file) {
                let own = OF_RESULTS.iter().any(|start| message.id.starts_with(start));
                if let (true, Some(text)) = (own, message.value) {
                    phrases.said_in(&text.words, Span::new(file.file, message.at), out);
                }
            }
        }
    }
}

/// Verdicts and promises in every text of a file and of its translations.
fn said<T: Prose + Clone>(
    entry: &Entry<T>,
    library: &Library,
    phrases: &Languages,
    out: &mut Diagnostics,
) {
    let own = phrases.of(&entry.about.lang);
    let mut look =
        |key: crate::model::TextKey, text: &mut String| own.said_in(text, entry.at(&key.path), out);
    entry.about.clone().each_text(&mut look);
    entry.value.clone().each_text(&mut look);
    for (lang, translation) in translations(T::KIND, &entry.id, library) {
        let phrases = phrases.of(lang);
        for (_, place, text) in messages(translation).iter().flat_map(|m| &m.attributes) {
            phrases.said_in(&text.words, Span::new(translation.file, place.clone()), out);
        }
    }
}

/// Questions after a name, an address or a date of birth; questions that may hurt and do not say
/// so; facts that are no signs, counted.
fn asked(
    entry: &Entry<Screening>,
    library: &Library,
    languages: &Languages,
    out: &mut Diagnostics,
) {
    let phrases = languages.of(&entry.about.lang);
    for (i, gate) in entry.value.gates.iter().enumerate() {
        phrases.identifying_in(&gate.ask, entry.at(&format!("gates[{i}].ask")), out);
    }
    for (i, question) in entry.value.questions.iter().enumerate() {
        let at = entry.at(&format!("questions[{i}].ask"));
        phrases.identifying_in(&question.ask, at, out);
        if question.sensitive.is_none()
            && let Some(phrase) = found(&phrases.sensitive, &question.ask)
        {
            out.report(Code::UnmarkedSensitive, at).arg("phrase", phrase);
        }
        let Question { indicator, weight, .. } = question;
        if matches!(
            question.kind(),
            QuestionKind::YesNo | QuestionKind::Scale(_) | QuestionKind::Number(_)
        ) && (indicator.is_some() || weight.is_some_and(|weight| weight > 0))
        {
            phrases.bare_fact_in(&question.ask, "", at, out);
        }
        for (list, choices) in
            [("choose", &question.choose), ("choose-several", &question.choose_several)]
        {
            for (k, choice) in choices.iter().enumerate() {
                let at = entry.at(&format!("questions[{i}].{list}[{k}].text"));
                phrases.identifying_in(&choice.text, at, out);
                let Choice { indicator, weight, .. } = choice;
                if indicator.is_some() || weight.is_some_and(|weight| weight > 0) {
                    phrases.bare_fact_in(&choice.text, &question.ask, at, out);
                }
            }
        }
    }
    for (lang, translation) in translations(Kind::Screening, &entry.id, library) {
        let phrases = languages.of(lang);
        for (field, place, text) in messages(translation).iter().flat_map(|m| &m.attributes) {
            if field == "ask" || field.starts_with("choice-") {
                let at = Span::new(translation.file, place.clone());
                phrases.identifying_in(&text.words, at, out);
            }
        }
    }
}

/// Indicators that say no more than a fact which is never a sign (domain gate G9).
fn counted(entry: &Entry<IndicatorSet>, phrases: &Languages, out: &mut Diagnostics) {
    let phrases = phrases.of(&entry.about.lang);
    for (i, indicator) in entry.value.indicators.iter().enumerate() {
        // One that is the fact itself is reported as such.
        if entry.value.context.iter().any(|fact| spaced(&fact.text) == spaced(&indicator.text)) {
            continue;
        }
        phrases.bare_fact_in(&indicator.text, "", entry.at(&format!("indicators[{i}].text")), out);
    }
}

fn translations<'a>(
    kind: Kind,
    id: &'a Id,
    library: &'a Library,
) -> impl Iterator<Item = (&'a str, &'a Translation)> {
    library.catalogues.iter().filter_map(move |(lang, catalogue)| {
        let translation = catalogue.content.get(&(kind, id.clone()))?;
        Some((lang.as_str(), translation))
    })
}

/// The phrases of each language that has words.
struct Languages(BTreeMap<Lang, Phrases>);

impl Languages {
    /// Those of a language; none if it has no words.
    fn of(&self, lang: &str) -> &Phrases {
        static NONE: Phrases = Phrases::none();
        self.0.get(lang).unwrap_or(&NONE)
    }
}

/// What a language says these things with.
struct Phrases {
    verdicts: Vec<String>,
    verdict_exceptions: Vec<String>,
    promises: Vec<String>,
    promise_exceptions: Vec<String>,
    identifying: Vec<String>,
    sensitive: Vec<String>,
    context: Vec<String>,
    control: Vec<String>,
}

impl Phrases {
    const fn none() -> Phrases {
        Phrases {
            verdicts: vec![],
            verdict_exceptions: vec![],
            promises: vec![],
            promise_exceptions: vec![],
            identifying: vec![],
            sensitive: vec![],
            context: vec![],
            control: vec![],
        }
    }

    fn of(library: &Library, lang: &str) -> Phrases {
        let mut phrases = Phrases::none();
        let files = library.catalogues.get(lang).map_or(&[][..], |catalogue| &catalogue.words);
        for message in files.iter().flat_map(messages) {
            let list = match message.id.as_str() {
                "verdict-phrases" => &mut phrases.verdicts,
                "verdict-exceptions" => &mut phrases.verdict_exceptions,
                "promise-phrases" => &mut phrases.promises,
                "promise-exceptions" => &mut phrases.promise_exceptions,
                "identifying-phrases" => &mut phrases.identifying,
                "sensitive-phrases" => &mut phrases.sensitive,
                "context-phrases" => &mut phrases.context,
                "control-phrases" => &mut phrases.control,
                _ => continue,
            };
            let lines = message.value.map(|text| text.words).unwrap_or_default();
            list.extend(lines.lines().map(pattern).filter(|line| line.trim().len() > 1));
        }
        phrases
    }

    /// Reports a verdict or a promise.
    fn said_in(&self, text: &str, at: Span, out: &mut Diagnostics) {
        for (code, phrases, exceptions) in [
            (Code::Verdict, &self.verdicts, &self.verdict_exceptions),
            (Code::Promise, &self.promises, &self.promise_exceptions),
        ] {
            let said = sentences(text)
                .filter(|sentence| !exceptions.iter().any(|word| sentence.contains(word)))
                .find_map(|sentence| phrases.iter().find(|p| sentence.contains(p.as_str())));
            if let Some(phrase) = said {
                out.report(code, at).arg("phrase", phrase.trim());
            }
        }
    }

    fn identifying_in(&self, text: &str, at: Span, out: &mut Diagnostics) {
        if let Some(phrase) = found(&self.identifying, text) {
            out.report(Code::Identifying, at).arg("phrase", phrase);
        }
    }

    /// Reports a fact that is no sign, in a text that speaks of no control, deception or force;
    /// nor does `around`, which stands before it.
    fn bare_fact_in(&self, text: &str, around: &str, at: Span, out: &mut Diagnostics) {
        let about_control = [text, around].iter().any(|text| found(&self.control, text).is_some());
        if let (false, Some(phrase)) = (about_control, found(&self.context, text)) {
            out.report(Code::ContextCounted, at).arg("id", phrase);
        }
    }
}

/// The first of the phrases that a text has.
fn found<'p>(phrases: &'p [String], text: &str) -> Option<&'p str> {
    sentences(text)
        .find_map(|sentence| phrases.iter().find(|phrase| sentence.contains(phrase.as_str())))
        .map(|phrase| phrase.trim())
}

fn sentences(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(['.', '!', '?', '\u{61f}']).map(spaced)
}

/// A line of a list as it stands among spaced words.
fn pattern(line: &str) -> String {
    let spaced = spaced(line);
    match line.trim().ends_with('*') {
        true => spaced.trim_end().to_owned(),
        false => spaced,
    }
}

/// Lower-case words with one space around each, so that phrases match whole words.
pub(super) fn spaced(text: &str) -> String {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |text, word| text + word + " ")
}
