//! Courses and the modules they share: minutes that add up, objectives that are taught and tested,
//! tests with one answer, parts that fit together.

use super::is_sound;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Activity, Curriculum, Entry, Include, Library, Method, Module, Objective, Part, SharedModule,
    TestQuestion,
};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check_module(entry: &Entry<SharedModule>, out: &mut Diagnostics) {
    let module = &entry.value;
    let all: Vec<&Activity> = module.activities.iter().collect();
    must_add_up(module.minutes, sum(&module.activities), "module", entry.at("minutes"), out);
    times(&module.activities, "activities", entry, out);
    objectives(entry, &module.objectives, &all, &module.questions, out);
    answers(entry, &module.questions, out);
}

pub(super) fn check(entry: &Entry<Curriculum>, library: &Library, out: &mut Diagnostics) {
    let course = &entry.value;
    for (i, part) in course.modules.iter().enumerate() {
        let path = format!("modules[{i}]");
        match part {
            Part::Own(Module { minutes, activities, .. }) => {
                let at = entry.at(&format!("{path}.minutes"));
                must_add_up(*minutes, sum(activities), "module", at, out);
                times(activities, &format!("{path}.activities"), entry, out);
                must_be_without(entry, &path, &["without"], "id, title, minutes, activities", out);
            }
            Part::Shared(_) => {
                let own = ["id", "title", "minutes", "activities"];
                must_be_without(entry, &path, &own, "include, without, day", out);
            }
        }
    }
    answers(entry, &course.questions, out);
    let Some(shared) = shared(course, library) else { return };
    ids(entry, &shared, out);
    let minutes = course.modules.iter().enumerate().map(|(i, part)| match part {
        Part::Own(module) => u64::from(module.minutes),
        Part::Shared(include) => shared.get(&i).map_or(0, |module| sum(kept(include, module))),
    });
    must_add_up(course.minutes, minutes.sum(), "course", entry.at("minutes"), out);
    let own = course.modules.iter().filter_map(Part::own).flat_map(|module| &module.activities);
    let own: Vec<&Activity> = own.collect();
    objectives(entry, &course.objectives, &own, &course.questions, out);
    lost_objectives(entry, &shared, &own, out);
    pace(entry, library, out);
}

/// Minutes without a break after which people no longer follow: trainers plan a break at least
/// every hour and a half. The rule is ours.
const STRETCH: u32 = 90;
/// Minutes of a working day, breaks included.
const DAY: u32 = 480;

/// How long people sit, and how much of it they only listen: each stretch between breaks, each
/// day, and lecture for at most a third of the time that is no break.
fn pace(entry: &Entry<Curriculum>, library: &Library, out: &mut Diagnostics) {
    let Some(course) = library.course(&entry.id) else { return };
    let mut part = 0;
    for (d, day) in course.days().into_iter().enumerate() {
        let first = part;
        let (mut stretch, mut longest, mut at) = (0, 0, first);
        for module in day {
            for activity in &module.activities {
                let is_break = activity.method == Method::Break;
                stretch = if is_break { 0 } else { activity.minutes.saturating_add(stretch) };
                if stretch > longest {
                    (longest, at) = (stretch, part);
                }
            }
            part += 1;
        }
        let place = |part: usize| {
            let is_shared = entry.value.modules.get(part).is_some_and(|one| one.shared().is_some());
            entry.at(&format!("modules[{part}].{}", if is_shared { "include" } else { "id" }))
        };
        if longest > STRETCH {
            out.report(Code::LongStretch, place(at))
                .arg("minutes", longest as usize)
                .arg("limit", STRETCH as usize);
        }
        let minutes: u64 = day.iter().map(|module| sum(&module.activities)).sum();
        if minutes > u64::from(DAY) {
            out.report(Code::LongDay, place(first))
                .arg("day", d + 1)
                .arg("minutes", minutes as usize)
                .arg("limit", DAY as usize);
        }
    }
    let minutes = |counts: fn(Method) -> bool| {
        sum(course.activities().filter(|activity| counts(activity.method)))
    };
    let (lecture, work) = (minutes(|m| m == Method::Lecture), minutes(|m| m != Method::Break));
    if lecture * 3 > work {
        out.report(Code::MuchLecture, entry.at("minutes"))
            .arg("lecture", lecture as usize)
            .arg("work", work as usize);
    }
}

