"""What a page to take home is put together from, top to bottom. Lengths in points."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QRectF
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
from kiosk.shell.sheet_text import Ink, Setting, broken
from kiosk.takehome.sheets import Section

BULLET = "•"
FRAME = {CalloutKind.CALL_NOW: 3.5, CalloutKind.CALL_TODAY: 1.5}
"""How thick the frame is around a section that says when to call; others have none."""
PAD = 8.0
INDENT, TICK_INDENT = 1.0, 1.7
"""The room before a listed line, over the size of the body."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something as wide as its column: how high it is, and how it is drawn from a corner."""

    height: float
    draw: Callable[[QPainter, float, float], None]


def stacked(pieces: Sequence[Piece], gap: float = 0.0) -> Piece:
    """Give pieces one below the other as one."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        for piece in pieces:
            piece.draw(painter, x, y)
            y += piece.height + gap

    gaps = gap * max(0, len(pieces) - 1)
    return Piece(sum(piece.height for piece in pieces) + gaps, draw)


def words(text: Text | str, ink: Ink, setting: Setting, width: float, left: float = 0.0) -> Piece:
    """Give a text, broken at a width; `left` of it stays free."""
    lines = broken(text, ink, setting, width - left)
    return Piece(lines.height, lambda painter, x, y: lines.draw(painter, x + left, y))


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

    def draw(painter: QPainter, x: float, y: float) -> None:
        lead.draw(painter, x, y)
        line.draw(painter, x, y)

    return Piece(line.height, draw)


def _ticked(text: Text, setting: Setting, width: float) -> Piece:
    line = words(text, Ink.BODY, setting, width, TICK_INDENT * setting.body)

    def draw(painter: QPainter, x: float, y: float) -> None:
        top = y + 0.2 * setting.body
        _frame(painter, QRectF(x, top, 0.85 * setting.body, 0.85 * setting.body), 1.2)
        line.draw(painter, x, y)

    return Piece(line.height + 0.3 * setting.body, draw)


def _framed(inner: Piece, width: float, thick: float) -> Piece:
    height = inner.height + 2 * PAD

    def draw(painter: QPainter, x: float, y: float) -> None:
        half = thick / 2
        _frame(painter, QRectF(x + half, y + half, width - thick, height - thick), thick)
        inner.draw(painter, x + PAD, y + PAD)

    return Piece(height, draw)


def _frame(painter: QPainter, rect: QRectF, thick: float) -> None:
    pen = painter.pen()
    pen.setWidthF(thick)
    painter.setPen(pen)
    painter.drawRect(rect)
