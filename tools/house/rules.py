"""The rules of the house that a program can watch. Each gives (file, line, what is wrong and how to mend it)."""

import re
from pathlib import Path

from .exceptions import FOREIGN, FREE_TASKS, NOT_QUITE_PURE, READS_RECORDS_OF, TOP_ROOMS
from .manifest import Target
from .swift import SwiftFile

SYSTEM = {"CDispatch", "Dispatch", "Foundation", "FoundationNetworking", "FoundationXML", "Glibc", "Synchronization"}
TESTING = {"Testing", "XCTest"}
PURE_MAY = {"Ground", "Language", "Timing", "Seal", "Foundation", "Synchronization"}
ROOM_NUMBERS = ("Records", "Desk", "Worker", "Talk", "Door", "Routes", "Page", "Form", "Command", "PersonalData")
BAD_NAMES = re.compile(r"(Utils?|Helpers?|Managers?|Services?|Common|Core)$")
LONGEST = 300

Targets = dict[str, Target]


def floor(targets: Targets, name: str) -> str:
    return targets[name].floor if name in targets else ""


def manifest(targets: Targets):
    """Arrows go one way: a target names only what stands above it."""
    place = {name: number for number, name in enumerate(targets)}
    rooms = {name for name in targets if floor(targets, name) == "2 rooms"}
    for target in targets.values():
        for name in target.imports:
            if place.get(name, -1) >= place[target.name]:
                yield "Package.swift", target.line, (
                    f"{target.name} names {name}, which stands below it. Move what both need to a lower floor.")
        wanted = rooms.intersection(target.imports)
        if target.floor == "3 engines" and wanted:
            yield "Package.swift", target.line, (
                f"the engine {target.name} knows a room ({', '.join(wanted)}). Engines know only Store.")
        if target.floor == "3 doors" and len(wanted) > 1:
            yield "Package.swift", target.line, (
                f"the door {target.name} knows {len(wanted)} rooms. A door fills the need of one; give the others theirs.")


def imports(targets: Targets, files: list[SwiftFile]):
    """The import list is the passport."""
    used: dict[str, set[str]] = {}
    for file in files:
        if file.target not in targets:
            yield file.path, 1, f"the folder {file.target} is no target of Package.swift. Give it a line there."
            continue
        declared = set(targets[file.target].imports)
        tests = file.target.endswith("Tests") or file.target == "HouseTesting"
        for name, line in file.imports:
            used.setdefault(file.target, set()).add(name)
            if name not in declared | SYSTEM | (TESTING if tests else set()):
                yield file.path, line, (
                    f"imports {name}, which Package.swift does not give to {file.target}. If it may be, add it there.")
    for name, target in targets.items():
        for idle in set(target.imports) - used.get(name, set()):
            if name in used:
                yield "Package.swift", target.line, f"{name} names {idle} and never imports it. Take the arrow out."


def pure(targets: Targets, files: list[SwiftFile]):
    """A file without a room number in its name holds values and rules: no store, no journal, no jobs."""
    rooms = {name for name in targets if floor(targets, name) == "2 rooms"}
    homes = rooms | {name for name in targets if floor(targets, name) == "1 foundation"} - {"Schema"}
    for file in files:
        if file.target not in homes or file.stem.endswith(ROOM_NUMBERS):
            continue
        if str(file.path) in NOT_QUITE_PURE:
            continue
        may = PURE_MAY | rooms | FOREIGN.get(str(file.path), set())
        for name, line in file.imports:
            if name not in may:
                yield file.path, line, (
                    f"a pure file imports {name}. Move what needs it into a file that ends in Records, Desk or Worker.")


def records(targets: Targets, files: list[SwiftFile]):
    """A room reads its own rows; another room's only where that is declared."""
    owner = {}
    for file in files:
        for name in re.findall(r"\b(?:enum|struct) (\w+Records)\b", file.code):
            owner[name] = file.target
    for file in files:
        here = floor(targets, file.target)
        if here not in ("2 rooms", "3 engines", "3 doors", "1 foundation") or file.target in TOP_ROOMS:
            continue
        for found in re.finditer(r"\b(\w+Records)\b", file.code):
            home = owner.get(found[1], file.target)
            if home == file.target or floor(targets, home) == "1 foundation" and here == "2 rooms":
                continue
            if (file.target, home) not in READS_RECORDS_OF:
                yield file.path, file.line(found.start()), (
                    f"{file.target} uses {found[1]} of {home}. Ask {home}Desk, or declare it in tools/house/exceptions.py.")


