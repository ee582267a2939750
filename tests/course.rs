//! A course put together from its own file and those of the modules it includes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use lyhty::localise::{TranslationState, course};
use lyhty::model::{Kind, Library};
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
        assert_eq!(library.is_draft(Kind::Curriculum, "evening", "fi"), is_draft);
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
