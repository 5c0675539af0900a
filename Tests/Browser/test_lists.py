"""A list of people who want to be called, uploaded on the page: looked at first, then taken, and twice is once."""

import pytest
from playwright.sync_api import expect
from test_access import SIZES, check


def tile(page, name: str):
    return page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=name))


def upload(page, base: str, content: bytes):
    page.goto(base + "/callbacks/lists")
    page.get_by_label("Plik CSV").set_input_files([{"name": "lista.csv", "mimeType": "text/csv", "buffer": content}])
    page.get_by_role("button", name="Sprawdź listę").click()


def test_without_a_script_a_list_is_looked_at_and_taken(visits, house, owner):
    page = visits.page(owner, java_script_enabled=False)
    page.goto(house.base + "/callbacks/audit")
    page.get_by_role("link", name="Wgraj listę").click()
    with page.expect_download() as sample:
        page.get_by_role("link", name="Pobierz przykładowy plik").click()
    upload(page, house.base, sample.value.path().read_bytes() + "tel. 601 000 009;Łucja <b>;;;;\r\n".encode())
    expect(page.get_by_text("Na razie nic się nie zmieniło.")).to_be_visible()
    expect(tile(page, "Nowe zgłoszenia")).to_contain_text("2")
    expect(tile(page, "Odrzucone")).to_contain_text("1")
    expect(page.get_by_text("To nie jest numer telefonu: tel. 601 000 009.")).to_be_visible()
    with page.expect_download() as repair:
        page.get_by_role("button", name="Pobierz listę do poprawy").click()
    text = repair.value.path().read_text(encoding="utf-8-sig")
    assert repair.value.suggested_filename == "lista-do-poprawy.csv"
    assert text.startswith("Wiersz;Co;Wartość;Co zrobić\n") and "(+48601000009)" in text
    page.get_by_role("button", name="Przyjmij poprawne wiersze").click()
    expect(page.get_by_role("status")).to_contain_text("Nowe zgłoszenia: 2, dołączone do otwartych: 0.")
    mended = sample.value.path().read_bytes() + "601 000 009;Łucja <b>;;;;\r\n".encode()
    upload(page, house.base, mended)
    expect(tile(page, "Dołączą do otwartych zgłoszeń")).to_contain_text("2")
    expect(page.get_by_role("rowheader", name="Łucja <b>")).to_be_visible()
    page.get_by_role("button", name="Przyjmij poprawne wiersze").click()
    expect(page.get_by_role("status")).to_contain_text("Nowe zgłoszenia: 1, dołączone do otwartych: 2.")
    upload(page, house.base, mended)
    expect(page.get_by_role("status")).to_contain_text("Ta lista jest już przyjęta.")
    expect(page.get_by_role("button", name="Przyjmij poprawne wiersze")).to_have_count(0)


@pytest.mark.parametrize("width, height", SIZES)
def test_everybody_can_use_the_pages(visits, house, owner, width, height):
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/callbacks/lists")
    check(page, "uploading a list")
    upload(page, house.base, b"PK\x03\x04")
    expect(page.get_by_role("alert")).to_contain_text("To plik arkusza")
    check(page, "a workbook")
    area = f"{width % 1000:03}"
    rows = ["telefon;imię i nazwisko;temat;od", f"601 {area} 501;Anna Wzorowa;reklamacja roweru po przeglądzie;"]
    rows += [f"602 {area} 5{number:02};;;" for number in range(12)]
    rows += [f"601 {area} 501;Jan Inny;ten sam numer;", "123;Kto Taki;;"]
    rows += [f"601 {area} 501;;;jutro", f"603 {area} 000;Ewa Druga;;pojutrze rano"]
    upload(page, house.base, "\n".join(rows).encode("cp1250"))
    expect(page.get_by_text("odczytaliśmy go jako Windows-1250", exact=False)).to_be_visible()
    expect(page.get_by_role("rowheader", name="Anna Wzorowa")).to_be_visible()
    check(page, "a preview")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen"
    page.get_by_role("button", name="Przyjmij poprawne wiersze").click()
    expect(page.get_by_role("status")).to_contain_text("odrzucone 3")
    check(page, "a list that was taken")
