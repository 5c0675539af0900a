"""Calls that were made elsewhere, uploaded on the page: looked at first, then taken and learnt from; twice is once."""

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import expect
from test_access import SIZES, check
from test_lists import tile


def upload(page, base: str, content: bytes):
    page.goto(base + "/callbacks/lists/calls")
    page.get_by_label("Plik CSV").set_input_files([{"name": "calls.csv", "mimeType": "text/csv", "buffer": content}])
    page.get_by_role("button", name="Sprawdź połączenia").click()


def calls(customer: str, days: range) -> list[str]:
    """One at noon of each of these days, counted back from the day before yesterday."""
    start = datetime.now() - timedelta(days=2)
    return [f";{customer};{start - timedelta(days=day):%d.%m.%Y} 12:07;rozmowa;2:05" for day in days]


# One of the demo firm's, whom its books know no calls with.
CUSTOMER = "c1"
HEAD = "telefon;identyfikator;kiedy;wynik;czas rozmowy"


def test_without_a_script_calls_are_looked_at_and_taken(visits, house, owner):
    page = visits.page(owner, java_script_enabled=False)
    page.goto(house.base + "/callbacks/audit")
    page.get_by_role("link", name="Wgraj wcześniejsze połączenia").click()
    rows = calls(CUSTOMER, range(3))
    wrong = ["609 770 008;;" + rows[0].split(";")[2] + ";zajęte;", ";" + CUSTOMER + ";jutro;hm;"]
    upload(page, house.base, "\n".join([HEAD, *rows, rows[0], *wrong]).encode("cp1250"))
    expect(page.get_by_text("Na razie nic się nie zmieniło.")).to_be_visible()
    expect(tile(page, "Nowe połączenia")).to_contain_text("3")
    expect(tile(page, "Powtórzone w pliku")).to_contain_text("1")
    expect(tile(page, "Odrzucone")).to_contain_text("2")
    expect(page.get_by_text("Nie znamy takiego klienta: +48 609 770 008.")).to_be_visible()
    with page.expect_download() as repair:
        page.get_by_role("button", name="Pobierz listę do poprawy").click()
    text = repair.value.path().read_text(encoding="utf-8-sig")
    assert repair.value.suggested_filename == "polaczenia-do-poprawy.csv"
    assert "Nie znamy takiego wyniku: hm." in text and "To samo połączenie dwa razy" in text
    page.get_by_role("button", name="Przyjmij poprawne wiersze").click()
    expect(page.get_by_role("status")).to_contain_text("Połączenia zapisane: 3.")
    expect(page.get_by_role("heading", name="Nauka")).to_be_visible()
    upload(page, house.base, "\n".join([HEAD, *rows]).encode())
    expect(page.get_by_role("status")).to_contain_text("Te połączenia są już zapisane.")
    expect(page.get_by_role("button", name="Przyjmij poprawne wiersze")).to_have_count(0)


@pytest.mark.parametrize("width, height", SIZES)
def test_everybody_can_use_the_pages(visits, house, owner, width, height):
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/callbacks/audit")
    check(page, "the state of numbers, with the ways to the lists")
    page.goto(house.base + "/callbacks/lists/calls")
    check(page, "uploading calls")
    rows = calls(CUSTOMER, range(width // 10, width // 10 + 15))
    wrong = [f"609 77{number} 009;;{rows[0].split(';')[2]};zajęte;" for number in range(3)]
    upload(page, house.base, "\n".join([HEAD, *rows, *wrong, ";;;;"]).encode())
    expect(page.get_by_role("cell", name="zostanie zapisane").first).to_be_visible()
    check(page, "a preview")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen"
    page.get_by_role("button", name="Przyjmij poprawne wiersze").click()
    expect(page.get_by_role("status")).to_contain_text("Połączenia zapisane: 15.")
    check(page, "calls that were taken")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen"
