//! A course: objectives, modules of timed activities, test questions, a safety note.

use super::*;

/// A course for professionals. `curricula/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Curriculum {
    /// Length in minutes, breaks included.
    pub minutes: u32,
    /// Group size and room, in words.
    pub group: Option<String>,
    /// Courses to take first, by id.
    #[serde(default)]
    pub prerequisites: Vec<Id>,
    /// What participants can do afterwards.
    pub objectives: Vec<Objective>,
    /// What the trainer tells before heavy material, and does if somebody is distressed.
    pub safety: Safety,
    /// The parts of the course, in order.
    pub modules: Vec<Module>,
    /// Questions of the tests before, after and later.
    #[serde(default)]
    pub questions: Vec<TestQuestion>,
}

/// Something a participant can be seen to do: begins with an observable verb.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Objective {
    /// Its name in `objectives:` lists.
    pub id: Id,
    /// The objective.
    pub text: String,
}

/// The safety note of a course.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Safety {
    /// Said at the start: what is coming, and that anyone may step out.
    pub content_warning: String,
    /// What the trainer does if someone is distressed.
    pub distress_plan: String,
}

/// A part of a course.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Module {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The sum of its activities' minutes.
    pub minutes: u32,
    /// What happens, in order.
    pub activities: Vec<Activity>,
}

/// How an activity is done. Names in a language: messages `method-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
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
    /// Objectives it serves.
    #[serde(default)]
    pub objectives: Vec<Id>,
    /// Things to bring.
    #[serde(default)]
    pub materials: Vec<Item>,
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
    /// What is said differently to one audience.
    #[serde(default)]
    pub variants: Vec<Variant>,
}

/// A short text with a name.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// Its name.
    pub id: Id,
    /// The text.
    pub text: String,
}

/// A statement of fact.
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Variant {
    /// Its name.
    pub id: Id,
    /// The audience, a word of [`AUDIENCES`].
    #[serde(rename = "for")]
    pub audience: Id,
    /// For the trainer (Markdown).
    pub trainer: Option<String>,
    /// For the handout (Markdown).
    pub participant: Option<String>,
}

/// When a test question is asked. Names in a language: messages `test-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestTime {
    /// Before the course.
    Pre,
    /// At its end.
    Post,
    /// Months later.
    FollowUp,
}

/// A question of the knowledge test.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TestQuestion {
    /// Its name.
    pub id: Id,
    /// The question.
    pub ask: String,
    /// The objective it tests.
    pub objective: Id,
    /// When it is asked.
    #[serde(rename = "in")]
    pub times: Vec<TestTime>,
    /// The answers to choose from; one is right.
    pub choices: Vec<TestChoice>,
    /// For the key: why the right answer is right.
    pub why: Option<String>,
}

/// An answer to choose.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TestChoice {
    /// Its name within the question.
    pub id: Id,
    /// The answer.
    pub text: String,
    /// Whether it is the right one.
    #[serde(default)]
    pub right: bool,
}

impl Prose for Curriculum {
    const KIND: Kind = Kind::Curriculum;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        Texts::new("about", "", visit).maybe("group", &mut self.group);
        for (i, objective) in self.objectives.iter_mut().enumerate() {
            Texts::new(&objective.id, &format!("objectives[{i}]"), visit)
                .text("text", &mut objective.text);
        }
        let mut safety = Texts::new("safety", "safety", visit);
        safety.text("content-warning", &mut self.safety.content_warning);
        safety.text("distress-plan", &mut self.safety.distress_plan);
        for (i, module) in self.modules.iter_mut().enumerate() {
            let path = format!("modules[{i}]");
            Texts::new(&module.id, &path, visit).text("title", &mut module.title);
            for (k, activity) in module.activities.iter_mut().enumerate() {
                activity.each_text(&format!("{path}.activities[{k}]"), visit);
            }
        }
        for (i, question) in self.questions.iter_mut().enumerate() {
            let path = format!("questions[{i}]");
            let mut texts = Texts::new(&question.id, &path, visit);
            texts.text("ask", &mut question.ask);
            for (k, choice) in question.choices.iter_mut().enumerate() {
                let field = format!("choice-{}", choice.id);
                texts.text_at(&field, format!("{path}.choices[{k}].text"), &mut choice.text);
            }
            texts.maybe("why", &mut question.why);
        }
    }
}

impl Activity {
    fn each_text(&mut self, path: &str, visit: &mut Visit<'_>) {
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
            let path = format!("{path}.case");
            Texts::new(&case.id, &path, visit).text("text", &mut case.text);
            for (i, question) in case.questions.iter_mut().enumerate() {
                let path = format!("{path}.questions[{i}]");
                let mut texts = Texts::new(&question.id, &path, visit);
                texts.text("ask", &mut question.ask);
                texts.maybe("listen-for", &mut question.listen_for);
            }
        }
        for (i, variant) in self.variants.iter_mut().enumerate() {
            let path = format!("{path}.variants[{i}]");
            let mut texts = Texts::new(&variant.id, &path, visit);
            texts.maybe("trainer", &mut variant.trainer);
            texts.maybe("participant", &mut variant.participant);
        }
    }
}
