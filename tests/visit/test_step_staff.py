"""Staff at the kiosk: leading by a plan, handing over, cleaning, tallies, starting anew."""

from dataclasses import replace

import pytest
from visits import OUTLINE, UNLOCKED, after, begun

from kiosk.visit import events as ev
from kiosk.visit.answers import Report
from kiosk.visit.idle import LEAD_S, LEAD_WARNING_S, due_s, is_warning, limit_s
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Contents,
    Pad,
    Phase,
    Reading,
    Restart,
    StaffHome,
    TalkOver,
    Tallies,
)
from kiosk.visit.state import Visit, fresh

START = fresh(OUTLINE)
HOME = after(START, *UNLOCKED)


def led(plan: str, *events: ev.Event) -> Visit:
    return after(HOME, ev.Lead(plan), *events)


def test_a_plan_is_led_page_by_page_and_notes_what_was_shown() -> None:
    visit = led("short")
    assert visit.place == Reading("pen/tip")
    assert visit.leading
    assert visit.leading.covered == {"pen/tip"}
    visit = after(visit, ev.Next())
    assert visit.place == Reading("questions")
    assert visit.leading
    assert visit.leading.covered == {"pen/tip", "questions"}
    assert after(visit, ev.Next()).place == TalkOver()


def test_the_whole_walk_goes_on_into_the_check() -> None:
    assert led("full", ev.GoTo("check"), ev.Next()).place == Checking(0, Phase.ASK)


def test_any_page_may_be_jumped_to_and_one_beside_the_plan_leads_back_to_what_is_left_of_it() -> (
    None
):
    visit = led("short", ev.OpenContents(), ev.GoTo("welcome"))
    assert visit.place == Reading("welcome")
    assert after(visit, ev.Next()).place == Reading("questions")


def test_once_the_plan_was_shown_a_page_beside_it_leads_to_the_list() -> None:
    visit = led("short", ev.GoTo("questions"), ev.GoTo("welcome"))
    assert after(visit, ev.Next()).place == TalkOver()


def test_handing_over_on_the_staff_side_leaves_it_for_the_patients_page_and_locks_it() -> None:
    visit = led("short", ev.OpenStaff(), ev.HandOver())
    assert (visit.place, visit.leading) == (Reading("pen/tip"), None)
    assert isinstance(after(visit, ev.OpenStaff()).place, Pad)
    assert after(visit, ev.Back()).place == Attract()


def test_after_handing_over_back_leads_to_what_looks_otherwise() -> None:
    parted = replace(OUTLINE, parts=lambda visit: 2 if visit.place == Reading("pen/tip") else 1)
    second = after(led("full", ev.GoTo("pen/tip")), ev.Next(), outline=parted)
    handed = after(second, ev.HandOver(), outline=parted)
    assert (handed.place, handed.part) == (Reading("pen/tip"), 0)
    assert after(handed, ev.Back(), outline=parted).place == Reading("welcome")


def test_locking_leaves_the_staff_side_for_where_staff_came_from() -> None:
    assert after(HOME, ev.HandOver()) == START
    patient = begun(ev.GoTo("pen/tip"))
    locked = after(patient, *UNLOCKED, ev.HandOver())
    assert (locked.place, locked.history) == (patient.place, patient.history)
    assert after(patient, ev.HandOver()) == patient


def test_a_page_opened_from_the_list_leads_back_to_it() -> None:
    visit = led("short", ev.GoToList(), ev.GoTo("pen/tip"))
    assert after(visit, ev.Next()).place == TalkOver()
    parted = replace(OUTLINE, parts=lambda visit: 2 if visit.place == Reading("pen/tip") else 1)
    assert after(visit, ev.Next(), ev.Next(), outline=parted).place == TalkOver()


