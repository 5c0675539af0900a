"""What the browser tests share: a running house, a browser, and people who use them."""

import os
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from odzew import AGENT, PASSWORD, Odzew, firm_folder
from people import Agent, Customer
from playwright.sync_api import Browser, expect, sync_playwright
from slow import slow_down

SCREENSHOTS = os.environ.get("ODZEW_SCREENSHOTS")
# Pictures are for people to look at; without a folder for them there is nothing to do.
collect_ignore = [] if SCREENSHOTS else ["test_pictures.py", "test_pictures_visits.py"]

# A machine that does much at once is slow, not wrong.
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def house(tmp_path_factory):
    """Open around the clock, without a limit on the chat."""
    place = tmp_path_factory.mktemp("open")
    firm = firm_folder(place / "firm", 'mon-sun: ["00:00-24:00"]', sure_enough=0.9)
    running = Odzew(place, firm, "--chat-rate", "0")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def closed_house(tmp_path_factory):
    """Closed today and tomorrow whenever that is, and with the limits as they come."""
    place = tmp_path_factory.mktemp("closed")
    day = (datetime.now(ZoneInfo("Europe/Warsaw")) + timedelta(days=3)).strftime("%a").lower()
    firm = firm_folder(place / "firm", f'{day}: ["03:15-03:30"]')
    running = Odzew(place, firm)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("ODZEW_CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


class Visits:
    """Makes pages, each in a browser profile of its own, and knows what went wrong on them."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.pages = []
        self.faults = []

    def page(self, state=None, width=1280, height=800, theme="light", is_quick=False, **more):
        context = self.browser.new_context(
            storage_state=state, viewport={"width": width, "height": height}, color_scheme=theme, locale="pl-PL",
            timezone_id="Europe/Warsaw", reduced_motion="reduce", **more)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        if not is_quick:
            slow_down(page)
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))
        page.on("console", self._listen)
        self.pages.append(page)
        return page

    def _listen(self, message):
        # Refusals and a network that is gone are part of the tests; what a page's policy forbids never is.
        if "Content Security Policy" in message.text or "Refused to" in message.text:
            self.faults.append(message.text)

    def close(self):
        for page in self.pages:
            page.context.close()


@pytest.fixture
def visits(browser, request):
    visits = Visits(browser)
    yield visits
    failed = getattr(request.node, "failed", False)
    if failed:
        folder = Path(SCREENSHOTS or tempfile.gettempdir()) / "odzew-failed"
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(visits.pages):
            kind = "team" if "/inbox" in page.url else "customer"
            picture = folder / f"{request.node.name}-{number}-{kind}.png"
            page.screenshot(path=picture)
            print(f"what the page showed: {picture}")
    faults = visits.faults
    visits.close()
    if not failed:
        assert not faults, "errors in the pages:\n" + "\n".join(faults)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    if report.when == "call":
        item.failed = report.failed
    return report


def pytest_terminal_summary(terminalreporter):
    """What failed once and held when it was done again: the machine was slow, or a fault of ours is rare. Look at it."""
    for report in terminalreporter.stats.get("rerun", []):
        terminalreporter.section(f"failed at the first try: {report.nodeid}")
        terminalreporter.write_line(report.longreprtext)


def sign_in(browser: Browser, link: str):
    """Takes a one-time link, chooses a password and gives the profile that is signed in."""
    context = browser.new_context(locale="pl-PL")
    page = context.new_page()
    page.goto(link)
    page.get_by_label("Nowe hasło").fill(PASSWORD)
    page.get_by_role("button", name="Zapisz i zaloguj się").click()
    page.wait_for_url("**/inbox")
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture(scope="session")
def owner(browser, house):
    return sign_in(browser, house.owner_link)


@pytest.fixture(scope="session")
def colleague(browser, house):
    return sign_in(browser, house.link(AGENT))


@pytest.fixture
def customer(visits, house):
    return Customer(visits.page(), house.base + "/")


@pytest.fixture
def agent(visits, house, owner):
    return Agent(visits.page(owner), house.base)
