//! A screening on paper, in two sheets that never lie together: the form, which the person who
//! answers may see, and the key, which the professional keeps.
//!
//! Nothing on the form tells what its answers count for, and its title gives nothing away.

use super::context::{Maker, elements};
use super::pieces::without_isolates;
use super::problem::ComposeProblem;
use super::view::language;
use super::{Output, Request, Templates, from_template, nothing};
use crate::diagnostic::Arg;
use crate::document::Document;
use crate::localise::{Localised, Words};
use crate::model::{
    Amount, Children, Condition, DECLINED, Id, IndicatorSet, Library, Minimums, NO, Question,
    QuestionKind, Scale, Scoring, ScoringMethod, Screening, UNSURE, YES,
};
use serde_json::{Value, json};

/// A scale of more numbers than this is written, not ticked.
const LONGEST_SCALE: i64 = 21;

/// A screening as a form to fill in, in one language or in two side by side.
///
/// # Errors
/// As [`compose`](super::compose).
pub fn form(
    library: &Library,
    id: &str,
    lang: &str,
    beside: Option<&str>,
    templates: &Templates,
) -> Result<Document, ComposeProblem> {
    let request = Request { output: Output::Form, id, lang, audience: None, minutes: None };
    let words = Words::new(&library.catalogues, lang);
    let mut maker = Maker::new(library, &request, &words);
    let entry = library.screenings.get(id).ok_or_else(|| nothing(&request))?;
    let mut sides = vec![side(&maker.localised(entry), &words)];
    if let Some(lang) = beside {
        let words = Words::new(&library.catalogues, lang);
        sides.push(side(&maker.localised_in(entry, lang), &words));
    }
    // What the form says is no fact that could be verified.
    let frame = maker.unmarked_as_unverified().frame(&words.say("form-title"), String::new());
    from_template(templates, Output::Form, &json!({ "sides": sides }), frame, &words)
}

/// What goes with the form of a screening: what to do before, what counts as what, the rule.
///
/// # Errors
/// As [`compose`](super::compose).
pub fn key(
    library: &Library,
    id: &str,
    lang: &str,
    templates: &Templates,
) -> Result<Document, ComposeProblem> {
    let request = Request { output: Output::Key, id, lang, audience: None, minutes: None };
    let words = Words::new(&library.catalogues, lang);
    let mut maker = Maker::new(library, &request, &words);
    let entry = library.screenings.get(id).ok_or_else(|| nothing(&request))?;
    let screening = maker.localised(entry);
    let set = library.indicators.get(&screening.value.uses).ok_or_else(|| nothing(&request))?;
    let set = maker.localised(set);
    let (frame, mut content) = maker.screening(entry);
    if let Value::Object(content) = &mut content {
        content.insert("rule".into(), rule(&screening.value.scoring, &words).into());
        let questions = elements(content, "questions").zip(&screening.value.questions);
        for (content, question) in questions {
            content.insert("signs".into(), signs(question, &set.value, &words).into());
            let fact = set.value.context.iter().find(|f| Some(&f.id) == question.context.as_ref());
            content.insert("fact".into(), fact.map(|fact| fact.text.as_str()).into());
        }
    }
    from_template(templates, Output::Key, &content, frame, &words)
}

/// One language of a form: all it says.
fn side(screening: &Localised<Screening>, words: &Words) -> Value {
    let say = |id: &str| words.say(id);
    let questions = screening.value.questions.iter().enumerate();
    let questions: Vec<Value> = questions
        .map(|(i, question)| {
            let (how, options) = ticks(question, words);
            let (scale, amount) = match question.kind() {
                QuestionKind::Scale(scale) => (Some(numbers(scale)), None),
                QuestionKind::Number(amount) => (None, Some(amount)),
                _ => (None, None),
            };
            json!({
                "number": i + 1,
                "part": question.part,
                "ask": question.ask,
                "only_if": only_if(question, &screening.value, words),
                "how": how,
                "options": options,
                "scale": scale,
                "amount": amount.map(|amount| amount.unit.clone().unwrap_or_default()),
                "note": question.note,
            })
        })
        .collect();
    json!({
        "lang": words.lang(),
        "name": language(words, words.lang()),
        "title": say("form-title"),
        "before": [say("form-yours"), say("form-no-name"), say("form-give-back")],
        "after": say("form-end"),
        "questions": questions,
    })
}

