"""Looks at a Swift file without being misled by its comments and texts."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

COMMENT = r"//[^\n]*|/\*.*?\*/"
RAW = r'#""".*?"""#|#"[^\n]*?"#'
LINES = r'"""(?:\\.|.)*?"""'
# With what is interpolated: brackets in brackets, and texts in them.
TEXT = r'"(?:\\\((?:[^()"]|"[^"\n]*"|\([^()]*\))*\)|\\.|[^"\\\n])*"'
TOKEN = re.compile("|".join([COMMENT, RAW, LINES, TEXT]), re.S)
IMPORT = re.compile(r"^(?:@\w+\s+|public |package |internal |fileprivate |private )*import (?:\w+ )?(\w+)", re.M)


@dataclass
class SwiftFile:
    path: Path
    """From the repository's root."""
    target: str
    text: str

    @property
    def stem(self) -> str:
        return self.path.stem

    @cached_property
    def code(self) -> str:
        """Comments and texts are blanked, so that only code is left; lines stay where they are."""
        return TOKEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), self.text)

    @cached_property
    def uncommented(self) -> str:
        """Only comments are blanked: for what stands in texts, as SQL does."""
        def blank(found):
            return re.sub(r"[^\n]", " ", found[0]) if found[0][:2] in ("//", "/*") else found[0]

        return TOKEN.sub(blank, self.text)

    @cached_property
    def imports(self) -> list[tuple[str, int]]:
        return [(found[1], self.line(found.start(1))) for found in IMPORT.finditer(self.code)]

    def line(self, place: int) -> int:
        return self.text.count("\n", 0, place) + 1

    def explained(self, line: int) -> bool:
        """Whether a comment stands on this line or right above it."""
        lines = self.text.splitlines()
        above = lines[line - 2].strip() if line > 1 else ""
        return "//" in lines[line - 1] or above.startswith("//")


def files(root: Path, folder: str) -> list[SwiftFile]:
    """Every Swift file of `Sources` or `Tests`; the folder below names the target."""
    found = []
    for path in sorted((root / folder).rglob("*.swift")):
        place = path.relative_to(root)
        found.append(SwiftFile(place, place.parts[1], path.read_text()))
    return found
