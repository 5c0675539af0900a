"""Access for programs: from the owner's page to the API and back, on a phone and on a desk."""

import json
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect
from test_access import SIZES, check


def ask(base: str, token: str):
    """The visits of the coming week, as a program gets them; a refusal's code instead."""
    request = urllib.request.Request(base + "/api/v1/bookings", headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        return json.load(refusal)["error"]["code"]


@pytest.mark.parametrize("width, height", SIZES)
def test_a_program_gets_access_and_loses_it(visits, house, owner, width, height):
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/calendar/webhooks")
    page.get_by_role("link", name="Tokeny").click()
    expect(page.get_by_role("heading", name="Dostęp dla programów")).to_be_visible()
    check(page, "tokens")
    name = f"CRM {width}"
    page.get_by_label("Nazwa programu").fill(name)
    page.get_by_role("button", name="Utwórz token").click()
    expect(page.get_by_role("alert")).to_contain_text("choć jedno uprawnienie")
    page.get_by_label("czytanie wizyt").check()
    # A second press is not a second token.
    page.get_by_role("button", name="Utwórz token").dblclick()
    dialog = page.get_by_role("dialog", name="Token dla programu")
    expect(dialog).to_contain_text("odzew_")
    check(page, "token's secret")
    token = dialog.locator("output").inner_text().strip()
    with page.expect_navigation():
        dialog.get_by_role("button", name="Gotowe").click()
    assert token not in page.content()
    card = page.get_by_role("region", name=name, exact=True)
    expect(card).to_contain_text("Jeszcze nieużyty.")
    assert "items" in ask(house.base, token)
    page.reload()
    expect(card).to_contain_text("Ostatnio użyty:")
    check(page, "token in use")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    card.get_by_role("button", name="Unieważnij").click()
    with page.expect_navigation():
        card.get_by_role("button", name="Na pewno unieważnić?").click()
    expect(card).to_have_count(0)
    assert ask(house.base, token) == "bad_token"
