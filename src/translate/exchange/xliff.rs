//! XLIFF 2.1 (OASIS, 2018). What is filled in is a `<ph>` whose text stands in `<originalData>`;
//! the source's hash is a note of the category `of`, translators' own words one of `translator`.

use super::{Sheet, Unit, Unreadable};
use crate::translate::State;
use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::BTreeMap;

/// The namespace of all of XLIFF 2.
const XLIFF: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Says of a text that is `initial` that its translation is of an earlier source text.
const OUTDATED: &str = "lyhty:outdated";

pub(super) fn write(sheet: &Sheet) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{XLIFF}\" version=\"2.1\" \
         srcLang=\"{}\" trgLang=\"{}\">\n",
        escape(&sheet.from),
        escape(&sheet.to)
    );
    for (number, units) in sheet.units.chunk_by(|one, next| one.part == next.part).enumerate() {
        xml += &format!("  <file id=\"f{number}\" original=\"{}\">\n", escape(&units[0].part));
        for (number, unit) in units.iter().enumerate() {
            xml += &element(unit, number);
        }
        xml += "  </file>\n";
    }
    xml + "</xliff>\n"
}

fn element(unit: &Unit, number: usize) -> String {
    let mut xml =
        format!("    <unit id=\"u{number}\" name=\"{}\">\n      <notes>\n", escape(unit.name()));
    let notes = [("of", &unit.of), ("source", &unit.note), ("translator", &unit.comment)];
    for (category, note) in notes.into_iter().filter(|(_, note)| !note.is_empty()) {
        xml += &format!("        <note category=\"{category}\">{}</note>\n", escape(note));
    }
    xml += "      </notes>\n";
    let mut codes: Vec<&str> = vec![];
    let source = content(&unit.source, &mut codes);
    let target = content(&unit.target, &mut codes);
    if !codes.is_empty() {
        xml += "      <originalData>\n";
        for (number, code) in codes.iter().enumerate() {
            xml += &format!("        <data id=\"d{number}\">{}</data>\n", escape(*code));
        }
        xml += "      </originalData>\n";
    }
    let state = match unit.state {
        State::Missing => "state=\"initial\"".to_owned(),
        State::Outdated => format!("state=\"initial\" subState=\"{OUTDATED}\""),
        State::Current => "state=\"translated\"".to_owned(),
    };
    xml += &format!(
        "      <segment {state}>\n        <source xml:space=\"preserve\">{source}</source>\n"
    );
    if !unit.target.is_empty() {
        xml += &format!("        <target xml:space=\"preserve\">{target}</target>\n");
    }
    xml + "      </segment>\n    </unit>\n"
}

/// A text with placeholders. The same code has the same data in source and target, and its place
/// among those of its text as id.
fn content<'a>(text: &'a str, codes: &mut Vec<&'a str>) -> String {
    // Where a choice is made, its variants are to be translated: the text stays as it is.
    if text.contains("->") {
        return escape(text).into_owned();
    }
    let mut xml = String::new();
    let mut rest = text;
    let mut used: BTreeMap<usize, usize> = BTreeMap::new();
    while let Some((before, code, after)) = next_code(rest) {
        let data = codes.iter().position(|known| *known == code).unwrap_or_else(|| {
            codes.push(code);
            codes.len() - 1
        });
        let times = used.entry(data).or_default();
        *times += 1;
        xml += &format!(
            "{}<ph id=\"p{data}-{times}\" dataRef=\"d{data}\" disp=\"{}\"/>",
            escape(before),
            escape(code)
        );
        rest = after;
    }
    xml + &escape(rest)
}

/// The text before what stands in curly brackets, that with its brackets, and the text after it.
fn next_code(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find('{')?;
    let mut quoted = false;
    for (at, c) in text[open..].char_indices() {
        match c {
            '"' => quoted = !quoted,
            '}' if !quoted => {
                let end = open + at + 1;
                return Some((&text[..open], &text[open..end], &text[end..]));
            }
            _ => {}
        }
    }
    None
}

