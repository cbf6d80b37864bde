"""Lays the PIN pad: twelve keys as on a telephone, centred, as large as the glass allows."""

import math
from dataclasses import replace

from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.box import Box
from kiosk.shell.measure import Measure
from kiosk.shell.packing import stack
from kiosk.shell.rows import Row
from kiosk.visit.screen import Plate, PlateKind, Screen

ORDER = (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11)
"""Where each key stands, counted row by row: Erase, 0 and Open are below the nine."""
ACROSS, DOWN = 3, 4
LARGEST_MM = 30.0
BESIDE = 0.46
"""How much of the width the words take where they stand beside the keys."""


def lay_pad(screen: Screen, measure: Measure) -> tuple[Row, ...]:
    """Give the words of the pad and its keys, beside each other, or above where it is upright."""
    frame = measure.frame
    area, gap = frame.content, float(frame.glass.at_least(GAP_MM))
    plates = (piece for piece in screen.body if isinstance(piece, Plate))
    keys = [plate for plate in plates if plate.kind is PlateKind.KEY]
    words = [piece for piece in screen.body if piece not in keys]
    width = area.w if frame.glass.portrait or not keys else area.w * BESIDE
    rows = [row for piece in words for row in measure.rows(piece, width)]
    told = stack([measure.title(screen.title, width), *rows], area.x, area.y)
    if not keys:
        return told
    room = area
    if frame.glass.portrait:
        top = told[-1].box.bottom + frame.mm(8)
        room = Box(area.x, top, area.w, area.bottom - top)
    else:
        room = Box(area.x + width + gap, area.y, area.w - width - gap, area.h)
    return (*told, *_keys(keys, room, gap, measure))


def _keys(keys: list[Plate], room: Box, gap: float, measure: Measure) -> list[Row]:
    """Give the keys in their places; each at least as high as a finger needs (A40)."""
    frame = measure.frame
    least = float(frame.glass.at_least(TARGET_MM))
    high = min((room.h - (DOWN - 1) * gap) / DOWN, frame.mm(LARGEST_MM))
    wide = min((room.w - (ACROSS - 1) * gap) / ACROSS, frame.mm(LARGEST_MM) * 1.5)
    high, wide = max(least, math.floor(high)), max(least, math.floor(wide))
    left = room.x + (room.w - ACROSS * wide - (ACROSS - 1) * gap) / 2
    placed = []
    for place, number in enumerate(ORDER):
        down, across = divmod(place, ACROSS)
        (row,) = measure.rows(keys[number], wide)
        at = Box(left + across * (wide + gap), room.y + down * (high + gap), wide, high)
        placed.append(replace(row, box=at))
    return placed
