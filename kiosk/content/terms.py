"""Finds the medical words of the glossary in what a page says."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from kiosk.content.figure import Figure
from kiosk.content.model import Block, Page, Term, plain
from kiosk.content.sentences import texts


def terms_of(page: Page, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Give the terms a page uses in its title, its text and on its picture, as they come up.

    Those of its details come after.
    """
    details = (_said(detail.name, detail.body, detail.figure) for detail in page.details)
    said = chain(_said(page.title, page.body, page.figure), *details)
    return used(said, terms)


def _said(title: str, body: tuple[Block, ...], figure: Figure) -> tuple[str, ...]:
    return (
        title,
        *(plain(text) for block in body for text in texts(block)),
        *(label.text for label in figure.labels),
    )


def used(said: Iterable[str], terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Give the terms some texts use, each once; a long one hides the shorter ones within it."""
    by_word = {_key(word): term for term in terms for word in term.words}
    if not by_word:
        return ()
    seeker = _seeker(tuple(by_word))
    found = (by_word[_key(match[0])] for text in said for match in seeker.finditer(text))
    return tuple(dict.fromkeys(found))


def _key(word: str) -> str:
    return " ".join(word.lower().split())


@lru_cache(maxsize=8)
def _seeker(words: tuple[str, ...]) -> re.Pattern[str]:
    """Give what finds whole words in any case, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
