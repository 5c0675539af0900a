"""Search engines. A job has `passages` (id, title, text) and `asked` (questions by name); it gives the ids of the ten
best passages for every question."""

import re
import time

_FOLD = str.maketrans("ąćęłńóśźż", "acelnoszz")
WORD = re.compile(r"\w+")


def run(job: dict) -> dict:
    make = {"tantivy": _Tantivy, "tantivy, letters": _Tantivy, "five letters + 4-grams": _Summed}[job["peer"]]
    engine = make(job)
    start = time.process_time()
    answers = {name: engine.best(texts) for name, texts in job["asked"].items()}
    seconds = time.process_time() - start
    return {"answers": answers, "queries_a_second": sum(len(texts) for texts in job["asked"].values()) / seconds}


class _Tantivy:
    """The engine as it comes; `letters` cuts words into 4-grams, which suits an inflected language."""

    def __init__(self, job: dict):
        import tantivy

        self.letters = job["peer"] != "tantivy"
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("body", tokenizer_name="whitespace" if self.letters else "default")
        self.index = tantivy.Index(builder.build())
        writer = self.index.writer(num_threads=1)
        for passage in job["passages"]:
            body = f"{passage.get('title', '')} {passage['text']}"
            writer.add_document(tantivy.Document(id=passage["id"], body=self._cut(body)))
        writer.commit()
        self.index.reload()

    def _cut(self, text: str) -> str:
        return " ".join(_grams(fold(text))) if self.letters else text

    def best(self, texts: list[str]) -> list[list[str]]:
        searcher = self.index.searcher()
        found = []
        for text in texts:
            cleaned = self._cut(" ".join(WORD.findall(text.lower())))
            query = self.index.parse_query(cleaned, ["body"])
            hits = searcher.search(query, 10).hits
            found.append([searcher.doc(address)["id"][0] for _, address in hits])
        return found


class _Summed:
    """BM25 over first five letters and over 4-grams, added; matrices of SciPy."""

    def __init__(self, job: dict):
        self.ids = [passage["id"] for passage in job["passages"]]
        texts = [f"{passage.get('title', '')} {passage['text']}" for passage in job["passages"]]
        cuts = (lambda text: [word[:5] for word in WORD.findall(fold(text))], lambda text: _grams(fold(text)))
        self.parts = [_bm25(texts, cut) for cut in cuts]

    def best(self, texts: list[str]) -> list[list[str]]:
        found = []
        for text in texts:
            scores = sum((words.transform([text]) @ weights).toarray()[0] for words, weights in self.parts)
            top = scores.argpartition(-10)[-10:]
            found.append([self.ids[place] for place in sorted(top, key=lambda place: (-scores[place], place))])
        return found


def _bm25(texts: list[str], cut, k1: float = 1.2, b: float = 0.75):
    import numpy
    from sklearn.feature_extraction.text import CountVectorizer

    words = CountVectorizer(analyzer=cut, max_df=0.3, dtype="float64")
    counts = words.fit_transform(texts).tocsr()
    lengths = numpy.asarray(counts.sum(axis=1)).ravel()
    total = len(texts)
    seen = numpy.bincount(counts.indices, minlength=counts.shape[1])
    rarity = numpy.log(1 + (total - seen + 0.5) / (seen + 0.5))
    rows = numpy.repeat(numpy.arange(total), numpy.diff(counts.indptr))
    damping = k1 * (1 - b + b * lengths / lengths.mean())
    counts.data *= (k1 + 1) / (counts.data + damping[rows]) * rarity[counts.indices]
    return words, counts.T.tocsr()


def fold(text: str) -> str:
    return text.lower().translate(_FOLD)


def _grams(text: str) -> list[str]:
    padded = (f" {word} ".replace(" ", "_") for word in WORD.findall(text))
    return [word[place : place + 4] for word in padded for place in range(max(1, len(word) - 3))]
