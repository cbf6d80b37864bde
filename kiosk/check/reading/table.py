"""`kiosk check --reading`: how hard each page and each item is to read, and the worst of them.

By SMOG a page of a few sentences is 3.1 or far more (see the formulas), so each summary also gives
what all of them have as one text, which is long enough for it (E04).
"""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from kiosk.check.gather import gather
from kiosk.check.reading.formulas import NAMES, Counts, Formula, hardness, score
from kiosk.check.reading.passages import passages
from kiosk.check.subject import Subject
from kiosk.content.problem import Severity


class Row(NamedTuple):
    """A page or an item with what was counted in it."""

    owner: str
    counts: Counts


def print_reading(content: Path, today: dt.date, clinic: Path | None = None) -> int:
    """Print a table for each language; give 1 where there are errors, which are printed, else 0."""
    gathered = gather(content, today, clinic)
    errors = [problem for problem in gathered.found if problem.severity is Severity.ERROR]
    tables = (line for subject in gathered.subjects for line in table(subject))
    sys.stdout.writelines(f"{line}\n" for line in (errors or tables))
    return 1 if errors else 0


def table(subject: Subject) -> Iterator[str]:
    """Give the lines of the table of one language, then the median and the worst."""
    formulas = subject.style.reading
    rows = [
        Row(passage.owner, counts)
        for passage in passages(subject)
        if (counts := subject.counter.counts(passage.texts))
    ]
    wide = max((len(row.owner) for row in rows), default=0)
    names = [NAMES[formula] for formula in formulas]
    yield "  ".join([f"{subject.pack.language:{wide}}", "words", "sentences", *names])
    for owner, counts in rows:
        scores = (f"{score(formula, counts):{len(NAMES[formula])}.1f}" for formula in formulas)
        yield "  ".join([f"{owner:{wide}}", f"{counts.words:5}", f"{counts.sentences:9}", *scores])
    items = [row for row in rows if row.owner.startswith("check/")]
    for name, kind in (("pages", [row for row in rows if row not in items]), ("items", items)):
        for formula in formulas if kind else ():
            yield f"{name}: {summary(formula, kind)}"


def summary(formula: Formula, rows: list[Row]) -> str:
    """Give the median and the worst of some rows by a formula, and what they have as one text."""
    scores = {row.owner: score(formula, row.counts) for row in rows}
    worst = max(scores, key=lambda owner: hardness(formula, scores[owner]))
    counted = ((c.sentences, c.words, c.syllables, c.long_words) for _, c in rows)
    together = Counts(*map(sum, zip(*counted, strict=True)))
    return (
        f"{NAMES[formula]} median {median(scores.values()):.1f}, "
        f"worst {scores[worst]:.1f} ({worst}), "
        f"as one text of {together.sentences} sentences {score(formula, together):.1f}"
    )
