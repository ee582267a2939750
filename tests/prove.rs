//! The prover against trying everything out: random small questionnaires, every claim, and every
//! witness replayed in the conversation itself.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use lyhty::check::prove::{Goal, Proof, Verdict, prove, prove_within, witnesses};
use lyhty::diagnostic::{Arg, Code, Diagnostic, Diagnostics};
use lyhty::load::{Layer, load};
use lyhty::model::{
    Choice, Condition, DECLINED, Element, Entry, GateKind, Id, IndicatorSet, Library, Mode,
    Question, Screening, UNSURE, YES,
};
use lyhty::screen::{Answer, Answers, Session, State, Step};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// So many random questionnaires.
const HOW_MANY: u64 = 200;
/// No questionnaire has more combinations of answers.
const COMBINATIONS: usize = 150;

#[test]
fn every_claim_agrees_with_trying_everything_out() {
    let (library, failed) = (random_library(), std::sync::Mutex::new(vec![]));
    let mut refuted: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in library.screenings.values() {
        let set = &library.indicators[&entry.value.uses].value;
        let tried = Tried::of(&entry.value, set);
        let proof = prove(entry, set).unwrap();
        for claim in &proof.claims {
            assert!(claim.undecided.is_empty(), "{} {}", entry.id, claim.word);
            *refuted.entry(claim.word).or_default() += claim.problems.len();
        }
        if let Err(wrong) = tried.compare(entry, &proof) {
            let text = &library.files.get(entry.file).text;
            failed.lock().unwrap().push(format!("{wrong}\n{text}"));
        }
    }
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} of {HOW_MANY}, the first:\n{}", failed.len(), failed[0]);
    // Every kind of defect came up, so every kind was compared.
    for (word, times) in &refuted {
        assert!(*times > 0, "{word} was never refuted: {refuted:?}");
    }
}

#[test]
fn every_witness_leads_where_it_says_and_none_is_shorter() {
    let library = random_library();
    for entry in library.screenings.values() {
        let set = &library.indicators[&entry.value.uses].value;
        let tried = Tried::of(&entry.value, set);
        let mut found: BTreeMap<(&str, String), (usize, usize)> = BTreeMap::new();
        for witness in witnesses(entry, set) {
            let replay = witness.way.unwrap();
            let run = replayed(&entry.value, set, &replay.answers);
            let goal = match witness.goal {
                Goal::Question => {
                    assert!(run.asked.contains(&witness.id), "{} {}", entry.id, witness.id);
                    "question"
                }
                Goal::Ending => {
                    assert_eq!(run.ending, witness.id, "{}", entry.id);
                    "ending"
                }
                Goal::Band => {
                    assert_eq!(run.band.as_deref(), Some(&*witness.id), "{}", entry.id);
                    "band"
                }
            };
            assert_eq!(run.ending, witness.ending, "{} {}", entry.id, witness.id);
            assert!(witness.shortest);
            assert_eq!((run.asked.len(), run.signs), (witness.questions, witness.signs));
            found.insert((goal, witness.id), (run.asked.len(), run.signs));
        }
        assert_eq!(found, tried.shortest(), "{}\n{}", entry.id, text_of(&library, entry));
    }
}

#[test]
fn what_is_over_its_budget_is_never_taken_for_proved() {
    let library = bundled();
    let entry = &library.screenings["first-conversation"];
    let set = &library.indicators[&entry.value.uses].value;
    let proof = prove_within(0, entry, set).unwrap();
    for claim in &proof.claims {
        let searched = claim.about > claim.by_form;
        assert!(claim.verdict() != Verdict::Proved || !searched || claim.queries == 0);
        assert_ne!(claim.verdict(), Verdict::Refuted);
    }
    let undecided = proof.claims.iter().filter(|c| c.verdict() == Verdict::NotDecided).count();
    assert!(undecided > 5, "{undecided}");
}

#[test]
fn the_bundled_questionnaires_are_proved() {
    let library = bundled();
    for entry in library.screenings.values() {
        let set = &library.indicators[&entry.value.uses].value;
        for claim in prove(entry, set).unwrap().claims {
            assert_eq!(claim.verdict(), Verdict::Proved, "{} {}", entry.id, claim.word);
        }
        for witness in witnesses(entry, set) {
            let run = replayed(&entry.value, set, &witness.way.unwrap().answers);
            assert_eq!(run.ending, witness.ending, "{} {}", entry.id, witness.id);
        }
    }
}

