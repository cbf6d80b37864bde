"""A visitor who touches the glass, and nothing else."""

from clock import Clock
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from visitor import Visitor

from kiosk.shell.startup import Shell

_glass: list[QPointingDevice] = []


def touchscreen() -> QPointingDevice:
    """Give the one touchscreen; Qt keeps every one that is made."""
    if not _glass:
        _glass.append(QTest.createTouchDevice())
    return _glass[0]


class Finger(Visitor):
    """Presses a control at its centre."""

    def __init__(self, shell: Shell, clock: Clock) -> None:
        super().__init__(shell, clock)
        self._touch = QTest.touchEvent(self.window, touchscreen(), False)

    def press(self, name: str) -> None:
        """Tap a control."""
        self.pause()
        self.tap(self.control(name).rect.center())

    def tap(self, at: QPoint) -> None:
        """Touch a place and let go at once; no time passes."""
        self._touch.press(0, at, self.window).commit()
        self._touch.release(0, at, self.window).commit()
        QGuiApplication.processEvents()

    def hand(self) -> QTest.QTouchEventSequence:
        """Give all fingers, to be led one by one."""
        return self._touch

    def drag(self, start: QPoint, *places: QPoint, frames: bool = True) -> None:
        """Touch, move and let go; with a frame drawn after each move, or within a single frame."""
        self.pause()
        self._touch.press(0, start, self.window).commit()
        for place in places:
            self._touch.move(0, place, self.window).commit()
            if frames:
                self.look()
        self._touch.release(0, places[-1], self.window).commit()
        QGuiApplication.processEvents()
