//! Curricula: minutes that add up, objectives that are taught and tested, tests with one answer.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Curriculum, Entry};
use crate::source::Span;

pub(super) fn check(entry: &Entry<Curriculum>, out: &mut Diagnostics) {
    minutes(entry, out);
    objectives(entry, out);
    answers(entry, out);
}

fn minutes(entry: &Entry<Curriculum>, out: &mut Diagnostics) {
    let mut course = 0;
    for (i, module) in entry.value.modules.iter().enumerate() {
        let sum = module.activities.iter().map(|activity| u64::from(activity.minutes)).sum();
        course += u64::from(module.minutes);
        let at = entry.at(&format!("modules[{i}].minutes"));
        must_add_up(module.minutes, sum, "module", at, out);
    }
    must_add_up(entry.value.minutes, course, "course", entry.at("minutes"), out);
}

fn must_add_up(said: u32, sum: u64, whole: &'static str, at: Span, out: &mut Diagnostics) {
    if u64::from(said) != sum {
        out.report(Code::MinutesDiffer, at)
            .arg("whole", whole)
            .arg("said", said as usize)
            .arg("sum", sum as usize);
    }
}

fn objectives(entry: &Entry<Curriculum>, out: &mut Diagnostics) {
    let curriculum = &entry.value;
    for (i, objective) in curriculum.objectives.iter().enumerate() {
        let mut activities = curriculum.modules.iter().flat_map(|module| &module.activities);
        let taught = activities.any(|activity| activity.objectives.contains(&objective.id));
        let tested = curriculum.questions.iter().any(|q| q.objective == objective.id);
        for (lacks, what) in [(!taught, "activity"), (!tested, "question")] {
            if lacks {
                out.report(Code::UncoveredObjective, entry.at(&format!("objectives[{i}].id")))
                    .arg("id", objective.id.as_str())
                    .arg("what", what);
            }
        }
    }
}

fn answers(entry: &Entry<Curriculum>, out: &mut Diagnostics) {
    for (i, question) in entry.value.questions.iter().enumerate() {
        let right = question.choices.iter().filter(|choice| choice.right).count();
        if right != 1 {
            out.report(Code::NoRightAnswer, entry.at(&format!("questions[{i}].id")))
                .arg("id", question.id.as_str())
                .arg("count", right);
        }
    }
}
