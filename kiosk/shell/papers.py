"""The tour's pages to take home: a picture of each as it is printed, and what was set on it.

A paper is no glass: its lengths are its own, and its record stands apart from those of screens.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from kiosk.content.model import Pack
from kiosk.content.takehome import Paper
from kiosk.shell.sheet_page import Laid, lay_out
from kiosk.shell.sheet_pieces import Placed
from kiosk.shell.sheet_text import Broken, Ink
from kiosk.takehome.sheets import Sheet, longest

DPI = 150
POINT_PX, POINT_MM = DPI / 72, 25.4 / 72


@dataclass(frozen=True, slots=True)
class Print:
    """One page as printed: its record for tour.json, and its picture."""

    record: dict[str, object]
    image: QImage


def prints(pack: Pack) -> Iterator[Print]:
    """Give each page at its longest, on each paper; none where it does not fit on one."""
    for sheet in longest(pack):
        for paper in Paper:
            if laid := lay_out(sheet, paper):
                yield Print(_record(sheet, paper, laid), _image(laid))


def _image(laid: Laid) -> QImage:
    """Paint it as the PDF is painted."""
    width, height = (round(length * POINT_PX) for length in laid.page)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(POINT_PX, POINT_PX)
    painter.setPen(QColor("black"))
    laid.draw(painter)
    painter.end()
    return image


def _record(sheet: Sheet, paper: Paper, laid: Laid) -> dict[str, object]:
    name = f"staff-paper/{sheet.kind}/{paper}"
    return {
        "id": name,
        "kind": "staff-paper",
        "picture": f"{name.replace('/', '-')}.png",
        "paper": paper.value,
        "width_px": round(laid.page[0] * POINT_PX),
        "height_px": round(laid.page[1] * POINT_PX),
        "mm_per_px": round(25.4 / DPI, 5),
        "texts": [
            _text(placed, placed.thing)
            for placed in laid.placed()
            if isinstance(placed.thing, Broken)
        ],
    }


def _text(placed: Placed, text: Broken) -> dict[str, object]:
    box = (placed.x, placed.y, text.width, text.height)
    cap = QFontMetricsF(text.layout.font()).capHeight()
    return {
        "text": text.layout.text(),
        "rect_px": [round(length * POINT_PX, 2) for length in box],
        "size_pt": text.size,
        "cap_height_mm": round(cap * POINT_MM, 2),
        "role": _role(text.ink),
    }


def _role(ink: Ink) -> str:
    match ink:
        case Ink.TITLE | Ink.HEADING:
            return "heading"
        case Ink.BODY | Ink.CALL:
            return "body"
        case Ink.SMALL:
            return "caption"
        case _:
            assert_never(ink)
