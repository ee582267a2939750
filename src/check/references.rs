//! References: ids that point to other elements or files, words of fixed lists, variables.

use super::{Content, must_be_word, must_exist, wrong_value};
use crate::diagnostic::{Code, Diagnostics};
use crate::localise::Variables;
use crate::model::{
    AUDIENCES, Activity, Condition, Entry, Id, Kind, Library, NEEDS, Screening, ServiceQuery,
    TestQuestion,
};
use crate::source::Span;

pub(super) fn check(content: &Content<'_>, library: &Library, out: &mut Diagnostics) {
    language(content, out);
    audiences(content, out);
    sources(content, library, out);
    variables(content, library, out);
    match content.kind {
        Kind::Curriculum => curriculum(content.id, library, out),
        Kind::Module => module(content.id, library, out),
        Kind::Indicators => indicators(content.id, library, out),
        Kind::Screening => screening(content.id, library, out),
        Kind::Leaflet => leaflet(content.id, library, out),
        Kind::Service => service(content.id, library, out),
    }
}

fn language(content: &Content<'_>, out: &mut Diagnostics) {
    if !content.about.lang.is_empty() && !is_language(&content.about.lang) {
        wrong_value(content.at("lang"), "language", &[], out);
    }
}

/// Whether it has the form of a language tag: `fi`, `zh-Hans`, `fa-AF`.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
}

fn audiences(content: &Content<'_>, out: &mut Diagnostics) {
    for (i, audience) in content.about.audience.iter().enumerate() {
        must_be_word(audience, AUDIENCES, content.at(&format!("audience[{i}]")), out);
    }
}

/// Every list `sources` but the one of the head names sources of the head; in a course also those
/// of the modules it includes.
fn sources(content: &Content<'_>, library: &Library, out: &mut Diagnostics) {
    let course = library.curricula.get(content.id).filter(|_| content.kind == Kind::Curriculum);
    let included = course.into_iter().flat_map(|course| course.value.included());
    let included = included.filter_map(|include| library.modules.get(&include.include));
    let heads = [content.about].into_iter().chain(included.map(|module| &module.about));
    let known = heads.flat_map(|about| &about.sources).map(|source| source.id.as_str());
    let known: Vec<&str> = known.collect();
    for (path, id) in content.written().filter(|(path, _)| is_source_reference(path)) {
        must_exist(id, known.iter().copied(), content.at(path), "source", out);
    }
}

/// Whether a path is an item of a list of source ids, or one alone: `indicators[2].sources[0]`,
/// `scoring.combinations[0].source`.
pub(super) fn is_source_reference(path: &str) -> bool {
    let in_list = path.ends_with(']')
        && path.rsplit_once('[').is_some_and(|(list, _)| list.ends_with(".sources"));
    let alone = path.starts_with("scoring.")
        && (path.ends_with(".source") || path.ends_with(".prevalence-source"));
    in_list || alone
}

fn variables(content: &Content<'_>, library: &Library, out: &mut Diagnostics) {
    let known = Variables::of(library);
    for (key, text) in &content.texts {
        for name in Variables::used_in(text) {
            let service = name.strip_prefix("phone-").unwrap_or("");
            let unreadable = library.broken.contains(&(Kind::Service, service.to_owned()));
            if unreadable || known.names().any(|known| known == name) {
                continue;
            }
            let whole = content.at(&key.path);
            let found = content.source[whole.start..whole.end].find(&format!("${name}"));
            let at = found.map_or(whole, |found| {
                let start = whole.start + found;
                Span::new(whole.file, start..start + 1 + name.len())
            });
            out.report(Code::UnknownVariable, at)
                .arg("variable", name)
                .suggest(name, known.names());
        }
    }
}

/// Ids of a kind: what was read, and files that could not be.
fn ids<'a, T>(
    kind: Kind,
    entries: &'a std::collections::BTreeMap<Id, Entry<T>>,
    library: &'a Library,
) -> Vec<&'a str> {
    let broken = library.broken.iter().filter(|(k, _)| *k == kind).map(|(_, id)| id);
    entries.keys().chain(broken).map(String::as_str).collect()
}

