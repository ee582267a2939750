//! The messages of an FTL file as the rules and the translation tools look at them: what is in
//! them, where it stands, and which source text it was made from.

use crate::localise::Translation;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;
use std::ops::Range;

/// A message of an FTL file.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id; terms begin with a hyphen.
    pub id: String,
    /// Where the id stands.
    pub at: Range<usize>,
    /// The lines of comment directly above it.
    pub comment: Range<usize>,
    /// The hash of the source text it was made from, and where it stands; see
    /// [`origin`](crate::localise::origin).
    pub of: Option<(String, Range<usize>)>,
    /// The message's own text, if it has one.
    pub value: Option<Text>,
    /// Its attributes in order, with the place of each name.
    pub attributes: Vec<(String, Range<usize>, Text)>,
}

impl Message {
    /// Its texts by field, with the place of what names them: its own has the field ``.
    pub fn texts(&self) -> impl Iterator<Item = (&str, Range<usize>, &Text)> {
        let value = self.value.iter().map(|text| ("", self.at.clone(), text));
        let attributes = self.attributes.iter();
        value.chain(attributes.map(|(name, at, text)| (name.as_str(), at.clone(), text)))
    }
}

/// A text of an FTL file.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// Where it stands, as it is written: from the first letter to the last.
    pub at: Range<usize>,
    /// The variables in it, and where each stands first.
    pub variables: BTreeMap<String, Range<usize>>,
    /// Its words without what is filled in; variants one after another.
    pub words: String,
    /// The terms it refers to.
    pub terms: Vec<Term>,
    /// The functions it calls, and where.
    pub functions: Vec<(String, Range<usize>)>,
    /// The messages it refers to, and where.
    pub references: Vec<(String, Range<usize>)>,
    /// Where it chooses among variants by a variable.
    pub choices: Vec<Choice>,
}

/// A term in a text.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its name, without the hyphen.
    pub name: String,
    /// Where it stands.
    pub at: Range<usize>,
    /// The form asked for: parameter and value, as in `case: "genitive"`.
    pub form: Vec<(String, String)>,
}

/// A place in a text where a variable decides.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The variable's name.
    pub variable: String,
    /// Where the name stands.
    pub at: Range<usize>,
    /// The names of the variants.
    pub keys: Vec<String>,
}

impl Text {
    /// Whether there is nothing to read in it yet: no words, and nothing that is filled in.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
            && self.variables.is_empty()
            && self.terms.is_empty()
            && self.references.is_empty()
    }
}

/// The head of a comment line that says which source text a message was made from.
pub const OF: &str = "# of:";

/// The messages of a translation, in the order of the file.
pub fn messages(translation: &Translation) -> Vec<Message> {
    messages_in(&translation.resource)
}

/// The messages of a text as Fluent reads it.
pub fn messages_in(resource: &FluentResource) -> Vec<Message> {
    let reading = Reading { source: resource.source() };
    resource.entries().filter_map(|entry| reading.entry(entry)).collect()
}

/// A text as it would be written behind a name, as FTL reads it; `None` if it cannot.
pub fn text_of(written: &str) -> Option<Text> {
    let resource = FluentResource::try_new(format!("text = {}\n", indented(written, 4))).ok()?;
    let [message] = messages_in(&resource).try_into().ok()?;
    message.value.filter(|_| message.attributes.is_empty())
}

/// A text as it is written behind a name: lines after the first begin with so many spaces, and
/// with no sign that FTL takes for its own.
pub fn indented(text: &str, spaces: usize) -> String {
    let mut depth = 0_usize;
    let mut written = String::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_end();
        if number > 0 {
            written.push('\n');
            let sign = line.chars().next().filter(|c| depth == 0 && ".[*}".contains(*c));
            if !line.is_empty() {
                written += &" ".repeat(spaces);
            }
            match sign {
                Some(sign) => written += &format!("{{ \"{sign}\" }}{}", &line[sign.len_utf8()..]),
                None => written += line,
            }
        } else {
            written += line;
        }
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }
    written
}

struct Reading<'a> {
    source: &'a str,
}

