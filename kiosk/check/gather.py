"""Reads a content folder in each of its languages."""

import datetime as dt
from pathlib import Path
from typing import NamedTuple

from kiosk.check.data import read_data
from kiosk.check.groups import FILE, Standards
from kiosk.check.style import read_style
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem, Problems
from kiosk.content.reader import Reading, read_pack


class Gathered(NamedTuple):
    """Each language as it was read, what the rules look at, and what kept files from being read."""

    readings: tuple[Reading, ...]
    subjects: tuple[Subject, ...]
    found: tuple[Problem, ...]


def gather(content: Path, today: dt.date, clinic: Path | None = None) -> Gathered:
    """Give what is in a content folder; the clinic's own values may lie elsewhere."""
    first = read_pack(content, today, clinic=clinic)
    others = first.pack.languages[1:] if first.pack else ()
    readings = (first, *(read_pack(content, today, None, language, clinic) for language in others))
    problems = Problems(content.parent)
    standards = read_data(content / FILE, Standards, problems) if first.pack else None
    subjects = tuple(
        Subject(pack, content, style, standards, today)
        for reading in readings
        if standards
        and (pack := reading.pack)
        and (style := read_style(content / pack.language, problems))
    )
    found = (problem for reading in readings for problem in reading.problems)
    return Gathered(readings, subjects, (*found, *problems.found))
