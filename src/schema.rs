//! JSON Schemas of the files of a library, for editors: what may stand where, with what it means
//! when the pointer rests on it. They come from the structs of the [`model`](crate::model) and
//! their documentation, so they say what [`load`](crate::load) accepts. What files mean together
//! is looked at by [`check`](crate::check) alone.

use crate::load::SETTINGS;
use crate::model::{
    About, Curriculum, IndicatorSet, Kind, Leaflet, STYLE, Screening, Service, Settings,
    SharedModule, StyleFile,
};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The folder of a library that holds the schemas of its files.
pub const FOLDER: &str = ".lyhty/schemas";

/// What there are schemas of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Content of a kind.
    Content(Kind),
    /// The style file.
    Style,
    /// The file at the top of a library.
    Library,
}

impl Subject {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Subject> {
        let kinds = Kind::ALL.into_iter().map(Subject::Content);
        kinds.chain([Subject::Style, Subject::Library])
    }

    /// The word for it on the command line and in names of files.
    pub fn word(self) -> &'static str {
        match self {
            Subject::Content(kind) => kind.word(),
            Subject::Style => "style",
            Subject::Library => "library",
        }
    }

    /// The name of its schema, in [`FOLDER`].
    pub fn file(self) -> String {
        format!("{}.json", self.word())
    }

    /// The comment by which editors find the schema, for a file where such files stand.
    pub fn comment(self) -> String {
        let folder = match self {
            Subject::Content(kind) => kind.folder(),
            Subject::Style | Subject::Library => "",
        };
        let up: PathBuf = Path::new(folder).components().map(|_| "..").collect();
        let path = up.join(FOLDER).join(self.file()).display().to_string().replace('\\', "/");
        let path = if folder.is_empty() { format!("./{path}") } else { path };
        format!("# yaml-language-server: $schema={path}\n")
    }

    /// Where such a file stands: its path in a library.
    pub fn path(self) -> String {
        match self {
            Subject::Content(kind) => format!("{}/*.yaml", kind.folder()),
            Subject::Style => STYLE.to_owned(),
            Subject::Library => SETTINGS.to_owned(),
        }
    }
}

/// The schema of a file, in the draft that editors know best (draft-07).
pub fn schema(subject: Subject) -> Value {
    let mut schema = match subject {
        Subject::Content(Kind::Curriculum) => content::<Curriculum>(),
        Subject::Content(Kind::Module) => content::<SharedModule>(),
        Subject::Content(Kind::Indicators) => content::<IndicatorSet>(),
        Subject::Content(Kind::Screening) => content::<Screening>(),
        Subject::Content(Kind::Leaflet) => content::<Leaflet>(),
        Subject::Content(Kind::Service) => content::<Service>(),
        Subject::Style => of::<StyleFile>(),
        Subject::Library => of::<Settings>(),
    };
    as_files_are(&mut schema);
    schema["title"] = format!("lyhty: {}", subject.path()).into();
    schema
}

fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>().to_value()
}

/// The head that every file has, and what its kind adds, in one mapping.
fn content<T: JsonSchema>() -> Value {
    let (mut whole, head) = (of::<T>(), of::<About>());
    for part in ["properties", "definitions"] {
        if let (Some(into), Some(from)) = (object(&mut whole, part), head[part].as_object()) {
            into.extend(from.clone());
        }
    }
    let required = [&head, &whole].map(|one| one["required"].as_array().cloned());
    whole["required"] = required.into_iter().flatten().flatten().collect();
    whole
}

/// The mapping under a key, which is made if there is none.
fn object<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Map<String, Value>> {
    value.as_object_mut()?.entry(key).or_insert_with(|| json!({})).as_object_mut()
}

/// Makes a schema say what may stand in a file, where the structs say what becomes of it.
fn as_files_are(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(Value::String(text)) = keys.get_mut("description") {
                *text = readable(text);
            }
            // Names of types of Rust, which say nothing to authors.
            if keys.get("format").is_some_and(|format| format != "date") {
                keys.remove("format");
            }
            if let Some(Value::Object(properties)) = keys.get_mut("properties") {
                for (name, property) in properties {
                    let id = property.as_object_mut().filter(|_| name == "id");
                    id.map(|id| id.insert("pattern".into(), ID.into()));
                }
            }
            text_is_any_scalar(keys);
            keys.values_mut().for_each(as_files_are);
        }
        Value::Array(list) => list.iter_mut().for_each(as_files_are),
        _ => {}
    }
}

/// Lower-case words joined by hyphens.
const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Text need not be quoted: `2023`, `1.10` and `true` are texts where a text is wanted.
fn text_is_any_scalar(keys: &mut Map<String, Value>) {
    if let Some(word) = keys.get("const").or(keys.get("enum").and_then(|words| words.get(0))) {
        let boolean = word == "true" || word == "false";
        if boolean && let Some(text) = keys.get("const").cloned() {
            keys.remove("type");
            keys.remove("const");
            keys.insert("enum".into(), json!([text, text == "true"]));
        }
        return;
    }
    let Some(kind) = keys.get_mut("type") else { return };
    let mut kinds = match &*kind {
        Value::Array(kinds) => kinds.clone(),
        one => vec![one.clone()],
    };
    if kinds.contains(&json!("string")) && !keys.contains_key("format") {
        kinds.extend([json!("number"), json!("boolean")]);
        keys.insert("type".into(), kinds.into());
    }
}

/// Documentation as it is read in an editor: without the paths of links between items of code.
fn readable(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let end = rest[at..].find(')').map_or(rest.len(), |end| at + end + 1);
        let is_code = rest[at..end].contains("::") || !rest[at..end].contains(':');
        shown.push_str(&rest[..at + 1]);
        if !is_code {
            shown.push_str(&rest[at + 1..end]);
        }
        rest = &rest[end..];
    }
    shown.push_str(rest);
    shown.replace("[`", "`").replace("`]", "`")
}
