"""Computes what `lyhty evaluate` tells again with scipy and numpy, for many invented courses full of
answers, and compares. Usage: evaluation.py PROGRAM"""

import csv
import json
import math
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from scipy import stats

PROGRAM = sys.argv[1]
FEW, TESTABLE = 5, 20
TIMES = ["pre", "post", "follow-up"]
compared = 0


def near(found, wanted, what):
    global compared
    compared += 1
    assert math.isclose(found, wanted, rel_tol=1e-9, abs_tol=1e-9), f"{what}: {found} is not {wanted}"


def course(folder, questions):
    """A library with one course: question i has the objective i mod 3, and its choice `a` is right."""
    objectives = [f"  - {{ id: o{i}, text: Do {i}. }}" for i in range(3)]
    items = []
    for i in range(questions):
        items.append(
            f"  - id: q{i}\n    ask: Which is {i}?\n    objective: o{i % 3}\n    in: [pre, post, follow-up]\n"
            f"    choices:\n      - {{ id: yes, text: Yes {i}., right: true }}\n"
            f"      - {{ id: no, text: No {i}. }}\n      - {{ id: perhaps, text: Perhaps {i}. }}\n"
        )
    text = f"""lang: en
title: Invented
audience: [volunteers]
checked: 2026-11-23
sources:
  - {{ id: book, title: Book, publisher: Nobody, url: "https://example.org" }}
minutes: 10
objectives:
{chr(10).join(objectives)}
safety: {{ content-warning: None., distress-plan: Stop. }}
modules:
  - id: one
    title: One
    minutes: 10
    activities:
      - {{ id: try, title: Trying, method: exercise, minutes: 10, objectives: [o0, o1, o2], facts: [{{ id: f, text: So., sources: [book] }}] }}
questions:
{"".join(items)}"""
    (folder / "curricula").mkdir(exist_ok=True)
    (folder / "lyhty.yaml").write_text("title: Invented\n")
    (folder / "curricula" / "invented.yaml").write_text(text)


def wilson(shares, k):
    """Wilson's interval with the effective number; for one question it is scipy's."""
    n, p = len(shares), shares.mean()
    most = p * (1 - p)
    s2 = shares.var(ddof=1)
    if most <= 0:
        effective = n
    elif s2 == 0:
        effective = n * k
    else:
        effective = min(max(most * n / s2, n), n * k)
    if k == 1:
        result = stats.binomtest(int(round(p * n)), n).proportion_ci(method="wilson")
        return result.low, result.high, effective
    z = stats.norm.ppf(0.975)
    middle = (p + z * z / (2 * effective)) / (1 + z * z / effective)
    reach = z * math.sqrt(most / effective + z * z / (4 * effective**2)) / (1 + z * z / effective)
    return max(middle - reach, 0), min(middle + reach, 1), effective


def mover(before, after, k, paired):
    """Newcombe's method 10 out of the limits of both sides."""
    n = len(before)
    p, q = before.mean(), after.mean()
    (l1, u1, e1), (l2, u2, e2) = wilson(before, k), wilson(after, k)
    phi = 0
    if paired:
        covariance = np.cov(before, after, ddof=0)[0, 1]
        if covariance > 0:
            covariance = max(covariance - 0.5 / (n * k * k), 0)
        spread = math.sqrt(p * (1 - p) * n / e1 * q * (1 - q) * n / e2)
        phi = min(max(covariance / spread, -1), 1) if spread > 1e-12 else 0
    reach = lambda down, up: math.sqrt(max(down**2 - 2 * phi * down * up + up**2, 0))
    return q - p - reach(q - l2, u1 - p), q - p + reach(u2 - q, p - l1)


def sign_flip(differences):
    """Exact, by the distribution of a sum of independent signs: scipy's convolution of each."""
    steps = [abs(d) for d in differences if d]
    likely = np.array([1.0])
    for step in steps:
        one = np.zeros(2 * step + 1)
        one[0] = one[-1] = 0.5
        likely = np.convolve(likely, one)
    reach = sum(steps)
    sums = np.arange(-reach, reach + 1)
    return min(1.0, likely[np.abs(sums) >= abs(sum(differences)) - 1e-9].sum())


def same_interval(found, wanted, what):
    near(found["low"], wanted[0], what)
    near(found["high"], wanted[1], what)


