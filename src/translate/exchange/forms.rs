//! A text with plural forms as one text a form, and back.

use crate::load::{indented, outdented};
use crate::localise::numbers_of_form;
use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    VariantKey,
};
use fluent_syntax::{parser, serializer};

/// The forms of a text in which a number decides, once.
#[derive(Debug, PartialEq)]
pub(super) struct Forms {
    /// The variable that counts.
    pub(super) variable: String,
    /// Each form as a whole text, in order.
    variants: Vec<(String, String)>,
    /// The form that all other numbers take.
    default: String,
}

const ORDER: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Forms {
    /// Those of a text, if a number and nothing else decides in it.
    pub(super) fn of(text: &str) -> Option<Forms> {
        let ftl = format!("m = {}\n", indented(text, 4));
        let resource = parser::parse(ftl.as_str()).ok()?;
        let [Entry::Message(Message { value: Some(pattern), .. })] = resource.body.as_slice()
        else {
            return None;
        };
        let is_select = |element: &PatternElement<&str>| {
            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
        };
        let mut selects = pattern.elements.iter().enumerate().filter(|(_, one)| is_select(one));
        let ((at, select), None) = (selects.next()?, selects.next()) else { return None };
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } =
            select
        else {
            return None;
        };
        let InlineExpression::VariableReference { id } = selector else { return None };
        let mut forms =
            Forms { variable: id.name.to_owned(), variants: vec![], default: String::new() };
        for variant in variants {
            let key = match &variant.key {
                VariantKey::Identifier { name } => *name,
                VariantKey::NumberLiteral { value } => *value,
            };
            let nested = variant.value.elements.iter().any(is_select);
            let is_number = key.chars().all(|c| c.is_ascii_digit());
            if nested || !(is_number || ORDER.contains(&key)) {
                return None;
            }
            let (before, after) = (&pattern.elements[..at], &pattern.elements[at + 1..]);
            let whole = [before, &variant.value.elements, after].concat();
            forms.variants.push((key.to_owned(), serialised(whole)));
            if variant.default {
                forms.default = key.to_owned();
            }
        }
        let plural =
            forms.variants.iter().any(|(key, _)| ORDER.contains(&key.as_str()) && key != "other");
        plural.then_some(forms)
    }

    /// The text of a form.
    pub(super) fn exactly(&self, key: &str) -> Option<&str> {
        self.variants.iter().find(|(known, _)| known == key).map(|(_, text)| text.as_str())
    }

    /// The text of a form, or the one that numbers of it take.
    pub(super) fn nearest(&self, key: &str) -> &str {
        self.exactly(key).or_else(|| self.exactly(&self.default)).unwrap_or_default()
    }
}

/// The forms to be written in a language: its own, and exact numbers that either text has.
pub(super) fn keys(source: &Forms, target: Option<&Forms>, lang: &str) -> Vec<String> {
    let of = |forms: &Forms| forms.variants.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    let (source, target) = (of(source), target.map(of).unwrap_or_default());
    let is_number = |key: &&String| key.chars().all(|c| c.is_ascii_digit());
    let mut numbers: Vec<String> =
        source.iter().filter(is_number).chain(target.iter().filter(is_number)).cloned().collect();
    numbers.sort_by_key(|number| (number.len(), number.clone()));
    numbers.dedup();
    let own = numbers_of_form(lang);
    let wanted = |form: &&str| {
        own.iter().any(|(known, _)| known == form) || target.iter().any(|key| key == form)
    };
    numbers.into_iter().chain(ORDER.iter().filter(|f| wanted(f)).map(|f| (*f).to_owned())).collect()
}

/// The text of which these are the forms; its own text if all forms say the same.
pub(super) fn joined(variable: &str, forms: &[(&str, &str)]) -> String {
    let Some((last, text)) = forms.last() else { return String::new() };
    if forms.iter().all(|(_, other)| other == text) {
        return (*text).to_owned();
    }
    let variants = forms.iter().map(|(key, text)| {
        let star = if key == last { "   *" } else { "    " };
        format!("{star}[{key}] {}\n", indented(text, 8))
    });
    format!("{{ ${variable} ->\n{}}}", variants.collect::<String>())
}

fn serialised(elements: Vec<PatternElement<&str>>) -> String {
    let message = Message {
        id: Identifier { name: "m" },
        value: Some(Pattern { elements }),
        attributes: vec![],
        comment: None,
    };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("m =").unwrap_or(&text).trim_end();
    outdented(text.trim_start_matches([' ', '\n']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_whole_texts_and_come_together_again() {
        let text = "In { $files ->\n    [one] 1 file\n   *[other] { $files } files\n} here.";
        let forms = Forms::of(text).unwrap();
        assert_eq!(forms.exactly("one"), Some("In 1 file here."));
        assert_eq!(forms.nearest("few"), "In { $files } files here.");
        assert_eq!(keys(&forms, None, "pl"), ["one", "few", "many"]);
        assert_eq!(keys(&forms, None, "th"), ["other"]);
        let joined =
            joined("files", &[("one", "In 1 file here."), ("other", "In { $files } files here.")]);
        assert_eq!(Forms::of(&joined).unwrap(), Forms::of(text).unwrap());
        assert_eq!(super::joined("files", &[("one", "x"), ("other", "x")]), "x");
    }

    #[test]
    fn what_is_no_plural_stays_whole() {
        for text in [
            "{ $what ->\n    [bytes] a\n   *[other] b\n}",
            "{ $n }",
            "plain",
            "{ $n ->\n    [one] { $m ->\n        [one] a\n       *[other] b\n    }\n   *[other] c\n}",
        ] {
            assert_eq!(Forms::of(text), None, "{text}");
        }
    }
}
