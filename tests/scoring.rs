//! Adding up: the published rules with their vectors, the worst case beside trying everything
//! out, and what no answer may do.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "scoring/random.rs"]
mod random;

use lyhty::diagnostic::Diagnostics;
use lyhty::load::{Layer, load};
use lyhty::model::{Children, Condition, Dimension, IndicatorSet, Library, Screening, Strength};
use lyhty::screen::{Answer, Answers, Score, State, leaves_open, score};
use random::{Dice, answered, closed};

/// A set of `count` signs in one dimension.
fn signs(count: usize) -> IndicatorSet {
    let mut text = "dimensions: [{ id: all, element: means, title: x }]\nindicators:\n".to_owned();
    for i in 0..count {
        text.push_str(&format!(
            "  - {{ id: i{i}, dimension: all, strength: medium, text: x, sources: [] }}\n"
        ));
    }
    serde_yaml::from_str(&text).unwrap()
}

/// A screening with `count` yes/no questions about these signs, and this scoring.
fn yes_or_no(count: usize, scoring: &str) -> Screening {
    let questions: String =
        (0..count).map(|i| format!("  - {{ id: q{i}, ask: x, indicator: i{i} }}\n")).collect();
    let text = format!(
        "mode: reflection\nuses: set\nnotice: x\ngates: []\nquestions:\n{questions}scoring: {{ {scoring}, sources: [], note: x }}\nendings: [{{ id: end, title: x, say: x }}]\n"
    );
    serde_yaml::from_str(&text).unwrap()
}

/// Every way to answer so many questions with these words.
fn every_way(questions: usize, words: &[&str]) -> impl Iterator<Item = (Answers, Vec<usize>)> {
    let total = words.len().pow(questions as u32);
    (0..total).map(move |mut number| {
        let mut answers = Answers::new();
        let mut given = vec![0; words.len()];
        for i in 0..questions {
            let word = number % words.len();
            number /= words.len();
            given[word] += 1;
            answers.insert(format!("q{i}"), vec![words[word].to_owned()]);
        }
        (answers, given)
    })
}

#[test]
fn published_counts_of_yes_are_kept() {
    // QYIT and RAFT: 1 of 4; AHTST as modified in Germany: 6 of 8; Greenbaum: 2 of 6.
    for (tool, questions, least) in
        [("QYIT", 4, 1), ("RAFT", 4, 1), ("AHTST, modified", 8, 6), ("Greenbaum", 6, 2)]
    {
        let screening = yes_or_no(questions, &format!("method: count, at-least: {least}"));
        let set = signs(questions);
        for (answers, given) in every_way(questions, &["yes", "no"]) {
            let found = score(&screening, &set, &answers);
            assert_eq!(found.look_closer.best, given[0] >= least, "{tool}: {answers:?}");
            assert_eq!(found.look_closer.best, found.look_closer.worst, "{tool}: nothing is open");
        }
    }
}

#[test]
fn the_finnish_card_looks_closer_at_one_yes_or_two_maybe() {
    let (screening, set) = (yes_or_no(4, "method: yes-or-maybe"), signs(4));
    for (answers, given) in every_way(4, &["yes", "no", "unsure", "declined"]) {
        let found = score(&screening, &set, &answers).look_closer;
        let [yes, no, unsure, _] = given[..] else { panic!() };
        assert_eq!(found.best, yes >= 1 || unsure >= 2, "{answers:?}");
        assert_eq!(found.worst, found.best || no < 4, "{answers:?}: an open answer may be a yes");
    }
}