/// Runs the program with a library in which `refuted` is a conversation that lowers a result.
fn with_a_refuted_one(args: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let copy = |from: &str, to: &str| {
        let to = folder.path().join(to);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    };
    let refuted = "indicators/screenings/refuted.yaml";
    copy("tests/check/base/indicators/signs.yaml", "indicators/signs.yaml");
    copy("tests/check/base/services/emergency.yaml", "services/emergency.yaml");
    copy("tests/check/base/services/helpline.yaml", "services/helpline.yaml");
    copy("tests/defects/own-more-signs-lower.yaml", refuted);
    let answers = Path::new("examples/outreach-check-answers.yaml").canonicalize().unwrap();
    Command::new(env!("CARGO_BIN_EXE_lyhty"))
        .args(args.iter().map(|arg| arg.replace("ANSWERS", answers.to_str().unwrap())))
        .args(["--library", "."])
        .current_dir(folder.path())
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

#[test]
fn what_is_refuted_is_neither_asked_nor_printed() {
    for args in [
        &["screen", "refuted", "--plain"][..],
        &["screen", "refuted", "--paper"],
        &["build", "refuted", "--format", "text"],
        &["check"],
    ] {
        let output = with_a_refuted_one(args);
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {text}");
        assert!(text.contains("error[lowers-result]"), "{args:?}: {text}");
        assert!(!text.contains("Who can see this screen?"), "{args:?}: {text}");
    }
}

#[test]
fn only_what_uses_a_questionnaire_waits_for_its_proof() {
    for args in [
        &["list"][..],
        &["show", "refuted"],
        &["build", "services", "--format", "text", "--lang", "en"],
        &["screen", "outreach-check", "--answers", "ANSWERS"],
    ] {
        let output = with_a_refuted_one(args);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{args:?}: {errors}");
    }
}

fn bundled() -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    load(&[Layer::Folder(root.to_owned())], &mut Diagnostics::default()).unwrap()
}

fn text_of<'a>(library: &'a Library, entry: &Entry<Screening>) -> &'a str {
    &library.files.get(entry.file).text
}

// ---- Trying everything out ----

/// What one way through comes to.
#[derive(Clone, Debug, PartialEq)]
struct Run {
    asked: Vec<Id>,
    given: Answers,
    ending: Id,
    closer: bool,
    elements: Vec<bool>,
    dimensions: Vec<bool>,
    band: Option<Id>,
    signs: usize,
    /// What each part of each condition says, in the order of the file.
    parts: Vec<bool>,
}

/// Every way through.
struct Tried<'a> {
    screening: &'a Screening,
    set: &'a IndicatorSet,
    /// By question: every answer there is.
    answers: Vec<Vec<Answer>>,
    /// By combination of answers: past all gates.
    adults: Vec<Run>,
    /// The same on the child path.
    children: Vec<Run>,
    /// Ways on which no `when` holds.
    without_ending: bool,
}

impl<'a> Tried<'a> {
    fn of(screening: &'a Screening, set: &'a IndicatorSet) -> Self {
        let answers: Vec<Vec<Answer>> = screening.questions.iter().map(every_answer).collect();
        let combinations = answers.iter().map(Vec::len).product();
        let has_age = screening.gates.iter().any(|gate| gate.protects == GateKind::Age);
        let mut tried = Tried {
            screening,
            set,
            answers,
            adults: vec![],
            children: vec![],
            without_ending: false,
        };
        // With one more ending at the end, which is taken when no other is.
        let mut open = screening.clone();
        let mut last = open.endings[0].clone();
        (last.id, last.when) = ("none-of-them".to_owned(), None);
        open.endings.push(last);
        for i in 0..combinations {
            let given = tried.combination(i);
            tried.adults.push(run(screening, set, given.clone(), YES));
            tried.without_ending |= run(&open, set, given.clone(), YES).ending == "none-of-them";
            for age in ["no", UNSURE, DECLINED].iter().filter(|_| has_age) {
                tried.children.push(run(screening, set, given.clone(), age));
            }
        }
        tried
    }

    /// The answers of a combination: its number, written with the answers as digits.
    fn combination(&self, mut i: usize) -> Answers {
        let mut given = Answers::new();
        for (question, answers) in self.screening.questions.iter().zip(&self.answers) {
            given.insert(question.id.clone(), answers[i % answers.len()].clone());
            i /= answers.len();
        }
        given
    }

    /// The combination with another answer to one question.
    fn with(&self, i: usize, question: usize, answer: usize) -> usize {
        let place: usize = self.answers[..question].iter().map(Vec::len).product();
        let radix = self.answers[question].len();
        i - (i / place % radix) * place + answer * place
    }

    fn digit(&self, i: usize, question: usize) -> usize {
        let place: usize = self.answers[..question].iter().map(Vec::len).product();
        i / place % self.answers[question].len()
    }

    fn open_endings(&self) -> Vec<&str> {
        let endings = self.screening.endings.iter().map(|ending| ending.id.as_str());
        endings.filter(|ending| !self.screening.is_gate_ending(ending)).collect()
    }

