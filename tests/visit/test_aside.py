from dataclasses import replace

import pytest
from visits import OUTLINE, after, begun

from kiosk.visit import events as ev
from kiosk.visit.aside import Origin, origin
from kiosk.visit.following import following
from kiosk.visit.places import (
    Checking,
    Contents,
    More,
    Phase,
    Place,
    Reading,
    TalkOver,
    WhereFrom,
    WordHelp,
)

NEXT, BACK = ev.Next(), ev.Back()
WORDS, ALL_WORDS = WordHelp("pen/tip"), WordHelp(None)
TWO_PARTS = replace(OUTLINE, parts=lambda _: 2)


@pytest.mark.parametrize("way", [NEXT, BACK])
def test_a_side_trip_comes_back_to_the_page_by_either_way(way: ev.Move) -> None:
    page = begun(ev.GoTo("pen/tip"))
    aside = after(page, ev.StepAside(WORDS))
    assert aside.place == WORDS
    assert after(aside, way) == page


def test_a_side_trip_comes_back_to_the_part_it_was_begun_on() -> None:
    page = begun(ev.GoTo("pen/tip"), NEXT, outline=TWO_PARTS)
    assert (page.place, page.part) == (Reading("pen/tip"), 1)
    over_both_parts = after(page, ev.StepAside(WORDS), NEXT, NEXT, outline=TWO_PARTS)
    assert over_both_parts == page


def test_next_leads_past_the_contents_to_the_page_and_back_undoes_one_step() -> None:
    page = begun(ev.GoTo("pen/tip"))
    aside = after(page, ev.OpenContents(), ev.StepAside(ALL_WORDS))
    assert after(aside, NEXT) == page
    assert after(aside, BACK).place == Contents()


def test_a_side_trip_from_a_side_trip_comes_back_to_the_page() -> None:
    page = begun(ev.GoTo("pen/tip"))
    far = after(page, ev.StepAside(WORDS), ev.OpenContents(), ev.StepAside(ALL_WORDS))
    assert after(far, NEXT) == page
    farther = after(far, ev.OpenContents(), ev.StepAside(WhereFrom(None)))
    assert farther.place == WhereFrom(None)
    assert after(farther, NEXT) == page


def test_a_more_page_is_come_back_to_and_then_the_page_before_it() -> None:
    page = begun(ev.GoTo("pen/tip"))
    more = after(page, ev.StepAside(More("more")))
    aside = after(more, ev.StepAside(WordHelp("more")))
    assert after(aside, NEXT) == more
    assert after(aside, NEXT, NEXT) == page
    assert after(more, ev.OpenContents(), ev.StepAside(ALL_WORDS), NEXT) == more


def test_a_more_page_of_several_parts_is_read_to_its_end_first() -> None:
    page = begun(ev.GoTo("pen/tip"), outline=TWO_PARTS)
    more = after(page, ev.StepAside(More("more")), outline=TWO_PARTS)
    assert after(more, NEXT, outline=TWO_PARTS).place == More("more")
    assert after(more, NEXT, NEXT, outline=TWO_PARTS) == page


def test_one_comes_back_to_the_latest_of_two_times_on_a_page() -> None:
    once = begun(ev.GoTo("pen/tip"), ev.GoTo("welcome"), ev.GoTo("pen/tip"))
    assert after(once, ev.StepAside(WORDS), NEXT) == once


@pytest.mark.parametrize(
    ("events", "place"),
    [
        ([ev.GoTo("check"), NEXT], Checking(0, Phase.ASK)),
        ([ev.GoToList()], TalkOver()),
    ],
)
def test_one_comes_back_to_the_check_too(events: list[ev.Move], place: Place) -> None:
    there = begun(*events)
    assert there.place == place
    assert after(there, ev.OpenContents(), ev.StepAside(ALL_WORDS), NEXT) == there


def test_following_tells_where_a_side_trip_comes_back_to() -> None:
    aside = begun(ev.GoTo("pen/tip"), ev.StepAside(WORDS))
    assert following(OUTLINE, aside) == Reading("pen/tip")


def test_in_the_walk_one_has_not_stepped_aside() -> None:
    assert origin(begun(ev.GoTo("pen/tip"), NEXT)) == Origin()


def test_it_is_known_where_one_was_before_and_where_in_the_walk() -> None:
    visit = begun(ev.GoTo("pen/tip"), ev.StepAside(WORDS), ev.OpenContents())
    walked = Reading("pen/tip")
    assert origin(visit) == Origin(before=WORDS, walked=walked, home=walked)
