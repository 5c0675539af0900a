"""The public sets of language data, read as they lie, and the draws that measures make from them."""

import json
import random
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SLOT = re.compile(r"\[([^\[\]:]+?) : ([^\[\]]*?)\]")

Labelled = tuple[str, str]
"""A label and a text."""


class Missing(Exception):
    """Something that a measure needs is not there; says what and what to do."""


@dataclass(frozen=True)
class Sets:
    folder: Path
    quick: bool = False

    def rows(self, name: str, part: str) -> list[dict[str, str]]:
        """The lines of `train` or `dev` by column."""
        return self._thinned(_table(self._path(name, f"{part}.tsv")), 4)

    def labelled(self, name: str, part: str) -> list[Labelled]:
        return [(row["label"], row["text"]) for row in self.rows(name, part)]

    def whole(self, name: str, part: str) -> list[Labelled]:
        """As `labelled`, never thinned: for draws that are small anyway."""
        return [(row["label"], row["text"]) for row in _table(self._path(name, f"{part}.tsv"))]

    def objects(self, name: str, file: str, thinned: int = 1) -> list[dict]:
        """JSON lines; a quick run keeps one in `thinned`."""
        return self._thinned(_objects(self._path(name, file)), thinned)

    def _path(self, name: str, file: str) -> Path:
        path = self.folder / name / file
        if not path.is_file():
            raise Missing(f"there is no {name}/{file} in {self.folder}; --data names another place")
        return path

    def _thinned(self, rows: list, step: int) -> list:
        return rows[::step] if self.quick else rows


@cache
def _table(path: Path) -> list[dict[str, str]]:
    names, *lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    columns = names.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]


@cache
def _objects(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def few(rows: list[Labelled], draw: int, each: int = 10) -> list[Labelled]:
    """`each` lines of every label (fewer where there are fewer), drawn with the number of the draw as seed."""
    luck = random.Random(f"few {draw}")
    lines: dict[str, list[Labelled]] = defaultdict(list)
    for row in rows:
        lines[row[0]].append(row)
    return [row for label in sorted(lines) for row in luck.sample(lines[label], min(each, len(lines[label])))]


def kept_away(rows: list[Labelled], draw: int, count: int) -> set[str]:
    """The labels that training shall never see."""
    labels = sorted({label for label, _ in rows})
    return set(random.Random(f"kept away {draw}").sample(labels, count))


def spans(annotated: str) -> set[tuple[str, int, int]]:
    """Slots of `obudź mnie o [time : piątej rano]` as name, start and end in code points of the plain text."""
    found, plain, place = set(), 0, 0
    for match in SLOT.finditer(annotated):
        plain += match.start() - place
        found.add((match[1].strip(), plain, plain + len(match[2])))
        plain += len(match[2])
        place = match.end()
    return found
