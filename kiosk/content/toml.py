"""TOML to typed values, with the line of every mistake."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.content.faults import faults
from kiosk.content.problem import Problems
from kiosk.content.toml_lines import Where, lines_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Toml:
    """A TOML text that could be read: its file, its tables, and where it begins."""

    path: Path
    text: str
    first_line: int
    tables: dict[str, Any]
    problems: Problems

    def line(self, where: Where) -> int:
        """Give the line on which a value is set; for one that is not, that of its table."""
        lines = lines_of(self.text, self.first_line)
        while where and where not in lines:
            where = where[:-1]
        return lines.get(where, self.first_line)

    def fault(self, where: Where, what: str, remedy: str) -> None:
        """Note a problem with a value."""
        self.problems.add(self.path, self.line(where), what, remedy)


def parse(path: Path, text: str, problems: Problems, first_line: int = 1) -> Toml | None:
    """Give a TOML text read, or None with the problem noted."""
    try:
        return Toml(path, text, first_line, tomllib.loads(text), problems)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(found[1]) if found else len(text.rstrip("\n").split("\n"))
        reason = re.sub(r"\s*\(at .*\)", "", str(error), flags=re.DOTALL)
        what = f"The TOML cannot be read: {reason}."
        remedy = "Check quotes, brackets and commas on this line."
    except (ValueError, RecursionError):
        lines = text.split("\n")
        line = lines.index(max(lines, key=len)) + 1
        what = "The TOML cannot be read: a number is too long, or brackets lie too deep."
        remedy = "Write it again, simpler."
    problems.add(path, first_line + line - 1, what, remedy)
    return None


def convert(toml: Toml, kind: type[T]) -> T | None:
    """Give the tables as a `kind`, or None with every mistake noted, each on its own line."""
    try:
        return msgspec.convert(toml.tables, kind)
    except msgspec.ValidationError:  # which tells of the first mistake only
        for fault in faults(toml.tables, kind):
            toml.fault(fault.where, fault.what, fault.remedy)
        return None
