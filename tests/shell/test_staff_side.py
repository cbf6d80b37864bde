"""The staff side as staff use it: PIN, leading, notes, hand-over, cleaning; by tree, touch, key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from clock import Clock
from finger import Finger
from keyboard import Key, Keyboard
from PySide6.QtGui import QGuiApplication
from visitor import Visitor

from kiosk.content.model import Pack, plain
from kiosk.shell.doorkeeper import Doorkeeper
from kiosk.shell.startup import Shell
from kiosk.staff.gate import FREE_TRIES, Gate
from kiosk.staff.pin import make_pin

PIN = "280519"
HANDS = [Visitor, Finger, Keyboard]


@pytest.fixture
def gate(tmp_path: Path, clock: Clock) -> Gate:
    gate = Gate(tmp_path, clock)
    gate.set_pin(make_pin(PIN, bytes(16)))
    return gate


@pytest.fixture
def door(shell: Shell, gate: Gate) -> Iterator[Doorkeeper]:
    door = Doorkeeper(shell.view, gate)
    yield door
    door._pool.waitForDone()


@pytest.fixture(params=HANDS, ids=[kind.__name__ for kind in HANDS])
def nurse(request: pytest.FixtureRequest, shell: Shell, clock: Clock, door: Doorkeeper) -> Visitor:
    assert door
    kind: type[Visitor] = request.param
    return kind(shell, clock)


def judged(door: Doorkeeper) -> None:
    """Wait for the gate's answer, and let the kiosk hear it."""
    door._pool.waitForDone()
    QGuiApplication.processEvents()


def type_in(nurse: Visitor, pack: Pack, door: Doorkeeper, digits: str) -> None:
    for digit in digits:
        nurse.press(digit)
    nurse.press(pack.staff_words.pin_open)
    judged(door)


def unlock(nurse: Visitor, pack: Pack, door: Doorkeeper) -> None:
    nurse.press(pack.staff_words.staff)
    type_in(nurse, pack, door, PIN)
    assert nurse.heading() == pack.staff_words.home_title


def plan_of(pack: Pack, name: str) -> str:
    plan = next(plan for plan in pack.plans if plan.id == name)
    return pack.staff_words.lead.format(plan=plan.name)


def lead(nurse: Visitor, pack: Pack, door: Doorkeeper, plan: str = "short") -> str:
    """Unlock and lead by a plan; give the title of the page that is shown."""
    unlock(nurse, pack, door)
    nurse.press(plan_of(pack, plan))
    return nurse.heading()


