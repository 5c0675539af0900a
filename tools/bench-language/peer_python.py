"""A Python environment for the peers, outside of the clone and apart from that of the tests. The product needs none."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

LIST = Path(__file__).with_name("requirements.txt")


def find(say: Callable[[str], None]) -> Path | None:
    """The Python that has the peers, made anew when the list of packages changes; None when there can be none."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "odzew"
    place = cache / "bench-venv"
    program, mark = place / "bin/python", place / "requirements.txt"
    if program.exists() and mark.exists() and mark.read_bytes() == LIST.read_bytes():
        return program
    say(f"Making the Python environment of the peers in {place}")
    if not _run([sys.executable, "-m", "venv", "--clear", str(place)]):
        say("No peers: 'python3 -m venv' failed. On Debian: apt-get install python3-venv")
        return None
    if _install(program, ["--requirement", str(LIST)]):
        mark.write_bytes(LIST.read_bytes())
        return program
    # One that cannot be installed here shall not take the others with it.
    lines = [line for line in LIST.read_text().splitlines() if line and not line.startswith("#")]
    for line in lines:
        if not _install(program, [line]):
            say(f"Not installed: {line}. Its peers are left out.")
    return program


def _install(program: Path, what: list[str]) -> bool:
    return _run([str(program), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what])


def _run(command: list[str]) -> bool:
    return subprocess.run(command, stdout=sys.stderr).returncode == 0
