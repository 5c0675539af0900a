"""100,000 mutated requests at the HTTP door: it stays up, says no clearly, and never fails on its own side."""

import os
import random
import re
import socket
import sys
from pathlib import Path

import pytest
from chat import Chat

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from odzew import DEMO, Odzew  # noqa: E402

COUNT = int(os.environ.get("ODZEW_FUZZ", "100000"))
SEED = int(os.environ.get("ODZEW_SEED", "20261122"))
# Requests on one connection before it is opened anew.
BATCH = 5


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    running = Odzew(tmp_path_factory.mktemp("fuzz"), DEMO, "--chat-rate", "0", "--log", "error")
    yield running
    running.stop()


def corpus(base: str) -> list[bytes]:
    """Good requests for every route, with a conversation that exists."""
    chat = Chat(base)
    conversation, token = chat.open()
    chat.close()
    at = f"/api/v1/conversations/{conversation}"
    bearer = f"Authorization: Bearer {token}\r\n"
    csrf = "X-CSRF: abc\r\nCookie: odzew_session=abc; odzew_form=def\r\n"

    def one(method, path, headers="", body=None, kind="application/json"):
        text = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{headers}"
        if body is None:
            return (text + "\r\n").encode()
        data = body.encode()
        return (text + f"Content-Type: {kind}\r\nContent-Length: {len(data)}\r\n\r\n").encode() + data

    return [
        one("GET", "/"), one("GET", "/widget.js"), one("GET", "/health/ready"), one("GET", "/api/v1/firm?firm=dwa-kola"),
        one("POST", "/api/v1/conversations", body='{"channel":"chat","language":"pl","visitor":"abc"}'),
        one("GET", at, bearer), one("POST", at + "/messages", bearer, '{"text":"czy macie parking?","client_id":"f1"}'),
        one("POST", at + "/typing", bearer, '{"on":true}'), one("POST", at + "/person", bearer, "{}"),
        one("POST", at + "/read", bearer, '{"seq":1}'), one("PUT", at + "/language", bearer, '{"language":"en"}'),
        one("PUT", at + "/identity", bearer, '{"id":"1","email":"a@b.pl","name":"A","signature":"00"}'),
        one("OPTIONS", at + "/messages", "Origin: https://firma.example\r\n"),
        one("GET", "/sign-in?next=/inbox"),
        one("POST", "/sign-in", csrf, "email=a%40b.pl&password=x&csrf=y", "application/x-www-form-urlencoded"),
        one("GET", "/sign-in/link/abc"), one("GET", "/inbox", csrf), one("GET", "/inbox/conversations?view=all&q=a", csrf),
        one("POST", "/inbox/conversations/x/messages", csrf, '{"text":"a","client_id":"b"}'),
        one("POST", "/sign-out", csrf, "csrf=y", "application/x-www-form-urlencoded"),
    ]


def mutated(good: bytes, luck: random.Random) -> bytes:
    data = bytearray(good)
    for _ in range(luck.choice((1, 1, 1, 2, 3, 8))):
        place = luck.randrange(len(data)) if data else 0
        kind = luck.randrange(12)
        if kind == 0 and data:
            data[place] = luck.randrange(256)
        elif kind == 1:
            del data[place:place + luck.randrange(1, 40)]
        elif kind == 2:
            data[place:place] = data[place:place + luck.randrange(1, 80)]
        elif kind == 3:
            data[place:place] = luck.randbytes(luck.randrange(1, 30))
        elif kind == 4:
            data[place:place] = luck.choice((b"\0", b"\r\n", b"\n", b"\xff\xfe", b"%00", b"../", b"{", b"\"", b"\xf0\x9f"))
        elif kind == 5:
            data = bytearray(re.sub(rb"Content-Length: \d+", b"Content-Length: %d" % luck.choice((0, 1, 5, 99999, 10**15)), bytes(data)))
        elif kind == 6:
            data = bytearray(re.sub(rb"Content-Length: \d+", b"Transfer-Encoding: chunked", bytes(data)))
        elif kind == 7:
            head, _, rest = bytes(data).partition(b"\r\n")
            data = bytearray(head + b"\r\nX-Long: " + b"a" * luck.choice((100, 9000, 100_000)) + b"\r\n" + rest)
        elif kind == 8:
            data = bytearray(re.sub(rb"^\w+", luck.choice((b"PATCH", b"TRACE", b"CONNECT", b"HEAD", b"get", b"", b"X" * 50)), bytes(data)))
        elif kind == 9:
            body = luck.choice((b"[]", b"null", b"{}", b'{"text":' + b"[" * 2000, b'{"text":"' + b"\xc4\x85" * 9000 + b'","client_id":"z"}', b"1e999"))
            head, _, _ = bytes(data).partition(b"\r\n\r\n")
            head = re.sub(rb"Content-Length: \d+", b"Content-Length: %d" % len(body), head)
            data = bytearray(head + b"\r\n\r\n" + body)
        elif kind == 10:
            data = bytearray(bytes(data).replace(b"HTTP/1.1", luck.choice((b"HTTP/1.0", b"HTTP/9.9", b"HTTP", b""))))
        else:
            data = bytearray(bytes(data).replace(b"/", luck.choice((b"//", b"/%2e%2e/", b"/" + b"a" * 3000, b"/\xc5\x82")), 1))
    return bytes(data)


def memory(process_id: int) -> int:
    """Resident memory in kB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process_id}/status").read_text()).group(1))


def test_a_hundred_thousand_mutated_requests(house):
    luck = random.Random(SEED)
    good = corpus(house.base)
    host, port = house.base.removeprefix("http://").split(":")
    sent, answers = 0, {}
    before = 0
    while sent < COUNT:
        with socket.create_connection((host, int(port)), timeout=10) as line:
            batch = b"".join(mutated(luck.choice(good), luck) for _ in range(BATCH))
            sent += BATCH
            try:
                line.sendall(batch)
                line.shutdown(socket.SHUT_WR)
                received = bytearray()
                while part := line.recv(65536):
                    received += part
            except (ConnectionError, TimeoutError):
                received = received if "received" in locals() else bytearray()
        for status in re.findall(rb"HTTP/1\.1 (\d{3})", bytes(received)):
            answers[status] = answers.get(status, 0) + 1
        if sent == COUNT // 5:
            before = memory(house.process.pid)
    after = memory(house.process.pid)
    print(f"seed {SEED}: {sent} requests, answers {dict(sorted(answers.items()))}, memory {before} kB then {after} kB")
    assert house.process.poll() is None, "the house went down"
    assert not [status for status in answers if status.startswith(b"5")], answers
    assert sum(answers.values()) > COUNT / 20, "hardly anything was answered: the test does not test"
    assert after < before * 2 + 50_000, "memory grows with every request"
    chat = Chat(house.base)
    conversation, token = chat.open()
    status, body = chat.write(conversation, token, "<script>alert(1)</script>", "last")
    assert status == 201 and body["text"] == "<script>alert(1)</script>"


def test_ten_thousand_requests_from_one_address(tmp_path_factory):
    limited = Odzew(tmp_path_factory.mktemp("limited"), DEMO, "--log", "error")
    try:
        chat = Chat(limited.base)
        statuses = {}
        for _ in range(10_000):
            status, body = chat.call("GET", "/api/v1/firm")
            statuses[status] = statuses.get(status, 0) + 1
        assert set(statuses) == {200, 429}, statuses
        assert body["error"]["code"] == "too_many" or 200 in statuses
        assert statuses[429] > 5_000, statuses
    finally:
        limited.stop()
