"""What is wrong with a content file, in words an author can act on."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Severity(StrEnum):
    """How much a finding weighs: an error keeps the pack from patients."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding: where it is, what is wrong, and what to do about it."""

    file: str
    line: int
    what: str
    remedy: str
    severity: Severity = Severity.ERROR
    rule: str = ""
    """Which of the checker's rules found it; none for what keeps a file from being read."""

    def __str__(self) -> str:
        """Give the one line that is shown to authors and staff."""
        rule = f" [{self.rule}]" if self.rule else ""
        return f"{self.file}:{self.line}: {self.severity}: {self.what} {self.remedy}{rule}"


@dataclass(slots=True)
class Problems:
    """Collects every problem of a pack, so that all are reported at once."""

    root: Path
    found: list[Problem] = field(default_factory=list)
    _known: set[Problem] = field(default_factory=set)

    def add(
        self,
        path: Path,
        line: int,
        what: str,
        remedy: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Note a problem, once; `path` is shown relative to the folder that holds the pack."""
        shown = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        problem = Problem(str(shown), line, what, remedy, severity)
        if problem not in self._known:
            self._known.add(problem)
            self.found.append(problem)

    def errors(self) -> list[Problem]:
        """Give the problems that keep the pack from patients, in file order."""
        return sorted(p for p in self.found if p.severity is Severity.ERROR)
