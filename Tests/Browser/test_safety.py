"""What people write is text, whatever it looks like; and who may not, does not."""

import hashlib
import hmac
import re
import threading
import urllib.error
import urllib.request

import pytest
from conftest import sign_in
from odzew import AGENT, PASSWORD
from people import Agent, Customer
from playwright.sync_api import expect

EVIL = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>{{name}}<b>grubo</b>"


def unharmed(*pages):
    for page in pages:
        page.wait_for_timeout(100)
        assert page.evaluate("window.hacked") is None


def test_markup_in_messages_notes_and_answers_is_shown_as_text(customer, agent):
    customer.open().write(EVIL + " #message").sent().ask_for_person()
    expect(agent.row(customer.conversation)).to_be_visible()
    agent.open(customer.conversation)
    expect(agent.messages.get_by_text(EVIL + " #message", exact=True)).to_be_visible()
    agent.note(EVIL + " #note")
    agent.reply(EVIL + " #reply")
    expect(customer.log.get_by_text(EVIL + " #reply", exact=True)).to_be_visible()
    customer.page.reload()
    expect(customer.log.get_by_text(EVIL + " #message", exact=True)).to_be_visible()
    unharmed(customer.page, agent.page)


def test_markup_in_names_is_shown_as_text(customer, agent, house):
    name = '"><script>hacked=1</script>&amp;'
    secret = house.run("secret", "widget")
    signature = hmac.new(secret.encode(), b"evil-1\n", hashlib.sha256).hexdigest()
    who = {"id": "evil-1", "name": name, "signature": signature}
    customer.page.evaluate("who => window.Odzew.identify(who)", who)
    customer.open().ask().ask_for_person()
    row = agent.row(customer.conversation)
    expect(row).to_contain_text(name)
    row.click()
    expect(agent.page.get_by_role("heading", name=name)).to_be_visible()
    agent.page.keyboard.press("Control+k")
    agent.page.keyboard.type("hacked")
    expect(agent.page.get_by_role("option").filter(has_text=name).first).to_be_visible()
    unharmed(customer.page, agent.page)


def test_only_web_addresses_become_links(customer, agent):
    customer.open().write("javascript:alert(1) https://example.com/a?b=1&c=2 data:text/html,x").sent()
    customer.ask_for_person()
    agent.open(customer.conversation)
    for log in (customer.log, agent.messages):
        link = log.get_by_role("link")
        expect(link).to_have_count(1)
        expect(link).to_have_attribute("href", "https://example.com/a?b=1&c=2")
        assert "noopener" in (link.get_attribute("rel") or "")


def test_an_identity_without_the_right_signature_is_refused(customer, house):
    answer = customer.page.request.post(
        f"{house.base}/api/v1/conversations",
        data={"channel": "chat", "identity": {"id": "c1", "email": "a@b.pl", "signature": "0" * 64}})
    assert (answer.status, answer.json()["error"]["code"]) == (403, "bad_signature")


def test_a_wrong_password_is_refused_in_words(visits, house, colleague):
    page = visits.page()
    page.goto(house.base + "/inbox")
    expect(page).to_have_url(re.compile("/sign-in"))
    page.get_by_label("E-mail").fill(AGENT)
    page.get_by_label("Hasło").fill("inne hasło niż moje")
    page.get_by_role("button", name="Zaloguj się").click()
    expect(page.get_by_role("alert")).to_have_text("Nie ma takiego konta albo hasło jest inne.")
    expect(page.get_by_label("E-mail")).to_have_value(AGENT)
    page.get_by_label("Hasło").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/inbox")
    cookie = next(one for one in page.context.cookies() if one["name"] == "odzew_session")
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax"


def test_signing_in_leads_nowhere_else(visits, house, colleague):
    page = visits.page()
    page.goto(house.base + "/sign-in?next=//evil.example/inbox")
    page.get_by_label("E-mail").fill(AGENT)
    page.get_by_label("Hasło").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(house.base + "/inbox")


