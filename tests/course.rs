//! A course put together from its own file and those of the modules it includes, and fitted to the
//! time there is.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lyhty::bundled;
use lyhty::compose::{Output, Request, Templates, compose, fit};
use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use lyhty::localise::{TranslationState, course};
use lyhty::model::{Activity, Course, Curriculum, Kind, Library, Method, TestTime};
use lyhty::write;
use serde_json::json;
use std::fs;
use std::path::Path;

/// The library of the golden files, with translations of the course `evening` and its module laid
/// over it: each begins with the line given, if one is.
fn library(of_course: Option<&str>, of_module: Option<&str>) -> Library {
    let folder = tempfile::tempdir().unwrap();
    for (path, head, element, text) in [
        ("curricula/evening", of_course, "rules", "Säännöt"),
        ("curricula/modules/control", of_module, "lenses", "Kolme katsetta"),
    ] {
        let Some(head) = head else { continue };
        let file = folder.path().join(format!("locales/fi/{path}.ftl"));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, format!("{head}\n\n{element} =\n    .title = {text}\n")).unwrap();
    }
    let golden = Path::new("tests/golden/library").to_owned();
    let layers = [Layer::Folder(golden), Layer::Folder(folder.path().to_owned())];
    load(&layers, &mut Diagnostics::default()).unwrap()
}

const DRAFT: &str = "### translation: draft";
const SIGNED: &str = "### translation: reviewed by Maija Malli, 2026-11-20";

#[test]
fn a_course_has_what_its_modules_have() {
    let library = library(None, None);
    let course = course(&library.curricula["evening"], &library, "en");
    let objectives: Vec<&str> = course.value.objectives.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(objectives, ["agree", "name-means"]);
    let modules: Vec<&str> = course.value.modules.iter().map(|m| m.title.as_str()).collect();
    assert_eq!(modules, ["Opening", "Means of control", "End"]);
    let questions: Vec<&str> = course.value.questions.iter().map(|q| q.id.as_str()).collect();
    assert_eq!(questions, ["rule", "means"]);
    let sources: Vec<&str> = course.about.sources.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(sources, ["own", "study"]);
    assert_eq!(course.about.checked.to_string(), "2026-10-01", "the oldest check counts");
}

#[test]
fn a_course_is_there_in_a_language_with_all_its_modules_only() {
    let fi = |library: &Library| {
        library.languages_of(Kind::Curriculum, "evening").contains(&"fi".to_owned())
    };
    assert!(!fi(&library(Some(DRAFT), None)));
    assert!(!fi(&library(None, Some(DRAFT))));
    assert!(fi(&library(Some(DRAFT), Some(DRAFT))));
}

#[test]
fn a_course_is_a_draft_if_a_module_of_it_is() {
    for (of_course, of_module, is_draft) in
        [(SIGNED, SIGNED, false), (DRAFT, SIGNED, true), (SIGNED, DRAFT, true)]
    {
        let library = library(Some(of_course), Some(of_module));
        let course = course(&library.curricula["evening"], &library, "fi");
        assert_eq!(!matches!(course.state, TranslationState::Reviewed { .. }), is_draft);
        assert_eq!(course.value.modules[0].activities[0].title, "Säännöt");
        assert_eq!(course.value.modules[1].activities[0].title, "Kolme katsetta");
    }
}

#[test]
fn what_a_module_has_not_verified_is_not_verified_in_the_course() {
    let mut library = library(None, None);
    assert!(library.is_verified(Kind::Curriculum, "evening"));
    let module = library.modules.get_mut("control").unwrap();
    module.about.verified = false;
    module.about.unverified_because = Some("It was read in part.".to_owned());
    assert!(!library.is_verified(Kind::Curriculum, "evening"));
    let course = course(&library.curricula["evening"], &library, "en");
    assert!(!course.about.verified);
    assert_eq!(course.about.unverified_because.as_deref(), Some("It was read in part."));
}

