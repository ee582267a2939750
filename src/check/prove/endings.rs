//! Every way through has an ending of its own, and every sum a band.

use super::solver::Answer;
use super::witness::{Found, Shortest, told};
use super::{Claim, Prover};
use crate::diagnostic::Code;

/// No way passes the gates and fits no ending.
pub(super) fn always(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    claim.about = 1;
    if form.open_endings().any(|ending| form.endings[ending].when.is_none()) {
        claim.by_form = 1;
        return;
    }
    if form.has_unknowns || form.incomplete {
        claim.waits = true;
        return;
    }
    let goal = [prover.way.without_ending];
    let shortest = Shortest::new(form, &prover.way, &mut prover.circuit);
    match shortest.find(form, &prover.way, &mut prover.circuit, &goal) {
        Found::Never => {}
        Found::Undecided => claim.undecided.push("endings".to_owned()),
        Found::Way { model, .. } => {
            let answers = told(form, &prover.way, &model, &[]);
            claim
                .refute(Code::NoEnding, prover.entry.at_key("endings"))
                .arg("why", "none")
                .arg("id", "")
                .arg("answers", answers);
        }
    }
}

/// No sum lies between bands, and none in two.
pub(super) fn bands(prover: &mut Prover<'_>, claim: &mut Claim) {
    let form = prover.form;
    if form.bands.is_empty() {
        return;
    }
    claim.about = form.bands.len();
    let at = |i: usize| prover.entry.at(&format!("scoring.bands[{i}].id"));
    let mut sound = true;
    for (i, band) in form.bands.iter().enumerate() {
        if band.to.is_some_and(|to| to < band.from) {
            let from = prover.entry.at(&format!("scoring.bands[{i}].from"));
            claim.refute(Code::ImpossibleRange, from).arg("id", band.id.as_str());
            sound = false;
        }
        for (k, other) in form.bands[..i].iter().enumerate() {
            let from = band.from.max(other.from);
            let to = band.to.unwrap_or(u32::MAX).min(other.to.unwrap_or(u32::MAX));
            if from <= to {
                sound = false;
                claim
                    .refute(Code::BandsOverlap, at(i))
                    .arg("id", band.id.as_str())
                    .arg("other", other.id.as_str())
                    .arg("number", from as usize)
                    .related(at(k));
            }
        }
    }
    if !sound {
        return;
    }
    let mut outside = vec![prover.way.adult];
    outside.extend(prover.way.bands.iter().map(|band| !*band));
    match prover.can(&outside) {
        Answer::Impossible(_) => {}
        Answer::Undecided => claim.undecided.push("bands".to_owned()),
        Answer::Possible(_) => {
            let number = first_gap(&form.bands);
            claim
                .refute(Code::BandGap, prover.entry.at_key("scoring.bands"))
                .arg("number", number as usize);
        }
    }
}

/// The lowest number in no band; the bands do not overlap.
fn first_gap(bands: &[super::form::Band]) -> u32 {
    let mut number = 0;
    while let Some(band) =
        bands.iter().find(|b| b.from <= number && b.to.is_none_or(|to| to >= number))
    {
        match band.to.and_then(|to| to.checked_add(1)) {
            Some(next) => number = next,
            None => break,
        }
    }
    number
}
