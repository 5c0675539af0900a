"""Reads Package.swift: which target stands on which floor and what it may import."""

import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Target:
    name: str
    floor: str
    line: int
    imports: list[str] = field(default_factory=list)


def read(path: Path) -> dict[str, Target]:
    """The targets by name, in the order in which they stand on the page."""
    text = path.read_text()
    modules = dict(re.findall(r'static let (\w+) = product\(name: "(\w+)"', text))
    targets: dict[str, Target] = {}
    start = text.index("targets: [")
    floor = ""
    for found in re.finditer(r"^ +// (?P<floor>\w.*)$|^    \.(?P<kind>\w+)\(", text[start:], re.M):
        if found["floor"]:
            floor = found["floor"].strip()
            continue
        place = start + found.end()
        body = text[place : _end(text, place)]
        name = re.search(r'"(\w+)"', body)[1]
        given = _list(body)
        imports = [part[0] or modules.get(part[1], part[1]) for part in re.findall(r'"(\w+)"|\.(\w+)', given)]
        if found["kind"] == "tests":
            imports.insert(0, name)
            name += "Tests"
        targets[name] = Target(name, floor, text.count("\n", 0, place) + 1, imports)
    return targets


def _end(text: str, place: int) -> int:
    """Where the bracket that was opened before `place` is closed."""
    depth = 1
    while depth:
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        place += 1
    return place - 1


def _list(body: str) -> str:
    """What stands in the list of dependencies: the first list of a target."""
    if body.lstrip().startswith("name:") and "dependencies:" not in body:
        return ""
    start = body.find("[")
    return body[start + 1 : body.index("]", start)] if start >= 0 else ""
