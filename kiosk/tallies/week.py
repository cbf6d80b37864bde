"""The tally of one week: plain counters, and what a visit adds to them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

ELSEWHERE = "elsewhere"
"""Stands for the page of a visit that stopped on none."""

Count = Annotated[int, Meta(ge=0)]
Counts = dict[str, Annotated[int, Meta(ge=1)]]
"""A counter for each name that has been counted."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What a tally may know of a visit that is over. Nothing in it is kept; it is only counted.

    A visit reached the end once its talk-over list was shown, whether or not somebody then tapped
    Finish. One that did not, stopped at the page where it was finished or forgotten: the id of a
    page or of a single, such as `check`; None where that was neither.
    `asked` and `unclear` are ids of check items. An item is unclear where the last answer to it
    was not the right one, or “not sure”.
    """

    reached_end: bool
    stopped_at: str | None = None
    asked: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    led: bool = False
    """Whether staff led it; such a visit is counted as that and as nothing else."""


class Week(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one kiosk counted in one ISO week with one version of the content.

    Holds no visit: no row of its own, no time of day, no duration. `week` is such as `2026-W47`.
    Raises ValueError for a week no calendar has, and for an item more often unclear than asked.
    """

    week: str
    kiosk: str
    version: str
    reached_end: Count = 0
    led: Count = 0
    stopped: Counts = msgspec.field(default_factory=dict)
    asked: Counts = msgspec.field(default_factory=dict)
    unclear: Counts = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what cannot have been counted."""
        if week_name(monday(self.week)) != self.week:
            raise ValueError(f"{self.week!r} is not a week such as 2026-W47")
        if any(number > self.asked.get(item, 0) for item, number in self.unclear.items()):
            raise ValueError("an item is more often unclear than asked")

    @property
    def visits(self) -> int:
        """How many visits there were, without those led by staff."""
        return self.reached_end + sum(self.stopped.values())


def count(week: Week, ended: Ended) -> Week:
    """Give the tally with one visit more. An item counts once a visit, and one unclear as asked."""
    if ended.led:
        return msgspec.structs.replace(week, led=week.led + 1)
    stopped = () if ended.reached_end else (ended.stopped_at or ELSEWHERE,)
    return msgspec.structs.replace(
        week,
        reached_end=week.reached_end + ended.reached_end,
        stopped=_more(week.stopped, stopped),
        asked=_more(week.asked, {*ended.asked, *ended.unclear}),
        unclear=_more(week.unclear, set(ended.unclear)),
    )


def week_name(day: dt.date) -> str:
    """Give the ISO week of a day, such as `2026-W47`."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def monday(week: str) -> dt.date:
    """Give the first day of a week. Raises ValueError where there is no such week."""
    return dt.date.fromisoformat(f"{week}-1")


def _more(counts: Mapping[str, int], names: Iterable[str]) -> dict[str, int]:
    return {**counts, **{name: counts.get(name, 0) + 1 for name in names}}
