"""One conversation from the first question to a reopening, seen by the customer and by the team at once."""

import re
import time

from people import QUESTION, Agent
from playwright.sync_api import expect


def test_software_answers_a_person_takes_over_and_software_is_silent(customer, agent):
    agent.view("Nieprzypisane")
    customer.open().ask()
    expect(customer.chat.get_by_role("group", name="Źródła")).to_contain_text("Jak mogę zapłacić za zakupy?")
    expect(customer.log).to_contain_text("odpowiada program")
    expect(agent.row(customer.conversation)).to_have_count(0)

    customer.ask_for_person()
    row = agent.row(customer.conversation)
    expect(row).to_contain_text("prosi o człowieka")
    row.click()
    expect(agent.messages).to_contain_text(QUESTION)

    agent.press("Przejmij")
    expect(customer.chat.get_by_role("heading", level=2)).to_have_text("Joanna")
    expect(customer.chat.get_by_text("Osoba z zespołu", exact=True)).to_be_visible()
    agent.reply("Dzień dobry, już sprawdzam. #person")
    expect(customer.log.get_by_text("Dzień dobry, już sprawdzam. #person")).to_be_visible()
    expect(customer.log.get_by_text("osoba z zespołu")).to_be_visible()

    customer.write("Czy pracujecie w niedziele? #sunday").sent()
    expect(agent.messages).to_contain_text("#sunday")
    time.sleep(2)  # Software had an answer to this within a second at the beginning.
    authors = [author for author, _ in agent.truth(customer.conversation)]
    assert authors == ["customer", "assistant", "system", "system", "person", "customer"]

    agent.press("Oddaj asystentowi")
    expect(customer.chat.get_by_text("Program, odpowiada od razu")).to_be_visible()
    customer.ask()

    agent.press("Zakończ")
    expect(customer.log.get_by_text(re.compile("Rozmowa zakończona")).last).to_be_visible()
    expect(agent.page.get_by_text("Rozmowa jest zakończona.")).to_be_visible()
    customer.ask("Czy można kupić rower na raty?", "rozłożysz zakup na 10 rat")
    expect(agent.page.get_by_text("Rozmowa jest zakończona.")).to_be_hidden()
    assert agent.truth(customer.conversation)[-1][0] == "assistant"


def test_a_colleague_sees_who_has_it_and_a_slower_hand_is_told(customer, agent, visits, house, colleague):
    other = Agent(visits.page(colleague), house.base)
    customer.open().ask().ask_for_person()
    agent.open(customer.conversation)
    other.open(customer.conversation)
    expect(agent.page.get_by_text("Patrzy też Natalia Grzelak").first).to_be_attached()

    agent.press("Przejmij")
    expect(other.page.get_by_role("region", name=re.compile("^Rozmowa"))).to_contain_text("Prowadzi: Joanna")
    token = other.page.locator('meta[name="csrf"]').get_attribute("content")
    answer = other.page.request.post(
        f"{house.base}/inbox/conversations/{customer.conversation}/messages",
        data={"text": "ja też", "client_id": "slow-1"}, headers={"X-CSRF": token})
    assert (answer.status, answer.json()["error"]["code"]) == (409, "not_allowed")


def test_a_note_stays_with_the_team(customer, agent, visits, house, colleague):
    other = Agent(visits.page(colleague), house.base)
    customer.open().ask()
    agent.open(customer.conversation)
    other.open(customer.conversation)
    agent.note("Klient stały, proszę o cierpliwość. #note").sent()
    expect(other.messages.get_by_text("#note")).to_be_visible()
    customer.page.reload()
    expect(customer.log.get_by_text(QUESTION)).to_be_visible()
    expect(customer.log.get_by_text("#note")).to_have_count(0)
