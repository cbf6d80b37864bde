"""A line as a finger draws it, smoothed a little. It lives in memory only, and not for long."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

MOST_TURNS = 24
"""A line is kept in paths of so many turns, so that little is drawn where little changes."""
DOT_PX = 0.01
"""How far a line that goes nowhere goes, so that it is drawn as a dot."""


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
        before, halfway = self._halfway, (self._at + to) / 2
        self._paths[-1].quadTo(self._at, halfway)
        self._turns += 1
        changed = QRectF(before, self._at).normalized()
        self._halfway, self._at = halfway, to
        return changed | QRectF(halfway, to).normalized()

    def paths(self) -> Iterator[QPainterPath]:
        """Give the line in pieces, in order; the last is where it is drawn on."""
        yield from self._paths
        end = QPainterPath(self._halfway)
        end.lineTo(self._at + QPointF(DOT_PX, 0))
        yield end

    def bounds(self) -> QRectF:
        """Give what the line covers, its width not counted."""
        bounds = QRectF()
        for path in self.paths():
            bounds |= path.controlPointRect()
        return bounds


def paint(
    painter: QPainter,
    strokes: Iterable[tuple[Stroke, QColor]],
    rim: QColor,
    line_px: float,
    rim_px: float,
) -> None:
    """Draw lines, each in its rim, wherever the painter is allowed to draw."""
    reach, area = line_px / 2 + rim_px + 1, painter.clipBoundingRect()
    for stroke, colour in strokes:
        paths = stroke.paths()
        near = [path for path in paths if grown(path.controlPointRect(), reach).intersects(area)]
        for ink, width in ((rim, line_px + 2 * rim_px), (colour, line_px)):
            round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, *round_))
            for path in near:
                painter.drawPath(path)


def grown(rect: QRectF, by: float) -> QRectF:
    """Give a rectangle made larger on all sides."""
    return rect.adjusted(-by, -by, by, by)
