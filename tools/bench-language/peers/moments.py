"""dateparser. A job has `asked`: texts with `lang` and `ref`; it gives the moment that was read, or null."""

import time
import warnings
from datetime import datetime


def run(job: dict) -> dict:
    import dateparser

    warnings.filterwarnings("ignore")
    start = time.process_time()
    answers = []
    for text, language, ref in job["asked"]:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(ref), "PREFER_DATES_FROM": "future"}
        moment = dateparser.parse(text, languages=[language], settings=settings)
        answers.append(moment.replace(tzinfo=None).isoformat(timespec="seconds") if moment else None)
    return {"answers": answers, "line_micros": 1e6 * (time.process_time() - start) / len(answers)}
