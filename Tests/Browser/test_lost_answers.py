"""When an answer is lost on its way, the house may have done what was asked: pages say so, look again, and double nothing."""

import re

import pytest
from people import Agent
from playwright.sync_api import expect

UNSURE = re.compile("nie wiemy, czy")


def lose_answer(page, address: str):
    """The next order to `address` reaches the house, and its answer never reaches the page. Gives what lets answers through
    again; until then the page cannot read anything else of the house, as when a line is cut in the middle."""
    lost = []

    def carry(route):
        if route.request.method == "GET":
            return route.abort() if lost else route.fallback()
        lost.append(route.fetch().status)
        route.abort()

    page.route("**/*", lambda route: route.abort() if lost else route.fallback())
    page.route(address, carry)
    return lambda: page.unroute_all(behavior="ignoreErrors")


def answer_lost(page, address: str):
    """The next order to `address` reaches the house, and its answer never reaches the page; all else works."""
    page.route(address, lambda route: (route.fetch(), route.abort()), times=1)


def test_a_note_whose_answer_was_lost_is_one_note(customer, agent):
    customer.open().write("Dzień dobry!").sent()
    agent.open(customer.conversation)
    # Nor does the live line tell of it.
    agent.page.route("**/events", lambda route: route.abort())
    answer_lost(agent.page, "**/notes")
    agent.page.reload()
    agent.note("#raz")
    expect(agent.messages.get_by_text("Nie wiadomo, czy wysłano", exact=False)).to_be_visible()
    agent.messages.get_by_role("button", name="Spróbuj ponownie").click()
    agent.sent()
    agent.page.unroute_all(behavior="ignoreErrors")
    agent.page.reload()
    expect(agent.messages.get_by_text("#raz", exact=True)).to_have_count(1)


def test_a_verb_whose_answer_was_lost_shows_what_became_of_it(customer, agent):
    customer.open().write("Dzień dobry!").sent()
    agent.open(customer.conversation)
    agent.page.route("**/events", lambda route: route.abort())
    agent.page.reload()
    answer_lost(agent.page, "**/ownership")
    agent.press("Przejmij")
    expect(agent.page.get_by_text(UNSURE)).to_be_visible()
    expect(agent.page.get_by_role("button", name="Oddaj asystentowi").first).to_be_visible()


def test_a_conversation_that_is_not_read_yet_has_a_way_back_on_a_phone(visits, house, owner, customer):
    customer.open().write("Dzień dobry!").sent()
    page = visits.page(owner, width=390)
    held = []
    page.route(re.compile(r"/inbox/conversations/\w+$"), lambda route: held.append(route))
    page.goto(f"{house.base}/inbox/c/{customer.conversation}")
    page.get_by_role("button", name="Wróć").click()
    expect(page.get_by_role("region", name="Skrzynka")).to_be_visible()


def ask_for_call(page, house, phone: str, topic: str):
    page.goto(house.base + "/callbacks")
    page.get_by_role("button", name="Nowe zgłoszenie").click()
    dialog = page.get_by_role("dialog", name="Nowe zgłoszenie")
    dialog.get_by_label("Telefon").fill(phone)
    dialog.get_by_label("Imię i nazwisko").fill(topic)
    dialog.get_by_role("button", name="Dodaj").click()
    expect(dialog).to_be_hidden()
    page.locator("#queue").get_by_role("button", name=topic).click()
    return page.locator("#story")


def test_a_note_on_a_request_whose_answer_was_lost_is_one_note(visits, house, owner):
    page = visits.page(owner)
    story = ask_for_call(page, house, "+48 601 700 801", "Notatkowa Zofia")
    note = story.get_by_label("Nowa notatka, tylko dla zespołu")
    note.fill("Prosi o telefon po 16")
    mend = lose_answer(page, "**/notes")
    story.get_by_role("button", name="Zapisz notatkę").click()
    expect(page.locator("#toast")).to_contain_text(UNSURE)
    expect(note).to_have_value("Prosi o telefon po 16")
    # Pressed again before anything is known, still without an answer.
    story.get_by_role("button", name="Zapisz notatkę").click()
    mend()
    expect(story.locator(".past").get_by_text("Prosi o telefon po 16")).to_have_count(1)
    expect(note).to_have_value("")
    # The same words may be noted once more on purpose.
    note.fill("Prosi o telefon po 16")
    story.get_by_role("button", name="Zapisz notatkę").click()
    expect(story.locator(".past").get_by_text("Prosi o telefon po 16")).to_have_count(2)


