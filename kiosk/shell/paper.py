"""Makes the PDF of a page to take home, in any thread once the typeface is loaded.

It holds real text in embedded fonts, black on white, and says nothing of who made it or when.
"""

import re

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.content.model import Pack
from kiosk.content.takehome import Paper
from kiosk.shell.sheet_page import Laid, lay_out
from kiosk.takehome.sheets import Sheet, longest

SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
PER_POINT = 10
"""Units of the PDF's painter in a point, so that nothing is rounded visibly."""
DATED = re.compile(rb'/(?:Creation|Mod)Date \([^)]*\)|xmp:\w+Date="[^"]*"')
"""Where Qt writes the second at which a PDF was made; blanks of the same length take its place."""


class SheetTooLongError(ValueError):
    """A sheet does not fit on one page at the least size of type."""


def body_size(sheet: Sheet, paper: Paper) -> int | None:
    """Give the points at which the body of a sheet fits on its page; None where it never does."""
    laid = lay_out(sheet, paper)
    return laid.body_pt if laid else None


def too_long(pack: Pack) -> tuple[str, ...]:
    """Name each sheet of a pack that does not fit on the clinic's paper, for the content check."""
    paper = pack.takehome.paper
    return tuple(sheet.title for sheet in longest(pack) if body_size(sheet, paper) is None)


def pdf_of(sheet: Sheet, paper: Paper) -> bytes:
    """Give a sheet as a PDF of one page. Raises SheetTooLongError where it does not fit."""
    laid = lay_out(sheet, paper)
    if laid is None:
        raise SheetTooLongError(f"“{sheet.title}” does not fit on one page. Make it shorter.")
    return DATED.sub(lambda dated: b" " * len(dated[0]), _drawn(laid, sheet.title, paper))


def _drawn(laid: Laid, title: str, paper: Paper) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), title.encode()))
    writer.setResolution(72 * PER_POINT)
    writer.setPageSize(QPageSize(SIZES[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    painter = QPainter(writer)
    painter.scale(PER_POINT, PER_POINT)
    painter.setPen(QColor("black"))
    laid.draw(painter)
    painter.end()
    return bytes(buffer.data().data())
