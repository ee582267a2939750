//! What the answers tell of a question: how hard it is, whether it tells people apart, and which
//! wrong answers draw many.

use super::interval::{Interval, correlation};
use serde::Serialize;

/// How well a question tells those who know more from those who know less.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Discrimination {
    /// The correlation, from −1 to 1.
    pub r: f64,
    /// Where it is likely to lie.
    pub interval: Interval,
}

/// The corrected item-total correlation: Pearson's r between right or wrong in this question
/// (a point-biserial correlation) and the number right in all *other* questions, so that the
/// question is not compared with itself. Henrysson (1963), Psychometrika 28:211. `None` where one
/// of the two is the same for all, so that there is nothing to tell apart.
pub fn discrimination(answers: &[(bool, usize)]) -> Option<Discrimination> {
    let pairs: Vec<(f64, f64)> =
        answers.iter().map(|(right, rest)| (f64::from(u8::from(*right)), *rest as f64)).collect();
    let r = pearson(&pairs)?;
    Some(Discrimination { r, interval: correlation(r, pairs.len()) })
}

/// Pearson's product-moment correlation; `None` if a side does not vary.
fn pearson(pairs: &[(f64, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let mean_x = pairs.iter().map(|(x, _)| x).sum::<f64>() / n;
    let mean_y = pairs.iter().map(|(_, y)| y).sum::<f64>() / n;
    let sum = |of: &dyn Fn(f64, f64) -> f64| -> f64 {
        pairs.iter().map(|(x, y)| of(x - mean_x, y - mean_y)).sum()
    };
    let (xx, yy, xy) = (sum(&|x, _| x * x), sum(&|_, y| y * y), sum(&|x, y| x * y));
    (xx > 1e-9 && yy > 1e-9).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_compared_with_the_others() {
        // Means ½ and 2; products of deviations 1 + ½·… by hand: r = 2 / √(1 · 5) = 0.894…
        let answers = [(false, 0), (false, 1), (true, 2), (true, 3)];
        let found = discrimination(&answers).unwrap();
        assert!((found.r - 2.0 / 5.0_f64.sqrt()).abs() < 1e-12, "{found:?}");
        let turned = answers.map(|(right, rest)| (!right, rest));
        assert!((discrimination(&turned).unwrap().r + found.r).abs() < 1e-12);
    }

    #[test]
    fn where_all_are_alike_nothing_is_told_apart() {
        assert_eq!(discrimination(&[(true, 1), (true, 3)]), None);
        assert_eq!(discrimination(&[(true, 2), (false, 2)]), None);
        assert_eq!(discrimination(&[]), None);
    }
}
