"""What a visit adds to the tally of its week."""

import datetime as dt
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tallied import counted, visits, week

from kiosk.tallies import ELSEWHERE, Ended, Week, count, week_name
from kiosk.tallies.week import monday


def test_a_visit_that_reached_the_end_is_one_visit_and_one_end() -> None:
    one = count(week(), Ended(reached_end=True, stopped_at="finish"))
    assert (one.visits, one.reached_end, one.stopped) == (1, 1, {})


def test_a_visit_that_did_not_is_counted_at_the_page_where_it_stopped() -> None:
    left = Ended(reached_end=False, stopped_at="depth")
    two = counted(week(), [left, left])
    assert (two.visits, two.reached_end, two.stopped) == (2, 0, {"depth": 2})


def test_a_visit_that_stopped_on_no_page_is_counted_all_the_same() -> None:
    one = count(week(), Ended(reached_end=False))
    assert (one.visits, one.stopped) == (1, {ELSEWHERE: 1})


def test_an_item_counts_once_a_visit_and_one_unclear_as_asked() -> None:
    one = count(week(), Ended(True, None, ("a", "b", "a"), ("b", "b", "c")))
    assert one.asked == {"a": 1, "b": 1, "c": 1}
    assert one.unclear == {"b": 1, "c": 1}


def test_a_visit_led_by_staff_is_counted_as_that_and_as_nothing_else() -> None:
    assert count(week(), Ended(True, "depth", ("a",), ("a",), led=True)) == week(led=1)


def test_counting_leaves_the_tally_before_it_as_it_was() -> None:
    before = week(stopped={"depth": 3})
    count(before, Ended(reached_end=False, stopped_at="depth"))
    assert before == week(stopped={"depth": 3})


@given(st.lists(visits()), st.randoms())
def test_a_tally_does_not_tell_the_order_of_visits_and_holds_each_once(
    ended: list[Ended], chance: Random
) -> None:
    tally = counted(week(), ended)
    assert tally.visits + tally.led == len(ended)
    chance.shuffle(ended)
    assert counted(week(), ended) == tally


def test_a_tally_holds_counters_and_no_more() -> None:
    names = {field.name for field in msgspec.structs.fields(Week)}
    keys = {"week", "kiosk", "version"}
    assert names - keys == {"reached_end", "led", "stopped", "asked", "unclear"}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (dt.date(2026, 11, 22), "2026-W47"),
        (dt.date(2026, 11, 23), "2026-W48"),
        (dt.date(2027, 1, 3), "2026-W53"),
        (dt.date(2024, 12, 30), "2025-W01"),
    ],
)
def test_weeks_are_those_of_the_iso_calendar(day: dt.date, name: str) -> None:
    assert week_name(day) == name


@given(st.dates())
def test_a_week_begins_on_the_monday_before_any_of_its_days(day: dt.date) -> None:
    first = monday(week_name(day))
    assert 0 <= (day - first).days <= 6
    assert first.weekday() == 0


@pytest.mark.parametrize("name", ["2026-W54", "2026-47", "20261118", "", "2026-W47-1", "2026W47"])
def test_a_week_that_no_calendar_has_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        week(name)


def test_an_item_more_often_unclear_than_asked_is_refused() -> None:
    with pytest.raises(ValueError, match="more often unclear"):
        week(asked={"a": 1}, unclear={"a": 2})