def test_a_token_whose_answer_was_lost_stands_on_the_page(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/calendar/tokens")
    page.get_by_label("Nazwa programu").fill("Zgubiony")
    page.get_by_label("czytanie wizyt").check()
    mend = lose_answer(page, "**/calendar/tokens")
    page.get_by_role("button", name="Utwórz token").click()
    expect(page.get_by_role("alert").filter(has_text=UNSURE)).to_be_visible()
    expect(page.get_by_role("button", name="Utwórz token")).to_be_disabled()
    expect(page.get_by_label("Nazwa programu")).to_have_value("Zgubiony")
    mend()
    card = page.get_by_role("region", name="Zgubiony", exact=True)
    expect(card).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="unieważnij go i utwórz nowy")).to_be_visible()
    mend = lose_answer(page, "**/calendar/tokens/*")
    card.get_by_role("button", name="Unieważnij").click()
    card.get_by_role("button", name="Na pewno unieważnić?").click()
    expect(page.get_by_role("alert").filter(has_text=UNSURE)).to_be_visible()
    mend()
    expect(card).to_have_count(0)


def test_a_webhook_whose_answer_was_lost_stands_on_the_page(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/calendar/webhooks")
    address = "https://zgubiony.example/odzew"
    page.get_by_role("textbox", name="Adres").fill(address)
    mend = lose_answer(page, "**/calendar/webhooks")
    page.get_by_role("button", name="Dodaj").click()
    expect(page.get_by_role("alert").filter(has_text=UNSURE)).to_be_visible()
    mend()
    hook = page.get_by_role("region", name=address)
    expect(hook).to_be_visible()
    answer_lost(page, "**/calendar/webhooks/*/pause")
    hook.get_by_role("button", name="Wstrzymaj").click()
    expect(hook.get_by_role("button", name="Wznów")).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="jak jest teraz")).to_be_visible()


def test_a_new_service_whose_answer_was_lost_is_one_service(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/calendar/settings")
    page.get_by_text("Dodaj usługę").click()
    form = page.locator(".new form")
    form.get_by_label("Nazwa").fill("Zgubiona usługa")
    answer_lost(page, "**/calendar/settings/services")
    form.get_by_role("button", name="Zapisz").click()
    expect(form.get_by_role("alert")).to_contain_text(UNSURE)
    expect(form.get_by_label("Nazwa")).to_have_value("Zgubiona usługa")
    with page.expect_navigation():
        form.get_by_role("button", name="Zapisz").click()
    expect(page.locator("summary").filter(has_text="Zgubiona usługa")).to_have_count(1)


@pytest.mark.parametrize("path, controls", [
    ("/", ["Napisz do nas"]),
    ("/calendar", ["Nowa wizyta", "Dziś", "Wcześniej", "Później"]),
    ("/callbacks", ["Nowe zgłoszenie", "Gotowość"]),
    ("/calendar/tokens", ["Utwórz token"]),
    ("/calendar/webhooks", ["Dodaj"]),
    ("/callbacks/settings", ["Zapisz"]),
])
def test_what_cannot_do_anything_yet_cannot_be_pressed(visits, house, owner, path, controls):
    """Before the page's script is there a press would do nothing, or send a form that the house must refuse."""
    before = visits.page(owner, java_script_enabled=False)
    before.goto(house.base + path)
    for name in controls:
        expect(before.get_by_role("button", name=name).first).to_be_disabled()
    page = visits.page(owner)
    page.goto(house.base + path)
    expect(page.locator("header.bar, main").get_by_role("button", disabled=True)).to_have_count(0)
    for name in controls:
        expect(page.get_by_role("button", name=name if name != "Gotowość" else "gotowość").first).to_be_enabled()
