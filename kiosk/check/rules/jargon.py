"""Patients read plain words; a medical one stands in the glossary and is explained (E09).

Two kinds of words are named: those for which the language's style.toml has a plainer one, and those
of four syllables and more that neither the glossary nor style.toml's list of long words knows.
"""

import re
from collections.abc import Iterator, Mapping

from kiosk.check.said import PATIENTS, Said
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

LONG = 4
NEVER = re.compile(r"(?!)")


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each word that is not plain, once for each page, item and term."""
    harder = _pattern(subject.style.plainer)
    named: set[tuple[str, str]] = set()
    for piece in subject.said:
        if piece.role in PATIENTS:
            for word, remedy in (*_harder(subject, harder, piece), *_long(subject, piece)):
                if (piece.owner, word.lower()) not in named:
                    named.add((piece.owner, word.lower()))
                    yield subject.warn(piece, f"“{word}” is not a plain word.", remedy)


def _harder(subject: Subject, harder: re.Pattern[str], piece: Said) -> Iterator[tuple[str, str]]:
    for found in harder.finditer(subject.counter.unexplained(piece.text)):
        plainer = subject.style.plainer
        key = next(key for key in plainer if re.fullmatch(_spelt(key), found[0], re.IGNORECASE))
        yield found[0], f"Write “{plainer[key]}”."


def _long(subject: Subject, piece: Said) -> Iterator[tuple[str, str]]:
    syllables = subject.counter.syllables
    for word in subject.counter.counted(piece.text):
        for part in word.split("-"):
            if syllables.of(part) >= LONG and part.lower() not in subject.style.long_words:
                remedy = "Write a shorter one, or explain it in glossary.toml."
                yield part, f"It has {syllables.of(part)} syllables. {remedy}"


def _pattern(plainer: Mapping[str, str]) -> re.Pattern[str]:
    known = "|".join(_spelt(key) for key in plainer)
    return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE) if plainer else NEVER


def _spelt(key: str) -> str:
    """Give the pattern of a word; one that ends with * has any ending."""
    return re.escape(key).replace(r"\*", r"\w*")
