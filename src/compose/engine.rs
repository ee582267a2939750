//! Runs templates. They can print what they are given and nothing else: no files, no clock, a
//! limit on work and depth.

use super::markdown;
use super::pieces::{Piece, Pieces, Stretch, in_language, one_line, own_words, stretches};
use super::problem::{ComposeProblem, MarkdownProblem, Wrong};
use crate::diagnostic::Arg;
use crate::localise::Words;
use crate::look::Logo;
use crate::model::Library;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

macro_rules! bundled {
    ($($name:literal)*) => {
        /// The templates that the program brings.
        const BUNDLED: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../assets/templates/", $name)))),*];
    };
}

bundled! {
    "curriculum/agenda.md.j2"
    "curriculum/attendance.md.j2"
    "curriculum/case-cards.md.j2"
    "curriculum/certificate.md.j2"
    "curriculum/evaluation.md.j2"
    "curriculum/evaluation-report.md.j2"
    "curriculum/exercise-sheets.md.j2"
    "curriculum/facilitator-guide.md.j2"
    "curriculum/handout.md.j2"
    "curriculum/materials.md.j2"
    "curriculum/reading-list.md.j2"
    "curriculum/slides.md.j2"
    "curriculum/test-key.md.j2"
    "curriculum/test.md.j2"
    "indicators/checklist.md.j2"
    "leaflet/beside.md.j2"
    "leaflet/leaflet.md.j2"
    "parts/contact.md.j2"
    "parts/course.md.j2"
    "parts/facts.md.j2"
    "parts/time.md.j2"
    "parts/unverified.md.j2"
    "screening/form.md.j2"
    "screening/key.md.j2"
    "screening/question-list.md.j2"
    "screening/result.md.j2"
    "screening/summary.md.j2"
    "service/directory.md.j2"
}

/// How much work a template may do: far more than any document needs, and done in a second.
const FUEL: u64 = 10_000_000;
/// How deep templates may include each other.
const DEPTH: usize = 50;

/// The templates by name: those of the program, and those of a library that replace them.
#[derive(Clone, Debug)]
pub struct Templates {
    texts: Arc<BTreeMap<String, String>>,
    /// The organisation's logo, which they may show.
    pub(super) logo: Option<Logo>,
}

/// What a template made.
pub(super) struct Made {
    pub(super) markdown: String,
    pub(super) pieces: Pieces,
}

impl Templates {
    /// The templates that the program brings, with those of the library in their place.
    pub fn new(library: &Library) -> Templates {
        let bundled = BUNDLED.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let own = library.templates.iter();
        let own = own.map(|(name, file)| (name.clone(), library.files.get(*file).text.clone()));
        let texts = Arc::new(bundled.chain(own).collect());
        Templates { texts, logo: library.look.logo.clone() }
    }

    /// Every template with its text: for those who want to start from it.
    pub fn each(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Runs a template.
    pub(super) fn render(
        &self,
        name: &str,
        content: &impl Serialize,
        words: &Words,
    ) -> Result<Made, ComposeProblem> {
        let problem = |error: Error| self.problem(name, &error);
        let content = serde_json::to_value(content)
            .map_err(|error| ComposeProblem::new(name, 1, Wrong::Engine, error.to_string()))?;
        let content = numbered(with_underscores(content));
        let pieces = Pieces::default();
        let environment = self.environment(words, &content, &pieces).map_err(problem)?;
        let template = environment.get_template(name).map_err(problem)?;
        let markdown = template.render(Serde(&content)).map_err(problem)?;
        Ok(Made { markdown, pieces })
    }

    fn environment(
        &self,
        words: &Words,
        content: &serde_json::Value,
        pieces: &Pieces,
    ) -> Result<Environment<'static>, Error> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_fuel(Some(FUEL));
        environment.set_recursion_limit(DEPTH);
        // For the place of an error only. Its other use, showing values, is never made of it:
        // they may be answers.
        environment.set_debug(true);
        // A line with nothing but a tag on it leaves no line in the Markdown.
        environment
            .set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
        let templates = self.texts.clone();
        environment.set_loader(move |name| Ok(templates.get(name).cloned()));

        let kept = pieces.clone();
        environment.set_formatter(move |out, state, value| {
            if value.is_safe() {
                return Ok(out.write_str(value.as_str().unwrap_or_default())?);
            }
            let text = plain_text(value)?;
            state.consume_fuel(text.len() as u64 / 64)?;
            Ok(out.write_str(&kept.keep(Piece::Plain(one_line(&text))))?)
        });
        environment.remove_filter("safe");
        let kept = pieces.clone();
        environment.add_filter("rich", move |text: &str| rich(text, &kept));
        let spoken = words.clone();
        environment.add_filter("date", move |date: &str| {
            date.parse().map_or(date.to_owned(), |date| spoken.date(date))
        });
        let spoken = words.clone();
        environment.add_function("say", move |id: &str, values: Kwargs| say(&spoken, id, &values));
        let spoken = words.clone();
        environment.add_function("language", move |tag: &str| language(&spoken, tag));
        let sources = Value::from(Serde(content.get("sources")));
        environment.add_function("source", move |id: &str| source(&sources, id));
        Ok(environment)
    }