/// A course of modules of activities, each as method, minutes, `optional` and `min-minutes` (0: not
/// given); activity `a3` serves the objective `o3`, which one question tests.
fn course_of(modules: &[&[(Method, u32, u32, u32)]]) -> Course {
    let (mut activities, mut objectives, mut questions) = (vec![], vec![], vec![]);
    let modules = modules.iter().enumerate().map(|(m, module)| {
        let first = activities.len();
        for &(method, minutes, optional, least) in *module {
            let n = activities.len();
            objectives.push(json!({ "id": format!("o{n}"), "text": format!("Does {n}.") }));
            questions.push(json!({
                "id": format!("q{n}"), "ask": "?", "objective": format!("o{n}"), "in": ["post"],
                "choices": [{ "id": "yes", "text": "Yes", "right": true }],
            }));
            activities.push(json!({
                "id": format!("a{n}"), "title": format!("Part {n}"), "method": method,
                "minutes": minutes, "objectives": [format!("o{n}")],
                "optional": (optional > 0).then_some(optional),
                "min-minutes": (least > 0).then_some(least),
            }));
        }
        let minutes: u32 = module.iter().map(|(_, minutes, ..)| minutes).sum();
        json!({ "id": format!("m{m}"), "title": "A module", "minutes": minutes,
            "activities": activities[first..] })
    });
    let modules: Vec<_> = modules.collect();
    let own: Curriculum = serde_json::from_value(json!({
        "minutes": 0, "safety": { "content-warning": "", "distress-plan": "" },
        "modules": modules, "objectives": objectives, "questions": questions,
    }))
    .unwrap();
    Course::of(own, |_| None)
}

fn activities(course: &Course) -> Vec<&Activity> {
    course.modules.iter().flat_map(|module| &module.activities).collect()
}

/// Ids and minutes: `a0 10, a2 15`.
fn order(course: &Course) -> String {
    let parts = activities(course).into_iter().map(|a| format!("{} {}", a.id, a.minutes));
    parts.collect::<Vec<_>>().join(", ")
}

const TALK: Method = Method::Discussion;
const PAUSE: Method = Method::Break;

#[test]
fn optional_parts_go_by_priority_and_only_as_many_as_must() {
    let course = course_of(&[&[(TALK, 20, 0, 0), (TALK, 10, 2, 0), (TALK, 5, 1, 0)]]);
    assert_eq!(order(&fit(&course, 35).unwrap().0), "a0 20, a1 10, a2 5");
    assert_eq!(order(&fit(&course, 34).unwrap().0), "a0 20, a1 10");
    // Without both it would fit, but what goes first comes back when there is room for it.
    let (fitted, cuts) = fit(&course, 26).unwrap();
    assert_eq!(order(&fitted), "a0 20, a2 5");
    assert_eq!((fitted.minutes, cuts.spare), (25, 1));
    assert_eq!(order(&fit(&course, 20).unwrap().0), "a0 20");
    assert_eq!(fit(&course, 19).unwrap_err().least, 20);
}

#[test]
fn of_two_alike_the_later_goes() {
    let course = course_of(&[&[(TALK, 10, 1, 0), (TALK, 10, 1, 0), (TALK, 10, 0, 0)]]);
    assert_eq!(order(&fit(&course, 20).unwrap().0), "a0 10, a2 10");
}

#[test]
fn what_may_be_shorter_is_shortened_after_that_by_the_same_share() {
    let course = course_of(&[&[(TALK, 30, 0, 10), (TALK, 20, 0, 10), (TALK, 10, 1, 0)]]);
    assert_eq!(order(&fit(&course, 50).unwrap().0), "a0 30, a1 20");
    let (fitted, cuts) = fit(&course, 35).unwrap();
    assert_eq!(order(&fitted), "a0 20, a1 15");
    assert_eq!((cuts.shorter.len(), cuts.left_out.len(), cuts.spare), (2, 1, 0));
    assert_eq!(order(&fit(&course, 20).unwrap().0), "a0 10, a1 10");
    assert_eq!(fit(&course, 1).unwrap_err().least, 20);
}

