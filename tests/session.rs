//! Conversations that go back, pause and go on: nothing is lost, and the way does not matter.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "scoring/random.rs"]
mod random;

use lyhty::model::{IndicatorSet, Screening};
use lyhty::screen::{Answers, Misfit, Session, Step, misfits, screening_fingerprint};
use random::{Dice, answer, answered};

/// The step as a word, and all that is shown of it.
fn shown(session: &Session<'_>) -> String {
    match session.step() {
        Step::Notice(_) => "notice".to_owned(),
        Step::Gate { gate, number, previous, .. } => {
            format!("gate {} {number} {previous:?}", gate.id)
        }
        Step::Question { question, number, at_most_left, previous } => {
            format!("question {} {number} {at_most_left} {previous:?}", question.id)
        }
        Step::Done(ending) => format!("done {}", ending.id),
    }
}

#[test]
fn what_was_given_brings_the_same_step_again() {
    for seed in 0..150 {
        let mut dice = Dice::new(seed);
        let set = random::set(&mut dice);
        let screening = random::screening(&mut dice, 7);
        let mut session = Session::new(&screening, &set).unwrap();
        session.answer(vec![]).unwrap();
        loop {
            // Sometimes an earlier answer is changed, so that some are set aside.
            if dice.throw(5) == 0 && session.back() {
                if let Step::Question { question, .. } = session.step() {
                    let answer = answer(&mut dice, question);
                    session.answer(answer).unwrap();
                } else {
                    session.answer(vec!["yes".to_owned()]).unwrap();
                }
            }
            if !session.given().is_empty() {
                let again = Session::resume(&screening, &set, session.given().clone()).unwrap();
                assert_eq!(shown(&again), shown(&session), "seed {seed}");
                assert_eq!(again.answers(), session.answers(), "seed {seed}");
                assert_eq!(again.progress(), session.progress(), "seed {seed}");
            }
            let next = match session.step() {
                Step::Notice(_) => vec![],
                Step::Gate { .. } => vec!["yes".to_owned()],
                Step::Question { question, .. } => answer(&mut dice, question),
                Step::Done(_) => break,
            };
            session.answer(next).unwrap();
        }
    }
}

#[test]
fn any_earlier_step_can_be_gone_back_to_and_the_same_answer_changes_nothing() {
    for seed in 0..150 {
        let mut dice = Dice::new(seed);
        let set = random::set(&mut dice);
        let screening = random::screening(&mut dice, 6);
        let session = answered(&mut dice, &screening, &set);
        let earlier = session.earlier();
        assert!(!earlier.is_empty());
        for (id, _) in earlier {
            let mut back = session.clone();
            assert!(back.back_to(id), "seed {seed}: {id}");
            let (here, previous) = match back.step() {
                Step::Gate { gate, previous, .. } => (&gate.id, previous.cloned()),
                Step::Question { question, previous, .. } => (&question.id, previous.cloned()),
                other => panic!("seed {seed}: {other:?}"),
            };
            assert_eq!(here, id);
            back.answer(previous.unwrap()).unwrap();
            assert_eq!(shown(&back), shown(&session), "seed {seed}: {id}");
            assert_eq!(back.given(), session.given(), "seed {seed}: {id}");
        }
        // Step by step to the very first, and no further.
        let mut back = session.clone();
        let steps = session.earlier().len() + 1;
        assert!((0..steps).all(|_| back.back()), "seed {seed}");
        assert!(!back.back() && !back.can_go_back(), "seed {seed}");
        assert_eq!(shown(&back), "notice");
        assert!(!back.back_to("no-such-question"));
    }
}

#[test]
fn an_answer_of_the_other_path_is_set_aside_and_comes_back() {
    let (screening, set) = small();
    let mut session = Session::new(&screening, &set).unwrap();
    for answer in ["", "yes", "yes", "7"] {
        session.answer(vec![answer.to_owned()]).unwrap();
    }
    assert_eq!(shown(&session), "question free 3 0 None");
    // The person turns out to be perhaps a child: other questions, other ending, nothing scored.
    assert!(session.back_to("adult"));
    session.answer(vec!["unsure".to_owned()]).unwrap();
    assert!(session.is_child_path());
    assert_eq!(shown(&session), "question grown-up 2 0 None", "asked of all comes first");
    assert_eq!(session.answers().keys().collect::<Vec<_>>(), ["well"]);
    assert_eq!(session.score().count.best, 0);
    session.answer(vec!["yes".to_owned()]).unwrap();
    assert_eq!(shown(&session), "done child");
    // And an adult after all.
    assert!(session.back_to("adult"));
    session.answer(vec!["yes".to_owned()]).unwrap();
    assert_eq!(shown(&session), "question free 3 0 None");
    assert_eq!(session.answers()["hours"], ["7"]);
    assert_eq!(session.score().count.best, 1);
}

