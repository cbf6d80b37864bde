"""`kiosk check`: every finding, one a line, or as JSON."""

import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import msgspec

from kiosk.check.limits import limits, walk_minutes, walk_words
from kiosk.content.model import Pack
from kiosk.content.problem import Problem, Severity
from kiosk.content.reader import read_pack


def report(content: Path, *, as_json: bool) -> int:
    """Print the findings for a content folder; give 1 where there are errors, else 0."""
    reading = read_pack(content)
    found = [*reading.problems]
    if reading.pack:
        found += findings(reading.pack, content)
    if as_json:
        sys.stdout.write(
            msgspec.json.encode([asdict(problem) for problem in found]).decode() + "\n"
        )
    else:
        sys.stdout.write("".join(f"{problem}\n" for problem in found))
        sys.stdout.write(summary(reading.pack, found) + "\n")
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def findings(pack: Pack, content: Path) -> Iterator[Problem]:
    """Give what could be better in a pack that reads without errors."""
    folder = content.name
    yield from limits(pack, Path(folder) / pack.language)
    for name in pack.left_out:
        what = f"`{name}` is left out, as it needs a value that clinic.toml does not set."
        yield Problem(f"{folder}/clinic.toml", 1, what, "Set the value.", Severity.NOTE)
    if pack.review.awaited:
        what = "No named clinician has reviewed this pack; every page says so."
        remedy = "Fill in [review] once one has."
        yield Problem(f"{folder}/pack.toml", 1, what, remedy, Severity.NOTE)


def summary(pack: Pack | None, found: list[Problem]) -> str:
    """Give the last line: how much there is and how it stands."""
    errors = sum(problem.severity is Severity.ERROR for problem in found)
    if pack is None:
        return f"{errors} error{'s' if errors != 1 else ''}. The kiosk shows patients a calm page."
    return (
        f"{len(pack.pages())} pages, {len(pack.items)} items, {walk_words(pack)} words, "
        f"{walk_minutes(pack):.1f} minutes. No errors."
    )
