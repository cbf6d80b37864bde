"""Each page and each item of the check is easy to read (E03, E06).

In English that is at most grade 6 by SMOG and grade 5 by Flesch-Kincaid, in Spanish at least 65 by
INFLESZ. Only whole sentences count, and a word of the glossary counts as a simple one (E04). The
formulas are made for longer texts: in three sentences a single “ambulance” is grade 6.4 by SMOG.
"""

from collections.abc import Iterator

from kiosk.check.reading.formulas import NAMES, TARGETS, hardness, score
from kiosk.check.reading.passages import Passage, passages
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem
from kiosk.content.sentences import words

MOST_NAMED = 6
"""How many long words a warning names."""


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each page and each item that is too hard by any formula of its language."""
    formulas = subject.style.reading
    for passage in passages(subject):
        counts = subject.counter.counts(passage.texts)
        scores = {formula: score(formula, counts) for formula in formulas} if counts else {}
        long_words = subject.counter.long_words(passage.texts)
        if any(round(hardness(formula, found), 1) > 0 for formula, found in scores.items()):
            told = ", ".join(f"{NAMES[formula]} {found:.1f}" for formula, found in scores.items())
            wanted = " and ".join(f"{NAMES[formula]} {TARGETS[formula]:.0f}" for formula in scores)
            what = f"{passage.owner} is hard to read: {told}; wanted {wanted}."
            yield subject.warn(passage.longest.piece, what, _remedy(passage, long_words))


def _remedy(passage: Passage, long_words: list[str]) -> str:
    longest = passage.longest.text
    named = ", ".join(long_words[:MOST_NAMED])
    found = f"Its long words: {named}. " if named else ""
    return f"{found}Its longest sentence, with {len(words(longest))} words: “{longest}”"
