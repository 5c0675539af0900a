"""Slips of the fingers, the same on every machine: the seed of a line is the line itself."""

RATE = 45  # percent of the words of four letters and more; it costs the peers what ../shared/language-notes.md says
SEED = 1

_MASK = (1 << 64) - 1
_KEYS = "q:wa w:qes e:wrd r:etf t:ryg y:tuh u:yij i:uok o:ipl p:ol a:qsz s:awdx d:sefc f:drgv g:fthb h:gyjn j:hukm"
_MORE = "k:jil l:kop z:asx x:zdc c:xfv v:cgb b:vhn n:bjm m:nk"
NEIGHBOURS = dict(pair.split(":") for pair in f"{_KEYS} {_MORE}".split())
_BARE = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")


def bare(text: str) -> str:
    """The text without Polish diacritics, as typed on a foreign keyboard."""
    return text.translate(_BARE)


class Luck:
    """SplitMix64 (Steele, Lea, Flood 2014), seeded with the FNV-1a hash of a text."""

    def __init__(self, text: str, seed: int = SEED):
        state = 0xCBF29CE484222325
        for byte in text.encode():
            state = ((state ^ byte) * 0x100000001B3) & _MASK
        self.state = state ^ seed

    def below(self, bound: int) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return (mixed ^ (mixed >> 31)) % bound


def slipped(text: str, rate: int = RATE) -> str:
    """One slip at most in each word: a letter dropped, swapped, hit beside or doubled, never the first."""
    luck = Luck(text)
    return " ".join(
        _slip(word, luck) if len(word) >= 4 and word.isalpha() and luck.below(100) < rate else word
        for word in text.split(" ")
    )


def _slip(word: str, luck: Luck) -> str:
    kind, length = luck.below(4), len(word)
    place = 1 + luck.below(length - (2 if kind == 1 else 1))
    before, letter, after = word[:place], word[place], word[place + 1 :]
    if kind == 0:
        return before + after
    if kind == 1:
        return before + after[0] + letter + after[1:]
    if kind == 2:
        near = NEIGHBOURS.get(bare(letter.lower()))
        return before + near[luck.below(len(near))] + after if near else word
    return before + letter + letter + after
