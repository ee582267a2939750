//! Intervals that a share, a difference of shares or a correlation is likely to lie in, at 95 %.
//!
//! A share here is the mean over people of how much of something each has right, from 0 to 1. For
//! one question that is a proportion, and all formulas are the usual ones of proportions. For
//! several questions the answers of one person belong together: neither people nor answers are the
//! number that counts, but something between, as in surveys that draw whole households. It is
//! taken from how much people's shares vary, see [`Mean::effective`].

use serde::Serialize;

/// The normal quantile for 95 %, two-sided.
const Z: f64 = 1.959_963_984_540_054;

/// From where to where.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The mean of people's shares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The mean, from 0 to 1.
    pub share: f64,
    /// The effective number of independent answers (Kish 1965, Survey Sampling, §5.4): that with
    /// which a proportion would vary as this mean does, p(1−p)n / s², where s² is the variance of
    /// people's shares with n−1. At least the number of people, since shares from 0 to 1 with mean
    /// p cannot vary more than p(1−p) (Bhatia & Davis 2000, Am. Math. Monthly 107:353), and at
    /// most the number of answers. For one question it is the number of people.
    pub effective: f64,
}

impl Mean {
    /// The mean of so many people's shares (at least one) of so many questions.
    pub fn of(shares: &[f64], questions: usize) -> Mean {
        let people = shares.len() as f64;
        let share = shares.iter().sum::<f64>() / people;
        let squares: f64 = shares.iter().map(|one| (one - share).powi(2)).sum();
        let most = share * (1.0 - share);
        // Where all have everything right, or nothing, how much people vary is not known.
        let effective = match squares {
            _ if most <= 0.0 || shares.len() < 2 => people,
            0.0 => people * questions as f64,
            squares => most * people * (people - 1.0) / squares,
        };
        Mean { share, effective: effective.clamp(people, people * questions as f64) }
    }

    /// Where it is likely to lie: Wilson (1927), J. Am. Stat. Assoc. 22:209, without continuity
    /// correction, with the effective number (Franco et al. 2019, J. Surv. Stat. Methodol. 7:334).
    pub fn interval(&self) -> Interval {
        wilson(self.share, self.effective)
    }
}

fn wilson(share: f64, n: f64) -> Interval {
    let middle = share + Z * Z / (2.0 * n);
    let reach = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    let (low, high) = ((middle - reach) / scale, (middle + reach) / scale);
    Interval { low: low.max(0.0), high: high.min(1.0) }
}

/// The interval of the difference `after` − `before` of two groups of people: Newcombe (1998),
/// Stat. Med. 17:873, method 10.
pub fn difference(before: Mean, after: Mean) -> Interval {
    recovered(before, after, 0.0)
}

/// The interval of the mean difference `after` − `before` over people, each with a share of so
/// many questions at both times: Newcombe (1998), Stat. Med. 17:2635, method 10.
///
/// His φ is taken from the covariance of the shares and what they vary by, his correction for
/// continuity being half of the least step that products of shares can take. For one question
/// that is his formula to the letter.
pub fn paired_difference(pairs: &[(f64, f64)], questions: usize) -> Interval {
    let n = pairs.len() as f64;
    let side = |of: fn(&(f64, f64)) -> f64| {
        Mean::of(&pairs.iter().map(of).collect::<Vec<f64>>(), questions)
    };
    let (before, after) = (side(|pair| pair.0), side(|pair| pair.1));
    let products = pairs.iter().map(|(before, after)| before * after).sum::<f64>();
    let covariance = products / n - before.share * after.share;
    let step = 0.5 / (n * (questions * questions) as f64);
    let corrected = if covariance > 0.0 { (covariance - step).max(0.0) } else { covariance };
    let variance = |side: Mean| side.share * (1.0 - side.share) * n / side.effective;
    let spread = (variance(before) * variance(after)).sqrt();
    let phi = if spread > 1e-12 { (corrected / spread).clamp(-1.0, 1.0) } else { 0.0 };
    recovered(before, after, phi)
}

