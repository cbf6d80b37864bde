"""The strip below a picture: plates of one width, in as few lines as hold their words."""

import math
from dataclasses import replace

from kiosk.shell.box import Box
from kiosk.shell.layout import PICTURE_RATIO, Areas, Arrangement, Frame
from kiosk.shell.measure import Measure
from kiosk.shell.rows import Row
from kiosk.visit.screen import Plate

TRIES = 4
"""A smaller picture has a narrower strip, which may need another line; it never takes more."""
SMALLEST = 0.75
"""A strip that leaves less of the picture stands among the words."""
MOST_LINES = 2
"""How many lines of words a plate of a strip may hold before the strip takes another line."""


def lay_strip(
    areas: Areas, plates: tuple[Plate, ...], measure: Measure
) -> tuple[Areas, tuple[Row, ...]]:
    """Give the areas with room for a strip, and its plates; nothing where words stand alone."""
    if not plates or not areas.figure or areas.arrangement not in ROOMY:
        return areas, ()
    gap, frame = measure.frame.glass.at_least(3), measure.frame
    if areas.arrangement is Arrangement.ABOVE:
        rows = _lines(plates, frame.content.w, measure)
        taken = _height(rows) + gap
        text = replace(areas.text, y=areas.text.y + taken, h=areas.text.h - taken)
        below = areas.figure.bottom + gap
        placed = tuple(row.at(frame.content.x + row.box.x, below + row.box.y) for row in rows)
        return replace(areas, text=text, wide=text), placed
    figure = areas.figure
    rows = _lines(plates, figure.w, measure)
    for _ in range(TRIES):
        room = frame.content.h - gap - _height(rows)
        if figure.h <= room:
            break
        if room < areas.figure.h * SMALLEST:
            return areas, ()
        figure = _smaller(figure, room, frame)
        rows = _lines(plates, figure.w, measure)
    text = areas.text.with_width(areas.text.w + figure.x - areas.figure.x)
    below = figure.bottom + gap
    placed = tuple(row.at(figure.x + row.box.x, below + row.box.y) for row in rows)
    return replace(areas, text=text, figure=figure, wide=text), placed


ROOMY = (Arrangement.BESIDE, Arrangement.ABOVE)
"""Where a picture stays on the glass with the words, so that what goes with it can too."""


def _smaller(figure: Box, room: float, frame: Frame) -> Box:
    """Give the picture as high as the room, still at the right edge."""
    width = room * PICTURE_RATIO
    return Box(frame.content.right - width, figure.y, width, room)


def _lines(plates: tuple[Plate, ...], width: float, measure: Measure) -> list[Row]:
    """Give plates of one width in lines, from the corner of the strip."""
    gap = measure.frame.glass.at_least(3)
    needed = max(measure.longest(plate) for plate in plates)
    if len(plates) == 1:
        return [measure.even(plates[0], min(width, measure.longest(plates[0], whole=True)))]
    each, rows = len(plates), list[Row]()
    for lines in range(1, len(plates) + 1):
        each = math.ceil(len(plates) / lines)
        one = math.floor((width - (each - 1) * gap) / each)
        rows = [measure.even(plate, one) for plate in plates]
        if needed <= one and measure.low_enough(rows, MOST_LINES):
            break
    high = max(row.box.h for row in rows)
    across, down = rows[0].box.w + gap, high + gap
    return [
        replace(row, box=Box(n % each * across, n // each * down, row.box.w, high))
        for n, row in enumerate(rows)
    ]


def _height(rows: list[Row]) -> float:
    return max(row.box.bottom for row in rows)
