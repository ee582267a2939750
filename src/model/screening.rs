//! A screening: preparation, safety notice, gates, questions with conditions, scoring, endings.

use super::*;
use std::ops::RangeInclusive;

/// A conversation or a reflection. `indicators/screenings/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Screening {
    /// Who answers.
    pub mode: Mode,
    /// The indicator set its questions count for.
    pub uses: Id,
    /// What whoever asks must have thought of and have at hand before meeting anyone.
    #[serde(default)]
    pub prepare: Vec<Preparation>,
    /// Shown before anything else: digital safety, who can see the screen.
    pub notice: String,
    /// Asked before the first question; each must be passed.
    pub gates: Vec<Gate>,
    /// The questions, in the order they are asked.
    pub questions: Vec<Question>,
    /// How answers add up.
    pub scoring: Scoring,
    /// How it may end.
    pub endings: Vec<Ending>,
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Asked with a person.
    Conversation,
    /// Filled in by a professional alone.
    Reflection,
}

/// Something to think of, or to have at hand, before a conversation.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Preparation {
    /// Its name.
    pub id: Id,
    /// What it sees to.
    pub covers: Vec<Topic>,
    /// What to do (Markdown).
    pub text: String,
}

/// What a conversation needs before it begins. Source: WHO ethical and safety recommendations for
/// interviewing trafficked women, 2003; the number of the recommendation stands with each. The
/// others (5 confidentiality, 6 consent) are gates.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// 1: what could be made worse by asking, and when not to ask at all.
    Harm,
    /// 2: the subject known, the risks to this person and to oneself weighed.
    Risks,
    /// 3: where to refer, checked today; nothing promised that cannot be kept.
    Referral,
    /// 4: interpreters and co-workers, chosen and prepared.
    Interpreter,
    /// 7: the person's own judgement of their situation and its risks counts.
    Listening,
    /// 8: what may bring pain back, and what to do when it does.
    Distress,
    /// 9: what to do in an emergency.
    Emergency,
    /// 10: what the answers will be used for, so that they are of use to the person.
    UseOfInformation,
}

impl Topic {
    /// Every topic with the word it is written with.
    pub const ALL: [(Topic, &str); 8] = [
        (Topic::Harm, "harm"),
        (Topic::Risks, "risks"),
        (Topic::Referral, "referral"),
        (Topic::Interpreter, "interpreter"),
        (Topic::Listening, "listening"),
        (Topic::Distress, "distress"),
        (Topic::Emergency, "emergency"),
        (Topic::UseOfInformation, "use-of-information"),
    ];
}

/// What a gate protects, in the order in which a conversation asks (domain gates G1–G3 and G7,
/// from the WHO recommendations of 2003).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema, Serialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum GateKind {
    /// Can nobody look into the devices that are used?
    Device,
    /// Is the person safe now?
    Safety,
    /// Can nobody overhear?
    Privacy,
    /// Is the interpreter independent, or none needed?
    Interpreter,
    /// Has the person heard the purpose and agreed?
    Consent,
    /// Is the person an adult? Any answer but *yes* leads to the child path: the questions with
    /// `children`, then the ending of this gate.
    Age,
}

impl GateKind {
    /// Every kind with the word it is written with, in the order in which a conversation asks.
    pub const ALL: [(GateKind, &str); 6] = [
        (GateKind::Device, "device"),
        (GateKind::Safety, "safety"),
        (GateKind::Privacy, "privacy"),
        (GateKind::Interpreter, "interpreter"),
        (GateKind::Consent, "consent"),
        (GateKind::Age, "age"),
    ];
}

/// A condition for going on. Answered like a yes/no question; anything but *yes* leads to
/// `otherwise`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Gate {
    /// Its name.
    pub id: Id,
    /// What it protects.
    pub protects: GateKind,
    /// The question to the professional, or to read out.
    pub ask: String,
    /// What to say and do first (Markdown).
    pub help: Option<String>,
    /// For consent: what the person must hear before they can agree.
    pub tells: Option<Tells>,
    /// The ending when the answer is not *yes*.
    pub otherwise: Id,
}

/// What a person hears before they agree, each in words to say (Markdown). Source: WHO
/// recommendation 6, and domain gate G3.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tells {
    /// Why these things are asked, and what the answers are used for.
    pub purpose: String,
    /// What is kept, who sees it, and that the person may restrict that.
    pub kept: String,
    /// That any question can be skipped, and the conversation paused, stopped or withdrawn from.
    pub skip_and_stop: String,
    /// Where secrecy ends.
    pub limits: String,
}

