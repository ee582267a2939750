//! Words that must not be said: a verdict on a person, a promise, a question after a name; facts
//! that are no signs, taken for one; and that the Assistance System tells the police, which is
//! false in Finland since 1 January 2023 and keeps people from asking for help.
//!
//! What they are in a language stands in its messages `verdict-phrases`, `promise-phrases`,
//! `identifying-phrases`, `sensitive-phrases`, `context-phrases`, `control-phrases` and in those of
//! `phrases.ftl`, one phrase a line; `*` at the end stands for any ending of the word. They are
//! looked for sentence by sentence, in whole words; a sentence with one of `verdict-exceptions` or
//! `promise-exceptions` besides only speaks of giving one.

use super::Texts;
use super::teaching::Teaching;
use super::version::Version;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Id, IndicatorSet, Lang, Library, Screening};
use crate::source::Span;
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthChar;

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

pub(super) fn check(texts: &Texts, library: &Library, out: &mut Diagnostics) {
    let of = |lang: &Lang| (lang.clone(), Phrases::of(texts, library, lang));
    let with_words = library.catalogues.keys().map(of).collect();
    let phrases = Languages { with_words, none: Phrases::default() };
    for entry in library.screenings.values() {
        for version in Version::all(entry, texts, library) {
            let phrases = phrases.of(version.lang);
            said(&version, phrases, out);
            asked(&entry.value, &version, phrases, out);
        }
    }
    for entry in library.indicators.values() {
        for version in Version::all(entry, texts, library) {
            let phrases = phrases.of(version.lang);
            said(&version, phrases, out);
            counted(&entry.value, &version, phrases, out);
        }
    }
    for entry in library.curricula.values() {
        for version in Version::all(entry, texts, library) {
            let phrases = phrases.of(version.lang);
            taught(&version, phrases, out);
            phrases.teaching.course(entry, &version, texts, library, out);
        }
    }
    for entry in library.modules.values() {
        for version in Version::all(entry, texts, library) {
            let phrases = phrases.of(version.lang);
            taught(&version, phrases, out);
            phrases.teaching.module(entry, &version, out);
        }
    }
    let leaflets = library.leaflets.values().flat_map(|entry| Version::all(entry, texts, library));
    let services = library.services.values().flat_map(|entry| Version::all(entry, texts, library));
    for version in leaflets.chain(services) {
        said(&version, phrases.of(version.lang), out);
    }
    for (lang, catalogue) in &library.catalogues {
        let phrases = phrases.of(lang);
        for file in &catalogue.words {
            for message in texts.messages(file) {
                let own = OF_RESULTS.iter().any(|start| message.id.starts_with(start));
                if let (true, Some(text)) = (own, &message.value) {
                    let at = Span::new(file.file, message.at.clone());
                    phrases.said_in(&Said::of(&text.words, at), out);
                }
            }
        }
    }
}

/// A course quotes what must not be said; what is false is false there too, and what is harmful is
/// to be quoted.
fn taught(version: &Version, phrases: &Phrases, out: &mut Diagnostics) {
    for (text, at) in version.texts() {
        let said = Said::of(text, at);
        phrases.false_duty_in(&said, out);
        phrases.teaching.harmful_in(&said, out);
    }
}

/// Verdicts, promises, the false duty and harmful words in every text.
fn said(version: &Version, phrases: &Phrases, out: &mut Diagnostics) {
    for (text, at) in version.texts() {
        let said = Said::of(text, at);
        phrases.said_in(&said, out);
        phrases.teaching.harmful_in(&said, out);
    }
}

