//! When a course is held: its agenda with times of day, and the appointment for calendars.

use super::context::Maker;
use super::course::{Clock, later, later_day};
use super::{ComposeProblem, Request, Templates, made, nothing};
use crate::document::Document;
use crate::hash::hexadecimal;
use crate::localise::Words;
use crate::model::{Lang, Library, Module};
use jiff::civil::{Date, DateTime};
use sha2::{Digest, Sha256};

/// A course on a day, for a calendar. Times are those of the place where it is held.
#[derive(Clone, Debug, PartialEq)]
pub struct Appointment {
    /// The same for the same course, audience, language and time, so that calendars replace it.
    pub uid: String,
    /// The title of the course.
    pub title: String,
    /// What happens when, a line each.
    pub says: String,
    /// The language of both.
    pub lang: Lang,
    /// When it begins.
    pub begins: DateTime,
    /// When it ends.
    pub ends: DateTime,
    /// The day the facts of the course were checked: the only date that is known of the file.
    pub checked: Date,
}

/// An agenda, or any other document of a course, that begins at a time.
///
/// # Errors
/// As [`compose`](super::compose()).
pub fn agenda(
    library: &Library,
    request: &Request<'_>,
    start: DateTime,
    templates: &Templates,
) -> Result<Document, ComposeProblem> {
    made(library, request, Some(start), templates)
}

/// The appointments of a course that begins at a time: one for each day, all at the same time of
/// day.
///
/// # Errors
/// If there is no such course.
pub fn calendar(
    library: &Library,
    request: &Request<'_>,
    start: DateTime,
) -> Result<Vec<Appointment>, ComposeProblem> {
    let words = Words::new(&library.catalogues, request.lang);
    let entry = library.curricula.get(request.id).ok_or_else(|| nothing(request))?;
    let mut maker = Maker::new(library, request, &words);
    let (course, _) = maker.fitted(entry);
    // Who opens it in a calendar sees no mark on a page.
    let frame = maker.unmarked_as_unverified().frame(&course.about.title, String::new());
    let days = course.value.days().into_iter().enumerate();
    let appointment = |(d, day): (usize, &[Module])| {
        let begins = later_day(start, d);
        let clock = Clock { start: Some(begins), words: &words };
        let mut minutes = 0;
        let mut lines: Vec<String> = vec![];
        for activity in day.iter().flat_map(|module| &module.activities) {
            lines.push(format!("{} {}", clock.at(minutes), activity.title));
            minutes += activity.minutes;
        }
        lines.extend(frame.mark.as_ref().map(|mark| format!("\n{mark}")));
        Appointment {
            uid: uid(request, begins),
            title: frame.title.clone(),
            says: super::pieces::without_language(&lines.join("\n")),
            lang: request.lang.to_owned(),
            begins,
            ends: later(begins, minutes),
            checked: course.about.checked,
        }
    };
    Ok(days.map(appointment).collect())
}

/// The same for the same course, audience, language and time.
fn uid(request: &Request<'_>, begins: DateTime) -> String {
    let audience = request.audience.unwrap_or_default();
    let identity = format!("{}\n{audience}\n{}\n{begins}", request.id, request.lang);
    let digest = Sha256::digest(identity);
    format!("{}@lyhty", hexadecimal(&digest[..16]))
}
