//! Plural forms, from CLDR.

use icu_plurals::{PluralCategory, PluralRules};

/// The forms that whole numbers up to 200 take in a language, each with those numbers. Forms that
/// only fractions or millions take are no counts of ours. Nothing for what is no language.
pub fn numbers_of_form(lang: &str) -> Vec<(&'static str, Vec<u32>)> {
    let Ok(locale) = lang.parse::<icu_locale::Locale>() else { return vec![] };
    let Ok(rules) = PluralRules::try_new_cardinal(locale.into()) else { return vec![] };
    let mut forms: Vec<(&str, Vec<u32>)> = vec![];
    for number in 0..=200_u32 {
        let form = match rules.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        match forms.iter_mut().find(|(known, _)| *known == form) {
            Some((_, numbers)) => numbers.push(number),
            None => forms.push((form, vec![number])),
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_forms() {
        let forms = |lang| {
            let mut forms: Vec<&str> =
                numbers_of_form(lang).iter().map(|(form, _)| *form).collect();
            forms.sort_unstable();
            forms.join(" ")
        };
        for (lang, expected) in [
            ("en", "one other"),
            ("fi", "one other"),
            ("fr", "one other"),
            ("es", "one other"),
            ("ru", "few many one"),
            ("pl", "few many one"),
            ("ro", "few one other"),
            ("ar", "few many one other two zero"),
            ("th", "other"),
            ("zh-Hans", "other"),
            ("??", ""),
        ] {
            assert_eq!(forms(lang), expected, "{lang}");
        }
    }
}
