"""Drawing and pointing on a picture, as QML sees it: the shell's own, no part of the visit."""
# ruff: noqa: D102

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement

from kiosk.shell.bar import ButtonId
from kiosk.shell.board import Board
from kiosk.shell.easel import Tool
from kiosk.shell.models import RowsModel, SteadyModel
from kiosk.shell.pens import LINE_MM, PENS, RIM_MM, Pens
from kiosk.shell.plates import PlacedLabel
from kiosk.shell.scene import Picture, Scene
from kiosk.shell.sketch import SHEET
from kiosk.shell.strokes import grown, paint
from kiosk.shell.toolbox import DrawnTool, draw_tools
from kiosk.visit.events import Contrast

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SketchView(QObject):
    """Whether one draws, with what, and all that was drawn, on one screen; forgotten with the page.

    Where it shows another's board, it is for that one's own view to say when drawing ends.
    """

    changed = Signal()
    pointed = Signal()
    """The spot is somewhere else, or gone."""
    inked = Signal(QRect)
    """What was drawn has changed within a rectangle of the picture; a null one is all of it."""

    def __init__(
        self, strike: Callable[[str], bool], board: Board | None, parent: QObject | None = None
    ) -> None:
        """Begin without a picture; `strike` says whether what is touched is to be taken.

        `board` is another screen's, or None for one of its own.
        """
        super().__init__(parent)
        self._strike = strike
        self._tools = SteadyModel(DrawnTool.__slots__, self)
        self._owns, self.board = board is None, board or Board(self)
        self.board.changed.connect(self._tell_all)
        self.board.begun.connect(self._tell_tools)
        self.board.inked.connect(self._ink)
        self.board.pointed.connect(self.pointed)
        self._scene: Scene | None = None
        self._pens: Pens = PENS[Contrast.LIGHT]
        self._here: object = None

    def turn(self) -> None:
        """Begin to draw, or end it."""
        if self._strike(ButtonId.DRAW):
            self.board.turn()

    def show(self, scene: Scene, here: object, look: Contrast) -> Scene:
        """Take what is on the glass, and give it as it is while one draws.

        Drawing ends where `here` is no longer where it began. Another picture begins empty.
        """
        before, self._scene, self._pens = self._scene, scene, PENS[look]
        if self._owns and (not scene.easel or here != self._here):
            self.board.put_away()
        elif self._owns and before and _drawing(before.picture) != _drawing(scene.picture):
            self.board.sketch.wipe()
        self._here = here
        self._tell_all()
        if not self.board.on or not scene.easel or not scene.picture:
            return scene
        said = scene.easel.on
        return replace(
            scene,
            rows=scene.easel.rows,
            picture=replace(scene.picture, spots=()),
            buttons=tuple(
                replace(button, setting=said) if button.button == ButtonId.DRAW else button
                for button in scene.buttons
            ),
        )

    @Slot(str)
    def use(self, name: str) -> None:
        """Take a tool, by touch or by key."""
        tool, sketch = Tool(name), self.board.sketch
        if not self.board.on or not sketch.works(tool, len(self._labels)):
            return
        if not self._strike(tool):
            return
        if tool is not Tool.LABEL:
            self.board.use(tool)
            return
        number = 0 if sketch.label is None else (sketch.label + 1) % len(self._labels)
        label, corner = self._labels[number], self._box.topLeft()
        self.board.point((QPointF(label.x, label.y) - corner) / self._unit, number)

    def begin(self, at: QPointF) -> None:
        """A finger comes down on the picture, so many pixels from its corner."""
        self.board.begin(at / self._unit)

    def go(self, to: QPointF) -> None:
        """The finger moves on."""
        self.board.go(to / self._unit)

    def end(self) -> None:
        """The finger is lifted, or taken for no finger after all; what it drew stays."""
        self.board.end()

    def paint(self, painter: QPainter) -> None:
        """Draw all lines, wherever the painter is allowed to."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._unit, self._unit)
        mm = self._mm / self._unit
        paint(painter, self.board.sketch.strokes, self._pens, LINE_MM * mm, RIM_MM * mm)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self.board.on

    @Property(RowsModel, notify=changed)
    def tools(self) -> RowsModel:
        return self._tools

    @Property(QColor, notify=changed)
    def rim(self) -> QColor:
        return QColor(self._pens.rim)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(self._pens.colour(self.board.sketch.pen))

    @Property(bool, notify=pointed)
    def pointing(self) -> bool:
        return self.board.sketch.spot is not None

    @Property(QPointF, notify=pointed)
    def spot(self) -> QPointF:
        return self._within((self.board.sketch.spot or QPointF()) * self._unit)

    @Property(str, notify=pointed)
    def pointedAt(self) -> str:
        number = self.board.sketch.label
        if number is None or number >= len(self._labels):
            return ""
        return self._labels[number].name

    @property
    def _mm(self) -> float:
        return self._scene.frame.mm(1) if self._scene else 1.0

    @property
    def _unit(self) -> float:
        """How many pixels of this screen's picture are one of the sheet."""
        return (self._box.width() or SHEET) / SHEET

    @property
    def _box(self) -> QRectF:
        box = self._scene.picture.box if self._scene and self._scene.picture else None
        return QRectF(box.x, box.y, box.w, box.h) if box else QRectF()

    @property
    def _labels(self) -> tuple[PlacedLabel, ...]:
        return self._scene.picture.labels if self._scene and self._scene.picture else ()

    def _within(self, at: QPointF) -> QPointF:
        """Give the nearest place on the picture."""
        box = self._box
        return QPointF(min(max(at.x(), 0.0), box.width()), min(max(at.y(), 0.0), box.height()))

    def _ink(self, changed: QRectF) -> None:
        """Tell where a line has changed."""
        at, unit, reach = changed, self._unit, (LINE_MM / 2 + RIM_MM) * self._mm + 1
        here = QRectF(at.x() * unit, at.y() * unit, at.width() * unit, at.height() * unit)
        self.inked.emit(grown(here, reach).toAlignedRect())

    def _tell_tools(self) -> None:
        self._tools.show(self._drawn())

    def _tell_all(self) -> None:
        self._tell_tools()
        self.inked.emit(QRect())
        self.pointed.emit()
        self.changed.emit()

    def _drawn(self) -> list[DrawnTool]:
        easel = self._scene.easel if self._scene and self.board.on else None
        labels = len(self._labels)
        sketch = self.board.sketch
        works = {tool for tool in Tool if sketch.works(tool, labels)}
        return draw_tools(easel, self._pens, sketch.tool, works) if easel else []


def _drawing(picture: Picture | None) -> object:
    """Give what tells one picture from another; in another look it is the same."""
    return picture and (picture.source.name, picture.box)