def test_a_patient_alone_goes_on_by_the_plan_and_then_comes_to_the_check() -> None:
    alone = led("short", ev.HandOver())
    assert after(alone, ev.Next()).place == Reading("questions")
    assert after(alone, ev.Next(), ev.Next()).place == Reading("check")
    beside = after(alone, ev.GoTo("welcome"))
    assert after(beside, ev.Next()).place == Reading("pen/parts")


def test_the_page_before_the_check_leads_into_it_whatever_the_plan() -> None:
    visit = led("short", ev.GoTo("check"))
    assert after(visit, ev.Next()).place == Checking(0, Phase.ASK)


def test_staff_come_back_to_the_list_or_the_check_with_all_that_was_shown_and_ticked() -> None:
    before = led("short", ev.GoToList(), ev.Tick("one"), ev.HandOver())
    again = after(before, ev.OpenContents(), *UNLOCKED, ev.Lead("short"))
    assert again.place == TalkOver()
    assert again.leading
    assert (again.leading.covered, again.leading.talked) == ({"pen/tip"}, {"one"})
    asked = after(before, ev.GoTo("check"), ev.Next(), *UNLOCKED, ev.Lead("short"))
    assert asked.place == Checking(0, Phase.ASK)


def test_leading_begins_where_the_patient_was_if_the_plan_has_that_page() -> None:
    patient = begun(ev.GoTo("pen/tip"))
    here = after(patient, *UNLOCKED, ev.Lead("full"))
    assert (here.place, here.history) == (patient.place, patient.history)
    elsewhere = after(begun(ev.GoTo("pen/parts")), *UNLOCKED, ev.Lead("short"))
    assert elsewhere.place == Reading("pen/tip")
    assert after(elsewhere, ev.Back()).place == Reading("pen/parts")


def test_another_plan_keeps_what_was_shown_and_needs_no_pin_again() -> None:
    visit = led("short", ev.OpenStaff(), ev.Lead("full"))
    assert visit.leading
    assert (visit.leading.plan, visit.leading.covered) == ("full", {"pen/tip"})


def test_notes_take_the_place_of_the_page_until_turned_again() -> None:
    visit = led("full", ev.GoTo("pen/parts"), ev.Show("dial"), ev.TurnNotes())
    assert visit.leading
    assert (visit.leading.notes, visit.detail) == (True, None)
    turned = after(visit, ev.TurnNotes())
    assert turned.leading
    assert not turned.leading.notes


def test_no_page_begins_with_its_notes_and_notes_alone_are_not_the_page() -> None:
    visit = after(led("full", ev.TurnNotes()), ev.Next())
    assert visit.leading
    assert not visit.leading.notes
    assert visit.leading.covered == {"welcome", "pen/parts"}


def test_handing_over_leaves_the_page_and_locks_the_staff_side() -> None:
    visit = led("short", ev.TurnNotes(), ev.HandOver())
    assert (visit.place, visit.leading) == (Reading("pen/tip"), None)
    assert isinstance(after(visit, ev.OpenStaff()).place, Pad)


def test_staff_who_lead_are_asked_after_twenty_minutes_and_have_a_minute_to_answer() -> None:
    visit = led("short")
    assert limit_s(OUTLINE, visit) == LEAD_S == 1200
    warned = after(visit, ev.Passed(LEAD_S))
    assert is_warning(OUTLINE, warned)
    assert after(warned, ev.Passed(LEAD_WARNING_S - 1)).leading
    assert after(warned, ev.Passed(LEAD_WARNING_S)) == START


def test_items_are_ticked_at_the_list_while_staff_lead_and_only_there() -> None:
    visit = led("short", ev.GoToList())
    ticked = after(visit, ev.Tick("one"), ev.Tick("unknown"))
    assert ticked.leading
    assert ticked.leading.talked == {"one"}
    assert after(ticked, ev.Tick("one")) == visit
    assert after(ticked, ev.HandOver(), ev.Tick("one")).leading is None
    assert led("short", ev.Tick("one")).leading == led("short").leading


