"""Keeps the kiosk's faults for staff, off the GUI thread."""

import contextlib
import datetime as dt
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QThreadPool,
    QtMsgType,
    qInstallMessageHandler,
)

from kiosk.shell.calm import CalmStage
from kiosk.shell.press import Press
from kiosk.shell.teller import Teller
from kiosk.shell.view import VisitView
from kiosk.shell.whereabouts import place_of_error, place_of_message
from kiosk.staff.faults import MOST_COUNTED, FaultKind, note

STUMBLES = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Recorder(QObject):
    """Hears of faults in any thread, and keeps them in a thread of its own. Never raises."""

    def __init__(self, view: VisitView, state: Path, day: Callable[[], dt.date]) -> None:
        """Take the view to watch for broken content, the folder to keep faults in, and the day."""
        super().__init__(view)
        self._view, self._state, self._day = view, state, day
        self._noted = Counter[tuple[dt.date, FaultKind, str]]()
        self._seen: object = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        view.changed.connect(self._watch)
        self._watch()

    def listen(self) -> None:
        """Hear of exceptions nobody caught, and of what Qt and QML complain about."""
        sys.excepthook = self._error
        qInstallMessageHandler(self._message)

    def finish(self) -> None:
        """Hear nothing more, and wait until all is kept: the kiosk is about to end."""
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)
        self._pool.waitForDone()

    def watch_pages(self, press: Press) -> None:
        """Keep that a page was not printed."""
        press.failed.connect(lambda: self.note(FaultKind.PAGE))

    def watch_count(self, teller: Teller) -> None:
        """Keep that a visit was not counted."""

        def look() -> None:
            if teller.trouble:
                self.note(FaultKind.COUNT)

        teller.counted.connect(look)

    def note(self, kind: FaultKind, where: str = "") -> None:
        """Have a fault kept; a flood of the same is let go once it is known."""
        fault = (self._day(), kind, where)
        self._noted[fault] += 1
        if self._noted[fault] <= MOST_COUNTED:
            self._pool.start(lambda: note(self._state, *fault))

    def _watch(self) -> None:
        """Notice that the content is broken, once for each time it was read."""
        stage = self._view.player.stage
        if stage is not self._seen and isinstance(stage, CalmStage) and stage.problems:
            first = stage.problems[0]
            self.note(FaultKind.CONTENT, f"{first.file}:{first.line}")
        self._seen = stage

    def _error(
        self, kind: type[BaseException], _: BaseException, trace: TracebackType | None
    ) -> None:
        """Say and keep where an exception came from, never what it says: it may quote anything."""
        where = place_of_error(kind, trace)
        lines = "".join(traceback.format_tb(trace))
        _say(f"{lines}{kind.__name__}\n")
        self.note(FaultKind.PROGRAM, where)

    def _message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Say and keep where a complaint of Qt or QML came from, for the same reason."""
        where = place_of_message(context.category, context.file, context.line, text)
        if kind in STUMBLES:
            _say(f"{where}\n")
            self.note(FaultKind.DRAWING, where)


def _say(line: str) -> None:
    with contextlib.suppress(OSError):
        sys.stderr.write(line)
