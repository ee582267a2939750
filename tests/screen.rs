//! Screening conversations: each file in tests/screen is one.
//!
//! A file names a screening (of `tests/screen/library`, or a bundled one) and either `answers`
//! with what is expected of them, or the text of an answer `file` that must be `refused`, with
//! pieces of the message. What a file does not expect is not compared.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use lyhty::diagnostic::Diagnostics;
use lyhty::failure::Failure;
use lyhty::load::{Layer, load};
use lyhty::localise::{Localised, Words, localised};
use lyhty::model::{DECLINED, IndicatorSet, Library, Prose, Screening, TextKey, UNSURE};
use lyhty::screen::terminal::{
    Asker, Beside, Both, Conversation, Finish, Keeping, Plain, Prompt, Reply, Said, Script, Takes,
    Text, drive,
};
use lyhty::screen::{Answer, Answers, Outcome, Session, Step};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    screening: String,
    answers: Option<serde_yaml::Value>,
    steps: Option<Vec<String>>,
    ending: Option<String>,
    elements: Option<BTreeMap<String, String>>,
    dimensions: Option<BTreeMap<String, String>>,
    signs: Option<Vec<String>>,
    unanswered: Option<Vec<String>>,
    file: Option<String>,
    refused: Option<Vec<String>>,
}

/// A library with its words, for conversations.
struct World {
    library: Library,
    words: Words,
}

impl World {
    fn new() -> World {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let layers = [
            Layer::Folder(root.to_owned()),
            Layer::Folder(root.join("tests/screen/library")),
            Layer::Folder(root.join("tests/conversation/library")),
        ];
        let mut problems = Diagnostics::default();
        let library = load(&layers, &mut problems).unwrap();
        let words = Words::new(&library.catalogues, "en");
        World { library, words }
    }

    fn screening(&self, id: &str) -> (Localised<Screening>, Localised<IndicatorSet>) {
        let screening = &self.library.screenings[id];
        let set = &self.library.indicators[&screening.value.uses];
        (localised(screening, &self.library, "en"), localised(set, &self.library, "en"))
    }

    /// The result of a conversation, and whatever was wanted as its text.
    fn outcome(&self, id: &str, asker: &mut dyn Asker) -> Result<Value, Failure> {
        let (screening, set) = self.screening(id);
        let conversation = Conversation {
            screening: &screening,
            set: &set,
            services: &self.library.services,
            words: &self.words,
            beside: None,
        };
        let mut render = |outcome: &Outcome<'_>, _| Ok(outcome.ending.title.clone());
        drive(&conversation, asker, Keeping::default(), &mut render)
            .map(|finished| json!(finished.outcome))
    }

    fn script(&self, id: &str, text: &str) -> Result<Value, Failure> {
        let (screening, _) = self.screening(id);
        let path = Path::new("answers.yaml");
        let mut script = Script::new(path, text.to_owned(), &screening, &self.words)?;
        self.outcome(id, &mut script)
    }

    fn plain(&self, id: &str, lines: &str) -> (Result<Value, Failure>, String) {
        let mut written = vec![];
        let mut plain = Plain::new(lines.as_bytes(), &mut written, &self.words);
        let outcome = self.outcome(id, &mut plain);
        (outcome, String::from_utf8(written).unwrap())
    }
}

#[test]
fn every_conversation_goes_as_its_file_says() {
    let world = World::new();
    let mut files: Vec<_> =
        fs::read_dir("tests/screen").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    assert!(files.len() > 20, "the files are gone");
    for file in files {
        let name = file.display();
        let text = fs::read_to_string(&file).unwrap();
        let case: Case =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        match (&case.answers, &case.refused) {
            (Some(answers), None) => goes_as_expected(&world, &case, answers, &name.to_string()),
            (None, Some(pieces)) => {
                let text = case.file.as_deref().unwrap_or_default();
                match world.script(&case.screening, text) {
                    Err(Failure::Answers { what, .. }) => {
                        for piece in pieces {
                            assert!(what.contains(piece), "{name}: no `{piece}` in:\n{what}");
                        }
                    }
                    other => panic!("{name}: {other:?}"),
                }
            }
            _ => panic!("{name}: needs either `answers` or `refused`"),
        }
    }
}

