"""Everything that is held of a customer, from the inbox to a file that shows by itself, on a phone and on a desk."""

import json

import pytest
from playwright.sync_api import expect
from test_access import SIZES, check


@pytest.mark.parametrize("width, height", SIZES)
def test_the_owner_takes_a_customers_file(visits, house, owner, customer, tmp_path, width, height):
    customer.open().ask()
    page = visits.page(owner, width=width, height=height)
    shown = page.request.get(house.base + f"/inbox/conversations/{customer.conversation}").json()
    page.goto(house.base + shown["context"]["customer"]["file"])
    expect(page.get_by_role("heading", name="Dane osobowe")).to_be_visible()
    expect(page.get_by_text("Nikt jeszcze nie pobrał tego pliku.")).to_be_visible()
    check(page, "page of the file")
    with page.expect_download() as download:
        page.get_by_role("button", name="Pobierz do czytania").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    page.reload()
    expect(page.get_by_text("Pobrano:")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Pobierz dane (JSON)").click()
    assert json.loads(download.value.path().read_text())["form"] == "odzew-customer-1"

    # The file stands alone: no house behind it, nothing fetched, nothing run.
    document = visits.page(width=width, height=height)
    document.goto(file.as_uri())
    expect(document.get_by_role("heading", name="Rozmowy").first).to_be_visible()
    assert document.evaluate("document.documentElement.scrollWidth") <= width
    assert document.evaluate("performance.getEntriesByType('resource').length") == 0
