"""Contrast as it is on the glass, read from the pixels."""

from functools import cache

from PIL import Image
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

Colour = tuple[int, int, int]


def read_pixels(image: QImage) -> Image.Image:
    """Give a picture of the glass to measure on."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    return Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine())


@cache
def luminance(colour: Colour) -> float:
    """Give the relative luminance, as the contrast standards define it."""
    linear = (c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ink_contrast(pixels: Image.Image, rect: QRectF) -> float:
    """Give the contrast of the two colours that fill most of a text: its ground and its ink."""
    area = pixels.crop(rect.toRect().getCoords())
    counted = sorted(area.getcolors(area.width * area.height), reverse=True)
    (_, ground), (_, ink) = (counted * 2)[:2]
    return contrast(ground, ink)


def edge_contrast(pixels: Image.Image, rect: QRectF, px_per_mm: float) -> float:
    """Give the contrast of a control to what is around it, on the side where it shows least."""
    middle = rect.center()
    sides = (
        (QPointF(middle.x(), rect.top()), QPointF(0, 1)),
        (QPointF(middle.x(), rect.bottom()), QPointF(0, -1)),
        (QPointF(rect.left(), middle.y()), QPointF(1, 0)),
        (QPointF(rect.right(), middle.y()), QPointF(-1, 0)),
    )
    return min(_shown(pixels, edge, inwards, px_per_mm) for edge, inwards in sides)


def _shown(pixels: Image.Image, edge: QPointF, inwards: QPointF, px_per_mm: float) -> float:
    """Step inwards over an edge; give how much the strongest colour differs from outside."""
    steps = range(round(1.5 * px_per_mm))
    outside = _at(pixels, edge - inwards * px_per_mm)
    return max(contrast(outside, _at(pixels, edge + inwards * step)) for step in steps)


def _at(pixels: Image.Image, point: QPointF) -> Colour:
    """Give the colour at a point, or at the border of the glass nearest to one outside."""
    right, bottom = pixels.width - 1, pixels.height - 1
    x, y = min(max(int(point.x()), 0), right), min(max(int(point.y()), 0), bottom)
    return pixels.getpixel((x, y))
