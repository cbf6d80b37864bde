import pytest
from clock import Clock
from finger import Finger
from journey import begin, open_page
from PySide6.QtCore import QPoint

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def across(start: int, end: int) -> list[QPoint]:
    """Give places a finger passes, in ten steps."""
    return [QPoint(start + (end - start) * step // 10, 400) for step in range(11)]


def first_three(visitor: Finger, pack: Pack) -> list[list[str]]:
    """Begin, look at the first three screens, and go back to the first."""
    begin(visitor, pack)
    seen = [visitor.told()]
    for _ in range(2):
        visitor.press(pack.words.next)
        seen.append(visitor.told())
    for _ in range(2):
        visitor.press(pack.words.back)
    return seen


@pytest.mark.parametrize("frames", [True, False], ids=["slow", "flick"])
def test_a_swipe_turns_the_page(visitor: Finger, real_pack: Pack, *, frames: bool) -> None:
    first, second, third = first_three(visitor, real_pack)
    for start, end, reached in [
        (1200, 700, second),
        (1200, 700, third),
        (700, 1200, second),
        (700, 1200, first),
        (1200, 700, second),
    ]:
        visitor.drag(*across(start, end), frames=frames)
        assert visitor.told() == reached


@pytest.mark.parametrize("frames", [True, False], ids=["slow", "flick"])
def test_a_short_swipe_or_one_taken_back_or_upward_does_nothing(
    visitor: Finger, real_pack: Pack, *, frames: bool
) -> None:
    first, second, _ = first_three(visitor, real_pack)
    visitor.drag(*across(1200, 700), frames=frames)
    for places in [
        across(1000, 900),
        across(900, 1000),
        [*across(1200, 700), *across(700, 1150)],
        [QPoint(900, 700 - 50 * step) for step in range(11)],
    ]:
        visitor.drag(*places, frames=frames)
        assert visitor.told() == second
    visitor.drag(*across(700, 1200), frames=frames)
    assert visitor.told() == first


def test_a_double_tap_counts_once(visitor: Finger, real_pack: Pack) -> None:
    _, second, third = first_three(visitor, real_pack)
    further = visitor.control(real_pack.words.next).rect.center()
    visitor.press(real_pack.words.next)
    visitor.clock.pass_by(0.3)
    visitor.tap(further)
    assert visitor.told() == second
    visitor.pause()
    visitor.tap(further)
    assert visitor.told() == third


def test_a_finger_that_slides_off_presses_nothing(visitor: Finger, real_pack: Pack) -> None:
    begin(visitor, real_pack)
    begun = visitor.things()
    for name in visitor.offered():
        at = visitor.control(name).rect.center()
        visitor.drag(at, at - QPoint(0, 100), at - QPoint(0, 200))
        assert visitor.things() == begun


def test_a_swipe_over_an_answer_does_not_choose_it(visitor: Finger, real_pack: Pack) -> None:
    first, second, *_ = real_pack.items
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.check)
    visitor.press(real_pack.words.next)
    row = visitor.control(plain(first.answers[0])).rect
    middle = row.center().y()
    visitor.drag(QPoint(row.right() - 30, middle), *[QPoint(row.left() + 30, middle)] * 3)
    assert visitor.heading() == plain(second.question)
    visitor.press(real_pack.words.back)
    assert visitor.heading() == plain(first.question)


@pytest.mark.parametrize("frames", [True, False], ids=["slow", "quick"])
def test_a_finger_that_trembles_on_a_button_presses_it(
    visitor: Finger, real_pack: Pack, *, frames: bool
) -> None:
    _, second, third = first_three(visitor, real_pack)
    at = visitor.control(real_pack.words.next).rect.center()
    visitor.drag(at, at + QPoint(25, 4), at + QPoint(40, 0), at - QPoint(20, 8), frames=frames)
    assert visitor.told() == second
    visitor.drag(at, at + QPoint(0, 20), at - QPoint(60, 0), frames=frames)
    assert visitor.told() == third
