//! Reading a library: hostile files, layers, and values that stay as they were written.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lyhty::check::check;
use lyhty::diagnostic::{Code, Diagnostics};
use lyhty::failure::Failure;
use lyhty::load::{Languages, Layer, load, load_in};
use lyhty::localise::{Localised, TranslationState, Words, localised};
use lyhty::model::{Condition, Kind, Library, Service};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const SERVICE: &str = "\
lang: en
title: A helpline
checked: 2026-11-01
for: [violence]
area: finland
anonymous: true
free: true
channels:
  - { id: call, phone: 0800 1 }
";

/// A library of these files.
fn library(files: &[(&str, &[u8])]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    root
}

fn read(layers: &[&TempDir]) -> (Library, Diagnostics) {
    let layers: Vec<Layer<'_>> =
        layers.iter().map(|root| Layer::Folder(root.path().to_owned())).collect();
    let mut problems = Diagnostics::default();
    let library = load(&layers, &mut problems).unwrap();
    (library, problems)
}

/// The codes of the problems of a single service, in order.
fn problems_of(service: &str) -> Vec<&'static str> {
    let root = library(&[("services/case.yaml", service.as_bytes())]);
    let (library, problems) = read(&[&root]);
    problems.sorted(&library.files).iter().map(|problem| problem.code.word()).collect()
}

// Hostile files

#[test]
fn nesting_without_end_is_refused() {
    for opening in ["[", "{a: ", "- ", "? ", "a:\n ", "[{a: [", "!x [", "&a ["] {
        let codes = problems_of(&opening.repeat(100_000));
        assert!(!codes.is_empty(), "{opening:?}");
    }
    for opening in ["[", "{a: ", "- "] {
        assert_eq!(problems_of(&opening.repeat(100_000)), ["too-large"], "{opening:?}");
    }
    let indented: String = (0..2_500).map(|depth| " ".repeat(depth) + "a:\n").collect();
    assert_eq!(problems_of(&indented), ["too-large"]);
}

#[test]
fn ten_megabytes_are_refused_unread() {
    assert_eq!(problems_of(&"[".repeat(10 << 20)), ["too-large"]);
    assert_eq!(problems_of(&"a".repeat(10 << 20)), ["too-large"]);
}

#[test]
fn many_values_are_refused() {
    assert_eq!(problems_of(&format!("a: [{}]", "1,".repeat(1 << 20))), ["too-large"]);
    let long_key = "k".repeat(900);
    let deep: String = (0..40).map(|depth| format!("{}{long_key}:\n", " ".repeat(depth))).collect();
    let items = format!("{}- x\n", " ".repeat(40)).repeat(40_000);
    assert_eq!(problems_of(&(deep + &items)), ["too-large"]);
}

#[test]
fn an_alias_bomb_is_refused_unexpanded() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..12 {
        let aliases = format!("*a{}, ", i - 1).repeat(10);
        bomb += &format!("a{i}: &a{i} [{aliases}]\n");
    }
    let codes = problems_of(&bomb);
    assert!(codes.len() <= 40 && codes.iter().all(|code| *code == "forbidden-yaml"), "{codes:?}");
}

#[test]
fn curly_brackets_without_end_are_refused_in_translations() {
    for opening in ["{", "{ ", "{ x ->\n *[a] "] {
        let text = format!("a = {}", opening.repeat(100_000));
        let root = library(&[("locales/fi/services/case.ftl", text.as_bytes())]);
        let (_, problems) = read(&[&root]);
        assert!(problems.contains(Code::TooLarge), "{opening:?}");
    }
}

#[test]
fn a_large_file_full_of_mistakes_gives_a_bounded_number_of_problems() {
    let channel = "  - { phon: 1, note: [], hours: soon }\n";
    let codes = problems_of(&(SERVICE.to_owned() + &channel.repeat(20_000)));
    assert!((10..200).contains(&codes.len()), "{}", codes.len());
}

