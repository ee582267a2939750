//! Documents of a small library, compared with files.
//!
//! The name of a file says what is made: `tests/golden/<output>/<id>[@<audience>].<lang>.<format>`.
//! Appointments (`ics`) are on a morning in February 2027. Pages (`html`) have the name
//! of their style sheet in its place.
//! For a new test make an empty file of such a name, run `UPDATE_GOLDEN=1 cargo test --test
//! golden`, and read what it has become.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use lyhty::compose::{
    Frame, Output, Request, Templates, calendar, compose, from_template, services,
};
use lyhty::diagnostic::Diagnostics;
use lyhty::document::Document;
use lyhty::load::{Layer, load};
use lyhty::localise::Words;
use lyhty::model::Library;
use lyhty::write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn documents_are_as_before() {
    let library = library();
    let templates = Templates::new(&library);
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let cases = cases();
    assert!(cases.len() > 20, "the golden files are gone");
    let mut changed = vec![];
    for case in &cases {
        let made = case.write(&library, &templates);
        let expected = fs::read_to_string(&case.file).unwrap();
        if made != expected && update {
            fs::write(&case.file, made).unwrap();
        } else if made != expected {
            changed.push(difference(&case.file, &expected, &made));
        }
    }
    assert!(changed.is_empty(), "{}\nUPDATE_GOLDEN=1 rewrites them", changed.join("\n"));
}

/// The style sheet that every page begins with, to the letter.
const STYLE: &str = "assets/html/style.css";

/// A page with the name of the style sheet in its place.
fn apart_from_style(page: &str) -> String {
    let style = format!("<style>\n{}</style>", fs::read_to_string(STYLE).unwrap());
    assert!(page.contains(&style), "a page without {STYLE}");
    page.replacen(&style, &format!("<style>{STYLE}</style>"), 1)
}

struct Case {
    file: PathBuf,
    output: Output,
    id: String,
    audience: Option<String>,
    lang: String,
    format: String,
}

fn cases() -> Vec<Case> {
    let outputs = Output::all().chain([Output::Result]);
    let mut cases: Vec<Case> = outputs
        .flat_map(|output| {
            let folder = Path::new("tests/golden").join(output.word());
            let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
            files.filter_map(move |file| Case::of(output, file))
        })
        .collect();
    cases.sort_by(|a, b| a.file.cmp(&b.file));
    cases
}

impl Case {
    fn of(output: Output, file: PathBuf) -> Option<Case> {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let [what, lang, format] = name.split('.').collect::<Vec<_>>()[..] else {
            assert_eq!(file.extension().unwrap(), "yaml", "{name} is no name of a golden file");
            return None;
        };
        let (id, audience) = match what.split_once('@') {
            Some((id, audience)) => (id, Some(audience.to_owned())),
            None => (what, None),
        };
        let (id, lang, format) = (id.to_owned(), lang.to_owned(), format.to_owned());
        Some(Case { file, output, id, audience, lang, format })
    }

    fn write(&self, library: &Library, templates: &Templates) -> String {
        if self.format == "ics" {
            let audience = self.audience.as_deref();
            let request = Request {
                output: self.output,
                id: &self.id,
                lang: &self.lang,
                audience,
                minutes: None,
            };
            let start = "2027-02-03T09:30".parse().unwrap();
            return write::ics::write(&calendar(library, &request, start).unwrap());
        }
        let document = match self.output {
            Output::Result => self.result(library, templates),
            output => {
                let audience = self.audience.as_deref();
                let request =
                    Request { output, id: &self.id, lang: &self.lang, audience, minutes: None };
                compose(library, &request, templates).unwrap()
            }
        };
        match self.format.as_str() {
            "html" => apart_from_style(&write::html::write(&document)),
            "md" => write::markdown::write(&document),
            "txt" => write::text::write(&document),
            other => panic!("there is no format {other}"),
        }
    }

