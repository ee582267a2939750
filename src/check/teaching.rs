//! How a course teaches, as far as its words tell: objectives that can be seen to be reached,
//! warnings before what is heavy, things that are listed, slides that can be read, and words that
//! do not hurt.
//!
//! The words stand in `teaching.ftl` of each language, one a line; `*` at the end stands for any
//! ending. A language without that file is not looked at.

use super::phrases::{
    Said, as_written, found, is_of_unspaced_script, pattern, patterns, sentences, spaced,
};
use super::version::Version;
use super::{Texts, is_sound};
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Activity, Curriculum, Entry, Id, Kind, Library, Objective, Part, SharedModule};
use crate::source::Span;
use std::borrow::Cow;

/// Words on a slide that can be read while somebody speaks.
const SLIDE_WORDS: usize = 40;
/// Letters that make about a word, in scripts that write no spaces.
const LETTERS_A_WORD: usize = 4;
/// The module that tells sex work and trafficking apart.
pub(super) const DISTINCTION: &str = "sex-work-and-trafficking";

/// What a language says these things with.
#[derive(Default)]
pub(super) struct Teaching {
    /// Verbs of what can be seen.
    verbs: Vec<String>,
    /// Verbs of what cannot.
    vague_verbs: Vec<String>,
    heavy: Vec<String>,
    materials: Vec<String>,
    /// What a course on sexual exploitation speaks of.
    sexual: Vec<String>,
    /// Words that hurt, with better ones.
    harmful: Vec<(String, String)>,
    /// What shows that such a word is spoken of, or advised against.
    harmful_exceptions: Vec<String>,
}