    /// An error of the engine, at the innermost place that is known.
    fn problem(&self, name: &str, error: &Error) -> ComposeProblem {
        let mut place = (name, 1);
        let mut detail = String::new();
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
        while let Some(error) = cause {
            if let Some(problem) = error.downcast_ref::<MarkdownProblem>() {
                return ComposeProblem::new(place.0, place.1, problem.wrong, &problem.detail);
            }
            if let Some(error) = error.downcast_ref::<Error>() {
                if let (Some(name), Some(line)) = (error.name(), error.line()) {
                    place = (name, line);
                }
                detail = describe(error);
            }
            cause = error.source();
        }
        ComposeProblem::new(place.0, place.1, Wrong::Engine, detail)
    }

    /// Finds the line of a template that made a line of Markdown: the first that has its words.
    pub(super) fn locate(&self, name: &str, problem: MarkdownProblem) -> ComposeProblem {
        let words = own_words(&problem.markdown);
        let line_in = |text: &str| {
            let mut lines = text.lines();
            (!words.is_empty()).then(|| lines.position(|line| line.contains(words)))?
        };
        let own = self.texts.get_key_value(name).into_iter();
        let parts = self.texts.iter().filter(|(name, _)| name.starts_with("parts/"));
        let found = own.chain(parts).find_map(|(name, text)| Some((name, line_in(text)? + 1)));
        let (name, line) = found.map_or((name, 1), |(name, line)| (name.as_str(), line));
        ComposeProblem::new(name, line, problem.wrong, problem.detail)
    }
}

/// YAML keys have hyphens; in a template those would be minus signs.
fn with_underscores(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value::{Array, Object};
    match value {
        Object(map) => {
            let pairs = map.into_iter();
            Object(pairs.map(|(k, v)| (k.replace('-', "_"), with_underscores(v))).collect())
        }
        Array(list) => Array(list.into_iter().map(with_underscores).collect()),
        other => other,
    }
}

/// Numbers the sources in the order of their list.
fn numbered(mut content: serde_json::Value) -> serde_json::Value {
    let sources = content.get_mut("sources").and_then(|sources| sources.as_array_mut());
    let sources = sources.into_iter().flatten().filter_map(|source| source.as_object_mut());
    for (number, source) in sources.enumerate() {
        source.insert("number".into(), (number + 1).into());
    }
    content
}

/// What is printed of a value: texts and numbers only, so that a forgotten `if` or a whole list
/// does not end up on paper.
fn plain_text(value: &Value) -> Result<String, Error> {
    match value.kind() {
        ValueKind::String | ValueKind::Number => Ok(value.to_string()),
        kind => Err(Error::new(ErrorKind::InvalidOperation, format!("cannot print {kind}"))),
    }
}

/// The filter `rich`: an author's Markdown, parsed on its own.
fn rich(text: &str, pieces: &Pieces) -> Result<Value, Error> {
    let (lang, text) = match stretches(text).as_slice() {
        [Stretch::Foreign(lang, text)] => (Some(*lang), *text),
        _ => (None, text),
    };
    let blocks = markdown::blocks_of_author(text).map_err(|problem| {
        Error::new(ErrorKind::InvalidOperation, problem.to_string()).with_source(problem)
    })?;
    let blocks = match lang {
        Some(lang) => markdown::blocks_in_language(lang, blocks),
        None => blocks,
    };
    Ok(Value::from_safe_string(pieces.keep(Piece::Rich(blocks))))
}

/// The function `say`: the words around content.
fn say(words: &Words, id: &str, values: &Kwargs) -> Result<String, Error> {
    let mut args = vec![];
    for name in values.args() {
        let value: Value = values.get(name)?;
        let arg = match value.as_i64() {
            Some(number) => Arg::Number(number),
            None => Arg::Text(plain_text(&value)?),
        };
        args.push((name, arg));
    }
    let said = words
        .find(id, &args)
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no message `{id}`")))?;
    Ok(words.foreign(id).map_or(said.clone(), |lang| in_language(lang, &said)))
}

/// The function `language`: the name of a language, or its tag.
fn language(words: &Words, tag: &str) -> String {
    super::view::language(words, tag)
}

/// The function `source`: the source of that id, with its number.
fn source(sources: &Value, id: &str) -> Result<Value, Error> {
    for source in sources.try_iter()? {
        if source.get_attr("id")?.as_str() == Some(id) {
            return Ok(source);
        }
    }
    Err(Error::new(ErrorKind::InvalidOperation, format!("no source `{id}`")))
}

fn describe(error: &Error) -> String {
    let what = match error.detail() {
        Some(detail) => detail.to_owned(),
        None => error.kind().to_string(),
    };
    let expression = error
        .range()
        .and_then(|range| error.template_source()?.get(range))
        .filter(|expression| !expression.contains('\n') && expression.len() < 80);
    match expression {
        Some(expression) => format!("{what} (`{}`)", expression.trim()),
        None => what,
    }
}
