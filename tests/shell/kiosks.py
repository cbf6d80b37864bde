"""A kiosk on content that a test breaks and mends, and what somebody in front of it notices."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from clock import Clock
from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QGuiApplication
from small_pack import TODAY

from kiosk.content.reader import Reading
from kiosk.shell import survey
from kiosk.shell.calm import FOR_STAFF
from kiosk.shell.glass import Glass
from kiosk.shell.player import STRIKE_GUARD_S
from kiosk.shell.startup import Kiosk


@dataclass(frozen=True)
class Opened:
    """A kiosk with its window shown."""

    kiosk: Kiosk
    clock: Clock

    def spoken(self) -> list[str]:
        """Give all words on the glass, in reading order."""
        self.kiosk.settle()
        nodes = survey.nodes(self.kiosk.window)
        return [name for name in (node.text(QAccessible.Text.Name) for node in nodes) if name]

    def looks(self) -> survey.Seen:
        """Measure what is on the glass."""
        self.kiosk.settle()
        return survey.survey(self.kiosk.window, self.kiosk.eyes())

    def press(self, name: str) -> None:
        """Press the control of that name, a moment after the last."""
        self.kiosk.settle()
        self.clock.pass_by(2 * STRIKE_GUARD_S)
        named = [
            node
            for node in survey.nodes(self.kiosk.window)
            if node.role() in survey.CONTROLS and node.text(QAccessible.Text.Name) == name
        ]
        (control,) = named
        control.actionInterface().doAction(QAccessibleActionInterface.pressAction())

    def staff_list(self) -> str:
        """Open the list for staff; give its words."""
        self.press(FOR_STAFF)
        return "\n".join(self.spoken())

    def leave_alone(self, seconds: float) -> None:
        """Let time go by, and wake the timers that run."""
        self.clock.pass_by(seconds)
        for timer in self.kiosk.view.findChildren(QTimer):
            if timer.isActive():
                timer.timeout.emit()


@contextmanager
def opened(
    app: QGuiApplication,
    read: Callable[[], Reading],
    glass: Glass,
    cap_ratio: float,
    day: Callable[[], dt.date] = lambda: TODAY,
) -> Iterator[Opened]:
    """Open a kiosk on what is read, and close it at the end."""
    clock = Clock()
    kiosk = Kiosk(app, read(), read, lambda _: glass, cap_ratio, clock, day)
    kiosk.window.resize(glass.width, glass.height)
    kiosk.window.show()
    QAccessible.setActive(True)
    try:
        yield Opened(kiosk, clock)
    finally:
        kiosk.close()


def assert_drawn_whole(shown: Opened) -> None:
    """Look for words that are cut off, off the glass, or over each other."""
    seen = shown.looks()
    glass = QRectF(0, 0, shown.kiosk.window.width(), shown.kiosk.window.height())
    texts = [text for text in seen.texts if text.role != "button"]
    drawn = [text.rect for text in texts] + [control.rect for control in seen.controls]
    assert all(text.whole for text in seen.texts)
    assert [rect for rect in drawn if not glass.contains(rect)] == []
    for number, rect in enumerate(drawn):
        assert not [other for other in drawn[:number] if rect.intersects(other)]