fn curriculum(id: &str, library: &Library, out: &mut Diagnostics) {
    let Some(entry) = library.curricula.get(id) else { return };
    let curriculum = &entry.value;
    let courses = ids(Kind::Curriculum, &library.curricula, library);
    for (i, course) in curriculum.prerequisites.iter().enumerate() {
        let at = entry.at(&format!("prerequisites[{i}]"));
        must_exist(course, courses.iter().copied(), at, "curriculum", out);
    }
    let shared = ids(Kind::Module, &library.modules, library);
    // What a module that cannot be read would have, nobody knows.
    let mut all_read = true;
    let mut objectives: Vec<&str> = curriculum.objectives.iter().map(|o| o.id.as_str()).collect();
    for (i, part) in curriculum.modules.iter().enumerate() {
        let Some(include) = part.shared() else { continue };
        let path = format!("modules[{i}]");
        let at = entry.at(&format!("{path}.include"));
        must_exist(&include.include, shared.iter().copied(), at, "module", out);
        let Some(module) = library.modules.get(&include.include) else {
            all_read = false;
            continue;
        };
        objectives.extend(module.value.objectives.iter().map(|o| o.id.as_str()));
        let activities = module.value.activities.iter().map(|activity| activity.id.as_str());
        for (k, without) in include.without.iter().enumerate() {
            let at = entry.at(&format!("{path}.without[{k}]"));
            must_exist(without, activities.clone(), at, "activity", out);
        }
    }
    for (i, part) in curriculum.modules.iter().enumerate() {
        let Some(module) = part.own() else { continue };
        let known = all_read.then_some(objectives.as_slice());
        activities(&module.activities, &format!("modules[{i}].activities"), entry, known, out);
    }
    if all_read {
        questions(&curriculum.questions, entry, &objectives, out);
    }
}

fn module(id: &str, library: &Library, out: &mut Diagnostics) {
    let Some(entry) = library.modules.get(id) else { return };
    let objectives: Vec<&str> = entry.value.objectives.iter().map(|o| o.id.as_str()).collect();
    activities(&entry.value.activities, "activities", entry, Some(&objectives), out);
    questions(&entry.value.questions, entry, &objectives, out);
}

/// `objectives` are those that there are, if that is known.
fn activities<T>(
    activities: &[Activity],
    path: &str,
    entry: &Entry<T>,
    objectives: Option<&[&str]>,
    out: &mut Diagnostics,
) {
    for (k, activity) in activities.iter().enumerate() {
        for (n, objective) in activity.objectives.iter().enumerate() {
            let at = entry.at(&format!("{path}[{k}].objectives[{n}]"));
            if let Some(objectives) = objectives {
                must_exist(objective, objectives.iter().copied(), at, "objective", out);
            }
        }
        for (n, variant) in activity.variants.iter().enumerate() {
            let at = entry.at(&format!("{path}[{k}].variants[{n}].for"));
            must_be_word(&variant.audience, AUDIENCES, at, out);
        }
    }
}

fn questions<T>(
    questions: &[TestQuestion],
    entry: &Entry<T>,
    objectives: &[&str],
    out: &mut Diagnostics,
) {
    for (i, question) in questions.iter().enumerate() {
        let at = entry.at(&format!("questions[{i}].objective"));
        must_exist(&question.objective, objectives.iter().copied(), at, "objective", out);
    }
}

fn indicators(id: &str, library: &Library, out: &mut Diagnostics) {
    let Some(entry) = library.indicators.get(id) else { return };
    let dimensions = entry.value.dimensions.iter().map(|dimension| dimension.id.as_str());
    for (i, indicator) in entry.value.indicators.iter().enumerate() {
        let at = entry.at(&format!("indicators[{i}].dimension"));
        must_exist(&indicator.dimension, dimensions.clone(), at, "dimension", out);
    }
}

fn leaflet(id: &str, library: &Library, out: &mut Diagnostics) {
    let Some(entry) = library.leaflets.get(id) else { return };
    for (i, panel) in entry.value.panels.iter().enumerate() {
        if let Some(query) = &panel.services {
            services(query, &format!("panels[{i}].services"), entry, library, out);
        }
    }
}

fn service(id: &str, library: &Library, out: &mut Diagnostics) {
    let Some(entry) = library.services.get(id) else { return };
    for (i, need) in entry.value.needs.iter().enumerate() {
        must_be_word(need, NEEDS, entry.at(&format!("for[{i}]")), out);
    }
}

fn services<T>(
    query: &ServiceQuery,
    path: &str,
    entry: &Entry<T>,
    library: &Library,
    out: &mut Diagnostics,
) {
    let known = ids(Kind::Service, &library.services, library);
    for (i, service) in query.ids.iter().enumerate() {
        let at = entry.at(&format!("{path}.ids[{i}]"));
        must_exist(service, known.iter().copied(), at, "service", out);
    }
    for (i, need) in query.needs.iter().enumerate() {
        must_be_word(need, NEEDS, entry.at(&format!("{path}.for[{i}]")), out);
    }
}

