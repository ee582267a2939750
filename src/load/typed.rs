//! From a tree of YAML values to the structs of the model, with every problem of the file.
//!
//! Serde's derived code stops at the first problem and explains it in English. So the values are
//! given to it by a deserializer of our own: it skips unknown keys, puts a stand-in where a value
//! is wrong or missing, and reports each in the terms of the file. Scalars that the model wants as
//! text stay as they were written (`1.10`, `09:30`, `no`).

use super::join;
use crate::diagnostic::{Code, Diagnostics, nearest};
use crate::source::{FileId, Places, Span};
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde::{Deserializer, forward_to_deserialize_any};
use serde_yaml::{Mapping, Value};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

/// Bytes that may be gone through again for the problems of one file, so that a large file full
/// of them does not take long. What is left out comes up in the next run.
const MAX_WORK: usize = 4 << 20;
/// Problems of one file after which no more are looked for. Fewer than these are printed.
const MAX_PROBLEMS: usize = 100;

/// A file as it was read.
pub(super) struct Source<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
    pub(super) places: &'a Places,
    pub(super) value: &'a Value,
    pub(super) keys: Keys,
}

/// Which keys of the top level are read: the head of a file and the rest are read apart.
#[derive(Clone, Copy)]
pub(super) enum Keys {
    /// These; others are not looked at.
    Only(&'static [&'static str]),
    /// All but these.
    Except(&'static [&'static str]),
}

/// The values as a `T`, with stand-ins for what is wrong or missing; all problems go to `out`.
/// `None` if stand-ins did not help.
pub(super) fn typed<T: DeserializeOwned>(source: Source<'_>, out: &mut Diagnostics) -> Option<T> {
    let reader = Reader {
        source,
        found: RefCell::default(),
        earlier: RefCell::default(),
        wrong: RefCell::default(),
        missing: RefCell::default(),
    };
    let passes = 2 + MAX_WORK / (reader.source.text.len() + 1000);
    let mut value = None;
    for _ in 0..passes {
        reader.found.take();
        match T::deserialize(reader.root()) {
            Ok(read) => {
                value = Some(read);
                break;
            }
            Err(ref trouble) if reader.stands_in(trouble) && !reader.has_enough() => {}
            Err(_) => break,
        }
    }
    out.append(reader.found.take());
    out.append(reader.earlier.take());
    value
}

/// What is known about a file while it is read, in several passes.
struct Reader<'a> {
    source: Source<'a>,
    /// Problems of this pass.
    found: RefCell<Diagnostics>,
    /// Problems that ended an earlier pass.
    earlier: RefCell<Diagnostics>,
    /// Paths of values that ended an earlier pass, and get a stand-in.
    wrong: RefCell<BTreeSet<String>>,
    /// Keys that must be there and are not, by the path of their mapping.
    missing: RefCell<BTreeMap<String, Vec<&'static str>>>,
}

impl<'a> Reader<'a> {
    fn root(&'a self) -> Node<'a> {
        Node { reader: self, value: Some(self.source.value), path: String::new() }
    }

    /// Reports what ended a pass, and remembers to put a stand-in there in the next one. The
    /// answer is whether that is something new.
    fn stands_in(&self, trouble: &Trouble) -> bool {
        let path = trouble.path.clone().unwrap_or_default();
        let mut out = self.earlier.borrow_mut();
        if let Some(field) = trouble.missing {
            let mut missing = self.missing.borrow_mut();
            let fields = missing.entry(path.clone()).or_default();
            let new = !fields.contains(&field);
            fields.push(field);
            if new && !self.is_misspelt(&path, field) {
                out.report(Code::MissingKey, self.span(self.head(&path))).arg("key", field);
            }
            new
        } else {
            let expected = trouble.expected.unwrap_or("other");
            out.report(Code::WrongValue, self.span(self.source.places.value(&path)))
                .arg("expected", expected)
                .arg("words", "");
            self.wrong.borrow_mut().insert(path)
        }
    }

    /// Whether the file has so many problems that more would help nobody.
    fn has_enough(&self) -> bool {
        self.found.borrow().len() + self.earlier.borrow().len() >= MAX_PROBLEMS
    }

    /// Whether a key that is not there is only misspelt, which is reported already.
    fn is_misspelt(&self, path: &str, field: &str) -> bool {
        let mapping = self.source.places.value(path);
        self.found.borrow().iter().any(|problem| {
            problem.code == Code::UnknownKey
                && problem.suggestion.as_deref() == Some(field)
                && mapping.contains(&problem.at.start)
        })
    }

    /// The first line of a value: enough to show which one is meant.
    fn head(&self, path: &str) -> Range<usize> {
        let Range { start, end } = self.source.places.value(path);
        let line = self.source.text[start..end].lines().next().unwrap_or("");
        start..start + line.trim_end().len()
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source.file, range)
    }
}