#[test]
fn progress_follows_the_way() {
    let (screening, set) = small();
    let mut session = Session::new(&screening, &set).unwrap();
    let progress = |session: &Session<'_>| {
        let progress = session.progress();
        (progress.part.map(str::to_owned), progress.answered, progress.at_most_left)
    };
    assert_eq!(progress(&session), (Some("Beginning".into()), 0, 4));
    for answer in ["", "yes"] {
        session.answer(vec![answer.to_owned()]).unwrap();
    }
    assert_eq!(progress(&session), (Some("Beginning".into()), 0, 4));
    session.answer(vec!["yes".to_owned()]).unwrap();
    assert_eq!(progress(&session), (Some("Work".into()), 1, 3));
    session.answer(vec!["3".to_owned()]).unwrap();
    assert_eq!(progress(&session), (Some("Work".into()), 2, 2), "few hours: one question more");
    session.answer(vec!["no".to_owned()]).unwrap();
    session.answer(vec!["noted".to_owned()]).unwrap();
    assert_eq!(progress(&session), (Some("Work".into()), 4, 0));
    assert_eq!(shown(&session), "done end");
}

#[test]
fn numbers_and_notes_are_answered_in_their_own_way() {
    let (screening, set) = small();
    let mut session = Session::new(&screening, &set).unwrap();
    for answer in ["", "yes", "yes"] {
        session.answer(vec![answer.to_owned()]).unwrap();
    }
    for wrong in ["yes", "25", "-1", "07", "+7", "7.5", "٧", ""] {
        let refused = session.answer(vec![wrong.to_owned()]).unwrap_err();
        assert_eq!(refused.values, ["0–24", "unsure", "declined"], "{wrong}");
    }
    session.answer(vec!["24".to_owned()]).unwrap();
    assert!(session.answer(vec!["I saw a van.".to_owned()]).is_err(), "notes are stored nowhere");
    session.answer(vec!["nothing".to_owned()]).unwrap();
    assert_eq!(shown(&session), "done end");
}

#[test]
fn answers_to_another_questionnaire_are_told() {
    let (screening, set) = small();
    let given = |answers: &[(&str, &str)]| -> Answers {
        answers.iter().map(|(id, value)| ((*id).to_owned(), vec![(*value).to_owned()])).collect()
    };
    let kept = given(&[("adult", "yes"), ("hours", "99"), ("gone", "yes"), ("well", "no")]);
    let found = misfits(&screening, &kept);
    assert!(matches!(&found[0], Misfit::Unknown(id) if id == "gone"), "{found:?}");
    assert!(matches!(&found[1], Misfit::Wrong(id, wrong) if id == "hours" && wrong.value == "99"));
    assert_eq!(found.len(), 2);
    let session = Session::resume(&screening, &set, kept).unwrap();
    assert_eq!(session.given().keys().collect::<Vec<_>>(), ["adult", "well"]);
    assert_eq!(shown(&session), "question hours 2 2 None");
}

#[test]
fn a_fingerprint_knows_the_questions_and_not_their_words() {
    let (screening, _) = small();
    let print = screening_fingerprint(&screening);
    assert_eq!(print.len(), 16);
    let changed = |from: &str, to: &str| {
        assert!(SMALL.contains(from), "{from}");
        screening_fingerprint(&serde_yaml::from_str(&SMALL.replace(from, to)).unwrap())
    };
    for (from, to) in [
        ("How are you?", "Kuinka voit?"),
        ("part: Work", "part: Työ"),
        ("title: The end", "title: Loppu"),
        ("next-steps: []", "next-steps: [{ id: call, text: Call. }]"),
    ] {
        assert_eq!(changed(from, to), print, "{from} → {to}");
    }
    for (from, to) in [
        ("id: well", "id: well-being"),
        ("to: 24", "to: 25"),
        ("at-most: 4", "at-most: 5"),
        ("note: true", "note: false"),
        ("at-least: 6 }", "at-least: 7 }"),
        ("method: count, at-least: 1", "method: count, at-least: 2"),
        ("children: only", "children: 'true'"),
    ] {
        assert_ne!(changed(from, to), print, "{from} → {to}");
    }
}

const SMALL: &str = "
mode: conversation
uses: set
notice: x
gates: [{ id: adult, protects: age, ask: x, otherwise: child }]
questions:
  - { id: well, part: Beginning, ask: How are you?, children: 'true' }
  - { id: grown-up, ask: Whom do you trust?, children: only }
  - { id: hours, part: Work, ask: How many hours?, number: { from: 0, to: 24 }, counts-when: { at-least: 6 }, indicator: i0 }
  - { id: fewer, ask: Would you like more?, ask-if: { hours: { at-most: 4 } } }
  - { id: free, ask: What else?, note: true }
scoring: { method: count, at-least: 1, sources: [], note: x }
endings:
  - { id: child, title: x, say: x }
  - { id: end, title: The end, say: x, next-steps: [] }
";

fn small() -> (Screening, IndicatorSet) {
    let set = "dimensions: [{ id: d, element: purpose, title: x }]
indicators: [{ id: i0, dimension: d, strength: medium, text: x, sources: [] }]";
    (serde_yaml::from_str(SMALL).unwrap(), serde_yaml::from_str(set).unwrap())
}
