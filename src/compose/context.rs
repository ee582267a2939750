//! What a template sees of an entry: its texts in one language, its sources numbered, its
//! services looked up; and the frame around it.

use super::condition::{self, Speaker};
use super::course::{self, Clock};
use super::fit::{Cuts, fit};
use super::pieces::{in_language, without_language};
use super::view::ServiceView;
use super::{Frame, Output, Request};
use crate::localise::{Localised, Words, localised, together};
use crate::model::{
    About, Course, Curriculum, Entry, Id, IndicatorSet, Kind, Lang, Leaflet, Library, NEEDS, Prose,
    Screening, Service, ServiceChoice, ServiceQuery, TextKey,
};
use jiff::civil::DateTime;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The frame and content of a document; `None` if there is no such entry.
pub(super) fn of(
    library: &Library,
    request: &Request<'_>,
    start: Option<DateTime>,
    words: &Words,
) -> Option<(Frame, Value)> {
    let maker = Maker::new(library, request, words);
    match request.output {
        Output::Checklist => Some(maker.indicators(library.indicators.get(request.id)?)),
        Output::QuestionList | Output::Form | Output::Key | Output::Result | Output::Summary => {
            Some(maker.screening(library.screenings.get(request.id)?))
        }
        Output::Leaflet | Output::Beside => Some(maker.leaflet(library.leaflets.get(request.id)?)),
        Output::Directory => Some(maker.directory()),
        course => {
            debug_assert_eq!(course.kind(), Kind::Curriculum);
            Some(maker.course(library.curricula.get(request.id)?, start))
        }
    }
}

/// What must be said of a document as a whole.
#[derive(Default)]
struct Marks {
    /// In which languages nobody has signed what is said.
    drafts: BTreeSet<Lang>,
    incomplete: bool,
    unverified: bool,
}

pub(super) struct Maker<'a> {
    library: &'a Library,
    request: &'a Request<'a>,
    words: &'a Words,
    marks: Marks,
}

impl<'a> Maker<'a> {
    pub(super) fn new(library: &'a Library, request: &'a Request<'a>, words: &'a Words) -> Self {
        Maker { library, request, words, marks: Marks::default() }
    }

    /// A course with its modules, as the audience of the request has it and as long as it may be.
    pub(super) fn fitted(
        &mut self,
        entry: &Entry<Curriculum>,
    ) -> (Localised<Course>, Option<Cuts>) {
        let own = self.localised(entry);
        let library = self.library;
        let mut course = together(own, |id| Some(self.localised(library.modules.get(id)?)));
        match (self.request.audience, course.about.audience.as_slice()) {
            (Some(audience), _) => course.value.keep_only(audience),
            (None, [only]) => course.value.keep_only(only),
            (None, audiences) => course.value.keep_to(audiences),
        }
        let Some(minutes) = self.request.minutes else { return (course, None) };
        let fitted = fit(&course.value, minutes).or_else(|short| fit(&course.value, short.least));
        let Ok((fitted, cuts)) = fitted else { return (course, None) };
        // What is cited no more is no source of it.
        let Localised { about, value, .. } = &mut course;
        about.sources.retain(|one| !value.cites(&one.id) || fitted.cites(&one.id));
        *value = fitted;
        (course, Some(cuts))
    }

    /// A course, which begins at this time if it is known when.
    fn course(mut self, entry: &Entry<Curriculum>, start: Option<DateTime>) -> (Frame, Value) {
        let (course, cuts) = self.fitted(entry);
        let mut content = head(&course.id, &course.about);
        content.extend(fields(&course.value));
        course::complete(&mut content, &course.value, &Clock { start, words: self.words });
        content.insert("cuts".into(), json!(cuts));
        content.insert("for_audience".into(), self.request.audience.into());
        let first = course.value.prerequisites.iter();
        let first = first.filter_map(|id| self.library.curricula.get(id));
        let titles: Vec<String> = first.map(|entry| self.localised(entry).about.title).collect();
        content.insert("prerequisites".into(), titles.into());
        let title = match self.request.output {
            Output::FacilitatorGuide | Output::Handout | Output::Test | Output::Slides => {
                course.about.title.clone()
            }
            // Many a document has the title of its course: each says what it is.
            output => {
                let kind = self.words.say(&format!("output-{}", output.word()));
                format!("{kind}: {}", course.about.title)
            }
        };
        if self.request.output.states_facts() {
            return self.framed(&title, &course.about, content);
        }
        self.marks.unverified = false;
        (self.frame(&title, String::new()), Value::Object(content))
    }

