"""Puts a sheet on one page, in the largest type that fits. Lengths in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from kiosk.content.takehome import Paper
from kiosk.shell.sheet_pieces import Piece, section_piece, stacked, words
from kiosk.shell.sheet_text import LEAST_PT, Ink, Setting
from kiosk.takehome.sheets import Sheet
from kiosk.visit.places import SheetKind

PAGE = {Paper.A4: (595.0, 842.0), Paper.LETTER: (612.0, 792.0)}
MARGIN = 36.0
"""Half an inch, which every printer can print up to."""
LARGEST_PT = 18
"""The body is set so large where it fits, else as large as does."""
GAP, GUTTER = 12.0, 22.0
RULE_PITCH = 27.0
"""From one line to write on to the next."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A sheet laid out on a page: the size of its body in points, and its parts."""

    body_pt: int
    head: Piece
    columns: tuple[Piece, ...]
    notes: Piece | None
    foot: Piece
    page: tuple[float, float]

    @property
    def left_over(self) -> float:
        """How much room stays free below the columns; less than nought where they do not fit."""
        used = self.head.height + max(column.height for column in self.columns)
        return self.page[1] - 2 * MARGIN - used - self.foot.height - 2 * GAP

    def draw(self, painter: QPainter) -> None:
        """Draw it; one unit of the painter is a point."""
        right, low = self.page[0] - MARGIN, self.page[1] - MARGIN - self.foot.height
        self.head.draw(painter, MARGIN, MARGIN)
        top = MARGIN + self.head.height + GAP
        _line(painter, MARGIN, right, top - GAP / 2, 2.0)
        each = (right - MARGIN + GUTTER) / len(self.columns)
        for number, column in enumerate(self.columns):
            column.draw(painter, MARGIN + number * each, top)
        _line(painter, MARGIN, right, low - GAP / 2, 0.8)
        self.foot.draw(painter, MARGIN, low)
        y = top + self.columns[0].height + 2 * GAP
        if self.notes:
            room = low - 2 * GAP - y - self.notes.height
            self._draw_notes(painter, y, int(room / RULE_PITCH))

    def _draw_notes(self, painter: QPainter, y: float, lines: int) -> None:
        """Draw lines to write on, where there is room for more than one."""
        if self.notes and lines > 1:
            self.notes.draw(painter, MARGIN, y)
            for number in range(1, lines + 1):
                at = y + self.notes.height + number * RULE_PITCH
                _line(painter, MARGIN, self.page[0] - MARGIN, at, 0.6)


def lay_out(sheet: Sheet, paper: Paper) -> Laid | None:
    """Lay a sheet out on one page, or give None where it does not fit at the least size."""
    for body in range(LARGEST_PT, LEAST_PT - 1, -1):
        laid = _at(sheet, paper, Setting(body))
        if laid.left_over >= 0:
            return laid
    return None


def _at(sheet: Sheet, paper: Paper, setting: Setting) -> Laid:
    page = PAGE[paper]
    width = page[0] - 2 * MARGIN
    head = stacked(
        (
            words(sheet.clinic, Ink.BODY, setting, width),
            words(sheet.title, Ink.TITLE, setting, width),
        )
    )
    foot = words(" ".join(sheet.footer), Ink.SMALL, setting, width)
    match sheet.kind:
        case SheetKind.AFTERCARE:
            narrow = (width - GUTTER) / 2
            pieces = [section_piece(section, setting, narrow) for section in sheet.sections]
            columns = _halves(pieces)
        case SheetKind.TALK_OVER:
            pieces = [section_piece(section, setting, width) for section in sheet.sections]
            columns = (stacked(pieces, GAP * 1.5),)
        case _:
            assert_never(sheet.kind)
    notes = words(sheet.notes, Ink.HEADING, setting, width) if sheet.notes else None
    return Laid(setting.body, head, columns, notes, foot, page)


def _halves(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Give the pieces in two columns, in order, so that the higher one is as low as can be."""
    ways = [
        (stacked(pieces[:number], GAP), stacked(pieces[number:], GAP))
        for number in range(1, len(pieces) + 1)
    ]
    return min(ways, key=lambda way: max(column.height for column in way))


def _line(painter: QPainter, left: float, right: float, y: float, thick: float) -> None:
    pen = painter.pen()
    pen.setWidthF(thick)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))
