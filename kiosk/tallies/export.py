"""`kiosk tallies export`: the counts as CSV, for merging or for showing."""

import csv
import errno
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.tallies.disk import write_whole
from kiosk.tallies.summary import Summary, summary
from kiosk.tallies.week import Week

COLUMNS = ("kiosk", "week", "version", "measure", "name", "count")
HIDDEN_COLUMNS = ("kiosks", "week", "versions", "measure", "name", "count")
"""Other names, so that collecting refuses what cannot be added up."""
HIDDEN = "hidden"
Row = tuple[str, str, str, str, str, int | str]


def export(weeks: Iterable[Week], *, hidden: bool) -> str:
    """Give the counts as CSV, one line for each kiosk, week, version, measure and name.

    With `hidden`, as staff are shown them: fit to be passed on, but not to be added up. Without it,
    every count: a hidden one could not be added to another kiosk's, so hiding comes after merging.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HIDDEN_COLUMNS if hidden else COLUMNS)
    writer.writerows(_shown(weeks) if hidden else _all(weeks))
    return text.getvalue()


def write_export(weeks: Sequence[Week], out: Path, *, hidden: bool) -> Path:
    """Write the CSV to a file, or into a folder as `tallies-<kiosk>.csv`; give where it lies.

    Takes one week or more, oldest first. Raises OSError, and leaves what was there.
    """
    name = f"tallies-{weeks[-1].kiosk}{'-hidden' if hidden else ''}.csv"
    path = (out / name if out.is_dir() else out).resolve()
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "This is no file that can be replaced", str(path))
    write_whole(path, export(weeks, hidden=hidden).encode())
    return path


def _all(weeks: Iterable[Week]) -> Iterator[Row]:
    for week in weeks:
        key = week.kiosk, week.week, week.version
        yield *key, "visits", "", week.visits
        yield *key, "reached_end", "", week.reached_end
        yield *key, "led", "", week.led
        named = {"stopped": week.stopped, "asked": week.asked, "unclear": week.unclear}
        for measure, counts in named.items():
            for name, number in sorted(counts.items()):
                yield *key, measure, name, number


def _shown(weeks: Iterable[Week]) -> Iterator[Row]:
    for week in summary(weeks):
        key = " ".join(week.kiosks), week.week, " ".join(week.versions)
        for measure, number in _single(week):
            yield *key, measure, "", HIDDEN if number is None else number
        for stop in week.stopped:
            yield *key, "stopped", stop.page, stop.visits
        for share in week.unclear:
            yield *key, "asked", share.item, share.asked
            yield *key, "unclear", share.item, share.unclear


def _single(week: Summary) -> tuple[tuple[str, int | None], ...]:
    return ("visits", week.visits), ("reached_end", week.reached_end), ("led", week.led)
