"""What staff are shown of each week, over all kiosks and versions, with small counts hidden."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from msgspec import Struct

from kiosk.tallies.hiding import hidden_up_to, may_share, may_show
from kiosk.tallies.week import Week


class Stop(Struct, frozen=True):
    """How many visits stopped at a page."""

    page: str
    visits: int


class Share(Struct, frozen=True):
    """How often an item was unclear, of the times it was asked."""

    item: str
    unclear: int
    asked: int


class Summary(Struct, frozen=True, kw_only=True):
    """One week to show. None stands for a count that is hidden.

    A page or an item that is not named was counted 0 times, or is hidden: one cannot tell which.
    """

    week: str
    kiosks: tuple[str, ...]
    versions: tuple[str, ...]
    visits: int | None
    """Without those led by staff."""
    reached_end: int | None
    led: int | None
    stopped: tuple[Stop, ...] = ()
    """Where most stopped first."""
    others_stopped: int | None = None
    """How many stopped at pages not named here."""
    unclear: tuple[Share, ...] = ()
    """The item most often unclear first, by its share."""


def summary(weeks: Iterable[Week]) -> tuple[Summary, ...]:
    """Give a summary of each week, oldest first."""
    ordered = sorted(weeks, key=attrgetter("week"))
    return tuple(_one(name, [*same]) for name, same in groupby(ordered, attrgetter("week")))


def _one(name: str, weeks: list[Week]) -> Summary:
    led = sum(week.led for week in weeks)
    visits = sum(week.visits for week in weeks)
    end = sum(week.reached_end for week in weeks)
    stops = _sum(week.stopped for week in weeks)
    told = may_show(visits)
    bound = hidden_up_to((end, *stops.values())) if told else visits
    shown = [Stop(page, number) for page, number in stops.items() if number > bound]
    reached = end if told and (end > bound or not bound) else None
    return Summary(
        week=name,
        kiosks=tuple(sorted({week.kiosk for week in weeks})),
        versions=tuple(sorted({week.version for week in weeks})),
        visits=visits if told else None,
        reached_end=reached,
        led=led if may_show(led) else None,
        stopped=tuple(sorted(shown, key=lambda stop: (-stop.visits, stop.page))),
        others_stopped=None
        if reached is None
        else visits - reached - sum(stop.visits for stop in shown),
        unclear=_shares(_sum(week.asked for week in weeks), _sum(week.unclear for week in weeks)),
    )


def _shares(asked: Counter[str], unclear: Counter[str]) -> tuple[Share, ...]:
    """Give the items whose share may be shown."""
    shares = [
        Share(item, unclear[item], number)
        for item, number in asked.items()
        if may_share(unclear[item], number)
    ]
    return tuple(sorted(shares, key=lambda it: (-it.unclear / it.asked, -it.asked, it.item)))


def _sum(counts: Iterable[dict[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return total
