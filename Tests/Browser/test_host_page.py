"""The widget on a firm's own page: another origin, a careless style sheet, a strict policy, and little to download."""

import gzip
import http.server
import threading

import pytest
from people import ANSWER, Customer
from playwright.sync_api import expect

LIMIT = 30 * 1024

HOSTILE = """
* {
  all: unset !important; font: italic 40px/3 cursive !important; color: red !important; letter-spacing: 9px !important
}
body > * { display: none !important; opacity: .2 !important; transform: scale(2) !important }
button, textarea, section, h2, p, span, div { display: none !important; background: lime !important; width: 3px }
html { font-size: 62.5% !important; overflow: visible !important }
"""


@pytest.fixture(scope="module")
def host(house):
    page = f"""<!doctype html>
      <html lang="pl"><head><meta charset="utf-8"><title>Sklep</title><link rel="stylesheet" href="/hostile.css">
      <script src="{house.base}/widget.js" data-firm="dwa-kola" async></script></head>
      <body><p>Strona sklepu</p><button data-ask="Czy przyjmujecie BLIK i karty?">Zapytaj</button></body></html>"""

    class Pages(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            style = self.path == "/hostile.css"
            self.send_response(200)
            self.send_header("Content-Type", "text/css" if style else "text/html; charset=utf-8")
            self.send_header(
                "Content-Security-Policy",
                f"default-src 'none'; script-src {house.base}; connect-src {house.base}; style-src 'self'")
            self.end_headers()
            self.wfile.write((HOSTILE if style else page).encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.mark.parametrize("width, height", [(390, 844), (1280, 800)])
def test_it_works_and_looks_like_itself(visits, host, agent, width, height):
    customer = Customer(visits.page(width=width, height=height), host)
    customer.open().ask().ask_for_person()
    agent.open(customer.conversation).press("Przejmij")
    agent.reply("Dzień dobry! #host")
    said = customer.log.get_by_text("#host")
    expect(said).to_be_visible()

    size, slant, spacing, colour = said.evaluate(
        "one => (style => [style.fontSize, style.fontStyle, style.letterSpacing, style.color])(getComputedStyle(one))")
    assert 13 <= float(size.removesuffix("px")) <= 18
    assert (slant, spacing) == ("normal", "normal") and colour != "rgb(255, 0, 0)"
    for part in (customer.chat, customer.field, customer.launcher if width > 480 else customer.field):
        box = part.bounding_box()
        assert box["x"] >= 0 and box["y"] >= 0, box
        assert box["x"] + box["width"] <= width + 0.5 and box["y"] + box["height"] <= height + 0.5, box
    assert customer.chat.bounding_box()["width"] > 300


def test_a_button_of_the_page_asks(visits, host):
    customer = Customer(visits.page(), host)
    expect(customer.launcher).to_be_visible()
    customer.page.evaluate("document.querySelector('[data-ask]').click()")
    expect(customer.log.get_by_text(ANSWER)).to_be_visible()


def test_it_is_small(visits, house, host):
    sizes = {}

    def weigh(response):
        if response.url.startswith(house.base) and "javascript" in response.headers.get("content-type", ""):
            sizes[response.url.removeprefix(house.base)] = len(gzip.compress(response.body(), 6))

    page = visits.page()
    page.on("response", weigh)
    Customer(page, host).open()
    total = sum(sizes.values())
    print(f"the widget: {total} bytes gzipped in {len(sizes)} files, of them widget.js {sizes['/widget.js']}")
    assert len(sizes) > 5 and total < LIMIT, sizes
