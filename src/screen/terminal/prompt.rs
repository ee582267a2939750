//! What is asked at a step, in words, the same for every face.

use super::Conversation;
use super::shown::{shown, shown_markdown};
use crate::localise::{Localised, Words};
use crate::model::{
    Amount, DECLINED, GATE_VALUES, Gate, Id, NO, NOTED, NOTHING, Question, QuestionKind, Scale,
    Screening, UNSURE, YES,
};
use crate::screen::{Answer, Session, Step};
use std::ops::RangeInclusive;

/// A question ready to be shown: all texts are clean.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// The id of the gate or question; `notice` for the notice.
    pub id: String,
    /// Where in the conversation this is.
    pub heading: String,
    /// What the person is to hear before this is asked.
    pub told: Option<Both>,
    /// What is asked or said.
    pub text: Both,
    /// How it is answered.
    pub takes: Takes,
    /// The answers that have a name. A notice has one: to go on.
    pub offers: Vec<Offer>,
    /// What *none of these* is called, where several can be chosen.
    pub none: Both,
    /// The answer given before, if this is asked again.
    pub previous: Option<Answer>,
    /// Why this is asked, and how to ask it gently.
    pub help: Option<Both>,
    /// The steps before this one, the first first.
    pub earlier: Vec<Earlier>,
    /// Whether the answers are kept when the conversation is stopped.
    pub kept: bool,
}

/// A text in the language of the conversation and in the language beside it, if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both {
    /// In the language of the conversation.
    pub own: String,
    /// In the other.
    pub beside: Option<String>,
}

/// How a prompt is answered. Every question also takes the offers *don't know* and *rather not
/// say*, alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// By reading it and going on.
    GoingOn,
    /// By one of the offers.
    One,
    /// By any number of the first so many offers together.
    Several(usize),
    /// By a whole number.
    Number {
        /// Which.
        numbers: RangeInclusive<i64>,
        /// What is counted.
        unit: Option<String>,
        /// What the ends of a scale mean.
        ends: Option<(Both, Both)>,
    },
    /// By one of the offers, or by words that are kept nowhere.
    Note,
}

/// An answer that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its value.
    pub value: String,
    /// What is shown.
    pub text: Both,
}

/// A step that has been answered, to go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The id of the gate or question.
    pub id: Id,
    /// What was asked.
    pub text: String,
    /// What was answered.
    pub answer: String,
}

/// The id of the notice among prompts, and the value that passes it.
pub(super) const NOTICE: &str = "notice";

impl Prompt {
    /// What the session asks now; `None` if it is done.
    pub(super) fn of(
        session: &Session<'_>,
        conversation: &Conversation<'_>,
        kept: bool,
    ) -> Option<Prompt> {
        let speaker = Speaker { conversation };
        let prompt = speaker.prompt(session)?;
        Some(Prompt { earlier: speaker.earlier(session), kept, ..prompt })
    }

    /// Whether it is a question, and not only to be read.
    pub fn is_question(&self) -> bool {
        self.takes != Takes::GoingOn
    }

    /// How many of the first offers can be chosen together; 0 if one offer is the answer.
    pub fn together(&self) -> usize {
        if let Takes::Several(count) = self.takes { count } else { 0 }
    }

    /// The offer to stand on at first: the answer given before, else *don't know*. Never an
    /// answer that nobody has given.
    pub fn highlighted(&self) -> usize {
        let given = self.previous.as_ref().and_then(|answer| answer.first());
        let wanted = given.map_or(UNSURE, |value| value.as_str());
        let at = |wanted: &str| self.offers.iter().position(|offer| offer.value == wanted);
        at(wanted).or_else(|| at(UNSURE)).unwrap_or(0)
    }

    /// Whether the offer was the answer before.
    pub(super) fn was_given(&self, offer: &Offer) -> bool {
        self.previous.as_ref().is_some_and(|answer| answer.contains(&offer.value))
    }

    /// The number that was the answer before.
    pub(super) fn number_given(&self) -> Option<i64> {
        self.previous.as_ref()?.first()?.parse().ok()
    }