impl Gate {
    /// What to say and do first (Markdown): the help, then what must be told.
    pub fn guidance(&self) -> Option<String> {
        let Some(told) = self.told() else { return self.help.clone() };
        let help = self.help.as_ref().map(|help| format!("{}\n\n", help.trim_end()));
        Some(help.unwrap_or_default() + &told)
    }

    /// What must be told before this is asked, as a list (Markdown).
    pub fn told(&self) -> Option<String> {
        let tells = self.tells.as_ref()?;
        let told = [&tells.purpose, &tells.kept, &tells.skip_and_stop, &tells.limits];
        let list: Vec<String> = told.iter().map(|text| format!("- {}", indented(text))).collect();
        Some(list.join("\n"))
    }
}

/// A text whose lines after the first stand under the first item of a list.
fn indented(text: &str) -> String {
    text.trim().lines().collect::<Vec<_>>().join("\n  ")
}

/// A question. Its kind is what it has of `choose`, `choose-several`, `scale`, `number` and
/// `note`, of which it may have one; without any it is answered yes or no. Every question also
/// takes *don't know* and *rather not say*.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: Id,
    /// The heading of the part of the conversation that begins here.
    pub part: Option<String>,
    /// The question.
    pub ask: String,
    /// Why it is asked, and how to ask it gently.
    pub help: Option<String>,
    /// One of these is the answer.
    #[serde(default)]
    pub choose: Vec<Choice>,
    /// Any of these are the answer.
    #[serde(default)]
    pub choose_several: Vec<Choice>,
    /// A whole number between two ends that have words is the answer.
    pub scale: Option<Scale>,
    /// A whole number is the answer.
    pub number: Option<Amount>,
    /// A free observation, written down nowhere or only thought of: never stored, never an answer
    /// to a condition. The step is answered with *noted* or *nothing noted*.
    #[serde(default)]
    pub note: bool,
    /// The indicator that *yes* counts as, or a number within `counts-when`. Choices
    /// have their own.
    pub indicator: Option<Id>,
    /// Which numbers of a scale or number count.
    pub counts_when: Option<Limits>,
    /// What it adds to the sum of method `weighted` when it counts: *yes*, or a number within
    /// `counts-when`. Choices have their own.
    pub weight: Option<u32>,
    /// The fact of the set's `context` that it asks about. Such an answer never counts.
    pub context: Option<Id>,
    /// `nothing`: it is asked for the person's sake, such as an easy beginning, and no result
    /// hangs on it.
    pub counts_for: Option<CountsFor>,
    /// Why it may hurt or endanger; it must not come among the first (domain gate G5).
    pub sensitive: Option<Sensitive>,
    /// Whether it is asked on the child path.
    #[serde(default)]
    pub children: Children,
    /// Whether *yes* says that the child is the surrogate mother, for the exception of Directive
    /// 2011/36/EU Art. 2(5).
    #[serde(default)]
    pub child_is_surrogate_mother: bool,
    /// Asked only if this holds; about gates and earlier questions only.
    pub ask_if: Option<Condition>,
}

/// A scale with words at its ends.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scale {
    /// The lowest number.
    pub from: i64,
    /// The highest number.
    pub to: i64,
    /// What the lowest number means.
    pub low: String,
    /// What the highest number means.
    pub high: String,
}

/// Whole numbers that an answer may be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Amount {
    /// The lowest number.
    pub from: i64,
    /// The highest number.
    pub to: i64,
    /// What is counted, as it stands behind the number: `hours`.
    pub unit: Option<String>,
}

/// Numbers from one to another, both included; one end may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limits {
    /// The lowest.
    pub at_least: Option<i64>,
    /// The highest.
    pub at_most: Option<i64>,
}

impl Limits {
    /// Whether the number is within.
    pub fn contain(self, number: i64) -> bool {
        self.at_least.is_none_or(|least| number >= least)
            && self.at_most.is_none_or(|most| number <= most)
    }
}

/// What the answers to a question count for, where it has to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountsFor {
    /// Nothing: they may open other questions, and never make a result more urgent.
    Nothing,
}

/// Why a question may hurt or endanger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitive {
    /// The right to stay in the country.
    Status,
    /// Details of sexual acts.
    SexualDetails,
    /// Who the exploiter is.
    Exploiter,
    /// Violence that was suffered.
    Violence,
}

