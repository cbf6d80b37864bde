"""Reads a content folder in each of its languages."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.check.data import read_data
from kiosk.check.groups import STANDARDS, Standards
from kiosk.check.statements import STATEMENTS, Coverage
from kiosk.check.style import read_style
from kiosk.check.subject import Subject, TooLong
from kiosk.content.model import Pack
from kiosk.content.problem import Problem, Problems
from kiosk.content.reader import Reading, read_pack


class Gathered(NamedTuple):
    """Each language as it was read, what the rules look at, and what kept files from being read."""

    readings: tuple[Reading, ...]
    subjects: tuple[Subject, ...]
    found: tuple[Problem, ...]


def unmeasured(pack: Pack) -> None:
    """Measure nothing: for whoever only reads."""


def gather(
    content: Path, today: dt.date, clinic: Path | None = None, too_long: TooLong = unmeasured
) -> Gathered:
    """Give what is in a content folder; the clinic's own values may lie elsewhere."""
    first = read_pack(content, today, clinic=clinic)
    others = first.pack.languages[1:] if first.pack else ()
    readings = (first, *(read_pack(content, today, None, language, clinic) for language in others))
    problems = Problems(content.parent)
    subjects = tuple(_subjects(content, today, readings, problems, too_long)) if first.pack else ()
    found = (problem for reading in readings for problem in reading.problems)
    return Gathered(readings, subjects, (*found, *problems.found))


def _subjects(
    content: Path,
    today: dt.date,
    readings: tuple[Reading, ...],
    problems: Problems,
    too_long: TooLong,
) -> Iterator[Subject]:
    standards = read_data(content / STANDARDS, Standards, problems)
    coverage = read_data(content / STATEMENTS, Coverage, problems)
    for reading in readings:
        if pack := reading.pack:
            style = read_style(content / pack.language, problems)
            if style and standards and coverage:
                yield Subject(pack, content, style, standards, coverage, today, too_long)
