//! A course in one language, put together from its own file and those of its shared modules.

use super::{Localised, localised};
use crate::model::{Course, Curriculum, Entry, Id, Library, SharedModule};

/// The course in `lang`, its shared modules too.
pub fn course(entry: &Entry<Curriculum>, library: &Library, lang: &str) -> Localised<Course> {
    let shared = |id: &str| Some(localised(library.modules.get(id)?, library, lang));
    together(localised(entry, library, lang), shared)
}

/// The same of parts that are localised already. It is as much reviewed, checked and verified as
/// its least part.
pub fn together(
    own: Localised<Curriculum>,
    mut shared: impl FnMut(&str) -> Option<Localised<SharedModule>>,
) -> Localised<Course> {
    let Localised { id, lang, mut about, value, mut state, mut missing } = own;
    let own: Vec<Id> = about.sources.iter().map(|source| source.id.clone()).collect();
    let value = Course::of(value, |id| {
        let module = shared(id)?;
        let title = module.about.title.clone();
        about.take_in(module.about);
        missing.extend(module.missing);
        if state.is_signed() && !module.state.is_signed() {
            state = module.state;
        }
        Some((title, module.value))
    });
    // What the course leaves out of a module is not among its sources.
    about.sources.retain(|source| own.contains(&source.id) || value.cites(&source.id));
    Localised { id, lang, about, value, state, missing }
}
