"""`odzew nlu`, called as anybody would call it: JSON lines in, JSON lines out."""

import itertools
import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import process
from process import Cost, Failed


@dataclass(frozen=True)
class Model:
    path: Path
    cost: Cost
    """What training took."""

    @property
    def bytes(self) -> int:
        files = [self.path] if self.path.is_file() else self.path.rglob("*")
        return sum(file.stat().st_size for file in files if file.is_file())


class Filters:
    def __init__(self, binary: Path, work: Path):
        self.binary, self.work = binary, work
        self._numbers = itertools.count(1)

    def train(self, task: str, lang: str, rows: Iterable[tuple[str, ...]], columns: tuple[str, ...]) -> Model:
        """Rows in the order of `columns`. No dev file is given: nothing may be tuned on what is measured."""
        table, path = self._file("train.tsv"), self._file("model")
        lines = ("\t".join(row) for row in itertools.chain([columns], rows))
        table.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = ["nlu", "train", "--task", task, "--lang", lang, "--train", str(table), "--model", str(path)]
        return Model(path, self._run(command, None, self._file("out")))

    def index(self, lang: str, passages: list[dict]) -> Model:
        file, path = self._file("passages.jsonl"), self._file("index")
        _write(file, passages)
        command = ["nlu", "index", "--lang", lang, "--passages", str(file), "--index", str(path)]
        return Model(path, self._run(command, None, self._file("out")))

    def predict(self, model: Model, texts: list[str], lang: str = "pl") -> tuple[list[dict], Cost]:
        return self.ask(["predict", "--model", str(model.path)], _numbered(texts, lang))

    def search(self, index: Model, texts: list[str]) -> tuple[list[list[str]], Cost]:
        """The ids found for every text, best first."""
        answers, cost = self.ask(["search", "--index", str(index.path), "--limit", "10"], _numbered(texts, "pl"))
        return [[hit["id"] for hit in answer["hits"]] for answer in answers], cost

    def entities(self, lang: str, lines: list[dict]) -> tuple[list[list[dict]], Cost]:
        answers, cost = self.ask(["entities", "--lang", lang], lines)
        return [answer["entities"] for answer in answers], cost

    def ask(self, command: list[str], lines: list[dict]) -> tuple[list[dict], Cost]:
        """The answers in order. Throws `Failed` when one is missing, out of order or not JSON."""
        given, answer = self._file("in.jsonl"), self._file("out.jsonl")
        _write(given, lines)
        cost = self.pipe(command, given, answer)
        with open(answer, encoding="utf-8", newline="\n") as file:
            found = [parsed(text, line["id"]) for text, line in zip(file, lines)]
        if len(found) != len(lines):
            raise Failed(f"nlu {command[0]} gave {len(found)} answers for {len(lines)} lines")
        return found, cost

    def pipe(self, command: list[str], given: Path, answer: Path, limit: float = 1800) -> Cost:
        return self._run(["nlu", *command], given, answer, limit)

    def _run(self, command: list[str], given: Path | None, answer: Path, limit: float = 1800) -> Cost:
        if not shutil.which(self.binary):
            raise Failed(f"there is no {self.binary}: build it with 'make release'")
        return process.run([str(self.binary), *command], given, answer, limit)

    def _file(self, name: str) -> Path:
        return self.work / f"{next(self._numbers):04}-{name}"


def parsed(text: str, name: str) -> dict:
    try:
        answer = json.loads(text)
    except ValueError as error:
        raise Failed(f"the answer to line {name} is not JSON: {text[:80]!r}") from error
    if not isinstance(answer, dict) or answer.get("id") != name:
        raise Failed(f"line {name} got the answer {text[:80]!r}")
    return answer


def _numbered(texts: list[str], lang: str) -> list[dict]:
    return [{"id": str(number), "text": text, "lang": lang} for number, text in enumerate(texts)]


def _write(path: Path, rows: list[dict]) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
