//! `lyhty prove ID`: what holds of a questionnaire for all answers, and answers that lead to each
//! thing in it.

use super::table::table;
use super::{Context, Stream};
use crate::args::{ProveArgs, TableFormat};
use crate::check::prove::{
    Claim, Example, Goal, Proof, Replay, Verdict, Witness, prove, witnesses,
};
use crate::diagnostic::{Diagnostics, Printer, Severity};
use crate::failure::Failure;
use crate::model::{Entry, IndicatorSet, Kind, Library, Screening};
use serde_json::{Value, json};
use std::time::Instant;

/// `lyhty prove ID`
pub(super) fn prove_one(args: &ProveArgs, context: &mut Context) -> Result<(), Failure> {
    let (library, problems) = context.library_with_problems()?;
    let entry = asked_for(args.id.as_deref(), &library, context)?;
    let set = library.indicators.get(&entry.value.uses);
    let broken = |kind, id: &String| library.broken.contains(&(kind, id.clone()));
    let readable =
        !broken(Kind::Screening, &entry.id) && !broken(Kind::Indicators, &entry.value.uses);
    let (Some(set), true) = (set, readable) else {
        // What cannot be read cannot be proved; the errors of its files come first.
        let mut errors = problems.only(Severity::Error);
        errors.retain(|problem| {
            let set = library.file_of(Kind::Indicators, &entry.value.uses);
            problem.at.file == entry.file || Some(problem.at.file) == set
        });
        context.print_problems(&errors, &library, None, Stream::Errors)?;
        return Err(Failure::Content);
    };
    if let Some(goal) = &args.witness {
        return witness(goal, entry, &set.value, context);
    }
    let begun = Instant::now();
    let Some(proof) = prove(entry, &set.value) else {
        return Err(Failure::Internal("a screening without an ending was proved".to_owned()));
    };
    let ways = witnesses(entry, &set.value);
    let milliseconds = begun.elapsed().as_millis() as usize;
    match args.format {
        TableFormat::Json => context.print_json(&as_json(&proof, &ways, &library, context))?,
        TableFormat::Table => report(&proof, &ways, &library, context)?,
    }
    let took = [("milliseconds", milliseconds.into()), ("size", (proof.size.1 as usize).into())];
    context.note(&context.words.say_with("proof-took", &took));
    let refuted = proof.claims.iter().any(|claim| claim.problems.has_errors());
    if refuted { Err(Failure::Content) } else { Ok(()) }
}

/// The screening that is meant.
fn asked_for<'a>(
    given: Option<&str>,
    library: &'a Library,
    context: &Context,
) -> Result<&'a Entry<Screening>, Failure> {
    let there: Vec<&str> = library.screenings.keys().map(String::as_str).collect();
    let there = ("screenings", there.join(", ").into());
    match given {
        None => Err(Failure::Usage(context.words.say_with("usage-which-screening", &[there]))),
        Some(id) => library.screenings.get(id).ok_or_else(|| {
            let given = ("given", id.into());
            Failure::Usage(context.words.say_with("usage-no-screening", &[given, there]))
        }),
    }
}

/// The shortest answers to a question, ending or band, as a file of answers.
fn witness(
    goal: &str,
    entry: &Entry<Screening>,
    set: &IndicatorSet,
    context: &Context,
) -> Result<(), Failure> {
    let ways = witnesses(entry, set);
    // Endings first: they are what people ask for when a question is called the same.
    let found = [Goal::Ending, Goal::Question, Goal::Band]
        .into_iter()
        .find_map(|kind| ways.iter().find(|way| way.goal == kind && way.id == goal));
    let Some(found) = found else {
        let value = &entry.value;
        let ids = value.endings.iter().map(|ending| ending.id.as_str());
        let ids = ids.chain(value.questions.iter().map(|question| question.id.as_str()));
        let ids = ids.chain(value.scoring.bands.iter().map(|band| band.id.as_str()));
        if ids.clone().any(|id| id == goal) {
            let args = [("id", goal.into()), ("screening", entry.id.as_str().into())];
            return Err(Failure::Usage(context.words.say_with("proof-no-way", &args)));
        }
        return Err(context.unknown_id(goal, ids));
    };
    let Some(way) = &found.way else {
        let args = [("id", goal.into()), ("screening", entry.id.as_str().into())];
        return Err(Failure::Usage(context.words.say_with("proof-way-undecided", &args)));
    };
    let args = [
        ("id", goal.into()),
        ("screening", entry.id.as_str().into()),
        ("ending", found.ending.as_str().into()),
        ("questions", found.questions.into()),
        ("signs", found.signs.into()),
    ];
    let said = context.words.say_with("proof-witness", &args);
    let comment: Vec<String> = said.lines().map(|line| format!("# {line}")).collect();
    context.print(&format!("{}\n{}", comment.join("\n"), way.file().trim_end()))
}

