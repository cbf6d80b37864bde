"""What a mass of hair is: an outline and a few drawn strands."""

from __future__ import annotations

from dataclasses import dataclass

from assets.draw.geometry import Pt


@dataclass(frozen=True)
class Shape:
    """One mass of hair; each strand is a start, a bend and an end."""

    outline: tuple[Pt, ...]
    strands: tuple[tuple[Pt, Pt, Pt], ...] = ()
    behind: bool = False


def points(text: str) -> tuple[Pt, ...]:
    """Points from text such as "10,-20 30,40"."""
    pairs = (pair.split(",") for pair in text.split())
    return tuple((float(x), float(y)) for x, y in pairs)


def shape(outline: str, strands: str = "", *, behind: bool = False) -> Shape:
    """A mass of hair from two lists of points; strands take them three at a time."""
    p = points(strands)
    threes = tuple((p[i], p[i + 1], p[i + 2]) for i in range(0, len(p), 3))
    return Shape(points(outline), threes, behind)
