"""A stop of the tour, the steps to it, and what is done there."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.shell.easel import Tool
from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.state import Visit
from kiosk.visit.step import step


class Shape(StrEnum):
    """What staff draw at a place of a picture."""

    RING = "ring"
    ARROW = "arrow"
    LINE = "line"
    SPOT = "spot"


@dataclass(frozen=True, slots=True)
class Deed:
    """A tool taken, and what is drawn with it at a place that the picture names, from 0 on."""

    tool: Tool
    shape: Shape | None = None
    place: int = 0


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit to look at; `name` tells apart stops at the same place.

    What staff draw is no part of a visit, so it is done at the glass once the visit stands there.
    """

    name: str
    visit: Visit
    deeds: tuple[Deed, ...] = ()


def after(outline: Outline, visit: Visit, *events: ev.Event) -> Visit:
    """Give the visit after some events."""
    for event in events:
        visit = step(outline, visit, event)
    return visit


def parts(outline: Outline, name: str, visit: Visit) -> Iterator[Stop]:
    """Give a place part by part."""
    for part in range(outline.parts(visit)):
        yield Stop(name, replace(visit, part=part))