    /// Reads a number that the prompt takes.
    pub(super) fn number(&self, typed: &str) -> Option<i64> {
        let Takes::Number { numbers, .. } = &self.takes else { return None };
        let number = typed.strip_prefix(['+', '-']).unwrap_or(typed);
        let is_plain = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
        typed.parse().ok().filter(|n| is_plain && numbers.contains(n))
    }
}

/// Puts steps into words.
struct Speaker<'c, 'a> {
    conversation: &'c Conversation<'a>,
}

impl Speaker<'_, '_> {
    fn prompt(&self, session: &Session<'_>) -> Option<Prompt> {
        let Conversation { screening, words, .. } = self.conversation;
        let blank = |id: &str, text: Both, heading: String| Prompt {
            id: id.to_owned(),
            heading,
            told: None,
            text,
            takes: Takes::One,
            offers: vec![],
            none: self.said("answer-none"),
            previous: None,
            help: None,
            earlier: vec![],
            kept: false,
        };
        Some(match session.step() {
            Step::Notice(_) => {
                let text = self.both(|s| Some(shown(&s.notice)))?;
                let go_on = self.said("conversation-on");
                Prompt {
                    takes: Takes::GoingOn,
                    offers: vec![Offer { value: NOTICE.into(), text: go_on }],
                    help: self.both(preparation),
                    ..blank(NOTICE, text, shown(&screening.about.title))
                }
            }
            Step::Gate { gate, number, of, previous } => {
                let heading = words
                    .say_with("conversation-gate", &[("number", number.into()), ("of", of.into())]);
                let text = self.of_gate(gate, |g| Some(shown(&g.ask)))?;
                Prompt {
                    told: self.told(gate),
                    offers: GATE_VALUES.iter().map(|value| self.general(value)).collect(),
                    previous: previous.cloned(),
                    help: self.of_gate(gate, |g| Some(shown_markdown(&g.guidance()?))),
                    ..blank(&gate.id, text, heading)
                }
            }
            Step::Question { question, number, at_most_left, previous } => {
                let progress = words.say_with(
                    "conversation-question",
                    &[("number", number.into()), ("left", at_most_left.into())],
                );
                let heading = match session.progress().part {
                    Some(part) => format!("{} · {progress}", shown(part)),
                    None => progress,
                };
                let text = self.of_question(question, |q| Some(shown(&q.ask)))?;
                Prompt {
                    takes: self.takes(question),
                    offers: self.offers(question),
                    previous: previous.cloned(),
                    help: self.of_question(question, |q| Some(shown_markdown(q.help.as_ref()?))),
                    ..blank(&question.id, text, heading)
                }
            }
            Step::Done(_) => return None,
        })
    }

    /// A text of the screening in both languages.
    fn both(&self, text: impl Fn(&Screening) -> Option<String>) -> Option<Both> {
        let Conversation { screening, beside, .. } = self.conversation;
        let own = text(&screening.value)?;
        let beside = beside.as_ref().and_then(|beside| text(&beside.screening.value));
        Some(Both { own, beside })
    }

    /// A text of a question in both languages.
    fn of_question(
        &self,
        question: &Question,
        text: impl Fn(&Question) -> Option<String>,
    ) -> Option<Both> {
        self.both(|s| text(s.questions.iter().find(|q| q.id == question.id)?))
    }

    /// A text of a gate in both languages.
    fn of_gate(&self, gate: &Gate, text: impl Fn(&Gate) -> Option<String>) -> Option<Both> {
        self.both(|s| text(s.gates.iter().find(|g| g.id == gate.id)?))
    }

    /// What a gate tells, under its heading, in both languages.
    fn told(&self, gate: &Gate) -> Option<Both> {
        let told = self.of_gate(gate, |g| Some(shown_markdown(&g.told()?)))?;
        let heading = self.said("conversation-told");
        let beside = told.beside.map(|told| match &heading.beside {
            Some(heading) => format!("{heading}\n{told}"),
            None => told,
        });
        Some(Both { own: format!("{}\n{}", heading.own, told.own), beside })
    }

