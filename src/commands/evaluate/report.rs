//! The figures in words: sections of text, lists and tables, for the terminal and for documents.

use crate::diagnostic::Arg;
use crate::document::Direction;
use crate::evaluate::interval::Interval;
use crate::evaluate::question::Discrimination;
use crate::evaluate::{Basis, Change, Difference, Evaluation, FEW, Returned, Share, TESTABLE};
use crate::localise::{Localised, Words};
use crate::model::{Course, Id, TestQuestion, TestTime};
use serde::Serialize;

/// A report.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    pub(super) title: String,
    /// The course.
    pub(super) course: String,
    pub(super) sections: Vec<Section>,
}

/// A part of it.
#[derive(Debug, Serialize)]
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) pieces: Vec<Piece>,
}

/// A piece of a part.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Piece {
    /// What the next pieces are about.
    Topic(String),
    Text(String),
    List(Vec<String>),
    Table(Figures),
}

/// A table; the first cell of a row says what the row is about.
#[derive(Debug, Serialize)]
pub(super) struct Figures {
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// What its bars show, in words; nothing if it has none.
    bars: Option<String>,
    /// How many columns of numbers are bars.
    series: usize,
}

impl Figures {
    fn plain(header: Vec<String>, rows: Vec<Vec<String>>) -> Piece {
        Piece::Table(Figures { header, rows, bars: None, series: 0 })
    }
}

impl Report {
    pub(super) fn new(
        evaluation: &Evaluation,
        course: &Localised<Course>,
        mark: u8,
        words: &Words,
    ) -> Report {
        let author = Author { evaluation, course: &course.value, mark, words };
        let mut sections = vec![author.who_answered()];
        if evaluation.times.iter().any(|time| time.is_told) {
            sections.push(author.knowledge());
            sections.push(author.teach_again());
            sections.extend(author.changes());
            sections.push(author.questions());
            sections.push(author.limits());
        }
        let course = course.about.title.clone();
        Report { title: words.say("evaluation-title"), course, sections }
    }
}

struct Author<'a> {
    evaluation: &'a Evaluation,
    course: &'a Course,
    /// In percent.
    mark: u8,
    words: &'a Words,
}

