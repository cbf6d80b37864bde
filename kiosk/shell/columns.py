"""Lays the contents out in columns."""

import math
from dataclasses import dataclass

from kiosk.content.model import Heading, plain
from kiosk.shell.layout import Frame
from kiosk.shell.measure import Measure
from kiosk.shell.packing import height_of, pack, stack
from kiosk.shell.rows import Row
from kiosk.shell.typeface import Style
from kiosk.visit.screen import Screen

FEWEST_CHARACTERS = 16
"""A narrower column breaks titles into too many lines; an “n” is wider than most."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter in the contents: its name, as a row too, and a plate for each of its pages."""

    title: str
    head: Row | None
    plates: list[Row]


def columns(screen: Screen, frame: Frame, measure: Measure) -> list[tuple[Row, ...]]:
    """Give the rows of each part, in as few columns as hold them, as even as may be.

    The header names the screen; where the glass holds but a few rows, each part has its heading.
    """
    gap = frame.mm(4)
    least = max(frame.mm(64), measure.ruler.width(Style.LABEL, "n") * FEWEST_CHARACTERS)
    most = max(1, int((frame.content.w + gap) // (least + gap)))
    if most == 1 and not frame.glass.portrait:
        return _by_chapter(screen, frame, measure)
    area = frame.content
    across, width, filled = _shared(screen, frame, measure, gap, most)
    parts = []
    for start in range(0, len(filled), across):
        placed: list[Row] = []
        for number, column in enumerate(filled[start : start + across]):
            placed += stack(column, area.x + number * (width + gap), area.y)
        parts.append(tuple(placed))
    return parts


def _shared(
    screen: Screen, frame: Frame, measure: Measure, gap: float, most: int
) -> tuple[int, float, list[list[Row]]]:
    """Give how many columns stand side by side, how wide they are, and all there are."""
    area = frame.content
    across = 1
    while True:
        width = (area.w - (across - 1) * gap) / across
        chapters = _chapters(screen, measure, width)
        filled = _filled(chapters, area.h)
        if len(filled) <= across:
            return across, width, _even(chapters, across, area.h, frame.mm(2))
        if across == most:
            unnamed = _filled(chapters, area.h, again=False)
            fewest = min(filled, unnamed, key=lambda columns: math.ceil(len(columns) / across))
            return across, width, fewest
        across += 1


def _by_chapter(screen: Screen, frame: Frame, measure: Measure) -> list[tuple[Row, ...]]:
    """Give the pages of each chapter below its name, where the glass holds but a few."""
    area = frame.content
    chapters = _chapters(screen, measure, area.w)
    heads = [measure.again(chapter.title or screen.title, area.w) for chapter in chapters]
    return [
        stack([head, *page], area.x, area.y)
        for head, chapter in zip(heads, chapters, strict=True)
        for page in pack(chapter.plates, area.h - head.box.h, chapter.plates[0].gap)
    ]


def _chapters(screen: Screen, measure: Measure, width: float) -> list[Chapter]:
    """Give the chapters of the contents; what stands before the first has no name."""
    chapters = [Chapter("", None, [])]
    for piece in screen.body:
        match piece:
            case Heading(words):
                title = plain(words)
                chapters.append(Chapter(title, measure.group(title, width), []))
            case _:
                chapters[-1].plates.extend(measure.rows(piece, width))
    return [chapter for chapter in chapters if chapter.plates]


def _filled(chapters: list[Chapter], height: float, *, again: bool = True) -> list[list[Row]]:
    """Fill column after column; a chapter that goes on in the next has its name there again."""
    columns: list[list[Row]] = [[]]
    for chapter in chapters:
        head = [chapter.head] if chapter.head else []
        for number, plate in enumerate(chapter.plates):
            rows = [plate] if number else [*head, plate]
            if columns[-1] and height_of([*columns[-1], *rows]) > height:
                columns.append([])
                rows = [*head, plate] if again or not number else [plate]
            columns[-1] += rows
    return columns


def _even(chapters: list[Chapter], across: int, height: float, pace: float) -> list[list[Row]]:
    """Make columns as even as they can be without needing another one."""
    columns = _filled(chapters, height)
    while len(trial := _filled(chapters, height - pace)) <= across:
        columns, height = trial, height - pace
    return columns
