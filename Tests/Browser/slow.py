"""Networks of people's devices: slow ones, to find what a test or a page takes for granted, and ones that are gone."""

import os
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from playwright.sync_api import CDPSession, Page

# Milliseconds that each answer takes longer.
SLOW = int(os.environ.get("ODZEW_SLOW", "0"))

# Chromium listens to one session that speaks of a page's network, so this one is silent while the page has none.
_sessions: WeakKeyDictionary[Page, CDPSession] = WeakKeyDictionary()


def slow_down(page: Page):
    if SLOW:
        _sessions[page] = page.context.new_cdp_session(page)
        _sessions[page].send("Network.enable")
        _sessions[page].send("Network.emulateNetworkConditions", {
            "offline": False, "latency": SLOW, "downloadThroughput": -1, "uploadThroughput": -1})


@contextmanager
def offline(page: Page):
    """The network of this person's device is gone."""
    if page in _sessions:
        _sessions.pop(page).detach()
    page.context.set_offline(True)
    try:
        yield
    finally:
        page.context.set_offline(False)
        slow_down(page)
