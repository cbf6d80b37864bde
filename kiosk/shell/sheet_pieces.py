"""What a page to take home is put together from, top to bottom. Lengths in points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Days,
    Heading,
    Paragraph,
    Run,
    Steps,
    Text,
    plain,
)
from kiosk.content.sentences import sentences
from kiosk.shell.sheet_text import Broken, Ink, Setting, broken
from kiosk.takehome.sheets import Section

BULLET = "•"
FRAME = {CalloutKind.CALL_NOW: 3.5, CalloutKind.CALL_TODAY: 1.5}
"""How thick the frame is around a section that says when to call; others have none."""
PAD = 8.0
INDENT, TICK_INDENT = 1.0, 1.7
"""The room before a listed line, over the size of the body."""


@dataclass(frozen=True, slots=True)
class Border:
    """A rectangle drawn in lines so thick."""

    width: float
    height: float
    thick: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its top left corner there."""
        _set_width(painter, self.thick)
        painter.drawRect(QRectF(x, y, self.width, self.height))


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, so thick."""

    width: float
    thick: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it from there to the right."""
        _set_width(painter, self.thick)
        painter.drawLine(QLineF(x, y, x + self.width, y))


@dataclass(frozen=True, slots=True)
class Placed:
    """A text or a line, and where its top left corner is."""

    thing: Broken | Border | Rule
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Something as wide as its column: how high it is, and what stands where in it."""

    height: float
    placed: tuple[Placed, ...]

    def at(self, x: float, y: float) -> Iterator[Placed]:
        """Give what stands where once its top left corner is there."""
        return (Placed(each.thing, each.x + x, each.y + y) for each in self.placed)


def stacked(pieces: Sequence[Piece], gap: float = 0.0) -> Piece:
    """Give pieces one below the other as one."""
    placed: list[Placed] = []
    y = 0.0
    for piece in pieces:
        placed += piece.at(0, y)
        y += piece.height + gap
    gaps = gap * max(0, len(pieces) - 1)
    return Piece(sum(piece.height for piece in pieces) + gaps, tuple(placed))


def words(text: Text | str, ink: Ink, setting: Setting, width: float, left: float = 0.0) -> Piece:
    """Give a text, broken at a width; `left` of it stays free."""
    lines = broken(text, ink, setting, width - left)
    return Piece(lines.height, (Placed(lines, left, 0),))


def section_piece(section: Section, setting: Setting, width: float) -> Piece:
    """Give a section; one that says when to call stands in a frame."""
    calls = [block.kind for block in section.body if isinstance(block, Callout)]
    thick = max((FRAME.get(kind, 0.0) for kind in calls), default=0.0)
    inner = width - 2 * PAD if thick else width
    pieces = [words(section.title, Ink.HEADING, setting, inner)]
    for block in section.body:
        pieces += _block(block, section, setting, inner)
    whole = stacked(pieces, setting.body * 0.15)
    return _framed(whole, width, thick) if thick else whole


def _block(block: Block, section: Section, setting: Setting, width: float) -> Iterator[Piece]:
    match block:
        case Heading(text):
            yield words(text, Ink.HEADING, setting, width)
        case Paragraph(text):
            yield words(text, Ink.BODY, setting, width)
        case Callout(_, text):
            for sentence in sentences(text):
                yield words(sentence, Ink.CALL, setting, width)
        case Bullets(items):
            for item in items:
                yield (
                    _ticked(item, setting, width)
                    if section.to_tick
                    else _listed(BULLET, item, setting, width)
                )
        case Steps(items):
            for number, item in enumerate(items, 1):
                yield _listed(f"{number}.", item, setting, width)
        case Days(rows):
            for row in rows:
                when = Run(f"{plain(row.when)}: ", strong=True)
                yield words((when, *row.what), Ink.BODY, setting, width)
        case _:
            assert_never(block)


def _listed(mark: str, text: Text, setting: Setting, width: float) -> Piece:
    lead = words(mark, Ink.BODY, setting, width)
    line = words(text, Ink.BODY, setting, width, INDENT * setting.body)
    return Piece(line.height, (*lead.placed, *line.placed))


def _ticked(text: Text, setting: Setting, width: float) -> Piece:
    line = words(text, Ink.BODY, setting, width, TICK_INDENT * setting.body)
    side = 0.85 * setting.body
    box = Placed(Border(side, side, 1.2), 0, 0.2 * setting.body)
    return Piece(line.height + 0.3 * setting.body, (box, *line.placed))


def _framed(inner: Piece, width: float, thick: float) -> Piece:
    height, half = inner.height + 2 * PAD, thick / 2
    border = Placed(Border(width - thick, height - thick, thick), half, half)
    return Piece(height, (border, *inner.at(PAD, PAD)))


def _set_width(painter: QPainter, thick: float) -> None:
    pen = painter.pen()
    pen.setWidthF(thick)
    painter.setPen(pen)
