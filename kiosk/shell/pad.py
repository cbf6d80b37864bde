"""Lays the PIN pad: twelve keys, centred, as large as the glass allows."""

import math
from dataclasses import replace

from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.box import Box
from kiosk.shell.measure import LINE_GAP, Measure
from kiosk.shell.packing import stack
from kiosk.shell.rows import Row
from kiosk.visit.events import Type
from kiosk.visit.screen import Piece, Plate, PlateKind, Screen

TALL, TALL_ORDER = (3, 4), (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11)
"""How many keys across and down, and which stands where: Erase, 0 and Open below the nine."""
WIDE, WIDE_ORDER = (4, 3), (0, 1, 2, 10, 3, 4, 5, 9, 6, 7, 8, 11)
"""The same on a low glass, where those three stand beside the nine."""
WORDED = 1.6
"""How much wider than the others the column with the words is there."""
LARGEST_MM = 30.0
BESIDE, ALONE = 0.46, 0.7
"""How much of the width the words take beside the keys, and where there are none."""


def lay_pad(screen: Screen, measure: Measure) -> tuple[Row, ...]:
    """Give the words of the pad and its keys, beside each other.

    On a glass that stands upright what is told and the keys are midway, where a hand comes to.
    """
    frame = measure.frame
    area, gap = frame.content, float(frame.glass.at_least(GAP_MM))
    plates = (piece for piece in screen.body if isinstance(piece, Plate))
    keys = [plate for plate in plates if plate.kind is PlateKind.KEY]
    words = [piece for piece in screen.body if piece not in keys]
    shares = (1.0,) if frame.glass.portrait else (BESIDE,) if keys else (ALONE, 1.0)
    tries = [_told(screen.title, words, area.w * share, measure) for share in shares]
    told = next((rows for rows in tries if rows[-1].box.bottom <= area.bottom), tries[-1])
    if not keys:
        return told
    if not frame.glass.portrait:
        left = area.w * BESIDE + gap
        room = Box(area.x + left, area.y, area.w - left, area.h)
        return (*told, *_keys(keys, room, gap, measure))
    title, *below = told
    top = told[-1].box.bottom + frame.mm(8)
    placed = _keys(keys, Box(area.x, top, area.w, area.bottom - top), gap, measure)
    down = max(0.0, area.bottom - placed[-1].box.bottom) / 2
    return (title, *(row.at(row.box.x, row.box.y + down) for row in (*below, *placed)))


def _told(title: str, words: list[Piece], width: float, measure: Measure) -> tuple[Row, ...]:
    """Give the words of the pad in a width."""
    frame = measure.frame
    rows = [row for piece in words for row in measure.rows(piece, width)]
    if frame.low:
        rows = [replace(row, gap=min(row.gap, measure.line * LINE_GAP)) for row in rows]
    return stack([measure.title(title, width), *rows], frame.content.x, frame.content.y)


def _keys(keys: list[Plate], room: Box, gap: float, measure: Measure) -> list[Row]:
    """Give the keys in their places; each at least as high as a finger needs (A40)."""
    frame = measure.frame
    least, most = float(frame.glass.at_least(TARGET_MM)), frame.mm(LARGEST_MM)
    low = TALL[1] * least + (TALL[1] - 1) * gap > room.h
    (across, down), order = (WIDE, WIDE_ORDER) if low else (TALL, TALL_ORDER)
    high = max(least, math.floor(min((room.h - (down - 1) * gap) / down, most)))
    wide = max(least, math.floor(min((room.w - (across - 1) * gap) / across, most * 1.5)))
    last = wide
    if low:
        wide = max(least, math.floor((room.w - (across - 1) * gap) / (across - 1 + WORDED)))
        last = math.floor(room.w - (across - 1) * (wide + gap))
    widths = [*[wide] * (across - 1), last]
    left = room.x + (room.w - sum(widths) - (across - 1) * gap) / 2
    placed = []
    for place, number in enumerate(order):
        line, column = divmod(place, across)
        x, y = left + column * (wide + gap), room.y + line * (high + gap)
        placed.append(_key(keys[number], Box(x, y, widths[column], high), measure))
    return placed


def _key(plate: Plate, box: Box, measure: Measure) -> Row:
    """Give a key where it stands; a digit is larger than a word."""
    digit = isinstance(plate.move, Type)
    row = measure.rows(plate, box.w)[0] if digit else measure.even(plate, box.w)
    return replace(row, box=box)
