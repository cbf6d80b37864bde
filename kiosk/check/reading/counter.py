"""What of a text is counted (E03, E04).

Abbreviations, in capitals or named in style.toml, and numbers with a decimal point are left out;
any other number is one simple word. A word of the glossary is explained where it stands, so it too
is one simple word.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kiosk.check.reading.formulas import LONG, Counts
from kiosk.check.reading.syllables import Syllables
from kiosk.content.model import Term
from kiosk.content.sentences import words

SIMPLE = "a"
"""What stands for a word of the glossary."""

DECIMAL = re.compile(r"\d+\.\d+")


@dataclass(frozen=True)
class Counter:
    """Counts the text of one language."""

    syllables: Syllables
    terms: tuple[Term, ...]
    abbreviations: tuple[str, ...] = ()

    def counted(self, sentence: str) -> list[str]:
        """Give the words of a sentence that count."""
        return [word for word in words(self.unexplained(sentence)) if not self._left_out(word)]

    def unexplained(self, text: str) -> str:
        """Give a text with a simple word for each word of the glossary."""
        return self._glossary.sub(SIMPLE, text) if self.terms else text

    def counts(self, sentences: Iterable[str]) -> Counts | None:
        """Give what the formulas are made of, or None where no word counts."""
        found = [counted for sentence in sentences if (counted := self.counted(sentence))]
        lengths = [self.syllables.of(word) for counted in found for word in counted]
        long_words = sum(length >= LONG for length in lengths)
        return Counts(len(found), len(lengths), sum(lengths), long_words) if found else None

    def long_words(self, sentences: Iterable[str]) -> list[str]:
        """Give the words of three syllables and more, each once, the longest first."""
        found = dict.fromkeys(
            word.lower() for sentence in sentences for word in self.counted(sentence)
        )
        hard = [word for word in found if self.syllables.of(word) >= LONG]
        return sorted(hard, key=self.syllables.of, reverse=True)

    @cached_property
    def _glossary(self) -> re.Pattern[str]:
        known = sorted((word for term in self.terms for word in term.words), key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)

    @cached_property
    def _short(self) -> frozenset[str]:
        return frozenset(short.lower() for short in self.abbreviations)

    def _left_out(self, word: str) -> bool:
        capitals = word.isupper() and len(word) > 1
        return capitals or word.lower() in self._short or DECIMAL.fullmatch(word) is not None
