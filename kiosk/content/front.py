"""Splits a page file into its TOML front matter and its Markdown body."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problem import Problems

FENCE = "+++"


@dataclass(frozen=True, slots=True)
class Part:
    """Front matter and the body after it, each with the line it starts on."""

    toml: str
    toml_line: int
    body: str
    body_line: int


def split(path: Path, text: str, problems: Problems) -> tuple[Part, ...]:
    """Give every fenced part of a file in order; a page has one, a check has one an item."""
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == FENCE]
    if not fences or any(line.strip() for line in lines[: fences[0]]):
        problems.add(
            path, 1, "The file does not begin with +++.", "Begin with front matter between two +++."
        )
        return ()
    if len(fences) % 2:
        problems.add(
            path,
            _unclosed(lines, fences) + 1,
            "The front matter opened here is not closed.",
            "Add a line with +++ after its last field.",
        )
        return ()
    ends = [*fences[2::2], len(lines)]
    return tuple(
        Part(
            toml="\n".join(lines[start + 1 : stop]),
            toml_line=start + 2,
            body="\n".join(lines[stop + 1 : end]),
            body_line=stop + 2,
        )
        for start, stop, end in zip(fences[::2], fences[1::2], ends, strict=True)
    )


def _unclosed(lines: list[str], fences: list[int]) -> int:
    """Give the opening fence whose front matter runs on into a body, of an odd number of fences."""
    for start, stop in zip(fences[::2], fences[1::2], strict=False):
        try:
            tomllib.loads("\n".join(lines[start + 1 : stop]))
        except (ValueError, RecursionError):
            return start
    return fences[-1]