/// Questions after a name, an address or a date of birth; questions that may hurt and do not say
/// so; facts that are no signs, counted.
fn asked(screening: &Screening, version: &Version, phrases: &Phrases, out: &mut Diagnostics) {
    for gate in &screening.gates {
        if let Some((ask, at)) = version.text(&gate.id, "ask") {
            phrases.identifying_in(&Said::of(ask, at), out);
        }
    }
    for question in &screening.questions {
        // What is not translated is read in the language of the file, and looked at there.
        let ask = version.text(&question.id, "ask").map(|(ask, at)| Said::of(ask, at));
        if let Some(ask) = &ask {
            phrases.identifying_in(ask, out);
            if question.sensitive.is_none() {
                phrases.sensitive_in(ask, out);
            }
            let whole = question.choices().is_empty() && !question.note;
            if whole && counts(&question.indicator, question.weight) {
                phrases.bare_fact_in(ask, None, out);
            }
        }
        for choice in question.choices() {
            let text = version.text(&question.id, &format!("choice-{}", choice.id));
            let Some((text, at)) = text else { continue };
            let said = Said::of(text, at);
            phrases.identifying_in(&said, out);
            if counts(&choice.indicator, choice.weight) {
                phrases.bare_fact_in(&said, ask.as_ref(), out);
            }
        }
    }
}

/// Whether an answer counts as a sign or adds to the sum.
fn counts(indicator: &Option<Id>, weight: Option<u32>) -> bool {
    indicator.is_some() || weight.is_some_and(|weight| weight > 0)
}

/// Indicators that say no more than a fact which is never a sign (domain gate G9).
fn counted(set: &IndicatorSet, version: &Version, phrases: &Phrases, out: &mut Diagnostics) {
    let facts = set.context.iter().filter_map(|fact| version.text(&fact.id, "text"));
    let facts: Vec<String> = facts.map(|(text, _)| spaced(text)).collect();
    for indicator in &set.indicators {
        let Some((text, at)) = version.text(&indicator.id, "text") else { continue };
        // One that is the fact itself is reported as such.
        if !facts.contains(&spaced(text)) {
            phrases.bare_fact_in(&Said::of(text, at), None, out);
        }
    }
}

/// The phrases of each language that has words.
struct Languages {
    with_words: BTreeMap<Lang, Phrases>,
    none: Phrases,
}

impl Languages {
    /// Those of a language; none if it has no words.
    fn of(&self, lang: &str) -> &Phrases {
        self.with_words.get(lang).unwrap_or(&self.none)
    }
}

/// What a language says these things with.
#[derive(Default)]
struct Phrases {
    verdicts: Vec<String>,
    verdict_exceptions: Vec<String>,
    promises: Vec<String>,
    promise_exceptions: Vec<String>,
    identifying: Vec<String>,
    sensitive: Vec<String>,
    context: Vec<String>,
    control: Vec<String>,
    duty: DutyPhrases,
    teaching: Teaching,
}

impl Phrases {
    fn of(texts: &Texts, library: &Library, lang: &str) -> Phrases {
        let mut phrases = Phrases::default();
        let files = library.catalogues.get(lang).map_or(&[][..], |catalogue| &catalogue.words);
        for message in files.iter().flat_map(|file| texts.messages(file)) {
            let lines = || message.value.as_ref().map_or("", |text| text.words.as_str()).lines();
            let list = match message.id.as_str() {
                "verdict-phrases" => &mut phrases.verdicts,
                "verdict-exceptions" => &mut phrases.verdict_exceptions,
                "promise-phrases" => &mut phrases.promises,
                "promise-exceptions" => &mut phrases.promise_exceptions,
                "identifying-phrases" => &mut phrases.identifying,
                "sensitive-phrases" => &mut phrases.sensitive,
                "context-phrases" => &mut phrases.context,
                "control-phrases" => &mut phrases.control,
                "assistance-phrases" => &mut phrases.duty.system,
                "assistance-pronouns" => &mut phrases.duty.pronouns,
                "duty-phrases" => &mut phrases.duty.telling,
                "police-phrases" => &mut phrases.duty.police,
                "duty-negations" => &mut phrases.duty.negations,
                "duty-denials" => &mut phrases.duty.denials,
                id => {
                    phrases.teaching.take(id, lines());
                    continue;
                }
            };
            list.extend(patterns(lines()));
        }
        phrases
    }

