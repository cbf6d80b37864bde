"""What the tour draws on a picture, as staff would."""

from collections.abc import Sequence

import pytest
from clock import Clock
from finger import Finger
from PySide6.QtGui import QColor, QImage
from staff import lead, picture
from visitor import Role

from kiosk.content.model import Pack, Page
from kiosk.shell.bar import ButtonId
from kiosk.shell.deeds import do
from kiosk.shell.pens import PENS
from kiosk.shell.staff_route import DRAWN, POINTED, TOLD
from kiosk.shell.startup import Shell
from kiosk.shell.stop import Deed
from kiosk.visit.events import Contrast

LINE_PX = 200
"""A line that one sees has so many pixels at least."""


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


@pytest.fixture
def labelled(real_pack: Pack) -> Page:
    """A page whose picture names three places."""
    return next(page for page in real_pack.pages() if len(page.figure.labels) == 3)


def drawn(visitor: Finger, page: Page, deeds: Sequence[Deed]) -> QImage:
    """Lead to a page, do something, and give the picture as it is then."""
    visitor.pause()
    lead(visitor.shell, page)
    assert do(deeds, visitor.shell.view)
    return visitor.look().copy(picture(visitor))


def count(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in every)


def test_all_three_pens_leave_a_line(visitor: Finger, labelled: Page) -> None:
    pens = PENS[Contrast.LIGHT]
    before = drawn(visitor, labelled, ())
    after = drawn(visitor, labelled, DRAWN)
    for pen in range(3):
        assert count(after, pens.colour(pen)) > count(before, pens.colour(pen)) + LINE_PX


def test_the_same_is_drawn_each_time(visitor: Finger, labelled: Page) -> None:
    assert drawn(visitor, labelled, DRAWN) == drawn(visitor, labelled, DRAWN)


def test_a_picture_that_names_no_place_is_drawn_on_too(visitor: Finger, real_pack: Pack) -> None:
    bare = real_pack.singles.check
    assert not bare.figure.labels
    assert drawn(visitor, bare, DRAWN) != drawn(visitor, bare, ())


def test_the_label_pointed_at_is_told_and_pointing_by_hand_names_none(
    visitor: Finger, labelled: Page
) -> None:
    drawn(visitor, labelled, TOLD)
    assert visitor.told(Role.Indicator) == [labelled.figure.labels[0].text]
    drawn(visitor, labelled, POINTED)
    assert visitor.told(Role.Indicator) == []


def test_nothing_is_done_where_staff_may_not_draw(visitor: Finger) -> None:
    view = visitor.shell.view
    assert not do(DRAWN, view)
    assert ButtonId.DRAW not in {each.button for each in view.scene.buttons if each.shown}
