//! What there is to translate: each file of a library in the language it was written in, as
//! messages.

use super::{Term, Text, messages};
use crate::localise::{Part, Translation, origin, placeables};
use crate::model::{About, Entry, Lang, Library, Prose, TextKey};
use crate::source::Span;

/// A file to translate.
#[derive(Clone, Debug)]
pub struct Original {
    /// What it is.
    pub part: Part,
    /// The language it is written in.
    pub lang: Lang,
    /// The layer of the library; see [`Entry::layer`].
    pub layer: usize,
    /// Its messages, in its order.
    pub messages: Vec<OriginalMessage>,
    /// Whether it holds stand-ins for what could not be read.
    pub broken: bool,
}

/// A message to translate: an element of content, or a message of the program.
#[derive(Clone, Debug)]
pub struct OriginalMessage {
    /// The element's id, or the message's; terms begin with a hyphen.
    pub id: String,
    /// The comment above it, for those who translate it.
    pub note: String,
    /// Its texts, in their order.
    pub texts: Vec<OriginalText>,
}

/// A text to translate.
#[derive(Clone, Debug)]
pub struct OriginalText {
    /// The field, which is the attribute in FTL; empty for a message's own text.
    pub field: String,
    /// The text as it would be written in FTL.
    pub text: String,
    /// Where it stands.
    pub at: Span,
    /// The same as FTL reads it.
    pub read: Text,
}

impl OriginalMessage {
    /// The hash that a translation of it notes.
    pub fn hash(&self) -> String {
        origin(self.texts.iter().map(|text| (text.field.as_str(), text.text.as_str())))
    }
}

/// Every file of a library that can be translated.
pub fn originals(library: &Library) -> Vec<Original> {
    let mut all = vec![];
    if let Some(english) = library.catalogues.get(WORDS) {
        all.extend(english.glossary.iter().map(|file| of_words(Part::Glossary, file)));
        // What an organisation changes of the program's words is its own affair.
        for file in english.words.iter().filter(|file| file.layer == 0) {
            all.push(of_words(Part::Words(name_of(file, library)), file));
        }
    }
    all.extend(library.curricula.values().map(|entry| of_content(entry, library)));
    all.extend(library.modules.values().map(|entry| of_content(entry, library)));
    all.extend(library.indicators.values().map(|entry| of_content(entry, library)));
    all.extend(library.screenings.values().map(|entry| of_content(entry, library)));
    all.extend(library.leaflets.values().map(|entry| of_content(entry, library)));
    all.extend(library.services.values().map(|entry| of_content(entry, library)));
    all
}

impl Original {
    /// Its translations into a language: files of the same layer first, then of those above it.
    /// One from a lower layer is of another text.
    pub fn translations<'a>(&self, lang: &str, library: &'a Library) -> Vec<&'a Translation> {
        let Some(catalogue) = library.catalogues.get(lang) else { return vec![] };
        let mut files: Vec<&Translation> = match &self.part {
            Part::Glossary => {
                catalogue.glossary.iter().filter(|file| file.layer == self.layer).collect()
            }
            Part::Words(name) => {
                catalogue.words.iter().filter(|file| name_of(file, library) == *name).collect()
            }
            Part::Content(kind, id) => {
                catalogue.content.get(&(*kind, id.clone())).into_iter().collect()
            }
        };
        files.retain(|file| file.layer >= self.layer);
        files
    }
}

