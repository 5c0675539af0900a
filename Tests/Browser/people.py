"""The two people of these tests, by what they see and press: roles and labels, never classes."""

import re

from playwright.sync_api import Locator, Page, TimeoutError, expect

FIRM = "Dwa Koła"
QUESTION = "Czy przyjmujecie BLIK i karty?"
ANSWER = "W sklepie zapłacisz gotówką, kartą, telefonem i BLIK-iem."
# Near enough to something that the firm knows for the assistant to offer it, at least in answer to one of them.
ODD = [
    "Czy macie w ofercie hulajnogi?", "Jaki lakier ma rama?", "Czy serwisujecie motocykle?", "Ile waży koło zapasowe?",
    "Czy malujecie ramy na zamówienie?"]


def speak(page: Page, language: str):
    """Chooses the language of a page of the team in the menu of one's own account."""
    page.locator("summary[aria-label^='Konto'], summary[aria-label^='Account'], summary[aria-label^='Обліковий']").click()
    page.locator(f"nav.tongues a[hreflang={language}]").click()


def marks(log: Locator) -> list[str]:
    """The marks `#word` that stand in a log, in the order in which one reads them."""
    return re.findall(r"#[a-z0-9-]+", log.inner_text())


class Customer:
    """Somebody on a page with the widget."""

    def __init__(self, page: Page, address: str):
        self.page = page
        self.conversation: str | None = None
        page.on("request", self._notice)
        page.goto(address)
        self.chat = page.get_by_role("dialog", name=f"Czat: {FIRM}")
        self.log = self.chat.get_by_role("log")
        self.field = self.chat.get_by_role("textbox", name="Napisz wiadomość")
        self.menu = self.chat.get_by_role("button", name="Język")
        self.launcher = page.get_by_role("button", name=re.compile("(Otwórz|Zamknij) czat", re.I)).last

    def _notice(self, request):
        if found := re.search(r"/api/v1/conversations/(\w+)/", request.url):
            self.conversation = found[1]

    def open(self):
        self.page.get_by_role("button", name="Otwórz czat").click()
        expect(self.field).to_be_focused()
        return self

    def write(self, text: str):
        self.field.fill(text)
        self.field.press("Enter")
        expect(self.log.get_by_text(text, exact=True).last).to_be_visible()
        return self

    def ask(self, question: str = QUESTION, answer: str = ANSWER):
        """A question that knowledge answers, up to the answer."""
        answers = self.log.get_by_text(answer)
        before = answers.count()
        self.write(question)
        expect(answers).to_have_count(before + 1)
        return self

    def ask_until_choices(self):
        """Odd questions, each in a conversation of its own, until the assistant offers entries to choose from."""
        for question in ODD:
            self.page.evaluate("() => { window.Odzew.reset() }")
            self.page.get_by_role("button", name="Otwórz czat").click()
            self.write(question)
            try:
                self.log.get_by_role("button").filter(has_not_text=re.compile("^(Tak|Nie)$")).first.wait_for(timeout=20_000)
                return self
            except TimeoutError:
                continue
        raise AssertionError("no odd question was answered with choices")

    def ask_for_person(self):
        self.chat.get_by_role("button", name="Porozmawiaj z człowiekiem").last.click()
        expect(self.chat.get_by_text("Prosimy kogoś z zespołu").first).to_be_visible()
        return self

    def sent(self):
        """Waits until the server has everything."""
        expect(self.chat.get_by_text(re.compile("Wysyłanie|Wyślemy, gdy|Nie wysłano"))).to_have_count(0)
        return self


class Agent:
    """A signed-in member of the team."""

    def __init__(self, page: Page, base: str):
        self.page = page
        self.base = base
        self.list = page.get_by_role("region", name="Skrzynka")
        self.messages = page.get_by_role("log", name="Wiadomości")
        self.composer = page.get_by_role("region", name="Odpowiedź klientowi albo notatka dla zespołu")
        self.field = self.composer.get_by_role("textbox")
        page.goto(base + "/inbox")
        expect(self.list).to_be_visible()

    def view(self, name: str):
        self.list.get_by_role("tab", name=re.compile(name)).click()
        return self

    def row(self, conversation: str) -> Locator:
        return self.list.locator(f'a[href="/inbox/c/{conversation}"]')

    def open(self, conversation: str):
        self.page.goto(f"{self.base}/inbox/c/{conversation}")
        expect(self.messages).to_have_attribute("aria-busy", "false")
        return self

    def press(self, name: str):
        self.page.get_by_role("button", name=name, exact=True).click()
        return self

    def reply(self, text: str):
        self.composer.get_by_role("tab", name="Odpowiedź").click()
        self._send(text)
        return self

    def note(self, text: str):
        self.composer.get_by_role("tab", name="Notatka").click()
        self._send(text)
        return self

    def _send(self, text: str):
        self.field.fill(text)
        self.field.press("Control+Enter")
        expect(self.messages.get_by_text(text, exact=True)).to_be_visible()

    def sent(self):
        expect(self.messages.get_by_text(re.compile("Wysyłanie|Nie wysłano|Nie wiadomo, czy"))).to_have_count(0)
        return self

    def truth(self, conversation: str) -> list[tuple[str, str]]:
        """What the server has: (author, text) of each message in order."""
        answer = self.page.request.get(f"{self.base}/inbox/conversations/{conversation}")
        assert answer.ok, answer.text()
        messages = answer.json()["messages"]
        assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))
        return [(message["author"], message["text"]) for message in messages]