    fn indicators(mut self, entry: &Entry<IndicatorSet>) -> (Frame, Value) {
        let set = self.localised(entry);
        let mut content = head(&set.id, &set.about);
        content.extend(fields(&set.value));
        self.framed(&set.about.title, &set.about, content)
    }

    pub(super) fn screening(mut self, entry: &Entry<Screening>) -> (Frame, Value) {
        let screening = self.localised(entry);
        let mut content = head(&screening.id, &screening.about);
        content.extend(fields(&screening.value));
        let dimensions = self.dimensions(&screening.value.uses);
        let words = self.words;
        let speaker = Speaker { screening: &screening.value, dimensions, words };
        let in_words = |condition| condition::in_words(condition, &speaker);
        let conditions = screening.value.questions.iter().map(|q| q.ask_if.as_ref().map(in_words));
        for (question, condition) in elements(&mut content, "questions").zip(conditions) {
            question.insert("only_if".into(), condition.into());
        }
        let endings = &screening.value.endings;
        let conditions: Vec<_> = endings.iter().map(|e| e.when.as_ref().map(in_words)).collect();
        let services: Vec<_> = endings.iter().map(|e| self.services(e.services.as_ref())).collect();
        let parts = conditions.into_iter().zip(services);
        for (ending, (condition, services)) in elements(&mut content, "endings").zip(parts) {
            let id = ending.get("id").and_then(Value::as_str).unwrap_or_default();
            ending.insert("from_gate".into(), screening.value.is_gate_ending(id).into());
            ending.insert("only_if".into(), condition.into());
            ending.insert("services".into(), shown(services, self.words));
        }
        self.framed(&screening.about.title, &screening.about, content)
    }

    /// The titles of the dimensions of an indicator set.
    fn dimensions(&mut self, set: &str) -> BTreeMap<Id, String> {
        let set = self.library.indicators.get(set).map(|set| self.localised(set));
        let dimensions = set.into_iter().flat_map(|set| set.value.dimensions);
        dimensions.map(|dimension| (dimension.id, dimension.title)).collect()
    }

    fn leaflet(mut self, entry: &Entry<Leaflet>) -> (Frame, Value) {
        let leaflet = self.localised(entry);
        let content = self.side(&leaflet, &ServiceChoice::default(), self.words);
        self.leaflet_framed(&leaflet, content)
    }

    /// What a leaflet says in one language, with the services that are chosen.
    pub(super) fn side(
        &mut self,
        leaflet: &Localised<Leaflet>,
        choice: &ServiceChoice,
        words: &Words,
    ) -> Map<String, Value> {
        let mut content = head(&leaflet.id, &leaflet.about);
        content.extend(fields(&leaflet.value));
        let chosen = leaflet.value.panels.iter().map(|panel| {
            let query = panel.services.as_ref();
            let entries = query.map(|query| choice.select(query, &self.library.services));
            self.views(entries.unwrap_or_default(), words)
        });
        let services: Vec<_> = chosen.collect();
        for (panel, services) in elements(&mut content, "panels").zip(services) {
            panel.insert("services".into(), shown(services, words));
        }
        content
    }

    /// The name of a leaflet stands on windows and in histories: it is as neutral as its cover.
    pub(super) fn leaflet_framed(
        self,
        leaflet: &Localised<Leaflet>,
        content: Map<String, Value>,
    ) -> (Frame, Value) {
        self.framed(&leaflet.value.cover.title, &leaflet.about, content)
    }

    fn directory(mut self) -> (Frame, Value) {
        let mut services = self.services(Some(&ServiceQuery::default()));
        let emergency = self.words.say(&format!("need-{}", NEEDS[0]));
        services.sort_by_key(|service| {
            (!service.needs.contains(&emergency), service.title.to_lowercase())
        });
        let title = self.words.say("output-directory");
        let oldest = services.iter().map(|service| service.checked).min();
        let foot = oldest.map_or_else(String::new, |date| self.checked(date));
        // Each service says itself whether it is verified.
        self.marks.unverified = false;
        let services = shown(services, self.words);
        let said = words_in_language(self.words, "output-directory", &title);
        let content = json!({ "title": said, "services": services, "sources": [] });
        (self.frame(&title, foot), content)
    }

