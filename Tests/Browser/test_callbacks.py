"""A call from the wish for it to the talk: asked for by page, announced, queued, dialled by an exchange that stands in for
Asterisk, given its outcome, and planned again."""

import re

import pytest
from conftest import sign_in
from exchange import Exchange
from odzew import Odzew, firm_folder
from playwright.sync_api import Page, expect
from slow import offline
from test_access import SIZES, check


PAGES = [
    ("figures", "Wyniki oddzwonień"), ("models", "Jak dobra jest prognoza"), ("audit", "Stan numerów"),
    ("settings", "Zasady oddzwaniania")]


@pytest.fixture(scope="session")
def exchange():
    exchange = Exchange()
    yield exchange
    exchange.stop()


@pytest.fixture(scope="session")
def callers(tmp_path_factory, exchange):
    """A house with an exchange that may call at any hour."""
    place = tmp_path_factory.mktemp("calls")
    firm = firm_folder(place / "firm", 'mon-sun: ["00:00-24:00"]')
    settings = firm / "firm.yaml"
    settings.write_text(re.sub(r'window: "[^"]*"', 'window: "00:00-24:00"', settings.read_text()))
    exchange.set_up(place / "data", "calls_per_second: 10")
    running = Odzew(place, firm, "--chat-rate", "0")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def supervisor(browser, callers):
    return sign_in(browser, callers.owner_link)


def ask(page: Page, base: str, phone: str, name: str = "", *, later=False, email=""):
    page.goto(base + "/callback")
    page.get_by_label("Telefon").fill(phone)
    page.get_by_label("Imię i nazwisko").fill(name)
    if email:
        page.get_by_label("E-mail").fill(email)
    if later:
        page.get_by_label("O wybranej porze").check()
        page.get_by_label("Dzień").select_option(index=1)
        page.get_by_label("Od godziny").select_option("12:00")
    page.get_by_role("button", name="Poproszę o telefon").click()
    expect(page.get_by_role("heading", name="Przyjęte, oddzwonimy")).to_be_visible()


def queue(visits, house, state, **size) -> Page:
    page = visits.page(state, **size)
    page.goto(house.base + "/callbacks")
    expect(page.get_by_role("heading", name="Teraz i dalej")).to_be_visible()
    readiness = page.get_by_role("button", name=re.compile("Gotowość|gotowość"))
    expect(readiness).to_be_enabled()  # what it says is known once the queue was read
    if readiness.get_attribute("aria-pressed") == "false":
        page.get_by_label("Moja linia").fill("101")
        readiness.click()
    expect(page.get_by_role("button", name="Gotowość włączona")).to_be_visible()
    return page


def rang(exchange: Exchange, number: str) -> int:
    """How often a number was ordered."""
    return sum(number in order.get("data", "") + order.get("channel", "") for order in exchange.orders())


def row(page: Page, name: str):
    return page.get_by_role("listitem").filter(has_text=name).filter(has=page.get_by_role("button"))


def test_from_the_wish_to_a_failed_attempt_and_the_next_plan(visits, callers, supervisor, exchange):
    customer = visits.page(width=390, height=844, java_script_enabled=False)
    # The stand-in plays "busy" for numbers that end so.
    ask(customer, callers.base, "601 234 517", "Celina Zajęta")
    expect(customer.get_by_text("••• 517")).to_be_visible()
    expect(customer.get_by_text("+48 22 300 10 20").last).to_be_visible()
    agent = queue(visits, callers, supervisor)
    expect(row(agent, "Celina Zajęta")).to_contain_text("Prośba sprzed", ignore_case=True)
    row(agent, "Celina Zajęta").get_by_role("button", name="Zadzwoń").click()
    words = agent.get_by_role("region", name="Rozmowa")
    expect(words.get_by_text("Po rozmowie")).to_be_visible()
    assert rang(exchange, "601234517") == 1
    agent.keyboard.press("3")
    expect(words).to_be_hidden()
    # The next plan: not soon after a failed attempt, and the customer sees that they were tried.
    expect(row(agent, "Celina Zajęta")).to_contain_text("próba 2 z 3")
    expect(row(agent, "Celina Zajęta").get_by_role("button", name="Zadzwoń")).to_have_count(0)
    customer.reload()
    expect(customer.get_by_text("Prób do tej pory")).to_be_visible()


