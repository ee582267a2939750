//! A service: a place to turn to, and how to reach it.

use super::*;

/// A place to turn to. `services/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Service {
    /// What it is for: words of [`NEEDS`].
    #[serde(rename = "for")]
    pub needs: Vec<Id>,
    /// Where it works: `finland`, or a town or region.
    pub area: Id,
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
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
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

/// Which services to show: all conditions must hold.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ServiceQuery {
    /// These, in this order; all if empty.
    #[serde(default)]
    pub ids: Vec<Id>,
    /// For at least one of these needs.
    #[serde(default, rename = "for")]
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
            && (self.needs.is_empty() || self.needs.iter().any(|n| service.needs.contains(n)))
            && (!self.anonymous || service.anonymous == Some(true))
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
