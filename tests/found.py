"""What one rule finds in a pack on disk."""

import datetime as dt
from functools import cache
from pathlib import Path

from small_pack import TODAY, SmallPack

from kiosk.check.data import read_data
from kiosk.check.groups import STANDARDS, Standards
from kiosk.check.rules import Rule
from kiosk.check.statements import STATEMENTS, Coverage
from kiosk.check.style import Style, read_style
from kiosk.check.subject import Subject, TooLong
from kiosk.content.model import Pack
from kiosk.content.problem import Problem, Problems

CONTENT = Path(__file__).parent.parent / "content"


def all_fit(pack: Pack) -> tuple[str, ...]:  # noqa: ARG001
    """Stand in for who measures pages to take home: all fit."""
    return ()


def subject(pack: SmallPack, today: dt.date = TODAY, too_long: TooLong = all_fit) -> Subject:
    """Give what the rules look at; the pack must read without errors."""
    reading = pack.read()
    assert reading.pack, reading.problems
    problems = Problems(pack.root)
    style = read_style(pack.path("en"), problems)
    standards = read_data(pack.path(STANDARDS), Standards, problems)
    assert style, problems.found
    coverage = read_data(pack.path(STATEMENTS), Coverage, problems)
    assert standards, problems.found
    assert coverage, problems.found
    return Subject(reading.pack, pack.content, style, standards, coverage, today, too_long)


def found(
    rule: Rule, pack: SmallPack, today: dt.date = TODAY, too_long: TooLong = all_fit
) -> list[Problem]:
    """Give every finding of a rule, each of which must tell what to do."""
    problems = list(rule(subject(pack, today, too_long)))
    assert all(problem.what and problem.remedy for problem in problems)
    return problems


@cache
def real_style() -> Style:
    """Give the words of English that the shipped content is held to."""
    problems = Problems(CONTENT.parent)
    style = read_style(CONTENT / "en", problems)
    assert style, problems.found
    return style