impl Author<'_> {
    fn section(&self, heading: &str, pieces: Vec<Piece>) -> Section {
        Section { heading: self.words.say(heading), pieces }
    }

    fn text(&self, id: &str, args: &[(&str, Arg)]) -> Piece {
        Piece::Text(self.words.say_with(id, args))
    }

    fn who_answered(&self) -> Section {
        let said = |id| self.words.say(id);
        let header =
            ["evaluation-test", "evaluation-sheets", "evaluation-invited", "evaluation-rate"];
        let not_known = || said("evaluation-not-known");
        let rows = self.evaluation.times.iter().map(|time| {
            let few = [("few", FEW.into())];
            let sheets = match time.is_told {
                true => time.sheets.to_string(),
                false => self.words.say_with("evaluation-fewer-than", &few),
            };
            let rate = time.invited.filter(|_| time.is_told).map(|of| self.rate(time.sheets, of));
            let invited = time.invited.map_or_else(not_known, |number| number.to_string());
            vec![self.time(time.time), sheets, invited, rate.unwrap_or_else(not_known)]
        });
        let mut pieces = vec![Figures::plain(header.map(said).to_vec(), rows.collect())];
        for time in &self.evaluation.times {
            let name = || ("time", self.time(time.time).into());
            if !time.is_told {
                pieces.push(self.text("evaluation-few", &[name(), ("few", FEW.into())]));
            } else if time.left_out > 0 {
                let count = ("count", time.left_out.into());
                pieces
                    .push(self.text("evaluation-left-out", &[name(), count, ("few", FEW.into())]));
            }
        }
        if self.evaluation.times.iter().any(|time| time.invited.is_none()) {
            pieces.push(self.text("evaluation-invited-unknown", &[]));
        }
        self.section("evaluation-who-answered", pieces)
    }

    fn knowledge(&self) -> Section {
        let mut pieces = vec![];
        let told: Vec<usize> = self.told().map(|(place, _)| place).collect();
        let columns = self.told().map(|(_, time)| self.column(time));
        let header = self.header("evaluation-objective", columns);
        let rows = self.evaluation.knowledge.iter().map(|knowledge| {
            let cells = told.iter().map(|place| self.share(knowledge.at[*place].as_ref()));
            let count = [("count", knowledge.questions.into())];
            let about = format!(
                "{} ({})",
                self.isolated(&self.objective(knowledge.objective.as_ref())),
                self.isolated(&self.words.say_with("evaluation-questions-count", &count))
            );
            [about].into_iter().chain(cells).collect()
        });
        let rows: Vec<Vec<String>> = rows.collect();
        if rows.is_empty() {
            pieces.push(self.text("evaluation-nothing-common", &[]));
        } else {
            let drawn = self.told().any(|(_, time)| time.used() >= TESTABLE);
            let bars = drawn.then(|| self.words.say("evaluation-bars"));
            pieces.push(Piece::Table(Figures { header, rows, bars, series: told.len() }));
        }
        if self.told().any(|(_, time)| time.used() >= TESTABLE) {
            pieces.push(self.text("evaluation-reading", &[]));
        }
        if self.told().any(|(_, time)| time.used() < TESTABLE) {
            pieces.push(self.text("evaluation-counts-only", &[("least", TESTABLE.into())]));
        }
        for (id, questions) in [
            ("evaluation-not-compared", &self.evaluation.not_compared),
            ("evaluation-not-entered", &self.evaluation.not_entered),
        ] {
            if !questions.is_empty() {
                pieces.push(self.text(id, &[]));
                let asks = questions.iter().map(|id| self.ask(id));
                pieces.push(Piece::List(asks.collect()));
            }
        }
        self.section("evaluation-knowledge", pieces)
    }

    fn teach_again(&self) -> Section {
        let Some(time) = self.evaluation.again_at else {
            return self.section("evaluation-again", vec![]);
        };
        let place = self.evaluation.times.iter().position(|returned| returned.time == time);
        let returned = place.map(|place| self.column(&self.evaluation.times[place]));
        let args = [
            ("mark", usize::from(self.mark).into()),
            ("time", returned.unwrap_or_default().into()),
        ];
        if self.evaluation.again.is_empty() {
            let pieces = vec![self.text("evaluation-again-nothing", &args)];
            return self.section("evaluation-again", pieces);
        }
        let mut pieces = vec![self.text("evaluation-again-how", &args)];
        for again in &self.evaluation.again {
            let id = match (again.share.interval, again.is_sure) {
                (_, true) => "evaluation-again-sure",
                (Some(_), false) => "evaluation-again-open",
                (None, _) => "evaluation-again-few",
            };
            pieces.push(Piece::Topic(self.objective(Some(&again.objective))));
            let args = [
                ("share", self.share(Some(&again.share)).into()),
                ("mark", usize::from(self.mark).into()),
            ];
            pieces.push(self.text(id, &args));
            let questions = again.questions.iter().map(|id| {
                let at = self.evaluation.questions.iter().find(|figures| figures.question == *id);
                let at = at.zip(place).and_then(|(figures, place)| figures.at[place].as_ref());
                let mut said = format!("{} {}", self.ask(id), self.share(at.map(|at| &at.share)));
                if let Some((choice, count)) = at.and_then(|at| at.drawn_to.as_ref()) {
                    let choice = self.choice(id, choice);
                    let args = [("choice", choice.into()), ("count", (*count).into())];
                    said = format!("{said}. {}", self.words.say_with("evaluation-drawn-to", &args));
                }
                said
            });
            let questions: Vec<String> = questions.collect();
            if !questions.is_empty() {
                pieces.push(Piece::List(questions));
            }
        }
        self.section("evaluation-again", pieces)
    }

    fn changes(&self) -> Option<Section> {
        let changes = &self.evaluation.changes;
        if changes.is_empty() {
            return None;
        }
        let mut pieces = vec![];
        let shown: Vec<&Change> = changes.iter().filter(|change| !change.rows.is_empty()).collect();
        if let Some(first) = shown.first() {
            let columns = shown.iter().map(|change| self.compared(change));
            let header = self.header("evaluation-objective", columns);
            let rows = (0..first.rows.len()).map(|row| {
                let about = self.objective(first.rows[row].objective.as_ref());
                let cells = shown.iter().map(|change| self.difference(&change.rows[row]));
                [about].into_iter().chain(cells).collect()
            });
            pieces.push(Figures::plain(header, rows.collect()));
            pieces.push(self.text("evaluation-change-reading", &[]));
        }
        for change in changes {
            let between = || ("between", Arg::from(self.between(change)));
            match (change.basis, change.p) {
                (Basis::People(people), Some(p)) => {
                    let args = [between(), ("count", people.into()), ("p", self.p(p).into())];
                    pieces.push(self.text("evaluation-people", &args));
                }
                (Basis::TooFew, _) => {
                    let args = [between(), ("least", TESTABLE.into())];
                    pieces.push(self.text("evaluation-too-few", &args));
                }
                _ => pieces.push(self.text("evaluation-groups", &[between()])),
            }
        }
        Some(self.section("evaluation-changes", pieces))
    }

    fn questions(&self) -> Section {
        let told: Vec<(usize, &Returned)> = self.told().collect();
        let rows = self.evaluation.questions.iter().map(|question| {
            let cells = told.iter().map(|(place, _)| {
                let Some(at) = &question.at[*place] else {
                    return self.words.say("evaluation-not-asked");
                };
                let share = self.share(Some(&at.share));
                if at.empty == 0 {
                    return share;
                }
                let empty = [("count", at.empty.into())];
                format!("{share}; {}", self.words.say_with("evaluation-empty", &empty))
            });
            [self.ask(&question.question)].into_iter().chain(cells).collect()
        });
        let columns = told.iter().map(|(_, time)| self.column(time));
        let mut pieces = vec![
            self.text("evaluation-difficulty", &[]),
            Figures::plain(self.header("evaluation-question", columns), rows.collect()),
        ];
        let enough: Vec<&(usize, &Returned)> =
            told.iter().filter(|(_, time)| time.used() >= TESTABLE).collect();
        if !enough.is_empty() && self.evaluation.questions.len() > 1 {
            let rows = self.evaluation.questions.iter().map(|question| {
                let cells = enough.iter().map(|(place, _)| match &question.at[*place] {
                    None => self.words.say("evaluation-not-asked"),
                    Some(at) => self.discrimination(at.discrimination.as_ref()),
                });
                [self.ask(&question.question)].into_iter().chain(cells).collect()
            });
            pieces.push(self.text("evaluation-discrimination", &[]));
            let columns = enough.iter().map(|(_, time)| self.column(time));
            let header = self.header("evaluation-question", columns);
            pieces.push(Figures::plain(header, rows.collect()));
        }
        for change in self.evaluation.changes.iter().filter(|change| !change.moves.is_empty()) {
            let header = vec![
                self.words.say("evaluation-question"),
                self.words.say("evaluation-gained"),
                self.words.say("evaluation-lost"),
                self.words.say("evaluation-p"),
            ];
            let rows = change.moves.iter().map(|moved| {
                let numbers = [moved.gained, moved.lost].map(|count| count.to_string());
                let p = self.p(moved.p).trim_start_matches("= ").to_owned();
                [self.ask(&moved.question)].into_iter().chain(numbers).chain([p]).collect()
            });
            let compared = [("compared", self.compared(change).into())];
            pieces.push(self.text("evaluation-moves", &compared));
            pieces.push(Figures::plain(header, rows.collect()));
        }
        self.section("evaluation-questions", pieces)
    }

    fn limits(&self) -> Section {
        let said = |id: &str| self.words.say(id);
        let mut limits = vec![
            said("evaluation-limit-cause"),
            said("evaluation-limit-answered"),
            said("evaluation-limit-work"),
        ];
        if self.evaluation.changes.iter().any(|change| !change.rows.is_empty()) {
            limits.push(said("evaluation-limit-many"));
        }
        self.section("evaluation-limits", vec![Piece::List(limits)])
    }

    /// The times that figures are told of, and their places.
    fn told(&self) -> impl Iterator<Item = (usize, &Returned)> {
        self.evaluation.times.iter().enumerate().filter(|(_, time)| time.is_told)
    }

    /// The headings of a table: what its rows are about, and its columns.
    fn header(&self, about: &str, columns: impl Iterator<Item = String>) -> Vec<String> {
        [self.words.say(about)].into_iter().chain(columns).collect()
    }

    fn time(&self, time: TestTime) -> String {
        self.words.say(&format!("evaluation-time-{}", time.word()))
    }

    /// A time with its sheets and response rate: the heading of every column of figures.
    fn column(&self, time: &Returned) -> String {
        self.words.say_with(
            "evaluation-column",
            &[("time", self.time(time.time).into()), ("sheets", self.of_invited(time).into())],
        )
    }

    /// “24 of 30, 80 %”
    fn of_invited(&self, time: &Returned) -> String {
        self.counted(time.used(), time.invited)
    }

    fn counted(&self, count: usize, invited: Option<usize>) -> String {
        match invited {
            None => self.words.say_with("evaluation-count", &[("count", count.into())]),
            Some(invited) => {
                let rate = self.rate(count, invited);
                let args =
                    [("count", count.into()), ("invited", invited.into()), ("rate", rate.into())];
                self.words.say_with("evaluation-count-of", &args)
            }
        }
    }

    fn rate(&self, count: usize, of: usize) -> String {
        self.words.say_with(
            "evaluation-percent",
            &[("share", percent(count as f64 / of.max(1) as f64).into())],
        )
    }

    /// Two times.
    fn between(&self, change: &Change) -> String {
        let times = [("from", self.time(change.from).into()), ("to", self.time(change.to).into())];
        self.words.say_with("evaluation-between", &times)
    }

    /// Two times, and who is compared.
    fn compared(&self, change: &Change) -> String {
        let returned =
            |time: TestTime| self.evaluation.times.iter().find(|returned| returned.time == time);
        let (from, to) = (returned(change.from), returned(change.to));
        let who = match change.basis {
            Basis::People(people) => {
                let invited = from.and_then(|time| time.invited).zip(to.and_then(|t| t.invited));
                self.counted(people, invited.map(|(one, other)| one.max(other)))
            }
            _ => {
                let groups = from.into_iter().chain(to).map(|time| self.of_invited(time));
                groups.collect::<Vec<_>>().join(" / ")
            }
        };
        let args = [("time", self.between(change).into()), ("sheets", who.into())];
        self.words.say_with("evaluation-column", &args)
    }

    /// “46 % (28–65)”, or of a few “7 of 12”.
    fn share(&self, share: Option<&Share>) -> String {
        let Some(share) = share else { return self.words.say("evaluation-not-asked") };
        match share.interval {
            None => {
                let args = [("right", share.right.into()), ("of", share.of.into())];
                self.words.say_with("evaluation-right-of", &args)
            }
            Some(Interval { low, high }) => {
                let args = [
                    ("share", percent(share.share()).into()),
                    ("low", percent(low).into()),
                    ("high", percent(high).into()),
                ];
                self.words.say_with("evaluation-share", &args)
            }
        }
    }

    /// “+31 (+4 to +52)”
    fn difference(&self, row: &Difference) -> String {
        let args = [
            ("difference", signed(row.difference).into()),
            ("low", signed(row.interval.low).into()),
            ("high", signed(row.interval.high).into()),
        ];
        self.words.say_with("evaluation-difference", &args)
    }

    /// “0.41 (0.05 to 0.67)”
    fn discrimination(&self, found: Option<&Discrimination>) -> String {
        let Some(Discrimination { r, interval }) = found else {
            return self.words.say("evaluation-all-alike");
        };
        let args = [
            ("r", self.decimal(*r).into()),
            ("low", self.decimal(interval.low).into()),
            ("high", self.decimal(interval.high).into()),
        ];
        self.words.say_with("evaluation-r", &args)
    }

    /// With two digits behind the sign that the language has for that.
    fn decimal(&self, number: f64) -> String {
        let text = format!("{number:.2}").replace('-', "−");
        let text = if text == "−0.00" { "0.00".to_owned() } else { text };
        text.replace('.', &self.words.say("evaluation-decimal"))
    }

    fn p(&self, p: f64) -> String {
        let text = if p < 0.001 { "< 0.001".to_owned() } else { format!("= {p:.3}") };
        text.replace('.', &self.words.say("evaluation-decimal"))
    }

    fn objective(&self, id: Option<&Id>) -> String {
        let Some(id) = id else { return self.words.say("evaluation-all-questions") };
        let objective = self.course.objectives.iter().find(|objective| objective.id == *id);
        objective.map_or_else(|| id.clone(), |objective| objective.text.trim().to_owned())
    }

    /// A text whose direction is not that of what stands beside it: of a course that is not
    /// translated, say.
    fn isolated(&self, text: &str) -> String {
        match self.words.direction() {
            Direction::LeftToRight => text.to_owned(),
            Direction::RightToLeft => format!("\u{2068}{text}\u{2069}"),
        }
    }

    fn question(&self, id: &Id) -> Option<&TestQuestion> {
        self.course.questions.iter().find(|question| question.id == *id)
    }

    fn ask(&self, id: &Id) -> String {
        self.question(id).map_or_else(|| id.clone(), |question| question.ask.trim().to_owned())
    }

    fn choice(&self, question: &Id, id: &Id) -> String {
        let choices = self.question(question).into_iter().flat_map(|question| &question.choices);
        let mut choices = choices.filter(|choice| choice.id == *id);
        choices.next().map_or_else(|| id.clone(), |choice| choice.text.trim().to_owned())
    }
}

fn percent(share: f64) -> usize {
    (100.0 * share).round() as usize
}

/// Percentage points with their sign.
fn signed(difference: f64) -> String {
    match (100.0 * difference).round() as i64 {
        0 => "0".to_owned(),
        points if points < 0 => format!("−{}", -points),
        points => format!("+{points}"),
    }
}
