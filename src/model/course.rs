//! A course as it is held: what is its own and the shared modules it includes, put together.

use super::*;

/// A course with all its modules.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Course {
    /// Length in minutes, breaks included.
    pub minutes: u32,
    /// See [`Curriculum::group`].
    pub group: Option<String>,
    /// See [`Curriculum::prerequisites`].
    pub prerequisites: Vec<Id>,
    /// What participants can do afterwards: the course's own objectives, then those of the shared
    /// modules in their order.
    pub objectives: Vec<Objective>,
    /// See [`Curriculum::safety`].
    pub safety: Safety,
    /// The parts of the course, in order. A shared module has the id and title of its file.
    pub modules: Vec<Module>,
    /// Test questions, in the order of the objectives' files.
    pub questions: Vec<TestQuestion>,
}

impl Course {
    /// Puts a course together: this is the only place where it is done. `shared` gives the title
    /// and content of a shared module; one that is not there is left out, and checking reports it.
    pub fn of(
        own: Curriculum,
        mut shared: impl FnMut(&str) -> Option<(String, SharedModule)>,
    ) -> Course {
        let Curriculum { minutes, group, prerequisites, safety, .. } = own;
        let (mut objectives, mut questions) = (own.objectives, own.questions);
        let mut modules = vec![];
        for part in own.modules {
            let Include { include, without, day } = match part {
                Part::Own(module) => {
                    modules.push(module);
                    continue;
                }
                Part::Shared(include) => include,
            };
            let Some((title, module)) = shared(&include) else { continue };
            let mut activities = module.activities;
            activities.retain(|activity| !without.contains(&activity.id));
            let minutes = minutes_of(&activities);
            modules.push(Module { id: include, title, minutes, activities, day });
            objectives.extend(module.objectives);
            questions.extend(module.questions);
        }
        Course { minutes, group, prerequisites, objectives, safety, modules, questions }
    }

    /// The activities of all modules, in order.
    pub fn activities(&self) -> impl Iterator<Item = &Activity> {
        self.modules.iter().flat_map(|module| &module.activities)
    }

    /// The same, to change them.
    pub fn activities_mut(&mut self) -> impl Iterator<Item = &mut Activity> {
        self.modules.iter_mut().flat_map(|module| &mut module.activities)
    }

    /// The modules of each day.
    pub fn days(&self) -> Vec<&[Module]> {
        let mut days = vec![];
        let mut start = 0;
        let mut current = 1;
        for (i, module) in self.modules.iter().enumerate() {
            let day = module.day.unwrap_or(current);
            if day != current && i > start {
                days.push(&self.modules[start..i]);
                start = i;
            }
            current = day;
        }
        days.push(&self.modules[start..]);
        days
    }

    /// Whether a fact of it comes from a source.
    pub fn cites(&self, source: &str) -> bool {
        let mut facts = self.activities().flat_map(|activity| &activity.facts);
        facts.any(|fact| fact.sources.iter().any(|id| id == source))
    }

    /// Whether it says something to one audience in particular.
    pub fn speaks_to(&self, audience: &str) -> bool {
        let mut variants = self.activities().flat_map(|activity| &activity.variants);
        variants.any(|variant| variant.audience == audience)
    }

    /// Keeps what is said to these audiences; shared modules speak to more. All if there are none.
    pub fn keep_to(&mut self, audiences: &[Id]) {
        for activity in self.activities_mut().filter(|_| !audiences.is_empty()) {
            activity.variants.retain(|variant| audiences.contains(&variant.audience));
        }
    }

    /// Keeps what is said to one audience, and the case it works on in place of the common one.
    pub fn keep_only(&mut self, audience: &str) {
        for activity in self.activities_mut() {
            activity.variants.retain(|variant| variant.audience == audience);
            let own = activity.variants.iter_mut().find_map(|variant| variant.case.take());
            activity.case = own.or(activity.case.take());
        }
    }
}

/// How many minutes activities take together.
pub fn minutes_of<'a>(activities: impl IntoIterator<Item = &'a Activity>) -> u32 {
    activities.into_iter().fold(0, |sum, activity| sum.saturating_add(activity.minutes))
}

impl About {
    /// Takes in the head of a shared module: its sources are the course's too, the oldest check
    /// counts, and what one of them has not verified is not verified.
    pub fn take_in(&mut self, shared: About) {
        if self.expires.is_some() || shared.expires.is_some() {
            self.expires = Some(self.good_until().min(shared.good_until()));
        }
        self.checked = self.checked.min(shared.checked);
        self.verified &= shared.verified;
        if let Some(because) = shared.unverified_because {
            match &mut self.unverified_because {
                Some(own) if own.contains(because.trim()) => {}
                Some(own) => *own = format!("{} {}", own.trim_end(), because.trim()),
                None => self.unverified_because = Some(because),
            }
        }
        for source in shared.sources {
            if !self.sources.iter().any(|own| own.id == source.id) {
                self.sources.push(source);
            }
        }
    }
}