fn goes_as_expected(world: &World, case: &Case, answers: &serde_yaml::Value, name: &str) {
    let (screening, set) = world.screening(&case.screening);
    let given: Answers = answers
        .as_mapping()
        .unwrap()
        .iter()
        .map(|(id, value)| {
            let values: Answer = match value {
                serde_yaml::Value::String(value) => vec![value.clone()],
                list => serde_yaml::from_value(list.clone()).unwrap(),
            };
            (id.as_str().unwrap().to_owned(), values)
        })
        .collect();

    let mut session = Session::new(&screening.value, &set.value).unwrap();
    let mut steps = vec![];
    let mut lines = String::new();
    let ending = loop {
        let (id, line) = match session.step() {
            Step::Notice(_) => ("notice", String::new()),
            Step::Gate { gate, .. } => {
                (gate.id.as_str(), numbers(&given[&gate.id], &["yes", "no", UNSURE, DECLINED], 0))
            }
            Step::Question { question, .. } => {
                let together = question.choose_several.len();
                (question.id.as_str(), numbers(&given[&question.id], &question.values(), together))
            }
            Step::Done(ending) => break ending,
        };
        steps.push(id.to_owned());
        lines.push_str(&(line + "\n"));
        let answer = given.get(id).cloned().unwrap_or_default();
        session.answer(answer).unwrap();
    };
    if let Some(expected) = &case.steps {
        assert_eq!(&steps, expected, "{name}: steps");
    }
    if let Some(expected) = &case.ending {
        assert_eq!(&ending.id, expected, "{name}: ending");
    }
    let score = session.score();
    let word = |value: Value| value.as_str().unwrap().to_owned();
    if let Some(expected) = &case.elements {
        let found: BTreeMap<_, _> = score
            .elements
            .iter()
            .map(|(element, state)| (word(json!(element)), word(json!(state))))
            .collect();
        assert_eq!(&found, expected, "{name}: elements");
    }
    if let Some(expected) = &case.dimensions {
        let found: BTreeMap<_, _> = score
            .dimensions
            .iter()
            .map(|d| (d.dimension.id.clone(), word(json!(d.state))))
            .collect();
        assert_eq!(&found, expected, "{name}: dimensions");
    }
    if let Some(expected) = &case.signs {
        let found: Vec<_> = score.signs.iter().map(|sign| sign.indicator.id.clone()).collect();
        assert_eq!(&found, expected, "{name}: signs");
    }
    if let Some(expected) = &case.unanswered {
        let found: Vec<_> = score.unanswered.iter().map(|q| q.id.clone()).collect();
        assert_eq!(&found, expected, "{name}: unanswered");
    }

    // The same answers through another face give the same result.
    let text = serde_yaml::to_string(&BTreeMap::from([("answers", answers)])).unwrap();
    let by_script = world.script(&case.screening, &text).unwrap();
    let (by_plain, _) = world.plain(&case.screening, &lines);
    assert_eq!(by_script, by_plain.unwrap(), "{name}: script and plain differ");
    assert_eq!(by_script["ending"]["id"], json!(ending.id), "{name}");
}

/// An answer as the numbers of its lines; *none of these* stands behind the choices.
fn numbers(answer: &Answer, values: &[&str], together: usize) -> String {
    let number = |value: &String| {
        let at = values.iter().position(|v| v == value).unwrap();
        (if together > 0 && at >= together { at + 2 } else { at + 1 }).to_string()
    };
    match answer.as_slice() {
        [] => (together + 1).to_string(),
        // A scale or a number is its own number, and has letters beside.
        [value] if values == [UNSURE, DECLINED] => match value.as_str() {
            UNSURE => "u".to_owned(),
            DECLINED => "r".to_owned(),
            number => number.to_owned(),
        },
        values => values.iter().map(number).collect::<Vec<_>>().join(" "),
    }
}