    /// Reports a verdict, a promise, or the false duty.
    fn said_in(&self, said: &Said<'_>, out: &mut Diagnostics) {
        for (code, phrases, exceptions) in [
            (Code::Verdict, &self.verdicts, &self.verdict_exceptions),
            (Code::Promise, &self.promises, &self.promise_exceptions),
        ] {
            let found = said.sentences.iter().find_map(|sentence| {
                let phrase = phrases.iter().find(|phrase| sentence.contains(phrase.as_str()))?;
                // “You cannot be deported” is no exception because of its own “cannot”.
                let around = sentence.replacen(phrase.as_str(), " ", 1);
                (!exceptions.iter().any(|word| around.contains(word))).then_some(phrase)
            });
            if let Some(phrase) = found {
                out.report(code, said.at).arg("phrase", as_written(phrase.trim(), said.text));
            }
        }
        self.false_duty_in(said, out);
    }

    fn false_duty_in(&self, said: &Said<'_>, out: &mut Diagnostics) {
        if let Some(phrase) = self.duty.found(&said.sentences) {
            out.report(Code::FalseDuty, said.at).arg("phrase", as_written(phrase, said.text));
        }
    }

    fn identifying_in(&self, said: &Said<'_>, out: &mut Diagnostics) {
        if let Some(phrase) = found(&self.identifying, &said.sentences) {
            out.report(Code::Identifying, said.at).arg("phrase", as_written(phrase, said.text));
        }
    }

    fn sensitive_in(&self, said: &Said<'_>, out: &mut Diagnostics) {
        if let Some(phrase) = found(&self.sensitive, &said.sentences) {
            let phrase = as_written(phrase, said.text);
            out.report(Code::UnmarkedSensitive, said.at).arg("phrase", phrase);
        }
    }

    /// Reports a fact that is no sign, in a text that speaks of no control, deception or force;
    /// nor does `around`, which stands before it.
    fn bare_fact_in(&self, said: &Said<'_>, around: Option<&Said<'_>>, out: &mut Diagnostics) {
        let mut all = [said].into_iter().chain(around);
        let about_control = all.any(|said| found(&self.control, &said.sentences).is_some());
        if let (false, Some(phrase)) = (about_control, found(&self.context, &said.sentences)) {
            out.report(Code::ContextCounted, said.at).arg("id", as_written(phrase, said.text));
        }
    }
}

/// A text with its sentences, in which phrases are looked for.
pub(super) struct Said<'t> {
    pub(super) text: &'t str,
    pub(super) at: Span,
    pub(super) sentences: Vec<String>,
}

impl<'t> Said<'t> {
    pub(super) fn of(text: &'t str, at: Span) -> Said<'t> {
        Said { text, at, sentences: sentences(text) }
    }
}

/// What a language says with that the Assistance System tells the police.
#[derive(Default)]
struct DutyPhrases {
    system: Vec<String>,
    pronouns: Vec<String>,
    telling: Vec<String>,
    police: Vec<String>,
    negations: Vec<String>,
    denials: Vec<String>,
}

impl DutyPhrases {
    /// The telling in a sentence about the system, or in one that begins with a pronoun after
    /// such a sentence, if it names the police and is not negated.
    fn found(&self, sentences: &[String]) -> Option<&str> {
        let has = |sentence: &str, list: &[String]| list.iter().any(|p| sentence.contains(p));
        // `{ -assistance-system(case: "genitive") }` names it in every language.
        const TERM: &str = " assistance system ";
        let mut before = false;
        for sentence in sentences {
            let named = sentence.contains(TERM) || has(sentence, &self.system);
            let meant = before && self.pronouns.iter().any(|p| sentence.starts_with(p));
            if (named || meant)
                && has(sentence, &self.police)
                && !has(sentence, &self.denials)
                && let Some(telling) = self.telling.iter().find(|p| sentence.contains(p.as_str()))
                && !has(&words_before(sentence, telling), &self.negations)
            {
                return Some(telling.trim());
            }
            before = named || meant;
        }
        None
    }
}

/// The three words before a phrase, spaced.
fn words_before(sentence: &str, phrase: &str) -> String {
    let before = sentence.split(phrase).next().unwrap_or_default();
    let words: Vec<&str> = before.split(' ').filter(|word| !word.is_empty()).collect();
    spaced(&words[words.len().saturating_sub(3)..].join(" "))
}

/// The first of the phrases that any of the sentences has.
pub(super) fn found<'p>(phrases: &'p [String], sentences: &[String]) -> Option<&'p str> {
    sentences
        .iter()
        .find_map(|sentence| phrases.iter().find(|phrase| sentence.contains(phrase.as_str())))
        .map(|phrase| phrase.trim())
}

