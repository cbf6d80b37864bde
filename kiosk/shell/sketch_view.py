"""Drawing and pointing on the picture, as QML sees it: the shell's own, no part of the visit."""
# ruff: noqa: D102

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement

from kiosk.shell.bar import ButtonId
from kiosk.shell.drawn import whole
from kiosk.shell.easel import COLOURS, Tool
from kiosk.shell.models import RowsModel, SteadyModel
from kiosk.shell.pens import LINE_MM, PENS, RIM_MM
from kiosk.shell.plates import PlacedLabel
from kiosk.shell.scene import Picture, Scene
from kiosk.shell.strokes import Stroke, grown, paint
from kiosk.visit.events import Contrast

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DrawnTool:
    """A tool; `ink` is the colour it draws in, `shown` is false where it would do nothing."""

    tool: str
    name: str
    ink: str
    choice: bool
    chosen: bool
    shown: bool
    worded: bool
    atX: int
    atY: int
    toolWidth: int
    toolHeight: int


@QmlElement
class SketchView(QObject):
    """Whether one draws, with what, and all that was drawn; forgotten with the page."""

    changed = Signal()
    pointed = Signal()
    """The spot is somewhere else, or gone."""
    turned = Signal()
    """Drawing was turned on or off."""
    inked = Signal(QRect)
    """What was drawn has changed within a rectangle of the picture."""

    def __init__(self, strike: Callable[[str], bool], parent: QObject | None = None) -> None:
        """Begin without a picture; `strike` says whether what is touched is to be taken."""
        super().__init__(parent)
        self._strike = strike
        self._tools = SteadyModel(DrawnTool.__slots__, self)
        self._scene: Scene | None = None
        self._look = Contrast.LIGHT
        self._here: object = None
        self._on = False
        self._forget()

    def _forget(self) -> None:
        """Put everything away."""
        self._tool, self._pen = Tool.RED, 0
        self._wipe()

    def _wipe(self) -> None:
        """Take away all that was drawn, and the spot."""
        self._strokes: list[Stroke] = []
        self._led = False
        self._spot: QPointF | None = None
        self._label = -1
        self.inked.emit(QRect())
        self.pointed.emit()

    def turn(self) -> None:
        """Begin to draw, or end it."""
        if not self._strike(ButtonId.DRAW):
            return
        self._on = not self._on
        self._forget()
        self.turned.emit()

    def show(self, scene: Scene, here: object, look: Contrast) -> Scene:
        """Take what is on the glass, and give it as it is while one draws.

        Drawing ends where `here` is no longer where it began. Another picture begins empty.
        """
        before, self._scene, self._look = self._scene, scene, look
        if not scene.easel or here != self._here:
            self._on = False
            self._forget()
        elif before and _drawing(before.picture) != _drawing(scene.picture):
            self._wipe()
        self._here = here
        self._tell()
        if not self._on or not scene.easel or not scene.picture:
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
        tool = Tool(name)
        if not self._on or not self._works(tool) or not self._strike(tool):
            return
        self.end()
        match tool:
            case Tool.LABEL:
                number = (self._label + 1) % len(self._labels)
                label = self._labels[number]
                self._point(QPointF(label.x, label.y) - self._box.topLeft(), number)
            case Tool.UNDO:
                self._strokes.pop()
                self.inked.emit(QRect())
            case Tool.WIPE:
                self._wipe()
            case Tool.POINTER:
                self._tool = tool
            case _:
                self._tool, self._pen = tool, COLOURS.index(tool)
        self._tell()

    def begin(self, at: QPointF) -> None:
        """A finger comes down on the picture."""
        self._led = True
        if self._tool is Tool.POINTER:
            self._point(at)
            return
        self._strokes.append(Stroke(self._pen, at))
        self._show(QRectF(at, at))
        if len(self._strokes) == 1:
            self._tell()

    def go(self, to: QPointF) -> None:
        """The finger moves on."""
        if not self._led:
            return
        if self._tool is Tool.POINTER:
            self._point(to)
        else:
            self._show(self._strokes[-1].go(to))

    def end(self) -> None:
        """The finger is lifted, or taken for no finger after all; what it drew stays."""
        self._led = False

    def paint(self, painter: QPainter) -> None:
        """Draw all lines, wherever the painter is allowed to."""
        pens = PENS[self._look]
        lines = [(stroke, QColor(pens.colour(stroke.pen))) for stroke in self._strokes]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, lines, QColor(pens.rim), LINE_MM * self._mm, RIM_MM * self._mm)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(RowsModel, notify=changed)
    def tools(self) -> RowsModel:
        return self._tools

    @Property(QColor, notify=changed)
    def rim(self) -> QColor:
        return QColor(PENS[self._look].rim)

    @Property(QColor, notify=changed)
    def ink(self) -> QColor:
        return QColor(PENS[self._look].colour(self._pen))

    @Property(bool, notify=pointed)
    def pointing(self) -> bool:
        return self._spot is not None

    @Property(QPointF, notify=pointed)
    def spot(self) -> QPointF:
        return self._spot or QPointF()

    @Property(str, notify=pointed)
    def pointedAt(self) -> str:
        return self._labels[self._label].name if self._label >= 0 else ""

    @property
    def _mm(self) -> float:
        return self._scene.frame.mm(1) if self._scene else 1.0

    @property
    def _box(self) -> QRectF:
        box = self._scene.picture.box if self._scene and self._scene.picture else None
        return QRectF(box.x, box.y, box.w, box.h) if box else QRectF()

    @property
    def _labels(self) -> tuple[PlacedLabel, ...]:
        return self._scene.picture.labels if self._scene and self._scene.picture else ()

    def _point(self, at: QPointF, label: int = -1) -> None:
        """Put the spot somewhere on the picture, where a label points or a finger is."""
        box, new = self._box, self._spot is None
        x, y = min(max(at.x(), 0.0), box.width()), min(max(at.y(), 0.0), box.height())
        self._spot, self._label = QPointF(x, y), label
        self.pointed.emit()
        if new:
            self._tell()

    def _show(self, changed: QRectF) -> None:
        self.inked.emit(grown(changed, (LINE_MM / 2 + RIM_MM) * self._mm + 1).toAlignedRect())

    def _works(self, tool: Tool) -> bool:
        """Say whether a tool would do anything."""
        match tool:
            case Tool.LABEL:
                return bool(self._labels)
            case Tool.UNDO:
                return bool(self._strokes)
            case Tool.WIPE:
                return bool(self._strokes) or self._spot is not None
            case _:
                return True

    def _tell(self) -> None:
        self._tools.show(self._drawn() if self._on else [])
        self.changed.emit()

    def _drawn(self) -> list[DrawnTool]:
        """Give the tools as they stand."""
        easel = self._scene.easel if self._scene else None
        pens = PENS[self._look]
        return [
            DrawnTool(
                tool.value,
                easel.names[tool],
                pens.colour(COLOURS.index(tool)) if tool in COLOURS else "",
                choice=tool in (*COLOURS, Tool.POINTER),
                chosen=tool is self._tool,
                shown=self._works(tool),
                worded=easel.worded,
                atX=whole(box.x),
                atY=whole(box.y),
                toolWidth=whole(box.w),
                toolHeight=whole(box.h),
            )
            for tool, box in (easel.boxes.items() if easel else ())
            if easel
        ]


def _drawing(picture: Picture | None) -> object:
    """Give what tells one picture from another; in another look it is the same."""
    return picture and (picture.source.name, picture.box)
