"""Lets everybody run the same trial: our filters, and the peers beside, each in a process of its own on one core."""

import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import process
from filters import Filters, Model
from process import Failed
from sets import Labelled, Missing

OURS = "ours"
PEERS = ("words + SVM", "letters + SVM", "fastText")
PROBABLE = ("letters + SVM", "letters + LR", "fastText")


@dataclass(frozen=True)
class Trial:
    """One training and what is asked of it."""

    name: str
    lang: str
    train: list[Labelled]
    asked: dict[str, list[str]]
    task: str = "intent"
    peers: tuple[str, ...] = PEERS


@dataclass(frozen=True)
class Answer:
    label: str
    """May be `oos`."""
    score: float
    accept: bool
    known: str
    """The best label that is not `oos`."""


@dataclass
class Outcome:
    answers: dict[str, list[Answer]]
    train_seconds: float
    bytes: int
    line_micros: float | None = None
    """Only of peers: ours are measured with the start-up taken out."""
    probability: bool = True
    """Whether scores are probabilities."""
    model: Model | None = None
    """Only ours: to ask it more."""


@dataclass
class Contest:
    filters: Filters
    work: Path
    python: Path | None
    """The Python that has the peers, if they are wanted."""
    say: Callable[[str], None]
    outcomes: dict[str, dict[str, Outcome]] = field(default_factory=dict)
    absent: set[str] = field(default_factory=set)

    def run(self, trial: Trial) -> dict[str, Outcome]:
        """The outcome of everybody by name; what ran before under this name is not run again. Ours is missing when
        the filter failed, and why has been said."""
        done = self.outcomes.setdefault(trial.name, {})
        if OURS not in done:
            outcome = self.attempt(OURS, lambda: self._ours(trial))
            if outcome:
                done[OURS] = outcome
        job = {"kind": "intents", "train": trial.train, "asked": trial.asked}
        for name in trial.peers:
            if name not in done and (found := self.peer(name, job)):
                answers = {part: [_of_peer(*one) for one in given] for part, given in found.pop("answers").items()}
                done[name] = Outcome(answers=answers, **found)
        return done

    def peer(self, name: str, job: dict) -> dict | None:
        """What the peer gave, or None when there is no such peer here; why is said once."""
        if self.python is None or name in self.absent:
            return None
        number = next(_numbers)
        given, out = self.work / f"peer-{number}.json", self.work / f"peer-{number}.out"
        given.write_text(json.dumps({"peer": name, **job}), encoding="utf-8")
        command = [str(self.python), str(Path(__file__).with_name("peers")), str(given), str(out)]
        try:
            process.run(command, None, self.work / f"peer-{number}.log")
        except Failed as failure:
            if "is not installed" in str(failure):
                self.absent.add(name)
            self.say(f"The peer {name} is left out: {failure}")
            return None
        return json.loads(out.read_text(encoding="utf-8"))

    def attempt(self, what: str, work: Callable):
        """What `work` gives, or None when data or filters failed, after saying why."""
        try:
            return work()
        except (Failed, Missing) as failure:
            self.say(f"Not measured ({what}): {failure}")
            return None

    def _ours(self, trial: Trial) -> Outcome:
        model = self.filters.train(trial.task, trial.lang, trial.train, ("label", "text"))
        answers = {
            name: [_of_filter(one) for one in self.filters.predict(model, texts, trial.lang)[0]]
            for name, texts in trial.asked.items()
        }
        return Outcome(answers, model.cost.wall, model.bytes, model=model)


_numbers = itertools.count(1)


def _of_filter(given: dict) -> Answer:
    try:
        label, top = given["label"], given.get("top", [])
        known = label if label != "oos" else next((name for name, _ in top if name != "oos"), label)
        return Answer(label, float(given["score"]), bool(given["accept"]), known)
    except (KeyError, TypeError, ValueError) as error:
        raise Failed(f"an answer of predict has another form: {str(given)[:120]}") from error


def _of_peer(label: str, score: float, accept: bool) -> Answer:
    return Answer(label, score, accept, label)
