"""Every filter under lines that are broken on purpose: no crash, answers by the contract, time that grows with length."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import fuzzing
import metrics
from bench import Bench
from contest import OURS
from filters import parsed
from measures import search
from process import Failed
from row import Row, compared

SHORT, LONG, LETTERS = 2 << 10, 64 << 10, 1 << 20
FLOOR = 0.02  # seconds; below it, the clock says nothing
TRAINED = 2000  # lines are enough for a model that shall only not break


@dataclass(frozen=True)
class Target:
    command: list[str]
    fault: Callable[[dict, str], str | None]
    """What is wrong with an answer to a text, if something is."""


def fuzz(bench: Bench) -> Iterator[Row]:
    texts = _texts(bench)
    given = bench.filters.work / "fuzz.jsonl"
    with open(given, "w", encoding="utf-8") as file:
        for number, text in enumerate(fuzzing.mutated(texts, bench.fuzz_lines)):
            line = {"id": str(number), "text": text, "lang": "pl", "ref": "2013-02-12T04:30:00"}
            file.write(json.dumps(line, ensure_ascii=number % 2 == 0) + "\n")
    for name in MAKERS:
        target = bench.contest.attempt(f"fuzz {name}", lambda: MAKERS[name](bench))
        share = target and _share(bench, name, target, given)
        yield compared(f"fuzz.{name}", {} if share is None else {OURS: share}, f"{bench.fuzz_lines:,} lines")


def linear(bench: Bench) -> Iterator[Row]:
    texts = _texts(bench)
    for name, make in MAKERS.items():
        target = bench.contest.attempt(f"linear {name}", lambda: make(bench))
        worst = target and bench.contest.attempt(f"linear {name}", lambda: _worst(bench, target, texts))
        yield compared(f"linear.{name}", {OURS: worst[0]} if worst else {}, f"by {worst[1]}" if worst else "")


def _share(bench: Bench, name: str, target: Target, given: Path) -> float | None:
    """Percent of lines that were answered by the contract; None when there was no answer at all."""
    answer = bench.filters.work / f"fuzz-{name}.jsonl"
    try:
        bench.filters.pipe(target.command, given, answer)
    except Failed as failure:
        bench.contest.say(f"fuzz {name}: {failure}")
        if not answer.stat().st_size:
            return None
    good, faults = 0, []
    with open(given, encoding="utf-8") as asked, open(answer, encoding="utf-8", newline="\n") as answered:
        for line, found in zip_longest(asked, answered):
            fault = _fault(target, json.loads(line), found) if line else "an answer too many"
            good += fault is None
            if fault and len(faults) < 3:
                faults.append(f"{fault}; line {line and line.strip()[:200]}")
    answer.unlink()
    for fault in faults:
        bench.contest.say(f"fuzz {name}: {fault}")
    # Rounding must not make a million less one a hundred percent.
    return min(metrics.percent(good, bench.fuzz_lines), 100.0 if good == bench.fuzz_lines else 99.9)


def _fault(target: Target, asked: dict, found: str | None) -> str | None:
    if found is None:
        return "no answer"
    try:
        return target.fault(parsed(found, asked["id"]), asked["text"])
    except Failed as failure:
        return str(failure)
    except (KeyError, TypeError, ValueError):
        return f"an answer of another form: {found[:120]}"


def _spans(name: str) -> Callable[[dict, str], str | None]:
    def fault(answer: dict, text: str) -> str | None:
        for one in answer[name]:
            start, end = one["start"], one["end"]
            if not 0 <= start < end <= len(text) or text[start:end] != one["text"]:
                return f"{one} does not stand there"
        return None

    return fault


def _label(answer: dict, text: str) -> str | None:
    whole = isinstance(answer["label"], str) and isinstance(answer["accept"], bool) and 0 <= answer["score"] <= 1
    return None if whole else f"an answer of another form: {answer}"


def _hits(answer: dict, text: str) -> str | None:
    names = [hit["id"] for hit in answer["hits"]]
    scores = [hit["score"] for hit in answer["hits"]]
    fine = len(names) <= 10 and len(set(names)) == len(names) and scores == sorted(scores, reverse=True)
    return None if fine else f"hits out of order, double or too many: {answer['hits']}"


def _worst(bench: Bench, target: Target, texts: list[str]) -> tuple[float, str]:
    """The worst ratio of time for a code point in long and in short texts, and the shape of text that gave it."""
    ratios = {}
    base = _seconds(bench, target, [""])
    for shape in [*fuzzing.SHAPES, "speech"]:
        def once() -> float:
            short, long = (
                max(_seconds(bench, target, [fuzzing.long(shape, texts, size)] * (LETTERS // size)) - base, FLOOR)
                for size in (SHORT, LONG))
            return long / short

        ratio = once()
        ratios[shape] = min(ratio, once()) if ratio > 1.5 else ratio
    worst = max(ratios, key=ratios.get)
    return ratios[worst], worst


def _seconds(bench: Bench, target: Target, texts: list[str]) -> float:
    lines = [{"id": str(number), "text": text, "lang": "pl", "ref": "2013-02-12T04:30:00"}
             for number, text in enumerate(texts)]
    return bench.filters.ask(target.command, lines)[1].processor


def _texts(bench: Bench) -> list[str]:
    texts = [text for name in ("massive-pl", "banking77") for _, text in bench.sets.labelled(name, "dev")]
    for name in ("duckling-pl", "duckling-en", "duckling-any", "pl-identifiers"):
        texts += [pair["text"] for pair in bench.sets.objects(name, "pairs.jsonl")]
    return texts


def _predicting(task: str, name: str, columns: tuple[str, ...], fault: Callable) -> Callable[[Bench], Target]:
    def make(bench: Bench) -> Target:
        rows = [tuple(row[column] for column in columns) for row in bench.sets.rows(name, "train")[:TRAINED]]
        model = bench.filters.train(task, "pl", rows, columns)
        return Target(["predict", "--model", str(model.path)], fault)

    return make


def _searching(bench: Bench) -> Target:
    index = bench.filters.index("pl", search.passages(bench))
    return Target(["search", "--index", str(index.path), "--limit", "10"], _hits)


MAKERS: dict[str, Callable[[Bench], Target]] = {
    "intent": _predicting("intent", "massive-pl", ("label", "text"), _label),
    "sentiment": _predicting("sentiment", "wccrs-hotels", ("label", "text"), _label),
    "slots": _predicting("slots", "massive-pl", ("label", "text", "annot"), _spans("slots")),
    "search": _searching,
    "entities": lambda bench: Target(["entities", "--lang", "pl"], _spans("entities")),
}
