"""Compares what is on the glass as eyes do."""

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

UNSEEN = 24
"""Of 255: Qt smooths a letter a little differently after others, by 19 at its edge at most."""


def alike(one: QImage, other: QImage) -> bool:
    """Say whether nobody could tell two pictures apart."""
    return furthest(one, other) <= UNSEEN


def furthest(one: QImage, other: QImage) -> int:
    """Give by how much the pixel that differs most differs, of 255."""
    apart = ImageChops.difference(_pixels(one), _pixels(other))
    return int(max(most for _, most in apart.getextrema()))


def _pixels(image: QImage) -> Image.Image:
    shown = image.convertToFormat(QImage.Format.Format_RGBX8888)
    return Image.frombytes("RGBX", shown.size().toTuple(), bytes(shown.constBits())).convert("RGB")
