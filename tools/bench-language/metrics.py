"""The figures. Percentages are 0 to 100; AUROC is 0 to 1."""

from collections.abc import Iterable, Sequence


def percent(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0


def accuracy(gold: Sequence[str], given: Sequence[str]) -> float:
    return percent(sum(a == b for a, b in zip(gold, given, strict=True)), len(gold))


def auroc(inside: Sequence[float], outside: Sequence[float]) -> float:
    """How likely a line that belongs scores higher than one that does not; equal scores count half."""
    ranked = sorted([(score, 1) for score in inside] + [(score, 0) for score in outside])
    wins, below, start = 0.0, 0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            end += 1
        own = sum(mark for _, mark in ranked[start:end])
        other = end - start - own
        wins += own * (below + other / 2)
        below += other
        start = end
    return wins / (len(inside) * len(outside)) if inside and outside else 0.0


def calibration_error(scores: Sequence[float], right: Sequence[bool], bins: int = 15) -> float:
    """Expected calibration error in percent points: how far a score stands from the share of right answers with such a
    score, in equally wide bins, each weighted by its lines (Guo et al. 2017)."""
    sums = [[0.0, 0, 0] for _ in range(bins)]
    for score, was_right in zip(scores, right, strict=True):
        one = sums[min(int(score * bins), bins - 1)]
        one[0] += score
        one[1] += was_right
        one[2] += 1
    return percent(sum(abs(total - hits) for total, hits, _ in sums), len(scores))


def span_f1(gold: Iterable[set], given: Iterable[set]) -> float:
    """Micro F1 over all lines; a span counts when name, start and end are right."""
    hits = wanted = found = 0
    for ours, theirs in zip(gold, given, strict=True):
        hits, wanted, found = hits + len(ours & theirs), wanted + len(ours), found + len(theirs)
    return percent(2 * hits, wanted + found)


def recall_and_rank(relevant: Sequence[set[str]], hits: Sequence[list[str]]) -> tuple[float, float]:
    """Recall@1 and MRR@10, both in percent."""
    first = rank = 0.0
    for wanted, found in zip(relevant, hits, strict=True):
        place = next((number for number, name in enumerate(found[:10], 1) if name in wanted), None)
        if place:
            first += place == 1
            rank += 1 / place
    return percent(first, len(relevant)), percent(rank, len(relevant))
