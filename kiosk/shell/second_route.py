"""The tour's way over the second screen: waiting, the notes of each page, the list, the plans."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.plans import FULL
from kiosk.shell.stop import Stop, parts
from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.places import Reading, TalkOver
from kiosk.visit.state import Leading, Visit

SHOWN = 3
"""So many pages of a plan were shown."""


def notes_route(outline: Outline, start: Visit) -> Iterator[Stop]:
    """Give what stands beside each page; nothing where text is large, as it never is here."""
    if start.display.text_size is ev.TextSize.LARGE:
        return
    yield Stop("", start)
    leading = Leading(FULL, notes=True)
    for page in outline.plans[FULL]:
        leading = replace(leading, covered=leading.covered | {page})
        yield from parts(outline, "", replace(start, place=Reading(page), leading=leading))
    yield from parts(outline, "second", replace(start, place=TalkOver(), leading=leading))


def plan_route(outline: Outline, start: Visit) -> Iterator[Stop]:
    """Give each plan as it stands after a few pages."""
    if start.display.text_size is ev.TextSize.LARGE:
        return
    for plan, pages in outline.plans.items():
        shown = pages[:SHOWN]
        leading = Leading(plan, covered=frozenset(shown))
        yield from parts(outline, plan, replace(start, place=Reading(shown[-1]), leading=leading))
