"""What a visit needs to know of a pack: the order of places, and how long they take to read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.model import Pack
from kiosk.content.takehome import TakeHome
from kiosk.content.terms import terms_of
from kiosk.visit.places import More, SheetKind, SideTrip, WhereFrom, WordHelp

if TYPE_CHECKING:
    from kiosk.visit.state import Visit

Count = Callable[["Visit"], int]
"""Counts something of the screen a visit shows."""

WELCOME, QUESTIONS, CHECK = "welcome", "questions", "check"
"""The pages of the walk that belong to no chapter."""
ANYWHERE = ""
"""Stands for the contents where what can be reached from any page is named."""


def one_part(visit: Visit) -> int:  # noqa: ARG001
    """Say that every place fits on one screen; the shell measures the real number."""
    return 1


def no_words(visit: Visit) -> int:  # noqa: ARG001
    """Say that no place has anything to read."""
    return 0


@dataclass(frozen=True, slots=True)
class ItemOutline:
    """An item of the check: its name, its right answer, the page that teaches it."""

    id: str
    right: int
    answers: int
    page: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The walk in order. `parts` counts the screens a place takes, `words` the words on it."""

    pages: tuple[str, ...]
    items: tuple[ItemOutline, ...]
    questions: tuple[str, ...]
    languages: tuple[str, ...]
    trips: Mapping[str, tuple[SideTrip, ...]] = field(default_factory=dict)
    """The side trips that each page offers, by itself or through the contents."""
    details: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The details of each page that has some, by their ids."""
    plans: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The pages of each plan that staff may lead by, in the order they are shown."""
    sheets: tuple[SheetKind, ...] = ()
    """The pages there are to take home."""
    codes: Count = field(default=no_words, compare=False)
    """How many codes hold the page one takes home."""
    parts: Count = field(default=one_part, compare=False)
    words: Count = field(default=no_words, compare=False)

    def offers(self, trip: SideTrip) -> bool:
        """Whether any page, or the contents, lead to a side trip."""
        return any(trip in trips for trips in self.trips.values())


def outline_of(
    pack: Pack, parts: Count = one_part, words: Count = no_words, codes: Count = no_words
) -> Outline:
    """Give the outline of a pack: welcome, chapters, questions, then the check."""
    return Outline(
        pages=(WELCOME, *(page.id for page in pack.pages()), QUESTIONS, CHECK),
        items=tuple(
            ItemOutline(item.id, item.right, len(item.answers), item.page) for item in pack.items
        ),
        questions=tuple(question.id for question in pack.questions),
        languages=pack.languages,
        trips=_trips(pack),
        details={
            page.id: tuple(detail.id for detail in page.details)
            for page in pack.every_page()
            if page.details
        },
        plans={plan.id: plan.pages for plan in pack.plans},
        sheets=_sheets(pack.takehome),
        codes=codes,
        parts=parts,
        words=words,
    )


def _sheets(ways: TakeHome) -> tuple[SheetKind, ...]:
    """Give the pages one may take, each where it has a way to go; no address has the list."""
    own = bool(ways.qr or ways.printer)
    care = bool(ways.pages) and (own or ways.address is not None)
    open_to = {SheetKind.AFTERCARE: care, SheetKind.TALK_OVER: own}
    return tuple(sheet for sheet in SheetKind if open_to[sheet])


def _trips(pack: Pack) -> dict[str, tuple[SideTrip, ...]]:
    """Give the side trips of a pack by the page that offers them."""
    singles, known = pack.singles, {page.id for page in pack.more_pages()}
    trips: dict[str, tuple[SideTrip, ...]] = {}
    for page in (singles.welcome, *pack.every_page(), singles.questions, singles.check):
        words = (WordHelp(page.id),) if terms_of(page, pack.terms) else ()
        more = tuple(More(name) for name in page.more if name in known)
        trips[page.id] = (*words, *more, WhereFrom(page.id))
    words = (WordHelp(None),) if pack.terms else ()
    return {**trips, ANYWHERE: (*words, WhereFrom(None))}