/// A value on its way into the model.
#[derive(Clone)]
struct Node<'a> {
    reader: &'a Reader<'a>,
    /// The value; `None` for a stand-in.
    value: Option<&'a Value>,
    path: String,
}

impl<'a> Node<'a> {
    fn child(&self, path: String, value: Option<&'a Value>) -> Node<'a> {
        let wrong = self.reader.wrong.borrow().contains(&path);
        Node { reader: self.reader, value: value.filter(|_| !wrong), path }
    }

    /// Reports that the value is not what is expected here.
    fn wrong(&self, expected: &str, words: &[&str]) {
        if self.value.is_none() || self.reader.has_enough() {
            return;
        }
        let given = self.written();
        let mut out = self.reader.found.borrow_mut();
        let problem = out.report(
            Code::WrongValue,
            self.reader.span(self.reader.source.places.value(&self.path)),
        );
        problem.arg("expected", expected).arg("words", words.join(", "));
        problem.suggestion = match (expected, given.to_lowercase().as_str()) {
            ("boolean", "yes" | "on" | "y") => Some("true".to_owned()),
            ("boolean", "no" | "off" | "n") => Some("false".to_owned()),
            _ => nearest(&given, words.iter().copied()),
        };
    }

    /// A scalar as it stands in the file, without quotes.
    fn written(&self) -> String {
        match self.value {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Sequence(_) | Value::Mapping(_)) | None => String::new(),
            Some(_) => {
                let source = &self.reader.source;
                source.text[source.places.value(&self.path)].to_owned()
            }
        }
    }

    /// A scalar for a model that wants text.
    fn text(&self, expected: &str) -> String {
        match self.value {
            Some(Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
                let text = self.written();
                if text.trim().is_empty() {
                    self.wrong(expected, &[]);
                }
                text
            }
            _ => {
                self.wrong(expected, &[]);
                if expected == "date" { "2000-01-01".to_owned() } else { String::new() }
            }
        }
    }

    /// The entries of a mapping, with the keys that an earlier pass missed.
    fn entries(&self, mapping: Option<&'a Mapping>) -> Vec<(String, Option<&'a Value>)> {
        let top = if self.path.is_empty() { self.reader.source.keys } else { Keys::Except(&[]) };
        let missing = self.reader.missing.borrow();
        let missing = missing.get(&self.path).map_or(&[][..], |fields| fields);
        mapping
            .into_iter()
            .flatten()
            .map(|(key, value)| (key_text(key), Some(value)))
            .filter(|(key, _)| match top {
                Keys::Only(keys) => keys.contains(&key.as_str()),
                Keys::Except(keys) => !keys.contains(&key.as_str()),
            })
            .chain(missing.iter().map(|field| ((*field).to_owned(), None)))
            .collect()
    }

    fn unknown_key(&self, key: &str, fields: &[&str]) {
        if self.reader.has_enough() {
            return;
        }
        let elsewhere = match self.reader.source.keys {
            Keys::Except(keys) if self.path.is_empty() => keys,
            _ => &[],
        };
        let allowed: Vec<&str> = fields.iter().chain(elsewhere).copied().collect();
        let at = self.reader.source.places.key(&join(&self.path, key));
        let mut out = self.reader.found.borrow_mut();
        out.report(Code::UnknownKey, self.reader.span(at))
            .arg("key", key)
            .arg("allowed", allowed.join(", "))
            .suggest(key, allowed.iter().copied());
    }
}

