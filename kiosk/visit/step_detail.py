"""Looking at a detail of a figure. Part of the visit's rule book."""

from dataclasses import replace
from itertools import dropwhile

from kiosk.visit.outline import Outline
from kiosk.visit.places import More, Reading, Revisiting
from kiosk.visit.state import Visit


def begin(outline: Outline, visit: Visit, shown: Visit, *, stay: bool) -> Visit:
    """Show the first part, or the one a visit is on, or the last there is."""
    part = min(visit.part, outline.parts(replace(shown, part=0)) - 1) if stay else 0
    return replace(shown, part=part)


def look_closer(outline: Outline, visit: Visit, detail: str, *, stay: bool) -> Visit:
    """Look at a detail; Back leads from any part of any of them to the whole figure."""
    match visit.place:
        case Reading(page) | Revisiting(page) | More(page):
            if detail not in outline.details.get(page, ()):
                return visit
            latest_first = (visit.moment(), *reversed(visit.history))
            behind = tuple(dropwhile(lambda moment: moment.detail is not None, latest_first))
            shown = replace(visit, detail=detail, history=behind[::-1])
            return begin(outline, visit, shown, stay=stay)
        case _:
            return visit
