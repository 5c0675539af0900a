"""Booking by page and by link, on a phone and on a desk, with the script and without."""

import re

import pytest
from playwright.sync_api import Page, expect
from slow import offline
from test_access import SIZES, check

SERVICE = re.compile("Centrowanie koła")


def choose(page: Page, base: str, name: str):
    """From the list of services to the last step, at the soonest time."""
    page.goto(base + "/book")
    page.get_by_role("link", name=SERVICE).click()
    expect(page.get_by_role("heading", name="Kiedy?")).to_be_visible()
    page.get_by_role("region", name="Najbliższe terminy").get_by_role("link").first.click()
    page.get_by_label("Imię i nazwisko").fill(name)


def book(page: Page, base: str, name: str = "Anna Przykładna"):
    choose(page, base, name)
    page.get_by_label("Telefon").fill("601 234 000")
    page.get_by_role("button", name="Rezerwuję").click()
    expect(page.get_by_role("heading", name="Zarezerwowane")).to_be_visible()


@pytest.mark.parametrize("width, height", SIZES)
@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_booking_and_the_link_of_the_visit(visits, house, width, height, script):
    page = visits.page(width=width, height=height, java_script_enabled=script)
    book(page, house.base)
    page.goto(page.url.split("?")[0])
    page.get_by_role("button", name="Potwierdzam, przyjdę").click()
    expect(page.get_by_text("Dziękujemy za potwierdzenie.")).to_be_visible()
    page.get_by_role("link", name="Przełóż").click()
    page.get_by_role("region", name="Najbliższe terminy").get_by_role("link").last.click()
    page.get_by_role("button", name="Przekładam").click()
    expect(page.get_by_text("Wizyta jest przełożona.")).to_be_visible()
    page.get_by_role("button", name="Odwołaj wizytę").click()
    expect(page.get_by_text("Odwołana", exact=True)).to_be_visible()
    page.get_by_role("button", name="Przywróć wizytę").click()
    expect(page.get_by_text("Wizyta jest przywrócona.")).to_be_visible()


def test_the_script_keeps_the_page_and_the_focus(visits, house):
    page = visits.page(width=390, height=844)
    page.goto(house.base + "/book")
    page.evaluate("window.kept = true")
    page.get_by_role("link", name=SERVICE).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Kiedy?")).to_be_focused()
    page.get_by_role("link", name="Następny tydzień").press("Enter")
    page.wait_for_url(re.compile("day="))
    expect(page.get_by_role("link", name="Następny tydzień")).to_be_focused()
    page.go_back()
    page.go_back()
    expect(page.get_by_role("heading", name="Jaka wizyta?")).to_be_visible()
    assert page.evaluate("window.kept")


def test_without_a_network_the_form_stays_filled_in(visits, house):
    page = visits.page(width=390, height=844)
    choose(page, house.base, "Ola Spokojna")
    page.get_by_label("Telefon").fill("601 234 000")
    with offline(page):
        for _ in range(2):
            page.get_by_role("button", name="Rezerwuję").click()
            expect(page.get_by_role("alert")).to_contain_text("Brak połączenia, więc nie wiemy, czy to do nas dotarło")
            expect(page.locator("main")).not_to_have_attribute("aria-busy", "true")
        check(page, "booking without a network")
        expect(page.get_by_label("Imię i nazwisko")).to_have_value("Ola Spokojna")
    # Sent at last, but without a name: the soonest day has few times, and other tests want them.
    page.get_by_label("Imię i nazwisko").fill("")
    page.get_by_role("button", name="Rezerwuję").click()
    expect(page.get_by_text("Brakuje imienia i nazwiska.")).to_be_visible()


def test_a_time_taken_meanwhile(visits, house):
    late, quick = visits.page(width=390, height=844), visits.page()
    # One person does it, so that one visit takes the time.
    for page in (late, quick):
        page.goto(house.base + "/book?service=s7")
        page.get_by_role("region", name="Najbliższe terminy").get_by_role("link").first.click()
        page.get_by_label("Imię i nazwisko").fill("Kto Pierwszy" if page is quick else "Kto Drugi")
        page.get_by_label("E-mail").fill("ktos@poczta.example")
    quick.get_by_role("button", name="Rezerwuję").click()
    expect(quick.get_by_role("heading", name="Zarezerwowane")).to_be_visible()
    late.get_by_role("button", name="Rezerwuję").click()
    expect(late.get_by_role("alert")).to_contain_text("Ktoś był szybszy")
    check(late, "taken meanwhile")
    expect(late.get_by_label("Imię i nazwisko")).to_have_value("Kto Drugi")
    late.get_by_role("button", name="Rezerwuję").click()
    expect(late.get_by_role("heading", name="Zarezerwowane")).to_be_visible()


@pytest.mark.parametrize("width, height", SIZES)
def test_every_step_can_be_used_by_everybody(visits, house, width, height):
    page = visits.page(width=width, height=height)
    page.goto(house.base + "/book")
    check(page, "services")
    choose(page, house.base, "Anna")
    check(page, "form")
    page.get_by_label("Telefon").fill("12")
    page.get_by_role("button", name="Rezerwuję").click()
    expect(page.get_by_label("Telefon")).to_be_focused()
    check(page, "form, refused")
    page.get_by_role("link", name="Zmień termin").click()
    check(page, "times")
    page.get_by_role("link", name="Dopisz do listy rezerwowej").click()
    expect(page.get_by_role("heading", name="Lista rezerwowa")).to_be_visible()
    check(page, "waiting line")
    book(page, house.base)
    check(page, "booked")
    page.get_by_role("link", name="Przełóż").click()
    check(page, "moving")
    page.goto(house.base + "/visit/x")
    expect(page.get_by_role("heading", name="Ten link nie działa")).to_be_visible()
    check(page, "wrong link")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
