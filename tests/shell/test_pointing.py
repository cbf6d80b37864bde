"""Pointing at labels one by one, by keys, by touch and by an assistive tool."""

import pytest
from clock import Clock
from finger import Finger
from keyboard import Key, Keyboard
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from staff import draw_on, lead, spot
from visitor import Role, Visitor

from kiosk.content.model import Pack, Page
from kiosk.shell.pens import PENS
from kiosk.shell.startup import Shell
from kiosk.visit.events import Contrast

HANDS = [Visitor, Finger, Keyboard]


@pytest.fixture(params=HANDS, ids=[kind.__name__ for kind in HANDS])
def visitor(request: pytest.FixtureRequest, shell: Shell, clock: Clock) -> Visitor:
    kind: type[Visitor] = request.param
    return kind(shell, clock)


@pytest.fixture
def keys(shell: Shell, clock: Clock) -> Keyboard:
    return Keyboard(shell, clock)


@pytest.fixture
def page(real_pack: Pack) -> Page:
    """A page whose picture has several labels, each about a place."""
    return next(page for page in real_pack.pages() if len(page.figure.labels) > 2)


def pointed_at(visitor: Visitor) -> list[str]:
    """Give what the spot is heard to point at."""
    return visitor.told(Role.Indicator)


def test_each_label_is_pointed_at_and_told_in_turn_and_then_the_first_again(
    visitor: Visitor, real_pack: Pack, page: Page
) -> None:
    draw_on(visitor, real_pack, page)
    assert pointed_at(visitor) == []
    for label in (*page.figure.labels, page.figure.labels[0]):
        visitor.press(real_pack.staff_words.next_label)
        assert pointed_at(visitor) == [label.text]


def test_the_spot_stands_around_what_the_label_names(
    keys: Keyboard, real_pack: Pack, page: Page
) -> None:
    draw_on(keys, real_pack, page)
    red, mm = QColor(PENS[Contrast.LIGHT].red), keys.window.width() / 476
    for label in page.figure.labels:
        assert label.at
        keys.press(real_pack.staff_words.next_label)
        image, at = keys.look(), spot(keys, *label.at)
        assert image.pixelColor(at + QPoint(round(4.6 * mm), 0)) == red
        assert image.pixelColor(at - QPoint(0, round(4.6 * mm))) == red


def test_a_finger_that_points_elsewhere_names_no_label(
    shell: Shell, clock: Clock, real_pack: Pack, page: Page
) -> None:
    finger, words = Finger(shell, clock), real_pack.staff_words
    draw_on(finger, real_pack, page)
    finger.press(words.next_label)
    finger.press(words.pointer)
    finger.tap(spot(finger, 50, 50))
    assert pointed_at(finger) == []


def test_tools_are_named_and_say_which_is_in_hand(
    visitor: Visitor, real_pack: Pack, page: Page
) -> None:
    words = real_pack.staff_words
    draw_on(visitor, real_pack, page)
    choices = [words.pen_red, words.pen_blue, words.pen_black, words.pointer]
    tools = [thing for thing in visitor.controls() if thing.role == Role.RadioButton]
    assert [tool.name for tool in tools] == choices
    for name in choices:
        visitor.press(name)
        assert [name for name in choices if visitor.control(name).checked] == [name]
    assert visitor.control(words.draw).about == words.draw_on


def test_tab_and_arrows_go_through_the_tools_in_their_order(
    keys: Keyboard, real_pack: Pack, page: Page
) -> None:
    words = real_pack.staff_words
    draw_on(keys, real_pack, page)
    keys.press(words.pen_red)
    for onward, back in ((Key.Key_Tab, Key.Key_Backtab), (Key.Key_Down, Key.Key_Up)):
        for name in (words.pen_blue, words.pen_black, words.pointer, words.next_label):
            keys.key(onward)
            assert keys.focused().name == name
            assert keys.ring_px()
        for _ in range(4):
            keys.key(back)
        assert keys.focused().name == words.pen_red


def test_a_tool_that_has_nothing_more_to_do_hands_the_focus_on(
    keys: Keyboard, real_pack: Pack, page: Page
) -> None:
    words = real_pack.staff_words
    draw_on(keys, real_pack, page)
    assert words.wipe not in keys.offered()
    keys.press(words.next_label)
    keys.press(words.wipe)
    assert words.wipe not in keys.offered()
    assert keys.focused().name == words.next_label
    assert pointed_at(keys) == []


def test_the_pens_are_put_away_where_they_were_taken_out(
    keys: Keyboard, real_pack: Pack, page: Page
) -> None:
    words = real_pack.staff_words
    lead(keys.shell, page)
    keys.press(words.draw)
    assert keys.focused().name == words.draw
    keys.key(Key.Key_Return)
    assert words.pen_red not in keys.offered()
    assert keys.focused().name == words.draw


def test_a_picture_without_labels_offers_none_to_point_at(keys: Keyboard, real_pack: Pack) -> None:
    bare = real_pack.singles.check
    assert not bare.figure.labels
    draw_on(keys, real_pack, bare)
    assert real_pack.staff_words.next_label not in keys.offered()
    assert real_pack.staff_words.pointer in keys.offered()
