"""What the rules look at: a pack, its words, and where each stands."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

from kiosk.check.groups import Standards
from kiosk.check.lines import line_of
from kiosk.check.reading.counter import Counter
from kiosk.check.reading.syllables import Syllables
from kiosk.check.said import Role, Said, said
from kiosk.check.statements import Coverage
from kiosk.check.style import Style
from kiosk.content.model import Pack, Page
from kiosk.content.problem import Problem, Severity

TooLong = Callable[[Pack], tuple[str, ...] | None]
"""Names each page to take home that does not fit on a sheet; None where it cannot be measured."""


@dataclass(frozen=True)
class Subject:
    """A pack in one language, its folder, what it is held to, the day, and who measures pages."""

    pack: Pack
    content: Path
    style: Style
    standards: Standards
    coverage: Coverage
    today: dt.date
    too_long: TooLong

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Every piece of text, in the order of the walk."""
        return tuple(said(self.pack))

    @cached_property
    def by_owner(self) -> Mapping[str, tuple[Said, ...]]:
        """Every piece of text by the page, item, term or word that says it."""
        found: dict[str, list[Said]] = {}
        for piece in self.said:
            found.setdefault(piece.owner, []).append(piece)
        return {owner: tuple(pieces) for owner, pieces in found.items()}

    @cached_property
    def counter(self) -> Counter:
        """What counts the syllables of this language."""
        syllables = Syllables(self.pack.language, self.style.syllables)
        return Counter(syllables, self.pack.terms, self.style.abbreviations)

    def walk(self) -> tuple[Page, ...]:
        """Give the pages of the walk, from the welcome to the check."""
        pack, singles = self.pack, self.pack.singles
        return (singles.welcome, *pack.pages(), singles.questions, singles.check)

    def pages(self) -> tuple[Page, ...]:
        """Give every page that states something: those of the walk, then the more pages."""
        return (*self.walk(), *self.pack.more_pages())

    def listed(self) -> frozenset[str]:
        """Give every fact that a page or an item of the check lists."""
        told = [page.facts for page in self.pages()] + [item.facts for item in self.pack.items]
        return frozenset(chain.from_iterable(told))

    def of(self, owner: str, *roles: Role) -> tuple[Said, ...]:
        """Give what a page or an item says in some roles."""
        return tuple(piece for piece in self.by_owner.get(owner, ()) if piece.role in roles)

    def warn(self, piece: Said, what: str, remedy: str, words: str = "") -> Problem:
        """Give a warning about a piece of text, at the line where it (or `words` of it) stands."""
        path = self.content / self.pack.language / piece.file
        return self.at(piece.file, what, remedy, line_of(path, words or piece.text))

    def at(self, file: str, what: str, remedy: str, line: int = 1) -> Problem:
        """Give a warning about a file of the language's folder."""
        shown = Path(self.content.name) / self.pack.language / file
        return Problem(str(shown), line, what, remedy, Severity.WARNING)

    def on_pack(
        self,
        file: str,
        what: str,
        remedy: str,
        severity: Severity = Severity.WARNING,
        line: int = 1,
    ) -> Problem:
        """Give a finding about a file beside the languages' folders."""
        return Problem(f"{self.content.name}/{file}", line, what, remedy, severity)
