import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from visits import OUTLINE, RIGHT, WRONG, after, begun

from kiosk.visit import events as ev
from kiosk.visit.idle import due_s, is_over, is_warning, left_s, limit_s
from kiosk.visit.places import Finished
from kiosk.visit.state import fresh

AT_FIRST = (ev.GoTo("check"), ev.Next())


@pytest.mark.parametrize(
    ("events", "seconds"),
    [
        ((), 120),
        ((ev.OpenContents(),), 120),
        (AT_FIRST, 120),
        ((*AT_FIRST, RIGHT), 60),
        ((*AT_FIRST, WRONG, ev.Next()), 60),
        ((*AT_FIRST, WRONG, ev.Next(), ev.Next()), 120),
        ((*AT_FIRST, WRONG, ev.Next(), ev.Next(), WRONG), 60),
        ((ev.GoToList(),), 60),
    ],
)
def test_the_kiosk_waits_two_minutes_and_one_where_answers_are_on_screen(
    events: tuple[ev.Event, ...], seconds: int
) -> None:
    visit = begun(*events)
    assert not is_warning(OUTLINE, after(visit, ev.Passed(seconds - 0.1)))
    assert is_warning(OUTLINE, after(visit, ev.Passed(seconds)))


@pytest.mark.parametrize(("words", "seconds"), [(70, 120), (133, 120), (200, 180), (400, 360)])
def test_a_long_page_gives_a_slow_reader_half_as_long_again(words: int, seconds: int) -> None:
    outline = replace(OUTLINE, words=lambda _: words)
    assert limit_s(outline, begun()) == pytest.approx(seconds)


def test_half_a_minute_after_the_warning_everything_is_forgotten() -> None:
    visit = begun(ev.SetContrast(ev.Contrast.DARK), *AT_FIRST, RIGHT, ev.Passed(60))
    assert left_s(OUTLINE, visit) == 30
    assert after(visit, ev.Passed(29.9)).answers == visit.answers
    assert after(visit, ev.Passed(30)) == fresh(OUTLINE)


def test_any_touch_takes_the_warning_away_and_leaves_all_else_as_it_was() -> None:
    visit = begun(ev.Next())
    assert after(visit, ev.Passed(120), ev.Touched()) == visit


@pytest.mark.parametrize("move", [ev.Next(), ev.Back(), ev.OpenContents(), ev.GoToList()])
def test_a_button_pressed_during_the_warning_only_takes_it_away(move: ev.Move) -> None:
    visit = begun(ev.Next())
    assert after(visit, ev.Passed(125), move) == visit


def test_finish_is_taken_during_the_warning() -> None:
    assert begun(ev.Passed(125), ev.Finish()).place == Finished()


def test_nothing_happens_on_the_start_screen_however_long_it_stands() -> None:
    visit = after(fresh(OUTLINE), ev.Passed(1e6))
    assert not is_over(OUTLINE, visit)
    assert due_s(OUTLINE, fresh(OUTLINE)) == math.inf


def test_how_the_start_screen_was_left_is_forgotten_without_a_warning() -> None:
    visit = after(fresh(OUTLINE), ev.SetTextSize(ev.TextSize.LARGE))
    assert due_s(OUTLINE, visit) == 120
    late = after(visit, ev.Passed(119))
    assert late.display == visit.display
    assert not is_warning(OUTLINE, late)
    assert after(visit, ev.Passed(120)) == fresh(OUTLINE)


def test_the_goodbye_gives_way_to_the_start_screen_without_a_warning() -> None:
    visit = begun(ev.Finish())
    assert due_s(OUTLINE, visit) == 20
    assert not is_warning(OUTLINE, after(visit, ev.Passed(19)))
    assert after(visit, ev.Passed(20)) == fresh(OUTLINE)


def test_a_clock_that_goes_back_takes_no_time_away() -> None:
    assert after(begun(ev.Passed(10)), ev.Passed(-5)).quiet_s == 10


def test_the_screen_is_due_at_the_warning_then_every_second() -> None:
    visit = begun(ev.Passed(100))
    assert due_s(OUTLINE, visit) == 20
    seen = []
    for _ in range(31):
        visit = after(visit, ev.Passed(due_s(OUTLINE, visit)))
        seen.append(math.ceil(left_s(OUTLINE, visit)) if visit.history else 0)
    assert seen == [*range(30, -1, -1)]


@given(st.floats(0, 400))
def test_the_screen_is_never_due_at_once_nor_too_late(quiet: float) -> None:
    visit = replace(begun(), quiet_s=quiet)
    if not is_over(OUTLINE, visit):
        due = due_s(OUTLINE, visit)
        assert 0 < due <= max(1.0, 120 - quiet) + 1e-9
