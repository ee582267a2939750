//! Language tags: which one is meant, which way it is written.

use crate::document::Direction;
use crate::model::Lang;
use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander,
};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

/// The direction of a language's script; left to right for what is no language tag.
pub fn direction(lang: &str) -> Direction {
    match lang.parse() {
        Ok(tag) if LocaleDirectionality::new_common().is_right_to_left(&tag) => {
            Direction::RightToLeft
        }
        _ => Direction::LeftToRight,
    }
}

/// The available language that serves somebody who asks for `wanted`: the same tag, else the
/// same language in the same script (`sv-FI` → `sv`, `zh-CN` → `zh-Hans`, `prs` → `fa-AF`).
/// Never another script.
pub fn negotiate<'a>(
    wanted: &str,
    available: impl IntoIterator<Item = &'a Lang>,
) -> Option<&'a Lang> {
    let available: Vec<&Lang> = available.into_iter().collect();
    let exact = available.iter().find(|lang| lang.eq_ignore_ascii_case(wanted));
    exact.copied().or_else(|| {
        let wanted = expanded(wanted)?;
        available.into_iter().find(|lang| {
            expanded(lang)
                .is_some_and(|l| l.language == wanted.language && l.script == wanted.script)
        })
    })
}

/// The script a language is written in, as in `Latn`; of what is no language tag, none.
pub fn script(lang: &str) -> Option<String> {
    expanded(lang)?.script.map(|script| script.to_string())
}

/// The script of a letter, of those that have letters which look alike: Latin, Cyrillic, Greek.
pub fn script_of(letter: char) -> Option<&'static str> {
    match CodePointMapData::<Script>::new().get(letter) {
        Script::Latin => Some("Latn"),
        Script::Cyrillic => Some("Cyrl"),
        Script::Greek => Some("Grek"),
        _ => None,
    }
}

/// A tag in its preferred form with its likely script filled in.
fn expanded(tag: &str) -> Option<LanguageIdentifier> {
    let mut locale: Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    Some(locale.id)
}

/// The language the user's system is set to.
pub fn system_language() -> Option<Lang> {
    sys_locale::get_locale()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(wanted: &str, expected: Option<&str>) {
        let available: Vec<Lang> =
            ["en", "fi", "sv", "ar", "fa-AF", "zh-Hans"].map(String::from).to_vec();
        assert_eq!(negotiate(wanted, &available).map(String::as_str), expected, "{wanted}");
    }

    #[test]
    fn a_region_or_an_old_tag_finds_its_language() {
        finds("fi", Some("fi"));
        finds("sv-FI", Some("sv"));
        finds("EN", Some("en"));
        finds("zh-CN", Some("zh-Hans"));
        finds("prs", Some("fa-AF"));
    }

    #[test]
    fn another_script_or_a_misspelling_finds_nothing() {
        finds("zh-TW", None);
        finds("ar-Latn", None);
        finds("fii", None);
        finds("finnish!", None);
        finds("", None);
    }

    #[test]
    fn direction_follows_the_script() {
        for lang in ["ar", "fa", "ckb", "he", "ur", "ps"] {
            assert_eq!(direction(lang), Direction::RightToLeft, "{lang}");
        }
        for lang in ["fi", "th", "zh-Hans", "ar-Latn", "??"] {
            assert_eq!(direction(lang), Direction::LeftToRight, "{lang}");
        }
    }
}