impl Teaching {
    /// Takes the lines of a message in, if it is one of the lists.
    pub(super) fn take<'a>(&mut self, id: &str, lines: impl Iterator<Item = &'a str>) {
        let list = match id {
            "observable-verbs" => &mut self.verbs,
            "vague-verbs" => &mut self.vague_verbs,
            "heavy-phrases" => &mut self.heavy,
            "material-phrases" => &mut self.materials,
            "sexual-exploitation-phrases" => &mut self.sexual,
            "harmful-exceptions" => &mut self.harmful_exceptions,
            "harmful-words" => {
                let pairs = lines.filter_map(|line| line.split_once('='));
                let pairs = pairs.map(|(word, better)| (pattern(word), better.trim().to_owned()));
                self.harmful.extend(pairs.filter(|(word, _)| word.trim().len() > 1));
                return;
            }
            _ => return,
        };
        list.extend(patterns(lines));
    }

    /// Reports a word that hurts, with a better one. In quotation marks it is only spoken of.
    pub(super) fn harmful_in(&self, said: &Said<'_>, out: &mut Diagnostics) {
        if self.harmful.is_empty() {
            return;
        }
        let text = unquoted(said.text);
        let sentences = match &text {
            Cow::Borrowed(_) => Cow::Borrowed(&said.sentences),
            Cow::Owned(text) => Cow::Owned(sentences(text)),
        };
        let found = sentences.iter().find_map(|sentence| {
            let found = self.harmful.iter().find(|(word, _)| sentence.contains(word.as_str()))?;
            (!self.harmful_exceptions.iter().any(|word| sentence.contains(word))).then_some(found)
        });
        if let Some((word, better)) = found {
            out.report(Code::HarmfulWord, said.at)
                .arg("word", as_written(word.trim(), &text))
                .arg("better", better.as_str());
        }
    }

    pub(super) fn module(
        &self,
        entry: &Entry<SharedModule>,
        version: &Version,
        out: &mut Diagnostics,
    ) {
        let module = &entry.value;
        self.objectives(&module.objectives, version, out);
        slides(&module.activities, version, out);
        if version.lang == entry.about.lang {
            self.warnings(&module.activities, version, out);
            self.things(&module.activities.iter().collect::<Vec<_>>(), version, out);
        }
    }

    pub(super) fn course(
        &self,
        entry: &Entry<Curriculum>,
        version: &Version,
        texts: &Texts,
        library: &Library,
        out: &mut Diagnostics,
    ) {
        let course = &entry.value;
        self.objectives(&course.objectives, version, out);
        let own = || course.modules.iter().filter_map(Part::own);
        for module in own() {
            slides(&module.activities, version, out);
        }
        if version.lang == entry.about.lang {
            for module in own() {
                self.warnings(&module.activities, version, out);
            }
            let all: Vec<&Activity> = own().flat_map(|module| &module.activities).collect();
            self.things(&all, version, out);
            self.distinction(entry, version, texts, library, out);
        }
    }

    /// Objectives begin with a verb of something that can be seen.
    fn objectives(&self, objectives: &[Objective], version: &Version, out: &mut Diagnostics) {
        if self.verbs.is_empty() {
            return;
        }
        for objective in objectives {
            let Some((text, at)) = version.text(&objective.id, "text") else { continue };
            let words = spaced(text);
            let begins = |verbs: &[String]| verbs.iter().any(|verb| words.starts_with(verb));
            let code = match () {
                () if begins(&self.vague_verbs) => Code::VagueObjective,
                () if !begins(&self.verbs) => Code::UnknownVerb,
                () => continue,
            };
            let verb = words.split_whitespace().next().unwrap_or_default();
            out.report(code, at).arg("verb", verb);
        }
    }

    /// A warning comes before what is heavy: in the same activity, or earlier in its module.
    fn warnings(&self, activities: &[Activity], version: &Version, out: &mut Diagnostics) {
        let warned = activities.iter().position(|activity| activity.warning.is_some());
        for activity in &activities[..warned.unwrap_or(activities.len())] {
            let heard = heard(activity);
            let texts = heard.iter().filter_map(|(id, field)| version.text(id, field));
            let mut heavy = texts.filter_map(|(text, at)| {
                Some((as_written(found(&self.heavy, &sentences(text))?, text), at))
            });
            if let Some((phrase, at)) = heavy.next() {
                out.report(Code::NotWarned, at).arg("phrase", phrase);
            }
        }
    }

    /// Things that the trainer is to use are listed there or before; nothing is listed twice.
    fn things(&self, activities: &[&Activity], version: &Version, out: &mut Diagnostics) {
        let mut listed = String::new();
        let mut seen: Vec<(String, &str, Span)> = vec![];
        for activity in activities {
            let mut here: Vec<String> = vec![];
            for item in &activity.materials {
                let Some((text, at)) = version.text(&item.id, "text") else { continue };
                let words = spaced(text);
                let first = seen.iter().find(|(same, ..)| *same == words);
                // The same words elsewhere are one line of the list of materials.
                match first.filter(|(_, same, _)| here.contains(&words) || *same != item.text) {
                    Some((.., first)) => {
                        out.report(Code::MaterialTwice, at).related(*first);
                    }
                    None => seen.push((words.clone(), &item.text, at)),
                }
                listed += &words;
                here.push(words);
            }
            let Some((text, at)) = version.text(&activity.id, "trainer") else { continue };
            let words = spaced(text);
            let missing = self
                .materials
                .iter()
                .find(|thing| words.contains(thing.as_str()) && !listed.contains(thing.as_str()));
            if let Some(thing) = missing {
                out.report(Code::UnlistedMaterial, at).arg("thing", thing.trim());
            }
        }
    }

    /// A course that speaks of sexual exploitation tells sex work and trafficking apart.
    fn distinction(
        &self,
        entry: &Entry<Curriculum>,
        version: &Version,
        texts: &Texts,
        library: &Library,
        out: &mut Diagnostics,
    ) {
        let included = || entry.value.included();
        let includes_it = || included().any(|include| include.include == DISTINCTION);
        if self.sexual.is_empty() || !is_sound(library, entry) || includes_it() {
            return;
        }
        let Some(course) = library.course(&entry.id) else { return };
        if course.activities().any(|activity| activity.tells_apart) {
            return;
        }
        let speaks = |text: &str| found(&self.sexual, &sentences(text)).is_some();
        let modules = included().flat_map(|include| texts.original(Kind::Module, &include.include));
        let mut shared = modules.filter(|message| message.id != "about");
        if version.texts().any(|(text, _)| speaks(text))
            || shared.any(|message| message.texts.iter().any(|text| speaks(&text.text)))
        {
            out.report(Code::NoDistinction, entry.at_key("modules")).arg("module", DISTINCTION);
        }
    }
}

