"""A page that is open and at rest leaves the server alone, and what stands on it stays where it is."""

import re

import pytest
from people import Agent

# Long enough for what a page asks after it has settled: counts, a second look at a conversation that was just opened.
# On a slow machine it settles later; what never comes to rest does so in none of the looks.
REST, LOOKS = 4_000, 8

REDRAWN = """() => {
  window.redrawn = [];
  new MutationObserver((changes) => { for (const { target } of changes) window.redrawn.push(target.className || target.nodeName); })
    .observe(document.body, { childList: true, subtree: true });
}"""


def at_rest(page, few=0):
    """What the page asked for, and what it drew anew, while nobody did anything: at most `few` questions, once at rest."""
    asked = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    page.evaluate(REDRAWN)
    for _ in range(LOOKS):
        asked.clear()
        page.evaluate("window.redrawn = []")
        page.wait_for_timeout(REST)
        redrawn = page.evaluate("window.redrawn")
        if len(asked) <= few and not redrawn:
            break
    return asked, redrawn


@pytest.mark.parametrize("path", ["/inbox", "/inbox?view=all", "/calendar", "/understanding", "/book", "/"])
def test_an_open_page_is_quiet(visits, house, owner, customer, path):
    customer.open().ask()
    page = visits.page(owner)
    page.goto(house.base + path)
    assert at_rest(page) == ([], [])


def test_the_queue_asks_now_and_then_and_draws_what_is_new(visits, house, owner):
    page = visits.page(owner)
    page.goto(house.base + "/callbacks")
    asked, redrawn = at_rest(page, few=2)
    assert len(asked) <= 2
    assert redrawn == []


def test_a_page_of_the_list_that_does_not_come_is_asked_for_now_and_then(visits, house, owner, customer):
    customer.open().ask()
    page = visits.page(owner)
    page.route("**/inbox/conversations?*cursor=*", lambda route: route.abort())

    def and_more(route):
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "next": "1-x"})
    page.route(re.compile(r"/inbox/conversations\?(?!.*cursor)"), and_more)
    page.goto(house.base + "/inbox?view=all")
    asked, _ = at_rest(page, few=2)
    assert len(asked) <= 2


def test_an_open_conversation_is_quiet(visits, house, owner, customer):
    customer.open().ask().ask_for_person()
    agent = Agent(visits.page(owner), house.base).open(customer.conversation)
    assert at_rest(agent.page) == ([], [])


def test_an_open_chat_is_quiet(customer):
    customer.open().ask()
    asked, _ = at_rest(customer.page)
    assert asked == []