    /// From the most urgent to the least.
    fn order(&self) -> (Vec<&str>, bool) {
        let mut order = self.open_endings();
        let lowest = &self.adults[self.all_declined()].ending;
        let gentle = self.adults.iter().any(|run| {
            let answered = self.screening.questions.iter().all(|question| {
                let Some(answer) = run.given.get(&question.id) else { return true };
                let harmless = every_answer(question).into_iter().any(|answer| {
                    !is_open(&answer) && !answer.is_empty() && signs(question, &answer) == 0
                });
                !harmless || !is_open(answer)
            });
            run.ending == *lowest && !run.closer && run.signs == 0 && answered
        });
        if gentle {
            order.retain(|ending| ending != lowest);
            order.push(lowest);
        }
        (order, gentle)
    }

    fn all_declined(&self) -> usize {
        (0..self.answers.len()).fold(0, |i, question| {
            let declined = self.answers[question].iter().position(|a| a == &[DECLINED]).unwrap();
            self.with(i, question, declined)
        })
    }

    /// Whether something of the first result is lost on the second.
    fn lowered(&self, order: &[&str], first: &Run, second: &Run) -> bool {
        let rank = |run: &Run| {
            order.iter().position(|ending| *ending == run.ending).unwrap_or(order.len())
        };
        let bands = &self.screening.scoring.bands;
        let complete = bands.windows(2).all(|pair| pair[0].to.unwrap() + 1 == pair[1].from);
        let band = |run: &Run| {
            run.band.as_ref().map(|id| bands.iter().find(|band| band.id == *id).unwrap().from)
        };
        let lost = |a: &[bool], b: &[bool]| a.iter().zip(b).any(|(a, b)| *a && !*b);
        rank(first) < rank(second)
            || (complete && band(first) > band(second))
            || (first.closer && !second.closer)
            || lost(&first.elements, &second.elements)
            || lost(&first.dimensions, &second.dimensions)
    }