#[test]
fn breaks_stay_unless_they_divide_nothing() {
    let course = course_of(&[
        &[(TALK, 30, 0, 0), (PAUSE, 10, 0, 0), (TALK, 30, 1, 0), (PAUSE, 15, 0, 0)],
        &[(TALK, 30, 0, 0), (PAUSE, 5, 0, 0), (TALK, 20, 2, 0)],
    ]);
    assert_eq!(order(&fit(&course, 120).unwrap().0), "a0 30, a3 15, a4 30, a5 5, a6 20");
    assert_eq!(order(&fit(&course, 80).unwrap().0), "a0 30, a3 15, a4 30");
    assert_eq!(fit(&course, 60).unwrap_err().least, 75);
}

#[test]
fn a_day_begins_with_what_is_left_of_it() {
    let mut course = course_of(&[&[(TALK, 30, 0, 0)], &[(TALK, 30, 1, 0)], &[(TALK, 30, 0, 0)]]);
    course.modules[1].day = Some(2);
    let (fitted, _) = fit(&course, 60).unwrap();
    assert_eq!(fitted.modules.iter().map(|m| m.day).collect::<Vec<_>>(), [None, Some(2)]);
    assert_eq!(fitted.days().len(), 2);
}

#[test]
fn a_fitted_course_claims_what_it_still_teaches_and_tests() {
    let mut course = course_of(&[&[(TALK, 30, 0, 0), (TALK, 30, 1, 0), (Method::Test, 10, 0, 0)]]);
    // The test is about everything; that teaches nothing.
    let all = course.objectives.iter().map(|objective| objective.id.clone()).collect();
    course.modules[0].activities[2].objectives = all;
    let (fitted, cuts) = fit(&course, 40).unwrap();
    let ids = |course: &Course| -> Vec<String> {
        course.objectives.iter().map(|objective| objective.id.clone()).collect()
    };
    assert_eq!(ids(&fitted), ["o0"]);
    assert_eq!(cuts.no_longer_claimed, ["Does 1.", "Does 2."]);
    assert_eq!(fitted.questions.len(), 1);
    assert_eq!(fitted.modules[0].activities[1].objectives, ["o0"]);
}

#[test]
fn a_test_that_is_left_out_asks_nothing() {
    let test = |optional| (Method::Test, 10, optional, 0);
    let mut course = course_of(&[&[test(1), (TALK, 30, 0, 0), (TALK, 30, 0, 0), test(2)]]);
    for question in &mut course.questions {
        question.times = TestTime::ALL.to_vec();
    }
    // One that is asked in a test alone is asked no more, and what it tests is not claimed.
    course.questions[2].times = vec![TestTime::Pre];
    let asked = |available| {
        let (fitted, _) = fit(&course, available).unwrap();
        let ids: Vec<_> = fitted.objectives.iter().map(|o| o.id.clone()).collect();
        let times: Vec<_> = fitted.questions.iter().map(|q| q.times.clone()).collect();
        (ids.join(" "), times)
    };
    use TestTime::{FollowUp, Post, Pre};
    assert_eq!(
        asked(80).1,
        [
            vec![Pre, Post, FollowUp],
            vec![Pre, Post, FollowUp],
            vec![Pre],
            vec![Pre, Post, FollowUp]
        ]
    );
    assert_eq!(asked(70), ("o1".to_owned(), vec![vec![Post, FollowUp]]));
    assert_eq!(asked(60), ("o1".to_owned(), vec![vec![FollowUp]]));
}

