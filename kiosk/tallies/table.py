"""`kiosk tallies`: the last weeks as a plain table of at most 80 columns."""

from collections.abc import Iterable

from kiosk.tallies.summary import Summary

MOST = 5
"""As many pages and items of a week as one takes in."""
NAME = 40
"""Characters for a name; a longer one is cut."""
HIDDEN = "hidden"
NONE = "    none to show"
LEGEND = (
    "hidden: fewer than 5, or it would give such a number away. A page or an item\n"
    "that is not named was counted 0 times, or is hidden.\n"
)


def show(weeks: Iterable[Summary]) -> str:
    """Give the table: all weeks at a glance, then each by page and item, latest first."""
    latest = sorted(weeks, key=lambda week: week.week, reverse=True)
    lines = [_row("week", "visits", "reached the end", "led by staff"), *map(_glance, latest)]
    for week in latest:
        lines += _details(week)
    return "".join(f"{line}\n" for line in [*lines, ""]) + LEGEND


def _glance(week: Summary) -> str:
    return _row(week.week, _number(week.visits), _reached(week), _number(week.led))


def _row(week: str, visits: str, end: str, led: str) -> str:
    return f"{week:8}  {visits:>8}  {end:>18}  {led:>14}"


def _reached(week: Summary) -> str:
    if week.reached_end is None:
        return HIDDEN
    visits = week.visits or 0
    return f"{week.reached_end} {_percent(week.reached_end, visits)}"


def _details(week: Summary) -> list[str]:
    stops = [_named(stop.page, f"{stop.visits}") for stop in week.stopped[:MOST]]
    if week.others_stopped:
        stops.append(_named("other pages together", f"{week.others_stopped}"))
    unclear = [
        _named(
            share.item, f"{share.unclear} of {share.asked} {_percent(share.unclear, share.asked)}"
        )
        for share in week.unclear[:MOST]
        if share.unclear
    ]
    return [
        "",
        f"Week {week.week}, content {', '.join(week.versions)}",
        "  Pages where people stop",
        *(stops or [NONE]),
        "  Check items most often unclear",
        *(unclear or [NONE]),
    ]


def _named(name: str, number: str) -> str:
    return f"    {name[:NAME]:{NAME}}  {number:>18}"


def _percent(part: int, whole: int) -> str:
    return f"{f'({part / whole:.0%})' if whole else '':>6}"


def _number(count: int | None) -> str:
    return HIDDEN if count is None else str(count)