#[test]
fn answers_for_training_go_through() {
    let world = World::new();
    for id in world.library.screenings.iter().filter(|(_, s)| s.layer == 0).map(|(id, _)| id) {
        let file = format!("examples/{id}-answers.yaml");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
        world.script(id, &text).unwrap_or_else(|failure| panic!("{file}: {failure:?}"));
    }
}

#[test]
fn a_gate_that_is_not_passed_says_nothing_about_the_person() {
    let world = World::new();
    let outcome = world.script("small", "answers: { safe: no }").unwrap();
    for empty in ["elements", "dimensions", "signs", "unanswered", "sources"] {
        assert_eq!(outcome[empty], json!([]), "{empty}");
    }
    assert_eq!(outcome["scoring_note"], "");
    assert!(outcome["services"].as_array().unwrap().contains(&json!("emergency")));
}

#[test]
fn a_result_is_in_words() {
    let world = World::new();
    let answers = "answers: { safe: yes, adult: yes, someone-decides: yes, what-happens: debt, taken: declined }";
    let outcome = world.script("small", answers).unwrap();
    assert_eq!(outcome["title"], "A small conversation");
    assert_eq!(outcome["ending"]["next_steps"], json!(["Call."]));
    assert_eq!(
        outcome["signs"],
        json!([
            { "text": "Someone watches.", "also_seen_when": null,
              "dimension": "Control",
              "question": "Does someone else decide?", "answer": "Yes" },
            { "text": "Someone takes the earnings.", "also_seen_when": "They share costs.",
              "dimension": "Control",
              "question": "What would happen if you stopped?", "answer": "I would owe money" },
        ])
    );
    assert_eq!(
        outcome["dimensions"][1],
        json!({ "title": "Exploitation", "element": "purpose", "state": "not-seen",
                "worst": "not-seen", "best": "not-seen", "signs": null })
    );
    assert_eq!(outcome["unanswered"], json!(["What has been taken from you?"]));
}

#[test]
fn a_sign_of_an_element_is_not_the_element_where_signs_are_only_counted() {
    let world = World::new();
    let signs = |screening: &str, answers: &str| {
        let outcome = world.script(screening, answers).unwrap();
        assert_eq!(outcome["elements"][1]["state"], "seen", "{screening}");
        assert_eq!(outcome["dimensions"][0]["signs"], outcome["elements"][1]["signs"]);
        outcome["elements"][1]["signs"].clone()
    };
    let one = "answers: { watched: yes, watched-at-home: yes, threats: no }";
    assert_eq!(signs("count", one), json!(1), "the same sign twice");
    let two = "answers: { watched: yes, watched-at-home: no, threats: yes }";
    assert_eq!(signs("count", two), json!(2));
    let seen = "answers: { safe: yes, adult: yes, someone-decides: yes, what-happens: debt, taken: declined }";
    assert_eq!(signs("small", seen), json!(null), "a rule says when the element is seen");
}

#[test]
fn lines_go_back_explain_and_stop() {
    let world = World::new();
    // An answer that is none, help, back to change an answer, and on to the end.
    let lines = "\n1\n9\n1\n?\nb\n2\nb\n1\n2\n4\n2\n1\n";
    let (outcome, written) = world.plain("small", lines);
    assert_eq!(outcome.unwrap()["ending"]["id"], "open-door");
    assert!(written.contains("Ask gently."), "{written}");
    assert!(written.contains("Give a number from 1 to 4"), "{written}");
    assert!(written.contains("Yes (your answer before)"), "{written}");
    assert!(written.contains("Question 1, at most 4 left"), "{written}");
    assert!(written.contains("Question 3, the last one"), "{written}");
    assert!(!written.contains("**"), "{written}");

    for (lines, word) in [("\n1\nq\n", "Stopped"), ("\n1\n", "Stopped"), ("", "Stopped")] {
        let (outcome, written) = world.plain("small", lines);
        assert!(matches!(outcome, Err(Failure::Cancelled)), "{lines:?}");
        assert!(written.contains(word), "{lines:?}: {written}");
    }
    for lines in ["exit\n", "\n1\nQQ\n", "\n1\n1\n2\n4\n2\nexit\n"] {
        let (outcome, written) = world.plain("small", lines);
        assert!(matches!(outcome, Err(Failure::Cancelled)), "{lines:?}");
        assert!(!written.contains("Stopped"), "{lines:?}: {written}");
    }
}

