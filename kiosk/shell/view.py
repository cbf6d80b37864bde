"""The visit as QML acts on it: what was touched is sent back, and what came of it is shown."""

import math
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.shell.bar import ButtonId
from kiosk.shell.board import Board
from kiosk.shell.buttons import MOVES
from kiosk.shell.player import Player
from kiosk.shell.scene_view import SceneView
from kiosk.shell.sizes import Sizes
from kiosk.shell.theme import Theme
from kiosk.visit import events as ev
from kiosk.visit.screen import Kind
from kiosk.visit.state import Visit

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitView(SceneView):
    """The visit on the glass, and the ways to act on it."""

    starting = Signal()
    """Somebody is about to begin; what is played may still be changed."""

    def __init__(
        self, player: Player, theme: Theme, sizes: Sizes, board: Board | None = None
    ) -> None:
        """Show the player's visit, in its look and its sizes; `board` is another screen's."""
        super().__init__(player, board)
        self._theme, self._sizes = theme, sizes
        self.board.turned.connect(self.refresh)
        self.board.turned.connect(self._picture.rest)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wake)
        self.refresh()

    def stand(self, visit: Visit) -> None:
        """Show a given visit; the tour goes from stop to stop this way."""
        self._player.visit = visit
        self.refresh()

    def play(self, player: Player) -> None:
        """Show another player's visit: other content, or another glass."""
        self._player = player
        self.refresh()

    @Slot(str)
    def press(self, button: str) -> None:
        """Take a button of the bar, by touch or by key, where it is shown."""
        shown = {drawn.button for drawn in self._scene.buttons if drawn.shown}
        if button == ButtonId.NEXT and self._scene.kind is Kind.ATTRACT:
            self.begin()
        elif button == ButtonId.FINISH:
            self._strike(button, ev.Finish())
        elif button == ButtonId.DRAW and button in shown:
            self._sketch.turn()
        elif button in shown:
            self._strike(button, MOVES[ButtonId(button)](self._player.visit))

    @Slot(int)
    def tap(self, index: int) -> None:
        """Take the plate that is row `index`."""
        self._move(self._scene.rows[index].move)

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take a digit key, or with no digit the key that erases, where a PIN is typed."""
        wanted = ev.Type(digit) if digit else ev.Erase()
        if any(row.move == wanted and row.name for row in self._scene.rows):
            self._move(wanted)

    @Slot(int)
    def point(self, number: int) -> None:
        """Take a place on the picture."""
        self._move(self._picture.move_at(number))

    @Slot()
    def begin(self) -> None:
        """Take the start plate, wherever on the invitation somebody touched."""
        starts = [row.move for row in self._scene.rows if isinstance(row.move, ev.Start)]
        if starts and self._scene.kind is Kind.ATTRACT:
            self._strike(starts[0], starts[0])

    @Slot()
    def touch(self) -> None:
        """Somebody is here: the quiet time begins anew."""
        here = ev.Touched()
        if self._player.warning:
            self._let(lambda: self._player.strike(here, here))
        else:
            self._let(lambda: self._player.take(here))

    def hear(self, event: ev.Event) -> None:
        """Take what nobody at this glass did: what the gate makes of a PIN, a second screen."""
        self._player.take(event)
        self._come_of(event)

    def linger(self) -> None:
        """Somebody moves between the buttons of the warning."""
        self._let(self._player.linger)

    def _move(self, move: ev.Move | None) -> None:
        if move is not None:
            self._strike(move, move)

    def _strike(self, what: object, event: ev.Event) -> None:
        calm = self._calm
        if isinstance(event, ev.Start) and not calm:
            self.starting.emit()
        if self._calm and not calm:
            return
        if self._player.strike(what, event):
            self._come_of(event)

    def _come_of(self, event: ev.Event) -> None:
        """Show what came of an event; a picture that is new comes about."""
        if self.refresh() or isinstance(event, ev.Replay):
            self._picture.play()

    def _wake(self) -> None:
        before = self._player.visit.place
        self._let(self._player.pass_time)
        if self._player.visit.place != before:
            self.use_keys(by_keys=False)

    def _let(self, happen: Callable[[], object]) -> None:
        """Let time or a touch do what it does to the visit, and show what came of it."""
        before = self._passing
        happen()
        if self._passing != before:
            self.refresh()
        else:
            self.warned.emit()
            self._arm()

    @property
    def _calm(self) -> bool:
        """Whether the calm page stands in for the content."""
        return self._scene.kind is Kind.ERROR

    @property
    def _passing(self) -> tuple[object, ...]:
        """What time alone can change."""
        return self._player.visit.place, self._player.visit.display, self._player.warning

    def refresh(self) -> bool:
        """Show the visit as it stands; say whether the picture is another."""
        visit = self._player.visit
        setup = self._player.stage.setup(visit)
        self._theme.wear(visit.display.contrast)
        self._sizes.take(setup.settings, setup.frame.glass.px_per_mm)
        self._wording.tell(self._player.stage.wording())
        here = visit.place, visit.part, visit.leading is None, self._player.warning
        scene = self._player.stage.scene(visit)
        new = self._show(self._sketch.show(scene, here, visit.display.contrast))
        self.warned.emit()
        self._arm()
        return new

    def look_around(self) -> None:
        """Draw the pictures one page away; called once a frame is on the glass."""
        stage, visit = self._player.stage, self._player.visit
        ahead, behind = stage.ahead(visit), stage.behind(visit)
        self._picture.expect(ahead.picture if ahead else None, behind.picture if behind else None)

    def _arm(self) -> None:
        """Set the one timer to when the screen next changes by itself."""
        due = self._player.due_s
        if math.isinf(due):
            self._timer.stop()
        else:
            self._timer.start(max(1, math.ceil(due * 1000)))
