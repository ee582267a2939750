//! Whether chance alone could explain a change of people who answered both times.

/// The two-sided p of an exact paired permutation (sign-flip) test: how likely a sum at least as
/// far from nought is, if each person's difference were as likely to have the other sign. Fisher
/// (1935), The Design of Experiments, §21. All sign patterns are counted, by adding one person
/// after the other to the distribution of the sum; ties and people without a change need nothing
/// special.
///
/// For one question the differences are −1, 0 and 1, and this is McNemar's exact test
/// (Psychometrika 1947, 12:153): twice the smaller tail of a binomial distribution with ½.
pub fn sign_flip(differences: &[i32]) -> f64 {
    let reach: usize = differences.iter().map(|d| d.unsigned_abs() as usize).sum();
    // How likely each sum is, from −reach to reach.
    let mut likely = vec![0.0; 2 * reach + 1];
    likely[reach] = 1.0;
    for step in differences.iter().map(|d| d.unsigned_abs() as usize).filter(|step| *step > 0) {
        let mut next = vec![0.0; likely.len()];
        for (sum, probability) in likely.iter().enumerate().filter(|(_, p)| **p > 0.0) {
            next[sum - step] += probability / 2.0;
            next[sum + step] += probability / 2.0;
        }
        likely = next;
    }
    let sum: i32 = differences.iter().sum();
    let far = reach + sum.unsigned_abs() as usize;
    let tail: f64 = likely[far..].iter().sum();
    (2.0 * tail).min(1.0)
}

/// The p of several tests, raised so that the chance of any false alarm among them stays what it
/// is for one: Holm (1979), Scand. J. Stat. 6:65.
pub fn holm(ps: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..ps.len()).collect();
    order.sort_by(|a, b| ps[*a].total_cmp(&ps[*b]));
    let mut adjusted = vec![0.0; ps.len()];
    let mut least: f64 = 0.0;
    for (rank, index) in order.into_iter().enumerate() {
        least = least.max(ps[index] * (ps.len() - rank) as f64).min(1.0);
        adjusted[index] = least;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-12, "{one} {other}");
    }

    #[test]
    fn p_is_what_counting_by_hand_gives() {
        // Nobody changed; one did: both signs are as far.
        close(sign_flip(&[]), 1.0);
        close(sign_flip(&[0, 0, 3]), 1.0);
        // All five signs alike: 2 of 32 patterns.
        close(sign_flip(&[1, 1, 1, 1, 1]), 2.0 / 32.0);
        close(sign_flip(&[-1, -1, -1, -1, -1, 0]), 2.0 / 32.0);
        // ±1 ±2 ±3: the sums 6, 4, 2, 0, 0, −2, −4, −6; at least 4 away from nought are four of 8.
        close(sign_flip(&[-1, 2, 3]), 4.0 / 8.0);
        // McNemar: 8 gained, 1 lost: 2 · (1 + 9) / 512.
        let gained_and_lost: Vec<i32> = [vec![1; 8], vec![-1]].concat();
        close(sign_flip(&gained_and_lost), 20.0 / 512.0);
    }

    #[test]
    fn holm_multiplies_by_what_is_left_and_never_falls() {
        let adjusted = holm(&[0.04, 0.01, 0.03, 0.6]);
        for (one, other) in adjusted.into_iter().zip([0.09, 0.04, 0.09, 0.6]) {
            close(one, other);
        }
        assert!(holm(&[]).is_empty());
    }
}