def test_a_link_works_once(visits, house):
    link = house.link("p.sikora@dwakola.example")
    page = visits.page()
    page.goto(link)
    page.get_by_label("Nowe hasło").fill("krótkie")
    page.get_by_label("Nowe hasło").evaluate("field => field.form.noValidate = true")
    page.get_by_role("button", name="Zapisz").click()
    expect(page.get_by_role("alert")).to_contain_text("Hasło jest za krótkie")
    page.get_by_label("Nowe hasło").fill(PASSWORD)
    page.get_by_role("button", name="Zapisz").click()
    page.wait_for_url("**/inbox")
    again = visits.page()
    again.goto(link)
    expect(again.get_by_role("heading", level=1)).to_have_text("Ten link już nie działa")


def test_requests_without_the_sessions_token_are_refused(agent, customer, house):
    customer.open().ask()
    path = f"{house.base}/inbox/conversations/{customer.conversation}"
    for headers in ({}, {"X-CSRF": "wrong"}):
        for verb in ("ownership", "messages", "notes", "resolution"):
            answer = agent.page.request.post(f"{path}/{verb}", data={"text": "x", "client_id": "x"}, headers=headers)
            assert (answer.status, answer.json()["error"]["code"]) == (403, "bad_csrf")
    answer = agent.page.request.post(f"{house.base}/sign-in", form={"email": AGENT, "password": PASSWORD})
    assert answer.status == 403
    assert [author for author, _ in agent.truth(customer.conversation)] == ["customer", "assistant"]


@pytest.mark.parametrize("path", ["/inbox/me", "/inbox/conversations", "/inbox/events", "/inbox/staff"])
def test_strangers_see_nothing_of_the_inbox(house, path):
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(house.base + path, timeout=10)
    assert refused.value.code == 401


def test_signing_out_in_one_tab_ends_the_others_and_leaves_nothing_behind(visits, browser, closed_house):
    customer = Customer(visits.page(), closed_house.base + "/").open().write("Dzień dobry!").sent()
    agent = Agent(visits.page(sign_in(browser, closed_house.link(AGENT))), closed_house.base).open(customer.conversation)
    agent.field.fill("Szkic, którego nikt nie powinien zobaczyć")
    other = agent.page.context.new_page()
    other.goto(closed_house.base + "/calendar")
    other.locator("#account summary").click()
    other.get_by_role("button", name="Wyloguj").click()
    expect(other).to_have_url(re.compile("/sign-in"))
    expect(agent.page).to_have_url(re.compile("/sign-in"))
    assert "Szkic" not in agent.page.evaluate("JSON.stringify(localStorage)")


def test_guessing_passwords_is_slowed_down(visits, closed_house):
    page = visits.page()
    page.goto(closed_house.base + "/sign-in")
    csrf = page.locator('input[name="csrf"]').get_attribute("value")
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in page.context.cookies())
    seen = []

    def guess(number: int):
        body = f"csrf={csrf}&email={AGENT}&password=guess{number}".encode()
        headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
        request = urllib.request.Request(closed_house.base + "/sign-in", body, headers)
        try:
            urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as refusal:
            seen.append(refusal.code)

    guesses = [threading.Thread(target=guess, args=(number,)) for number in range(14)]
    for one in guesses:
        one.start()
    for one in guesses:
        one.join()
    assert sorted(set(seen)) == [401, 429] and seen.count(401) == 10
    page.get_by_label("E-mail").fill(AGENT)
    page.get_by_label("Hasło").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Za dużo prób")


def test_a_flood_of_messages_is_slowed_down_and_nothing_is_lost(visits, closed_house):
    customer = Customer(visits.page(is_quick=True), closed_house.base + "/")
    customer.open().ask()
    # As many as it takes: a slow machine gives the limit time to recover.
    refused = customer.page.evaluate(
        """async (base) => {
          const ask = async () => {
            const answer = await fetch(base + "/api/v1/firm")
            return answer.status === 429 ? [answer.headers.get("retry-after")] : []
          }
          for (let i = 0; i < 50; i++) {
            const refused = (await Promise.all(Array.from({length: 90}, ask))).flat()
            if (refused.length) return refused
          }
          return []
        }""", closed_house.base)
    assert refused and all(int(wait) >= 1 for wait in refused)
    customer.write("#late").sent()
    customer.page.reload()
    expect(customer.log.get_by_text("#late")).to_be_visible()
