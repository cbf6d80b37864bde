"""`kiosk check`: every finding, one a line, or as JSON."""

import datetime as dt
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

import msgspec

from kiosk.check.explained import explain
from kiosk.check.gather import gather, unmeasured
from kiosk.check.measures import walk_minutes, walk_words
from kiosk.check.rules import RULES, Rule, name_of
from kiosk.check.subject import Subject, TooLong
from kiosk.content.model import Pack
from kiosk.content.problem import Problem, Severity
from kiosk.content.reader import Reading


def report(
    content: Path,
    today: dt.date,
    *,
    as_json: bool,
    rules: Iterable[Rule] = RULES,
    clinic: Path | None = None,
    too_long: TooLong = unmeasured,
) -> int:
    """Print the findings for a content folder; give 1 where there are errors, else 0."""
    readings, found = inspect(content, today, rules, clinic, too_long)
    if as_json:
        sys.stdout.write(
            msgspec.json.encode([asdict(problem) for problem in found]).decode() + "\n"
        )
    else:
        sys.stdout.write("".join(f"{problem}\n" for problem in found))
        sys.stdout.write("".join(f"{line}\n" for line in summary(readings, found)))
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def inspect(
    content: Path,
    today: dt.date,
    rules: Iterable[Rule] = RULES,
    clinic: Path | None = None,
    too_long: TooLong = unmeasured,
) -> tuple[tuple[Reading, ...], tuple[Problem, ...]]:
    """Give the pack in each of its languages, and everything found, each finding once.

    The clinic's own values may lie elsewhere than in the content folder; `too_long` measures pages.
    """
    readings, subjects, problems = gather(content, today, clinic, too_long)
    found = (*problems, *(problem for subject in subjects for problem in judged(subject, rules)))
    return readings, explain(content, tuple(dict.fromkeys(found)), own=clinic is None)


def judged(subject: Subject, rules: Iterable[Rule]) -> list[Problem]:
    """Give what each rule finds, with the rule's name."""
    return [replace(found, rule=name_of(rule)) for rule in rules for found in rule(subject)]


def summary(readings: Sequence[Reading], found: Iterable[Problem]) -> list[str]:
    """Give the last lines: how much there is in each language and how it stands."""
    errors = sum(problem.severity is Severity.ERROR for problem in found)
    packs: list[Pack] = [reading.pack for reading in readings if reading.pack]
    if errors:
        count = f"{errors} error{'s' if errors != 1 else ''}."
        calm = not all(reading.pack for reading in readings)
        return [f"{count} The kiosk shows patients a calm page." if calm else count]
    return [
        f"{pack.language}: {len(pack.pages())} pages, {len(pack.items)} items, "
        f"{walk_words(pack)} words, {walk_minutes(pack):.1f} minutes. No errors."
        for pack in packs
    ]
