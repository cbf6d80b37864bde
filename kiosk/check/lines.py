"""Finds the line on which some words stand, so that a finding leads to them."""

from functools import lru_cache
from pathlib import Path

from kiosk.content.sentences import words

MOST, FEWEST = 7, 2
"""How many words are sought at first, and how few may be left: values are not in the file."""


def line_of(path: Path, text: str) -> int:
    """Give the first line that holds how the text begins, or 1 where none does."""
    sought = [word.lower() for word in words(text)[:MOST]]
    found = path.stat()
    lines = _lines(path, (found.st_mtime_ns, found.st_size))
    for length in range(len(sought), min(FEWEST, len(sought)) - 1, -1):
        opening = sought[:length]
        for number, line in enumerate(lines, 1):
            if any(line[at : at + length] == opening for at in range(len(line) - length + 1)):
                return number
    return 1


@lru_cache(maxsize=8)
def _lines(path: Path, _version: tuple[int, int]) -> tuple[list[str], ...]:
    text = path.read_text(encoding="utf-8")
    return tuple([word.lower() for word in words(line)] for line in text.split("\n"))
