//! Questions of one kind, and scoring that its method can use.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Accuracy, Condition, Entry, Minimums, Question, QuestionKind, Scoring, ScoringMethod, Screening,
};

pub(super) fn check(entry: &Entry<Screening>, out: &mut Diagnostics) {
    for (i, question) in entry.value.questions.iter().enumerate() {
        kind(question, &format!("questions[{i}]"), entry, out);
    }
    notes(entry, out);
    method(entry, out);
    combinations(entry, out);
    accuracy(entry, out);
}

/// A question is of one kind, and has nothing that belongs to another.
fn kind(question: &Question, path: &str, entry: &Entry<Screening>, out: &mut Diagnostics) {
    let Question { choose, choose_several, scale, number, note, counts_when, .. } = question;
    let kinds = [
        ("choose", !choose.is_empty()),
        ("choose-several", !choose_several.is_empty()),
        ("scale", scale.is_some()),
        ("number", number.is_some()),
        ("note", *note),
    ];
    let mut of_kinds = kinds.iter().filter(|(_, is)| *is).map(|(key, _)| *key);
    let first = of_kinds.next();
    let mut wrong = |key: &str, why: &'static str| {
        out.report(Code::QuestionKind, entry.at_key(&format!("{path}.{key}")))
            .arg("why", why)
            .arg("key", key)
            .arg("id", question.id.as_str());
    };
    for second in of_kinds {
        wrong(second, "second-kind");
    }
    let counting =
        [("indicator", question.indicator.is_some()), ("weight", question.weight.is_some())];
    let counting: Vec<&str> = counting.iter().filter(|(_, is)| *is).map(|(key, _)| *key).collect();
    match question.kind() {
        QuestionKind::YesNo if counts_when.is_some() => wrong("counts-when", "no-number"),
        QuestionKind::YesNo => {}
        QuestionKind::Choose(_) | QuestionKind::ChooseSeveral(_) => {
            counting.iter().for_each(|key| wrong(key, "choices-count"));
            if counts_when.is_some() {
                wrong("counts-when", "no-number");
            }
        }
        QuestionKind::Scale(_) | QuestionKind::Number(_) => match (counts_when, counting.first()) {
            (None, Some(key)) => wrong(key, "which-numbers"),
            (Some(_), None) => wrong("counts-when", "as-what"),
            _ => {}
        },
        QuestionKind::Note => {
            counting.iter().for_each(|key| wrong(key, "note-counts"));
            if counts_when.is_some() {
                wrong("counts-when", "note-counts");
            }
        }
    }
    if question.child_is_surrogate_mother && first.is_some() {
        wrong("child-is-surrogate-mother", "yes-or-no");
    }
    counted_context(question, path, entry, out);
}

/// What asks about a fact that is never a sign does not count.
fn counted_context(
    question: &Question,
    path: &str,
    entry: &Entry<Screening>,
    out: &mut Diagnostics,
) {
    let Some(fact) = &question.context else { return };
    let choices = question.choices();
    let counts = question.indicator.is_some()
        || question.weight.is_some()
        || choices.iter().any(|choice| choice.indicator.is_some() || choice.weight.is_some());
    if counts {
        out.report(Code::ContextCounted, entry.at(&format!("{path}.context")))
            .arg("id", fact.as_str());
    }
}

/// Conditions on free observations, which are never an answer.
fn notes(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let screening = &entry.value;
    let notes: Vec<&str> =
        screening.questions.iter().filter(|q| q.note).map(|q| q.id.as_str()).collect();
    let of_questions = screening.questions.iter().enumerate();
    let of_questions =
        of_questions.map(|(i, q)| (format!("questions[{i}].ask-if"), q.ask_if.as_ref()));
    let of_endings = screening.endings.iter().enumerate();
    let of_endings = of_endings.map(|(i, e)| (format!("endings[{i}].when"), e.when.as_ref()));
    for (path, condition) in of_questions.chain(of_endings) {
        let Some(condition) = condition else { continue };
        super::screening::each_leaf(condition, &path, &entry.places, &mut |leaf, path| {
            if let Condition::Answer(id, _) | Condition::Between(id, ..) = leaf
                && notes.contains(&id.as_str())
            {
                out.report(Code::QuestionKind, entry.at_key(path))
                    .arg("why", "note-condition")
                    .arg("key", id.as_str())
                    .arg("id", id.as_str());
            }
        });
    }
}

