//! A questionnaire as the prover sees it: finite sets of answers, conditions over them, and how
//! they add up. It knows nothing of YAML; a `path` is only a label that comes back in findings.
//!
//! The meaning is that of [`crate::screen`]: a condition on a question that is not asked is false;
//! the first ending whose condition holds is taken. Numbers are divided into the ranges that some
//! condition tells apart, so that nothing is sampled: within a range all numbers lead to the same.

use crate::model::{
    self, Choice, Element, GATE_VALUES, GateKind, IndicatorSet, Limits, Minimums, QuestionKind,
    ScoringMethod, Screening, Strength,
};
use crate::source::Places;
use std::collections::BTreeSet;

/// A questionnaire.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// Asked first; all must be passed.
    pub(super) gates: Vec<Gate>,
    /// Asked in this order.
    pub(super) questions: Vec<Question>,
    /// What answers can be signs of.
    pub(super) indicators: Vec<Indicator>,
    /// Groups of indicators, each with the element it supports.
    pub(super) dimensions: Vec<Dimension>,
    /// How signs add up.
    pub(super) rule: Rule,
    /// Named ranges of the sum.
    pub(super) bands: Vec<Band>,
    /// How it may end; not empty. The last is also taken when no other is.
    pub(super) endings: Vec<Ending>,
    /// Whether some condition names what is not there. What it would say is then left open, and
    /// only what holds either way is claimed.
    pub(super) has_unknowns: bool,
    /// Whether a gate, a question or an indicator names what is not there, so that endings and
    /// sums are not those that are meant.
    pub(super) incomplete: bool,
}

/// A gate: passed with the first of [`GATE_VALUES`], *yes*, only.
#[derive(Clone, Debug)]
pub(super) struct Gate {
    pub(super) id: String,
    pub(super) kind: GateKind,
    /// The ending when it is not passed.
    pub(super) otherwise: usize,
}

/// A question.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) id: String,
    /// What may be answered: one of these, or several of those that are
    /// [`Meaning::Given`] (or none of them).
    pub(super) values: Vec<Value>,
    /// Whether several values may be given.
    pub(super) several: bool,
    /// Asked only if this holds.
    pub(super) ask_if: Option<Condition>,
    /// Whether it is asked after all gates were passed.
    pub(super) of_adults: bool,
    /// Whether it is asked on the child path.
    pub(super) of_children: bool,
    /// Whether it asks about a fact that is never a sign.
    pub(super) context: bool,
    /// Whether the file says that it counts for nothing.
    pub(super) for_nothing: bool,
    /// Whether its answer is used by a rule that the form does not have.
    pub(super) has_use: bool,
    /// Whether it asks for an observation that is kept nowhere.
    pub(super) note: bool,
    /// Whether it may hurt or endanger.
    pub(super) sensitive: bool,
}

/// A value that an answer may have, or a range of numbers that are all alike.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// How an answer writes it: of a range, its lowest number.
    pub(super) word: String,
    pub(super) meaning: Meaning,
    /// The indicators it counts as.
    pub(super) signs: Vec<usize>,
    /// What it adds to a weighted sum.
    pub(super) weight: u32,
}

/// What a value says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// An answer to the question.
    Given,
    /// *Don't know*.
    Unsure,
    /// *Rather not say*.
    Declined,
}

/// A sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Indicator {
    pub(super) dimension: Option<usize>,
    pub(super) strength: Strength,
}

/// A group of indicators.
#[derive(Clone, Debug)]
pub(super) struct Dimension {
    pub(super) id: String,
    pub(super) element: Element,
}

/// How signs add up, and what makes a closer look worth while.
#[derive(Clone, Debug)]
pub(super) enum Rule {
    /// A dimension is positive by any one of these minimums. One positive dimension is worth a
    /// closer look, or (`all`) an act, a means and a purpose together.
    Dimensions { minimums: Vec<Minimums>, all: bool },
    /// So many different indicators.
    Count { at_least: u32 },
    /// So many signs, or so many questions about signs answered with *don't know*.
    YesOrMaybe { yes: u32, maybe: u32 },
    /// This sum of weights.
    Weighted { at_least: u32 },
}

