"""Plates of the staff side that share a line: what staff choose from, an item and its page."""

import math
from dataclasses import replace

from kiosk.shell.measure import PLATES, Measure
from kiosk.shell.packing import height_of, side_by_side
from kiosk.shell.rows import Row, RowKind
from kiosk.visit.events import Tick
from kiosk.visit.screen import Plate, PlateKind


def slim(rows: list[Row], measure: Measure, width: float) -> list[Row]:
    """Make all plates as wide as the widest, so that several fit beside each other.

    Where that saves a line, each is only as wide as its words.
    """
    needed = [measure.snug(row).box.w if row.kind in PLATES else 0 for row in rows]
    ways = (
        [
            replace(row, box=row.box.with_width(min(wide, math.floor(width)))) if wide else row
            for row, wide in zip(rows, wides, strict=True)
        ]
        for wides in ([max(needed) if wide else 0 for wide in needed], needed)
    )
    return min(ways, key=lambda way: height_of(side_by_side(way, width)))


def pages_beside(rows: list[Row], measure: Measure) -> list[Row]:
    """Put the way to an item's page beside its tick, where the tick's words stay as they break.

    Its page then takes no height, and is never parted from it.
    """
    placed: list[Row] = []
    for row in rows:
        tick = placed[-1] if placed else row
        if row.kind is RowKind.QUIET and isinstance(tick.move, Tick):
            narrow = _narrowed(tick, tick.box.w - row.gap - row.box.w, measure)
            if narrow and narrow.box.h <= tick.box.h:
                high = tick.box.h
                box = replace(row.box, x=narrow.box.right + row.gap, h=high)
                placed[-1] = replace(narrow, box=replace(narrow.box, h=high))
                placed.append(replace(row, box=box, gap=-high))
                continue
        placed.append(row)
    return placed


def _narrowed(row: Row, width: float, measure: Measure) -> Row | None:
    """Give a plate in another width; None where that is narrower than it is high."""
    plate = Plate(PlateKind(row.kind.value), row.text, row.move, row.chosen, row.lead)
    return measure.rows(plate, width)[0] if width >= row.box.h else None
