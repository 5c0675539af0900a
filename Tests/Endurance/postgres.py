"""A PostgreSQL server of the tests' own: a socket in a temporary folder, no port, gone with the tests."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path


def programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if not found:
        raise SystemExit("PostgreSQL is not installed. Install it with: tools/setup test")
    return found[0]


class Postgres:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="odzew-pg-"))
        self.data = self.folder / "data"
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self._run("initdb", "-D", self.data, "-A", "trust", "-U", self.user, "-E", "UTF8", "--locale=C", "--no-sync")
        # Commits go to disk as they would anywhere: the kill test is about what survives.
        self._run(
            "pg_ctl", "-w", "-D", self.data, "-l", self.folder / "log", "-o",
            f"-c listen_addresses='' -k {self.folder}", "start")

    def new_database(self, name: str) -> str:
        self._run(
            "psql", "-h", self.folder, "-U", self.user, "-d", "postgres", "-qc",
            f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
        return f"postgresql://{self.user}@/{name}?host={self.folder}"

    def stop(self):
        self._run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments):
        command = [str(programs() / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