/// How a question is answered on paper, and what there is to tick.
fn ticks(question: &Question, words: &Words) -> (String, Vec<String>) {
    let general = [words.say("answer-unsure"), words.say("answer-declined")];
    let choices = || question.choices().iter().map(|choice| choice.text.clone());
    let (how, own): (_, Vec<String>) = match question.kind() {
        QuestionKind::YesNo => {
            ("form-tick-one", vec![words.say("answer-yes"), words.say("answer-no")])
        }
        QuestionKind::Choose(_) => ("form-tick-one", choices().collect()),
        QuestionKind::ChooseSeveral(_) => {
            ("form-tick-any", choices().chain([words.say("answer-none")]).collect())
        }
        QuestionKind::Scale(scale) if scale.to - scale.from < LONGEST_SCALE => {
            ("form-tick-number", vec![])
        }
        QuestionKind::Scale(_) | QuestionKind::Number(_) => ("form-write-number", vec![]),
        // It is written or thought of; there is nothing to say it was not known.
        QuestionKind::Note => return (words.say("form-write-note"), vec![]),
    };
    (words.say(how), own.into_iter().chain(general).collect())
}

/// The numbers of a scale, if there is room to tick them, and what its ends mean.
fn numbers(scale: &Scale) -> Value {
    let Scale { from, to, low, high } = scale;
    let ticked: Vec<i64> = if to - from < LONGEST_SCALE { (*from..=*to).collect() } else { vec![] };
    json!({ "numbers": ticked, "from": from, "to": to, "low": low, "high": high })
}

/// When the question is to be answered, as the person who answers can tell.
fn only_if(question: &Question, screening: &Screening, words: &Words) -> Option<String> {
    if question.children == Children::Only {
        return Some(words.say("form-only-children"));
    }
    let condition = question.ask_if.as_ref()?;
    Some(match told(condition, screening, words) {
        Some(condition) => words.say_with("form-only-if", &[("condition", condition.into())]),
        // What the answers add up to so far only the professional can tell.
        None => words.say("form-only-if-asked"),
    })
}

/// A condition in the words of the form; `None` if it is about more than answers on the form.
fn told(condition: &Condition, screening: &Screening, words: &Words) -> Option<String> {
    let each = |conditions: &[Condition]| -> Option<Vec<String>> {
        conditions.iter().map(|condition| told(condition, screening, words)).collect()
    };
    let asked = |id: &Id| {
        let at = screening.questions.iter().position(|question| question.id == *id)?;
        Some((at + 1, &screening.questions[at]))
    };
    let phrase = match condition {
        Condition::All(conditions) => each(conditions)?.join(&words.say("form-and")),
        Condition::Any(conditions) => each(conditions)?.join(&words.say("form-or")),
        Condition::Not(condition) => match condition.as_ref() {
            Condition::Answer(id, values) => {
                let (number, question) = asked(id)?;
                answered("form-if-not-answer", number, question, values, words)
            }
            _ => return None,
        },
        Condition::Answer(id, values) => {
            let (number, question) = asked(id)?;
            answered("form-if-answer", number, question, values, words)
        }
        Condition::Between(id, at_least, at_most) => {
            let (number, question) = asked(id)?;
            let numbers = question.numbers()?;
            let from = at_least.unwrap_or(*numbers.start());
            let to = at_most.unwrap_or(*numbers.end());
            let args =
                [("number", number.into()), ("from", Arg::Number(from)), ("to", Arg::Number(to))];
            words.say_with("form-if-number", &args)
        }
        _ => return None,
    };
    Some(without_isolates(&phrase))
}

