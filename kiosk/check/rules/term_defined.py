"""A word of the glossary is explained where a page first uses it (E09).

The words of its gloss, in any order and with other endings, or those with which its meaning begins
stand in the same sentence or in one beside it: a plain word may come first. Titles, headings,
labels and alt text are no first use.
"""

import re
from collections.abc import Iterator

from kiosk.check.reading.passages import Sentence, parted
from kiosk.check.said import Role
from kiosk.check.subject import Subject
from kiosk.content.model import Term, plain
from kiosk.content.problem import Problem
from kiosk.content.sentences import words

TEXT = (Role.PARAGRAPH, Role.LISTED, Role.CALLOUT)
ENDING = 2
"""So many letters more make the same word."""

CLAUSE = re.compile(r"[.,;:!?]")


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each word of the glossary that a page does not explain."""
    terms = [(term, _pattern(term)) for term in subject.pack.terms]
    for page in subject.pages():
        pieces = subject.of(page.id, *TEXT)
        sentences = [sentence for piece in pieces for sentence in parted(subject, piece)]
        for term, pattern in terms:
            used = ((at, pattern.search(one.text)) for at, one in enumerate(sentences))
            at, word = next(((at, found[0]) for at, found in used if found), (0, ""))
            if word and not _explained(term, sentences[max(at - 1, 0) : at + 2]):
                what = f"“{word}” is not explained where {page.id} first uses it."
                remedy = f"Write, in that sentence or beside it: {word} ({term.gloss})."
                yield subject.warn(sentences[at].piece, what, remedy, sentences[at].text)


def _explained(term: Term, beside: list[Sentence]) -> bool:
    opening = CLAUSE.split(plain(term.means))[0]
    return any(_told(wanted, one.text) for wanted in (term.gloss, opening) for one in beside)


def _told(wanted: str, sentence: str) -> bool:
    told = words(sentence.lower())
    return all(any(_alike(word, other) for other in told) for word in words(wanted.lower()))


def _alike(word: str, other: str) -> bool:
    """Say whether two words are one, give or take an ending."""
    shorter, longer = sorted((word, other), key=len)
    return longer.startswith(shorter) and len(longer) - len(shorter) <= ENDING


def _pattern(term: Term) -> re.Pattern[str]:
    known = "|".join(map(re.escape, term.words))
    return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE)
