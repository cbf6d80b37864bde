"""The PIN pad: what it takes, what it tells, and that nothing opens without it."""

import pytest
from visits import OUTLINE, PIN, UNLOCKED, after, begun

from kiosk.visit import events as ev
from kiosk.visit.answers import Refuse, Unlock
from kiosk.visit.idle import PAGE_S, WARNING_S, due_s, is_warning
from kiosk.visit.places import Attract, Pad, StaffHome
from kiosk.visit.state import fresh

START = fresh(OUTLINE)
HOME = after(START, *UNLOCKED)


def pad(*events: ev.Event) -> Pad:
    place = after(START, ev.OpenStaff(), *events).place
    assert isinstance(place, Pad)
    return place


def test_the_pad_takes_digits_up_to_the_longest_pin_and_erases_the_last() -> None:
    assert pad(*PIN).typed == "280519"
    assert pad(*PIN, ev.Erase()).typed == "28051"
    assert len(pad(*PIN, *PIN, ev.Type("7")).typed) == 12


def test_a_pin_is_judged_once_it_can_be_whole_and_nothing_is_typed_meanwhile() -> None:
    assert not pad(*PIN[:5], ev.Judge()).judged
    judged = pad(*PIN, ev.Judge())
    assert judged.judged
    assert pad(*PIN, ev.Judge(), ev.Type("1"), ev.Erase(), ev.Judge()) == judged


def test_a_wrong_pin_is_told_of_and_forgotten() -> None:
    assert pad(*PIN, ev.Judge(), Refuse()) == Pad(wrong=True)


def test_after_too_many_the_pad_waits_and_counts_down_by_the_second() -> None:
    waiting = after(START, ev.OpenStaff(), *PIN, ev.Judge(), Refuse(29.5))
    assert due_s(OUTLINE, waiting) == pytest.approx(0.5)
    assert pad(*PIN, ev.Judge(), Refuse(30), ev.Type("2")).typed == ""
    over = after(waiting, ev.Passed(29.5))
    assert over.place == Pad(wrong=True)
    assert after(over, ev.Type("2")).place == Pad(typed="2")


def test_without_a_pin_set_the_pad_takes_nothing() -> None:
    assert pad(Refuse(unset=True), ev.Type("2"), ev.Judge()) == Pad(unset=True)


def test_a_pad_left_alone_asks_and_then_forgets_the_visit_behind_it() -> None:
    left = begun(ev.Next(), ev.OpenStaff(), *PIN)
    assert is_warning(OUTLINE, after(left, ev.Passed(PAGE_S)))
    assert after(left, ev.Passed(PAGE_S + WARNING_S)) == START


@pytest.mark.parametrize("event", [Unlock(), ev.Lead("short"), ev.TurnNotes(), ev.HandOver()])
def test_nothing_of_the_staff_side_works_before_the_pin(event: ev.Move) -> None:
    for visit in (START, begun(), after(START, ev.OpenStaff(), *PIN)):
        assert after(visit, event) == visit


def test_the_right_pin_opens_the_staff_side_and_back_leads_to_where_one_was() -> None:
    assert HOME.place == StaffHome()
    assert after(HOME, ev.Back()) == START
    reading = begun(ev.Next())
    assert after(reading, *UNLOCKED, ev.Back()) == reading


def test_a_pin_judged_while_the_warning_comes_still_opens() -> None:
    judged = after(START, ev.OpenStaff(), *PIN, ev.Judge(), ev.Passed(PAGE_S))
    assert is_warning(OUTLINE, judged)
    assert after(judged, Unlock()).place == StaffHome()


def test_from_the_goodbye_the_pad_leads_back_to_the_invitation() -> None:
    assert after(begun(ev.Finish(), ev.OpenStaff()), ev.Back()).place == Attract()
