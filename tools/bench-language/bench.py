"""What every measure works with."""

from dataclasses import dataclass, field

from contest import Contest
from filters import Filters
from sets import Sets


@dataclass
class Bench:
    sets: Sets
    filters: Filters
    contest: Contest
    fuzz_lines: int
    """Lines for each filter."""
    quick: bool = False
    tell_wrong: bool = False
    """Whether every value that was not right is told."""
    _found: dict[tuple, dict | None] = field(default_factory=dict)

    @property
    def draws(self) -> tuple[int, ...]:
        return (1,) if self.quick else (1, 2, 3)

    @property
    def speed_lines(self) -> int:
        return 10_000 if self.quick else 40_000

    @property
    def drawn(self) -> str:
        return "one draw" if self.quick else "mean of three draws"

    def once(self, name: str, kind: str, job: dict, key: str = "") -> dict | None:
        """What a peer gave for a job that several measures look at."""
        place = (name, kind, key)
        if place not in self._found:
            self._found[place] = self.contest.peer(name, {"kind": kind, **job})
        return self._found[place]
