//! The program's own words: messages by id, in one language, with English behind it.

use super::{Catalogue, direction};
use crate::diagnostic::Arg;
use crate::document::{Direction, Folio, in_digits};
use crate::model::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD, input::Date};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The language everything falls back to.
const FALLBACK: &str = "en";

/// The words of the program in one language. Clones share them.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    /// The digits of the language from nought to nine.
    digits: [char; 10],
    /// The language itself, then English.
    bundles: Arc<[FluentBundle<Arc<FluentResource>>]>,
}

impl Words {
    /// The words of `lang`, with English for what it lacks, as a library has them.
    pub fn new(catalogues: &BTreeMap<Lang, Catalogue>, lang: &str) -> Words {
        Words::chained(lang, |lang| {
            let catalogue = catalogues.get(lang).into_iter();
            let files =
                catalogue.flat_map(|catalogue| catalogue.glossary.iter().chain(&catalogue.words));
            files.map(|file| file.resource.clone()).collect()
        })
    }

    /// The same from the texts of FTL files, given by language. What is wrong in them is left
    /// out.
    pub fn from_texts(lang: &str, texts: impl Fn(&str) -> Vec<&'static str>) -> Words {
        Words::chained(lang, |lang| {
            let parse = |text: &str| match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => Arc::new(resource),
            };
            texts(lang).into_iter().map(parse).collect()
        })
    }

    fn chained(lang: &str, resources: impl Fn(&str) -> Vec<Arc<FluentResource>>) -> Words {
        let chain = if lang == FALLBACK { vec![lang] } else { vec![lang, FALLBACK] };
        let bundles = chain.into_iter().map(|lang| bundle(lang, resources(lang).into_iter()));
        Words { lang: lang.to_owned(), digits: digits(lang), bundles: bundles.collect() }
    }

    /// The language's tag.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The direction it is written in.
    pub fn direction(&self) -> Direction {
        direction(&self.lang)
    }

    /// A message without values. An attribute is named behind a dot: `problem-tab.help`.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values. An unknown id is given back as it is; tests see to it that there
    /// is none.
    pub fn say_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message, if there is one of that id.
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        find(&self.bundles, id, args)
    }

    /// The language that a message is in, if it is not the one asked for but English behind it.
    pub fn foreign(&self, id: &str) -> Option<&'static str> {
        let own = self.bundles.get(..1).unwrap_or_default();
        let has_own = find(own, id, &[]).is_some_and(|said| !said.is_empty());
        (!has_own && self.lang != FALLBACK).then_some(FALLBACK)
    }

    /// A number in the digits of the language, as CLDR has them by default.
    pub fn number(&self, number: &str) -> String {
        in_digits(number, &self.digits)
    }

    /// How pages are numbered: in the language's own words if it has them, and in its digits.
    pub fn folio(&self) -> Folio {
        let (page, pages) = (Folio::PAGE.into(), Folio::PAGES.into());
        let args = [("page", Arg::Text(page)), ("pages", Arg::Text(pages))];
        let own = self.bundles.get(..1).unwrap_or_default();
        let pattern = find(own, "page-of", &args).unwrap_or(Folio::default().pattern);
        Folio { pattern, digits: self.digits }
    }

    /// A date as it is written in running text, in the Gregorian calendar.
    pub fn date(&self, date: jiff::civil::Date) -> String {
        // With words in English go dates in English; Finland's is not American.
        let lang = self.foreign("checked-on").unwrap_or(&self.lang);
        let tag = if lang == "en" { "en-GB" } else { lang };
        let formatted = tag.parse::<icu_locale::Locale>().ok().and_then(|locale| {
            let formatter =
                FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
            let date = Date::try_new_gregorian(
                date.year().into(),
                date.month().unsigned_abs(),
                date.day().unsigned_abs(),
            );
            Some(formatter.format(&date.ok()?).to_string())
        });
        formatted.unwrap_or_else(|| date.to_string())
    }
}

/// The digits of a language: its default numbering system in CLDR.
fn digits(lang: &str) -> [char; 10] {
    let mut digits = Folio::default().digits;
    let locale = lang.parse::<icu_locale::Locale>().ok();
    let formatter = locale.and_then(|locale| {
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
    });
    if let Some(formatter) = formatter {
        for (value, digit) in (0..10).zip(&mut digits) {
            let formatted = formatter.format(&Decimal::from(value)).to_string();
            *digit = formatted.chars().next().unwrap_or(*digit);
        }
    }
    digits
}

/// A message from the first bundle that has it.
fn find(
    bundles: &[FluentBundle<Arc<FluentResource>>],
    id: &str,
    args: &[(&str, Arg)],
) -> Option<String> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let mut said = bundles.iter().filter_map(|bundle| {
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args = fluent_args(args);
        Some(bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned())
    });
    // What is yet to be translated is empty.
    let first = said.next()?;
    if first.is_empty() { said.next().or(Some(first)) } else { Some(first) }
}

/// A bundle over messages. Values are isolated from the direction of the text around them only
/// where that text runs right to left: elsewhere the invisible marks would be noise.
pub(super) fn bundle(
    lang: &str,
    resources: impl Iterator<Item = Arc<FluentResource>>,
) -> FluentBundle<Arc<FluentResource>> {
    let tag = lang.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(direction(lang) == Direction::RightToLeft);
    let turkic = ["tr", "az"].contains(&lang);
    // A name that is taken already is the only thing that could fail.
    let _ = bundle.add_function(CAPITAL, move |values, _| match values {
        [FluentValue::String(text)] => capitalised(text, turkic).into(),
        _ => FluentValue::Error,
    });
    for resource in resources {
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The function that begins a term with a capital letter. The only one there is.
pub const CAPITAL: &str = "CAPITAL";

/// A text with a capital letter at its beginning; in Turkish `i` becomes `İ`.
fn capitalised(text: &str, turkic: bool) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some('i') if turkic => format!("İ{}", letters.as_str()),
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Values as Fluent takes them.
fn fluent_args<'a>(args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(text.as_str()),
            };
            (*name, value)
        })
        .collect()
}
