"""Slots: named spans, right only when name, start and end are."""

from collections.abc import Iterator

import metrics
from bench import Bench
from contest import OURS
from process import Failed
from row import Row, compared
from sets import spans


def slots(bench: Bench) -> Iterator[Row]:
    for lang in ("pl", "en"):
        train, dev = (bench.sets.rows(f"massive-{lang}", part) for part in ("train", "dev"))
        gold = [spans(row["annot"]) for row in dev]
        given = {OURS: bench.contest.attempt(f"slots {lang}", lambda: _ours(bench, lang, train, dev))}
        job = {
            "kind": "slots",
            "train": [(row["text"], sorted(spans(row["annot"]))) for row in train],
            "asked": [row["text"] for row in dev],
        }
        if found := bench.contest.peer("CRF", job):
            given["CRF"] = [{tuple(one) for one in spans} for spans in found["answers"]]
        figures = {name: metrics.span_f1(gold, one) for name, one in given.items() if one is not None}
        yield compared(f"slots.{lang}", figures)


def _ours(bench: Bench, lang: str, train: list[dict], dev: list[dict]) -> list[set]:
    rows = [(row["label"], row["text"], row["annot"]) for row in train]
    model = bench.filters.train("slots", lang, rows, ("label", "text", "annot"))
    answers, _ = bench.filters.predict(model, [row["text"] for row in dev], lang)
    try:
        return [{(one["slot"], one["start"], one["end"]) for one in answer["slots"]} for answer in answers]
    except (KeyError, TypeError) as error:
        raise Failed("an answer of predict has no slots with slot, start and end") from error
