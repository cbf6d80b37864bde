"""Counts each visit that is over, once it is gone from the glass, off the GUI thread."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from kiosk.content.model import Pack
from kiosk.shell.ended import ended, is_begun
from kiosk.shell.stage import Stage
from kiosk.shell.startup import Shell
from kiosk.tallies import Ended, add


class Teller(QObject):
    """Watches the view for the end of a visit. `trouble` says why the last one was not counted."""

    counted = Signal()
    _added = Signal(object)

    def __init__(self, shell: Shell, state: Path, day: Callable[[], dt.date]) -> None:
        """Take the shell to watch, the folder to count in, and what day it is."""
        super().__init__(shell.view)
        self._view, self._state, self._day = shell.view, state, day
        self._before, self._stage = shell.view.player.visit, shell.view.player.stage
        self._waiting: list[tuple[Pack, Ended]] = []
        self.trouble: str | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._added.connect(self._note)
        shell.view.changed.connect(self._watch)
        shell.window.frameSwapped.connect(self._count)

    def finish(self) -> None:
        """Count what waits, and wait until it is kept: the kiosk is about to end."""
        self._count()
        self._pool.waitForDone()

    def _watch(self) -> None:
        """Notice that a visit is over. Nothing of it is held but what is counted."""
        before, stage = self._before, self._stage
        player = self._view.player
        self._before, self._stage = player.visit, player.stage
        if isinstance(stage, Stage) and is_begun(before) and not is_begun(player.visit):
            self._waiting.append((stage.pack, ended(stage.outline, before)))

    def _count(self) -> None:
        """Count what waits, now that a frame without it is on the glass."""
        waiting, self._waiting = self._waiting, []
        for pack, over in waiting:
            self._pool.start(lambda pack=pack, over=over: self._add(pack.version, over))

    def _add(self, version: str, over: Ended) -> None:
        self._added.emit(add(self._state, self._day(), version, over))

    def _note(self, trouble: str | None) -> None:
        self.trouble = trouble
        self.counted.emit()
