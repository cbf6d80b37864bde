"""Puts a sheet on one page, in the largest type that fits. Lengths in points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtGui import QPainter

from kiosk.content.takehome import Paper
from kiosk.shell.sheet_pieces import Piece, Placed, Rule, section_piece, stacked, words
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
        for each in self.placed():
            each.thing.draw(painter, each.x, each.y)

    def placed(self) -> Iterator[Placed]:
        """Give all that stands on the page, and where."""
        wide, low = self.page[0] - 2 * MARGIN, self.page[1] - MARGIN - self.foot.height
        yield from self.head.at(MARGIN, MARGIN)
        top = MARGIN + self.head.height + GAP
        yield Placed(Rule(wide, 2.0), MARGIN, top - GAP / 2)
        each = (wide + GUTTER) / len(self.columns)
        for number, column in enumerate(self.columns):
            yield from column.at(MARGIN + number * each, top)
        yield Placed(Rule(wide, 0.8), MARGIN, low - GAP / 2)
        yield from self.foot.at(MARGIN, low)
        if self.notes:
            y = top + self.columns[0].height + 2 * GAP
            yield from _to_write_on(self.notes, y, low - 2 * GAP, wide)


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


def _to_write_on(notes: Piece, y: float, low: float, wide: float) -> Iterator[Placed]:
    """Give lines to write on below their title, where there is room for more than one."""
    top = y + notes.height
    lines = int((low - top) / RULE_PITCH)
    if lines > 1:
        yield from notes.at(MARGIN, y)
        for number in range(1, lines + 1):
            yield Placed(Rule(wide, 0.6), MARGIN, top + number * RULE_PITCH)
