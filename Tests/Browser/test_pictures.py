"""Pictures for people to look at: every page and main state in four widths, light and dark, into ODZEW_SCREENSHOTS."""

import os
import time
from pathlib import Path

import pytest
from odzew import OWNER
from people import Agent, Customer
from playwright.sync_api import expect
from slow import offline

FOLDER = Path(os.environ.get("ODZEW_SCREENSHOTS", "."))
HEIGHTS = {390: 844, 768: 1024, 1280: 800, 1920: 1080}
LOOKS = [pytest.param(width, theme, id=f"{width}-{theme}") for width in HEIGHTS for theme in ("light", "dark")]


@pytest.fixture
def shoot(width, theme):
    FOLDER.mkdir(parents=True, exist_ok=True)

    def shoot(page, name, full_page=False):
        time.sleep(0.25)
        page.screenshot(path=FOLDER / f"{name}-{width}-{theme}.png", full_page=full_page)

    return shoot


@pytest.fixture(scope="module")
def waiting(browser, house):
    """Some conversations, so that the inbox looks like a working day. Gives their identities."""
    talks = [
        ["Czy przyjmujecie BLIK i karty?", "A czy mogę kupić rower na raty i zapłacić pierwszą dopiero po świętach?"],
        ["Ile kosztuje serwis amortyzatora?"],
        ["What payment methods do you accept?"],
        ["Чи можна оплатити карткою?"],
        ["Czy macie w ofercie hulajnogi?"],
        ["Dzień dobry!", "Rower, który od Was odebrałem w piątek, ma krzywe koło i już drugi raz czekam na odpowiedź. "
         "To jest skandal, proszę o kontakt z kimś, kto coś może!"],
        ["Do kiedy mogę odwołać wizytę?", "Dziękuję!"],
    ]
    made = []
    for number, talk in enumerate(talks):
        context = browser.new_context(locale="pl-PL", timezone_id="Europe/Warsaw")
        customer = Customer(context.new_page(), house.base + "/").open()
        for line in talk:
            customer.write(line).sent()
            time.sleep(1)
        if number % 2 == 0:
            customer.ask_for_person()
        made.append(customer.conversation)
        context.close()
    return made


@pytest.mark.parametrize("width, theme", LOOKS)
def test_firm_and_chat(visits, house, agent, shoot, width, theme):
    customer = Customer(visits.page(width=width, height=HEIGHTS[width], theme=theme), house.base + "/")
    page = customer.page
    shoot(page, "firm", full_page=True)
    customer.open()
    shoot(page, "chat-1-new")
    customer.ask()
    shoot(page, "chat-2-answer")
    customer.ask_until_choices()
    shoot(page, "chat-3-choices")
    customer.menu.click()
    shoot(page, "chat-4-menu")
    page.keyboard.press("Escape")
    customer.ask_for_person()
    shoot(page, "chat-5-waiting")
    agent.open(customer.conversation).press("Przejmij")
    agent.reply("Dzień dobry, tu Joanna. Już patrzę, co da się zrobić: https://dwakola.example/raty")
    customer.write("Super, dziękuję! 🚲")
    agent.field.press_sequentially("Pis")
    shoot(page, "chat-6-person")
    with offline(page):
        customer.write("To napiszę w pociągu.")
        expect(customer.chat.get_by_text("Brak połączenia", exact=False)).to_be_visible()
        shoot(page, "chat-7-offline")
    agent.field.fill("")
    customer.sent()
    agent.press("Zakończ")
    expect(customer.log.get_by_text("Rozmowa zakończona").last).to_be_visible()
    shoot(page, "chat-8-resolved")


@pytest.mark.parametrize("width, theme", LOOKS)
def test_closed(visits, closed_house, shoot, width, theme):
    customer = Customer(visits.page(width=width, height=HEIGHTS[width], theme=theme), closed_house.base + "/")
    customer.open().ask().ask_for_person()
    shoot(customer.page, "chat-9-closed")


@pytest.mark.parametrize("width, theme", LOOKS)
def test_sign_in(visits, house, shoot, width, theme):
    page = visits.page(width=width, height=HEIGHTS[width], theme=theme)
    page.goto(house.base + "/sign-in")
    shoot(page, "sign-in-1")
    page.get_by_label("E-mail").fill("nikt@example.com")
    page.get_by_label("Hasło").fill("to nie to")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible()
    shoot(page, "sign-in-2-refused")
    page.goto(house.link(OWNER))
    shoot(page, "sign-in-3-link")
    page.goto(house.base + "/nosuchpage")
    shoot(page, "problem-404")
    page.goto(house.base + "/sign-in/link/nosuchlink")
    shoot(page, "problem-link")


@pytest.mark.parametrize("width, theme", LOOKS)
def test_inbox(visits, house, owner, waiting, shoot, width, theme):
    page = visits.page(owner, width=width, height=HEIGHTS[width], theme=theme)
    agent = Agent(page, house.base)
    agent.view("Wszystkie")
    expect(agent.list.get_by_role("listitem").first).to_be_visible()
    shoot(page, "inbox-1-all")
    agent.view("Nieprzypisane")
    shoot(page, "inbox-2-unassigned")
    page.keyboard.press("Control+k")
    shoot(page, "inbox-3-palette")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Konto:").click()
    shoot(page, "inbox-4-account")
    page.keyboard.press("Escape")
    agent.list.get_by_role("searchbox").fill("nikt taki")
    expect(agent.list.get_by_text("Nic nie pasuje")).to_be_visible()
    shoot(page, "inbox-5-nothing")

    agent.open(waiting[0])
    shoot(page, "thread-1")
    agent.composer.get_by_role("tab", name="Notatka").click()
    agent.field.fill("Klient stały, od 2019. Zaproponować raty 0%.")
    shoot(page, "thread-2-writing-a-note")
    agent.field.press("Control+Enter")
    expect(agent.messages.get_by_text("Zaproponować raty").last).to_be_visible()
    shoot(page, "thread-3-note")
    agent.messages.focus()
    if width < 1200:
        page.keyboard.press("i")
        expect(page.get_by_role("heading", name="Klient", exact=True)).to_be_visible()
        shoot(page, "thread-4-details")
        page.keyboard.press("Escape")
        agent.messages.focus()
    page.keyboard.press("?")
    shoot(page, "thread-5-help")
    page.keyboard.press("Escape")
    agent.open(waiting[5])
    shoot(page, "thread-6-upset")
