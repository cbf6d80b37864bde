"""Fits the screens without a bar: the invitation, the goodbye, the calm page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.shell.box import Box
from kiosk.shell.glass import Glass
from kiosk.shell.layout import PICTURE_RATIO, Frame
from kiosk.shell.measure import PLATES, SNUG_MM, Measure
from kiosk.shell.rows import Row, RowKind
from kiosk.visit.screen import Screen

TIGHT_MM = 4.0
"""Air beside the words on a plate, both sides together, where there is no room for more."""
PANEL_SHARES = ((0.46, 0.6), (0.66,))
"""How much of the width the words may take: at first, and before the picture gives way."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the words of a panel are set, from airy to dense."""

    title: RowKind = RowKind.HERO
    named: bool = True
    start_alone: bool = False
    pad_mm: float | None = None
    """Air beside the words on plates that are as wide as their words, both sides together."""


AIRY = Manner(start_alone=True)
DENSER = (
    Manner(),
    Manner(title=RowKind.TITLE),
    Manner(title=RowKind.TITLE, named=False),
    Manner(title=RowKind.TITLE, named=False, pad_mm=SNUG_MM),
)
"""Tried in turn: the start beside other plates, a smaller title, no clinic name, slim plates."""
DENSEST = Manner(title=RowKind.TITLE, named=False, pad_mm=TIGHT_MM)
"""Without a picture, where nothing else fits."""


@dataclass(frozen=True, slots=True)
class Hero:
    """A panel with words and plates, and a picture beside or above it where there is room."""

    panel: Box
    rows: tuple[Row, ...]
    figure: Box | None


def fit_hero(screen: Screen, frame: Frame, measure: Measure) -> Hero:
    """Give the first arrangement whose words fit; the densest is without a picture."""
    glass = frame.glass
    whole = Box(0, 0, glass.width, glass.height)
    manners = (AIRY, *DENSER) if glass.roomy else DENSER
    panels: list[list[tuple[Box, Box | None]]] = [*_with_picture(screen, frame), [(whole, None)]]
    ways = [(manner, *panel) for like in panels for manner in manners for panel in like]
    ways.append((DENSEST, whole, None))
    tries = (_arranged(screen, frame, measure, *way) for way in ways)
    return (
        next((hero for hero, fits in tries if fits), None)
        or _arranged(screen, frame, measure, *ways[-1])[0]
    )


def _arranged(
    screen: Screen,
    frame: Frame,
    measure: Measure,
    manner: Manner,
    panel: Box,
    figure: Box | None,
) -> tuple[Hero, bool]:
    """Give one arrangement, and whether its words fit the panel."""
    inner = panel.inset(frame.margin)
    rows = _rows(screen, measure, manner, inner.w)
    _, height = _flow(rows, inner, start_alone=manner.start_alone)
    top = inner.y + max(0.0, (inner.h - height) * 0.45)
    placed, _ = _flow(rows, Box(inner.x, top, inner.w, height), start_alone=manner.start_alone)
    fits = height <= inner.h and all(row.box.right <= inner.right + 1 for row in placed)
    return Hero(panel, placed, figure), fits


def _with_picture(screen: Screen, frame: Frame) -> Iterator[list[tuple[Box, Box | None]]]:
    """Give panels with their pictures, in groups to try with every manner."""
    glass = frame.glass
    if screen.figure is None:
        return
    if glass.portrait:
        width = glass.width - 2 * frame.margin
        height = min(width / PICTURE_RATIO, glass.height * 0.45)
        figure = Box(
            (glass.width - height * PICTURE_RATIO) / 2, frame.margin, height * PICTURE_RATIO, height
        )
        top = figure.bottom + frame.margin
        yield [(Box(0, top, glass.width, glass.height - top), figure)]
    else:
        yield from ([_aside(glass, frame, share) for share in shares] for shares in PANEL_SHARES)


def _aside(glass: Glass, frame: Frame, share: float) -> tuple[Box, Box | None]:
    """Give a panel of a share of the width, and the picture beside it."""
    panel = Box(0, 0, glass.width * share, glass.height)
    margin = frame.margin if glass.roomy else frame.mm(4)
    room = Box(panel.right, 0, glass.width - panel.right, glass.height).inset(margin)
    width = min(room.w, room.h * PICTURE_RATIO)
    height = width / PICTURE_RATIO
    figure = Box(room.x + (room.w - width) / 2, room.y + (room.h - height) / 2, width, height)
    return panel, figure


def _rows(screen: Screen, measure: Measure, manner: Manner, width: float) -> list[Row]:
    large = manner.title is RowKind.HERO
    title = (measure.hero if large else measure.title)(screen.title, width)
    rows = [row for piece in screen.body for row in measure.rows(piece, width)]
    if manner.pad_mm is not None:
        rows = [measure.snug(row, manner.pad_mm) if row.kind in PLATES else row for row in rows]
    if not (manner.named and screen.kicker):
        return [title, *rows]
    gap = measure.frame.mm(3)
    return [measure.kicker(screen.kicker, width), replace(title, gap=gap), *rows]


def _flow(rows: list[Row], area: Box, *, start_alone: bool) -> tuple[tuple[Row, ...], float]:
    """Put rows below each other; plates side by side, but for a start that has a line to itself."""
    words = [row for row in rows if row.kind not in PLATES]
    plates = [row for row in rows if row.kind in PLATES]
    first = plates[:1] if start_alone else []
    placed: list[Row] = []
    y = area.y
    for row in words:
        y += row.gap if placed else 0.0
        placed.append(row.at(area.x, y))
        y += row.box.h
    lines = [*([first] if first else []), *_lines(plates[len(first) :], area.w)]
    for number, line in enumerate(lines):
        y += line[0].gap * (1.6 if number <= len(first) else 1) if placed else 0.0
        placed += _beside(line, area.x, y)
        y = max(row.box.bottom for row in placed)
    return tuple(placed), y - area.y


def _lines(plates: list[Row], width: float) -> Iterator[list[Row]]:
    """Share plates out over as many lines as they need, each as full as may be."""
    line: list[Row] = []
    for plate in plates:
        if line and not _fit_beside([*line, plate], width + plate.gap):
            yield line
            line = []
        line.append(plate)
    if line:
        yield line


def _fit_beside(plates: list[Row], width: float) -> bool:
    return sum(row.box.w + row.gap for row in plates) <= width


def _beside(plates: list[Row], x: float, y: float) -> list[Row]:
    """Put plates side by side, all as high as the highest."""
    high = max(row.box.h for row in plates)
    placed = []
    for row in plates:
        placed.append(replace(row, box=Box(x, y, row.box.w, high)))
        x += row.box.w + row.gap
    return placed
