"""What is measured: every row with its unit, the peers' figure that was measured before, and the aim."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Aim:
    key: str
    title: str
    unit: str
    """%, AUROC, points, s, µs, /s, MB or ratio."""
    notes: str = ""
    """The best peer's figure of `language-notes.md`, as it stands there."""
    aim: float | None = None
    higher: bool = True


AIMS = [
    Aim("banking77", "banking77, accuracy", "%", "91.6", 93.0),
    Aim("clinc150", "clinc150 in scope, nothing refused", "%", "92.8", 94.5),
    Aim("clinc150.in", "clinc150 refusing: in scope", "%", "92.5", 92.0),
    Aim("clinc150.out", "clinc150 refusing: out of scope found", "%", "46.8", 82.0),
    Aim("clinc150.auroc", "clinc150 refusing: AUROC", "AUROC", ".951", 0.970),
    Aim("clinc150.alone.in", "clinc150 refusing, trained without `oos`: in scope", "%"),
    Aim("clinc150.alone.out", "clinc150 refusing, trained without `oos`: out of scope found", "%"),
    Aim("clinc150.alone.auroc", "clinc150 refusing, trained without `oos`: AUROC", "AUROC"),
    Aim("massive-pl", "massive-pl", "%", "85.4", 87.5),
    Aim("massive-pl.bare", "massive-pl, typed without diacritics", "%", "85.4", 87.0),
    Aim("massive-pl.slips", "massive-pl, typed with slips", "%", "78.2", 84.0),
    Aim("massive-en", "massive-en", "%", "86.5", 88.5),
    Aim("few.banking77", "ten lines an intent: banking77", "%", "73.8", 80.0),
    Aim("few.clinc150", "ten lines an intent: clinc150", "%", "83.6", 89.0),
    Aim("few.massive-pl", "ten lines an intent: massive-pl", "%", "59.0", 67.0),
    Aim("unseen.massive-pl", "intents never seen: massive-pl, 12 kept away", "AUROC", ".813", 0.87),
    Aim("unseen.banking77", "intents never seen: banking77, 15 kept away", "AUROC", ".895", 0.93),
    Aim("calibration.banking77", "calibration error of scores: banking77", "points", higher=False),
    Aim("calibration.clinc150", "calibration error of scores: clinc150 with `oos`", "points", higher=False),
    Aim("calibration.massive-pl", "calibration error of scores: massive-pl", "points", higher=False),
    Aim("mood.hotels", "mood of a sentence: hotels", "%", "84.8", 86.5),
    Aim("mood.medicine", "mood of a sentence: medicine", "%", "78.1", 80.5),
    Aim("slots.pl", "slots F1: massive-pl", "%", "68.8", 74.0),
    Aim("slots.en", "slots F1: massive-en", "%", "77.5", 81.0),
    Aim("search.first", "search dyk + poquad: recall@1", "%", "73.8", 79.0),
    Aim("search.rank", "search dyk + poquad: MRR@10", "%", "80.3", 85.0),
    Aim("search.slips", "search dyk + poquad: MRR@10 with slips", "%", "75.0", 81.0),
    Aim("time.pl", "time, right value: duckling-pl", "%", "16.5", 97.0),
    Aim("time.en", "time, right value: duckling-en", "%", "28", 92.0),
    Aim("time.pl.whole", "time, right value and every word read: duckling-pl", "%"),
    Aim("time.en.whole", "time, right value and every word read: duckling-en", "%"),
    Aim("values.pl", "numbers, ordinals, durations, right value: duckling-pl", "%"),
    Aim("values.en", "numbers, ordinals, durations, right value: duckling-en", "%"),
    Aim("values.money", "money, right value: duckling-en", "%"),
    Aim("values.contacts", "phones, e-mails, links, cards, right value: duckling-any", "%"),
    Aim("nothing", "nothing found where nothing is: duckling", "%", "75 to 100", 100.0),
    Aim("nothing.recognizers", "nothing found where nothing is: recognizers-en", "%"),
    Aim("identifiers.valid", "identifiers: valid found", "%", aim=100.0),
    Aim("identifiers.invalid", "identifiers: invalid refused", "%", aim=100.0),
    Aim("cost.training", "training banking77, wall on one core", "s", "12", 2.0, higher=False),
    Aim("cost.intents", "a line: intents (massive-pl)", "µs", "60 to 240", 40.0, higher=False),
    Aim("cost.entities", "a line: entities (massive-pl)", "µs", "2,100", 40.0, higher=False),
    Aim("cost.search", "search, queries a second on one core", "/s", "2,400 to 5,900", 20000.0),
    Aim("size.banking77", "model on disk: banking77", "MB", "13", 2.0, higher=False),
    Aim("size.massive-pl", "model on disk: massive-pl", "MB", "22", 3.0, higher=False),
    Aim("size.clinc150", "model on disk: clinc150", "MB", "39", 4.0, higher=False),
    Aim("fuzz.intent", "fuzz of intents: lines answered by the contract", "%", aim=100.0),
    Aim("fuzz.sentiment", "fuzz of mood: lines answered by the contract", "%", aim=100.0),
    Aim("fuzz.slots", "fuzz of slots: lines answered by the contract", "%", aim=100.0),
    Aim("fuzz.search", "fuzz of search: lines answered by the contract", "%", aim=100.0),
    Aim("fuzz.entities", "fuzz of entities: lines answered by the contract", "%", aim=100.0),
    Aim("linear.intent", "linear time of intents: worst of 64 Ki beside 2 Ki letters", "ratio", aim=2.0, higher=False),
    Aim("linear.sentiment", "linear time of mood: the same", "ratio", aim=2.0, higher=False),
    Aim("linear.slots", "linear time of slots: the same", "ratio", aim=2.0, higher=False),
    Aim("linear.search", "linear time of search: the same", "ratio", aim=2.0, higher=False),
    Aim("linear.entities", "linear time of entities: the same", "ratio", aim=2.0, higher=False),
]

_FORMS = {"%": "{:.1f}", "AUROC": "{:.3f}", "points": "{:.1f}", "s": "{:.1f}", "µs": "{:,.0f}", "/s": "{:,.0f}"}


def shown(value: float | None, unit: str) -> str:
    """A figure as it stands in the table, without its unit."""
    return "" if value is None else _FORMS.get(unit, "{:.1f}").format(value)