    /// The result of a screening: made of what stands in `<id>.yaml`.
    fn result(&self, library: &Library, templates: &Templates) -> Document {
        let words = Words::new(&library.catalogues, &self.lang);
        let yaml = self.file.with_file_name(format!("{}.yaml", self.id));
        let yaml = fs::read_to_string(yaml).unwrap();
        let mut content: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
        let ids = content["services"].as_array().unwrap().clone();
        let entries: Vec<_> =
            ids.iter().map(|id| &library.services[id.as_str().unwrap()]).collect();
        content["services"] = serde_json::to_value(services(&entries, library, &words)).unwrap();
        let frame = Frame {
            title: content["title"].as_str().unwrap().to_owned(),
            lang: self.lang.clone(),
            direction: words.direction(),
            mark: None,
            drafts: vec![],
            foot: String::new(),
        };
        from_template(templates, Output::Result, &content, frame, &words).unwrap()
    }
}

/// The library of the golden files, with the words of the program and no other content.
fn library() -> Library {
    let layers = [Layer::Folder(".".into()), Layer::Folder("tests/golden/library".into())];
    let mut problems = Diagnostics::default();
    let mut library = load(&layers, &mut problems).unwrap();
    assert!(!problems.has_errors(), "{:#?}", problems.sorted(&library.files));
    library.curricula.retain(|_, entry| entry.layer == 1);
    library.indicators.retain(|_, entry| entry.layer == 1);
    library.screenings.retain(|_, entry| entry.layer == 1);
    library.leaflets.retain(|_, entry| entry.layer == 1);
    library.services.retain(|_, entry| entry.layer == 1);
    library
}

fn difference(file: &Path, expected: &str, made: &str) -> String {
    let mut pairs = expected.lines().zip(made.lines()).enumerate();
    let (line, (before, now)) =
        pairs.find(|(_, (before, now))| before != now).unwrap_or_else(|| {
            (expected.lines().count().min(made.lines().count()), ("(end of file)", "(end of file)"))
        });
    format!("{}:{}\n  - {before}\n  + {now}", file.display(), line + 1)
}

#[test]
fn what_is_not_for_a_reader_is_not_there() {
    let library = library();
    let templates = Templates::new(&library);
    let text = |output, id| {
        let request = Request { output, id, lang: "en", audience: None, minutes: None };
        write::text::write(&compose(&library, &request, &templates).unwrap())
    };
    let handout = text(Output::Handout, "basics");
    let test = text(Output::Test, "basics");
    for secret in ["Do not ask for names", "The debt, not the work", "what counts is control"] {
        assert!(text(Output::FacilitatorGuide, "basics").contains(secret), "{secret}");
        assert!(!handout.contains(secret) && !test.contains(secret), "{secret}");
    }
    for (output, id) in [(Output::Directory, "all"), (Output::QuestionList, "talk")] {
        let text = text(output, id);
        assert!(text.contains("0800") && !text.contains("0400"), "a confidential service: {text}");
    }
}

#[test]
fn an_audience_gets_its_own_variants() {
    let library = library();
    let templates = Templates::new(&library);
    let handout = |audience| {
        let request =
            Request { output: Output::Handout, id: "basics", lang: "en", audience, minutes: None };
        write::text::write(&compose(&library, &request, &templates).unwrap())
    };
    let (health, social) = ("Health care keeps secrets.", "Social services keep secrets.");
    assert!(handout(None).contains(health) && handout(None).contains(social));
    assert!(handout(Some("health")).contains(health) && !handout(Some("health")).contains(social));
}

#[test]
fn text_fits_into_its_columns() {
    for case in cases().iter().filter(|case| case.format == "txt") {
        let text = fs::read_to_string(&case.file).unwrap();
        for line in text.lines() {
            let width = unicode_width::UnicodeWidthStr::width(line);
            assert!(width <= write::text::COLUMNS, "{}: {line}", case.file.display());
        }
    }
}