#[test]
fn an_act_a_means_and_a_purpose_and_the_exceptions_for_children() {
    let set: IndicatorSet = serde_yaml::from_str(
        "dimensions:
  - { id: act, element: act, title: x }
  - { id: means, element: means, title: x }
  - { id: labour, element: purpose, purpose: labour, title: x }
  - { id: surrogacy, element: purpose, purpose: surrogacy, title: x }
indicators:
  - { id: act, dimension: act, strength: strong, text: x, sources: [] }
  - { id: means, dimension: means, strength: strong, text: x, sources: [] }
  - { id: labour, dimension: labour, strength: strong, text: x, sources: [] }
  - { id: surrogacy, dimension: surrogacy, strength: strong, text: x, sources: [] }
",
    )
    .unwrap();
    let screening: Screening = serde_yaml::from_str(
        "mode: reflection
uses: set
notice: x
gates: [{ id: adult, protects: age, ask: x, otherwise: end }]
questions:
  - { id: act, ask: x, indicator: act, children: 'true' }
  - { id: means, ask: x, indicator: means, children: 'true' }
  - { id: labour, ask: x, indicator: labour, children: 'true' }
  - { id: surrogacy, ask: x, indicator: surrogacy, children: 'true' }
  - { id: mother, ask: x, child-is-surrogate-mother: true, children: only }
  - { id: consent, ask: Did the person agree?, children: 'true' }
scoring: { method: elements, dimension-rule: [{ strong: 1 }], sources: [], note: x }
endings: [{ id: end, title: x, say: x }]
",
    )
    .unwrap();
    // Directive 2011/36/EU Art. 2: consent changes nothing (4), a child needs no means (5), unless
    // the only purpose is surrogacy and the child is not the surrogate mother.
    let words = ["yes", "no"];
    for number in 0..128_usize {
        let is = |bit: usize| number & (1 << bit) != 0;
        let [adult, act, means, labour, surrogacy, mother, consent] =
            [is(0), is(1), is(2), is(3), is(4), is(5), is(6)];
        let answers: Answers =
            ["adult", "act", "means", "labour", "surrogacy", "mother", "consent"]
                .iter()
                .enumerate()
                .map(|(bit, id)| ((*id).to_owned(), vec![words[usize::from(!is(bit))].to_owned()]))
                .collect();
        let purpose = labour || surrogacy;
        let needs_means = adult || (surrogacy && !labour && !mother);
        let expected = act && purpose && (means || !needs_means);
        let found = score(&screening, &set, &answers);
        let case = format!(
            "adult {adult}, act {act}, means {means}, labour {labour}, surrogacy {surrogacy}, mother {mother}, consent {consent}"
        );
        assert_eq!(found.look_closer.best, expected, "{case}");
        assert_eq!(found.child, !adult, "{case}");
        let state = found.element(lyhty::model::Element::Means);
        assert_eq!(state == State::NotNeeded, !needs_means, "{case}: {state:?}");
    }
}

