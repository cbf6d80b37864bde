"""Sizes for QML: what a millimetre is, and how each style of text is set."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.shell.ruler import FAMILY
from kiosk.shell.typeface import Setting, Style, indent_px

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

UNSET = Setting(12, 16, 400)


@QmlElement
@QmlSingleton
class Sizes(QObject):
    """Pixels to a millimetre, and for each style its size and line height in pixels."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing measured; the stage tells before anything is drawn."""
        super().__init__(parent)
        self._settings: dict[Style, Setting] = {}
        self._mm = 1.0

    def take(self, settings: dict[Style, Setting], px_per_mm: float) -> None:
        """Take the sizes of a glass and a text size."""
        if (settings, px_per_mm) != (self._settings, self._mm):
            self._settings, self._mm = settings, px_per_mm
            self.changed.emit()

    def _of(self, style: Style) -> Setting:
        return self._settings.get(style, UNSET)

    @Property(float, notify=changed)
    def mm(self) -> float:
        return self._mm

    @Property(float, notify=changed)
    def indent(self) -> float:
        return indent_px(self._of(Style.BODY), self._mm)

    @Property(str, notify=changed)
    def family(self) -> str:
        return FAMILY

    @Property(int, notify=changed)
    def captionSize(self) -> int:
        return self._of(Style.CAPTION).size_px

    @Property(float, notify=changed)
    def captionPitch(self) -> float:
        return self._of(Style.CAPTION).pitch_px

    @Property(int, notify=changed)
    def labelSize(self) -> int:
        return self._of(Style.LABEL).size_px

    @Property(float, notify=changed)
    def labelPitch(self) -> float:
        return self._of(Style.LABEL).pitch_px

    @Property(int, notify=changed)
    def bodySize(self) -> int:
        return self._of(Style.BODY).size_px

    @Property(float, notify=changed)
    def bodyPitch(self) -> float:
        return self._of(Style.BODY).pitch_px

    @Property(int, notify=changed)
    def headingSize(self) -> int:
        return self._of(Style.HEADING).size_px

    @Property(float, notify=changed)
    def headingPitch(self) -> float:
        return self._of(Style.HEADING).pitch_px

    @Property(int, notify=changed)
    def titleSize(self) -> int:
        return self._of(Style.TITLE).size_px

    @Property(float, notify=changed)
    def titlePitch(self) -> float:
        return self._of(Style.TITLE).pitch_px

    @Property(int, notify=changed)
    def heroSize(self) -> int:
        return self._of(Style.HERO).size_px

    @Property(float, notify=changed)
    def heroPitch(self) -> float:
        return self._of(Style.HERO).pitch_px