/// A named range of the count, or of the weighted sum.
#[derive(Clone, Debug)]
pub(super) struct Band {
    pub(super) id: String,
    pub(super) from: u32,
    pub(super) to: Option<u32>,
}

/// An ending.
#[derive(Clone, Debug)]
pub(super) struct Ending {
    pub(super) id: String,
    /// Whether a gate leads here; it is then reached only from there.
    pub(super) of_gate: bool,
    pub(super) when: Option<Condition>,
}

/// A condition with the label of its place.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    pub(super) path: String,
    pub(super) test: Test,
}

/// What a condition says.
#[derive(Clone, Debug)]
pub(super) enum Test {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// The question was asked and the answer has one of these values.
    Answer {
        question: usize,
        values: Vec<usize>,
    },
    /// The gate was asked and the answer is one of these values.
    Gate {
        gate: usize,
        values: Vec<usize>,
    },
    Element(Element),
    Dimension(usize),
    CountAtLeast(u32),
    Band(usize),
    LookCloser(bool),
    /// Something that is not there; it may be either.
    Unknown,
}

impl Form {
    /// The form of a screening; `None` if it has no ending.
    pub(super) fn of(screening: &Screening, set: &IndicatorSet, places: &Places) -> Option<Form> {
        let last = screening.endings.len().checked_sub(1)?;
        let ending = |id: &str| screening.endings.iter().position(|e| e.id == id).unwrap_or(last);
        let gates = screening.gates.iter().map(|gate| Gate {
            id: gate.id.clone(),
            kind: gate.protects,
            otherwise: ending(&gate.otherwise),
        });
        let dimensions = set.dimensions.iter();
        let dimensions: Vec<Dimension> =
            dimensions.map(|d| Dimension { id: d.id.clone(), element: d.element }).collect();
        let indicators = set.indicators.iter().map(|indicator| Indicator {
            dimension: dimensions.iter().position(|d| d.id == indicator.dimension),
            strength: indicator.strength,
        });
        let bands = screening.scoring.bands.iter();
        let mut form = Form {
            gates: gates.collect(),
            questions: vec![],
            indicators: indicators.collect(),
            dimensions,
            rule: rule(screening),
            bands: bands.map(|b| Band { id: b.id.clone(), from: b.from, to: b.to }).collect(),
            endings: vec![],
            has_unknowns: false,
            incomplete: is_incomplete(screening, set),
        };
        // First all questions without conditions, for conditions to refer to.
        form.questions =
            screening.questions.iter().map(|q| question(q, set, &cuts(&q.id, screening))).collect();
        let mut translation = Translation { screening, places, form: &form, unknowns: false };
        let mut ask_if: Vec<Option<Condition>> = vec![];
        for (i, question) in screening.questions.iter().enumerate() {
            let path = format!("questions[{i}].ask-if");
            let condition = question.ask_if.as_ref();
            ask_if.push(condition.map(|c| translation.condition(c, &path, Some(i))));
        }
        let mut endings = vec![];
        for (i, ending) in screening.endings.iter().enumerate() {
            let path = format!("endings[{i}].when");
            let when = ending.when.as_ref().map(|c| translation.condition(c, &path, None));
            let of_gate = screening.is_gate_ending(&ending.id);
            endings.push(Ending { id: ending.id.clone(), of_gate, when });
        }
        form.has_unknowns = translation.unknowns;
        form.endings = endings;
        for (question, ask_if) in form.questions.iter_mut().zip(ask_if) {
            question.ask_if = ask_if;
        }
        Some(form)
    }

    /// Every condition of a question or an ending.
    pub(super) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let of_questions = self.questions.iter().filter_map(|question| question.ask_if.as_ref());
        of_questions.chain(self.endings.iter().filter_map(|ending| ending.when.as_ref()))
    }

    /// Whether the bands follow each other from 0 on without gaps, or there are none.
    pub(super) fn bands_are_complete(&self) -> bool {
        let mut bands: Vec<&Band> = self.bands.iter().collect();
        bands.sort_by_key(|band| band.from);
        let follows =
            |pair: &[&Band]| pair[0].to.is_some_and(|to| to.checked_add(1) == Some(pair[1].from));
        let whole = bands.first().is_none_or(|band| band.from == 0)
            && bands.last().is_none_or(|band| band.to.is_none());
        whole && bands.windows(2).all(follows)
    }

    /// The gate that leads to the child path.
    pub(super) fn age_gate(&self) -> Option<usize> {
        self.gates.iter().position(|gate| gate.kind == GateKind::Age)
    }

    /// The endings that answers lead to, in order; the first that holds is taken.
    pub(super) fn open_endings(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.endings.len()).filter(|i| !self.endings[*i].of_gate)
    }
}