#[test]
fn hostile_lines_are_no_answers() {
    let world = World::new();
    let long = "1".repeat(100_000);
    for wrong in ["0", "-1", "5", "1 2", "yes", "٣", "99999999999999999999", "", &long] {
        let (outcome, written) = world.plain("small", &format!("\n{wrong}\nq\n"));
        assert!(matches!(outcome, Err(Failure::Cancelled)), "{wrong:?}");
        assert!(written.contains("not among the answers"), "{wrong:?}");
    }
    let mut plain = Plain::new(&b"\n\xff\xfe\x00\nq\n"[..], vec![], &world.words);
    assert!(matches!(world.outcome("small", &mut plain), Err(Failure::Cancelled)));
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    /// Any answer that a step takes.
    fn answer(&mut self, step: &Step<'_, '_>) -> Answer {
        match step {
            Step::Notice(_) | Step::Done(_) => vec![],
            // Mostly yes, so that the questions are reached.
            Step::Gate { .. } => {
                let values = ["yes", "yes", "yes", "yes", "yes", "yes", "no", UNSURE];
                vec![values[self.throw(values.len())].to_owned()]
            }
            Step::Question { question, .. }
                if self.throw(3) > 0 || question.choose_several.is_empty() =>
            {
                let values = question.values();
                vec![values[self.throw(values.len())].to_owned()]
            }
            Step::Question { question, .. } => question
                .choose_several
                .iter()
                .filter(|_| self.throw(2) == 0)
                .map(|choice| choice.id.clone())
                .collect(),
        }
    }
}

fn id_of(step: &Step<'_, '_>) -> String {
    match step {
        Step::Notice(_) => "notice".to_owned(),
        Step::Gate { gate, .. } => gate.id.clone(),
        Step::Question { question, .. } => question.id.clone(),
        Step::Done(ending) => format!("done: {}", ending.id),
    }
}

#[test]
fn any_answers_come_to_an_end_and_back_undoes_them() {
    let world = World::new();
    for id in world.library.screenings.keys() {
        let (screening, set) = world.screening(id);
        for seed in 0..150 {
            let mut dice = Dice(seed);
            let mut session = Session::new(&screening.value, &set.value).unwrap();
            let mut left = usize::MAX;
            for turn in 0.. {
                assert!(turn < 100, "{id}, seed {seed}: no end");
                let step = session.step();
                let here = id_of(&step);
                if let Step::Done(_) = step {
                    break;
                }
                if let Step::Question { at_most_left, .. } = step {
                    assert!(at_most_left < left, "{id}, seed {seed}, {here}: {at_most_left}");
                    left = at_most_left;
                }
                let answer = dice.answer(&step);
                session.answer(answer.clone()).unwrap();
                let (there, answers) = (id_of(&session.step()), session.answers());
                assert!(session.back());
                assert_eq!(id_of(&session.step()), here, "{id}, seed {seed}: back");
                session.answer(answer).unwrap();
                assert_eq!(id_of(&session.step()), there, "{id}, seed {seed}: the same again");
                assert_eq!(session.answers(), answers, "{id}, seed {seed}: the same again");
            }
        }
    }
}

