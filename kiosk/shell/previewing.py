"""The preview: one page on a glass beside the editor, drawn anew at each save."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content.problem import Problem
from kiosk.content.reader import Reading
from kiosk.shell.aim import HELP, aim, kept, name_of
from kiosk.shell.bar import ButtonId
from kiosk.shell.buttons import MOVES
from kiosk.shell.calm import CalmStage
from kiosk.shell.glass import Glass
from kiosk.shell.manuscript import Manuscript, on_page
from kiosk.shell.player import Player, Staged
from kiosk.shell.preview_view import PreviewView
from kiosk.shell.stage import Stage
from kiosk.shell.startup import RETRY_MS, Shell
from kiosk.shell.watch import Watch
from kiosk.visit.state import fresh
from kiosk.visit.step import step

CHECK_MS = 150
"""How long after a save is drawn the checker begins: the page comes first."""
NOTHING = "Nothing found on this page."


class StillPlayer(Player):
    """Plays a visit in which no time passes: an author may look as long as they like."""

    def pass_time(self) -> None:
        """Nothing passes."""


class Preview(Shell):
    """A window that shows a page as the kiosk will, and what the checker finds on it."""

    def __init__(
        self,
        app: QGuiApplication,
        manuscript: Manuscript,
        reading: Reading,
        page: str,
        glasses: Sequence[tuple[str, Glass]],
        cap_ratio: float,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open on what was read, at a page by its name."""
        self.panel = PreviewView(glasses)
        self._app = app
        self._manuscript, self._page = manuscript, page
        self._cap_ratio, self._now = cap_ratio, now
        self._shown, self._latest = reading, reading
        self._found: tuple[Problem, ...] | None = None
        stage = self._stage(reading)
        super().__init__(stage, now, StillPlayer, "Preview.qml", panel=self.panel)
        self._check = QTimer(self.view, singleShot=True, interval=CHECK_MS)
        self._check.timeout.connect(self.inspect)
        self._mend = QTimer(self.view, interval=RETRY_MS)
        self._mend.timeout.connect(self.look_again)
        self.watch = Watch(manuscript.paths, self.view)
        self.watch.changed.connect(self.look_again)
        self.view.changed.connect(self._tell)
        self.panel.glassAsked.connect(lambda: self._show(self._shown))
        self.panel.settingAsked.connect(self._set)
        self.view.stand(aim(stage.outline, page) or fresh(stage.outline))
        once = Qt.ConnectionType.SingleShotConnection
        self.window.frameSwapped.connect(self._check.start, once)
        self._settle_for(reading)

    def look_again(self) -> None:
        """Read everything anew; what cannot be read leaves the last good page where it is."""
        self.watch.renew()  # before reading, so that no save falls between
        found = self._manuscript.read()
        if found != self._shown and (found.pack or not self._shown.pack):
            self._show(found)
        self._settle_for(found)
        self._check.start()

    def inspect(self) -> None:
        """Let the checker look at what is saved."""
        self._found = self._manuscript.findings()
        self._tell()

    def _settle_for(self, found: Reading) -> None:
        """Say how the latest reading went; look again by the clock until it is well."""
        self._latest = found
        if found.pack:
            self._mend.stop()
        else:
            self._mend.start()
        self._tell()

    def _show(self, reading: Reading) -> None:
        """Show what was read, at the same place as before."""
        before, visit = self.view.player.stage.outline, self.view.player.visit
        stage = self._stage(reading)
        player = StillPlayer(stage, self._now)
        if self._shown.pack or not reading.pack:
            player.visit = kept(before, stage.outline, visit)
        else:
            player.visit = aim(stage.outline, self._page) or player.visit
        self._shown = reading
        self.view.play(player)

    def _stage(self, reading: Reading) -> Staged:
        glass = self.panel.glass
        if reading.pack and self._page != HELP:
            return Stage(reading.pack, glass, self._cap_ratio)
        return CalmStage(reading.errors(), glass, self._cap_ratio, reading.help_page)

    def _set(self, setting: str) -> None:
        """Take a setting a patient has in the bar."""
        visit = self.view.player.visit
        move = MOVES[ButtonId(setting)](visit)
        self.view.stand(step(self.view.player.stage.outline, visit, move))

    def _tell(self) -> None:
        """Tell the panel of the page on the glass and of what is the matter with it."""
        player = self.view.player
        sound = self._shown.pack and self._page != HELP
        name = name_of(player.stage.outline, player.visit.place) if sound else self._page
        errors = on_page(self._latest.errors(), name)
        note = f"This cannot be shown yet: {errors[0]}" if errors else ""
        self.panel.tell(name, note)
        if self._found is not None:
            found = on_page(self._found, name)
            self.panel.find([str(problem) for problem in found] or [NOTHING])
