"""How many syllables a word has: as many as pyphen parts it into, or as its vowels sound.

Pyphen knows where a word may be hyphenated, which is never after a first or before a last letter,
and often not where one hears a new syllable (“area”, “every”): it finds too few. So vowels are
counted as well, by the language's patterns in style.toml, and the greater count holds. Measured on
5710 words of health and technical English against the CMU Pronouncing Dictionary: pyphen alone
gives 73 % as spoken, both together 97 %, and 99 % are rightly told to be of three syllables or not.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property

import pyphen  # type: ignore[import-untyped]
from msgspec import Struct

PARTS = re.compile(r"[-.]")


class SyllableRules(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a language's vowels sound; without vowels, pyphen alone counts."""

    vowels: str = ""
    """The letters that sound as one syllable where they stand together."""

    silent: tuple[str, ...] = ()
    """Patterns of places where a vowel makes no syllable."""

    more: tuple[str, ...] = ()
    """Patterns of places where vowels that stand together make two."""

    words: dict[str, int] = {}
    """Words that fit no pattern."""


@dataclass(frozen=True)
class Syllables:
    """Counts the syllables of a language's words, each word once."""

    language: str
    rules: SyllableRules
    known: dict[str, int] = field(default_factory=dict)

    def of(self, word: str) -> int:
        """Give the syllables of a word; those of a hyphened one together, of a number one."""
        if word not in self.known:
            self.known[word] = sum(self._of(part) for part in PARTS.split(word.lower()))
        return self.known[word]

    def _of(self, part: str) -> int:
        return self.rules.words.get(part) or max(self.by_points(part), self.by_vowels(part), 1)

    def by_points(self, word: str) -> int:
        """Give the pieces that pyphen parts a word into."""
        return len(self._points.positions(word)) + 1 if self._points else 0

    def by_vowels(self, word: str) -> int:
        """Give the groups of vowels, less the silent ones, and more where two part."""
        if not self.rules.vowels:
            return 0
        groups, silent, more = (
            sum(len(pattern.findall(word)) for pattern in patterns) for patterns in self._patterns
        )
        return groups - silent + more

    @cached_property
    def _points(self) -> "pyphen.Pyphen | None":
        known = pyphen.language_fallback(self.language)
        return pyphen.Pyphen(lang=known) if known else None

    @cached_property
    def _patterns(self) -> tuple[list[re.Pattern[str]], ...]:
        groups = f"[{re.escape(self.rules.vowels)}]+"
        every = ([groups], self.rules.silent, self.rules.more)
        return tuple([re.compile(pattern) for pattern in patterns] for patterns in every)
