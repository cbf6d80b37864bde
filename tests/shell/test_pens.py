"""The pens on the pictures that are shipped, in all looks, read from the pixels."""

from pathlib import Path

import pytest
from PIL import Image
from pixels import contrast, read_pixels
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.shell.pens import PENS, Pens
from kiosk.shell.scene import drawn_for
from kiosk.shell.strokes import Stroke, paint
from kiosk.visit.events import Contrast

WIDE, HIGH = 400, 300
LINE, RIM = 8.0, 2.4
LEAST = 3.0
"""A34."""
Colour = tuple[int, int, int]


def drawn(path: Path) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    return image


def crossed(image: QImage, pens: Pens) -> list[int]:
    """Draw a line with each pen across a picture, top to bottom; give how high each is."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    heights = [HIGH * (2 * pen + 1) // 6 for pen in range(3)]
    for pen, height in enumerate(heights):
        stroke = Stroke(pen, QPointF(10, height))
        stroke.go(QPointF(WIDE - 10, height))
        paint(painter, [stroke], pens, LINE, RIM)
    painter.end()
    return heights


def shown(before: Image.Image, after: Image.Image, height: int) -> list[float]:
    """Give how much a line stands out from what is beside it, at each step, on both sides."""
    found = []
    for x in range(20, WIDE - 20, 2):
        line = after.getpixel((x, height))
        for side in (-1, 1):
            rim = after.getpixel((x, height + side * round(LINE / 2 + RIM / 2)))
            ground = before.getpixel((x, height + side * round(LINE / 2 + RIM + 2)))
            assert contrast(line, rim) >= LEAST
            found.append(max(contrast(ground, line), contrast(ground, rim)))
    return found


@pytest.mark.parametrize("look", Contrast)
def test_a_line_stands_out_from_every_picture(
    qapp: QGuiApplication,  # noqa: ARG001
    real_pictures: Path,
    look: Contrast,
) -> None:
    paths = sorted(real_pictures.glob("*.svg"))
    assert paths
    for path in paths:
        image = drawn(drawn_for(look, path))
        before = read_pixels(image)
        heights = crossed(image, PENS[look])
        after = read_pixels(image)
        for height in heights:
            assert min(shown(before, after, height)) >= LEAST, path.name


@pytest.mark.parametrize("look", Contrast)
def test_a_line_would_stand_out_from_any_ground(look: Contrast) -> None:
    pens = PENS[look]
    rim = rgb(pens.rim)
    for pen in range(3):
        line = rgb(pens.colour(pen))
        assert contrast(line, rim) >= LEAST
        greys = ((value, value, value) for value in range(256))
        assert min(max(contrast(grey, line), contrast(grey, rim)) for grey in greys) >= LEAST


@pytest.mark.parametrize("look", Contrast)
def test_no_two_pens_of_a_look_are_taken_for_one_another(look: Contrast) -> None:
    colours = [rgb(PENS[look].colour(pen)) for pen in range(3)]
    for number, one in enumerate(colours):
        for other in colours[:number]:
            assert max(abs(a - b) for a, b in zip(one, other, strict=True)) >= 100


def rgb(name: str) -> Colour:
    colour = QColor(name)
    return colour.red(), colour.green(), colour.blue()
