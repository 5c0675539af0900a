"""Lines that no customer would type, and some that one would: always the same ones."""

import random
import unicodedata

ODD = (
    "\0\t\r\x0b\x1b\x7f\u0085\u00a0\u00ad\u0301\u0328\u034f\u200b\u200d\u200e\u202e\u2028\u2060\ufeff\ufffd"
    "\U0001f600\U0001f468\u200d\U0001f469\U0001f1f5\U0001f1f1\U000e0067\u0130\u0131\u1e9e\ufb01\u0660\u09ea\uff11\u00bd"
)
PIECES = (
    "[", "]", "{", "}", '"', "\\", ":", ";", "%", "@", "a@b.pl", "http://", "www.", ".", "..", ",", "-", "/", "+48", "00",
    "za", "od", "do", "w", "pół", "wpół", "po", "przed", "między", "a", "i", "tydzień", "środę", "ostatni", "piątek",
    "stycznia", "32", "31.02", "25:61", "99999999999999999999", "1e400", "-0", "1,5", "tys.", "zł", "sto", "tysiąc",
    "PL", "nip", "2013-02-30", "next", "last", "monday", "between", "and", "the", "o'clock", "noon", "easter", "завтра",
    "morgen", "übermorgen",
)
SHAPES = {
    "digits": "7", "digits and spaces": "7 ", "dashes": "7-", "dots": "7.", "letters": "a", "words": "za dwa tygodnie ",
    "spaces": " ", "from to": "od 8 do ", "numbers in words": "tysiąc milion sto ", "addresses": "a.b@", "links": "www.a",
    "accents": "a\u0301", "faces": "\U0001f600", "brackets": "[a : ", "commas": ",", "signs": "+", "colons": "1:",
}


def mutated(texts: list[str], count: int, seed: int = 1):
    """`count` texts: a half changed from `texts`, a quarter of pieces, a quarter of random code points."""
    luck = random.Random(seed)
    for number in range(count):
        if number % 997 == 0:
            yield ""
        elif number % 5003 == 1:
            yield luck.choice(texts) * luck.randrange(20, 200)
        elif number % 4 < 2:
            yield _changed(luck.choice(texts), luck)
        elif number % 4 == 2:
            yield luck.choice((" ", " ", "", "\t")).join(luck.choices(PIECES, k=luck.randrange(1, 12)))
        else:
            yield "".join(_any_letter(luck) for _ in range(luck.randrange(1, 40)))


def long(shape: str, texts: list[str], size: int) -> str:
    """A text of `size` code points: a piece over and over, or lines of the data for `speech`."""
    piece = " ".join(texts) + " " if shape == "speech" else SHAPES[shape]
    return (piece * (size // len(piece) + 1))[:size]


def _changed(text: str, luck: random.Random) -> str:
    letters = list(text)
    for _ in range(luck.randrange(1, 5)):
        place = luck.randrange(len(letters) + 1)
        kind = luck.randrange(5)
        if kind == 0:
            letters[place:place] = luck.choice(ODD)
        elif kind == 1:
            letters[place : place + luck.randrange(1, 6)] = ""
        elif kind == 2:
            letters[place:place] = luck.choice(PIECES)
        elif kind == 3:
            letters[place:place] = letters[luck.randrange(len(letters) + 1) :][:12]
        else:
            letters[place : place + 1] = unicodedata.normalize("NFD", "".join(letters[place : place + 1])).upper()
    return "".join(letters)


def _any_letter(luck: random.Random) -> str:
    if luck.random() < 0.7:
        return chr(luck.randrange(32, 0x250))
    code = luck.randrange(0x110000 - 0x800)
    return chr(code if code < 0xD800 else code + 0x800)
