"""The text of a path, as short as it can be said, and the strokes that one is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

TOKEN = re.compile(r"([MLHVQTCSAZmlhvqtcsaz])|([-+]?(?:\d+\.?\d*|\.\d+))")
TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "T": 2, "C": 6, "S": 4, "A": 7, "Z": 0}
UNIT = 10
"""Places are whole tenths, so that many short steps add up to no error."""

Step = tuple[str, tuple[int, ...]]


def loops(d: str) -> list[str]:
    """Give each piece of a path that begins anew, as a path of its own in the fewest letters."""
    found: list[list[Step]] = []
    for letter, values in _steps(d):
        if letter == "M":
            found.append([])
        found[-1].append((letter, values))
    return [_text(loop) for loop in found]


def terse(d: str) -> str:
    """Give the same path in the fewest letters."""
    return _text(list(_steps(d)))


def _steps(d: str) -> Iterator[Step]:
    """Give every step with its places absolute, in tenths; an arc keeps its radii and flags."""
    x = y = left = top = 0
    letter, values = "", list[int]()
    for found in TOKEN.finditer(d):
        if found[1]:
            letter, values = found[1], []
        else:
            values.append(round(float(found[2]) * UNIT))
        kind = letter.upper()
        if len(values) < TAKES[kind]:
            continue
        if letter.islower():
            values = [v + by for v, by in zip(values, _origin(kind, x, y), strict=True)]
        yield kind, tuple(values)
        x, y = (left, top) if kind == "Z" else _end(kind, values, x, y)
        if kind == "M":
            left, top, letter = x, y, "l" if letter == "m" else "L"
        values = []


def _origin(kind: str, x: int, y: int) -> tuple[int, ...]:
    """Give what a relative step of this kind counts from, value by value."""
    if kind == "A":
        return 0, 0, 0, 0, 0, x, y
    if kind in "HV":
        return (x,) if kind == "H" else (y,)
    return (x, y) * (TAKES[kind] // 2)


def _end(kind: str, values: Sequence[int], x: int, y: int) -> tuple[int, int]:
    """Give where a step that does not close its loop ends."""
    if kind in "HV":
        return (values[0], y) if kind == "H" else (x, values[0])
    return values[-2], values[-1]


def _text(steps: list[Step]) -> str:
    x = y = left = top = 0
    said, last = "", ""
    for kind, values in steps:
        near = tuple(v - by for v, by in zip(values, _origin(kind, x, y), strict=True))
        ways = [(kind, values), (kind.lower(), near)] if said and kind != "Z" else [(kind, values)]
        said, last = min(
            ((said + _joined(letter, last, these, said), letter) for letter, these in ways),
            key=lambda way: len(way[0]),
        )
        x, y = (left, top) if kind == "Z" else _end(kind, values, x, y)
        if kind == "M":
            left, top = x, y
    return said


def _joined(letter: str, last: str, values: tuple[int, ...], said: str) -> str:
    """Give a step's text; the letter is left out where it is the one before."""
    follows = letter == last and letter not in "MmZz"
    text, before = ("", said) if follows else (letter, letter)
    for value in values:
        number = _number(value)
        apart = before[-1:].isdigit() and not number.startswith("-")
        text += f" {number}" if apart else number
        before = number
    return text


def _number(tenths: int) -> str:
    whole, part = divmod(abs(tenths), UNIT)
    text = f"{whole or ''}.{part}" if part else f"{whole}"
    return f"-{text}" if tenths < 0 else text
