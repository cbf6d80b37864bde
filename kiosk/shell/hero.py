"""Fits the screens without a bar: the invitation, the goodbye, the calm page."""

from dataclasses import dataclass, replace

from kiosk.shell.box import Box
from kiosk.shell.glass import Glass
from kiosk.shell.layout import PICTURE_RATIO, Frame
from kiosk.shell.measure import PLATES, Measure
from kiosk.shell.rows import Row, RowKind
from kiosk.visit.screen import Screen

PANEL_SHARES = (0.46, 0.6)
"""How much of the width the words may take before the picture gives way."""


@dataclass(frozen=True, slots=True)
class Hero:
    """A panel with words and plates, and a picture beside or above it where there is room."""

    panel: Box
    rows: tuple[Row, ...]
    figure: Box | None


def fit_hero(screen: Screen, frame: Frame, measure: Measure) -> Hero:
    """Give the first arrangement whose words fit; the last is without a picture."""
    glass = frame.glass
    whole = Box(0, 0, glass.width, glass.height)
    shares: list[tuple[Box, Box | None]] = [*_with_picture(screen, glass, frame), (whole, None)]
    ways = [(panel, figure, alone) for panel, figure in shares for alone in (glass.roomy, False)]
    tries = (_arranged(screen, frame, measure, *way) for way in ways)
    return (
        next((hero for hero, fits in tries if fits), None)
        or _arranged(screen, frame, measure, *ways[-1])[0]
    )


def _arranged(
    screen: Screen,
    frame: Frame,
    measure: Measure,
    panel: Box,
    figure: Box | None,
    start_alone: bool,
) -> tuple[Hero, bool]:
    """Give one arrangement, and whether its words fit the panel."""
    inner = panel.inset(frame.margin)
    rows = _rows(screen, measure, inner.w)
    _, height = _flow(rows, inner, start_alone=start_alone)
    top = inner.y + max(0.0, (inner.h - height) * 0.45)
    placed, _ = _flow(rows, Box(inner.x, top, inner.w, height), start_alone=start_alone)
    return Hero(panel, placed, figure), height <= inner.h


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
    return tuple(_beside(glass, frame, share) for share in PANEL_SHARES)


def _beside(glass: Glass, frame: Frame, share: float) -> tuple[Box, Box]:
    """Give a panel of a share of the width, and the picture beside it."""
    panel = Box(0, 0, glass.width * share, glass.height)
    room = Box(panel.right, 0, glass.width - panel.right, glass.height).inset(frame.margin)
    width = min(room.w, room.h * PICTURE_RATIO)
    height = width / PICTURE_RATIO
    figure = Box(room.x + (room.w - width) / 2, room.y + (room.h - height) / 2, width, height)
    return panel, figure


def _rows(screen: Screen, measure: Measure, width: float) -> list[Row]:
    kicker = [measure.kicker(screen.kicker, width)] if screen.kicker else []
    title = replace(measure.hero(screen.title, width), gap=measure.frame.mm(3))
    rows = [row for piece in screen.body for row in measure.rows(piece, width)]
    return [*kicker, title, *rows]


def _flow(rows: list[Row], area: Box, *, start_alone: bool) -> tuple[tuple[Row, ...], float]:
    """Put rows below each other, and plates side by side as long as they fit."""
    placed: list[Row] = []
    x, y, bottom = area.x, area.y, area.y
    for row in rows:
        alone = start_alone and placed and placed[-1].kind is RowKind.START
        beside = placed and not alone and row.kind in PLATES and placed[-1].kind in PLATES
        gap = row.gap if beside else (row.gap * 1.6 if row.kind in PLATES else row.gap)
        if beside and x + gap + row.box.w <= area.right:
            x += gap
        else:
            x, y = area.x, bottom + (gap if placed else 0.0)
        placed.append(row.at(x, y))
        x, bottom = x + row.box.w, max(bottom, y + row.box.h)
    return tuple(placed), bottom - area.y
