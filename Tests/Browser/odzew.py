"""Odzew as a person starts it: a firm imported into an empty folder, served on a free port."""

import os
import re
import shutil
import subprocess
import urllib.request
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
DEMO = REPOSITORY / "demo" / "dwa-kola"
OWNER = "wlascicielka@dwakola.example"
AGENT = "n.grzelak@dwakola.example"
PASSWORD = "dwa kola w pogodny dzien"


def program() -> Path:
    """The program under test: ODZEW_BINARY, else the debug build where `make` puts it."""
    scratch = Path(os.environ.get("ODZEW_SCRATCH") or Path.home() / ".cache" / "odzew-build")
    path = Path(os.environ.get("ODZEW_BINARY") or scratch / "debug" / "odzew")
    if not path.exists():
        raise SystemExit(f"There is no {path}. Build it with 'make build', or name one in ODZEW_BINARY.")
    return path


def firm_folder(place: Path, hours: str, sure_enough: float = 0.6) -> Path:
    """The demo firm with other opening hours and without holidays, so that tests do not depend on the day. An assistant
    that wants to be surer offers more often what it would have answered."""
    shutil.copytree(DEMO, place)
    settings = place / "firm.yaml"
    text = settings.read_text()
    text = re.sub(r"^hours:\n(?:  .*\n)+", f"hours:\n  {hours}\n", text, flags=re.M)
    text = re.sub(r"^(public_holidays|closed):.*\n", "", text, flags=re.M)
    text = re.sub(r"sure_enough: \S+", f"sure_enough: {sure_enough}", text)
    settings.write_text(text)
    return place


class Odzew:
    """A running house. `options` go to `odzew serve`."""

    def __init__(self, place: Path, firm: Path, *options: str):
        self.data = place / "data"
        self.run("import", str(firm))
        self.log = open(place / "serve.log", "w+")
        self.process = subprocess.Popen(
            [program(), "serve", "--data", self.data, "--port", "0", "--owner-link", *options],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        printed = ""
        for line in self.process.stdout:
            printed += line
            if "Ctrl-C" in line:
                break
        else:
            self.log.seek(0)
            raise RuntimeError(f"odzew serve ended:\n{printed}{self.log.read()}")
        self.base = re.search(r"(http://\S+)/inbox", printed).group(1)
        self.owner_link = re.search(r"http://\S+/sign-in/link/\S+", printed).group(0)

    def run(self, *arguments: str) -> str:
        """A command on this house's folder; gives what it prints."""
        done = subprocess.run(
            [program(), *arguments, "--data", self.data], capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise RuntimeError(f"odzew {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout.strip()

    def link(self, email: str) -> str:
        """A one-time sign-in link for a member of the team."""
        return self.base + self.run("staff", "link", email)

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(self.base + path, timeout=10) as answer:
            return answer.read()

    def stop(self):
        self.process.terminate()
        try:
            status = self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise RuntimeError("odzew did not stop within 15 s of SIGTERM")
        finally:
            self.log.close()
        if status != 0:
            raise RuntimeError(f"odzew ended with status {status} after SIGTERM")
