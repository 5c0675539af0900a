"""A row of the table."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from aims import AIMS, Aim, shown
from contest import OURS

_AIMS = {aim.key: aim for aim in AIMS}


@dataclass
class Row:
    key: str
    ours: float | None
    peers: dict[str, float] = field(default_factory=dict)
    remark: str = ""

    @property
    def aim(self) -> Aim:
        return _AIMS[self.key]

    @property
    def best(self) -> tuple[str, float] | None:
        pick = max if self.aim.higher else min
        return pick(self.peers.items(), key=lambda one: one[1]) if self.peers else None

    @property
    def verdict(self) -> str:
        """`holds`, `missed by …`, `not measured`, or nothing where there is no aim. What is compared is what is
        printed, so that the table never contradicts itself."""
        if self.ours is None:
            return "not measured"
        if self.aim.aim is None:
            return ""
        ours, aim = (float(shown(one, self.aim.unit).replace(",", "")) for one in (self.ours, self.aim.aim))
        gap = aim - ours if self.aim.higher else ours - aim
        return "holds" if gap <= 0 else f"missed by {shown(gap, self.aim.unit)}"


def compared(key: str, figures: dict[str, float], remark: str = "") -> Row:
    """A row of figures by contender; ours is `OURS`."""
    peers = {name: value for name, value in figures.items() if name != OURS}
    return Row(key, figures.get(OURS), peers, remark)


def mean(figures: Iterable[dict[str, float]]) -> dict[str, float]:
    """The mean of draws, for everybody who took part in all of them."""
    draws = list(figures)
    everybody = set.intersection(*(set(draw) for draw in draws)) if draws else set()
    return {name: sum(draw[name] for draw in draws) / len(draws) for name in everybody}