#[test]
fn every_kind_of_bytes_gives_a_problem_and_no_panic() {
    let root = library(&[
        ("services/binary.yaml", b"\x7fELF\0\0\x01"),
        ("services/latin.yaml", b"title: caf\xe9\n"),
        ("services/utf16.yaml", b"\xff\xfet\0i\0"),
        ("services/empty.yaml", b""),
        ("services/comment.yaml", b"# nothing yet\n"),
        ("services/list.yaml", b"- one\n- two\n"),
        ("services/word.yaml", b"word"),
        ("locales/fi/services/latin.ftl", b"a = \xe9\n"),
    ]);
    let (library, problems) = read(&[&root]);
    let files_with_problems: std::collections::BTreeSet<&Path> =
        problems.iter().map(|problem| library.files.name(problem.at.file)).collect();
    assert_eq!(files_with_problems.len(), 8);
    assert_eq!(library.broken.len(), 7);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let outside = library(&[("secret.yaml", SERVICE.as_bytes())]);
    let root =
        library(&[("lyhty.yaml", b"title: Ours\n"), ("services/x.yaml", SERVICE.as_bytes())]);
    let link = |to: &Path, name: &str| {
        std::os::unix::fs::symlink(to, root.path().join(name)).unwrap();
    };
    link(&outside.path().join("secret.yaml"), "services/link.yaml");
    link(outside.path(), "services/folder");
    link(outside.path(), "leaflets");
    let (library, problems) = read(&[&root]);
    assert_eq!(library.services.keys().collect::<Vec<_>>(), ["x"]);
    assert_eq!(problems.iter().filter(|p| p.code == Code::StrayFile).count(), 2);
}

#[test]
fn a_missing_folder_is_a_failure() {
    let result = load(&[Layer::Folder("no/such/folder".into())], &mut Diagnostics::default());
    assert!(matches!(result, Err(Failure::Read { path, .. }) if path.ends_with("no/such/folder")));
}

// Values

#[test]
fn text_stays_as_it_was_written() {
    let service = SERVICE.replace("A helpline", "1.10").replace(
        "phone: 0800 1 }",
        "phone: 017, note: 1_000, hours: [{ from: 09:30, to: 22:22 }] }\n  - { id: night, web: no }",
    ) + "sources:\n  - { id: norway, title: no, date: 2026-01-02, publisher: on, url: 1e3 }\n";
    let root = library(&[("services/case.yaml", service.as_bytes())]);
    let (library, problems) = read(&[&root]);
    assert_eq!(problems.iter().count(), 0, "{problems:?}");
    let case = &library.services["case"];
    assert_eq!(case.about.title, "1.10");
    let source = &case.about.sources[0];
    assert_eq!(source.title, "no");
    assert_eq!(source.date.as_deref(), Some("2026-01-02"));
    assert_eq!(source.publisher.as_deref(), Some("on"));
    assert_eq!(source.url.as_deref(), Some("1e3"));
    let [call, night] = &case.value.channels[..] else { panic!() };
    assert_eq!(call.phone.as_deref(), Some("017"));
    assert_eq!(call.note.as_deref(), Some("1_000"));
    assert_eq!(call.hours[0].from.as_deref(), Some("09:30"));
    assert_eq!(call.hours[0].to.as_deref(), Some("22:22"));
    assert_eq!(night.web.as_deref(), Some("no"));
}

#[test]
fn yes_and_no_are_answers() {
    let screening = "\
lang: no
title: T
checked: 2026-11-01
mode: reflection
uses: signs
notice: N
gates: []
questions:
  - { id: one, ask: A }
  - { id: two, ask: B, ask-if: { one: [yes, no] } }
  - { id: on, ask: C, ask-if: { not: { one: no }, two: off } }
scoring: { method: count, at-least: 2, sources: [], note: N }
endings: [{ id: end, title: E, say: S }]
";
    let root = library(&[("indicators/screenings/case.yaml", screening.as_bytes())]);
    let (library, problems) = read(&[&root]);
    assert_eq!(problems.iter().count(), 0, "{problems:?}");
    let case = &library.screenings["case"];
    assert_eq!(case.about.lang, "no");
    let answer = |question: &str, values: &[&str]| {
        Condition::Answer(question.into(), values.iter().map(|v| (*v).to_owned()).collect())
    };
    assert_eq!(case.value.questions[1].ask_if, Some(answer("one", &["yes", "no"])));
    let both = vec![Condition::Not(answer("one", &["no"]).into()), answer("two", &["off"])];
    assert_eq!(case.value.questions[2].ask_if, Some(Condition::All(both)));
}

