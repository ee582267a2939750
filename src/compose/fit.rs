//! A course fitted to the time there is: what may be left out goes first, in the order that its
//! author has stated; then what may be shorter is shortened. What is left adds up, and the course
//! claims no more than it still teaches and tests.
//!
//! - Of two activities with the same `optional`, the later one goes first. What went comes back, the
//!   most important first, if it turns out to fit in after all.
//! - All activities with `min-minutes` are shortened by the same share of what they can spare, to
//!   whole minutes, and only after everything optional is gone.
//! - A test that is left out has no sheet, and no question is asked in it.
//! - Breaks stay as long as they are. One that would stand at the beginning or end of a day, or
//!   right after another, goes.

use crate::model::{Activity, Course, Method, Objective, TestTime, minutes_of};
use serde::Serialize;
use std::collections::BTreeSet;

/// How a fitted course differs from the whole one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cuts {
    /// Minutes that the whole course takes.
    pub whole: u32,
    /// Minutes that there are.
    pub available: u32,
    /// Minutes that nothing fills.
    pub spare: u32,
    /// What is left out, in the order of the course.
    pub left_out: Vec<Cut>,
    /// What is shorter, in the order of the course.
    pub shorter: Vec<Cut>,
    /// Objectives that the course claims no more, as nothing is left that teaches them.
    pub no_longer_claimed: Vec<String>,
}

/// An activity that is left out, or shorter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cut {
    /// Its title.
    pub title: String,
    /// Minutes it takes in the whole course.
    pub before: u32,
    /// Minutes it takes now.
    pub now: u32,
}

/// The time is too short for a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooShort {
    /// The least minutes it takes.
    pub least: u32,
}

/// The course in at most `available` minutes, with what that took. A course that is not longer
/// stays as it is.
///
/// # Errors
/// If the course cannot be made that short.
pub fn fit(course: &Course, available: u32) -> Result<(Course, Cuts), TooShort> {
    let whole = minutes_of(course.activities());
    let mut fitted = match whole <= available {
        true => course.clone(),
        false => without_optional(course, available),
    };
    shorten(&mut fitted, available)?;
    for module in &mut fitted.modules {
        module.minutes = minutes_of(&module.activities);
    }
    fitted.minutes = minutes_of(fitted.activities());
    let no_longer_claimed = match whole <= available {
        true => vec![],
        false => {
            ask_in_tests_held(course, &mut fitted);
            claim_what_is_left(&mut fitted)
        }
    };
    let (left_out, shorter) = differences(course, &fitted);
    let spare = available - fitted.minutes;
    Ok((fitted, Cuts { whole, available, spare, left_out, shorter, no_longer_claimed }))
}

/// Leaves out optional activities until the rest fits, or none is left.
fn without_optional(course: &Course, available: u32) -> Course {
    let mut optional: Vec<(u32, &str)> = course
        .activities()
        .filter(|activity| activity.method != Method::Break)
        .filter_map(|activity| Some((activity.optional?, activity.id.as_str())))
        .collect();
    // The order among equals is kept: the last of the course comes first.
    optional.reverse();
    optional.sort_by_key(|(priority, _)| *priority);
    let fits = |gone: &BTreeSet<&str>| {
        let left = left(course, gone);
        minutes_of(course.activities().filter(|activity| left(activity))) <= available
    };
    let mut gone = BTreeSet::new();
    for (_, id) in &optional {
        if fits(&gone) {
            break;
        }
        gone.insert(*id);
    }
    for (_, id) in optional.iter().rev() {
        if gone.remove(id) && !fits(&gone) {
            gone.insert(*id);
        }
    }
    without(course, &gone)
}

/// The course without some activities, and without breaks that divide nothing any more.
fn without(course: &Course, gone: &BTreeSet<&str>) -> Course {
    let mut rest = course.clone();
    let left = left(course, gone);
    for module in &mut rest.modules {
        module.activities.retain(&left);
    }
    let modules = std::mem::take(&mut rest.modules);
    let mut begins = None;
    for mut module in modules {
        // A day begins with the first module that is left of it.
        begins = module.day.or(begins);
        if !module.activities.is_empty() {
            module.day = begins.take();
            rest.modules.push(module);
        }
    }
    rest
}

/// Which activities are left: those that are not gone, but for breaks that divide nothing any more.
fn left(course: &Course, gone: &BTreeSet<&str>) -> impl Fn(&Activity) -> bool {
    let idle = idle_breaks(course, gone);
    move |activity| !gone.contains(activity.id.as_str()) && !idle.contains(activity.id.as_str())
}