/// What the method needs is there, and nothing that only another one uses.
fn method(entry: &Entry<Screening>, out: &mut Diagnostics) {
    use ScoringMethod::{Count, Elements, IloDimensions, Weighted, YesOrMaybe};
    let scoring = &entry.value.scoring;
    let Scoring { method, at_least, dimension_rule, bands, yes_at_least, maybe_at_least, .. } =
        scoring;
    let mut wrong = |key: &str, why: &'static str| {
        out.report(Code::ScoringKind, entry.at_key(&format!("scoring.{key}")))
            .arg("why", why)
            .arg("key", key);
    };
    let of_dimensions = matches!(method, IloDimensions | Elements);
    let of_numbers = matches!(method, Count | Weighted);
    let used = [
        ("at-least", at_least.is_some(), of_numbers),
        ("bands", !bands.is_empty(), of_numbers),
        ("dimension-rule", !dimension_rule.is_empty(), of_dimensions),
        ("yes-at-least", yes_at_least.is_some(), *method == YesOrMaybe),
        ("maybe-at-least", maybe_at_least.is_some(), *method == YesOrMaybe),
    ];
    for (key, _, _) in used.iter().filter(|(_, there, fits)| *there && !fits) {
        wrong(key, "other-method");
    }
    if of_numbers && at_least.is_none() {
        wrong("method", "no-threshold");
    }
    for (key, least) in
        [("at-least", at_least), ("yes-at-least", yes_at_least), ("maybe-at-least", maybe_at_least)]
    {
        if *least == Some(0) {
            wrong(key, "always");
        }
    }
    for (i, row) in dimension_rule.iter().enumerate() {
        if *row == Minimums::default() {
            wrong(&format!("dimension-rule[{i}]"), "always");
        }
    }
    weights(entry, out);
}

/// Weights are for the method that adds them, and it needs some.
fn weights(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let mut places: Vec<String> = vec![];
    for (i, question) in entry.value.questions.iter().enumerate() {
        let path = format!("questions[{i}]");
        places.extend(question.weight.map(|_| format!("{path}.weight")));
        for (list, choices) in
            [("choose", &question.choose), ("choose-several", &question.choose_several)]
        {
            let weighed = choices.iter().enumerate().filter(|(_, choice)| choice.weight.is_some());
            places.extend(weighed.map(|(k, _)| format!("{path}.{list}[{k}].weight")));
        }
    }
    let weighted = entry.value.scoring.method == ScoringMethod::Weighted;
    if weighted && places.is_empty() {
        out.report(Code::ScoringKind, entry.at_key("scoring.method"))
            .arg("why", "no-weights")
            .arg("key", "method");
    }
    for path in places.iter().filter(|_| !weighted) {
        out.report(Code::ScoringKind, entry.at_key(path))
            .arg("why", "other-method")
            .arg("key", "weight");
    }
}

/// Combinations are about what was scored, not about single answers.
fn combinations(entry: &Entry<Screening>, out: &mut Diagnostics) {
    for (i, combination) in entry.value.scoring.combinations.iter().enumerate() {
        let path = format!("scoring.combinations[{i}].when");
        super::screening::each_leaf(&combination.when, &path, &entry.places, &mut |leaf, path| {
            if let Condition::Answer(id, _) | Condition::Between(id, ..) = leaf {
                out.report(Code::ScoringKind, entry.at_key(path))
                    .arg("why", "answer")
                    .arg("key", id.as_str());
            }
        });
    }
}

/// Figures that can be, and that say on whom and where they were found.
fn accuracy(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let scoring = &entry.value.scoring;
    let mut wrong = |path: &str, key: &str, why: &'static str| {
        out.report(Code::Accuracy, entry.at(&format!("scoring.{path}")))
            .arg("why", why)
            .arg("key", key);
    };
    let percent = |figure: f64| (0.0..=100.0).contains(&figure);
    for (i, accuracy) in scoring.accuracy.iter().enumerate() {
        let Accuracy { sample, positives, sensitivity, specificity, .. } = accuracy;
        for (key, figure) in [("sensitivity", *sensitivity), ("specificity", *specificity)] {
            if !percent(figure) {
                wrong(&format!("accuracy[{i}].{key}"), key, "percent");
            }
        }
        if *positives == 0 || positives >= sample {
            wrong(&format!("accuracy[{i}].positives"), "positives", "sample");
        }
    }
    match scoring.prevalence {
        Some(prevalence) if !percent(prevalence) => wrong("prevalence", "prevalence", "percent"),
        Some(_) if scoring.prevalence_source.is_none() => {
            wrong("prevalence", "prevalence", "no-source");
        }
        None if scoring.prevalence_source.is_some() => {
            wrong("prevalence-source", "prevalence-source", "no-prevalence");
        }
        _ => {}
    }
    if scoring.validated && scoring.validated_on.is_none() {
        wrong("validated", "validated", "on-whom");
    }
}
