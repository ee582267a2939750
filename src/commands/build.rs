//! `lyhty build`: documents of the library's content, as files.

use super::Context;
use super::make::{Done, Shape, Task, make, papers, shapes};
use super::save::{notice_cancel, save};
use super::table::table;
use crate::args::{BuildArgs, Format};
use crate::compose::{LeafletChoice, Output, fit};
use crate::failure::Failure;
use crate::model::{AUDIENCES, About, Id, Kind, Lang, Library, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The id under which all services are made into one directory.
const ALL_SERVICES: &str = "services";

/// `lyhty build [ID…]`
pub(super) fn build(args: &BuildArgs, context: &mut Context) -> Result<(), Failure> {
    notice_cancel();
    let library = match args.lang.as_slice() {
        [] => context.library()?,
        asked => context.library_for(asked)?,
    };
    let tasks = tasks(args, &library, context)?;
    let screenings = tasks.iter().filter(|task| task.output.kind() == Kind::Screening);
    context.must_be_proved(screenings.map(|task| &task.id), &library)?;
    let done = make(&library, &tasks, args.jobs, context)?;
    save_and_report(done, &args.out, &library, context)
}

/// Every document asked for.
fn tasks(args: &BuildArgs, library: &Library, context: &Context) -> Result<Vec<Task>, Failure> {
    let audience = args.audience.as_deref();
    if let Some(given) = audience.filter(|given| !AUDIENCES.contains(given)) {
        let given = [("given", given.into()), ("audiences", AUDIENCES.join(", ").into())];
        return Err(Failure::Usage(context.words.say_with("usage-unknown-audience", &given)));
    }
    let everything = makeable(library);
    for id in &args.ids {
        if !everything.iter().any(|(known, ..)| known == id) {
            return Err(context.unknown_id(id, everything.iter().map(|(id, ..)| id.as_str())));
        }
    }
    if args.format.contains(&Format::Ics) && args.start.is_none() {
        return Err(Failure::Usage(context.words.say("usage-no-start")));
    }
    let formats = match (args.format.as_slice(), args.start) {
        ([], None) => &[Format::Pdf, Format::Html][..],
        ([], Some(_)) => &[Format::Pdf, Format::Html, Format::Ics],
        (asked, _) => asked,
    };
    let asked = context.languages(library, &args.lang)?;
    let mut tasks = vec![];
    for (id, kind, about) in &everything {
        let wanted = args.ids.is_empty() || args.ids.contains(id);
        let fits = |about: &About| {
            about.audience.is_empty()
                || audience.is_none_or(|a| about.audience.iter().any(|b| a == b))
        };
        // Somebody who names a course may have it for any audience that it says something to.
        let named = args.ids.contains(id);
        let speaks_to = |audience| library.course(id).is_some_and(|c| c.speaks_to(audience));
        let speaks = named && *kind == Kind::Curriculum && audience.is_some_and(speaks_to);
        if !wanted || !(speaks || about.is_none_or(fits)) {
            continue;
        }
        let langs = library.languages_of(*kind, id);
        for lang in langs.iter().filter(|lang| asked.is_empty() || asked.contains(lang)) {
            let asked_for = |output: &&Output| {
                args.output.is_empty() || args.output.iter().any(|word| word == output.word())
            };
            for &output in Output::of(*kind).iter().filter(asked_for) {
                let mut papers = papers(&args.paper, *kind, id, library);
                // What is folded or hung up is a leaflet, unless somebody asks for this very one.
                if *kind != Kind::Leaflet && args.ids.is_empty() {
                    papers.retain(|sheet| !sheet.is_for_leaflets());
                }
                let mut shapes: Vec<_> =
                    formats.iter().flat_map(|format| shapes(*format, &papers)).collect();
                shapes.dedup();
                let calendar = output == Output::Agenda && formats.contains(&Format::Ics);
                tasks.push(Task {
                    output,
                    id: id.clone(),
                    lang: lang.clone(),
                    audience: audience.filter(|_| *kind == Kind::Curriculum).map(str::to_owned),
                    minutes: args.minutes.filter(|_| *kind == Kind::Curriculum),
                    start: args.start,
                    calendar,
                    together: vec![],
                    wanted: LeafletChoice::default(),
                    shapes,
                    print_shop: args.print_shop,
                });
            }
        }
    }
    tasks.retain(|task| task.calendar || !task.shapes.is_empty());
    if let Some(minutes) = args.minutes {
        fits_in(minutes, &tasks, library, context)?;
    }
    Ok(tasks)
}

/// Tells how courses are fitted to the time there is. One that cannot be is an error that says the
/// least it takes.
fn fits_in(
    minutes: u32,
    tasks: &[Task],
    library: &Library,
    context: &Context,
) -> Result<(), Failure> {
    let courses = tasks.iter().filter(|task| task.minutes.is_some());
    let courses: BTreeSet<&Id> = courses.map(|task| &task.id).collect();
    if courses.is_empty() {
        return Err(Failure::Usage(context.words.say("usage-minutes-no-course")));
    }
    for id in courses {
        let Some(course) = library.course(id) else { continue };
        let course_id = ("id", id.as_str().into());
        let available = ("available", (minutes as usize).into());
        match fit(&course, minutes) {
            Err(short) => {
                let values = [course_id, available, ("least", (short.least as usize).into())];
                return Err(Failure::Usage(context.words.say_with("usage-too-short", &values)));
            }
            Ok((fitted, cuts)) => {
                let values = [
                    course_id,
                    available,
                    ("whole", (cuts.whole as usize).into()),
                    ("minutes", (fitted.minutes as usize).into()),
                    ("gone", cuts.left_out.len().into()),
                    ("shorter", cuts.shorter.len().into()),
                ];
                context.note(&context.words.say_with("build-fitted", &values));
            }
        }
    }
    Ok(())
}

/// Everything that documents can be made of: each entry but modules, which are made as parts of
/// courses, and the services together.
fn makeable(library: &Library) -> Vec<(Id, Kind, Option<&About>)> {
    let mut all: Vec<_> = library
        .heads()
        .filter(|(kind, ..)| !Output::of(*kind).is_empty() && *kind != Kind::Service)
        .map(|(kind, id, about)| (id.clone(), kind, Some(about)))
        .collect();
    if !library.services.is_empty() {
        all.push((ALL_SERVICES.to_owned(), Kind::Service, None));
    }
    all
}

/// Writes the files and tells what there is now, and what is not to be relied on.
pub(super) fn save_and_report(
    done: Vec<Done<'_>>,
    folder: &Path,
    library: &Library,
    context: &Context,
) -> Result<(), Failure> {
    if done.is_empty() {
        context.note(&context.words.say("build-nothing"));
        return Ok(());
    }
    let words = &context.words;
    let mut rows: BTreeMap<(Kind, &Id, Output), Row> = BTreeMap::new();
    for Done { task, files, .. } in &done {
        let row = rows.entry((task.output.kind(), &task.id, task.output)).or_default();
        row.languages.extend(task.langs());
        row.papers.extend(task.shapes.iter().filter_map(|shape| match shape {
            Shape::Pdf(sheet) => Some(*sheet),
            _ => None,
        }));
        for file in files {
            row.files += 1;
            row.bytes += file.bytes.len();
        }
    }
    let papers: BTreeSet<Sheet> = rows.values().flat_map(|row| row.papers.clone()).collect();
    let print_shop = done.iter().any(|done| done.task.print_shop);
    let headings = [
        "table-id",
        "table-output",
        "table-languages",
        "table-papers",
        "table-files",
        "table-size",
    ];
    let headings: Vec<String> = headings.iter().map(|id| words.say(id)).collect();
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|((_, id, output), row)| {
            vec![
                id.clone(),
                words.say(&format!("output-{}", output.word())),
                row.languages.into_iter().cloned().collect::<Vec<_>>().join(" "),
                row.papers.into_iter().map(Sheet::word).collect::<Vec<_>>().join(" "),
                row.files.to_string(),
                format!("{} kB", row.bytes.div_ceil(1000)),
            ]
        })
        .collect();

    let count = done.iter().map(|done| done.files.len()).sum::<usize>();
    let drafts: Vec<Lang> = done.iter().flat_map(|done| done.drafts.clone()).collect();
    let drafts = (drafts.len(), drafts.into_iter().collect::<BTreeSet<_>>());
    let ids: BTreeSet<&Id> = done.iter().map(|done| &done.task.id).collect();
    let unverified: Vec<&str> = library
        .heads()
        .filter(|(kind, id, about)| match kind {
            Kind::Service => !about.verified,
            Kind::Module => false,
            _ => ids.contains(id) && !library.is_verified(*kind, id),
        })
        .map(|(_, id, _)| id.as_str())
        .collect();

    let files: Vec<_> = done.into_iter().flat_map(|done| done.files).collect();
    save(folder, &files)?;

    context.print(&table(&headings, &rows))?;
    let made = [("files", count.into()), ("folder", folder.display().to_string().into())];
    context.print(&words.say_with("build-done", &made))?;
    for sheet in papers {
        // How to print and fold it: nothing is said where there is nothing to know.
        if let Some(note) = words.find(&format!("print-{}", sheet.word()), &[])
            && !print_shop
        {
            context.note(&note);
        }
    }
    if print_shop {
        context.note(&words.say("print-shop"));
    }
    if drafts.0 > 0 {
        let languages = drafts.1.into_iter().collect::<Vec<_>>().join(", ");
        let values = [("count", drafts.0.into()), ("languages", languages.into())];
        context.note(&words.say_with("build-drafts", &values));
    }
    if !unverified.is_empty() {
        let ids = [("ids", unverified.join(", ").into())];
        context.note(&words.say_with("build-unverified", &ids));
    }
    Ok(())
}

#[derive(Default)]
struct Row<'a> {
    languages: BTreeSet<&'a Lang>,
    papers: BTreeSet<Sheet>,
    files: usize,
    bytes: usize,
}
