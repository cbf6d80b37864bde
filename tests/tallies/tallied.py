"""Weeks that were counted, for tests."""

import datetime as dt
from collections.abc import Iterable
from functools import reduce

from hypothesis import strategies as st

from kiosk.tallies import ELSEWHERE, Ended, Week, count

TODAY = dt.date(2026, 11, 18)
THIS_WEEK = "2026-W47"
LAST_WEEK = "2026-W46"
PAGES = ("welcome", "depth", "step-3-pen", ELSEWHERE)
ITEMS = ("shedding", "when-to-call")


def week(name: str = LAST_WEEK, kiosk: str = "0123456789ab", **counts: object) -> Week:
    """Give a week of one kiosk; `counts` are fields of Week."""
    return Week(**{"week": name, "kiosk": kiosk, "version": "1.0", **counts})


def counted(empty: Week, visits: Iterable[Ended]) -> Week:
    """Give a week with these visits."""
    return reduce(count, visits, empty)


def visits() -> st.SearchStrategy[Ended]:
    """Give visits of every kind."""
    items = st.lists(st.sampled_from(ITEMS), max_size=3).map(tuple)
    stops = st.none() | st.sampled_from(PAGES)
    return st.builds(Ended, st.booleans(), stops, items, items, st.booleans())


def weeks() -> st.SearchStrategy[list[Week]]:
    """Give what some kiosks counted in two weeks with two versions, each key once."""
    few = st.integers(1, 4) | st.sampled_from([4, 5]) | st.integers(1, 40)
    stopped = st.dictionaries(st.sampled_from(PAGES), few)
    asked = st.dictionaries(st.sampled_from(ITEMS), few)
    one = st.builds(
        _week,
        st.sampled_from(["2026-W45", LAST_WEEK]),
        st.sampled_from(["0123456789ab", "ba9876543210"]),
        st.sampled_from(["1.0", "1.1"]),
        st.just(0) | few,
        st.just(0) | few,
        stopped,
        asked,
        asked,
    )
    return st.lists(one, max_size=6, unique_by=lambda made: (made.week, made.kiosk, made.version))


def _week(
    name: str,
    kiosk: str,
    version: str,
    end: int,
    led: int,
    stopped: dict[str, int],
    asked: dict[str, int],
    unclear: dict[str, int],
) -> Week:
    return Week(
        week=name,
        kiosk=kiosk,
        version=version,
        reached_end=end,
        led=led,
        stopped=stopped,
        asked=asked,
        unclear={item: min(unclear[item], asked[item]) for item in unclear.keys() & asked.keys()},
    )
