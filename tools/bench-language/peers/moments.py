"""dateparser. A job has `asked`: texts with `lang` and `ref`; it gives the moment that was read, or null. With `inside`
it looks for moments in sentences, and only the time that takes is of interest."""

import time
import warnings
from datetime import datetime


def run(job: dict) -> dict:
    import dateparser
    import dateparser.search

    warnings.filterwarnings("ignore")
    start = time.process_time()
    answers = []
    for text, language, ref in job["asked"]:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(ref), "PREFER_DATES_FROM": "future"}
        if job.get("inside"):
            dateparser.search.search_dates(text, languages=[language], settings=settings)
            continue
        moment = dateparser.parse(text, languages=[language], settings=settings)
        answers.append(moment.replace(tzinfo=None).isoformat(timespec="seconds") if moment else None)
    return {"answers": answers, "line_micros": 1e6 * (time.process_time() - start) / len(job["asked"])}
