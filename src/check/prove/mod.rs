//! Proofs about a questionnaire: over all combinations of answers, not over samples.
//!
//! `form.rs` is the questionnaire, `encode.rs` writes the ways through it as a circuit,
//! `solver.rs` decides what can be. Each other file is one family of claims. A claim is proved,
//! refuted (with the place, and answers that show it), or left undecided when a query is over its
//! budget; undecided is never taken for proved.
//!
//! The claims are about the meaning that [`crate::screen`] gives a questionnaire; the tests replay
//! every witness there, and compare every claim with trying out all answers of small
//! questionnaires.

mod compare;
mod conditions;
mod context;
mod encode;
mod endings;
mod explain;
mod form;
mod gates;
mod length;
mod reach;
mod signs;
mod skipping;
mod solver;
mod trust;
mod unused;
mod witness;

pub use reach::{Goal, Witness};
pub use witness::Replay;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Entry, IndicatorSet, Screening};
use crate::source::Span;
use compare::Pair;
use encode::Way;
use explain::Reasons;
use form::Form;
use solver::{Answer, Circuit, Lit, Model, Work};
use std::collections::BTreeSet;

/// Dead ends that a single query may meet. Questionnaires of a hundred questions meet a few dozen.
pub const BUDGET: u64 = 5_000;

/// Models kept to answer later questions without the solver.
const POOL: usize = 64;

/// What is proved of a questionnaire, and what is not.
#[derive(Debug)]
pub struct Proof {
    /// Each family of claims.
    pub claims: Vec<Claim>,
    /// The fewest and most questions that can be asked of an adult, if decided.
    pub questions: (Option<usize>, Option<usize>),
    /// Size of the circuits: yes/no values and clauses.
    pub size: (u64, u64),
}

/// A family of claims.
#[derive(Debug)]
pub struct Claim {
    /// Its word: messages `claim-<word>`.
    pub word: &'static str,
    /// How many things it is about: questions, endings, …
    pub about: usize,
    /// How many of these hold by the form of the conditions alone, without a search.
    pub by_form: usize,
    /// What was found wrong.
    pub problems: Diagnostics,
    /// Answers that show what was found wrong, where two ways are compared.
    pub examples: Vec<Example>,
    /// The things for which the budget ran out.
    pub undecided: Vec<String>,
    /// Whether it could not be looked at: conditions name what is not there, which is reported
    /// elsewhere and has to be mended first.
    pub waits: bool,
    /// Questions put to the solver.
    pub queries: u64,
    /// Dead ends it met.
    pub conflicts: u64,
}

/// Two ways through that show a problem: they differ in the answer to one question, or in a few.
#[derive(Clone, Debug)]
pub struct Example {
    /// The question.
    pub question: String,
    /// The one, and the other.
    pub ways: [Replay; 2],
}

/// What is known of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds for all answers.
    Proved,
    /// It does not; the problems say where.
    Refuted,
    /// Not known.
    NotDecided,
}

impl Claim {
    fn new(word: &'static str) -> Claim {
        Claim {
            word,
            about: 0,
            by_form: 0,
            problems: Diagnostics::default(),
            examples: vec![],
            undecided: vec![],
            waits: false,
            queries: 0,
            conflicts: 0,
        }
    }

    /// What is known of it.
    pub fn verdict(&self) -> Verdict {
        match self {
            Claim { problems, .. } if !problems.is_empty() => Verdict::Refuted,
            Claim { undecided, waits, .. } if *waits || !undecided.is_empty() => {
                Verdict::NotDecided
            }
            _ => Verdict::Proved,
        }
    }
}

/// Everything that can be said of a screening; `None` if it has no ending.
pub fn prove(entry: &Entry<Screening>, set: &IndicatorSet) -> Option<Proof> {
    prove_within(BUDGET, entry, set)
}

/// The same with another budget for each query.
pub fn prove_within(budget: u64, entry: &Entry<Screening>, set: &IndicatorSet) -> Option<Proof> {
    let form = Form::of(&entry.value, set, &entry.places)?;
    let mut prover = Prover::new(&form, entry, budget);
    let mut claims = vec![
        prover.claim("questions-reached", reach::questions),
        prover.claim("endings-reached", reach::endings),
        prover.claim("bands-reached", reach::bands),
        prover.claim("bands-complete", endings::bands),
        prover.claim("always-an-ending", endings::always),
        prover.claim("gates-first", gates::first),
        prover.claim("conditions-matter", conditions::matter),
        prover.claim("trust-first", trust::first),
    ];
    let questions = length::extremes(&mut prover);
    let mut pair = Pair::new(&form, entry, budget);
    pair.spoiled = std::mem::take(&mut prover.spoiled);
    claims.extend([
        pair.claim("signs-never-lower", signs::never_lower),
        pair.claim("skipping-is-gentle", skipping::is_gentle),
        pair.claim("skipping-never-raises", skipping::never_raises),
        pair.claim("context-never-raises", context::never_raises),
        pair.claim("answers-used", unused::answers_used),
    ]);
    let (of_one, of_pair) = (prover.circuit.size(), pair.circuit.size());
    let size = (of_one.0 + of_pair.0, of_one.1 + of_pair.1);
    Some(Proof { claims, questions, size })
}

