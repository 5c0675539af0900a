"""The team's calendar and what belongs to it: moving visits, days, conflicts, webhooks and settings."""

import re
import sqlite3

import pytest
from people import speak
from playwright.sync_api import Locator, Page, expect
from slow import offline
from test_access import SIZES, check
from test_booking import book


def turn_to(page: Page, visit: Locator):
    """Goes on in the calendar until the visit is there."""
    for _ in range(14):
        expect(page.get_by_role("main")).to_have_attribute("aria-busy", "false")
        if visit.count():
            return
        title = page.get_by_role("heading", level=1)
        before = title.inner_text()
        page.get_by_role("button", name="Później").click()
        expect(title).not_to_have_text(before)


def carry_to_free_time(page: Page):
    """Down and up the column, and on in the next, until the place is free: other tests may have filled a day."""
    for _ in range(6):
        for key in ["ArrowDown"] * 40 + ["ArrowUp"] * 80:
            page.keyboard.press(key)
            if page.get_by_role("status").inner_text().endswith("wolne"):
                return
        page.keyboard.press("ArrowRight")
    raise AssertionError("nothing is free")


def test_a_visit_is_moved_with_the_keyboard_and_brought_back(visits, house, owner):
    customer = visits.page()
    book(customer, house.base, "Klawiaturowa Ewa")
    page = visits.page(owner)
    start = customer.locator(".ticket-time").inner_text()
    page.goto(house.base + "/calendar")
    visit = page.get_by_role("button", name=re.compile("Klawiaturowa Ewa"))
    turn_to(page, visit)
    before = visit.get_attribute("aria-label")
    assert before.split("–")[0] in start
    visit.focus()
    page.keyboard.press("m")
    expect(page.get_by_role("status")).to_contain_text("Przenosisz wizytę: Klawiaturowa Ewa")
    carry_to_free_time(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Przeniesiono: Klawiaturowa Ewa")
    expect(visit).to_be_focused()
    assert visit.get_attribute("aria-label") != before
    page.get_by_role("button", name="Cofnij").click()
    expect(page.get_by_role("button", name=before)).to_be_visible()


def test_escape_ends_a_drag_though_the_button_is_still_down(visits, house, owner):
    book(visits.page(), house.base, "Puszczona Ola")
    page = visits.page(owner)
    page.goto(house.base + "/calendar")
    visit = page.get_by_role("button", name=re.compile("Puszczona Ola"))
    turn_to(page, visit)
    before = visit.get_attribute("aria-label")
    visit.scroll_into_view_if_needed()
    box = visit.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + 4
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 100, steps=3)
    expect(page.locator(".ghost")).to_have_count(1)
    page.keyboard.press("Escape")
    page.mouse.move(x, y + 150, steps=3)
    expect(page.locator(".ghost")).to_have_count(0)
    page.mouse.up()
    expect(page.get_by_role("status")).to_have_text("Wizyta zostaje, gdzie była.")
    expect(page.get_by_role("button", name=before)).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_looking_again_leaves_what_is_the_same(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/calendar")
    stays = []
    # The line that shows the time moves once a minute, so one look of three may draw anew.
    for _ in range(3):
        expect(page.get_by_role("main")).to_have_attribute("aria-busy", "false")
        column = page.get_by_role("main").get_by_role("group").first.element_handle()
        with page.expect_response(re.compile("/calendar/board")):
            page.evaluate("dispatchEvent(new Event('focus'))")
        expect(page.get_by_role("main")).to_have_attribute("aria-busy", "false")
        stays.append(column.evaluate("one => one.isConnected"))
    assert stays.count(True) >= 2


def test_days_are_turned_as_often_as_one_presses_and_not_without_a_network(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/calendar?day=2031-03-03&span=1")
    title = page.get_by_role("heading", level=1)
    expect(title).to_have_text("poniedziałek, 3 marca")
    later = page.get_by_role("button", name="Później")
    for _ in range(3):
        later.dispatch_event("click")
    expect(title).to_have_text("czwartek, 6 marca")
    expect(page.get_by_role("main")).to_have_attribute("aria-busy", "false")
    lost = page.get_by_text("Tak kalendarz wyglądał o", exact=False)
    with offline(page):
        page.get_by_role("button", name="Tydzień").click()
        expect(page.get_by_role("alert")).to_contain_text("Spróbuj ponownie, gdy wróci")
        expect(lost.first).to_be_visible()
        expect(page.get_by_role("button", name="Tydzień")).to_have_attribute("aria-pressed", "false")
        expect(title).to_have_text("czwartek, 6 marca")
    expect(page.locator("#lost")).to_be_hidden()


@pytest.mark.parametrize("width, height", SIZES)
def test_the_calendar_can_be_used_by_everybody(visits, house, owner, width, height):
    book(visits.page(), house.base, "Widoczna Maja")
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/calendar")
    expect(page.get_by_role("main")).to_have_attribute("aria-busy", "false")
    check(page, "calendar, day")
    page.get_by_role("button", name="Tydzień").click()
    expect(page.get_by_role("button", name="Tydzień")).to_have_attribute("aria-pressed", "true")
    check(page, "calendar, week")
    page.get_by_role("button", name="Nowa wizyta").click()
    expect(page.get_by_role("dialog", name="Nowa wizyta")).to_be_visible()
    check(page, "calendar, new visit")
    page.keyboard.press("Escape")
    visit = page.get_by_role("button", name=re.compile("Widoczna Maja")).first
    turn_to(page, visit)
    visit.click()
    expect(page.get_by_role("dialog", name="Widoczna Maja")).to_be_visible()
    check(page, "calendar, details")


def open_conflict(house, name: str) -> None:
    """As a pass over a person's calendar opens one: the person is busy elsewhere during a visit of `name`'s."""
    with sqlite3.connect(house.data / "odzew.sqlite", timeout=30) as base:
        base.execute(
            "INSERT INTO calendar_conflict (id, staff_id, booking_id, revision, kind, starts_at, ends_at, at) "
            "SELECT 'k-' || id, staff_id, id, revision, 'overlap', starts_at, ends_at, created_at FROM booking "
            "WHERE id = ?", (name,))


@pytest.mark.parametrize("width, height", SIZES)
def test_a_conflict_is_seen_and_settled(visits, house, owner, width, height):
    customer = visits.page()
    book(customer, house.base, f"Sporna Iga{width}")
    open_conflict(house, customer.url.split("/visit/")[1].split(".")[0])
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/calendar")
    page.get_by_role("link", name=re.compile("Do wyjaśnienia")).click()
    card = page.get_by_role("listitem").filter(has_text=f"Sporna Iga{width}")
    expect(card.get_by_role("heading", name="W tym czasie kalendarz jest zajęty")).to_be_visible()
    check(page, "conflicts")
    card.get_by_role("button", name="Poproś klienta o inny termin").click()
    expect(card.get_by_role("alert")).to_contain_text("Najlepiej zadzwonić")
    card.get_by_role("link", name="Wybierz inny termin").click()
    expect(page.get_by_role("dialog", name=f"Sporna Iga{width}")).to_be_visible()
    page.goto(house.base + "/calendar/conflicts")
    card.get_by_role("button", name="Zostaw, jedno nie przeszkadza drugiemu").click()
    expect(card).to_have_count(0)
    expect(page.get_by_role("heading", name="Wszystko się zgadza")).to_be_visible()
    check(page, "no conflicts")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width, height", SIZES)
def test_webhooks_can_be_set_up_by_everybody(visits, house, owner, width, height):
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/calendar/webhooks")
    check(page, "webhooks")
    page.get_by_label("Adres", exact=True).fill("https://192.168.0.1/x")
    page.get_by_role("button", name="Dodaj").click()
    expect(page.get_by_role("alert")).to_contain_text("sieci prywatnej")
    address = f"https://crm{width}.firma.example/odzew"
    page.get_by_label("Adres", exact=True).fill(address)
    page.get_by_role("button", name="Dodaj").click()
    expect(page.get_by_role("dialog")).to_contain_text("whsec_")
    check(page, "webhook's secret")
    # The page is loaded anew each time, with what came of it.
    with page.expect_navigation():
        page.get_by_role("button", name="Gotowe").click()
    hook = page.get_by_role("region", name=address)
    with page.expect_navigation():
        hook.get_by_role("button", name="Wyślij próbę").click()
    hook.get_by_text("Ostatnie wysyłki").click()
    expect(hook.get_by_text("1. webhook.test")).to_be_visible()
    check(page, "webhook with a log")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    hook.get_by_role("button", name="Usuń").click()
    hook.get_by_role("button", name="Na pewno usunąć?").click()
    expect(hook).to_have_count(0)


def test_the_calendar_speaks_four_languages(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/calendar")
    for code, button in [("en", "New visit"), ("uk", "Новий візит"), ("de", "Neuer Termin"), ("pl", "Nowa wizyta")]:
        speak(page, code)
        expect(page.get_by_role("button", name=button)).to_be_visible()
        assert page.evaluate("document.documentElement.lang") == code
        check(page, f"calendar, {code}")
    expect(page.get_by_role("main")).to_have_attribute("aria-busy", "false")


@pytest.mark.parametrize("width, height", SIZES)
def test_the_settings_speak_four_languages(visits, house, owner, width, height):
    page = visits.page(owner, width=width, height=height)
    page.goto(house.base + "/calendar/settings")
    check(page, "settings")
    names = [("en", "Services and hours"), ("uk", "Послуги й години"), ("de", "Leistungen und Zeiten")]
    for code, heading in [*names, ("pl", "Usługi i godziny")]:
        speak(page, code)
        expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible()
        expect(page.locator("html")).to_have_attribute("lang", code)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, code
    speak(page, "en")
    form = page.locator('form[action$="/policy"]')
    form.get_by_label("Booking at most ahead").fill("0")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_have_text("How far ahead: from 1 to 1000.")
    check(page, "settings in English, refused")
    speak(page, "pl")
    expect(page.get_by_role("heading", name="Usługi i godziny", level=1)).to_be_visible()