fn key_text(key: &Value) -> String {
    match key {
        Value::String(text) => text.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.value {
            Some(Value::Sequence(_)) => self.deserialize_seq(visitor),
            Some(Value::Mapping(_)) => self.deserialize_map(visitor),
            _ => visitor.visit_string(self.written()),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let expected = expectation(&visitor);
        visitor
            .visit_string(self.text(expected))
            .map_err(|trouble: Trouble| trouble.expecting(expected))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let text = self.written();
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(letter), None) => visitor.visit_char(letter),
            _ => {
                self.wrong("letter", &[]);
                visitor.visit_char('a')
            }
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.value {
            Some(Value::Bool(truth)) => visitor.visit_bool(*truth),
            _ => {
                self.wrong("boolean", &["true", "false"]);
                visitor.visit_bool(false)
            }
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let number = match self.value {
            Some(Value::Number(number)) => number.as_u64().and_then(|n| u32::try_from(n).ok()),
            _ => None,
        };
        if number.is_none() {
            self.wrong("number", &[]);
        }
        visitor.visit_u32(number.unwrap_or(0))
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let number = match self.value {
            Some(Value::Number(number)) => number.as_i64(),
            _ => None,
        };
        if number.is_none() {
            self.wrong("number", &[]);
        }
        visitor.visit_i64(number.unwrap_or(0))
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let number = match self.value {
            Some(Value::Number(number)) => number.as_f64().filter(|number| number.is_finite()),
            _ => None,
        };
        if number.is_none() {
            self.wrong("decimal", &[]);
        }
        visitor.visit_f64(number.unwrap_or(0.0))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.value {
            None | Some(Value::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let items = match self.value {
            Some(Value::Sequence(items)) => items.as_slice(),
            _ => {
                self.wrong("list", &[]);
                &[]
            }
        };
        visitor.visit_seq(Items { parent: &self, items: items.iter().enumerate() })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let expected = expectation(&visitor);
        let entries = match self.value {
            Some(Value::Mapping(mapping)) => self.entries(Some(mapping)),
            _ => {
                self.wrong(expected, &[]);
                vec![(String::new(), None)]
            }
        };
        visitor.visit_map(Entries::new(&self, entries)).map_err(|t| t.expecting(expected))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        let mut entries = match self.value {
            Some(Value::Mapping(mapping)) => self.entries(Some(mapping)),
            // An empty file lacks its keys.
            Some(Value::Null) if self.path.is_empty() => self.entries(None),
            _ => {
                if !matches!(self.reader.source.keys, Keys::Only(_)) || !self.path.is_empty() {
                    self.wrong("mapping", fields);
                }
                fields.iter().map(|field| ((*field).to_owned(), None)).collect()
            }
        };
        entries.retain(|(key, _)| {
            let known = fields.contains(&key.as_str());
            if !known {
                self.unknown_key(key, fields);
            }
            known
        });
        visitor.visit_map(Entries::new(&self, entries))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        let word = self.written();
        let known = variants.iter().find(|variant| **variant == word);
        if known.is_none() {
            self.wrong("word", variants);
        }
        let word = known.or(variants.first()).copied().unwrap_or("");
        visitor.visit_enum(StrDeserializer::new(word))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        visitor.visit_string(self.written())
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u64 u128 f32 bytes byte_buf unit unit_struct
        newtype_struct tuple tuple_struct
    }
}

/// The items of a list.
struct Items<'a, 'n> {
    parent: &'n Node<'a>,
    items: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Trouble;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Trouble> {
        let Some((index, item)) = self.items.next() else { return Ok(None) };
        let path = format!("{}[{index}]", self.parent.path);
        let node = self.parent.child(path.clone(), Some(item));
        seed.deserialize(node).map(Some).map_err(|trouble| trouble.at(path))
    }
}

/// The entries of a mapping.
struct Entries<'a, 'n> {
    parent: &'n Node<'a>,
    entries: std::vec::IntoIter<(String, Option<&'a Value>)>,
    value: Option<(String, Option<&'a Value>)>,
}

impl<'a, 'n> Entries<'a, 'n> {
    fn new(parent: &'n Node<'a>, entries: Vec<(String, Option<&'a Value>)>) -> Self {
        Entries { parent, entries: entries.into_iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Trouble;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Trouble> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        let read = seed.deserialize(key.as_str().into_deserializer()).map(Some);
        self.value = Some((key, value));
        read
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Trouble> {
        let (key, value) = self.value.take().unwrap_or_default();
        let path = join(&self.parent.path, &key);
        let node = self.parent.child(path.clone(), value);
        seed.deserialize(node).map_err(|trouble| trouble.at(path))
    }
}

/// What a visitor expects, as a word of the message `problem-wrong-value`.
fn expectation<'de, V: Visitor<'de>>(visitor: &V) -> &'static str {
    let expected: &dyn Expected = visitor;
    let expected = expected.to_string();
    let holds = |part: &str| expected.contains(part);
    match () {
        () if holds("date") => "date",
        () if holds("condition") => "condition",
        () if holds("map") => "mapping",
        () => "text",
    }
}

/// Why a pass ended.
#[derive(Debug)]
struct Trouble {
    path: Option<String>,
    missing: Option<&'static str>,
    expected: Option<&'static str>,
}

impl Trouble {
    /// The innermost place counts.
    fn at(mut self, path: String) -> Self {
        self.path.get_or_insert(path);
        self
    }

    fn expecting(mut self, expected: &'static str) -> Self {
        self.expected.get_or_insert(expected);
        self
    }
}

impl Error for Trouble {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Trouble { path: None, missing: None, expected: None }
    }

    fn missing_field(field: &'static str) -> Self {
        Trouble { path: None, missing: Some(field), expected: None }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Trouble {}