/// What stands in a text where a phrase was found: phrases are looked for without capitals, and in
/// scripts without spaces letter by letter.
pub(super) fn as_written<'t>(phrase: &str, text: &'t str) -> &'t str {
    let has = |part: &str| spaced(part).contains(phrase);
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let Some(end) = ends.clone().find(|end| has(&text[..*end])) else { return text };
    let starts = text[..end].char_indices().rev().map(|(at, _)| at);
    let start = starts.clone().find(|start| has(&text[*start..end])).unwrap_or_default();
    // Marks on the last letter, such as tones, are no letters.
    let marks = text[end..].chars().take_while(|c| c.width() == Some(0));
    &text[start..end + marks.map(char::len_utf8).sum::<usize>()]
}

/// Full stops, question and exclamation marks of all scripts.
pub(super) const SENTENCE_ENDS: [char; 11] =
    ['.', '!', '?', '…', '\u{61f}', '\u{6d4}', '\u{964}', '。', '！', '？', '\n'];

/// The sentences of a text, as they are looked through for phrases.
pub(super) fn sentences(text: &str) -> Vec<String> {
    text.split(SENTENCE_ENDS).map(spaced).collect()
}

/// The lines of a list as they stand among spaced words.
pub(super) fn patterns<'a>(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = String> {
    lines.map(pattern).filter(|line| line.trim().len() > 1)
}

/// A line of a list as it stands among spaced words.
pub(super) fn pattern(line: &str) -> String {
    let spaced = spaced(line);
    match line.trim().ends_with('*') {
        true => spaced.trim_end().to_owned(),
        false => spaced,
    }
}

/// Lower-case words with one space around each, so that phrases match whole words. Letters of
/// scripts that write no spaces between words are each a word: phrases match anywhere in them.
pub(super) fn spaced(text: &str) -> String {
    let mut spaced = " ".to_owned();
    for letter in text.to_lowercase().chars() {
        let alone = is_of_unspaced_script(letter);
        if (alone || !letter.is_alphanumeric()) && !spaced.ends_with(' ') {
            spaced.push(' ');
        }
        if letter.is_alphanumeric() {
            spaced.push(letter);
        }
        if alone && !spaced.ends_with(' ') {
            spaced.push(' ');
        }
    }
    if !spaced.ends_with(' ') {
        spaced.push(' ');
    }
    spaced
}

/// Thai, Lao, Burmese, Khmer, Japanese syllables, Chinese characters.
pub(super) fn is_of_unspaced_script(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_shown_as_it_is_written() {
        for (line, text, shown) in [
            ("you will get", "Soon You  will get money.", "You  will get"),
            ("guarantee*", "We guaranteed it.", "guarantee"),
            ("โสเภณี", "เขาเป็นโสเภณี ที่นี่", "โสเภณี"),
            ("ไม่ต้องกลัว", "คุณไม่ต้องกลัวใคร", "ไม่ต้องกลัว"),
            ("我们保证", "今天我们保证安全。", "我们保证"),
        ] {
            let phrases = [pattern(line)];
            let found = found(&phrases, &sentences(text)).unwrap_or_default();
            assert_eq!(as_written(found, text), shown);
        }
    }
}