/// Shortest ways to every question, ending and band of a screening that can be reached.
pub fn witnesses(entry: &Entry<Screening>, set: &IndicatorSet) -> Vec<Witness> {
    let Some(form) = Form::of(&entry.value, set, &entry.places) else { return vec![] };
    reach::witnesses(&mut Prover::new(&form, entry, BUDGET))
}

/// Reports what is refuted, and what could not be decided.
pub(super) fn check(entry: &Entry<Screening>, set: &IndicatorSet, out: &mut Diagnostics) {
    let Some(proof) = prove(entry, set) else { return };
    let refuted =
        |word| proof.claims.iter().any(|c| c.word == word && c.verdict() == Verdict::Refuted);
    // Where single answers are named, the same about all together says nothing new.
    let named = refuted("skipping-never-raises");
    for claim in proof.claims {
        if named && claim.word == "skipping-is-gentle" {
            continue;
        }
        if !claim.undecided.is_empty() {
            out.report(Code::NotDecided, entry.at_key("questions"))
                .arg("claim", claim.word)
                .arg("what", claim.undecided.join(", "));
        }
        out.append(claim.problems);
    }
}

/// One way through a questionnaire, and questions about it.
struct Prover<'a> {
    form: &'a Form,
    entry: &'a Entry<Screening>,
    budget: u64,
    circuit: Circuit,
    way: Way,
    /// Ways found so far.
    pool: Vec<Model>,
    reasons: Option<Reasons>,
    /// Questions that are never asked, and those that conditions found wrong are about.
    spoiled: BTreeSet<usize>,
}

impl<'a> Prover<'a> {
    fn new(form: &'a Form, entry: &'a Entry<Screening>, budget: u64) -> Prover<'a> {
        let mut circuit = Circuit::new(budget);
        let way = Way::new(form, &mut circuit);
        Prover {
            form,
            entry,
            budget,
            circuit,
            way,
            pool: vec![],
            reasons: None,
            spoiled: BTreeSet::new(),
        }
    }

    fn claim(&mut self, word: &'static str, look: fn(&mut Self, &mut Claim)) -> Claim {
        let mut claim = Claim::new(word);
        let before = self.circuit.work();
        look(self, &mut claim);
        claim.worked(before, self.circuit.work());
        claim
    }

    /// Whether all of these can hold at once. Ways found earlier are looked at first.
    fn can(&mut self, goal: &[Lit]) -> Answer {
        let fits = |model: &&Model| goal.iter().all(|lit| model.holds(*lit));
        if let Some(known) = self.pool.iter().find(fits) {
            return Answer::Possible(known.clone());
        }
        let answer = self.circuit.can(goal);
        if let Answer::Possible(model) = &answer
            && self.pool.len() < POOL
        {
            self.pool.push(model.clone());
        }
        answer
    }

    /// The conditions that make something impossible.
    fn reasons(&mut self) -> &mut Reasons {
        self.reasons.get_or_insert_with(|| Reasons::new(self.form, self.budget))
    }
}

impl Claim {
    fn worked(&mut self, before: Work, after: Work) {
        self.queries += after.queries - before.queries;
        self.conflicts += after.conflicts - before.conflicts;
    }

    /// Reports a problem of the claim.
    fn refute(&mut self, code: Code, at: Span) -> &mut Diagnostic {
        self.problems.report(code, at)
    }
}

/// The place of a condition, with its key.
fn place(entry: &Entry<Screening>, path: &str) -> Span {
    let (key, value) = (entry.places.key(path), entry.places.value(path));
    Span::new(entry.file, key.start.min(value.start)..value.end)
}

/// The place of a question's id.
fn at_question(entry: &Entry<Screening>, question: usize) -> Span {
    entry.at(&format!("questions[{question}].id"))
}

/// The place of an ending's id.
fn at_ending(entry: &Entry<Screening>, ending: usize) -> Span {
    entry.at(&format!("endings[{ending}].id"))
}
