//! What a questionnaire is, in sixteen letters: tells whether answers kept earlier were given to
//! the same one.

use crate::hash::hexadecimal;
use crate::model::{Prose, Screening};
use sha2::{Digest, Sha256};

/// A hash of all that decides what is asked and what it adds up to: ids, kinds, conditions and
/// scoring, in their order. Wording, translations and services do not change it.
pub fn screening_fingerprint(screening: &Screening) -> String {
    let mut bare = screening.clone();
    bare.each_text(&mut |_, text| text.clear());
    bare.prepare.clear();
    for ending in &mut bare.endings {
        ending.next_steps.clear();
        ending.services = None;
        ending.duty = None;
    }
    for gate in &mut bare.gates {
        (gate.help, gate.tells) = (None, None);
    }
    for question in &mut bare.questions {
        (question.help, question.part) = (None, None);
    }
    // The model has string keys only, so this cannot fail.
    let written = serde_json::to_vec(&bare).unwrap_or_default();
    hexadecimal(&Sha256::digest(written)[..8])
}
