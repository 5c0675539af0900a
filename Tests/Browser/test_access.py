"""Every page and main state is checked by axe, light and dark, on a phone and on a desk: nothing to complain about."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from people import Agent, Customer
from playwright.sync_api import Page, expect

AXE = Axe()
SIZES = [pytest.param(390, 844, id="phone"), pytest.param(1280, 800, id="desk")]


def check(page: Page, state: str):
    """Both themes; what is wrong is told with its place. A page that is just being fetched is looked at when it is there."""
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    complaints = []
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.evaluate("Promise.all(document.getAnimations({subtree: true}).map(one => one.finished.catch(() => {})))")
        for violation in AXE.run(page).response["violations"]:
            for node in violation["nodes"]:
                told = node["failureSummary"].replace("\n", " ")
                complaints.append(f"{state}, {theme}: {violation['id']} at {node['target']}: {told}")
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("width, height", SIZES)
def test_the_firms_page_and_the_chat(visits, house, agent, width, height):
    customer = Customer(visits.page(width=width, height=height), house.base + "/")
    check(customer.page, "firm's page")
    customer.open()
    check(customer.page, "chat, new")
    customer.ask()
    check(customer.page, "chat with an answer and its source")
    customer.ask_until_choices()
    check(customer.page, "chat with choices")
    customer.menu.click()
    check(customer.page, "chat's menu")
    customer.page.keyboard.press("Escape")
    customer.ask_for_person()
    check(customer.page, "chat, waiting for a person")
    agent.open(customer.conversation).press("Przejmij")
    agent.reply("Dzień dobry!")
    expect(customer.log.get_by_text("Dzień dobry!", exact=True)).to_be_visible()
    check(customer.page, "chat with a person")
    agent.press("Zakończ")
    expect(customer.log.get_by_text("Rozmowa zakończona").last).to_be_visible()
    check(customer.page, "chat, resolved")


@pytest.mark.parametrize("width, height", SIZES)
def test_signing_in_and_problems(visits, house, width, height):
    page = visits.page(width=width, height=height)
    page.goto(house.base + "/sign-in")
    check(page, "sign-in")
    page.get_by_label("E-mail").fill("nikt@example.com")
    page.get_by_label("Hasło").fill("to nie to hasło")
    page.get_by_role("button", name="Zaloguj się").click()
    expect(page.get_by_role("alert")).to_be_visible()
    check(page, "sign-in, refused")
    page.goto(house.link("o.melnyk@dwakola.example"))
    check(page, "one-time link")
    page.goto(house.base + "/sign-in/link/nosuchlink")
    check(page, "a link that is gone")
    page.goto(house.base + "/nosuchpage")
    check(page, "no such page")


@pytest.mark.parametrize("width, height", SIZES)
def test_the_inbox(visits, house, owner, customer, width, height):
    customer.open().ask().ask_for_person()
    page = visits.page(owner, width=width, height=height)
    agent = Agent(page, house.base)
    agent.view("Nieprzypisane")
    expect(agent.row(customer.conversation)).to_be_visible()
    check(page, "inbox, list")
    agent.list.get_by_role("searchbox").fill("nikt taki")
    expect(agent.list.get_by_text("Nic nie pasuje")).to_be_visible()
    check(page, "inbox, nothing found")
    agent.list.get_by_role("radio", name="Zakończone").click()
    check(page, "inbox, closed ones")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog", name="Szukaj i wykonaj")).to_be_visible()
    check(page, "palette")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Konto:").click()
    check(page, "account's menu")
    page.keyboard.press("Escape")

    agent.open(customer.conversation)
    check(page, "thread, waiting")
    agent.note("Stały klient. #note")
    check(page, "thread with a note")
    agent.reply("Dzień dobry, już odpowiadam.").sent()
    check(page, "thread, mine")
    agent.messages.focus()
    if width < 1200:
        page.keyboard.press("i")
    expect(page.get_by_role("heading", name="Klient", exact=True)).to_be_visible()
    check(page, "details")
    if width < 1200:
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Więcej działań").click()
        check(page, "thread's menu")
        page.keyboard.press("Escape")
    agent.messages.focus()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Skróty klawiszowe")).to_be_visible()
    check(page, "help")
