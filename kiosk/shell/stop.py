"""A stop of the tour, and the steps to it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.state import Visit
from kiosk.visit.step import step


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit to look at; `name` tells apart stops at the same place."""

    name: str
    visit: Visit


def after(outline: Outline, visit: Visit, *events: ev.Event) -> Visit:
    """Give the visit after some events."""
    for event in events:
        visit = step(outline, visit, event)
    return visit


def parts(outline: Outline, name: str, visit: Visit) -> Iterator[Stop]:
    """Give a place part by part."""
    for part in range(outline.parts(visit)):
        yield Stop(name, replace(visit, part=part))
