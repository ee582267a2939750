//! Numbers and addresses that can hardly reach anybody, by their form alone: nothing is called and
//! nothing is asked of a network.
//!
//! Numbers are taken for Finnish where they have no country code. Sources: ITU-T E.164 (at most 15
//! digits with the country code; no national 0 after it); Commission Decision 2007/116/EC (116 and
//! three digits); RFC 2606 and RFC 6761 (names that never lead anywhere; `.example` is for examples
//! and let be). That a number of the right form is in use, only calling it tells.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Channel, Entry, Id, Service};
use crate::source::Span;
use std::collections::BTreeMap;

const NOWHERE: &[&str] = &["test", "invalid", "localhost", "local", "internal", "onion"];

pub(super) fn check(services: &BTreeMap<Id, Entry<Service>>, out: &mut Diagnostics) {
    let mut seen: BTreeMap<String, (&Id, Span)> = BTreeMap::new();
    for entry in services.values() {
        for (i, channel) in entry.value.channels.iter().enumerate() {
            let at = |key: &str| entry.at(&format!("channels[{i}].{key}"));
            let (contact, at) = match channel {
                Channel { phone: Some(phone), .. } => {
                    let at = at("phone");
                    if let Some(why) = undialable(phone) {
                        out.report(Code::PhoneForm, at)
                            .arg("phone", phone.as_str())
                            .arg("why", why);
                    }
                    (national(phone), at)
                }
                Channel { email: Some(email), .. } => {
                    let at = at("email");
                    let host = email.rsplit('@').next().unwrap_or(email);
                    dead(host, at, out);
                    (email.to_lowercase(), at)
                }
                Channel { web: Some(web), .. } => {
                    dead(web.split('/').next().unwrap_or(web), at("web"), out);
                    // Several services may be told of on one site.
                    continue;
                }
                _ => continue,
            };
            match seen.get(&contact) {
                Some((id, first)) if *id != &entry.id => {
                    out.report(Code::DuplicateContact, at)
                        .arg("contact", channel.contact())
                        .arg("other", id.as_str())
                        .related(*first);
                }
                Some(_) => {}
                None => {
                    seen.insert(contact, (&entry.id, at));
                }
            }
        }
    }
}

/// Why a number cannot be dialled.
fn undialable(phone: &str) -> Option<&'static str> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let length = digits.len();
    if phone.trim_start().starts_with('+') {
        return match length {
            _ if digits.starts_with("3580") => Some("national-zero"),
            7..=15 => None,
            _ => Some("length"),
        };
    }
    match &digits {
        it if it.starts_with("00") => Some("double-zero"),
        it if it.starts_with("116") => (length != 6).then_some("length"),
        it if it.starts_with('0') => (!(5..=13).contains(&length)).then_some("length"),
        it if it.starts_with('1') && length <= 6 => None,
        _ => Some("no-prefix"),
    }
}

/// The digits as dialled in the country.
fn national(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    match (phone.trim_start().starts_with('+'), digits.strip_prefix("358")) {
        (true, Some(rest)) => format!("0{rest}"),
        (true, None) => format!("00{digits}"),
        (false, _) => digits,
    }
}

/// Reports a host that can lead nowhere.
fn dead(host: &str, at: Span, out: &mut Diagnostics) {
    let host = host.split(':').next().unwrap_or(host);
    let labels: Vec<&str> = host.split('.').collect();
    let label = |label: &&str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let top = labels.last().copied().unwrap_or_default().to_lowercase();
    let leads = labels.iter().all(label)
        && top.len() > 1
        && top.starts_with(|c: char| c.is_ascii_alphabetic())
        && !NOWHERE.contains(&top.as_str());
    if !leads {
        out.report(Code::DeadAddress, at).arg("host", host);
    }
}