/// What participants hear, see or read in an activity: elements with their fields. What only the
/// trainer reads is not there.
fn heard(activity: &Activity) -> Vec<(&Id, &'static str)> {
    let mut heard = vec![(&activity.id, "title"), (&activity.id, "participant")];
    heard.extend(activity.facts.iter().map(|fact| (&fact.id, "text")));
    for slide in &activity.slides {
        heard.extend([(&slide.id, "title"), (&slide.id, "text")]);
    }
    heard.extend(activity.variants.iter().map(|variant| (&variant.id, "participant")));
    let cases = activity.variants.iter().filter_map(|variant| variant.case.as_ref());
    heard.extend(activity.case.iter().chain(cases).map(|case| (&case.id, "text")));
    heard
}

fn slides(activities: &[Activity], version: &Version, out: &mut Diagnostics) {
    for slide in activities.iter().flat_map(|activity| &activity.slides) {
        let Some((text, at)) = version.text(&slide.id, "text") else { continue };
        let title = version.text(&slide.id, "title").map_or(0, |(title, _)| words_in(title));
        let words = title + words_in(text);
        if words > SLIDE_WORDS {
            out.report(Code::LongSlide, at).arg("words", words).arg("limit", SLIDE_WORDS);
        }
    }
}

fn words_in(text: &str) -> usize {
    let letters = text.chars().filter(|letter| is_of_unspaced_script(*letter)).count();
    let is_word = |word: &&str| {
        word.chars().any(|letter| letter.is_alphanumeric() && !is_of_unspaced_script(letter))
    };
    text.split_whitespace().filter(is_word).count() + letters.div_ceil(LETTERS_A_WORD)
}

/// The text without what stands in quotation marks.
fn unquoted(text: &str) -> Cow<'_, str> {
    const MARKS: [char; 7] = ['"', '“', '”', '„', '«', '»', '‟'];
    if !text.contains(MARKS) {
        return Cow::Borrowed(text);
    }
    let mut rest = text;
    let mut without = String::with_capacity(text.len());
    while let Some(open) = rest.find(MARKS) {
        let (before, quoted) = rest.split_at(open);
        without.push_str(before);
        let mut letters = quoted.chars();
        letters.next();
        let after = letters.as_str();
        // A mark that nothing closes in its paragraph quotes nothing.
        let paragraph = after.split("\n\n").next().unwrap_or_default();
        rest = match paragraph.find(MARKS) {
            Some(close) => {
                without.push(' ');
                let mut closed = after[close..].chars();
                closed.next();
                closed.as_str()
            }
            None => after,
        };
    }
    Cow::Owned(without + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_are_left_out() {
        assert_eq!(unquoted("Say “help”, not “rescue”."), "Say  , not  .");
        assert_eq!(unquoted("Sano ”apu” eikä \"pelastaa\"!"), "Sano   eikä  !");
        assert_eq!(unquoted("An inch is 1\" long."), "An inch is 1 long.");
        assert_eq!(unquoted("«a» b „c“ d"), "  b   d");
    }

    #[test]
    fn words_are_counted_in_scripts_with_and_without_spaces() {
        assert_eq!(words_in("- Work, **money**, *contacts*."), 3);
        assert_eq!(words_in("สวัสดีครับ"), 3);
        assert_eq!(words_in(""), 0);
    }
}