fn screening(id: &str, library: &Library, out: &mut Diagnostics) {
    let Some(entry) = library.screenings.get(id) else { return };
    let screening = &entry.value;
    let sets = ids(Kind::Indicators, &library.indicators, library);
    must_exist(&screening.uses, sets, entry.at("uses"), "indicators", out);
    let endings = screening.endings.iter().map(|ending| ending.id.as_str());
    for (i, gate) in screening.gates.iter().enumerate() {
        let at = entry.at(&format!("gates[{i}].otherwise"));
        must_exist(&gate.otherwise, endings.clone(), at, "ending", out);
    }
    counted_indicators(entry, library, out);
    for (i, question) in screening.questions.iter().enumerate() {
        if let Some(condition) = &question.ask_if {
            let path = format!("questions[{i}].ask-if");
            Names { entry, library, out }.condition(condition, &path);
        }
    }
    for (i, combination) in screening.scoring.combinations.iter().enumerate() {
        let path = format!("scoring.combinations[{i}].when");
        Names { entry, library, out }.condition(&combination.when, &path);
    }
    for (i, ending) in screening.endings.iter().enumerate() {
        if let Some(condition) = &ending.when {
            Names { entry, library, out }.condition(condition, &format!("endings[{i}].when"));
        }
        if let Some(query) = &ending.services {
            services(query, &format!("endings[{i}].services"), entry, library, out);
        }
    }
}

/// Indicators that answers count as. A fact of the set's context is never one.
fn counted_indicators(entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    let Some(set) = library.indicators.get(&entry.value.uses) else { return };
    let known = set.value.indicators.iter().map(|indicator| indicator.id.as_str());
    let mut counted = |indicator: &Option<Id>, path: String| {
        let Some(indicator) = indicator else { return };
        let at = entry.at(&format!("{path}.indicator"));
        match set.value.context.iter().position(|fact| fact.id == *indicator) {
            Some(fact) => {
                out.report(Code::ContextCounted, at)
                    .arg("id", indicator.as_str())
                    .related(set.at(&format!("context[{fact}].id")));
            }
            None => must_exist(indicator, known.clone(), at, "indicator", out),
        }
    };
    for (i, question) in entry.value.questions.iter().enumerate() {
        counted(&question.indicator, format!("questions[{i}]"));
        for (list, choices) in
            [("choose", &question.choose), ("choose-several", &question.choose_several)]
        {
            for (k, choice) in choices.iter().enumerate() {
                counted(&choice.indicator, format!("questions[{i}].{list}[{k}]"));
            }
        }
    }
    let facts = set.value.context.iter().map(|fact| fact.id.as_str());
    for (i, question) in entry.value.questions.iter().enumerate() {
        if let Some(fact) = &question.context {
            let at = entry.at(&format!("questions[{i}].context"));
            must_exist(fact, facts.clone(), at, "context", out);
        }
    }
}

/// The names in a condition.
struct Names<'a> {
    entry: &'a Entry<Screening>,
    library: &'a Library,
    out: &'a mut Diagnostics,
}

impl Names<'_> {
    fn condition(&mut self, condition: &Condition, path: &str) {
        super::screening::each_leaf(condition, path, &self.entry.places, &mut |leaf, path| {
            match leaf {
                Condition::Answer(question, _) | Condition::Between(question, ..) => {
                    let gates = self.entry.value.gates.iter().map(|gate| gate.id.as_str());
                    let questions = self.entry.value.questions.iter().map(|q| q.id.as_str());
                    let known = gates.chain(questions);
                    must_exist(question, known, self.entry.at_key(path), "question", self.out);
                }
                Condition::Band(band) => {
                    let known = self.entry.value.scoring.bands.iter().map(|b| b.id.as_str());
                    must_exist(band, known, self.entry.at(path), "band", self.out);
                }
                Condition::Dimension(dimension) => {
                    if let Some(set) = self.library.indicators.get(&self.entry.value.uses) {
                        let known = set.value.dimensions.iter().map(|d| d.id.as_str());
                        must_exist(dimension, known, self.entry.at(path), "dimension", self.out);
                    }
                }
                _ => {}
            }
        });
    }
}
