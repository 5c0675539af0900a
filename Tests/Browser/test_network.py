"""A network that fails at the worst moment: nothing is lost, nothing comes twice, the order stays."""

import time

import pytest
from people import Agent, Customer, marks
from playwright.sync_api import expect
from slow import offline
from wire import Wire


def same_everywhere(customer, agent, wanted: list[str]):
    """Both screens and the server have just these marks; all three in the server's order."""
    expect(customer.log).to_contain_text(wanted[-1])
    expect(agent.messages).to_contain_text(wanted[-1])
    customer.sent()
    agent.sent()
    for mark in wanted:
        expect(customer.log.get_by_text(mark)).to_have_count(1)
        expect(agent.messages.get_by_text(mark)).to_have_count(1)
    kept = [text for _, text in agent.truth(customer.conversation) if text.startswith("#")]
    assert sorted(kept) == sorted(wanted)
    assert marks(customer.log) == kept
    assert marks(agent.messages) == kept


def talk(customer, agent):
    customer.open().write("Dzień dobry!").sent().ask_for_person()
    agent.open(customer.conversation).press("Przejmij")
    agent.reply("#p0")
    expect(customer.log.get_by_text("#p0")).to_be_visible()
    customer.write("#c0").sent()


def test_a_cut_of_ten_seconds_at_the_customers_side(customer, agent):
    talk(customer, agent)
    with offline(customer.page):
        began = time.monotonic()
        customer.write("#c1")
        expect(customer.chat.get_by_text("Brak połączenia", exact=False)).to_be_visible()
        agent.reply("#p1")
        customer.write("#c2")
        agent.reply("#p2")
        expect(customer.log.get_by_text("Wyślemy, gdy wróci połączenie").first).to_be_visible()
        time.sleep(max(0, 10 - (time.monotonic() - began)))
        assert "#p1" not in marks(customer.log)
    expect(customer.log.get_by_text("#p2")).to_be_visible()
    customer.write("#c3")
    same_everywhere(customer, agent, ["#c0", "#c1", "#c2", "#c3", "#p0", "#p1", "#p2"])
    expect(customer.chat.get_by_text("Brak połączenia", exact=False)).to_have_count(0)


def test_what_one_tab_could_not_send_outlives_what_another_sends(customer, agent):
    customer.open().write("Dzień dobry!").sent()
    agent.open(customer.conversation).press("Przejmij")
    refused = lambda route: route.abort()  # noqa: E731
    agent.page.route("**/messages", refused)
    agent.reply("#kept")
    expect(agent.messages.get_by_text("Nie wiadomo, czy wysłano", exact=False)).to_be_visible()
    second = Agent(agent.page.context.new_page(), agent.base).open(customer.conversation)
    second.note("#note")
    expect(second.messages.get_by_text("#kept", exact=True)).to_be_visible()
    agent.page.unroute("**/messages", refused)
    agent.page.reload()
    agent.page.get_by_role("button", name="Spróbuj ponownie").click()
    agent.sent()
    second.sent()
    assert agent.truth(customer.conversation)[-1] == ("person", "#kept")


@pytest.fixture
def wire(house):
    wire = Wire(house.base)
    yield wire
    wire.mend()


def test_a_cut_wire_at_the_customers_side(visits, house, agent, wire):
    customer = Customer(visits.page(), wire.base + "/")
    talk(customer, agent)
    wire.cut()
    customer.write("#c1")
    agent.reply("#p1")
    customer.write("#c2")
    expect(customer.chat.get_by_text("Brak połączenia", exact=False)).to_be_visible()
    assert "#p1" not in marks(customer.log)
    wire.mend()
    customer.write("#c3")
    same_everywhere(customer, agent, ["#c0", "#c1", "#c2", "#c3", "#p0", "#p1"])


def test_a_cut_wire_at_the_agents_side(visits, customer, owner, wire):
    agent = Agent(visits.page(owner), wire.base)
    talk(customer, agent)
    wire.cut()
    customer.write("#c1").sent()
    agent.reply("#p1")
    customer.write("#c2").sent()
    expect(agent.messages.get_by_text("Nie wiadomo, czy wysłano")).to_be_visible()
    expect(agent.page.get_by_role("status").filter(has_text="Łączenie z serwerem")).to_be_visible()
    assert "#c1" not in marks(agent.messages)
    wire.mend()
    expect(agent.messages.get_by_text("#c2")).to_be_visible()
    # A person decides whether a reply that did not go out still fits: it is kept, and sent at a press.
    agent.messages.get_by_role("button", name="Spróbuj ponownie").click()
    same_everywhere(customer, agent, ["#c0", "#c1", "#c2", "#p0", "#p1"])


def test_a_reload_with_messages_on_their_way(customer, agent):
    talk(customer, agent)
    way = "**/api/v1/conversations/*/messages"
    customer.page.route(way, lambda route: route.abort())
    customer.write("#c1")
    customer.write("#c2")
    customer.page.reload()
    agent.reply("#p1")
    customer.page.unroute(way)
    expect(customer.log.get_by_text("#p1")).to_be_visible()
    customer.write("#c3")
    same_everywhere(customer, agent, ["#c0", "#c1", "#c2", "#c3", "#p0", "#p1"])
    kept = [mark for mark in marks(customer.log) if mark.startswith("#c")]
    assert kept == sorted(kept)


def test_an_answer_that_gets_lost_on_the_way_back(customer, agent):
    talk(customer, agent)
    lost = []

    def swallow(route):
        # The server takes the message, and the customer never hears of it.
        lost.append(route.fetch().status)
        route.abort()

    way = "**/api/v1/conversations/*/messages"
    customer.page.route(way, swallow, times=1)
    customer.write("#c1")
    same_everywhere(customer, agent, ["#c0", "#c1", "#p0"])
    assert lost == [201]


def test_two_tabs_of_one_customer(customer, agent, house):
    talk(customer, agent)
    second = customer.page.context.new_page()
    second.goto(house.base + "/")
    log = second.get_by_role("dialog").get_by_role("log")
    second.get_by_role("button", name="Otwórz czat").click()
    expect(second.get_by_text("#c0")).to_be_visible()
    second.get_by_role("textbox", name="Napisz wiadomość").fill("#c1")
    second.keyboard.press("Enter")
    expect(agent.messages.get_by_text("#c1")).to_be_visible()
    agent.reply("#p1")
    expect(log.get_by_text("#p1")).to_be_visible()
    customer.page.bring_to_front()
    same_everywhere(customer, agent, ["#c0", "#c1", "#p0", "#p1"])


def test_the_inbox_reloaded_in_the_middle(customer, agent, house):
    talk(customer, agent)
    agent.field.fill("Zaczęty szkic")
    agent.page.reload()
    again = Agent(agent.page, house.base).open(customer.conversation)
    expect(again.field).to_have_value("Zaczęty szkic")
    again.field.fill("")
    customer.write("#c1")
    again.reply("#p1")
    same_everywhere(customer, again, ["#c0", "#c1", "#p0", "#p1"])
