//! What the documents of a course need besides its texts: when everything begins, what is to be
//! brought for what, where a source is used.

use super::context::elements;
use crate::localise::Words;
use crate::model::{Activity, Course, Id, Method, Module, TestQuestion, TestTime};
use jiff::ToSpan;
use jiff::civil::DateTime;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// When the parts of a course begin: by the clock if it is known when the course does, else from
/// its beginning on.
pub(super) struct Clock<'a> {
    pub(super) start: Option<DateTime>,
    pub(super) words: &'a Words,
}

impl Clock<'_> {
    /// The time so many minutes after the beginning, as it is printed.
    pub(super) fn at(&self, minutes: u32) -> String {
        let Some(start) = self.start else {
            return format!("{}:{:02}", minutes / 60, minutes % 60);
        };
        let time = later(start, minutes);
        let number = |number: String| self.words.number(&number).into();
        let hour = ("hour", number(time.hour().to_string()));
        let minute = ("minute", number(format!("{:02}", time.minute())));
        self.words.say_with("hours-time", &[hour, minute])
    }
}

/// A time so many minutes later.
pub(super) fn later(start: DateTime, minutes: u32) -> DateTime {
    start.saturating_add(i64::from(minutes).minutes())
}

/// The same time so many days later.
pub(super) fn later_day(start: DateTime, days: usize) -> DateTime {
    start.saturating_add(i64::try_from(days).unwrap_or(i64::MAX).min(MAX_DAYS).days())
}

/// More days than any course has.
const MAX_DAYS: i64 = 10_000;

/// Adds to the content of a course what its templates ask for.
pub(super) fn complete(content: &mut Map<String, Value>, course: &Course, clock: &Clock<'_>) {
    times(content, course, clock);
    content.insert("materials".into(), materials(course.activities()));
    let has = json!({
        "cases": has(course, has_case),
        "exercises": has(course, is_worked_on),
    });
    content.insert("has".into(), has);
    content.insert("keys".into(), keys(&course.questions));
    for source in elements(content, "sources") {
        let id = source.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let facts = |activity: &Activity| {
            let facts = activity.facts.iter().filter(|fact| fact.sources.contains(&id));
            facts.map(|fact| fact.verified).collect::<Vec<_>>()
        };
        let users = course.activities().filter(|activity| !facts(activity).is_empty());
        let used_in: Vec<&str> = users.map(|activity| activity.title.as_str()).collect();
        let unverified = course.activities().flat_map(facts).any(|verified| !verified);
        source.insert("used_in".into(), json!(used_in));
        source.insert("has_unverified".into(), unverified.into());
    }
}

/// The tests that there are, together where they ask the same in the same order: they have one key.
fn keys(questions: &[TestQuestion]) -> Value {
    let mut keys: Vec<(Vec<TestTime>, Vec<&TestQuestion>)> = vec![];
    for time in TestTime::ALL {
        let asked: Vec<_> = questions.iter().filter(|one| one.times.contains(&time)).collect();
        let ids = |asked: &[&TestQuestion]| -> Vec<Id> {
            asked.iter().map(|question| question.id.clone()).collect()
        };
        match keys.iter_mut().find(|(_, other)| ids(other) == ids(&asked)) {
            Some((times, _)) => times.push(time),
            None if asked.is_empty() => {}
            None => keys.push((vec![time], asked)),
        }
    }
    keys.iter().map(|(times, asked)| json!({ "times": times, "questions": asked })).collect()
}

/// Whether an activity of a course is such a one.
pub(super) fn has(course: &Course, is_such: impl Fn(&Activity) -> bool) -> bool {
    course.activities().any(is_such)
}

/// Whether there is a case in it, for all or for an audience.
pub(super) fn has_case(activity: &Activity) -> bool {
    activity.case.is_some() || activity.variants.iter().any(|variant| variant.case.is_some())
}

/// Whether participants work on it with a sheet before them.
pub(super) fn is_worked_on(activity: &Activity) -> bool {
    match activity.method {
        Method::Exercise | Method::Reflection => activity.participant.is_some(),
        Method::Case => has_case(activity) || activity.participant.is_some(),
        Method::Discussion => has_case(activity),
        Method::Lecture | Method::Test | Method::Break => false,
    }
}

/// Whether a module is nothing but a break.
fn is_break(activities: &[Activity]) -> bool {
    activities.iter().all(|activity| activity.method == Method::Break)
}

/// When everything begins. Each day of a course begins at the same time of day.
fn times(content: &mut Map<String, Value>, course: &Course, clock: &Clock<'_>) {
    let days = course.days();
    let several = days.len() > 1;
    let date = |day: usize| clock.start.map(|start| clock.words.date(later_day(start, day).date()));
    let mut minutes = 0;
    let mut modules = elements(content, "modules");
    for (d, day) in days.iter().enumerate() {
        minutes = 0;
        for (i, (Module { activities, .. }, module)) in day.iter().zip(&mut modules).enumerate() {
            let begins = (several && i == 0).then(|| json!({ "number": d + 1, "date": date(d) }));
            module.insert("new_day".into(), begins.into());
            module.insert("start".into(), clock.at(minutes).into());
            module.insert("is_break".into(), is_break(activities).into());
            for (shown, activity) in elements(module, "activities").zip(activities) {
                shown.insert("start".into(), clock.at(minutes).into());
                minutes += activity.minutes;
                shown.insert("end".into(), clock.at(minutes).into());
                shown.insert("is_worked_on".into(), is_worked_on(activity).into());
            }
        }
    }
    drop(modules);
    // Of several days each says its date itself.
    content.insert("begins_on".into(), date(0).filter(|_| !several).into());
    content.insert("by_the_clock".into(), clock.start.is_some().into());
    content.insert("begins".into(), clock.at(0).into());
    content.insert("ends".into(), clock.at(minutes).into());
}

/// The materials of all activities, each once, with the titles of what they are for.
fn materials<'a>(activities: impl Iterator<Item = &'a Activity>) -> Value {
    let mut order: Vec<&str> = vec![];
    let mut uses: BTreeMap<&str, (&Id, Vec<&str>)> = BTreeMap::new();
    for activity in activities {
        for item in &activity.materials {
            let (_, titles) = uses.entry(&item.text).or_insert_with(|| {
                order.push(&item.text);
                (&item.id, vec![])
            });
            titles.push(&activity.title);
        }
    }
    let item = |text: &&str| {
        let (id, activities) = uses.get(text)?;
        Some(json!({ "id": id, "text": text, "activities": activities }))
    };
    order.iter().filter_map(item).collect()
}