def test_while_the_glass_is_wiped_nothing_but_time_counts() -> None:
    for before in (START, HOME, begun(ev.Finish())):
        wiped = after(before, ev.Clean())
        assert wiped.place == Cleaning(60)
        for event in (ev.Start(), ev.Touched(), ev.Finish(), ev.OpenStaff(), ev.Passed(-3)):
            assert after(wiped, event) == wiped
        assert limit_s(OUTLINE, wiped) == float("inf")
        assert due_s(OUTLINE, wiped) == 1
        assert after(wiped, ev.Passed(0.5)).place == Cleaning(59.5)
        assert due_s(OUTLINE, after(wiped, ev.Passed(0.25))) == pytest.approx(0.75)
        assert after(wiped, ev.Passed(60)) == START


def test_a_page_somebody_reads_cannot_be_wiped() -> None:
    assert after(begun(), ev.Clean()) == begun()
    assert led("short", ev.Clean()).place == Reading("pen/tip")


def test_the_staff_button_leads_to_the_staff_side_and_does_nothing_on_it() -> None:
    home = led("short", ev.OpenStaff())
    assert home.place == StaffHome()
    assert after(home, ev.OpenStaff()) == home
    assert after(home, ev.Back()).place == Reading("pen/tip")


def test_the_contents_are_no_page_to_lead_from() -> None:
    visit = begun(ev.Next(), ev.OpenContents(), *UNLOCKED)
    assert visit.history[-1].place == Contents()
    assert after(visit, ev.Lead("full")).place == Reading("pen/parts")


def test_a_staff_side_in_parts_leaves_the_patient_no_way_back_to_it() -> None:
    parted = replace(OUTLINE, parts=lambda visit: 2 if visit.place == StaffHome() else 1)
    second = after(begun(), *UNLOCKED, ev.Next(), outline=parted)
    assert (second.place, second.part) == (StaffHome(), 1)
    assert after(second, ev.Back(), outline=parted).part == 0
    handed = after(second, ev.Lead("short"), ev.HandOver(), outline=parted)
    assert [moment.place for moment in handed.history] == [Attract(), Reading("welcome")]


def test_the_tallies_are_opened_from_the_staff_side_and_back_leads_there() -> None:
    tallies = after(HOME, ev.OpenTallies())
    assert tallies.place == Tallies()
    assert after(tallies, ev.Back()) == HOME
    for visit in (START, begun(), led("short")):
        assert after(visit, ev.OpenTallies()) == visit


def test_what_the_shell_found_is_shown_where_it_was_asked_for_and_is_no_touch() -> None:
    found = StaffHome(("The disk is full.",))
    quiet = after(HOME, ev.Passed(60))
    told = after(quiet, Report(found))
    assert (told.place, told.quiet_s) == (found, 60)
    assert after(told, Report(Tallies(()))) == told
    assert after(START, Report(found)) == START


def test_tallies_are_saved_on_one_stick_that_is_in_at_a_time() -> None:
    tallies = after(HOME, ev.OpenTallies(), Report(Tallies((), ("A", "B"), told="Saved.")))
    assert after(tallies, ev.Save("C")) == tallies
    saving = after(tallies, ev.Save("A"))
    assert saving.place == Tallies((), ("A", "B"), saving="A")
    assert after(saving, ev.Save("B")) == saving
    assert after(HOME, ev.Save("A")) == HOME


def test_the_kiosk_is_started_anew_only_when_asked_twice_and_the_visit_is_dropped() -> None:
    home = begun(ev.Next(), *UNLOCKED)
    asked = after(home, ev.StartAnew())
    assert asked.place == Restart()
    assert after(asked, ev.Back()) == home
    sure = after(asked, ev.StartAnew())
    assert (sure.place, sure.history) == (Restart(now=True), ())
    assert after(sure, ev.StartAnew(), ev.Back()) == sure
    assert after(START, ev.StartAnew()) == START
