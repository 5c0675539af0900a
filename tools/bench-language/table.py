"""Rows as a table for people, and as JSON for programs."""

from aims import shown
from row import Row

HEAD = ("measure", "unit", "ours", "best peer of this run", "peer of the notes", "aim", "")


def markdown(rows: list[Row]) -> str:
    """A table that reads well in a terminal, too."""
    lines = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]

    def line(cells: tuple[str, ...]) -> str:
        padded = (cell.rjust(width) if 1 < column < 6 and column != 3 else cell.ljust(width)
                  for column, (cell, width) in enumerate(zip(cells, widths)))
        return f"| {' | '.join(padded)} |"

    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([line(lines[0]), rule, *map(line, lines[1:])])


def objects(rows: list[Row]) -> list[dict]:
    return [
        {
            "measure": row.key, "title": row.aim.title, "unit": row.aim.unit, "ours": row.ours, "peers": row.peers,
            "notes": row.aim.notes, "aim": row.aim.aim, "verdict": row.verdict, "remark": row.remark,
        }
        for row in rows
    ]


def take_peers(rows: list[Row], earlier: list[dict]) -> None:
    """Gives rows the peers' figures of an earlier run, as `objects` wrote them."""
    figures = {one["measure"]: one["peers"] for one in earlier}
    for row in rows:
        row.peers = figures.get(row.key, {})


def _cells(row: Row) -> tuple[str, ...]:
    unit = row.aim.unit
    best = f"{shown(row.best[1], unit)} {row.best[0]}" if row.best else ""
    title = f"{row.aim.title} ({row.remark})" if row.remark else row.aim.title
    return title, unit, shown(row.ours, unit), best, row.aim.notes, shown(row.aim.aim, unit), row.verdict
