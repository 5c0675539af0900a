"""Shallow classifiers. A job has `train` (label and text), `asked` (texts by name) and gives, for every text asked,
label, score and whether it is accepted. The score is the margin, or the probability where `probability` says so, of the
best label that is not `oos`."""

import pickle
import tempfile
import time
from pathlib import Path

_FOLD = str.maketrans("ąćęłńóśźż", "acelnoszz")


def fold(text: str) -> str:
    return text.lower().translate(_FOLD)


def run(job: dict) -> dict:
    train, asked = job["train"], job["asked"]
    fit = _fasttext if job["peer"] == "fastText" else _linear(job["peer"])
    start = time.perf_counter()
    model = fit([label for label, _ in train], [text for _, text in train])
    trained = time.perf_counter()
    answers = {name: model.answers(texts) for name, texts in asked.items()}
    lines = sum(len(texts) for texts in asked.values())
    return {
        "answers": answers,
        "train_seconds": trained - start,
        "line_micros": 1e6 * (time.perf_counter() - trained) / lines,
        "bytes": model.size(),
        "probability": model.probability,
    }


class _Linear:
    def __init__(self, pipeline, probability: bool, least: float):
        self.pipeline, self.probability, self.least = pipeline, probability, least

    def answers(self, texts: list[str]) -> list[tuple[str, float, bool]]:
        scores = self.pipeline.predict_proba(texts) if self.probability else self.pipeline.decision_function(texts)
        labels = list(self.pipeline.classes_)
        best = scores.argmax(axis=1)
        known = _known(scores, labels)
        return [
            (labels[place], float(score), labels[place] != "oos" and bool(score >= self.least))
            for place, score in zip(best, known)
        ]

    def size(self) -> int:
        return len(pickle.dumps(self.pipeline))


def _known(scores, labels: list[str]):
    """The best score of a label that is not `oos`."""
    return scores[:, [place for place, label in enumerate(labels) if label != "oos"]].max(axis=1)


def _linear(peer: str):
    import numpy
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    features, model = peer.removesuffix(", margin").split(" + ")
    words = TfidfVectorizer(sublinear_tf=True, token_pattern=r"\w+", dtype="float32")
    if features == "letters":
        pairs = TfidfVectorizer(
            preprocessor=fold, sublinear_tf=True, token_pattern=r"\w+", ngram_range=(1, 2), dtype="float32")
        letters = TfidfVectorizer(
            preprocessor=fold, sublinear_tf=True, analyzer="char_wb", ngram_range=(2, 5), dtype="float32")
        words = make_union(pairs, letters)
    last = LinearSVC() if model == "SVM" else LogisticRegression(C=30, max_iter=500)

    def fit(labels: list[str], texts: list[str]) -> _Linear:
        pipeline, least = make_pipeline(words, last), -numpy.inf
        if peer.endswith("margin"):
            # The margin that three in a hundred lines stay under when they are kept out of training.
            scores = cross_val_predict(pipeline, texts, labels, cv=3, method="decision_function")
            inside = [label != "oos" for label in labels]
            least = numpy.quantile(_known(scores, sorted(set(labels)))[inside], 0.03)
        return _Linear(pipeline.fit(texts, labels), model == "LR", float(least))

    return fit


class _FastText:
    probability = True

    def __init__(self, model, path: Path):
        self.model, self.path = model, path

    def answers(self, texts: list[str]) -> list[tuple[str, float, bool]]:
        found = []
        for text in texts:
            # The module's own `predict` fails with NumPy 2; this is what it calls.
            two = [(label.removeprefix("__label__"), score)
                   for score, label in self.model.f.predict(_line(text), 2, 0.0, "strict")]
            known = next((score for label, score in two if label != "oos"), 0.0)
            found.append((two[0][0], float(known), two[0][0] != "oos"))
        return found

    def size(self) -> int:
        return self.path.stat().st_size


def _line(text: str) -> str:
    return " ".join(text.lower().split()) + "\n"


def _fasttext(labels: list[str], texts: list[str]) -> _FastText:
    import fasttext

    folder = Path(tempfile.mkdtemp())
    lines = (f"__label__{label} {_line(text)}" for label, text in zip(labels, texts))
    (folder / "train.txt").write_text("".join(lines), encoding="utf-8")
    model = fasttext.train_supervised(
        str(folder / "train.txt"), epoch=75 if len(texts) > 3000 else 500, lr=0.5, dim=100, wordNgrams=2, minn=2, maxn=5,
        bucket=200_000, loss="softmax", thread=1, verbose=0)
    model.save_model(str(folder / "model.bin"))
    return _FastText(model, folder / "model.bin")
