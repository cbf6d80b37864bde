"""What an author works on: how it reads, what is found in it, and where its files lie."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problem import Problem, Severity
from kiosk.content.reader import PICTURES, Reading, read_pack
from kiosk.shell.day import today
from kiosk.visit.outline import CHECK

WEIGHT = tuple(Severity)
"""Errors first."""


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A content folder, and the clinic's own values where they are kept elsewhere."""

    content: Path
    clinic: Path | None = None

    def read(self) -> Reading:
        """Read everything anew."""
        return read_pack(self.content, today(), clinic=self.clinic)

    def findings(self) -> tuple[Problem, ...]:
        """Give everything the checker finds."""
        from kiosk.check.report import inspect
        from kiosk.shell.paper import too_long

        return inspect(self.content, today(), clinic=self.clinic, too_long=too_long)[1]

    def paths(self) -> Iterator[Path]:
        """Give every file and folder in which a save may change what is shown."""
        pictures = self.content.absolute().parent / PICTURES
        elsewhere = (self.clinic,) if self.clinic else ()
        for path in (self.content, *self.content.rglob("*"), pictures, *elsewhere):
            if os.access(path, os.R_OK):
                yield path


def on_page(found: Iterable[Problem], name: str) -> list[Problem]:
    """Give what was found on a page, in any language; and each error, as it keeps all back.

    Errors come first, and among them those of the page.
    """
    file = f"{CHECK if name.startswith(f'{CHECK}/') else name}.md"

    def weight(problem: Problem) -> tuple[int, bool, Problem]:
        return WEIGHT.index(problem.severity), not is_here(problem), problem

    def is_here(problem: Problem) -> bool:
        return problem.file.split("/", 2)[-1] == file

    told = (each for each in found if each.severity is Severity.ERROR or is_here(each))
    return sorted(told, key=weight)
