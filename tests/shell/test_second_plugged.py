"""Which screen is the second; and that it may be pulled out, or its content change."""

from collections.abc import Iterator

import pytest
from drawn import inked, line, page_of
from kiosks import opened
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from seconds import BESIDE, OWN, Desk, desk, drawing, staff_things
from small_pack import SmallPack
from staff import lead

from kiosk.content.model import Pack
from kiosk.shell.glass import Glass
from kiosk.shell.second import attached


@pytest.fixture
def small(
    qapp: QGuiApplication, small_pack: SmallPack, glass: Glass, cap_ratio: float
) -> Iterator[Desk]:
    with opened(qapp, small_pack.read, glass, cap_ratio) as shown, desk(shown) as found:
        yield found


def test_pulled_out_in_the_middle_the_first_has_all_again(at: Desk, real_pack: Pack) -> None:
    second = drawing(at, real_pack)
    line(second, down=30)
    at.pull_out()
    assert at.watch.shell is None
    assert at.patients.heading() == page_of(real_pack).title
    assert inked(at.patients.look(), at.patients, down=30)
    assert real_pack.staff_words.pen_red in at.patients.offered()
    assert staff_things(real_pack) - {real_pack.staff_words.page_words} <= set(
        at.patients.offered()
    )
    at.patients.press(real_pack.words.next)
    assert at.patients.heading() == real_pack.pages()[1].title


def test_a_screen_that_repeats_the_first_is_none(at: Desk) -> None:
    at.screens.append(OWN)
    at.watch.look()
    assert at.watch.shell is None


def test_a_window_that_is_put_over_the_first_is_taken_away(at: Desk, real_pack: Pack) -> None:
    at.plug_in()
    assert at.watch.shell
    at.watch.shell.window.setPosition(QPoint(0, 0))
    at.settle()
    assert at.watch.shell is None
    lead(at.shown.kiosk, page_of(real_pack))
    assert real_pack.staff_words.notes in at.patients.offered()
    at.watch.look()
    assert at.watch.shell is None


def test_another_screen_may_be_tried_after_one_that_was_refused(at: Desk) -> None:
    at.plug_in()
    assert at.watch.shell
    at.watch.shell.window.setPosition(QPoint(0, 0))
    at.settle()
    at.pull_out()
    at.plug_in()


def test_other_content_stands_on_both_screens(small: Desk, small_pack: SmallPack) -> None:
    small.plug_in()
    small_pack.edit("clinic.toml", 'name = "', 'name = "New ')
    small.shown.kiosk.look_again()
    small.settle()
    assert small.watch.shell
    name = small.shown.kiosk.window.title()
    assert name.startswith("New ")
    assert small.watch.shell.window.title() == name


def test_broken_content_leaves_the_second_screen_empty_until_it_is_mended(
    small: Desk, small_pack: SmallPack
) -> None:
    small.plug_in()
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    small.shown.kiosk.look_again()
    small.settle()
    assert small.watch.shell is None
    small_pack.edit("en/pen/tip.md", "titel = ", "title = ")
    small.shown.kiosk.look_again()
    small.settle()
    assert small.watch.shell


def test_a_clinic_may_leave_the_second_screen_alone(small: Desk, small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", "[times]", "[screen]\nsecond = false\n\n[times]")
    small.shown.kiosk.look_again()
    small.screens.append(BESIDE)
    small.watch.look()
    assert small.watch.shell is None


def test_this_machine_is_asked_for_its_screens(qapp: QGuiApplication) -> None:
    found = attached()
    assert [each.area for each in found] == [screen.geometry() for screen in qapp.screens()]
    assert BESIDE not in found
