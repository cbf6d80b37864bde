"""The sheet over a picture that takes what a finger, a pen or a mouse draws."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QPainter, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.shell.sketch_view import SketchView

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Ink(QQuickPaintedItem):
    """Follows the first finger; others, and the palm, are taken and do nothing."""

    sketchChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Take every touch on it for its own."""
        super().__init__(parent)
        self._sketch: SketchView | None = None
        self._finger: int | None = None
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setKeepTouchGrab(True)
        self.setKeepMouseGrab(True)

    def _get_sketch(self) -> SketchView | None:
        return self._sketch

    def _set_sketch(self, sketch: SketchView) -> None:
        self._sketch = sketch
        sketch.inked.connect(self._show)
        self.sketchChanged.emit()

    sketch = Property(SketchView, _get_sketch, _set_sketch, notify=sketchChanged)

    def paint(self, painter: QPainter) -> None:
        if self._sketch:
            self._sketch.paint(painter)

    def touchEvent(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self._let_go()
        for point in event.points():
            self._follow(point)
        event.accept()

    def touchUngrabEvent(self) -> None:
        self._let_go()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())
        self._let_go()

    def mouseUngrabEvent(self) -> None:
        self._let_go()

    def _follow(self, point: QEventPoint) -> None:
        """Follow one finger from where it comes down until it is lifted."""
        state = point.state()
        if state == QEventPoint.State.Pressed and self._finger is None:
            self._finger = point.id()
            self._begin(point.position())
        elif point.id() == self._finger:
            self._go(point.position())
            if state == QEventPoint.State.Released:
                self._let_go()

    def _begin(self, at: QPointF) -> None:
        if self._sketch:
            self._sketch.begin(at)

    def _go(self, to: QPointF) -> None:
        if self._sketch:
            self._sketch.go(to)

    def _let_go(self) -> None:
        self._finger = None
        if self._sketch:
            self._sketch.end()

    def _show(self, changed: QRect) -> None:
        self.update(self.boundingRect().toAlignedRect() if changed.isNull() else changed)
