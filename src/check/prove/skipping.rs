//! Declining ends gently, and never makes the result more urgent.
//!
//! *From any point, declining the rest never raises the result.* Compare, for each question, two
//! ways that agree up to it and decline everything after it; the first answers the question
//! itself, the second declines it. If the second is never more urgent for any question, then
//! declining the rest from any point never raises the result: decline the answers one by one,
//! from the last backwards; each step is such a pair.

use super::compare::Pair;
use super::form::Meaning;
use super::solver::{Answer, Lit};
use super::{Claim, at_ending, at_question, place};
use crate::diagnostic::Code;

/// The ending of a conversation in which everything is declined.
pub(super) fn ending_of_all_declined(pair: &mut Pair<'_>) -> Option<usize> {
    let goal = pair.declined[0].clone();
    let Answer::Possible(model) = pair.circuit.can(&goal) else { return None };
    pair.a.ending.iter().position(|ending| model.holds(*ending))
}

/// Whether the ending is one that a person comes to who has answered, and about whom nothing was
/// seen. None if undecided.
pub(super) fn is_gentle_ending(pair: &mut Pair<'_>, ending: usize) -> Option<bool> {
    let mut goal = vec![pair.a.ending[ending], !pair.a.look_closer];
    for (question, given) in pair.form.questions.iter().zip(&pair.a.given) {
        goal.extend((0..given.len()).filter(|v| question.counts(*v)).map(|value| !given[value]));
        let harmless = question
            .values
            .iter()
            .enumerate()
            .any(|(v, value)| value.meaning == Meaning::Given && !question.counts(v));
        for (value, given) in question.values.iter().zip(given) {
            if value.meaning != Meaning::Given && harmless {
                goal.push(!*given);
            }
        }
    }
    match pair.circuit.can(&goal) {
        Answer::Possible(_) => Some(true),
        Answer::Impossible(_) => Some(false),
        Answer::Undecided => None,
    }
}

/// Who declines everything is not looked at more closely for it.
pub(super) fn is_gentle(pair: &mut Pair<'_>, claim: &mut Claim) {
    claim.about = 1;
    let Some(ending) = pair.all_declined else {
        return claim.undecided.push("endings".to_owned());
    };
    match is_gentle_ending(pair, ending) {
        Some(true) => {}
        None => claim.undecided.push(pair.form.endings[ending].id.clone()),
        Some(false) => {
            let problem = claim
                .refute(Code::SkippingRaises, at_ending(pair.entry, ending))
                .arg("why", "all")
                .arg("id", "")
                .arg("from", "")
                .arg("before", "")
                .arg("after", pair.form.endings[ending].id.as_str())
                .arg("what", "ending")
                .arg("answers", "");
            if pair.form.endings[ending].when.is_some() {
                problem.related(place(pair.entry, &format!("endings[{ending}].when")));
            }
        }
    }
}

pub(super) fn never_raises(pair: &mut Pair<'_>, claim: &mut Claim) {
    let form = pair.form;
    let raised = pair.raised();
    let grows = pair.grows_by_form();
    claim.about = form.questions.len();
    for (i, question) in form.questions.iter().enumerate() {
        let Some(declined) = question.open(Meaning::Declined) else { continue };
        let mut others = (0..question.values.len()).filter(|value| *value != declined);
        // No choice at all is an answer too, and no condition takes it.
        let prefers_none = !question.several || pair.no_condition_takes(i, declined);
        if grows && prefers_none && others.all(|v| pair.no_condition_prefers(i, declined, v)) {
            claim.by_form += 1;
            continue;
        }
        let mut goal: Vec<Lit> = vec![pair.a.asked[i], !pair.declined[0][i], pair.declined[1][i]];
        goal.extend(pair.differs[..i].iter().map(|differs| !*differs));
        goal.extend(pair.declined.iter().flat_map(|declined| &declined[i + 1..]));
        match pair.show(&goal, &raised) {
            Ok(None) => {}
            Err(_) => claim.undecided.push(question.id.clone()),
            Ok(Some(shown)) => {
                let from = pair.said(&shown, false, i);
                claim.examples.push(pair.example(&shown, i));
                let problem = claim
                    .refute(Code::SkippingRaises, at_question(pair.entry, i))
                    .arg("why", "one")
                    .arg("id", question.id.as_str())
                    .arg("from", from);
                pair.tell(&shown, &[i], problem);
            }
        }
    }
}
