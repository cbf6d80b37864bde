"""Compares what is on the glass as eyes do."""

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

UNSEEN = 16
"""Of 255: Qt smooths a letter a little differently after it has drawn others."""


def alike(one: QImage, other: QImage) -> bool:
    """Say whether nobody could tell two pictures apart."""
    apart = ImageChops.difference(_pixels(one), _pixels(other))
    return max(most for _, most in apart.getextrema()) <= UNSEEN


def _pixels(image: QImage) -> Image.Image:
    shown = image.convertToFormat(QImage.Format.Format_RGBX8888)
    return Image.frombytes("RGBX", shown.size().toTuple(), bytes(shown.constBits())).convert("RGB")
