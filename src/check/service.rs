//! Services: one way of contact in each channel, numbers that can be dialled, times of the clock.

use super::references::is_language;
use super::wrong_value;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Entry, Service};

pub(super) fn check(entry: &Entry<Service>, out: &mut Diagnostics) {
    for (i, lang) in entry.value.languages.iter().enumerate() {
        if !is_language(lang) {
            let at = entry.at(&format!("languages[{i}]"));
            wrong_value(at, "language", &[], out);
        }
    }
    for (i, channel) in entry.value.channels.iter().enumerate() {
        let path = format!("channels[{i}]");
        let contacts =
            [("phone", &channel.phone), ("email", &channel.email), ("web", &channel.web)];
        let mut given = contacts.into_iter().filter(|(_, contact)| contact.is_some());
        if given.next().is_none() {
            out.report(Code::MissingKey, entry.at(&format!("{path}.id")))
                .arg("key", "phone-email-web");
        }
        for (key, _) in given {
            let at = entry.at_key(&format!("{path}.{key}"));
            wrong_value(at, "one-contact", &["phone", "email", "web"], out);
        }
        if channel.phone.as_deref().is_some_and(|phone| !is_phone(phone)) {
            wrong_value(entry.at(&format!("{path}.phone")), "phone", &[], out);
        }
        if channel.email.as_deref().is_some_and(|email| !is_email(email)) {
            wrong_value(entry.at(&format!("{path}.email")), "email", &[], out);
        }
        if channel.web.as_deref().is_some_and(|web| web.contains("://") || !is_ascii_word(web)) {
            wrong_value(entry.at(&format!("{path}.web")), "web", &[], out);
        }
        for (k, hours) in channel.hours.iter().enumerate() {
            for (key, time) in [("from", &hours.from), ("to", &hours.to)] {
                if time.as_deref().is_some_and(|time| !is_time(time)) {
                    let at = entry.at(&format!("{path}.hours[{k}].{key}"));
                    wrong_value(at, "time", &[], out);
                }
            }
            for (n, lang) in hours.languages.iter().enumerate() {
                if !is_language(lang) {
                    let at = entry.at(&format!("{path}.hours[{k}].languages[{n}]"));
                    wrong_value(at, "language", &[], out);
                }
            }
        }
    }
}

/// Digits as one dials them; letters of other scripts that look like digits are none.
fn is_phone(phone: &str) -> bool {
    phone.chars().any(|c| c.is_ascii_digit())
        && phone.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c))
}

fn is_email(email: &str) -> bool {
    is_ascii_word(email) && email.split('@').filter(|part| !part.is_empty()).count() == 2
}

/// ASCII without spaces: an address with letters that look like others leads elsewhere.
fn is_ascii_word(address: &str) -> bool {
    address.contains('.') && address.chars().all(|c| c.is_ascii_graphic())
}

/// `HH:MM`, up to `24:00`.
fn is_time(time: &str) -> bool {
    let number = |part: &str| (part.len() == 2).then(|| part.parse::<u8>().ok()).flatten();
    match time.split_once(':').map(|(hour, minute)| (number(hour), number(minute))) {
        Some((Some(hour), Some(minute))) => (hour < 24 && minute < 60) || (hour, minute) == (24, 0),
        _ => false,
    }
}
