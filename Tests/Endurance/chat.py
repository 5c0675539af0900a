"""A customer of the chat API, over one kept connection."""

import http.client
import json
from urllib.parse import urlsplit


class Chat:
    def __init__(self, base: str, timeout: float = 20):
        to = urlsplit(base)
        self._connection = http.client.HTTPConnection(to.hostname, to.port, timeout=timeout)

    def call(self, method: str, path: str, token: str | None = None, body: object = None) -> tuple[int, dict]:
        headers = {"content-type": "application/json"} if body is not None else {}
        if token:
            headers["authorization"] = f"Bearer {token}"
        self._connection.request(method, path, json.dumps(body) if body is not None else None, headers)
        answer = self._connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else {}

    def open(self) -> tuple[str, str]:
        status, body = self.call("POST", "/api/v1/conversations", body={"channel": "chat"})
        assert status == 201, body
        return body["id"], body["token"]

    def write(self, conversation: str, token: str, text: str, client_id: str) -> tuple[int, dict]:
        return self.call(
            "POST", f"/api/v1/conversations/{conversation}/messages", token, {"text": text, "client_id": client_id})

    def close(self):
        self._connection.close()


def messages(base: str, conversation: str, token: str, seconds: float = 20) -> list[dict]:
    """Everything that the conversation's stream gives first, up to its `owner` event."""
    to = urlsplit(base)
    connection = http.client.HTTPConnection(to.hostname, to.port, timeout=seconds)
    connection.request(
        "GET", f"/api/v1/conversations/{conversation}/events", headers={"authorization": f"Bearer {token}"})
    answer = connection.getresponse()
    assert answer.status == 200, answer.read()
    found, event = [], None
    for raw in answer:
        line = raw.decode().rstrip("\n")
        if line.startswith("event: "):
            event = line[7:]
            if event == "owner":
                break
        elif line.startswith("data: ") and event == "message":
            found.append(json.loads(line[6:]))
    connection.close()
    return found
