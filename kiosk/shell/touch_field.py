"""Lays plates that test the touch over all the room there is."""

import math
from dataclasses import replace

from kiosk.content.model import Paragraph, plain
from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.box import Box
from kiosk.shell.measure import LINE_GAP, Measure
from kiosk.shell.packing import stack
from kiosk.shell.rows import Row
from kiosk.visit.screen import Plate, PlateKind, Screen

ACROSS = 3
"""Plates side by side where the glass lies; where it stands, one less."""


def is_field(screen: Screen) -> bool:
    """Whether a section consists of plates to pick."""
    return any(isinstance(piece, Plate) and piece.kind is PlateKind.PICK for piece in screen.body)


def lay_field(screen: Screen, measure: Measure) -> tuple[Row, ...]:
    """Give the words on top, and the plates spread below them.

    Where the plates would be lower than a finger needs (A40), the heading is smaller, or gives way.
    """
    frame, gap = measure.frame, float(measure.frame.glass.at_least(GAP_MM))
    area, least = frame.content, frame.glass.at_least(TARGET_MM)
    plates = [piece for piece in screen.body if isinstance(piece, Plate)]
    words = [piece for piece in screen.body if isinstance(piece, Paragraph)]
    lines = [row for piece in words for row in measure.rows(piece, area.w)]
    lines = [replace(row, gap=measure.line * LINE_GAP) for row in lines]
    title, kicker = (measure.title(screen.title, area.w), measure.kicker(screen.kicker, area.w))
    across = ACROSS - 1 if frame.glass.portrait else ACROSS
    down = math.ceil(len(plates) / across)
    wide = math.floor((area.w - (across - 1) * gap) / across)
    told: tuple[Row, ...] = ()
    top, high = area.y, 0
    for head in (
        [kicker, title, *lines],
        [title, *lines],
        [measure.again(screen.title, area.w), *lines],
        [measure.again(plain(piece.text), area.w) for piece in words],
    ):
        told = stack(head, area.x, area.y)
        top = told[-1].box.bottom + 1.5 * gap
        high = math.floor((area.bottom - gap - top - (down - 1) * gap) / down)
        if high >= least:
            break
    return *told, *(
        replace(
            measure.rows(plate, wide)[0],
            box=Box(
                area.x + number % across * (wide + gap),
                top + number // across * (high + gap),
                wide,
                high,
            ),
        )
        for number, plate in enumerate(plates)
    )