def check(seed, folder):
    rng = np.random.default_rng(seed)
    k = int(rng.integers(3, 12))
    course(folder, k)
    people, linked = int(rng.choice([24, 40, 75])), seed % 3 != 0
    skill = rng.normal(0, 1, people)
    hard = rng.normal(0, 0.8, k)
    sheets = {}
    for time, gain in zip(TIMES[: 2 + seed % 2], [-0.3, 0.9, 0.5]):
        right = rng.random((people, k)) < 1 / (1 + np.exp(-(skill[:, None] + gain - hard)))
        sheets[time] = right.astype(int)
    rows = []
    for time, right in sheets.items():
        for person in range(people):
            cells = ["a" if one else ("" if rng.random() < 0.1 else str(rng.choice(["b", "perhaps"]))) for one in right[person]]
            if not any(cells):
                cells[0] = "b"
            rows.append([f"word{person}" if linked else "", time, *cells])
    rng.shuffle(rows)
    table = folder / "answers.csv"
    with table.open("w", newline="") as file:
        csv.writer(file, delimiter=";" if seed % 2 else ",").writerows([["code", "time", *[f"q{i}" for i in range(k)]], *rows])
    command = [PROGRAM, "evaluate", "invented", "--library", folder, "--answers", table, "--format", "json"]
    found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)

    times = list(sheets)
    assert [time["time"] for time in found["times"]] == times
    sets = [[i for i in range(k) if i % 3 == o] for o in range(3)]
    sets = [s for s in sets if s] + [list(range(k))]
    assert len(found["knowledge"]) == len(sets)
    for row, questions in zip(found["knowledge"], sets):
        for at, time in zip(row["at"], times):
            shares = sheets[time][:, questions].mean(axis=1)
            near(at["right"], sheets[time][:, questions].sum(), "right")
            same_interval(at["interval"], wilson(shares, len(questions))[:2], f"interval of {questions}")
    for i, question in enumerate(found["questions"]):
        for at, time in zip(question["at"], times):
            right = sheets[time]
            rest = right.sum(axis=1) - right[:, i]
            if right[:, i].std() == 0 or rest.std() == 0:
                assert at["discrimination"] is None
                continue
            r = stats.pointbiserialr(right[:, i], rest).statistic
            near(at["discrimination"]["r"], r, "discrimination")
            if abs(r) < 0.999:
                wanted = stats.pearsonr(right[:, i], rest).confidence_interval()
                same_interval(at["discrimination"]["interval"], wanted, "interval of r")
    assert len(found["changes"]) == len(times) * (len(times) - 1) // 2
    for change in found["changes"]:
        before, after = sheets[change["from"]], sheets[change["to"]]
        assert change["basis"] == ({"people": people} if linked else "groups"), change["basis"]
        for row, questions in zip(change["rows"], sets):
            shares = [side[:, questions].mean(axis=1) for side in (before, after)]
            near(row["difference"], shares[1].mean() - shares[0].mean(), "difference")
            same_interval(row["interval"], mover(*shares, len(questions), linked), "interval of a change")
        if not linked:
            assert change["p"] is None and change["moves"] == []
            continue
        gains = after.sum(axis=1) - before.sum(axis=1)
        near(change["p"], sign_flip([int(gain) for gain in gains]), "p")
        drawn = stats.permutation_test(
            (after.sum(axis=1), before.sum(axis=1)), lambda x, y: np.mean(x - y), permutation_type="samples",
            n_resamples=20_000, rng=np.random.default_rng(seed),
        ).pvalue
        assert abs(change["p"] - drawn) < 0.02, f"{change['p']} and, drawn, {drawn}"
        raw = []
        for i, move in enumerate(change["moves"]):
            gained = int(((before[:, i] == 0) & (after[:, i] == 1)).sum())
            lost = int(((before[:, i] == 1) & (after[:, i] == 0)).sum())
            assert (move["gained"], move["lost"]) == (gained, lost)
            raw.append(stats.binomtest(gained, gained + lost).pvalue if gained + lost else 1.0)
        order = np.argsort(raw, kind="stable")
        least, holm = 0.0, [0.0] * k
        for rank, index in enumerate(order):
            least = min(max(least, raw[index] * (k - rank)), 1.0)
            holm[index] = least
        for move, p in zip(change["moves"], holm):
            near(move["p"], p, "Holm's p")
    levels = [(i, sheets[times[-1]][:, [q for q in range(k) if q % 3 == i]].mean()) for i in range(min(k, 3))]
    below = [f"o{i}" for i, share in sorted(levels, key=lambda level: level[1]) if share < 0.8]
    assert sorted(again["objective"] for again in found["again"]) == sorted(below)


with tempfile.TemporaryDirectory() as folder:
    for seed in range(24):
        check(seed, pathlib.Path(folder))
print(f"{compared} figures of 24 courses are those of scipy")
