"""What is counted of a visit, in the walk of a small outline."""

import pytest
from visits import OUTLINE, RIGHT, UNLOCKED, UNSURE, after, begun

from kiosk.shell.ended import ended, is_begun
from kiosk.tallies import Ended
from kiosk.visit import events as ev
from kiosk.visit.places import Cleaning, Finished, More, WordHelp
from kiosk.visit.state import Visit, fresh

START = fresh(OUTLINE)
ASKED = begun(ev.GoTo("check"), ev.Next())


@pytest.mark.parametrize(
    "nobody",
    [
        START,
        after(START, ev.SetTextSize(ev.TextSize.LARGE)),
        after(START, ev.OpenStaff(), ev.Type("2")),
        after(START, *UNLOCKED),
        after(START, ev.Clean()),
        begun(ev.Finish()),
        begun(ev.Finish(), ev.OpenStaff()),
        begun(ev.Back()),
    ],
)
def test_a_screen_nobody_began_is_no_visit(nobody: Visit) -> None:
    assert not is_begun(nobody)


@pytest.mark.parametrize(
    ("visit", "page"),
    [
        (begun(), "welcome"),
        (begun(ev.GoTo("pen/tip")), "pen/tip"),
        (begun(ev.GoTo("pen/tip"), ev.StepAside(More("more"))), "more"),
        (begun(ev.GoTo("pen/tip"), ev.StepAside(WordHelp("pen/tip"))), "pen/tip"),
        (begun(ev.Next(), ev.OpenContents()), "pen/parts"),
        (begun(ev.Next(), *UNLOCKED), "pen/parts"),
        (begun(ev.GoTo("check")), "check"),
        (ASKED, "check"),
        (after(ASKED, UNSURE, ev.Next(), ev.Revisit()), "pen/parts"),
    ],
)
def test_a_visit_stops_at_the_page_it_was_on(visit: Visit, page: str) -> None:
    assert is_begun(visit)
    assert ended(OUTLINE, visit) == Ended(
        reached_end=False, stopped_at=page, **answered(ended(OUTLINE, visit))
    )


def answered(over: Ended) -> dict[str, tuple[str, ...]]:
    return {"asked": over.asked, "unclear": over.unclear}


def test_a_visit_that_was_shown_its_list_reached_the_end_wherever_it_went_then() -> None:
    for events in ([], [ev.Back()], [ev.GoTo("pen/tip")]):
        over = ended(OUTLINE, begun(ev.GoToList(), *events))
        assert (over.reached_end, over.stopped_at) == (True, None)


def test_items_asked_and_unclear_are_those_of_the_list() -> None:
    visit = after(ASKED, RIGHT, ev.Next(), UNSURE)
    over = ended(OUTLINE, visit)
    assert (over.asked, over.unclear) == (("one", "two"), ("two",))


def test_a_visit_staff_once_led_stays_a_led_one() -> None:
    led = after(START, *UNLOCKED, ev.Lead("short"))
    assert is_begun(led)
    assert ended(OUTLINE, led).led
    assert ended(OUTLINE, after(led, ev.HandOver(), ev.Next(), ev.Back())).led
    assert not ended(OUTLINE, begun(*UNLOCKED, ev.Back())).led


def test_wiping_the_glass_from_the_staff_side_ends_the_visit_behind_it() -> None:
    behind = begun(ev.Next(), *UNLOCKED)
    wiped = after(behind, ev.Clean())
    assert isinstance(wiped.place, Cleaning)
    assert is_begun(behind)
    assert not is_begun(wiped)
    assert isinstance(begun(ev.Finish()).place, Finished)