    fn compare(&self, entry: &Entry<Screening>, proof: &Proof) -> Result<(), String> {
        let (order, gentle) = self.order();
        let questions = &self.screening.questions;
        let id = |i: usize| questions[i].id.clone();
        let all_runs = || self.adults.iter().chain(&self.children);
        let mut expected: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut expect = |claim, ids: BTreeSet<String>| expected.insert(claim, ids);

        let asked: BTreeSet<&Id> = all_runs().flat_map(|run| &run.asked).collect();
        let every = |i: &usize| !asked.contains(&questions[*i].id);
        expect("questions-reached", (0..questions.len()).filter(every).map(id).collect());
        let taken: BTreeSet<&str> = self.adults.iter().map(|run| run.ending.as_str()).collect();
        let dead = self.open_endings().into_iter().filter(|ending| !taken.contains(ending));
        expect("endings-reached", dead.map(str::to_owned).collect());
        let lies: BTreeSet<&Id> = self.adults.iter().filter_map(|run| run.band.as_ref()).collect();
        let bands = self.screening.scoring.bands.iter().map(|band| &band.id);
        expect("bands-reached", bands.filter(|band| !lies.contains(band)).cloned().collect());
        let always = if self.without_ending { BTreeSet::from([String::new()]) } else { [].into() };
        expect("always-an-ending", always);

        let mut lowers = BTreeSet::new();
        let mut raises = BTreeSet::new();
        for (q, question) in questions.iter().enumerate() {
            let declined = self.answers[q].iter().position(|a| a == &[DECLINED]).unwrap();
            for (i, run) in self.adults.iter().enumerate() {
                if !run.asked.contains(&question.id) {
                    continue;
                }
                let answer = &self.answers[q][self.digit(i, q)];
                for (k, other) in self.answers[q].iter().enumerate() {
                    if one_more_sign(question, answer, other) {
                        let more = &self.adults[self.with(i, q, k)];
                        if self.lowered(&order, run, more) {
                            lowers.insert(id(q));
                        }
                    }
                }
                // Declining this, after which everything is declined too.
                let rest = (q + 1..questions.len())
                    .all(|later| self.answers[later][self.digit(i, later)] == [DECLINED]);
                let less = &self.adults[self.with(i, q, declined)];
                if rest && self.lowered(&order, less, run) {
                    raises.insert(id(q));
                }
            }
        }
        expect("signs-never-lower", lowers);
        expect("skipping-never-raises", raises);
        let ending = self.adults[self.all_declined()].ending.clone();
        expect("skipping-is-gentle", if gentle { [].into() } else { [ending].into() });

        let of_nothing: Vec<usize> = (0..questions.len())
            .filter(|i| questions[*i].context.is_some() || questions[*i].counts_for.is_some())
            .collect();
        let mut context = BTreeSet::new();
        for q in &of_nothing {
            for (i, run) in self.adults.iter().enumerate() {
                for k in 0..self.answers[*q].len() {
                    // What only the other way asks is declined there.
                    let mut other = self.with(i, *q, k);
                    while let Some(new) = (0..questions.len()).find(|new| {
                        let asked = |run: &Run| run.asked.contains(&questions[*new].id);
                        asked(&self.adults[other])
                            && !asked(run)
                            && self.answers[*new][self.digit(other, *new)] != [DECLINED]
                    }) {
                        let declined = self.answers[new].iter().position(|a| a == &[DECLINED]);
                        other = self.with(other, new, declined.unwrap());
                    }
                    if self.lowered(&order, &self.adults[other], run) {
                        context.insert(id(*q));
                    }
                }
            }
        }
        let together = context.is_empty() && self.context_raises_together(&order, &of_nothing);
        expect("context-never-raises", context);

        let kinds: Vec<GateKind> = self.screening.gates.iter().map(|gate| gate.protects).collect();
        let misplaced = self.screening.gates.iter().enumerate().filter(|(i, gate)| {
            let before = kinds[..*i].iter().any(|before| *before > gate.protects);
            before && self.screening.mode == Mode::Conversation
        });
        expect("gates-first", misplaced.map(|(_, gate)| gate.id.clone()).collect());

        let mut early = BTreeSet::new();
        for (q, question) in questions.iter().enumerate().filter(|(_, q)| q.sensitive.is_some()) {
            let before = |run: &Run| {
                let others = questions[..q].iter().filter(|other| other.sensitive.is_none());
                others.filter(|other| run.asked.contains(&other.id)).count()
            };
            if all_runs().any(|run| run.asked.contains(&question.id) && before(run) < 3) {
                early.insert(id(q));
            }
        }
        expect("trust-first", early);

        for claim in &proof.claims {
            let found: Vec<&Diagnostic> = claim.problems.iter().collect();
            let ids = |code: Option<Code>| -> BTreeSet<String> {
                let of_code = found.iter().filter(|p| code.is_none_or(|code| p.code == code));
                of_code.map(|problem| arg(problem, "id")).collect()
            };
            match claim.word {
                "conditions-matter" => self.compare_conditions(&found)?,
                "answers-used" => self.compare_unused(&ids(None), proof)?,
                "bands-complete" => {
                    let outside = self.adults.iter().any(|run| run.band.is_none())
                        && !self.screening.scoring.bands.is_empty();
                    same("bands", &outside, &found.iter().any(|p| p.code == Code::BandGap))?;
                }
                "context-never-raises" if found.iter().any(|p| arg(p, "why") == "together") => {
                    same("together", &together, &true)?;
                }
                "context-never-raises" => {
                    same(claim.word, &expected[claim.word], &ids(None))?;
                    same("together", &together, &false)?;
                }
                "skipping-is-gentle" => {
                    let after: BTreeSet<String> =
                        found.iter().map(|problem| arg(problem, "after")).collect();
                    same(claim.word, &expected[claim.word], &after)?;
                }
                word => same(word, &expected[word], &ids(None))?,
            }
            for example in &claim.examples {
                let [first, second] = example
                    .ways
                    .each_ref()
                    .map(|way| replayed(self.screening, self.set, &way.answers));
                let lowers = claim.word == "signs-never-lower";
                let (more, less) = if lowers { (&first, &second) } else { (&second, &first) };
                same("an example shows it", &true, &self.lowered(&order, more, less))?;
            }
        }
        let lengths = self.adults.iter().map(|run| run.asked.len());
        let lengths = (lengths.clone().min(), lengths.max());
        same("number of questions", &lengths, &proof.questions)?;
        let _ = entry;
        Ok(())
    }

    /// Whether some of these answers together raise a result. What only the second way asks is
    /// declined on it.
    fn context_raises_together(&self, order: &[&str], facts: &[usize]) -> bool {
        let questions = &self.screening.questions;
        let all = 0..self.adults.len();
        let pairs = all.clone().flat_map(|i| all.clone().map(move |k| (i, k)));
        pairs.filter(|(i, k)| self.lowered(order, &self.adults[*k], &self.adults[*i])).any(
            |(i, k)| {
                (0..questions.len()).all(|q| {
                    let asked = |run: &Run| run.asked.contains(&questions[q].id);
                    let new = asked(&self.adults[k]) && !asked(&self.adults[i]);
                    let declined = self.answers[q][self.digit(k, q)] == [DECLINED];
                    let alike = self.digit(i, q) == self.digit(k, q) || facts.contains(&q);
                    if new { declined } else { alike }
                })
            },
        )
    }

