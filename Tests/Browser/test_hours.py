"""Out of hours the customer is told so, and when somebody will be there."""

import re

from people import Customer
from playwright.sync_api import expect


def test_out_of_hours(visits, closed_house):
    customer = Customer(visits.page(), closed_house.base + "/")
    expect(customer.page.get_by_text(re.compile("Teraz jest zamknięte; otwieramy: .*3:15")).first).to_be_visible()
    customer.open()
    expect(customer.chat.get_by_text(re.compile("Zespołu teraz nie ma.*3:15–3:30"))).to_be_visible()
    customer.ask()
    customer.ask_for_person()
    expect(customer.chat.get_by_text("Ktoś z zespołu odpowie w godzinach pracy", exact=False)).to_be_visible()
    expect(customer.log.get_by_text(re.compile("odpowiemy, gdy otworzymy: .*3:15"))).to_be_visible()


def test_in_hours(customer):
    expect(customer.page.get_by_text("Otwarte jest całą dobę", exact=False).first).to_be_visible()
    customer.open()
    expect(customer.chat.get_by_text("Zespołu teraz nie ma", exact=False)).to_be_hidden()
    customer.ask_for_person()
    expect(customer.chat.get_by_text("Ktoś z zespołu zaraz się odezwie", exact=False)).to_be_visible()


def test_other_languages(visits, house):
    page = visits.page()
    page.goto(house.base + "/")
    page.evaluate("() => { window.Odzew.setLanguage('en'); window.Odzew.open() }")
    chat = page.get_by_role("dialog", name="Chat: Dwa Koła")
    chat.get_by_role("textbox", name="Write a message").fill("What payment methods do you accept?")
    page.keyboard.press("Enter")
    expect(chat.get_by_role("log").get_by_text("instant bank transfer")).to_be_visible()
    expect(chat.get_by_role("button", name="Talk to a person").last).to_be_visible()
