"""How the assistant reads: the owner's page, on a phone and on a desk, with the script and without; and "was that it?"."""

import re

import pytest
from people import ANSWER, Customer, speak
from playwright.sync_api import expect
from test_access import SIZES, check

PAGE = "/understanding"
SENTENCE = "Proszę przełożyć wizytę na piątek po południu, tel. 601 234 000"


@pytest.mark.parametrize("width, height", SIZES)
@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_a_sentence_is_tried(visits, house, owner, width, height, script):
    page = visits.page(owner, width=width, height=height, java_script_enabled=script)
    page.goto(house.base + PAGE)
    page.get_by_label("Zdanie klienta").fill(SENTENCE)
    page.get_by_role("button", name="Sprawdź").click()
    expect(page.get_by_role("heading", name="Odczyt")).to_be_visible()
    expect(page.get_by_role("cell", name="+48 601 234 000")).to_be_visible()
    expect(page.get_by_text("zapyta o: potwierdzenie tożsamości")).to_be_visible()
    expect(page.get_by_label("Zdanie klienta")).to_have_value(SENTENCE)
    speak(page, "en")
    expect(page.get_by_role("heading", name="Reading")).to_be_visible()
    expect(page.get_by_label("A customer's sentence")).to_have_value(SENTENCE)


@pytest.mark.parametrize("width, height", SIZES)
def test_the_page_can_be_used_by_everybody(visits, house, owner, width, height):
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + PAGE)
    # The house has just started: its intents are trained within seconds.
    for _ in range(60):
        if page.get_by_text("Zamiary jeszcze się uczą").count() == 0:
            break
        page.wait_for_timeout(1_000)
        page.reload()
    expect(page.get_by_role("heading", name="Zamiary, które się mylą")).to_be_visible()
    check(page, "understanding")
    page.goto(house.base + PAGE + "?q=To+jest+skandal!!!+Czekam+trzeci+tydzie%C5%84+na+paczk%C4%99,+oddajcie+250+z%C5%82")
    expect(page.get_by_text("klient jest zdenerwowany").first).to_be_visible()
    expect(page.get_by_text("stan zamówienia").first).to_be_visible()
    check(page, "understanding, a sentence")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_keyboard_alone_is_enough(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + PAGE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Przejdź do treści")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Zdanie klienta")).to_be_focused()
    page.keyboard.type("Czy macie parking?")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Odczyt")).to_be_visible()


def test_the_inbox_leads_there_for_the_owner_only(visits, house, owner, colleague):
    page = visits.page(owner)
    page.goto(house.base + "/inbox")
    page.get_by_role("link", name="Rozumienie").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Jak asystent rozumie klientów")
    other = visits.page(colleague)
    other.goto(house.base + "/inbox")
    expect(other.get_by_role("link", name="Kalendarz")).to_be_visible()
    expect(other.get_by_role("link", name="Rozumienie")).to_have_count(0)


@pytest.mark.parametrize("width, height", SIZES)
def test_was_that_it(visits, house, owner, width, height):
    customer = Customer(visits.page(width=width, height=height), house.base + "/").open().ask()
    asked = customer.log.get_by_role("group", name="Czy o to chodziło?")
    yes, no = asked.get_by_role("button", name="Tak"), asked.get_by_role("button", name="Nie")
    expect(asked).to_have_count(1)
    check(customer.page, "chat, was that it?")
    with customer.page.expect_response(lambda answer: answer.url.endswith("/feedback")) as told:
        no.focus()
        customer.page.keyboard.press("Enter")
    assert told.value.status == 204
    expect(no).to_have_attribute("aria-pressed", "true")
    expect(no).to_be_focused()
    with customer.page.expect_response(lambda answer: answer.url.endswith("/feedback")):
        yes.click()
    customer.page.reload()
    # A desk opens the chat again by itself, a phone does not.
    launcher = customer.page.get_by_role("button", name="Otwórz czat")
    expect(customer.chat.or_(launcher).first).to_be_visible()
    if launcher.is_visible():
        customer.open()
    expect(customer.log.get_by_text(ANSWER)).to_be_visible()
    expect(yes).to_have_attribute("aria-pressed", "true")
    expect(no).to_have_attribute("aria-pressed", "false")
    check(customer.page, "chat, that was it")

    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + PAGE)
    mine = page.get_by_role("listitem").filter(has_text=re.compile(r"tak: \d")).filter(has_text="BLIK").first
    expect(mine).to_contain_text("za mało głosów")
    mine.get_by_role("button", name=re.compile("^Cofnij")).click()
    expect(page.get_by_text("cofnięte:").first).to_be_visible()
    check(page, "understanding, taken back")
