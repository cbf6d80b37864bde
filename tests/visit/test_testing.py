"""Trying the kiosk out: what staff tap and press on the test page, and that nobody is stuck."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from visits import OUTLINE, UNLOCKED, after, begun

from kiosk.visit import events as ev
from kiosk.visit import places
from kiosk.visit.answers import Printed, Report, Sounded
from kiosk.visit.idle import PAGE_S, WARNING_S, due_s, is_warning
from kiosk.visit.places import Key, StaffHome, Tried
from kiosk.visit.state import Visit, fresh
from kiosk.visit.testing import LISTEN_S, PLATES

START = fresh(OUTLINE)
HOME = after(START, *UNLOCKED)
TEST = after(HOME, ev.OpenTest())
F13 = ev.Pressed(Key("F13"))


def at(*events: ev.Event) -> places.Testing:
    place = after(TEST, *events).place
    assert isinstance(place, places.Testing)
    return place


def test_the_test_page_opens_from_the_staff_side_only_and_leaving_forgets_it() -> None:
    assert TEST.place == places.Testing()
    for visit in (START, begun(), after(HOME, ev.OpenTallies())):
        assert after(visit, ev.OpenTest()) == visit
    left = after(TEST, ev.Reach(0), ev.Back())
    assert left.place == StaffHome()
    assert after(left, ev.OpenTest()).place == places.Testing()
    assert after(TEST, ev.Next()) == TEST


def test_each_plate_is_reached_once_and_stays_so() -> None:
    assert at(ev.Reach(0), ev.Reach(5), ev.Reach(0)).touched == {0, 5}
    assert at(ev.Reach(-1), ev.Reach(PLATES)).touched == frozenset()


def test_keys_are_named_only_while_they_are_listened_to() -> None:
    assert at(F13).key is None
    assert at(ev.ListenToKeys(), F13).key == Key("F13")


def test_listening_ends_ten_seconds_after_the_last_key_and_the_key_stays_named() -> None:
    listening = after(TEST, ev.ListenToKeys(), ev.Passed(9), F13)
    assert due_s(OUTLINE, listening) == LISTEN_S
    assert after(listening, ev.Passed(9), F13).place == at(ev.ListenToKeys(), F13)
    over = after(listening, ev.Passed(LISTEN_S))
    assert over.place == places.Testing(key=Key("F13"))
    assert due_s(OUTLINE, over) == PAGE_S - LISTEN_S


def test_back_ends_the_listening_first_and_only_then_leaves() -> None:
    once = after(TEST, ev.ListenToKeys(), F13, ev.Back())
    assert once.place == places.Testing(key=Key("F13"))
    assert after(once, ev.Back()).place == StaffHome()


def test_what_came_of_sound_and_printing_is_told_while_other_things_go_on() -> None:
    busy = after(TEST, ev.PlayTone(), ev.PrintTest(), ev.Reach(2))
    told = after(busy, Sounded("Heard."), Printed("Printed."))
    assert told.place == places.Testing(
        frozenset({2}), sound=Tried(told="Heard."), printer=Tried(told="Printed.")
    )
    assert at(ev.PlayTone(), Sounded("Heard."), ev.PlayTone()).sound == Tried(running=True)


@pytest.mark.parametrize("answer", [Sounded("Heard."), Printed("Printed.")])
def test_an_answer_nobody_waits_for_changes_nothing(answer: ev.Event) -> None:
    for visit in (TEST, HOME, START, begun()):
        assert after(visit, answer) == visit


@pytest.mark.parametrize(
    "event", [ev.Reach(0), ev.ListenToKeys(), F13, ev.PlayTone(), ev.PrintTest()]
)
def test_nothing_is_tried_out_elsewhere(event: ev.Move) -> None:
    for visit in (START, begun(), HOME):
        assert after(visit, event) == visit


def test_staff_who_leave_the_test_page_alone_are_asked_and_then_it_is_locked() -> None:
    assert is_warning(OUTLINE, after(TEST, ev.Passed(PAGE_S)))
    assert after(TEST, ev.Passed(PAGE_S + WARNING_S)) == START
    led = after(HOME, ev.Lead("short"), ev.OpenStaff(), ev.OpenTest())
    assert not is_warning(OUTLINE, after(led, ev.Passed(1199)))
    assert is_warning(OUTLINE, after(led, ev.Passed(1200)))


@given(st.integers(0, 4), st.lists(st.sampled_from([ev.ListenToKeys(), F13, ev.Passed(11)])))
def test_the_part_on_screen_is_one_there_is_however_long_the_page_becomes(
    part: int, events: list[ev.Event]
) -> None:
    def parts(visit: Visit) -> int:
        place = visit.place
        return 2 if isinstance(place, places.Testing) and place.listens_s > 0 else 5

    outline = replace(OUTLINE, parts=parts)
    visit = replace(TEST, part=part)
    for event in events:
        visit = after(visit, event, outline=outline)
        assert 0 <= visit.part < parts(visit)
    for _ in range(7):
        visit = after(visit, ev.Back(), outline=outline)
    assert visit == START


def test_a_report_that_makes_the_staff_side_shorter_leaves_a_part_there_is() -> None:
    outline = replace(OUTLINE, parts=lambda visit: 1 if visit.place == StaffHome(()) else 3)
    last = after(HOME, ev.Next(), ev.Next(), outline=outline)
    assert (last.part, after(last, Report(StaffHome(())), outline=outline).part) == (2, 0)
    assert not math.isinf(due_s(outline, last))