/// The name of an FTL file without extension.
fn name_of(file: &Translation, library: &Library) -> String {
    let name = library.files.name(file.file).file_stem().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The language of the program's own words.
const WORDS: &str = "en";

fn of_words(part: Part, file: &Translation) -> Original {
    let source = file.resource.source();
    let messages = messages(file).into_iter().map(|message| OriginalMessage {
        texts: message
            .texts()
            .map(|(field, at, read)| OriginalText {
                field: field.to_owned(),
                text: outdented(&source[read.at.clone()]),
                at: Span::new(file.file, at),
                read: read.clone(),
            })
            .collect(),
        note: source[message.comment.clone()].to_owned(),
        id: message.id,
    });
    Original {
        part,
        lang: WORDS.to_owned(),
        layer: file.layer,
        messages: messages.collect(),
        broken: false,
    }
}

fn of_content<T: Prose + Clone>(entry: &Entry<T>, library: &Library) -> Original {
    let mut messages: Vec<OriginalMessage> = vec![];
    let mut keep = |key: TextKey, text: &mut String| {
        let found = messages.iter().position(|message| message.id == key.element);
        let at = found.unwrap_or_else(|| {
            let (id, note) = (key.element.clone(), String::new());
            messages.push(OriginalMessage { id, note, texts: vec![] });
            messages.len() - 1
        });
        messages[at].texts.push(OriginalText {
            field: key.field,
            at: entry.at(&key.path),
            read: of_prose(text),
            text: text.trim_end().to_owned(),
        });
    };
    entry.about.clone().each_text(&mut keep);
    entry.value.clone().each_text(&mut keep);
    let About { lang, .. } = &entry.about;
    Original {
        part: Part::Content(T::KIND, entry.id.clone()),
        lang: lang.clone(),
        layer: entry.layer,
        messages,
        broken: library.broken.contains(&(T::KIND, entry.id.clone())),
    }
}

/// Prose of a YAML file as FTL would read it. Places are within the prose.
fn of_prose(prose: &str) -> Text {
    let mut text = Text { at: 0..prose.len(), words: prose.to_owned(), ..Text::default() };
    for inside in placeables(prose) {
        text.words = text.words.replacen(inside, "", 1).replacen("{  }", "", 1);
        let start = inside.as_ptr() as usize - prose.as_ptr() as usize;
        let at = start..start + inside.len();
        for name in names(inside, '$') {
            text.variables.insert(name.to_owned(), at.clone());
        }
        for name in names(inside, '-') {
            let form = forms(inside);
            text.terms.push(Term { name: name.to_owned(), at: at.clone(), form });
        }
        if let Some((name, _)) = inside.split_once('(').filter(|(name, _)| !name.starts_with('-')) {
            text.functions.push((name.to_owned(), at));
        }
    }
    text
}

/// The names in what stands in curly brackets that begin with a sign.
fn names(inside: &str, sign: char) -> impl Iterator<Item = &str> {
    let of_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    inside.match_indices(sign).filter_map(move |(at, _)| {
        let begins = !inside[..at].ends_with(of_name);
        let rest = &inside[at + 1..];
        let end = rest.find(|c| !of_name(c)).unwrap_or(rest.len());
        let name = &rest[..end];
        (begins && name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(name)
    })
}

/// The parameters in what stands in curly brackets: `case: "genitive"`.
fn forms(inside: &str) -> Vec<(String, String)> {
    let arguments = inside.rsplit_once('(').map_or("", |(_, arguments)| arguments);
    let pairs = arguments.split(',').filter_map(|argument| argument.split_once(':'));
    let clean = |text: &str| text.trim().trim_end_matches(')').trim().trim_matches('"').to_owned();
    pairs.map(|(name, value)| (clean(name), clean(value))).collect()
}

/// A text of several lines without the spaces that all lines after the first begin with.
pub fn outdented(text: &str) -> String {
    let indent = text.lines().skip(1).filter(|line| !line.trim().is_empty());
    let indent = indent.map(|line| line.len() - line.trim_start_matches(' ').len()).min();
    let indent = indent.unwrap_or(0);
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().trim_end().to_owned();
    lines.fold(first, |text, line| text + "\n" + line.get(indent..).unwrap_or("").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_tells_its_variables_and_terms() {
        let text =
            of_prose("Call { $phone-riku } or the { CAPITAL(-system(case: \"genitive\")) }.");
        assert_eq!(text.variables.keys().collect::<Vec<_>>(), ["phone-riku"]);
        assert_eq!(text.terms.len(), 1);
        assert_eq!(text.terms[0].name, "system");
        assert_eq!(text.terms[0].form, [("case".into(), "genitive".into())]);
        assert_eq!(text.words, "Call  or the .");
    }

    #[test]
    fn the_same_spaces_are_taken_from_all_lines() {
        assert_eq!(
            outdented("{ $n ->\n        [one] a\n       *[other] b\n    }"),
            "{ $n ->\n    [one] a\n   *[other] b\n}"
        );
    }
}
