"""The text of a page to take home, broken into lines by the engine that draws it.

Lengths are in points. Qt does this in any thread, once the typeface is loaded.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from kiosk.content.model import Run, Text, plain
from kiosk.shell.ruler import FAMILY, strong_ranges


class Ink(StrEnum):
    """What a text on a sheet is for."""

    BODY = "body"
    HEADING = "heading"
    CALL = "call"
    TITLE = "title"
    SMALL = "small"


LEAST_PT = 12
"""No text on a sheet is smaller."""
PITCH = 1.2
"""The height of a line over its size."""
NUMBER_GAP = re.compile(r"(?<=\d) (?=\d)")
"""Where a telephone number is not to be broken into two lines."""
LIGATURES = "liga"
"""Letters run together: left out, as they are lost where the text is copied or read aloud."""
LARGER = {Ink.BODY: 0, Ink.HEADING: 3, Ink.CALL: 4, Ink.TITLE: 14}
"""Points above the size of the body."""
WEIGHT = {Ink.BODY: 400, Ink.HEADING: 700, Ink.CALL: 700, Ink.TITLE: 700, Ink.SMALL: 400}


@dataclass(frozen=True, slots=True)
class Setting:
    """The size of the body on a sheet, in whole points; all other sizes follow from it."""

    body: int

    def size(self, ink: Ink) -> int:
        """Give the size of a text in points."""
        return LEAST_PT if ink is Ink.SMALL else self.body + LARGER[ink]


@dataclass(frozen=True, slots=True)
class Broken:
    """A text broken into lines, what it is for, and its size; as wide as its widest line."""

    layout: QTextLayout
    ink: Ink
    size: int
    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its top left corner there."""
        self.layout.draw(painter, QPointF(x, y))


def broken(text: Text | str, ink: Ink, setting: Setting, width: float) -> Broken:
    """Break a text into lines."""
    runs = (Run(text),) if isinstance(text, str) else text
    size = setting.size(ink)
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(WEIGHT[ink]))
    font.setFeature(QFont.Tag(LIGATURES), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout = QTextLayout(NUMBER_GAP.sub("\N{NO-BREAK SPACE}", plain(runs)), font)
    layout.setTextOption(option)
    layout.setFormats(strong_ranges(runs))
    layout.beginLayout()
    widest = height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + (size * PITCH - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        height += size * PITCH
    layout.endLayout()
    return Broken(layout, ink, size, widest, height)
