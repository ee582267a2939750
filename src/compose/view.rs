//! Services as templates see them: everything that is not prose already in words.

use super::pieces::{in_language, without_isolates};
use crate::diagnostic::Arg;
use crate::localise::{Localised, Words, localised};
use crate::model::{Channel, Day, Entry, Hours, Library, Service};
use serde::Serialize;

/// A service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it does.
    pub summary: Option<String>,
    /// What it is for, in words.
    pub needs: Vec<String>,
    /// Where it works, in words.
    pub area: String,
    /// The towns where one can go to it.
    pub places: Vec<String>,
    /// Whether one need not give a name.
    pub anonymous: Option<bool>,
    /// Whether it costs nothing.
    pub free: Option<bool>,
    /// Names of the languages it serves in.
    pub languages: Vec<String>,
    /// How to reach it.
    pub channels: Vec<ChannelView>,
    /// The day its facts were checked.
    pub checked: jiff::civil::Date,
    /// Whether they were confirmed at their source.
    pub verified: bool,
    /// Why they were not.
    pub unverified_because: Option<String>,
}

/// A way to reach a service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChannelView {
    /// `phone`, `email` or `web`.
    pub kind: &'static str,
    /// The number or address as printed.
    pub contact: String,
    /// The address to follow.
    pub url: String,
    /// When it answers, in words.
    pub hours: Vec<String>,
    /// What else to know.
    pub note: Option<String>,
}

impl ServiceView {
    /// The service in the language of the words.
    pub fn new(service: &Localised<Service>, words: &Words) -> ServiceView {
        let Localised { id, about, value, .. } = service;
        ServiceView {
            id: id.clone(),
            title: about.title.clone(),
            summary: about.summary.clone(),
            needs: value.needs.iter().map(|need| words.say(&format!("need-{need}"))).collect(),
            area: area(words, &value.area),
            places: value.places.iter().map(|place| self::area(words, place)).collect(),
            anonymous: value.anonymous,
            free: value.free,
            languages: value.languages.iter().map(|tag| language(words, tag)).collect(),
            channels: value.channels.iter().map(|channel| channel_view(channel, words)).collect(),
            checked: about.checked,
            verified: about.verified,
            unverified_because: about.unverified_because.clone(),
        }
    }

    /// With what is said in English for want of words marked as English.
    pub(super) fn marked(mut self, words: &Words) -> Self {
        let mark = |text: &mut String, id: &str| {
            if let Some(lang) = words.foreign(id) {
                *text = in_language(lang, text);
            }
        };
        self.needs.iter_mut().for_each(|need| mark(need, "need-trafficking-victims"));
        self.languages.iter_mut().for_each(|name| mark(name, "language-en"));
        for channel in &mut self.channels {
            channel.hours.iter_mut().for_each(|hours| mark(hours, "hours-from-to"));
        }
        self
    }
}

/// Services in the language of the words.
pub fn services(entries: &[&Entry<Service>], library: &Library, words: &Words) -> Vec<ServiceView> {
    let view =
        |entry: &&Entry<Service>| ServiceView::new(&localised(entry, library, words.lang()), words);
    entries.iter().map(view).collect()
}

/// The name of a language, or its tag where it has no name.
pub fn language(words: &Words, tag: &str) -> String {
    words.find(&format!("language-{tag}"), &[]).unwrap_or_else(|| tag.to_owned())
}

/// The name of an area: a message, or the id as a name (`helsinki` → `Helsinki`).
fn area(words: &Words, id: &str) -> String {
    words.find(&format!("area-{id}"), &[]).unwrap_or_else(|| {
        let mut letters = id.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect::<String>().replace('-', " ")
        })
    })
}

fn channel_view(channel: &Channel, words: &Words) -> ChannelView {
    let kind = match channel {
        Channel { phone: Some(_), .. } => "phone",
        Channel { email: Some(_), .. } => "email",
        _ => "web",
    };
    ChannelView {
        kind,
        contact: channel.contact().to_owned(),
        url: channel.url(),
        hours: channel.hours.iter().map(|hours| hours_in_words(hours, words)).collect(),
        note: channel.note.clone(),
    }
}

/// When something answers: “Mon–Fri 9–20 (Finnish), Mon–Thu 12–14 (Swedish)”.
pub fn hours(hours: &[Hours], words: &Words) -> String {
    let parts: Vec<String> = hours.iter().map(|hours| hours_in_words(hours, words)).collect();
    parts.join(&words.say("list-comma"))
}

/// “Mon–Fri 9–20 (Finnish)”.
fn hours_in_words(hours: &Hours, words: &Words) -> String {
    let days = days_in_words(&hours.days, words).into();
    let mut text = match (&hours.from, &hours.to) {
        (Some(from), Some(to)) => {
            let (from, to) = (time(from, words).into(), time(to, words).into());
            words.say_with("hours-from-to", &[("days", days), ("from", from), ("to", to)])
        }
        _ => words.say_with("hours-always", &[("days", days)]),
    };
    if !hours.languages.is_empty() {
        let names: Vec<String> = hours.languages.iter().map(|tag| language(words, tag)).collect();
        let languages = names.join(&words.say("list-comma"));
        text = words.say_with(
            "hours-in-languages",
            &[("hours", text.into()), ("languages", languages.into())],
        );
    }
    without_isolates(&text)
}

/// `9` for `09:00`, and `9:30`, as the language writes it, for `09:30`.
fn time(time: &str, words: &Words) -> String {
    let (hour, minute) = time.split_once(':').unwrap_or((time, "00"));
    let hour = match hour.trim_start_matches('0') {
        "" => "0",
        hour => hour,
    };
    let (hour, is_full) = (words.number(hour), minute == "00");
    match is_full {
        true => hour,
        false => {
            let minute = words.number(minute);
            words.say_with("hours-time", &[("hour", hour.into()), ("minute", minute.into())])
        }
    }
}

/// Runs of three or more days are written `Mon–Fri`.
fn days_in_words(days: &[Day], words: &Words) -> String {
    const WEEK: [(Day, &str); 7] = [
        (Day::Mon, "mon"),
        (Day::Tue, "tue"),
        (Day::Wed, "wed"),
        (Day::Thu, "thu"),
        (Day::Fri, "fri"),
        (Day::Sat, "sat"),
        (Day::Sun, "sun"),
    ];
    if days.is_empty() || WEEK.iter().all(|(day, _)| days.contains(day)) {
        return words.say("days-all");
    }
    let name = |word: &str| words.say(&format!("day-{word}"));
    let runs = WEEK.split(|(day, _)| !days.contains(day)).filter(|run| !run.is_empty());
    let parts: Vec<String> = runs
        .flat_map(|run| match run {
            [(_, first), _, .., (_, last)] => {
                let args: [(&str, Arg); 2] =
                    [("from", name(first).into()), ("to", name(last).into())];
                vec![words.say_with("days-from-to", &args)]
            }
            few => few.iter().map(|(_, day)| name(day)).collect(),
        })
        .collect();
    parts.join(&words.say("list-comma"))
}
