"""The second screen: opened when one is attached, closed when it is pulled out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.shell.follower import Follower
from kiosk.shell.glass import REFERENCE_IN, diagonal_of, glass_of
from kiosk.shell.second_stage import SecondStage
from kiosk.shell.stage import Stage
from kiosk.shell.startup import Kiosk, Shell


@dataclass(frozen=True, slots=True)
class Attached:
    """A screen of the machine: where it stands beside others, and its diagonal in inches."""

    area: QRect
    diagonal_in: float | None = None
    screen: QScreen | None = None


def attached() -> list[Attached]:
    """Give the screens of this machine."""
    return [
        Attached(screen.geometry(), diagonal_of(*screen.physicalSize().toTuple()), screen)
        for screen in QGuiApplication.screens()
    ]


class Second(QObject):
    """Keeps a window for staff on a second screen, as long as there is one."""

    def __init__(
        self,
        kiosk: Kiosk,
        now: Callable[[], float],
        *,
        windowed: bool,
        screens: Callable[[], Sequence[Attached]] = attached,
    ) -> None:
        """Watch for screens; `screens` gives those there are."""
        super().__init__(kiosk.view)
        self._kiosk, self._now = kiosk, now
        self._windowed, self._screens = windowed, screens
        self._on: tuple[Stage, Attached] | None = None
        self._refused: list[Attached] = []
        self._looked_at = kiosk.view.player.stage
        self.shell: Shell | None = None
        self._follower: Follower | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        kiosk.app.screenAdded.connect(self._other_screens)
        kiosk.app.screenRemoved.connect(self._other_screens)
        kiosk.app.aboutToQuit.connect(self.close)
        kiosk.view.changed.connect(self._follow)
        kiosk.view.warned.connect(self._warn)

    def _other_screens(self) -> None:
        self._refused.clear()
        self.look_soon()

    def look_soon(self) -> None:
        """Look once what goes on now is done: a frame is drawn, a screen comes or goes."""
        self._soon.start()

    def look(self) -> None:
        """Open the window where there is a second screen for it, and close it where there is none.

        A screen that shows the same as the first is none.
        """
        stage, screen = self._kiosk.view.player.stage, self._beside()
        self._looked_at = stage
        shared = isinstance(stage, Stage) and stage.pack.glass.second
        on = (stage, screen) if isinstance(stage, Stage) and shared and screen else None
        if on == self._on:
            return
        self.close()
        self._on = on
        if on:
            self._open(*on)

    def end(self) -> None:
        """Watch no longer."""
        for signal in (self._kiosk.app.screenAdded, self._kiosk.app.screenRemoved):
            signal.disconnect(self._other_screens)
        self.close()

    def close(self) -> None:
        """Close the window; the first screen has everything again."""
        if self.shell:
            self.shell.close()
        self.shell = self._follower = None
        if self._on:
            self._on[0].stand_apart(apart=False)
            self._on = None
            self._kiosk.view.refresh()

    def _beside(self) -> Attached | None:
        """Give a screen that shows nothing of the one the kiosk stands on."""
        every, middle = self._screens(), self._kiosk.window.geometry().center()
        own = next((each for each in every if each.area.contains(middle)), None)
        free = (each for each in every if each not in self._refused)
        others = (each for each in free if own and not each.area.intersects(own.area))
        return next(others, None)

    def _open(self, stage: Stage, screen: Attached) -> None:
        area, view = screen.area, self._kiosk.view
        stage.stand_apart(apart=True)
        view.refresh()
        glass = glass_of(area.width(), area.height(), screen.diagonal_in or REFERENCE_IN)
        ratio, board = self._kiosk.cap_ratio, view.board
        second = SecondStage(stage.pack, glass, ratio, board, lambda: bool(view.scene.easel))
        self._follower = Follower(second, self._now, view)
        follower = self._follower
        self.shell = Shell(second, self._now, lambda *_: follower, board=view.board)
        window = self.shell.window
        if screen.screen:
            window.setScreen(screen.screen)
        window.setGeometry(area)
        window.screenChanged.connect(self._heed)
        window.xChanged.connect(self._heed)
        if self._windowed:
            window.show()
        else:
            window.showFullScreen()

    def _heed(self) -> None:
        """Give a screen up where the system has put the window over the first instead."""
        if not self.shell or not self._on:
            return
        window, wanted = self.shell.window, self._on[1].screen
        elsewhere = wanted and window.screen() is not wanted
        if elsewhere or window.geometry().intersects(self._kiosk.window.geometry()):
            self._refused.append(self._on[1])
            window.hide()
            self.look_soon()

    def _follow(self) -> None:
        """Show what goes with what the first screen shows; on other content, open anew."""
        if self._looked_at is not self._kiosk.view.player.stage:
            self.look_soon()
        elif self.shell and self._follower:
            self._follower.follow()
            self.shell.view.refresh()

    def _warn(self) -> None:
        if self.shell:
            self.shell.view.warned.emit()
