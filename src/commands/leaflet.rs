//! `lyhty leaflet`: leaflets, flat, folded, on cards and on walls.

use super::Context;
use super::build::save_and_report;
use super::make::{Task, make, papers, shapes};
use super::save::notice_cancel;
use crate::args::{Format, LeafletArgs};
use crate::compose::Output;
use crate::failure::Failure;
use crate::model::{Kind, Lang, Library};

/// `lyhty leaflet ID…`
pub(super) fn leaflet(args: &LeafletArgs, context: &mut Context) -> Result<(), Failure> {
    notice_cancel();
    let library = context.library_for(&args.lang)?;
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
            tasks.push(task(id, lang, &library, args));
        }
    }
    let done = make(&library, &tasks, None, context)?;
    save_and_report(done, &args.out, &library, context)
}

fn task(id: &str, lang: &Lang, library: &Library, args: &LeafletArgs) -> Task {
    let papers = papers(&args.paper, Kind::Leaflet, id, library);
    Task {
        output: Output::Leaflet,
        id: id.to_owned(),
        lang: lang.clone(),
        audience: None,
        shapes: shapes(Format::Pdf, &papers),
        print_shop: args.print_shop,
    }
}
