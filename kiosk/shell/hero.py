"""Fits the screens without a bar: the invitation, the goodbye, the calm page."""

from dataclasses import dataclass, replace

from kiosk.shell.box import Box
from kiosk.shell.glass import Glass
from kiosk.shell.layout import PICTURE_RATIO, Frame
from kiosk.shell.measure import PLATES, Measure
from kiosk.shell.rows import Row, RowKind
from kiosk.visit.screen import Screen


@dataclass(frozen=True, slots=True)
class Hero:
    """A panel with words and plates, and a picture beside or above it where there is room."""

    panel: Box
    rows: tuple[Row, ...]
    figure: Box | None


def fit_hero(screen: Screen, frame: Frame, measure: Measure) -> Hero:
    """Give the arrangement with a picture if its words fit, else the one without."""
    glass = frame.glass
    whole = Box(0, 0, glass.width, glass.height)
    for panel, figure in (*_with_picture(screen, glass, frame), (whole, None)):
        inner = panel.inset(frame.margin)
        rows = _rows(screen, measure, inner.w)
        height = _flow(rows, Box(0, 0, inner.w, 0), roomy=glass.roomy)[1]
        if height <= inner.h or figure is None:
            top = inner.y + max(0.0, (inner.h - height) * 0.45)
            placed, _ = _flow(rows, Box(inner.x, top, inner.w, height), roomy=glass.roomy)
            return Hero(panel, placed, figure)
    raise AssertionError("the last arrangement always fits")


def _with_picture(screen: Screen, glass: Glass, frame: Frame) -> tuple[tuple[Box, Box], ...]:
    if screen.figure is None:
        return ()
    if glass.portrait:
        width = glass.width - 2 * frame.margin
        height = min(width / PICTURE_RATIO, glass.height * 0.45)
        figure = Box(
            (glass.width - height * PICTURE_RATIO) / 2, frame.margin, height * PICTURE_RATIO, height
        )
        top = figure.bottom + frame.margin
        return ((Box(0, top, glass.width, glass.height - top), figure),)
    panel = Box(0, 0, glass.width * 0.46, glass.height)
    room = Box(panel.right, 0, glass.width - panel.right, glass.height).inset(frame.margin)
    width = min(room.w, room.h * PICTURE_RATIO)
    height = width / PICTURE_RATIO
    figure = Box(room.x + (room.w - width) / 2, room.y + (room.h - height) / 2, width, height)
    return ((panel, figure),)


def _rows(screen: Screen, measure: Measure, width: float) -> list[Row]:
    kicker = [measure.kicker(screen.kicker, width)] if screen.kicker else []
    title = replace(measure.hero(screen.title, width), gap=measure.frame.mm(3))
    rows = [row for piece in screen.body for row in measure.rows(piece, width)]
    return [*kicker, title, *rows]


def _flow(rows: list[Row], area: Box, *, roomy: bool) -> tuple[tuple[Row, ...], float]:
    """Put rows below each other, and plates side by side as long as they fit."""
    placed: list[Row] = []
    x, y, bottom = area.x, area.y, area.y
    for row in rows:
        alone = roomy and placed and placed[-1].kind is RowKind.START
        beside = placed and not alone and row.kind in PLATES and placed[-1].kind in PLATES
        gap = row.gap if beside else (row.gap * 1.6 if row.kind in PLATES else row.gap)
        if beside and x + gap + row.box.w <= area.right:
            x += gap
        else:
            x, y = area.x, bottom + (gap if placed else 0.0)
        placed.append(row.at(x, y))
        x, bottom = x + row.box.w, max(bottom, y + row.box.h)
    return tuple(placed), bottom - area.y
