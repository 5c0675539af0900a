"""Runs a program on one core, on files, and says what it cost."""

import os
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

SINGLE = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")}


class Failed(Exception):
    """A program ended badly or broke its contract; says which and how."""


@dataclass(frozen=True)
class Cost:
    wall: float
    processor: float
    """Seconds of wall, and of processor time in user and kernel."""


def run(command: list[str], given: Path | None, answer: Path, limit: float = 1800) -> Cost:
    """Runs `command` from file to file; `limit` is in seconds of wall."""
    errors = answer.with_suffix(".errors")
    with open(given or os.devnull, "rb") as source, open(answer, "wb") as target, open(errors, "wb") as complaints:
        start = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=source, stdout=target, stderr=complaints, env={**os.environ, **SINGLE},
            preexec_fn=_one_core, start_new_session=True)
        late = threading.Event()
        timer = threading.Timer(limit, lambda: (late.set(), os.killpg(child.pid, signal.SIGKILL)))
        timer.start()
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:
            os.killpg(child.pid, signal.SIGKILL)
            raise
        finally:
            timer.cancel()
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
    if late.is_set():
        raise Failed(f"{_name(command)} was stopped after {limit:.0f} seconds")
    if child.returncode:
        words = errors.read_text(errors="replace").strip().splitlines()
        raise Failed(f"{_name(command)} ended with status {child.returncode}: {words[-1] if words else 'no words'}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def _name(command: list[str]) -> str:
    return " ".join(word.rsplit("/", 1)[-1] for word in command[:3])


def _one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
