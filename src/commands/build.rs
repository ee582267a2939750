//! `lyhty build`: documents of the library's content, as files.

use super::Context;
use super::cache::{Cache, Hash, Run, Told, hash, hash_of, name};
use super::make::{Done, Product, Shape, State, Task, make, papers, shapes};
use super::save::{Made, notice_cancel, save};
use super::table::table;
use crate::args::{BuildArgs, Format, SignedOnly, WhichDocuments};
use crate::compose::{LeafletChoice, Output, fit};
use crate::diagnostic::{Arg, Diagnostics};
use crate::failure::Failure;
use crate::load::{self, Layer, each_file};
use crate::model::{AUDIENCES, About, Id, Kind, Lang, Library, STYLE, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The id under which all services are made into one directory.
const ALL_SERVICES: &str = "services";

/// `lyhty build [ID…]`
pub(super) fn build(args: &BuildArgs, context: &mut Context) -> Result<(), Failure> {
    notice_cancel();
    let cache = Cache::open(&args.out, args.fresh);
    let (asked, inputs) = (asked(args), inputs(&cache, context)?);
    if let Some(run) = cache.unchanged(&asked, &inputs) {
        let same = [("files", run.files.len().into()), ("folder", shown(&args.out))];
        context.print(&context.words.say_with("build-same", &same))?;
        tell(&run.told, context);
        return Ok(());
    }
    let library = match args.which.lang.as_slice() {
        [] => context.library()?,
        asked => context.library_for(asked)?,
    };
    let tasks = tasks(&args.which, &args.format, &library, context)?;
    let screenings = tasks.iter().filter(|task| task.output.kind() == Kind::Screening);
    context.must_be_proved(screenings.map(|task| &task.id), &library)?;
    let done = make(&library, &tasks, args.jobs, Some(&cache), context)?;
    must_be_signed(&args.signed, &done, context)?;
    save_and_report(done, &args.out, Some((cache, asked, inputs)), &library, context)
}

/// Nothing unless unsigned texts are to be refused and there are some.
pub(super) fn must_be_signed(
    signed: &SignedOnly,
    done: &[Done<'_>],
    context: &Context,
) -> Result<(), Failure> {
    let mut unsigned: BTreeMap<&Id, BTreeSet<Lang>> = BTreeMap::new();
    for Done { task, drafts, .. } in done {
        unsigned.entry(&task.id).or_default().extend(drafts.iter().cloned());
    }
    context.refuse_unsigned(signed, &unsigned)
}

/// The hash of what is asked for: all that says which files there will be, and of what.
fn asked(args: &BuildArgs) -> Hash {
    let BuildArgs { which, format, signed, out: _, jobs: _, fresh: _ } = args;
    hash_of((which, format, signed))
}

/// The hash of all that a build reads: the program with what it brings, the own library, the
/// style with its logo, and fonts. Documents know no day, and no language of the user.
fn inputs(cache: &Cache, context: &Context) -> Result<Hash, Failure> {
    Ok(cache.inputs((read(context)?, context.fonts_hash()?)))
}

/// The hash of what is the user's own in it, but for fonts.
pub(super) fn read(context: &Context) -> Result<Hash, Failure> {
    let mut files = vec![];
    let own = context.own_library.clone();
    for layer in own.iter().cloned().map(Layer::Folder) {
        each_file(&layer, |path, bytes| files.push((path.to_owned(), hash(bytes))))?;
    }
    // The logo stands anywhere; problems with it are told when the library is read.
    let mut styled = Library::default();
    let of_library = own.map(|folder| folder.join(STYLE)).filter(|path| path.is_file());
    if let Some(path) = context.style.clone().or(of_library) {
        load::style(&path, &mut styled, &mut Diagnostics::default())?;
    }
    let style = styled.style.map(|style| hash_of(style.value));
    Ok(hash_of((files, style, styled.look)))
}

/// Every document asked for, with files in these formats.
pub(super) fn tasks(
    args: &WhichDocuments,
    formats: &[Format],
    library: &Library,
    context: &Context,
) -> Result<Vec<Task>, Failure> {
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
    if formats.contains(&Format::Ics) && args.start.is_none() {
        return Err(Failure::Usage(context.words.say("usage-no-start")));
    }
    let formats = match (formats, args.start) {
        ([], None) => &[Format::Pdf, Format::Html][..],
        ([], Some(_)) => &[Format::Pdf, Format::Html, Format::Ics],
        (asked, _) => asked,
    };
    let asked = context.languages(library, &args.lang)?;
    let mut tasks = vec![];
    for (id, kind, about) in &everything {
        let named = args.ids.contains(id);
        if !named && !args.ids.is_empty() {
            continue;
        }
        let course = match kind {
            Kind::Curriculum => library.course(id),
            _ => None,
        };
        let fits = |about: &About| {
            about.audience.is_empty()
                || audience.is_none_or(|a| about.audience.iter().any(|b| a == b))
        };
        // Somebody who names a course may have it for any audience that it says something to.
        let speaks_to = |audience| course.as_ref().is_some_and(|c| c.speaks_to(audience));
        let speaks = named && audience.is_some_and(speaks_to);
        if !(speaks || about.is_none_or(fits)) {
            continue;
        }
        // What is left out has no document: no cards without cases, no sheets without a test.
        let fitted = course.as_ref().zip(args.minutes).and_then(|(c, m)| Some(fit(c, m).ok()?.0));
        let held = fitted.as_ref().or(course.as_ref());
        let langs = library.languages_of(*kind, id);
        for lang in langs.iter().filter(|lang| asked.is_empty() || asked.contains(lang)) {
            let asked_for = |output: &&Output| {
                args.output.is_empty() || args.output.iter().any(|word| word == output.word())
            };
            let has_content = |output: &&Output| held.is_none_or(|c| output.is_in(c));
            for &output in Output::of(*kind).iter().filter(asked_for).filter(has_content) {
                let mut papers = papers(&args.paper, output, id, library);
                // What is folded or hung up is a leaflet, unless somebody asks for this very one.
                if *kind != Kind::Leaflet && args.ids.is_empty() {
                    papers.retain(|sheet| !sheet.is_for_leaflets());
                }
                let mut shapes: Vec<_> =
                    formats.iter().flat_map(|format| shapes(*format, output, &papers)).collect();
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

/// Writes the files and tells what there is now, and what is not to be relied on. With a cache
/// comes what was asked for and read.
pub(super) fn save_and_report(
    done: Vec<Done<'_>>,
    folder: &Path,
    cache: Option<(Cache, Hash, Hash)>,
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
            row.bytes += match &file.state {
                State::Made(bytes) => bytes.len(),
                State::Stands(size) => *size,
            };
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

    let told = told(&done, library);
    let count = done.iter().map(|done| done.files.len()).sum::<usize>();
    let files = done.into_iter().flat_map(|done| done.files).collect();
    let (stand, left_over) = save_products(files, folder, cache, &told, context)?;

    context.print(&table(&headings, &rows))?;
    let made = [("files", count.into()), ("stand", stand.into()), ("folder", shown(folder))];
    let said = if stand == 0 { "build-done" } else { "build-some" };
    context.print(&words.say_with(said, &made))?;
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
    if !left_over.is_empty() {
        let files = [("files", left_over.join(", ").into())];
        context.note(&words.say_with("build-left-over", &files));
    }
    tell(&told, context);
    Ok(())
}

/// Writes what is made, and what there is to remember of it. Gives how many files stood already,
/// and those that an earlier run made and this one does not.
fn save_products(
    files: Vec<Product>,
    folder: &Path,
    cache: Option<(Cache, Hash, Hash)>,
    told: &Told,
    context: &Context,
) -> Result<(usize, Vec<String>), Failure> {
    let names: BTreeSet<String> = files.iter().map(|file| name(&file.path)).collect();
    let count = files.len();
    let (mut cache, mut made) = (cache, vec![]);
    for Product { path, inputs, state } in files {
        if let State::Made(bytes) = state {
            if let (Some((cache, ..)), Some(inputs)) = (&mut cache, inputs) {
                cache.remember(&path, inputs, &bytes);
            }
            made.push(Made { path, bytes });
        }
    }
    let stand = count - made.len();
    let mut left_over = vec![];
    if let Some((cache, asked, read)) = cache {
        // What was edited in the meantime may have been read before or after it.
        let is_same = inputs(&cache, context)? == read;
        let run = Run { asked, inputs: read, files: names, told: told.clone() };
        left_over = cache.left_over(&run);
        made.extend(cache.file(is_same.then_some(run))?);
    }
    if !made.is_empty() {
        save(folder, &made)?;
    }
    Ok((stand, left_over))
}

/// What is not to be relied on in some documents.
fn told(done: &[Done<'_>], library: &Library) -> Told {
    let drafts = || done.iter().flat_map(|done| &done.drafts);
    let ids: BTreeSet<&Id> = done.iter().map(|done| &done.task.id).collect();
    let unverified = library.heads().filter(|(kind, id, about)| match kind {
        Kind::Service => !about.verified,
        Kind::Module => false,
        _ => ids.contains(id) && !library.is_verified(*kind, id),
    });
    Told {
        drafts: drafts().count(),
        languages: drafts().cloned().collect(),
        unverified: unverified.map(|(_, id, _)| id.clone()).collect(),
    }
}

fn tell(told: &Told, context: &Context) {
    let words = &context.words;
    if told.drafts > 0 {
        let languages = told.languages.iter().cloned().collect::<Vec<_>>().join(", ");
        let values = [("count", told.drafts.into()), ("languages", languages.into())];
        context.note(&words.say_with("build-drafts", &values));
    }
    if !told.unverified.is_empty() {
        let ids = [("ids", told.unverified.join(", ").into())];
        context.note(&words.say_with("build-unverified", &ids));
    }
}

fn shown(path: &Path) -> Arg {
    path.display().to_string().into()
}

#[derive(Default)]
struct Row<'a> {
    languages: BTreeSet<&'a Lang>,
    papers: BTreeSet<Sheet>,
    files: usize,
    bytes: usize,
}