#[test]
fn only_the_answers_count_not_the_way_to_them() {
    let world = World::new();
    for id in world.library.screenings.keys() {
        let (screening, set) = world.screening(id);
        for seed in 0..150 {
            let mut dice = Dice(seed);
            let mut session = Session::new(&screening.value, &set.value).unwrap();
            let mut given = BTreeMap::new();
            let mut turns = 0;
            let ending = loop {
                turns += 1;
                if turns < 120 && dice.throw(3) == 0 && session.back() {
                    continue;
                }
                let step = session.step();
                if let Step::Done(ending) = step {
                    break ending.id.clone();
                }
                let answer = dice.answer(&step);
                given.insert(id_of(&step), answer.clone());
                session.answer(answer).unwrap();
            };
            // Straight through, with the answer given last to each question.
            let mut straight = Session::new(&screening.value, &set.value).unwrap();
            while !matches!(straight.step(), Step::Done(_)) {
                let answer = given[&id_of(&straight.step())].clone();
                straight.answer(answer).unwrap();
            }
            assert_eq!(id_of(&straight.step()), format!("done: {ending}"), "{id}, seed {seed}");
            assert_eq!(straight.answers(), session.answers(), "{id}, seed {seed}");
        }
    }
}

#[test]
fn knowing_less_never_shows_more() {
    let world = World::new();
    for id in world.library.screenings.keys() {
        let (screening, set) = world.screening(id);
        for seed in 0..100 {
            let mut dice = Dice(seed);
            let mut session = Session::new(&screening.value, &set.value).unwrap();
            while !matches!(session.step(), Step::Done(_)) {
                let answer = match session.step() {
                    Step::Gate { .. } => vec!["yes".to_owned()],
                    step => dice.answer(&step),
                };
                session.answer(answer).unwrap();
            }
            let known = lyhty::screen::score(&screening.value, &set.value, &session.answers());
            for question in session.answers().keys() {
                let mut answers = session.answers();
                answers.insert(question.clone(), vec![DECLINED.to_owned()]);
                let less = lyhty::screen::score(&screening.value, &set.value, &answers);
                for (known, less) in known.dimensions.iter().zip(&less.dimensions) {
                    let name = &known.dimension.id;
                    assert!(
                        known.positive.best || !less.positive.best,
                        "{id}, seed {seed}: declining {question} shows {name}"
                    );
                    assert!(
                        less.positive.worst || !known.positive.worst,
                        "{id}, seed {seed}: declining {question} rules {name} out"
                    );
                }
            }
        }
    }
}

#[test]
fn an_answer_set_aside_comes_back_when_it_applies_again() {
    let world = World::new();
    let (screening, set) = world.screening("small");
    let mut session = Session::new(&screening.value, &set.value).unwrap();
    let give = |session: &mut Session<'_>, value: &str| {
        session.answer(vec![value.to_owned()]).unwrap();
    };
    for value in ["", "yes", "yes", "yes", "threats", "money"] {
        give(&mut session, value);
    }
    assert_eq!(id_of(&session.step()), "refuse");
    for earlier in ["taken", "what-happens", "someone-decides"] {
        assert!(session.back());
        assert_eq!(id_of(&session.step()), earlier);
    }
    give(&mut session, "no");
    assert_eq!(id_of(&session.step()), "hours", "what-happens and refuse no longer apply");
    assert!(!session.answers().contains_key("what-happens"));
    assert!(session.back() && session.back());
    assert_eq!(id_of(&session.step()), "someone-decides");
    give(&mut session, "unsure");
    assert_eq!(id_of(&session.step()), "refuse", "the answer to what-happens is there again");
    assert_eq!(session.answers()["what-happens"], ["threats"]);
}

#[test]
fn answers_that_do_not_fit_are_refused() {
    let world = World::new();
    let (screening, set) = world.screening("small");
    let mut session = Session::new(&screening.value, &set.value).unwrap();
    session.answer(vec![]).unwrap();
    for wrong in [vec!["maybe"], vec![], vec!["yes", "no"], vec!["YES"]] {
        let wrong: Answer = wrong.into_iter().map(str::to_owned).collect();
        let refusal = session.answer(wrong).unwrap_err();
        assert_eq!(refusal.values, ["yes", "no", UNSURE, DECLINED]);
    }
    assert_eq!(id_of(&session.step()), "safe");
}

