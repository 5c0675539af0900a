"""Entities: right values, nothing where nothing is, identifiers with their check digits."""

import json
import math
from collections.abc import Iterator

import metrics
from bench import Bench
from contest import OURS
from process import Failed
from row import Row, compared

NUMBERS = ("numeral", "ordinal", "duration")
CONTACTS = ("phone", "email", "url", "creditcard")
_RECOGNIZED = {
    "datetime": ("time", "duration"), "number": ("numeral",), "ordinal": ("ordinal",), "percent": ("percent",),
    "currency": ("money",), "phone": ("phone",), "email": ("email",), "url": ("url",),
}

_ZONE = "-02:00"
"""The zone in which Duckling's phrases were said; clock times of other zones in them are meaningless without it."""

_GRAINS = {"year": 4, "quarter": 7, "month": 7, "hour": 13, "minute": 16, "second": 19}
"""How many letters of a moment stand for a grain; days and weeks take ten."""


def time_values(bench: Bench) -> Iterator[Row]:
    for lang in ("pl", "en"):
        pairs = _pairs(bench, f"duckling-{lang}", ("time",))
        right, whole = {}, {}
        if (read := _read(bench, lang, pairs)) is not None:
            good = [_same(pair, entity) for pair, entity in zip(pairs, read)]
            covered = [is_good and _covers(pair, entity) for is_good, pair, entity in zip(good, pairs, read)]
            right[OURS], whole[OURS] = (metrics.percent(sum(one), len(pairs)) for one in (good, covered))
            _tell_wrong(bench, f"duckling-{lang}", pairs, read, good)
        if found := dateparser(bench, lang):
            good = [_same_moment(pair["value"], moment) for pair, moment in zip(pairs, found["answers"])]
            right["dateparser"] = metrics.percent(sum(good), len(pairs))
        yield compared(f"time.{lang}", right, "of dateparser only the first moment, as fine as the grain")
        yield compared(f"time.{lang}.whole", whole)


def dateparser(bench: Bench, lang: str) -> dict | None:
    asked = [(pair["text"], lang, pair["ref"]) for pair in _pairs(bench, f"duckling-{lang}", ("time",))]
    return bench.once("dateparser", "moments", {"asked": asked}, lang)


def _same_moment(gold: dict, moment: str | None) -> bool:
    """dateparser knows neither grain nor end: "jutro" is tomorrow at the very hour at which it was said."""
    size = _GRAINS.get(gold["grain"], 10)
    return moment is not None and gold["kind"] == "instant" and moment[:size] == gold["from"][:size]


def other_values(bench: Bench) -> Iterator[Row]:
    for key, name, kinds, lang in (
        ("values.pl", "duckling-pl", NUMBERS, "pl"), ("values.en", "duckling-en", NUMBERS, "en"),
        ("values.money", "duckling-en", ("money",), "en"), ("values.contacts", "duckling-any", CONTACTS, "en"),
    ):
        pairs = _pairs(bench, name, kinds)
        figures = {}
        if (read := _read(bench, lang, pairs)) is not None:
            good = [_same(pair, entity) for pair, entity in zip(pairs, read)]
            figures[OURS] = metrics.percent(sum(good), len(pairs))
            _tell_wrong(bench, key, pairs, read, good)
        yield compared(key, figures)


def nothing(bench: Bench) -> Iterator[Row]:
    """Texts that look like something and are nothing of that kind."""
    clean = total = 0
    told = []
    for name, lang in (("duckling-pl", "pl"), ("duckling-en", "en"), ("duckling-any", "en")):
        pairs = [pair for pair in bench.sets.objects(name, "pairs.jsonl") if pair["value"] is None]
        if (found := _all(bench, lang, pairs)) is not None:
            empty = [not any(one["kind"] == pair["dim"] for one in all_) for pair, all_ in zip(pairs, found)]
            clean, total = clean + sum(empty), total + len(pairs)
            told += [pair["text"] for pair, is_empty in zip(pairs, empty) if not is_empty]
    if told:
        bench.contest.say(f"found where nothing is: {told}")
    figures = {OURS: metrics.percent(clean, total)} if total else {}
    if (peer := _nothing_of_peer(bench)) is not None:
        figures["dateparser"] = peer
    yield compared("nothing", figures, "of dateparser only times are asked")
    cases = [case for case in bench.sets.objects("recognizers-en", "cases.jsonl") if not case["results"]]
    found = _all(bench, "en", cases)
    yield compared("nothing.recognizers", {} if found is None else {OURS: metrics.percent(
        sum(not any(one["kind"] in _RECOGNIZED[case["dim"]] for one in all_) for case, all_ in zip(cases, found)),
        len(cases))})


