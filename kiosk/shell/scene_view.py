"""What QML sees of the visit: one screen at a time."""
# ruff: noqa: D102

import math

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.board import Board
from kiosk.shell.codes import CodeView
from kiosk.shell.drawn import DrawnBar, DrawnButton, DrawnRow, draw_rows
from kiosk.shell.frame_view import FrameView
from kiosk.shell.models import RowsModel, ShapedModel, SteadyModel
from kiosk.shell.picture_view import PictureView
from kiosk.shell.player import Player
from kiosk.shell.scene import Scene
from kiosk.shell.sketch_view import SketchView
from kiosk.shell.wording import Wording
from kiosk.visit import events as ev
from kiosk.visit.testing import listens

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SceneView(QObject):
    """One moment of the visit."""

    changed = Signal()
    warned = Signal()
    byKeysChanged = Signal()

    def __init__(self, player: Player, board: Board | None = None) -> None:
        """Begin without a scene; one is shown before QML looks.

        `board`: what is drawn on another screen, and here too.
        """
        super().__init__()
        self._player = player
        self._scene: Scene
        self._by_keys = False
        self._wording = Wording(self)
        self._rows = ShapedModel(DrawnRow.__slots__, self)
        self._frame = FrameView(self)
        self._picture = PictureView(self)
        self._code = CodeView(self)
        self._sketch = SketchView(lambda tool: self._player.strike(tool, ev.Touched()), board, self)
        self._trail = SteadyModel(DrawnBar.__slots__, self)
        self._buttons = SteadyModel(DrawnButton.__slots__, self)

    @property
    def scene(self) -> Scene:
        """The moment on the glass."""
        return self._scene

    @property
    def board(self) -> Board:
        """Whether one draws, and what."""
        return self._sketch.board

    @property
    def player(self) -> Player:
        """The player behind the view."""
        return self._player

    @property
    def listens(self) -> bool:
        """Whether keys are only named, and do nothing."""
        return listens(self._player.visit)

    def use_keys(self, *, by_keys: bool) -> None:
        """Show where the focus is while keys are in use."""
        if by_keys != self._by_keys:
            self._by_keys = by_keys
            self.byKeysChanged.emit()

    def _show(self, scene: Scene) -> bool:
        """Show a scene; say whether its picture is another."""
        self._scene = scene
        self._rows.show(draw_rows(scene.rows))
        self._frame.show(scene.frame, scene.panel)
        new = self._picture.show(scene.picture)
        self._code.show(*(scene.code or ("", None)))
        self._trail.show([DrawnBar(bar.title, bar.done, bar.here) for bar in scene.trail])
        self._buttons.show(scene.buttons)
        self.changed.emit()
        return new

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._scene.kind.value

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._scene.title

    @Property(bool, notify=changed)
    def titled(self) -> bool:
        return any(row.name == self._scene.title for row in self._scene.rows)

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._scene.place

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._scene.part

    @Property(FrameView, notify=changed)
    def frame(self) -> FrameView:
        return self._frame

    @Property(bool, notify=byKeysChanged)
    def byKeys(self) -> bool:
        return self._by_keys

    @Property(str, notify=changed)
    def sceneId(self) -> str:
        return self._scene.id

    @Property(Wording, notify=changed)
    def wording(self) -> Wording:
        return self._wording

    @Property(PictureView, notify=changed)
    def picture(self) -> PictureView:
        return self._picture

    @Property(CodeView, notify=changed)
    def code(self) -> CodeView:
        return self._code

    @Property(SketchView, notify=changed)
    def sketch(self) -> SketchView:
        return self._sketch

    @Property(RowsModel, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(RowsModel, notify=changed)
    def trail(self) -> RowsModel:
        return self._trail

    @Property(RowsModel, notify=changed)
    def buttons(self) -> RowsModel:
        return self._buttons

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return self._player.visit.display.calm

    @Property(bool, notify=changed)
    def leading(self) -> bool:
        return self._player.visit.leading is not None

    @Property(bool, notify=warned)
    def warning(self) -> bool:
        return self._player.warning

    @Property(int, notify=warned)
    def secondsLeft(self) -> int:
        return math.ceil(self._player.left_s) if self._player.warning else 0
