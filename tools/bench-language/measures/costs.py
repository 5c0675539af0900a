"""What it costs: training, a line, a query, a model on disk. All on one core, JSON in and out included."""

from collections.abc import Callable, Iterator

from bench import Bench
from contest import OURS
from filters import Model
from measures import search
from measures.intents import banking_trial, clinc_trial, massive_trial
from process import Cost
from row import Row, compared

TIMES = 3
REF = "2013-02-12T04:30:00"
STRONG = ("letters + SVM", "letters + LR", "fastText")
"""Peers that read well; what a model of single words costs is beside the point."""


def costs(bench: Bench) -> Iterator[Row]:
    yield _training(bench)
    outcomes = bench.contest.run(massive_trial(bench))
    texts = [text for _, text in bench.sets.labelled("massive-pl", "dev")]
    model = outcomes[OURS].model if OURS in outcomes else None
    peers = {name: outcomes[name].line_micros for name in STRONG if name in outcomes}
    intents = model and _micros(bench, "intents", texts, lambda lines: bench.filters.predict(model, lines)[1])
    yield compared("cost.intents", _figures(intents, peers))
    lines = [{"id": "", "text": text, "lang": "pl", "ref": REF} for text in texts]
    micros = _micros(bench, "entities", lines, lambda some: bench.filters.entities("pl", _numbered(some))[1])
    asked = [(text, "pl", REF) for text in texts[:300]]
    found = bench.once("dateparser", "moments", {"asked": asked, "inside": True}, "inside")
    yield compared("cost.entities", _figures(micros, {"dateparser": found["line_micros"]} if found else {}))
    yield _queries(bench)


def sizes(bench: Bench) -> Iterator[Row]:
    for name, trial in (("banking77", banking_trial), ("massive-pl", massive_trial),
                        ("clinc150", lambda bench: clinc_trial(bench, True))):
        outcomes = bench.contest.run(trial(bench))
        yield compared(f"size.{name}", {who: outcomes[who].bytes / 1e6 for who in (OURS, *STRONG) if who in outcomes})


def _training(bench: Bench) -> Row:
    trial = banking_trial(bench)
    outcomes = bench.contest.run(trial)
    figures = {name: outcomes[name].train_seconds for name in (OURS, *STRONG) if name in outcomes}
    remark = f"best of {TIMES}"
    if OURS in outcomes:
        again = [bench.filters.train("intent", "en", trial.train, ("label", "text")).cost for _ in range(TIMES - 1)]
        best = min([outcomes[OURS].model.cost, *again], key=lambda cost: cost.wall)
        figures[OURS] = best.wall
        remark += f", of which {best.processor:.1f} s at work"
    return compared("cost.training", figures, remark)


def _queries(bench: Bench) -> Row:
    asked = search.questions(bench)
    texts = [one["text"] for one in asked]
    index: Model | None = bench.contest.attempt("search", lambda: bench.filters.index("pl", search.passages(bench)))
    micros = index and _micros(bench, "search", texts, lambda lines: bench.filters.search(index, lines)[1])
    peers = {}
    for name in search.PEERS:
        if found := search.peer(bench, name):
            peers[name] = found["queries_a_second"]
    return compared("cost.search", _figures(micros and 1e6 / micros, peers))


def _micros(bench: Bench, what: str, rows: list, ask: Callable[[list], Cost]) -> float | None:
    """Processor time of a line: many lines in one process less few lines in another, so that start-up goes out."""
    many = rows * -(-bench.speed_lines // len(rows))
    few = many[: len(many) // 20]

    def measure() -> float:
        seconds = [min(ask(some).processor for _ in range(TIMES)) for some in (many, few)]
        return 1e6 * max(seconds[0] - seconds[1], 0) / (len(many) - len(few))

    return bench.contest.attempt(what, measure)


def _numbered(lines: list[dict]) -> list[dict]:
    return [{**line, "id": str(number)} for number, line in enumerate(lines)]


def _figures(ours: float | None, peers: dict[str, float]) -> dict[str, float]:
    return peers if ours is None else {OURS: ours, **peers}
