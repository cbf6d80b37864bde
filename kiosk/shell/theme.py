"""Colours for QML, by the part they play. QML types no colour of its own."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.shell.palette import PALETTES
from kiosk.visit.events import Contrast

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Theme(QObject):
    """The look in use; `wear` changes every colour at once."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with the light look."""
        super().__init__(parent)
        self._palette = PALETTES[Contrast.LIGHT]

    def wear(self, contrast: Contrast) -> None:
        """Take another look."""
        if self._palette is not PALETTES[contrast]:
            self._palette = PALETTES[contrast]
            self.changed.emit()

    @Property(QColor, notify=changed)
    def paper(self) -> QColor:
        return QColor(self._palette.paper)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(self._palette.ink)

    @Property(QColor, notify=changed)
    def quiet(self) -> QColor:
        return QColor(self._palette.quiet)

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return QColor(self._palette.accent)

    @Property(QColor, notify=changed)
    def onAccent(self) -> QColor:
        return QColor(self._palette.on_accent)

    @Property(QColor, notify=changed)
    def plate(self) -> QColor:
        return QColor(self._palette.plate)

    @Property(QColor, notify=changed)
    def plateEdge(self) -> QColor:
        return QColor(self._palette.plate_edge)

    @Property(QColor, notify=changed)
    def chosen(self) -> QColor:
        return QColor(self._palette.chosen)

    @Property(QColor, notify=changed)
    def bar(self) -> QColor:
        return QColor(self._palette.bar)

    @Property(QColor, notify=changed)
    def barEdge(self) -> QColor:
        return QColor(self._palette.bar_edge)

    @Property(QColor, notify=changed)
    def button(self) -> QColor:
        return QColor(self._palette.button)

    @Property(QColor, notify=changed)
    def trail(self) -> QColor:
        return QColor(self._palette.trail)

    @Property(QColor, notify=changed)
    def tip(self) -> QColor:
        return QColor(self._palette.tip)

    @Property(QColor, notify=changed)
    def tipMark(self) -> QColor:
        return QColor(self._palette.tip_mark)

    @Property(QColor, notify=changed)
    def caution(self) -> QColor:
        return QColor(self._palette.caution)

    @Property(QColor, notify=changed)
    def cautionMark(self) -> QColor:
        return QColor(self._palette.caution_mark)

    @Property(QColor, notify=changed)
    def alarm(self) -> QColor:
        return QColor(self._palette.alarm)

    @Property(QColor, notify=changed)
    def alarmMark(self) -> QColor:
        return QColor(self._palette.alarm_mark)

    @Property(QColor, notify=changed)
    def onMark(self) -> QColor:
        return QColor(self._palette.on_mark)

    @Property(QColor, notify=changed)
    def hero(self) -> QColor:
        return QColor(self._palette.hero)

    @Property(QColor, notify=changed)
    def onHero(self) -> QColor:
        return QColor(self._palette.on_hero)

    @Property(QColor, notify=changed)
    def start(self) -> QColor:
        return QColor(self._palette.start)

    @Property(QColor, notify=changed)
    def onStart(self) -> QColor:
        return QColor(self._palette.on_start)

    @Property(QColor, notify=changed)
    def focus(self) -> QColor:
        return QColor(self._palette.focus)

    @Property(QColor, notify=changed)
    def label(self) -> QColor:
        return QColor(self._palette.label)

    @Property(QColor, notify=changed)
    def onLabel(self) -> QColor:
        return QColor(self._palette.on_label)