/// Breaks at the beginning or end of a day, or right after another, once something is left out.
fn idle_breaks<'a>(course: &'a Course, gone: &BTreeSet<&str>) -> BTreeSet<&'a str> {
    let mut idle = BTreeSet::new();
    if gone.is_empty() {
        return idle;
    }
    for day in course.days() {
        let activities = day.iter().flat_map(|module| &module.activities);
        let left: Vec<&Activity> = activities.filter(|a| !gone.contains(a.id.as_str())).collect();
        let mut waiting: Option<&Activity> = None;
        let mut has_begun = false;
        for activity in left {
            let is_break = activity.method == Method::Break;
            match waiting.take() {
                Some(earlier) if is_break => {
                    // The longer of two stays.
                    let (stays, goes) = match earlier.minutes < activity.minutes {
                        true => (activity, earlier),
                        false => (earlier, activity),
                    };
                    idle.insert(goes.id.as_str());
                    waiting = Some(stays);
                }
                _ if is_break && !has_begun => {
                    idle.insert(activity.id.as_str());
                }
                _ if is_break => waiting = Some(activity),
                _ => has_begun = true,
            }
        }
        idle.extend(waiting.map(|last| last.id.as_str()));
    }
    idle
}

/// Shortens what may be shortened until the course fits.
fn shorten(course: &mut Course, available: u32) -> Result<(), TooShort> {
    let excess = minutes_of(course.activities()).saturating_sub(available);
    if excess == 0 {
        return Ok(());
    }
    let mut activities: Vec<(u32, &mut Activity)> =
        course.activities_mut().map(|activity| (can_spare(activity), activity)).collect();
    let all = activities.iter().fold(0, |all: u32, (spare, _)| all.saturating_add(*spare));
    if all < excess {
        return Err(TooShort { least: available.saturating_add(excess - all) });
    }
    // The part of the excess that one takes, in whole minutes, and what is left of it.
    let share = |spare: u32| {
        let share = u64::from(excess) * u64::from(spare);
        (u32::try_from(share / u64::from(all)).unwrap_or(spare), share % u64::from(all))
    };
    let mut missing = excess;
    for (spare, activity) in &mut activities {
        let (cut, _) = share(*spare);
        activity.minutes -= cut;
        missing -= cut;
    }
    // Those with the largest rests give one minute more.
    activities.sort_by_key(|(spare, _)| std::cmp::Reverse(share(*spare).1));
    for (_, activity) in activities.into_iter().take(missing as usize) {
        activity.minutes -= 1;
    }
    Ok(())
}

/// By how much an activity may be shortened.
fn can_spare(activity: &Activity) -> u32 {
    let least = activity.min_minutes.filter(|_| activity.method != Method::Break);
    least.map_or(0, |least| activity.minutes.saturating_sub(least))
}

/// Takes from the questions the tests that are left out, so that they have no sheet. What a course
/// holds outside its time, as the later test, stays.
fn ask_in_tests_held(whole: &Course, fitted: &mut Course) {
    let is_left = |id: &str| fitted.activities().any(|activity| activity.id == id);
    let (held, lost): (Vec<_>, Vec<_>) =
        tests_in(whole).into_iter().partition(|(id, _)| is_left(id));
    let is_held = |time: &TestTime| {
        let among = |tests: &[(&str, TestTime)]| tests.iter().any(|(_, other)| other == time);
        among(&held) || !among(&lost)
    };
    for question in &mut fitted.questions {
        question.times.retain(is_held);
    }
    fitted.questions.retain(|question| !question.times.is_empty());
}

/// The tests that are held in a course: one in its first half is that before it, one in its second
/// half that at its end.
fn tests_in(course: &Course) -> Vec<(&str, TestTime)> {
    let whole = minutes_of(course.activities());
    let (mut tests, mut begins) = (vec![], 0);
    for activity in course.activities() {
        if activity.method == Method::Test {
            let time = if begins < whole.div_ceil(2) { TestTime::Pre } else { TestTime::Post };
            tests.push((activity.id.as_str(), time));
        }
        begins += activity.minutes;
    }
    tests
}

/// Takes away the objectives that nothing teaches and tests any more, with their questions. The
/// answer is their texts.
fn claim_what_is_left(course: &mut Course) -> Vec<String> {
    let is_claimed = |course: &Course, objective: &Objective| {
        let tested = course.questions.iter().any(|question| question.objective == objective.id);
        tested && course.activities().any(|activity| activity.teaches(&objective.id))
    };
    let objectives = std::mem::take(&mut course.objectives);
    let (claimed, lost): (Vec<_>, Vec<_>) =
        objectives.into_iter().partition(|objective| is_claimed(course, objective));
    let claims = |id: &str| claimed.iter().any(|objective| objective.id == id);
    for activity in course.activities_mut() {
        activity.objectives.retain(|id| claims(id));
    }
    course.questions.retain(|question| claims(&question.objective));
    course.objectives = claimed;
    lost.into_iter().map(|objective| objective.text).collect()
}

/// What is left out of the whole course, and what is shorter.
fn differences(whole: &Course, fitted: &Course) -> (Vec<Cut>, Vec<Cut>) {
    let (mut left_out, mut shorter) = (vec![], vec![]);
    for Activity { id, title, minutes, .. } in whole.activities() {
        let now = fitted.activities().find(|one| one.id == *id).map(|one| one.minutes);
        let cut = |now: u32| Cut { title: title.clone(), before: *minutes, now };
        match now {
            None => left_out.push(cut(0)),
            Some(now) if now < *minutes => shorter.push(cut(now)),
            Some(_) => {}
        }
    }
    (left_out, shorter)
}