/// Answers, the rest of which is asked; what is kept after each of them.
fn resumed(world: &World, given: &Answers, lines: &str) -> (String, Vec<Answers>) {
    let (screening, set) = world.screening("every-kind");
    let conversation = Conversation {
        screening: &screening,
        set: &set,
        services: &world.library.services,
        words: &world.words,
        beside: None,
    };
    let mut kept: Vec<Answers> = vec![];
    let mut keep = |answers: &Answers| {
        kept.push(answers.clone());
        Ok(())
    };
    let keeping = Keeping { resumed: given.clone(), notice: None, after_each: Some(&mut keep) };
    let mut written = vec![];
    let mut plain = Plain::new(lines.as_bytes(), &mut written, &world.words);
    let mut render = |outcome: &Outcome<'_>, _| Ok(outcome.ending.title.clone());
    // Stopped before the end.
    assert!(drive(&conversation, &mut plain, keeping, &mut render).is_err());
    (String::from_utf8(written).unwrap(), kept)
}

#[test]
fn a_conversation_that_was_stopped_goes_on_with_its_gates() {
    let world = World::new();
    let lines = "\n1\n1\n1\n1\n1\n1\n1\n2\nq\n";
    let (written, kept) = resumed(&world, &Answers::new(), lines);
    assert!(written.contains("Your answers are kept, encrypted"), "{written}");
    let given = kept.last().unwrap();
    assert_eq!(given["when-tired"], ["go-on"]);
    assert_eq!(kept.len(), 9, "after the notice, six gates and two questions");

    // Another day: the gates are about now, and are asked again; the questions go on.
    let (written, kept) = resumed(&world, given, "1\n1\n1\n1\n1\n1\n1 2\nq\n");
    assert!(written.contains("Before the questions: 1 of 6"), "{written}");
    assert!(!written.contains("Does someone watch you?"), "{written}");
    assert!(written.contains("What has been taken from you?"), "{written}");
    assert!(kept.iter().all(|kept| kept["watched"] == ["yes"]), "nothing is lost on the way");
    assert_eq!(kept.last().unwrap()["taken"], ["money", "phone"]);
}

#[test]
fn a_failure_to_keep_answers_is_told_once_and_ends_nothing() {
    let world = World::new();
    let (screening, set) = world.screening("small");
    let conversation = Conversation {
        screening: &screening,
        set: &set,
        services: &world.library.services,
        words: &world.words,
        beside: None,
    };
    let mut keep = |_: &Answers| Err(Failure::Internal("the disk is full".into()));
    let keeping = Keeping { resumed: Answers::new(), notice: None, after_each: Some(&mut keep) };
    let mut written = vec![];
    let mut plain = Plain::new("\n1\n1\n1\nq\n1\n".as_bytes(), &mut written, &world.words);
    let mut render = |_: &Outcome<'_>, _| Ok(String::new());
    let finished = drive(&conversation, &mut plain, keeping, &mut render);
    assert!(matches!(finished, Err(Failure::Cancelled)), "{finished:?}");
    let written = String::from_utf8(written).unwrap();
    assert!(written.contains("Question 1"), "it goes on: {written}");
    let told = world.words.say("conversation-not-kept");
    let told = told.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    assert_eq!(written.matches(&told).count(), 1, "{written}");
    assert!(!written.contains("Your answers are kept"), "{written}");
}

#[test]
fn answers_for_this_version_are_taken() {
    let world = World::new();
    let (screening, _) = world.screening("small");
    let version = lyhty::screen::screening_fingerprint(&screening.value);
    let answers = format!("screening: small\nversion: {version}\nanswers: {{ safe: no }}");
    assert_eq!(world.script("small", &answers).unwrap()["ending"]["id"], "pause");
}