/// What must hold of a course fitted to any time: from a minute to more than it takes.
fn holds_for_every_minute(course: &Course, name: &str) {
    let whole: u32 = activities(course).iter().map(|activity| activity.minutes).sum();
    let least = fit(course, 1).map_or_else(|short| short.least, |(fitted, _)| fitted.minutes);
    for available in 1..whole + 10 {
        let fitted = fit(course, available);
        assert_eq!(fitted.is_ok(), available >= least, "{name}: {available} of {least}");
        let Ok((fitted, cuts)) = fitted else {
            assert_eq!(fitted.unwrap_err().least, least, "{name}: {available}");
            continue;
        };
        let minutes: u32 = activities(&fitted).iter().map(|activity| activity.minutes).sum();
        assert_eq!(minutes, fitted.minutes, "{name}: {available}");
        assert_eq!(minutes + cuts.spare, available, "{name}");
        for module in &fitted.modules {
            assert!(!module.activities.is_empty());
            let sum: u32 = module.activities.iter().map(|activity| activity.minutes).sum();
            assert_eq!(module.minutes, sum, "{name}: {available}");
        }
        for activity in activities(course) {
            let now = activities(&fitted).into_iter().find(|one| one.id == activity.id);
            let is_break = activity.method == Method::Break;
            match now {
                None => assert!(activity.optional.is_some() || is_break, "{name}: {available}"),
                Some(now) => {
                    let least = activity.min_minutes.filter(|_| !is_break);
                    let least = least.unwrap_or(activity.minutes).min(activity.minutes);
                    assert!((least..=activity.minutes).contains(&now.minutes), "{name}");
                }
            }
        }
        let is_short = !cuts.shorter.is_empty();
        let has_optional = activities(&fitted).iter().any(|a| a.optional.is_some());
        assert!(!(is_short && has_optional), "{name}: shortened before optional parts are gone");
        for objective in &fitted.objectives {
            let taught = activities(&fitted).iter().any(|a| a.teaches(&objective.id));
            let tested = fitted.questions.iter().any(|q| q.objective == objective.id);
            assert!((taught && tested) || available >= whole, "{name}: {}", objective.id);
        }
        let served = course.objectives.len();
        assert_eq!(fitted.objectives.len() + cuts.no_longer_claimed.len(), served, "{name}");
    }
}

#[test]
fn sums_hold_for_every_minute_of_any_course() {
    // A small generator of numbers: the same courses in every run.
    let mut state = 7_u32;
    let mut number = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    for round in 0..60 {
        let modules: Vec<Vec<_>> = (0..=number(4))
            .map(|_| {
                let activity = |number: &mut dyn FnMut(u32) -> u32| {
                    let minutes = 1 + number(30);
                    match number(4) {
                        0 => (PAUSE, minutes, 0, 0),
                        1 => (TALK, minutes, 1 + number(3), 0),
                        2 => (TALK, minutes, 0, 1 + number(minutes)),
                        _ => (TALK, minutes, 0, 0),
                    }
                };
                (0..=number(5)).map(|_| activity(&mut number)).collect()
            })
            .collect();
        let slices: Vec<&[_]> = modules.iter().map(Vec::as_slice).collect();
        holds_for_every_minute(&course_of(&slices), &format!("round {round}"));
    }
}

#[test]
fn sums_hold_for_every_minute_of_the_bundled_courses() {
    let library = load(&[Layer::Embedded(bundled::LIBRARY)], &mut Diagnostics::default()).unwrap();
    for id in library.curricula.keys() {
        holds_for_every_minute(&library.course(id).unwrap(), id);
    }
}

#[test]
fn the_guide_says_what_a_fitted_course_leaves_out() {
    let layers = [Layer::Folder(".".into()), Layer::Folder("tests/golden/library".into())];
    let library = load(&layers, &mut Diagnostics::default()).unwrap();
    let templates = Templates::new(&library);
    let text = |output, minutes| {
        let request = Request { output, id: "evening", lang: "en", audience: None, minutes };
        write::text::write(&compose(&library, &request, &templates).unwrap())
    };
    let guide = text(Output::FacilitatorGuide, Some(55));
    for line in ["Why stay? (10 min)", "Three lenses: 15 minutes instead of 20", "Length: 55 min"] {
        assert!(guide.contains(line), "{line}: {guide}");
    }
    assert!(!text(Output::FacilitatorGuide, None).contains("Left out"));
    assert!(!text(Output::FacilitatorGuide, Some(70)).contains("Left out"));
    assert!(text(Output::Agenda, Some(55)).contains("0:55"));
}
