"""Finds the medical words of the glossary in what a page says."""

import re
from collections.abc import Iterable
from functools import lru_cache

from kiosk.content.model import Page, Term, plain
from kiosk.content.sentences import texts


def terms_of(page: Page, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Give the terms a page uses in its title, its text and on its picture, as they come up."""
    said = (
        page.title,
        *(plain(text) for block in page.body for text in texts(block)),
        *(label.text for label in page.figure.labels),
    )
    return used(said, terms)


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
