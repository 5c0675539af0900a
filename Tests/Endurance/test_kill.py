"""kill -9 in the middle of work, twenty times, on both engines: what was acknowledged is there, once and in order."""

import http.client
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from chat import Chat, messages
from postgres import Postgres

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from odzew import DEMO, program  # noqa: E402

ROUNDS = int(os.environ.get("ODZEW_KILLS", "20"))
WRITERS = 8
QUESTIONS = ["czy macie parking?", "ile kosztuje przegląd roweru?", "do której dziś?", "dziękuję!"]


class Served:
    """The house as a process that is killed and started again on the same data and port."""

    def __init__(self, data: Path, database: str | None):
        self.data = data
        self.environment = {**os.environ, **({"ODZEW_DATABASE": database} if database else {})}
        subprocess.run(
            [program(), "import", DEMO, "--data", data], check=True, env=self.environment,
            stdout=subprocess.DEVNULL)
        self.port = 0

    def start(self):
        self.process = subprocess.Popen(
            [program(), "serve", "--data", self.data, "--port", str(self.port), "--chat-rate", "0"],
            env=self.environment, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if "http://localhost:" in line:
                self.port = int(line.rsplit(":", 1)[1].split("/")[0])
            if line.startswith("Stop with"):
                return
        raise AssertionError("the house did not start")

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}"

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()


class Writer(threading.Thread):
    """Sends numbered messages, each until it is acknowledged, in order."""

    def __init__(self, served: Served, number: int, conversation: str, token: str):
        super().__init__(daemon=True)
        self.served, self.number = served, number
        self.conversation, self.token = conversation, token
        self.acknowledged: list[tuple[str, int]] = []
        self.repeats = 0
        self.finish = False
        self.fault = None

    def run(self):
        count, chat = 0, None
        while not self.finish:
            name = f"w{self.number}-{count}"
            text = f"{QUESTIONS[count % len(QUESTIONS)]} ({name})"
            try:
                chat = chat or Chat(self.served.base)
                status, body = chat.write(self.conversation, self.token, text, name)
            except (OSError, http.client.HTTPException):
                if chat:
                    chat.close()
                chat = None
                time.sleep(0.02)
                continue
            if status == 503:  # not up yet: not acknowledged
                time.sleep(0.02)
                continue
            if status not in (200, 201):
                self.fault = (status, body)
                return
            self.repeats += status == 200
            self.acknowledged.append((name, body["seq"]))
            count += 1
            time.sleep(0.01)


@pytest.fixture(scope="module")
def server():
    running = Postgres()
    yield running
    running.stop()


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_nothing_acknowledged_is_lost_or_doubled(engine, tmp_path, request):
    database = request.getfixturevalue("server").new_database("kill") if engine == "postgres" else None
    served = Served(tmp_path / "data", database)
    served.start()
    luck = random.Random(20_261_122)
    opener = Chat(served.base)
    rooms = [opener.open() for _ in range(WRITERS)]
    opener.close()
    writers = [Writer(served, number, *rooms[number // 2]) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for _ in range(ROUNDS):
        time.sleep(luck.uniform(0.05, 0.6))
        served.kill()
        served.start()
    time.sleep(0.3)
    for writer in writers:
        writer.finish = True
    for writer in writers:
        writer.join(timeout=30)
        assert not writer.is_alive()
        assert writer.fault is None, writer.fault

    total = sum(len(writer.acknowledged) for writer in writers)
    repeats = sum(writer.repeats for writer in writers)
    print(f"{engine}: {ROUNDS} kills, {total} acknowledged, {repeats} of them on a repeat")
    assert total > ROUNDS * WRITERS / 2, "too little was written for the kills to mean anything"
    for conversation, token in {writer.conversation: writer.token for writer in writers}.items():
        found = wait_until_considered(served.base, conversation, token)
        assert [one["seq"] for one in found] == list(range(1, len(found) + 1)), "numbers have gaps"
        mine = [writer for writer in writers if writer.conversation == conversation]
        names = [one["client_id"] for one in found if one["author"] == "customer"]
        assert len(names) == len(set(names)), "a message is there twice"
        seqs = {one["client_id"]: one["seq"] for one in found if one["author"] == "customer"}
        for writer in mine:
            for name, seq in writer.acknowledged:
                assert seqs.get(name) == seq, f"{name} was acknowledged as {seq} and is {seqs.get(name)}"
            order = [seqs[name] for name, _ in writer.acknowledged]
            assert order == sorted(order), "one sender's messages changed places"
    served.kill()
    shutil.rmtree(tmp_path / "data", ignore_errors=True)


def wait_until_considered(base, conversation, token):
    """The customer's last words get an answer or a person, whatever was killed."""
    for _ in range(60):
        found = messages(base, conversation, token)
        if found and found[-1]["author"] != "customer" or any(one["author"] == "system" for one in found):
            return found
        time.sleep(1)
    raise AssertionError("the customer's last message was never considered")
