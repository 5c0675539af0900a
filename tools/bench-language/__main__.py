"""Measures how Odzew understands: trains and asks its filters on public data, runs the peers beside, prints a table.

    python3 tools/bench-language --data ../shared/data --only massive-pl --quick

Figures go to standard output, what is going on to standard error. Exit status 1: a row of ours could not be measured."""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

import peer_python  # noqa: E402
import table  # noqa: E402
from aims import AIMS  # noqa: E402
from bench import Bench  # noqa: E402
from contest import Contest  # noqa: E402
from filters import Filters  # noqa: E402
from measures import MEASURES  # noqa: E402
from row import Row  # noqa: E402
from sets import Missing, Sets  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SCRATCH = Path(os.environ.get("ODZEW_SCRATCH") or Path.home() / ".cache/odzew-build")


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="odzew-bench-") as folder:
        work = Path(folder)
        filters = Filters(options.odzew, work)
        contest = Contest(filters, work, None if options.no_peers or options.peers else peer_python.find(_say), _say)
        lines = options.fuzz_lines or (20_000 if options.quick else 1_000_000)
        bench = Bench(Sets(options.data, options.quick), filters, contest, lines, options.quick, options.wrong)
        rows = [row for name in options.only or MEASURES for row in _measured(name, bench)]
    if options.peers:
        table.take_peers(rows, json.loads(options.peers.read_text(encoding="utf-8")))
    if options.quick:
        print("A quick run on a part of the lines: not to be compared with aims.\n")
    print(table.markdown(rows))
    if options.json:
        options.json.write_text(json.dumps(table.objects(rows), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 1 if any(row.ours is None for row in rows) else 0


def _measured(name: str, bench: Bench) -> list[Row]:
    start, rows = time.monotonic(), []
    try:
        for row in MEASURES[name](bench):
            rows.append(row)
    except Missing as missing:
        _say(f"Not measured ({name}): {missing}")
        found = {row.key for row in rows}
        rows += [Row(aim.key, None) for aim in AIMS if aim.key.split(".")[0] == name and aim.key not in found]
    _say(f"{name}: {time.monotonic() - start:.0f} s")
    return rows


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench-language", description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, default=ROOT / "../shared/data", help="folder of the sets")
    parser.add_argument("--odzew", type=Path, default=SCRATCH / "release/odzew", help="the program that is measured")
    parser.add_argument("--only", action="append", choices=[*MEASURES], help="a measure; may be given several times")
    parser.add_argument("--quick", action="store_true", help="a quarter of the lines, one draw, 20,000 lines of fuzz")
    parser.add_argument("--no-peers", action="store_true", help="only ours")
    parser.add_argument("--peers", type=Path, help="peers' figures from a file of --json, instead of running them")
    parser.add_argument("--fuzz-lines", type=int, help="lines for each filter, a million unless told")
    parser.add_argument("--wrong", action="store_true", help="tells every value of an entity that was not right")
    parser.add_argument("--json", type=Path, help="also writes the rows, with every peer's figure, into this file")
    return parser.parse_args()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


sys.exit(main())