impl Reading<'_> {
    fn entry(&self, entry: &Entry<&str>) -> Option<Message> {
        let (sign, name, value, attributes) = match entry {
            Entry::Message(message) => {
                ("", message.id.name, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            _ => return None,
        };
        let at = self.place(name);
        let comment = self.comment(at.start - sign.len());
        Some(Message {
            id: format!("{sign}{name}"),
            of: self.of(&comment),
            comment,
            value: value.map(|pattern| self.text(pattern, at.end)),
            attributes: attributes.iter().map(|attribute| self.attribute(attribute)).collect(),
            at,
        })
    }

    fn attribute(&self, attribute: &Attribute<&str>) -> (String, Range<usize>, Text) {
        let at = self.place(attribute.id.name);
        let text = self.text(&attribute.value, at.end);
        (attribute.id.name.to_owned(), at, text)
    }

    /// Where a piece of the source stands in it.
    fn place(&self, piece: &str) -> Range<usize> {
        let start = (piece.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize);
        start..start + piece.len()
    }

    /// The comment directly above a line. The runtime parser passes over comments.
    fn comment(&self, line: usize) -> Range<usize> {
        let mut start = line;
        for above in self.source[..line].split_inclusive('\n').rev() {
            let own = above.trim_end() == "#" || above.starts_with("# ");
            if !own {
                break;
            }
            start -= above.len();
        }
        start..line
    }

    fn of(&self, comment: &Range<usize>) -> Option<(String, Range<usize>)> {
        let mut start = comment.start;
        for line in self.source[comment.clone()].split_inclusive('\n') {
            if let Some(hash) = line.strip_prefix(OF).filter(|hash| !hash.trim().is_empty()) {
                return Some((hash.trim().to_owned(), start..start + line.trim_end().len()));
            }
            start += line.len();
        }
        None
    }

    fn text(&self, pattern: &Pattern<&str>, after_name: usize) -> Text {
        let mut text = Text { at: self.written(after_name), ..Text::default() };
        self.pattern(pattern, &mut text);
        text
    }

    /// Where a text stands, from behind its name: behind the `=`, up to the next attribute,
    /// message or comment.
    fn written(&self, after_name: usize) -> Range<usize> {
        let source = self.source;
        let equals = source[after_name..].find('=').map_or(after_name, |at| after_name + at + 1);
        let mut end = equals;
        for (number, line) in source[equals..].split_inclusive('\n').enumerate() {
            let indented = line.trim_start_matches(' ');
            let goes_on = number == 0
                || line.trim().is_empty()
                || line.starts_with('}')
                || (line.starts_with(' ') && !indented.starts_with('.'));
            if !goes_on {
                break;
            }
            end += line.len();
        }
        let text = source[equals..end].trim();
        if text.is_empty() { equals..equals } else { self.place(text) }
    }

    fn pattern(&self, pattern: &Pattern<&str>, text: &mut Text) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, text),
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, text: &mut Text) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => {
                self.inline(selector, text);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    text.choices.push(Choice {
                        variable: id.name.to_owned(),
                        at: self.place(id.name),
                        keys: keys.collect(),
                    });
                }
                for variant in variants {
                    self.pattern(&variant.value, text);
                    text.words.push('\n');
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, text: &mut Text) {
        match inline {
            InlineExpression::VariableReference { id } => {
                text.variables.entry(id.name.to_owned()).or_insert(self.place(id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, text),
            InlineExpression::FunctionReference { id, arguments } => {
                text.functions.push((id.name.to_owned(), self.place(id.name)));
                self.arguments(arguments, text);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                // The words of the arguments choose a form; nobody reads them.
                let mut unread = Text::default();
                let mut form = vec![];
                if let Some(arguments) = arguments {
                    self.arguments(arguments, &mut unread);
                    form.extend(arguments.named.iter().filter_map(|argument| {
                        let InlineExpression::StringLiteral { value } = argument.value else {
                            return None;
                        };
                        Some((argument.name.name.to_owned(), value.to_owned()))
                    }));
                }
                text.variables.append(&mut unread.variables);
                text.references.append(&mut unread.references);
                text.terms.push(Term { name: id.name.to_owned(), at: self.place(id.name), form });
            }
            InlineExpression::MessageReference { id, .. } => {
                text.references.push((id.name.to_owned(), self.place(id.name)));
            }
            InlineExpression::StringLiteral { value } => {
                text.words.push_str(&unescape_unicode_to_string(value));
            }
            _ => {}
        }
    }

    fn arguments(&self, arguments: &CallArguments<&str>, text: &mut Text) {
        for argument in &arguments.positional {
            self.inline(argument, text);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, text);
        }
    }
}
