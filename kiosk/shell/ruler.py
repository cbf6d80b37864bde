"""Measures text with the same engine that will draw it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kiosk.content.model import Run, Text, plain
from kiosk.shell.typeface import Setting, Style

FAMILY = "Source Sans Pro"
WEIGHTS = ("Regular", "Semibold", "Bold")


class Ruler(Protocol):
    """What fitting needs to know of text."""

    def width(self, style: Style, words: str) -> float:
        """Give the width of a line of words, in pixels."""

    def lines(self, style: Style, text: Text, width: float) -> int:
        """Give how many lines a text takes in a width in pixels."""

    def pitch(self, style: Style) -> float:
        """Give the height of a line, in pixels."""


def load_typeface() -> float:
    """Load the typeface from its package; give its capital height over its size.

    Raises OSError where the package is not installed.
    """
    from importlib.util import find_spec

    spec = find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        raise OSError("The typeface is missing. Run `make run` again to install it.")
    for weight in WEIGHTS:
        path = Path(spec.origin).parent / "files" / f"SourceSansPro-{weight}.ttf"
        QFontDatabase.addApplicationFont(str(path))
    font = QFont(FAMILY)
    font.setPixelSize(1000)
    return QFontMetricsF(font).capHeight() / 1000


class QtRuler:
    """Measures with Qt's text layout."""

    def __init__(self, settings: dict[Style, Setting]) -> None:
        """Take the settings of every style."""
        self._settings = settings
        self._fonts = {style: _font(setting) for style, setting in settings.items()}
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setUseDesignMetrics(True)

    def width(self, style: Style, words: str) -> float:
        """Give the width of a line of words, in pixels."""
        return QFontMetricsF(self._fonts[style]).horizontalAdvance(words)

    def lines(self, style: Style, text: Text, width: float) -> int:
        """Give how many lines a text takes in a width in pixels."""
        layout = QTextLayout(plain(text), self._fonts[style])
        layout.setTextOption(self._option)
        layout.setFormats(strong_ranges(text))
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            count += 1
        layout.endLayout()
        return count

    def pitch(self, style: Style) -> float:
        """Give the height of a line, in pixels."""
        return self._settings[style].pitch_px


def _font(setting: Setting) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(setting.size_px)
    font.setWeight(QFont.Weight(setting.weight))
    return font


def strong_ranges(text: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
    """Give where a text is bold, as Qt's text layout takes it."""
    ranges, start = [], 0
    for run in text:
        if run.strong:
            strong = QTextLayout.FormatRange()
            strong.start, strong.length = start, len(run.text)
            strong.format = QTextCharFormat()
            strong.format.setFontWeight(QFont.Weight.Bold)
            ranges.append(strong)
        start += len(run.text)
    return ranges
