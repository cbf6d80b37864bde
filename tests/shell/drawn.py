"""Lines drawn on a picture, and where they are seen."""

from finger import Finger
from PySide6.QtGui import QColor, QImage
from staff import spot

from kiosk.content.model import Pack, Page
from kiosk.shell.pens import PENS
from kiosk.visit import events as ev

RED = QColor(PENS[ev.Contrast.LIGHT].red)
BLUE = QColor(PENS[ev.Contrast.LIGHT].blue)


def page_of(pack: Pack) -> Page:
    """Give a page whose picture is drawn on."""
    return next(page for page in pack.pages() if page.id == "treatment/what-it-is")


def line(visitor: Finger, *, down: float = 50, across: tuple[float, float] = (20, 80)) -> None:
    """Draw a line from left to right over the picture."""
    left, right = (spot(visitor, each, down) for each in across)
    visitor.drag(left, right)


def inked(image: QImage, visitor: Finger, *, down: float, colour: QColor = RED) -> list[int]:
    """Give, in percent from the left, where a colour is seen at some height of the picture."""
    return [
        across for across in range(101) if image.pixelColor(spot(visitor, across, down)) == colour
    ]