pub(super) fn read(text: &str) -> Result<Sheet, Unreadable> {
    let mut reading = Reading {
        sheet: Sheet { from: String::new(), to: String::new(), units: vec![] },
        part: String::new(),
        unit: None,
        data: BTreeMap::new(),
        id: String::new(),
        into: None,
    };
    let mut xml = Reader::from_str(text);
    xml.config_mut().expand_empty_elements = true;
    // The reader sees to it that no more elements are closed than were opened.
    let mut open = 0_usize;
    loop {
        let at = usize::try_from(xml.buffer_position()).unwrap_or(0);
        let fail = |what| Unreadable { at: at.min(text.len())..at.min(text.len()), what };
        match xml.read_event() {
            Ok(Event::Start(start)) => {
                open += 1;
                reading.start(&start, at).map_err(fail)?;
            }
            Ok(Event::End(end)) => {
                open -= 1;
                reading.end(end.local_name().as_ref());
            }
            Ok(Event::Text(words)) => {
                let words = words.xml10_content();
                reading.write(&words);
            }
            Ok(Event::CData(words)) => {
                reading.write(&words);
            }
            Ok(Event::GeneralRef(name)) => {
                let character = match name.resolve_char_ref() {
                    Ok(Some(character)) => character.to_string(),
                    Ok(None) => resolve_predefined_entity(&name).ok_or(fail("entity"))?.to_owned(),
                    Err(_) => return Err(fail("xml")),
                };
                reading.write(&character);
            }
            Ok(Event::DocType(_)) => return Err(fail("doctype")),
            Ok(Event::Eof) if reading.sheet.to.is_empty() => return Err(fail("not-xliff")),
            Ok(Event::Eof) if open > 0 => return Err(fail("xml")),
            Ok(Event::Eof) => return Ok(reading.sheet),
            Ok(_) => {}
            Err(_) => return Err(fail("xml")),
        }
    }
}

/// Where the letters of an element belong.
enum Into {
    Of,
    Comment,
    Data,
    Source,
    Target,
}

struct Reading {
    sheet: Sheet,
    part: String,
    unit: Option<Unit>,
    data: BTreeMap<String, String>,
    /// The id of the data being read.
    id: String,
    into: Option<Into>,
}

impl Reading {
    fn start(&mut self, start: &BytesStart<'_>, at: usize) -> Result<(), &'static str> {
        let attribute = |name: &str| -> Result<Option<String>, &'static str> {
            let found = start.try_get_attribute(name).map_err(|_| "xml")?;
            let value = found.map(|found| {
                found.normalized_value(XmlVersion::Implicit1_0).map(|value| value.into_owned())
            });
            value.transpose().map_err(|_| "xml")
        };
        match start.local_name().as_ref() {
            "xliff" => {
                if attribute("xmlns")?.as_deref() != Some(XLIFF) {
                    return Err("not-xliff");
                }
                self.sheet.from = attribute("srcLang")?.unwrap_or_default();
                self.sheet.to = attribute("trgLang")?.unwrap_or_default();
            }
            "file" => self.part = attribute("original")?.ok_or("no-name")?,
            "unit" => {
                let name = attribute("name")?.ok_or("no-name")?;
                self.data.clear();
                self.unit = Some(Unit::named(&name, &self.part, at..at));
            }
            "note" => {
                self.into = match attribute("category")?.as_deref() {
                    Some("of") => Some(Into::Of),
                    Some("translator") => Some(Into::Comment),
                    _ => None,
                };
            }
            "data" => {
                self.id = attribute("id")?.ok_or("xml")?;
                self.into = Some(Into::Data);
            }
            "segment" => {
                let outdated = attribute("subState")?.as_deref() == Some(OUTDATED)
                    && attribute("state")?.as_deref() == Some("initial");
                if let Some(unit) = &mut self.unit {
                    unit.state = if outdated { State::Outdated } else { State::Current };
                }
            }
            "source" => self.into = Some(Into::Source),
            "target" => self.into = Some(Into::Target),
            "ph" => {
                let id = attribute("dataRef")?.ok_or("inline")?;
                let code = self.data.get(&id).cloned().ok_or("inline")?;
                self.write(&code);
            }
            "pc" | "sc" | "ec" | "cp" => return Err("inline"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        match name {
            "note" | "data" | "source" | "target" => self.into = None,
            "unit" => {
                if let Some(mut unit) = self.unit.take() {
                    if unit.target.trim().is_empty() {
                        unit.state = State::Missing;
                    }
                    self.sheet.units.push(unit);
                }
            }
            _ => {}
        }
    }

    fn write(&mut self, words: &str) {
        let Some(unit) = &mut self.unit else { return };
        match self.into {
            Some(Into::Of) => unit.of.push_str(words),
            Some(Into::Comment) => unit.comment.push_str(words),
            Some(Into::Data) => self.data.entry(self.id.clone()).or_default().push_str(words),
            Some(Into::Source) => unit.source.push_str(words),
            Some(Into::Target) => unit.target.push_str(words),
            None => {}
        }
    }
}