def test_from_the_wish_to_the_talk(visits, callers, supervisor, exchange):
    customer = visits.page(width=390, height=844)
    ask(customer, callers.base, "601 234 592", "Dorota Rozmowna", later=True)
    agent = queue(visits, callers, supervisor)
    # The plan waits for the time that she chose; the agent knows better, says why, and gets through.
    row(agent, "Dorota Rozmowna").get_by_role("button", name=re.compile("Dorota")).click()
    agent.get_by_role("button", name="Zadzwoń teraz mimo planu").click()
    words = agent.get_by_role("region", name="Rozmowa")
    expect(words.get_by_text("Rozmowa trwa")).to_be_visible()
    expect(words.get_by_role("link", name="+48 601 234 592")).to_be_visible()
    exchange.go_on()
    expect(words.get_by_text("Po rozmowie")).to_be_visible()
    words.get_by_role("button", name="Rozmowa się odbyła").click()
    expect(row(agent, "Dorota Rozmowna")).to_have_count(0)
    customer.reload()
    expect(customer.get_by_text("Rozmowa się odbyła")).to_be_visible()
    assert rang(exchange, "601234592") == 1


def test_a_chosen_time_is_moved_and_taken_back_by_its_link(visits, callers):
    page = visits.page(width=390, height=844, java_script_enabled=False)
    ask(page, callers.base, "601 234 502", "Damian Wybredny", later=True)
    expect(page.get_by_text("Zadzwonimy", exact=False).first).to_be_visible()
    expect(page.get_by_text("12:00–14:00", exact=False)).to_be_visible()
    page.get_by_role("link", name="Zmień porę").click()
    page.get_by_label("Od godziny").select_option("15:00")
    page.get_by_label("Jak długo można dzwonić").select_option("dokładnie wtedy")
    page.get_by_role("button", name="Zmieniam").click()
    expect(page.get_by_text("Pora jest zmieniona.")).to_be_visible()
    expect(page.get_by_text(", 15:00", exact=False)).to_be_visible()
    page.get_by_role("button", name="Rezygnuję z rozmowy").click()
    expect(page.get_by_text("Odwołane", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Rezygnuję z rozmowy")).to_have_count(0)


def test_two_presses_ring_once(visits, callers, supervisor, exchange):
    ask(visits.page(), callers.base, "602 234 517", "Ewa Jedna")
    agent = queue(visits, callers, supervisor)
    row(agent, "Ewa Jedna").get_by_role("button", name="Zadzwoń").dblclick()
    expect(agent.get_by_role("region", name="Rozmowa").get_by_text("Po rozmowie")).to_be_visible()
    assert rang(exchange, "602234517") == 1
    agent.get_by_role("button", name="Nie chce rozmowy").click()
    expect(row(agent, "Ewa Jedna")).to_have_count(0)


def test_without_a_network_the_queue_says_how_old_it_is_and_loses_nothing(visits, callers, supervisor):
    ask(visits.page(), callers.base, "603 234 517", "Iga Daleka", later=True)
    agent = queue(visits, callers, supervisor)
    row(agent, "Iga Daleka").get_by_role("button", name=re.compile("Iga")).click()
    note = agent.get_by_label("Nowa notatka")
    note.fill("Woli rozmawiać po pracy")
    lost = agent.get_by_text("Brak połączenia z serwerem. To kolejka z godziny", exact=False)
    with offline(agent):
        expect(lost).to_be_visible()
        agent.get_by_role("button", name="Zapisz notatkę").click()
        expect(agent.get_by_role("alert").filter(has_text="nie wiemy, czy to się udało")).to_be_visible()
        expect(note).to_have_value("Woli rozmawiać po pracy")
        expect(row(agent, "Iga Daleka")).to_be_visible()
    expect(lost).to_have_count(0)
    agent.reload()
    row(agent, "Iga Daleka").get_by_role("button", name=re.compile("Iga")).click()
    expect(note).to_have_value("Woli rozmawiać po pracy")
    agent.get_by_role("button", name="Zapisz notatkę").dblclick()
    expect(agent.get_by_text("Woli rozmawiać po pracy", exact=True)).to_have_count(1)
    expect(note).to_have_value("")


def test_what_is_refused_can_be_mended_where_it_was_written(visits, callers, supervisor):
    agent = queue(visits, callers, supervisor)
    agent.get_by_role("button", name="Nowe zgłoszenie").click()
    dialog = agent.get_by_role("dialog")
    # What was refused may be sent again before the queue was read anew.
    waiting = []
    agent.route("**/callbacks/queue", lambda route: waiting.append(route))
    dialog.get_by_label("Telefon").fill("12")
    dialog.get_by_label("Imię i nazwisko").fill("Jan Poprawny")
    dialog.get_by_role("button", name="Dodaj").click()
    expect(dialog.get_by_text("To nie wygląda na numer telefonu", exact=False)).to_be_visible()
    expect(dialog.get_by_label("Imię i nazwisko")).to_have_value("Jan Poprawny")
    dialog.get_by_label("Telefon").fill("604 234 517")
    dialog.get_by_role("button", name="Dodaj").dblclick()
    expect(dialog).to_be_hidden()
    agent.unroute("**/callbacks/queue")
    expect(row(agent, "Jan Poprawny")).to_have_count(1)


@pytest.mark.parametrize("width, height", SIZES)
def test_everybody_can_use_the_pages(visits, callers, supervisor, width, height):
    customer = visits.page(width=width, height=height)
    customer.goto(callers.base + "/callback")
    check(customer, "asking for a call")
    customer.get_by_label("Telefon").fill("12")
    customer.get_by_role("button", name="Poproszę o telefon").click()
    expect(customer.get_by_role("alert")).to_be_visible()
    check(customer, "a wrong number")
    ask(customer, callers.base, f"601 234 5{width % 100:02}", "Filip Dostępny", later=True)
    check(customer, "a request's page")
    customer.get_by_role("link", name="Zmień porę").click()
    expect(customer.get_by_role("heading", name="Inna pora")).to_be_visible()
    check(customer, "another time")
    agent = queue(visits, callers, supervisor, width=width, height=height)
    row(agent, "Filip Dostępny").first.get_by_role("button", name=re.compile("Filip")).click()
    expect(agent.get_by_role("heading", name="Historia połączeń")).to_be_visible()
    agent.get_by_label("Nowa notatka").fill(f"Widziane przy {width}")
    agent.get_by_role("button", name="Zapisz notatkę").click()
    expect(agent.get_by_text(f"Widziane przy {width}", exact=True)).to_be_visible()
    check(agent, "queue with a story")
    for name, heading in PAGES:
        agent.goto(callers.base + "/callbacks/" + name)
        expect(agent.get_by_role("heading", name=heading)).to_be_visible()
        check(agent, name)


def test_the_rules_are_kept(visits, callers, supervisor):
    page = visits.page(supervisor)
    page.goto(callers.base + "/callbacks/settings")
    page.get_by_label("Odstęp między próbami").fill("45")
    page.get_by_label("Pilotaż trwa").check()
    page.get_by_role("button", name="Zapisz").click()
    expect(page.get_by_role("status")).to_have_text("Zapisane.")
    page.goto(callers.base + "/callbacks/figures")
    expect(page.get_by_text("Za wcześnie na wniosek", exact=False)).to_be_visible()
    page.goto(callers.base + "/callbacks/settings")
    expect(page.get_by_label("Odstęp między próbami")).to_have_value("45")
    page.get_by_label("Pilotaż trwa").uncheck()
    page.get_by_role("button", name="Zapisz").click()
    expect(page.get_by_role("status")).to_have_text("Zapisane.")
