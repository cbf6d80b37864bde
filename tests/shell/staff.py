"""Staff who lead a patient, and where they draw."""

from PySide6.QtCore import QPoint, QRect
from visitor import Visitor

from kiosk.content.model import Pack, Page
from kiosk.shell.startup import Shell
from kiosk.visit import events as ev
from kiosk.visit.answers import Unlock


def lead(shell: Shell, page: Page) -> None:
    """Lead a patient by the whole walk, to a page."""
    unlocked = (ev.OpenStaff(), *(ev.Type(digit) for digit in "280519"), ev.Judge(), Unlock())
    for event in (*unlocked, ev.Lead("full"), ev.GoTo(page.id)):
        shell.view.hear(event)
    shell.settle()


def draw_on(visitor: Visitor, pack: Pack, page: Page) -> None:
    """Lead to a page and take the pens out."""
    lead(visitor.shell, page)
    visitor.press(pack.staff_words.draw)


def picture(visitor: Visitor) -> QRect:
    """Give where the picture is on the glass."""
    box: QRect = visitor.shell.view.picture.property("box")
    return box


def spot(visitor: Visitor, across: float, down: float) -> QPoint:
    """Give a place on the picture, in percent of it."""
    box = picture(visitor)
    return box.topLeft() + QPoint(
        round(box.width() * across / 100), round(box.height() * down / 100)
    )