def test_from_the_invitation_staff_lead_a_patient_within_two_taps_of_the_pin(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    words = real_pack.staff_words
    unlock(nurse, real_pack, door)
    nurse.press(plan_of(real_pack, "short"))
    plan = next(plan for plan in real_pack.plans if plan.id == "short")
    pages = {page.id: page for page in real_pack.every_page()}
    assert nurse.heading() == pages[plan.pages[0]].title
    assert words.leading.format(plan=plan.name, covered=1, pages=len(plan.pages)) in nurse.told()
    nurse.press(real_pack.words.next)
    assert nurse.heading() == pages[plan.pages[1]].title


def test_notes_are_shown_and_hidden_at_a_tap_and_the_picture_stays(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    words = real_pack.staff_words
    title = lead(nurse, real_pack, door)
    page = next(page for page in real_pack.pages() if page.title == title)
    before = nurse.told()
    nurse.press(words.notes)
    told = nurse.told()
    assert {plain(note) for note in page.staff} <= set(told)
    assert page.figure.alt in told
    nurse.press(words.page_words)
    assert nurse.told() == before


def test_handing_over_is_one_tap_and_locks_the_staff_side(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    words = real_pack.staff_words
    title = lead(nurse, real_pack, door)
    nurse.press(words.hand_over)
    assert nurse.heading() == title
    assert words.notes not in nurse.offered()
    nurse.press(real_pack.words.contents)
    nurse.press(words.staff)
    assert nurse.heading() == words.pin_title


def test_from_a_patients_page_the_pin_leads_on_with_that_very_visit(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    words = real_pack.words
    nurse.press(words.start)
    nurse.press(words.next)
    title = nurse.heading()
    nurse.press(words.contents)
    assert lead(nurse, real_pack, door, "full") == title


def test_a_wrong_pin_is_told_of_and_the_pad_is_empty_again(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    words = real_pack.staff_words
    nurse.press(words.staff)
    type_in(nurse, real_pack, door, "111999")
    assert words.pin_wrong in nurse.told()
    assert words.pin_open not in nurse.offered()


def test_after_too_many_wrong_pins_the_pad_counts_down_and_opens_again(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    words = real_pack.staff_words
    nurse.press(words.staff)
    for _ in range(FREE_TRIES + 1):
        type_in(nurse, real_pack, door, "111999")
    assert words.pin_wait.format(seconds=30) in nurse.told()
    assert "1" not in nurse.offered()
    nurse.wait(12)
    assert words.pin_wait.format(seconds=18) in nurse.told()
    nurse.wait(18)
    type_in(nurse, real_pack, door, PIN)
    assert nurse.heading() == words.home_title


def test_without_a_pin_set_the_pad_says_how_to_set_one(
    shell: Shell, clock: Clock, real_pack: Pack, tmp_path: Path
) -> None:
    door = Doorkeeper(shell.view, Gate(tmp_path / "empty", clock))
    nurse = Visitor(shell, clock)
    nurse.press(real_pack.staff_words.staff)
    judged(door)
    assert real_pack.staff_words.pin_unset in nurse.told()
    assert "1" not in nurse.offered()


def test_digits_and_backspace_of_a_keyboard_type_the_pin_however_fast(
    shell: Shell, clock: Clock, real_pack: Pack, door: Doorkeeper
) -> None:
    nurse, words = Keyboard(shell, clock), real_pack.staff_words
    nurse.press(words.staff)
    nurse.pause()
    for key in (Key.Key_2, Key.Key_8, Key.Key_8, Key.Key_Backspace, Key.Key_0):
        clock.pass_by(0.15)
        nurse.strike(key)
    assert words.pin_typed.format(count=3) in nurse.told()
    for key in (Key.Key_5, Key.Key_1, Key.Key_9):
        clock.pass_by(0.15)
        nurse.strike(key)
    nurse.press(words.pin_open)
    judged(door)
    assert nurse.heading() == words.home_title


def test_digits_tapped_fast_all_count_even_the_same_twice(
    shell: Shell, clock: Clock, real_pack: Pack, door: Doorkeeper
) -> None:
    nurse, words = Finger(shell, clock), real_pack.staff_words
    assert door
    nurse.press(words.staff)
    nurse.pause()
    for _ in range(4):
        clock.pass_by(0.2)
        nurse.tap(nurse.control("5").rect.center())
    assert words.pin_typed.format(count=4) in nurse.told()


def test_an_answer_that_comes_when_staff_have_left_the_pad_opens_nothing(
    shell: Shell, clock: Clock, real_pack: Pack, door: Doorkeeper
) -> None:
    nurse, words = Visitor(shell, clock), real_pack.staff_words
    nurse.press(words.staff)
    for digit in PIN:
        nurse.press(digit)
    nurse.press(words.pin_open)
    nurse.press(real_pack.words.back)
    judged(door)
    assert nurse.heading() == real_pack.singles.attract.title


def test_while_the_screen_is_wiped_no_touch_and_no_key_counts(
    nurse: Visitor, real_pack: Pack
) -> None:
    words = real_pack.staff_words
    nurse.press(words.cleaning)
    assert words.cleaning_body.format(seconds=60) in nurse.told()
    assert nurse.offered() == []
    nurse.wait(20)
    assert words.cleaning_body.format(seconds=40) in nurse.told()
    nurse.wait(40)
    assert nurse.heading() == real_pack.singles.attract.title


def test_staff_who_walk_away_are_asked_after_twenty_minutes_then_all_is_cleared(
    nurse: Visitor, real_pack: Pack, door: Doorkeeper
) -> None:
    title = lead(nurse, real_pack, door)
    nurse.wait(1190)
    assert nurse.heading() == title
    nurse.wait(11)
    assert nurse.heading() == real_pack.words.warning_title
    nurse.wait(60)
    assert nurse.heading() == real_pack.singles.attract.title
    nurse.press(real_pack.staff_words.staff)
    assert nurse.heading() == real_pack.staff_words.pin_title