impl Question {
    /// Whether a value counts as something.
    pub(super) fn counts(&self, value: usize) -> bool {
        !self.values[value].signs.is_empty() || self.values[value].weight > 0
    }

    /// Whether any of its values counts as something.
    pub(super) fn is_about_a_sign(&self) -> bool {
        (0..self.values.len()).any(|value| self.counts(value))
    }

    /// The values that stand alone, those first that say the least: what counts for nothing, an
    /// answer before an open one, *no* before *yes*.
    pub(super) fn plainest_first(&self) -> Vec<usize> {
        let mut values: Vec<usize> = (0..self.values.len()).collect();
        values.sort_by_key(|v| {
            let value = &self.values[*v];
            let says_more = value.word == model::YES || value.word == model::NOTED;
            (self.counts(*v), value.meaning, says_more, *v)
        });
        values
    }

    /// The value with this meaning that leaves the question open.
    pub(super) fn open(&self, meaning: Meaning) -> Option<usize> {
        self.values.iter().position(|value| value.meaning == meaning)
    }
}

impl Condition {
    /// Calls `visit` with this condition and every one within.
    pub(super) fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a Condition)) {
        visit(self);
        match &self.test {
            Test::All(parts) | Test::Any(parts) => parts.iter().for_each(|part| part.each(visit)),
            Test::Not(part) => part.each(visit),
            _ => {}
        }
    }

    /// The conditions that must all hold for this one to.
    pub(super) fn conjuncts(&self) -> Vec<&Condition> {
        match &self.test {
            Test::All(parts) => parts.iter().flat_map(Condition::conjuncts).collect(),
            _ => vec![self],
        }
    }

    /// The questions it is about.
    pub(super) fn questions(&self) -> BTreeSet<usize> {
        let mut questions = BTreeSet::new();
        self.each(&mut |part| {
            if let Test::Answer { question, .. } = part.test {
                questions.insert(question);
            }
        });
        questions
    }
}

fn is_incomplete(screening: &Screening, set: &IndicatorSet) -> bool {
    let leads_nowhere =
        |gate: &model::Gate| screening.endings.iter().all(|ending| ending.id != gate.otherwise);
    let unknown = |id: &String| set.indicators.iter().all(|indicator| indicator.id != *id);
    let mut counted = screening.questions.iter().flat_map(|question| {
        let choices = question.choices().iter().filter_map(|choice| choice.indicator.as_ref());
        question.indicator.iter().chain(choices)
    });
    let nowhere = |indicator: &model::Indicator| {
        set.dimensions.iter().all(|dimension| dimension.id != indicator.dimension)
    };
    screening.gates.iter().any(leads_nowhere)
        || counted.any(unknown)
        || set.indicators.iter().any(nowhere)
}

fn rule(screening: &Screening) -> Rule {
    let scoring = &screening.scoring;
    let minimums = scoring.dimension_rule().to_vec();
    let at_least = scoring.at_least.unwrap_or(1);
    match scoring.method {
        ScoringMethod::IloDimensions => Rule::Dimensions { minimums, all: false },
        ScoringMethod::Elements => Rule::Dimensions { minimums, all: true },
        ScoringMethod::Count => Rule::Count { at_least },
        ScoringMethod::YesOrMaybe => Rule::YesOrMaybe {
            yes: scoring.yes_at_least.unwrap_or(1),
            maybe: scoring.maybe_at_least.unwrap_or(2),
        },
        ScoringMethod::Weighted => Rule::Weighted { at_least },
    }
}

