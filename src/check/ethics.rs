//! What a conversation owes to the person it is held with: each of the ten WHO recommendations
//! and of the domain gates G1–G12 has its place in a screening, and a rule that sees it missing.
//!
//! | | what | its place in a screening | the rule |
//! |---|---|---|---|
//! | WHO 1 | do no harm | `prepare`, topic `harm` | `unprepared` |
//! | WHO 2 | know the subject, assess the risks | `prepare`, topic `risks`; gate `safety` | `unprepared`, `missing-gate` |
//! | WHO 3 | referral at hand, no promises | `prepare`, topic `referral`; every text | `unprepared`, `promise` |
//! | WHO 4 | interpreters and co-workers | `prepare`, topic `interpreter`; gate `interpreter` | `unprepared`, `missing-gate` |
//! | WHO 5 | anonymity and confidentiality | gate `privacy`; no question after a name | `missing-gate`, `identifying` |
//! | WHO 6 | informed consent | gate `consent` with `tells` | `missing-gate`, `consent-untold`, `missing-key` |
//! | WHO 7 | the person's own judgement | `prepare`, topic `listening` | `unprepared` |
//! | WHO 8 | do not bring the pain back | `prepare`, topic `distress`; `sensitive` | `unprepared`, `unmarked-sensitive`, `too-early` |
//! | WHO 9 | ready for an emergency | `prepare`, topic `emergency`; services of the safety gate's ending | `unprepared`, `no-emergency` |
//! | WHO 10 | good use of what is told | `prepare`, topic `use-of-information` | `unprepared` |
//! | G1 | safety | gates `device`, `safety`, `privacy`, in this order | `missing-gate`, `gate-order`, `no-emergency` |
//! | G2 | interpreter | gate `interpreter` | `missing-gate` |
//! | G3 | consent | gate `consent` with `tells.purpose`, `.kept`, `.skip-and-stop`, `.limits` | `missing-gate`, `consent-untold`, `missing-key` |
//! | G4 | skip | every question takes *don't know* and *rather not say*; no choice may take their names, and there is no key to make an answer a must | `bad-id`, `unknown-key` |
//! | G5 | order | `sensitive` | `unmarked-sensitive`, `too-early` |
//! | G6 | wording | every text, in every language | `promise` |
//! | G7 | age | gate `age`; its ending has `duty`; few questions with `children` | `missing-gate`, `no-duty`, `long-child-path` |
//! | G8 | verdict | every text, in every language; an ending for every way | `verdict`, `no-ending` |
//! | G9 | sex work | `context` of the indicator set | `context-counted` |
//! | G10 | exit | `notice`, shown before everything; gate `device` | `missing-key`, `missing-gate` |
//! | G11 | privacy | no question after a name; free observations are never stored | `identifying`, `question-kind` |
//! | G12 | breaks | `tells.skip-and-stop`; sessions resume | `missing-key` |
//!
//! Sources: WHO ethical and safety recommendations for interviewing trafficked women, 2003; the
//! gates are our own working rules from it and from the Finnish instructions for first contact.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Children, Entry, Gate, GateKind, Kind, Library, Mode, NEEDS, Screening, Topic};

/// So many questions at most on the child path: a child is listened to, not interviewed. The
/// number is our own working rule (domain gate G7: no long interview).
pub const QUESTIONS_FOR_CHILDREN: usize = 5;

pub(super) fn check(entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    if entry.value.mode != Mode::Conversation {
        return;
    }
    prepared(entry, out);
    for (kind, word) in GateKind::ALL {
        if !entry.value.gates.iter().any(|gate| gate.protects == kind) {
            out.report(Code::MissingGate, entry.at_key("gates")).arg("gate", word);
        }
    }
    for (i, gate) in entry.value.gates.iter().enumerate() {
        match gate.protects {
            GateKind::Safety => emergency(gate, entry, library, out),
            GateKind::Consent if gate.tells.is_none() => {
                out.report(Code::ConsentUntold, entry.at(&format!("gates[{i}].id")));
            }
            GateKind::Age => duty(gate, entry, out),
            _ => {}
        }
    }
    children(entry, out);
}

/// Each topic of preparation is covered.
fn prepared(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let missing: Vec<&str> = Topic::ALL
        .iter()
        .filter(|(topic, _)| !entry.value.prepare.iter().any(|p| p.covers.contains(topic)))
        .map(|(_, word)| *word)
        .collect();
    if !missing.is_empty() {
        let key = if entry.places.get("prepare").is_some() { "prepare" } else { "mode" };
        out.report(Code::Unprepared, entry.at_key(key)).arg("topics", missing.join(", "));
    }
}

/// Where a person is not safe, the ending names an emergency service.
fn emergency(gate: &Gate, entry: &Entry<Screening>, library: &Library, out: &mut Diagnostics) {
    // A service that cannot be read may be the one.
    if library.broken.iter().any(|(kind, _)| *kind == Kind::Service) {
        return;
    }
    let ending = entry.value.endings.iter().enumerate().find(|(_, e)| e.id == gate.otherwise);
    let Some((i, ending)) = ending else { return };
    let services = ending.services.as_ref().map(|query| query.select(&library.services));
    let emergency = NEEDS[0];
    let offered = services.unwrap_or_default();
    if !offered.iter().any(|service| service.value.needs.iter().any(|need| need == emergency)) {
        out.report(Code::NoEmergency, entry.at(&format!("endings[{i}].id")))
            .arg("id", ending.id.as_str());
    }
}

/// Where a person may be a child, the ending tells the duty that follows.
fn duty(gate: &Gate, entry: &Entry<Screening>, out: &mut Diagnostics) {
    let ending = entry.value.endings.iter().enumerate().find(|(_, e)| e.id == gate.otherwise);
    if let Some((i, ending)) = ending
        && ending.duty.is_none()
    {
        out.report(Code::NoDuty, entry.at(&format!("endings[{i}].id")))
            .arg("id", ending.id.as_str());
    }
}

fn children(entry: &Entry<Screening>, out: &mut Diagnostics) {
    let asked =
        entry.value.questions.iter().enumerate().filter(|(_, q)| q.children != Children::No);
    if let Some((i, _)) = asked.clone().nth(QUESTIONS_FOR_CHILDREN) {
        out.report(Code::LongChildPath, entry.at(&format!("questions[{i}].children")))
            .arg("count", asked.count())
            .arg("most", QUESTIONS_FOR_CHILDREN);
    }
}