#[test]
fn weights_add_up_to_a_sum_in_a_band() {
    let set = signs(1);
    let screening: Screening = serde_yaml::from_str(
        "mode: reflection
uses: set
notice: x
gates: []
questions:
  - { id: debt, ask: x, weight: 3 }
  - { id: hours, ask: x, number: { from: 0, to: 24 }, counts-when: { at-least: 12 }, weight: 2 }
  - { id: fear, ask: x, scale: { from: 0, to: 10, low: x, high: x }, counts-when: { at-least: 7, at-most: 10 }, weight: 1 }
  - { id: one, ask: x, choose: [{ id: little, text: x, weight: 1 }, { id: much, text: x, weight: 4 }] }
  - { id: many, ask: x, choose-several: [{ id: a, text: x, weight: 1 }, { id: b, text: x, weight: 2 }, { id: c, text: x }] }
scoring:
  method: weighted
  at-least: 5
  bands: [{ id: low, from: 0, to: 4, title: x }, { id: middle, from: 5, to: 8, title: x }, { id: high, from: 9, title: x }]
  sources: []
  note: x
endings: [{ id: end, title: x, say: x }]
",
    )
    .unwrap();
    let given = |answers: &[(&str, &[&str])]| -> Answers {
        let words = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
        answers.iter().map(|(id, values)| ((*id).to_owned(), words(values))).collect()
    };
    type Case<'a> = (&'a [(&'a str, &'a [&'a str])], (u64, u64), (&'a str, &'a str));
    let open: &[(&str, &[&str])] = &[
        ("debt", &["declined"]),
        ("hours", &["unsure"]),
        ("fear", &["unsure"]),
        ("one", &["declined"]),
        ("many", &["unsure"]),
    ];
    let cases: &[Case<'_>] = &[
        (
            &[
                ("debt", &["no"]),
                ("hours", &["11"]),
                ("fear", &["6"]),
                ("one", &["little"]),
                ("many", &["c"]),
            ],
            (1, 1),
            ("low", "low"),
        ),
        (
            &[
                ("debt", &["yes"]),
                ("hours", &["12"]),
                ("fear", &["7"]),
                ("one", &["much"]),
                ("many", &["a", "b"]),
            ],
            (13, 13),
            ("high", "high"),
        ),
        (
            &[
                ("debt", &["yes"]),
                ("hours", &["24"]),
                ("fear", &["0"]),
                ("one", &["declined"]),
                ("many", &[]),
            ],
            (5, 9),
            ("middle", "high"),
        ),
        (open, (0, 13), ("low", "high")),
    ];
    for (answers, (best, worst), (low, high)) in cases {
        let found = score(&screening, &set, &given(answers));
        assert_eq!((found.sum.best, found.sum.worst), (*best, *worst), "{answers:?}");
        assert_eq!(found.look_closer.best, *best >= 5, "{answers:?}");
        assert_eq!(found.look_closer.worst, *worst >= 5, "{answers:?}");
        let band = |band: Option<&lyhty::model::Band>| band.unwrap().id.clone();
        assert_eq!(
            (band(found.band.best), band(found.band.worst)),
            ((*low).to_owned(), (*high).to_owned())
        );
        assert_eq!(found.weights.iter().map(|one| u64::from(one.weight)).sum::<u64>(), *best);
    }
}

#[test]
fn combinations_are_those_of_the_published_table_and_no_others() {
    let dimensions = ["deception", "coercion", "exploitation", "control"];
    let mut text = "dimensions:\n".to_owned();
    for (dimension, element) in dimensions.iter().zip(["means", "means", "purpose", "means"]) {
        text.push_str(&format!("  - {{ id: {dimension}, element: {element}, title: x }}\n"));
    }
    text.push_str("indicators:\n");
    for (i, dimension) in dimensions.iter().enumerate() {
        text.push_str(&format!(
            "  - {{ id: i{i}, dimension: {dimension}, strength: strong, text: x, sources: [] }}\n"
        ));
    }
    let set: IndicatorSet = serde_yaml::from_str(&text).unwrap();
    let mut screening = yes_or_no(4, "method: ilo-dimensions, dimension-rule: [{ strong: 1 }]");
    screening.scoring.combinations = serde_yaml::from_str(
        "- { id: forced-labour, title: x, source: ilo, when: { any: [{ dimension: deception }, { dimension: coercion }], all: [{ dimension: exploitation }, { dimension: control }] } }
- { id: deception-and-exploitation, title: x, source: ilo, when: { all: [{ dimension: deception }, { dimension: exploitation }], not: { dimension: control } } }
- { id: exploited, title: x, source: ilo, when: { dimension: exploitation, not: { any: [{ dimension: deception }, { dimension: coercion }, { dimension: control }] } } }
- { id: no-exploitation, title: x, source: ilo, when: { not: { any: [{ dimension: deception }, { dimension: coercion }, { dimension: exploitation }, { dimension: control }] } } }
",
    )
    .unwrap();
    for (answers, _) in every_way(4, &["yes", "no"]) {
        let is = |i: usize| answers[&format!("q{i}")] == ["yes"];
        let (deception, coercion, exploitation, control) = (is(0), is(1), is(2), is(3));
        let expected = match (deception || coercion, exploitation, control) {
            (false, false, false) => Some("no-exploitation"),
            (false, true, false) => Some("exploited"),
            (true, true, true) => Some("forced-labour"),
            (true, true, false) if deception => Some("deception-and-exploitation"),
            // Left open in the table: no label is made up for it.
            _ => None,
        };
        let found = score(&screening, &set, &answers);
        assert_eq!(found.combination.map(|one| one.id.as_str()), expected, "{answers:?}");
        assert_eq!(found.other_combinations.len(), 0, "{answers:?}: nothing is open");
    }
    let mut answers: Answers = every_way(4, &["yes"]).next().unwrap().0;
    answers.insert("q3".into(), vec!["unsure".into()]);
    let found = score(&screening, &set, &answers);
    assert_eq!(found.combination.unwrap().id, "deception-and-exploitation");
    assert_eq!(found.other_combinations[0].id, "forced-labour");
}

fn bundled() -> Library {
    let mut problems = Diagnostics::default();
    load(&[Layer::Folder(".".into())], &mut problems).unwrap()
}

/// How many strong, medium and weak signs each dimension has, in order.
fn totals(set: &IndicatorSet) -> Vec<[usize; 3]> {
    let of = |dimension: &Dimension, strength: Strength| {
        let mut indicators = set.indicators.iter();
        indicators
            .by_ref()
            .filter(|i| i.dimension == dimension.id && i.strength == strength)
            .count()
    };
    let all = [Strength::Strong, Strength::Medium, Strength::Weak];
    set.dimensions.iter().map(|d| all.map(|strength| of(d, strength))).collect()
}

#[test]
fn the_lists_of_2009_have_their_totals() {
    let library = bundled();
    let adults = &library.indicators["labour-exploitation"].value;
    let children: IndicatorSet =
        serde_yaml::from_str(include_str!("scoring/labour-children.yaml")).unwrap();
    let sum = |set| {
        totals(set)
            .iter()
            .fold([0; 3], |sum, one| [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]])
    };
    assert_eq!(adults.indicators.len(), 67);
    assert_eq!(sum(adults), [7, 53, 7]);
    let expected = [[1, 8, 1], [1, 9, 0], [0, 14, 2], [1, 7, 1], [4, 10, 1], [0, 5, 2]];
    assert_eq!(totals(adults), expected);
    assert_eq!(children.indicators.len(), 65);
    assert_eq!(sum(&children), [15, 50, 0]);
    let expected = [[2, 8, 0], [4, 6, 0], [0, 15, 0], [1, 7, 0], [8, 7, 0], [0, 7, 0]];
    assert_eq!(totals(&children), expected);
}

#[test]
fn two_strong_signs_of_the_adult_list_are_found_at_the_destination_only() {
    let library = bundled();
    let adults = &library.indicators["labour-exploitation"].value;
    let with_two: Vec<usize> = (0..6).filter(|i| totals(adults)[*i][0] >= 2).collect();
    assert_eq!(with_two, [4], "the fifth dimension, coercion at the destination");
}

/// What a condition says, written anew: the oracle for the engine's.
fn holds(condition: &Condition, answers: &Answers) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|part| holds(part, answers)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, answers)),
        Condition::Not(part) => !holds(part, answers),
        Condition::Answer(id, values) => {
            answers.get(id).is_some_and(|answer| answer.iter().any(|value| values.contains(value)))
        }
        Condition::Between(id, least, most) => answers.get(id).is_some_and(|answer| {
            answer.iter().filter_map(|value| value.parse::<i64>().ok()).any(|number| {
                least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most)
            })
        }),
        _ => panic!("no random condition is about the score"),
    }
}

