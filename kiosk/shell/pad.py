"""Lays the PIN pad: twelve keys as on a telephone, centred, as large as the glass allows."""

import math
from dataclasses import replace

from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.box import Box
from kiosk.shell.measure import Measure
from kiosk.shell.packing import stack
from kiosk.shell.rows import Row
from kiosk.visit.screen import Plate, PlateKind, Screen

HIGH, WIDE = 4, 2
"""So many rows the keys stand in: as on a telephone, or on a low glass below the words."""
ORDERS = {HIGH: (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11), WIDE: tuple(range(12))}
"""Where each key stands, counted row by row; as on a telephone, 0 is between Erase and Open."""
LARGEST_MM = 30.0
BESIDE = 0.46
"""How much of the width the words take where they stand beside the keys."""


def lay_pad(screen: Screen, measure: Measure) -> tuple[Row, ...]:
    """Give the words of the pad, and its keys beside or below them; its title if there is room."""
    frame = measure.frame
    area, gap = frame.content, float(frame.glass.at_least(GAP_MM))
    plates = (piece for piece in screen.body if isinstance(piece, Plate))
    keys = [plate for plate in plates if plate.kind is PlateKind.KEY]
    least = HIGH * frame.glass.at_least(TARGET_MM) + (HIGH - 1) * gap
    beside = not frame.glass.portrait and area.h >= least
    width = area.w * BESIDE if beside and keys else area.w
    words = [piece for piece in screen.body if piece not in keys]
    rows = [row for piece in words for row in measure.rows(piece, width)]
    head = [] if frame.low and keys else [measure.title(screen.title, width)]
    told = stack([*head, *rows], area.x, area.y)
    if not keys:
        return told
    if beside:
        room = Box(area.x + width + gap, area.y, area.w - width - gap, area.h)
        return (*told, *_keys(keys, room, HIGH, measure))
    top = told[-1].box.bottom + gap
    room = Box(area.x, top, area.w, area.bottom - top)
    return (*told, *_keys(keys, room, HIGH if frame.glass.portrait else WIDE, measure))


def _keys(keys: list[Plate], room: Box, down: int, measure: Measure) -> list[Row]:
    """Give the keys in so many rows; each at least as high as a finger needs (A40)."""
    frame, across = measure.frame, len(keys) // down
    gap, least = float(frame.glass.at_least(GAP_MM)), float(frame.glass.at_least(TARGET_MM))
    high = min((room.h - (down - 1) * gap) / down, frame.mm(LARGEST_MM))
    wide = min((room.w - (across - 1) * gap) / across, frame.mm(LARGEST_MM) * 1.5)
    high, wide = max(least, math.floor(high)), max(least, math.floor(wide))
    left = room.x + (room.w - across * wide - (across - 1) * gap) / 2
    placed = []
    for place, number in enumerate(ORDERS[down]):
        line, column = divmod(place, across)
        (row,) = measure.rows(keys[number], wide)
        at = Box(left + column * (wide + gap), room.y + line * (high + gap), wide, high)
        placed.append(replace(row, box=at))
    return placed
