"""Intents with and without refusal, few lines, labels never seen, mood, and how honest the scores are."""

from collections.abc import Iterator

import metrics
from bench import Bench
from contest import OURS, PROBABLE, Outcome, Trial
from row import Row, compared, mean
from sets import Labelled, few, kept_away
from slips import bare, slipped

ALL = ("words + SVM", *PROBABLE)
REFUSING = "letters + SVM, margin"


def banking77(bench: Bench) -> Iterator[Row]:
    yield _plain(bench, "banking77", banking_trial(bench))


def massive_pl(bench: Bench) -> Iterator[Row]:
    trial, gold = massive_trial(bench), _gold(bench.sets.labelled("massive-pl", "dev"))
    outcomes = bench.contest.run(trial)
    for part, key in (("plain", "massive-pl"), ("bare", "massive-pl.bare"), ("slips", "massive-pl.slips")):
        yield compared(key, {name: _accuracy(gold, one, part) for name, one in outcomes.items()})


def massive_en(bench: Bench) -> Iterator[Row]:
    yield _plain(bench, "massive-en", _trial(bench, "massive-en", "en"))


def mood(bench: Bench) -> Iterator[Row]:
    for name in ("hotels", "medicine"):
        trial = _trial(bench, f"wccrs-{name}", "pl", task="sentiment")
        yield _plain(bench, f"mood.{name}", trial, f"wccrs-{name}")


def clinc150(bench: Bench) -> Iterator[Row]:
    dev = bench.sets.labelled("clinc150", "dev")
    alone, taught = (bench.contest.run(clinc_trial(bench, oos)) for oos in (False, True))
    inside = [place for place, (label, _) in enumerate(dev) if label != "oos"]
    yield compared("clinc150", {
        name: metrics.accuracy(
            [dev[place][0] for place in inside], [one.answers["plain"][place].known for place in inside])
        for name, one in alone.items()})
    yield from _refusing("clinc150", taught, dev)
    # Without `oos` a peer has no way to refuse, so that only its ranking can be compared.
    ours = {name: one for name, one in alone.items() if name == OURS}
    *counted, ranking = _refusing("clinc150.alone", ours, dev)
    ranking.peers = {name: _ranking(one, dev) for name, one in alone.items() if name != OURS}
    yield from [*counted, ranking]


def few_lines(bench: Bench) -> Iterator[Row]:
    for name, lang in (("banking77", "en"), ("clinc150", "en"), ("massive-pl", "pl")):
        rows = [row for row in bench.sets.whole(name, "train") if row[0] != "oos"]
        dev = [row for row in bench.sets.labelled(name, "dev") if row[0] != "oos"]
        draws = [
            _accuracies(bench, Trial(f"few {name} {draw}", lang, few(rows, draw), _plain_texts(dev), peers=ALL), dev)
            for draw in bench.draws
        ]
        yield compared(f"few.{name}", mean(draws), bench.drawn)


def never_seen(bench: Bench) -> Iterator[Row]:
    for name, lang, count in (("massive-pl", "pl", 12), ("banking77", "en", 15)):
        train, dev = bench.sets.labelled(name, "train"), bench.sets.labelled(name, "dev")
        draws = []
        for draw in bench.draws:
            away = kept_away(train, draw, count)
            trial = Trial(
                f"unseen {name} {draw}", lang, [row for row in train if row[0] not in away], _plain_texts(dev),
                peers=PROBABLE)
            outcomes = bench.contest.run(trial)
            draws.append({who: _ranking(one, dev, away) for who, one in outcomes.items()})
        yield compared(f"unseen.{name}", mean(draws), bench.drawn)


def calibration(bench: Bench) -> Iterator[Row]:
    trials = {"banking77": banking_trial(bench), "clinc150": clinc_trial(bench, True), "massive-pl": massive_trial(bench)}
    for name, trial in trials.items():
        gold = _gold(bench.sets.labelled(name, "dev"))
        outcomes = bench.contest.run(trial)
        yield compared(f"calibration.{name}", {
            who: metrics.calibration_error(
                [answer.score for answer in one.answers["plain"]],
                [answer.known == label for answer, label in zip(one.answers["plain"], gold)])
            for who, one in outcomes.items() if one.probability})


def banking_trial(bench: Bench) -> Trial:
    return _trial(bench, "banking77", "en", peers=ALL)


def massive_trial(bench: Bench) -> Trial:
    texts = [text for _, text in bench.sets.labelled("massive-pl", "dev")]
    asked = {"plain": texts, "bare": [bare(text) for text in texts], "slips": [slipped(text) for text in texts]}
    return Trial("massive-pl", "pl", bench.sets.labelled("massive-pl", "train"), asked, peers=ALL)


def clinc_trial(bench: Bench, oos: bool) -> Trial:
    train = [row for row in bench.sets.labelled("clinc150", "train") if oos or row[0] != "oos"]
    asked = _plain_texts(bench.sets.labelled("clinc150", "dev"))
    peers = (*ALL, REFUSING) if oos else ALL
    return Trial(f"clinc150 {'with' if oos else 'without'} oos", "en", train, asked, peers=peers)


def _trial(bench: Bench, name: str, lang: str, **rest) -> Trial:
    dev = bench.sets.labelled(name, "dev")
    return Trial(name, lang, bench.sets.labelled(name, "train"), _plain_texts(dev), **rest)


def _plain(bench: Bench, key: str, trial: Trial, name: str = "") -> Row:
    return compared(key, _accuracies(bench, trial, bench.sets.labelled(name or key, "dev")))


def _accuracies(bench: Bench, trial: Trial, dev: list[Labelled]) -> dict[str, float]:
    return {name: _accuracy(_gold(dev), one) for name, one in bench.contest.run(trial).items()}


def _accuracy(gold: list[str], outcome: Outcome, part: str = "plain") -> float:
    return metrics.accuracy(gold, [answer.known for answer in outcome.answers[part]])


def _refusing(key: str, outcomes: dict[str, Outcome], dev: list[Labelled]) -> list[Row]:
    inside, outside, ranking = {}, {}, {}
    for name, one in outcomes.items():
        pairs = list(zip((label for label, _ in dev), one.answers["plain"]))
        known = [answer.accept and answer.label == label for label, answer in pairs if label != "oos"]
        refused = [not answer.accept for label, answer in pairs if label == "oos"]
        inside[name] = metrics.percent(sum(known), len(known))
        outside[name] = metrics.percent(sum(refused), len(refused))
        ranking[name] = _ranking(one, dev)
    return [compared(f"{key}.in", inside), compared(f"{key}.out", outside), compared(f"{key}.auroc", ranking)]


def _ranking(outcome: Outcome, dev: list[Labelled], away: frozenset | set = frozenset({"oos"})) -> float:
    pairs = list(zip((label for label, _ in dev), outcome.answers["plain"]))
    return metrics.auroc(
        [answer.score for label, answer in pairs if label not in away],
        [answer.score for label, answer in pairs if label in away])


def _gold(rows: list[Labelled]) -> list[str]:
    return [label for label, _ in rows]


def _plain_texts(rows: list[Labelled]) -> dict[str, list[str]]:
    return {"plain": [text for _, text in rows]}
