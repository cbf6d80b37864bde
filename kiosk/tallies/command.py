"""`kiosk tallies` and `kiosk tallies export`: what they print, and how they end."""

import datetime as dt
import sys
from pathlib import Path

from kiosk.tallies.export import write_export
from kiosk.tallies.store import finished, read_weeks
from kiosk.tallies.summary import summary
from kiosk.tallies.table import show
from kiosk.tallies.week import Week, week_name

EVERY = "Every count stands in it, those under 5 too: for merging, not for passing on."
SAFE = "No number under 5 stands in it."


def print_tallies(state: Path, today: dt.date, most: int) -> int:
    """Print the last finished weeks, `most` of them; give 1 where a file cannot be read, else 0."""
    over, code = _over(state, today)
    if over:
        sys.stdout.write(show(summary(over)[-most:]))
    return code


def export_tallies(state: Path, today: dt.date, out: Path, *, hidden: bool) -> int:
    """Write all finished weeks and say where; give 1 where a file cannot be read, else 0.

    Raises OSError where it cannot be written.
    """
    over, code = _over(state, today)
    if over:
        path = write_export(over, out, hidden=hidden)
        sys.stdout.write(f"Written: {path}. {SAFE if hidden else EVERY}\n")
    return code


def _over(state: Path, today: dt.date) -> tuple[tuple[Week, ...], int]:
    """Give the weeks that are over, and the exit code; say what is missing."""
    weeks, problems = read_weeks(state)
    sys.stderr.write("".join(f"kiosk tallies: {problem}\n" for problem in problems))
    over = finished(weeks, today)
    if not over:
        running = week_name(today)
        told = "No week has been counted to its end yet."
        counting = f" {running} is counted, and shown when it is over." if weeks else ""
        sys.stdout.write(f"{told}{counting}\n")
    return over, 1 if problems else 0