fn answered(
    message: &str,
    number: usize,
    question: &Question,
    values: &[String],
    words: &Words,
) -> String {
    let name = |value: &String| match value.as_str() {
        YES | NO | UNSURE | DECLINED => words.say(&format!("answer-{value}")),
        choice => question
            .choices()
            .iter()
            .find(|other| other.id == choice)
            .map_or_else(|| choice.to_owned(), |choice| choice.text.clone()),
    };
    let quoted = |value| words.say_with("form-quoted", &[("text", name(value).into())]);
    let answers = values.iter().map(quoted).collect::<Vec<_>>().join(&words.say("form-or"));
    words.say_with(message, &[("number", number.into()), ("answers", answers.into())])
}

/// What answers to a question count as: answer, sign, group of signs, strength, weight.
fn signs(question: &Question, set: &IndicatorSet, words: &Words) -> Vec<Value> {
    let sign = |answer: String, indicator: Option<&Id>, weight: Option<u32>| {
        let sign = indicator.and_then(|id| set.indicators.iter().find(|sign| sign.id == *id));
        let group = sign.and_then(|sign| set.dimensions.iter().find(|d| d.id == sign.dimension));
        (sign.is_some() || weight.is_some()).then(|| {
            json!({
                "answer": answer,
                "sign": sign.map(|sign| sign.text.as_str()),
                "group": group.map(|group| group.title.as_str()),
                "strength": sign.map(|sign| sign.strength),
                "weight": weight,
            })
        })
    };
    let own = |answer| sign(answer, question.indicator.as_ref(), question.weight);
    match question.kind() {
        QuestionKind::YesNo => own(words.say("answer-yes")).into_iter().collect(),
        QuestionKind::Choose(choices) | QuestionKind::ChooseSeveral(choices) => choices
            .iter()
            .filter_map(|c| sign(c.text.clone(), c.indicator.as_ref(), c.weight))
            .collect(),
        QuestionKind::Scale(Scale { from, to, .. })
        | QuestionKind::Number(Amount { from, to, .. }) => {
            let limits = question.counts_when.unwrap_or_default();
            let (from, to) = (limits.at_least.unwrap_or(*from), limits.at_most.unwrap_or(*to));
            own(format!("{from}–{to}")).into_iter().collect()
        }
        QuestionKind::Note => vec![],
    }
}

/// The rule of a screening in sentences.
fn rule(scoring: &Scoring, words: &Words) -> Vec<String> {
    let number = |count: u32| Arg::Number(count.into());
    let at_least = |default| number(scoring.at_least.unwrap_or(default));
    let mut rule = vec![match scoring.method {
        ScoringMethod::IloDimensions => words.say("key-rule-dimensions"),
        ScoringMethod::Elements => words.say("key-rule-elements"),
        ScoringMethod::Count => words.say_with("key-rule-count", &[("count", at_least(1))]),
        ScoringMethod::Weighted => words.say_with("key-rule-sum", &[("sum", at_least(1))]),
        ScoringMethod::YesOrMaybe => {
            let yes = number(scoring.yes_at_least.unwrap_or(1));
            let maybe = number(scoring.maybe_at_least.unwrap_or(2));
            words.say_with("key-rule-yes-or-maybe", &[("yes", yes), ("maybe", maybe)])
        }
    }];
    if matches!(scoring.method, ScoringMethod::IloDimensions | ScoringMethod::Elements) {
        let minimums = match scoring.dimension_rule.as_slice() {
            [] => Minimums::PUBLISHED.as_slice(),
            own => own,
        };
        rule.extend(minimums.iter().map(|minimums| {
            let counts = [
                ("key-strong", minimums.strong),
                ("key-medium", minimums.medium),
                ("key-weak", minimums.weak),
                ("key-any-other", minimums.any_other),
            ];
            let needed = counts.iter().filter(|(_, count)| *count > 0);
            let needed = needed.map(|(id, count)| words.say_with(id, &[("count", number(*count))]));
            let needed = needed.collect::<Vec<_>>().join(&words.say("condition-and"));
            words.say_with("key-rule-group", &[("needed", needed.into())])
        }));
    }
    rule.extend(scoring.bands.iter().map(|band| {
        let to = band.to.map_or(Arg::from("open"), number);
        let title = band.title.as_str().into();
        words.say_with("key-band", &[("from", number(band.from)), ("to", to), ("title", title)])
    }));
    rule.iter().map(|sentence| without_isolates(sentence)).collect()
}
