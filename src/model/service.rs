//! A service: a place to turn to, and how to reach it.

use super::*;

/// A place to turn to. `services/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Service {
    /// What it is for.
    #[serde(rename = "for")]
    #[schemars(extend("items" = words(NEEDS)))]
    pub needs: Vec<Id>,
    /// Where it works: `finland`, or a town or region.
    pub area: Id,
    /// Towns where one can go to it in person, as far as known.
    #[serde(default)]
    pub places: Vec<Id>,
    /// Whether one can turn to it without giving a name; left out if not known.
    pub anonymous: Option<bool>,
    /// Whether it costs the person nothing; left out if not known.
    pub free: Option<bool>,
    /// Languages it is known to serve in; empty if not known.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// Known to the program, never printed.
    #[serde(default)]
    pub confidential: bool,
    /// How to reach it; the first is the one to try first.
    pub channels: Vec<Channel>,
}

/// What services are for. Names in a language: messages `need-<word>`.
pub const NEEDS: &[&str] = &[
    "emergency",
    "trafficking-victims",
    "professionals",
    "crime-victims",
    "violence",
    "shelter",
    "sexual-violence",
    "sex-workers",
    "migrants",
    "legal-advice",
    "workers",
    "compensation",
    "police-report",
];

/// One way to reach a service: exactly one of `phone`, `email`, `web`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Channel {
    /// Its name.
    pub id: Id,
    /// A phone number, written as the reader dials it.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A web address, without `https://`.
    pub web: Option<String>,
    /// When it answers; empty if not known.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// What else to know.
    pub note: Option<String>,
}

impl Channel {
    /// The number or address as printed.
    pub fn contact(&self) -> &str {
        [&self.phone, &self.email, &self.web].into_iter().flatten().next().map_or("", |c| c)
    }

    /// The address to follow: `tel:`, `mailto:` or `https:`.
    pub fn url(&self) -> String {
        if let Some(phone) = &self.phone {
            let dialled: String =
                phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            format!("tel:{dialled}")
        } else if let Some(email) = &self.email {
            format!("mailto:{email}")
        } else {
            format!("https://{}", self.contact())
        }
    }
}

/// When a channel answers.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Hours {
    /// The days: `[mon, tue]`. All seven if left out.
    #[serde(default)]
    pub days: Vec<Day>,
    /// From, `HH:MM`. Around the clock if left out.
    pub from: Option<String>,
    /// Until, `HH:MM`.
    pub to: Option<String>,
    /// The languages of these hours, if fewer than the service's.
    #[serde(default)]
    pub languages: Vec<Lang>,
}

/// A day of the week. Names in a language: messages `day-<word>`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// The area of services for the whole country.
pub const NATIONAL: &str = "finland";

impl Service {
    /// Whether somebody in `area` is served: it works there, or in the whole country.
    pub fn serves(&self, area: &str) -> bool {
        self.area == NATIONAL || self.is_in(area)
    }

    /// Whether it is of that area, or has a place to go to there.
    pub fn is_in(&self, area: &str) -> bool {
        self.area == area || self.places.iter().any(|place| place == area)
    }

    /// Whether it is known to serve in a language, always or at some hours.
    pub fn speaks(&self, lang: &str) -> bool {
        let hours = self.channels.iter().flat_map(|channel| &channel.hours);
        let at_hours = hours.flat_map(|hours| &hours.languages);
        self.languages.iter().chain(at_hours).any(|spoken| spoken == lang)
    }

    /// Whether it is for one of these needs.
    pub fn is_for(&self, needs: &[Id]) -> bool {
        needs.iter().any(|need| self.needs.contains(need))
    }
}

/// Which services to show: all conditions must hold.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ServiceQuery {
    /// These, in this order; all if empty.
    #[serde(default)]
    pub ids: Vec<Id>,
    /// For at least one of these needs.
    #[serde(default, rename = "for")]
    #[schemars(extend("items" = words(NEEDS)))]
    pub needs: Vec<Id>,
    /// Only where it is known that no name is asked.
    #[serde(default)]
    pub anonymous: bool,
}

impl ServiceQuery {
    /// The services that match, in the order of `ids`, else of the library. Confidential
    /// services never match.
    pub fn select<'a>(
        &self,
        services: &'a BTreeMap<Id, Entry<Service>>,
    ) -> Vec<&'a Entry<Service>> {
        let candidates: Vec<&Entry<Service>> = if self.ids.is_empty() {
            services.values().collect()
        } else {
            self.ids.iter().filter_map(|id| services.get(id)).collect()
        };
        candidates.into_iter().filter(|entry| self.matches(&entry.value)).collect()
    }

    fn matches(&self, service: &Service) -> bool {
        !service.confidential
            && (self.needs.is_empty() || service.is_for(&self.needs))
            && (!self.anonymous || service.anonymous == Some(true))
    }
}

/// What somebody who makes a leaflet wants printed in place of what the leaflet says.
#[derive(Clone, Debug, Default)]
pub struct ServiceChoice {
    /// These and no others, in this order.
    pub ids: Vec<Id>,
    /// All for one of these needs; those for emergencies stay.
    pub needs: Vec<Id>,
    /// Those that serve this area. Its own are added where they are for the same needs.
    pub area: Option<Id>,
}

impl ServiceChoice {
    /// The services to print where a leaflet asks for `query`. Confidential ones never are.
    pub fn select<'a>(
        &self,
        query: &ServiceQuery,
        services: &'a BTreeMap<Id, Entry<Service>>,
    ) -> Vec<&'a Entry<Service>> {
        let here = |entry: &&Entry<Service>| {
            self.area.as_ref().is_none_or(|area| entry.value.serves(area))
        };
        if !self.ids.is_empty() {
            let query = ServiceQuery { ids: self.ids.clone(), ..ServiceQuery::default() };
            return query.select(services);
        }
        let own: Vec<_> = query.select(services).into_iter().filter(here).collect();
        let mut chosen = own.clone();
        let needs = if !self.needs.is_empty() {
            let emergency = [NEEDS[0].to_owned()];
            chosen
                .retain(|entry| entry.value.is_for(&self.needs) || entry.value.is_for(&emergency));
            self.needs.clone()
        } else if self.area.is_some() {
            own.iter().flat_map(|entry| entry.value.needs.clone()).collect()
        } else {
            return own;
        };
        let all = ServiceQuery { needs, ..ServiceQuery::default() };
        for entry in all.select(services).into_iter().filter(here) {
            let local = self.area.as_ref().is_some_and(|area| entry.value.is_in(area));
            if (local || !self.needs.is_empty()) && !chosen.iter().any(|c| c.id == entry.id) {
                chosen.push(entry);
            }
        }
        chosen
    }
}

impl Prose for Service {
    const KIND: Kind = Kind::Service;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        for (i, channel) in self.channels.iter_mut().enumerate() {
            Texts::new(&channel.id, &format!("channels[{i}]"), visit)
                .maybe("note", &mut channel.note);
        }
    }
}