    /// Parts of conditions that are always or never true, from the whole inwards.
    fn compare_conditions(&self, found: &[&Diagnostic]) -> Result<(), String> {
        let mut expected = vec![];
        let mut first = 0;
        let asked = |question: &str| {
            self.adults
                .iter()
                .chain(&self.children)
                .any(|run| run.asked.iter().any(|q| q == question))
        };
        let questions = self.screening.questions.iter().map(|question| {
            let only_adults = question.children == lyhty::model::Children::No;
            (&question.ask_if, asked(&question.id), only_adults)
        });
        let taken = |ending: &str| self.adults.iter().any(|run| run.ending == ending);
        let endings = self.screening.endings.iter().map(|ending| {
            let looked = !self.screening.is_gate_ending(&ending.id) && taken(&ending.id);
            (&ending.when, looked, true)
        });
        for (condition, looked, only_adults) in questions.chain(endings) {
            let Some(condition) = condition else { continue };
            if looked {
                let children = if only_adults { &[][..] } else { &self.children };
                let runs: Vec<&Run> = self.adults.iter().chain(children).collect();
                idle(condition, first, &runs, &asked, &mut expected);
            }
            first += size(condition);
        }
        let mut found: Vec<String> = found.iter().map(|problem| arg(problem, "why")).collect();
        found.sort();
        expected.sort();
        same("idle conditions", &expected, &found)
    }

    fn compare_unused(&self, found: &BTreeSet<String>, proof: &Proof) -> Result<(), String> {
        let wrong_conditions = proof.claims.iter().any(|claim| {
            ["questions-reached", "conditions-matter"].contains(&claim.word)
                && !claim.problems.is_empty()
        });
        for (q, question) in self.screening.questions.iter().enumerate() {
            let counts = every_answer(question).iter().any(|answer| signs(question, answer) > 0);
            let exempt = question.context.is_some()
                || question.counts_for.is_some()
                || question.note
                || question.counts_when.is_some()
                || question.children == lyhty::model::Children::Only;
            let changes = self.adults.iter().enumerate().any(|(i, run)| {
                run.asked.contains(&question.id)
                    && (0..self.answers[q].len()).any(|k| {
                        let other = &self.adults[self.with(i, q, k)];
                        run.asked != other.asked || run.ending != other.ending
                    })
            });
            let unused = !counts && !exempt && !changes;
            let named = found.contains(&question.id);
            if unused != named && !(unused && wrong_conditions) {
                return Err(format!("{} unused: {unused}, found {named}", question.id));
            }
        }
        Ok(())
    }

    /// By goal: the fewest questions, and with those the fewest signs.
    fn shortest(&self) -> BTreeMap<(&'static str, String), (usize, usize)> {
        let mut shortest: BTreeMap<(&str, String), (usize, usize)> = BTreeMap::new();
        let mut reach = |goal: &'static str, id: &str, run: &Run| {
            let length = (run.asked.len(), run.signs);
            let known = shortest.entry((goal, id.to_owned())).or_insert(length);
            *known = length.min(*known);
        };
        for run in self.adults.iter().chain(&self.children) {
            reach("ending", &run.ending, run);
            run.asked.iter().for_each(|question| reach("question", question, run));
        }
        for run in &self.adults {
            run.band.iter().for_each(|band| reach("band", band, run));
        }
        for gate in self.screening.gates.iter().filter(|gate| gate.protects != GateKind::Age) {
            shortest.insert(("ending", gate.otherwise.clone()), (0, 0));
        }
        shortest
    }
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, tried: &T, found: &T) -> Result<(), String> {
    if tried == found { Ok(()) } else { Err(format!("{what}: tried {tried:?}, found {found:?}")) }
}

fn arg(problem: &Diagnostic, name: &str) -> String {
    match problem.args.iter().find(|(known, _)| *known == name) {
        Some((_, Arg::Text(text))) => text.clone(),
        _ => String::new(),
    }
}

fn is_open(answer: &[String]) -> bool {
    answer.iter().any(|value| value == UNSURE || value == DECLINED)
}

/// Every answer a question can have.
fn every_answer(question: &Question) -> Vec<Answer> {
    let named = question.values().into_iter().map(str::to_owned);
    if !question.takes_several() {
        let numbers = question.numbers().into_iter().flatten().map(|n| n.to_string());
        return named.chain(numbers).map(|value| vec![value]).collect();
    }
    let choices: Vec<&Choice> = question.choices().iter().collect();
    let several = (0..1_usize << choices.len()).map(|ticked| {
        let chosen = choices.iter().enumerate().filter(|(i, _)| ticked >> i & 1 == 1);
        chosen.map(|(_, choice)| choice.id.clone()).collect()
    });
    several.chain([vec![UNSURE.to_owned()], vec![DECLINED.to_owned()]]).collect()
}

/// How many values of an answer count as something.
fn signs(question: &Question, answer: &[String]) -> usize {
    let is_sign = |value: &&String| {
        let choice = question.choices().iter().find(|choice| choice.id == **value);
        let (indicator, weight) = match choice {
            Some(choice) => (choice.indicator.is_some(), choice.weight),
            None => (question.indicator.is_some(), question.weight),
        };
        question.counts(value) && (indicator || weight.unwrap_or(0) > 0)
    };
    answer.iter().filter(is_sign).count()
}

