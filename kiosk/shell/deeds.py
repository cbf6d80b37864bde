"""Does at a picture what staff do there: a ring round what matters, an arrow, a line, the spot."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF

from kiosk.shell.bar import ButtonId
from kiosk.shell.box import Box
from kiosk.shell.easel import Tool
from kiosk.shell.plates import PlacedLabel
from kiosk.shell.scene import Picture
from kiosk.shell.sketch_view import SketchView
from kiosk.shell.stop import Deed, Shape
from kiosk.shell.view import VisitView

POINTS = 48
"""A line is led through so many points, as a finger would."""
ELSEWHERE = ((32.0, 36.0), (68.0, 58.0), (46.0, 80.0))
"""Where one draws on a picture that names fewer places, in percent of it."""
BESIDE = 0.25
"""What a label that names no one point is about: so far towards the middle, of the height."""
RINGS_MM = (9.0, 7.5, 6.0)
SHAFT_MM, HEAD_MM, AWAY_MM = 24.0, 7.0, (3.0, 8.0)
WAVE_MM, WAVES, BELOW_MM = 1.0, 3, (7.0, -7.0, 12.0, -12.0)
APART_MM = 3.0
"""So far a line stays from another."""

Points = tuple[QPointF, ...]


def do(deeds: Sequence[Deed], view: VisitView) -> bool:
    """Take the pens out and do it all; say whether that could be done here."""
    sketch = view.findChild(SketchView)
    assert isinstance(sketch, SketchView)
    if not sketch.property("on"):
        view.press(ButtonId.DRAW)
    picture = view.scene.picture
    if not sketch.property("on") or not picture:
        return False
    sketch.use(Tool.WIPE)
    drawn: list[QPointF] = []
    for deed in deeds:
        sketch.use(deed.tool)
        for points in _lines(deed, picture, view.scene.frame.mm(1), drawn):
            drawn += points
            sketch.begin(points[0])
            for point in points[1:]:
                sketch.go(point)
            sketch.end()
    return True


def _lines(deed: Deed, picture: Picture, mm: float, drawn: Sequence[QPointF]) -> Sequence[Points]:
    """Give the lines of a shape, from the picture's corner; where there is room, off all else."""
    ways: list[Sequence[Points]] = []
    at = _places(picture)[deed.place]
    match deed.shape:
        case Shape.RING:
            ways = [(_ring(at, radius * mm),) for radius in RINGS_MM]
        case Shape.ARROW:
            turns = list(_turns(at, picture.box))
            ways = [_arrow(at, turn, away, mm) for away in AWAY_MM for turn in turns]
        case Shape.LINE:
            ways = [(_line(at + QPointF(0, below * mm), mm),) for below in BELOW_MM]
        case Shape.SPOT:
            ways = [((at,),)]
        case None:
            return ()
    return next((way for way in ways if _is_free(way, picture, mm, drawn)), ways[-1])


def _places(picture: Picture) -> list[QPointF]:
    """Give what staff draw at: what the labels are about; where that is too little, elsewhere."""
    box = picture.box
    others = [QPointF(box.w * across / 100, box.h * down / 100) for across, down in ELSEWHERE]
    return [*(_named(label, box) for label in picture.labels), *others]


def _named(label: PlacedLabel, box: Box) -> QPointF:
    """Give what a label names; where it names no one point, what stands above or below it."""
    point = QPointF(label.x - box.x, label.y - box.y)
    if label.text != label.name or not _rect(label.plate, box).contains(point):
        return point
    return point + QPointF(0, math.copysign(BESIDE * box.h, box.h / 2 - point.y()))


def _ring(at: QPointF, radius: float) -> Points:
    """Give a ring that goes a little past where it began, as by hand."""
    turns = [math.tau * (1.06 * number / POINTS - 0.3) for number in range(POINTS + 1)]
    reach = [radius * (1 + 0.08 * number / POINTS) for number in range(POINTS + 1)]
    return tuple(at + _towards(turn, far) for turn, far in zip(turns, reach, strict=True))


def _turns(at: QPointF, box: Box) -> Iterator[float]:
    """Give where an arrow may come from: the middle of the picture first, then all around."""
    first = math.atan2(box.h / 2 - at.y(), box.w / 2 - at.x())
    for eighth in (0, 1, -1, 2, -2, 3, -3, 4):
        yield first + eighth * math.tau / 8


def _arrow(at: QPointF, turn: float, away: float, mm: float) -> Sequence[Points]:
    """Give the shaft of an arrow, then its head; it ends a little before what it points at."""
    tip = at + _towards(turn, away * mm)
    shaft = [_towards(turn, SHAFT_MM * mm * (1 - number / POINTS)) for number in range(POINTS + 1)]
    sides = [tip + _towards(turn + side, HEAD_MM * mm) for side in (-0.6, 0.6)]
    return tuple(tip + step for step in shaft), (sides[0], tip, sides[1])


def _line(at: QPointF, mm: float) -> Points:
    """Give a line across, drawn in slight waves."""
    shares = [number / POINTS for number in range(POINTS + 1)]
    return tuple(
        at + QPointF(SHAFT_MM * (share - 0.5), WAVE_MM * math.sin(math.tau * WAVES * share)) * mm
        for share in shares
    )


def _is_free(
    lines: Sequence[Points], picture: Picture, mm: float, drawn: Sequence[QPointF]
) -> bool:
    """Whether lines lie on the picture, off its labels and off what is drawn already."""
    box = picture.box
    inner = QRectF(0, 0, box.w, box.h).adjusted(mm, mm, -mm, -mm)
    plates = [_rect(label.plate, box).adjusted(-mm, -mm, mm, mm) for label in picture.labels]
    return all(
        inner.contains(point)
        and not any(plate.contains(point) for plate in plates)
        and not any((point - other).manhattanLength() < APART_MM * mm for other in drawn)
        for line in lines
        for point in line
    )


def _rect(plate: Box, corner: Box) -> QRectF:
    return QRectF(plate.x - corner.x, plate.y - corner.y, plate.w, plate.h)


def _towards(turn: float, far: float) -> QPointF:
    return QPointF(math.cos(turn) * far, math.sin(turn) * far)
