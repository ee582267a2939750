//! A leaflet: a neutral cover and panels of short text, rights and services.

use super::*;

/// What a person is told about their rights. `leaflets/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Leaflet {
    /// The front: it must not betray what is inside.
    pub cover: Cover,
    /// The panels, in reading order. A tri-fold has room for the cover and five panels.
    pub panels: Vec<Panel>,
    /// What it is made for where nobody asks for anything else: `a4`, `large`, `tri-fold`, `card`,
    /// `booklet`, `poster`, `slides`.
    #[serde(default = "flat_and_folded")]
    pub papers: Vec<Sheet>,
    /// Rights of Directive 2012/29/EU Art. 4 that the leaflet leaves out, and why.
    #[serde(default)]
    pub not_applicable: Vec<NotApplicable>,
}

fn flat_and_folded() -> Vec<Sheet> {
    vec![Sheet::A4, Sheet::TriFold]
}

/// The front of a leaflet.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Cover {
    /// A neutral word or two.
    pub title: String,
    /// A neutral sentence.
    pub text: Option<String>,
    /// What the files are called, for a leaflet whose id would tell others what it is about.
    pub file_name: Option<Id>,
}

/// A panel: a title, text, rights, and services where asked for.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Panel {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Its text (Markdown).
    pub text: Option<String>,
    /// What the reader has a right to.
    #[serde(default)]
    pub items: Vec<RightsItem>,
    /// Which services are printed here.
    pub services: Option<ServiceQuery>,
    /// Whether only the first phone number of each and its hours are printed: they tell nobody
    /// who answers.
    #[serde(default)]
    pub numbers_only: bool,
    /// Whether it is printed on a poster, which has room for less. If no panel says so, all are.
    #[serde(default)]
    pub poster: bool,
}

/// One statement about the reader's rights.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RightsItem {
    /// Its name.
    pub id: Id,
    /// A few words, printed bold.
    pub title: Option<String>,
    /// The statement.
    pub text: String,
    /// The letters of Directive 2012/29/EU Art. 4 that it tells, `a` to `k`.
    #[serde(default)]
    #[schemars(extend("items" = words(ARTICLE_4)))]
    pub article_4: Vec<char>,
    /// Where it comes from: ids of the file's sources.
    pub sources: Vec<Id>,
    /// Whether it was confirmed at its source.
    #[serde(default = "yes")]
    pub verified: bool,
}

/// A right that is left out.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NotApplicable {
    /// The letter of Directive 2012/29/EU Art. 4.
    #[schemars(extend("enum" = ARTICLE_4))]
    pub article_4: char,
    /// Why it is left out. For authors: not printed, not translated.
    pub because: String,
}

/// The eleven items of Directive 2012/29/EU Art. 4(1), which a victim is told at first contact.
pub const ARTICLE_4: &[char] = &['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];

impl Prose for Leaflet {
    const KIND: Kind = Kind::Leaflet;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        let mut cover = Texts::new("cover", "cover", visit);
        cover.text("title", &mut self.cover.title);
        cover.maybe("text", &mut self.cover.text);
        for (i, panel) in self.panels.iter_mut().enumerate() {
            let path = format!("panels[{i}]");
            let mut texts = Texts::new(&panel.id, &path, visit);
            texts.text("title", &mut panel.title);
            texts.maybe("text", &mut panel.text);
            for (k, item) in panel.items.iter_mut().enumerate() {
                let path = format!("{path}.items[{k}]");
                let mut texts = Texts::new(&item.id, &path, visit);
                texts.maybe("title", &mut item.title);
                texts.text("text", &mut item.text);
            }
        }
    }
}
