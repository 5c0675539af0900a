"""A linear chain CRF over words. A job has `train` and `asked`: lists of texts with spans (name, start, end); it gives
the spans of every text asked."""

import re
import tempfile
import time
from pathlib import Path

WORD = re.compile(r"\S+")


def run(job: dict) -> dict:
    import pycrfsuite

    start = time.perf_counter()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": 80, "feature.possible_transitions": True})
    for text, spans in job["train"]:
        words = list(WORD.finditer(text))
        trainer.append(_features([word[0] for word in words]), _tags(words, spans))
    path = Path(tempfile.mkdtemp()) / "model.crfsuite"
    trainer.train(str(path))
    trained = time.perf_counter()
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    answers = [_spans(list(WORD.finditer(text)), tagger) for text in job["asked"]]
    micros = 1e6 * (time.perf_counter() - trained) / len(answers)
    return {
        "answers": answers, "train_seconds": trained - start, "line_micros": micros, "bytes": path.stat().st_size}


def _tags(words, spans) -> list[str]:
    tags = []
    for word in words:
        inside = next(((name, start) for name, start, end in spans if start <= word.start() < end), None)
        tags.append(f"{'B' if word.start() == inside[1] else 'I'}-{inside[0]}" if inside else "O")
    return tags


def _features(words: list[str]) -> list[list[str]]:
    lower = [word.lower() for word in words]
    found = []
    for place, word in enumerate(lower):
        own = ["bias", f"w={word}", f"digit={word.isdigit()}"]
        own += [f"p{size}={word[:size]}" for size in (1, 2, 3, 4, 5)]
        own += [f"s{size}={word[-size:]}" for size in (1, 2, 3, 4, 5)]
        for step in (-2, -1, 1, 2):
            there = place + step
            near = lower[there] if 0 <= there < len(lower) else "-"
            own += [f"{step}:w={near}", f"{step}:p={near[:4]}", f"{step}:s={near[-3:]}"]
        own.append(f"pair={lower[place - 1] if place else '-'}|{word}")
        found.append(own)
    return found


def _spans(words, tagger) -> list[tuple[str, int, int]]:
    found: list[list] = []
    open_name = None
    for word, tag in zip(words, tagger.tag(_features([word[0] for word in words]))):
        name = tag[2:]
        if tag == "O":
            open_name = None
        elif tag[0] == "I" and name == open_name:
            found[-1][2] = word.end()
        else:
            found.append([name, word.start(), word.end()])
            open_name = name
    return found
