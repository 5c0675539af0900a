"""A webhook that stops by itself: the owner sees it where they are, and gets it going again."""

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from conftest import sign_in
from odzew import AGENT, Odzew, firm_folder
from playwright.sync_api import expect


class Receiver(ThreadingHTTPServer):
    """A program outside, that answers with `status`."""

    def __init__(self):
        receiver = self
        self.status = 410

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(receiver.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.shutdown()


@pytest.fixture
def near_house(tmp_path):
    """A house whose webhooks may go to programs on the same machine."""
    running = Odzew(tmp_path, firm_folder(tmp_path / "firm", 'mon-sun: ["00:00-24:00"]'), "--local-webhooks")
    yield running
    running.stop()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_owner_is_told_of_a_paused_webhook_and_mends_it(visits, browser, near_house, receiver, width):
    agent = visits.page(sign_in(browser, near_house.link(AGENT)), width=width)
    page = visits.page(sign_in(browser, near_house.owner_link), width=width)
    page.goto(near_house.base + "/calendar/webhooks")
    page.get_by_role("textbox", name="Adres").fill(f"http://127.0.0.1:{receiver.server_port}/odzew")
    page.get_by_role("button", name="Dodaj").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Gotowe").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Wyślij próbę").click()
    # It is paused once the receiver has said that it is gone; the page shows that when it is loaded.
    for _ in range(120):
        if page.get_by_role("button", name="Wznów").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    expect(page.get_by_role("button", name="Wznów")).to_be_visible()

    told = page.get_by_role("status").filter(has_text="1 webhook został wstrzymany")
    page.goto(near_house.base + "/inbox")
    expect(told).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto(near_house.base + "/callbacks")
    expect(page.get_by_role("link", name=re.compile("Kalendarz.*wstrzymane webhooki: 1"))).to_be_visible()
    agent.goto(near_house.base + "/inbox")
    expect(agent.get_by_role("region", name="Skrzynka")).to_be_visible()
    expect(agent.get_by_text("wstrzymany")).to_have_count(0)

    receiver.status = 200
    page.goto(near_house.base + "/inbox")
    page.get_by_role("link", name="Zobacz i wznów").click()
    expect(page.get_by_role("link", name=re.compile("Webhooki.*wstrzymane webhooki: 1"))).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name="Wznów").click()
    expect(page.get_by_role("button", name="Wstrzymaj")).to_be_visible()
    tabs = page.get_by_role("navigation", name="Strony")
    expect(tabs.get_by_role("link", name="Webhooki", exact=True)).to_be_visible()
    page.goto(near_house.base + "/inbox")
    expect(page.get_by_role("region", name="Skrzynka")).to_be_visible()
    expect(told).to_have_count(0)
