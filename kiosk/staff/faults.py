"""The last faults of the kiosk, kept for staff: what stumbled where, on which day.

A fault is one of a few kinds and a place in the program or the content. It has no time of day and
no message, as both could tell of a visit (standards P02).
"""

import contextlib
import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.content.dates import in_words
from kiosk.content.model import Pack
from kiosk.keep import write_whole

FILE = "faults.json"
MOST_KEPT, MOST_SHOWN, SHOWN_DAYS = 20, 3, 30
MOST_COUNTED = 99
"""The same fault is counted no further on one day, so that a flood of it fills no disk."""
LONGEST = 80
UNKNOWN = re.compile(r"[^\w./:, -]", re.ASCII)
"""What no place in a program or a file is written with."""


class FaultKind(StrEnum):
    """What stumbled."""

    PROGRAM = "program"
    DRAWING = "drawing"
    CONTENT = "content"
    PAGE = "page"
    COUNT = "count"


class Fault(Struct, frozen=True, forbid_unknown_fields=True):
    """A fault as it is kept: the day, what stumbled and where, how often that day."""

    day: dt.date
    kind: FaultKind
    where: Annotated[str, Meta(max_length=LONGEST, pattern=r"\A[\w./:, -]*\Z")] = ""
    count: Annotated[int, Meta(ge=1)] = 1


def note(state: Path, day: dt.date, kind: FaultKind, where: str = "") -> bool:
    """Keep a fault among the last ones; say whether it is kept.

    Waits for the disk. Never raises: a disk that takes nothing loses the fault and nothing else.
    """
    known = read(state)
    new = Fault(day, kind, UNKNOWN.sub("", where)[-LONGEST:])
    for fault in known:
        if (fault.day, fault.kind, fault.where) == (new.day, new.kind, new.where):
            new = replace(new, count=min(fault.count + 1, MOST_COUNTED))
            known = tuple(other for other in known if other is not fault)
    midnight = dt.datetime.combine(day, dt.time(), dt.UTC)  # the file tells no time of day either
    kept = msgspec.json.encode([*known, new][-MOST_KEPT:])
    try:
        write_whole(state / FILE, kept, int(midnight.timestamp()))
    except OSError:
        return False
    return True


def read(state: Path) -> tuple[Fault, ...]:
    """Give the faults that are kept, oldest first; a file that is broken is set aside."""
    path = state / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Fault, ...])
    except OSError:
        return ()
    except (msgspec.MsgspecError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{FILE}.broken"))
        return ()


def last_faults(pack: Pack, faults: Iterable[Fault], today: dt.date) -> tuple[str, ...]:
    """Give the newest faults of the last days in words, the newest first."""
    since = today - dt.timedelta(days=SHOWN_DAYS)
    recent = [fault for fault in faults if fault.day > since]
    return tuple(_said(pack, fault) for fault in reversed(recent[-MOST_SHOWN:]))


def _said(pack: Pack, fault: Fault) -> str:
    words = pack.staff_words
    what = {
        FaultKind.PROGRAM: words.fault_program,
        FaultKind.DRAWING: words.fault_drawing,
        FaultKind.CONTENT: words.fault_content,
        FaultKind.PAGE: words.fault_page,
        FaultKind.COUNT: words.fault_count,
    }[fault.kind].format(where=fault.where)
    told = words.fault if fault.count == 1 else words.fault_often
    return told.format(date=in_words(fault.day, pack.dates), what=what, count=fault.count)