    /// The entry in the language of the request; what is wrong with it is noted.
    pub(super) fn localised<T: Prose + Clone>(&mut self, entry: &Entry<T>) -> Localised<T> {
        self.localised_in(entry, self.request.lang)
    }

    /// The same in another language.
    pub(super) fn localised_in<T: Prose + Clone>(
        &mut self,
        entry: &Entry<T>,
        lang: &str,
    ) -> Localised<T> {
        let mut localised = localised(entry, self.library, lang);
        if !localised.missing.is_empty() {
            let missing = &localised.missing;
            let mut mark = |key: TextKey, text: &mut String| {
                if missing.contains(&key) {
                    *text = in_language(&entry.about.lang, text);
                }
            };
            localised.about.each_text(&mut mark);
            localised.value.each_text(&mut mark);
        }
        self.marks.unverified |= !localised.about.verified;
        self.marks.incomplete |= !localised.missing.is_empty();
        if !localised.state.is_signed() {
            self.marks.drafts.insert(lang.to_owned());
        }
        localised
    }

    fn services(&mut self, query: Option<&ServiceQuery>) -> Vec<ServiceView> {
        let entries = query.map(|query| query.select(&self.library.services)).unwrap_or_default();
        self.views(entries, self.words)
    }

    /// Services in the language of the words. Each says itself that it is not verified: the
    /// document as a whole may well be.
    fn views(&mut self, entries: Vec<&Entry<Service>>, words: &Words) -> Vec<ServiceView> {
        let unverified = self.marks.unverified;
        let views = entries
            .into_iter()
            .map(|entry| ServiceView::new(&self.localised_in(entry, words.lang()), words))
            .collect();
        self.marks.unverified = unverified;
        views
    }

    /// The same, without the mark that facts are unverified.
    pub(super) fn unmarked_as_unverified(mut self) -> Self {
        self.marks.unverified = false;
        self
    }

    fn framed(self, title: &str, about: &About, content: Map<String, Value>) -> (Frame, Value) {
        let foot = self.checked(about.checked);
        (self.frame(title, foot), Value::Object(content))
    }

    fn checked(&self, date: jiff::civil::Date) -> String {
        self.words.say_with("checked-on", &[("date", self.words.date(date).into())])
    }

    pub(super) fn frame(&self, title: &str, foot: String) -> Frame {
        let Marks { drafts, incomplete, unverified } = &self.marks;
        let marks = [
            (!drafts.is_empty(), "mark-draft"),
            (*incomplete, "mark-incomplete"),
            (*unverified, "mark-unverified"),
        ];
        let marks: Vec<String> =
            marks.iter().filter(|(is, _)| *is).map(|(_, id)| self.words.say(id)).collect();
        Frame {
            title: without_language(title),
            lang: self.request.lang.to_owned(),
            direction: self.words.direction(),
            mark: (!marks.is_empty()).then(|| marks.join(" · ")),
            drafts: drafts.iter().cloned().collect(),
            foot,
        }
    }
}

/// Marks what a message says as English if it is for want of words.
fn words_in_language(words: &Words, id: &str, said: &str) -> String {
    words.foreign(id).map_or(said.to_owned(), |lang| in_language(lang, said))
}

/// Services as templates see them.
fn shown(services: Vec<ServiceView>, words: &Words) -> Value {
    json!(services.into_iter().map(|service| service.marked(words)).collect::<Vec<_>>())
}

/// The head of a file.
fn head(id: &str, about: &About) -> Map<String, Value> {
    let mut head = fields(about);
    head.insert("id".into(), id.into());
    head
}

/// The fields of a struct, in YAML's names.
fn fields(value: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// The elements of the list `key`.
pub(super) fn elements<'a>(
    map: &'a mut Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = &'a mut Map<String, Value>> {
    let list = map.get_mut(key).and_then(Value::as_array_mut);
    list.into_iter().flatten().filter_map(Value::as_object_mut)
}