/// Whether a question is asked on the child path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
pub enum Children {
    /// Adults only.
    #[default]
    #[serde(rename = "false")]
    No,
    /// Both.
    #[serde(rename = "true")]
    Too,
    /// On the child path only.
    #[serde(rename = "only")]
    Only,
}

/// The kind of a question, with what belongs to it.
#[derive(Clone, Copy, Debug)]
pub enum QuestionKind<'a> {
    /// *Yes* or *no*.
    YesNo,
    /// One of these.
    Choose(&'a [Choice]),
    /// Any number of these.
    ChooseSeveral(&'a [Choice]),
    /// A number of the scale.
    Scale(&'a Scale),
    /// A number.
    Number(&'a Amount),
    /// A free observation, not stored.
    Note,
}

/// An answer to choose.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// Its name within the question.
    pub id: Id,
    /// The answer.
    pub text: String,
    /// The indicator that choosing it counts as.
    pub indicator: Option<Id>,
    /// What choosing it adds to the sum of method `weighted`.
    pub weight: Option<u32>,
}

/// The answer *yes*.
pub const YES: &str = "yes";
/// The answer *no*.
pub const NO: &str = "no";
/// The answer *don't know*. Never counts as yes or no.
pub const UNSURE: &str = "unsure";
/// The answer *rather not say*. Never counts as yes or no.
pub const DECLINED: &str = "declined";

/// The values a gate takes.
pub const GATE_VALUES: [&str; 4] = [YES, NO, UNSURE, DECLINED];
/// To a free observation: something was observed.
pub const NOTED: &str = "noted";
/// To a free observation: there is nothing to note.
pub const NOTHING: &str = "nothing";

impl Question {
    /// What kind of question it is.
    pub fn kind(&self) -> QuestionKind<'_> {
        match self {
            Question { choose, .. } if !choose.is_empty() => QuestionKind::Choose(choose),
            Question { choose_several, .. } if !choose_several.is_empty() => {
                QuestionKind::ChooseSeveral(choose_several)
            }
            Question { scale: Some(scale), .. } => QuestionKind::Scale(scale),
            Question { number: Some(amount), .. } => QuestionKind::Number(amount),
            Question { note: true, .. } => QuestionKind::Note,
            _ => QuestionKind::YesNo,
        }
    }

    /// The values with a name that an answer may have, in the order they are offered. The answer
    /// may also be any number of [`Question::numbers`].
    pub fn values(&self) -> Vec<&str> {
        let own: Vec<&str> = match self.kind() {
            QuestionKind::YesNo => vec![YES, NO],
            QuestionKind::Choose(choices) | QuestionKind::ChooseSeveral(choices) => {
                choices.iter().map(|choice| choice.id.as_str()).collect()
            }
            QuestionKind::Scale(_) | QuestionKind::Number(_) => vec![],
            QuestionKind::Note => vec![NOTED, NOTHING],
        };
        own.into_iter().chain([UNSURE, DECLINED]).collect()
    }

    /// The numbers an answer may be, of a scale or number.
    pub fn numbers(&self) -> Option<RangeInclusive<i64>> {
        match self.kind() {
            QuestionKind::Scale(Scale { from, to, .. })
            | QuestionKind::Number(Amount { from, to, .. }) => Some(*from..=*to),
            _ => None,
        }
    }

    /// The same with the numbers as a range, for messages: `0–10, unsure, declined`.
    pub fn values_in_words(&self) -> Vec<String> {
        let numbers = self.numbers().map(|n| format!("{}–{}", n.start(), n.end()));
        numbers.into_iter().chain(self.values().into_iter().map(str::to_owned)).collect()
    }

    /// Whether this is a value that an answer may have. Numbers are written in plain digits.
    pub fn takes(&self, value: &str) -> bool {
        self.values().contains(&value)
            || self
                .numbers()
                .is_some_and(|numbers| number(value).is_some_and(|given| numbers.contains(&given)))
    }

    /// Whether this value counts: as the indicator of the question or of the choice, and with its
    /// weight.
    pub fn counts(&self, value: &str) -> bool {
        match self.kind() {
            QuestionKind::YesNo => value == YES,
            QuestionKind::Choose(choices) | QuestionKind::ChooseSeveral(choices) => {
                choices.iter().any(|choice| choice.id == value)
            }
            QuestionKind::Scale(_) | QuestionKind::Number(_) => {
                let within = |limits: Limits| number(value).is_some_and(|n| limits.contain(n));
                self.counts_when.is_some_and(within)
            }
            QuestionKind::Note => false,
        }
    }

    /// Whether it takes any number of its choices.
    pub fn takes_several(&self) -> bool {
        matches!(self.kind(), QuestionKind::ChooseSeveral(_))
    }

    /// The choices, of which one or several may be taken; empty for the other kinds.
    pub fn choices(&self) -> &[Choice] {
        match self.kind() {
            QuestionKind::Choose(choices) | QuestionKind::ChooseSeveral(choices) => choices,
            _ => &[],
        }
    }
}

/// A whole number as answers write it: `60`, `-3`, and never `060` or `+60`, so that each number
/// is written in one way.
pub fn number(value: &str) -> Option<i64> {
    value.parse().ok().filter(|number: &i64| number.to_string() == value)
}

/// How a screening may end. Endings that a gate names are reached only from there. Of the
/// others the first whose `when` holds is taken; the last has no `when`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ending {
    /// Its name.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// When it is taken.
    pub when: Option<Condition>,
    /// What to say and do now (Markdown).
    pub say: String,
    /// What the law makes a duty of whoever asks, such as the child welfare notification
    /// (Markdown). The ending of the age gate must tell it.
    pub duty: Option<String>,
    /// What to do next, in order.
    #[serde(default)]
    pub next_steps: Vec<Item>,
    /// Where to turn.
    pub services: Option<ServiceQuery>,
}

