"""Everything can be done without a mouse."""

import re

from people import ANSWER, QUESTION
from playwright.sync_api import expect


def test_the_chat(customer):
    keys = customer.page.keyboard
    for _ in range(40):
        keys.press("Tab")
        if customer.launcher.evaluate("one => one.getRootNode().activeElement === one"):
            break
    expect(customer.launcher).to_be_focused()
    keys.press("Enter")
    expect(customer.field).to_be_focused()
    keys.type(QUESTION)
    keys.press("Shift+Enter")
    keys.type("Druga linia")
    expect(customer.field).to_have_value(f"{QUESTION}\nDruga linia")
    customer.field.fill(QUESTION)
    keys.press("Enter")
    expect(customer.log.get_by_text(ANSWER)).to_be_visible()
    expect(customer.field).to_be_focused()

    person = customer.chat.get_by_role("button", name="Porozmawiaj z człowiekiem").last
    for _ in range(6):
        keys.press("Shift+Tab")
        if person.evaluate("one => one.getRootNode().activeElement === one"):
            break
    expect(person).to_be_focused()
    keys.press("Enter")
    expect(customer.chat.get_by_text("Prosimy kogoś z zespołu").first).to_be_visible()
    expect(customer.field).to_be_focused()

    menu = customer.menu
    menu.focus()
    keys.press("Enter")
    expect(customer.chat.get_by_role("button", name="English")).to_be_visible()
    keys.press("Escape")
    expect(menu).to_be_focused()
    keys.press("Escape")
    expect(customer.chat).to_be_hidden()
    expect(customer.launcher).to_be_focused()


def test_the_inbox(customer, agent):
    customer.open().ask().ask_for_person()
    page, keys = agent.page, agent.page.keyboard
    expect(agent.row(customer.conversation)).to_be_visible()
    keys.press("2")
    for _ in range(40):
        keys.press("j")
        if agent.row(customer.conversation).evaluate("one => one === document.activeElement"):
            break
    keys.press("Enter")
    expect(page).to_have_url(re.compile(f"/inbox/c/{customer.conversation}$"))
    expect(agent.messages.get_by_text(QUESTION)).to_be_visible()

    keys.press("t")
    expect(page.get_by_role("region", name=re.compile("^Rozmowa"))).to_contain_text("Prowadzi: Ty")
    keys.press("r")
    expect(agent.field).to_be_focused()
    keys.type("Dzień dobry, tu Joanna.")
    keys.press("Control+Enter")
    expect(customer.log.get_by_text("Dzień dobry, tu Joanna.")).to_be_visible()
    keys.press("Escape")
    expect(agent.field).not_to_be_focused()

    keys.press("n")
    keys.type("Tylko dla nas.")
    keys.press("Control+Enter")
    expect(agent.messages.get_by_text("Tylko dla nas.")).to_be_visible()
    keys.press("Escape")

    keys.press("?")
    shortcuts = page.get_by_role("dialog", name="Skróty klawiszowe")
    expect(shortcuts).to_be_visible()
    keys.press("Escape")
    expect(shortcuts).to_be_hidden()

    keys.press("Control+k")
    palette = page.get_by_role("dialog", name="Szukaj i wykonaj")
    expect(palette.get_by_role("combobox")).to_be_focused()
    keys.type("zakoncz")
    expect(palette.get_by_role("option").first).to_contain_text("Zakończ")
    keys.press("Enter")
    expect(page.get_by_text("Rozmowa jest zakończona.")).to_be_visible()
    expect(customer.log.get_by_text("Rozmowa zakończona").last).to_be_visible()


def test_single_keys_can_be_turned_off(agent):
    keys = agent.page.keyboard
    keys.press("?")
    agent.page.get_by_role("checkbox", name="Skróty jednym klawiszem").uncheck()
    keys.press("Escape")
    keys.press("3")
    expect(agent.list.get_by_role("tab", name=re.compile("Wszystkie"))).to_have_attribute("aria-selected", "false")
    keys.press("Control+k")
    expect(agent.page.get_by_role("dialog", name="Szukaj i wykonaj")).to_be_visible()