/// The limits of a difference out of the limits of its two sides and their correlation.
fn recovered(before: Mean, after: Mean, phi: f64) -> Interval {
    let reach =
        |down: f64, up: f64| (down * down - 2.0 * phi * down * up + up * up).max(0.0).sqrt();
    let (p, q) = (before.interval(), after.interval());
    let difference = after.share - before.share;
    Interval {
        low: difference - reach(after.share - q.low, p.high - before.share),
        high: difference + reach(q.high - after.share, before.share - p.low),
    }
}

/// The interval of a correlation over so many people (at least four), by Fisher's z (1921),
/// Metron 1:3. For a correlation with an answer that is right or wrong it is an approximation.
pub fn correlation(r: f64, people: usize) -> Interval {
    // At ±1 the transformation has no value; there the interval is that point.
    let z = r.clamp(-1.0 + 1e-12, 1.0 - 1e-12).atanh();
    let reach = Z / (people as f64 - 3.0).sqrt();
    Interval { low: (z - reach).tanh(), high: (z + reach).tanh() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(interval: Interval, low: f64, high: f64) {
        let near = |one: f64, other: f64| (one - other).abs() < 0.000_06;
        assert!(near(interval.low, low) && near(interval.high, high), "{interval:?}");
    }

    /// A proportion.
    fn mean(right: usize, of: usize) -> Mean {
        let shares: Vec<f64> = (0..of).map(|i| f64::from(u8::from(i < right))).collect();
        Mean::of(&shares, 1)
    }

    #[test]
    fn intervals_are_those_that_newcombe_published() {
        // Single proportions, Stat. Med. 17:857, table I, method 3.
        close(mean(81, 263).interval(), 0.2553, 0.3662);
        close(mean(15, 148).interval(), 0.0624, 0.1605);
        close(mean(0, 20).interval(), 0.0, 0.1611);
        close(mean(1, 29).interval(), 0.0061, 0.1718);
        // Two groups, Stat. Med. 17:873, table II, method 10.
        close(difference(mean(48, 80), mean(56, 70)), 0.0524, 0.3339);
        close(difference(mean(3, 10), mean(9, 10)), 0.1705, 0.8090);
        close(difference(mean(0, 29), mean(5, 56)), -0.0381, 0.1926);
    }

    /// Pairs with so many right both times, only after, only before, and never.
    fn pairs(both: usize, gained: usize, lost: usize, never: usize) -> Vec<(f64, f64)> {
        [(both, (1.0, 1.0)), (gained, (0.0, 1.0)), (lost, (1.0, 0.0)), (never, (0.0, 0.0))]
            .into_iter()
            .flat_map(|(count, pair)| std::iter::repeat_n(pair, count))
            .collect()
    }

    #[test]
    fn intervals_of_pairs_are_those_that_newcombe_published() {
        // Stat. Med. 17:2635, table II, method 10.
        close(paired_difference(&pairs(36, 12, 2, 0), 1), 0.0569, 0.3404);
        close(paired_difference(&pairs(36, 14, 0, 0), 1), 0.1528, 0.4167);
        close(paired_difference(&pairs(0, 30, 0, 0), 1), 0.8395, 1.0);
        close(paired_difference(&pairs(54, 0, 0, 0), 1), -0.0664, 0.0664);
    }

    #[test]
    fn several_questions_count_for_more_than_people_and_less_than_answers() {
        // Shares 0, ½, ½, 1 of two questions: s² = ½ / 3, so p(1−p)n / s² = 6 of 4 people.
        let varied = Mean::of(&[0.0, 0.5, 0.5, 1.0], 2);
        assert!((varied.effective - 6.0).abs() < 1e-12, "{varied:?}");
        // All or nothing: as one question. All alike: as many answers.
        assert_eq!(Mean::of(&[0.0, 1.0, 0.0, 1.0], 2).effective, 4.0);
        assert_eq!(Mean::of(&[0.5, 0.5, 0.5, 0.5], 2).effective, 8.0);
        assert_eq!(Mean::of(&[1.0, 1.0, 1.0, 1.0], 2).effective, 4.0);
    }
}
