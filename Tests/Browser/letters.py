"""The letters of a house, read with Python's own mail library and with a reader of iCalendar that we did not write."""

import email
import email.policy
import re
import time
from pathlib import Path

import icalendar


class Letter:
    def __init__(self, path: Path):
        self.mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert not self.mail.defects, self.mail.defects
        self.to = self.mail["To"]
        self.subject = self.mail["Subject"]
        self.text = self.mail.get_body(("plain",)).get_content()
        self.html = (body := self.mail.get_body(("html",))) and body.get_content()

    @property
    def event(self):
        """The method and the event of the invitation."""
        part = next(one for one in self.mail.walk() if one.get_content_type() == "text/calendar")
        calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
        assert str(calendar["METHOD"]) == part.get_param("method")
        [event] = calendar.walk("VEVENT")
        return str(calendar["METHOD"]), event

    def link(self, step: str) -> str:
        """Where a step leads, as the plain text says; the page says the same."""
        address = re.search(rf"{re.escape(step)}:\s+(\S+)", self.text)[1]
        assert self.html is None or f'href="{address}"' in self.html
        return address


def wait_for(house, to: str, subject: str, patience: float = 30) -> Letter:
    """The newest letter to somebody whose subject begins so."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        for path in sorted((house.data / "outbox").glob("*.eml"), reverse=True):
            letter = Letter(path)
            if letter.to == to and letter.subject.startswith(subject):
                return letter
        time.sleep(0.1)
    raise AssertionError(f"no letter to {to}: {subject}")
