"""Counts out of a whole, drawn one mark each: a head with hair, or its pale outline."""

from __future__ import annotations

from assets.draw.geometry import Pt
from assets.draw.palette import APRICOT_PALE, TEAL, TEAL_DEEP, WHITE
from assets.draw.svg import Node, ellipse, group, path, plays

COLUMNS = 10
GAP: Pt = (50, 58)
PALE, EDGE = "#E3EBED", "#8A9DA6"


HAIR = "M-19 17Q-22 -22 0 -22T19 17Q12 21 7 16H-7Q-12 21 -19 17Z"
FRINGE = "M-13 -1Q-12 -14 2 -16Q11 -13 13 -1Q6 -3 2 -9Q-4 -2 -13 -1Z"


@plays("mark")
def _haired(at: Pt) -> Node:
    return group(
        path(HAIR, TEAL, TEAL_DEEP, 2.6),
        ellipse((0, 1), 12, 15, APRICOT_PALE),
        path(FRINGE, TEAL),
        at=at,
    )


def _outlined(at: Pt) -> Node:
    face = "M-12 0Q-4 -3 2 -9Q6 -3 12 0Q12 16 0 16T-12 0Z"
    return group(path(HAIR, PALE, EDGE, 2.6), path(face, WHITE), at=at)


def icon_array(filled: int, out_of: int = 100) -> Node:
    """The first `filled` of `out_of` marks in rows of ten; the first mark's middle is (0, 0)."""
    places = [(i % COLUMNS * GAP[0], i // COLUMNS * GAP[1]) for i in range(out_of)]
    return group(
        *(_haired(at) for at in places[:filled]),
        *(_outlined(at) for at in places[filled:]),
    )