def web(files: list[SwiftFile]):
    """The web reads; what changes something is a verb of a desk."""
    for file in files:
        if file.target == "Web":
            for found in re.finditer(r"store\.(write|claim)\b", file.code):
                yield file.path, file.line(found.start()), "the web opens a write. Make it a verb of the room's desk."


def tables(targets: Targets, files: list[SwiftFile]):
    """A table has one writer, and whoever reads it lives in the same room."""
    known, writers = set(), {}
    for file in files:
        if file.target == "Schema":
            known.update(re.findall(r"CREATE TABLE (?:IF NOT EXISTS )?(\w+)", file.uncommented))
    write = re.compile(r"\b(?:INSERT INTO\s+(\w+)|UPDATE\s+(\w+)\s+SET\b|DELETE FROM\s+(\w+))")
    for file in files:
        if file.target == "Schema":
            continue
        for found in write.finditer(file.uncommented):
            table = found[1] or found[2] or found[3]
            line = file.line(found.start())
            if table not in known:
                continue
            if not file.stem.endswith("Records"):
                yield file.path, line, f"writes the table {table}. Only a file that ends in Records may do so."
            first = writers.setdefault(table, file.target)
            if first != file.target:
                yield file.path, line, f"{file.target} writes the table {table} of {first}. Call a verb of {first}."
    for file in files:
        for found in re.finditer(r"\b(?:FROM|JOIN)\s+(\w+)", file.uncommented):
            home = writers.get(found[1], file.target)
            if home not in (file.target, "Schema") and file.target != "Schema":
                yield file.path, file.line(found.start()), (
                    f"{file.target} reads the table {found[1]} of {home}. Let a Records file of {home} give what you need.")


def words(targets: Targets, files: list[SwiftFile]):
    """What nobody may leave behind in the program."""
    banned = [
        (r"\btry!", "traps on an error of the world. Throw it, or handle it."),
        (r"\bas!", "traps on another type. Use 'as?' and say what happens otherwise."),
        (r"\bfatalError\(", "ends the house. Throw; a bug of ours traps with preconditionFailure and its reason."),
    ]
    for file in files:
        for pattern, cure in banned:
            for found in re.finditer(pattern, file.code):
                yield file.path, file.line(found.start()), f"'{found[0]}' {cure}"
        for found in re.finditer(r"\b(TODO|FIXME|XXX)\b", file.text):
            yield file.path, file.line(found.start()), f"{found[0]}: do it now, or make it an issue."
        for found in re.finditer(r"@unchecked Sendable|nonisolated\(unsafe\)", file.code):
            line = file.line(found.start())
            if not file.explained(line):
                yield file.path, line, f"'{found[0]}' without a reason. Say right above why it is safe."
        for found in re.finditer(r"\bTask(?:\.detached)?\s*(?:\(|\{|<[^>]*>\s*\{)", file.code):
            if file.target != "House" and str(file.path) not in FREE_TASKS:
                yield file.path, file.line(found.start()), (
                    "starts a task that nobody waits for. Use a task group or 'async let'; only House owns tasks.")


def exceptions(root: Path):
    """An exception whose file is gone excuses nothing."""
    for path in [*NOT_QUITE_PURE, *FOREIGN, *FREE_TASKS]:
        if not (root / path).exists():
            yield "tools/house/exceptions.py", 1, f"excuses {path}, which is gone. Take it out."


def documents(root: Path, paths: list[Path]):
    """A document names files that are there, so that it leads where it says."""
    ends = {"Package.swift"} | {path.name for path in paths} | {"/".join(path.parts[-2:]) for path in paths}
    for page in sorted([*root.glob("*.md"), *(root / "docs").rglob("*.md")]):
        for number, line in enumerate(page.read_text().splitlines(), 1):
            for name in re.findall(r"`(?:[\w-]+/)*?((?:[\w-]+/)?[\w-]+\.(?:swift|js|css))`", line):
                if name not in ends:
                    yield page.relative_to(root), number, f"names {name}, which is not there. Say where it went."


def names(paths: list[Path]):
    """A file is named for one thing."""
    for path in paths:
        if path.suffix == ".swift" and BAD_NAMES.search(path.stem):
            yield path, 1, f"'{path.stem}' says nothing about what is inside. Name the noun, the rule or the verb."


def sizes(root: Path, paths: list[Path]):
    """One noun, one screen: about 150 lines a file, 300 at most."""
    for path in paths:
        count = (root / path).read_text().count("\n")
        if count > LONGEST:
            yield path, LONGEST + 1, f"{count} lines; {LONGEST} is the most. Look for the second noun inside it."