fn question(question: &model::Question, set: &IndicatorSet, cuts: &BTreeSet<i64>) -> Question {
    let indicator = |id: &Option<String>| -> Vec<usize> {
        let found = id.as_ref().and_then(|id| set.indicators.iter().position(|i| i.id == *id));
        found.into_iter().collect()
    };
    let plain = |word: String| Value { word, meaning: Meaning::Given, signs: vec![], weight: 0 };
    let counting = |word: String| Value {
        signs: indicator(&question.indicator),
        weight: question.weight.unwrap_or(0),
        ..plain(word)
    };
    let of_choice = |choice: &Choice| Value {
        signs: indicator(&choice.indicator),
        weight: choice.weight.unwrap_or(0),
        ..plain(choice.id.clone())
    };
    let mut values: Vec<Value> = match question.kind() {
        QuestionKind::YesNo => vec![counting(model::YES.into()), plain(model::NO.into())],
        QuestionKind::Choose(choices) | QuestionKind::ChooseSeveral(choices) => {
            choices.iter().map(of_choice).collect()
        }
        QuestionKind::Scale(_) | QuestionKind::Number(_) => ranges(question, cuts)
            .map(|n| n.to_string())
            .map(|word| if question.counts(&word) { counting(word) } else { plain(word) })
            .collect(),
        QuestionKind::Note => vec![plain(model::NOTED.into()), plain(model::NOTHING.into())],
    };
    for (word, meaning) in [(model::UNSURE, Meaning::Unsure), (model::DECLINED, Meaning::Declined)]
    {
        values.push(Value { meaning, ..plain(word.into()) });
    }
    Question {
        id: question.id.clone(),
        values,
        several: question.takes_several(),
        ask_if: None,
        of_adults: question.children != model::Children::Only,
        of_children: question.children != model::Children::No,
        context: question.context.is_some(),
        for_nothing: question.counts_for == Some(model::CountsFor::Nothing),
        has_use: question.child_is_surrogate_mother || question.counts_when.is_some(),
        note: question.note,
        sensitive: question.sensitive.is_some(),
    }
}

/// The numbers at which something may change for a scale or number: the first that a condition or
/// `counts-when` admits, and the first that it admits no more.
fn cuts(id: &str, screening: &Screening) -> BTreeSet<i64> {
    fn of_condition(condition: &model::Condition, id: &str, cut: &mut impl FnMut(Limits)) {
        use model::Condition;
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| of_condition(part, id, cut));
            }
            Condition::Not(part) => of_condition(part, id, cut),
            Condition::Between(about, at_least, at_most) if about == id => {
                cut(Limits { at_least: *at_least, at_most: *at_most });
            }
            Condition::Answer(about, values) if about == id => {
                for number in values.iter().filter_map(|value| model::number(value)) {
                    cut(Limits { at_least: Some(number), at_most: Some(number) });
                }
            }
            _ => {}
        }
    }
    let mut cuts = BTreeSet::new();
    let mut cut = |limits: Limits| {
        cuts.extend(limits.at_least);
        cuts.extend(limits.at_most.and_then(|most| most.checked_add(1)));
    };
    for question in &screening.questions {
        if question.id == id {
            question.counts_when.into_iter().for_each(&mut cut);
        }
        question.ask_if.iter().for_each(|c| of_condition(c, id, &mut cut));
    }
    screening.endings.iter().flat_map(|e| &e.when).for_each(|c| of_condition(c, id, &mut cut));
    cuts
}

/// The lowest number of each range of a scale or number.
fn ranges(question: &model::Question, cuts: &BTreeSet<i64>) -> impl Iterator<Item = i64> {
    let numbers = question.numbers().filter(|numbers| !numbers.is_empty());
    let lowest = numbers.clone().map(|numbers| *numbers.start());
    let within = |cut: &&i64| numbers.as_ref().is_some_and(|n| n.contains(cut) && cut > &n.start());
    let cuts: Vec<i64> = cuts.iter().filter(within).copied().collect();
    lowest.into_iter().chain(cuts)
}

/// Turns conditions into those of the form.
struct Translation<'a> {
    screening: &'a Screening,
    places: &'a Places,
    form: &'a Form,
    unknowns: bool,
}

