//! Screenings: conditions that can be met, gates that protect, endings for every way through, and
//! no verdict on a person.

use crate::diagnostic::{Code, Diagnostics};
use crate::load::messages;
use crate::model::{
    Condition, Entry, GATE_VALUES, GateKind, Library, Mode, Prose, Question, Screening,
};
use crate::source::{Places, Span};

pub(super) fn check(entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    conditions(entry, out);
    gates(entry, out);
    endings(entry, out);
    verdicts(entry, library, out);
}

/// Calls `visit` with each condition that is about one thing, and its path.
pub(super) fn each_leaf(
    condition: &Condition,
    path: &str,
    places: &Places,
    visit: &mut dyn FnMut(&Condition, &str),
) {
    match condition {
        // A map with several keys is `all` without its name.
        Condition::All(parts) if places.has_several_keys(path) => {
            for part in parts {
                each_part(part, path, places, visit);
            }
        }
        _ => each_part(condition, path, places, visit),
    }
}

/// The same for a condition under a key of the map at `path`.
fn each_part(
    condition: &Condition,
    path: &str,
    places: &Places,
    visit: &mut dyn FnMut(&Condition, &str),
) {
    let key = match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            let key = if matches!(condition, Condition::All(_)) { "all" } else { "any" };
            for (i, part) in parts.iter().enumerate() {
                each_leaf(part, &format!("{path}.{key}[{i}]"), places, visit);
            }
            return;
        }
        Condition::Not(part) => return each_leaf(part, &format!("{path}.not"), places, visit),
        Condition::Answer(question, _) | Condition::Between(question, ..) => question,
        Condition::Element(_) => "element",
        Condition::Dimension(_) => "dimension",
        Condition::CountAtLeast(_) => "count-at-least",
        Condition::Band(_) => "band",
        Condition::LookCloser(_) => "look-closer",
    };
    visit(condition, &format!("{path}.{key}"));
}

fn conditions(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let questions = &entry.value.questions;
    for (i, question) in questions.iter().enumerate() {
        let Some(condition) = &question.ask_if else { continue };
        each_leaf(
            condition,
            &format!("questions[{i}].ask-if"),
            &entry.places,
            &mut |leaf, path| {
                let name = match leaf {
                    Condition::Answer(name, _) | Condition::Between(name, ..) => {
                        match questions.iter().position(|q| q.id == *name) {
                            Some(asked) if asked < i => {
                                values(&questions[asked], leaf, entry, path, out);
                                return;
                            }
                            Some(_) => name,
                            None => return gate_values(name, leaf, entry, path, out),
                        }
                    }
                    // What the score says is known only after the last question.
                    _ => path.rsplit_once('.').map_or(path, |(_, key)| key),
                };
                out.report(Code::LaterQuestion, entry.at_key(path)).arg("id", name);
            },
        );
    }
    for (i, ending) in entry.value.endings.iter().enumerate() {
        let Some(condition) = &ending.when else { continue };
        each_leaf(condition, &format!("endings[{i}].when"), &entry.places, &mut |leaf, path| {
            if let Condition::Answer(name, _) | Condition::Between(name, ..) = leaf {
                match questions.iter().find(|q| q.id == *name) {
                    Some(question) => values(question, leaf, entry, path, out),
                    None => gate_values(name, leaf, entry, path, out),
                }
            }
        });
    }
}

/// Reports values that the question cannot have.
fn values(
    question: &Question,
    leaf: &Condition,
    entry: &Entry<Screening>,
    path: &str,
    out: &mut Diagnostics,
) {
    let numbers = question.numbers();
    let possible = question.values_in_words();
    match leaf {
        Condition::Answer(id, given) => {
            let possible = possible.iter().map(String::as_str).collect();
            impossible(id, given, &|value| question.takes(value), possible, entry, path, out);
        }
        Condition::Between(id, least, most) => {
            let met = numbers.is_some_and(|numbers| {
                least.unwrap_or(i64::MIN).max(*numbers.start())
                    <= most.unwrap_or(i64::MAX).min(*numbers.end())
            });
            if !met {
                let end = |end: &Option<i64>| end.map_or(String::new(), |end| end.to_string());
                out.report(Code::ImpossibleAnswer, entry.at(path))
                    .arg("value", format!("{}–{}", end(least), end(most)))
                    .arg("id", id.as_str())
                    .arg("values", possible.join(", "));
            }
        }
        _ => {}
    }
}

/// Reports values that a gate cannot have, if `id` is one.
fn gate_values(
    id: &str,
    leaf: &Condition,
    entry: &Entry<Screening>,
    path: &str,
    out: &mut Diagnostics,
) {
    if entry.value.gates.iter().any(|gate| gate.id == id) {
        let none = [String::new()];
        let given = if let Condition::Answer(_, given) = leaf { given.as_slice() } else { &none };
        let known = |value: &str| GATE_VALUES.contains(&value);
        impossible(id, given, &known, GATE_VALUES.to_vec(), entry, path, out);
    }
}