def identifiers(bench: Bench) -> Iterator[Row]:
    pairs = bench.sets.objects("pl-identifiers", "pairs.jsonl")
    found = _all(bench, "pl", pairs)
    for key, valid in (("identifiers.valid", True), ("identifiers.invalid", False)):
        figures = {}
        if found is not None:
            right = [
                (any(one["value"].get("value") == pair["normal"] for one in same) if valid else not same)
                for pair, same in ((pair, [one for one in all_ if one["kind"] == pair["kind"]])
                                   for pair, all_ in zip(pairs, found))
                if pair["valid"] == valid
            ]
            figures[OURS] = metrics.percent(sum(right), len(right))
        yield compared(key, figures)


def _nothing_of_peer(bench: Bench) -> float | None:
    pairs = [pair for lang in ("pl", "en") for pair in bench.sets.objects(f"duckling-{lang}", "pairs.jsonl")
             if pair["value"] is None and pair["dim"] == "time"]
    asked = [(pair["text"], pair["lang"], pair["ref"]) for pair in pairs]
    found = bench.once("dateparser", "moments", {"asked": asked}, "nothing")
    return metrics.percent(found["answers"].count(None), len(pairs)) if found else None


def _pairs(bench: Bench, name: str, kinds: tuple[str, ...]) -> list[dict]:
    pairs = [pair for pair in bench.sets.objects(name, "pairs.jsonl") if pair["dim"] in kinds and pair["value"]]
    return [{**pair, "value": {key: _mended(value) for key, value in pair["value"].items()}} for pair in pairs]


def _mended(value):
    """duckling-pl writes seven years as `2012-00-01`; there is no month 00, and its first moment is in January."""
    return value.replace("-00-", "-01-", 1) if isinstance(value, str) else value


def _all(bench: Bench, lang: str, rows: list[dict]) -> list[list[dict]] | None:
    lines = [
        {"id": row["id"], "text": row["text"], "lang": lang, **({"ref": row["ref"] + _ZONE} if "ref" in row else {})}
        for row in rows
    ]

    def ask() -> list[list[dict]]:
        found, _ = bench.filters.entities(lang, lines)
        for one in (one for all_ in found for one in all_):
            if not {"kind", "start", "end", "text"} <= one.keys() or not isinstance(one.get("value"), dict):
                raise Failed(f"an entity has another form: {json.dumps(one, ensure_ascii=False)[:120]}")
        return found

    return bench.contest.attempt(f"entities {lang}", ask)


def _read(bench: Bench, lang: str, pairs: list[dict]) -> list[dict | None] | None:
    """For every pair the longest entity of its kind, the first of equals."""
    found = _all(bench, lang, pairs)
    return found and [
        max((one for one in all_ if one["kind"] == pair["dim"]), key=lambda one: one["end"] - one["start"], default=None)
        for pair, all_ in zip(pairs, found)
    ]


def _same(pair: dict, entity: dict | None) -> bool:
    if entity is None:
        return False
    gold, given, kind = pair["value"], entity["value"], pair["dim"]
    if kind == "time":
        return all(given.get(name) == gold.get(name) for name in ("kind", "from", "to", "grain"))
    if kind in ("phone", "creditcard"):
        return _digits(gold["value"]) == _digits(given.get("value", ""))
    return all(_equal(value, given.get(name)) for name, value in gold.items())


def _equal(gold, given) -> bool:
    if isinstance(gold, str) or isinstance(given, bool) or not isinstance(given, (int, float)):
        return isinstance(given, str) and gold == given
    return math.isclose(gold, given, rel_tol=1e-9, abs_tol=1e-12)


def _covers(pair: dict, entity: dict) -> bool:
    left = pair["text"][: entity["start"]] + pair["text"][entity["end"] :]
    return not any(letter.isalnum() for letter in left)


def _digits(text) -> str:
    return "".join(letter for letter in str(text) if letter.isdigit())


def _tell_wrong(bench: Bench, what: str, pairs: list[dict], read: list, good: list[bool]) -> None:
    """For whoever wants to mend it: with `--wrong`, every value that was not right."""
    for pair, entity, is_good in zip(pairs, read, good):
        if not is_good and bench.tell_wrong:
            given = json.dumps(entity and entity["value"], ensure_ascii=False)
            bench.contest.say(f"{what}: {pair['text']!r} is {json.dumps(pair['value'])}, read as {given}")