impl Translation<'_> {
    /// `asker` is the question whose condition it is; it can only be about earlier ones.
    fn condition(
        &mut self,
        condition: &model::Condition,
        path: &str,
        asker: Option<usize>,
    ) -> Condition {
        match condition {
            // A map with several keys is `all` without its name.
            model::Condition::All(parts) if self.places.has_several_keys(path) => {
                let parts = parts.iter().map(|part| self.part(part, path, asker)).collect();
                Condition { path: path.to_owned(), test: Test::All(parts) }
            }
            _ => self.part(condition, path, asker),
        }
    }

    /// The same for a condition under a key of the map at `path`.
    fn part(&mut self, part: &model::Condition, path: &str, asker: Option<usize>) -> Condition {
        use model::Condition as Of;
        let mut list = |parts: &[Of], key: &str| {
            let items = parts.iter().enumerate();
            items
                .map(|(i, part)| self.condition(part, &format!("{path}.{key}[{i}]"), asker))
                .collect()
        };
        let (key, test) = match part {
            Of::All(parts) => ("all", Test::All(list(parts, "all"))),
            Of::Any(parts) => ("any", Test::Any(list(parts, "any"))),
            Of::Not(part) => {
                let part = self.condition(part, &format!("{path}.not"), asker);
                ("not", Test::Not(Box::new(part)))
            }
            Of::Answer(id, values) => {
                let takes = |value: &Value| values.contains(&value.word);
                let test = self.answer(id, takes, asker);
                let found = match &test {
                    Test::Answer { values, .. } | Test::Gate { values, .. } => values.len(),
                    _ => 0,
                };
                let all: BTreeSet<&String> = values.iter().collect();
                // A value that is no choice may be meant for any of the others.
                (id.as_str(), self.known((found == all.len()).then_some(test)))
            }
            Of::Between(id, at_least, at_most) => {
                let limits = Limits { at_least: *at_least, at_most: *at_most };
                let takes =
                    |value: &Value| model::number(&value.word).is_some_and(|n| limits.contain(n));
                (id.as_str(), self.answer(id, takes, asker))
            }
            Of::Element(element) => ("element", Test::Element(*element)),
            Of::Dimension(id) => {
                let found = self.form.dimensions.iter().position(|d| d.id == *id);
                ("dimension", self.known(found.map(Test::Dimension)))
            }
            Of::CountAtLeast(least) => ("count-at-least", Test::CountAtLeast(*least)),
            Of::Band(id) => {
                let found = self.form.bands.iter().position(|band| band.id == *id);
                ("band", self.known(found.map(Test::Band)))
            }
            Of::LookCloser(wanted) => ("look-closer", Test::LookCloser(*wanted)),
        };
        let of_score = matches!(
            test,
            Test::Element(_)
                | Test::Dimension(_)
                | Test::CountAtLeast(_)
                | Test::Band(_)
                | Test::LookCloser(_)
        );
        // What the score says is known only after the last question.
        let test = if asker.is_some() && of_score { self.known(None) } else { test };
        Condition { path: format!("{path}.{key}"), test }
    }

    fn answer(&mut self, id: &str, takes: impl Fn(&Value) -> bool, asker: Option<usize>) -> Test {
        let taken = |values: &[Value]| {
            values.iter().enumerate().filter(|(_, value)| takes(value)).map(|(i, _)| i).collect()
        };
        if let Some(gate) = self.screening.gates.iter().position(|gate| gate.id == id) {
            let values: Vec<Value> = GATE_VALUES
                .iter()
                .map(|word| Value {
                    word: (*word).to_owned(),
                    meaning: Meaning::Given,
                    signs: vec![],
                    weight: 0,
                })
                .collect();
            return Test::Gate { gate, values: taken(&values) };
        }
        let question = self.form.questions.iter().position(|question| question.id == id);
        let earlier = question.filter(|question| asker.is_none_or(|asker| *question < asker));
        let test = earlier.map(|question| {
            let values: Vec<usize> = taken(&self.form.questions[question].values);
            (!values.is_empty()).then_some(Test::Answer { question, values })
        });
        // Values that the question cannot have are reported elsewhere; so are missing questions.
        self.known(test.flatten())
    }

    fn known(&mut self, test: Option<Test>) -> Test {
        self.unknowns |= test.is_none();
        test.unwrap_or(Test::Unknown)
    }
}