/// The worst case by trying everything out: each open question answered in each way, and what
/// follows asked.
fn by_trying(screening: &Screening, set: &IndicatorSet, known: &Answers) -> Vec<Score<'static>> {
    fn go(
        at: usize,
        screening: &Screening,
        known: &Answers,
        supposed: Answers,
        leaf: &mut dyn FnMut(&Answers),
    ) {
        let Some(question) = screening.questions.get(at) else { return leaf(&supposed) };
        let child = known["adult"] != ["yes"];
        let of_path = match question.children {
            Children::No => !child,
            Children::Too => true,
            Children::Only => child,
        };
        let open = match known.get(&question.id) {
            Some(answer) => leaves_open(answer),
            None => of_path && question.ask_if.as_ref().is_none_or(|c| holds(c, &supposed)),
        };
        if !open {
            return go(at + 1, screening, known, supposed, leaf);
        }
        let mut answers = closed(question);
        answers.extend(["unsure", "declined"].map(|word| vec![word.to_owned()]));
        for answer in answers {
            let mut supposed = supposed.clone();
            supposed.insert(question.id.clone(), answer);
            go(at + 1, screening, known, supposed, leaf);
        }
    }
    // Scores borrow the screening; tests may leak a few.
    let screening: &'static Screening = Box::leak(Box::new(screening.clone()));
    let set: &'static IndicatorSet = Box::leak(Box::new(set.clone()));
    let mut found = vec![];
    go(0, screening, known, known.clone(), &mut |answers| {
        // What is left open once more adds nothing.
        let mut answers = answers.clone();
        answers.retain(|id, answer| known.get(id) == Some(answer) || !leaves_open(answer));
        found.push(score(screening, set, &answers));
    });
    found
}

