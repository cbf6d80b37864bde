"""Hears every touch and key, so that quiet time is measured from the last of them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.shell.key_names import named
from kiosk.shell.player import STRIKE_GUARD_S, TYPED_GUARD_S
from kiosk.shell.view import VisitView
from kiosk.visit import events as ev

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
SELECTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_Space)
MOVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""In the warning these choose between its two buttons; every other key is a yes."""


class Activity(QObject):
    """An event filter on the window."""

    def __init__(self, view: VisitView, now: Callable[[], float]) -> None:
        """Tell `view` about every touch and key; `now` gives seconds that never go back."""
        super().__init__(view)
        self._view, self._now = view, now
        self._last: tuple[int, float] = (0, 0.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Note activity, and stop keys that count for nothing."""
        kind = event.type()
        if kind in TOUCHES:
            self._view.use_keys(by_keys=False)
            if not self._view.player.warning:
                self._view.touch()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Say whether a key is done with.

        Held keys repeat nothing, and the same key twice in a moment counts once (A23). A key that
        answers the warning does nothing else. On the test page, keys are only named for a while.
        """
        if event.isAutoRepeat() or (event.spontaneous() and self._is_again(event.key())):
            return True
        if self._view.listens and not self._view.player.warning:
            self._view.hear(ev.Pressed(named(event)))
            return True
        self._view.use_keys(by_keys=True)
        warning = self._view.player.warning
        if warning and event.key() in SELECTS:
            return False
        if warning and event.key() in MOVES:
            self._view.linger()
            return False
        self._view.touch()
        return warning

    def _is_again(self, key: int) -> bool:
        now, (last, at) = self._now(), self._last
        digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
        again = key == last and now - at < (TYPED_GUARD_S if digit else STRIKE_GUARD_S)
        if not again:
            self._last = (key, now)
        return again
