"""One peer, one job, one process: `python peers JOB.json OUT.json`, run by the Python that has the peers installed.

A job names `kind`, `peer` and what that kind needs; the answer is what its `run` gives. Exit status 3 means that the
peer's package is not there."""

import json
import sys
from importlib import import_module
from pathlib import Path

KINDS = {"intents", "slots", "search", "moments"}


def main() -> int:
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    assert job["kind"] in KINDS, job["kind"]
    try:
        answer = import_module(job["kind"]).run(job)
    except ModuleNotFoundError as missing:
        print(f"the package {missing.name} is not installed", file=sys.stderr)
        return 3
    Path(sys.argv[2]).write_text(json.dumps(answer), encoding="utf-8")
    return 0


sys.exit(main())
