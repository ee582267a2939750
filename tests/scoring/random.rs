//! Questionnaires that look random and are the same in every run.

use lyhty::model::{IndicatorSet, Question, QuestionKind, Screening};
use lyhty::screen::{Answer, Session, Step};

/// Numbers that look random.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub(crate) fn throw(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.throw(words.len())]
    }
}

/// A set of eight signs in five dimensions.
pub(crate) fn set(dice: &mut Dice) -> IndicatorSet {
    let mut text = "dimensions:
  - { id: recruiting, element: act, title: Recruiting }
  - { id: control, element: means, title: Control }
  - { id: dependence, element: means, title: Dependence }
  - { id: labour, element: purpose, purpose: labour, title: Labour }
  - { id: surrogacy, element: purpose, purpose: surrogacy, title: Surrogacy }
indicators:
"
    .to_owned();
    for i in 0..8 {
        let dimension =
            dice.one_of(&["recruiting", "control", "dependence", "labour", "surrogacy", "labour"]);
        let strength = dice.one_of(&["strong", "medium", "medium", "weak"]);
        text.push_str(&format!(
            "  - {{ id: i{i}, dimension: {dimension}, strength: {strength}, text: x, sources: [] }}\n"
        ));
    }
    serde_yaml::from_str(&text).unwrap()
}

/// A screening of a few questions of every kind.
pub(crate) fn screening(dice: &mut Dice, questions: usize) -> Screening {
    let mut text = "mode: conversation
uses: set
notice: x
gates: [{ id: adult, protects: age, ask: x, otherwise: child }]
questions:
"
    .to_owned();
    for i in 0..questions {
        text.push_str(&format!("  - id: q{i}\n    ask: x\n"));
        let counting = |dice: &mut Dice| match dice.throw(4) {
            0 => String::new(),
            _ => format!(", indicator: i{}, weight: {}", dice.throw(8), dice.throw(4)),
        };
        let choices = |dice: &mut Dice| {
            let some = 2 + dice.throw(2);
            let choices = (0..some).map(|c| format!("{{ id: c{c}, text: x{} }}", counting(dice)));
            choices.collect::<Vec<_>>().join(", ")
        };
        let alone = counting(dice).trim_start_matches(", ").replace(", ", "\n    ");
        text.push_str(&match dice.throw(8) {
            0 | 1 => format!("    choose: [{}]\n", choices(dice)),
            2 | 3 => format!("    choose-several: [{}]\n", choices(dice)),
            4 => format!(
                "    number: {{ from: 0, to: 4 }}\n    counts-when: {{ at-least: {} }}\n    {alone}\n",
                dice.throw(6)
            ),
            5 => format!(
                "    scale: {{ from: 1, to: 3, low: x, high: x }}\n    counts-when: {{ at-most: {} }}\n    {alone}\n",
                dice.throw(4)
            ),
            6 if dice.throw(2) == 0 => "    child-is-surrogate-mother: true\n".to_owned(),
            _ => format!("    {alone}\n"),
        });
        text.push_str(dice.one_of(&["", "", "    children: \"true\"\n", "    children: only\n"]));
        if i > 0 && dice.throw(2) == 0 {
            text.push_str(&format!("    ask-if: {}\n", condition(dice, i, 2)));
        }
    }
    let scoring = match dice.throw(7) {
        0 | 1 => "method: ilo-dimensions".to_owned(),
        2 | 3 => "method: elements, dimension-rule: [{ medium: 1 }, { strong: 1, any-other: 1 }]"
            .to_owned(),
        4 => format!("method: count, at-least: {}", 1 + dice.throw(3)),
        5 => format!("method: weighted, at-least: {}", 1 + dice.throw(6)),
        _ => format!("method: yes-or-maybe, yes-at-least: {}", 1 + dice.throw(2)),
    };
    text.push_str(&format!(
        "scoring:
  {}
  bands: [{{ id: low, from: 0, to: 1, title: x }}, {{ id: middle, from: 2, to: 3, title: x }}, {{ id: high, from: 4, title: x }}]
  sources: []
  note: x
endings:
  - {{ id: child, title: x, say: x }}
  - {{ id: end, title: x, say: x }}
",
        scoring.replace(", at-least", "\n  at-least").replace(", yes-at", "\n  yes-at").replace(", dimension-rule", "\n  dimension-rule")
    ));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// A condition on the questions before number `before`.
fn condition(dice: &mut Dice, before: usize, depth: usize) -> String {
    let question = dice.throw(before);
    match dice.throw(if depth == 0 { 3 } else { 6 }) {
        0 => format!("{{ q{question}: [\"yes\", c0, \"2\"] }}"),
        1 => format!("{{ q{question}: {{ at-least: {} }} }}", dice.throw(4)),
        2 => format!("{{ q{question}: [\"no\", c1, unsure] }}"),
        3 => format!("{{ not: {} }}", condition(dice, before, depth - 1)),
        4 => format!(
            "{{ any: [{}, {}] }}",
            condition(dice, before, depth - 1),
            condition(dice, before, depth - 1)
        ),
        _ => format!(
            "{{ all: [{}, {{ q{question}: [\"yes\", c0, c1, \"1\", \"3\"] }}] }}",
            condition(dice, before, depth - 1)
        ),
    }
}

/// Every answer to a question that leaves it not open.
pub(crate) fn closed(question: &Question) -> Vec<Answer> {
    let values = question.values();
    let named = values[..values.len() - 2].iter().map(|value| (*value).to_owned());
    let numbers = question.numbers().into_iter().flatten().map(|number| number.to_string());
    let all: Vec<String> = named.chain(numbers).collect();
    match question.kind() {
        QuestionKind::ChooseSeveral(_) => (0..1 << all.len())
            .map(|set: usize| {
                let chosen = all.iter().enumerate().filter(|(i, _)| set & (1 << i) != 0);
                chosen.map(|(_, value)| value.clone()).collect()
            })
            .collect(),
        _ => all.into_iter().map(|value| vec![value]).collect(),
    }
}

/// Any answer to a question; open ones are not rare.
pub(crate) fn answer(dice: &mut Dice, question: &Question) -> Answer {
    match dice.throw(4) {
        0 => vec!["unsure".to_owned()],
        1 => vec!["declined".to_owned()],
        _ => {
            let closed = closed(question);
            closed[dice.throw(closed.len())].clone()
        }
    }
}

/// A session with answers to everything.
pub(crate) fn answered<'a>(
    dice: &mut Dice,
    screening: &'a Screening,
    set: &'a IndicatorSet,
) -> Session<'a> {
    let mut session = Session::new(screening, set).unwrap();
    loop {
        let answer = match session.step() {
            Step::Notice(_) => vec![],
            Step::Gate { .. } => vec![dice.one_of(&["yes", "yes", "no", "unsure"]).to_owned()],
            Step::Question { question, .. } => answer(dice, question),
            Step::Done(_) => return session,
        };
        session.answer(answer).unwrap();
    }
}