fn report(
    proof: &Proof,
    ways: &[Witness],
    library: &Library,
    context: &Context,
) -> Result<(), Failure> {
    let words = &context.words;
    let headings = ["claim", "result", "things", "by-form", "queries", "conflicts"];
    let headings: Vec<String> = headings.map(|word| words.say(&format!("table-{word}"))).into();
    let rows: Vec<Vec<String>> = proof
        .claims
        .iter()
        .map(|claim| {
            let numbers = [claim.about, claim.by_form, claim.queries as usize];
            let numbers = numbers.into_iter().chain([claim.conflicts as usize]);
            let result = match claim {
                // Of nothing, everything holds: that is no proof to boast of.
                Claim { about: 0, .. } if claim.verdict() == Verdict::Proved => "–".to_owned(),
                Claim { waits: true, .. } if claim.problems.is_empty() => {
                    words.say("verdict-waits")
                }
                claim => words.say(verdict(claim).1),
            };
            [words.say(&format!("claim-{}", claim.word)), result]
                .into_iter()
                .chain(numbers.map(|number| number.to_string()))
                .collect()
        })
        .collect();
    context.print(&table(&headings, &rows))?;
    let number = |number: Option<usize>| number.map_or("?".to_owned(), |n| n.to_string());
    let (fewest, most) = proof.questions;
    let length = [("fewest", number(fewest).into()), ("most", number(most).into())];
    context.print(&format!("{}\n", words.say_with("proof-length", &length)))?;
    for claim in &proof.claims {
        refutation(claim, library, context)?;
    }
    let headings = ["goal", "id", "questions", "signs", "ending"];
    let headings: Vec<String> = headings.map(|word| words.say(&format!("table-{word}"))).into();
    let rows: Vec<Vec<String>> = ways
        .iter()
        .map(|way| {
            let questions = match (&way.way, way.shortest) {
                (None, _) => "?".to_owned(),
                (_, true) => way.questions.to_string(),
                (_, false) => format!("≤ {}", way.questions),
            };
            vec![
                words.say(&format!("goal-{}", goal(way.goal))),
                way.id.clone(),
                questions,
                way.signs.to_string(),
                way.ending.clone(),
            ]
        })
        .collect();
    context.print(&words.say("proof-ways"))?;
    context.print(&table(&headings, &rows))
}

/// What was found wrong, with the answers that show it, and what was left undecided.
fn refutation(claim: &Claim, library: &Library, context: &Context) -> Result<(), Failure> {
    context.print_problems(&claim.problems, library, None, Stream::Output)?;
    for Example { question, ways: [first, second] } in &claim.examples {
        let heading = context.words.say_with("proof-example", &[("id", question.as_str().into())]);
        let rows: Vec<Vec<String>> = side_by_side(first, second);
        let headings = ["question", "one", "other"];
        let headings: Vec<String> =
            headings.map(|word| context.words.say(&format!("table-{word}"))).into();
        context.print(&format!("{heading}\n{}\n", table(&headings, &rows)))?;
    }
    if !claim.undecided.is_empty() {
        let claimed = context.words.say(&format!("claim-{}", claim.word));
        let args = [("claim", claimed.into()), ("what", claim.undecided.join(", ").into())];
        context.print(&context.words.say_with("proof-undecided", &args))?;
    }
    Ok(())
}

/// The answers of two ways; empty where a question is not asked.
fn side_by_side(first: &Replay, second: &Replay) -> Vec<Vec<String>> {
    let said = |way: &Replay, id: &str| {
        let found = way.answers.iter().find(|(known, _)| known == id);
        found.map_or(String::new(), |(_, values)| match values.is_empty() {
            true => "[]".to_owned(),
            false => values.join(", "),
        })
    };
    let of_second = second.answers.iter().map(|(id, _)| id);
    let mut ids: Vec<&String> = first.answers.iter().map(|(id, _)| id).collect();
    for (i, id) in of_second.enumerate() {
        if !ids.contains(&id) {
            ids.insert(i.min(ids.len()), id);
        }
    }
    ids.into_iter().map(|id| vec![id.clone(), said(first, id), said(second, id)]).collect()
}

fn verdict(claim: &Claim) -> (&'static str, &'static str) {
    match claim.verdict() {
        Verdict::Proved => ("proved", "verdict-proved"),
        Verdict::Refuted => ("refuted", "verdict-refuted"),
        Verdict::NotDecided => ("not-decided", "verdict-not-decided"),
    }
}

fn goal(goal: Goal) -> &'static str {
    match goal {
        Goal::Question => "question",
        Goal::Ending => "ending",
        Goal::Band => "band",
    }
}

fn as_json(proof: &Proof, ways: &[Witness], library: &Library, context: &Context) -> Value {
    let answers = |way: &Replay| -> Value {
        let answers = way.answers.iter().map(|(id, values)| {
            let single = !way.several.contains(id);
            let one = values.first().filter(|_| single);
            (id.clone(), one.map_or_else(|| json!(values), |value| json!(value)))
        });
        Value::Object(answers.collect())
    };
    let problems = |problems: &Diagnostics| -> Vec<Value> {
        let mut lines = vec![];
        let printer = Printer::new(&context.words);
        let sorted = problems.sorted(&library.files);
        // Writing to memory does not fail, and each line is an object.
        let _ = printer.json(&sorted, &library.files, &mut lines);
        let text = String::from_utf8_lossy(&lines);
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    };
    let claims = proof.claims.iter().map(|claim| {
        let examples = claim.examples.iter().map(|example| {
            let ways: Vec<Value> = example.ways.iter().map(answers).collect();
            json!({ "question": example.question, "answers": ways })
        });
        json!({
            "claim": claim.word,
            "result": verdict(claim).0,
            "things": claim.about,
            "by-form": claim.by_form,
            "queries": claim.queries,
            "conflicts": claim.conflicts,
            "not-decided": claim.undecided,
            "problems": problems(&claim.problems),
            "examples": examples.collect::<Vec<Value>>(),
        })
    });
    let ways = ways.iter().map(|way| {
        json!({
            "goal": goal(way.goal),
            "id": way.id,
            "questions": way.questions,
            "signs": way.signs,
            "ending": way.ending,
            "shortest": way.shortest,
            "answers": way.way.as_ref().map(answers),
        })
    });
    json!({
        "claims": claims.collect::<Vec<Value>>(),
        "questions": { "fewest": proof.questions.0, "most": proof.questions.1 },
        "size": { "literals": proof.size.0, "clauses": proof.size.1 },
        "ways": ways.collect::<Vec<Value>>(),
    })
}
