"""The formulas of reading ease, and what is easy enough by each (E03, E05, E06).

SMOG is made for 30 sentences. A page has fewer, so its long words are scaled by 30 / sentences, as
the formula says; one long word weighs the more, the fewer sentences there are.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import assert_never


class Formula(StrEnum):
    """A formula that a language may name in its style.toml."""

    SMOG = "smog"
    FLESCH_KINCAID = "flesch-kincaid"
    INFLESZ = "inflesz"


NAMES = {
    Formula.SMOG: "SMOG",
    Formula.FLESCH_KINCAID: "Flesch-Kincaid",
    Formula.INFLESZ: "INFLESZ",
}
TARGETS = {Formula.SMOG: 6.0, Formula.FLESCH_KINCAID: 5.0, Formula.INFLESZ: 65.0}
"""Grades of school that should be enough; for INFLESZ the points of ease there should be."""

LONG = 3
"""So many syllables make a word long for SMOG."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of: at least one sentence and one word."""

    sentences: int
    words: int
    syllables: int
    long_words: int


def score(formula: Formula, counts: Counts) -> float:
    """Give the grade or the points of a text."""
    words_a_sentence = counts.words / counts.sentences
    syllables_a_word = counts.syllables / counts.words
    match formula:
        case Formula.SMOG:
            return 1.0430 * sqrt(counts.long_words * 30 / counts.sentences) + 3.1291
        case Formula.FLESCH_KINCAID:
            return 0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59
        case Formula.INFLESZ:
            return 206.835 - 62.3 * syllables_a_word - words_a_sentence
        case _:
            assert_never(formula)


def hardness(formula: Formula, points: float) -> float:
    """Give how far a text is from easy enough: more than 0 where it is too hard."""
    beyond = points - TARGETS[formula]
    return -beyond if formula is Formula.INFLESZ else beyond
