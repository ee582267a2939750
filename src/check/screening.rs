//! Screenings: conditions on what is known, ranges and choices that make sense, services that can
//! be had. What follows from all answers together is proved in `prove`.

use super::phrases::spaced;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Choice, Condition, Entry, GATE_VALUES, Kind, Library, Question, Screening, Service,
};
use crate::source::{Places, Span};
use std::collections::BTreeSet;

pub(super) fn check(entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    conditions(entry, out);
    ranges(entry, out);
    choices(entry, out);
    services(entry, library, out);
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
    let waits = Waits::of(entry);
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
                            Some(later) if waits.circle(i, later, path, entry, out) => return,
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

/// Which questions wait for the answers to which others.
struct Waits {
    /// By question: the others, with the path of the condition.
    waits_for: Vec<Vec<(usize, String)>>,
}

impl Waits {
    fn of(entry: &Entry<Screening>) -> Waits {
        let questions = &entry.value.questions;
        let mut waits_for = vec![vec![]; questions.len()];
        for (i, question) in questions.iter().enumerate() {
            let Some(condition) = &question.ask_if else { continue };
            let path = format!("questions[{i}].ask-if");
            each_leaf(condition, &path, &entry.places, &mut |leaf, path| {
                if let Condition::Answer(name, _) | Condition::Between(name, ..) = leaf
                    && let Some(other) = questions.iter().position(|q| q.id == *name)
                {
                    waits_for[i].push((other, path.to_owned()));
                }
            });
        }
        Waits { waits_for }
    }

    /// Reports the condition at `path`, on a question that is not asked before, if that question
    /// waits for this one. Every circle has such a condition, and no question beside the circle is
    /// named.
    fn circle(
        &self,
        question: usize,
        later: usize,
        path: &str,
        entry: &Entry<Screening>,
        out: &mut Diagnostics,
    ) -> bool {
        let Some(back) = self.shortest_way(later, question) else { return false };
        let id = |question: usize| entry.value.questions[question].id.as_str();
        let mut names = vec![id(question), id(later)];
        names.extend(back.iter().map(|(to, _)| id(*to)));
        let why = if later == question { "itself" } else { "circle" };
        let problem = out
            .report(Code::CircularCondition, entry.at_key(path))
            .arg("why", why)
            .arg("id", id(question))
            .arg("circle", names.join(" → "));
        for (_, path) in back {
            problem.related(entry.at_key(path));
        }
        true
    }

    /// The shortest chain of waiting from one question to another, without the first.
    fn shortest_way(&self, from: usize, to: usize) -> Option<Vec<(usize, &str)>> {
        let mut ways: Vec<(usize, Vec<(usize, &str)>)> = vec![(from, vec![])];
        let mut seen = BTreeSet::from([from]);
        let mut next = 0;
        while let Some((here, way)) = ways.get(next).cloned() {
            if here == to {
                return Some(way);
            }
            for (other, path) in &self.waits_for[here] {
                if seen.insert(*other) {
                    let mut way = way.clone();
                    way.push((*other, path));
                    ways.push((*other, way));
                }
            }
            next += 1;
        }
        None
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

/// Ranges of numbers that have no number, or none that the question takes.
fn ranges(entry: &Entry<Screening>, out: &mut Diagnostics) {
    for (i, question) in entry.value.questions.iter().enumerate() {
        let Some(numbers) = question.numbers() else { continue };
        let mut report = |path: String| {
            out.report(Code::ImpossibleRange, entry.at(&path)).arg("id", question.id.as_str());
        };
        let key = if question.scale.is_some() { "scale" } else { "number" };
        if numbers.is_empty() {
            report(format!("questions[{i}].{key}.from"));
        } else if let Some(counts) = question.counts_when
            && counts.at_least.unwrap_or(i64::MIN).max(*numbers.start())
                > counts.at_most.unwrap_or(i64::MAX).min(*numbers.end())
        {
            report(format!("questions[{i}].counts-when"));
        }
    }
}

/// Choices of one question that read alike.
fn choices(entry: &Entry<Screening>, out: &mut Diagnostics) {
    for (i, question) in entry.value.questions.iter().enumerate() {
        for (list, choices) in
            [("choose", &question.choose), ("choose-several", &question.choose_several)]
        {
            let at = |k: usize| entry.at(&format!("questions[{i}].{list}[{k}].text"));
            for (k, choice) in choices.iter().enumerate() {
                let alike = |other: &Choice| {
                    spaced(&other.text) == spaced(&choice.text) && !choice.text.is_empty()
                };
                if let Some(first) = choices[..k].iter().position(alike) {
                    out.report(Code::DuplicateChoice, at(k))
                        .arg("id", question.id.as_str())
                        .related(at(first));
                }
            }
        }
    }
}

/// Endings that offer services: those that are named can be had, under the conditions that are
/// named, and in each language of the screening there is one that may speak it.
fn services(entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    let languages = library.languages_of(Kind::Screening, &entry.id);
    for (i, ending) in entry.value.endings.iter().enumerate() {
        let Some(query) = &ending.services else { continue };
        let path = format!("endings[{i}].services");
        let mut report = |at: Span, why: &'static str, id: &str, lang: &str| {
            out.report(Code::NoService, at)
                .arg("why", why)
                .arg("ending", ending.id.as_str())
                .arg("id", id)
                .arg("lang", lang);
        };
        let mut missing = false;
        for (k, id) in query.ids.iter().enumerate() {
            let Some(service) = library.services.get(id) else {
                // That there is none of that name is reported as a reference.
                missing = true;
                continue;
            };
            let service = &service.value;
            let why = if service.confidential {
                "confidential"
            } else if query.anonymous && service.anonymous != Some(true) {
                "anonymous"
            } else if !query.needs.is_empty()
                && !query.needs.iter().any(|need| service.needs.contains(need))
            {
                "need"
            } else {
                continue;
            };
            missing = true;
            report(entry.at(&format!("{path}.ids[{k}]")), why, id, "");
        }
        let offered = query.select(&library.services);
        if offered.is_empty() && !missing {
            report(entry.at_key(&path), "none", "", "");
        }
        for lang in &languages {
            let base = |lang: &str| lang.split('-').next().unwrap_or_default().to_owned();
            let speaks = |service: &Service| {
                service.languages.is_empty()
                    || service.languages.iter().any(|known| base(known) == base(lang))
            };
            if !offered.is_empty() && !offered.iter().any(|service| speaks(&service.value)) {
                report(entry.at_key(&path), "language", "", lang);
            }
        }
    }
}
