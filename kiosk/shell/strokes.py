"""A line as a finger draws it, smoothed a little. It lives in memory only, and not for long."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.shell.pens import Pens

MOST_TURNS = 24
"""A line is kept in paths of so many turns, so that little is drawn where little changes."""
DOT = 0.01
"""How far, on its sheet, a line that goes nowhere goes, so that it is drawn as a dot."""


class Stroke:
    """One line: it bends halfway between the points it was led through."""

    def __init__(self, pen: int, at: QPointF) -> None:
        """Begin with a dot."""
        self.pen = pen
        self._paths: list[QPainterPath] = [QPainterPath(at)]
        self._turns = 0
        self._halfway = self._at = at

    def go(self, to: QPointF) -> QRectF:
        """Go on to a point; give about what the line has changed, its width not counted."""
        if self._turns == MOST_TURNS:
            self._paths.append(QPainterPath(self._halfway))
            self._turns = 0
        before, at, halfway = self._halfway, self._at, (self._at + to) / 2
        self._paths[-1].quadTo(at, halfway)
        self._turns += 1
        self._halfway, self._at = halfway, to
        return QPolygonF([before, at, halfway, to]).boundingRect()

    def paths(self) -> Iterator[QPainterPath]:
        """Give the line in pieces, in order; the last is where it is drawn on."""
        yield from self._paths
        end = QPainterPath(self._halfway)
        end.lineTo(self._at + QPointF(DOT, 0))
        yield end


def paint(
    painter: QPainter, strokes: Iterable[Stroke], pens: Pens, line: float, rim: float
) -> None:
    """Draw lines, each in its rim, wherever the painter is allowed to draw.

    `line` and `rim`: how wide they are, in the units of the sheet.
    """
    back, _ = painter.transform().inverted()
    whole = back.mapRect(QRectF(painter.viewport()))
    area = painter.clipBoundingRect() if painter.hasClipping() else whole
    area = grown(area, back.m11())
    reach = line / 2 + rim
    for stroke in strokes:
        paths = stroke.paths()
        near = [path for path in paths if grown(path.controlPointRect(), reach).intersects(area)]
        for colour, width in ((pens.rim, line + 2 * rim), (pens.colour(stroke.pen), line)):
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for path in near:
                painter.drawPath(path)


def grown(rect: QRectF, by: float) -> QRectF:
    """Give a rectangle made larger on all sides."""
    return rect.adjusted(-by, -by, by, by)
