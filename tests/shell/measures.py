"""Measures of what was seen on a tour."""

from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from kiosk.shell.glass import Glass
from kiosk.shell.ruler import FAMILY
from kiosk.shell.survey import Seen, SeenText


def clear_of(one: QRectF, other: QRectF) -> bool:
    """Whether two things share no pixel."""
    return one.intersected(other).isEmpty()


def gap(one: QRectF, other: QRectF) -> float:
    """Give how far apart two things are at their nearest; nought where they touch."""
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(across, down)


def in_rows(rects: list[QRectF]) -> list[QRectF]:
    """Give things in the order of reading row by row."""
    return sorted(rects, key=lambda rect: (rect.top(), rect.left()))


def in_columns(rects: list[QRectF]) -> list[QRectF]:
    """Give things in the order of reading column by column; in each, row by row."""
    columns: list[list[QRectF]] = []
    right = 0.0
    for rect in sorted(rects, key=QRectF.left):
        if not columns or rect.left() > right:
            columns.append([])
        columns[-1].append(rect)
        right = max(right, rect.right())
    return [rect for column in columns for rect in in_rows(column)]


def capitals_mm(text: SeenText, glass: Glass) -> float:
    """Give the height of a text's capitals."""
    return text.cap_px * glass.mm_per_px


def longest_line(text: str, width: float, cap_px: float) -> int:
    """Set a text again in the width its widest line has; give the most characters of a line."""
    font = QFont(FAMILY)
    font.setPixelSize(100)
    font.setPixelSize(round(100 * cap_px / QFontMetricsF(font).capHeight()))
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    longest = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width + 1)
        longest = max(longest, line.textLength())
    layout.endLayout()
    return longest


def has_room_below(seen: Seen, text: SeenText, height: float) -> bool:
    """Whether something so high fits between a text and the foot of the page, a capital away."""
    below = (other.rect.top() for other in seen.texts if other.role == "status")
    foot = min(top for top in below if top >= text.rect.bottom())
    return text.rect.bottom() + text.cap_px + height <= foot
