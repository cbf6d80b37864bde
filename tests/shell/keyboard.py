"""A visitor who uses keys, and nothing else."""

from itertools import cycle

from clock import Clock
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from visitor import Thing, Visitor

from kiosk.shell.startup import Shell
from kiosk.shell.survey import MOST_STOPS
from kiosk.shell.theme import Theme

Key = Qt.Key


class Keyboard(Visitor):
    """Goes to a control with Tab or an arrow and presses it with one of three keys, in turn."""

    def __init__(self, shell: Shell, clock: Clock) -> None:
        super().__init__(shell, clock)
        self._onward = cycle((Key.Key_Tab, Key.Key_Backtab, Key.Key_Down, Key.Key_Up))
        self._select = cycle((Key.Key_Return, Key.Key_Enter, Key.Key_Space))

    def key(self, key: Key) -> None:
        """Press a key, a moment after whatever was done before."""
        self.pause()
        self.strike(key)

    def strike(self, key: Key) -> None:
        """Press a key; no time passes."""
        QTest.keyClick(self.window, key)
        QGuiApplication.processEvents()

    def hold(self, key: Key) -> None:
        """Hold a key for another moment, as it repeats itself."""
        self.pause()
        kind, nothing = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, nothing, "", True))

    def press(self, name: str) -> None:
        """Go to a control, seeing at each step where one is, and press it."""
        self.control(name)
        onward = next(self._onward)
        for _ in range(MOST_STOPS):
            if self.focused().name == name:
                self.key(next(self._select))
                return
            self.key(onward)
        raise AssertionError(f"No key leads to {name!r}")

    def focused(self) -> Thing:
        """Give what has the focus; something always has it."""
        thing = self.focus()
        assert thing, f"The focus is lost on {self.heading()!r}"
        return thing

    def ring_px(self) -> int:
        """Give how thick the ring around the focus is, at its thinnest; none is nought."""
        image, rect = self.look(), self.focused().rect
        middle = rect.center()
        return min(
            self._thick(image, QPoint(middle.x(), rect.top()), QPoint(0, -1)),
            self._thick(image, QPoint(middle.x(), rect.bottom()), QPoint(0, 1)),
            self._thick(image, QPoint(rect.left(), middle.y()), QPoint(-1, 0)),
            self._thick(image, QPoint(rect.right(), middle.y()), QPoint(1, 0)),
        )

    def _thick(self, image: QImage, edge: QPoint, outward: QPoint) -> int:
        theme = self.shell.engine.singletonInstance("Kiosk", "Theme")
        assert isinstance(theme, Theme)
        reach = range(1, 24)
        line = [edge + outward * step for step in reach]
        ring = theme.property("focus").rgb()
        return sum(image.valid(place) and image.pixel(place) == ring for place in line)
