"""The tallies on disk: `<state>/tallies/2026-W47.json`, one file a week."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from kiosk.content.files import files_in, is_absent, read_text
from kiosk.content.problem import Problems
from kiosk.tallies.disk import why, write_whole
from kiosk.tallies.identity import kiosk_id, random_id
from kiosk.tallies.week import Ended, Week, count, monday, week_name

FOLDER = "tallies"
NAME = re.compile(r"\d{4}-W\d{2}\.json")


def add(
    state: Path,
    today: dt.date,
    version: str,
    ended: Ended,
    make_id: Callable[[], str] = random_id,
) -> str | None:
    """Count a visit that is over; give None, or one line that says why it could not be counted.

    A file that cannot be read is set aside as `….json.broken`, and the week is counted anew. Waits
    for the disk. Never raises OSError: a full disk loses the count and nothing else.
    """
    folder = state / FOLDER
    path = folder / f"{week_name(today)}.json"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kiosk = kiosk_id(state, make_id)
        weeks = {(week.kiosk, week.version): week for week in _kept(path)}
        new = Week(week=week_name(today), kiosk=kiosk, version=version)
        weeks[kiosk, version] = count(weeks.get((kiosk, version), new), ended)
        # The time of a file would be that of the last visit in it.
        write_whole(path, _text(weeks.values()), _midnight_s(new.week))
    except OSError as error:
        return f"{path}: A visit was not counted ({why(error)}). Check the disk."
    return None


def read_weeks(state: Path) -> tuple[tuple[Week, ...], tuple[str, ...]]:
    """Give all that was counted, oldest first, and a line for each file that cannot be read."""
    read: list[Week] = []
    problems: list[str] = []
    for path in files_in(state / FOLDER):
        if NAME.fullmatch(path.name):
            weeks = _weeks(path)
            read += weeks or ()
            if weeks is None:
                problems.append(f"{path}: This tally cannot be read and is left out.")
    return tuple(sorted(read, key=lambda week: (week.week, week.kiosk, week.version))), (*problems,)


def finished(weeks: Iterable[Week], today: dt.date) -> tuple[Week, ...]:
    """Give the weeks that are over.

    Nobody is shown the one that is running: who looks before and after a visit would see what
    that visit added.
    """
    return tuple(week for week in weeks if week.week < week_name(today))


def _kept(path: Path) -> tuple[Week, ...]:
    """Give what a file holds; nothing where there is none, or where it had to be set aside."""
    if is_absent(path):
        return ()
    weeks = _weeks(path)
    if weeks is None:
        path.replace(path.with_name(f"{path.name}.broken"))
    return weeks or ()


def _weeks(path: Path) -> tuple[Week, ...] | None:
    """Give what a file holds; None where it is no tally of the week it is named after."""
    text = read_text(path, Problems(path.parent))
    try:
        weeks = msgspec.json.decode(text or "", type=tuple[Week, ...])
    except (msgspec.DecodeError, RecursionError):
        return None
    return weeks if all(week.week == path.stem for week in weeks) else None


def _text(weeks: Iterable[Week]) -> bytes:
    return msgspec.json.format(msgspec.json.encode([*weeks], order="sorted")) + b"\n"


def _midnight_s(week: str) -> int:
    first = dt.datetime.combine(monday(week), dt.time(), dt.UTC)
    return int(first.timestamp())
