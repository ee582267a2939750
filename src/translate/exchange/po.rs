//! Gettext PO. The context of an entry is its file and name; a text that has changed since is
//! `fuzzy`. Read and written here: the form is small, and readers at hand stop the program at a
//! broken line.

use super::{Sheet, Unit, Unreadable};
use crate::translate::State;

const OF: &str = "of: ";

pub(super) fn write(sheet: &Sheet) -> String {
    let mut po = format!(
        "msgid \"\"\nmsgstr \"\"\n\"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n\"Language: {}\\n\"\n\"X-Source-Language: {}\\n\"\n",
        sheet.to, sheet.from
    );
    for unit in sheet.units.iter().filter(|unit| !unit.source.is_empty()) {
        po.push('\n');
        let lines = |sign: &str, text: &str| -> String {
            text.lines().map(|line| format!("{sign} {line}").trim_end().to_owned() + "\n").collect()
        };
        po += &lines("#", &unit.comment);
        po += &lines("#.", &unit.note);
        po += &lines("#.", &format!("{OF}{}", unit.of));
        po += &lines("#:", &unit.part);
        if unit.state == State::Outdated {
            po += "#, fuzzy\n";
        }
        po += &field("msgctxt", &format!("{}:{}", unit.part, unit.name()));
        po += &field("msgid", &unit.source);
        po += &field("msgstr", &unit.target);
    }
    po
}

/// A field; a text of several lines is written as such.
fn field(name: &str, text: &str) -> String {
    let escaped = |line: &str| {
        let line = line.replace('\\', "\\\\").replace('"', "\\\"");
        line.replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
    };
    if !text.contains('\n') {
        return format!("{name} \"{}\"\n", escaped(text));
    }
    let lines = text.split_inclusive('\n').map(|line| format!("\"{}\"\n", escaped(line)));
    format!("{name} \"\"\n{}", lines.collect::<String>())
}

/// An entry as it is read.
#[derive(Default)]
struct Entry {
    at: usize,
    fuzzy: bool,
    of: String,
    comment: Vec<String>,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
}

pub(super) fn read(text: &str) -> Result<Sheet, Unreadable> {
    let mut sheet = Sheet { from: String::new(), to: String::new(), units: vec![] };
    let mut entry = Entry::default();
    let mut field = "";
    let mut at = 0;
    for line in text.split_inclusive('\n').chain(["\n"]) {
        let fail = |what| Unreadable { at: at..(at + line.trim_end().len()).min(text.len()), what };
        let written = line.trim();
        // Whatever comes behind a translation is of the next entry.
        if entry.text.is_some() && !written.starts_with('"') {
            take(std::mem::take(&mut entry), &mut sheet).map_err(fail)?;
            field = "";
        }
        if entry.context.is_none() && entry.id.is_none() && entry.comment.is_empty() {
            entry.at = at;
        }
        match written.split_once(' ').unwrap_or((written, "")) {
            ("", _) => field = "",
            ("#~" | "#|" | "#:", _) => {}
            ("#", comment) => entry.comment.push(comment.to_owned()),
            ("#.", note) => {
                if let Some(hash) = note.strip_prefix(OF) {
                    entry.of = hash.trim().to_owned();
                }
            }
            ("#,", flags) => entry.fuzzy = flags.split(',').any(|flag| flag.trim() == "fuzzy"),
            (name @ ("msgctxt" | "msgid" | "msgstr"), rest) => {
                field = match name {
                    "msgctxt" => "msgctxt",
                    "msgid" => "msgid",
                    _ => "msgstr",
                };
                let value = unquoted(rest.trim()).ok_or(fail("po"))?;
                let place = entry.field(field).ok_or(fail("po"))?;
                if place.replace(value).is_some() {
                    return Err(fail("po"));
                }
            }
            (start, _) if start.starts_with('"') => {
                let value = unquoted(written).ok_or(fail("po"))?;
                let place = entry.field(field).and_then(Option::as_mut).ok_or(fail("po"))?;
                place.push_str(&value);
            }
            (start, _) if start.starts_with('#') => {}
            (start, _) if start.starts_with("msg") => return Err(fail("po-plural")),
            _ => return Err(fail("po")),
        }
        at += line.len();
    }
    if sheet.to.is_empty() {
        return Err(Unreadable { at: 0..0, what: "no-language" });
    }
    Ok(sheet)
}

impl Entry {
    fn field(&mut self, name: &str) -> Option<&mut Option<String>> {
        match name {
            "msgctxt" => Some(&mut self.context),
            "msgid" => Some(&mut self.id),
            "msgstr" => Some(&mut self.text),
            _ => None,
        }
    }
}

fn take(entry: Entry, sheet: &mut Sheet) -> Result<(), &'static str> {
    let (id, text) = (entry.id.ok_or("po")?, entry.text.ok_or("po")?);
    let Some(context) = entry.context else {
        if !id.is_empty() {
            return Err("no-name");
        }
        let header = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.map(str::trim).unwrap_or_default().to_owned()
        };
        sheet.to = header("Language:").replace('_', "-");
        sheet.from = header("X-Source-Language:");
        return Ok(());
    };
    let (part, name) = context.split_once(':').ok_or("no-name")?;
    let mut unit = Unit::named(name, part, entry.at..entry.at);
    unit.state = match (text.trim().is_empty(), entry.fuzzy) {
        (true, _) => State::Missing,
        (false, true) => State::Outdated,
        (false, false) => State::Current,
    };
    unit.comment = entry.comment.join("\n");
    (unit.source, unit.target, unit.of) = (id, text, entry.of);
    sheet.units.push(unit);
    Ok(())
}

/// What stands between quotation marks.
fn unquoted(written: &str) -> Option<String> {
    let inside = written.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut letters = inside.chars();
    while let Some(c) = letters.next() {
        match c {
            '"' => return None,
            '\\' => text.push(match letters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c @ ('"' | '\\') => c,
                _ => return None,
            }),
            c => text.push(c),
        }
    }
    Some(text)
}