/// Whether the second answer has one sign that the first has not, and everything else it has.
fn one_more_sign(question: &Question, first: &[String], second: &[String]) -> bool {
    if signs(question, second) != signs(question, first) + 1 {
        return false;
    }
    if !question.takes_several() {
        return signs(question, first) == 0;
    }
    let kept = is_open(first) || first.iter().all(|value| second.contains(value));
    let given = if is_open(first) { 0 } else { first.len() };
    kept && second.len() == given + 1
}

/// Goes through with answers to all questions, past all gates or stopped at that of age.
fn run(screening: &Screening, set: &IndicatorSet, mut given: Answers, age: &str) -> Run {
    for gate in &screening.gates {
        let answer = if gate.protects == GateKind::Age { age } else { YES };
        given.insert(gate.id.clone(), vec![answer.to_owned()]);
    }
    outcome(screening, set, &Session::resume(screening, set, given).unwrap())
}

fn outcome(screening: &Screening, set: &IndicatorSet, session: &Session<'_>) -> Run {
    let Step::Done(ending) = session.step() else { panic!("{:?}", session.step()) };
    let given = session.answers();
    let score = session.score();
    let asked = screening.questions.iter().filter(|question| given.contains_key(&question.id));
    let asked: Vec<&Question> = asked.collect();
    let mut known = given.clone();
    let is_gate = |id: &Id| screening.gates.iter().any(|gate| gate.id == *id);
    known.extend(session.given().clone().into_iter().filter(|(id, _)| is_gate(id)));
    let mut parts = vec![];
    let conditions = screening.questions.iter().filter_map(|question| question.ask_if.as_ref());
    let conditions = conditions.chain(screening.endings.iter().filter_map(|e| e.when.as_ref()));
    for condition in conditions {
        says(condition, &known, &|leaf| score.holds(leaf), &mut parts);
    }
    let elements = [Element::Act, Element::Means, Element::Purpose];
    Run {
        signs: asked.iter().map(|question| signs(question, &given[&question.id])).sum(),
        asked: asked.into_iter().map(|question| question.id.clone()).collect(),
        ending: ending.id.clone(),
        closer: score.look_closer.best,
        elements: elements.map(|element| score.element(element) == State::Seen).to_vec(),
        dimensions: set
            .dimensions
            .iter()
            .map(|d| score.dimensions.iter().any(|s| s.dimension.id == d.id && s.positive.best))
            .collect(),
        band: score.band.best.map(|band| band.id.clone()),
        given,
        parts,
    }
}

fn replayed(screening: &Screening, set: &IndicatorSet, answers: &[(String, Answer)]) -> Run {
    let mut session = Session::new(screening, set).unwrap();
    session.answer(vec![]).unwrap();
    for (id, answer) in answers {
        let next = match session.step() {
            Step::Gate { gate, .. } => &gate.id,
            Step::Question { question, .. } => &question.id,
            other => panic!("{other:?} instead of {id}"),
        };
        assert_eq!(next, id);
        session.answer(answer.clone()).unwrap();
    }
    outcome(screening, set, &session)
}

/// What a condition and each part of it says, from the outside inwards.
fn says(
    condition: &Condition,
    known: &Answers,
    of_score: &impl Fn(&Condition) -> bool,
    parts: &mut Vec<bool>,
) -> bool {
    let at = parts.len();
    parts.push(false);
    let holds = match condition {
        Condition::All(all) => {
            all.iter().map(|part| says(part, known, of_score, parts)).fold(true, |a, b| a & b)
        }
        Condition::Any(any) => {
            any.iter().map(|part| says(part, known, of_score, parts)).fold(false, |a, b| a | b)
        }
        Condition::Not(part) => !says(part, known, of_score, parts),
        Condition::Answer(id, values) => {
            known.get(id).is_some_and(|answer| answer.iter().any(|value| values.contains(value)))
        }
        Condition::Between(id, least, most) => known.get(id).is_some_and(|answer| {
            answer.iter().filter_map(|value| value.parse::<i64>().ok()).any(|number| {
                least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most)
            })
        }),
        score => of_score(score),
    };
    parts[at] = holds;
    holds
}

fn size(condition: &Condition) -> usize {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => 1 + parts.iter().map(size).sum::<usize>(),
        Condition::Not(part) => 1 + size(part),
        _ => 1,
    }
}

