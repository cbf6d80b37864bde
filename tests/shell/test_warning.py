from itertools import cycle, islice

import pytest
from clock import Clock
from finger import Finger
from journey import begin
from PySide6.QtCore import QPoint
from sights import alike
from visitor import Visitor

from kiosk.content.model import Pack
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock, real_pack: Pack) -> Finger:
    visitor = Finger(shell, clock)
    begin(visitor, real_pack)
    return visitor


def asks(visitor: Visitor, pack: Pack) -> bool:
    """Say whether the kiosk asks if somebody is still here."""
    return pack.words.warning_title in visitor.told()


def test_it_asks_after_quiet_time_and_counts_the_seconds(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    visitor.wait(119.9)
    assert not asks(visitor, real_pack)
    visitor.wait(0.2)
    for left in range(30, 0, -1):
        assert words.warning_body.format(seconds=left) in visitor.told()
        visitor.wait(1)
    assert not asks(visitor, real_pack)


def test_it_shows_only_the_question_and_its_two_answers(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    page = visitor.look()
    visitor.wait(120.1)
    assert visitor.heading() == words.warning_title
    assert visitor.offered() == [words.warning_stay, words.warning_clear]
    assert not alike(visitor.look(), page)


def test_it_stays_thirty_seconds_and_then_everything_is_forgotten_at_once(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    visitor = Finger(shell, clock)
    told, invitation = visitor.things(), visitor.look()
    begin(visitor, real_pack)
    visitor.wait(120 + 29.9)
    assert asks(visitor, real_pack)
    visitor.wait(0.2)
    assert visitor.things() == told
    assert alike(visitor.look(), invitation)


def test_any_touch_anywhere_stays_without_end(visitor: Finger, real_pack: Pack) -> None:
    visitor.press(real_pack.words.next)
    page = visitor.told()
    right, bottom = visitor.window.width() - 2, visitor.window.height() - 2
    corners = [QPoint(2, 2), QPoint(right, 2), QPoint(2, bottom), QPoint(right, bottom)]
    visitor.wait(120.1)
    *named, _clear = [thing.rect.center() for thing in visitor.things()]
    for place in islice(cycle([*corners, *named]), 20):
        assert asks(visitor, real_pack)
        visitor.wait(29)
        visitor.tap(place)
        assert visitor.told() == page
        visitor.wait(119.9)
        assert not asks(visitor, real_pack)
        visitor.wait(0.2)


def test_a_tap_that_stays_does_nothing_below_it(visitor: Finger, real_pack: Pack) -> None:
    further = visitor.control(real_pack.words.next).rect.center()
    page = visitor.told()
    visitor.wait(120.1)
    visitor.tap(further)
    visitor.clock.pass_by(0.3)
    visitor.tap(further)
    assert visitor.told() == page


def test_one_tap_clears(visitor: Finger, real_pack: Pack) -> None:
    visitor.wait(120.1)
    visitor.press(real_pack.words.warning_clear)
    assert visitor.heading() == real_pack.singles.finish.title


def test_a_touch_begins_the_quiet_time_anew(visitor: Finger, real_pack: Pack) -> None:
    page = visitor.told()
    for _ in range(3):
        visitor.wait(119)
        visitor.tap(QPoint(9, visitor.window.height() // 2))
        assert visitor.told() == page
    visitor.wait(119.9)
    assert not asks(visitor, real_pack)


def test_an_assistive_tool_answers_too(shell: Shell, clock: Clock, real_pack: Pack) -> None:
    visitor = Visitor(shell, clock)
    begin(visitor, real_pack)
    page = visitor.told()
    visitor.wait(120.1)
    visitor.press(real_pack.words.warning_stay)
    assert visitor.told() == page
