//! `lyhty leaflet`: leaflets, flat and folded.

use super::Context;
use super::build::save_and_report;
use super::make::{Shape, Task, make};
use super::save::notice_cancel;
use crate::args::{Fold, LeafletArgs};
use crate::compose::Output;
use crate::failure::Failure;
use crate::layout::Sheet;
use crate::model::{Kind, Lang};

/// `lyhty leaflet ID…`
pub(super) fn leaflet(args: &LeafletArgs, context: &mut Context) -> Result<(), Failure> {
    notice_cancel();
    let library = context.library()?;
    let langs = if args.lang.is_empty() {
        vec![context.language(&library, None)?]
    } else {
        context.languages(&library, &args.lang)?
    };
    let mut tasks = vec![];
    for id in &args.ids {
        if !library.leaflets.contains_key(id) {
            return Err(context.unknown_id(id, library.leaflets.keys().map(String::as_str)));
        }
        let there = library.languages_of(Kind::Leaflet, id);
        for lang in &langs {
            if !there.contains(lang) {
                if args.lang.iter().any(|asked| asked == "all") {
                    continue;
                }
                return Err(Failure::UnknownLanguage { given: lang.clone(), known: there });
            }
            tasks.push(task(id, lang, &args.fold));
        }
    }
    let done = make(&library, &tasks, None, context)?;
    save_and_report(done, &args.out, &library, context)
}

fn task(id: &str, lang: &Lang, folds: &[Fold]) -> Task {
    let sheet = |fold: &Fold| match fold {
        Fold::A4 => Shape::Pdf(Sheet::A4),
        Fold::TriFold => Shape::Pdf(Sheet::TriFold),
    };
    let folds = if folds.is_empty() { &[Fold::A4, Fold::TriFold] } else { folds };
    Task {
        output: Output::Leaflet,
        id: id.to_owned(),
        lang: lang.clone(),
        audience: None,
        shapes: folds.iter().map(sheet).collect(),
    }
}
