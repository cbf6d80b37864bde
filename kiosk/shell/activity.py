"""Hears every touch and key, so that quiet time is measured from the last of them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from kiosk.shell.view import VisitView

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)


class Activity(QObject):
    """An event filter on the window."""

    def __init__(self, view: VisitView) -> None:
        """Tell `view` about every touch and key."""
        super().__init__(view)
        self._view = view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Note activity; a held key repeats nothing (A23)."""
        kind = event.type()
        if kind in TOUCHES:
            self._view.use_keys(by_keys=False)
            if not self._view.player.warning:
                self._view.touch()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.isAutoRepeat():
                return True
            self._view.use_keys(by_keys=True)
            if not self._view.player.warning:
                self._view.touch()
        return False
