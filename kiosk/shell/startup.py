"""Starts the kiosk in named steps; each imports what it needs and no more."""

import datetime as dt
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from shiboken6 import delete

from kiosk.content.reader import Reading
from kiosk.shell import ink  # noqa: F401  QML draws with it
from kiosk.shell.activity import Activity
from kiosk.shell.board import Board
from kiosk.shell.calm import CalmStage
from kiosk.shell.day import today
from kiosk.shell.glass import Glass
from kiosk.shell.player import Player, Staged
from kiosk.shell.sizes import Sizes
from kiosk.shell.stage import Stage
from kiosk.shell.theme import Theme
from kiosk.shell.view import VisitView
from kiosk.visit import events as ev

RETRY_MS = 3000
"""How often broken content is looked at again."""
QML = Path(__file__).parent.parent / "qml"


def make_app() -> QGuiApplication:
    """Give the application; the software renderer draws, as it needs no graphics card.

    It draws on one core: shared out over threads, each small shape waits for the slowest of them.
    """
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    return app


class Shell:
    """The window, its engine and its view, kept together so that none outlives the other."""

    def __init__(
        self,
        stage: Staged,
        now: Callable[[], float] = time.monotonic,
        player: Callable[[Staged, Callable[[], float]], Player] = Player,
        root: str = "Main.qml",
        board: Board | None = None,
        **beside: QObject,
    ) -> None:
        """Build the window for a stage; nothing is shown yet. Raises RuntimeError on broken QML."""
        self.engine = QQmlApplicationEngine()
        theme, sizes = (self.engine.singletonInstance("Kiosk", name) for name in ("Theme", "Sizes"))
        assert isinstance(theme, Theme)
        assert isinstance(sizes, Sizes)
        self.view = VisitView(player(stage, now), theme, sizes, board)
        self.engine.setInitialProperties({"view": self.view, **beside})
        self.engine.load(QUrl.fromLocalFile(str(QML / root)))
        roots = self.engine.rootObjects()
        if not roots:
            told = "The screen could not be built. Run `.venv/bin/python -m kiosk doctor`."
            raise RuntimeError(told)
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._eyes: QObject | None = None
        self._activity = Activity(self.view, now)
        window.installEventFilter(self._activity)
        self._around = QTimer(self.view, singleShot=True, interval=0)
        self._around.timeout.connect(self.view.look_around)
        window.frameSwapped.connect(self._around.start)

    def eyes(self) -> QObject:
        """Give the object that tells what is drawn; made when first asked for."""
        if self._eyes is None:
            component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(QML / "Survey.qml")))
            root = self.window.contentItem()
            self._eyes = component.createWithInitialProperties({"root": root})
            self._eyes.setParent(self.engine)
        return self._eyes

    def settle(self, what: str = "settled") -> None:
        """Handle events until the picture is drawn (“prepared”: those one page away too)."""
        for _ in range(3):
            QGuiApplication.processEvents()
            QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        while not self.window.property(what):
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def exec(self) -> int:
        """Run until the window is closed; give the exit code. Ctrl+C ends the process at once."""
        heard = signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python hears nothing while Qt waits
        code = QGuiApplication.exec()
        signal.signal(signal.SIGINT, heard)
        self.close()
        return code

    def close(self) -> None:
        """Take everything down in order: the window, then the engine, then the view."""
        self.window.close()
        for timer in self.view.findChildren(QTimer):
            timer.stop()
        delete(self.engine)


class Kiosk(Shell):
    """The kiosk as it runs: content that is broken is looked at again until it is mended."""

    def __init__(
        self,
        app: QGuiApplication,
        reading: Reading,
        read: Callable[[], Reading],
        glass_for: Callable[[Reading], Glass],
        cap_ratio: float,
        now: Callable[[], float] = time.monotonic,
        day: Callable[[], dt.date] = today,
    ) -> None:
        """Open on what was read; `read` reads it again. A reading may tell how large a glass is."""
        self._glass_for, self.cap_ratio, self._now = glass_for, cap_ratio, now
        self._day, self._read_on = day, day()
        super().__init__(self._stage(reading), now)
        self.app, self._read, self._reading = app, read, reading
        self._mend = QTimer(self.view, interval=RETRY_MS)
        self._mend.timeout.connect(self.look_again)
        self.view.starting.connect(self.notice_day)
        if not reading.pack:
            self._mend.start()

    def look_again(self) -> None:
        """Read the content anew; start on it as soon as it is sound."""
        found = self._read()
        if found != self._reading:
            self.view.play(self._player(found))
            self._reading = found
        if found.pack:
            self._mend.stop()
        else:
            self._mend.start()

    def notice_day(self) -> None:
        """Read the content anew on the first visit of a day, as its review may have run out."""
        if self._day() != self._read_on:
            self._read_on = self._day()
            self.look_again()

    def _player(self, found: Reading) -> Player:
        """Give who plays what was found, looking as before; staff at the list go on reading."""
        stage, player = self._stage(found), self.view.player
        if found.pack or self._reading.pack:
            played = Player(stage, self._now)
            if found.pack and self._reading.pack:
                played.take(ev.SetTextSize(player.visit.display.text_size))
                played.take(ev.SetContrast(player.visit.display.contrast))
                played.take(ev.SetCalm(calm=player.visit.display.calm))
            return played
        player.stage = stage
        player.visit = replace(player.visit, part=0, history=player.visit.history[:1])
        return player

    def _stage(self, reading: Reading) -> Staged:
        glass = self._glass_for(reading)
        if reading.pack:
            return Stage(reading.pack, glass, self.cap_ratio)
        return CalmStage(reading.errors(), glass, self.cap_ratio, reading.help_page)
