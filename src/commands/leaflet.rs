//! `lyhty leaflet`: leaflets, flat, folded, on cards, on walls and on phones.

use super::Context;
use super::build::{must_be_signed, save_and_report};
use super::make::{Task, make, papers, shapes};
use super::save::notice_cancel;
use super::services::{choice, flag};
use crate::args::{Format, LeafletArgs, Paper};
use crate::compose::{LeafletChoice, Output};
use crate::failure::Failure;
use crate::model::{Kind, Lang, Library};

/// `lyhty leaflet ID…`
pub(super) fn leaflet(args: &LeafletArgs, context: &mut Context) -> Result<(), Failure> {
    notice_cancel();
    let asked: Vec<Lang> = args.lang.iter().chain(&args.beside).cloned().collect();
    let library = context.library_for(&asked)?;
    let langs = if args.lang.is_empty() {
        vec![context.language(&library, None)?]
    } else {
        context.languages(&library, &args.lang)?
    };
    let wanted = wanted(args, &library, context)?;
    let mut tasks = vec![];
    for id in &args.ids {
        if !library.leaflets.contains_key(id) {
            return Err(context.unknown_id(id, library.leaflets.keys().map(String::as_str)));
        }
        let there = library.languages_of(Kind::Leaflet, id);
        let missing = |lang: &&Lang| !there.contains(lang);
        if let Some(lang) = langs.iter().chain(&wanted.beside).find(missing)
            && !args.lang.iter().any(|asked| asked == "all")
        {
            return Err(Failure::UnknownLanguage { given: lang.clone(), known: there });
        }
        let langs: Vec<&Lang> = langs.iter().filter(|lang| there.contains(lang)).collect();
        tasks.extend(tasks_of(id, &langs, &wanted, &library, args));
        flag(&library, id, &wanted.services, &langs, context);
    }
    let done = make(&library, &tasks, None, None, context)?;
    must_be_signed(&args.signed, &done, context)?;
    save_and_report(done, &args.out, None, &library, context)
}

/// How the leaflets are wanted.
fn wanted(
    args: &LeafletArgs,
    library: &Library,
    context: &Context,
) -> Result<LeafletChoice, Failure> {
    let beside = args.beside.as_deref();
    let beside = beside.map(|lang| context.language(library, Some(lang))).transpose()?;
    let flat = |paper: &Paper| matches!(paper, Paper::A4 | Paper::Large);
    if beside.is_some() && !args.paper.iter().all(flat) {
        return Err(Failure::Usage(context.words.say("usage-beside-flat")));
    }
    Ok(LeafletChoice { beside, services: choice(&args.which, &args.services, library, context)? })
}

/// Each language on its own, but for the page for phones, which has them all.
fn tasks_of(
    id: &str,
    langs: &[&Lang],
    wanted: &LeafletChoice,
    library: &Library,
    args: &LeafletArgs,
) -> Vec<Task> {
    let beside = wanted.beside.is_some();
    let papers = match (beside, args.paper.as_slice()) {
        (true, []) => papers(&[Paper::A4], Output::Leaflet, id, library),
        (_, asked) => papers(asked, Output::Leaflet, id, library),
    };
    let output = if beside { Output::Beside } else { Output::Leaflet };
    let task = |lang: &Lang, together: &[&Lang], formats: &[Format]| Task {
        output,
        id: id.to_owned(),
        lang: lang.clone(),
        audience: None,
        minutes: None,
        start: None,
        calendar: false,
        together: together.iter().map(|lang| (*lang).clone()).collect(),
        wanted: wanted.clone(),
        shapes: formats.iter().flat_map(|format| shapes(*format, output, &papers)).collect(),
        print_shop: args.print_shop,
    };
    let together = |format: &Format| *format == Format::Html && !beside;
    let (phone, own): (Vec<Format>, Vec<Format>) = args.format.iter().copied().partition(together);
    let mut tasks = vec![];
    if !own.is_empty() {
        let others = langs.iter().filter(|lang| wanted.beside.as_ref() != Some(**lang));
        tasks.extend(others.map(|lang| task(lang, &[], &own)));
    }
    if let ([first, rest @ ..], false) = (langs, phone.is_empty()) {
        tasks.push(task(first, rest, &phone));
    }
    tasks.retain(|task| !task.shapes.is_empty());
    tasks
}