fn impossible(
    id: &str,
    given: &[String],
    takes: &dyn Fn(&str) -> bool,
    possible: Vec<&str>,
    entry: &Entry<Screening>,
    path: &str,
    out: &mut Diagnostics,
) {
    for (i, value) in given.iter().enumerate().filter(|(_, value)| !takes(value)) {
        let item = format!("{path}[{i}]");
        let single = entry.places.get(&item).is_none();
        out.report(Code::ImpossibleAnswer, entry.at(if single { path } else { &item }))
            .arg("value", value.as_str())
            .arg("id", id)
            .arg("values", possible.join(", "))
            .suggest(value, possible.iter().copied());
    }
}

fn gates(entry: &Entry<Screening>, out: &mut Diagnostics) {
    if entry.value.mode != Mode::Conversation {
        return;
    }
    for (kind, word) in GateKind::ALL.into_iter().skip(1) {
        if !entry.value.gates.iter().any(|gate| gate.protects == kind) {
            out.report(Code::MissingGate, entry.at_key("gates")).arg("gate", word);
        }
    }
}

fn endings(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let screening = &entry.value;
    let gates_lead_somewhere = screening
        .gates
        .iter()
        .all(|gate| screening.endings.iter().any(|ending| ending.id == gate.otherwise));
    if !gates_lead_somewhere {
        // Which endings are for gates is not known; the reference is reported.
        return;
    }
    let mut always: Option<Span> = None;
    for (i, ending) in screening.endings.iter().enumerate() {
        if screening.is_gate_ending(&ending.id) {
            continue;
        }
        let at = entry.at(&format!("endings[{i}].id"));
        if let Some(first) = always {
            out.report(Code::NoEnding, at)
                .arg("why", "never")
                .arg("id", ending.id.as_str())
                .related(first);
        } else if ending.when.is_none() {
            always = Some(at);
        }
    }
    if always.is_none() {
        out.report(Code::NoEnding, entry.at_key("endings")).arg("why", "none").arg("id", "");
    }
}

/// Phrases that give a verdict stand in the messages `verdict-phrases` of each language, one a
/// line; a sentence with one of `verdict-exceptions` only speaks of giving one.
fn verdicts(entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    let own = Phrases::of(library, &entry.about.lang);
    entry.value.clone().each_text(&mut |key, text| {
        if let Some(phrase) = own.verdict_in(text) {
            out.report(Code::Verdict, entry.at(&key.path)).arg("phrase", phrase);
        }
    });
    for (lang, catalogue) in &library.catalogues {
        let Some(translation) = catalogue.content.get(&(Screening::KIND, entry.id.clone())) else {
            continue;
        };
        let phrases = Phrases::of(library, lang);
        for (_, place, text) in messages(translation).iter().flat_map(|m| &m.attributes) {
            if let Some(phrase) = phrases.verdict_in(&text.words) {
                let at = Span::new(translation.file, place.clone());
                out.report(Code::Verdict, at).arg("phrase", phrase);
            }
        }
    }
}

/// What a language says a verdict with.
#[derive(Default)]
struct Phrases {
    verdicts: Vec<String>,
    exceptions: Vec<String>,
}

impl Phrases {
    fn of(library: &Library, lang: &str) -> Phrases {
        let mut phrases = Phrases::default();
        let files = library.catalogues.get(lang).map_or(&[][..], |catalogue| &catalogue.words);
        for message in files.iter().flat_map(messages) {
            let lines = message.value.map(|text| text.words).unwrap_or_default();
            let lines = lines.lines().map(spaced).filter(|line| line.len() > 2);
            match message.id.as_str() {
                "verdict-phrases" => phrases.verdicts.extend(lines),
                "verdict-exceptions" => phrases.exceptions.extend(lines),
                _ => {}
            }
        }
        phrases
    }

    /// The phrase of the first sentence that gives a verdict.
    fn verdict_in(&self, text: &str) -> Option<&str> {
        text.split(['.', '!', '?', '\u{61f}']).map(spaced).find_map(|sentence| {
            let excepted = self.exceptions.iter().any(|word| sentence.contains(word));
            let verdict = self.verdicts.iter().find(|phrase| sentence.contains(phrase.as_str()));
            verdict.filter(|_| !excepted).map(|phrase| phrase.trim())
        })
    }
}

/// Lower-case words with one space around each, so that phrases match whole words.
fn spaced(text: &str) -> String {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |text, word| text + word + " ")
}
