"""The stand-in exchange: a server that speaks Asterisk's manager protocol and plays what becomes of each call. The last two
digits of the number decide (StandInCase.swift): 17 is busy, 92 talks until `go_on`, and so on."""

import json
import subprocess
from pathlib import Path

from odzew import program

SECRET = "s3kret"


class Exchange:
    """A running stand-in. `set_up` makes it a house's own, before the house starts."""

    def __init__(self):
        self.process = subprocess.Popen(
            [program().parent / "StandIn"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def set_up(self, data: Path, *lines: str):
        """Writes the files with which a house finds it; `lines` go into exchange.yaml."""
        (data / "secrets").mkdir(parents=True, exist_ok=True)
        (data / "secrets" / "exchange").write_text(SECRET + "\n")
        settings = ["kind: ami", f"address: 127.0.0.1:{self.port}", "user: odzew", 'caller: "+48223001020"', *lines]
        (data / "exchange.yaml").write_text("\n".join(settings) + "\n")

    def orders(self) -> list[dict[str, str]]:
        """Every call that was ordered, its fields by names in small letters."""
        return json.loads(self._ask("orders"))

    def go_on(self):
        """Lets talks end that wait for it."""
        self._ask("go-on")

    def drop(self):
        """Breaks the line; the house comes back by itself."""
        self._ask("drop")

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=15)

    def _ask(self, command: str) -> str:
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()
