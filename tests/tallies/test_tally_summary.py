"""What staff are shown of a week."""

from hypothesis import given
from tallied import LAST_WEEK, week, weeks

from kiosk.tallies import Share, Stop, Summary, Week, summary


def only(*counted: Week) -> Summary:
    """Give the summary of the one week there is."""
    (one,) = summary(counted)
    return one


def test_a_week_is_summed_over_kiosks_and_versions() -> None:
    here = week(reached_end=6, led=3, stopped={"depth": 3}, asked={"a": 8}, unclear={"a": 3})
    there = week(kiosk="ba9876543210", reached_end=4, led=4, stopped={"depth": 4})
    newer = week(version="1.1", stopped={"depth": 2}, asked={"a": 8}, unclear={"a": 3})
    assert only(here, there, newer) == Summary(
        week=LAST_WEEK,
        kiosks=("0123456789ab", "ba9876543210"),
        versions=("1.0", "1.1"),
        visits=19,
        reached_end=10,
        led=7,
        stopped=(Stop("depth", 9),),
        others_stopped=0,
        unclear=(Share("a", 6, 16),),
    )


def test_weeks_come_oldest_first() -> None:
    names = ["2026-W47", "2025-W52", "2026-W09"]
    assert [each.week for each in summary(map(week, names))] == sorted(names)


def test_where_most_stopped_and_what_was_most_often_unclear_comes_first() -> None:
    one = only(
        week(
            reached_end=30,
            stopped={"few": 6, "many": 9, "b": 7, "a": 7},
            asked={"often": 20, "half": 10, "half-of-more": 20, "never": 20},
            unclear={"often": 15, "half": 5, "half-of-more": 10},
        )
    )
    assert [stop.page for stop in one.stopped] == ["many", "a", "b", "few"]
    assert [share.item for share in one.unclear] == ["often", "half-of-more", "half", "never"]


def test_of_a_week_with_fewer_than_five_visits_nothing_is_shown() -> None:
    one = only(week(reached_end=3, led=1, stopped={"depth": 1}, asked={"a": 3}, unclear={"a": 3}))
    assert (one.visits, one.reached_end, one.led) == (None, None, None)
    assert (one.stopped, one.others_stopped, one.unclear) == ((), None, ())


def test_a_week_without_visits_says_so() -> None:
    one = only(week())
    assert (one.visits, one.reached_end, one.led) == (0, 0, 0)


def test_that_nobody_reached_the_end_is_told_only_where_it_tells_nothing_more() -> None:
    assert only(week(stopped={"depth": 9})).reached_end == 0
    assert only(week(stopped={"depth": 9, "welcome": 2})).reached_end is None


def test_the_end_is_hidden_where_fewer_than_five_did_not_reach_it() -> None:
    one = only(week(reached_end=20, stopped={"depth": 2, "welcome": 1}))
    assert (one.visits, one.reached_end, one.others_stopped) == (23, None, None)


def test_pages_where_few_stopped_are_shown_together() -> None:
    one = only(week(reached_end=20, stopped={"depth": 3, "welcome": 4, "pen": 9}))
    assert (one.stopped, one.others_stopped) == ((Stop("pen", 9),), 7)


@given(weeks())
def test_no_number_under_five_is_shown_nor_left_over(counted: list[Week]) -> None:
    for one in summary(counted):
        numbers = [one.visits, one.reached_end, one.led, one.others_stopped]
        numbers += [stop.visits for stop in one.stopped]
        for share in one.unclear:
            numbers += [share.unclear, share.asked, share.asked - share.unclear]
        if one.visits is not None and one.reached_end is not None:
            numbers.append(one.visits - one.reached_end)
        if one.visits is not None:
            numbers.append(one.visits - sum(stop.visits for stop in one.stopped))
        assert not {1, 2, 3, 4} & {*numbers}


@given(weeks())
def test_what_is_shown_is_what_was_counted(counted: list[Week]) -> None:
    for one in summary(counted):
        same = [each for each in counted if each.week == one.week]
        if one.visits is not None:
            assert one.visits == sum(each.visits for each in same)
        for stop in one.stopped:
            assert stop.visits == sum(each.stopped.get(stop.page, 0) for each in same)
        assert {*one.versions} == {each.version for each in same}
