"""Which sentences are read as prose, and of which page or item they are (E04).

Titles, headings and labels are no sentences. Nor are the entries of a list: joined with their
lead-in they would count as one sentence that nobody reads as one, so lists are left out, and with
them the lead-in, a line that ends with a colon.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.check.said import PROSE, Role, Said
from kiosk.check.subject import Subject
from kiosk.content.sentences import END, words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and the piece of text it stands in."""

    piece: Said
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences of one page or of one check item."""

    owner: str
    sentences: tuple[Sentence, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of each sentence."""
        return tuple(sentence.text for sentence in self.sentences)

    @property
    def longest(self) -> Sentence:
        """The sentence with the most words."""
        return max(self.sentences, key=lambda sentence: len(words(sentence.text)))


def passages(subject: Subject) -> Iterator[Passage]:
    """Give every page and every item that holds whole sentences."""
    for owner, pieces in subject.by_owner.items():
        told = (piece for piece in pieces if piece.role in PROSE and piece.role is not Role.MEANING)
        if found := tuple(sentence for piece in told for sentence in sentences_of(subject, piece)):
            yield Passage(owner, found)


def sentences_of(subject: Subject, piece: Said) -> tuple[Sentence, ...]:
    """Give the sentences of a piece of text; a lead-in to a list is none."""
    every = parted(subject, piece)
    return tuple(one for one in every if words(one.text) and not one.text.rstrip().endswith(":"))


def parted(subject: Subject, piece: Said) -> tuple[Sentence, ...]:
    """Give a piece of text parted after each full stop, whatever the parts are."""
    text = _without(piece.text, subject.style.abbreviations)
    return tuple(Sentence(piece, part) for part in END.split(text))


def _without(text: str, abbreviations: tuple[str, ...]) -> str:
    """Give a text in which the points of abbreviations do not end a sentence."""
    return _pattern(abbreviations).sub(r"\1", text) if abbreviations else text


@lru_cache(maxsize=8)
def _pattern(abbreviations: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(map(re.escape, abbreviations))
    return re.compile(rf"(?<!\w)({known})\.", re.IGNORECASE)
