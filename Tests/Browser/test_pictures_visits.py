"""Pictures of visits for people to look at: booking, the visit's page, its letters, and the team's pages of the calendar."""

import re
import time

import pytest
from letters import wait_for
from playwright.sync_api import expect
from test_booking import SERVICE, book, choose, open_conflict
from test_pictures import FOLDER, HEIGHTS

LOOKS = [pytest.param(width, theme, id=f"{width}-{theme}") for width in (390, 1280) for theme in ("light", "dark")]


@pytest.fixture
def shoot(width, theme):
    FOLDER.mkdir(parents=True, exist_ok=True)

    def shoot(page, name):
        time.sleep(0.25)
        page.screenshot(path=FOLDER / f"{name}-{width}-{theme}.png", full_page=True)

    return shoot


@pytest.mark.parametrize("width, theme", LOOKS)
def test_booking(visits, house, shoot, width, theme):
    page = visits.page(width=width, height=HEIGHTS[width], theme=theme)
    page.goto(house.base + "/book")
    shoot(page, "book-1-services")
    page.get_by_role("link", name=SERVICE).click()
    expect(page.get_by_role("heading", name="Kiedy?")).to_be_visible()
    shoot(page, "book-2-times")
    address = f"obraz{width}{theme}@poczta.example"
    choose(page, house.base, f"Olga Obrazkowa{width}{theme}")
    page.get_by_label("E-mail").fill("olga")
    page.get_by_role("button", name="Rezerwuję").click()
    shoot(page, "book-3-form")
    page.get_by_label("E-mail").fill(address)
    page.get_by_role("button", name="Rezerwuję").click()
    expect(page.get_by_role("heading", name="Zarezerwowane")).to_be_visible()
    shoot(page, "book-4-booked")
    letter = wait_for(house, address, "Wizyta zarezerwowana")
    page.get_by_role("link", name="Przełóż").click()
    shoot(page, "visit-1-moving")
    page.goto(letter.link("Odwołaj wizytę"))
    shoot(page, "visit-2-cancelling")
    page.get_by_role("button", name="Odwołuję").click()
    expect(page.get_by_text("Odwołana", exact=True)).to_be_visible()
    shoot(page, "visit-3-cancelled")
    page.goto(house.base + "/visit/x")
    shoot(page, "visit-4-wrong-link")
    page.goto(house.base + "/book?service=s8&wait=1")
    shoot(page, "waiting-1")
    page.goto("about:blank")
    page.set_content(letter.html)
    shoot(page, "letter-1-booked")
    page.set_content(wait_for(house, address, "Wizyta odwołana").html)
    shoot(page, "letter-2-cancelled")


@pytest.mark.parametrize("width, theme", LOOKS)
def test_calendar(visits, house, owner, shoot, width, theme):
    customer = visits.page()
    book(customer, house.base, f"Wanda Widoczna{width}{theme}")
    open_conflict(house, customer.url.split("/visit/")[1].split(".")[0])
    page = visits.page(owner, width=width, height=HEIGHTS[width], theme=theme)
    page.goto(house.base + "/calendar")
    main = page.get_by_role("main")
    expect(main).to_have_attribute("aria-busy", "false")
    page.get_by_role("button", name="Później").click()
    expect(main).to_have_attribute("aria-busy", "false")
    shoot(page, "calendar-1-day")
    page.get_by_role("button", name="Tydzień").click()
    expect(main).to_have_attribute("aria-busy", "false")
    shoot(page, "calendar-2-week")
    page.get_by_role("button", name="Nowa wizyta").click()
    shoot(page, "calendar-3-new")
    page.keyboard.press("Escape")
    page.goto(house.base + "/calendar/conflicts")
    shoot(page, "conflicts-1")
    conflict = page.get_by_role("listitem").filter(has_text=f"{width}{theme}")
    # The page loads itself anew without it.
    with page.expect_navigation():
        conflict.get_by_role("button", name=re.compile("Zostaw")).click()
    page.goto(house.base + "/calendar/settings")
    page.locator("summary", has_text="Centrowanie koła").click()
    shoot(page, "settings-1")


@pytest.mark.parametrize("width, theme", LOOKS)
def test_programs(visits, house, owner, shoot, width, theme):
    page = visits.page(owner, width=width, height=HEIGHTS[width], theme=theme)
    page.goto(house.base + "/calendar/webhooks")
    address = f"https://crm{width}{theme}.firma.example/odzew/zdarzenia"
    page.get_by_label("Adres", exact=True).fill(address)
    page.get_by_role("button", name="Dodaj").click()
    expect(page.get_by_role("dialog")).to_contain_text("whsec_")
    shoot(page, "webhooks-1-secret")
    with page.expect_navigation():
        page.get_by_role("button", name="Gotowe").click()
    hook = page.get_by_role("region", name=address)
    with page.expect_navigation():
        hook.get_by_role("button", name="Wyślij próbę").click()
    hook.get_by_text("Ostatnie wysyłki").click()
    shoot(page, "webhooks-2")
    page.goto(house.base + "/calendar/tokens")
    shoot(page, "tokens-1-none")
    page.get_by_label("Nazwa programu").fill(f"CRM {width} {theme}")
    page.get_by_label("czytanie wizyt").check()
    page.get_by_role("button", name="Utwórz token").click()
    expect(page.get_by_role("dialog")).to_contain_text("odzew_")
    shoot(page, "tokens-2-secret")
    with page.expect_navigation():
        page.get_by_role("button", name="Gotowe").click()
    shoot(page, "tokens-3")