#[test]
fn places_are_bytes_after_any_letters_and_line_ends() {
    let service = SERVICE.replace("A helpline", "Äänetön 电话 👩‍👩‍👧 สาย").replace("area:", "aera:");
    for text in [service.clone(), service.replace('\n', "\r\n"), format!("\u{feff}{service}")] {
        let root = library(&[("services/case.yaml", text.as_bytes())]);
        let (library, problems) = read(&[&root]);
        let problem = problems.iter().next().unwrap();
        let file = library.files.get(problem.at.file);
        assert_eq!(&file.text[problem.at.start..problem.at.end], "aera");
        assert_eq!(file.position(problem.at.start), (5, 1));
        assert_eq!(problem.suggestion.as_deref(), Some("area"));
        let case = &library.services["case"];
        let title = case.at("title");
        assert_eq!(&file.text[title.start..title.end], case.about.title);
    }
}

#[test]
fn places_hold_block_texts_lists_and_keys() {
    let text = SERVICE.replace("title: A helpline", "title: >\n  A help\n  line\n\nsummary: 'S'")
        + "    # the last channel\n\nlanguages:\n  - fi\n  - en\n";
    let root = library(&[("services/case.yaml", text.as_bytes())]);
    let (library, _) = read(&[&root]);
    let case = &library.services["case"];
    let at = |path: &str| {
        let span = case.at(path);
        &library.files.get(case.file).text[span.start..span.end]
    };
    assert_eq!(at("title"), "A help\n  line");
    assert_eq!(at("summary"), "'S'");
    assert_eq!(at("languages"), "- fi\n  - en");
    assert_eq!(at("languages[1]"), "en");
    assert_eq!(at("channels[0].phone"), "0800 1");
    assert_eq!(at("channels[0].hours[2].from"), "{ id: call, phone: 0800 1 }");
    let key = case.at_key("channels");
    assert_eq!(&library.files.get(case.file).text[key.start..key.end], "channels");
}

#[test]
fn all_problems_of_a_file_come_in_one_run() {
    let service = "\
lang: en
checked: soon
colour: red
for: violence
area: finland
free: maybe
channels:
  - { id: call, phone: 0800 1, hours: [{ days: [moon], til: 3 }] }
  - only text
  - { id: write, email: [] }
";
    assert_eq!(
        problems_of(service),
        [
            "missing-key", // title
            "wrong-value", // checked
            "unknown-key",
            "wrong-value", // for
            "wrong-value", // free
            "wrong-value", // moon
            "unknown-key",
            "wrong-value", // only text
            "wrong-value", // email
        ]
    );
}

// Layers

const FI: &str = "### translation: draft\nabout =\n    .title = Auttava puhelin\n";

fn in_finnish(library: &Library, id: &str) -> Localised<Service> {
    localised(&library.services[id], library, "fi")
}

#[test]
fn a_later_layer_replaces_and_adds() {
    let below = library(&[
        ("services/one.yaml", SERVICE.as_bytes()),
        ("services/two.yaml", SERVICE.as_bytes()),
        ("templates/leaflet/leaflet.md.j2", b"below"),
    ]);
    let ours = SERVICE.replace("A helpline", "Ours");
    let above = library(&[
        ("lyhty.yaml", b"title: Ours\nlang: fi\n"),
        ("services/two.yaml", ours.as_bytes()),
        ("services/three.yaml", ours.as_bytes()),
        ("templates/leaflet/leaflet.md.j2", b"above"),
        ("notes/anything.yaml", b"not: looked at"),
    ]);
    let (library, problems) = read(&[&below, &above]);
    assert_eq!(problems.iter().count(), 0, "{problems:?}");
    let titles: Vec<(&str, &str, usize)> = library
        .services
        .values()
        .map(|entry| (entry.id.as_str(), entry.about.title.as_str(), entry.layer))
        .collect();
    assert_eq!(titles, [("one", "A helpline", 0), ("three", "Ours", 1), ("two", "Ours", 1)]);
    let template = library.templates["leaflet/leaflet.md.j2"];
    assert_eq!(library.files.get(template).text, "above");
}

