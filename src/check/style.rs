//! Style files: colours that are colours, sizes within reason, text that can be read on its
//! ground.

use super::wrong_value;
use crate::diagnostic::{Code, Diagnostics};
use crate::look::{Look, PAIRS, Pair, contrast, nearest_readable};
use crate::model::{Style, colour_of};
use crate::picture::hexadecimal;
use std::collections::BTreeMap;

/// Sizes of running text on A4, in points.
const TEXT_SIZES: std::ops::RangeInclusive<f64> = 9.0..=16.0;
/// Margins of A4 pages, in millimetres.
const MARGINS: std::ops::RangeInclusive<f64> = 10.0..=40.0;

pub(super) fn check(style: &Style, look: &Look, out: &mut Diagnostics) {
    let given = style.value.colours.as_ref().map(|colours| colours.given()).unwrap_or_default();
    for (name, colour) in &given {
        if colour_of(colour).is_none() {
            wrong_value(style.at(&format!("colours.{name}")), "colour", &[], out);
        }
    }
    if style.value.text_size.is_some_and(|size| !TEXT_SIZES.contains(&size)) {
        wrong_value(style.at("text-size"), "text-size", &[], out);
    }
    if let Some(margins) = &style.value.margins {
        let all = [("sides", margins.sides), ("top", margins.top), ("bottom", margins.bottom)];
        for (name, _) in all.iter().filter(|(_, margin)| !MARGINS.contains(margin)) {
            wrong_value(style.at(&format!("margins.{name}")), "margin", &[], out);
        }
    }
    contrasts(style, look, &given, out);
}

/// A pair that cannot be read, and what is wrong with it.
struct Unreadable {
    text: &'static str,
    ground: &'static str,
    found: f32,
    least: f32,
}

/// Reports each colour that is to blame for text that cannot be read, at its worst, with a colour
/// that would do everywhere.
fn contrasts(style: &Style, look: &Look, given: &[(&'static str, &str)], out: &mut Diagnostics) {
    let mut blamed: BTreeMap<&str, Vec<Unreadable>> = BTreeMap::new();
    for &Pair { text, ground, least } in PAIRS {
        let found = contrast(look.palette.named(text), look.palette.named(ground));
        if found < least {
            let name = to_blame(text, ground, given);
            blamed.entry(name).or_default().push(Unreadable { text, ground, found, least });
        }
    }
    for (name, mut pairs) in blamed {
        pairs.sort_by(|a, b| (a.found / a.least).total_cmp(&(b.found / b.least)));
        let Some(Unreadable { text, ground, found, least }) = pairs.first() else { continue };
        // Of every pair the colour that stays.
        let partners: Vec<_> = pairs
            .iter()
            .map(|pair| (if pair.ground == name { pair.text } else { pair.ground }, pair.least))
            .map(|(partner, least)| (look.palette.named(partner), least))
            .collect();
        let near = nearest_readable(look.palette.named(name), &partners);
        out.report(Code::Contrast, style.at(&format!("colours.{name}")))
            .arg("text", *text)
            .arg("ground", *ground)
            .arg("ink", hexadecimal(look.palette.named(text)))
            .arg("paper", hexadecimal(look.palette.named(ground)))
            .arg("found", format!("{:.2}", (found * 100.0).floor() / 100.0))
            .arg("least", format!("{least:.1}"))
            .arg("name", name)
            .arg("near", near.map_or_else(|| "#000000".to_owned(), hexadecimal));
    }
}

/// The colour of a pair that the file sets; what it does not set may follow from the accent.
fn to_blame<'n>(text: &'n str, ground: &'n str, given: &[(&'static str, &str)]) -> &'n str {
    let set = |name: &str| given.iter().any(|(given, _)| *given == name);
    match (text, ground) {
        ("title", _) if !set("title") && set("accent") => "accent",
        (text, _) if set(text) => text,
        (_, ground) if set(ground) => ground,
        _ => "accent",
    }
}
