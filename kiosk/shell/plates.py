"""Places the labels of a picture: white plates where they fit, numbers and a legend where not."""

from dataclasses import dataclass

from kiosk.content.figure import Label
from kiosk.shell.box import Box
from kiosk.shell.layout import Frame
from kiosk.shell.ruler import Ruler
from kiosk.shell.typeface import Style

MOST_COVERED = 0.16
"""How much of a picture plates may cover before they become a legend."""


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A plate with its words, or a number; and the point it names."""

    text: str
    name: str
    plate: Box
    x: float
    y: float


def place_labels(
    labels: tuple[Label, ...], figure: Box, frame: Frame, ruler: Ruler
) -> tuple[tuple[PlacedLabel, ...], tuple[Label, ...]]:
    """Give the labels on the picture, and the labels that need a legend (all or none)."""
    placed = [_plate(label, figure, frame, ruler) for label in labels]
    plates = [label.plate for label in placed]
    covered = sum(plate.w * plate.h for plate in plates) / (figure.w * figure.h)
    apart = not any(
        one.overlaps(other) for n, one in enumerate(plates) for other in plates[n + 1 :]
    )
    if apart and covered <= MOST_COVERED and all(figure.holds(plate) for plate in plates):
        return tuple(placed), ()
    return tuple(
        _number(n, label, figure, frame, ruler) for n, label in enumerate(labels, 1)
    ), labels


def _point(label: Label, figure: Box) -> tuple[float, float]:
    """Give what a label names; one about the whole picture has its line hidden under its plate."""
    x, y = label.at or label.plate
    return figure.x + figure.w * x / 100, figure.y + figure.h * y / 100


def _plate(label: Label, figure: Box, frame: Frame, ruler: Ruler) -> PlacedLabel:
    """Give the plate where the author put its middle, nudged to stay inside the picture."""
    mm = frame.mm
    width = ruler.width(Style.LABEL, label.text) * 1.02 + mm(7)
    height = ruler.pitch(Style.LABEL) + mm(3.5)
    inner = figure.inset(mm(3))
    x = figure.x + figure.w * label.plate[0] / 100 - width / 2
    y = figure.y + figure.h * label.plate[1] / 100 - height / 2
    x = min(max(x, inner.x), max(inner.x, inner.right - width))
    y = min(max(y, inner.y), max(inner.y, inner.bottom - height))
    return PlacedLabel(label.text, label.text, Box(x, y, width, height), *_point(label, figure))


def _number(number: int, label: Label, figure: Box, frame: Frame, ruler: Ruler) -> PlacedLabel:
    """Give a round number on the point itself."""
    size = ruler.pitch(Style.LABEL) + frame.mm(2.4)
    x, y = _point(label, figure)
    inner = figure.inset(frame.mm(1))
    left = min(max(x - size / 2, inner.x), inner.right - size)
    top = min(max(y - size / 2, inner.y), inner.bottom - size)
    return PlacedLabel(f"{number}", label.text, Box(left, top, size, size), x, y)
