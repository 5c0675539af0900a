"""Search: one index over the passages of both sets, every question counts the same."""

from collections.abc import Iterator

import metrics
from bench import Bench
from contest import OURS
from row import Row, compared
from slips import slipped

PEERS = ("tantivy", "tantivy, letters", "five letters + 4-grams")


def passages(bench: Bench) -> list[dict]:
    """All passages, also in a quick run: fewer would make the task another one."""
    return [row for name in ("dyk", "poquad") for row in bench.sets.objects(name, "passages.jsonl")]


def questions(bench: Bench) -> list[dict]:
    return [row for name in ("dyk", "poquad") for row in bench.sets.objects(name, "queries.jsonl", thinned=4)]


def texts(bench: Bench) -> dict[str, list[str]]:
    plain = [one["text"] for one in questions(bench)]
    return {"plain": plain, "slips": [slipped(text) for text in plain]}


def peer(bench: Bench, name: str) -> dict | None:
    return bench.once(name, "search", {"passages": passages(bench), "asked": texts(bench)})


def search(bench: Bench) -> Iterator[Row]:
    asked = texts(bench)
    given = {OURS: bench.contest.attempt("search", lambda: _ours(bench, asked))}
    for name in PEERS:
        if found := peer(bench, name):
            given[name] = found["answers"]
    relevant = [set(one["relevant"]) for one in questions(bench)]
    figures = {
        part: {name: metrics.recall_and_rank(relevant, one[part]) for name, one in given.items() if one}
        for part in asked
    }
    yield compared("search.first", {name: first for name, (first, _) in figures["plain"].items()})
    yield compared("search.rank", {name: rank for name, (_, rank) in figures["plain"].items()})
    yield compared("search.slips", {name: rank for name, (_, rank) in figures["slips"].items()})


def _ours(bench: Bench, asked: dict[str, list[str]]) -> dict[str, list[list[str]]]:
    index = bench.filters.index("pl", passages(bench))
    return {part: bench.filters.search(index, lines)[0] for part, lines in asked.items()}
