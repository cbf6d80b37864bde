"""Looking closer at a picture, and the way back."""

from dataclasses import replace

import pytest
from visits import OUTLINE, WRONG, after, begun

from kiosk.visit import events as ev
from kiosk.visit.places import Attract, Contents, More, Reading, Revisiting, WordHelp
from kiosk.visit.state import fresh

NEXT, BACK = ev.Next(), ev.Back()
PARTS, DIAL, MOTOR = ev.GoTo("pen/parts"), ev.Show("dial"), ev.Show("motor")
TWO_PARTS = replace(OUTLINE, parts=lambda _: 2)


def test_back_leads_from_any_detail_to_the_whole_figure_and_then_to_where_one_was() -> None:
    whole = begun(PARTS)
    closer = after(whole, DIAL, MOTOR, DIAL, MOTOR)
    assert (closer.place, closer.detail) == (Reading("pen/parts"), "motor")
    assert after(closer, BACK) == whole
    assert after(closer, BACK, BACK) == begun()


def test_back_leads_to_the_whole_figure_from_a_detail_of_several_parts_too() -> None:
    whole = begun(PARTS, NEXT, outline=TWO_PARTS)
    assert (whole.place, whole.part) == (Reading("pen/parts"), 1)
    second_part = after(whole, DIAL, NEXT, outline=TWO_PARTS)
    assert (second_part.detail, second_part.part) == ("dial", 1)
    for detail in (DIAL, MOTOR):
        closer = after(second_part, detail, outline=TWO_PARTS)
        assert (closer.detail, closer.part) == (detail.detail, 0)
        assert after(closer, BACK, outline=TWO_PARTS) == whole


def test_the_parts_of_a_detail_are_turned_one_by_one_and_then_the_page() -> None:
    closer = begun(PARTS, DIAL, NEXT, outline=TWO_PARTS)
    assert (closer.detail, closer.part) == ("dial", 1)
    on = after(closer, NEXT, outline=TWO_PARTS)
    assert (on.place, on.detail, on.part) == (Reading("pen/tip"), None, 0)
    assert after(on, BACK, outline=TWO_PARTS) == closer


@pytest.mark.parametrize("move", [NEXT, ev.GoTo("pen/tip"), ev.GoToList(), ev.OpenContents()])
def test_another_place_forgets_the_detail_and_back_remembers_it(move: ev.Move) -> None:
    closer = begun(PARTS, DIAL)
    away = after(closer, move)
    assert away.detail is None
    assert after(away, BACK) == closer


def test_a_page_gone_to_anew_shows_its_whole_figure() -> None:
    again = begun(PARTS, DIAL, ev.OpenContents(), PARTS)
    assert (again.place, again.detail) == (Reading("pen/parts"), None)


@pytest.mark.parametrize("way", [NEXT, BACK])
def test_a_side_trip_comes_back_to_the_detail(way: ev.Move) -> None:
    closer = begun(PARTS, DIAL)
    aside = after(closer, ev.StepAside(WordHelp("pen/tip")))
    assert aside.detail is None
    assert after(aside, way) == closer


def test_a_more_page_has_details_of_its_own_and_leads_back_over_them() -> None:
    page = begun(ev.GoTo("pen/tip"))
    day = after(page, ev.StepAside(More("more")), ev.Show("day-2"))
    assert (day.place, day.detail) == (More("more"), "day-2")
    assert after(day, NEXT) == page
    assert after(day, BACK, BACK) == page


def test_the_page_that_teaches_an_item_has_its_details() -> None:
    again = begun(ev.GoTo("check"), NEXT, WRONG, NEXT, ev.Revisit(), DIAL)
    assert (again.place, again.detail) == (Revisiting("pen/parts", 0), "dial")


@pytest.mark.parametrize(
    ("events", "detail"),
    [
        ((PARTS,), "unknown"),
        ((PARTS, DIAL), "unknown"),
        ((PARTS, DIAL), "day-1"),
        ((ev.GoTo("pen/tip"),), "dial"),
        ((PARTS, ev.OpenContents()), "dial"),
        ((PARTS, ev.StepAside(WordHelp("pen/tip"))), "dial"),
        ((ev.GoToList(),), "dial"),
    ],
)
def test_a_detail_that_the_page_does_not_have_changes_nothing(
    events: tuple[ev.Move, ...], detail: str
) -> None:
    visit = begun(*events)
    assert after(visit, ev.Show(detail)) == visit


def test_where_nobody_is_there_is_nothing_to_look_at() -> None:
    assert after(fresh(OUTLINE), DIAL) == fresh(OUTLINE)


def test_one_less_and_one_more_keep_to_the_part_one_is_on_or_the_last_there_is() -> None:
    outline = replace(OUTLINE, parts=lambda visit: 3 if visit.detail == "dial" else 2)
    last = begun(PARTS, DIAL, NEXT, NEXT, outline=outline)
    assert last.part == 2
    stepped = after(last, ev.Show("motor", stay=True), outline=outline)
    assert (stepped.detail, stepped.part) == ("motor", 1)
    back = after(stepped, ev.Show("dial", stay=True), outline=outline)
    assert (back.detail, back.part) == ("dial", 1)
    assert after(back, BACK, outline=outline).detail is None


def test_another_text_size_keeps_the_detail() -> None:
    larger = begun(PARTS, DIAL, NEXT, ev.SetTextSize(ev.TextSize.LARGE), outline=TWO_PARTS)
    assert (larger.detail, larger.part) == ("dial", 0)
    assert after(larger, BACK, outline=TWO_PARTS).detail is None


def test_seeing_a_motion_again_leaves_the_visit_as_it_was() -> None:
    visit = begun(PARTS, DIAL)
    assert after(visit, ev.Replay()) == visit


def test_pictures_keep_still_from_page_to_page_and_move_for_the_next_patient() -> None:
    calm = begun(ev.OpenContents(), ev.SetCalm(calm=True), PARTS, DIAL, NEXT)
    assert calm.display.calm
    assert not after(calm, ev.SetCalm(calm=False)).display.calm
    assert after(calm, ev.Finish(), ev.Passed(60)) == fresh(OUTLINE)


def test_pictures_that_keep_still_leave_one_on_the_part_of_the_contents_one_is_on() -> None:
    outline = replace(OUTLINE, parts=lambda visit: 2 if visit.place == Contents() else 1)
    menu = begun(ev.OpenContents(), NEXT, outline=outline)
    calm = after(menu, ev.SetCalm(calm=True), outline=outline)
    assert (calm.place, calm.part) == (Contents(), 1)
    assert after(calm, BACK, outline=outline) == replace(
        begun(ev.OpenContents(), outline=outline), display=calm.display
    )


def test_back_finds_a_part_there_is_where_keeping_still_made_a_page_shorter() -> None:
    outline = replace(OUTLINE, parts=lambda visit: 1 if visit.display.calm else 2)
    calm = begun(NEXT, ev.OpenContents(), ev.SetCalm(calm=True), outline=outline)
    back = after(calm, BACK, outline=outline)
    assert (back.place, back.part) == (Reading("welcome"), 0)
    assert after(back, BACK, outline=outline).place == Attract()