#[test]
fn a_replaced_entry_needs_its_own_translation() {
    let path = "services/case.yaml";
    let ftl = "locales/fi/services/case.ftl";
    let below = library(&[(path, SERVICE.as_bytes()), (ftl, FI.as_bytes())]);
    let (library_below, _) = read(&[&below]);
    assert_eq!(in_finnish(&library_below, "case").about.title, "Auttava puhelin");

    let above = library(&[(path, SERVICE.as_bytes())]);
    let (replaced, _) = read(&[&below, &above]);
    assert_eq!(in_finnish(&replaced, "case").about.title, "A helpline");

    let translation = library(&[(ftl, FI.replace("Auttava", "Meidän").as_bytes())]);
    let (translated, _) = read(&[&below, &translation]);
    assert_eq!(in_finnish(&translated, "case").about.title, "Meidän puhelin");
}

#[test]
fn an_unreadable_file_hides_the_one_below() {
    let below = library(&[("services/case.yaml", SERVICE.as_bytes())]);
    let above = library(&[("services/case.yaml", b"title: \"open\n")]);
    let (library, problems) = read(&[&below, &above]);
    assert!(problems.has_errors() && library.services.is_empty());
    assert!(library.broken.contains(&(Kind::Service, "case".into())));
}

#[test]
fn words_of_a_later_layer_win() {
    let below =
        library(&[("locales/en/documents.ftl", b"### translation: original\na = A\nb = B\n")]);
    let above = library(&[("locales/en/documents.ftl", b"### translation: original\nb = Ours\n")]);
    let (library, _) = read(&[&below, &above]);
    let words = Words::new(&library.catalogues, "en");
    assert_eq!((words.say("a"), words.say("b")), ("A".into(), "Ours".into()));
}

#[test]
fn a_language_that_is_there_keeps_its_promise() {
    let root = library(&[
        ("services/case.yaml", SERVICE.as_bytes()),
        ("locales/fi/services/case.ftl", FI.as_bytes()),
        ("locales/sv/documents.ftl", b"### translation: draft\n"),
        ("locales/se/documents.ftl", b"### translation: draft\n"),
        ("locales/no/documents.ftl", b"### translation: draft\n"),
    ]);
    let (library, _) = read(&[&root]);
    let mut problems = Diagnostics::default();
    check(&library, jiff::civil::date(2026, 11, 23), &mut problems);
    let missing = problems.iter().filter(|p| p.code == Code::MissingTranslation);
    let languages: Vec<_> = missing.map(|p| p.args[0].1.clone()).collect();
    assert_eq!(languages, ["sv".into()]);
}

#[test]
fn only_the_languages_asked_for_are_read() {
    let root = library(&[
        ("services/case.yaml", SERVICE.as_bytes()),
        ("locales/fi/services/case.ftl", FI.as_bytes()),
        ("locales/zh-Hans/services/case.ftl", FI.as_bytes()),
        ("locales/th/services/case.ftl", b"what is this"),
    ]);
    let layers = [Layer::Folder(root.path().to_owned())];
    let mut problems = Diagnostics::default();
    let asked = Languages::These(vec!["zh-CN".into(), "xx".into()]);
    let library = load_in(&layers, &asked, &mut problems).unwrap();
    assert!(problems.is_empty());
    assert_eq!(library.catalogues.keys().collect::<Vec<_>>(), ["zh-Hans"]);
    assert_eq!(library.languages(), ["en", "fi", "th", "zh-Hans"]);
    assert_eq!(library.languages_of(Kind::Service, "case"), ["en", "fi", "th", "zh-Hans"]);
}

#[test]
fn the_head_of_a_translation_says_its_state() {
    let state = |head: &str| {
        let root = library(&[("locales/fi/services/case.ftl", head.as_bytes())]);
        let (library, _) = read(&[&root]);
        library.catalogues["fi"].content[&(Kind::Service, "case".into())].state.clone()
    };
    assert_eq!(state("### translation: draft\n"), TranslationState::Draft);
    assert_eq!(state("# of: 3f\n### translation: original\n"), TranslationState::Original);
    let on = jiff::civil::date(2026, 5, 1);
    assert_eq!(
        state("### translation: reviewed by Maija M., RN, 2026-05-01\n"),
        TranslationState::Reviewed { by: "Maija M., RN".into(), on }
    );
    for head in ["", "### translation: reviewed by Maija\n", "a = b\n### translation: draft\n"] {
        assert_eq!(state(head), TranslationState::Unstated, "{head:?}");
    }
}
