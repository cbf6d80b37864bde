"""Lays out a screen of sections: as many as fit side by side and below each other, none torn."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.content.model import Heading, plain
from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.layout import FigureRole, lay_areas
from kiosk.shell.measure import Measure
from kiosk.shell.packing import height_of, side_by_side, stack
from kiosk.shell.rows import Row
from kiosk.shell.typeface import Style
from kiosk.visit.screen import Kind, Piece, Screen

SPARE_LINES = 3
"""So many lines are kept for what is told below a plate, so that a longer line moves nothing."""
GUTTER_MM = 14.0
FEWEST_CHARACTERS = 30
"""Sections stand side by side where each has as much room; an “n” is wider than most."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what follows it, as rows of a column, and the height kept for them."""

    head: Heading
    body: tuple[Piece, ...]
    rows: tuple[Row, ...]
    height: float


Columns = tuple[Sequence[Section], Sequence[Section]]


def by_heading(screen: Screen) -> Iterator[Screen]:
    """Give a screen for each heading, which becomes its title, with what follows."""
    for head, body in _headed(screen):
        yield replace(screen, title=plain(head.text), kicker=screen.title, body=body)
    if not any(isinstance(piece, Heading) for piece in screen.body):
        yield screen


def lay_sections(screen: Screen, measure: Measure) -> Iterator[Screen | tuple[Row, ...]]:
    """Give the rows of each part that holds several sections; one that stands alone as a screen.

    A screen without a heading is given as it is.
    """
    frame = measure.frame
    area, gutter = frame.content, frame.mm(GUTTER_MM)
    half = (area.w - gutter) / 2
    roomy = half >= FEWEST_CHARACTERS * measure.ruler.width(Style.BODY, "n")
    across = 2 if roomy and not frame.glass.portrait else 1
    whole = lay_areas(frame, measure.ruler, FigureRole.NONE, choosing=False).text.w
    width = half if across == 2 else whole
    title = measure.title(screen.title, area.w)
    room = area.h - title.box.h
    least = _kept(measure) if screen.kind is Kind.STAFF_TEST else 0.0
    left = [_section(head, body, measure, width, least) for head, body in _headed(screen)]
    if not left:
        yield screen
    while left:
        columns, count = _most(left, across, room)
        alone, left = left[0], left[count:]
        if count == 1:
            yield next(by_heading(replace(screen, body=(alone.head, *alone.body))))
            continue
        rows = list(stack([title], area.x, area.y))
        for number, column in enumerate(columns):
            placed = [row for section in column for row in section.rows]
            top = area.y + title.box.h + (placed[0].gap if placed else 0.0)
            rows += stack(placed, area.x + number * (width + gutter), top)
        yield tuple(rows)


def _headed(screen: Screen) -> Iterator[tuple[Heading, tuple[Piece, ...]]]:
    starts = [n for n, piece in enumerate(screen.body) if isinstance(piece, Heading)]
    for start, end in pairwise((*starts, len(screen.body))):
        head, *body = screen.body[start:end]
        if isinstance(head, Heading):
            yield head, tuple(body)


def _section(
    head: Heading, body: tuple[Piece, ...], measure: Measure, width: float, least: float
) -> Section:
    (first,) = measure.rows(head, width)
    below = side_by_side([row for piece in body for row in measure.rows(piece, width)], width)
    high = max(height_of([first, *below]), first.box.h + least)
    return Section(head, body, (first, *below), first.gap + high)


def _kept(measure: Measure) -> float:
    """Give the height of a plate and what may be told below it."""
    return measure.frame.glass.at_least(GAP_MM + TARGET_MM) + SPARE_LINES * measure.line


def _most(sections: Sequence[Section], across: int, room: float) -> tuple[Columns, int]:
    """Give the columns of one part, and how many sections they hold: at least one.

    Where the columns part depends on their number alone, so that nothing one can tap moves to the
    other column when more is told.
    """
    for count in range(len(sections), 1, -1):
        first = math.ceil(count / across)
        columns = (sections[:first], sections[first:count])
        if all(sum(section.height for section in column) <= room for column in columns):
            return columns, count
    return (sections[:1], ()), 1