/// Reports courses that are to be taken before each other.
pub(super) fn check_order(library: &Library, out: &mut Diagnostics) {
    for (id, entry) in &library.curricula {
        for (i, first) in entry.value.prerequisites.iter().enumerate() {
            if leads_to(first, id, library) {
                out.report(Code::CircularPrerequisite, entry.at(&format!("prerequisites[{i}]")))
                    .arg("id", id.as_str())
                    .arg("first", first.as_str());
            }
        }
    }
}

/// Whether the way back through prerequisites leads from one course to another.
fn leads_to(from: &str, to: &str, library: &Library) -> bool {
    let mut seen = BTreeSet::new();
    let mut ahead = vec![from];
    while let Some(id) = ahead.pop() {
        if id == to {
            return true;
        }
        if let (true, Some(entry)) = (seen.insert(id), library.curricula.get(id)) {
            ahead.extend(entry.value.prerequisites.iter().map(String::as_str));
        }
    }
    false
}

/// The modules that a course includes, by their place in it; `None` if one cannot be relied on.
fn shared<'a>(
    course: &Curriculum,
    library: &'a Library,
) -> Option<BTreeMap<usize, &'a Entry<SharedModule>>> {
    let includes = course.modules.iter().enumerate().filter_map(|(i, p)| Some((i, p.shared()?)));
    includes
        .map(|(i, include)| {
            let module = library.modules.get(&include.include)?;
            is_sound(library, module).then_some((i, module))
        })
        .collect()
}

/// The activities that a course takes from a module.
fn kept<'a>(
    include: &'a Include,
    module: &'a Entry<SharedModule>,
) -> impl Iterator<Item = &'a Activity> {
    let left_out = |activity: &&Activity| !include.without.contains(&activity.id);
    module.value.activities.iter().filter(left_out)
}

fn sum<'a>(activities: impl IntoIterator<Item = &'a Activity>) -> u64 {
    activities.into_iter().map(|activity| u64::from(activity.minutes)).sum()
}

fn must_add_up(said: u32, sum: u64, whole: &'static str, at: Span, out: &mut Diagnostics) {
    if u64::from(said) != sum {
        out.report(Code::MinutesDiffer, at)
            .arg("whole", whole)
            .arg("said", said as usize)
            .arg("sum", sum as usize);
    }
}

/// What may be done when time is short: nothing with breaks, and shorter means shorter.
fn times<T>(activities: &[Activity], path: &str, entry: &Entry<T>, out: &mut Diagnostics) {
    for (i, activity) in activities.iter().enumerate() {
        let is_break = activity.method == Method::Break;
        let least = activity.min_minutes;
        let wrong_least = least.is_some_and(|least| is_break || least >= activity.minutes);
        let stays = is_break || activity.tells_apart;
        for (key, is_wrong) in
            [("optional", activity.optional.is_some() && stays), ("min-minutes", wrong_least)]
        {
            if is_wrong {
                let why = match key {
                    _ if is_break => "break",
                    "optional" => "tells-apart",
                    _ => "longer",
                };
                let at = entry.at(&format!("{path}[{i}].{key}"));
                out.report(Code::ShortTime, at).arg("key", key).arg("why", why);
            }
        }
    }
}

/// Reports keys of the other kind of part.
fn must_be_without(
    entry: &Entry<Curriculum>,
    path: &str,
    keys: &[&str],
    allowed: &str,
    out: &mut Diagnostics,
) {
    for key in keys {
        let path = format!("{path}.{key}");
        if entry.places.get(&path).is_some() {
            out.report(Code::UnknownKey, entry.at_key(&path))
                .arg("key", *key)
                .arg("allowed", allowed);
        }
    }
}

