"""Lays the contents out in columns."""

from kiosk.content.model import Heading, plain
from kiosk.shell.layout import Frame
from kiosk.shell.measure import Measure
from kiosk.shell.packing import greedy, pack, stack
from kiosk.shell.rows import Row
from kiosk.shell.typeface import Style
from kiosk.visit.screen import Screen


def columns(screen: Screen, frame: Frame, measure: Measure) -> list[tuple[Row, ...]]:
    """Give the rows of each part, in as few columns as hold them, as even as may be.

    The header names the screen; where the glass holds but a few rows, each part has its heading.
    """
    gap = frame.mm(4)
    least = max(frame.mm(64), measure.ruler.width(Style.LABEL, "n") * 17)
    most = max(1, int((frame.content.w + gap) // (least + gap)))
    if most == 1 and not frame.glass.portrait:
        return _by_chapter(screen, frame, measure)
    area = frame.content
    across, width = 1, area.w
    filled = greedy(_listing(screen, measure, width), area.h)
    while len(filled) > across and across < most:
        across += 1
        width = (area.w - (across - 1) * gap) / across
        filled = greedy(_listing(screen, measure, width), area.h)
    if len(filled) <= across:
        filled = _even(filled, across, area.h, frame.mm(2))
    parts = []
    for start in range(0, len(filled), across):
        placed: list[Row] = []
        for number, column in enumerate(filled[start : start + across]):
            placed += stack(column, area.x + number * (width + gap), area.y)
        parts.append(tuple(placed))
    return parts


def _by_chapter(screen: Screen, frame: Frame, measure: Measure) -> list[tuple[Row, ...]]:
    """Give the pages of each chapter below its name, where the glass holds but a few."""
    area = frame.content
    chapters: list[tuple[str, list[Row]]] = [(screen.title, [])]
    for piece in screen.body:
        match piece:
            case Heading(words):
                chapters.append((plain(words), []))
            case _:
                chapters[-1][1].extend(measure.rows(piece, area.w))
    heads = [(measure.again(title, area.w), plates) for title, plates in chapters]
    return [
        stack([head, *page], area.x, area.y)
        for head, plates in heads
        for page in pack(plates, area.h - head.box.h, plates[0].gap)
    ]


def _listing(screen: Screen, measure: Measure, width: float) -> list[Row]:
    """Give the rows of the contents: names of chapters small, pages as plates."""
    rows: list[Row] = []
    for piece in screen.body:
        match piece:
            case Heading(title):
                rows.append(measure.group(plain(title), width))
            case _:
                rows += measure.rows(piece, width)
    return rows


def _even(columns: list[list[Row]], across: int, height: float, pace: float) -> list[list[Row]]:
    """Make columns as even as they can be without needing another one."""
    rows = [row for column in columns for row in column]
    while len(trial := greedy(rows, height - pace)) <= across:
        columns, height = trial, height - pace
    return columns
