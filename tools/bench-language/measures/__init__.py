"""Every measure by name. A measure takes the bench and gives rows, one after another."""

from . import costs, entities, fuzz, intents, search, slots

MEASURES = {
    "banking77": intents.banking77,
    "clinc150": intents.clinc150,
    "massive-pl": intents.massive_pl,
    "massive-en": intents.massive_en,
    "few": intents.few_lines,
    "unseen": intents.never_seen,
    "calibration": intents.calibration,
    "mood": intents.mood,
    "slots": slots.slots,
    "search": search.search,
    "time": entities.time_values,
    "values": entities.other_values,
    "nothing": entities.nothing,
    "identifiers": entities.identifiers,
    "cost": costs.costs,
    "size": costs.sizes,
    "fuzz": fuzz.fuzz,
    "linear": fuzz.linear,
}
