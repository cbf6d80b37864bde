"""Reads a file of data that rules need."""

from pathlib import Path
from typing import TypeVar

from kiosk.content.files import read_text
from kiosk.content.problem import Problems
from kiosk.content.toml import convert, parse

T = TypeVar("T")


def read_data(path: Path, kind: type[T], problems: Problems) -> T | None:
    """Give a TOML file as a `kind`, or None with the reason noted."""
    text = read_text(path, problems)
    toml = None if text is None else parse(path, text, problems)
    return convert(toml, kind) if toml else None
