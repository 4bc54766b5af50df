"""How like RapidFuzz and difflib say that texts are: reads what `Evaluation --items` prints and
writes what `Evaluation --peers` reads."""

import difflib
import json
import sys

from rapidfuzz import fuzz, process, utils


def rapidfuzz(scorer):
    """All texts against all, folded as RapidFuzz's manual advises."""

    def likeness(old, new):
        return process.cdist(old, new, scorer=scorer, processor=utils.default_process) * 10

    return likeness


def sequence_matcher(old, new):
    def ratio(one, other):
        # Junk is guessed in long texts only; a line of a canvas has none.
        return 1000 * difflib.SequenceMatcher(None, one.lower(), other.lower(), False).ratio()

    return [[ratio(one, other) for other in new] for one in old]


peers = {
    "token_set, RapidFuzz": rapidfuzz(fuzz.token_set_ratio),
    "WRatio, RapidFuzz": rapidfuzz(fuzz.WRatio),
    "difflib, Python": sequence_matcher,
}

pairs = json.load(sys.stdin)
answers = []
for name, likeness in peers.items():
    matrices = {
        pair["name"]: [[round(float(value)) for value in row] for row in likeness(pair["old"], pair["new"])]
        for pair in pairs
    }
    answers.append({"name": name, "likeness": matrices})
json.dump(answers, sys.stdout)
