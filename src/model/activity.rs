//! What happens in a module: a timed activity with what is said, shown, handed out and worked on.

use super::*;

/// How an activity is done. Names in a language: messages `method-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The trainer speaks.
    Lecture,
    /// All talk.
    Discussion,
    /// Participants work, alone or in groups.
    Exercise,
    /// Participants work on a case.
    Case,
    /// Each thinks for themselves.
    Reflection,
    /// The test before or after.
    Test,
    /// A break.
    Break,
}

/// One thing that happens in a course.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Activity {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// How it is done.
    pub method: Method,
    /// How long it takes.
    pub minutes: u32,
    /// May be left out when time is short: what says 1 goes first, then 2 …
    pub optional: Option<u32>,
    /// May be shortened to this when time is short, after the optional ones have gone. Not for
    /// breaks.
    pub min_minutes: Option<u32>,
    /// Objectives it serves.
    #[serde(default)]
    pub objectives: Vec<Id>,
    /// Things to bring.
    #[serde(default)]
    pub materials: Vec<Item>,
    /// That it tells adults' own sex work and trafficking apart, as a course that speaks of sexual
    /// exploitation must. The shared module `sex-work-and-trafficking` does it anyway.
    #[serde(default)]
    pub tells_apart: bool,
    /// Said before heavy material.
    pub warning: Option<String>,
    /// For the trainer only: how to run it, what to listen for (Markdown).
    pub trainer: Option<String>,
    /// What participants keep in their handout (Markdown).
    pub participant: Option<String>,
    /// Facts stated, each with its source.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// The case to work on.
    pub case: Option<Case>,
    /// What is shown meanwhile; an activity without slides gets one with its title only.
    #[serde(default)]
    pub slides: Vec<Slide>,
    /// What is said differently to one audience.
    #[serde(default)]
    pub variants: Vec<Variant>,
}

/// A short text with a name.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// Its name.
    pub id: Id,
    /// The text.
    pub text: String,
}

/// A statement of fact.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fact {
    /// Its name.
    pub id: Id,
    /// The fact.
    pub text: String,
    /// Where it comes from: ids of the file's sources.
    pub sources: Vec<Id>,
    /// Whether it was confirmed at its source.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// An invented, composite case.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Case {
    /// Its name.
    pub id: Id,
    /// The story (Markdown).
    pub text: String,
    /// What to discuss.
    pub questions: Vec<CaseQuestion>,
}

/// A question about a case.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CaseQuestion {
    /// Its name.
    pub id: Id,
    /// The question.
    pub ask: String,
    /// For the trainer: what good answers contain.
    pub listen_for: Option<String>,
}

/// What one audience is told in addition.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Variant {
    /// Its name.
    pub id: Id,
    /// The audience.
    #[serde(rename = "for")]
    #[schemars(extend("enum" = AUDIENCES))]
    pub audience: Id,
    /// For the trainer (Markdown).
    pub trainer: Option<String>,
    /// For the handout (Markdown).
    pub participant: Option<String>,
    /// The case this audience works on, in place of the activity's.
    pub case: Option<Case>,
}

/// What is shown to all. Few words: at most about 40.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Slide {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// What stands below the title (Markdown).
    pub text: Option<String>,
    /// For the trainer (Markdown).
    pub notes: Option<String>,
}

impl Activity {
    /// Whether participants learn there what an objective says. A test only finds it out.
    pub fn teaches(&self, objective: &str) -> bool {
        let is_work = !matches!(self.method, Method::Test | Method::Break);
        is_work && self.objectives.iter().any(|id| id == objective)
    }

    pub(super) fn each_text(&mut self, path: &str, visit: &mut Visit<'_>) {
        let mut texts = Texts::new(&self.id, path, visit);
        texts.text("title", &mut self.title);
        texts.maybe("warning", &mut self.warning);
        texts.maybe("trainer", &mut self.trainer);
        texts.maybe("participant", &mut self.participant);
        for (i, item) in self.materials.iter_mut().enumerate() {
            Texts::new(&item.id, &format!("{path}.materials[{i}]"), visit)
                .text("text", &mut item.text);
        }
        for (i, fact) in self.facts.iter_mut().enumerate() {
            Texts::new(&fact.id, &format!("{path}.facts[{i}]"), visit).text("text", &mut fact.text);
        }
        if let Some(case) = &mut self.case {
            case.each_text(&format!("{path}.case"), visit);
        }
        for (i, slide) in self.slides.iter_mut().enumerate() {
            let path = format!("{path}.slides[{i}]");
            let mut texts = Texts::new(&slide.id, &path, visit);
            texts.text("title", &mut slide.title);
            texts.maybe("text", &mut slide.text);
            texts.maybe("notes", &mut slide.notes);
        }
        for (i, variant) in self.variants.iter_mut().enumerate() {
            let path = format!("{path}.variants[{i}]");
            let mut texts = Texts::new(&variant.id, &path, visit);
            texts.maybe("trainer", &mut variant.trainer);
            texts.maybe("participant", &mut variant.participant);
            if let Some(case) = &mut variant.case {
                case.each_text(&format!("{path}.case"), visit);
            }
        }
    }
}

impl Case {
    fn each_text(&mut self, path: &str, visit: &mut Visit<'_>) {
        Texts::new(&self.id, path, visit).text("text", &mut self.text);
        for (i, question) in self.questions.iter_mut().enumerate() {
            let path = format!("{path}.questions[{i}]");
            let mut texts = Texts::new(&question.id, &path, visit);
            texts.text("ask", &mut question.ask);
            texts.maybe("listen-for", &mut question.listen_for);
        }
    }
}