#[test]
fn the_worst_case_is_that_of_trying_everything_out() {
    let mut open = 0;
    for seed in 0..150 {
        let mut dice = Dice::new(seed);
        let set = random::set(&mut dice);
        let screening = random::screening(&mut dice, 4);
        let session = answered(&mut dice, &screening, &set);
        let known: Answers = session.given().clone();
        let found = session.score();
        let mut all = by_trying(&screening, &set, &known);
        open += usize::from(all.len() > 1);
        // What was seen counts whatever is supposed.
        all.push(score(&screening, &set, &known));
        for (i, dimension) in found.dimensions.iter().enumerate() {
            let worst = all.iter().any(|one| one.dimensions[i].positive.best);
            assert_eq!(dimension.positive.worst, worst, "seed {seed}, dimension {i}, {known:?}");
        }
        let most = |of: fn(&Score<'_>) -> u64| all.iter().map(of).max().unwrap();
        assert_eq!(
            found.count.worst as u64,
            most(|one| one.count.best as u64),
            "seed {seed}, {known:?}"
        );
        assert_eq!(found.sum.worst, most(|one| one.sum.best), "seed {seed}, {known:?}");
        let closer = all.iter().any(|one| one.look_closer.best);
        assert_eq!(found.look_closer.worst, closer, "seed {seed}, {known:?}\n{screening:?}");
    }
    assert!(open > 75, "only {open} had open questions");
}

/// What must not become less. Whether the means are needed depends on the purpose: `None` while
/// they are not, which is neither more nor less.
fn figures(score: &Score<'_>) -> Vec<Option<u64>> {
    let dimensions = score.dimensions.iter().map(|d| Some(u64::from(d.positive.best)));
    let elements = score.elements.iter().map(|(_, state)| match state {
        State::NotNeeded => None,
        state => Some(u64::from(*state == State::Seen)),
    });
    let whole = [
        score.count.best as u64,
        score.sum.best,
        score.band.best.map_or(0, |band| u64::from(band.from)),
        u64::from(score.look_closer.best),
    ];
    dimensions.chain(elements).chain(whole.map(Some)).collect()
}

/// Whether no figure is less.
fn no_less(before: &Score<'_>, after: &Score<'_>) -> bool {
    let pairs = figures(before).into_iter().zip(figures(after));
    pairs
        .filter_map(|(before, after)| Some((before?, after?)))
        .all(|(before, after)| before <= after)
}

#[test]
fn one_more_sign_never_lowers_a_figure_and_declining_never_raises_one() {
    let mut more = 0;
    for seed in 0..300 {
        let mut dice = Dice::new(seed);
        let set = random::set(&mut dice);
        let screening = random::screening(&mut dice, 6);
        let session = answered(&mut dice, &screening, &set);
        let answers: Answers = session.given().clone();
        let now = score(&screening, &set, &answers);
        for question in &screening.questions {
            let Some(answer) = answers.get(&question.id) else { continue };
            let with = |answer: Answer| {
                let mut answers = answers.clone();
                answers.insert(question.id.clone(), answer);
                score(&screening, &set, &answers)
            };
            let name = format!("seed {seed}, question {}", question.id);
            let declined = with(vec!["declined".to_owned()]);
            assert!(no_less(&declined, &now), "{name}: declining raises");
            for answer in closed(question) {
                assert!(no_less(&declined, &with(answer)), "{name}: answering lowers");
            }
            if question.takes_several() && !leaves_open(answer) {
                let new = question.choices().iter().find(|choice| !answer.contains(&choice.id));
                let mut chosen = answer.clone();
                chosen.extend(new.map(|choice| choice.id.clone()));
                let with_more = with(chosen);
                more += usize::from(figures(&with_more) != figures(&now));
                assert!(no_less(&now, &with_more), "{name}: one more choice lowers");
            }
        }
    }
    assert!(more > 50, "only {more} choices made a difference");
}
