"""What stands around a picture while staff draw on it: the tools, and the words that leave room."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile

from kiosk.content.staff_words import StaffWords
from kiosk.shell.bar import GAP_MM, ICON_MM, TARGET_MM
from kiosk.shell.box import Box
from kiosk.shell.layout import Frame
from kiosk.shell.rows import Row, RowKind
from kiosk.shell.ruler import Ruler
from kiosk.shell.typeface import Style
from kiosk.visit.events import Replay


class Tool(StrEnum):
    """What one draws, points and mends with, in their order."""

    RED = "red"
    BLUE = "blue"
    PLAIN = "plain"
    POINTER = "pointer"
    LABEL = "label"
    UNDO = "undo"
    WIPE = "wipe"


COLOURS = (Tool.RED, Tool.BLUE, Tool.PLAIN)
HEADS = (RowKind.KICKER, RowKind.TITLE, RowKind.QUESTION, RowKind.AGAIN)
ASKING = (RowKind.ANSWER, RowKind.PICK)
WAYS = ((7,), (3, 4), (3, 2, 2), (2, 1, 2, 2), (1,) * 7)
"""How many tools stand in each line; what belongs together stays together."""


@dataclass(frozen=True, slots=True)
class Easel:
    """The rows that stay and one for the tools, as they are read; each tool's name and place."""

    rows: tuple[Row, ...]
    names: dict[Tool, str]
    boxes: dict[Tool, Box]
    worded: bool
    """Whether the words of the tools have room beside their signs."""
    on: str
    """Said of the button that is on."""


def tool_words(words: StaffWords, *, light: bool) -> dict[Tool, str]:
    """Give what the tools are called; on a light page the third pen is black, else white."""
    return {
        Tool.RED: words.pen_red,
        Tool.BLUE: words.pen_blue,
        Tool.PLAIN: words.pen_black if light else words.pen_white,
        Tool.POINTER: words.pointer,
        Tool.LABEL: words.next_label,
        Tool.UNDO: words.undo,
        Tool.WIPE: words.wipe,
    }


def set_up_easel(
    rows: tuple[Row, ...],
    picture: Box,
    frame: Frame,
    ruler: Ruler,
    words: StaffWords,
    *,
    light: bool,
) -> Easel | None:
    """Give the tools below the words where those leave room, else below the heading or alone.

    The picture stays where it is, and so does what one chooses its details by. Gives None where
    something waits for an answer, and where no tool would be large enough (A40).
    """
    if any(row.kind in ASKING for row in rows):
        return None
    rows = tuple(row for row in rows if not isinstance(row.move, Replay))
    strip = _strip(rows, picture, frame)
    area = _room(strip, picture, frame)
    names = {look: tool_words(words, light=look) for look in (True, False)}
    longest = [word for each in names.values() for word in each.values()]
    for kept, worded in _tries([row for row in rows if row not in strip]):
        top = max((row.box.bottom + frame.mm(6) for row in kept), default=area.y)
        below = replace(area, y=top, h=area.bottom - top)
        boxes = next(_ways(below, frame, ruler, longest if worded else ()), None)
        if boxes:
            column = (*kept, Row(RowKind.TOOLS, (), below))
            order = (*strip, *column) if frame.glass.portrait else (*column, *strip)
            return Easel(order, names[light], boxes, worded, words.draw_on)
    return None


def without_tools(rows: tuple[Row, ...]) -> Easel | None:
    """Give the page as it is, to be drawn on with tools that stand on another screen."""
    asking = any(row.kind in ASKING for row in rows)
    return None if asking else Easel(rows, {}, {}, worded=False, on="")


def _tries(column: list[Row]) -> Iterator[tuple[list[Row], bool]]:
    """Give which rows may stay, and whether the tools carry words, from the best on.

    A heading goes before the words on the tools do: without them colour alone tells pens apart.
    """
    told = [row for row in column if row.move is None]
    heads = [row for row in told if row.kind in HEADS]
    whole = [told] if told == column[: len(told)] else []
    for kept in whole:
        yield from ((kept, worded) for worded in (True, False))
    for worded in (True, False):
        yield from ((kept, worded) for kept in (heads, []))


def _strip(rows: tuple[Row, ...], picture: Box, frame: Frame) -> tuple[Row, ...]:
    """Give the rows that stand below the picture and go with it."""
    if frame.glass.portrait:
        return tuple(takewhile(lambda row: row.kind not in HEADS, rows))
    return tuple(row for row in rows if row.box.x >= picture.x)


def _room(strip: tuple[Row, ...], picture: Box, frame: Frame) -> Box:
    """Give where words and tools go: beside the picture, or below it and its strip."""
    area, gap = frame.content, frame.mm(12 if frame.glass.roomy else 6)
    if not frame.glass.portrait:
        return area.with_width(picture.x - gap - area.x)
    top = max((row.box.bottom for row in strip), default=picture.bottom) + gap
    return Box(area.x, top, area.w, area.bottom - top)


def _ways(area: Box, frame: Frame, ruler: Ruler, words: Sequence[str]) -> Iterator[dict[Tool, Box]]:
    """Give the ways to lay the tools that the area has room for, the fewest lines first."""
    least, gap = frame.glass.at_least(TARGET_MM), frame.glass.at_least(GAP_MM)
    wide = high = least
    if words:
        longest = max(ruler.width(Style.LABEL, word) for word in words)
        wide = max(least, math.ceil(longest + frame.mm(6)))
        high = max(least, math.ceil(ruler.pitch(Style.LABEL) + frame.mm(ICON_MM + 3.5)))
    for way in WAYS:
        across, down = max(way) * (wide + gap) - gap, len(way) * (high + gap) - gap
        if across <= area.w and down <= area.h:
            yield _in_lines(area, frame, (wide, high), way)


def _in_lines(
    area: Box, frame: Frame, size: tuple[int, int], way: tuple[int, ...]
) -> dict[Tool, Box]:
    """Give where each tool stands."""
    gap, (wide, high) = frame.glass.at_least(GAP_MM), size
    places = [(column, line) for line, count in enumerate(way) for column in range(count)]
    return {
        tool: Box(area.x + column * (wide + gap), area.y + line * (high + gap), wide, high)
        for tool, (column, line) in zip(Tool, places, strict=True)
    }