/// Adds `always` or `never` for each outermost part that is.
fn idle(
    condition: &Condition,
    at: usize,
    runs: &[&Run],
    asked: &impl Fn(&str) -> bool,
    found: &mut Vec<String>,
) {
    if let Condition::Answer(id, _) | Condition::Between(id, ..) = condition
        && !asked(id)
        && !id.starts_with("gate")
    {
        return;
    }
    let holds = runs.iter().filter(|run| run.parts[at]).count();
    if holds == 0 || holds == runs.len() {
        found.push(if holds == 0 { "never" } else { "always" }.to_owned());
        return;
    }
    let parts = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().collect(),
        Condition::Not(part) => vec![&**part],
        _ => vec![],
    };
    let mut at = at + 1;
    for part in parts {
        idle(part, at, runs, asked, found);
        at += size(part);
    }
}

// ---- Random questionnaires ----

/// Numbers that look random and are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        // xorshift64*, Vigna 2016.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

fn random_library() -> Library {
    let folder = tempfile::tempdir().unwrap();
    let screenings = folder.path().join("indicators/screenings");
    fs::create_dir_all(&screenings).unwrap();
    let mut set =
        "lang: en\ntitle: T\nchecked: 2026-11-01\nsources: [{ id: s, title: S }]\n".to_owned();
    set += "dimensions:\n  - { id: control, element: means, title: T }\n  - { id: work, element: purpose, title: T }\n  - { id: move, element: act, title: T }\nindicators:\n";
    for (i, dimension) in INDICATORS.iter().enumerate() {
        let strength = ["strong", "medium", "weak"][i % 3];
        writeln!(set, "  - {{ id: i{i}, dimension: {dimension}, strength: {strength}, text: T, sources: [s] }}").unwrap();
    }
    set += "context: [{ id: fact, text: F }]\n";
    fs::write(folder.path().join("indicators/signs.yaml"), set).unwrap();
    for seed in 1..=HOW_MANY {
        let text = questionnaire(&mut Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        fs::write(screenings.join(format!("form-{seed:03}.yaml")), text).unwrap();
    }
    let mut problems = Diagnostics::default();
    let library = load(&[Layer::Folder(folder.path().to_owned())], &mut problems).unwrap();
    assert!(problems.is_empty(), "{:?}", problems.iter().next());
    library
}

const INDICATORS: [&str; 9] =
    ["control", "control", "control", "work", "work", "work", "move", "control", "work"];

/// A question as the generator knows it.
#[derive(Clone)]
struct Asked {
    id: String,
    values: Vec<&'static str>,
    numbers: bool,
}

fn questionnaire(random: &mut Random) -> String {
    let mode = random.pick(&["reflection", "conversation"]);
    let mut text = format!(
        "lang: en\ntitle: T\nchecked: 2026-11-01\nsources: [{{ id: s, title: S }}]\nmode: {mode}\nuses: signs\nnotice: N\ngates:\n"
    );
    let children = random.one_in(3);
    let mut gates = vec!["consent"];
    gates.splice(0..0, random.one_in(3).then_some("safety"));
    gates.extend(children.then_some("age"));
    if random.one_in(6) {
        gates.reverse();
    }
    for gate in gates {
        let otherwise = if gate == "age" { "child" } else { "stop" };
        writeln!(
            text,
            "  - {{ id: gate-{gate}, protects: {gate}, ask: A, otherwise: {otherwise} }}"
        )
        .unwrap();
    }
    text += "questions:\n";
    let weighted = random.one_in(3);
    let (mut asked, mut facts): (Vec<Asked>, Vec<Asked>) = (vec![], vec![]);
    let mut combinations = 1;
    loop {
        let id = format!("q{}", asked.len());
        let counts = |random: &mut Random, often: usize| {
            let mut counts = String::new();
            if random.one_in(often) {
                write!(counts, ", indicator: i{}", random.below(INDICATORS.len())).unwrap();
            }
            if weighted && random.one_in(2) {
                write!(counts, ", weight: {}", 1 + random.below(3)).unwrap();
            }
            counts
        };
        let (kind, values, numbers, size) = match random.below(8) {
            0 => {
                let [a, b] = [counts(random, 2), counts(random, 3)];
                let kind = format!(", choose: [{{ id: a, text: A{a} }}, {{ id: b, text: B{b} }}]");
                (kind, vec!["a", "b", "unsure", "declined"], false, 4)
            }
            1 => {
                let [a, b] = [counts(random, 2), counts(random, 3)];
                let kind =
                    format!(", choose-several: [{{ id: a, text: A{a} }}, {{ id: b, text: B{b} }}]");
                (kind, vec!["a", "b", "unsure", "declined"], false, 6)
            }
            2 => {
                let least = 1 + random.below(3);
                let counts = counts(random, 2);
                let counts = match counts.is_empty() {
                    true => String::new(),
                    false => format!("{counts}, counts-when: {{ at-least: {least} }}"),
                };
                let kind = match random.one_in(2) {
                    true => format!(", scale: {{ from: 0, to: 3, low: L, high: H }}{counts}"),
                    false => format!(", number: {{ from: 0, to: 3 }}{counts}"),
                };
                (kind, vec!["0", "2", "unsure", "declined"], true, 6)
            }
            _ => (counts(random, 2), vec!["yes", "no", "unsure", "declined"], false, 4),
        };
        if combinations * size > COMBINATIONS {
            break;
        }
        combinations *= size;
        let mut extra = String::new();
        let plain = !kind.contains("indicator") && !kind.contains("weight");
        if plain && random.one_in(2) {
            extra += *random.pick(&[", context: fact", ", counts-for: nothing"]);
        }
        if random.one_in(5) {
            extra += ", sensitive: status";
        }
        if children && random.one_in(3) {
            extra += *random.pick(&[", children: true", ", children: only"]);
        }
        if !asked.is_empty() && random.one_in(2) {
            let condition = condition(random, &asked, children, 0, false, false);
            write!(extra, ", ask-if: {{ {condition} }}").unwrap();
        }
        writeln!(text, "  - {{ id: {id}, ask: A{kind}{extra} }}").unwrap();
        let question = Asked { id, values, numbers };
        if extra.contains("fact") || extra.contains("nothing") {
            facts.push(question.clone());
        }
        asked.push(question);
    }
    let method = match (weighted, random.below(4)) {
        (true, _) => format!("weighted, at-least: {}", 1 + random.below(5)),
        (_, 0) => format!("count, at-least: {}", 1 + random.below(3)),
        (_, 1) => format!(
            "yes-or-maybe, yes-at-least: {}, maybe-at-least: {}",
            1 + random.below(2),
            1 + random.below(2)
        ),
        (_, 2) => "elements".to_owned(),
        _ => "ilo-dimensions".to_owned(),
    };
    let counted = weighted || method.starts_with("count");
    let bands = counted && random.one_in(2);
    write!(text, "scoring: {{ method: {method}, sources: [s], note: N").unwrap();
    if bands {
        let middle = 1 + random.below(3);
        let gap = usize::from(random.one_in(4));
        write!(
            text,
            ", bands: [{{ id: low, from: 0, to: {}, title: T }}, {{ id: middle, from: {}, to: {}, title: T }}, {{ id: high, from: {}, title: T }}]",
            middle - 1, middle + gap, middle + gap, middle + gap + 1
        )
        .unwrap();
    }
    text += " }\nendings:\n  - { id: stop, title: T, say: S }\n";
    if children {
        text += "  - { id: child, title: T, say: S }\n";
    }
    if let [.., one, other] = facts.as_slice() {
        let when = format!("{}: {}, {}: {}", one.id, one.values[0], other.id, other.values[0]);
        writeln!(text, "  - {{ id: facts, title: T, say: S, when: {{ {when} }} }}").unwrap();
    }
    for i in 0..1 + random.below(3) {
        let condition = condition(random, &asked, children, 0, true, bands);
        writeln!(text, "  - {{ id: e{i}, title: T, say: S, when: {{ {condition} }} }}").unwrap();
    }
    if !random.one_in(8) {
        text += "  - { id: last, title: T, say: S }\n";
    }
    text
}

fn condition(
    random: &mut Random,
    asked: &[Asked],
    children: bool,
    depth: usize,
    score: bool,
    bands: bool,
) -> String {
    let part = |random: &mut Random| condition(random, asked, children, depth + 1, score, bands);
    match random.below(if depth < 2 { 8 } else { 5 }) {
        0 | 1 if score => match random.below(5) {
            0 => format!("element: {}", random.pick(&["act", "means", "purpose"])),
            1 => format!("dimension: {}", random.pick(&["control", "work", "move"])),
            2 => format!("count-at-least: {}", random.below(4)),
            3 if bands => format!("band: {}", random.pick(&["low", "middle", "high"])),
            _ => format!("look-closer: {}", random.pick(&["true", "true", "true", "false"])),
        },
        4 if children && random.one_in(4) => "gate-age: [no, unsure]".to_owned(),
        5 => format!("not: {{ {} }}", part(random)),
        6 => format!("any: [{{ {} }}, {{ {} }}]", part(random), part(random)),
        7 => format!("all: [{{ {} }}, {{ {} }}]", part(random), part(random)),
        _ => {
            let about = random.pick(asked);
            if about.numbers && random.one_in(2) {
                let least = random.below(3);
                return format!("{}: {{ at-least: {least}, at-most: {} }}", about.id, least + 1);
            }
            let mut values: Vec<&str> = vec![*random.pick(&about.values)];
            for value in about.values.iter().filter(|_| random.one_in(4)) {
                if !values.contains(value) {
                    values.push(value);
                }
            }
            format!("{}: [{}]", about.id, values.join(", "))
        }
    }
}
