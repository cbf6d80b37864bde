"""What needs attention at the kiosk, in words."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.dates import in_words
from kiosk.content.model import Pack
from kiosk.content.provenance import Standing
from kiosk.content.review import due

LEAST_FREE_MB = 200
"""Less room than this on the disk, and it is said; a week of tallies takes a few kilobytes."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found out about the kiosk: the rest is in the pack.

    `printer` says in words what keeps the named printer from printing; `free_mb` is the room on the
    disk that holds the kiosk's own state, None where it cannot be told.
    """

    printer: str | None = None
    counts: bool = True
    """Whether the last visit could be counted."""
    free_mb: int | None = None
    sound: bool = True
    """Whether a player for sound is installed."""


def attention(pack: Pack, facts: Facts, today: dt.date) -> tuple[str, ...]:
    """Give a line for each thing that needs attention, what patients notice first."""
    return tuple(_lines(pack, facts, today))


def _lines(pack: Pack, facts: Facts, today: dt.date) -> Iterator[str]:
    words, last = pack.staff_words, due(pack.review)
    if last and (pack.standing is Standing.OVERDUE or last < today):
        yield words.content_overdue.format(date=in_words(last, pack.dates))
    elif pack.standing is not Standing.REVIEWED:
        yield words.content_awaited
    if pack.unset:
        yield words.unset.format(count=len(pack.unset), first=pack.unset[0])
    if facts.printer:
        yield words.printer_trouble.format(trouble=facts.printer)
    if not facts.sound:
        yield words.no_sound
    if not facts.counts:
        yield words.tallies_lost
    if facts.free_mb is not None and facts.free_mb < LEAST_FREE_MB:
        yield words.disk_full.format(free=facts.free_mb)