/// What would clear the screen, change its title, go back over the line, turn text around.
const HOSTILE: &str = "\x1b]0;title\x07\x1b[2J\u{9b}2J\r\u{8}\u{202e}\u{2066}\u{e0041}";

/// Looks at every text it is given, and goes on to the end.
struct Looker {
    seen: usize,
    result: String,
}

impl Looker {
    fn look(&mut self, text: &str) {
        let hidden = |c: &char| *c != '\n' && lyhty::diagnostic::is_hidden(*c);
        assert_eq!(text.chars().find(hidden), None, "{text:?}");
        self.seen += usize::from(text.contains("title"));
    }

    fn look_at(&mut self, text: &Both) {
        self.look(&text.own);
        text.beside.iter().for_each(|text| self.look(text));
    }
}

impl Asker for Looker {
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Failure> {
        let Prompt { heading, text, takes, offers, none, help, earlier, .. } = prompt;
        self.look(heading);
        let offers = offers.iter().map(|offer| &offer.text);
        for both in [text, none].into_iter().chain(help).chain(offers) {
            self.look_at(both);
        }
        for step in earlier {
            self.look(&step.text);
            self.look(&step.answer);
        }
        if let Takes::Number { unit, ends, .. } = takes {
            unit.iter().for_each(|unit| self.look(unit));
            ends.iter().flat_map(|(low, high)| [low, high]).for_each(|end| self.look_at(end));
        }
        Ok(Reply::Answer(match (prompt.id.as_str(), takes) {
            ("hours", _) => vec!["50".to_owned()],
            (_, Takes::Number { .. }) => vec!["9".to_owned()],
            (_, Takes::Several(_)) => prompt.offers[..2].iter().map(|o| o.value.clone()).collect(),
            _ => vec![prompt.offers[0].value.clone()],
        }))
    }

    fn help(&mut self, _: &Prompt) -> Result<Said, Failure> {
        Ok(Said::GoOn)
    }

    fn pause(&mut self) -> Result<Said, Failure> {
        Ok(Said::GoOn)
    }

    fn finish(&mut self, result: &mut Text<'_>, _now: bool) -> Result<Finish, Failure> {
        // The isolates of a document are its writer's.
        self.result = result(40)?;
        let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
        let result: String = self.result.chars().filter(|c| !isolate(*c)).collect();
        self.look(&result);
        Ok(Finish::Close)
    }
}

#[test]
fn nothing_in_content_steers_the_terminal() {
    let world = World::new();
    let (mut screening, mut set) = world.screening("every-kind");
    let mut texts = 0;
    let mut spoil = |_: TextKey, text: &mut String| {
        text.insert_str(text.len() / 2, HOSTILE);
        texts += 1;
    };
    screening.value.each_text(&mut spoil);
    set.value.each_text(&mut spoil);
    screening.about.title += HOSTILE;
    let conversation = Conversation {
        screening: &screening,
        set: &set,
        services: &world.library.services,
        words: &world.words,
        beside: Some(Beside { screening: &screening, words: &world.words }),
    };
    // What the menus and the lines show, and no more, is in the prompts.
    let mut looker = Looker { seen: 0, result: String::new() };
    let mut render = |outcome: &Outcome<'_>, _| Ok(format!("{:?}{HOSTILE}", outcome.ending.say));
    drive(&conversation, &mut looker, Keeping::default(), &mut render).unwrap();
    assert!(looker.seen > 100, "{} of {texts} texts were seen", looker.seen);
    assert!(looker.result.contains('␛'), "{}", looker.result);

    let lines = "?\n\n1\n1\n?\n1\n1\n1\n1\n?\n1\n1\n1 2\n50\n9\nl\n\n1\n2\n";
    let mut written = vec![];
    let mut plain = Plain::new(lines.as_bytes(), &mut written, &world.words);
    drive(&conversation, &mut plain, Keeping::default(), &mut render).unwrap();
    looker.look(&String::from_utf8(written).unwrap());
}