    /// Words of the program in both languages.
    fn said(&self, id: &str) -> Both {
        let Conversation { words, beside, .. } = self.conversation;
        let own = words.say(id);
        // Words that the other language lacks would come in English, which may be the same.
        let beside = beside.as_ref().map(|beside| beside.words.say(id)).filter(|b| *b != own);
        Both { own, beside }
    }

    fn takes(&self, question: &Question) -> Takes {
        match question.kind() {
            QuestionKind::YesNo | QuestionKind::Choose(_) => Takes::One,
            QuestionKind::ChooseSeveral(choices) => Takes::Several(choices.len()),
            QuestionKind::Scale(Scale { from, to, .. }) => {
                let end = |find: fn(&Scale) -> &String| {
                    self.of_question(question, |q| Some(shown(find(q.scale.as_ref()?))))
                };
                let ends = end(|scale| &scale.low).zip(end(|scale| &scale.high));
                Takes::Number { numbers: *from..=*to, unit: None, ends }
            }
            QuestionKind::Number(Amount { from, to, unit }) => {
                Takes::Number { numbers: *from..=*to, unit: unit.as_deref().map(shown), ends: None }
            }
            QuestionKind::Note => Takes::Note,
        }
    }

    fn offers(&self, question: &Question) -> Vec<Offer> {
        let offer = |value: &str| {
            let choice = |q: &Question| {
                let choice = q.choices().iter().find(|choice| choice.id == value)?;
                Some(shown(&choice.text))
            };
            match self.of_question(question, choice) {
                Some(text) => Offer { value: value.to_owned(), text },
                None => self.general(value),
            }
        };
        question.values().into_iter().map(offer).collect()
    }

    /// An answer that has the same words at every question.
    fn general(&self, value: &str) -> Offer {
        Offer { value: value.to_owned(), text: self.said(message_of(value)) }
    }

    /// The steps before the current one.
    fn earlier(&self, session: &Session<'_>) -> Vec<Earlier> {
        let step = |(id, text): (&str, &str)| {
            let answer = self.in_words(id, session.given().get(id)?);
            Some(Earlier { id: id.to_owned(), text: shown(text), answer })
        };
        session.earlier().into_iter().filter_map(step).collect()
    }

    /// An answer as it reads in a list.
    fn in_words(&self, id: &str, answer: &[String]) -> String {
        let Conversation { screening, words, .. } = self.conversation;
        let question = screening.value.questions.iter().find(|question| question.id == id);
        let offers = match question {
            Some(question) => self.offers(question),
            None => GATE_VALUES.iter().map(|value| self.general(value)).collect(),
        };
        let unit = match question.map(|question| self.takes(question)) {
            Some(Takes::Number { unit: Some(unit), .. }) => format!(" {unit}"),
            _ => String::new(),
        };
        let value = |value: &String| match offers.iter().find(|offer| offer.value == *value) {
            Some(offer) => offer.text.own.clone(),
            None => format!("{value}{unit}"),
        };
        match answer {
            [] => words.say("answer-none"),
            values => values.iter().map(value).collect::<Vec<_>>().join("; "),
        }
    }
}

/// The message that says a value which has the same words at every question.
fn message_of(value: &str) -> &'static str {
    match value {
        UNSURE => "answer-unsure",
        DECLINED => "answer-declined",
        YES => "answer-yes",
        NO => "answer-no",
        NOTED => "answer-noted",
        NOTHING => "answer-nothing",
        _ => "answer-none",
    }
}

/// What to think of before the conversation.
fn preparation(screening: &Screening) -> Option<String> {
    let texts = screening.prepare.iter().map(|preparation| shown_markdown(&preparation.text));
    let texts: Vec<String> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}

/// The language beside that of the conversation.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// The questions in it.
    pub screening: &'a Localised<Screening>,
    /// The program's words in it.
    pub words: &'a Words,
}
