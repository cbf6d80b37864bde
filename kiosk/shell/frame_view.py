"""Where the parts of the screen stand, as QML sees it."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, QRect, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.box import Box
from kiosk.shell.layout import Frame
from kiosk.shell.picture_view import rect

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FrameView(QObject):
    """The boxes of header, status line and bar; on a screen without a bar, of the panel."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a frame; one is shown before QML looks."""
        super().__init__(parent)
        self._frame: Frame
        self._panel: Box | None = None

    def show(self, frame: Frame, panel: Box | None) -> None:
        """Show a frame, with a panel on a screen without a bar."""
        self._frame, self._panel = frame, panel
        self.changed.emit()

    @Property(bool, notify=changed)
    def hero(self) -> bool:
        return self._panel is not None

    @Property(QRect, notify=changed)
    def panelBox(self) -> QRect:
        return rect(self._panel)

    @Property(QRect, notify=changed)
    def headerBox(self) -> QRect:
        return rect(self._frame.header)

    @Property(QRect, notify=changed)
    def statusBox(self) -> QRect:
        return rect(self._frame.status)

    @Property(int, notify=changed)
    def statusLines(self) -> int:
        return self._frame.status_lines

    @Property(bool, notify=changed)
    def reviewAbove(self) -> bool:
        return self._frame.low

    @Property(QRect, notify=changed)
    def barBox(self) -> QRect:
        return rect(self._frame.bar.area)
