//! A module: the parts of a course, and those that several courses include.

use super::*;

/// A module that several courses include. `curricula/modules/<id>.yaml`.
///
/// A course that includes it has its objectives, activities, questions and sources as if they were
/// written there. Welcome, tests and breaks are the course's own affair.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SharedModule {
    /// The sum of its activities' minutes.
    pub minutes: u32,
    /// What participants can do after it.
    pub objectives: Vec<Objective>,
    /// What happens, in order.
    pub activities: Vec<Activity>,
    /// Test questions about its objectives.
    #[serde(default)]
    pub questions: Vec<TestQuestion>,
}

/// A part of a course.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct Module {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The sum of its activities' minutes.
    pub minutes: u32,
    /// What happens, in order.
    pub activities: Vec<Activity>,
    /// On which day of the course it is, if another than the part before it; the first is day 1.
    pub day: Option<u32>,
}

/// Something a participant can be seen to do: begins with an observable verb.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Objective {
    /// Its name in `objectives:` lists.
    pub id: Id,
    /// The objective.
    pub text: String,
}

/// When a test question is asked. Names in a language: messages `test-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestTime {
    /// Before the course.
    Pre,
    /// At its end.
    Post,
    /// Months later.
    FollowUp,
}

impl TestTime {
    /// All of them, in their order; `time as usize` is the place.
    pub const ALL: [TestTime; 3] = [TestTime::Pre, TestTime::Post, TestTime::FollowUp];

    /// The word for it in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            TestTime::Pre => "pre",
            TestTime::Post => "post",
            TestTime::FollowUp => "follow-up",
        }
    }
}

/// A question of the knowledge test.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
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
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
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

impl Prose for SharedModule {
    const KIND: Kind = Kind::Module;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        objective_texts(&mut self.objectives, visit);
        activity_texts(&mut self.activities, "", visit);
        question_texts(&mut self.questions, visit);
    }
}

pub(super) fn objective_texts(objectives: &mut [Objective], visit: &mut Visit<'_>) {
    for (i, objective) in objectives.iter_mut().enumerate() {
        Texts::new(&objective.id, &format!("objectives[{i}]"), visit)
            .text("text", &mut objective.text);
    }
}

/// `path` is that of the module; empty where the module is the file.
pub(super) fn activity_texts(activities: &mut [Activity], path: &str, visit: &mut Visit<'_>) {
    let list = if path.is_empty() { "activities".to_owned() } else { format!("{path}.activities") };
    for (i, activity) in activities.iter_mut().enumerate() {
        activity.each_text(&format!("{list}[{i}]"), visit);
    }
}

pub(super) fn question_texts(questions: &mut [TestQuestion], visit: &mut Visit<'_>) {
    for (i, question) in questions.iter_mut().enumerate() {
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
