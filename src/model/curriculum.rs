//! The file of a course: what is its own, and which shared modules it includes.

use super::*;
use serde::Deserializer;
use serde::de::Error;

/// A course for professionals. `curricula/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Curriculum {
    /// Length in minutes, breaks included.
    pub minutes: u32,
    /// Group size and room, in words.
    pub group: Option<String>,
    /// Courses to take first, by id.
    #[serde(default)]
    pub prerequisites: Vec<Id>,
    /// What participants can do afterwards, beside what the shared modules teach.
    #[serde(default)]
    pub objectives: Vec<Objective>,
    /// What the trainer tells before heavy material, and does if somebody is distressed.
    pub safety: Safety,
    /// The parts of the course, in order: modules of its own, and shared ones. One with `day: 2`
    /// begins the second day.
    pub modules: Vec<Part>,
    /// Questions of the tests before, after and later, beside those of the shared modules.
    #[serde(default)]
    pub questions: Vec<TestQuestion>,
}

/// The safety note of a course.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Safety {
    /// Said at the start: what is coming, and that anyone may step out.
    pub content_warning: String,
    /// What the trainer does if someone is distressed.
    pub distress_plan: String,
}

/// A part of a course: a module of its own, or `include:` with the id of a shared one, perhaps
/// `without:` some of its activities. Either may begin another `day:`.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(untagged)]
pub enum Part {
    /// Written in the file of the course.
    Own(Module),
    /// Written in a file of its own.
    Shared(Include),
}

/// A shared module in its place in a course.
#[derive(Clone, Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
#[schemars(deny_unknown_fields)]
pub struct Include {
    /// The id of the shared module.
    pub include: Id,
    /// Activities of it that this course leaves out.
    #[schemars(default)]
    pub without: Vec<Id>,
    /// On which day of the course it is, if another than the part before it; the first is day 1.
    pub day: Option<u32>,
}

impl Part {
    /// The shared module it is, if it is one.
    pub fn shared(&self) -> Option<&Include> {
        match self {
            Part::Own(_) => None,
            Part::Shared(include) => Some(include),
        }
    }

    /// The module of the course's own, if it is one.
    pub fn own(&self) -> Option<&Module> {
        match self {
            Part::Own(module) => Some(module),
            Part::Shared(_) => None,
        }
    }
}

impl Curriculum {
    /// The shared modules it includes, in order.
    pub fn included(&self) -> impl Iterator<Item = &Include> {
        self.modules.iter().filter_map(Part::shared)
    }
}

/// The keys of a [`Part`] as they may stand in a file: those of one kind or of the other.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PartKeys {
    include: Option<Id>,
    #[serde(default)]
    without: Vec<Id>,
    // A stand-in for a missing key is given to the type itself, so these are not read as options.
    #[serde(default, deserialize_with = "there")]
    id: Option<Id>,
    #[serde(default, deserialize_with = "there")]
    title: Option<String>,
    #[serde(default, deserialize_with = "there")]
    minutes: Option<u32>,
    #[serde(default, deserialize_with = "there")]
    activities: Option<Vec<Activity>>,
    day: Option<u32>,
}

fn there<'de, D: Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Part, D::Error> {
        let keys = PartKeys::deserialize(value)?;
        let PartKeys { include, without, id, title, minutes, activities, day } = keys;
        if let Some(include) = include {
            return Ok(Part::Shared(Include { include, without, day }));
        }
        let missing = D::Error::missing_field;
        Ok(Part::Own(Module {
            id: id.ok_or_else(|| missing("id"))?,
            title: title.ok_or_else(|| missing("title"))?,
            minutes: minutes.ok_or_else(|| missing("minutes"))?,
            activities: activities.ok_or_else(|| missing("activities"))?,
            day,
        }))
    }
}

impl Prose for Curriculum {
    const KIND: Kind = Kind::Curriculum;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        Texts::new("about", "", visit).maybe("group", &mut self.group);
        objective_texts(&mut self.objectives, visit);
        let mut safety = Texts::new("safety", "safety", visit);
        safety.text("content-warning", &mut self.safety.content_warning);
        safety.text("distress-plan", &mut self.safety.distress_plan);
        for (i, part) in self.modules.iter_mut().enumerate() {
            let Part::Own(module) = part else { continue };
            let path = format!("modules[{i}]");
            Texts::new(&module.id, &path, visit).text("title", &mut module.title);
            activity_texts(&mut module.activities, &path, visit);
        }
        question_texts(&mut self.questions, visit);
    }
}