impl Screening {
    /// Whether a gate leads to this ending.
    pub fn is_gate_ending(&self, ending: &str) -> bool {
        self.gates.iter().any(|gate| gate.otherwise == ending)
    }
}

impl Prose for Screening {
    const KIND: Kind = Kind::Screening;

    fn each_text(&mut self, visit: &mut Visit<'_>) {
        for (i, preparation) in self.prepare.iter_mut().enumerate() {
            let path = format!("prepare[{i}]");
            Texts::new(&preparation.id, &path, visit).text("text", &mut preparation.text);
        }
        Texts::new("about", "", visit).text("notice", &mut self.notice);
        for (i, gate) in self.gates.iter_mut().enumerate() {
            gate.each_text(&format!("gates[{i}]"), visit);
        }
        for (i, question) in self.questions.iter_mut().enumerate() {
            question.each_text(&format!("questions[{i}]"), visit);
        }
        self.scoring.each_text(visit);
        for (i, ending) in self.endings.iter_mut().enumerate() {
            let path = format!("endings[{i}]");
            let mut texts = Texts::new(&ending.id, &path, visit);
            texts.text("title", &mut ending.title);
            texts.text("say", &mut ending.say);
            texts.maybe("duty", &mut ending.duty);
            for (k, step) in ending.next_steps.iter_mut().enumerate() {
                Texts::new(&step.id, &format!("{path}.next-steps[{k}]"), visit)
                    .text("text", &mut step.text);
            }
        }
    }
}

impl Gate {
    fn each_text(&mut self, path: &str, visit: &mut Visit<'_>) {
        let mut texts = Texts::new(&self.id, path, visit);
        texts.text("ask", &mut self.ask);
        texts.maybe("help", &mut self.help);
        if let Some(tells) = &mut self.tells {
            for (field, text) in [
                ("purpose", &mut tells.purpose),
                ("kept", &mut tells.kept),
                ("skip-and-stop", &mut tells.skip_and_stop),
                ("limits", &mut tells.limits),
            ] {
                texts.text_at(&format!("tells-{field}"), format!("{path}.tells.{field}"), text);
            }
        }
    }
}

impl Question {
    fn each_text(&mut self, path: &str, visit: &mut Visit<'_>) {
        let mut texts = Texts::new(&self.id, path, visit);
        texts.maybe("part", &mut self.part);
        texts.text("ask", &mut self.ask);
        texts.maybe("help", &mut self.help);
        for (list, choices) in
            [("choose", &mut self.choose), ("choose-several", &mut self.choose_several)]
        {
            for (k, choice) in choices.iter_mut().enumerate() {
                let field = format!("choice-{}", choice.id);
                texts.text_at(&field, format!("{path}.{list}[{k}].text"), &mut choice.text);
            }
        }
        if let Some(scale) = &mut self.scale {
            texts.text_at("scale-low", format!("{path}.scale.low"), &mut scale.low);
            texts.text_at("scale-high", format!("{path}.scale.high"), &mut scale.high);
        }
        if let Some(unit) = self.number.as_mut().and_then(|number| number.unit.as_mut()) {
            texts.text_at("number-unit", format!("{path}.number.unit"), unit);
        }
    }
}
