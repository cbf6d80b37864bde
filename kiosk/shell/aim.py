"""From a name an author writes to a visit that is there, and back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from kiosk.visit import events as ev
from kiosk.visit.outline import CHECK, Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Contents,
    Finished,
    More,
    Pad,
    Phase,
    Place,
    Reading,
    Restart,
    Revisiting,
    SideTrip,
    StaffHome,
    TakingHome,
    TalkOver,
    Tallies,
    Testing,
    WhereFrom,
    WordHelp,
)
from kiosk.visit.state import Visit, fresh
from kiosk.visit.step import step

ATTRACT, CONTENTS, TALK_OVER, FINISH = "attract", "contents", "talk-over", "finish"
WORD_HELP, WHERE_FROM = "word-help", "where-from"
HELP = "help"
"""The calm page, which stands in where there is nothing to visit."""


def names(outline: Outline) -> Iterator[str]:
    """Give every name there is something to see for, in the order of the walk."""
    yield ATTRACT
    yield from outline.pages
    yield from (f"{CHECK}/{item.id}" for item in outline.items)
    yield from (TALK_OVER, FINISH, CONTENTS)
    yield from _trips(outline)


def aim(outline: Outline, name: str) -> Visit | None:
    """Give a visit that has come to a place by its name, or None where there is none."""
    start = fresh(outline)
    welcome = step(outline, start, ev.Start())
    items = [f"{CHECK}/{item.id}" for item in outline.items]
    if name == ATTRACT:
        return start
    if name in items:
        return replace(welcome, place=Checking(items.index(name), Phase.ASK))
    if name == outline.pages[0]:
        return welcome
    moves: dict[str, ev.Event] = {page: ev.GoTo(page) for page in outline.pages}
    moves |= {CONTENTS: ev.OpenContents(), TALK_OVER: ev.GoToList(), FINISH: ev.Finish()}
    moves |= {name: ev.StepAside(trip) for name, trip in _trips(outline).items()}
    return step(outline, welcome, moves[name]) if name in moves else None


def _trips(outline: Outline) -> dict[str, SideTrip]:
    """Give the side trips by name: each more page, every short answer, where all comes from."""
    offered = [trip for trips in outline.trips.values() for trip in trips]
    more: dict[str, SideTrip] = {trip.page: trip for trip in offered if isinstance(trip, More)}
    more |= {WORD_HELP: WordHelp(None), WHERE_FROM: WhereFrom(None)}
    return {name: trip for name, trip in more.items() if trip in offered}


def name_of(outline: Outline, place: Place) -> str:
    """Give the name of a place."""
    match place:
        case Attract() | Pad() | StaffHome() | Tallies() | Testing() | Restart() | Cleaning():
            return ATTRACT
        case Reading(page) | Revisiting(page) | More(page):
            return page
        case WordHelp():
            return WORD_HELP
        case WhereFrom():
            return WHERE_FROM
        case Checking(item):
            return f"{CHECK}/{outline.items[item].id}"
        case Contents():
            return CONTENTS
        case TalkOver() | TakingHome():
            return TALK_OVER
        case Finished():
            return FINISH
        case _:
            assert_never(place)


def kept(before: Outline, outline: Outline, visit: Visit) -> Visit:
    """Give the visit where it was, part and all, after the content has changed.

    A walk of other pages or items is entered anew at the same place; one that is gone leads to
    the invitation.
    """
    moved = visit
    if outline != before:
        there = aim(outline, name_of(before, visit.place)) or fresh(outline)
        moved = replace(there, display=visit.display, part=visit.part)
    return replace(moved, part=min(moved.part, outline.parts(moved) - 1))


def named(content: Path, words: str) -> str:
    """Give the name of a page, which may also be written as the path of its file."""
    path = Path(words).absolute()
    if path.is_relative_to(content):
        within = path.relative_to(content).parts[1:]  # after the language
        words = "/".join(within) or words
    return words.removesuffix(".md")
