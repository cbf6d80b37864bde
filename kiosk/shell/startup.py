"""Starts the kiosk in named steps; each imports what it needs and no more."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.shell.activity import Activity
from kiosk.shell.player import Player, Staged
from kiosk.shell.sizes import Sizes
from kiosk.shell.theme import Theme
from kiosk.shell.view import VisitView

QML = Path(__file__).parent.parent / "qml"


def make_app() -> QGuiApplication:
    """Give the application; the software renderer draws, as it needs no graphics card."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    return app


class Shell:
    """The window, its engine and its view, kept together so that none outlives the other."""

    def __init__(self, stage: Staged, now: Callable[[], float] = time.monotonic) -> None:
        """Build the window for a stage; nothing is shown yet. Raises RuntimeError on broken QML."""
        self.engine = QQmlApplicationEngine()
        theme, sizes = (self.engine.singletonInstance("Kiosk", name) for name in ("Theme", "Sizes"))
        assert isinstance(theme, Theme)
        assert isinstance(sizes, Sizes)
        self.view = VisitView(Player(stage, now), theme, sizes)
        self.engine.setInitialProperties({"view": self.view})
        self.engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots:
            raise RuntimeError("The screen could not be built. Run `kiosk doctor`.")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._activity = Activity(self.view)
        window.installEventFilter(self._activity)
        window.frameSwapped.connect(self._settled)
        self._ahead = QTimer(self.view, singleShot=True, interval=0)
        self._ahead.timeout.connect(self.view.look_ahead)

    def _settled(self) -> None:
        """Once a frame is on the glass, draw the next picture ahead."""
        self._ahead.start()

    def close(self) -> None:
        """Take everything down in order: the window, then the engine, then the view."""
        self.window.close()
        self.engine.deleteLater()