/// Within a course, modules, activities, objectives and questions each have names of their own,
/// and one name of a source means one source.
fn ids(
    entry: &Entry<Curriculum>,
    shared: &BTreeMap<usize, &Entry<SharedModule>>,
    out: &mut Diagnostics,
) {
    let course = &entry.value;
    let mut taken: BTreeMap<(&str, &str), Span> = BTreeMap::new();
    for (i, objective) in course.objectives.iter().enumerate() {
        taken.insert(("objective", &objective.id), entry.at(&format!("objectives[{i}].id")));
    }
    for (i, question) in course.questions.iter().enumerate() {
        taken.insert(("question", &question.id), entry.at(&format!("questions[{i}].id")));
    }
    for (i, module) in course.modules.iter().enumerate().filter_map(|(i, p)| Some((i, p.own()?))) {
        taken.insert(("module", &module.id), entry.at(&format!("modules[{i}].id")));
        for (k, activity) in module.activities.iter().enumerate() {
            let at = entry.at(&format!("modules[{i}].activities[{k}].id"));
            taken.insert(("activity", &activity.id), at);
        }
    }
    let mut sources: BTreeMap<&str, _> = BTreeMap::new();
    for (i, source) in entry.about.sources.iter().enumerate() {
        sources.insert(&source.id, (source, entry.at(&format!("sources[{i}].id"))));
    }
    for (i, module) in shared {
        let include = entry.at(&format!("modules[{i}].include"));
        let mut clash = |id: &str, first: Span| {
            out.report(Code::TakenId, include)
                .arg("id", id)
                .arg("module", module.id.as_str())
                .related(first);
        };
        if let Some(first) = taken.insert(("module", &module.id), include) {
            clash(&module.id, first);
            continue;
        }
        for (what, id, path) in named(&module.value) {
            match taken.get(&(what, id)) {
                Some(first) => clash(id, *first),
                None => {
                    taken.insert((what, id), module.at(&path));
                }
            }
        }
        for (k, source) in module.about.sources.iter().enumerate() {
            match sources.get(source.id.as_str()) {
                Some((first, at)) if (&first.title, &first.url) != (&source.title, &source.url) => {
                    clash(&source.id, *at);
                }
                Some(_) => {}
                None => {
                    let at = module.at(&format!("sources[{k}].id"));
                    sources.insert(&source.id, (source, at));
                }
            }
        }
    }
}

/// What of a module has a name within a course, with its place.
fn named(module: &SharedModule) -> impl Iterator<Item = (&'static str, &str, String)> {
    fn each<'a>(
        what: &'static str,
        list: &'static str,
        ids: impl Iterator<Item = &'a str>,
    ) -> impl Iterator<Item = (&'static str, &'a str, String)> {
        ids.enumerate().map(move |(i, id)| (what, id, format!("{list}[{i}].id")))
    }
    each("objective", "objectives", module.objectives.iter().map(|o| o.id.as_str()))
        .chain(each("activity", "activities", module.activities.iter().map(|a| a.id.as_str())))
        .chain(each("question", "questions", module.questions.iter().map(|q| q.id.as_str())))
}

fn objectives<T>(
    entry: &Entry<T>,
    objectives: &[Objective],
    activities: &[&Activity],
    questions: &[TestQuestion],
    out: &mut Diagnostics,
) {
    for (i, objective) in objectives.iter().enumerate() {
        let taught = activities.iter().any(|activity| activity.teaches(&objective.id));
        let tested = questions.iter().any(|question| question.objective == objective.id);
        for (lacks, what) in [(!taught, "activity"), (!tested, "question")] {
            if lacks {
                out.report(Code::UncoveredObjective, entry.at(&format!("objectives[{i}].id")))
                    .arg("id", objective.id.as_str())
                    .arg("what", what);
            }
        }
    }
}

/// Objectives of a shared module that nothing serves any more, for what the course leaves out.
fn lost_objectives(
    entry: &Entry<Curriculum>,
    shared: &BTreeMap<usize, &Entry<SharedModule>>,
    own: &[&Activity],
    out: &mut Diagnostics,
) {
    for (i, module) in shared {
        let Some(include) = entry.value.modules[*i].shared() else { continue };
        for objective in &module.value.objectives {
            let serves = |activity: &Activity| activity.teaches(&objective.id);
            let taught = module.value.activities.iter().any(serves);
            let kept = kept(include, module).any(serves) || own.iter().any(|one| serves(one));
            if taught && !kept {
                out.report(Code::UncoveredObjective, entry.at(&format!("modules[{i}].without")))
                    .arg("id", objective.id.as_str())
                    .arg("what", "activity");
            }
        }
    }
}

fn answers<T>(entry: &Entry<T>, questions: &[TestQuestion], out: &mut Diagnostics) {
    for (i, question) in questions.iter().enumerate() {
        let right = question.choices.iter().filter(|choice| choice.right).count();
        if right != 1 {
            out.report(Code::NoRightAnswer, entry.at(&format!("questions[{i}].id")))
                .arg("id", question.id.as_str())
                .arg("count", right);
        }
    }
}
